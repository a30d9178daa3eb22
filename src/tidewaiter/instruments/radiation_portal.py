"""The radiation portal at the gate: two pillars of plastic scintillator, and neutron counters.

The vehicle passes between them, its cab too; what they count while each half metre passes is held
against the background that they took before. The alarm stands `K_SIGMA` spreads above it: less
than one false alarm in a thousand passes (ANSI N42.35 asks no more; tested). A second pass goes
slower, so it counts longer and sees less. A heavy load hides some of the background itself. Sizes
and sensitivities are estimates of usual portals.
"""

from __future__ import annotations

from functools import lru_cache
from math import sqrt

import numpy as np

from tidewaiter.instruments import gamma
from tidewaiter.instruments.outcome import Differs, Outcome, Spot
from tidewaiter.language.values import Reading
from tidewaiter.matter.attenuation import Array
from tidewaiter.world.after import ById, Present
from tidewaiter.world.model import Metres, Package, Unit

#: Pillars stand so far from the middle of the lane, their detectors so high over the sill, m
#: [estimate].
PILLAR_M, HIGH_M = 2.5, 0.4
#: Counts of one pillar, 1/s for each µSv/h [estimate: some 50 litres of plastic].
SENSITIVITY = 25_000.0
#: Speed of a pass, m/s: 7 km/h, and walking pace.
SPEED_M_S = {"first-pass": 2.0, "second-pass": 1.0}
WINDOW_M = 0.5
#: The vehicle reaches so far before the unit, m: its cab.
CAB_M = 3.5
K_SIGMA = 4.3
#: The background is taken so long before each pass; it differs so much from day to day.
BEFORE_S, DAY_SHARE = 20.0, 0.05
#: The greatest share of the background that a load hides, and its kg per metre at 63 % of it
#: [estimate].
HIDDEN, HIDES_KG_M = 0.15, 2000.0
#: Neutrons: background of both pillars, 1/s; what they catch, m²; spreads above it to alarm
#: [estimate].
NEUTRONS_S, NEUTRON_M2, NEUTRON_K = 1.0, 0.08, 6.0


def read(present: Present, spot: Spot, setting: str, rng: np.random.Generator) -> Outcome:
    """Pass once: the highest count rate, the background before, and whether it alarms."""
    del spot
    window_s = WINDOW_M / SPEED_M_S[setting]
    base_s = 2.0 * SENSITIVITY * gamma.BACKGROUND_uSv_h
    base_s *= 1.0 + DAY_SHARE * float(np.clip(rng.normal(), -3.0, 3.0))
    before_s = gamma.counted(base_s * BEFORE_S, rng) / BEFORE_S
    fields = gamma.passing(present, _places(ById(present.unit)))
    dose = _at_windows(present.unit, [one.dose_uSv_h for one in fields])
    flux = _at_windows(present.unit, [one.neutrons for one in fields])
    hidden = _hidden(ById(present.inside), ById(present.unit))
    counts = gamma.all_counted((base_s * (1.0 - hidden) + SENSITIVITY * dose) * window_s, rng)
    passing_s = window_s * counts.size
    caught = float(flux.sum()) * window_s * NEUTRON_M2
    neutrons = gamma.counted(NEUTRONS_S * passing_s + caught, rng)
    highest = int(counts.argmax())
    expected = before_s * window_s
    signs = ["no-alarm"]
    if counts[highest] > expected + K_SIGMA * sqrt(expected):
        signs = ["alarm", f"alarm-{_whereabouts(highest, counts.size)}"]
    usual = NEUTRONS_S * passing_s
    if neutrons > usual + NEUTRON_K * sqrt(usual):
        signs = [one for one in signs if one != "no-alarm"] + ["neutron-alarm"]
    name = "radiation-portal"
    return Outcome(
        (
            Reading(name, setting, "count-rate", float(round(counts[highest] / window_s)), "1/s"),
            Reading(name, setting, "background", float(round(before_s)), "1/s"),
            Reading(name, setting, "neutrons", round(neutrons / passing_s, 1), "1/s"),
        ),
        tuple(signs),
    )


def footprint(present: Present, spot: Spot, setting: str, differs: Differs) -> bool:
    """Depend on all that is inside: goods shine, and hide what shines behind them."""
    del spot, setting
    return any(one.handle in differs for one in (*present.inside, *present.sources))


def _whereabouts(window: int, windows: int) -> str:
    """Name the part of the vehicle that a window belongs to."""
    of_unit = windows - round(CAB_M / WINDOW_M)
    if window >= of_unit:
        return "cab"
    return ("rear", "middle", "front")[3 * window // of_unit]


def _windows(unit: Unit) -> int:
    """Count the windows from the doors to the end of the cab."""
    return round((unit.outer_m[0] + CAB_M) / WINDOW_M)


def _knots(unit: Unit) -> list[int]:
    """Give the windows at which the field is worked out: every other one, and the last."""
    last = _windows(unit) - 1
    return [*range(0, last, 2), last]


@lru_cache(maxsize=16)
def _places(unit: ById[Unit]) -> tuple[Metres, ...]:
    """Give where the detectors are at these windows, seen from the unit, on each side."""
    along = [-(n + 0.5) * WINDOW_M for n in _knots(unit.value)]
    return tuple((side * PILLAR_M, HIGH_M, z) for side in (-1.0, 1.0) for z in along)


def _at_windows(unit: Unit, values: list[float]) -> Array:
    """Add both sides up, and fill in between: so far off a field has no edges."""
    both: Array = np.array(values, dtype=np.float64).reshape(2, -1).sum(axis=0)
    windows = np.arange(_windows(unit), dtype=np.float64)
    return np.asarray(np.interp(windows, _knots(unit), both), np.float64)


@lru_cache(maxsize=16)
def _hidden(inside: ById[tuple[Package, ...]], unit: ById[Unit]) -> Array:
    """Give the share of the background that the load hides at each window."""
    windows = _windows(unit.value)
    edges = -WINDOW_M * np.arange(windows, -1, -1)
    depth = [one.position_m[2] for one in inside.value]
    kg = [one.gross_kg for one in inside.value]
    per_m = np.histogram(depth, edges, weights=kg)[0][::-1] / WINDOW_M
    return HIDDEN * (1.0 - np.exp(-per_m / HIDES_KG_M))
