"""Strategies: the score ranks them as an instructor would, whatever the weights and prices."""

import json
from itertools import pairwise

import numpy as np
import pytest

from tests.exercise.small_case import small_case
from tidewaiter.base.streams import stream
from tidewaiter.casework.casefile import RecipeName
from tidewaiter.casework.desk import Desk
from tidewaiter.casework.strategies import contest
from tidewaiter.casework.strategies.contest import DEGENERATE, STRATEGIES, Tried, Wanted
from tidewaiter.exercise.research import EVEN, total
from tidewaiter.language.debriefs import AXES

NAMES = {
    "always_release",
    "always_unload",
    "random",
    "papers_only",
    "scan_only",
    "novice",
    "expert",
}
CASES = 24


@pytest.fixture(scope="module")
def results():
    """Every strategy over a small mix of cases."""
    return [one for wanted in contest.mix(CASES) for one in contest.play(wanted)]


@pytest.mark.slow
def test_the_expert_leads_and_no_one_sided_strategy_beats_a_careful_novice(results):
    standings = contest.table(results)
    assert {one.strategy for one in standings} == NAMES
    assert [one.strategy for one in standings[:2]] == ["expert", "novice"]
    assert [one.places for one in standings[:2]] == [(1, 1), (2, 2)]
    assert all(one.ranks_stable for one in standings[:2])
    assert not [one for one in contest.problems(standings) if "its rank moves" not in one]


@pytest.mark.slow
def test_every_strategy_signs_every_case_and_the_expert_is_always_right(results):
    assert len(results) == CASES * len(NAMES)
    for one in results:
        assert all(share is None or 0 <= share <= 1 for share in one.shares.values())
        assert one.minutes > 0
    assert {one.outcome for one in results if one.strategy == "expert"} == {"right"}
    careful = [one for one in results if one.strategy in {"expert", "novice"}]
    assert "unsafe" not in {one.outcome for one in careful}


@pytest.mark.slow
def test_a_lucky_find_ranks_below_a_justified_negative(results):
    # Who unloads everything finds what there is, for no reason at all.
    surely: tuple[RecipeName, ...] = ("quantity", "c01", "quantity")
    found = [
        one
        for n, recipe in enumerate(surely)
        for one in contest.play(Wanted(CASES + n, 0.5, recipe))
    ]
    lucky = [
        one
        for one in (*results, *found)
        if one.strategy == "always_unload"
        and one.wanted.recipe != "clean"
        and one.outcome != "wrong"
    ]
    negative = [one for one in results if one.strategy == "expert" and one.wanted.recipe == "clean"]
    assert lucky
    for weighing in contest.weights():
        best = max(total(one.shares, weighing) for one in lucky)
        assert best < min(total(one.shares, weighing) for one in negative)


def test_strategies_are_told_nothing_but_observations():
    # Twins share all that leads to a hide: who never opens cannot tell them apart.
    for name in ("always_release", "random"):
        walks = []
        for recipe in ("clean", "c01"):
            desk = Desk(small_case(recipe))
            rng = stream("same", name)
            STRATEGIES[name](desk, rng)
            walks.append(desk.walk)
        first = min(map(len, walks)) if name == "always_release" else opened(walks[0])
        assert walks[0][:first] == walks[1][:first]


def opened(walk):
    return next(
        (n for n, line in enumerate(walk) if line.startswith(("open", "unload"))), len(walk)
    )


def test_the_mix_is_what_it_says():
    wanted = contest.mix(4000)
    for prevalence in contest.PREVALENCES:
        block = [one for one in wanted if one.prevalence == prevalence]
        guilty = np.mean([one.recipe != "clean" for one in block])
        # Four standard errors of a share over 2,000 draws.
        assert abs(guilty - prevalence) < 4 * np.sqrt(prevalence * (1 - prevalence) / len(block))
    assert wanted[:24] == contest.mix(24)
    assert {one.recipe for one in wanted} == {"clean", *contest.HIDDEN}


def test_weights_and_prices_move_by_half_and_no_more():
    weights = list(contest.weights())
    assert weights[0] == dict(EVEN)
    assert len(weights) > 2 ** len(AXES)
    assert {value for one in weights for value in one.values() if not 0.5 <= value <= 1.5} == set()
    assert len({tuple(sorted(one.items())) for one in weights}) == len(weights)
    for one in contest.prices():
        assert all(0.5 <= value <= 1.5 for value in one.minutes.values())
        assert all(0.5 <= value <= 1.5 for value in (one.time, one.intrusion, one.damage))


def tried(name, shares, facilitation):
    wanted = Wanted(0, 0.5, "clean")
    at_prices = (facilitation,) * len(contest.prices())
    return Tried(name, wanted, "right", 60.0, {**shares, "facilitation": facilitation}, at_prices)


def made_up(**gains):
    """Standings of made-up strategies: each with one share on four axes, another on the fifth."""
    return contest.table(
        [
            tried(name, dict.fromkeys(AXES, most), facilitation)
            for name, (most, facilitation) in gains.items()
        ]
    )


def test_a_rank_that_hangs_on_a_weight_is_seen():
    firm = made_up(expert=(0.9, 0.9), novice=(0.8, 0.8), random=(0.1, 0.1))
    assert all(one.ranks_stable for one in firm)
    loose = made_up(expert=(0.9, 0.1), novice=(0.75, 0.75), random=(0.1, 0.1))
    assert [one.ranks_stable for one in loose] == [False, False, True]
    assert loose[0].places == (1, 2)


def test_problems_name_what_is_wrong():
    others = dict.fromkeys(DEGENERATE, (0.1, 0.1))
    spread = {name: (0.1 + n / 50, 0.1 + n / 50) for n, name in enumerate(others)}
    assert contest.problems(made_up(expert=(0.9, 0.9), novice=(0.8, 0.8), **spread)) == ()
    beaten = {**spread, "always_unload": (0.85, 0.85)}
    told = contest.problems(made_up(expert=(0.9, 0.9), novice=(0.8, 0.8), **beaten))
    assert told == ("always_unload can beat a careful novice",)
    led = contest.problems(made_up(expert=(0.7, 0.7), novice=(0.8, 0.8), **spread))
    assert led == ("the expert does not always lead",)


def test_the_table_goes_out_as_json_with_these_fields_and_no_others():
    from scripts.strategies import as_json

    rows = [as_json(one) for one in made_up(expert=(0.9, 0.9), novice=(0.8, 0.8))]
    assert json.loads(json.dumps(rows)) == rows
    for row in rows:
        assert set(row) == {"strategy", "total", "axes", "ranks_stable"}
        assert set(row["axes"]) == set(AXES)
    assert all(one["total"] > other["total"] for one, other in pairwise(rows))
