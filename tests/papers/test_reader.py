"""Which files are read, and what a refused file is told: every problem, its path, the cure."""

import copy
import re
import time

import pytest
from lxml import etree

from tests.papers.messages import draw_message
from tidewaiter.base.errors import InputError, Problem
from tidewaiter.papers import xml
from tidewaiter.papers.reader import read
from tidewaiter.papers.structure import MAX_PROBLEMS

READ = {
    "p5_cc015c_departure_normal": ("CC015C", 5),
    "p5_cc029c_release_for_transit": ("CC029C", 5),
    "p6_cc015c_departure_normal": ("CC015C", 6),
    "p6_cc015c_departure_simplified_xi": ("CC015C", 6),
    "p6_cc029c_release_for_transit": ("CC029C", 6),
}
GOOD = draw_message(6, "CC015C", 2)


def _problems(data: bytes) -> tuple[Problem, ...]:
    with pytest.raises(InputError) as caught:
        read(data)
    return caught.value.problems


def _changed(pattern: str, new: str) -> bytes:
    text, count = re.subn(pattern, new, GOOD.decode(), count=1, flags=re.DOTALL)
    assert count == 1
    return text.encode()


def _without_phase(root: etree._Element) -> None:
    if "PhaseID" in root.attrib:
        del root.attrib["PhaseID"]


def test_reads_every_declaration_and_release_among_the_examples(examples):
    assert set(READ) <= set(examples)
    for name, data in examples.items():
        if name in READ:
            message = read(data)
            assert (message.message_type, message.phase) == READ[name]
        else:
            (problem,) = _problems(data)
            assert "CC015C and CC029C" in problem.right  # says which types are read


def test_keeps_every_value_of_an_example(examples):
    data = examples["p6_cc015c_departure_normal"]
    root = etree.fromstring(data)
    values = [(e.tag, (e.text or "").strip()) for e in root.iter("*") if len(e) == 0]
    read_values = [(n.name, n.text) for n in read(data).root.walk() if not n.children]
    assert read_values == values


def test_paths_are_xpaths_that_lead_back_to_the_element(examples):
    data = examples["p6_cc015c_departure_normal"]
    root = etree.fromstring(data)
    for node in read(data).root.walk():
        steps = node.path.removeprefix("/CC015C").removeprefix("/")
        found = etree.XPath(steps)(root) if steps else [root]
        assert isinstance(found, list)
        (element,) = found
        assert isinstance(element, etree._Element)
        assert (element.text or "").strip() == node.text or node.children


@pytest.mark.parametrize(
    ("phase_id", "phase"), [("NCTS6", 6), (" NCTS5.1", 5), ("NCTS5.0", 5), ("", 6)]
)
def test_phase_id_picks_the_schema_and_phase_6_is_tried_first(phase_id, phase):
    root = etree.fromstring(draw_message(6, "CC015C", 2))
    _without_phase(root)
    if phase_id:
        root.set("PhaseID", phase_id)
    assert read(etree.tostring(root)).phase == phase


def test_without_phase_id_phase_5_is_tried_after_6():
    for seed in range(200):
        root = etree.fromstring(draw_message(5, "CC029C", seed))
        root.set("PhaseID", "NCTS6")
        try:
            read(etree.tostring(root))
        except InputError:
            _without_phase(root)
            assert read(etree.tostring(root)).phase == 5
            return
    raise AssertionError("no message that only phase 5 accepts")


def test_without_phase_id_a_wrong_message_says_what_it_was_compared_with():
    root = etree.fromstring(GOOD)
    _without_phase(root)
    root[0].tag = "nothing"
    assert _problems(etree.tostring(root))[-1].path == "/CC015C/@PhaseID"


def test_all_problems_at_once_each_with_path_and_cure():
    root = etree.fromstring(GOOD)
    root.set("PhaseID", "NCTS6")
    operation = root.find("TransitOperation")
    assert operation is not None
    operation.remove(operation[0])
    operation.tail = "stray"
    root.append(etree.SubElement(root, "surprise"))
    root.set("colour", "red")
    gross = root.find("Consignment/grossMass")
    assert gross is not None
    gross.text = "1,5"
    problems = _problems(etree.tostring(root))
    said = {problem.path: problem for problem in problems}
    assert set(said) == {
        "/CC015C",
        "/CC015C/@colour",
        "/CC015C/TransitOperation/LRN",
        "/CC015C/Consignment/grossMass",
        "/CC015C/surprise",
    }
    assert "is missing" in said["/CC015C/TransitOperation/LRN"].wrong
    assert "22 characters" in said["/CC015C/TransitOperation/LRN"].right
    assert "decimal number" in said["/CC015C/Consignment/grossMass"].right
    assert all(problem.right for problem in problems)


def test_absurdly_many_problems_are_counted_not_listed():
    stray = "<x/>" * (MAX_PROBLEMS + 50)
    problems = _problems(
        GOOD.replace(b"</TransitOperation>", f"</TransitOperation>{stray}".encode())
    )
    assert len(problems) <= MAX_PROBLEMS + 2
    assert any("more problems" in problem.wrong for problem in problems)


@pytest.mark.slow
def test_the_largest_file_of_rubbish_is_refused_in_bounded_time():
    stray = b"<x/>" * ((xml.MAX_BYTES - len(GOOD)) // 4)
    began = time.monotonic()
    problems = _problems(GOOD.replace(b"</TransitOperation>", b"</TransitOperation>" + stray))
    assert len(problems) <= MAX_PROBLEMS + 2
    assert time.monotonic() - began < 30


BOMB = b"""<?xml version="1.0"?>
<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>
<CC015C xmlns="http://ncts.dgtaxud.ec" PhaseID="&d;">&d;</CC015C>"""


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"),
        (b" \n ", "empty"),
        (b"not xml at all", "not well-formed"),
        (b"PK\x03\x04\x00\x00", "not well-formed"),
        (b"{}", "not well-formed"),
        (GOOD[: len(GOOD) // 2], "not well-formed"),
        (BOMB, "DOCTYPE"),
        (b'<!DOCTYPE x SYSTEM "file:///etc/passwd"><CC015C/>', "DOCTYPE"),
        (b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><CC015C>&e;</CC015C>', "DOCTYPE"),
        (
            b'<!-- c --><?pi x?><!DOCTYPE x PUBLIC "a" "http://127.0.0.1:1/x.dtd"><CC015C/>',
            "DOCTYPE",
        ),
        ('<!DOCTYPE x [<!ENTITY e "é">]><CC015C>&e;</CC015C>'.encode("utf-16"), "DOCTYPE"),
        (b"<CC015C>&e;</CC015C>", "not well-formed"),
        (b"<CC015C/>", "no namespace"),
        (b'<CC015C xmlns="urn:other"/>', "urn:other"),
        (b'<n:CC015D xmlns:n="http://ncts.dgtaxud.ec"/>', "not read"),
        (b'<html xmlns="http://www.w3.org/1999/xhtml"/>', "not read"),
        (b"<a>" * 5000, "not well-formed"),
        (b"<?xml version='1.0' encoding='no-such-code'?><CC015C/>", "not well-formed"),
    ],
)
def test_refuses_what_is_no_message(data, says):
    problems = _problems(data)
    assert len(problems) == 1
    assert says in problems[0].wrong
    assert problems[0].right


def test_an_external_entity_is_never_fetched(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret")
    data = f'<!DOCTYPE x [<!ENTITY e SYSTEM "{secret.as_uri()}">]><CC015C>&e;</CC015C>'
    assert "secret" not in str(_problems(data.encode()))


def test_a_huge_file_is_refused_before_it_is_parsed():
    began = time.monotonic()
    problems = _problems(b"<" * (xml.MAX_BYTES + 1))
    assert "bytes" in problems[0].wrong
    assert time.monotonic() - began < 1


def test_a_large_message_is_read_in_bounded_time():
    root = etree.fromstring(GOOD)
    house = root.find("Consignment/HouseConsignment")
    assert house is not None
    items = house.findall("ConsignmentItem")
    for _ in range(999 - len(items)):
        items[-1].addnext(copy.deepcopy(items[0]))
    data = etree.tostring(root)
    began = time.monotonic()
    message = read(data)
    assert sum(1 for _ in message.root.all("Consignment/HouseConsignment/ConsignmentItem")) >= 999
    assert time.monotonic() - began < 5


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "iso-8859-1"])
def test_encodings_read_alike(encoding):
    text = _changed("<LRN>.*?</LRN>", "<LRN>é Größe</LRN>").decode()
    body = text.partition("?>")[2].strip()
    for letter in set(body):
        if ord(letter) > 255:
            body = body.replace(letter, "x")
    named = {"utf-8-sig": "utf-8"}.get(encoding, encoding)
    data = f"<?xml version='1.0' encoding='{named}'?>{body}".encode(encoding)
    operation = read(data).root.one("TransitOperation")
    assert operation is not None
    assert operation.value("LRN") == "é Größe"


def test_prefixes_comments_and_cdata_do_not_matter():
    plain = read(GOOD).root
    text = GOOD.decode()
    prefix = text.partition("CC015C")[0].rpartition("<")[2]
    other = text.replace(f"<{prefix}CC015C", "<zz:CC015C").replace(f"</{prefix}", "</zz:")
    other = other.replace(f"xmlns:{prefix.rstrip(':')}=", "xmlns:zz=")
    other = re.sub("<LRN>(.)", r"<LRN><!-- here --><?pi?><![CDATA[\1]]>", other)
    assert "CDATA" in other
    assert read(other.encode()).root == plain
