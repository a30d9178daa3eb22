"""Settings have one text form that parses back; every fault is told at once."""

from __future__ import annotations

import pytest

from tidewaiter.base.errors import InputError
from tidewaiter.xray.setting import BEAMS, VIEWS, Setting


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("beam", BEAMS)
def test_text_and_back(view: str, beam: str) -> None:
    assert str(Setting.parse(f"{view} {beam}")) == f"{view} {beam}"


@pytest.mark.parametrize(
    ("text", "paths"),
    [
        ("", ["setting"]),
        ("side", ["setting"]),
        ("side 6MV twice", ["setting"]),
        ("top 6MV", ["view"]),
        ("side 6", ["beam"]),
        ("below 3MV", ["view", "beam"]),
    ],
)
def test_faults_are_named(text: str, paths: list[str]) -> None:
    with pytest.raises(InputError) as caught:
        Setting.parse(text)
    assert [problem.path for problem in caught.value.problems] == paths
