"""Reading pictures: what stands as planned is no excess, what does not is weighed about rightly."""

from math import fsum

import pytest

from tidewaiter.casework import reading
from tidewaiter.casework.twin import TakeOut, twin
from tidewaiter.exercise.decide import begin
from tidewaiter.exercise.picture import taken
from tidewaiter.exercise.state import fold
from tidewaiter.xray.setting import Setting

pytestmark = pytest.mark.slow


def seen(case):
    packing_list = next(one for one in case.documents if one.kind == "packing-list")
    plan = reading.loading_plan(packing_list)
    shown = taken(case, fold(begin(case)), Setting(), 1)
    return plan, reading.excess(shown, plan, case.public.size_type)


def test_the_plan_says_what_is_declared(unproved):
    for case in unproved["clean"][:20]:
        plan, _ = seen(case)
        assert sum(row.packages for row in plan) == case.public.declared_packages
        loaded = fsum(one.gross_kg for one in case.world.load)
        assert fsum(row.gross_kg for row in plan) == pytest.approx(loaded, rel=0.072)
        assert all(0.0 <= row.from_m < row.to_m for row in plan)


def test_bags_are_weighed_in_the_picture(unproved):
    for case in unproved["c01"][:20]:
        handles = tuple(one.handle for one in case.world.hidden)
        without, _ = twin(case, TakeOut(handles))
        more = seen(case)[1].door_kg - seen(without)[1].door_kg
        assert more == pytest.approx(fsum(one.gross_kg for one in case.world.hidden), rel=0.25)


def test_further_packages_add_to_the_picture_where_it_is_not_too_dark(unproved):
    told = 0
    for case in unproved["quantity"][:20]:
        handles = tuple(one.handle for one in case.world.hidden)
        without, _ = twin(case, TakeOut(handles))
        more = seen(case)[1].total_kg - seen(without)[1].total_kg
        mass = fsum(one.gross_kg for one in case.world.hidden)
        assert 0.0 < more < 1.3 * mass
        told += more > 0.5 * mass
    assert told >= 12


def test_bags_are_over_the_bound_and_most_clean_units_are_not(unproved):
    limit = reading.thresholds()
    assert limit.boxes >= 250
    assert all(seen(case)[1].door_kg > limit.door_kg for case in unproved["c01"][:25])
    over = sum(seen(case)[1].door_kg > limit.door_kg for case in unproved["clean"])
    assert over <= 0.35 * len(unproved["clean"])
