"""Patterns: every filling weighs what its package weighs and stays inside it."""

from __future__ import annotations

import csv
from importlib.resources import files

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tidewaiter.casework.goods import kinds
from tidewaiter.matter.solids import Group, count, expanded, mass_kg
from tidewaiter.world import patterns
from tidewaiter.world.model import Package
from tidewaiter.world.patterns import FILLINGS, bodies, pattern

ROUND = ("even", "drum", "pail", "roll", "reel", "coil", "tyre")
sides = st.floats(0.15, 2.5)


def package(kind: str = "carton", contents: str = "", **more: object) -> Package:
    plain: dict[str, object] = {
        "handle": "h",
        "slot": "stack/001/02",
        "item": 1,
        "count": 1,
        "position_m": (0.1, 0.6, -2.0),
        "size_m": (0.6, 0.4, 0.4),
        "form": "box",
        "material": "tea",
        "gross_kg": 12.0,
    }
    return Package(kind=kind, contents=contents, **{**plain, **more})  # type: ignore[arg-type]


@given(
    st.sampled_from(sorted(FILLINGS)),
    st.sampled_from(["carton", "pallet", "crate", "drum"]),
    st.tuples(sides, sides, sides),
    st.floats(0.5, 3000.0),
    st.sampled_from(["cylinder-x", "cylinder-y", "cylinder-z"]),
)
@example("car", "carton", (0.15625, 2.0, 0.15625), 1.0, "cylinder-x")
@settings(max_examples=300, deadline=None)
def test_a_filling_weighs_what_it_should_and_stays_inside(
    name: str, kind: str, size: tuple[float, float, float], gross_kg: float, form: str
) -> None:
    form = form if name in ROUND else "box"
    parts = patterns._parts(name, kind, form, "tea", size, gross_kg, "key")
    assert sum(mass_kg(part) for part in parts) == pytest.approx(gross_kg, rel=1e-9)
    half = np.array(size) / 2.0 + 1e-6
    for part in parts:
        for solid in expanded(part):
            turn, reach = np.abs(np.array(solid.pose.matrix)), np.array(solid.shape.half_extents_m)
            extent = turn @ reach + np.abs(solid.pose.position_m)
            assert (extent <= half).all(), (name, extent, half)


@pytest.mark.parametrize("kind", sorted(kinds()))
def test_packages_do_not_hold_too_many_solids(kind: str) -> None:
    usual = kinds()[kind]
    x, y, z = (side / 1000.0 for side in usual.proportions_mm)
    for name in FILLINGS:
        parts = patterns._parts(name, kind, "box", "tea", (x, y, z), usual.package_kg, "key")
        most = 60 + 8 * 150 * x * y * z
        assert sum(count(part) for part in parts) <= most


def test_every_name_in_the_table_is_a_filling_and_every_filling_has_a_use() -> None:
    text = (files("tidewaiter.world") / "patterns.csv").read_text(encoding="utf-8")
    named = {row["pattern"] for row in csv.DictReader(text.splitlines())}
    assert named <= set(FILLINGS)
    assert set(FILLINGS) - named <= {"sachets", "shoe-boxes"}


def test_goods_have_the_textures_an_analyst_learns() -> None:
    assert pattern(package("carton", "tea")) == "packets"
    assert pattern(package("pallet", "tiles")) == "tiles"
    assert pattern(package("carton", "television sets")) == "screens"
    assert pattern(package("carton", "bottled wine")) == "bottles"
    assert pattern(package("drum", "clear liquid")) == "drum"
    assert pattern(package("carton", "something never heard of")) == "even"


def test_equal_packages_share_one_tuple_of_parts() -> None:
    one, other = (
        bodies(package("carton", "tea", slot=slot, position_m=(0.0, 0.2, z)))[0]
        for slot, z in (("stack/001/00", -1.0), ("stack/009/03", -5.0))
    )
    assert isinstance(one, Group)
    assert isinstance(other, Group)
    assert one.parts is other.parts


def test_no_two_machines_look_alike_but_each_always_looks_the_same() -> None:
    make = [
        bodies(package("crate", "machinery", slot=slot, size_m=(1.4, 1.0, 1.0)))
        for slot in ("stack/001/00", "stack/002/00", "stack/001/00")
    ]
    assert make[0] == make[2]
    assert make[0] != make[1]


def test_a_package_without_mass_stops_nothing() -> None:
    assert sum(mass_kg(body) for body in bodies(package(gross_kg=0.0))) == 0.0
