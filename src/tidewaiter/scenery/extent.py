"""Where a unit stands, taken from what was seen of its parts."""

from __future__ import annotations

from dataclasses import dataclass

from tidewaiter.language.poses import Triple
from tidewaiter.language.values import Sighting
from tidewaiter.scenery.drawing import metres

#: Units longer than this are drawn with the meshes of the long ones.
_LONG_M = 9.0


@dataclass(frozen=True, slots=True)
class Extent:
    """The outer faces of a unit, metres; ``half`` is half its width."""

    half: float
    rear: float
    front: float
    top: float
    bottom: float

    @property
    def length(self) -> float:
        """Outer length."""
        return self.rear - self.front

    @property
    def name(self) -> str:
        """Which meshes draw it."""
        return "40" if self.length > _LONG_M else "20"

    def hinge(self, leaf: str) -> Triple:
        """Give a point on the axis of a leaf: the outer rear corner (as in `world.shell`)."""
        return (self.half if leaf == "right-door" else -self.half, 0.0, self.rear)


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
    )
