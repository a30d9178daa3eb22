"""The typed value says what the message says."""

import msgspec
import pytest

from tests.papers.messages import draw_message
from tidewaiter.papers.declared import Declared, declared_from
from tidewaiter.papers.reader import read
from tidewaiter.papers.schema import Phase


def test_a_departure(examples):
    declared = declared_from(read(examples["p6_cc015c_departure_normal"]))
    assert declared.message_type == "CC015C"
    assert declared.mrn is None
    assert declared.lrn == "TRATESTDEC202604141000"
    assert declared.office_of_departure == "GB000246"
    assert declared.offices_of_transit[0].arrival_estimated == "2026-04-20T10:00:00"
    assert declared.guarantees[0].references[0].grn == "26GB000001038B634"
    assert declared.gross_mass_kg == 4000.0
    assert declared.container_indicator is True
    assert declared.location_of_goods is not None
    assert declared.location_of_goods.unlocode == "GBDVR"
    (equipment,) = declared.equipment
    assert equipment.container_number == "WGPCGR"
    assert equipment.seals == ("1234",)
    assert [house.gross_mass_kg for house in declared.houses] == [2000.0, 2000.0]
    wheat = declared.items[1]
    assert (wheat.declaration_number, wheat.hs6, wheat.net_mass_kg) == (2, "100119", 900.0)
    assert (wheat.packages[0].kind, wheat.packages[0].count) == ("BX", 10)
    assert declared.documents[0].kind == "previous"
    assert declared.documents[0].type == "NMRN"
    assert "AC01" not in msgspec.json.encode(declared).decode(), "the access code is a secret"


def test_a_release_with_parties_at_the_consignment(examples):
    declared = declared_from(read(examples["p6_cc029c_release_for_transit"]))
    assert declared.mrn == "26GB000246AL65TIJ5"
    assert declared.released == "2026-03-30"
    assert declared.consignor is not None
    assert declared.consignor.name == "TT INVENTORY"
    assert declared.houses[0].consignor is None
    assert declared.equipment[0].goods_references == (1,)
    assert declared.routing == ("XI",)


KINDS: list[tuple[Phase, str]] = [(6, "CC015C"), (5, "CC029C"), (6, "CC029C"), (5, "CC015C")]


@pytest.mark.parametrize("plausible", [True, False])
def test_every_drawn_message_becomes_a_value_that_json_carries(plausible):
    for seed in range(40):
        for phase, kind in KINDS:
            message = read(draw_message(phase, kind, seed, plausible=plausible))
            declared = declared_from(message)
            coded = msgspec.json.encode(declared)
            assert msgspec.json.decode(coded, type=Declared) == declared
            houses = list(message.root.all("Consignment/HouseConsignment"))
            assert len(declared.houses) == len(houses)
            assert len(declared.items) == sum(1 for h in houses for _ in h.all("ConsignmentItem"))


def test_unknown_fields_are_refused_and_values_are_frozen(examples):
    declared = declared_from(read(examples["p6_cc015c_departure_normal"]))
    coded = msgspec.json.encode(declared)[:-1] + b',"hidden":1}'
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(coded, type=Declared)
    with pytest.raises(AttributeError):
        declared.lrn = "x"  # pyright: ignore[reportAttributeAccessIssue]


def test_same_seed_same_message():
    for plausible in (True, False):
        first, second = (draw_message(6, "CC015C", 9, plausible=plausible) for _ in range(2))
        assert first == second
        assert first != draw_message(6, "CC015C", 10, plausible=plausible)
