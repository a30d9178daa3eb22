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
from tidewaiter.instruments.outcome import Spot
from tidewaiter.instruments.places import from_spot_m
from tidewaiter.instruments.rows import rows
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
    known = residues()
    shed = [
        (one, known[one.material][1])
        for one in (*present.inside, *present.outside)
        if one.material in known and known[one.material][0] == kind
    ]
    beside = fsum(share(one, spot) * ng for one, ng in shed)
    # Hands carry on what they touched most; they do not add up all they ever touched.
    handled = HANDLED_SHARE * max((ng for _, ng in shed), default=0.0)
    left = fsum(one.ng for one in present.traces if _lies_at(spot, one) and one.kind == kind)
    place = float(stream(spot.stream_key, "residue", spot.place, kind).normal())
    there = beside + left + (handled if spot.target in HANDLED else 0.0)
    return there * exp(PLACE_SIGMA * place)


def share(one: Package, spot: Spot) -> float:
    """Give the share of what a package sheds that lies at a place, hands apart."""
    if spot.package is not None:
        if one.handle == spot.package.handle:
            return 1.0
    elif spot.patch is None or not spot.inner or spot.patch.turn_deg:
        return 0.0  # nothing stands against the outside of a unit
    return NEIGHBOUR_SHARE if from_spot_m(one, spot) <= NEIGHBOUR_M else 0.0


def sheds_on(present: Present, spot: Spot) -> Iterator[Package]:
    """Give the packages of which anything may lie at a place."""
    for one in (*present.inside, *present.outside):
        if one.material in residues() and (spot.target in HANDLED or share(one, spot) > 0.0):
            yield one


@cache
def residues() -> dict[str, tuple[TraceKind, float]]:
    """Give what each material sheds on its own outside: class, and mass in nanograms."""
    kinds: dict[str, TraceKind] = {
        "narcotic": "narcotic",
        "explosive": "explosive",
        "cleaner": "cleaner",
    }
    return {row["material"]: (kinds[row["kind"]], float(row["ng"])) for row in rows("residues")}


def _lies_at(spot: Spot, one: Trace) -> bool:
    return one.place == spot.target or (not spot.target and one.place in HANDLED)
