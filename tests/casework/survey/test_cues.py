"""Cues: what is planted is found, what is honest is not."""

from math import erfc, sqrt

import pytest

from tests.casework.survey.rows import rows
from tidewaiter.base.streams import stream
from tidewaiter.casework.survey import cues
from tidewaiter.casework.survey.ledger import MISSING, Ledger


def named(found):
    return {(one.name, one.category) for one in found}


def test_honest_cues_give_nobody_away():
    assert cues.guilty_only(Ledger(rows(600)), least=20) == ()


def test_a_category_that_only_the_guilty_have_is_found():
    def plant(guilty, chance):
        tells = guilty and chance.random() < 0.3
        return {"texts": {"seal": "glued" if tells else "ok"}}

    found = cues.guilty_only(Ledger(rows(600, plant)))
    assert named(found) == {("seal", "glued")}
    assert found[0].cases == found[0].guilty >= cues.LEAST_CASES


def test_a_field_that_only_the_guilty_have_is_found_whatever_it_says():
    def plant(guilty, chance):
        return {"texts": {"remark": str(chance.random())}} if guilty else {}

    assert named(cues.guilty_only(Ledger(rows(300, plant)))) == {("remark", "there")}


def test_a_decile_that_only_the_guilty_reach_is_found():
    def plant(guilty, chance):
        return {"numbers": {"packages": float(chance.normal()) + 6.0 * guilty}}

    found = cues.guilty_only(Ledger(rows(600, plant)))
    assert {one.name for one in found} == {"packages"}
    # Half of the cases are guilty, so about half of ten deciles are.
    assert 4 <= len(found) <= 5


def test_a_rare_number_that_only_the_guilty_show_is_found():
    def plant(guilty, chance):
        return {"numbers": {"boxes": 3.0 if guilty and chance.random() < 0.3 else 2.0}}

    assert named(cues.guilty_only(Ledger(rows(600, plant)))) == {("boxes", "3")}


def test_what_too_few_cases_show_is_not_judged():
    def plant(guilty, chance):
        return {"texts": {"seal": "glued" if guilty and chance.random() < 0.3 else "ok"}}

    ledger = Ledger(rows(100, plant))
    assert cues.guilty_only(ledger) == ()
    assert named(cues.guilty_only(ledger, least=5)) == {("seal", "glued")}


def test_the_cue_that_leans_farthest_leads():
    def plant(guilty, chance):
        return {"texts": {"lean": "yes" if chance.random() < (0.7 if guilty else 0.3) else "no"}}

    assert cues.strongest(Ledger(rows(600, plant)), 1)[0].name == "lean"


def test_the_share_of_clean_firings_is_counted():
    def plant(guilty, chance):
        fires = chance.random() < (0.4 if guilty else 0.1)
        return {"texts": {"indicator R99": "fires"} if fires else {}}

    made = rows(500, plant)
    (firing,) = cues.firings(Ledger(made))
    fired = [row for row in made if "indicator R99" in row.texts]
    clean = sum(not row.guilty for row in fired)
    assert (firing.name, firing.fired) == ("R99", len(fired))
    assert firing.clean == pytest.approx(clean / len(fired), abs=1e-4)


def test_guilt_that_hangs_on_a_country_is_found():
    def plant(guilty, chance):
        return {
            "identity": {"prefix": "EXA" if chance.random() < (0.65 if guilty else 0.4) else "EXB"}
        }

    by_name = {one.name: one for one in cues.independence(Ledger(rows(400, plant)))}
    assert by_name["prefix"].p == 0.001
    assert by_name["country"].p > 0.01


def test_nothing_hangs_on_what_is_the_same_everywhere():
    ledger = Ledger(rows(60, lambda guilty, chance: {"identity": {"language": "en"}}))
    told = {one.name: one for one in cues.independence(ledger)}["language"]
    assert (told.categories, told.p) == (1, 1.0)


@pytest.mark.parametrize("seed", range(5))
def test_the_statistic_is_pearsons(seed):
    chance = stream("test", "chi", seed)
    codes, guilty = chance.integers(0, 4, 80), chance.random(80) < 0.4
    found = 0.0
    for code in range(4):
        for kind in (False, True):
            seen = float(((codes == code) & (guilty == kind)).sum())
            expected = (codes == code).sum() * (guilty == kind).sum() / 80
            found += (seen - expected) ** 2 / expected
    assert cues.chi_square(codes, guilty) == pytest.approx(found)


def test_the_permutation_agrees_with_the_large_sample_law():
    def plant(guilty, chance):
        return {
            "identity": {"prefix": "EXA" if chance.random() < (0.55 if guilty else 0.45) else "EXB"}
        }

    ledger = Ledger(rows(400, plant))
    column, guilty = ledger.identity["prefix"], ledger.guilty
    # Of one degree of freedom.
    law = erfc(sqrt(cues.chi_square(column.codes, guilty) / 2.0))
    told = cues.tested("prefix", column, guilty).p
    assert told == pytest.approx(law, abs=4 * sqrt(law * (1 - law) / 999) + 0.02)


def test_a_cue_that_comes_late_is_missing_before():
    made = [one for n, one in enumerate(rows(4, lambda g, c: {"texts": {"late": "x"}}))]
    ledger = Ledger([*rows(3), *made])
    assert ledger.texts["late"].codes.tolist() == [MISSING] * 3 + [0] * 4
    assert len(ledger) == 7
