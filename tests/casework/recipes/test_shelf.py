"""The recipes that ship: the mix, and that nothing about one tells what it hides."""

import re
from collections import defaultdict
from importlib.resources import files
from itertools import product
from typing import get_args

import pytest

from tidewaiter.base.errors import InputError
from tidewaiter.casework import declare
from tidewaiter.casework.recipes import shelf
from tidewaiter.casework.recipes.form import LANGUAGES
from tidewaiter.casework.recipes.recipe import FAMILIES, HideWish
from tidewaiter.casework.recipes.text import read, write
from tidewaiter.casework.spread import _SEALS
from tidewaiter.casework.wish import FAULTS, SETTINGS

RECIPES = shelf.all_shipped()
#: The domain guide, section 11.
MIX = {"clean": 0.45, "papers": 0.30, "contraband": 0.15, "safety": 0.10}


def _share(weights, of=lambda recipe: 1.0):
    """Share of some weight among recipes: the weight of each, times a share of its own."""
    weights = list(weights)
    return sum(one.weight * of(one) for one in weights) / sum(one.weight for one in weights)


GUILTY = [one for one in RECIPES if one.hide != "none"]
INNOCENT = [one for one in RECIPES if one.hide == "none"]


def test_there_are_enough_of_them_and_each_bears_the_name_of_its_file():
    assert len(RECIPES) >= 40
    assert [one.name for one in RECIPES] == list(shelf.names())


@pytest.mark.parametrize("name", shelf.names())
def test_each_is_written_as_the_writer_writes(name):
    text = (files("tidewaiter.casework.recipes") / f"shipped/{name}.toml").read_text("utf-8")
    assert write(read(text)) == text


@pytest.mark.parametrize("family", FAMILIES)
def test_the_mix_is_that_of_the_domain_guide(family):
    assert _share(RECIPES, lambda one: one.family == family) == pytest.approx(MIX[family])
    count = sum(one.family == family for one in RECIPES) / len(RECIPES)
    # There are more classes of hides than a mix of so few recipes has room for at full weight.
    assert count == pytest.approx(MIX[family], abs=0.07)


@pytest.mark.parametrize("setting", SETTINGS)
def test_where_it_is_does_not_tell_what_it_is(setting):
    """Every setting has the same mix: so no country, office or road has more guilt than another."""
    here = [one for one in RECIPES if one.setting == setting]
    for family in FAMILIES:
        share = _share(here, lambda one, family=family: one.family == family)
        assert share == pytest.approx(MIX[family])


@pytest.mark.parametrize(
    "field", ["hs", "packages", "sizes", "seal", "papers", "air", "indicators"]
)
def test_no_wish_stands_with_guilt_alone(field):
    assert {getattr(one, field) for one in GUILTY} <= {getattr(one, field) for one in INNOCENT}


def _seals(recipes, *, guilty):
    """How often each state is found among recipes, as wished or as drawn."""
    states = _SEALS[guilty]

    def found(state):
        return _share(
            recipes,
            lambda one: states[state] if one.seal == "as-drawn" else float(one.seal == state),
        )

    return {state: found(state) for state in states}


def test_no_state_of_a_seal_is_near_twice_as_often_found_with_guilt_or_without():
    guilty, innocent = _seals(GUILTY, guilty=True), _seals(INNOCENT, guilty=False)
    for state, share in guilty.items():
        assert 1 / 1.8 < share / innocent[state] < 1.8, state


def test_errors_on_papers_are_as_frequent_with_guilt_as_without():
    faulty = {"as-drawn": declare._FAULTY, "sound": 0.0, "faulty": 1.0}
    shares = [_share(group, lambda one: faulty[one.papers]) for group in (GUILTY, INNOCENT)]
    assert shares[0] == pytest.approx(shares[1], abs=0.05)


def test_every_error_and_every_hide_is_exercised():
    assert {one.fault for one in RECIPES} >= set(FAULTS)
    assert {one.hide for one in RECIPES} == set(get_args(HideWish))
    assert {one.difficulty for one in RECIPES} >= {1, 2, 3, 4}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_title_says_where_and_a_number_and_no_more(language):
    told = defaultdict(set)
    for one in RECIPES:
        told[one.setting].add(re.sub(r"\d+", "#", one.title[language]))
    assert all(len(titles) == 1 for titles in told.values())
    assert len({one.title[language] for one in RECIPES}) == len(RECIPES)


def test_no_number_stands_for_one_family():
    families = defaultdict(set)
    for one in RECIPES:
        families[re.sub(r"\D", "", one.title["en"])].add(one.family)
    assert all(len(found) > 1 for found in families.values())


def test_the_minutes_that_an_officer_is_shown_tell_nothing():
    assert len({one.minutes for one in RECIPES}) == 1


def test_a_name_that_is_none_is_told_with_the_nearest():
    with pytest.raises(InputError) as caught:
        shelf.shipped("alat-fery-1")
    assert caught.value.problems[0].right == "perhaps alat-ferry-1"


def test_skills_are_in_the_order_of_the_procedure():
    assert all(one.skills == tuple(sorted(one.skills)) for one in RECIPES)


def test_every_setting_and_family_meet():
    met = {(one.setting, one.family) for one in RECIPES}
    assert met == set(product(SETTINGS, FAMILIES))
