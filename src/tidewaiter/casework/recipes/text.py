"""Recipes as text: one TOML file each, read with all its problems at once, and written.

The form is in ``docs/recipes.md``; the recipes that ship are examples.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

import msgspec

from tidewaiter.base.errors import InputError, Problem
from tidewaiter.casework.recipes.checks import problems_of
from tidewaiter.casework.recipes.form import CODE_PATTERN, NAME_PATTERN, Field, Kind, Plain, fields
from tidewaiter.casework.recipes.recipe import Recipe
from tidewaiter.exercise.toml_table import TomlTable, parsed, written

#: More than any recipe has to say; a bigger text is a mistake.
LONGEST_BYTES = 16 * 1024


def read(text: str) -> Recipe:
    """Read a recipe, and check that what it wishes for can be.

    Raises:
        InputError: it cannot be used; all problems, each with its path and what would be right.
    """
    return recipe_of(parsed(text, LONGEST_BYTES))


def recipe_of(values: Mapping[str, object]) -> Recipe:
    """Make a recipe of values by their keys, as a parsed text or a filled-in form has them.

    Raises:
        InputError: it cannot be used; all problems, each with its path and what would be right.
    """
    problems: list[Problem] = []
    # What a form leaves empty is left out; a strange key stays and is told.
    known = {field.key for field in fields()}
    said = {key: one for key, one in values.items() if one is not None or key not in known}
    top = TomlTable(said, "", problems)
    found = {field.key: _value(field, top) for field in fields()}
    top.close()
    unread = {key for key, value in found.items() if value is None}
    usable = {field.key: found[field.key] or _stand_in(field) for field in fields()}
    recipe = msgspec.convert(usable, Recipe)
    problems += problems_of(recipe, unread)
    if problems:
        raise InputError(problems)
    return recipe


def write(recipe: Recipe) -> str:
    """Write a recipe as text; `read` gives it back equal."""
    return "\n".join(_lines(recipe)) + "\n"


def _value(field: Field, top: TomlTable) -> Plain | None:
    """Read a field; None where nothing can be read there and nothing is usual."""
    # A key that is not there is asked for all the same: so others are told apart from strange ones.
    value = _READERS[field.kind](field, top)
    return value if top.has(field.key) else field.usual


def _name(field: Field, top: TomlTable) -> str | None:
    right = f"up to {field.most} small letters, digits and hyphens"
    value = top.text(field.key, needed=True, most=field.most)
    if value and not re.fullmatch(NAME_PATTERN, value):
        top.blame(field.key, "is no short name", right)
        return None
    return value or None


def _line(field: Field, top: TomlTable) -> str:
    return top.text(field.key, most=field.most)


def _word(field: Field, top: TomlTable) -> str | None:
    return top.word(field.key, field.options, needed=field.usual is None)


def _words(field: Field, top: TomlTable) -> tuple[str, ...] | None:
    words = top.words(field.key, field.options)
    if field.least and (not top.has(field.key) or words == ()):
        top.blame(field.key, "is missing", f"some of: {', '.join(field.options)}")
        return None
    if field.most and words and len(words) > field.most:
        top.blame(field.key, "is too long a list", f"at most {field.most} of them")
        return None
    return words


def _codes(field: Field, top: TomlTable) -> tuple[str, ...] | None:
    right = 'text of two, four or six digits, as in "52"'
    codes = top.texts(field.key, field.most, right)
    wrong = [code for code in codes or () if not re.fullmatch(CODE_PATTERN, code)]
    if wrong:
        top.blame(field.key, f"{wrong[0][:20]!a} is no code", right)
        return None
    return codes


def _whole(field: Field, top: TomlTable) -> int | None:
    return top.whole(field.key, field.least, field.most, needed=field.usual is None)


def _titles(field: Field, top: TomlTable) -> dict[str, str]:
    table = top.table(field.key)
    titles = {key: table.text(key, needed=True, most=field.most) for key in field.options}
    table.close()
    return {key: line for key, line in titles.items() if line}


_READERS: dict[Kind, Callable[[Field, TomlTable], Plain | None]] = {
    "name": _name,
    "line": _line,
    "word": _word,
    "words": _words,
    "codes": _codes,
    "whole": _whole,
    "titles": _titles,
}


def _stand_in(field: Field) -> Plain:
    """Give a value that checks may read past, in place of one that could not be read."""
    if field.usual is not None:
        return field.usual
    by_kind: dict[str, Plain] = {"titles": {}, "name": "unnamed", "words": (), "whole": field.least}
    return by_kind[field.kind] if field.kind in by_kind else field.options[0]


def _lines(recipe: Recipe) -> Iterator[str]:
    for field in fields():
        value: Plain = getattr(recipe, field.key)
        if isinstance(value, dict):
            yield f"\n[{field.key}]"
            yield from (f"{key} = {written(value[key])}" for key in field.options)
        elif value != field.usual:
            yield f"{field.key} = {written(value)}"
