"""The shelf: the recipes that ship, one file each in ``shipped/``."""

from __future__ import annotations

from bisect import bisect_right
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from itertools import accumulate

from tidewaiter.base.errors import InputError
from tidewaiter.base.streams import stream
from tidewaiter.casework.recipes.recipe import Recipe
from tidewaiter.casework.recipes.text import read

_PACKAGE = "tidewaiter.casework.recipes"
_SUFFIX = ".toml"


@cache
def names() -> tuple[str, ...]:
    """Name the recipes that ship, in order."""
    folder = files(_PACKAGE) / "shipped"
    return tuple(
        sorted(
            one.name.removesuffix(_SUFFIX) for one in folder.iterdir() if one.name.endswith(_SUFFIX)
        )
    )


@cache
def shipped(name: str) -> Recipe:
    """Give a recipe that ships.

    Raises:
        InputError: none has this name.
    """
    if name not in names():
        near = get_close_matches(name[:60], names(), 1)
        right = f"perhaps {near[0]}" if near else "a name that `tidewaiter recipe list` shows"
        raise InputError.of("recipe", f"no recipe that ships is called {name[:60]!a}", right)
    return read((files(_PACKAGE) / f"shipped/{name}{_SUFFIX}").read_text("utf-8"))


def mixed(seed: int) -> Recipe:
    """Choose one for a seed, each as often as its weight asks; the same seed gives the same."""
    every = all_shipped()
    ends = list(accumulate(one.weight for one in every))
    pick = int(stream("recipes", "mix", seed).integers(ends[-1]))
    return every[bisect_right(ends, pick)]


@cache
def all_shipped() -> tuple[Recipe, ...]:
    """Give every recipe that ships, in the order of their names."""
    return tuple(shipped(name) for name in names())
