"""View, verify, tug, twist: what each step shows of a seal (ISO 17712 practice, VVTT).

Only signs are told, never how they come about. An untouched seal may show innocent scuffs.
"""

from __future__ import annotations

import numpy as np

from tidewaiter.language.actions import SealStep
from tidewaiter.world.model import Seal

_SIGNS: dict[str, dict[SealStep, tuple[str, ...]]] = {
    "glued": {"view": ("residue-at-bush",), "twist": ("turns-unevenly",)},
    "not-locked": {"tug": ("gives-way",), "twist": ("turns-free",)},
}
# Share of untouched seals that show scuffs from handling [estimate].
_SCUFFED = 0.3


def check(seal: Seal, how: SealStep, rng: np.random.Generator) -> tuple[str, tuple[str, ...]]:
    """Do one step.

    Returns:
        The number read (only when verifying) and the signs seen or felt, sorted.
    """
    scuffed = rng.random() < _SCUFFED
    signs = set(_SIGNS.get(seal.state, {}).get(how, ()))
    if how == "view" and scuffed:
        signs.add("scuffs")
    number = seal.number if how == "verify" else ""
    return number, tuple(sorted(signs))
