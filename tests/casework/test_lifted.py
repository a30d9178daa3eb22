"""Lifted: what cranes load often comes in an open top, and stands no higher than its bows."""

from itertools import pairwise

import pytest

from tidewaiter.base.errors import CaseRejected
from tidewaiter.base.streams import digest
from tidewaiter.casework import declare, lifted
from tidewaiter.casework.casefile import RecipeName
from tidewaiter.casework.goods import look_up, trade_names
from tidewaiter.casework.groupage import fill_up
from tidewaiter.casework.lines import Line
from tidewaiter.casework.linings import Room, voids
from tidewaiter.casework.load import load_of
from tidewaiter.casework.measures import band
from tidewaiter.casework.prove import prove
from tidewaiter.casework.reading import _top_m
from tidewaiter.casework.repairs import draw_works
from tidewaiter.casework.stow import smallest_unit
from tidewaiter.casework.wish import Wish
from tidewaiter.casework.wished_goods import companions, goods_of, lifted_goods
from tidewaiter.exercise.case import Case
from tidewaiter.papers import reader
from tidewaiter.standards import hs
from tidewaiter.world.units import draw_unit

NUMBER = "CSQU3054383"
OPEN = Wish(sizes=lifted.OPEN_TOPS)


def line(hs6: str, mass_kg: float, count: int, item: int = 1) -> Line:
    goods = look_up(hs6)
    return Line(item, goods.contents, goods.kind, count, mass_kg, goods, "M 1", hs=hs6)


def cases(number: int, recipe: RecipeName = "clean") -> list[Case]:
    made: list[Case] = []
    seed = 0
    while len(made) < number:
        key, seed = digest("open", seed).hex(), seed + 1
        try:
            message = reader.read(declare.drawn_message(key, OPEN))
            made.append(load_of(message, key, None, wish=OPEN, recipe=recipe).case(recipe))
        except CaseRejected:
            continue
    return made


@pytest.mark.parametrize("code", lifted._table())
def test_every_code_is_one_of_the_tariff_with_a_share(code: str) -> None:
    assert hs.find(code) is not None
    assert 0.0 < lifted.lifted(code) < 1.0


def test_heavy_goods_have_names_and_prices_of_their_own() -> None:
    for hs6 in ("720449", "845710", "850422"):
        assert look_up(hs6).level == "hs6"
        assert trade_names()[hs6]
        assert band(hs6).low < band(hs6).high
    assert not set(lifted_goods()) & set(companions())
    assert goods_of(OPEN) == lifted_goods()


def test_some_come_in_an_open_top_and_some_in_a_box() -> None:
    types = [
        smallest_unit([line("845710", 13_600.0, 2)], NUMBER, f"k{n}")[0].size_type
        for n in range(80)
    ]
    share = sum(one in lifted.OPEN_TOPS for one in types) / len(types)
    assert 0.4 < share < 0.8
    # A line that nobody puts under a tarpaulin keeps the whole load out of it.
    mixed = [line("845710", 13_600.0, 2), line("610910", 300.0, 20, item=2)]
    for n in range(20):
        assert smallest_unit(mixed, NUMBER, f"k{n}")[0].size_type not in lifted.OPEN_TOPS


def test_loads_stand_under_the_bows_and_some_above_the_height_of_the_doors() -> None:
    tallest = 0.0
    for case in cases(12):
        unit = case.world.unit
        assert unit.size_type in lifted.OPEN_TOPS
        for one in case.world.load:
            top = one.position_m[1] + one.size_m[1] / 2.0
            tallest = max(tallest, top - unit.door_m[1])
            assert top <= unit.inner_m[2] - 0.02
            assert top <= _top_m(unit.size_type)
    assert tallest > 0.0


def test_what_rides_along_goes_with_machines() -> None:
    unit = draw_unit("22U1", NUMBER, "k")
    rides = {
        one.hs for n in range(6) for one in fill_up([line("845710", 6_800.0, 1)], unit, f"f{n}")
    }
    assert rides
    assert rides <= {goods.key for goods in companions()}


def test_a_tarpaulin_has_no_ceiling_to_line_and_is_sewn_not_welded() -> None:
    patched = set()
    for case in cases(12):
        world = case.world
        assert all(one.face != "roof" for one in voids(world.unit, Room(250, 120), "k"))
        works = [one for one in draw_works(case.stream_key, world) if one.part == "roof"]
        assert bool(works) == (world.unit.cover == "patched")
        assert all(one.kind == "patch" and not one.magnetic for one in works)
        patched.add(bool(works))
        told = {one.code for one in case.key.oddities}
        assert ("oddity-patched-cover" in told) == bool(works)
        assert ("oddity-jointed-cable" in told) == (world.unit.cable == "jointed")
    assert patched == {True, False}


def test_covers_and_cables_are_drawn_apart_from_all_else() -> None:
    units = [draw_unit("42U1", NUMBER, f"k{n}") for n in range(300)]
    for values, least in ((("sound", "faded", "patched"), 40), (("whole", "sheath-worn"), 40)):
        for value in values:
            assert sum(value in {one.cover, one.cable} for one in units) > least
    assert 5 < sum(one.cable == "jointed" for one in units) < 60
    assert draw_unit("42G1", NUMBER, "k1").cover == "sound"


@pytest.mark.parametrize("recipe", ["clean", "c01"])
def test_an_open_top_is_proved(recipe: RecipeName) -> None:
    (case,) = cases(1, recipe)
    proof = prove(case)
    assert bool(proof.discoveries) == (recipe != "clean")


def test_nothing_floats_in_it() -> None:
    for case in cases(6):
        stacks: dict[str, list[tuple[float, float]]] = {}
        for one in case.world.load:
            y, high = one.position_m[1], one.size_m[1]
            stack = one.slot.rpartition("/")[0]
            stacks.setdefault(stack, []).append((y - high / 2.0, y + high / 2.0))
        floors = {round(min(low for low, _ in levels), 3) for levels in stacks.values()}
        assert len(floors) == 1
        for levels in stacks.values():
            for (_, top), (low, _) in pairwise(sorted(levels)):
                assert low == pytest.approx(top, abs=1e-6)
