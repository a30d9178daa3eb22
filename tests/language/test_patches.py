"""Patches: they tile a part, from where it stands and how it is turned alone."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tidewaiter.language.patches import (
    HIGH_MM,
    PANELS,
    WIDE_MM,
    grid,
    is_in,
    middle,
    patch_of,
    patches,
)
from tidewaiter.language.values import Sighting

# A 40-foot high cube, as it is sighted.
FORTY: dict[str, Sighting] = {
    name: Sighting(name, name, at, size, turn)
    for name, at, size, turn in (
        ("left-side", (-1200, 1290, -6000), (40, 2895, 12190), 0.0),
        ("right-side", (1200, 1290, -6000), (40, 2895, 12190), 0.0),
        ("front", (0, 1290, -12080), (2440, 2895, 40), 0.0),
        ("left-door", (-620, 1290, 60), (1175, 2585, 90), 0.0),
        ("right-door", (1900, 1290, 600), (1175, 2585, 90), 100.0),
        ("roof", (0, 2715, -6000), (2440, 40, 12190), 0.0),
        ("underside", (0, -80, -6000), (2440, 160, 12190), 0.0),
    )
}


@pytest.mark.parametrize(
    ("name", "columns", "rows"),
    [
        ("left-side", 8, 2),
        ("front", 2, 2),
        ("left-door", 1, 2),
        ("roof", 8, 1),
        ("underside", 8, 1),
    ],
)
def test_a_forty_foot_unit_is_divided_so(name, columns, rows):
    assert grid(FORTY[name]) == (columns, rows)
    assert {one.name for one in patches(FORTY[name])} == {
        f"{column}-{row}" for column in range(1, columns + 1) for row in range(1, rows + 1)
    }


def test_columns_count_from_the_doors_and_rows_from_below():
    at = {one.name: one.at_mm for one in patches(FORTY["left-side"])}
    assert at["1-1"][2] > at["8-1"][2]
    assert at["1-1"][1] < at["1-2"][1]
    front = {one.name: one.at_mm for one in patches(FORTY["front"])}
    assert front["1-1"][0] < front["2-1"][0]


def test_what_is_no_panel_has_no_patches():
    seal = Sighting("seal", "seal", (300, 1050, 140), (20, 85, 20))
    assert grid(seal) == (0, 0)
    assert patches(seal) == ()
    assert patch_of(seal, (300.0, 1050.0, 140.0)) == ""


_SIZES = st.integers(300, 15_000)


@given(
    name=st.sampled_from(PANELS),
    at=st.tuples(*[st.integers(-9000, 9000)] * 3),
    size=st.tuples(_SIZES, _SIZES, _SIZES),
    turn=st.sampled_from([0.0, 100.0, -100.0, 265.0, -265.0]),
)
def test_patches_tile_their_part(name, at, size, turn):
    part = Sighting(name, name, at, size, turn)
    pieces = patches(part)
    columns, rows = grid(part)
    assert len(pieces) == columns * rows > 0
    volume = sum(float(np.prod(np.array(one.size_mm, float))) for one in pieces)
    assert volume == pytest.approx(float(np.prod(np.array(size, float))), rel=0.02)
    for one in pieces:
        # Each holds its own middle, and is no larger than a look takes in.
        assert patch_of(part, one.at_mm) == one.name
        assert is_in(one.name, columns, rows)
        assert np.linalg.norm(one.outward) == pytest.approx(1.0)
        assert min(one.size_mm) <= min(size)
    mean = np.mean([one.at_mm for one in pieces], axis=0)
    assert np.abs(mean - np.array(at)).max() <= 1.0


def test_patches_are_about_as_large_as_a_look():
    for part in FORTY.values():
        for one in patches(part):
            wide = max(one.size_mm[0], one.size_mm[2]) if "door" not in part.kind else 0
            assert wide <= 1.5 * WIDE_MM or part.kind in {"roof", "underside"}
            if part.kind not in {"roof", "underside"}:
                assert one.size_mm[1] <= 1.5 * HIGH_MM


def test_normals_point_out_of_the_unit():
    middle_mm = np.array((0.0, 1290.0, -6000.0))
    for name, part in FORTY.items():
        for one in patches(part):
            if name != "right-door":
                assert (np.array(one.at_mm) - middle_mm) @ np.array(one.outward) > 0
    # The right leaf stands open by 100°: its outer face looks to the right, and a little back.
    (outward,) = {one.outward for one in patches(FORTY["right-door"])}
    assert outward[0] > 0.9
    assert -0.3 < outward[2] < 0


@pytest.mark.parametrize(
    "name", ["0-1", "9-1", "1-3", "1", "1-1-1", "01-1", "a-b", "", "1-", "²-1"]
)
def test_what_names_no_patch(name):
    assert not is_in(name, 8, 2)


def test_the_middle():
    assert middle(1, 2) == "1-1"
    assert middle(5, 1) == "3-1"
