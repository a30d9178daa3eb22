"""Laws of the stow: support, room, payload, counts and mass, whatever is declared."""

import time
from math import fsum, inf, nan

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tidewaiter.base.errors import CaseRejected
from tidewaiter.base.streams import handle
from tidewaiter.casework.cold import DRY
from tidewaiter.casework.goods import Goods, kinds, look_up
from tidewaiter.casework.goods import _goods as goods_table
from tidewaiter.casework.groupage import FULL, fill_up, fullness
from tidewaiter.casework.lines import MOST_UNITS, SHORTEST_MM
from tidewaiter.casework.placing import opening_m
from tidewaiter.casework.stow import (
    DOOR_ZONE_MM,
    Line,
    Stow,
    load_units,
    smallest_unit,
    stow,
)
from tidewaiter.world.after import stack_of
from tidewaiter.world.model import Package, Unit
from tidewaiter.world.units import SIZE_TYPES, draw_unit

_NUMBER = "CSQU3054383"
_EPS = 1e-9

_table = sorted(goods_table().values(), key=lambda one: one.key)
_counts = st.one_of(
    st.none(), st.integers(0, 3), st.integers(1, 400), st.sampled_from([3999, 4001, 10**6])
)
_masses = st.one_of(st.floats(1e-6, 1e3), st.floats(1e3, 2.6e4))


@st.composite
def _lines(draw: st.DrawFn, largest: int = 5) -> list[Line]:
    number = draw(st.integers(1, largest))
    share = 1.0 / number
    return [
        Line(
            item=index + 1,
            description="goods",
            kind=draw(st.sampled_from(sorted(kinds()))),
            declared_count=draw(_counts),
            gross_kg=draw(_masses) * share,
            goods=draw(st.sampled_from(_table)),
            marks=draw(st.sampled_from(["A", "B", "C"])),
        )
        for index in range(number)
    ]


def _line(hs6: str | None, count: int | None, mass_kg: float, kind: str = "carton") -> Line:
    goods: Goods = look_up(hs6)
    return Line(1, goods.contents, kind, count, mass_kg, goods, "M 1")


def _try(lines: list[Line], unit: Unit, key: str = "k") -> Stow | None:
    try:
        return stow(lines, unit, key)
    except CaseRejected:
        return None


def _bounds(one: Package) -> tuple[tuple[float, float], ...]:
    return tuple(
        (at - size / 2, at + size / 2) for at, size in zip(one.position_m, one.size_m, strict=True)
    )


def _overlap(a: tuple[float, float], b: tuple[float, float]) -> float:
    return min(a[1], b[1]) - max(a[0], b[0])


def _assert_supported(packages: list[Package]) -> None:
    """At least 95 % of every base lies on the floor or on packages right below it."""
    # Only what is near can support: by height of its top and by cell of a floor grid.
    tops: dict[tuple[float, int], list] = {}
    blocks = [(one, _bounds(one)) for one in packages]
    for _, (x, y, z) in blocks:
        for cell in range(int(z[0] // 0.5), int(z[1] // 0.5) + 1):
            tops.setdefault((round(y[1], 6), cell), []).append((x, z))
    for one, (x, y, z) in blocks:
        if abs(y[0]) < _EPS:
            continue
        cells = range(int(z[0] // 0.5), int(z[1] // 0.5) + 1)
        below = {low for cell in cells for low in tops.get((round(y[0], 6), cell), [])}
        area = sum(
            max(0.0, _overlap(x, low_x)) * max(0.0, _overlap(z, low_z)) for low_x, low_z in below
        )
        assert area >= 0.95 * one.size_m[0] * one.size_m[2], one.slot


def _assert_apart(packages: list[Package]) -> None:
    """No two overlap: swept along z, so that thousands are compared in moments."""
    order = sorted(((_bounds(one), one.slot) for one in packages), key=lambda item: item[0][2][0])
    near: list = []
    for bounds, slot in order:
        near = [other for other in near if other[0][2][1] > bounds[2][0] + _EPS]
        if near:
            others = np.array([other[0] for other in near])
            here = np.array(bounds)
            width = np.minimum(others[:, :, 1], here[:, 1]) - np.maximum(
                others[:, :, 0], here[:, 0]
            )
            assert (width.min(axis=1) <= _EPS).all(), slot
        near.append((bounds, slot))


def _assert_inside(packages: list[Package], unit: Unit) -> None:
    length, width, height = unit.inner_m
    # What a crane sets in may stand higher than the doors are, but under the bows.
    top = min(height, opening_m(unit)[1])
    for one in packages:
        x, y, z = _bounds(one)
        assert -width / 2 < x[0] < x[1] < width / 2
        assert -_EPS < y[0] < y[1] < top
        assert -length < z[0] < z[1] <= -DOOR_ZONE_MM / 1000 + _EPS


@settings(max_examples=100)
@given(lines=_lines(), size_type=st.sampled_from(SIZE_TYPES), key=st.sampled_from("abc"))
def test_laws_of_a_stow(lines: list[Line], size_type, key: str) -> None:
    unit = draw_unit(size_type, _NUMBER, key)
    found = _try(lines, unit, key)
    if found is None:
        return
    everything = [*found.packages, *found.extra_slots]
    _assert_inside(everything, unit)
    _assert_apart(everything)
    _assert_supported(list(found.packages))
    _assert_supported(everything)
    assert len(found.packages) <= MOST_UNITS
    payload = unit.max_gross_kg - unit.tare_kg
    assert fsum(one.gross_kg for one in everything) <= payload + 1e-6


@given(lines=_lines())
def test_counts_and_mass_are_conserved(lines: list[Line]) -> None:
    unit = draw_unit("45G1", _NUMBER, "k")
    found = _try(lines, unit)
    if found is None:
        return
    for line in lines:
        own = [one for one in found.packages if one.item == line.item]
        assert sum(one.count for one in own) == (line.declared_count or 0)
    declared = fsum(line.gross_kg for line in lines)
    assert fsum(one.gross_kg for one in found.packages) == pytest.approx(declared, rel=1e-9)
    planned = sum(row.count for row in found.plan)
    assert planned == sum(line.declared_count or 0 for line in lines)
    assert fsum(row.gross_kg for row in found.plan) == pytest.approx(declared, rel=1e-9)


@given(lines=_lines(), depth_mm=st.integers(1, 12_100))
def test_taking_out_whole_stacks_leaves_the_rest_supported(lines, depth_mm: int) -> None:
    unit = draw_unit("45G1", _NUMBER, "k")
    found = _try(lines, unit)
    if found is None:
        return
    everything = [*found.packages, *found.extra_slots]
    bases: dict[str, Package] = {}
    for one in everything:
        stack = stack_of(one.slot)
        if stack not in bases or one.position_m[1] < bases[stack].position_m[1]:
            bases[stack] = one
    left = [one for one in everything if -bases[stack_of(one.slot)].position_m[2] * 1000 > depth_mm]
    _assert_supported(left)


@given(lines=_lines(), key=st.text(max_size=5))
def test_handles_and_slots_are_unique_and_the_stow_repeats(lines: list[Line], key: str) -> None:
    unit = draw_unit("45G1", _NUMBER, key)
    found = _try(lines, unit, key)
    if found is None:
        return
    named = [*found.packages, *found.extra_slots]
    handles = [one.handle for one in named] + [slot.handle for slot in found.door_slots]
    assert len(set(handles)) == len(handles)
    assert len({one.slot for one in named}) == len(named)
    assert stow(lines, unit, key) == found


@given(lines=_lines(largest=3))
def test_extras_are_like_their_line_and_within_bounds(lines: list[Line]) -> None:
    unit = draw_unit("45G1", _NUMBER, "k")
    found = _try(lines, unit)
    if found is None or not found.extra_slots:
        return
    items = {one.item for one in found.extra_slots}
    assert len(items) == 1
    own = [one for one in found.packages if one.item in items]
    assert len(own) >= 8
    assert 2 <= len(found.extra_slots) <= min(400, max(2, 0.2 * len(own) + 1))
    alike = {(one.kind, one.material, one.colour, one.marks, one.form) for one in own}
    assert {
        (one.kind, one.material, one.colour, one.marks, one.form) for one in found.extra_slots
    } <= alike
    assert {tuple(sorted(one.size_m)) for one in found.extra_slots} == {
        tuple(sorted(one.size_m)) for one in own
    }


def test_an_ordinary_load_has_room_for_both_hides() -> None:
    unit, found = smallest_unit([_line("610910", 500, 8000.0)], _NUMBER, "k")
    assert len(found.extra_slots) >= 40
    assert [slot.path for slot in found.door_slots] == [
        f"reserve/door/{number}" for number in (1, 2, 3)
    ]
    for slot in found.door_slots:
        assert slot.position_m[2] + slot.size_m[2] / 2 < 0
        assert slot.position_m[2] - slot.size_m[2] / 2 > -DOOR_ZONE_MM / 1000
        assert abs(slot.position_m[0]) + slot.size_m[0] / 2 < unit.inner_m[1] / 2


def test_the_plan_covers_the_load_from_front_to_doors() -> None:
    unit, found = smallest_unit([_line("610910", 500, 8000.0)], _NUMBER, "k")
    ends = [(row.from_mm, row.to_mm) for row in found.plan]
    assert all(near < far for near, far in ends)
    for row in found.plan:
        inside = [
            one
            for one in found.packages
            if row.from_mm - 1 <= -one.position_m[2] * 1000 <= row.to_mm + 1
        ]
        assert sum(one.count for one in inside) == row.count
    assert max(far for _, far in ends) <= unit.inner_m[0] * 1000


def test_the_smallest_unit_that_holds_the_load_is_taken() -> None:
    assert smallest_unit([_line(None, 10, 500.0)], _NUMBER, "k")[0].size_type == "22G1"
    # Now and then a long one is a reefer that does not run (`test_cold`).
    for hs6, mass_kg, size_type in (("610910", 12000.0, "42G1"), ("640299", 8600.0, "45G1")):
        load = [_line(hs6, 900, mass_kg)]
        assert smallest_unit(load, _NUMBER, "k", DRY)[0].size_type == size_type


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (_line(None, 10, 1e15), "fill|weighs"),
        (_line("720839", 3, 40_000.0), "weighs"),
        (_line("940161", 100, 10_000.0), "fill at least"),
        (_line(None, 10, inf), "weighs"),
        (_line(None, 10, nan), "weighs"),
        (_line(None, 10, -5.0), "no mass"),
    ],
)
def test_a_load_that_no_unit_carries_is_rejected_with_the_reason(line: Line, words: str) -> None:
    with pytest.raises(CaseRejected, match=words):
        smallest_unit([line], _NUMBER, "k")


def test_more_than_four_thousand_packages_stand_on_pallets() -> None:
    units = load_units(_line("610910", 1_000_000, 12_000.0), (2.34, 2.28))
    assert sum(one.count for one in units) == 1_000_000
    assert {one.kind for one in units} == {"pallet"}
    assert len(units) < 100


def test_what_cannot_pass_the_door_comes_in_parts_under_the_declared_count() -> None:
    units = load_units(_line(None, 2, 20_000.0), (2.34, 2.28))
    assert len(units) > 2
    assert sum(one.count for one in units) == 2
    assert fsum(one.gross_kg for one in units) == pytest.approx(20_000.0)
    assert all(max(one.size_mm[1:]) < 2340 for one in units)


def test_no_count_means_bulk_in_bags() -> None:
    units = load_units(_line("100630", None, 25_000.0, "big-bag"), (2.34, 2.28))
    assert len(units) > 10
    assert sum(one.count for one in units) == 0


def test_tiny_packages_are_bundled() -> None:
    units = load_units(_line(None, 500, 5.0), (2.34, 2.28))
    assert len(units) < 100
    assert min(min(one.size_mm) for one in units) >= SHORTEST_MM
    assert sum(one.count for one in units) == 500


def test_goods_without_packages_of_their_own_ride_with_their_marks() -> None:
    goods = look_up(None)
    lines = [
        Line(1, "a", "carton", 10, 100.0, goods, "A"),
        Line(2, "b", "carton", 20, 100.0, goods, "B"),
        Line(3, "c", "carton", 0, 50.0, goods, "A"),
    ]
    _, found = smallest_unit(lines, _NUMBER, "k")
    mass = {item: fsum(p.gross_kg for p in found.packages if p.item == item) for item in (1, 2, 3)}
    assert mass == pytest.approx({1: 150.0, 2: 100.0, 3: 0.0})


def test_goods_without_packages_never_ride_with_groupage() -> None:
    goods = look_up(None)
    lines = [
        Line(1, "a", "carton", 0, 100.0, goods, "A"),
        Line(2, "b", "carton", 20, 100.0, goods, "A", groupage=True),
    ]
    _, found = smallest_unit(lines, _NUMBER, "k")
    assert fsum(p.gross_kg for p in found.packages if p.item == 1) == pytest.approx(100.0)


def test_only_goods_without_packages_still_stand_there() -> None:
    _, found = smallest_unit([_line(None, 0, 50.0)], _NUMBER, "k")
    assert fsum(one.gross_kg for one in found.packages) == pytest.approx(50.0)


def test_density_stays_in_the_range_of_the_goods() -> None:
    for one in _table:
        line = Line(1, "x", one.kind, 40, 40 * one.package_kg, one, "M")
        try:
            _, found = smallest_unit([line], _NUMBER, "k")
        except CaseRejected:
            continue
        package = found.packages[0]
        x, y, z = package.size_m
        density = package.gross_kg / (x * y * z)
        assert 0.97 * one.density_low <= density <= 1.03 * one.density_high, one.key


@pytest.mark.slow
@settings(max_examples=40)
@given(lines=_lines(largest=2), key=st.sampled_from("abcdef"))
def test_groupage_fills_a_part_load_and_still_fits(lines: list[Line], key: str) -> None:
    try:
        unit, _ = smallest_unit(lines, _NUMBER, key)
    except CaseRejected:
        return
    before = fullness(lines, unit)
    drawn = fill_up(lines, unit, key)
    assert drawn == fill_up(lines, unit, key)
    assert all(line.groupage for line in drawn)
    stow([*lines, *drawn], unit, key)
    after = fullness([*lines, *drawn], unit)
    # What bears nothing takes floor, not room: a unit full of cars is full.
    # At some set-points nothing of the table rides along.
    alone = unit.set_point_C is not None and not drawn
    if before < 0.3 and not alone and all(kinds()[line.kind].bears for line in lines):
        assert FULL <= after <= 0.9
    if before >= FULL:
        assert drawn == ()


def test_groupage_may_be_asked_of_an_empty_unit() -> None:
    unit = draw_unit("22G1", _NUMBER, "k")
    assert fullness(fill_up([], unit, "k"), unit) > FULL


def test_four_thousand_packages_are_stowed_in_half_a_second() -> None:
    line = _line("610910", 4000, 12_000.0)
    unit = draw_unit("45G1", _NUMBER, "k")
    times = []
    for _ in range(3):
        begin = time.perf_counter()
        found = stow([line], unit, "k")
        times.append(time.perf_counter() - begin)
    assert len(found.packages) == 4000
    assert min(times) < 0.5


def test_extras_leave_the_payload_whole() -> None:
    unit = draw_unit("22G1", _NUMBER, "k")
    payload = unit.max_gross_kg - unit.tare_kg
    for spare in (0.01, 0.05, 0.10, 0.30):
        found = stow([_line("690721", 200, payload * (1 - spare))], unit, "k")
        total = fsum(one.gross_kg for one in [*found.packages, *found.extra_slots])
        assert total <= payload
        assert bool(found.extra_slots) == (spare > 0.08)


def test_handles_differ_even_where_two_slots_hash_alike() -> None:
    key = "key-9"  # found by search: two of its slots share a handle
    assert handle(key, "stack", "0047", "00") == handle(key, "stack", "0131", "06")
    found = stow([_line("610910", 4000, 8_000.0)], draw_unit("45G1", _NUMBER, key), key)
    slots = {one.slot: one.handle for one in [*found.packages, *found.extra_slots]}
    assert {"stack/0047/00", "stack/0131/06"} <= set(slots)
    assert len(set(slots.values())) == len(slots)
