"""Cold: what wants cold comes in a reefer that runs, what travels dry in one that stands dark."""

import pytest
from msgspec.structs import replace

from tidewaiter.base.errors import CaseRejected
from tidewaiter.base.streams import digest
from tidewaiter.casework import cold, declare, draw
from tidewaiter.casework.goods import look_up, trade_names
from tidewaiter.casework.groupage import fill_up
from tidewaiter.casework.lifted import OPEN_TOPS
from tidewaiter.casework.lines import Line
from tidewaiter.casework.load import load_of
from tidewaiter.casework.recipes import shelf
from tidewaiter.casework.recipes.recipe import Recipe
from tidewaiter.casework.stow import smallest_unit
from tidewaiter.casework.wish import Wish
from tidewaiter.casework.wished_goods import cold_goods, goods_of
from tidewaiter.papers import reader
from tidewaiter.standards import hs
from tidewaiter.world.units import CONTAINERS

NUMBER = "CSQU3054383"
LOAD_LINE_M = 0.10


def line(hs6: str, mass_kg: float, count: int = 400, item: int = 1) -> Line:
    goods = look_up(hs6)
    return Line(item, goods.contents, goods.kind, count, mass_kg, goods, "M 1", hs=hs6)


@pytest.mark.parametrize("row", cold._table().items(), ids=lambda row: row[0])
def test_every_code_is_one_of_the_tariff_with_a_range_that_can_be_set(row):
    code, kept = row
    assert hs.find(code) is not None
    if kept is not None:
        assert -30.0 <= kept[0] <= kept[1] <= 25.0
        drawn = {cold.set_point_C(kept, f"k{n}") for n in range(40)}
        assert all(kept[0] <= one <= kept[1] for one in drawn)
        assert len(drawn) > 1


def test_the_longest_code_counts():
    assert cold.kept_at("02032911") == cold.kept_at("02")
    assert cold.kept_at("021099") is None
    assert cold.kept_at("690721") is None
    assert cold.kept_at("") is None


def test_goods_that_travel_cold_are_known_among_those_that_are_drawn():
    contents = {goods.contents for goods in cold_goods()}
    assert {"frozen chicken", "tomatoes", "bananas", "chocolate", "medicines"} <= contents
    assert not contents & {"tiles", "raisins", "hazelnuts", "sugar", "lentils"}
    assert {goods.key for goods in cold_goods()} <= set(trade_names())
    assert goods_of(Wish(sizes=("45R1",))) == cold_goods()
    assert cold.REEFERS == ("45R1",)
    assert set(cold.DRY) | set(cold.REEFERS) | set(OPEN_TOPS) == set(CONTAINERS)


def test_cold_goods_come_in_a_reefer_at_their_set_point():
    for n in range(20):
        unit, _ = smallest_unit([line("020714", 9_000.0)], NUMBER, f"c{n}")
        assert unit.size_type == "45R1"
        assert unit.set_point_C is not None
        assert -20.0 <= unit.set_point_C <= -18.0


def test_what_several_sorts_have_in_common_is_set():
    lines = [line("080390", 4_000.0), line("180690", 9_000.0, item=2)]
    assert cold.wanted(lines) == (13.0, 14.5)
    # Chicken and bananas contradict each other: the heavier sort has its way.
    assert cold.wanted([line("080390", 4_000.0), line("020714", 9_000.0)]) == (-20.0, -18.0)
    assert cold.wanted([line("690721", 4_000.0)]) is None
    # A box of cheese among wheat makes no reefer of it.
    assert cold.wanted([line("100119", 9_000.0), line("040610", 90.0, item=2)]) is None
    assert cold.wanted([line("100119", 90.0), line("040610", 9_000.0, item=2)]) == (2.0, 5.0)


def test_dry_goods_come_in_a_reefer_now_and_then_and_never_in_one_that_runs():
    kinds = []
    for n in range(300):
        unit, _ = smallest_unit([line("610910", 12_000.0, 900)], NUMBER, f"d{n}")
        kinds.append(unit.size_type)
        assert unit.set_point_C is None
    share = kinds.count("45R1") / len(kinds)
    assert 0.02 < share < 0.12
    # A small load never fills a long unit, so no line sends it a reefer.
    small = {smallest_unit([line("690721", 900.0, 30)], NUMBER, f"e{n}")[0].size_type
             for n in range(100)}  # fmt: skip
    assert small == {"22G1"}


def test_units_that_are_wished_are_kept_to():
    dry, _ = smallest_unit([line("020714", 9_000.0)], NUMBER, "k", ("42G1",))
    assert (dry.size_type, dry.set_point_C) == ("42G1", None)
    nor, _ = smallest_unit([line("690721", 900.0, 30)], NUMBER, "k", ("45R1",))
    assert (nor.size_type, nor.set_point_C) == ("45R1", None)
    for n in range(100):
        unit, _ = smallest_unit([line("610910", 12_000.0, 900)], NUMBER, f"f{n}", ("42G1", "45G1"))
        assert unit.size_type == "42G1"


def test_what_rides_along_in_a_reefer_is_kept_at_its_set_point():
    filled = 0
    for n in range(12):
        lines = [line("080390", 1_500.0, 75)]
        unit, _ = smallest_unit(lines, NUMBER, f"h{n}")
        riding = fill_up(lines, unit, f"h{n}")
        filled += bool(riding)
        for one in riding:
            kept = cold.kept_at(one.hs)
            assert kept is not None
            assert unit.set_point_C is not None
            assert kept[0] <= unit.set_point_C <= kept[1]
    assert filled == 12


def test_cargo_keeps_under_the_load_line():
    for n, kilograms in enumerate((4_000.0, 12_000.0, 20_000.0)):
        lines = [line("020714", kilograms, round(kilograms / 15.8))]
        unit, stow = smallest_unit(lines, NUMBER, f"g{n}")
        high = max(one.position_m[1] + one.size_m[1] / 2.0 for one in stow.packages)
        assert high <= unit.inner_m[2] - LOAD_LINE_M + 1e-9


def test_what_is_drawn_together_travels_at_one_temperature():
    cold_drawn = 0
    for seed in range(60):
        message = declare.drawn_message(digest("cold", seed).hex(), Wish(hs=("08", "02", "69")))
        load = load_of(reader.read(message), digest("cold", seed).hex(), None)
        ranges = [cold.kept_at(one.hs) for one in load.facts.lines if not one.groupage]
        assert len({one is None for one in ranges}) == 1
        cold_drawn += ranges[0] is not None
    assert 5 < cold_drawn < 55


def test_papers_and_display_name_one_set_point():
    wish = Wish(sizes=("45R1",))
    for seed in range(6):
        key = digest("set-point", seed).hex()
        load = load_of(reader.read(declare.drawn_message(key, wish)), key, None, wish)
        case = load.case("clean")
        said = {
            (document.kind, row.value)
            for document in case.documents
            for section in document.sections
            for row in section.rows
            if row.field == "set-point"
        }
        assert {kind for kind, _ in said} >= {"packing-list", "gate-record"}
        assert {kind for kind, _ in said} & {"cmr", "bill-of-lading"}
        assert {value for _, value in said} == {cold.written(case.world.unit)}
        assert f"{case.world.unit.set_point_C:+.1f} °C" in cold.written(case.world.unit)


def test_papers_of_a_dry_unit_name_none():
    key = digest("dry", 1).hex()
    case = load_of(reader.read(declare.drawn_message(key, Wish(hs=("69",)))), key, None).case(
        "clean"
    )
    rows = (row for one in case.documents for part in one.sections for row in part.rows)
    assert "set-point" not in {row.field for row in rows}


@pytest.mark.parametrize("hides", ["none", "doors"])
def test_a_recipe_that_wishes_for_a_reefer_draws_and_proves_one(hides):
    family = "clean" if hides == "none" else "contraband"
    plain = replace(
        shelf.shipped("alat-ferry-7"),
        name="cold-1", family=family, hide=hides, pattern="", hs=(), packages=(), sizes=("45R1",),
    )  # fmt: skip
    proved = 0
    for seed in range(4):
        try:
            file = draw.from_recipe(plain, seed)
        except CaseRejected:
            continue
        proved += 1
        assert file.case.public.size_type == "45R1"
        assert file.case.world.unit.set_point_C is not None
        assert bool(file.case.world.hidden) == (hides == "doors")
    assert proved >= 3


def test_whether_a_unit_runs_cold_hangs_on_no_guilt():
    """The load is drawn before anything is hidden: each recipe of one seed has the same unit."""
    for seed in (14, 40, 57):
        units = {draw.unproved(seed, recipe).world.unit for recipe in ("clean", "c01")}
        assert len(units) == 1
        assert units.pop().size_type == "45R1"


def test_an_odd_set_point_is_none_for_the_goods_and_one_that_a_machine_can_keep():
    for code in ("020714", "080390", "070310", "180690"):
        kept = cold.kept_at(code)
        if kept is None:
            continue
        drawn = [cold.odd_point_C(kept, f"o{n}") for n in range(60)]
        assert all(not kept[0] <= one <= kept[1] and -30.0 <= one <= 40.0 for one in drawn)
        assert len(set(drawn)) > 5


def test_a_reefer_is_set_oddly_by_its_goods_alone():
    frozen = [line("020714", 9_000.0)]
    unit, _ = smallest_unit(frozen, NUMBER, "c1")
    assert not cold.is_odd(unit, frozen)
    assert cold.is_odd(replace(unit, set_point_C=5.0), frozen)
    # Dark with dry goods: the innocent twin, and a reason to look all the same.
    assert cold.is_odd(replace(unit, set_point_C=None), [line("080620", 9_000.0)])
    assert not cold.is_odd(replace(unit, size_type="42G1", set_point_C=None), frozen)


def test_the_display_the_papers_and_the_gate_agree_on_an_odd_set_point():
    odd = 0
    for seed in range(60):
        recipe = Recipe(
            name="cold",
            title={"en": "Cold"},
            family="clean",
            setting="eu-sea-port",
            hs=("0803", "0207"),
            skills=("S01",),
            difficulty=1,
        )
        case = draw.unproved_of(recipe, seed)
        unit = case.world.unit
        boxes = {
            (one.kind, row.field): row.value
            for one in case.documents
            for part in one.sections
            for row in part.rows
        }
        stated = {value for (_, field), value in boxes.items() if field == "set-point"}
        assert stated == {cold.written(unit)}
        note = [value for (kind, field), value in boxes.items() if kind == "risk-note"]
        odd += "R14" in str(note) or not -20.0 <= (unit.set_point_C or 99.0) <= 14.5
    assert 2 <= odd <= 40
