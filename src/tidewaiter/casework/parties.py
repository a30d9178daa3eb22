"""Parties: invented firms and persons, in the languages of the countries on the routes.

Each name holds a word that no language has and says that it is invented; streets are called
"Example" in their language. Whoever is drawn here, the stream knows the key and the country alone,
never what is hidden.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np

from tidewaiter.base.streams import Name, stream
from tidewaiter.base.tables import rows
from tidewaiter.papers import plates

#: Owner prefixes that nobody held in the list of owner codes looked up (see SOURCES.md): marked as
#: invented by their look, X beside E, Q or Z.
OWNERS = ("EXA", "EXB", "EXC", "EXD", "EXE", "EXQ", "EXZ", "XQE", "XZX", "ZQE")
#: Firms with a seat elsewhere than the goods: who sells is not always who sends [estimate].
_ELSEWHERE = 0.15
#: Persons who speak the language of another country that lorries come from [estimate].
_ABROAD = 0.2
_INVENTED = "(invented)"
_VOWELS = frozenset("aeiou")
#: How the words of a name are put together; {made} and {more} are invented words.
_TRADERS = (
    "{made} {word} {form}",
    "{made} {more} {form}",
    "{made}-{word} {form}",
    "{word} {made} {form}",
    "{made} & {more} {word} {form}",
)
_HAULIERS = ("{made} {word} {form}", "{made} {more} {word}", "{word} {made} {form}")


@dataclass(frozen=True, slots=True)
class Firm:
    """A firm that nobody founded."""

    name: str
    street: str
    city: str
    country: str


@dataclass(frozen=True, slots=True)
class Person:
    """A person whom nobody knows; the language is named in English, as on the papers."""

    name: str
    language: str


def trader(key: str, role: str, country: str) -> Firm:
    """Invent a consignor or consignee.

    Args:
        key: key of the case.
        role: what it is on the papers; each role has a stream of its own.
        country: ISO 3166 two letters: where its goods are sent from or to, and mostly its seat.
    """
    chance = stream(key, "parties", role)
    seat = _one(chance, tuple(_countries())) if chance.random() < _ELSEWHERE else country
    language = _one(chance, _languages(seat))
    name = _firm_name(chance, language, "trade", _TRADERS)
    number = int(chance.integers(1, 200))
    street = _one(chance, _words(language, "street")).format(number)
    return Firm(name, street, _one(chance, _towns(seat)), seat)


def haulier(key: str, country: str) -> str:
    """Invent the name of a carrier by road."""
    chance = stream(key, "parties", "carrier")
    return _firm_name(chance, _one(chance, _languages(country)), "haul", _HAULIERS)


def driver(key: str, country: str) -> Person:
    """Invent a driver: mostly of the country where the lorry is registered."""
    chance = stream(key, "parties", "driver")
    home = _one(chance, haulier_countries()) if chance.random() < _ABROAD else country
    language = _one(chance, _languages(home))
    stem = _one(chance, _words("", "made"))
    given, ending = (_one(chance, _words(language, kind)) for kind in ("given", "ending"))
    surname = (stem.rstrip("aeiou") if ending[:1] in _VOWELS else stem) + ending
    return Person(f"{given} {surname} {_INVENTED}", _words(language, "name")[0])


def plate(key: str, *what: Name) -> str:
    """Invent the plate of a lorry, in any of the patterns."""
    chance = stream(key, "parties", "plate", *what)
    pattern = int(chance.integers(len(plates.PATTERNS)))
    return plates.plate(pattern, int(chance.integers(plates.NUMBERS)))


@cache
def haulier_countries() -> tuple[str, ...]:
    """List the countries that lorries on the routes are registered in."""
    return tuple(country for country, row in _countries().items() if row["hauls"])


def country(chance: np.random.Generator) -> str:
    """Draw one of the countries on the routes, each as likely as any other."""
    return _one(chance, tuple(_countries()))


def _firm_name(
    chance: np.random.Generator, language: str, kind: str, forms: tuple[str, ...]
) -> str:
    words = _words("", "made")
    made, more = chance.choice(len(words), 2, replace=False)
    name = _one(chance, forms).format(
        made=words[int(made)],
        more=words[int(more)],
        word=_one(chance, _words(language, kind)),
        form=_one(chance, _words(language, "form")),
    )
    return f"{name} {_INVENTED}"


def _one(chance: np.random.Generator, among: tuple[str, ...]) -> str:
    return among[int(chance.integers(len(among)))]


@cache
def _countries() -> dict[str, dict[str, str]]:
    return {row["country"]: row for row in rows("casework", "party_countries")}


def _languages(country: str) -> tuple[str, ...]:
    """Give the languages of a country; English where the table has none."""
    row = _countries().get(country)
    return tuple(row["languages"].split("|")) if row else ("en",)


def _towns(country: str) -> tuple[str, ...]:
    row = _countries().get(country)
    return tuple(row["towns"].split("|")) if row else ("Example Town",)


@cache
def _word_table() -> dict[tuple[str, str], tuple[str, ...]]:
    return {
        (row["language"], row["kind"]): tuple(row["words"].split("|"))
        for row in rows("casework", "party_words")
    }


def _words(language: str, kind: str) -> tuple[str, ...]:
    return _word_table()[language, kind]
