"""The gas meter on its lance: each substance at the gasket or deep inside.

A sample at the gasket reads lower than the air inside: the world holds both.
"""

from __future__ import annotations

import numpy as np

from tidewaiter.language.actions import AirPlace
from tidewaiter.language.rules import Limit
from tidewaiter.language.values import Reading
from tidewaiter.world.after import Present

# Relative spread of a portable meter, and decimals shown by unit [estimate].
SIGMA = 0.02
_DECIMALS = {"ppm": 2, "%": 1}


def read_air(present: Present, where: AirPlace, rng: np.random.Generator) -> tuple[Reading, ...]:
    """Read every substance once the values stand still, sorted by substance."""
    gases = sorted(present.air, key=lambda gas: gas.substance)
    spread = rng.normal(1.0, SIGMA, len(gases))
    return tuple(
        Reading(
            "gas-meter",
            where,
            gas.substance,
            round(
                max(0.0, (gas.gasket if where == "gasket" else gas.inside) * factor),
                _DECIMALS[gas.unit],
            ),
            gas.unit,
        )
        for gas, factor in zip(gases, spread.tolist(), strict=True)
    )


def over(readings: tuple[Reading, ...], limits: tuple[Limit, ...]) -> tuple[str, ...]:
    """Name the substances whose reading lies outside the limits in force."""
    by_name = {limit.substance: limit for limit in limits}
    return tuple(
        reading.quantity
        for reading in readings
        if reading.quantity in by_name and _outside(reading.value, by_name[reading.quantity])
    )


def truly_over(present: Present, limits: tuple[Limit, ...]) -> bool:
    """Say whether the air deep inside really lies outside a limit."""
    by_name = {limit.substance: limit for limit in limits}
    return any(
        gas.substance in by_name and _outside(gas.inside, by_name[gas.substance])
        for gas in present.air
    )


def _outside(value: float, limit: Limit) -> bool:
    too_low = limit.low is not None and value < limit.low
    too_high = limit.high is not None and value > limit.high
    return too_low or too_high
