"""Summary: a survey row by row, then its figures."""

from __future__ import annotations

from collections import Counter

import numpy as np

from tidewaiter.casework.survey import cues, learn
from tidewaiter.casework.survey.cues import Cue, Firing, Independence
from tidewaiter.casework.survey.facts import Row
from tidewaiter.casework.survey.learn import Learned
from tidewaiter.casework.survey.ledger import Ledger
from tidewaiter.casework.survey.walk import READING
from tidewaiter.language.values import Value

#: Goals of the figures: see `problems`.
CONTENT_AUC, FORM_AUC = (0.60, 0.85), (0.45, 0.55)
MOST_REJECTED, LEAST_CLEAN = 0.10, 0.10
#: An indicator is judged once it has fired so often.
LEAST_FIRED = 50
#: Below this, chance is no excuse, over all tests of a survey together.
SIGNIFICANT = 0.01
_EXAMPLES, _STRONGEST = 20, 10


class Spread(Value):
    """How values lie."""

    mean: float
    p10: float
    median: float
    p90: float


class Summary(Value, kw_only=True):
    """The figures of a survey.

    Attributes:
        seeds, proved, guilty: how many.
        rejected: how many, with ``reasons`` and how often each.
        contradictions: how many, by ``contradiction_kinds``; ``examples`` of them.
        guilty_only: cues that stand in guilty cases alone; ``readings`` are those that measure
            what is inside, and so are evidence.
        firings: of every indicator that an officer meets before anything is opened.
        pointings: of the proving officer's instruments, when they pointed.
        independence: of guilt from who and whence.
        strongest: the cues that lean farthest, either way.
        before_intrusion: what can be learned from content before anything is opened.
        without_weight: the same without the weight of what is inside.
        form: what can be learned from the form of the messages.
        false_alarm_rate: share of clean cases in which the proving officer's picture pointed;
            None where none is clean. ``weight_alarm_rate`` is the same of the weighbridge.
        difficulty: estimated [estimate].
        minutes: of the proofs, simulated.
    """

    seeds: int
    proved: int
    guilty: int
    rejected: int
    reasons: dict[str, int]
    contradictions: int
    contradiction_kinds: dict[str, int]
    examples: tuple[str, ...]
    guilty_only: tuple[Cue, ...]
    readings: tuple[Cue, ...]
    firings: tuple[Firing, ...]
    pointings: tuple[Firing, ...]
    independence: tuple[Independence, ...]
    strongest: tuple[Cue, ...]
    before_intrusion: Learned | None
    without_weight: Learned | None
    form: Learned | None
    false_alarm_rate: float | None
    weight_alarm_rate: float | None
    difficulty: Spread | None
    minutes: Spread | None


class Survey:
    """A survey while rows come in; what is kept of each is small and of one size.

    Args:
        least: a category is judged once so many cases show it.
    """

    def __init__(self, least: int = cues.LEAST_CASES) -> None:
        self._least = least
        self._ledger = Ledger()
        self._reasons: Counter[str] = Counter()
        self._kinds: Counter[str] = Counter()
        self._pointed: Counter[str] = Counter()
        self._false: Counter[str] = Counter()
        self._examples: list[str] = []
        self._difficulty: list[float] = []
        self._minutes: list[float] = []

    def add(self, row: Row) -> None:
        """Add the row of the next seed; the order of rows is part of a survey."""
        if not row.proved:
            self._reasons[row.reason] += 1
            return
        self._ledger.add(row)
        self._difficulty.append(row.difficulty)
        self._minutes.append(row.minutes)
        self._pointed.update(row.pointed)
        if not row.guilty:
            self._false.update(row.pointed)
        for one in row.contradictions:
            self._kinds[one.kind] += 1
            if len(self._examples) < _EXAMPLES:
                self._examples.append(f"seed {row.seed}: {one.sentence}")

    def summary(self) -> Summary:
        """Work out the figures of what came in."""
        ledger, rejected = self._ledger, sum(self._reasons.values())
        clean = len(ledger) - int(ledger.guilty.sum())
        alone = cues.guilty_only(ledger, self._least)
        lighter = {k: v for k, v in ledger.numbers.items() if "weigh" not in k}
        return Summary(
            seeds=len(ledger) + rejected,
            proved=len(ledger),
            guilty=len(ledger) - clean,
            rejected=rejected,
            reasons=_sorted(self._reasons),
            contradictions=sum(self._kinds.values()),
            contradiction_kinds=_sorted(self._kinds),
            examples=tuple(self._examples),
            guilty_only=tuple(one for one in alone if not one.name.startswith(READING)),
            readings=tuple(one for one in alone if one.name.startswith(READING)),
            firings=cues.firings(ledger),
            pointings=tuple(
                Firing(name, fired, round(self._false[name] / fired, 4))
                for name, fired in sorted(self._pointed.items())
            ),
            independence=cues.independence(ledger),
            strongest=cues.strongest(ledger, _STRONGEST, self._least),
            before_intrusion=learn.learned(ledger.guilty, ledger.numbers, ledger.texts),
            without_weight=learn.learned(ledger.guilty, lighter, ledger.texts),
            form=learn.learned(ledger.guilty, ledger.form),
            false_alarm_rate=round(self._false["image"] / clean, 4) if clean else None,
            weight_alarm_rate=round(self._false["weight"] / clean, 4) if clean else None,
            difficulty=spread(self._difficulty),
            minutes=spread(self._minutes),
        )


def spread(values: list[float]) -> Spread | None:
    """Say how values lie; None where there are none."""
    if not values:
        return None
    low, middle, high = (float(one) for one in np.quantile(values, [0.1, 0.5, 0.9]))
    return Spread(round(float(np.mean(values)), 4), round(low, 4), round(middle, 4), round(high, 4))


def problems(found: Summary) -> tuple[str, ...]:
    """Say which goals a survey misses; nothing where it meets all that could be judged."""
    wrong: list[str] = []
    if found.rejected > MOST_REJECTED * found.seeds:
        wrong.append(f"{found.rejected} of {found.seeds} seeds are rejected")
    if found.contradictions:
        wrong.append(f"{found.contradictions} contradictions")
    wrong += [
        f"guilty-only: {one.name} = {one.category}, in {one.cases} cases"
        for one in found.guilty_only
    ]
    wrong += [
        f"{one.name} fires in clean cases only {one.clean:.0%} of the time"
        for one in (*found.firings, *found.pointings)
        if one.fired >= LEAST_FIRED and one.clean < LEAST_CLEAN
    ]
    wrong += [f"guilt hangs on {one.name}, p = {one.p:g}" for one in hanging(found)]
    wrong += _outside("content before intrusion", found.before_intrusion, CONTENT_AUC)
    # What lies within the noise of a small sample is no leak.
    if found.form and found.form.p < SIGNIFICANT:
        wrong += _outside("form", found.form, FORM_AUC)
    return tuple(wrong)


def hanging(found: Summary) -> tuple[Independence, ...]:
    """List what guilt hangs on, over all the tests together (Bonferroni)."""
    limit = SIGNIFICANT / max(1, len(found.independence))
    return tuple(one for one in found.independence if one.p < limit)


def _outside(what: str, learned: Learned | None, goal: tuple[float, float]) -> list[str]:
    if learned is None or goal[0] <= learned.auc <= goal[1]:
        return []
    return [f"AUC of {what} is {learned.auc:.3f}, not {goal[0]:.2f} to {goal[1]:.2f}"]


def _sorted(counts: Counter[str]) -> dict[str, int]:
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))
