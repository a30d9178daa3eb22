"""The catalogue: every mesh, material and texture that is drawn with, as parts of a GLB.

It is the same, to the byte, in every case; what is drawn of a case only refers to it. Its buffers
come first in the binary part of the file.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tidewaiter.scenery.meshes import packages, places, unit
from tidewaiter.scenery.meshes.geometry import Mesh
from tidewaiter.scenery.paint import atlas, glyphs, surfaces

Json = dict[str, Any]

#: glTF's numbers for types of components, uses of buffers, and filters and wraps of textures.
UNSIGNED_BYTE, UNSIGNED_SHORT, UNSIGNED_INT, FLOAT = 5121, 5123, 5125, 5126
_VERTICES, _FACES = 34962, 34963
_LINEAR, _SMALLER, _REPEAT, _CLAMP = 9729, 9987, 10497, 33071

#: Materials in their order; each has the texture of the same number.
MATERIALS: tuple[str, ...] = ("package", "steel", "ground", "glyph")
GLYPH = MATERIALS.index("glyph")


@dataclass(slots=True)
class Buffers:
    """Views and accessors under work, and the bytes that they are of."""

    data: bytearray = field(default_factory=bytearray)
    views: list[Json] = field(default_factory=list[Json])
    accessors: list[Json] = field(default_factory=list[Json])

    def view(self, data: bytes, *, stride: int = 0, target: int = 0) -> int:
        """Append bytes, aligned to four; give the number of the view."""
        self.data += bytes(-len(self.data) % 4)
        view: Json = {"buffer": 0, "byteOffset": len(self.data), "byteLength": len(data)}
        if stride:
            view["byteStride"] = stride
        if target:
            view["target"] = target
        self.data += data
        self.views.append(view)
        return len(self.views) - 1

    def accessor(self, values: NDArray[Any], view: int, *, offset: int = 0, **more: Any) -> int:  # noqa: ANN401  (what glTF allows beside)
        """Describe an array that lies in a view; give the number of the accessor."""
        kind = {1: "SCALAR", 2: "VEC2", 3: "VEC3", 4: "VEC4"}[
            1 if values.ndim == 1 else values.shape[1]
        ]
        component = {
            np.dtype(np.float32): FLOAT,
            np.dtype(np.uint8): UNSIGNED_BYTE,
            np.dtype(np.uint16): UNSIGNED_SHORT,
            np.dtype(np.uint32): UNSIGNED_INT,
        }[values.dtype]
        one: Json = {
            "bufferView": view,
            "byteOffset": offset,
            "componentType": component,
            "count": len(values),
            "type": kind,
        }
        self.accessors.append(one | more)
        return len(self.accessors) - 1

    def copy(self) -> Buffers:
        """Give buffers to which more can be appended."""
        return Buffers(bytearray(self.data), list(self.views), list(self.accessors))


@dataclass(frozen=True, slots=True, eq=False)
class Catalogue:
    """The finished catalogue: parts of a glTF document and their bytes.

    Attributes:
        buffers: textures first, then meshes.
        meshes, materials, images, textures, samplers: as they stand in the document.
        numbers: mesh name → its number.
    """

    buffers: Buffers
    meshes: tuple[Json, ...]
    materials: tuple[Json, ...]
    images: tuple[Json, ...]
    textures: tuple[Json, ...]
    samplers: tuple[Json, ...]
    numbers: dict[str, int]


@lru_cache(maxsize=1)
def models() -> tuple[Mesh, ...]:
    """Make every mesh of the catalogue, sorted by name."""
    made = (*packages.meshes(), *unit.meshes(), *places.meshes())
    return tuple(sorted(made, key=lambda mesh: mesh.name))


@lru_cache(maxsize=1)
def catalogue() -> Catalogue:
    """Make the catalogue, once in a process."""
    buffers = Buffers()
    images = tuple(
        {"name": name, "mimeType": mime, "bufferView": buffers.view(data)}
        for name, mime, data in (
            ("package", "image/jpeg", atlas.atlas()),
            ("steel", "image/jpeg", surfaces.steel()),
            ("ground", "image/jpeg", surfaces.ground()),
            ("glyph", "image/png", glyphs.glyph_atlas()),
        )
    )
    made = models()
    primitives = _primitives(buffers, made)
    buffers.data += bytes(-len(buffers.data) % 4)
    return Catalogue(
        buffers=buffers,
        meshes=tuple(
            {"name": mesh.name, "primitives": [primitive]}
            for mesh, primitive in zip(made, primitives, strict=True)
        ),
        materials=tuple(_material(n, name) for n, name in enumerate(MATERIALS)),
        images=images,
        textures=tuple(
            {"name": name, "source": n, "sampler": 1 if name in {"steel", "ground"} else 0}
            for n, name in enumerate(MATERIALS)
        ),
        samplers=tuple(
            {"magFilter": _LINEAR, "minFilter": _SMALLER, "wrapS": wrap, "wrapT": wrap}
            for wrap in (_CLAMP, _REPEAT)
        ),
        numbers={mesh.name: n for n, mesh in enumerate(made)},
    )


def _material(number: int, name: str) -> Json:
    material: Json = {
        "name": name,
        "pbrMetallicRoughness": {
            "baseColorTexture": {"index": number},
            "metallicFactor": 0.0,
            "roughnessFactor": 0.9,
        },
    }
    if name == "glyph":
        material["alphaMode"] = "BLEND"
    return material


def _primitives(buffers: Buffers, made: Sequence[Mesh]) -> list[Json]:
    """Lay all meshes into five views: one for each attribute, and one for faces."""
    colours = [_bytes(mesh.colours) for mesh in made]
    attributes: dict[str, list[NDArray[Any]]] = {
        "POSITION": [mesh.positions for mesh in made],
        "NORMAL": [mesh.normals for mesh in made],
        "TEXCOORD_0": [mesh.uvs for mesh in made],
        "COLOR_0": list(colours),
    }
    primitives: list[Json] = [
        {"attributes": {}, "material": MATERIALS.index(mesh.material)} for mesh in made
    ]
    for name, arrays in attributes.items():
        stride = arrays[0].itemsize * arrays[0].shape[1]
        data = b"".join(array.tobytes() for array in arrays)
        view, offset = buffers.view(data, stride=stride, target=_VERTICES), 0
        for primitive, array in zip(primitives, arrays, strict=True):
            primitive["attributes"][name] = buffers.accessor(
                array, view, offset=offset, **_more(name, array)
            )
            offset += array.nbytes
    data = b"".join(mesh.faces.tobytes() for mesh in made)
    view, offset = buffers.view(data, target=_FACES), 0
    for primitive, mesh in zip(primitives, made, strict=True):
        primitive["indices"] = buffers.accessor(mesh.faces.reshape(-1), view, offset=offset)
        offset += mesh.faces.nbytes
    return primitives


def _more(name: str, array: NDArray[Any]) -> Json:
    if name == "POSITION":
        return {"min": array.min(axis=0).tolist(), "max": array.max(axis=0).tolist()}
    return {"normalized": True} if name == "COLOR_0" else {}


def _bytes(colours: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Write colours as four bytes, which keeps them aligned."""
    opaque = np.ones((len(colours), 1), dtype=np.float32)
    return (np.hstack((colours, opaque)) * 255.0 + 0.5).astype(np.uint8)
