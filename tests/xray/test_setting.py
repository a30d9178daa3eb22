"""Settings have one text form that parses back; every fault is told at once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tidewaiter.base.errors import InputError
from tidewaiter.xray.setting import BEAMS, SINGLE_BEAMS, VIEWS, Beam, Setting, View, beams_of


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("beam", BEAMS)
def test_text_and_back(view: View, beam: Beam) -> None:
    setting = Setting(view, beam)
    assert str(setting) == f"{view} {beam}"
    assert Setting.parse(str(setting)) == setting


def test_the_usual_setting() -> None:
    assert Setting() == Setting("side", "6MV")


def test_pairs_are_two_single_beams_low_first_and_others_are_themselves() -> None:
    assert beams_of("4/6MV") == ("4MV", "6MV")
    assert beams_of("6/9MV") == ("6MV", "9MV")
    assert all(beams_of(single) == (single,) for single in SINGLE_BEAMS)
    assert {single for beam in BEAMS for single in beams_of(beam)} == set(SINGLE_BEAMS)


@pytest.mark.parametrize(
    ("text", "paths"),
    [
        ("", ["setting"]),
        ("side", ["setting"]),
        ("side 6MV twice", ["setting"]),
        ("above 6MV", ["view"]),
        ("side 6", ["beam"]),
        ("side 6/4MV", ["beam"]),
        ("rail co-60", ["beam"]),
        ("below 5MV", ["view", "beam"]),
    ],
)
def test_faults_are_named(text: str, paths: list[str]) -> None:
    with pytest.raises(InputError) as caught:
        Setting.parse(text)
    assert [problem.path for problem in caught.value.problems] == paths
    assert all(problem.wrong and problem.right for problem in caught.value.problems)


@given(st.text(max_size=30))
def test_any_text_is_a_setting_or_a_told_fault(text: str) -> None:
    try:
        setting = Setting.parse(text)
    except InputError:
        return
    assert text.split() == str(setting).split()
