"""The thermal camera: how much warmer the warmest place of a patch is than the panel about it.

It sees the skin, not what is behind. Somebody close behind it warms it a little; goods that lean
on it make it lag behind the weather, either way; the sun warms what it meets, and whoever looks
cannot tell the one from the other at once (domain guide, section 8). Weather is of the hour and
stands in the noise. All figures of heat are estimates.
"""

from __future__ import annotations

from math import dist

import numpy as np

from tidewaiter.instruments.outcome import Differs, Outcome, Spot
from tidewaiter.instruments.panels import leaning_on, panel
from tidewaiter.language.values import Reading
from tidewaiter.world.after import Present
from tidewaiter.world.compartments import hampers_air, is_in_machine
from tidewaiter.world.model import Metres

#: What an uncooled camera tells apart, K (makers' usual statement: 0.05); step of the display.
SIGMA_K, STEP_K = 0.05, 0.1
#: A person at rest gives 100 W (ISO 7730); close behind a sheet it is warmer by so much, K, which
#: falls to a half for each so many metres between the two.
PERSON_K, HALVES_M = 1.6, 0.35
#: The sun is on a piece so often, and warms it by so much beside the rest, K.
SUNNY, SUN_K = 0.06, (1.0, 8.0)
#: What leans on a panel lags behind the weather: spread of the difference, K, where all touches.
LAG_K = 0.25
#: Through foam so much less of it comes to the skin [estimate: 0.4 W/m²K of a wall of ATP class C
#: beside some 5 W/m²K of a sheet between airs].
THROUGH_FOAM = 0.08
#: The machine of a reefer that runs warms its front, K, as the sun would [estimate: a condenser
#: is some 10 K over the air, its covers less].
RUNS_K = (2.0, 7.0)
#: One whose air is hampered, by frost or by anything else, runs hotter by so much, K [estimate].
HAMPERED_K = 2.5
#: A piece is called warm from so much on, K.
WARM_K = 0.8


def read(present: Present, spot: Spot, setting: str, rng: np.random.Generator) -> Outcome:
    """Look at a patch: the difference from the panel about it, and whether it is called warm."""
    del setting
    sunny, sun_K = float(rng.random()) < SUNNY, float(rng.uniform(*SUN_K))
    lag_K, noise_K = (rng.normal(0.0, 1.0, 2) * (LAG_K, SIGMA_K)).tolist()
    through = _through(present, spot)
    difference = through * (warmed_K(present, spot) + lag_K * _touched(present, spot)) + noise_K
    difference += (sun_K if sunny else 0.0) + _machine_K(present, spot, rng)
    shown = round(round(difference / STEP_K) * STEP_K, 1)
    reading = Reading("thermal-camera", spot.place, "surface-difference", shown + 0.0, "K")
    return Outcome((reading,), ("warm-spot",) if shown >= WARM_K else ("even-warmth",))


def footprint(present: Present, spot: Spot, setting: str, differs: Differs) -> bool:
    """Depend on what leans on the patch, and on people."""
    del setting
    if any(one.handle in differs for one in present.people):
        return True
    if spot.patch is None or spot.inner:
        return False
    if spot.patch.target == "front" and any(
        one.handle in differs for one in present.inside if is_in_machine(one.slot)
    ):
        return True
    return any(one.handle in differs for one in leaning_on(present, spot.patch))


def warmed_K(present: Present, spot: Spot) -> float:  # noqa: N802  (kelvin)
    """Give by how much people behind a patch warm the warmest place of it, K."""
    return sum(
        PERSON_K * 0.5 ** (dist(_nearest_m(spot, one.position_m), one.position_m) / HALVES_M)
        for one in present.people
    )


def _through(present: Present, spot: Spot) -> float:
    """Give the share of heat inside that comes to the skin of a panel."""
    if spot.patch is None:
        return 1.0
    return THROUGH_FOAM if panel(present, spot.patch.target).off_m else 1.0


def _machine_K(present: Present, spot: Spot, rng: np.random.Generator) -> float:  # noqa: N802  (kelvin)
    """Give by how much a machine that runs warms the front of its unit, K."""
    warm_K = float(rng.uniform(*RUNS_K))
    if present.unit.set_point_C is None or spot.patch is None or spot.patch.target != "front":
        return 0.0
    hampered = any(hampers_air(one.slot) for one in present.inside)
    return warm_K + (HAMPERED_K if hampered else 0.0)


def _nearest_m(spot: Spot, to_m: Metres) -> Metres:
    """Give the place on a patch that is nearest to a point."""
    if spot.patch is None:
        return spot.at_m()
    x, y, z = (
        min(max(to, at - size / 2000.0), at + size / 2000.0)
        for to, at, size in zip(to_m, spot.at_m(), spot.patch.size_mm, strict=True)
    )
    return (x, y, z)


def _touched(present: Present, spot: Spot) -> float:
    """Give the share of a patch that something leans on; from inside the goods are seen, not it."""
    if spot.patch is None or spot.inner:
        return 0.0
    return 1.0 if leaning_on(present, spot.patch) else 0.0
