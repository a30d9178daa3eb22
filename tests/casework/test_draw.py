"""Drawing: every seed and every declaration becomes a proved case, or says why not."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.papers.messages import draw_message
from tidewaiter.base.errors import CaseRejected, InputError
from tidewaiter.base.streams import digest
from tidewaiter.casework import declare, draw
from tidewaiter.casework.casefile import RECIPES, encode
from tidewaiter.casework.prove import NON_INTRUSIVE
from tidewaiter.papers import findings, reader
from tidewaiter.papers.declared import declared_from
from tidewaiter.papers.schema import PHASES
from tidewaiter.standards import iso6346

EXAMPLES = (
    "p5_cc015c_departure_normal",
    "p5_cc029c_release_for_transit",
    "p6_cc015c_departure_normal",
    "p6_cc015c_departure_simplified_xi",
    "p6_cc029c_release_for_transit",
)
SOURCE = Path(__file__).parents[2] / "src"
MESSAGES, CHUNK = 300, 25


def assert_proved(file):
    """A case that says it is proved holds a proof that meets what proofs must meet."""
    proof, case = file.proof, file.case
    assert proof.minutes <= case.public.budget_minutes
    assert proof.walk[-1] == "sign"
    assert len(proof.discoveries) == len(case.key.hides) + bool(case.world.people)
    for found in proof.discoveries:
        assert len(set(found.families)) >= 2
        assert NON_INTRUSIVE & set(found.families)
    if not proof.discoveries:
        assert "release" in next(act for act in proof.walk if act.startswith("decide"))


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_example_becomes_a_proved_case(examples, name):
    data = examples[name]
    assert_proved(draw.from_declaration(data))
    assert_proved(draw.from_declaration(data, 1, "c01"))
    clean = draw.from_declaration(data, 2, "clean")
    assert_proved(clean)
    assert not clean.case.world.hidden


def test_the_examples_asked_for_are_all_there_are(examples):
    assert {name for name in examples if "cc015c" in name or "cc029c" in name} == set(EXAMPLES)


@pytest.mark.slow
@pytest.mark.parametrize("first", range(0, MESSAGES, CHUNK))
def test_drawn_messages_become_cases_or_are_refused_with_a_reason(first):
    made = 0
    for seed in range(first, first + CHUNK):
        kind = ("CC015C", "CC029C")[seed // 2 % 2]
        try:
            data = draw_message(PHASES[seed % 2], kind, seed)
            assert_proved(draw.from_declaration(data, seed))
            made += 1
        except CaseRejected as error:
            assert len(error.reason) > 10  # noqa: PT017  (a rejection is one of two right ends)
    assert made >= CHUNK * 0.8


@pytest.mark.slow
@pytest.mark.parametrize("first", range(0, 100, 25))
def test_seeds_become_cases_of_mixed_recipes(first):
    recipes = Counter()
    for seed in range(first, first + 25):
        try:
            file = draw.from_seed(seed)
        except CaseRejected as error:
            assert len(error.reason) > 10  # noqa: PT017
            continue
        assert_proved(file)
        recipes[file.provenance.recipe] += 1
    assert recipes.total() >= 22
    assert recipes["clean"] >= 4
    assert len(recipes) >= 5


@pytest.mark.slow
def test_messages_that_only_keep_the_schema_are_judged_not_crashed_on():
    ends = Counter()
    for seed in range(60):
        data = draw_message(PHASES[seed % 2], "CC029C", seed, plausible=False)
        try:
            assert_proved(draw.from_declaration(data, seed))
            ends["made"] += 1
        except CaseRejected as error:
            assert len(error.reason) > 10  # noqa: PT017
            ends["rejected"] += 1
    assert ends.total() == 60


_PRINT = """
import hashlib, sys
from tidewaiter.casework import casefile, draw
for seed in (1, 2, 3):
    print(hashlib.sha256(casefile.encode(draw.from_seed(seed))).hexdigest())
data = sys.stdin.buffer.read()
print(hashlib.sha256(casefile.encode(draw.from_declaration(data, 5))).hexdigest())
"""


@pytest.mark.slow
def test_a_seed_gives_the_same_bytes_in_any_process():
    data = draw_message(6, "CC015C", 7)
    told = set()
    for hash_seed in ("0", "4711"):
        env = {**os.environ, "PYTHONHASHSEED": hash_seed, "PYTHONPATH": str(SOURCE)}
        done = subprocess.run(
            [sys.executable, "-c", _PRINT], input=data, env=env, capture_output=True, check=True
        )
        told.add(done.stdout)
    assert len(told) == 1
    assert len(set(next(iter(told)).split())) == 4


def test_another_seed_makes_another_case_of_the_same_declaration(examples):
    data = examples[EXAMPLES[0]]
    one, other = (draw.from_declaration(data, seed, "clean") for seed in (1, 2))
    assert one.case.stream_key != other.case.stream_key
    assert encode(one) != encode(other)


def test_what_is_declared_does_not_hang_on_what_is_hidden(unproved):
    """The same seed declares the same to the byte, whatever is hidden."""
    by_key = {case.stream_key: case for case in unproved["clean"]}
    compared = 0
    for recipe in ("c01", "quantity"):
        for case in unproved[recipe]:
            clean = by_key.get(case.stream_key)
            if clean is None:
                continue
            compared += 1
            assert case.public == clean.public
            assert case.world.unit == clean.world.unit
            assert case.world.load == clean.world.load
            assert case.world.air == clean.world.air
            assert case.world.vehicle_plate == clean.world.vehicle_plate
            # Of the papers only the gate's record tells how the seal was found, and the risk note
            # how strongly its reasons speak.
            for mine, theirs in zip(case.documents, clean.documents, strict=True):
                assert mine == theirs or mine.kind in {"gate-record", "risk-note"}
    assert compared >= 60


@pytest.mark.slow
def test_guilt_is_drawn_apart_from_country_and_goods():
    """A table of recipe by country (and by first goods): no more dependence than chance gives."""
    tables = {"country": Counter(), "owner": Counter(), "chapter": Counter()}
    for seed in range(1500):
        key = digest("seed", seed).hex()
        recipe = draw._drawn_recipe(key)
        declared = declared_from(reader.read(declare.drawn_message(digest("seed", seed, 0).hex())))
        tables["country"][declared.country_of_dispatch, recipe] += 1
        tables["owner"][(declared.equipment[0].container_number or "")[:3], recipe] += 1
        tables["chapter"][(declared.items[0].hs6 or "")[:1], recipe] += 1
    for table in tables.values():
        statistic, freedom = _chi_square(table)
        # Five standard deviations of a chi-square of this many degrees of freedom.
        assert statistic < freedom + 5.0 * (2.0 * freedom) ** 0.5


def _chi_square(table: Counter) -> tuple[float, int]:
    rows, columns = Counter(), Counter()
    for (row, column), n in table.items():
        rows[row] += n
        columns[column] += n
    total = table.total()
    rows = {row: n for row, n in rows.items() if n >= 0.02 * total}
    statistic = sum(
        (table[row, column] - rows[row] * columns[column] / total) ** 2
        / (rows[row] * columns[column] / total)
        for row in rows
        for column in columns
    )
    return statistic, (len(rows) - 1) * (len(columns) - 1)


def test_the_mix_is_as_it_should_be():
    drawn = Counter(draw._drawn_recipe(digest("seed", seed).hex()) for seed in range(4000))
    assert set(drawn) == set(RECIPES)
    assert 0.45 < drawn["clean"] / 4000 < 0.55


@pytest.mark.parametrize("data", [b"", b"<no", b"<a/>", b"{}", b"\x00" * 20])
def test_what_is_no_declaration_is_an_input_error(data):
    with pytest.raises(InputError):
        draw.from_declaration(data)


@pytest.mark.parametrize("mass", [b"9999999999", b"31000.5"])
def test_absurd_masses_are_refused_with_a_reason(examples, mass):
    data = examples["p6_cc029c_release_for_transit"]
    absurd, changed = re.subn(rb"(<(?:gross|net)Mass>)[^<]+", rb"\g<1>" + mass, data)
    assert changed >= 3
    with pytest.raises(CaseRejected, match=r"kg|m³|mass"):
        draw.from_declaration(absurd)


def test_a_load_of_hundreds_of_thousands_of_packages_is_palletised_or_refused(examples):
    data = examples["p6_cc029c_release_for_transit"]
    many = re.sub(rb"(<numberOfPackages>)[^<]+", rb"\g<1>99999999", data)
    with pytest.raises(CaseRejected, match="packages"):
        draw.from_declaration(many)
    fewer = re.sub(rb"(<numberOfPackages>)[^<]+", rb"\g<1>20000", data)
    assert_proved(draw.from_declaration(fewer))


def test_a_container_that_is_not_declared_is_an_input_error(examples):
    with pytest.raises(InputError) as refused:
        draw.from_declaration(examples[EXAMPLES[0]], container="CSQU3054383")
    assert refused.value.problems[0].right


def test_a_recipe_that_has_no_room_is_refused_by_name(examples):
    with pytest.raises(CaseRejected, match="quantity"):
        draw.from_declaration(examples["p6_cc029c_release_for_transit"], 0, "quantity")


def _numbers(file):
    """Every container number that a paper names, and the one on the box."""
    named = {
        row.value
        for paper in file.case.documents
        if paper.kind != "gate-record"
        for section in paper.sections
        for row in section.rows
        if "container-number" in row.field or "containerIdentificationNumber" in row.field
    }
    return named, file.case.world.unit.number


def _with_number(data: bytes, number: bytes) -> bytes:
    return data.replace(b"WGPCGR", number)


def test_a_malformed_number_is_invented_on_papers_and_box_alike(examples):
    file = draw.from_declaration(examples["p6_cc015c_departure_normal"], 3, "clean")
    named, on_box = _numbers(file)
    assert named == {on_box}
    assert iso6346.parse(on_box).has_right_check_digit
    assert any(on_box in one and "invented" in one for one in file.provenance.statements)
    assert "WGPCGR" not in encode(file).decode()


def test_a_wrong_check_digit_stays_on_the_papers_and_is_a_finding(examples):
    data = _with_number(examples["p6_cc015c_departure_normal"], b"CSQU3054384")
    file = draw.from_declaration(data, 3, "clean")
    named, on_box = _numbers(file)
    assert (named, on_box) == ({"CSQU3054384"}, "CSQU3054383")
    errors = file.case.key.discrepancies
    assert [one.rule for one in errors if one.rule == "ISO 6346"]
    assert any(act.startswith("decide correct-and-release") for act in file.proof.walk)


def test_a_right_number_stays_as_it_is(examples):
    data = _with_number(examples["p6_cc015c_departure_normal"], b"CSQU3054383")
    named, on_box = _numbers(draw.from_declaration(data, 3, "clean"))
    assert named == {on_box} == {"CSQU3054383"}


def test_a_missing_seal_is_drawn_and_named_in_the_gate_record(examples):
    data = examples["p6_cc015c_departure_simplified_xi"]
    for seed in range(12):
        file = draw.from_declaration(data, seed, "clean")
        number = file.case.world.seal.number
        gate = next(one for one in file.case.documents if one.kind == "gate-record")
        assert number in {row.value for section in gate.sections for row in section.rows}
        assert file.case.world.seal.state not in {"missing", "wrong-number", "reseal-recorded"}
        assert any(number in one for one in file.provenance.statements)


def test_nobody_of_the_original_is_left(examples):
    text = encode(draw.from_declaration(examples["p6_cc029c_release_for_transit"])).decode()
    for original in ("TT INVENTORY", "3 LONDON ROAD", "IPSWICH", "NC15REG", "GB201909015000"):
        assert original not in text


def test_drawn_declarations_carry_errors_only_where_they_were_meant():
    faulty = 0
    for seed in range(200):
        message = reader.read(declare.drawn_message(f"errors-{seed}"))
        found = findings.check(message)
        assert len(found) <= 1
        faulty += bool(found)
    assert 0.2 < faulty / 200 < 0.5
