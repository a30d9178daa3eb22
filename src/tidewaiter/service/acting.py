"""One action from the outside: refused, or done with the picture it asks for made and named.

Pure; the exercise socket and the command line act through it alike.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tidewaiter.exercise import chain, picture, slices, step
from tidewaiter.exercise.beginning import Beginning
from tidewaiter.exercise.case import Case
from tidewaiter.exercise.picture import Picture
from tidewaiter.exercise.standing import rules_of
from tidewaiter.exercise.state import State
from tidewaiter.language import text
from tidewaiter.language.actions import Action
from tidewaiter.language.events import Record, Refusal, Scanned


@dataclass(frozen=True, slots=True)
class By:
    """Who acts, under which id, how many real seconds after the beginning."""

    actor: str
    action_id: str
    elapsed_s: float


@dataclass(frozen=True, slots=True)
class Done:
    """What an action led to.

    Attributes:
        state: after it.
        record: sealed; it names the picture, where there is one.
        picture: number and radiograph of a scan.
    """

    state: State
    record: Record
    picture: tuple[int, Picture] | None = None


def begin(case: Case, actor: str, how: Beginning, walk: Sequence[str] = ()) -> tuple[Done, ...]:
    """Begin an exercise; in a slice the expert plays the steps before it, no time passing.

    Args:
        case: the case.
        actor: who takes over.
        how: what the first record freezes.
        walk: text actions of the proof; what today's rules refuse of them is left out.

    Raises:
        InputError: there is no step of that name.
    """
    state, first = step.start(case, actor, how)
    done = [Done(state, first)]
    if how.slice:
        for n, line in enumerate(slices.opening(walk, rules_of(state), how.slice), 1):
            by = By(slices.EXPERT, f"{slices.EXPERT}-{n}", 0.0)
            outcome = act(case, done[-1].state, done[-1].record, text.parse(line), by)
            if isinstance(outcome, Done):
                done.append(outcome)
    return tuple(done)


def act(case: Case, state: State, previous: Record, action: Action, by: By) -> Refusal | Done:
    """Do an action: refuse it, or decide, evolve, make the picture, and seal."""
    outcome = step.prepare(
        case,
        state,
        previous,
        action,
        actor=by.actor,
        action_id=by.action_id,
        elapsed_s=by.elapsed_s,
    )
    if isinstance(outcome, Refusal):
        return outcome
    stand, record = outcome
    made: tuple[int, Picture] | None = None
    for event in record.events:
        if isinstance(event, Scanned):
            made = (event.n, picture.picture(case, stand, event))
            record = picture.name(record, made[1])
    return Done(stand, chain.seal(previous.hash, record), made)
