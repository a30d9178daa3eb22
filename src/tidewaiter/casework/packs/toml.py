"""TOML as bytes: whatever is wrong with them is a problem of the input."""

from __future__ import annotations

import tomllib

from tidewaiter.base.errors import InputError


def parsed(data: bytes) -> dict[str, object]:
    """Read TOML.

    Raises:
        InputError: no UTF-8, or no TOML.
    """
    try:
        return tomllib.loads(data.decode())
    except (ValueError, RecursionError) as error:  # no UTF-8 and no TOML are both ValueErrors
        raise InputError.of("", f"is no TOML: {error}", "UTF-8 text that parses as TOML") from None
