"""Signed: an exercise whose report is signed, as the printed pages read it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from tidewaiter.exercise.account import Account, account_of
from tidewaiter.exercise.public import Public
from tidewaiter.language import events as e
from tidewaiter.language.events import Record
from tidewaiter.language.sentences import say, word
from tidewaiter.service.print import said

_E = TypeVar("_E", bound=e.Happened)


@dataclass(frozen=True)
class Signed:
    """An exercise whose report is signed.

    Attributes:
        public: what anybody may know of its case.
        officer: the name of who signed.
        started_s: when it began, seconds since 1970 UTC.
        records: its whole chain.
        language: of what is printed.
    """

    public: Public
    officer: str
    started_s: float
    records: Sequence[Record]
    language: str

    @cached_property
    def account(self) -> Account:
        """What was done."""
        return account_of(self.records)

    @cached_property
    def names(self) -> said.Names:
        """What things are called."""
        return said.Names(self.records, self.language)

    @property
    def is_signed(self) -> bool:
        """An exercise that was stopped is over without a signature."""
        return bool(self.all(e.Signed))

    @property
    def is_practice(self) -> bool:
        """It is another try at an exercise that is over."""
        return any(one.practice for one in self.all(e.Began))

    @property
    def end(self) -> Record:
        """The record of the signature, else the last."""
        return next((record for record, _ in self.events(e.Signed)), self.records[-1])

    @property
    def signed_s(self) -> float:
        """When the exercise was over, seconds since 1970 UTC."""
        return self.started_s + self.end.elapsed_s

    @property
    def title(self) -> str:
        """The title of the case."""
        titles = self.public.title
        return titles.get(self.language) or titles["en"]

    def say(self, code: str, **args: str | float) -> str:
        """Say a sentence of the printed pages."""
        return say(f"pdf-{code}", args, self.language)

    def word(self, family: str, name: str) -> str:
        """Say a word."""
        return word(family, name, self.language)

    def all(self, kind: type[_E]) -> list[_E]:
        """Give every event of a kind."""
        return [one for record in self.records for one in record.events if isinstance(one, kind)]

    def minute(self, value: float) -> str:
        """Write simulated minutes."""
        return said.number(value, self.language)

    def head(self, *columns: str) -> tuple[str, ...]:
        """Name the columns of a table."""
        return tuple(self.say(f"column-{one}") for one in columns)

    def events(self, kind: type[_E]) -> list[tuple[Record, _E]]:
        """Give every event of a kind with its record."""
        return [
            (record, one)
            for record in self.records
            for one in record.events
            if isinstance(one, kind)
        ]
