"""Sounding: how the proving officer learns from outside that something leans on a leaf.

The mallet first, as it costs least; where a leaf does not ring as leaves do, the density meter, on
the same pieces of both leaves. Knows how a bare leaf rings and reads, as any officer does.
"""

from __future__ import annotations

from tidewaiter.casework.notebook import Act, Notebook
from tidewaiter.language import actions as a
from tidewaiter.language import events as e
from tidewaiter.language.instruments import InstrumentName
from tidewaiter.language.values import LEAVES

#: A leaf has two pieces, one above the other.
_PIECES = ("1-1", "1-2")
#: A bare leaf rings longer and reads less, but for a blow in twenty [estimate].
_RINGS_MS, _READS_S = 200.0, 136.0
_METER: InstrumentName = "density-meter"
#: Leaves of foam ring alike whatever is behind them.
_REEFER = "R"


def sound_the_leaves(act: Act, notes: Notebook, size_type: str) -> bool:
    """Tap both leaves; meter them where one is dull. Says whether there is a ground."""
    if size_type[2] == _REEFER:
        return False
    rings = [_shown(act(a.Tap(leaf, piece)), "ring") for leaf in LEAVES for piece in _PIECES]
    if min(rings) >= _RINGS_MS:
        return False
    act(a.SwitchOn(_METER))
    notes.meter_on = True
    reads = [
        _shown(act(a.Use(_METER, leaf, piece)), "backscatter")
        for leaf in LEAVES
        for piece in _PIECES
    ]
    if max(reads) < _READS_S:
        return False
    notes.pointed.add("leaf")
    return True


def _shown(events: tuple[e.Event, ...], quantity: str) -> float:
    return next(
        one.value
        for event in events
        if isinstance(event, e.Used | e.InstrumentRead)
        for one in event.readings
        if one.quantity == quantity
    )
