"""The fibrescope: what stands close behind an opening, through a vent or a drilled hole.

Existing openings come first: two vents a side, high up near the corners; of a reefer the fresh-air
vent in front, through which the tip gets as far as the grille over the bulkhead. A tip of a few
millimetres lights up about a metre; glare and an unlucky turn of the tip cost a part of what is in
view (domain guide, section 8), another one each time.
"""

from __future__ import annotations

import numpy as np

from tidewaiter.base.streams import stream
from tidewaiter.instruments import eye
from tidewaiter.instruments.openings import behind, nearest_vent, through_m
from tidewaiter.instruments.outcome import Differs, Outcome, Spot
from tidewaiter.instruments.panels import as_closed
from tidewaiter.world.after import Present
from tidewaiter.world.model import Package
from tidewaiter.world.near import in_view
from tidewaiter.world.tractor import SPACES, lies_in

#: So far the light of the tip reaches, metres [estimate].
REACH_M = 1.0
#: So many of the things in view are made out at one turn of the tip [estimate].
MADE_OUT = 0.9


def read(present: Present, spot: Spot, setting: str, rng: np.random.Generator) -> Outcome:
    """Put the tip through an opening: things behind it, or what is in a package."""
    if spot.package is not None:
        return _into_package(present, spot.package, spot, setting)
    present, spot = as_closed(present, spot)
    in_space = spot.target in SPACES
    if setting == "vent" and not in_space and nearest_vent(present, spot) is None:
        return Outcome(signs=("no-vent",))
    turn = str(int(rng.integers(2**62)))
    shown = [
        one
        for one in _shown(present, spot, setting)
        if stream(turn, "made-out", one.handle).random() < MADE_OUT
    ]
    # In the narrow space of a tractor the tip comes near to all that lies there.
    near = sorted(shown, key=lambda one: one.handle) if in_space else ()
    seen = tuple(eye.close_look(present, one) for one in near) or eye.packages(shown)
    return Outcome(signs=() if seen else ("nothing-near",), sightings=seen)


def footprint(present: Present, spot: Spot, setting: str, differs: Differs) -> bool:
    """Depend on the package that it is put into, or on what is in view behind the opening."""
    if spot.package is not None:
        return setting == "hole" and spot.package.handle in differs
    present, spot = as_closed(present, spot)
    return any(one.handle in differs for one in _shown(present, spot, setting))


def _into_package(present: Present, one: Package, spot: Spot, setting: str) -> Outcome:
    if setting == "vent":
        return Outcome(signs=("no-vent",))
    key = spot.stream_key
    seen = (*eye.contents(one, key, present), *eye.core(one, key, present))
    seen = tuple(sorted(seen, key=lambda thing: thing.handle))
    return Outcome(signs=() if seen else ("nothing-inside",), sightings=seen)


def _shown(present: Present, spot: Spot, setting: str) -> tuple[Package, ...]:
    if spot.target in SPACES:
        # Through the filler, a drain, the gap of a lid: never through a hole in a tank.
        return tuple(one for one in present.aboard if lies_in(spot.target, one))
    if setting == "vent":
        vent = nearest_vent(present, spot)
        if vent is None:
            return ()
        return in_view(present, *vent, REACH_M)
    tip = behind(spot) if through_m(present, spot) else None
    return () if tip is None else in_view(present, *tip, REACH_M)
