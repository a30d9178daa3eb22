"""The eye: packages through the open doors, in the bay, and from near.

Every tuple of sightings is sorted by handle, so that order tells nothing.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from tidewaiter.base.streams import handle
from tidewaiter.instruments.rounding import all_eye_mm
from tidewaiter.language.values import Sighting
from tidewaiter.world.after import Present
from tidewaiter.world.model import Package
from tidewaiter.world.sight import visible_from_doors

#: Kinds that stand a little open, so that a near look shows what is in them.
_GAPING = frozenset({"holdall"})


def through_doors(present: Present) -> tuple[Sighting, ...]:
    """See what can be made out through the leaves that stand open."""
    return packages(visible_from_doors(present))


def packages(seen: Iterable[Package]) -> tuple[Sighting, ...]:
    """See packages from a few metres off, sorted by handle."""
    ordered = sorted(seen, key=lambda one: one.handle)
    if not ordered:
        return ()
    positions = all_eye_mm([one.position_m for one in ordered])
    sizes = all_eye_mm([one.size_m for one in ordered])
    looks: dict[tuple[str, str], dict[str, str]] = {}
    return tuple(
        Sighting(
            one.handle,
            one.kind,
            (x, y, z),
            (width, height, depth),
            0.0,
            looks.setdefault((one.colour, one.form), {"colour": one.colour, "form": one.form}),
        )
        for one, (x, y, z), (width, height, depth) in zip(ordered, positions, sizes, strict=True)
    )


def close_look(present: Present, one: Package) -> Sighting:
    """See one package from near: its marks, and what shows through an opening."""
    (far,) = packages((one,))
    look = dict(far.look)
    if one.marks:
        look["marks"] = one.marks
    if one.kind in _GAPING and one.contents:
        look["opening"] = one.contents
    if one.handle in present.opened:
        look["state"] = "opened"
    return replace(far, look=dict(sorted(look.items())))


def contents(one: Package, stream_key: str) -> tuple[Sighting, ...]:
    """See what is in an opened package; nothing in an empty one."""
    if not one.contents:
        return ()
    (outside,) = packages((one,))
    name = handle(stream_key, one.slot, "contents")
    return (Sighting(name, one.contents, outside.position_mm, outside.size_mm),)


def find(present: Present, wanted: str) -> Package | None:
    """Find a package by handle where it now is."""
    for group in (present.outside, present.inside, present.aboard):
        for one in group:
            if one.handle == wanted:
                return one
    return None
