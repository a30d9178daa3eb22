"""Residue: how much of each class of substance a swab takes up at a place.

A package sheds on its own outside what its material sheds, a share of that on what stands against
it, and a small share on whatever the hands touched that loaded it: the leaves of the doors, their
gear, the seal. So a unit without the package has none of it. What came from elsewhere (an earlier
load, a cleaner's cloth) lies there as a trace of the world, and is honest.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from math import exp, fsum

from tidewaiter.base.streams import stream
from tidewaiter.base.tables import rows
from tidewaiter.instruments.outcome import Spot
from tidewaiter.instruments.panels import as_closed
from tidewaiter.instruments.places import around
from tidewaiter.world.after import Present
from tidewaiter.world.model import Package, Trace, TraceKind

#: What stands no farther off takes on so large a share [estimate]; in the bay as well, where the
#: same gloves set packages down one beside the other.
NEIGHBOUR_M, NEIGHBOUR_SHARE = 0.3, 0.1
#: Share that hands carry to doors and seal [estimate].
HANDLED_SHARE = 0.02
#: Spread from one place to another, as the sigma of a logarithm [estimate].
PLACE_SIGMA = 0.5
#: What hands touch that load and close a unit; empty for the gear of the doors as a whole.
HANDLED = frozenset({"left-door", "right-door", "seal", ""})


def ng_at(present: Present, spot: Spot, kind: TraceKind) -> float:
    """Give the mass of a class that a swab takes up at a place, nanograms."""
    shed = fsum(share * _sheds(one, kind) for one, share in _beside(present, spot))
    # Hands carry on what they touched most; they do not add up all they ever touched.
    most = max((_sheds(one, kind) for one in _handled(present, spot)), default=0.0)
    left = fsum(one.ng for one in present.traces if _lies_at(spot, one) and one.kind == kind)
    place = float(stream(spot.stream_key, "residue", spot.place, kind).normal())
    return (shed + HANDLED_SHARE * most + left) * exp(PLACE_SIGMA * place)


def sheds_on(present: Present, spot: Spot) -> Iterator[Package]:
    """Give the packages of which anything may lie at a place."""
    yield from _handled(present, spot)
    for one, _ in _beside(present, spot):
        yield one


@cache
def residues() -> dict[str, tuple[TraceKind, float]]:
    """Give what each material sheds on its own outside: class, and mass in nanograms."""
    kinds: dict[str, TraceKind] = {
        "narcotic": "narcotic",
        "explosive": "explosive",
        "cleaner": "cleaner",
    }
    return {
        row["material"]: (kinds[row["kind"]], float(row["ng"]))
        for row in rows("instruments", "residues")
    }


def _handled(present: Present, spot: Spot) -> Iterator[Package]:
    """Give the packages whose residue hands may have carried to a place."""
    if spot.target in HANDLED:
        known = residues()
        for one in (*present.inside, *present.outside, *present.hung):
            if one.material in known:
                yield one


def _beside(present: Present, spot: Spot) -> Iterator[tuple[Package, float]]:
    """Give what sheds on a place itself, with the share that lies there."""
    outside = spot.patch is None or not spot.inner or spot.patch.turn_deg
    if spot.package is None and outside:
        return  # nothing stands against the outside of a unit
    present, spot = as_closed(present, spot)
    for one, _ in around(present, spot, NEIGHBOUR_M):
        if one.material in residues():
            own = spot.package is not None and one.handle == spot.package.handle
            yield one, 1.0 if own else NEIGHBOUR_SHARE


def _sheds(one: Package, kind: TraceKind) -> float:
    what, ng = residues().get(one.material, ("", 0.0))
    return ng if what == kind else 0.0


def _lies_at(spot: Spot, one: Trace) -> bool:
    return one.place == spot.target or (not spot.target and one.place in HANDLED)
