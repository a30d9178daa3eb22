"""The contest: strategies over the same mixed cases, and whether their ranks hold.

Two blocks of cases, one in which few hide something and one in which half do. Ranks are taken
anew with the weight of every axis, the minutes of every act, and the prices of time, intrusion
and damage moved by half: at the corners, and at random.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import product
from statistics import fmean

import numpy as np

from tidewaiter.base.errors import CaseRejected
from tidewaiter.base.streams import stream
from tidewaiter.casework import draw
from tidewaiter.casework.casefile import GUILTY, RecipeName
from tidewaiter.casework.desk import Album, Desk
from tidewaiter.casework.officer import Officer
from tidewaiter.casework.strategies import onesided
from tidewaiter.casework.strategies.novice import novice
from tidewaiter.casework.temperament import IMAGE_FIRST
from tidewaiter.exercise.account import account_of
from tidewaiter.exercise.case import Case
from tidewaiter.exercise.facilitation import Prices, facilitation
from tidewaiter.exercise.research import EVEN, share_of, shares_of, total
from tidewaiter.exercise.rules import default_rules
from tidewaiter.exercise.score import score_of
from tidewaiter.language.debriefs import AXES, AxisName, OutcomeKind

Strategy = Callable[[Desk, np.random.Generator], object]

#: How often a unit hides something in each block (domain guide, section 10: shift and learn).
PREVALENCES = (0.05, 0.5)
#: Weights and prices move by this share, both ways.
MOVED = 0.5
#: Draws of weights, and of prices, beside the corners.
_WEIGHT_DRAWS, _PRICE_DRAWS = 200, 12
#: A seed is followed by others where no fair case can be made of it.
_SEEDS_A_CASE = 1000
#: What an expert who goes by the picture first finds; others need a dog, or the tractor's points.
HIDDEN: tuple[RecipeName, ...] = tuple(one for one in GUILTY if one not in {"c02", "c13"})
_FIRST_SEED = 9_000_000


def expert(desk: Desk, _: np.random.Generator) -> object:
    """Play as the officer that proves cases."""
    return Officer(desk).inspect()


STRATEGIES: Mapping[str, Strategy] = {
    "always_release": onesided.always_release,
    "always_unload": onesided.always_unload,
    "random": onesided.at_random,
    "papers_only": onesided.papers_only,
    "scan_only": onesided.scan_only,
    "novice": novice,
    "expert": expert,
}
DEGENERATE = tuple(name for name in STRATEGIES if name not in {"novice", "expert"})


@dataclass(frozen=True, slots=True)
class Wanted:
    """A case to be drawn: its place in the mix, and what it is to hide."""

    n: int
    prevalence: float
    recipe: RecipeName


@dataclass(frozen=True, slots=True)
class Tried:
    """What one strategy made of one case.

    Attributes:
        strategy: which one.
        wanted: which case.
        outcome: what the decision was worth.
        minutes: simulated.
        shares: of each axis.
        facilitation: its share at each of `prices`.
    """

    strategy: str
    wanted: Wanted
    outcome: OutcomeKind
    minutes: float
    shares: dict[AxisName, float | None]
    facilitation: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """One row of the table.

    Attributes:
        strategy: which one.
        total: weighted mean of the axes, 0 to 1.
        axes: mean share of each axis over the cases in which it had points; None: in none.
        ranks_stable: its rank is the same at all weights and prices.
        places: the best and the worst rank that it ever had.
        right: share of right outcomes, by prevalence.
        minutes: mean over the cases.
    """

    strategy: str
    total: float
    axes: dict[AxisName, float | None]
    ranks_stable: bool
    places: tuple[int, int]
    right: dict[float, float]
    minutes: float


def mix(cases: int) -> tuple[Wanted, ...]:
    """Draw what the cases hide; half of them in each block."""
    wanted: list[Wanted] = []
    for n in range(cases):
        prevalence = PREVALENCES[n % len(PREVALENCES)]
        rng = stream("contest", "recipe", n)
        guilty = bool(rng.random() < prevalence)
        wanted.append(
            Wanted(n, prevalence, HIDDEN[int(rng.integers(len(HIDDEN)))] if guilty else "clean")
        )
    return tuple(wanted)


def drawn(wanted: Wanted) -> Case:
    """Draw a case that the expert of the contest proved; seeds that give none are passed over.

    Raises:
        CaseRejected: none of many seeds gives one.
    """
    first = _FIRST_SEED + _SEEDS_A_CASE * wanted.n
    for seed in range(first, first + _SEEDS_A_CASE):
        with suppress(CaseRejected):
            file = draw.from_seed(seed, wanted.recipe)
            if file.proof.temperament == IMAGE_FIRST.name:
                return file.case
    raise CaseRejected(f"no seed from {first} on gives a case of {wanted.recipe}")


def play(wanted: Wanted) -> tuple[Tried, ...]:
    """Have every strategy play one case."""
    case = drawn(wanted)
    album = Album()
    return tuple(tried(name, Desk(case, album), case, wanted) for name in STRATEGIES)


def tried(name: str, desk: Desk, case: Case, wanted: Wanted) -> Tried:
    """Have one strategy play one case, and score what it did."""
    STRATEGIES[name](desk, stream("contest", name, wanted.n))
    account = account_of(desk.records)
    told = score_of(case, account)
    at_prices = (share_of(facilitation(case, account, one)) for one in prices())
    return Tried(
        name,
        wanted,
        told.outcome.kind,
        told.minutes,
        shares_of(told),
        tuple(share or 0.0 for share in at_prices),
    )


def table(results: Iterable[Tried]) -> tuple[Standing, ...]:
    """Rank the strategies, best first, and see whether their ranks hold."""
    by_strategy: dict[str, list[Tried]] = {}
    for one in results:
        by_strategy.setdefault(one.strategy, []).append(one)
    places = _places(by_strategy)
    standings = (_standing(name, own, places[name]) for name, own in by_strategy.items())
    return tuple(sorted(standings, key=lambda one: -one.total))


def problems(standings: Sequence[Standing]) -> tuple[str, ...]:
    """Say in what the score does not rank as it must; nothing where it does."""
    by_name = {one.strategy: one for one in standings}
    wrong = [f"{one.strategy}: its rank moves" for one in standings if not one.ranks_stable]
    if by_name["expert"].places != (1, 1):
        wrong.append("the expert does not always lead")
    worst = by_name["novice"].places[1]
    wrong += [
        f"{name} can beat a careful novice"
        for name in DEGENERATE
        if by_name[name].places[0] < worst
    ]
    return tuple(wrong)


def prices() -> tuple[Prices, ...]:
    """Give the prices at which ranks are taken: as they are, at the corners, and at random."""
    low, high = 1.0 - MOVED, 1.0 + MOVED
    acts = [cost.action for cost in default_rules().costs]
    corners = (
        Prices(dict.fromkeys(acts, minutes), time, intrusion, damage)
        for minutes, time, intrusion, damage in product((low, high), repeat=4)
    )
    rng = stream("contest", "prices")
    at_random = (
        Prices(
            dict(zip(acts, rng.uniform(low, high, len(acts)).tolist(), strict=True)),
            *rng.uniform(low, high, 3).tolist(),
        )
        for _ in range(_PRICE_DRAWS)
    )
    return (Prices(), *corners, *at_random)


def weights() -> Iterator[dict[AxisName, float]]:
    """Yield the weights at which ranks are taken: even, at the corners, and at random."""
    low, high = 1.0 - MOVED, 1.0 + MOVED
    yield dict(EVEN)
    for corner in product((low, high), repeat=len(AXES)):
        yield _weighing(corner)
    rng = stream("contest", "weights")
    for _ in range(_WEIGHT_DRAWS):
        yield _weighing(rng.uniform(low, high, len(AXES)).tolist())


def _weighing(values: Iterable[float]) -> dict[AxisName, float]:
    return dict(zip(AXES, values, strict=True))


def _standing(name: str, own: Sequence[Tried], places: Sequence[int]) -> Standing:
    axes = _axes(own)
    return Standing(
        strategy=name,
        total=total(axes),
        axes=axes,
        ranks_stable=min(places) == max(places),
        places=(min(places), max(places)),
        right={
            prevalence: _mean([one.outcome == "right" for one in block]) or 0.0
            for prevalence in PREVALENCES
            if (block := [one for one in own if one.wanted.prevalence == prevalence])
        },
        minutes=fmean(one.minutes for one in own),
    )


def _places(by_strategy: Mapping[str, Sequence[Tried]]) -> dict[str, list[int]]:
    """Give every rank that each strategy has, over all weights and prices; 1 is best."""
    places: dict[str, list[int]] = {name: [] for name in by_strategy}
    spread = list(weights())
    for at in range(len(prices())):
        axes = {name: _axes(own) | _facilitation(own, at) for name, own in by_strategy.items()}
        for weighing in spread:
            totals = {name: total(shares, weighing) for name, shares in axes.items()}
            for place, name in enumerate(sorted(totals, key=lambda one: -totals[one]), 1):
                places[name].append(place)
    return places


def _axes(own: Sequence[Tried]) -> dict[AxisName, float | None]:
    return {name: _mean([one.shares[name] for one in own]) for name in AXES}


def _facilitation(own: Sequence[Tried], at: int) -> dict[AxisName, float | None]:
    return {"facilitation": _mean([one.facilitation[at] for one in own])}


def _mean(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return fmean(known) if known else None
