"""Footprints of actions: whether what comes of an action can depend on certain packages."""

from __future__ import annotations

from typing import Literal

from tidewaiter.exercise.case import Case
from tidewaiter.exercise.standing import present_of
from tidewaiter.exercise.state import State, evolve
from tidewaiter.exercise.using import setting_of, spot_of
from tidewaiter.instruments import footprint, mallet, tape, weighbridge
from tidewaiter.instruments.outcome import Spot
from tidewaiter.instruments.registry import MODULES
from tidewaiter.language import actions as a
from tidewaiter.language import events as e


def touches(  # noqa: PLR0911  (one answer for each sort of act)
    case: Case, state: State, action: a.Action, difference: frozenset[str]
) -> bool:
    """Say whether the outcome of an action can depend on these packages.

    Twins are compared by asking both: what one of them sees, the other may see past.

    Args:
        case: one of the twins.
        state: where its exercise stands.
        action: what comes next.
        difference: handles of the packages in which the twins differ.
    """
    present = present_of(case, state)
    match action:
        case a.Scan():
            return footprint.mass(present, difference)
        case a.Weigh():
            return weighbridge.footprint(present, Spot(), "", difference)
        case a.Measure():
            return tape.footprint(present, Spot(), action.span, difference)
        case a.Use():
            spot = spot_of(present, state, action, case.stream_key)
            module = MODULES[action.instrument]
            return module.footprint(present, spot, setting_of(action), difference)
        case a.AuditTally():
            return footprint.in_the_bay(present, difference)
        case a.Tap():
            return mallet.footprint(
                present, spot_of(present, state, action, case.stream_key), "", difference
            )
        case a.Unload():
            after = evolve(state, e.Unloaded(round(action.depth_m * 1000), (), (), ()))
            return footprint.unloading(present_of(case, after), difference)
        case (
            a.LookAt()
            | a.Photograph()
            | a.OpenPackage()
            | a.RecordFinding()
            | a.MarkPlace()
            | a.TakeExhibit()
        ):
            return state.contents.get(action.target, action.target) in difference
        case a.OpenLeaf() | a.HookLeaf() | a.CloseLeaf() | a.Go() | a.Enter():
            falls = isinstance(action, a.OpenLeaf) and not state.strapped
            leans = falls and footprint.at_the_doors(present, difference)
            return leans or footprint.sight(present_of(case, _moved(state, action)), difference)
        case _:
            return False


def _moved(state: State, action: a.Action) -> State:
    """Give the state after a leaf was moved, if the action moves one."""
    if isinstance(action, a.OpenLeaf | a.HookLeaf | a.CloseLeaf):
        return evolve(state, e.LeafMoved(action.leaf, _TO[type(action)], ()))
    return state


_TO: dict[type[a.Act], Literal["open", "hooked", "closed"]] = {
    a.OpenLeaf: "open",
    a.HookLeaf: "hooked",
    a.CloseLeaf: "closed",
}
