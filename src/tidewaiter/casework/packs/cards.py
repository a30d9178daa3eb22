"""Lesson cards: what a case teaches, what happened where it comes from, what to look for.

A card is a TOML file as its author wrote it, in one language or several.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import msgspec

from tidewaiter.base.errors import InputError, Problem
from tidewaiter.casework.fields import problems_of_fields
from tidewaiter.casework.packs import texts, toml
from tidewaiter.language.values import Value

_RIGHT = "a card as docs/packs.md describes it"


class CardText(Value):
    """A card in one language.

    Attributes:
        title: what stands at its head.
        teaches: what an officer can do after it.
        happened: what happened, in categories; never how something was hidden.
        look_for: signs that an officer can perceive, a sentence each.
    """

    title: str
    teaches: str
    happened: str
    look_for: tuple[str, ...]


class Card(Value):
    """A lesson card.

    Attributes:
        about: entries of the same pack; empty where it is about all of them.
        sources: where what happened is told, a sentence each; that it is invented is one too.
        texts: by language.
    """

    sources: tuple[str, ...]
    texts: dict[str, CardText]
    about: tuple[str, ...] = ()


def read(data: bytes) -> Card:
    """Read a card.

    Raises:
        InputError: no TOML, or values that cannot be; all problems.
    """
    raw = toml.parsed(data)
    try:
        card = msgspec.convert(raw, Card)
    except msgspec.ValidationError as error:
        raise InputError(tuple(_all_problems(raw)) or (Problem("", str(error)),)) from error
    problems = list(_problems(card))
    if problems:
        raise InputError(problems)
    return card


def _problems(card: Card) -> Iterator[Problem]:
    yield from texts.problems_of_sentences("$.sources", card.sources, texts.LONGEST_LINE)
    yield from texts.problems_of_languages("$.texts", card.texts)
    for tag, text in list(card.texts.items())[: texts.MOST_LANGUAGES]:
        at = f"$.texts.{ascii(tag)[1:-1]}"
        yield from texts.problems_of_text(f"{at}.title", text.title, texts.LONGEST_TITLE)
        yield from texts.problems_of_text(f"{at}.teaches", text.teaches, texts.LONGEST_PARAGRAPH)
        yield from texts.problems_of_text(f"{at}.happened", text.happened, texts.LONGEST_PARAGRAPH)
        yield from texts.problems_of_sentences(
            f"{at}.look_for", text.look_for, texts.LONGEST_PARAGRAPH
        )


def _all_problems(raw: dict[str, object]) -> Iterator[Problem]:
    languages = raw.get("texts")
    if not isinstance(languages, dict):
        yield from problems_of_fields("$", raw, Card, _RIGHT)
        return
    yield from problems_of_fields("$", {**raw, "texts": {}}, Card, _RIGHT)
    for tag, text in cast("dict[str, object]", languages).items():
        yield from problems_of_fields(f"$.texts.{ascii(tag)[1:-1]}", text, CardText, _RIGHT)
