"""Options: text forms of actions that make sense now, for completion; public facts only."""

from __future__ import annotations

from collections.abc import Iterator

from tidewaiter.exercise.public import Public
from tidewaiter.exercise.refuse import refuse
from tidewaiter.exercise.state import State
from tidewaiter.language import actions as a
from tidewaiter.language import text
from tidewaiter.language.patches import PANELS
from tidewaiter.language.values import LEAVES, STATIONS

# No more handles than an officer can overlook are offered; any sighted one may be typed.
_MOST_HANDLES = 200


def options(public: Public, state: State) -> tuple[str, ...]:
    """Give the text form of each action that would not be refused, in the order of the verbs.

    Actions with free words (record, decide, report) are given by their verb alone.
    """
    offered = [text.format(act) for act in _candidates(state) if refuse(public, state, act) is None]
    if not state.signed:
        offered += ["record", "decide", "report"] if state.station == "desk" else ["record"]
    return tuple(offered)


def _candidates(state: State) -> Iterator[a.Action]:
    yield from (a.Go(station) for station in STATIONS)
    yield from (a.Read(kind) for kind in state.documents)
    yield from (a.Weigh(), a.Scan(), a.MakeYardSafe(), a.TestAir("gasket"), a.TestAir("inside"))
    yield from (a.CheckSeal(how) for how in ("view", "verify", "tug", "twist"))
    yield from (a.CutSeal(), a.Ventilate())
    for leaf in LEAVES[::-1]:
        yield from (a.OpenLeaf(leaf), a.HookLeaf(leaf), a.CloseLeaf(leaf))
    yield from (a.Enter(), a.Leave(), a.Reseal(), a.Sign())
    yield from (
        a.Measure(span) for span in ("inner-length", "inner-width", "inner-height", "outer-length")
    )
    yield from (a.Unload(depth) for depth in _depths(state))
    yield from (a.WithdrawFinding(note.finding.n) for note in state.notebook)
    yield from (a.Tap(panel) for panel in PANELS)
    for handle in sorted(state.sighted - set(state.documents))[:_MOST_HANDLES]:
        yield from (a.LookAt(handle), a.Photograph(handle), a.OpenPackage(handle))


def _depths(state: State) -> Iterator[float]:
    first = state.depth_mm // 1000 + 1
    yield from (float(depth) for depth in range(first, 13, 2))
