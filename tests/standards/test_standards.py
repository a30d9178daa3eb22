"""Identifiers against their definitions, other implementations and the collected tables."""

import csv
import doctest
import gzip
import importlib.util
from pathlib import Path

import pytest
import stdnum.iso6346
from hypothesis import given
from hypothesis import strategies as st

from tidewaiter.base.errors import InputError
from tidewaiter.standards import (
    code_lists,
    customs_offices,
    grn,
    hs,
    iso6346,
    mrn,
    packages,
    seals,
    size_type,
    un_numbers,
    unlocode,
)

MODULES = (
    "code_lists customs_offices grn hs iso6346 mrn packages seals size_type un_numbers unlocode"
)
SHARED = Path(__file__).parents[2].parent / "shared" / "data"
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

container_numbers = st.builds(
    "{}{}{}{}".format,
    st.text(LETTERS, min_size=3, max_size=3),
    st.sampled_from("UJZ"),
    st.text("0123456789", min_size=6, max_size=6),
    st.sampled_from("0123456789"),
)
right_mrns = st.builds(
    "{}{}{}{}".format,
    st.sampled_from(["24", "26", "31", "99"]),
    st.text(LETTERS, min_size=2, max_size=2),
    st.text(LETTERS + "0123456789", min_size=12, max_size=12),
    st.sampled_from("JKLM"),
).map(lambda text: text + mrn.check_digit(text))


@pytest.fixture(scope="session")
def shared() -> Path:
    if not SHARED.is_dir():
        pytest.skip(f"SKIPPED: no outside oracle, {SHARED} is absent")
    return SHARED


@pytest.mark.parametrize("name", [*MODULES.split(), "weighted"])
def test_doctests(name):
    module = importlib.import_module(f"tidewaiter.standards.{name}")
    result = doctest.testmod(module, optionflags=doctest.ELLIPSIS)
    assert result.attempted > 0
    assert result.failed == 0


@pytest.mark.parametrize("name", MODULES.split())
def test_every_standard_has_the_same_shape(name):
    module = importlib.import_module(f"tidewaiter.standards.{name}")
    assert callable(module.parse)
    assert callable(module.format)
    assert ">>> " in (module.__doc__ or "")


@given(container_numbers)
def test_a_container_number_is_right_where_stdnum_says_so(text):
    assert iso6346.is_well_formed(text)
    number = iso6346.parse(text)
    assert str(number) == text
    assert iso6346.parse(iso6346.format(number)) == number
    assert number.has_right_check_digit == stdnum.iso6346.is_valid(text)


@pytest.mark.parametrize(
    "text", ["", "WGPCGR", "CSQU305438", "CSQX3054383", "CSQU30543833", "ÄBCU3054383"]
)
def test_malformed_container_numbers(text):
    assert not iso6346.is_well_formed(text)
    with pytest.raises(InputError):
        iso6346.parse(text)


@given(right_mrns, st.integers(0, 16), st.sampled_from("0123456789" + LETTERS))
def test_a_changed_mrn_is_caught_unless_the_values_are_alike(text, place, letter):
    assert mrn.parse(text).has_right_check_digit
    changed = text[:place] + letter + text[place + 1 :]
    if not mrn.is_well_formed(changed):
        with pytest.raises(InputError):
            mrn.parse(changed)
        return
    # By the definition itself, written out: letters from 10, multiples of 11 left out.
    values = dict(zip(LETTERS, (n for n in range(10, 39) if n % 11), strict=True))
    total = sum(values.get(c, ord(c) - 48) * 2**n for n, c in enumerate(changed[:17]))
    assert mrn.parse(changed).right_check_digit == str(total % 11 % 10)


@pytest.mark.parametrize("text", ["26GB000246W8GCGKJ3", "26GB000246AL65TIJ5", "23GB000246YHVFYMJ0"])
def test_real_mrns(text):
    assert mrn.parse(text).has_right_check_digit
    assert mrn.format(mrn.parse(text)) == text


@pytest.mark.parametrize("text", ["26GB000001038B634", "26XI0000010943D40", "24GB0000010000295"])
def test_real_grns(text):
    assert grn.parse(text).has_right_check_digit
    wrong = text[:-1] + str((int(text[-1]) + 1) % 10)
    assert not grn.parse(wrong).has_right_check_digit


@pytest.mark.parametrize(
    ("parse", "text"),
    [
        (mrn.parse, "26GB000246W8GCGKA3"),
        (grn.parse, "26GB000001038B63"),
        (hs.parse, "0902.4"),
        (hs.parse, "999999"),
        (packages.parse, "??"),
        (un_numbers.parse, "9999"),
        (unlocode.parse, "GEXXX"),
        (unlocode.parse, "nonsense"),
        (customs_offices.parse, "GB999999"),
        (size_type.parse, "QQQQ"),
        (size_type.parse, "22G"),
        (seals.parse, " "),
        (seals.parse, "X" * 21),
    ],
)
def test_refusals_say_what_would_be_right(parse, text):
    with pytest.raises(InputError) as caught:
        parse(text)
    assert all(problem.wrong and problem.right for problem in caught.value.problems)


def test_all_wrong_characters_of_a_size_type_at_once():
    with pytest.raises(InputError) as caught:
        size_type.parse("QQQQ")
    assert len(caught.value.problems) == 3


def test_code_list_answers():
    assert code_lists.member("CL152", "090240") is True
    assert code_lists.member("CL152", "0902") is False
    assert code_lists.member("CL171", "GE000000") is None  # Georgia is not in the office list
    assert code_lists.member("CL171", "GB999999") is False
    assert code_lists.member("CL244", "AZALA") is True
    assert code_lists.member("CL244", "AZXXX") is False
    assert code_lists.member("CL244", "AUXXX") is None
    assert code_lists.member("CL192", "AZ") is True
    assert code_lists.member("CL192", "QQ") is False
    assert code_lists.member("CL016", "0000000-0") is None
    with pytest.raises(InputError):
        code_lists.parse("CL231", "T9")


def test_tables_are_the_collected_ones(shared):
    def column(path: str, name: str) -> list[str]:
        with (shared / path).open(encoding="utf-8-sig", newline="") as file:
            return [row[name] for row in csv.DictReader(file)]

    in_ncts = column("trade/hs.csv", "in_ncts_cl152")
    wanted = [
        c for c, flag in zip(column("trade/hs.csv", "hscode"), in_ncts, strict=True) if flag == "1"
    ]
    assert list(hs.subheadings()) == wanted
    assert len(wanted) == 5612
    assert list(un_numbers.numbers()) == column("dangerous_goods/un_numbers_cl101.csv", "un_number")
    assert list(packages.codes()) == column("trade/rec21_packages.csv", "code")
    offices = [office.reference for office in customs_offices.offices()]
    assert offices == column("ncts/codelists/customs_offices.csv", "reference_number")
    numbers = column("ncts/codelists/codelists.csv", "cl_number")
    assert len(set(numbers)) == 47
    for number in set(numbers):
        assert len(code_lists.codes(number)) == numbers.count(number)
        assert code_lists.name(number)
    places = column("trade/unlocode_corridor.csv", "unlocode")  # some under two names
    assert list(unlocode.codes()) == list(dict.fromkeys(places))


def test_committed_tables_are_fresh(shared, tmp_path, monkeypatch):
    path = Path(__file__).parents[2] / "scripts" / "standards_tables.py"
    spec = importlib.util.spec_from_file_location("standards_tables", path)
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    monkeypatch.setattr(script, "_TARGET", tmp_path)
    for make in (script.trade, script.ncts, script.dangerous_goods, script.containers):
        make(shared)
    tables = path.parents[1] / "src" / "tidewaiter" / "standards" / "tables"
    assert _texts(tmp_path) == _texts(tables), (
        "stale: run python scripts/standards_tables.py ../shared/data"
    )


def _texts(folder: Path) -> dict[str, bytes]:
    """Read all tables; packed bytes may differ between builds of zlib, the text may not."""
    return {
        file.name: gzip.decompress(file.read_bytes()) if file.suffix == ".gz" else file.read_bytes()
        for file in folder.iterdir()
    }
