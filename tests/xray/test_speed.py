"""What a scan costs, counted in cells looked at, not in seconds: it follows the cells covered."""

from __future__ import annotations

import numpy as np
import pytest

from tests.xray.scenes import PART, load
from tidewaiter.matter.solids import Solid
from tidewaiter.xray.gantry import SIDE
from tidewaiter.xray.projection import ROWS_PER_BAND, Projector, project, projector
from tidewaiter.xray.scene import arrange


def ready(solids: list[Solid]) -> Projector:
    scene = arrange(solids)
    return projector(scene, np.ones((len(scene), 1)), SIDE, PART)


def looked_at(solids: list[Solid]) -> np.ndarray:
    """Cells within the bounds of each solid: the kernel works out a chord in no others."""
    bounds = ready(solids).bounds.astype(np.int64)
    return (bounds[:, 1] - bounds[:, 0]).clip(0) * (bounds[:, 3] - bounds[:, 2]).clip(0)


def covered(solid: Solid) -> int:
    return int((project([solid], np.ones((1, 1)), SIDE, PART) > 0.0).sum())


def test_cells_looked_at_are_few_beside_those_covered() -> None:
    solids = load(48)
    looked, found = looked_at(solids), np.array([covered(solid) for solid in solids])
    assert found.min() > 100
    assert (looked >= found).all(), "nothing covered is left out"
    # A turned stick has much air in its block; the sum over kinds counts.
    assert looked.sum() < 2.5 * found.sum()


@pytest.mark.parametrize("number", [100, 1_000, 4_000])
def test_cost_grows_with_covered_cells_whatever_the_number_of_solids(number: int) -> None:
    solids = load(number)
    few = looked_at(solids[:100]).mean()
    assert looked_at(solids).mean() == pytest.approx(few, rel=0.1)


def test_twice_the_solids_are_twice_the_work_and_no_more() -> None:
    once, twice = ready(load(200)), ready(load(200) * 2)
    assert len(twice.members) == 2 * len(once.members)
    assert twice.starts.tolist() == (2 * once.starts).tolist()


def test_a_band_is_told_of_the_solids_that_reach_it_only() -> None:
    made = ready(load(100))
    for band, (first, last) in enumerate(zip(made.starts[:-1], made.starts[1:], strict=True)):
        rows = made.bounds[made.members[first:last], :2]
        assert (rows[:, 0] < (band + 1) * ROWS_PER_BAND).all()
        assert (rows[:, 1] > band * ROWS_PER_BAND).all()
