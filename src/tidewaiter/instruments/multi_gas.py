"""The multi-gas meter: oxygen, combustible gas, carbon monoxide, dioxide, and all vapours at once.

Held at the bottom, in the middle or at the top of the unit: heavy vapours lie low in still air. The
photo-ionisation detector answers each vapour in its own measure and shows their sum as
isobutylene; to phosphine and formaldehyde it is blind, so a low sum is no release (domain guide,
sections 8 and 9). It shows every sensor every time.
"""

from __future__ import annotations

from functools import cache
from typing import cast

import numpy as np

from tidewaiter.base.tables import rows
from tidewaiter.instruments import gas_meter
from tidewaiter.instruments.outcome import Outcome, Spot, no_package
from tidewaiter.language.values import Reading, Value
from tidewaiter.world.after import Present
from tidewaiter.world.air import Height, at_height

SHOWN = ("oxygen", "combustible-gas", "carbon-monoxide", "carbon-dioxide")
#: Spread and step of the vapour reading, ppm of isobutylene [estimate].
VOC_SHARE, VOC_FLOOR_PPM, VOC_STEP_PPM = 0.05, 0.1, 0.1
#: The reading is taken after two minutes: so much of the way to the end (a half in 20 s) is made.
ARRIVED = 1.0 - 0.5 ** (120.0 / 20.0)


class Vapour(Value):
    """What the detector makes of a substance: a factor to isobutylene, or None for nothing."""

    substance: str
    pid_factor: float | None
    source: str


def read(present: Present, spot: Spot, setting: str, rng: np.random.Generator) -> Outcome:
    """Read every sensor at a height."""
    del spot
    height = cast(Height, setting)
    here = {one.substance: at_height(one, height, present.still) for one in present.air}
    chance = rng.normal(0.0, 1.0, len(SHOWN) + 1).tolist()
    sensors = {one.substance: one for one in gas_meter.sensors()}
    readings: list[Reading] = []
    for name, drawn in zip(SHOWN, chance, strict=False):
        sensor = sensors[name]
        true = sensor.background + ARRIVED * (here.get(name, sensor.background) - sensor.background)
        noisy = true + drawn * (sensor.sigma_floor + sensor.sigma_share * true)
        shown = round(max(0.0, noisy) / sensor.step) * sensor.step
        readings.append(Reading("multi-gas", setting, name, round(shown, 3), sensor.unit))
    vapours = ARRIVED * voc_ppm(here)
    noisy = vapours + chance[-1] * (VOC_FLOOR_PPM + VOC_SHARE * vapours)
    shown = round(max(0.0, noisy) / VOC_STEP_PPM) * VOC_STEP_PPM
    readings.append(Reading("multi-gas", setting, "vapours", round(shown, 1), "ppm"))
    return Outcome(tuple(readings))


def background(present: Present, rng: np.random.Generator) -> tuple[Reading, ...]:
    """Set it to zero in outside air: what it then shows."""
    del present
    noisy = abs(float(rng.normal())) * VOC_FLOOR_PPM
    shown = round(round(noisy / VOC_STEP_PPM) * VOC_STEP_PPM, 1)
    return (Reading("multi-gas", "background", "vapours", shown, "ppm"),)


#: The air of the unit is a thing of its own.
footprint = no_package


def voc_ppm(here: dict[str, float]) -> float:
    """Sum the vapours as the detector answers them, ppm of isobutylene."""
    known = vapours()
    return sum(
        ppm / factor
        for name, ppm in here.items()
        if name in known and (factor := known[name].pid_factor) is not None
    )


@cache
def vapours() -> dict[str, Vapour]:
    """Give every substance by its name."""
    return {
        row["substance"]: Vapour(
            row["substance"],
            float(row["pid_factor"]) if row["pid_factor"] else None,
            row["source"],
        )
        for row in rows("instruments", "vapours")
    }
