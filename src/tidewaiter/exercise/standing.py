"""Standing: the world as it is in a state, the rules in force, and the streams of a use."""

from __future__ import annotations

import numpy as np

from tidewaiter.base.errors import DefectError
from tidewaiter.base.streams import stream
from tidewaiter.exercise.case import Case
from tidewaiter.exercise.state import State
from tidewaiter.instruments import gas_meter
from tidewaiter.language import events as e
from tidewaiter.language.rules import Rules
from tidewaiter.world.after import Present, after


def present_of(case: Case, state: State) -> Present:
    """Give the world as it stands in this state."""
    return after(case.world, state.deeds, state.minute)


def rules_of(state: State) -> Rules:
    """Give the rules frozen at the beginning."""
    if state.rules is None:
        raise DefectError("the exercise has not begun")
    return state.rules


def stream_of(case: Case, state: State, instrument: str, place: str) -> np.random.Generator:
    """Open the stream of the next use of an instrument at a place."""
    return stream(case.stream_key, instrument, place, state.used(instrument, place) + 1)


def touched(state: State) -> tuple[e.Event, ...]:
    """Touching the unit in a yard that is not safe (S04)."""
    return () if state.yard_safe else (e.Mishap("run-over-risk", "S04"),)


def bad_air(case: Case, state: State) -> bool:
    """Say whether the air deep inside is over a limit in force."""
    return bool(gas_meter.truly_over(present_of(case, state), rules_of(state).limits))
