"""Wished goods: what a wish may draw, and what goes into which unit."""

import pytest

from tidewaiter.casework.goods import groupage_goods, look_up, trade_names
from tidewaiter.casework.wish import NO_WISH, Wish
from tidewaiter.casework.wished_goods import drawable, goods_of, most_m3, too_large, withheld
from tidewaiter.world.units import CONTAINERS


def test_without_a_wish_goods_are_part_loads_as_ever():
    assert goods_of(NO_WISH) == groupage_goods()
    assert goods_of(Wish(sizes=("22G1",), air="clear")) == groupage_goods()


def test_every_part_load_may_be_wished_for():
    assert set(groupage_goods()) <= set(drawable())


def test_all_goods_are_drawable_or_withheld_for_a_reason():
    keys = {goods.key for goods in drawable()}
    for key in trade_names():
        assert (key in keys) == (withheld(key) == "")


@pytest.mark.parametrize("code", ["284410", "291524", "360410", "380891", "850760", "870323"])
def test_dangerous_goods_are_withheld(code):
    assert "dangerous" in withheld(code)


def test_a_package_that_goes_into_no_unit_is_not_drawn():
    bars = look_up("721420")
    assert all("11700 mm" in too_large(bars, size) for size in CONTAINERS)
    assert bars not in goods_of(Wish(hs=("72",)))
    assert goods_of(Wish(hs=("7214",))) == ()
    assert goods_of(Wish(hs=("72",)))


def test_short_units_are_given_less():
    assert most_m3(NO_WISH, 48.0) == most_m3(Wish(sizes=("22G1", "45G1")), 48.0) == 48.0
    assert 22.0 < most_m3(Wish(sizes=("22G1",)), 48.0) < 25.0
