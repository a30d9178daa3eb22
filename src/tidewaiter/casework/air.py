"""Air: what the unit's air holds, from its goods; the same for clean and guilty units.

A share of 10 to 20 % of units over a limit is published for European ports (domain guide,
section 9); training takes a quarter. Which substance it then is hangs on the goods as declared:
furniture gives off formaldehyde, shoes the solvent of their glue, fruit breathes, and nuts, wood,
rice and seeds come with the rest of a fumigation. Any unit may hold what anything gives off. Goods
raise their gas below the limit, too. What is hidden is never read.

``tables/air.csv`` gives each substance its ranges and how it comes and goes, ``tables/offgas.csv``
what materials give off. Ethylene, which fruit gives off as well, is told by no meter here.
"""

from __future__ import annotations

from functools import cache
from math import fsum
from typing import NamedTuple

from tidewaiter.base.streams import stream
from tidewaiter.base.tables import rows
from tidewaiter.casework.wish import AirWish
from tidewaiter.world.model import Gas, World

_OVER = 0.25
#: What the rest of a fumigation is where the goods name none (domain guide, section 9).
_FUMIGANT = "phosphine"
#: A sample through the gasket shows this share of the excess deep inside [estimate].
_AT_GASKET = (0.75, 0.95)
#: A unit stowed full keeps so much of the ventilation from what is behind the cargo; and so much
#: the gaps between packages make of it, up or down [estimates].
_FULL_KEEPS, _GAPS = 0.35, 0.05
#: What breathes turns oxygen into as much carbon dioxide; ppm in a per cent.
_PPM_PER_CENT = 10_000.0


class Substance(NamedTuple):
    """How a substance lies in the air of units; values in its own unit.

    Attributes:
        usual, over: its range in most units, and where it is over a limit.
        anywhere: any unit may hold it, whatever the goods.
        fumigant: goods are treated with it.
    """

    name: str
    unit: str
    outside: float
    usual: tuple[float, float]
    over: tuple[float, float]
    half_minutes: float
    back_per_h: float
    stock: float
    anywhere: bool
    fumigant: bool


class GivenOff(NamedTuple):
    """What a material gives off: how likely beside others, and how much below any limit."""

    substance: str
    weight: float
    usual_high: float | None


def draw_air(key: str, world: World, wish: AirWish = "as-drawn") -> tuple[Gas, ...]:
    """Draw the air of a unit, every substance of the table, sorted by name.

    Args:
        key: key of the case.
        world: its unit, and its load as declared; nothing else of it is read.
        wish: ``clear`` leaves nothing over a limit, ``fumigated`` one fumigant alone.
    """
    given = _given_off(world)
    high = _over(key, given, wish)
    share = float(stream(key, "air", "gasket").uniform(*_AT_GASKET))
    reach = _reach(key, world)
    excess = {one.name: _excess(key, one, given, high=one.name == high) for one in substances()}
    # Whatever raises it beyond what leaves a unit so, its carbon dioxide was oxygen.
    excess["oxygen"] -= max(0.0, excess["carbon-dioxide"]) / _PPM_PER_CENT
    return tuple(
        Gas(
            substance=one.name,
            unit="%" if one.unit == "%" else "ppm",
            gasket=round(one.outside + share * excess[one.name], 4),
            inside=round(one.outside + excess[one.name], 4),
            outside=one.outside,
            half_minutes=one.half_minutes,
            reach=reach,
            back_per_h=one.back_per_h,
            stock=one.stock,
        )
        for one in substances()
    )


@cache
def substances() -> tuple[Substance, ...]:
    """Give every substance, sorted by name."""
    return tuple(
        Substance(
            row["substance"],
            row["unit"],
            float(row["outside"]),
            (float(row["usual_low"]), float(row["usual_high"])),
            (float(row["over_low"]), float(row["over_high"])),
            float(row["half_minutes"]),
            float(row["back_per_h"]),
            float(row["stock"]),
            row["anywhere"] == "1",
            row["fumigant"] == "1",
        )
        for row in sorted(rows("casework", "air"), key=lambda row: row["substance"])
    )


@cache
def given_off() -> dict[str, tuple[GivenOff, ...]]:
    """Give what each material gives off."""
    told: dict[str, list[GivenOff]] = {}
    for row in rows("casework", "offgas"):
        usual = float(row["usual_high"]) if row["usual_high"] else None
        told.setdefault(row["material"], []).append(
            GivenOff(row["substance"], float(row["weight"]), usual)
        )
    return {material: tuple(some) for material, some in told.items()}


def _given_off(world: World) -> tuple[GivenOff, ...]:
    materials = sorted({one.material for one in world.load})
    return tuple(one for material in materials for one in given_off().get(material, ()))


def _over(key: str, given: tuple[GivenOff, ...], wish: AirWish) -> str:
    """Name the substance that is over a limit; empty for none."""
    chance = stream(key, "air", "over")
    luck, pick = float(chance.random()), float(chance.random())
    if wish == "clear" or (wish == "as-drawn" and luck >= _OVER):
        return ""
    fumigants = {one.name for one in substances() if one.fumigant}
    weights: dict[str, float] = {}
    if wish == "as-drawn":
        weights = {one.name: 1.0 for one in substances() if one.anywhere}
    for one in given:
        if wish == "as-drawn" or one.substance in fumigants:
            weights[one.substance] = weights.get(one.substance, 0.0) + one.weight
    pick *= fsum(weights.values())
    for name, weight in sorted(weights.items()):
        if pick < weight:
            return name
        pick -= weight
    return _FUMIGANT


def _excess(key: str, one: Substance, given: tuple[GivenOff, ...], *, high: bool) -> float:
    """Draw by how much a substance deep inside differs from outside air."""
    low, top = one.over if high else one.usual
    if not high:
        top = max((top, *(some.usual_high or top for some in given if some.substance == one.name)))
    return float(stream(key, "air", one.name).uniform(low, top)) - one.outside


def _reach(key: str, world: World) -> float:
    """Give the share of the ventilation that comes behind the cargo, by how full the unit is."""
    length, width, height = world.unit.inner_m
    stowed = fsum(x * y * z for x, y, z in (one.size_m for one in world.load))
    full = min(1.0, stowed / (length * width * height))
    gaps = float(stream(key, "air", "gaps").uniform(-_GAPS, _GAPS))
    return round(min(1.0, 1.0 - _FULL_KEEPS * full + gaps), 3)
