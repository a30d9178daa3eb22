"""Contents: every entry read as what its name says, with all problems of all entries at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from tidewaiter.base.errors import InputError, Problem
from tidewaiter.casework import casefile
from tidewaiter.casework.casefile import CaseFile
from tidewaiter.casework.packs import cards, toml
from tidewaiter.casework.packs.cards import Card
from tidewaiter.casework.packs.names import Kind, kind_of
from tidewaiter.casework.recipes import text
from tidewaiter.casework.recipes.recipe import Recipe

_Read = TypeVar("_Read")


@dataclass(frozen=True, slots=True)
class Contents:
    """What a pack holds, by the names of its entries."""

    cases: Mapping[str, CaseFile]
    recipes: Mapping[str, Recipe]
    cards: Mapping[str, Card]


def recipe(data: bytes) -> Recipe:
    """Read a recipe, and check that what it wishes for can be.

    Raises:
        InputError: no TOML, or no recipe; all problems.
    """
    return text.read(toml.decoded(data))


def read(files: Mapping[str, bytes]) -> Contents:
    """Read entries; names of no known kind are passed over.

    Raises:
        InputError: an entry is not what its name says; all problems of all of them.
    """
    problems: list[Problem] = []

    def all_of(kind: Kind, reader: Callable[[bytes], _Read]) -> dict[str, _Read]:
        found: dict[str, _Read] = {}
        for path, data in files.items():
            if kind_of(path) != kind:
                continue
            try:
                found[path] = reader(data)
            except InputError as error:
                problems.extend(_within(path, one) for one in error.problems)
        return found

    contents = Contents(
        all_of("case", casefile.decode), all_of("recipe", recipe), all_of("card", cards.read)
    )
    problems.extend(_nowhere(contents.cards, files))
    if problems:
        raise InputError(problems)
    return contents


def _within(path: str, problem: Problem) -> Problem:
    return Problem(f"{path} {problem.path}".strip(), problem.wrong, problem.right)


def _nowhere(all_cards: Mapping[str, Card], files: Mapping[str, bytes]) -> Iterator[Problem]:
    """Tell where a card is about something that is not in the pack."""
    for path, card in all_cards.items():
        for n, name in enumerate(card.about):
            if name not in files or kind_of(name) not in {"case", "recipe"}:
                right = "the name of a case or a recipe in this pack, as in cases/rip-on.json"
                yield Problem(f"{path} $.about[{n}]", f"{name[:80]!a} is not here", right)
