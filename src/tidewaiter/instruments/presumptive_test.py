"""The presumptive test: a colour that a class of substance calls up in a few drops of reagent.

Mixtures, dark goods and related lawful substances mislead it both ways; its answer is a ground to
call the laboratory, no proof (domain guide, section 8). Unknown stuff is not handled before the
lead is named.
"""

from __future__ import annotations

from functools import cache

import numpy as np

from tidewaiter.base.tables import rows
from tidewaiter.instruments.outcome import Differs, Outcome, Spot
from tidewaiter.world.after import Present

#: So often nobody can say what colour it is [estimate].
UNCLEAR = 0.05
#: With anything else, a colour comes up so often [estimate]; of what class is then chance.
FALSE_COLOUR = 0.01


def read(present: Present, spot: Spot, setting: str, rng: np.random.Generator) -> Outcome:
    """Test a sample of what is in a package."""
    del present, setting
    unclear, draw, which = rng.random(3).tolist()
    if unclear < UNCLEAR:
        return Outcome(signs=("colour-unclear",))
    material = spot.package.material if spot.package is not None else ""
    kind, chance = answers().get(material, ("", 0.0))
    if draw < chance:
        return Outcome(signs=(f"colour-{kind}",))
    kinds = sorted({one for one, _ in answers().values()})
    if draw >= 1.0 - FALSE_COLOUR:
        return Outcome(signs=(f"colour-{kinds[int(which * len(kinds))]}",))
    return Outcome(signs=("no-colour",))


def footprint(present: Present, spot: Spot, setting: str, differs: Differs) -> bool:
    """Depend on the package that the sample is from."""
    del present, setting
    return spot.package is not None and spot.package.handle in differs


@cache
def answers() -> dict[str, tuple[str, float]]:
    """Give the colour that each material calls up, and how often."""
    return {
        row["material"]: (row["kind"], float(row["chance"]))
        for row in rows("instruments", "presumptive")
    }
