"""Piling: small stacks go on larger ones, light on heavy, and never beyond the cap."""

from tidewaiter.casework.stacks import Batch, Row, set_out


def _batch(line: int, side_mm: int, mass_kg: float, units: int = 1, extras: int = 0) -> Batch:
    return Batch(line, side_mm, side_mm, 500, "box", units, extras, mass_kg)


def _rows(*batches: Batch, cap_mm: int = 2000, length_mm: int = 6000) -> tuple[Row, ...]:
    rows = set_out(batches, width_mm=2300, length_mm=length_mm, cap_mm=cap_mm)
    assert rows is not None
    return rows


def _stacks(*batches: Batch, cap_mm: int = 2000) -> list[list[int]]:
    rows = _rows(*batches, cap_mm=cap_mm)
    return sorted([level.line for level in stack.levels] for row in rows for stack in row.stacks)


def test_a_small_light_one_stands_on_a_large_heavy_one() -> None:
    assert _stacks(_batch(0, 800, 100.0), _batch(1, 600, 20.0)) == [[0, 1]]


def test_nothing_stands_on_what_does_not_bear() -> None:
    car = Batch(0, 800, 800, 500, "box", 2, 0, 100.0, bears=False)
    assert _stacks(car, _batch(1, 600, 20.0)) == [[0], [0], [1]]


def test_what_overhangs_stands_beside() -> None:
    assert _stacks(_batch(0, 800, 100.0), _batch(1, 810, 20.0)) == [[0], [1]]


def test_heavy_never_stands_on_light() -> None:
    assert _stacks(_batch(0, 800, 20.0), _batch(1, 600, 21.0)) == [[0], [1]]


def test_no_stack_is_higher_than_the_cap() -> None:
    assert _stacks(_batch(0, 800, 100.0), _batch(1, 600, 20.0), cap_mm=999) == [[0], [1]]
    assert _stacks(_batch(0, 800, 100.0), _batch(1, 600, 20.0), cap_mm=1000) == [[0, 1]]


def test_nothing_stands_on_positions_that_are_kept_free() -> None:
    stacks = _stacks(_batch(0, 800, 100.0, units=2, extras=1), _batch(1, 600, 20.0))
    assert [1] in stacks


def test_extras_are_the_topmost_positions_of_the_last_stacks() -> None:
    rows = _rows(_batch(0, 500, 10.0, units=18, extras=3))
    stacks = [stack for row in rows for stack in row.stacks]
    for stack in stacks:
        kinds = [level.extra for level in stack.levels]
        assert kinds == sorted(kinds)
    assert sum(level.extra for stack in stacks for level in stack.levels) == 3
    assert not any(level.extra for level in stacks[0].levels)


def test_a_floor_too_small_is_none() -> None:
    batches = [_batch(0, 1000, 10.0, units=20)]
    assert set_out(batches, width_mm=2300, length_mm=2000, cap_mm=500) is None
    assert set_out(batches, width_mm=900, length_mm=90_000, cap_mm=500) is None


def test_nothing_takes_no_floor() -> None:
    assert set_out([], width_mm=2300, length_mm=6000, cap_mm=2000) == ()
