"""Machines: what honest reefers have in theirs, and what a picture tells of it."""

from collections import Counter

import pytest
from msgspec.structs import replace

from tidewaiter.base.errors import CaseRejected
from tidewaiter.casework import draw
from tidewaiter.casework.hides.machine import in_the_machine, screws_then
from tidewaiter.casework.machine import honest_machine, machine_cells
from tidewaiter.casework.machine_reading import MOST_KG, has_machine, machine_excess_kg
from tidewaiter.casework.probing import covers_of
from tidewaiter.casework.recipes import shelf
from tidewaiter.exercise.decide import begin
from tidewaiter.exercise.picture import taken
from tidewaiter.exercise.state import fold
from tidewaiter.world.compartments import is_in_machine
from tidewaiter.world.units import draw_unit
from tidewaiter.xray.setting import Setting

DRY = draw_unit("42G1", "EXAU0000000", "k")
REEFER = draw_unit("45R1", "EXAU0000000", "k")


def test_a_dry_unit_has_no_machine():
    assert machine_cells(DRY, "bay", "k") == ()
    assert honest_machine(DRY, "k") == ()
    assert not has_machine("42G1")
    with pytest.raises(CaseRejected, match="c09"):
        in_the_machine(DRY, "k")


def test_honest_machines_hold_parts_and_frost_in_the_places_of_a_hide():
    running = replace(REEFER, set_point_C=2.0)
    found, places = Counter[str](), set[str]()
    for n in range(1500):
        there = honest_machine(running, f"key-{n}")
        found.update({one.kind for one in there})
        places |= {one.slot for one in there}
    assert 0.15 < found["box"] / 1500 < 0.26
    assert 0.15 < found["frost"] / 1500 < 0.25
    assert all(map(is_in_machine, places))
    hidden = {one.slot for n in range(200) for one in in_the_machine(REEFER, f"k-{n}").hidden}
    assert any("/bay/" in slot for slot in hidden & places)
    assert any("/fans/" in slot for slot in hidden & places)


def test_no_frost_grows_on_a_machine_that_stands_still():
    assert not any(
        one.kind == "frost" for n in range(300) for one in honest_machine(REEFER, f"{n}")
    )


def test_screws_have_no_state_of_their_own():
    after, before = Counter[str](), Counter[str]()
    for n in range(1000):
        unit = draw_unit("45R1", "EXAU0000000", f"k-{n}")
        before[unit.screws] += 1
        after[screws_then(unit, f"k-{n}")] += 1
    assert set(after) == set(before)
    assert before["renewed"] > 0.05 * 1000
    assert after["weathered"] > 0.2 * 1000


def test_covers_follow_the_excess():
    assert covers_of(40.0, 2.0) == ("2-1", "1-1")
    assert covers_of(2.0, 40.0) == ("1-2", "2-2")
    assert covers_of(20.0, 25.0) == ("1-2", "2-2", "2-1", "1-1")


@pytest.mark.slow
def test_a_picture_weighs_what_is_in_the_machine():
    guilty = shelf.shipped("sea-port-8")
    clean = replace(guilty, hide="none", family="clean")
    empty = 0
    for seed in range(6):
        for recipe in (clean, guilty):
            case = draw.unproved_of(recipe, seed)
            there = [
                one for one in (*case.world.dunnage, *case.world.hidden) if is_in_machine(one.slot)
            ]
            true_kg = sum(one.gross_kg for one in there)
            picture = taken(case, fold(begin(case)), Setting(), 1)
            shown_kg = sum(machine_excess_kg(picture, "45R1"))
            assert shown_kg == pytest.approx(true_kg, abs=12.0 + 0.5 * true_kg)
            if true_kg > 25.0:
                assert shown_kg > MOST_KG
            if not there:
                empty += 1
                assert shown_kg < MOST_KG
    assert empty
