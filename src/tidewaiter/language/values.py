"""Values that stand in events: sightings, readings and documents.

Lengths on the wire are whole millimetres, so that two machines write the same bytes.
Frame: right-handed, +Y up, origin at the centre of the door sill, cargo toward -Z (glTF's own).
"""

from __future__ import annotations

from typing import Literal, dataclass_transform, get_args

import msgspec

Millimetres = tuple[int, int, int]

#: The eye is no tape: positions and sizes in sightings are rounded to this.
SIGHTING_STEP_MM = 5

Station = Literal["desk", "gate", "scanner", "bay"]
STATIONS: tuple[Station, ...] = ("desk", "gate", "scanner", "bay")
Leaf = Literal["left-door", "right-door"]
LEAVES: tuple[Leaf, ...] = ("left-door", "right-door")
#: Handles of the named parts of units: public, and the same in every case.
Part = Literal[
    "air-tanks",
    "bows",
    "bumper",
    "cab-floor",
    "cable",
    "drive-shafts",
    "engine",
    "exhaust",
    "fifth-wheel",
    "front",
    "fuel-tanks",
    "left-door",
    "left-side",
    "plates",
    "right-door",
    "right-side",
    "roof",
    "seal",
    "toolbox",
    "tyres",
    "underside",
    "vehicle",
]
PARTS: frozenset[str] = frozenset(get_args(Part))
#: Those of the tractor, which every unit on the road has before it (domain guide, section 2).
POINTS: tuple[Part, ...] = (
    "air-tanks",
    "bumper",
    "cab-floor",
    "drive-shafts",
    "engine",
    "exhaust",
    "fifth-wheel",
    "fuel-tanks",
    "toolbox",
    "tyres",
)
#: Parts that only units under a tarpaulin have; the others are on all.
OF_TARPAULINS: frozenset[str] = frozenset({"bows", "cable"})


# Says to type checkers what msgspec does: a value made from a frozen one is frozen too.
@dataclass_transform(frozen_default=True, field_specifiers=(msgspec.field,))
class Value(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Base of every value: frozen, unknown fields refused."""


class Sighting(Value):
    """One thing that the eye has made out.

    Attributes:
        handle: the name under which the officer may act on it.
        kind: what it looks like (``carton``, ``drum``, ``left-door``, ``seal``, ``holdall``...).
        position_mm: centre, rounded to 5 mm.
        size_mm: full extent along x, y, z before turning, rounded to 5 mm.
        turn_deg: turn about the vertical, degrees, counter-clockwise seen from above.
        look: what else can be seen (``marks``, ``state``, ``colour``...), sorted by key.
    """

    handle: str
    kind: str
    position_mm: Millimetres
    size_mm: Millimetres
    turn_deg: float = 0.0
    look: dict[str, str] = {}


class Reading(Value):
    """What an instrument shows.

    Attributes:
        instrument: ``weighbridge``, ``tape``, ``gas-meter``...
        place: where it was held (``platform``, ``gasket``, ``inner-length``...).
        quantity: what is measured (``gross-mass``, ``length``, ``phosphine``...).
        value: the number shown, already rounded as the display does.
        unit: ``kg``, ``mm``, ``ppm``, ``%``.
    """

    instrument: str
    place: str
    quantity: str
    value: float
    unit: str


class Row(Value):
    """One labelled box of a document; ``field`` is the machine name an officer's finding cites."""

    field: str
    label: str
    value: str


class Section(Value):
    """A part of a document: labelled rows, then at most one table."""

    title: str
    rows: tuple[Row, ...] = ()
    columns: tuple[str, ...] = ()
    table: tuple[tuple[str, ...], ...] = ()


class Document(Value):
    """A paper as the officer reads it.

    Attributes:
        kind: also its name in actions: ``risk-note``, ``tad``, ``cmr``, ``packing-list``...
        number: its own reference.
        issued: date or date and time, ISO 8601.
        title: what is printed at its head.
        sections: its contents in reading order.
    """

    kind: str
    number: str
    issued: str
    title: str
    sections: tuple[Section, ...] = ()


class TallyLine(Value):
    """How many packages of one declared item the team has counted out of the unit so far."""

    item: int
    kind: str
    counted: int
