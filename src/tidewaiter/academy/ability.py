"""Ability: hits, false alarms, d′, criterion and calibration over many cases, with intervals.

Signal detection after Green and Swets (1966), with the log-linear correction (Hautus 1995), so
that a perfect record does not give an endless d′: of 10 and 10 cases, 8 hits and 3 false alarms
give d′ 1.22 and criterion −0.14 (domain guide, section 10).

Intervals are 95 %: for d′ and criterion from the variance of Gourevitch and Galanter (1967,
Psychometrika 32:25) at the corrected rates, for shares after Wilson (1927, JASA 22:209), for the
excess of confidence from the spread of its differences (Student's t). Below `NEEDED` cases there
is no ability to tell of (domain guide, section 10).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from math import exp, fsum, pi, sqrt
from statistics import NormalDist, fmean, stdev

from tidewaiter.academy.trial import Answer, Trial
from tidewaiter.language.abilities import Ability, Calibration, Estimate, Sensitivity, Skill, Stated

#: Cases from which on anything is called ability (domain guide, section 10).
NEEDED = 20
#: Bins of confidence, each a fifth wide [estimate: some four cases a bin at the least that counts].
BINS = 5
SKILLS: tuple[Skill, ...] = ("search", "papers")

_NORMAL = NormalDist()
_Z95 = _NORMAL.inv_cdf(0.975)


def ability(trials: Sequence[Trial]) -> Ability:
    """Tell what trials say together; nothing below `NEEDED` of them."""
    if len(trials) < NEEDED:
        return Ability(len(trials), NEEDED)
    answers = [answer for trial in trials for answer in trial.answers]
    return Ability(
        len(trials),
        NEEDED,
        tuple(sensitivity(answers, skill) for skill in SKILLS),
        calibration(trials),
    )


def sensitivity(answers: Iterable[Answer], skill: Skill) -> Sensitivity:
    """Tell how well one kind of thing is told from its absence."""
    of_skill = [answer for answer in answers if answer.skill == skill]
    signals = [answer.said for answer in of_skill if answer.signal]
    clean = [answer.said for answer in of_skill if not answer.signal]
    counts = (skill, len(signals), sum(signals), len(clean), sum(clean))
    hit_rate, alarm_rate = wilson(sum(signals), len(signals)), wilson(sum(clean), len(clean))
    if not signals or not clean:
        return Sensitivity(*counts, hit_rate, alarm_rate)
    hits, alarms = _Corrected(sum(signals), len(signals)), _Corrected(sum(clean), len(clean))
    spread = sqrt(hits.variance + alarms.variance)
    return Sensitivity(
        *counts,
        hit_rate,
        alarm_rate,
        _estimate(hits.z - alarms.z, spread),
        _estimate(-(hits.z + alarms.z) / 2.0, spread / 2.0),
        _a_prime(sum(signals) / len(signals), sum(clean) / len(clean)),
    )


def calibration(trials: Sequence[Trial]) -> Calibration:
    """Tell whether one is as often right as one says; there must be two trials at least.

    The Brier score is taken apart after Murphy (1973), over bins; what their width leaves over is
    named, after Stephenson, Coelho and Jolliffe (2008).
    """
    n = len(trials)
    base = fmean(trial.right for trial in trials)
    bins: defaultdict[int, list[Trial]] = defaultdict(list)
    for trial in trials:
        bins[min(int(trial.confidence * BINS), BINS - 1)].append(trial)
    curve = [_stated(bins[place]) for place in sorted(bins)]
    brier = fmean((trial.confidence - trial.right) ** 2 for trial in trials)
    unreliability = fsum(one.cases * (one.stated - one.right.value) ** 2 for one in curve) / n
    resolution = fsum(one.cases * (one.right.value - base) ** 2 for one in curve) / n
    uncertainty = base * (1.0 - base)
    over = [trial.confidence - trial.right for trial in trials]
    return Calibration(
        cases=n,
        brier=brier,
        unreliability=unreliability,
        resolution=resolution,
        uncertainty=uncertainty,
        within=brier - (unreliability - resolution + uncertainty),
        excess=_estimate(fmean(over), stdev(over) / sqrt(n), student_95(n - 1)),
        bins=tuple(curve),
    )


def wilson(successes: int, n: int) -> Estimate | None:
    """Give a share with its interval after Wilson; None of nothing.

    >>> round(wilson(10, 10).low, 3)
    0.722
    """
    if n == 0:
        return None
    share, z2 = successes / n, _Z95**2
    middle = (share + z2 / (2 * n)) / (1 + z2 / n)
    half = _Z95 * sqrt(share * (1 - share) / n + z2 / (4 * n * n)) / (1 + z2 / n)
    # At 0 and 1 rounding would put the share itself just outside.
    return Estimate(share, min(share, max(0.0, middle - half)), max(share, min(1.0, middle + half)))


def student_95(freedom: int) -> float:
    """Give the two-sided 95 % quantile of Student's t, to 0.1 % from 10 degrees of freedom on.

    Cornish and Fisher's expansion about the normal (Abramowitz and Stegun 26.7.5).

    >>> round(student_95(19), 3)
    2.093
    """
    x, n = _Z95, float(freedom)
    return (
        x
        + (x**3 + x) / (4 * n)
        + (5 * x**5 + 16 * x**3 + 3 * x) / (96 * n**2)
        + (3 * x**7 + 19 * x**5 + 17 * x**3 - 15 * x) / (384 * n**3)
    )


class _Corrected:
    """A rate after the log-linear correction, its z and the variance of that."""

    def __init__(self, said: int, n: int) -> None:
        rate = (said + 0.5) / (n + 1.0)
        self.z = _NORMAL.inv_cdf(rate)
        density = exp(-self.z * self.z / 2.0) / sqrt(2.0 * pi)
        self.variance = rate * (1.0 - rate) / (n * density * density)


def _estimate(value: float, spread: float, quantile: float = _Z95) -> Estimate:
    return Estimate(value, value - quantile * spread, value + quantile * spread)


def _a_prime(hits: float, alarms: float) -> float:
    """Give A′ (Pollack and Norman 1964; Grier 1971): for few trials, without a model."""
    if hits == alarms:
        return 0.5
    if hits < alarms:
        return 1.0 - _a_prime(alarms, hits)
    return 0.5 + (hits - alarms) * (1.0 + hits - alarms) / (4.0 * hits * (1.0 - alarms))


def _stated(trials: Sequence[Trial]) -> Stated:
    right = wilson(sum(trial.right for trial in trials), len(trials))
    if right is None:
        raise ValueError("an empty bin")
    return Stated(len(trials), fmean(trial.confidence for trial in trials), right)
