"""A hundred seeds of the recipes that ship: what a survey of ten thousand must hold, in small."""

from collections import Counter

import pytest

from tidewaiter.casework.recipes import shelf
from tidewaiter.cli.survey import one

pytestmark = pytest.mark.slow
SEEDS = range(100)


@pytest.fixture(scope="module")
def rows():
    return [one(seed, recipes=True).row for seed in SEEDS]


def test_nearly_all_are_proved_and_the_rest_say_why(rows):
    rejected = [row for row in rows if not row.proved]
    assert all(len(row.reason) > 10 for row in rejected)
    assert len(rejected) <= 10


def test_nothing_overlaps_floats_or_contradicts_itself(rows):
    assert [one for row in rows for one in row.contradictions] == []


def test_clean_and_guilty_are_both_there(rows):
    guilty = sum(row.guilty for row in rows if row.proved)
    assert 15 <= guilty <= 60


def test_the_mix_gives_each_recipe_its_share():
    drawn = Counter(shelf.mixed(seed).name for seed in range(20_000))
    every = shelf.all_shipped()
    total = sum(recipe.weight for recipe in every)
    assert drawn.keys() == {recipe.name for recipe in every}
    for recipe in every:
        wanted = 20_000 * recipe.weight / total
        assert abs(drawn[recipe.name] - wanted) < 5 * wanted**0.5
