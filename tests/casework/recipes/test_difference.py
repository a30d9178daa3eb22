"""Any two cases of one recipe differ in goods, stow and papers, not only in numbers."""

import re
from itertools import combinations

import pytest

from tidewaiter.casework.draw import unproved_of
from tidewaiter.casework.recipes import shelf

SEEDS = (1, 2, 3)
#: Of words that stand in every paper, and of numbers in them, nothing is compared.
_NUMBER = re.compile(r"\d[\d., ]*")


def goods(case):
    """What the papers declare, without a number: names, headings, kinds of package."""
    waybill = next(one for one in case.documents if one.kind == "cmr")
    (table,) = (section.table for section in waybill.sections if section.title == "Goods")
    return frozenset((name, hs, packages.partition(" x ")[2]) for _, packages, name, hs, _ in table)


def stow(case):
    """Where packages stand, which kinds, how large: to the centimetre."""
    return frozenset(
        (one.kind, *(round(100 * side) for side in (*one.position_m, *one.size_m)))
        for one in case.world.load
    )


def papers(case):
    """Every row of every paper, without numbers."""
    return frozenset(
        (paper.kind, row.field, _NUMBER.sub("#", row.value))
        for paper in case.documents
        for section in paper.sections
        for row in section.rows
    )


@pytest.mark.parametrize("name", shelf.names())
def test_two_cases_of_a_recipe_are_two(name):
    recipe = shelf.shipped(name)
    cases = [unproved_of(recipe, seed) for seed in SEEDS]
    for one, other in combinations(cases, 2):
        assert goods(one) != goods(other)
        assert papers(one) != papers(other)
        mine, its = stow(one), stow(other)
        # Hardly a package of one stands where one of the other stands.
        assert len(mine & its) < 0.1 * min(len(mine), len(its))


def test_the_same_seed_gives_the_same_case():
    recipe = shelf.shipped(shelf.names()[0])
    one, other = unproved_of(recipe, 5), unproved_of(recipe, 5)
    assert (goods(one), stow(one), papers(one)) == (goods(other), stow(other), papers(other))
