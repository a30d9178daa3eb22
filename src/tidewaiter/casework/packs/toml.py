"""TOML as bytes: whatever is wrong with them is a problem of the input."""

from __future__ import annotations

import tomllib

from tidewaiter.base.errors import InputError

_RIGHT = "UTF-8 text that parses as TOML"


def decoded(data: bytes) -> str:
    """Read text.

    Raises:
        InputError: no UTF-8.
    """
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        raise InputError.of("", f"is no TOML: {error}", _RIGHT) from None


def parsed(data: bytes) -> dict[str, object]:
    """Read TOML.

    Raises:
        InputError: no UTF-8, or no TOML.
    """
    text = decoded(data)
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputError.of("", f"is no TOML: {error}", _RIGHT) from None
