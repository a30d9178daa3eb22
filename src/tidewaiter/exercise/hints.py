"""Hints: the step that is due, from public facts and the state alone; they fade with help."""

from __future__ import annotations

from collections.abc import Callable
from typing import get_args

from tidewaiter.base.errors import DefectError
from tidewaiter.exercise.account import COUNTED, GROUNDS
from tidewaiter.exercise.state import State, face_marks
from tidewaiter.language import events as e
from tidewaiter.language.actions import SEAL_STEPS, Category
from tidewaiter.language.deeds import AirWasBlown, LeafWasMoved
from tidewaiter.language.patches import PANELS
from tidewaiter.language.poses import BELT, BELT_HOLDS
from tidewaiter.language.values import LEAVES, PARTS

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
    return lambda state: (
        "leave" if state.inside else act if state.station == station else f"go {station}"
    )


def _opening(state: State) -> bool:
    """Say whether the officer means to open: a ground stands in the notebook, or it is open."""
    return state.was_opened or any(
        not note.withdrawn and note.finding.category != "all-in-order" for note in state.notebook
    )


def _next_leaf(state: State) -> str:
    if state.station != "bay":
        return "go bay"
    for leaf in ("right-door", "left-door"):
        if state.leaf(leaf) == "closed":
            return f"open {leaf}"
        if state.leaf(leaf) == "open":
            return f"hook {leaf}"
    raise DefectError("both leaves are hooked, and one is to be opened")


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
    how = next((one for one in SEAL_STEPS if not state.used("seal", one)), "")
    return _to("bay", f"seal {how}")(state)


def _sealed(state: State) -> bool:
    return not state.unsealed


def _unlooked(state: State) -> str:
    """Name the first panel of which the outside was not looked at; empty where all were."""
    return next((one for one in PANELS if not _walked(state, one)), "")


def _walked(state: State, panel: str) -> bool:
    columns, rows = state.grids.get(panel, (0, 0))
    patches = [f"{c}-{r}" for c in range(1, columns + 1) for r in range(1, rows + 1)]
    return all(
        not state.looked.isdisjoint(face_marks(panel, patch, inner=False))
        for patch in patches or [""]
    )


def _left_behind(state: State) -> str:
    """Name a tool of the standard kit that was left at the desk; empty where it is all there."""
    return next((tool for tool in BELT if state.belt and tool not in state.belt), "")


def _at_the_doors(state: State) -> str:
    """Name something behind the doors that was not looked at from near (S14)."""
    things = state.sighted - PARTS - set(state.documents)
    return "" if things & state.looked else min(things, default="")


def _deep(state: State) -> bool:
    """Say whether the plan goes past the doors, and may: both leaves hooked, the air clear."""
    return (
        state.tier in {"partial", "full"}
        and not _half_open(state)
        and state.over.get("inside") == ()
        and not _scene(state)
        and state.decided is None
    )


def _evidence(state: State) -> str:
    """Give what can be taken as an exhibit from where one stands: a thing at hand, or the seal."""
    at_hand = [
        note.finding.target
        for note in state.notebook
        if not note.withdrawn and note.finding.target in state.within_reach
    ]
    return f"exhibit {at_hand[0] if at_hand else 'seal'}"


def _unkept(state: State) -> bool:
    return _scene(state) and state.lead != "officer" and not state.exhibits and state.seal == "cut"


def _untouched(state: State) -> bool:
    """Say whether the control that needs no opening is still to be done."""
    return state.seal == "on" and not state.was_opened and state.decided is None


def _told(state: State, move: str) -> bool:
    return any(one.endswith(f" {move}") for one in state.told)


def _used(state: State, instrument: str) -> bool:
    return any(place.startswith(f"{instrument} ") for place in state.uses)


def _weighed(state: State) -> bool:
    return bool(state.used("weighbridge", "platform")) or _used(state, "axle-scale")


def _seal_unread(state: State) -> bool:
    return not state.seal_missing and any(not state.used("seal", how) for how in SEAL_STEPS)


def _to_test(state: State) -> bool:
    """Say whether the air inside is to be tested: never yet, or over a limit and blown since."""
    blown = sum(isinstance(deed, AirWasBlown) for deed in state.deeds)
    over = state.over.get("inside")
    return over is None or (bool(over) and blown >= state.used("gas-meter", "inside"))


def _to_open(state: State) -> bool:
    """Say whether a leaf is still to be opened and hooked; once both were, closing is next."""
    hooked = {
        deed.leaf for deed in state.deeds if isinstance(deed, LeafWasMoved) and deed.to == "hooked"
    }
    open_for = state.unsealed and state.decided is None and not _scene(state)
    return open_for and hooked != set(LEAVES) and _half_open(state)


def _half_open(state: State) -> bool:
    return (state.left_door, state.right_door) != ("hooked", "hooked")


def _to_hand_over(state: State) -> bool:
    return _scene(state) and state.lead != "officer" and state.handed_to is None


def _found(state: State) -> bool:
    """Say whether a result is in the notebook that somebody else leads on."""
    return any(not note.withdrawn and note.finding.category in _RESULTS for note in state.notebook)


def _scene(state: State) -> bool:
    """Say whether a thing was found that is kept as evidence, not merely counted."""
    return any(
        not note.withdrawn and note.finding.target and note.finding.category in _SEIZED
        for note in state.notebook
    )


#: Categories that name a result.
_RESULTS: frozenset[Category] = frozenset(get_args(Category)) - GROUNDS - {"all-in-order"}
_SEIZED = _RESULTS - COUNTED


#: In the order of the procedure: the step, an act that performs it, and when it is due.
_LADDER: tuple[tuple[str, Callable[[State], str], _Due], ...] = (
    # A find comes before everything that was still to do.
    ("S19", _to("bay", "freeze"), lambda s: _scene(s) and not s.frozen),
    ("S20", lambda _: "lead", lambda s: _found(s) and s.lead == "officer"),
    ("S21", lambda s: _to("bay", _evidence(s))(s), _unkept),
    ("S20", lambda s: f"hand over {s.lead}", _to_hand_over),
    (
        "S00",
        lambda _: "talk driver state-power",
        lambda s: not _told(s, "state-power") and _untouched(s),
    ),
    ("S01", lambda s: _to("desk", _unread(s))(s), lambda s: bool(_unread(s))),
    (
        "S01",
        _to("desk", "look up seal"),
        lambda s: not s.used("register", "seal") and _untouched(s),
    ),
    ("S02", _to("desk", "plan scan"), lambda s: s.tier is None and not s.was_opened),
    (
        "S03",
        lambda s: _to("desk", f"pack {_left_behind(s)}")(s),
        lambda s: bool(_left_behind(s)) and len(s.belt) < BELT_HOLDS and _untouched(s),
    ),
    ("S05", _to("gate", "look at plates"), lambda s: "plates" not in s.looked and _untouched(s)),
    (
        "S06",
        _to("gate", "use radiation-portal"),
        lambda s: not _used(s, "radiation-portal") and _untouched(s),
    ),
    ("S07", _to("gate", "weigh"), lambda s: not _weighed(s) and _untouched(s)),
    ("S08", _to("scanner", "scan"), lambda s: not s.scans and _untouched(s)),
    ("S04", _to("bay", "yard safe"), lambda s: not s.yard_safe and not s.decided),
    (
        "S09",
        lambda s: _to("bay", f"look at {_unlooked(s)}")(s),
        lambda s: bool(_unlooked(s)) and _untouched(s),
    ),
    ("S10", _seal_step, lambda s: _untouched(s) and _seal_unread(s)),
    ("S11", _to("bay", "test air gasket"), lambda s: _opening(s) and not s.over),
    (
        "S13",
        _to("bay", "cut seal"),
        lambda s: _opening(s) and s.seal == "on" and _sealed(s) and not s.decided,
    ),
    (
        "S13",
        _to("bay", "strap"),
        lambda s: _opening(s) and not s.strapped and not s.was_opened and not s.decided,
    ),
    ("S13", _next_leaf, lambda s: _opening(s) and s.seal != "official" and _to_open(s)),
    ("S11", _to("bay", "test air inside"), lambda s: s.leaf_open and _to_test(s)),
    ("S12", _to("bay", "ventilate 60"), lambda s: s.leaf_open and bool(s.over.get("inside"))),
    (
        "S14",
        lambda s: f"look at {_at_the_doors(s)}",
        lambda s: s.leaf_open and s.station == "bay" and bool(_at_the_doors(s)),
    ),
    ("S15", lambda _: "leave", lambda s: s.inside),
    (
        "S16",
        _to("bay", "use dog-team right-door"),
        lambda s: _deep(s) and not _used(s, "dog-team"),
    ),
    ("S17", _to("bay", "unload 2.0"), lambda s: _deep(s) and not s.depth_mm),
    (
        "S18",
        _to("bay", "measure inner-length"),
        lambda s: _deep(s) and s.tier == "full" and not s.used("tape", "inner-length"),
    ),
    ("S23", _closing, lambda s: s.was_opened and s.unsealed and not _scene(s)),
    ("S22", _to("desk", "decide"), lambda s: s.decided is None),
    ("S24", _to("desk", "report"), lambda s: s.report is None),
)
