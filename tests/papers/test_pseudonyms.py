"""Nobody in a case is real: laws of the invented parties."""

import copy
import re
import time

import pytest
from lxml import etree

from tests.papers.messages import draw_message
from tidewaiter.papers.declared import Party, declared_from
from tidewaiter.papers.findings import check
from tidewaiter.papers.lexical import wrong_with
from tidewaiter.papers.message import Message, Node
from tidewaiter.papers.pseudonyms import pseudonymise
from tidewaiter.papers.reader import read
from tidewaiter.papers.schema import load

PARTY_LEAVES = {"streetAndNumber", "phoneNumber", "eMailAddress", "name", "identificationNumber"}


def _leaves(message: Message) -> list[Node]:
    return [node for node in message.root.walk() if not node.children]


@pytest.fixture(scope="module", params=[5, 6])
def drawn(request) -> list[Message]:
    return [
        read(draw_message(request.param, kind, seed, plausible=seed % 3 > 0))
        for seed in range(25)
        for kind in ("CC015C", "CC029C")
    ]


def test_no_party_survives(drawn):
    for message in drawn:
        for before, after in zip(
            _leaves(message), _leaves(pseudonymise(message, "key")), strict=True
        ):
            assert before.path == after.path
            if before.name in PARTY_LEAVES and re.search(r"\w", before.text):
                assert after.text != before.text


def test_the_invented_message_keeps_its_schema(drawn):
    for message in drawn:
        schema = load(message.phase)
        invented = pseudonymise(message, "key")

        def walk(node: Node, group: str, schema=schema) -> None:
            for child in node.children:
                type_name = schema.members(group)[child.name].type_name
                if type_name in schema.groups:
                    walk(child, type_name)
                else:
                    assert wrong_with(schema.types[type_name], child.text) is None, child

        walk(invented.root, schema.roots[message.message_type])


def test_the_same_findings_stand_after_it(drawn):
    # R0506 compares parties: two that differ stay two, so even that one does not move.
    for message in drawn:
        before = {(one.rule, one.path) for one in check(message)}
        after = {(one.rule, one.path) for one in check(pseudonymise(message, "key"))}
        assert before == after


def test_same_original_same_invention_and_different_ones_differ(drawn):
    for message in drawn:
        to: dict[str, set[str]] = {}
        for before, after in zip(
            _leaves(message), _leaves(pseudonymise(message, "key")), strict=True
        ):
            if before.name == "name" and re.search(r"\w", before.text):
                to.setdefault(f"{before.path.split('/')[-2]} {before.text.strip()}", set()).add(
                    after.text
                )
        assert all(len(invented) == 1 for invented in to.values())


def test_same_key_same_names_another_key_others(examples):
    message = read(examples["p6_cc029c_release_for_transit"])
    assert pseudonymise(message, "a") == pseudonymise(message, "a")
    assert pseudonymise(message, "a") != pseudonymise(message, "b")


def test_names_are_obviously_invented_and_countries_stay(examples):
    message = read(examples["p6_cc029c_release_for_transit"])
    declared = declared_from(pseudonymise(message, "key"))
    original = declared_from(message)
    assert re.fullmatch(r"Example Trading \d+ Ltd \(invented\)", declared.holder.name)
    assert declared.holder.country == "GB"
    assert re.fullmatch(r"GBINVENTED\d+", declared.holder.identification)
    assert isinstance(declared.consignor, Party)
    assert declared.consignor.identification == declared.holder.identification
    assert declared.consignee is not None
    assert declared.consignee.name == "---"  # a placeholder is no name
    assert declared.departure_means[0].id.startswith("INV ")
    assert declared.authorisations[0].reference.startswith("GBINVENTED")
    assert declared.items == original.items
    assert declared.mrn == original.mrn


def test_names_inside_free_texts_go_as_well(examples):
    text = examples["p6_cc029c_release_for_transit"].decode()
    text = text.replace("GB box", "to tt inventory, LONDON ; GB201909015000")
    declared = declared_from(pseudonymise(read(text.encode()), "key"))
    marks = declared.items[0].packages[0].marks
    assert "inventory" not in marks.lower()
    assert "GB2019" not in marks
    assert declared.holder.name in marks


def test_invented_numbers_do_not_tell_who_it_was():
    # Two messages of one shape with other parties get the same inventions: the number comes
    # from the key and the order alone.
    one = draw_message(6, "CC015C", 4).decode()
    other = one.replace("Drawn ", "Quite Another ")
    first, second = (pseudonymise(read(text.encode()), "key") for text in (one, other))
    assert [n.text for n in _leaves(first)] == [n.text for n in _leaves(second)]


@pytest.mark.slow
def test_a_message_of_many_parties_takes_no_long_time():
    root = etree.fromstring(draw_message(6, "CC015C", 4))
    houses = root.findall("Consignment/HouseConsignment")
    for place in range(1999 - len(houses)):
        house = copy.deepcopy(houses[0])
        for name in house.iter("name"):
            name.text = f"Party Number {place}"
        houses[-1].addnext(house)
    message = read(etree.tostring(root))
    began = time.monotonic()
    pseudonymise(message, "key")
    assert time.monotonic() - began < 10
