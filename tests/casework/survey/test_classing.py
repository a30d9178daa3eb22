"""Classing: identifiers count by their look, words and small counts as they stand."""

import pytest

from tidewaiter.casework.survey.classing import categories, number, pattern, prefix


@pytest.mark.parametrize(
    ("name", "written", "cues"),
    [
        ("kind", "carton", {"kind": "carton"}),
        ("kind", "", {"kind": "(empty)"}),
        ("packages", "188", {"packages": "188"}),
        ("gross-mass", "9583.2 kg", {}),
        ("office-of-departure", "TR330100", {"office-of-departure": "TR330100"}),
        ("door colour", "#a34a2a", {"door colour": "#a34a2a"}),
        ("seal", "EX964481", {"seal pattern": "AA999999", "seal prefix": "EX", "seal last": "1"}),
    ],
)
def test_a_written_value_is_classed(name, written, cues):
    assert categories(name, written) == cues


@pytest.mark.parametrize(
    ("written", "value"),
    [("12", 12.0), ("-3.5", -3.5), ("100 kg", 100.0), ("none", None), ("EX1", None), ("", None)],
)
def test_a_number_is_read_with_its_unit_or_not_at_all(written, value):
    assert number(written) == value


def test_two_identifiers_of_one_sort_look_alike():
    assert pattern("EXDU1852278") == pattern("EXAU0000007")
    assert prefix("EX 854 60") == "EX"
    assert prefix("99-XX-999") == ""
