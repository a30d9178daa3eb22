"""Leaves: sheets on the inside of door leaves in honest units, drawn without knowing any hide."""

from collections import Counter

import pytest

from tidewaiter.casework.leaves import honest_leaves, leaf_voids
from tidewaiter.casework.linings import Void
from tidewaiter.world.hung import leaf_of
from tidewaiter.world.linings import LINING
from tidewaiter.world.units import draw_unit

DRY = draw_unit("42G1", "EXAU0000000", "k")
REEFER = draw_unit("45R1", "EXAU0000000", "k")


def test_a_reefer_has_leaves_of_foam():
    assert leaf_voids(REEFER, "k") == ()


def test_cells_lie_between_leaf_and_sheet():
    for void in leaf_voids(DRY, "k"):
        assert isinstance(void, Void)
        sheet = void.lining
        assert leaf_of(sheet.slot) == void.face
        for cell in void.cells:
            assert leaf_of(cell.path) == void.face
            back = cell.position_m[2] - cell.size_m[2] / 2
            assert sheet.position_m[2] + sheet.size_m[2] / 2 <= back + 1e-9
            assert cell.position_m[2] + cell.size_m[2] / 2 <= 0.0
            assert abs(cell.position_m[0]) + cell.size_m[0] / 2 <= DRY.door_m[0] / 2
            assert cell.position_m[1] + cell.size_m[1] / 2 <= DRY.door_m[1]


def test_some_honest_units_have_a_sheet_and_various_things_behind_it():
    voids = leaf_voids(DRY, "k")
    behind = Counter[tuple[str, ...]]()
    for n in range(2000):
        there = honest_leaves(voids, f"key-{n}")
        if there:
            behind[tuple(sorted({one.kind for one in there}))] += 1
            for one in there:
                if one.kind == LINING:
                    kinds = {two.kind for two in there if two.kind != LINING}
                    assert one.contents == (kinds.pop() if kinds else "")
    assert set(behind) == {("insulation", LINING), (LINING, "timber"), (LINING,)}
    assert 0.10 < behind.total() / 2000 < 0.18


@pytest.mark.slow
def test_packets_are_where_honest_units_have_timber(unproved):
    honest = {one.slot for case in unproved["clean"] for one in case.world.dunnage}
    for case in unproved["c08"]:
        slots = {one.slot for one in case.world.hidden}
        assert {leaf_of(slot) for slot in slots} <= {"left-door", "right-door"}
        for slot in slots:
            if slot.endswith(LINING):
                assert slot in honest
