"""Hints: the step that is due, from public facts and the state alone; they fade with help."""

from __future__ import annotations

from collections.abc import Callable

from tidewaiter.exercise.state import State
from tidewaiter.language import events as e
from tidewaiter.language.deeds import AirWasBlown
from tidewaiter.language.patches import PANELS

_Due = Callable[[State], bool]


def hint(state: State) -> e.Hinted:
    """Give the first step that is due and not done, and with full help an act that does it."""
    for step, action, due in _LADDER:
        if due(state):
            text = action(state)
            return e.Hinted(step, text if state.help > 1 else "")
    return e.Hinted("S24", "sign" if state.help > 1 else "")


def _unread(state: State) -> str:
    return next((f"read {kind}" for kind in state.documents if kind not in state.read), "")


def _to(station: str, act: str) -> Callable[[State], str]:
    """Give an act, or the way to where it is done."""
    return lambda state: act if state.station == station else f"go {station}"


def _opening(state: State) -> bool:
    """Say whether the officer means to open: a ground stands in the notebook, or it is open."""
    return state.was_opened or any(
        not note.withdrawn and note.finding.category != "all-in-order" for note in state.notebook
    )


def _next_leaf(state: State) -> str:
    for leaf in ("right-door", "left-door"):
        if state.leaf(leaf) == "closed":
            return f"open {leaf}"
        if state.leaf(leaf) == "open":
            return f"hook {leaf}"
    return "look at roof"


def _closing(state: State) -> str:
    if state.station != "bay":
        return "go bay"
    if state.inside:
        return "leave"
    for leaf in ("left-door", "right-door"):
        if state.leaf(leaf) != "closed":
            return f"close {leaf}"
    return "reseal"


def _seal_step(state: State) -> str:
    how = next(
        (one for one in ("view", "verify", "tug", "twist") if not state.used("seal", one)), ""
    )
    return f"seal {how}" if state.station == "bay" else "go bay"


def _passed(state: State) -> bool:
    """Say whether any instrument of radiation was used."""
    return any(name.startswith(_RADIATION) for name in state.uses)


def _unwalked(state: State) -> str:
    """Give the next panel of which nothing was looked at from outside; empty for none."""
    walked = {name for name, _, rest in (one.partition(" ") for one in state.looked) if rest}
    return next((panel for panel in PANELS if panel not in walked), "")


def _clear(state: State) -> str:
    """Ventilate, then test again: one test more than there was air blown means it is due."""
    blown = sum(isinstance(deed, AirWasBlown) for deed in state.deeds)
    tested = blown >= state.used("gas-meter", "inside")
    return _to("bay", "test air inside" if tested else "ventilate 60")(state)


def _sealed(state: State) -> bool:
    return not state.unsealed


_POWER = "talk driver state-power"
_RADIATION = ("radiation-portal", "pager", "riid")
#: In the order of the procedure: the step, an act that performs it, and when it is due.
_LADDER: tuple[tuple[str, Callable[[State], str], _Due], ...] = (
    ("S01", lambda s: _unread(s) if s.station == "desk" else "go desk", lambda s: bool(_unread(s))),
    ("S02", _to("desk", "plan scan"), lambda s: s.tier is None and not s.was_opened),
    ("S00", lambda _: _POWER, lambda s: "driver state-power" not in s.told),
    ("S05", _to("gate", "look at plates"), lambda s: "plates" not in s.looked and _sealed(s)),
    ("S06", _to("gate", "use radiation-portal"), lambda s: not _passed(s) and _sealed(s)),
    ("S07", _to("gate", "weigh"), lambda s: not s.used("weighbridge", "platform") and _sealed(s)),
    ("S08", _to("scanner", "scan"), lambda s: not s.scans and _sealed(s)),
    ("S04", _to("bay", "yard safe"), lambda s: not s.yard_safe),
    ("S09", lambda s: f"look at {_unwalked(s)}", lambda s: bool(_unwalked(s)) and _sealed(s)),
    ("S10", _seal_step, lambda s: _sealed(s) and s.seal == "on" and _seal_unread(s)),
    ("S11", _to("bay", "test air gasket"), lambda s: _opening(s) and not s.over),
    ("S13", _to("bay", "cut seal"), lambda s: _opening(s) and s.seal == "on" and _sealed(s)),
    ("S13", _to("bay", "strap"), lambda s: _opening(s) and not s.strapped and not s.was_opened),
    (
        "S13",
        _next_leaf,
        lambda s: _opening(s) and s.seal == "cut" and not _cleared(s) and _half_open(s),
    ),
    ("S12", _clear, lambda s: s.leaf_open and bool(s.over.get("inside"))),
    ("S11", _to("bay", "test air inside"), lambda s: s.leaf_open and "inside" not in s.over),
    ("S19", lambda _: "freeze", lambda s: _found(s) and not s.frozen),
    ("S20", lambda _: "lead", lambda s: _found(s) and s.lead == "officer"),
    ("S20", lambda s: f"hand over {s.lead}", lambda s: _found(s) and not s.handed_to),
    ("S23", _closing, lambda s: s.was_opened and s.unsealed and not _found(s)),
    ("S22", _to("desk", "decide"), lambda s: s.decided is None),
    ("S24", _to("desk", "report"), lambda s: s.report is None),
)


def _seal_unread(state: State) -> bool:
    return any(not state.used("seal", how) for how in ("view", "verify", "tug", "twist"))


def _cleared(state: State) -> bool:
    """Say whether the air inside was found clear: from then on the doors are to close again."""
    return state.over.get("inside") == ()


def _half_open(state: State) -> bool:
    return (state.left_door, state.right_door) != ("hooked", "hooked")


def _found(state: State) -> bool:
    """Say whether a find is in the notebook: a thing that was named as more than a ground."""
    return any(
        not note.withdrawn and note.finding.target and note.finding.category in _FINDS
        for note in state.notebook
    )


_FINDS = frozenset(
    {"narcotics", "tobacco", "weapons", "explosives", "radiation", "people", "cites", "cash"}
)
