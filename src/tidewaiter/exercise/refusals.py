"""How a refusal is made; the first word of `no` names its sentence."""

from __future__ import annotations

from tidewaiter.exercise.state import State
from tidewaiter.language.events import Refusal
from tidewaiter.language.values import PARTS, Station


def no(code: str, *, right: str = "", **args: str) -> Refusal:
    """Refuse; ``right`` is the text form of an action that would help."""
    return Refusal(code=f"refusal-{code}", args=dict(sorted(args.items())), right=right)


def not_here(state: State, place: Station) -> Refusal:
    """Refuse what is done elsewhere."""
    return no("not-here", right=f"go {place}", station=state.station, place=place)


def unknown(handle: str) -> Refusal:
    """Refuse a handle: one answer for what is not, is not seen, or is another exercise's."""
    return no("unknown-handle", handle=handle)


def known(state: State, handle: str) -> bool:
    """Say whether a handle may be named: of a part, of a paper, or of what was sighted."""
    return handle in PARTS or handle in state.documents or handle in state.sighted


def not_packed(state: State, tool: str) -> Refusal:
    """Refuse what wants a tool that was left behind; it lies at the desk."""
    right = "leave" if state.inside else f"pack {tool}" if state.station == "desk" else "go desk"
    return no("not-packed", right=right, tool=tool)
