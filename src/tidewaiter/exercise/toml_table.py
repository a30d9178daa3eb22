"""A table of a TOML file, asked key by key; every problem is kept, with what would be right.

Local rules and recipes are read with it, and their values written.
"""

from __future__ import annotations

import json
import math
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from difflib import get_close_matches
from typing import TypeVar, cast

from tidewaiter.base.errors import InputError, Problem

_Word = TypeVar("_Word", bound=str)
#: A sentence of a centre, or a source.
LONGEST_TEXT = 400
#: Spaces that French sets before its colons; Python does not count them as printable.
_SPACES = str.maketrans("\u00a0\u2009\u202f", "   ")


def parsed(text: str, most_bytes: int) -> dict[str, object]:
    """Parse a TOML text.

    Raises:
        InputError: it is too long, nested too deep, or no TOML.
    """
    try:
        size = len(text.encode())
    except UnicodeEncodeError:
        raise InputError.of("", "this is no text", "UTF-8") from None
    if size > most_bytes:
        raise InputError.of("", "the text is too long", f"at most {most_bytes} bytes")
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise InputError.of("", "the text is nested too deep", "tables and short lists") from None
    except ValueError as error:  # TOML's own, and a number of more digits than Python reads
        raise InputError.of("", f"this is no TOML: {str(error)[:200]}", "see the example") from None


def written(value: object) -> str:
    """Write a value: text, number, switch, or a tuple of them."""
    if isinstance(value, tuple):
        return f"[{', '.join(written(one) for one in cast('tuple[object, ...]', value))}]"
    # JSON's strings, numbers and switches are TOML's, but for one character.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


class TomlTable:
    """One table; what was never asked for is a problem too.

    Args:
        values: what stands in it.
        path: its name in the file, as TOML writes it; empty for the whole file.
        problems: where problems go, shared by all tables of a file.
    """

    def __init__(self, values: dict[str, object], path: str, problems: list[Problem]) -> None:
        self._values = values
        self._path = path
        self._problems = problems
        self._asked: list[str] = []

    def path_of(self, key: str) -> str:
        """Name a key with the tables that it stands in."""
        return f"{self._path}.{key}" if self._path else key

    def blame(self, key: str, wrong: str, right: str = "") -> None:
        """Keep a problem."""
        self._problems.append(Problem(self.path_of(key), wrong, right))

    def has(self, key: str) -> bool:
        """Say whether a key is there."""
        return key in self._values

    def text(self, key: str, *, needed: bool = False, most: int = LONGEST_TEXT) -> str:
        """Read a line of text; empty where there is none."""
        right = f"text of one line, up to {most} characters"
        value = self._value(key, right if needed else "")
        if value is None:
            return ""
        if (
            not isinstance(value, str)
            or not _is_line(value, most)
            or (needed and not value.strip())
        ):
            self.blame(key, "is no line of text", right)
            return ""
        return value

    def number(self, key: str, *, most: float) -> float | None:
        """Read a number from 0 to ``most``."""
        value = self._value(key)
        if value is None:
            return None
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        if not is_number or not 0 <= cast("float", value) <= most:
            self.blame(key, "is no number that can be", f"a number from 0 to {most:g}")
            return None
        return float(cast("float", value))

    def flag(self, key: str) -> bool | None:
        """Read a switch."""
        value = self._value(key)
        if value is None or isinstance(value, bool):
            return value
        self.blame(key, "is no switch", "true or false")
        return None

    def words(self, key: str, known: Iterable[_Word]) -> tuple[_Word, ...] | None:
        """Read a list of known words, each once; None where it is not there or wrong."""
        value = self._value(key)
        if value is None:
            return None
        by_name = {str(word): word for word in known}
        given = cast("list[object]", value) if isinstance(value, list) else [value]
        words = tuple(by_name[one] for one in given if isinstance(one, str) and one in by_name)
        if not isinstance(value, list) or len(words) < len(given) or len(set(words)) < len(words):
            names = tuple(by_name)
            strange = next((one for one in given if one not in names), "")
            near = _nearest(strange, names)
            right = f"{near}a list of some of: {_listed(by_name)}; each once"
            self.blame(key, "is no list of known words", right)
            return None
        return words

    def word(self, key: str, known: Iterable[str], *, needed: bool = False) -> str | None:
        """Read one known word; None where it is not there or wrong."""
        known = tuple(known)
        right = f"one of: {_listed(one or repr('') for one in known)}"
        value = self._value(key, right if needed else "")
        if value is None or (isinstance(value, str) and value in known):
            return value
        self.blame(key, "is no known word", f"{_nearest(value, known)}{right}")
        return None

    def whole(self, key: str, least: int, most: int, *, needed: bool = False) -> int | None:
        """Read a whole number between two bounds; None where it is not there or wrong."""
        right = f"a whole number from {least} to {most}"
        value = self._value(key, right if needed else "")
        if value is None:
            return None
        if isinstance(value, int) and not isinstance(value, bool) and least <= value <= most:
            return value
        self.blame(key, "is no such number", right)
        return None

    def texts(self, key: str, most: int, right: str) -> tuple[str, ...] | None:
        """Read a list of different texts; None where it is not there or wrong."""
        value = self._value(key)
        if value is None:
            return None
        given = cast("list[object]", value) if isinstance(value, list) else []
        texts = tuple(one for one in given if isinstance(one, str))
        whole = isinstance(value, list) and len(texts) == len(given) == len(set(texts))
        if not whole or len(texts) > most:
            self.blame(key, "is no such list", f"up to {most} of: {right}; each once")
            return None
        return texts

    def day(self, key: str) -> str:
        """Read a date, as TOML's own or as text."""
        right = "a date, as in 2026-11-25"
        value = self._value(key, right)
        if isinstance(value, date) and not isinstance(value, datetime):
            return value.isoformat()
        if isinstance(value, str) and len(value) == len("2026-11-25"):
            try:
                return date.fromisoformat(value).isoformat()
            except ValueError:
                pass
        if value is not None:
            self.blame(key, "is no date", right)
        return ""

    def table(self, key: str) -> TomlTable:
        """Enter a table; an empty one where there is none."""
        value = self._value(key)
        if value is not None and not isinstance(value, dict):
            self.blame(key, "is no table", f"[{self.path_of(key)}]")
        values = cast("dict[str, object]", value) if isinstance(value, dict) else {}
        return TomlTable(values, self.path_of(key), self._problems)

    def keys(self, known: Iterable[str]) -> Iterator[str]:
        """Walk the keys that are known; others are problems."""
        known = tuple(known)
        for key in self._values:
            if key in known:
                yield key
            else:
                self._asked.append(key)
                right = f"{_nearest(key, known)}one of: {_listed(known)}"
                self.blame(_shown(key), "is not known here", right)

    def tables(self, known: Iterable[str]) -> Iterator[tuple[str, TomlTable]]:
        """Enter each table below this one whose name is known."""
        for key in self.keys(known):
            below = self.table(key)
            yield key, below
            below.close()

    def close(self) -> None:
        """Report what was never asked for."""
        asked = list(dict.fromkeys(self._asked))
        for key in self._values:
            if key not in asked:
                right = f"{_nearest(key, asked)}one of: {_listed(asked)}" if asked else ""
                self.blame(_shown(key), "is not known here", right)

    def _value(self, key: str, needed: str = "") -> object:
        self._asked.append(key)
        value = self._values.get(key)
        if value is None and needed:
            self.blame(key, "is missing", needed)
        if isinstance(value, float) and not math.isfinite(value):
            self.blame(key, "is no number that can be", "a finite number")
            return None
        return value


def _is_line(text: str, most: int) -> bool:
    return len(text) <= most and text.translate(_SPACES).isprintable()


def _shown(key: str) -> str:
    """Write a key that a stranger chose: as it is where it is plain, else as text."""
    plain = key[:60]
    return plain if plain.isprintable() and plain else ascii(plain)


def _nearest(word: object, known: Sequence[str]) -> str:
    """Guess which known word was meant; empty where none is near."""
    near = get_close_matches(word[:60], known, 1) if isinstance(word, str) else []
    return f"perhaps {near[0]}; " if near else ""


def _listed(words: Iterable[str]) -> str:
    return ", ".join(words)
