"""Ability over many cases: told to the officer alone, with its uncertainty, or not at all."""

from __future__ import annotations

from typing import Literal

from tidewaiter.language.values import Value

Skill = Literal["search", "papers"]
"""What is told apart: loads that hide something from others, papers with errors from others."""


class Estimate(Value):
    """A figure with its 95 % interval."""

    value: float
    low: float
    high: float


class Sensitivity(Value):
    """How well one kind of thing is told from its absence, and which way one leans.

    Attributes:
        skill: what is told apart.
        signals: cases in which there was something.
        hits: of these, the cases in which the officer said so.
        clean: cases in which there was nothing.
        false_alarms: of these, the cases in which the officer said there was.
        hit_rate: share of hits.
        false_alarm_rate: share of false alarms.
        d_prime: how far the two kinds are apart for this officer, in standard deviations; None
            where one of the kinds has not come yet.
        criterion: below 0 one says "something" too readily, above 0 too late; None as before.
        a_prime: area under a curve through this one point, 0.5 (chance) to 1; None as before.
    """

    skill: Skill
    signals: int
    hits: int
    clean: int
    false_alarms: int
    hit_rate: Estimate | None = None
    false_alarm_rate: Estimate | None = None
    d_prime: Estimate | None = None
    criterion: Estimate | None = None
    a_prime: float | None = None


class Stated(Value):
    """One bin of confidence, and how often decisions made with it were right.

    Attributes:
        cases: decisions in the bin.
        stated: their mean confidence, 0 to 1.
        right: share of them that were right.
    """

    cases: int
    stated: float
    right: Estimate


class Calibration(Value):
    """Whether one is as often right as one says.

    Attributes:
        cases: decisions with a confidence.
        brier: mean squared difference between confidence and being right: 0 is best, 0.25 is what
            "50 %" always gives; it equals ``unreliability - resolution + uncertainty + within``.
        unreliability: how far confidence is from the share of right decisions; 0 is best.
        resolution: how well confidence tells right from wrong decisions; more is better.
        uncertainty: what the share of right decisions alone leaves open.
        within: what the width of the bins leaves over.
        excess: mean confidence less the share of right decisions; above 0 one is overconfident.
        bins: the curve, by rising confidence; empty bins are left out.
    """

    cases: int
    brier: float
    unreliability: float
    resolution: float
    uncertainty: float
    within: float
    excess: Estimate
    bins: tuple[Stated, ...]


class Ability(Value):
    """What many cases say of an officer; below ``needed`` cases they say nothing yet.

    Attributes:
        cases: signed cases that count: the first time of each.
        needed: cases from which on anything is told.
        skills: empty below that.
        calibration: None below that.
    """

    cases: int
    needed: int
    skills: tuple[Sensitivity, ...] = ()
    calibration: Calibration | None = None
