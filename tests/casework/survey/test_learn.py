"""Learning: a planted leak is learned, shuffled labels are not."""

import numpy as np
import pytest
from msgspec.structs import replace

from tests.casework.survey.rows import rows
from tidewaiter.base.streams import stream
from tidewaiter.casework.survey import learn
from tidewaiter.casework.survey.ledger import Ledger


def leak(guilty, chance):
    """A byte or two more where something is hidden."""
    return {"form": {"bytes": float(chance.integers(400, 420)) + 10.0 * guilty}}


def test_a_leak_of_form_is_learned():
    ledger = Ledger(rows(400, leak))
    told = learn.learned(ledger.guilty, ledger.form)
    assert told is not None
    assert told.auc > 0.7
    assert told.p == pytest.approx(0.0005)
    assert told.cues == 11


@pytest.mark.parametrize("seed", range(3))
def test_shuffled_labels_are_not_learned(seed):
    ledger = Ledger(rows(400, leak))
    guilty = stream("test", "shuffle", seed).permutation(ledger.guilty)
    told = learn.learned(guilty, ledger.form)
    assert told is not None
    # The standard error of an area over 400 cases is about 0.03.
    assert abs(told.auc - 0.5) < 0.1
    assert told.p > 0.005


def test_a_category_is_learned_and_what_is_missing_too():
    def plant(guilty, chance):
        if chance.random() < 0.5:
            return {}
        return {"texts": {"seal": "c" if guilty else "abd"[int(chance.integers(3))]}}

    ledger = Ledger(rows(400, plant))
    told = learn.learned(ledger.guilty, {}, ledger.texts)
    assert told is not None
    # Half of the cases tell all, half nothing: of two cases both are silent one time in four.
    assert told.auc == pytest.approx(1.0 - 0.25 / 2, abs=0.05)


def test_what_a_single_case_shows_stops_nothing():
    made = rows(100, leak)
    rare = {"number": np.full(100, np.nan)}
    rare["number"][17] = 3.0
    first = made[17]
    made[17] = replace(first, texts=first.texts | {"once": "seen"})
    ledger = Ledger(made)
    assert learn.learned(ledger.guilty, ledger.form | rare, ledger.texts) is not None


def test_the_same_cases_are_learned_alike():
    ledger = Ledger(rows(200, leak))
    assert learn.learned(ledger.guilty, ledger.form) == learn.learned(ledger.guilty, ledger.form)


def test_of_too_few_nothing_is_learned():
    ledger = Ledger(rows(12, leak))
    assert learn.learned(ledger.guilty, ledger.form) is None


def test_what_never_varies_is_no_cue():
    guilty = np.arange(100) % 2 == 0
    assert learn.learned(guilty, {"same": np.ones(100), "none": np.full(100, np.nan)}) is None


@pytest.mark.parametrize("seed", range(5))
def test_the_area_is_the_known_one_with_ties(seed):
    chance = stream("test", "area", seed)
    told, guilty = chance.integers(0, 8, 90).astype(float), chance.random(90) < 0.3
    pairs = [(a > b) + 0.5 * (a == b) for a in told[guilty] for b in told[~guilty]]
    assert learn.area(told, guilty) == pytest.approx(np.mean(pairs))


def test_every_fold_holds_as_many_of_both():
    guilty = np.arange(203) % 3 == 0
    fold = learn.folds(guilty)
    for kind in (False, True):
        counts = np.bincount(fold[guilty == kind], minlength=learn.FOLDS)
        assert counts.max() - counts.min() <= 1


def test_the_permutation_is_uniform_where_nothing_is_told():
    ps = []
    for seed in range(20):
        chance = stream("test", "uniform", seed)
        guilty = chance.random(100) < 0.5
        ps.append(learn.permutation_p(chance.random(100), guilty, learn.folds(guilty)))
    assert 0.3 < np.mean(ps) < 0.7
    assert min(ps) > 0.0005
