"""The air of a unit: two zones, layers by weight, and goods that give off what they took up.

Air near the doors is what a sample through the gasket shows; air deep inside is shut in behind
the cargo. Goods hold of each substance a stock that stands in balance with the air about them
while the unit is closed. Ventilation takes from the air; the stock gives back to it, slower, so
the concentration comes back when the fan stops or the doors close, towards a balance that each
airing has lowered. For the excess over outside air, in the unit of the substance and minutes:

    deep    dy/dt = -(a + b) y + b s        a: ventilation that reaches behind the cargo
    stock   ds/dt = c (y - s)               b: what the goods give off, c = b / stock
    doors   dx/dt = m y - (m / g + v) x     v: ventilation at the doors, m: mixing, g: gasket

All begin in balance: s = y, x = g y. The equations are linear with constant rates between two
deeds, and solved in closed form there. They keep the order of states: nothing falls below outside
air, rises above the beginning, or grows by more ventilation (tests). Oxygen that goods used up
follows them with its sign turned. Gas in packages gives itself off for hours and days, and is
trapped at the far end by tight stows [IMO on pesticides in ships,
3.2.1.3, imorules.com GUID-68C30D76; Baur et al. 2015, PMC4465480]; every rate here is an estimate.
"""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import pairwise
from math import exp, expm1, log, sqrt, tanh
from typing import Literal, NamedTuple

from msgspec.structs import replace

from tidewaiter.base.tables import rows
from tidewaiter.language.deeds import AirWasBlown, AnyDeed, LeafWasMoved
from tidewaiter.world.model import Gas

Height = Literal["bottom", "middle", "top"]

#: Open doors alone change the air at this share of the rate of forced ventilation [estimate].
DRAUGHT = 0.25
#: And so large a share of either comes about through no leaf, one, or both [estimate].
LEAVES_OPEN = (0.0, 0.5, 1.0)
#: Air near the doors and air behind the cargo mix with this half-life, minutes [estimate].
MIXING_MINUTES = 10.0
#: Molar mass of air, g/mol: what a substance is weighed against.
AIR_MOLAR_G = 28.96
#: The greatest share by which a heavy vapour is stronger at the bottom than in the middle, in a
#: closed unit that stood still [estimate].
LAYERED = 0.6
#: Which way each height lies from the middle.
HEIGHTS: dict[Height, float] = {"bottom": 1.0, "middle": 0.0, "top": -1.0}
#: A fan stirs the layers up, and still air lets them settle again: half-lives, minutes [estimate].
STIRRING_MINUTES, SETTLING_MINUTES = 5.0, 120.0
#: A gasket lets through that much at least, so that its share can be divided by.
_LEAST_SHARE = 1e-3


_LN2 = log(2.0)


class Span(NamedTuple):
    """Some minutes of one sort: how fast the air is changed, and whether a fan stirs it.

    ``rate`` is a share of forced ventilation through both leaves: 1 with the fan, `DRAUGHT` with
    open doors alone, less through one leaf, 0 in a closed unit.
    """

    minutes: float
    rate: float
    stirred: bool


def air_now(air: tuple[Gas, ...], deeds: tuple[AnyDeed, ...], minute: float) -> tuple[Gas, ...]:
    """Give each substance with its values now; a unit that was never opened keeps its air.

    Args:
        air: the air as the unit came.
        deeds: what the officer changed, in order.
        minute: simulated minute now.
    """
    return aired(air, spans(deeds, minute))


def aired(air: tuple[Gas, ...], passed: tuple[Span, ...]) -> tuple[Gas, ...]:
    """Give each substance with its values after spans of ventilation and of stillness."""
    if not passed:
        return air
    return tuple(
        replace(gas, gasket=gas.outside + state.doors, inside=gas.outside + state.deep)
        for gas, state in zip(air, _states(air, passed), strict=True)
    )


def still(passed: tuple[Span, ...]) -> float:
    """Give the share of the layers that stand: 1 in still air, towards 0 while a fan runs."""
    share = 1.0
    for minutes, _, stirred in passed:
        end = 0.0 if stirred else 1.0
        half = STIRRING_MINUTES if stirred else SETTLING_MINUTES
        share = end + (share - end) * 0.5 ** (minutes / half)
    return share


def at_height(gas: Gas, height: Height, layers: float = 1.0) -> float:
    """Give the value of a substance deep inside at a height.

    Args:
        gas: the substance with its values now.
        height: where; its values are those of the middle.
        layers: share of the layers that stands, see `still`.
    """
    share = 1.0 + HEIGHTS[height] * LAYERED * layers * tanh(heavier(gas.substance))
    return gas.outside + (gas.inside - gas.outside) * share


def worst(gas: Gas, layers: float = 1.0) -> float:
    """Give the value where the air is worst: deep or near the doors, at whichever height."""
    deep = max(abs(gas.inside - gas.outside), abs(gas.gasket - gas.outside))
    layer = 1.0 + LAYERED * layers * abs(tanh(heavier(gas.substance)))
    sign = -1.0 if gas.inside < gas.outside else 1.0
    return gas.outside + sign * deep * layer


@cache
def heavier(substance: str) -> float:
    """Give by how much a vapour outweighs air: its relative density less 1.

    Oxygen is counted as air, of which it is a part, and so is what the table does not know.
    """
    if substance == "oxygen":
        return 0.0
    molar_g = _molar_g().get(substance)
    return molar_g / AIR_MOLAR_G - 1.0 if molar_g is not None else 0.0


def spans(deeds: tuple[AnyDeed, ...], minute: float) -> tuple[Span, ...]:
    """Part the minutes since a leaf was first opened by what changed the air in them."""
    moved = [one for one in deeds if isinstance(one, LeafWasMoved) and one.minute < minute]
    first = next((one.minute for one in moved if one.to != "closed"), None)
    if first is None:
        return ()
    blown = [
        (one.minute - one.minutes, one.minute) for one in deeds if isinstance(one, AirWasBlown)
    ]
    marks = {first, minute, *(one.minute for one in moved if one.minute > first)}
    marks.update(time for run in blown for time in run if first < time < minute)
    told: list[Span] = []
    for since, until in pairwise(sorted(marks)):
        share = LEAVES_OPEN[min(len(_open_at(moved, since)), 2)]
        stirred = share > 0.0 and any(start <= since and until <= end for start, end in blown)
        rate = share * (1.0 if stirred else DRAUGHT)
        same = bool(told) and told[-1][1:] == (rate, stirred)
        minutes = until - since + (told.pop().minutes if same else 0.0)
        told.append(Span(minutes, rate, stirred))
    return tuple(told)


def _open_at(moved: list[LeafWasMoved], minute: float) -> set[str]:
    """Name the leaves that stand open from a minute on."""
    standing: set[str] = set()
    for one in moved:
        if one.minute <= minute:
            (standing.discard if one.to == "closed" else standing.add)(one.leaf)
    return standing


class _State(NamedTuple):
    """Excess over outside air behind the cargo and near the doors, and what the goods hold."""

    deep: float
    doors: float
    held: float


@lru_cache(maxsize=256)
def _states(air: tuple[Gas, ...], passed: tuple[Span, ...]) -> tuple[_State, ...]:
    """Let every substance go through spans; all but the last are most often known already."""
    if not passed:
        return tuple(
            _State(gas.inside - gas.outside, gas.gasket - gas.outside, gas.inside - gas.outside)
            for gas in air
        )
    before = _states(air, passed[:-1])
    return tuple(_after(gas, state, passed[-1]) for gas, state in zip(air, before, strict=True))


def _after(gas: Gas, state: _State, span: Span) -> _State:
    """Let a substance go through one span."""
    deep, doors, held = state
    if deep == 0.0 == doors:
        return state
    came = gas.inside - gas.outside
    share = max((gas.gasket - gas.outside) / came, _LEAST_SHARE) if came else 1.0
    forced = _LN2 / gas.half_minutes
    gives = gas.back_per_h / 60.0
    loses = gives / gas.stock if gas.stock > 0.0 else 0.0
    one, two = _deep(deep, held, (span.rate * forced * gas.reach, gives, loses))
    away = _LN2 / MIXING_MINUTES / share + span.rate * forced
    fed = one[0] * _fed(one[1], away, span.minutes) + two[0] * _fed(two[1], away, span.minutes)
    first, second = exp(-one[1] * span.minutes), exp(-two[1] * span.minutes)
    return _State(
        one[0] * first + two[0] * second,
        doors * exp(-away * span.minutes) + _LN2 / MIXING_MINUTES * fed,
        one[2] * first + two[2] * second,
    )


_Mode = tuple[float, float, float]


def _deep(deep: float, held: float, rates: tuple[float, float, float]) -> tuple[_Mode, _Mode]:
    """Give the two exponentials of deep air and stock: part in the air, speed, part in the stock.

    Speeds are per minute, 0 or above; the slower one is taken from the product of both, so that
    nothing is lost where they lie far apart.
    """
    aired, gives, loses = rates
    total = aired + gives + loses
    apart = sqrt(max((aired + gives - loses) ** 2 + 4.0 * gives * loses, 0.0))
    fast = (total + apart) / 2.0
    if apart == 0.0:
        return (deep, fast, held), (0.0, fast, 0.0)
    slow = aired * loses / fast
    slope, drain = gives * held - (aired + gives) * deep, loses * (deep - held)
    slow_deep, slow_held = (slope + fast * deep) / apart, (drain + fast * held) / apart
    return (slow_deep, slow, slow_held), (deep - slow_deep, fast, held - slow_held)


def _fed(speed: float, away: float, minutes: float) -> float:
    """Integrate what a decaying zone feeds into one that decays itself, minutes."""
    gap = abs(away - speed) * minutes
    grown = -expm1(-gap) / gap if gap else 1.0
    return exp(-min(speed, away) * minutes) * minutes * grown


@cache
def _molar_g() -> dict[str, float]:
    """Give the molar mass of each substance, g/mol."""
    return {row["substance"]: float(row["molar_g"]) for row in rows("world", "vapours")}
