"""Footprints: what the outcome of an instrument can depend on.

Two worlds that differ only outside a footprint give the same outcome to the byte; the proof of
non-interference rests on this table and tests it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from tidewaiter.instruments.eye import find
from tidewaiter.world.after import Present
from tidewaiter.world.sight import visible_from_doors

Differs = frozenset[str]


def mass(present: Present, differs: Differs) -> bool:
    """The weighbridge and the scanner depend on everything that is still inside."""
    return any(one.handle in differs for one in present.inside)


def sight(present: Present, differs: Differs) -> bool:
    """The eye depends on what is in its line, and on what was taken out."""
    return _among(visible_from_doors(present), differs) or _among(present.outside, differs)


def tape(present: Present, differs: Differs) -> bool:
    """The inner length ends at the first cargo in line of sight."""
    return _among(visible_from_doors(present), differs)


def one(handle: str, differs: Differs) -> bool:
    """Opening, looking at or photographing a package depends on that package."""
    return handle in differs


def either(
    presents: Iterable[Present], differs: Differs, footprint: Callable[[Present, Differs], bool]
) -> bool:
    """Say whether a footprint includes the difference in any of the worlds compared."""
    return any(footprint(present, differs) for present in presents)


def _among(packages: Iterable[object], differs: Differs) -> bool:
    return any(getattr(package, "handle", "") in differs for package in packages)


__all__ = ["Differs", "either", "find", "mass", "one", "sight", "tape"]
