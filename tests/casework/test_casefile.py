"""CASE.json: the same bytes back, and a clear error for anything else."""

import json
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tidewaiter.base.errors import InputError
from tidewaiter.casework.casefile import decode, encode
from tidewaiter.casework.soundness import problems_of


@pytest.fixture(scope="module")
def data(proved):
    return encode(proved["c01"])


def problems(data: bytes):
    with pytest.raises(InputError) as refused:
        decode(data)
    assert all(one.wrong for one in refused.value.problems)
    return {one.path: one for one in refused.value.problems}


def changed(data: bytes, change) -> bytes:
    raw = json.loads(data)
    change(raw)
    return json.dumps(raw).encode()


@pytest.mark.parametrize("recipe", ["clean", "c01", "quantity"])
def test_reads_what_it_wrote(proved, recipe):
    written = encode(proved[recipe])
    assert decode(written) == proved[recipe]
    assert encode(decode(written)) == written


def test_any_order_and_spacing_of_json_is_read(data, proved):
    assert decode(json.dumps(json.loads(data), indent=3).encode()) == proved["c01"]


@pytest.mark.parametrize("wrong", [b"", b"{", b"nonsense", b"[1]", b"null", b"\xff\xfe{}", b'"x"'])
def test_what_is_no_object_is_refused(wrong):
    assert problems(wrong)


@pytest.mark.parametrize("version", [0, 2, "1", None, True, 1.5])
def test_another_version_is_refused_by_name(data, version):
    found = problems(changed(data, lambda raw: raw.update(version=version)))
    assert list(found) == ["$.version"]
    assert found["$.version"].right


def test_another_format_is_refused_by_name(data):
    assert list(problems(changed(data, lambda raw: raw.update(format="other")))) == ["$.format"]
    assert "$.format" in problems(b"{}")


def test_every_problem_is_told_at_once_with_its_path(data):
    def spoil(raw):
        raw["added"] = 1
        del raw["proof"]["minutes"]
        raw["proof"]["more"] = True
        raw["provenance"]["recipe"] = "magic"
        raw["case"]["world"]["unit"]["tare_kg"] = "heavy"
        raw["case"]["world"]["load"][1]["position_m"] = [1.0, 2.0]

    assert set(problems(changed(data, spoil))) >= {
        "$.added",
        "$.proof.minutes",
        "$.proof.more",
        "$.provenance.recipe",
        "$.case.world.unit.tare_kg",
        "$.case.world.load[1].position_m",
    }


@pytest.mark.parametrize("part", ["case", "proof", "provenance"])
def test_a_missing_part_is_named(data, part):
    assert f"$.{part}" in problems(changed(data, lambda raw: raw.pop(part)))


def test_numbers_beyond_all_measure_are_refused(data):
    text = data.replace(b'"minutes":', b'"minutes":1e999,"was":', 1)
    assert problems(text)
    assert problems(data.replace(b'"minutes":', b'"minutes":NaN,"was":', 1))


@given(cut=st.floats(0.0, 0.999), put=st.binary(max_size=3))
def test_a_damaged_file_never_gives_anything_but_an_input_error(data, cut, put):
    place = int(cut * len(data))
    damaged = data[:place] + put
    with pytest.raises(InputError):
        decode(damaged)


HEAD = b'{"format":"tidewaiter-case","version":1,'


@pytest.mark.parametrize(
    "data",
    [b'{"a":' * 50_000, HEAD + b'"case":' + b"[" * 50_000, HEAD + b'"case":"\xff"}'],
    ids=["nested", "nested deeper", "no UTF-8"],
)
def test_what_is_nested_without_end_or_no_text_is_refused(data):
    assert problems(data)


def test_a_text_that_is_no_utf_8_is_refused(data):
    assert problems(data.replace(b'"walk":["', b'"walk":["\xff', 1))


def test_an_unknown_field_cannot_act_on_a_terminal(data):
    told = problems(changed(data, lambda raw: raw.update({"\x1b[2J": 1})))
    assert list(told) == ["$.'\\x1b[2J'"]


def test_a_missing_format_is_told_as_missing(data):
    found = problems(changed(data, lambda raw: raw.pop("format")))
    assert [(path, one.wrong) for path, one in found.items()] == [("$.format", "is missing")]
    assert set(problems(b"{}")) == {"$.format", "$.version"}


def test_values_that_cannot_stand_together_are_told_at_once(data):
    def spoil(raw):
        case = raw["case"]
        world, public = case["world"], case["public"]
        world["unit"]["inner_m"] = [0, 0, 0]
        world["unit"]["max_gross_kg"] = 1e300
        world["load"][0]["material"] = "unobtainium"
        world["load"][1]["size_m"][1] = -0.1
        world["load"][2]["gross_kg"] = 1e300
        world["load"][3]["handle"] = world["load"][2]["handle"]
        world["load"][4]["position_m"][2] = 1e300
        world["hidden"][0]["handle"] = "elsewhere"
        public["size_type"] = "99ZZ"
        del public["title"]["en"], public["briefing"]["en"]
        case["documents"] = []
        case["registers"]["official_seals"] = []

    assert set(problems(changed(data, spoil))) == {
        "$.case.world.unit.inner_m",
        "$.case.world.unit.max_gross_kg",
        "$.case.world.load[0].material",
        "$.case.world.load[1].size_m",
        "$.case.world.load[2].gross_kg",
        "$.case.world.load[3].handle",
        "$.case.world.load[4].position_m",
        "$.case.key.hides[0].handles[0]",
        "$.case.public.size_type",
        "$.case.public.title",
        "$.case.public.briefing",
        "$.case.documents",
        "$.case.public.documents",
        "$.case.registers.official_seals",
    }


def test_a_full_load_is_checked_in_no_time(proved):
    case = proved["clean"].case
    first = case.world.load[0]
    load = tuple(replace(first, handle=f"p{n}") for n in range(4000))
    full = replace(case, world=replace(case.world, load=load, dunnage=(), traces=(), sources=()))
    began = perf_counter()
    assert not list(problems_of(full))
    # 50 ms is the bound; four times that leaves room for a busy machine.
    assert perf_counter() - began < 0.2
