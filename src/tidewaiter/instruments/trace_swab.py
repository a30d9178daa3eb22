"""The trace swab: a wipe, and the classes that the ion mobility detector then alarms for.

A blank is run first, so that an alarm of the kit itself is known for what it is: a kit that
carries something over does so with every wipe until it is cleaned at base. Detergents and nitrates
answer as well, and residue may lie where an earlier load left it. An alarm is a ground to look,
no proof (domain guide, section 8).
"""

from __future__ import annotations

from functools import cache

import numpy as np

from tidewaiter.base.streams import stream
from tidewaiter.base.tables import rows
from tidewaiter.instruments import residue
from tidewaiter.instruments.outcome import Differs, Outcome, Spot
from tidewaiter.language.values import Value
from tidewaiter.world.after import Present
from tidewaiter.world.model import TraceKind

#: So many kits carry something over from an earlier place, so much of it (median and sigma of the
#: logarithm, nanograms) [estimate].
DIRTY_KITS, KIT_NG, KIT_SIGMA = 0.06, 3.0, 0.6
#: Half as much as can be had of a cleaner's answer comes of so much of it, nanograms [estimate].
CLEANER_HALF_NG = 20.0


class Channel(Value):
    """One class that the detector alarms for.

    Attributes:
        kind: the class.
        half_ng: mass at which it alarms every second time.
        slope: exponent of its curve.
        false_alarm: share of alarms with nothing there.
        cleaner_share: share of alarms that much of a cleaner calls up.
        source: where the numbers are from.
    """

    kind: TraceKind
    half_ng: float
    slope: float
    false_alarm: float
    cleaner_share: float
    source: str


def read(present: Present, spot: Spot, setting: str, rng: np.random.Generator) -> Outcome:
    """Wipe a place, or run the wipe as it comes from the kit."""
    luck: list[float] = rng.random(len(channels())).tolist()
    found = [
        f"alarm-{channel.kind}"
        for channel, draw in zip(channels(), luck, strict=True)
        if draw < alarm_chance(channel, *_ng(present, spot, setting, channel.kind))
    ]
    return Outcome(signs=tuple(sorted(found)) or ("no-alarm",))


def footprint(present: Present, spot: Spot, setting: str, differs: Differs) -> bool:
    """Depend on the packages of which something may lie there; a blank on none."""
    if setting == "blank":
        return False
    sheds = residue.sheds_on(present, spot)
    return spot.is_at(differs) or any(one.handle in differs for one in sheds)


def alarm_chance(channel: Channel, ng: float, cleaner_ng: float) -> float:
    """Give the chance of an alarm from the masses on the wipe, nanograms."""
    answers = _curve(ng / channel.half_ng, channel.slope)
    cleaned = channel.cleaner_share * _curve(cleaner_ng / CLEANER_HALF_NG, 1.0)
    return 1.0 - (1.0 - channel.false_alarm) * (1.0 - answers) * (1.0 - cleaned)


def kit_ng(key: str, kind: TraceKind) -> float:
    """Give what the kit of an exercise carries over of a class, nanograms; mostly nothing."""
    chance = stream(key, "swab-kit", kind)
    if float(chance.random()) >= DIRTY_KITS / len(channels()):
        return 0.0
    return KIT_NG * float(np.exp(KIT_SIGMA * chance.normal()))


def _ng(present: Present, spot: Spot, setting: str, kind: TraceKind) -> tuple[float, float]:
    """Give the masses of a class and of cleaners on the wipe."""
    carried = kit_ng(spot.stream_key, kind)
    if setting == "blank":
        return carried, 0.0
    lies = residue.ng_at(present, spot, kind)
    return carried + lies, residue.ng_at(present, spot, "cleaner")


def _curve(ratio: float, slope: float) -> float:
    """Give the share of alarms by mass over the mass of every second alarm (Hill's curve)."""
    risen = max(ratio, 0.0) ** slope
    return risen / (1.0 + risen)


@cache
def channels() -> tuple[Channel, ...]:
    """Give the classes in the order of the display."""
    kinds: dict[str, TraceKind] = {"narcotic": "narcotic", "explosive": "explosive"}
    return tuple(
        Channel(
            kinds[row["kind"]],
            float(row["half_ng"]),
            float(row["slope"]),
            float(row["false_alarm"]),
            float(row["cleaner_share"]),
            row["source"],
        )
        for row in rows("instruments", "swab_channels")
    )
