"""Fields: what does not fit in decoded data, field by field, so that one error hides no other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeGuard, cast

import msgspec

from tidewaiter.base.errors import Problem
from tidewaiter.language.values import Value

#: A name that a stranger chose is shown up to here, characters.
_LONGEST_NAME = 60


def problems_of_fields(path: str, raw: object, kind: type[Value], right: str) -> Iterator[Problem]:
    """Tell what is wrong in an object that should be a value.

    Args:
        path: how the object is named in the file.
        raw: the object as JSON or TOML gives it.
        kind: what it should be.
        right: what would be right, where the kind of a field says no more.
    """
    if not isinstance(raw, dict):
        yield Problem(path, "is no object", right)
        return
    given = cast("dict[str, Any]", raw)
    fields = {field.encode_name: field for field in msgspec.structs.fields(kind)}
    for name in sorted(set(given) - set(fields)):
        yield Problem(f"{path}.{_shown(name)}", "is an unknown field", "leave it out")
    for name, field in fields.items():
        if name in given:
            yield from _field(f"{path}.{name}", given[name], field.type, right)
        elif field.required:
            yield Problem(f"{path}.{name}", "is missing", right)


def _shown(name: str) -> str:
    plain = name[:_LONGEST_NAME]
    return plain if plain.isprintable() and plain else ascii(plain)


def _is_value(kind: object) -> TypeGuard[type[Value]]:
    return isinstance(kind, type) and issubclass(kind, Value)


def _field(
    path: str,
    raw: object,
    kind: Any,  # noqa: ANN401  (a type form)
    right: str,
) -> Iterator[Problem]:
    if _is_value(kind):
        yield from problems_of_fields(path, raw, kind, right)
        return
    try:
        msgspec.convert(raw, kind)
    except msgspec.ValidationError as error:
        wrong, _, where = str(error).partition(" - at `$")
        yield Problem(path + where.rstrip("`"), wrong, right)
