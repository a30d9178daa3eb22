"""Every rule fires where it is broken and nowhere else."""

import re

import pytest
from lxml import etree

from tests.papers.messages import draw_message
from tidewaiter.papers.findings import check, unchecked
from tidewaiter.papers.findings import conditions as conditions_part
from tidewaiter.papers.message import Message
from tidewaiter.papers.reader import read
from tidewaiter.papers.report import report
from tidewaiter.standards import code_lists

# A right container number in place of the examples' WGPCGR.
_CONTAINER = ("WGPCGR", "CSQU3054383")


@pytest.fixture(scope="module")
def departure(examples) -> str:
    return examples["p6_cc015c_departure_normal"].decode().replace(*_CONTAINER)


@pytest.fixture(scope="module")
def release(examples) -> str:
    return examples["p6_cc029c_release_for_transit"].decode().replace(*_CONTAINER)


def _rules(text: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for one in check(read(text.encode())):
        assert one.wrong
        assert one.right
        assert re.fullmatch(r"[a-z0-9.-]+", one.field)
        found.setdefault(one.rule, set()).add(one.path)
    return found


def _edit(text: str, *edits: tuple[str, str]) -> str:
    for old, new in edits:
        assert old in text, old
        text = text.replace(old, new, 1)
    return text


def test_right_messages_have_no_finding(departure, release):
    assert _rules(departure) == {}
    assert _rules(release) == {}


def test_the_examples_as_they_are_have_only_their_container_number(examples):
    for name, data in examples.items():
        if "cc015c" in name or "cc029c" in name:
            found = check(read(data))
            assert {one.rule for one in found} <= {"ISO 6346"}
            assert all("WGPCGR" in one.wrong for one in found)


def _references(*items: int) -> str:
    return "".join(
        f"<GoodsReference><sequenceNumber>{n}</sequenceNumber>"
        f"<declarationGoodsItemNumber>{item}</declarationGoodsItemNumber></GoodsReference>"
        for n, item in enumerate(items, 1)
    )


def _equipment(*items: int) -> str:
    return (
        "<TransportEquipment><sequenceNumber>2</sequenceNumber>"
        "<containerIdentificationNumber>MSKU0000080</containerIdentificationNumber>"
        f"<numberOfSeals>0</numberOfSeals>{_references(*items)}</TransportEquipment>"
    )


def _dangerous(number: str) -> str:
    return (
        "<DangerousGoods><sequenceNumber>1</sequenceNumber>"
        f"<UNNumber>{number}</UNNumber></DangerousGoods>"
    )


def _inland(mode: int) -> str:
    return f"{INDICATOR}<inlandModeOfTransport>{mode}</inlandModeOfTransport>"


_IN = "\n                "
SEAL = (
    f"<Seal>{_IN}<sequenceNumber>1</sequenceNumber>"
    f"{_IN}<identifier>1234</identifier>\n            </Seal>"
)
SEAL_2 = SEAL.replace("r>1<", "r>2<")
INDICATOR = "<containerIndicator>1</containerIndicator>"
NUMBER = "<containerIdentificationNumber>CSQU3054383</containerIdentificationNumber>"
TRANSIT = "<CustomsOfficeOfTransitDeclared>"
TRANSIT_END = "</CustomsOfficeOfTransitDeclared>"
TRANSIT_2 = (
    f"{TRANSIT}<sequenceNumber>2</sequenceNumber>"
    f"<referenceNumber>XI000142</referenceNumber>{TRANSIT_END}"
)
HOLDER = "<HolderOfTheTransitProcedure>"
LOCATION = "<LocationOfGoods>"
CODE_END = "</CommodityCode>"
MASSES = f"<grossMass>1000.000</grossMass>{_IN}        <netMass>950.000</netMass>"
SHARED = [(MASSES, "<grossMass>0</grossMass>"), ("GB box to be shipped", "WHEAT")]
PACKED = f"BX</typeOfPackages>{_IN}    <numberOfPackages>1<"
SHARED_2 = (
    "</Packaging><Packaging><sequenceNumber>2</sequenceNumber><typeOfPackages>BX</typeOfPackages>"
    "<numberOfPackages>0</numberOfPackages><shippingMarks>WHEAT</shippingMarks></Packaging>"
)
ARRIVAL = "arrivalDateAndTimeEstimated"
OFFICE = "<referenceNumber>"
HS = "<harmonizedSystemSubHeadingCode>"

# What is changed in the CC015C example, and the rules that must then be found, no others.
BROKEN = [
    ([("<grossMass>4000.000", "<grossMass>3999.999")], {"R0994"}),
    ([("<grossMass>2000.000", "<grossMass>1999.999")], {"R0983"}),
    ([("<netMass>950.000", "<netMass>1000.001")], {"R0223"}),
    ([("<numberOfPackages>1<", "<numberOfPackages>0<")], {"R0221", "R0364"}),
    ([*SHARED, (PACKED, PACKED.replace(">1<", ">0<"))], set()),
    ([*SHARED, (PACKED, PACKED.replace(">1<", ">0<").replace("BX", "NE"))], {"R0220"}),
    ([("<numberOfPackages>1<", "<numberOfPackages>3<"), ("</Packaging>", SHARED_2)],
     {"R0219", "R0221"}),
    ([(INDICATOR, INDICATOR.replace("1", "0"))], {"C0055"}),
    ([(INDICATOR, "")], {"C0822", "C0823"}),
    ([(NUMBER, "")], {"C0055"}),
    (
        [
            (NUMBER, ""),
            (INDICATOR, INDICATOR.replace("1", "0")),
            ("<numberOfSeals>1", "<numberOfSeals>0"),
            (SEAL, ""),
        ],
        {"R0448"},
    ),
    ([(SEAL, "")], {"C0569"}),
    ([("<numberOfSeals>1", "<numberOfSeals>0"), (SEAL, "")], set()),
    ([("<numberOfSeals>1", "<numberOfSeals>0")], {"C0569", "R0106"}),
    ([("<numberOfSeals>1", "<numberOfSeals>3")], {"R0106"}),
    ([("<numberOfSeals>1", "<numberOfSeals>2"), (SEAL, SEAL + SEAL_2)], {"R0107"}),
    ([(LOCATION, _equipment() + LOCATION)], {"C0670"}),
    ([("</Seal>", "</Seal>" + _references(9))], {"G0006"}),
    ([("</Seal>", "</Seal>" + _references(1, 2, 3, 4)), (LOCATION, _equipment(1) + LOCATION)],
     set()),
    ([("</Seal>", "</Seal>" + _references(1)), (LOCATION, _equipment(2) + LOCATION)], {"G0670"}),
    ([("CSQU3054383", "CSQU3054384")], {"ISO 6346"}),
    ([("26GB000001038B634", "26GB000001038B635")], {"GRN"}),
    ([(HOLDER, TRANSIT_2 + HOLDER)], {"R0003"}),
    ([("2026-04-20T10:00:00", "2026-04-14T10:00:00")], {"R0005"}),
    ([(f"<sequenceNumber>1</sequenceNumber>\n        {OFFICE}XI000142",
       f"<sequenceNumber>1</sequenceNumber>\n        {OFFICE}GB000060")], {"R0006"}),
    ([(TRANSIT, f"<!-- {TRANSIT}"), (TRANSIT_END, "-->")], {"C0030", "R0006"}),
    ([("<declarationType>T1", "<declarationType>T9")], {"CL231"}),
    ([(f"{HS}392690", f"{HS}392691")], {"CL152"}),
    ([("<typeOfPackages>BX", "<typeOfPackages>!!")], {"CL017"}),
    ([(f"{OFFICE}GB000246", f"{OFFICE}GB999999")], {"CL171"}),
    ([("<currency>GBP", "<currency>AZN")], {"CL048"}),
    ([("<UNLocode>GBDVR", "<UNLocode>GEXXX")], {"CL244"}),
    ([("<messageType>CC015C", "<messageType>CC013C")], {"CL060"}),
    ([(CODE_END, CODE_END + _dangerous("9999"))], {"CL101"}),
    ([("Plastic toys", "Petrol UN 1203")], {"G0300"}),
    ([("Plastic toys", "Petrol UN 1203"), (CODE_END, CODE_END + _dangerous("1203"))], set()),
    ([(SEAL, SEAL.replace("r>1<", "r>2<"))], {"R0987", "R0106"}),
    ([("<goodsItemNumber>2", "<goodsItemNumber>3")], {"R0988"}),
    ([("<declarationGoodsItemNumber>4", "<declarationGoodsItemNumber>9")], {"R0007"}),
    ([("NC15REG", "nc15reg")], {"R0473"}),
    ([(INDICATOR, _inland(3)), ("<typeOfIdentification>30", "<typeOfIdentification>31")],
     {"R0474"}),
    ([(INDICATOR, _inland(1))], {"R0472"}),
    ([(INDICATOR, _inland(5))], {"C0826"}),
    ([("<security>0", "<security>2")], {"C0586", "C0599", "C0806"}),
    ([("<bindingItinerary>0", "<bindingItinerary>1")], {"C0586"}),
    ([("<reducedDatasetIndicator>0", "<reducedDatasetIndicator>1")],
     {"C0101", "C0542", "C0837", "R0859"}),
    ([("<declarationType>T1", "<declarationType>T")], {"C0045"}),
    ([("<declarationType>T1", "<declarationType>TIR")],
     {"C0030", "C0411", "C0904", "R0900", "R0901"}),
    ([("<UNLocode>GBDVR</UNLocode>", "")], {"C0394"}),
    ([("<location>Dover</location>", "")], {"C0387"}),
    ([("<shippingMarks>WHEAT</shippingMarks>", "")], {"C0060"}),
    ([("<numberOfPackages>10</numberOfPackages>", "")], {"C0060"}),
    ([("<countryOfDestination>XI</countryOfDestination>", "")], {"C0343"}),
    ([("<referenceNumberUCR>AB1234</referenceNumberUCR>", "")], {"C0502"}),
    ([("<Consignor>", "<referenceNumberUCR>X1</referenceNumberUCR><Consignor>")], {"C0502"}),
    ([("<guaranteeType>1", "<guaranteeType>4")], {"R0318"}),
    ([("GB656584207000", "GB953574106000")], {"R0506"}),
]  # fmt: skip


@pytest.mark.parametrize(("edits", "expected"), BROKEN)
def test_a_broken_rule_is_found_and_no_other(departure, edits, expected):
    assert set(_rules(_edit(departure, *edits))) == expected


RELEASE_BROKEN = [
    ([("26GB000246AL65TIJ5", "26GB000246AL65TIJ6")], {"R0028"}),
    ([("26GB000246AL65TIJ5", "26GB000246AL65TIK3")], {"R0410"}),
    ([(TRANSIT_END, f"<{ARRIVAL}>2026-03-29T10:00:00</{ARRIVAL}>{TRANSIT_END}")],
     {"R0004"}),
    ([("<netMass>950", "<netMass>1050")], {"R0223"}),
    ([("<postcode>IP1 2JJ</postcode>", ""), ("<country>GB", "<country>UM")], {"C0505"}),
]  # fmt: skip


@pytest.mark.parametrize(("edits", "expected"), RELEASE_BROKEN)
def test_rules_of_a_release(release, edits, expected):
    assert set(_rules(_edit(release, *edits))) == expected


def test_rules_of_section_7_hold_in_phase_5_as_well(examples):
    text = examples["p5_cc015c_departure_normal"].decode().replace(*_CONTAINER)
    assert _rules(text) == {}
    assert set(_rules(_edit(text, ("<grossMass>4000<", "<grossMass>1<")))) == {"R0994"}


def test_every_code_of_a_random_message_is_judged_as_its_list_says():
    for seed in range(20):
        message = read(draw_message(6, "CC029C", seed, plausible=False))
        said = {one.path for one in check(message) if one.rule.startswith("CL")}
        for node in message.root.walk():
            if node.code_list and node.name != "messageType":
                member = code_lists.member(node.code_list, node.text.strip())
                assert (node.path in said) == (member is False), node


def test_plausible_messages_rarely_break_a_code_list():
    for seed in range(30):
        for one in check(read(draw_message(6, "CC015C", seed))):
            assert one.kind != "code" or one.rule == "ISO 6346", one


def test_what_is_not_checked_is_said():
    for message_type in ("CC015C", "CC029C"):
        left = unchecked(message_type, 6)
        assert {"R0990", "C0085", "R0060", "CL016 CUSCode"} <= set(left)
        assert not {"R0994", "C0055", "R0106"} & set(left)
        assert set(unchecked(message_type, 5)) >= {"R0473"}
    every = {condition.rule for condition in conditions_part.TABLE}
    done = every - set(unchecked("CC015C", 6)) | every - set(unchecked("CC029C", 6))
    assert every == done, "a condition of the table that no message type asks for"


def test_report_can_be_written_as_json(departure):
    root = etree.fromstring(departure.replace("CSQU3054383", "CSQU3054384"))
    message: Message = read(etree.tostring(root))
    said = report(message)
    assert said["message_type"] == "CC015C"
    assert said["phase"] == 6
    assert [one["rule"] for one in said["findings"]] == ["ISO 6346"]
    assert said["findings"][0]["kind"] == "check_digit"
    assert said["findings"][0]["field"] == "equipment-1.container-number"
    assert said["unchecked"]
