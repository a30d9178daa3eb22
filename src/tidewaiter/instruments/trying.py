"""Trying: a small unit to try an instrument on, for the doc pages and for tests."""

from __future__ import annotations

from msgspec.structs import replace

from tidewaiter.base.errors import DefectError
from tidewaiter.base.streams import handle
from tidewaiter.instruments.outcome import Spot
from tidewaiter.instruments.spots import spot_at
from tidewaiter.world.after import Present, after
from tidewaiter.world.model import Gas, Metres, Package, Seal, World
from tidewaiter.world.units import draw_unit

KEY = "trying"
NUMBER = "CSQU3054383"


def package(  # noqa: PLR0913  (a package has this many sides)
    at_m: Metres = (0.0, 0.2, -3.0),
    *,
    name: str = "a",
    size_m: Metres = (0.6, 0.4, 0.4),
    material: str = "general_goods",
    gross_kg: float = 15.0,
    contents: str = "",
    kind: str = "carton",
) -> Package:
    """Make a package; ``name`` tells it from others, and gives its handle."""
    return Package(
        handle=handle(KEY, name),
        slot=f"stack/{name}/00",
        kind=kind,
        item=1,
        count=1,
        position_m=at_m,
        size_m=size_m,
        form="box",
        material=material,
        gross_kg=gross_kg,
        contents=contents,
    )


def world(*load: Package, key: str = KEY) -> World:
    """Make a world of these packages in a sound 22G1 with clean air."""
    return World(
        unit=draw_unit("22G1", NUMBER, key),
        seal=Seal("EX100200", "H", "ok"),
        air=(
            Gas("carbon-dioxide", "ppm", 450.0, 450.0, 420.0, 12.0),
            Gas("oxygen", "%", 20.9, 20.9, 20.9, 12.0),
        ),
        load=load,
        vehicle_plate="99-XX-999",
    )


def present(*load: Package, **other: object) -> Present:
    """Give such a world as it stands, closed; ``other`` replaces fields of the world."""
    return after(replace(world(*load), **other), (), 0.0)


def at(here: Present, place: str = "") -> Spot:
    """Name a place: nothing for the unit, ``left-side 3-1``, a part, or a package's handle.

    Raises:
        DefectError: nothing of that name is there.
    """
    target, _, patch = place.partition(" ")
    spot = spot_at(here, target, patch)
    if target and spot.patch is None and spot.part is None and spot.package is None:
        raise DefectError(f"no {place!r} is there")
    return spot
