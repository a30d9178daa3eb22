"""Footprints: what the outcome of an instrument can depend on.

Two worlds that differ only outside a footprint give the same outcome to the byte; the proof of
non-interference rests on this and tests it. `exercise.footprint` says it of actions.
"""

from __future__ import annotations

from collections.abc import Iterable

from tidewaiter.instruments.outcome import Differs
from tidewaiter.world.after import Present, is_fixed
from tidewaiter.world.model import Package
from tidewaiter.world.sight import visible_from_doors


def mass(present: Present, differs: Differs) -> bool:
    """The scanner depends on everything that is still inside."""
    return _among((*present.inside, *present.hung), differs)


def sight(present: Present, differs: Differs) -> bool:
    """The eye depends on what is in its line through the open leaves, and hangs on them."""
    return _among((*visible_from_doors(present), *present.hung), differs)


def unloading(present: Present, differs: Differs) -> bool:
    """Unloading depends on all that stands in the bay then, and on what comes into sight.

    Things in the bay stand one after the other, so one more moves those behind it.
    """
    return _among(present.outside, differs) or sight(present, differs)


def in_the_bay(present: Present, differs: Differs) -> bool:
    """A count in the bay depends on all that stands there."""
    return _among(present.outside, differs)


#: Nothing farther behind the sill falls out.
_DOORS_M = 0.3


def at_the_doors(present: Present, differs: Differs) -> bool:
    """What falls out of an unstrapped door depends on all that stands near it."""
    near = (
        one
        for one in present.inside
        if one.position_m[2] + one.size_m[2] / 2.0 > -_DOORS_M and not is_fixed(one.slot)
    )
    return _among(near, differs)


def _among(packages: Iterable[Package], differs: Differs) -> bool:
    return any(one.handle in differs for one in packages)
