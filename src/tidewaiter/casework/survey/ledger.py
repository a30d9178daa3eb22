"""Ledger: rows of a survey kept by column, packed, so that thousands of cases stay small."""

from __future__ import annotations

from array import array
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from tidewaiter.casework.survey.facts import Row

Floats = NDArray[np.float64]
#: The code of what a case does not have.
MISSING = -1


class Categories:
    """One cue of categories over all cases, four bytes a case."""

    def __init__(self, earlier: int = 0) -> None:
        self._codes = array("i", [MISSING] * earlier)
        self._known: dict[str, int] = {}

    @property
    def names(self) -> tuple[str, ...]:
        """The category of each code."""
        return tuple(self._known)

    @property
    def codes(self) -> NDArray[np.int64]:
        """(cases,) the code of each case; `MISSING` where it has none."""
        return np.array(self._codes, dtype=np.int64)

    def add(self, value: str | None) -> None:
        """Add the next case."""
        known = self._known
        self._codes.append(MISSING if value is None else known.setdefault(value, len(known)))


class Ledger:
    """All proved cases of a survey, by cue."""

    def __init__(self, rows: Iterable[Row] = ()) -> None:
        self._guilty = array("b")
        self.texts: dict[str, Categories] = {}
        self.identity: dict[str, Categories] = {}
        self._numbers: dict[str, array[float]] = {}
        self._form: dict[str, array[float]] = {}
        for row in rows:
            self.add(row)

    def add(self, row: Row) -> None:
        """Add a proved case."""
        earlier = len(self)
        _add_texts(self.texts, row.texts, earlier)
        _add_texts(self.identity, row.identity, earlier)
        _add_numbers(self._numbers, row.numbers, earlier)
        _add_numbers(self._form, row.form, earlier)
        self._guilty.append(row.guilty)

    def __len__(self) -> int:
        return len(self._guilty)

    @property
    def guilty(self) -> NDArray[np.bool_]:
        """(cases,) where something is hidden."""
        return np.array(self._guilty, dtype=bool)

    @property
    def numbers(self) -> dict[str, Floats]:
        """Give each numeric cue: (cases,), not a number where a case has none."""
        return {name: np.array(column) for name, column in self._numbers.items()}

    @property
    def form(self) -> dict[str, Floats]:
        """Give each number of the messages' form: (cases,)."""
        return {name: np.array(column) for name, column in self._form.items()}


def _add_texts(columns: dict[str, Categories], values: dict[str, str], earlier: int) -> None:
    # In the order of the row, not of a set: the same cases give the same columns.
    for name in values:
        if name not in columns:
            columns[name] = Categories(earlier)
    for name, column in columns.items():
        column.add(values.get(name))


def _add_numbers(columns: dict[str, array[float]], values: dict[str, float], earlier: int) -> None:
    for name in values:
        if name not in columns:
            columns[name] = array("d", [np.nan] * earlier)
    for name, column in columns.items():
        column.append(values.get(name, np.nan))
