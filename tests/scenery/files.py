"""Reads a GLB back, as plainly as the standard describes it."""

import json
import struct
from dataclasses import dataclass
from typing import Any

import numpy as np

_COMPONENTS = {5121: np.uint8, 5123: np.uint16, 5125: np.uint32, 5126: np.float32}
_WIDE = {"SCALAR": 1, "VEC2": 2, "VEC3": 3, "VEC4": 4}


@dataclass
class File:
    """A file taken apart."""

    document: dict[str, Any]
    data: bytes

    def values(self, accessor: int):
        """Give the values of an accessor, (count, width)."""
        one = self.document["accessors"][accessor]
        view = self.document["bufferViews"][one["bufferView"]]
        kind, wide = np.dtype(_COMPONENTS[one["componentType"]]), _WIDE[one["type"]]
        start = view["byteOffset"] + one.get("byteOffset", 0)
        stride = view.get("byteStride", kind.itemsize * wide)
        assert stride == kind.itemsize * wide
        end = start + one["count"] * stride
        assert end <= view["byteOffset"] + view["byteLength"]
        return np.frombuffer(self.data[start:end], kind).reshape(one["count"], wide)

    @property
    def shown(self):
        """The nodes of the default scene."""
        scene = self.document["scenes"][self.document["scene"]]
        return [self.document["nodes"][n] for n in scene.get("nodes", ())]

    @property
    def groups(self):
        """The nodes that hold instances."""
        return [node for node in self.shown if "extensions" in node]

    @property
    def extras(self):
        """What the scene says of itself."""
        return self.document["scenes"][0]["extras"]["tidewaiter"]


def ours(node):
    """Give what a node says in our own words."""
    return node["extras"]["tidewaiter"]


def parse(glb: bytes) -> File:
    """Take a file apart; its lengths have to agree."""
    magic, version, total = struct.unpack_from("<III", glb)
    assert (magic, version, total) == (0x46546C67, 2, len(glb))
    long, kind = struct.unpack_from("<II", glb, 12)
    assert kind == 0x4E4F534A
    assert long % 4 == 0
    document = json.loads(glb[20 : 20 + long])
    size, kind = struct.unpack_from("<II", glb, 20 + long)
    assert kind == 0x004E4942
    data = glb[28 + long :]
    assert len(data) == size
    assert size % 4 == 0
    assert document["buffers"] == [{"byteLength": size}]
    return File(document, data)
