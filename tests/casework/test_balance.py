"""Balance: no row is lost or laid over another, and the load comes nearer to the middle."""

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tidewaiter.base.streams import stream
from tidewaiter.casework.balance import MOST_ECCENTRIC, Floor, balanced, eccentricity
from tidewaiter.casework.stacks import Row

FLOOR = Floor(length_mm=12_000, from_mm=10, to_mm=11_450)


def rows_of(*deep_mm: int) -> tuple[Row, ...]:
    rows = tuple(Row(deep) for deep in deep_mm)
    for before, row in pairwise(rows):
        row.z_mm = before.z_mm + before.deep_mm
    return rows


def chance(seed: int = 1) -> np.random.Generator:
    return stream("balance", seed)


def mass_by_row(rows: tuple[Row, ...], masses: list[float]) -> dict[int, float]:
    return {id(row): mass for row, mass in zip(rows, masses, strict=True)}


def test_a_load_in_balance_is_left_alone() -> None:
    rows = rows_of(*[1100] * 10)
    assert balanced(rows, [500.0] * 10, FLOOR, chance()) == (rows, None)
    assert [row.z_mm for row in rows] == [1100 * n for n in range(10)]


def test_a_short_load_is_parted_so_that_the_middle_bears() -> None:
    rows, masses = rows_of(*[1000] * 6), [3000.0] * 6
    assert eccentricity(rows, masses, FLOOR) > 0.2
    parted, gap = balanced(rows, masses, FLOOR, chance())
    assert gap is not None
    assert abs(eccentricity(parted, masses, FLOOR)) <= MOST_ECCENTRIC
    assert parted[0].z_mm == 0


def test_one_heavy_machine_stands_in_the_middle() -> None:
    rows, gap = balanced(rows_of(4000), [18_000.0], FLOOR, chance())
    assert gap is None
    assert abs(eccentricity(rows, [18_000.0], FLOOR)) <= MOST_ECCENTRIC


def test_a_full_floor_with_its_mass_at_one_end_is_set_out_anew() -> None:
    rows = rows_of(*[1140] * 10)
    by_row = mass_by_row(rows, [3000.0] * 3 + [200.0] * 7)
    before = abs(eccentricity(rows, [by_row[id(row)] for row in rows], FLOOR))
    anew, gap = balanced(rows, [by_row[id(row)] for row in rows], FLOOR, chance())
    assert gap is None
    assert abs(eccentricity(anew, [by_row[id(row)] for row in anew], FLOOR)) < before / 3.0


@given(
    st.lists(st.tuples(st.integers(200, 3000), st.floats(0.0, 9000.0)), min_size=1, max_size=12),
    st.integers(0, 99),
)
def test_laws(sorts: list[tuple[int, float]], seed: int) -> None:
    rows, masses = rows_of(*(deep for deep, _ in sorts)), [mass for _, mass in sorts]
    used = rows[-1].z_mm + rows[-1].deep_mm
    floor = Floor(used + 1200, 10, used + 900)
    by_row = mass_by_row(rows, masses)
    before = abs(eccentricity(rows, masses, floor))
    anew, gap = balanced(rows, masses, floor, chance(seed))
    assert sorted(map(id, anew)) == sorted(map(id, rows))
    assert anew[0].z_mm >= 0
    for one, other in pairwise(anew):
        assert one.z_mm + one.deep_mm <= other.z_mm
    assert floor.from_mm + anew[-1].z_mm + anew[-1].deep_mm <= floor.to_mm
    after = abs(eccentricity(anew, [by_row[id(row)] for row in anew], floor))
    assert after <= max(before, MOST_ECCENTRIC) + 1e-9
    if gap is not None:
        ends = [floor.from_mm + row.z_mm + row.deep_mm for row in anew]
        assert gap[0] in ends
        assert gap[1] - gap[0] > 0
