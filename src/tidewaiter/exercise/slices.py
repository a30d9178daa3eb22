"""Slices: a case from one of its steps on, the earlier ones played by the expert who proved it.

So that seals, air or tally can be practised alone and often. What the expert did stands in the
records under an actor of its own; it is replayed like anything else, and earns nobody a point.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tidewaiter.base.errors import InputError
from tidewaiter.language import actions as a
from tidewaiter.language import text
from tidewaiter.language.rules import Rules, Step
from tidewaiter.language.values import Station

#: Who acts before the officer takes over.
EXPERT = "expert"
#: Acts that are done at any time, so that they tell no step but the one they are named for here.
_ANYTIME = {"record": "S02", "photograph": "", "read": "S01"}
#: What only leads to an act, or away from one.
_BETWEEN = (a.Go, a.CloseLeaf, a.Leave)


#: How a unit is opened for practice that the expert had no ground to open.
_BY_LOT = (
    'record risk-indicator note="drawn by lot"',
    "test air gasket",
    "cut seal",
    "strap",
    "open right-door",
    "hook right-door",
    "open left-door",
    "hook left-door",
    "test air inside",
    "ventilate 120",
    "test air inside",
)
#: Steps that are practised on an open unit, though a dog or a drill may be used before, outside.
_OPEN = ("S14", "S15", "S16", "S17", "S18")
#: How much of it is done before each step.
_BY_LOT_UNTIL = {"S12": 9, "S13": 2} | dict.fromkeys(_OPEN, 11)
_HELP = "rescue-service"


def opening(walk: Sequence[str], rules: Rules, step: str) -> tuple[str, ...]:
    """Give what the expert does before an officer takes over at a step.

    That is the walk up to the first act of the step; where the expert had no need of the step, up
    to the first act of any later one. It ends where the step has its place. A unit that the expert
    left closed is opened by lot for the steps that want it open: air, tally and shell are practised
    on honest goods as well, and that one stands open tells nothing.

    Args:
        walk: text actions of the proof.
        rules: the rules in force, whose steps say which acts are theirs.
        step: where the officer begins.

    Raises:
        InputError: there is no such step, or it wants a unit open in which somebody is.
    """
    ids = [one.id for one in rules.steps]
    if step not in ids:
        raise InputError.of("step", f"there is no step {step!r}", f"{ids[0]} to {ids[-1]}")
    at = ids.index(step)
    acts = [text.parse(line) for line in walk]
    if step in _BY_LOT_UNTIL and any(isinstance(act, a.Call) and act.who == _HELP for act in acts):
        raise InputError.of("step", f"{step} is not practised where help was called", "S00 to S11")
    performed = list(_performed(acts, rules))
    since = _opened_at(acts) if step in _OPEN else 0
    firsts = {one: performed.index(one, since) for one in ids if one in performed[since:]}
    later = [firsts[one] for one in ids[at + 1 :] if one in firsts]
    end = 0 if at == 0 else firsts.get(step, min(later, default=len(acts)))
    place = rules.steps[at].place
    while end and isinstance(acts[end - 1], _BETWEEN) and not _leads_to(place, acts[end - 1]):
        end -= 1
    played = tuple(walk[:end])
    if any(isinstance(act, a.OpenLeaf) for act in acts):
        return played
    return (*played, *_BY_LOT[: _BY_LOT_UNTIL.get(step, 0)])


def _opened_at(acts: Sequence[a.Action]) -> int:
    """Give where the last leaf is hooked back; 0 where none is."""
    hooked = [n for n, act in enumerate(acts) if isinstance(act, a.HookLeaf)]
    return hooked[-1] if hooked else 0


def _leads_to(place: str, act: a.Action) -> bool:
    return isinstance(act, a.Go) and act.station == place


def _performed(acts: Sequence[a.Action], rules: Rules) -> Iterator[str]:
    """Name the step that each act performs, where it stands; empty for none."""
    station: Station = "desk"
    for act in acts:
        if isinstance(act, a.Go):
            station = act.station
        yield next((one.id for one in rules.steps if _is_of(one, act, station)), "")


def _is_of(step: Step, act: a.Action, station: Station) -> bool:
    name = str(type(act).__struct_config__.tag)
    names = {name}
    if isinstance(act, a.Use | a.SwitchOn):
        names = {act.instrument}
    elif isinstance(act, a.Delegate):
        names = {act.routine}
    if step.place != station or names.isdisjoint(step.actions):
        return False
    return _ANYTIME.get(name, step.id) == step.id
