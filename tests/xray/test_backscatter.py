"""Backscatter: what is light and near the wall shines, what is behind thick steel does not."""

from __future__ import annotations

import numpy as np
import pytest

from tidewaiter.base.errors import DefectError
from tidewaiter.matter.frames import Pose
from tidewaiter.matter.solids import Box, Solid
from tidewaiter.xray.backscatter import IN_MeV, OUT_MeV, backscatter, returned
from tidewaiter.xray.gantry import Span
from tidewaiter.xray.scene import arrange

SPAN = Span((100, 170), (0, 300))


def wall(thick_m: float, side: float = 1.0) -> Solid:
    return Solid(Box((thick_m, 9.0, 30.0)), Pose((side * (1.22 - thick_m / 2), 1.0, -6.0)), "steel")


def block(name: str, inset_m: float, side: float = 1.0, density: float | None = None) -> Solid:
    at = (side * (1.20 - inset_m - 0.15), 1.2, -2.0)
    return Solid(Box((0.3, 0.4, 0.4)), Pose(at), name, density)


def signal(*solids: Solid, side: str = "right") -> float:
    """The middle of the block, as a share of thick polyethylene."""
    seen = returned(arrange(solids), side, SPAN)  # type: ignore[arg-type]
    return float(seen[117:122, 31:36].mean())


def test_thick_polyethylene_in_the_open_is_white() -> None:
    slab = Solid(Box((1.0, 9.0, 30.0)), Pose((1.23 - 0.5, 1.0, -6.0)), "polyethylene")
    assert signal(slab) == pytest.approx(1.0, rel=0.02)


def test_the_energy_falls_by_compton_of_a_half_turn() -> None:
    assert pytest.approx(0.0945, abs=5e-4) == OUT_MeV
    assert OUT_MeV < IN_MeV


def test_an_organic_block_shines_behind_a_thin_sheet_and_not_behind_a_thick_one() -> None:
    thin, thick = wall(0.0018), wall(0.010)
    assert signal(thin, block("sugar", 0.0, density=1.0)) > 2.0 * signal(thin)
    gain = signal(thick, block("sugar", 0.0, density=1.0)) / signal(thick) - 1.0
    assert gain < 0.05


def test_deeper_is_darker_and_heavier_is_darker() -> None:
    sheet = wall(0.0018)
    cover = [
        Solid(Box((deep, 2.0, 6.0)), Pose((1.20 - deep / 2, 1.0, -2.0)), "wood", 0.6)
        for deep in (0.01, 0.1, 0.2)
    ]
    behind = [
        signal(sheet, one, block("sugar", one.shape.half_extents_m[0] * 2, density=1.0))
        - signal(sheet, one)
        for one in cover
    ]
    assert behind[0] > behind[1] > behind[2] > 0.0
    light, metal = (signal(sheet, block(name, 0.0)) for name in ("polyethylene", "steel"))
    assert light > 1.5 * metal


def test_each_side_sees_its_own() -> None:
    right = block("sugar", 0.0, 1.0, 1.0)
    assert signal(wall(0.0018), right) > 2.0 * signal(wall(0.0018, -1.0), right, side="left")
    left = block("sugar", 0.0, -1.0, 1.0)
    assert signal(wall(0.0018, -1.0), left, side="left") == pytest.approx(
        signal(wall(0.0018), right), rel=1e-5
    )


def test_noise_is_keyed_and_counts_photons() -> None:
    slab = Solid(Box((1.0, 9.0, 30.0)), Pose((1.23 - 0.5, 1.0, -6.0)), "polyethylene")
    one, again, other = (backscatter([slab], "right", key, 2.0).counts for key in "aab")
    assert (one == again).all()
    assert (one != other).mean() > 0.9
    middle = one[60:240, 20:-20].astype(float) / 10.0
    assert middle.var() == pytest.approx(middle.mean(), rel=0.1)


def test_a_picture_knows_where_its_pixels_lie() -> None:
    shown = backscatter([block("sugar", 0.0, density=1.0)], "right", "key", 4.0)
    rows, columns = np.nonzero(shown.counts > shown.counts.max() * 0.4)
    z_m, y_m = shown.at(rows.mean(), columns.mean())
    assert (z_m, y_m) == (pytest.approx(-2.0, abs=0.03), pytest.approx(1.2, abs=0.06))
    assert shown.pixel(z_m, y_m) == pytest.approx((rows.mean(), columns.mean()))


def test_there_is_no_third_side() -> None:
    with pytest.raises(DefectError, match="right and a left"):
        backscatter([], "top", "key")  # type: ignore[arg-type]
