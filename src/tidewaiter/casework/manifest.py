"""The manifest: from what is declared to lines of goods, the only place where claim and truth meet.

Masses come from the items where they state them; an item without its own takes its share of what
its house, or else the consignment, has left.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, fsum

from tidewaiter.base.errors import CaseRejected, InputError, Problem
from tidewaiter.casework.goods import BULK, kind_of, look_up
from tidewaiter.casework.lines import Line
from tidewaiter.casework.sharing import carriers, part_of
from tidewaiter.papers.claims import Declared, Equipment, House, Item
from tidewaiter.papers.extras import Share

#: Packages that are declared in one line at the most; beyond it no box is meant.
MOST_PACKAGES = 1_000_000
#: What one unit of road, rail or sea weighs at the most, kg (ISO 668: 30 480; reefers 34 000).
MOST_GROSS_KG = 34_000.0
# A consignment may travel in further units that the message does not list, but not in so many.
_UNLISTED_UNITS = 30


@dataclass(frozen=True, slots=True)
class Manifest:
    """What one unit should hold by its papers.

    Attributes:
        lines: numbered from 1.
        items: declaration goods item number of each line.
        statements: which level of the goods table served each line.
        shares: of the items that travel in several containers, what is in this one.
    """

    lines: tuple[Line, ...]
    items: tuple[int, ...]
    statements: tuple[str, ...]
    shares: tuple[Share, ...] = ()


def chosen_equipment(declared: Declared, container: str | None) -> Equipment | None:
    """Choose the container: the one asked for, else the first; None where none is declared.

    Raises:
        InputError: the one asked for is not declared.
    """
    if container is None:
        return declared.equipment[0] if declared.equipment else None
    wanted = container.replace(" ", "").upper()
    for one in declared.equipment:
        if (one.container_number or "").replace(" ", "").upper() == wanted:
            return one
    known = ", ".join(one.container_number or "(no number)" for one in declared.equipment)
    raise InputError((Problem("--container", f"{container!r} is not declared", known or "none"),))


def manifest_of(declared: Declared, equipment: Equipment | None) -> Manifest:
    """Make the lines of a unit.

    Raises:
        CaseRejected: there is nothing in it, or what is declared cannot be a load.
    """
    _refuse_absurd(declared)
    masses = item_masses(declared)
    lines: list[Line] = []
    items: list[int] = []
    statements: list[str] = []
    shares: list[Share] = []
    for item, place, number in carriers(declared, equipment):
        goods, part, mass_kg = look_up(item.hs6), item, masses[id(item)]
        if number > 1:
            share = part_of(item, mass_kg, place, number)
            if share is None:
                continue
            statements.append(_told(item, share, mass_kg, number))
            shares.append(Share(whole=item, part=share))
            part, mass_kg = share, share.gross_mass_kg or 0.0
        for line in _lines(part, mass_kg, len(lines) + 1):
            lines.append(line)
            items.append(item.declaration_number)
        statements.append(
            f"item {item.declaration_number}: goods by the {goods.level} level"
            f" of the goods table ({goods.key or 'unknown'}; {goods.source or 'estimate'})"
        )
    if not lines or fsum(line.gross_kg for line in lines) <= 0.0:
        raise CaseRejected("the declaration names no goods with a mass")
    return Manifest(tuple(lines), tuple(items), tuple(statements), tuple(shares))


def _told(item: Item, part: Item, mass_kg: float, number: int) -> str:
    packages, all_packages = (sum(one.count or 0 for one in of.packages) for of in (part, item))
    counted = f"{packages} of {all_packages} packages, " if all_packages else ""
    return (
        f"item {item.declaration_number} travels in {number} containers, divided evenly: in this"
        f" one {counted}{part.gross_mass_kg or 0.0:g} of {mass_kg:g} kg"
    )


def _refuse_absurd(declared: Declared) -> None:
    """Refuse masses that no such number of units can carry, whatever the items say."""
    units = max(1, len(declared.equipment))
    houses_kg = fsum(house.gross_mass_kg for house in declared.houses)
    if houses_kg > units * MOST_GROSS_KG:
        raise CaseRejected(
            # Rounded up: what is too much never reads as what is allowed.
            f"the house consignments weigh {ceil(houses_kg):,} kg;"
            f" {units} unit{'s' * (units > 1)} can weigh {units * MOST_GROSS_KG:,.0f} kg at most"
        )
    stated_kg = declared.gross_mass_kg or 0.0
    if stated_kg > (units + _UNLISTED_UNITS) * MOST_GROSS_KG:
        raise CaseRejected(f"a consignment of {stated_kg:,.0f} kg is no load of this declaration")


def item_masses(declared: Declared) -> dict[int, float]:
    """Give the gross mass of each item, kg, by the identity of the item."""
    masses: dict[int, float] = {}
    houses = declared.houses
    left_kg = (declared.gross_mass_kg or 0.0) - fsum(house.gross_mass_kg for house in houses)
    for house in houses:
        spare = max(0.0, left_kg) / len(houses) if house.gross_mass_kg <= 0.0 else 0.0
        masses |= _house_masses(house, spare)
    return masses


def _house_masses(house: House, spare_kg: float) -> dict[int, float]:
    stated = {id(item): _stated(item) for item in house.items}
    known = fsum(mass for mass in stated.values() if mass is not None)
    silent = [item for item in house.items if stated[id(item)] is None]
    rest = max(0.0, house.gross_mass_kg + spare_kg - known)
    share = rest / len(silent) if silent else 0.0
    return {key: share if mass is None else mass for key, mass in stated.items()}


def _stated(item: Item) -> float | None:
    """The item's own mass; beside a gross mass of 0, a slip, the net mass counts."""
    if item.gross_mass_kg:
        return item.gross_mass_kg
    return item.net_mass_kg or None


def _lines(item: Item, mass_kg: float, first: int) -> list[Line]:
    goods = look_up(item.hs6)
    packings = [(one.kind, one.count, one.marks) for one in item.packages] or [("", None, "")]
    counted = sum(count for _, count, __ in packings if count)
    lines: list[Line] = []
    for number, (code, count, marks) in enumerate(packings, first):
        if count is not None and count > MOST_PACKAGES:
            raise CaseRejected(
                f"item {item.declaration_number}: {count:,} packages are no load of one unit"
            )
        share = (count or 0) / counted if counted else 1.0 / len(packings)
        mass = mass_kg * share
        declared = None if code in BULK else count
        # A packing without a count beside counted ones has no mass of its own to stand for.
        if counted and not count:
            declared = 0
        lines.append(
            Line(
                number,
                item.description,
                kind_of(code, goods),
                declared,
                mass,
                goods,
                marks,
                hs=item.hs6 or "",
            )
        )
    return lines
