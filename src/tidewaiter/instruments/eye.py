"""The eye: packages through the open doors, in the bay, and from near.

Every tuple of sightings is sorted by handle, so that order tells nothing.
"""

from __future__ import annotations

from collections.abc import Iterable

from tidewaiter.base.streams import handle
from tidewaiter.instruments.rounding import sighting
from tidewaiter.language.values import Sighting
from tidewaiter.world.after import Present
from tidewaiter.world.model import Package
from tidewaiter.world.sight import visible_from_doors

# What shows of a thing from near without opening it: category level, never more.
_SHOWS = {"holdall": "taped blocks"}


def through_doors(present: Present) -> tuple[Sighting, ...]:
    """See what can be made out through the leaves that stand open."""
    return packages(visible_from_doors(present))


def in_the_bay(present: Present) -> tuple[Sighting, ...]:
    """See what was taken out."""
    return packages(present.outside)


def packages(seen: Iterable[Package]) -> tuple[Sighting, ...]:
    """See packages from a few metres off, sorted by handle."""
    return tuple(sorted((package(one) for one in seen), key=lambda s: s.handle))


def package(one: Package, look: dict[str, str] | None = None) -> Sighting:
    """See one package."""
    seen = {"colour": one.colour, "form": one.form, **(look or {})}
    return sighting(one.handle, one.kind, one.position_m, one.size_m, look=seen)


def close_look(present: Present, one: Package) -> Sighting:
    """See one package from near: its marks, and what shows through an opening."""
    look = {"marks": one.marks} if one.marks else {}
    if one.kind in _SHOWS:
        look["shows"] = _SHOWS[one.kind]
    if one.handle in present.opened:
        look["state"] = "open"
    return package(one, look)


def contents(one: Package, stream_key: str) -> tuple[Sighting, ...]:
    """See what is in an opened package."""
    inner = sighting(
        handle(stream_key, "contents", one.handle),
        one.contents or "goods",
        one.position_m,
        one.size_m,
    )
    return (inner,)


def find(present: Present, wanted: str) -> Package | None:
    """Find a package by handle where it now is."""
    return next(
        (
            one
            for group in (present.inside, present.outside)
            for one in group
            if one.handle == wanted
        ),
        None,
    )
