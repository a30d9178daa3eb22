"""Laws of what is there after the deeds."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tidewaiter.language.deeds import (
    AirWasBlown,
    LeafWasMoved,
    LoadWasTakenOut,
    PackageWasOpened,
    SealWasCut,
    SealWasPut,
)
from tidewaiter.matter.solids import mass_kg
from tidewaiter.world.after import after, package, packages
from tidewaiter.world.mass import gross_kg, present_kg
from tidewaiter.world.model import Gas, Package, Seal, World
from tidewaiter.world.sight import visible_from_doors
from tidewaiter.world.solids import solids
from tidewaiter.world.units import draw_unit

_UNIT = draw_unit("22G1", "CSQU3054383", "key")
_BOTH = (
    SealWasCut(minute=1.0),
    LeafWasMoved(minute=2.0, leaf="right-door", to="open"),
    LeafWasMoved(minute=2.0, leaf="left-door", to="open"),
)


def _package(name: str, slot: str, position, size=(0.5, 0.5, 0.5), **more) -> Package:
    plain = {"kind": "carton", "item": 1, "count": 1, "form": "box", "material": "general_goods"}
    return Package(
        handle=name, slot=slot, position_m=position, size_m=size, gross_kg=10.0, **{**plain, **more}
    )


def _world(load, hidden=()) -> World:
    air = (
        Gas(substance="co", unit="ppm", gasket=8.0, inside=40.0, outside=0.0, half_minutes=10.0),
    )
    seal = Seal(number="T123", iso_class="H", state="ok")
    return World(unit=_UNIT, seal=seal, air=air, load=tuple(load), hidden=tuple(hidden))


def _grid(columns=3, layers=3, rows=6) -> list[Package]:
    return [
        _package(
            f"p{z}{x}{y}",
            f"stack/{z * columns + x:04d}/{y:02d}",
            (-0.7 + 0.7 * x, 0.25 + 0.5 * y, -5.5 + 0.8 * z),
        )
        for z in range(rows)
        for x in range(columns)
        for y in range(layers)
    ]


@st.composite
def _scattered(draw: st.DrawFn) -> list[Package]:
    """Boxes anywhere, on a coarse lattice so that faces often touch and hide each other."""
    cells = draw(
        st.lists(
            st.tuples(st.integers(-4, 4), st.integers(0, 8), st.integers(1, 20)),
            min_size=1,
            max_size=25,
            unique=True,
        )
    )
    return [
        _package(f"h{i}", f"stack/{i:04d}/00", (0.25 * x, 0.125 + 0.25 * y, -0.25 * z), (0.25,) * 3)
        for i, (x, y, z) in enumerate(cells)
    ]


def test_nothing_done_is_the_world_as_it_came() -> None:
    world = _world(_grid())
    now = after(world, (), 0.0)
    assert now.inside == world.load
    assert now.outside == ()
    assert (now.left_door, now.right_door, now.seal_is) == ("closed", "closed", "on")
    assert now.seal == world.seal
    assert now.air == world.air


def test_deeds_show() -> None:
    world = _world(_grid())
    now = after(world, (*_BOTH, PackageWasOpened(minute=3.0, handle="p000")), 4.0)
    assert (now.left_door, now.right_door, now.seal, now.seal_is) == ("open", "open", None, "cut")
    assert now.opened == {"p000"}
    now = after(
        world,
        (
            *_BOTH,
            LeafWasMoved(minute=3.0, leaf="left-door", to="hooked"),
            LeafWasMoved(minute=4.0, leaf="left-door", to="closed"),
            LeafWasMoved(minute=4.0, leaf="right-door", to="closed"),
            SealWasPut(minute=5.0, number="AZ9"),
        ),
        5.0,
    )
    assert now.seal is not None
    assert (now.seal.number, now.seal_is, now.right_door) == ("AZ9", "official", "closed")


def test_unloading_takes_whole_stacks_and_keeps_the_order() -> None:
    world = _world(_grid())
    shallow = after(world, (LoadWasTakenOut(minute=1.0, depth_mm=2000),), 1.0)
    deep = after(
        world,
        (LoadWasTakenOut(minute=1.0, depth_mm=2000), LoadWasTakenOut(minute=2.0, depth_mm=4000)),
        2.0,
    )
    at_once = after(world, (LoadWasTakenOut(minute=1.0, depth_mm=4000),), 1.0)
    assert 0 < len(shallow.outside) < len(deep.outside) < len(world.load)
    assert deep.outside[: len(shallow.outside)] == shallow.outside
    assert deep.outside == at_once.outside
    for now in (shallow, deep):
        assert {p.handle for p in now.inside} | {p.handle for p in now.outside} == {
            p.handle for p in world.load
        }
        stacks = {p.slot.rpartition("/")[0] for p in now.outside}
        assert not any(p.slot.rpartition("/")[0] in stacks for p in now.inside)


def test_a_stack_comes_out_when_its_base_has_its_centre_within_the_depth() -> None:
    world = _world([_package("a", "stack/0000/00", (0.0, 0.25, -2.0))])
    for depth_mm, out in ((1999, 0), (2000, 1)):
        now = after(world, (LoadWasTakenOut(minute=1.0, depth_mm=depth_mm),), 1.0)
        assert len(now.outside) == out


def test_what_stands_in_the_bay_stands_apart_on_the_floor_outside() -> None:
    out = after(_world(_grid()), (LoadWasTakenOut(minute=1.0, depth_mm=9000),), 1.0).outside
    assert len(out) == 54
    for index, one in enumerate(out):
        assert one.position_m[1] == pytest.approx(one.size_m[1] / 2)
        assert one.position_m[2] - one.size_m[2] / 2 > 1.5
        for other in out[:index]:
            gaps = [
                abs(a - b) - (s + t) / 2
                for a, b, s, t in zip(
                    one.position_m, other.position_m, one.size_m, other.size_m, strict=True
                )
            ]
            assert max(gaps) > 0.0


def test_reserved_slots_come_out_one_by_one() -> None:
    hidden = _package("bag", "reserve/door/1", (0.0, 0.2, -0.28), (0.7, 0.4, 0.45))
    world = _world(_grid(), [hidden])
    now = after(world, (LoadWasTakenOut(minute=1.0, depth_mm=400),), 1.0)
    assert [p.handle for p in now.outside] == ["bag"]


def test_packages_are_found_by_handle() -> None:
    world = _world(_grid())
    found = package(world, "p000")
    assert found is not None
    assert found.slot == "stack/0000/00"
    assert package(world, "nobody") is None
    assert len(packages(world)) == 54


def test_mass_is_tare_and_load() -> None:
    world = _world(_grid())
    assert gross_kg(world) == pytest.approx(_UNIT.tare_kg + 540.0)
    now = after(world, (LoadWasTakenOut(minute=1.0, depth_mm=9000),), 1.0)
    assert present_kg(now) == pytest.approx(_UNIT.tare_kg)


def test_solids_hold_the_mass_of_the_unit() -> None:
    world = _world(_grid())
    total = sum(mass_kg(one) for one in solids(after(world, (), 0.0)))
    assert total == pytest.approx(gross_kg(world), abs=0.5)  # the seal weighs a little


# ------------------------------------------------------------------------------------------- air


def _co(deeds, minute: float) -> float:
    return after(_world([]), deeds, minute).air[0].inside


def test_a_closed_unit_keeps_its_air() -> None:
    assert _co((AirWasBlown(minute=60.0, minutes=60.0),), 100.0) == 40.0


def test_forced_ventilation_halves_and_a_draught_is_slower() -> None:
    one = LeafWasMoved(minute=10.0, leaf="right-door", to="open")
    both = (one, LeafWasMoved(minute=10.0, leaf="left-door", to="open"))
    assert _co(both, 10.0) == 40.0
    assert _co(both, 50.0) == pytest.approx(20.0)  # 40 min at a quarter of the rate
    assert _co((one,), 90.0) == pytest.approx(20.0)  # and through one leaf at half of that
    assert _co((*both, AirWasBlown(minute=20.0, minutes=10.0)), 20.0) == pytest.approx(20.0)
    assert _co((one, AirWasBlown(minute=30.0, minutes=20.0)), 30.0) == pytest.approx(20.0)


def test_closing_the_doors_stops_the_decay() -> None:
    deeds = (
        LeafWasMoved(minute=0.0, leaf="right-door", to="open"),
        LeafWasMoved(minute=80.0, leaf="right-door", to="closed"),
    )
    assert _co(deeds, 400.0) == pytest.approx(20.0)


@given(st.lists(st.floats(0.1, 60.0), min_size=1, max_size=8))
def test_air_only_gets_better(steps: list[float]) -> None:
    deeds: tuple = (LeafWasMoved(minute=0.0, leaf="right-door", to="open"),)
    minute, last = 0.0, 40.0
    for number, step in enumerate(steps):
        minute += step
        if number % 2:
            deeds = (*deeds, AirWasBlown(minute=minute, minutes=step))
        now = _co(deeds, minute)
        assert 0.0 <= now <= last
        last = now


# ----------------------------------------------------------------------------------------- sight


def _seen(load, deeds=_BOTH, hidden=()) -> set[str]:
    return {p.handle for p in visible_from_doors(after(_world(load, hidden), deeds, 3.0))}


def test_closed_doors_show_nothing() -> None:
    assert _seen(_grid(), ()) == set()


def test_the_nearest_rows_are_seen_and_hide_the_others() -> None:
    seen = _seen(_grid())
    assert {"p500", "p510", "p520"} <= seen
    assert "p000" not in seen  # the lowest of the row at the front wall


def test_one_leaf_shows_its_own_side_first() -> None:
    load = [
        _package("left", "stack/0000/00", (-0.9, 0.25, -0.4)),
        _package("right", "stack/0001/00", (0.9, 0.25, -0.4)),
    ]
    assert _seen(load, _BOTH[:2]) == {"right"}
    assert _seen(load) == {"left", "right"}


def test_a_thing_behind_a_full_wall_is_unseen() -> None:
    wall = _package("wall", "stack/0000/00", (0.0, 1.15, -1.0), (2.35, 2.30, 0.5))
    behind = _package("behind", "stack/0001/00", (0.0, 0.25, -3.0))
    assert _seen([wall, behind]) == {"wall"}


@given(_scattered())
def test_removing_what_is_unseen_changes_nothing(load: list[Package]) -> None:
    seen = _seen(load)
    for one in load:
        if one.handle not in seen:
            assert _seen([other for other in load if other is not one]) == seen
    assert _seen([one for one in load if one.handle in seen]) == seen


@given(_scattered(), st.integers(0, 2**32))
def test_adding_something_unseen_changes_nothing(load: list[Package], seed: int) -> None:
    z = -5.7 + (seed % 1000) / 1e4
    extra = _package("extra", "reserve/door/1", (0.0, 0.1, z), (0.2, 0.2, 0.2))
    seen = _seen(load, hidden=[extra])
    if "extra" not in seen:
        assert seen == _seen(load)


@pytest.mark.slow
@settings(max_examples=50)
@given(_scattered())
def test_the_nearest_package_on_an_axis_is_seen_as_a_slow_ray_finds_it(load) -> None:
    """A slow oracle: march single rays through every package."""
    seen = _seen(load)
    found = set()
    width, height = _UNIT.door_m
    columns, rows = int(width / 0.05), int(height / 0.05)
    for i in range(columns):
        for j in range(rows):
            x = -width / 2 + (i + 0.5) * width / columns
            y = (j + 0.5) * height / rows
            hit = _march((0.0, 1.6, 1.5), (x, y - 1.6, -1.5), load)
            if hit is not None:
                found.add(hit)
    # Rays along a shared face may go either way; nothing else may differ.
    assert len(found ^ seen) <= 1


def _march(eye, way, load) -> str | None:
    best, name = float("inf"), None
    for one in load:
        low, high = 0.0, float("inf")
        for axis in range(3):
            if way[axis] == 0.0:
                if abs(one.position_m[axis] - eye[axis]) > one.size_m[axis] / 2:
                    high = -1.0
                continue
            ends = sorted(
                (one.position_m[axis] + side * one.size_m[axis] / 2 - eye[axis]) / way[axis]
                for side in (-1, 1)
            )
            low, high = max(low, ends[0]), min(high, ends[1])
        if low <= high and low < best - 1e-12:
            best, name = low, one.handle
    return name
