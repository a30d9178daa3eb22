"""The drill: a hole of a few millimetres, and what comes out on the bit.

The hole stays: it is damage, it is recorded, and a fibrescope may follow it. What is on the bit is
told by its look alone: many honest goods are powders, fibres or crumbs.
"""

from __future__ import annotations

from functools import cache

import numpy as np

from tidewaiter.base.tables import rows
from tidewaiter.instruments.openings import behind, through_m
from tidewaiter.instruments.outcome import Differs, Outcome, Spot
from tidewaiter.instruments.panels import Outside, as_closed, panel
from tidewaiter.world.after import Present
from tidewaiter.world.model import Package
from tidewaiter.world.near import straight_on
from tidewaiter.world.shell import build

#: So often the flutes bring out something of what they met [estimate].
CARRIES = 0.95
#: What comes of the outside of a package, whatever is in it.
_WRAPS = {
    "carton": "paper-shreds",
    "crate": "wood-dust",
    "box": "wood-dust",
    "drum": "metal-chips",
    "pail": "plastic-shavings",
    "jerrican": "plastic-shavings",
    "ibc": "plastic-shavings",
}
#: What comes of the outside of a panel.
_SKINS: dict[Outside, str] = {
    "steel": "metal-chips",
    "aluminium": "metal-chips",
    "plywood": "wood-dust",
    "fabric": "plastic-shavings",
}


def read(present: Present, spot: Spot, setting: str, rng: np.random.Generator) -> Outcome:
    """Drill at a place: what comes of its outside, and of what is behind."""
    present, spot = as_closed(present, spot)
    del setting
    outside = {_WRAPS.get(spot.package.kind, "")} if spot.package else _of_panel(present, spot)
    met = _met(present, spot)
    carried = float(rng.random()) < CARRIES
    within = drillings().get(met.material, "mixed-crumbs") if met is not None else ""
    core = spot.package.core if spot.package is not None else None
    deep = drillings().get(core.material, "mixed-crumbs") if core is not None else ""
    brought = {within, deep} if carried else set[str]()
    return Outcome(signs=tuple(sorted((outside | brought) - {""})))


def footprint(present: Present, spot: Spot, setting: str, differs: Differs) -> bool:
    """Depend on the package that the bit reaches."""
    present, spot = as_closed(present, spot)
    del setting
    met = _met(present, spot)
    return met is not None and met.handle in differs


def _met(present: Present, spot: Spot) -> Package | None:
    """Give the package that the bit goes into."""
    if spot.package is not None:
        return spot.package
    tip = behind(spot)
    reach_m = through_m(present, spot)
    return None if tip is None or not reach_m else straight_on(present, *tip, reach_m)


def _of_panel(present: Present, spot: Spot) -> set[str]:
    """Say what comes of a panel itself: of a reefer foam as well."""
    if spot.patch is None:
        return {"metal-chips"}
    foam = {drillings()["insulation_foam"]} if build(present.unit) == "reefer" else set[str]()
    return {_SKINS[panel(present, spot.patch.target).outside]} | foam


@cache
def drillings() -> dict[str, str]:
    """Give how each material looks on a bit; what is not named comes as mixed crumbs."""
    return {
        name: row["sign"]
        for row in rows("instruments", "drillings")
        for name in row["materials"].split("|")
    }
