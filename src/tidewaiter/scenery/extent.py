"""Where a unit stands, taken from what was seen of its parts."""

from __future__ import annotations

from dataclasses import dataclass

from tidewaiter.language.poses import Triple
from tidewaiter.language.values import Sighting
from tidewaiter.scenery.drawing import metres
from tidewaiter.scenery.meshes import reefer, trailer

#: Units longer than this are drawn with the meshes of the long ones.
_LONG_M = 9.0
_REAR_M = 0.09


@dataclass(frozen=True, slots=True)
class Extent:
    """The outer faces of a unit, metres; ``half`` is half its width.

    ``reefer`` says that it is insulated and has a machine in front, ``trailer`` that it has
    curtains and wheels of its own, ``open_top`` that a tarpaulin is its roof.
    """

    half: float
    rear: float
    front: float
    top: float
    bottom: float
    reefer: bool = False
    trailer: bool = False
    open_top: bool = False

    @property
    def length(self) -> float:
        """Outer length."""
        return self.rear - self.front

    @property
    def name(self) -> str:
        """Which meshes draw it."""
        if self.reefer:
            return reefer.NAME
        if self.trailer:
            return trailer.NAME
        return "40" if self.length > _LONG_M else "20"

    @property
    def rear_deep(self) -> float:
        """How far the leaves reach behind the rear castings."""
        return reefer.REAR_M if self.reefer else _REAR_M

    def hinge(self, leaf: str) -> Triple:
        """Give a point on the axis of a leaf: the outer rear corner (as in `world.shell`)."""
        return (self.half if leaf == "right-door" else -self.half, 0.0, self.rear)


def is_reefer(size_type: str) -> bool:
    """Say whether a size-type code is that of a refrigerated unit (ISO 6346: type group R).

    >>> is_reefer("45R1"), is_reefer("45G1"), is_reefer("")
    (True, False, False)
    """
    return size_type[2:3] == "R"


def is_trailer(size_type: str) -> bool:
    """Say whether the kind of a unit is that of a trailer with curtains.

    >>> is_trailer("curtain-sider"), is_trailer("45G1")
    (True, False)
    """
    return size_type == "curtain-sider"


def is_open_top(size_type: str) -> bool:
    """Say whether a size-type code is that of a unit without a roof (ISO 6346: type group U).

    >>> is_open_top("22U1"), is_open_top("22G1"), is_open_top("")
    (True, False, False)
    """
    return size_type[2:3] == "U"


def extent(parts: dict[str, Sighting]) -> Extent | None:
    """Take the extent from a side wall; None where none was seen."""
    side = parts.get("right-side") or parts.get("left-side")
    if side is None:
        return None
    (x, y, z), (wide, high, long) = metres(side.position_mm), metres(side.size_mm)
    return Extent(
        half=round(abs(x) + wide / 2.0, 4),
        rear=round(z + long / 2.0, 4),
        front=round(z - long / 2.0, 4),
        top=round(y + high / 2.0, 4),
        bottom=round(y - high / 2.0, 4),
        reefer=is_reefer(side.look.get("size-type", "")),
        trailer=is_trailer(side.look.get("size-type", "")),
        open_top=is_open_top(side.look.get("size-type", "")),
    )
