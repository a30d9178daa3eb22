"""Compositions: shares of the mass by element, and chemical formulas that give them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from math import fsum, inf, isfinite

from tidewaiter.base.errors import InputError, Problem
from tidewaiter.matter.attenuation import elements

# Published fractions are rounded to three to six digits; a sum further from 1 is a slip.
SUM_TOLERANCE = 1e-3
_EXACT = 1e-12

_PART = re.compile(
    r"(?:(?P<symbol>[A-Z][a-z]?)|(?P<close>\)))(?P<count>[0-9]+(?:\.[0-9]+)?)?"
    r"|(?P<open>\()|(?P<stray>[^A-Z()]+)"
)
_FORMULA_HELP = "symbols from H to U, counts after them, groups in ( ): CuSO4(H2O)5"


class Composition(Mapping[str, float]):
    """Share of the mass by element symbol: read-only, hashable, in order of atomic number.

    Shares are brought to a sum of exactly 1; those of zero are dropped.

    Raises:
        InputError: all that is wrong with the shares; see ``share_problems``.
    """

    __slots__ = ("_shares",)

    def __init__(self, shares: Mapping[str, float]) -> None:
        problems = share_problems(shares)
        if problems:
            raise InputError(problems)
        total = fsum(shares.values())
        if abs(total - 1.0) <= _EXACT:
            total = 1.0  # so that a composition taken apart and built again is the same
        kept = (symbol for symbol in elements() if shares.get(symbol, 0.0) > 0.0)
        self._shares = {symbol: float(shares[symbol]) / total for symbol in kept}

    def __getitem__(self, symbol: str) -> float:
        return self._shares[symbol]

    def __iter__(self) -> Iterator[str]:
        return iter(self._shares)

    def __len__(self) -> int:
        return len(self._shares)

    def __hash__(self) -> int:
        return hash(tuple(self._shares.items()))

    def __repr__(self) -> str:
        return f"Composition({self._shares})"


def share_problems(shares: Mapping[str, float], path: str = "mass_fractions") -> list[Problem]:
    """Find all that is wrong with shares of mass by element.

    They must be finite, not below zero, of elements from H to U, and add up to 1 within
    ``SUM_TOLERANCE``.
    """
    problems = [
        Problem(f"{path}.{symbol}", f"no element {symbol!r}", _near(symbol))
        for symbol in shares
        if symbol not in elements()
    ]
    return problems + sum_problems(shares, path)


def sum_problems(shares: Mapping[str, float], path: str) -> list[Problem]:
    """Find what is wrong with shares as numbers, whatever they are shares of."""
    problems = [
        Problem(f"{path}.{name}", f"a share of {share}", "a finite number, zero or more")
        for name, share in shares.items()
        if not (isfinite(share) and share >= 0.0)
    ]
    if not problems:
        total = fsum(shares.values())
        if abs(total - 1.0) > SUM_TOLERANCE:
            problems = [Problem(path, f"the shares add up to {total:.6g}", "shares that add to 1")]
    return problems


def atoms(formula: str) -> dict[str, float]:
    """Count the atoms of a formula.

    Args:
        formula: symbols with counts, decimals allowed, groups in parentheses:
            ``"CuSO4(H2O)5"``, ``"Fe0.95O"``. A hydrate's water is written as a group.

    Returns:
        Atoms by symbol, in the order of first appearance.

    Raises:
        InputError: all that cannot be read.

    Examples:
        >>> atoms("CuSO4(H2O)5")
        {'Cu': 1.0, 'S': 1.0, 'O': 9.0, 'H': 10.0}
    """
    counts, problems = read_formula(formula)
    if problems:
        raise InputError(problems)
    return counts


def read_formula(formula: str) -> tuple[dict[str, float], list[Problem]]:
    """Read a formula as ``atoms`` does, and give its problems instead of raising them."""
    reader = _Reader()
    for part in _PART.finditer(formula):
        reader.take(part)
    return reader.end()


class _Reader:
    """Reads a formula part by part; keeps one count of atoms for each group still open."""

    def __init__(self) -> None:
        self.open_groups: list[dict[str, float]] = [{}]
        self.problems: list[Problem] = []

    def take(self, part: re.Match[str]) -> None:
        """Read one symbol or parenthesis with its count."""
        count = float(part["count"] or 1.0)
        if not _countable(count):
            self._wrong(part, "has a count that is not above zero and finite")
        if part["symbol"]:
            if part["symbol"] not in elements():
                self._wrong(part, "is no element")
            self._add({part["symbol"]: count}, 1.0)
        elif part["open"]:
            self.open_groups.append({})
        elif part["close"]:
            self._close(part, count)
        else:
            self._wrong(part, "belongs to no symbol")

    def end(self) -> tuple[dict[str, float], list[Problem]]:
        """Give the atoms of the whole, and all problems."""
        whole, *left_open = self.open_groups
        if left_open:
            self._say(f"{len(left_open)} '(' left open")
        if not self.problems and not whole:
            self._say("names no element")
        if not self.problems and not all(_countable(count) for count in whole.values()):
            self._say("has counts too large or too small")
        return whole, self.problems

    def _close(self, part: re.Match[str], times: float) -> None:
        if len(self.open_groups) == 1:
            self._wrong(part, "closes nothing")
            return
        group = self.open_groups.pop()
        if not group:
            self._wrong(part, "closes an empty group")
        self._add(group, times)

    def _add(self, group: Mapping[str, float], times: float) -> None:
        into = self.open_groups[-1]
        for symbol, count in group.items():
            into[symbol] = into.get(symbol, 0.0) + count * times

    def _wrong(self, part: re.Match[str], what: str) -> None:
        self._say(f"{part[0]!r} at character {part.start() + 1} {what}")

    def _say(self, what: str) -> None:
        self.problems.append(Problem("formula", what, _FORMULA_HELP))


def _countable(count: float) -> bool:
    return 0.0 < count < inf


def formula_shares(counts: Mapping[str, float]) -> dict[str, float]:
    """Turn atoms by symbol into shares of mass, with standard atomic weights."""
    most = max(counts.values())  # first to numbers near 1, so that no sum overflows
    mass = {s: count / most * elements()[s].atomic_weight for s, count in counts.items()}
    total = fsum(mass.values())
    return {symbol: part / total for symbol, part in mass.items()}


def _near(symbol: str) -> str:
    near = ", ".join(get_close_matches(symbol, elements(), n=3, cutoff=0.4))
    return f"symbols run from H to U; near: {near}" if near else "symbols run from H to U"
