"""Parties: many, invented by their look, of every language on the routes."""

import re
from collections import Counter
from itertools import chain

import pytest

from tidewaiter.casework import declare, parties
from tidewaiter.casework.routes import routes
from tidewaiter.papers import plates
from tidewaiter.papers.lexical import wrong_with
from tidewaiter.papers.schema import PHASES, load
from tidewaiter.scenery.paint.glyphs import glyph, glyphs
from tidewaiter.standards import code_lists, iso6346

KEYS = [f"party-{n}" for n in range(300)]
COUNTRIES = sorted(
    set(
        chain.from_iterable(
            (*leg["dispatch"].split("|"), *leg["destination_country"].split("|"))
            for leg in routes()
        )
    )
)
#: Owners that begin like ours in a list of owner codes (BIC, as carried in meyermarcel/icm): all of
#: EX, XQ, XZ and ZQ.
HELD = {"EXF", "EXO", "EXP", "EXX"}


@pytest.mark.parametrize("country", COUNTRIES)
def test_a_trader_of_any_country_of_a_route_is_named_and_has_an_address(country):
    named, seats = Counter(), Counter()
    for key in KEYS[:60]:
        firm = parties.trader(key, "consignor", country)
        named[firm.name] += 1
        assert firm.name.endswith(" (invented)")
        seats[firm.country] += 1
        assert firm.city != "Example Town"
        assert re.search(r"\d", firm.street)
        # Of one comma more or less a reader of the line "name, street, town, country" would err.
        assert not {",", "("} & set(firm.street + firm.city)
        assert "," not in firm.name
    assert len(named) > 50
    assert 0.7 <= seats[country] / 60 < 1.0


def test_names_and_addresses_are_such_as_the_schemas_take():
    for phase in PHASES:
        types = load(phase).types
        for key in KEYS:
            for country in COUNTRIES[:: len(COUNTRIES) // 4]:
                firm = parties.trader(key, "consignee", country)
                assert wrong_with(types["NameContentType01"], firm.name) is None
                assert wrong_with(types["StreetAndNumberContentType01"], firm.street) is None
                assert wrong_with(types["CityContentType01"], firm.city) is None
                assert code_lists.member("CL248", firm.country)


def test_roles_are_drawn_apart():
    same = sum(
        parties.trader(key, "consignor", "TR") == parties.trader(key, "consignee", "TR")
        for key in KEYS
    )
    assert same <= 1


def test_drivers_speak_the_language_of_their_lorry_mostly():
    drivers = [parties.driver(key, "TR") for key in KEYS]
    assert all(one.name.endswith(" (invented)") for one in drivers)
    spoken = Counter(one.language for one in drivers)
    assert 0.7 < spoken["Turkish"] / len(KEYS) < 0.95
    assert len(spoken) >= 8
    assert len({one.name for one in drivers}) > 200


def test_a_country_that_no_table_has_is_english():
    spoken = Counter(parties.driver(key, "").language for key in KEYS)
    assert spoken.most_common(1)[0][0] == "English"
    assert parties.haulier("k", "XX").endswith("(invented)")
    assert "Example Town" in {parties.trader(key, "consignor", "XX").city for key in KEYS[:5]}


def test_plates_are_of_several_patterns_and_no_two_numbers_share_one():
    drawn = [parties.plate(key) for key in KEYS]
    assert len({re.sub(r"\d", "9", one) for one in drawn}) == len(plates.PATTERNS)
    assert len({plates.plate(n, 12) for n in range(len(plates.PATTERNS))}) == len(plates.PATTERNS)
    assert len({plates.plate(2, n) for n in range(500)}) == 500
    for one in drawn:
        # R0473: capitals alone; three groups of digits; letters that the lettering has.
        assert one == one.upper()
        assert len(re.findall(r"\d+", one)) == 3
        assert set(one) <= set(glyphs())
        # Letters are 70 mm high on a plate of 520 mm.
        assert sum(glyph(letter).advance for letter in one) * 0.07 < 0.52


def test_container_numbers_have_many_owners_and_right_check_digits():
    drawn = [iso6346.parse(declare.container_number(key, "papers")) for key in KEYS]
    assert {one.owner for one in drawn} == set(parties.OWNERS)
    assert all(one.has_right_check_digit and one.category == "U" for one in drawn)
    assert not HELD & set(parties.OWNERS)
    assert all("X" in one or "Q" in one for one in parties.OWNERS)
