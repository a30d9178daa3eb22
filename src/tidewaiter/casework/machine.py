"""Machine: what honestly lies in the machine of a reefer, behind its covers, and the room for it.

Drivers and workshops leave spare parts in the bay; frost grows on the evaporator of a machine that
runs [estimates of how often]. Must not know what is hidden.
"""

from __future__ import annotations

from math import prod

from tidewaiter.base.streams import handle, stream
from tidewaiter.casework.linings import Cell
from tidewaiter.world.compartments import Compartment, frost_room, rooms
from tidewaiter.world.model import Package, Unit
from tidewaiter.world.shell import build

#: Spare parts are left in so many bays; at the fans parts are left in a few.
_SPARES: tuple[tuple[Compartment, float], ...] = (("bay", 0.16), ("fans", 0.05))
_SPARES_KG_M3 = (450.0, 950.0)
#: Frost on so many evaporators that run, so much of the room, and its density, kg/m³.
_FROSTED, _GROWN, _FROST_KG_M3 = 0.20, (0.3, 1.0), (250.0, 500.0)


def machine_cells(unit: Unit, compartment: Compartment, key: str) -> tuple[Cell, ...]:
    """Give the places in a compartment of this unit; none where it has no machine."""
    if build(unit) != "reefer":
        return ()
    return tuple(
        Cell(path, handle(key, *path.split("/")), at, size)
        for path, at, size in rooms(unit, compartment)
    )


def honest_machine(unit: Unit, key: str) -> tuple[Package, ...]:
    """Draw what lies in the machine whatever is hidden."""
    if build(unit) != "reefer":
        return ()
    there: list[Package] = []
    for compartment, share in _SPARES:
        chance = stream(key, "machine", compartment)
        luck, least = chance.random(2).tolist()
        cells = machine_cells(unit, compartment, key)
        density = float(chance.uniform(*_SPARES_KG_M3))
        if luck < share:
            there += [_spares(cell, density) for cell in cells[: 1 + int(least * 2.0)]]
    chance = stream(key, "machine", "frost")
    luck, grown, dense = chance.random(3).tolist()
    if unit.set_point_C is not None and luck < _FROSTED:
        there.append(_frost(unit, key, _of(_GROWN, grown), _of(_FROST_KG_M3, dense)))
    return tuple(there)


def _of(bounds: tuple[float, float], share: float) -> float:
    return bounds[0] + share * (bounds[1] - bounds[0])


def _spares(cell: Cell, kg_m3: float) -> Package:
    return Package(
        handle=cell.handle,
        slot=cell.path,
        kind="box",
        item=0,
        count=1,
        position_m=cell.position_m,
        size_m=cell.size_m,
        form="box",
        material="machinery",
        gross_kg=round(kg_m3 * prod(cell.size_m), 1),
        colour="#6d7176",
        contents="spare parts",
    )


def _frost(unit: Unit, key: str, grown: float, kg_m3: float) -> Package:
    path, (x, y, z), (wide, high, deep) = frost_room(unit)
    size = (wide, high * grown, deep)
    return Package(
        handle=handle(key, *path.split("/")),
        slot=path,
        kind="frost",
        item=0,
        count=1,
        position_m=(x, y - (high - size[1]) / 2.0, z),
        size_m=size,
        form="box",
        material="water",
        gross_kg=round(kg_m3 * prod(size), 1),
        colour="#dfe8ee",
    )
