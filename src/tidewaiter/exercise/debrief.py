"""The debrief: what was there, what was seen, and what each choice cost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tidewaiter.exercise.account import account_of
from tidewaiter.exercise.case import Case, as_lived
from tidewaiter.exercise.covered import covered
from tidewaiter.exercise.lessons import practice_next, rule_to_take
from tidewaiter.exercise.moments import key_moments
from tidewaiter.exercise.revealed import revealed
from tidewaiter.exercise.score import score_of
from tidewaiter.exercise.sightlines import sightlines
from tidewaiter.exercise.timeline import moments
from tidewaiter.exercise.unused import unused
from tidewaiter.exercise.views import standpoints, views
from tidewaiter.instruments import eye, parts
from tidewaiter.language.debriefs import Again, Debrief, Expert
from tidewaiter.language.events import Record
from tidewaiter.language.poses import Pose
from tidewaiter.language.values import Sighting
from tidewaiter.world.after import after, packages


@dataclass(frozen=True, slots=True)
class Beside:
    """What a debrief can be told with, beside the records.

    Attributes:
        poses: where the officer was, on the clock of the exercise, in order; none for text play.
        expert: the same case in an expert's hands.
        again: where the exercise branched from, if it did.
    """

    poses: tuple[Pose, ...] = ()
    expert: Expert | None = None
    again: Again | None = None


ALONE = Beside()


def debrief(case: Case, records: Sequence[Record], beside: Beside = ALONE) -> Debrief:
    """Tell the truth of a case against what the officer did."""
    account = account_of(records)
    case = as_lived(case, account.state.rules)
    score = score_of(case, account)
    seen = views(records, beside.poses)
    length, width, height = (round(m * 1000) for m in case.world.unit.inner_m)
    return Debrief(
        score=score,
        timeline=moments(records),
        truth=revealed(case, account),
        box=box_of(case),
        inner_mm=(length, width, height),
        unused=unused(case, account),
        coverage=covered(account, parts.parts(after(case.world, (), 0.0))),
        moments=key_moments(case, account, seen, score),
        rule=rule_to_take(score),
        practice=practice_next(score, account.state.rules),
        expert=beside.expert,
        sight=sightlines(case, standpoints(case, seen)),
        again=beside.again,
    )


def box_of(case: Case) -> tuple[Sighting, ...]:
    """Give everything in and of the unit, as it came."""
    present = after(case.world, (), 0.0)
    seen = (*parts.parts(present), *eye.packages(packages(case.world)))
    return tuple(sorted(seen, key=lambda sighting: sighting.handle))
