"""Routes: every leg runs between offices that the NCTS list has, in roles that they have."""

import pytest

from tidewaiter.casework.routes import countries, routes
from tidewaiter.casework.wish import SETTINGS
from tidewaiter.standards import code_lists
from tidewaiter.standards import customs_offices as offices

LEGS = {(leg["departure"], leg["destination"]): leg for one in SETTINGS for leg in routes(one)}


@pytest.mark.parametrize("leg", LEGS.values(), ids="-".join)
def test_offices_have_the_roles_that_a_leg_gives_them(leg):
    assert offices.DEPARTURE in offices.parse(leg["departure"]).roles
    assert offices.DESTINATION in offices.parse(leg["destination"]).roles
    for office in filter(None, leg["transit"].split("|")):
        assert offices.TRANSIT in offices.parse(office).roles


@pytest.mark.parametrize("leg", LEGS.values(), ids="-".join)
def test_who_enters_another_country_of_the_convention_declares_an_office_of_transit(leg):
    """From the union into Türkiye or out of it; a leg within either has none (R0006)."""
    start, end = leg["departure"][:2], leg["destination"][:2]
    passed = [office[:2] for office in filter(None, leg["transit"].split("|"))]
    assert bool(passed) == (start != end)
    assert not passed or passed[-1] == end
    assert len(set(passed)) == len(passed)


@pytest.mark.parametrize("leg", LEGS.values(), ids="-".join)
def test_goods_come_from_and_go_to_countries_that_papers_can_name(leg):
    for name in ("dispatch", "destination_country"):
        listed = leg[name].split("|")
        assert all(code_lists.member("CL008", country) for country in listed)
        assert len(set(listed)) == len(listed) >= 1
    drawn = {countries(f"leg-{n}", leg) for n in range(200)}
    assert all(start != end for start, end in drawn)
    assert {start for start, _ in drawn} == set(leg["dispatch"].split("|"))
    assert {end for _, end in drawn} == set(leg["destination_country"].split("|"))


@pytest.mark.parametrize("setting", SETTINGS)
def test_a_setting_has_legs_enough_to_vary(setting):
    legs = routes(setting)
    assert len(legs) >= 3
    assert {setting} <= set(legs[0]["setting"].split("|"))
    for name in ("dispatch", "destination_country"):
        assert len({country for leg in legs for country in leg[name].split("|")}) >= 4


def test_a_draw_without_a_wish_takes_any_leg():
    assert {(leg["departure"], leg["destination"]) for leg in routes()} == set(LEGS)
    assert len(routes()) == len(LEGS) >= 30
