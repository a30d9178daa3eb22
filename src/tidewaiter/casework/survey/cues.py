"""Cues: whether one of them alone gives a case away, and whether guilt hangs on who or whence.

A cue is guilty-only where some category of it, or decile of its numbers, stands in many cases and
in none that is clean. Where half of all cases are guilty, fifty such by chance are one in 10^15.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import sqrt

import numpy as np
from numpy.typing import NDArray

from tidewaiter.base.streams import stream
from tidewaiter.casework.survey.ledger import MISSING, Categories, Floats, Ledger
from tidewaiter.casework.survey.walk import INDICATOR
from tidewaiter.language.values import Value

#: A category is judged once so many cases show it.
LEAST_CASES = 50
#: A number of so few values is also judged value by value.
_FEW_VALUES = 20
_SHUFFLES = 999

Guilt = NDArray[np.bool_]


class Cue(Value):
    """One category of a cue.

    Attributes:
        name: of the cue.
        category: its value, ``there`` for any, or a range of numbers.
        cases: in which it shows.
        guilty: of them, those in which something is hidden.
    """

    name: str
    category: str
    cases: int
    guilty: int


class Firing(Value):
    """How one indicator fires.

    Attributes:
        name: of the indicator.
        fired: in how many cases.
        clean: share of them that are clean, 0 to 1.
    """

    name: str
    fired: int
    clean: float


class Independence(Value):
    """Whether guilt hangs on one thing about who or whence.

    Attributes:
        name: of the thing.
        categories: how many there are; of one alone nothing can hang.
        chi_square: statistic of the table of categories by guilt.
        p: share of shuffles of guilt with a statistic as large, itself counted.
    """

    name: str
    categories: int
    chi_square: float
    p: float


def every_cue(ledger: Ledger, least: int = LEAST_CASES) -> Iterator[Cue]:
    """Yield each category that at least so many cases show, of every cue."""
    guilty = ledger.guilty
    for name, column in ledger.texts.items():
        codes = column.codes
        yield from _counted(name, "there", codes != MISSING, guilty, least)
        shown = np.bincount(codes[codes != MISSING], minlength=len(column.names))
        for code in np.flatnonzero(shown >= least):
            category = column.names[int(code)]
            yield from _counted(name, category, codes == code, guilty, least)
    for name, values in ledger.numbers.items():
        yield from _of_numbers(name, values, guilty, least)


def guilty_only(ledger: Ledger, least: int = LEAST_CASES) -> tuple[Cue, ...]:
    """List what shows in at least so many cases, all of them guilty."""
    return tuple(one for one in every_cue(ledger, least) if one.guilty == one.cases)


def strongest(ledger: Ledger, number: int, least: int = LEAST_CASES) -> tuple[Cue, ...]:
    """List the cues that lean farthest to guilt or away from it, in standard errors."""
    share = float(ledger.guilty.mean()) if len(ledger) else 0.0
    spread = sqrt(share * (1.0 - share))

    def lean(one: Cue) -> float:
        return abs(one.guilty - one.cases * share) / (sqrt(one.cases) * spread or 1.0)

    return tuple(sorted(every_cue(ledger, least), key=lambda one: -lean(one))[:number])


def firings(ledger: Ledger) -> tuple[Firing, ...]:
    """Tell of each indicator how often it fired, and how often in clean cases."""
    clean = ~ledger.guilty
    told: list[Firing] = []
    for name in sorted(ledger.texts):
        if name.startswith(INDICATOR):
            fired = ledger.texts[name].codes != MISSING
            share = float(clean[fired].mean())
            told.append(Firing(name.removeprefix(INDICATOR), int(fired.sum()), round(share, 4)))
    return tuple(told)


def independence(ledger: Ledger) -> tuple[Independence, ...]:
    """Test guilt against country, language, party, plate and owner prefix, by permutation."""
    return tuple(tested(name, column, ledger.guilty) for name, column in ledger.identity.items())


def tested(name: str, column: Categories, guilty: Guilt) -> Independence:
    """Test one column: chi-square of categories by guilt, against shuffles of guilt.

    The shuffles make it exact where cells are small. Missing is a category of its own.
    """
    codes = column.codes - MISSING
    kinds = len(np.unique(codes))
    found = chi_square(codes, guilty)
    chance = stream("survey", "independence", name)
    larger = 0
    for _ in range(_SHUFFLES if kinds > 1 else 0):
        larger += chi_square(codes, chance.permutation(guilty)) >= found - 1e-9
    p = (1 + larger) / (1 + _SHUFFLES) if kinds > 1 else 1.0
    return Independence(name, kinds, round(found, 3), round(p, 4))


def chi_square(codes: NDArray[np.int64], guilty: Guilt) -> float:
    """Give Pearson's statistic of a table of codes (0 and up) by guilt.

    >>> chi_square(np.array([0, 0, 1, 1]), np.array([True, True, False, False]))
    4.0
    """
    size = int(codes.max(initial=0)) + 1
    every = np.bincount(codes, minlength=size).astype(float)
    shown = every > 0.0
    share = guilty.mean() if len(guilty) else 0.0
    if not 0.0 < share < 1.0:
        return 0.0
    off = (np.bincount(codes[guilty], minlength=size) - every * share)[shown]
    return float((off**2 / every[shown]).sum() / (share * (1.0 - share)))


def _counted(name: str, category: str, shown: Guilt, guilty: Guilt, least: int) -> Iterator[Cue]:
    cases = int(shown.sum())
    if cases >= least:
        yield Cue(name, category, cases, int(guilty[shown].sum()))


def _of_numbers(name: str, values: Floats, guilty: Guilt, least: int) -> Iterator[Cue]:
    known = ~np.isnan(values)
    kinds = np.unique(values[known])
    if len(kinds) <= _FEW_VALUES:
        for one in kinds:
            yield from _counted(name, f"{one:g}", values == one, guilty, least)
        return
    edges = np.unique(np.quantile(values[known], np.linspace(0.0, 1.0, 11)))
    place = np.clip(np.searchsorted(edges, values, side="right") - 1, 0, len(edges) - 2)
    for n in range(len(edges) - 1):
        category = f"{edges[n]:g} to {edges[n + 1]:g}"
        yield from _counted(name, category, known & (place == n), guilty, least)
