"""GLB: one file of all that is drawn, for those who join and for any glTF viewer.

glTF 2.0 (ISO/IEC 12113); packages stand as instances of their meshes (EXT_mesh_gpu_instancing).
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import msgspec
import numpy as np

from tidewaiter.language.scene import Patch, Placed
from tidewaiter.scenery.catalogue import GLYPH, Buffers, Catalogue, Json, catalogue
from tidewaiter.scenery.colours import linear
from tidewaiter.scenery.letters import lettered
from tidewaiter.scenery.paint.glyphs import metrics

_INSTANCING = "EXT_mesh_gpu_instancing"
_MAGIC, _VERSION, _JSON, _BIN = 0x46546C67, 2, 0x4E4F534A, 0x004E4942
_OURS = "tidewaiter"

_encoder = msgspec.json.Encoder()


@dataclass(slots=True)
class _Document:
    """A glTF document under work, on top of the catalogue."""

    base: Catalogue
    buffers: Buffers
    meshes: list[Json]
    materials: list[Json]
    nodes: list[Json] = field(default_factory=list[Json])
    tinted: dict[tuple[str, str], int] = field(default_factory=dict[tuple[str, str], int])


def glb(shown: Patch, seq: int) -> bytes:
    """Write all that is drawn.

    Args:
        shown: the whole of a stage (`stage.whole`).
        seq: number of the last observation that is in it.
    """
    base = catalogue()
    document = _Document(base, base.buffers.copy(), list(base.meshes), list(base.materials))
    groups: dict[tuple[str, str], list[Placed]] = {}
    for one in shown.put:
        if one.role == "package":
            groups.setdefault((one.mesh, one.role), []).append(one)
        else:
            document.nodes.append(_plain(document, one))
    document.nodes += (_instances(document, group) for group in groups.values())
    if shown.letters:
        document.nodes.append(_letters(document, shown))
    drawn = len(document.nodes)
    document.nodes += ({"name": f"catalogue/{name}", "mesh": n} for name, n in base.numbers.items())
    extras = {_OURS: {"seq": seq, "station": shown.station, "glyphs": metrics()}}
    everything = range(len(document.nodes))
    scenes = [
        {"name": "shown", "nodes": list(everything[:drawn]), "extras": extras},
        {"name": "catalogue", "nodes": list(everything[drawn:])},
    ]
    if not drawn:
        del scenes[0]["nodes"]
    return _packed(_written(document, scenes, instanced=bool(groups)), bytes(document.buffers.data))


def _written(document: _Document, scenes: list[Json], *, instanced: bool) -> Json:
    base = document.base
    used = [_INSTANCING] if instanced else []
    extensions = {"extensionsUsed": used, "extensionsRequired": used} if used else {}
    return {
        "asset": {"version": "2.0", "generator": "Tidewaiter"},
        **extensions,
        "scene": 0,
        "scenes": scenes,
        "nodes": document.nodes,
        "meshes": document.meshes,
        "materials": document.materials,
        "textures": base.textures,
        "images": base.images,
        "samplers": base.samplers,
        "accessors": document.buffers.accessors,
        "bufferViews": document.buffers.views,
        "buffers": [{"byteLength": len(document.buffers.data)}],
    }


def _packed(document: Json, data: bytes) -> bytes:
    text = _encoder.encode(document)
    text += b" " * (-len(text) % 4)
    data += bytes(-len(data) % 4)
    total = 12 + 8 + len(text) + 8 + len(data)
    return b"".join(
        (
            struct.pack("<III", _MAGIC, _VERSION, total),
            struct.pack("<II", len(text), _JSON),
            text,
            struct.pack("<II", len(data), _BIN),
            data,
        )
    )


def _plain(document: _Document, one: Placed) -> Json:
    said: Json = {
        "id": one.id,
        "handle": one.handle,
        "role": one.role,
        "mesh": one.mesh,
        "tint": one.tint,
    }
    if one.hinge_m is not None:
        said["hinge_m"] = one.hinge_m
    if one.walkable:
        said["walkable"] = True
    return {
        "name": one.id,
        "mesh": _tinted(document, one.mesh, one.tint),
        "translation": one.at_m,
        "rotation": one.turn,
        "scale": one.size_m,
        "extras": {_OURS: said},
    }


def _tinted(document: _Document, name: str, tint: str) -> int:
    """Give the number of a mesh in a tint: a viewer that knows only glTF shows it too."""
    number = document.base.numbers[name]
    if tint == "#ffffff":
        return number
    if (name, tint) not in document.tinted:
        primitive = document.base.meshes[number]["primitives"][0]
        material = _tint(document, primitive["material"], tint)
        document.meshes.append(
            {"name": f"{name} {tint}", "primitives": [primitive | {"material": material}]}
        )
        document.tinted[name, tint] = len(document.meshes) - 1
    return document.tinted[name, tint]


def _tint(document: _Document, number: int, tint: str) -> int:
    plain = document.base.materials[number]
    name = f"{plain['name']} {tint}"
    for n, known in enumerate(document.materials):
        if known["name"] == name:
            return n
    surface = plain["pbrMetallicRoughness"] | {"baseColorFactor": [*linear(tint), 1.0]}
    document.materials.append(plain | {"name": name, "pbrMetallicRoughness": surface})
    return len(document.materials) - 1


def _instances(document: _Document, group: Sequence[Placed]) -> Json:
    """Write things of one mesh as the instances of one node."""
    columns: dict[str, list[tuple[float, ...]]] = {
        "TRANSLATION": [one.at_m for one in group],
        "ROTATION": [one.turn for one in group],
        "SCALE": [one.size_m for one in group],
        "_COLOR_0": [linear(one.tint) for one in group],
    }
    attributes: dict[str, int] = {}
    for name, rows in columns.items():
        values = np.array(rows, dtype=np.float32)
        view = document.buffers.view(values.tobytes())
        attributes[name] = document.buffers.accessor(values, view)
    mesh, role = group[0].mesh, group[0].role
    said: dict[str, Any] = {
        "mesh": mesh,
        "role": role,
        "ids": [one.id for one in group],
        "handles": [one.handle for one in group],
    }
    return {
        "name": f"{role}/{mesh}",
        "mesh": document.base.numbers[mesh],
        "extensions": {_INSTANCING: {"attributes": attributes}},
        "extras": {_OURS: said},
    }


def _letters(document: _Document, shown: Patch) -> Json:
    """Write all letters as one mesh of quads; what they say stands beside."""
    quads = lettered(shown.letters)
    buffers = document.buffers
    attributes: dict[str, int] = {}
    for name, values, more in (
        ("POSITION", quads.positions, _bounds(quads.positions)),
        ("NORMAL", quads.normals, {}),
        ("TEXCOORD_0", quads.uvs, {}),
        ("COLOR_0", quads.colours, {"normalized": True}),
    ):
        attributes[name] = buffers.accessor(values, buffers.view(values.tobytes()), **more)
    faces = buffers.accessor(quads.faces, buffers.view(quads.faces.tobytes()))
    primitive = {"attributes": attributes, "indices": faces, "material": GLYPH}
    document.meshes.append({"name": "letters", "primitives": [primitive]})
    said = [msgspec.to_builtins(one) for one in shown.letters]
    return {
        "name": "letters",
        "mesh": len(document.meshes) - 1,
        "extras": {_OURS: {"letters": said}},
    }


def _bounds(positions: np.ndarray[Any, Any]) -> Json:
    return {"min": positions.min(axis=0).tolist(), "max": positions.max(axis=0).tolist()}
