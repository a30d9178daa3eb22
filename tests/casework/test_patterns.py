"""Patterns: each fits what recipes can hide, says where it comes from, and none tells how."""

import re
from typing import get_args

import pytest
from msgspec.structs import replace

from tidewaiter.casework.patterns import PatternKey, patterns
from tidewaiter.casework.recipes import shelf
from tidewaiter.casework.recipes.checks import problems_of
from tidewaiter.casework.recipes.recipe import HideWish

#: Sizes and masses would be instructions.
_MEASURED = re.compile(r"\d+\s*(?:mm|cm|m|kg|g|t)\b")


@pytest.mark.parametrize("one", patterns().values(), ids=patterns())
def test_a_pattern_says_what_and_whence(one):
    assert one.hides
    assert set(one.hides) <= set(get_args(HideWish)) - {"none"}
    assert one.what
    assert one.look_for
    assert one.source
    assert not _MEASURED.search(one.what + one.look_for)


def test_the_table_has_a_row_for_every_key():
    assert tuple(patterns()) == get_args(PatternKey)


def test_every_pattern_ships_in_a_recipe():
    assert {one.pattern for one in shelf.all_shipped()} == {"", *patterns()}


def test_a_pattern_of_another_hide_is_refused_with_those_that_fit():
    recipe = next(one for one in shelf.all_shipped() if one.pattern == "under-the-roof")
    found = [one for one in problems_of(replace(recipe, hide="floor")) if one.path == "pattern"]
    assert [one.right for one in found] == ["hide = 'roof', or leave it out"]
    assert not list(problems_of(recipe))
