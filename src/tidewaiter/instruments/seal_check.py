"""View, verify, tug, twist: what each step shows of a seal (ISO 17712 practice, VVTT).

Only signs are told, never how they come about. An untouched seal may show innocent ones, and a
sign is a property of the seal: looking again shows the same.
"""

from __future__ import annotations

from functools import cache

from tidewaiter.base.streams import stream
from tidewaiter.base.tables import rows
from tidewaiter.language.actions import SealStep
from tidewaiter.world.model import Seal

MISSING = "missing"


def check(seal: Seal | None, how: SealStep, stream_key: str) -> tuple[str, tuple[str, ...]]:
    """Do one step.

    Args:
        seal: what hangs there, or None.
        how: the step.
        stream_key: key of the case; the seal's number is part of the stream's name.

    Returns:
        The number read (only when verifying) and the signs seen or felt, sorted.
    """
    if seal is None or seal.state == "missing":
        return "", (MISSING,)
    signs = {
        sign
        for state, step, sign, chance in _signs()
        if state in {"any", seal.state}
        and step == how
        and stream(stream_key, "seal", seal.number, how, sign, state).random() < chance
    }
    return (seal.number if how == "verify" else ""), tuple(sorted(signs))


@cache
def honest_signs() -> frozenset[str]:
    """Give the signs that untouched seals bear as well; alone they tell of nothing."""
    return frozenset(sign for state, _, sign, _ in _signs() if state == "any")


@cache
def _signs() -> tuple[tuple[str, str, str, float], ...]:
    return tuple(
        (row["state"], row["how"], row["sign"], float(row["chance"]))
        for row in rows("instruments", "seal_signs")
    )
