"""Trials: what one signed exercise says, as signal detection needs it."""

from __future__ import annotations

from collections.abc import Sequence

from tidewaiter.exercise.account import account_of
from tidewaiter.exercise.case import Case
from tidewaiter.exercise.truth import KEEPS, calls_papers_wrong, right_decisions
from tidewaiter.language.abilities import Skill
from tidewaiter.language.events import Record
from tidewaiter.language.values import Value


class Answer(Value):
    """Whether there was something, and whether the officer said so."""

    skill: Skill
    signal: bool
    said: bool


class Trial(Value):
    """One signed exercise.

    Attributes:
        answers: one for each skill that it put to the test.
        confidence: stated with the decision, 0 to 1.
        right: the decision fits the truth.
    """

    answers: tuple[Answer, ...]
    confidence: float
    right: bool


def trial_of(case: Case, records: Sequence[Record]) -> Trial | None:
    """Read the trial out of a signed exercise; None where it says nothing of this officer alone.

    That is so where it was stopped or not decided, where it is practice, where an expert played
    its first steps, and where somebody was in the unit: life comes before any count.
    """
    account = account_of(records)
    state = account.state
    decided = state.decided
    counts = state.signed and not (state.stopped or state.practice or state.slice)
    if decided is None or not counts or case.world.people:
        return None
    search = Answer("search", bool(case.key.hides), decided.decision in KEEPS)
    papers = Answer("papers", bool(case.key.discrepancies), calls_papers_wrong(case, account))
    return Trial(
        (search, papers),
        decided.confidence / 100.0,
        decided.decision in right_decisions(case, account),
    )
