"""Checks: what cannot be is refused before any draw, with the reason."""

import pytest
from msgspec.structs import replace

from tests.casework.recipes.written import WHOLE
from tidewaiter.base.errors import InputError, Problem
from tidewaiter.casework import draw
from tidewaiter.casework.recipes.checks import check, problems_of
from tidewaiter.casework.recipes.text import read

PLAIN = read(WHOLE)


def problem(**changes) -> Problem:
    """The one problem that a changed recipe has."""
    (found,) = problems_of(replace(PLAIN, **changes))
    return found


def test_a_bundle_of_twelve_metres_goes_into_no_box_of_six():
    found = problem(hs=("7214",), sizes=("22G1",))
    assert found.path == "sizes"
    assert "bundle of reinforcing bars is 11700 mm long; 22G1 has room for 5330 mm" in found.wrong


def test_goods_that_fit_are_wished_beside_those_that_do_not():
    check(replace(PLAIN, hs=("72",), sizes=("22G1",)))


def test_a_code_that_the_tariff_has_not_is_told_by_its_level():
    for code, level in (("99", "chapter"), ("5299", "heading"), ("520199", "subheading")):
        assert problem(hs=("52", code)).wrong == f"the HS has no {level} {code}"
        assert problem(hs=("52", code)).path == "hs[1]"


@pytest.mark.parametrize(
    ("code", "why"),
    [("36", "dangerous-goods"), ("2208", "dangerous-goods"), ("850760", "dangerous-goods")],
)
def test_goods_that_need_other_papers_are_refused_with_the_reason(code, why):
    assert why in problem(hs=(code,)).wrong


def test_what_travels_cold_is_not_wished_in_a_dry_unit():
    found = problem(hs=("0803",), sizes=("42G1", "45G1"))
    assert (found.path, found.right) == ("sizes", "one of: 45R1")
    assert "bananas (080390) travel cold" in found.wrong
    check(replace(PLAIN, hs=("0803",)))
    check(replace(PLAIN, hs=("0803",), sizes=("45R1",)))
    # Dry goods in a reefer: it does not run.
    check(replace(PLAIN, hs=("6907",), sizes=("45R1",)))


def test_goods_that_the_table_has_not_are_told_with_those_that_it_has():
    found = problem(hs=("97",))
    assert "no goods of 97" in found.wrong
    assert "52" in found.right


def test_goods_are_not_wished_in_packages_that_they_do_not_come_in():
    found = problem(hs=("52",), packages=("drum",))
    assert (found.path, found.right) == ("packages", "one of: bale, carton, roll")


def test_a_surplus_is_not_wished_where_a_glance_would_count_it():
    recipe = {"family": "papers", "hide": "surplus"}
    assert problem(hs=("7005",), **recipe).path == "hide"
    check(replace(PLAIN, hs=("52",), **recipe))


@pytest.mark.parametrize(
    "changes",
    [
        {"hide": "doors"},
        {"papers": "faulty"},
        {"air": "fumigated"},
        {"family": "papers"},
        {"family": "papers", "hide": "doors", "papers": "faulty"},
        {"family": "contraband"},
        {"family": "contraband", "hide": "surplus"},
        {"family": "safety"},
        {"family": "safety", "air": "fumigated", "hide": "doors"},
    ],
)
def test_a_family_holds_what_its_name_says(changes):
    found = problem(**changes)
    assert found.path == "family"
    assert found.right


def test_an_error_is_wished_on_faulty_papers_only():
    assert problem(fault="net-mass").path == "fault"


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "A clean box"),
        ("en", "Smuggling by sea"),
        ("az", "Qaçaqmalçılıq"),
        ("ru", "Контрабанда"),
        ("fr", "Stupéfiants"),
        ("tr", "Kaçak eşya"),
    ],
)
def test_a_title_that_tells_is_refused(language, title):
    assert problem(title={**PLAIN.title, language: title}).path == f"title.{language}"


def test_a_title_may_name_goods_and_places():
    check(replace(PLAIN, title={**PLAIN.title, "en": "Cleaning cloths from Gaziantep"}))


def test_nothing_is_drawn_of_what_cannot_be():
    with pytest.raises(InputError) as caught:
        draw.from_recipe(replace(PLAIN, hs=("99",), hide="doors", fault="net-mass"), 0)
    assert {one.path for one in caught.value.problems} == {"hs[0]", "family", "fault"}


@pytest.mark.parametrize(
    ("name", "along"),
    [
        ("R12", {"seal": "reseal-recorded"}),
        ("R13", {"family": "papers", "papers": "faulty", "fault": "check-digit"}),
        ("R14", {"sizes": ("45R1",)}),
        ("R14", {"hs": ("0803",)}),
        ("R17", {"hs": ("0802", "4407")}),
        ("R18", {"hs": ("4407",)}),
    ],
)
def test_a_sign_that_follows_from_another_wish_is_wished_with_it(name, along):
    plain = replace(PLAIN, hs=("5201",), seal="ok", indicators=(name,))
    (found,) = problems_of(plain)
    assert found.path == "indicators"
    assert name in found.wrong
    assert found.right
    check(replace(plain, **along))


def test_a_sign_of_certain_goods_is_not_wished_of_any():
    found = problem(hs=(), indicators=("R17",))
    assert "of any goods" in found.wrong
    assert "0802" in found.right
    mixed = problem(hs=("44", "52"), indicators=("R18",))
    assert "5201" in mixed.wrong


def test_a_subheading_is_not_wished_wrong_where_no_other_is_like_it():
    found = problem(family="papers", hide="tariff", hs=("4407",))
    assert found.path == "hide"
    assert "6403" in found.right
    check(replace(PLAIN, family="papers", hide="tariff", hs=("6402",)))
