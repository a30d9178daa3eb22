"""Units: honest dimensions, a shell that weighs its tare and leaves the cargo space free."""

from itertools import combinations, pairwise

import pytest

from tidewaiter.matter.frames import Pose
from tidewaiter.matter.solids import Box, Shell, Solid, Tube, mass_kg
from tidewaiter.world import reefer_machine, running_gear, shell_open_top
from tidewaiter.world.model import Unit
from tidewaiter.world.shell import Shape, leaf, leaf_parts, shell
from tidewaiter.world.units import SIZE_TYPES, TRAILERS, draw_unit, nominal

_KEYS = [f"key-{number}" for number in range(12)]
_UNITS = [draw_unit(size_type, "CSQU3054383", key) for size_type in SIZE_TYPES for key in _KEYS]
_REEFER = next(unit for unit in _UNITS if unit.size_type == "45R1")
_named = pytest.mark.parametrize("unit", _UNITS, ids=lambda unit: unit.size_type)


def _reach(solid: Solid) -> tuple[tuple[float, float], ...]:
    """The smallest upright block around a solid."""
    half = solid.shape.half_extents_m
    rows = solid.pose.matrix
    reach = [sum(abs(row[i]) * half[i] for i in range(3)) for row in rows]
    return tuple((at - r, at + r) for at, r in zip(solid.pose.position_m, reach, strict=True))


def _overlap(a, b) -> bool:
    return all(min(p[1], q[1]) - max(p[0], q[0]) > 1e-6 for p, q in zip(a, b, strict=True))


def _all(unit: Unit) -> list[Solid]:
    return [*shell(unit), *leaf(unit, "left", "closed"), *leaf(unit, "right", "closed")]


@_named
def test_dimensions_are_honest(unit: Unit) -> None:
    figures = nominal(unit.size_type)
    length, width, height = unit.inner_m
    assert figures.inner_length_mm[0] <= length * 1000 <= figures.inner_length_mm[1]
    if figures.build in {"dry", "open-top"}:
        # ISO 668 minimums, domain guide section 3.
        assert length >= (5.867 if unit.size_type[0] == "2" else 11.998)
        assert width >= 2.330
        assert height >= unit.outer_m[2] - 0.241
        assert unit.door_m[1] < height
    elif figures.build == "curtain":
        # A semi-trailer of 13.6 m: cloth and posts beside the load, doors as high as the roof.
        assert 0.030 <= (unit.outer_m[1] - width) / 2.0 <= 0.040
        assert 13.60 <= length <= 13.64
        assert height - 0.035 < unit.door_m[1] < height
    else:
        # Foam all round, a machine in front; the opening reaches behind the edge of the ceiling.
        assert 0.060 <= (unit.outer_m[1] - width) / 2.0 <= 0.100
        assert 0.40 <= unit.outer_m[0] - length - 0.10 <= 0.55
        assert height < unit.door_m[1] < unit.outer_m[2] - 0.3
    assert unit.door_m[0] <= width
    assert figures.tare_kg[0] <= unit.tare_kg <= figures.tare_kg[1]


def test_units_differ_by_key_and_repeat() -> None:
    drawn = {draw_unit("45G1", "X", key).inner_m for key in _KEYS}
    assert len(drawn) > 6
    assert draw_unit("45G1", "X", "k") == draw_unit("45G1", "X", "k")


@_named
def test_the_shell_weighs_its_tare(unit: Unit) -> None:
    gear_kg = running_gear.mass_kg(unit) if unit.size_type in TRAILERS else 0.0
    shell_kg = sum(mass_kg(one) for one in _all(unit))
    assert shell_kg + gear_kg == pytest.approx(unit.tare_kg, rel=0.002)


@_named
def test_cross_members_are_plausible(unit: Unit) -> None:
    """The tare is made up in the members: each must still weigh what steel sections weigh."""
    beams = [
        one
        for one in shell(unit)
        if isinstance(one.shape, Box)
        and one.pose.position_m[1] < -0.08
        and one.shape.size_m[2] < 0.04
        and one.shape.size_m[0] > unit.inner_m[1] - 0.01
        and one.material == "steel"
    ]
    assert len(beams) == nominal(unit.size_type).cross_members
    for one in beams:
        assert 10.0 < mass_kg(one) < 45.0


@_named
def test_nothing_of_the_shell_stands_in_the_cargo_space(unit: Unit) -> None:
    length, width, _ = unit.inner_m
    high = min(unit.inner_m[2], unit.door_m[1])
    cargo = ((-width / 2, width / 2), (0.0, high), (-length, 0.0))
    for one in _all(unit):
        assert not _overlap(_reach(one), cargo), one


@_named
def test_no_two_parts_of_the_closed_shell_overlap(unit: Unit) -> None:
    for a, b in combinations(_all(unit), 2):
        if not _holds(a, b) and not _holds(b, a):
            assert not _overlap(_reach(a), _reach(b)), (a, b)


def _holds(a: Solid, b: Solid) -> bool:
    """Say whether one lies in the hollow of the other, as a vessel holds its filling."""
    if not isinstance(a.shape, Shell):
        return False
    at = a.pose.then(Pose(a.shape.offset_m))
    hollow = _reach(Solid(a.shape.inner, at, a.material))
    pairs = zip(_reach(b), hollow, strict=True)
    return all(low <= p and q <= high for (p, q), (low, high) in pairs)


@_named
def test_the_shell_stays_within_the_outside_dimensions(unit: Unit) -> None:
    length, width, height = unit.outer_m
    spans = [_reach(one) for one in _all(unit)]
    for axis, size in ((0, width), (1, height), (2, length)):
        low = min(span[axis][0] for span in spans)
        high = max(span[axis][1] for span in spans)
        assert high - low <= size + 1e-9
        assert high - low > size - 0.06


@pytest.mark.parametrize("side", ["left", "right"])
def test_a_leaf_swings_out_and_back_along_its_side(side: str) -> None:
    unit = _UNITS[0]
    sign = 1.0 if side == "right" else -1.0
    where = {
        state: [one.pose.position_m for one in leaf(unit, side, state)]
        for state in ("closed", "open", "hooked")
    }
    assert all(sign * x > 0 for x, _, _ in where["closed"])
    assert all(z > 0.2 for _, _, z in where["open"][:1])
    outside = unit.outer_m[1] / 2
    assert all(sign * x > outside for x, _, _ in where["hooked"])
    assert all(z < 0.2 for _, _, z in where["hooked"])


def test_a_reefer_is_foam_between_sheets_on_all_six_sides() -> None:
    """A ray from the middle outwards meets liner, foam and skin, whichever way it goes."""
    unit = _REEFER
    length, _, height = unit.inner_m
    middle = (0.13, height / 2.0, -length / 2.0)
    solids = [(_reach(one), str(one.material)) for one in _all(unit)]
    for axis, sign in ((0, -1), (0, 1), (1, -1), (1, 1), (2, -1), (2, 1)):
        met = [
            name
            for reach, name in solids
            if all(low <= middle[i] <= high for i, (low, high) in enumerate(reach) if i != axis)
            and sign * reach[axis][0] > sign * middle[axis]
        ]
        assert "insulation_foam" in met, (axis, sign)
        assert len(met) >= 3, (axis, sign)
        assert set(met) & {"stainless_steel", "aluminium", "aluminium_alloy"}, (axis, sign)


def test_the_machine_of_a_reefer_weighs_what_such_machines_weigh() -> None:
    machine = list(reefer_machine.machine(Shape.of(_REEFER)))
    assert 380.0 < sum(mass_kg(one) for one in machine) < 500.0
    front = -_REEFER.inner_m[0]
    assert all(_reach(one)[2][1] <= front for one in machine)


@_named
def test_an_open_top_has_fabric_over_its_bows_and_a_cable_round_it(unit: Unit) -> None:
    cloth = [one for one in _all(unit) if one.material == "pvc"]
    if nominal(unit.size_type).build != "open-top":
        assert not cloth or nominal(unit.size_type).build == "curtain"
        return
    length, width, _ = unit.inner_m
    lid = max(cloth, key=mass_kg)
    assert lid.shape.half_extents_m[0] * 2.0 > width
    assert lid.shape.half_extents_m[2] * 2.0 > length - 0.4
    # A tarpaulin for such a box weighs some 20 to 40 kg.
    assert 1.2 < sum(mass_kg(one) for one in cloth) / length < 3.0
    bows = shell_open_top.bows_m(unit)
    assert all(b - a < 0.65 for a, b in pairwise(bows))
    ropes = [
        one
        for one in _all(unit)
        if isinstance(one.shape, Tube) and one.shape.outer_radius_m < 0.005
    ]
    run = sum(2.0 * max(one.shape.half_extents_m) for one in ropes)
    assert run > 2.0 * (length + width) - 2.5


def test_a_leaf_keeps_its_mass_as_it_swings() -> None:
    unit = _UNITS[0]
    parts = sum(mass_kg(one) for one in leaf_parts(unit, "right"))
    for state in ("closed", "open", "hooked"):
        assert sum(mass_kg(one) for one in leaf(unit, "right", state)) == pytest.approx(parts)


@_named
def test_an_open_leaf_meets_neither_shell_nor_bay(unit: Unit) -> None:
    for side in ("left", "right"):
        for state in ("open", "hooked"):
            for one in leaf(unit, side, state):
                for part in shell(unit):
                    assert not _boxes_meet(one, part), (one, part, state)


def _boxes_meet(a: Solid, b: Solid) -> bool:
    """Say whether two solids may meet: seen in the frame of either, their blocks overlap."""
    return _overlap(_reach(a), _reach(b)) and _overlap(*_in_frame_of(a, b))


def _in_frame_of(a: Solid, b: Solid):
    a_from_world = a.pose.inverse()
    moved = Solid(b.shape, a_from_world.then(b.pose), b.material, b.density_g_cm3)
    return _reach(Solid(a.shape, Pose(), a.material, a.density_g_cm3)), _reach(moved)
