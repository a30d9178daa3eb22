"""The detector dog and its handler: an alert, a change of behaviour, or none.

The team is a witness of its own: it knows nothing of images or papers. Food, animals and strong
scents make it err; a handler who expects something leads it to err, which no number here shows. A
tired dog finds less: the team's minutes in the costs hold a rest, so that every search here is
one of a rested dog. Residue without goods is an honest false alert: what a swab would take up
is smelt, what once stood there and left nothing else stands in the base rate.
"""

from __future__ import annotations

from math import exp

import numpy as np

from tidewaiter.instruments import odour
from tidewaiter.instruments.outcome import Differs, Outcome, Spot
from tidewaiter.world.after import Present

#: Alerts at the strongest odour, and with none near [estimate: teams pass at about nine in ten].
MOST, FALSE_ALERT = 0.92, 0.02
#: What distraction adds to false alerts, and what interest there is without alert [estimate].
DISTRACTED, INTEREST, INTEREST_MORE = 0.06, 0.04, 0.40


def read(present: Present, spot: Spot, setting: str, rng: np.random.Generator) -> Outcome:
    """Let the dog search a place."""
    del setting
    taught = odour.strength(present, spot, "target")
    other = odour.strength(present, spot, "distraction")
    alert, interest = alert_chance(taught, other), interest_chance(taught, other)
    draw = float(rng.random())
    if draw < alert:
        return Outcome(signs=("dog-alerts",))
    return Outcome(
        signs=("dog-interested" if draw < alert + (1.0 - alert) * interest else "dog-unchanged",)
    )


def footprint(present: Present, spot: Spot, setting: str, differs: Differs) -> bool:
    """Depend on what smells and is within reach of the nose."""
    del setting
    smells = odour.smells_at(present, spot)
    return spot.is_at(differs) or any(one.handle in differs for one in smells)


def alert_chance(taught: float, other: float) -> float:
    """Give the chance of an alert from the strengths of what was taught, and of what distracts."""
    base = FALSE_ALERT + DISTRACTED * (1.0 - exp(-other))
    return base + (MOST - base) * (1.0 - exp(-taught))


def interest_chance(taught: float, other: float) -> float:
    """Give the chance of a change of behaviour where there is no alert."""
    return INTEREST + INTEREST_MORE * (1.0 - exp(-taught - 0.5 * other))
