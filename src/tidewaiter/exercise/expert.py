"""The expert: the same case in the hands of who proved it, to compare one's own way with."""

from __future__ import annotations

from collections.abc import Sequence

from tidewaiter.base.errors import InputError
from tidewaiter.exercise import step
from tidewaiter.exercise.account import account_of
from tidewaiter.exercise.case import Case
from tidewaiter.exercise.covered import covered
from tidewaiter.exercise.timeline import moments
from tidewaiter.instruments import parts
from tidewaiter.language import text
from tidewaiter.language.debriefs import Expert
from tidewaiter.language.events import Record, Refusal
from tidewaiter.world.after import after


def walked(case: Case, walk: Sequence[str]) -> tuple[Record, ...]:
    """Play a walk, no time passing; what today's rules refuse is left out.

    Args:
        case: the case that was proved.
        walk: text actions of its proof.
    """
    state, first = step.start(case, "expert")
    records = [first]
    for n, line in enumerate(walk, 1):
        try:
            action = text.parse(line)
        except InputError:
            continue
        outcome = step.act(
            case, state, records[-1], action, actor="expert", action_id=f"a{n}", elapsed_s=0.0
        )
        if not isinstance(outcome, Refusal):
            state, record = outcome
            records.append(record)
    return tuple(records)


def expert(case: Case, walk: Sequence[str]) -> Expert:
    """Tell what an expert did, and what an expert looked at."""
    records = walked(case, walk)
    return Expert(
        minutes=records[-1].minute,
        timeline=moments(records),
        coverage=covered(account_of(records), parts.parts(after(case.world, (), 0.0))),
    )
