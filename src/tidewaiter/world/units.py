"""Units: the container types of the product, and this unit's own honest dimensions.

``units.csv`` holds nominal dimensions in millimetres (ISO 668 outside; carrier tables inside)
and the spread that real units show.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal, TypeVar, cast, get_args

from tidewaiter.base.streams import stream
from tidewaiter.world.model import Cable, Cover, Screws, SizeType, Unit

#: How the shell is built: of steel sheet alone, insulated and with a machine of its own, of steel
#: sheet under a tarpaulin, or of curtains on wheels.
Build = Literal["dry", "reefer", "open-top", "curtain"]

#: Dry ones from the smallest to the largest, then insulated ones, then those without a roof, then
#: trailers.
SIZE_TYPES: tuple[SizeType, ...] = get_args(SizeType)
#: Those that are known by a plate, and by no container number.
TRAILERS: tuple[SizeType, ...] = ("curtain-sider",)
CONTAINERS: tuple[SizeType, ...] = tuple(one for one in SIZE_TYPES if one not in TRAILERS)

#: Spread of width and height inside, and of the door opening: the domain guide's ±5 mm.
_SPREAD_MM = 5
_TARE_STEP_KG = 10

# Paints of real fleets; [estimate] of what is common.
_COLOURS: dict[Build, tuple[str, ...]] = {
    "dry": ("#7a3b2e", "#2f4f7a", "#3f5f4a", "#8a8d8f", "#a34a2a", "#23405f", "#6b2f33"),
    "open-top": ("#7a3b2e", "#2f4f7a", "#3f5f4a", "#8a8d8f", "#a34a2a", "#23405f", "#6b2f33"),
    # White keeps the sun's heat off.
    "reefer": ("#eef0ee", "#e6e8e6", "#f2f1ec", "#e2e6e8", "#ebe9e2"),
    # Of the tarpaulin; the frame is grey in all.
    "curtain": ("#2f5d9b", "#8f2a2c", "#e2e4e2", "#2f6b4a", "#d0a02c", "#39424c", "#c65a1e"),
}


# Screws of a reefer's hatches: machines are serviced before every long run [estimate].
_SCREWS: dict[Screws, float] = {"weathered": 0.55, "some-renewed": 0.3, "renewed": 0.15}
# Tarpaulins and cables as honest units have them after some voyages [estimate].
_COVERS: dict[Cover, float] = {"sound": 0.45, "faded": 0.25, "patched": 0.30}
_CABLES: dict[Cable, float] = {"whole": 0.66, "sheath-worn": 0.26, "jointed": 0.08}
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Nominal:
    """Nominal figures of a size type, millimetres and kilograms.

    Attributes:
        build: how the shell is built.
        outer_mm, door_mm: length (z), width (x), height (y); width and height.
        inner_length_mm, tare_kg: least and greatest of honest units.
        inner_width_mm, inner_height_mm: nominal.
        max_gross_kg: as on the plate.
        cross_members: steel members under the floor.
    """

    build: Build
    outer_mm: tuple[int, int, int]
    inner_length_mm: tuple[int, int]
    inner_width_mm: int
    inner_height_mm: int
    door_mm: tuple[int, int]
    tare_kg: tuple[int, int]
    max_gross_kg: int
    cross_members: int


@cache
def nominal(size_type: SizeType) -> Nominal:
    """Give the nominal figures of a size type."""
    return _table()[size_type]


def draw_unit(size_type: SizeType, number: str, key: str) -> Unit:
    """Draw a unit within the honest spread of its type.

    Args:
        size_type: ISO 6346 size-type code, or the kind of a trailer.
        number: ISO 6346 number painted on it, or the plate of a trailer.
        key: key of the case.
    """
    figures = nominal(size_type)
    chance = stream(key, "unit", size_type)
    low, high = figures.inner_length_mm

    def vary(nominal_mm: int) -> float:
        return (nominal_mm + int(chance.integers(-_SPREAD_MM, _SPREAD_MM + 1))) / 1000.0

    length, width, height = (side / 1000.0 for side in figures.outer_mm)
    tare_low, tare_high = (tare // _TARE_STEP_KG for tare in figures.tare_kg)
    colours = _COLOURS[figures.build]
    inner = (
        int(chance.integers(low, high + 1)) / 1000.0,
        vary(figures.inner_width_mm),
        vary(figures.inner_height_mm),
    )
    return Unit(
        number=number,
        size_type=size_type,
        outer_m=(length, width, height),
        inner_m=inner,
        # No opening is wider than what lies behind it.
        door_m=(min(vary(figures.door_mm[0]), inner[1]), vary(figures.door_mm[1])),
        tare_kg=float(_TARE_STEP_KG * int(chance.integers(tare_low, tare_high + 1))),
        max_gross_kg=float(figures.max_gross_kg),
        colour=colours[int(chance.integers(len(colours)))],
        screws=_one_of(_SCREWS, key, "screws") if figures.build == "reefer" else "weathered",
        cover=_one_of(_COVERS, key, "cover") if figures.build == "open-top" else "sound",
        cable=_one_of(_CABLES, key, "cable") if figures.build == "open-top" else "whole",
    )


def _one_of(shares: dict[_T, float], key: str, what: str) -> _T:
    """Draw how something of a unit is kept, each in its stream."""
    pick = float(stream(key, "unit", what).random())
    for one, share in shares.items():
        if pick < share:
            return one
        pick -= share
    return next(iter(shares))


@cache
def _table() -> dict[SizeType, Nominal]:
    text = (files("tidewaiter.world") / "units.csv").read_text(encoding="utf-8")
    found: dict[SizeType, Nominal] = {}
    for row in csv.DictReader(text.splitlines()):
        n = {name: int(value) for name, value in row.items() if value.isdigit()}
        found[cast("SizeType", row["size_type"])] = Nominal(
            build=cast("Build", row["build"]),
            outer_mm=(n["outer_length"], n["outer_width"], n["outer_height"]),
            inner_length_mm=(n["inner_length_low"], n["inner_length_high"]),
            inner_width_mm=n["inner_width"],
            inner_height_mm=n["inner_height"],
            door_mm=(n["door_width"], n["door_height"]),
            tare_kg=(n["tare_low"], n["tare_high"]),
            max_gross_kg=n["max_gross"],
            cross_members=n["cross_members"],
        )
    return found
