"""The gas meter on its lance: each substance at the gasket or deep inside.

The meter shows all its sensors every time, whatever there is, so their number tells nothing. A
sample at the gasket reads lower than the air inside: the world holds both. With the doors open the
same place is the air near them, which clears before the air behind the cargo does.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

import numpy as np

from tidewaiter.base.tables import rows
from tidewaiter.instruments.outcome import Outcome, Spot, no_package
from tidewaiter.language.rules import Limit
from tidewaiter.language.values import Reading, Value
from tidewaiter.world.after import Present
from tidewaiter.world.air import worst
from tidewaiter.world.model import Gas


class Sensor(Value):
    """One sensor: what it shows in clean air, its spread, and the step of its display."""

    substance: str
    unit: str
    background: float
    sigma_share: float
    sigma_floor: float
    step: float
    source: str


def read(present: Present, spot: Spot, setting: str, rng: np.random.Generator) -> Outcome:
    """Read every sensor once the values stand still, in the order of the display.

    The setting is where the lance is held: ``gasket`` or ``inside``.
    """
    del spot
    air = {gas.substance: gas for gas in present.air}
    noise = rng.normal(0.0, 1.0, len(sensors())).tolist()
    return Outcome(
        tuple(
            _reading(sensor, air.get(sensor.substance), setting, chance)
            for sensor, chance in zip(sensors(), noise, strict=True)
        )
    )


#: The air is the unit's.
footprint = no_package


def over(readings: Iterable[Reading], limits: Iterable[Limit]) -> tuple[str, ...]:
    """Name the substances whose reading lies outside the limits in force."""
    by_name = {limit.substance: limit for limit in limits}
    return tuple(
        one.quantity
        for one in readings
        if one.quantity in by_name and by_name[one.quantity].is_outside(one.value)
    )


def truly_over(present: Present, limits: Iterable[Limit]) -> tuple[str, ...]:
    """Name the substances that really lie outside a limit where the air is worst.

    Worst is deep inside or near the doors, and at the floor for what is heavy: a lance in the
    middle may read clear where the one who bends down breathes more.
    """
    by_name = {limit.substance: limit for limit in limits}
    return tuple(
        gas.substance
        for gas in present.air
        if gas.substance in by_name and by_name[gas.substance].is_outside(worst(gas, present.still))
    )


#: So many times a limit ends an exercise, and oxygen below so many per cent.
GRAVE, OXYGEN_GRAVE = 4.0, 16.0


def gravely_over(present: Present, limits: Iterable[Limit]) -> tuple[str, ...]:
    """Name the substances so far over a limit where it is worst that nobody stays on his feet.

    `GRAVE` times an upper limit, or oxygen below 16 %: a soberly told end of the exercise, no
    dose model [estimate].
    """
    by_name = {limit.substance: limit for limit in limits}
    return tuple(
        gas.substance
        for gas in present.air
        if gas.substance in by_name and _grave(worst(gas, present.still), by_name[gas.substance])
    )


def _grave(value: float, limit: Limit) -> bool:
    if limit.low is not None:
        return value < OXYGEN_GRAVE
    return limit.high is not None and value > GRAVE * limit.high


@cache
def sensors() -> tuple[Sensor, ...]:
    """Give the sensors in the order of the display."""
    return tuple(
        Sensor(
            row["substance"],
            row["unit"],
            float(row["background"]),
            float(row["sigma_share"]),
            float(row["sigma_floor"]),
            float(row["step"]),
            row["source"],
        )
        for row in rows("instruments", "gas_sensors")
    )


def _reading(sensor: Sensor, gas: Gas | None, where: str, chance: float) -> Reading:
    true = sensor.background
    if gas is not None:
        true = gas.gasket if where == "gasket" else gas.inside
    noisy = true + chance * (sensor.sigma_floor + sensor.sigma_share * true)
    shown = round(max(0.0, noisy) / sensor.step) * sensor.step
    return Reading("gas-meter", where, sensor.substance, round(shown, 3), sensor.unit)
