"""Gantries: cells on a bent line, rows that know their place, refusals."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tidewaiter.base.errors import DefectError
from tidewaiter.xray.gantry import GANTRIES, SIDE, TOP, Gantry, Span
from tidewaiter.xray.setting import VIEWS

views = st.sampled_from(VIEWS)


@given(views, st.floats(-50.0, 1200.0), st.floats(-3000.0, 3000.0))
def test_places_and_pixels_undo_each_other(view: str, row: float, column: float) -> None:
    gantry = GANTRIES[view]  # type: ignore[index]
    assert gantry.row_at(gantry.across_m(row)) == pytest.approx(row, abs=1e-6)
    assert gantry.column_at(gantry.column_z_m(column)) == pytest.approx(column, abs=1e-6)


@pytest.mark.parametrize("view", VIEWS)
def test_cells_stand_on_the_line_at_their_pitch(view: str) -> None:
    gantry = GANTRIES[view]  # type: ignore[index]
    gaps = np.hypot(*np.diff(gantry.cells_m, axis=0).T)
    # Round a corner the way is longer than the gap.
    assert gaps.max() == pytest.approx(gantry.cell_pitch_m)
    assert np.sort(gaps)[2] == pytest.approx(gantry.cell_pitch_m)
    assert np.hypot(*gantry.directions.T) == pytest.approx(1.0)
    sizes = gantry.cell_m((0, gantry.rows))
    assert (sizes > 0.0).all()
    spread = abs(gantry.across_m(-0.5) - gantry.across_m(gantry.rows - 0.5))
    assert sizes.sum() == pytest.approx(spread)


def test_speed_and_line_rate_set_the_step() -> None:
    slow = Gantry(SIDE.source_m, SIDE.detector_m, SIDE.cell_pitch_m, 0.36, 60.0)
    fast = Gantry(SIDE.source_m, SIDE.detector_m, SIDE.cell_pitch_m, 0.72, 60.0)
    assert slow.step_m == pytest.approx(0.006)
    assert fast.step_m == pytest.approx(0.012)
    assert slow.span().shape[1] == pytest.approx(2 * fast.span().shape[1], abs=2)


def test_the_side_view_runs_from_roof_to_road_and_the_top_view_across() -> None:
    assert SIDE.across_m(0) > 2.9
    assert SIDE.across_m(SIDE.rows - 1) < -1.2
    assert TOP.across_m(0) > 1.3
    assert TOP.across_m(TOP.rows - 1) < -1.3


@pytest.mark.parametrize(
    "wrong",
    [
        {"cell_pitch_m": 0.0},
        {"cell_pitch_m": float("nan")},
        {"speed_m_s": 0.0},
        {"lines_per_s": -1.0},
        {"detector_m": ((-2.0, 1.0),)},
        {"detector_m": ((-2.0, 3.0), (-2.0, 3.0))},
        {"detector_m": ((4.8, 3.0), (4.8, -3.0))},
        {"detector_m": ((-2.0, 3.0), (-2.0, -1.0), (-1.0, 3.0))},
        {"source_m": (float("inf"), 0.0)},
        {"cell_pitch_m": 1e-6},
    ],
)
def test_a_gantry_that_sees_nothing_or_twice_is_refused(wrong: dict[str, object]) -> None:
    good = {
        "source_m": (4.8, 0.0),
        "detector_m": ((-2.0, 3.0), (-2.0, -1.0)),
        "cell_pitch_m": 0.01,
        "speed_m_s": 0.4,
        "lines_per_s": 50.0,
    }
    assert Gantry(**good).rows == 400  # type: ignore[arg-type]
    with pytest.raises(DefectError):
        Gantry(**{**good, **wrong})  # type: ignore[arg-type]


def test_rows_that_do_not_exist_are_refused() -> None:
    with pytest.raises(DefectError, match="rows run"):
        SIDE.checked(Span((0, 1), (-1, 5)))
