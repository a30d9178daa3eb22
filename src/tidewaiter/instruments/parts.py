"""The named parts of every unit, as the eye takes them in.

Their handles are their names: they are public and the same in every case.
"""

from __future__ import annotations

from math import cos, radians, sin

from tidewaiter.instruments.rounding import sighting
from tidewaiter.language.values import Sighting
from tidewaiter.world.after import Present
from tidewaiter.world.model import Metres

PARTS: tuple[str, ...] = (
    "front",
    "left-door",
    "left-side",
    "plates",
    "right-door",
    "right-side",
    "roof",
    "seal",
    "underside",
    "vehicle",
)

#: How far a leaf stands from closed, degrees.
_LEAF_DEG = {"closed": 0.0, "open": 100.0, "hooked": 265.0}
_THICK_M = 0.05


def parts(present: Present) -> tuple[Sighting, ...]:
    """See all parts from a few metres off, sorted by handle; no close detail."""
    return tuple(part(present, name) for name in PARTS if _there(present, name))


def part(present: Present, name: str, look: dict[str, str] | None = None) -> Sighting:
    """See one part; ``look`` is what a closer look adds."""
    length, width, height = present.unit.outer_m
    if name in {"left-door", "right-door"}:
        return _leaf(present, name, look)
    middle = -length / 2.0
    where: dict[str, tuple[Metres, Metres]] = {
        "front": ((0.0, height / 2, -length), (width, height, _THICK_M)),
        "left-side": ((-width / 2, height / 2, middle), (_THICK_M, height, length)),
        "right-side": ((width / 2, height / 2, middle), (_THICK_M, height, length)),
        "roof": ((0.0, height, middle), (width, _THICK_M, length)),
        "underside": ((0.0, -0.15, middle), (width, 0.3, length)),
        "plates": ((-width / 4, height / 3, 0.03), (0.3, 0.3, 0.01)),
        "seal": ((width / 8, height / 2.4, 0.06), (0.04, 0.1, 0.04)),
        "vehicle": ((0.0, 1.2, -length - 2.5), (2.5, 3.0, 4.0)),
    }
    position, size = where[name]
    colour = {"colour": present.unit.colour} if name not in {"seal", "plates", "vehicle"} else {}
    return sighting(name, name, position, size, look={**colour, **(look or {})})


def close_look(present: Present, name: str, vehicle_plate: str) -> Sighting:
    """See one part from near: numbers, plates, marks."""
    unit = present.unit
    look: dict[str, str] = {}
    if name == "plates":
        look = {
            "max-gross-kg": f"{unit.max_gross_kg:.0f}",
            "number": unit.number,
            "size-type": unit.size_type,
            "tare-kg": f"{unit.tare_kg:.0f}",
        }
    elif name == "seal" and present.seal is not None and present.seal.state != "missing":
        look = {"class": present.seal.iso_class, "number": present.seal.number}
    elif name == "vehicle":
        look = {"plate": vehicle_plate}
    return part(present, name, look)


def _there(present: Present, name: str) -> bool:
    if name != "seal":
        return True
    return present.seal is not None and present.seal.state != "missing"


def _leaf(present: Present, name: str, look: dict[str, str] | None) -> Sighting:
    state = present.right_door if name == "right-door" else present.left_door
    _, width, height = present.unit.outer_m
    side = 1.0 if name == "right-door" else -1.0
    angle = radians(_LEAF_DEG[state])
    half = width / 4.0
    # The leaf turns about its hinge at the outer corner of the door frame.
    x = side * (width / 2.0 - half * cos(angle))
    z = half * sin(angle)
    seen = {"colour": present.unit.colour, "state": state, **(look or {})}
    size = (width / 2.0, height, _THICK_M)
    return sighting(
        name, name, (x, height / 2.0, z), size, turn_deg=side * _LEAF_DEG[state], look=seen
    )
