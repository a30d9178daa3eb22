"""Marks of a seal: what loupe, gauge and lamp find on it, and how far it is as its maker made it.

Marks and match are properties of the seal: looking again shows the same ones, only the spread of
the reading is new. A score says how well a seal agrees with the maker's pattern, never that it is
the right one: that is for the register to say (domain guide, section 8).
"""

from __future__ import annotations

from functools import cache

import numpy as np

from tidewaiter.base.streams import stream
from tidewaiter.base.tables import rows
from tidewaiter.instruments.seal_check import MISSING
from tidewaiter.language.values import Reading
from tidewaiter.world.model import Seal

#: Spread of one comparison with the pattern, and the step of the score, per cent [estimate].
SIGMA_PERCENT, STEP_PERCENT = 1.5, 1.0


def there(seal: Seal | None) -> Seal | None:
    """Give the seal if one hangs there."""
    return seal if seal is not None and seal.state != "missing" else None


def absent() -> tuple[str, ...]:
    """Say that no seal hangs there."""
    return (MISSING,)


def match(instrument: str, seal: Seal, key: str, rng: np.random.Generator) -> Reading:
    """Compare a seal with its maker's pattern, per cent of the features that agree."""
    mean, between = _matches()[instrument, seal.state]
    own = mean + between * spread(seal, key, instrument)
    shown = round((own + SIGMA_PERCENT * float(rng.normal())) / STEP_PERCENT) * STEP_PERCENT
    return Reading(instrument, "seal", "match", min(100.0, max(0.0, shown)), "%")


def marks(instrument: str, seal: Seal, key: str) -> tuple[str, ...]:
    """Give the marks that an instrument brings out on a seal, sorted."""
    found = {
        sign
        for of, state, sign, chance in _marks()
        if of == instrument
        and state in {"any", seal.state}
        and stream(key, "seal", seal.number, instrument, sign, state).random() < chance
    }
    return tuple(sorted(found))


def spread(seal: Seal, key: str, feature: str) -> float:
    """Give how many standard deviations a seal lies from the mean of its like in a feature."""
    return float(stream(key, "seal", seal.number, seal.state, feature).normal())


@cache
def _matches() -> dict[tuple[str, str], tuple[float, float]]:
    return {
        (row["instrument"], row["state"]): (
            float(row["match_percent"]),
            float(row["between_percent"]),
        )
        for row in rows("instruments", "seal_match")
    }


@cache
def _marks() -> tuple[tuple[str, str, str, float], ...]:
    return tuple(
        (row["instrument"], row["state"], row["sign"], float(row["chance"]))
        for row in rows("instruments", "seal_marks")
    )
