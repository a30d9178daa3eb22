"""Routes: every leg runs between offices that the NCTS list has, in roles that they have."""

import pytest

from tidewaiter.casework.routes import routes
from tidewaiter.casework.wish import SETTINGS
from tidewaiter.standards import customs_offices as offices

LEGS = {(leg["departure"], leg["destination"]): leg for one in SETTINGS for leg in routes(one)}


@pytest.mark.parametrize("leg", LEGS.values(), ids="-".join)
def test_offices_have_the_roles_that_a_leg_gives_them(leg):
    assert offices.DEPARTURE in offices.parse(leg["departure"]).roles
    assert offices.DESTINATION in offices.parse(leg["destination"]).roles
    if leg["transit"]:
        assert offices.TRANSIT in offices.parse(leg["transit"]).roles
    assert leg["dispatch"] == leg["departure"][:2]


@pytest.mark.parametrize("leg", LEGS.values(), ids="-".join)
def test_who_enters_another_country_of_the_convention_declares_an_office_of_transit(leg):
    """From the union into Türkiye or out of it; a leg within either has none."""
    crosses = (leg["departure"][:2] == "TR") != (leg["destination"][:2] == "TR")
    assert bool(leg["transit"]) == crosses


@pytest.mark.parametrize("setting", SETTINGS)
def test_a_setting_has_legs_enough_to_vary(setting):
    assert len(routes(setting)) >= 3
    assert {setting} <= set(routes(setting)[0]["setting"].split("|"))


def test_every_leg_of_a_draw_without_a_wish_stands_for_a_setting():
    assert {(leg["departure"], leg["destination"]) for leg in routes()} <= set(LEGS)
    assert len(routes()) == 8
