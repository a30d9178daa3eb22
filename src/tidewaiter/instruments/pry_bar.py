"""The pry bar: a lining or a package opened by force, and what is in sight then.

It leaves damage, whatever is found; where a package can be opened by hand, that does less.
"""

from __future__ import annotations

import numpy as np

from tidewaiter.instruments import eye
from tidewaiter.instruments.openings import behind
from tidewaiter.instruments.outcome import Differs, Outcome, Spot
from tidewaiter.instruments.panels import as_closed
from tidewaiter.world.after import Present
from tidewaiter.world.compartments import behind_cover
from tidewaiter.world.model import Package
from tidewaiter.world.near import in_view
from tidewaiter.world.shell import build

#: So far one sees behind a lining that was bent up, metres [estimate].
REACH_M = 0.5


def read(present: Present, spot: Spot, setting: str, rng: np.random.Generator) -> Outcome:
    """Open a place: what stands behind it, or what is in the package."""
    del setting, rng
    if spot.package is not None:
        one, key = spot.package, spot.stream_key
        inside = (*eye.contents(one, key, present), *eye.core(one, key, present))
        inside = tuple(sorted(inside, key=lambda thing: thing.handle))
        return Outcome(signs=() if inside else ("nothing-inside",), sightings=inside)
    seen = eye.packages(_shown(*as_closed(present, spot)))
    return Outcome(signs=() if seen else ("nothing-near",), sightings=seen)


def footprint(present: Present, spot: Spot, setting: str, differs: Differs) -> bool:
    """Depend on the package that is opened, or on what comes into sight."""
    del setting
    if spot.package is not None:
        return spot.package.handle in differs
    return any(one.handle in differs for one in _shown(*as_closed(present, spot)))


def _shown(present: Present, spot: Spot) -> tuple[Package, ...]:
    if spot.patch is not None and spot.patch.target == "front" and build(present.unit) == "reefer":
        # What comes off there is a cover of the machine, which stands before the cargo.
        return behind_cover(present.inside, spot.patch)
    tip = behind(spot)
    return () if tip is None else in_view(present, *tip, REACH_M)
