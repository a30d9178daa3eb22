"""Places: room to stand and to walk, nothing in the way, nothing to climb."""

import numpy as np
import pytest

from tests.exercise.playing import OPENING, Play
from tests.exercise.small_case import small_case
from tidewaiter.language.values import STATIONS
from tidewaiter.scenery.catalogue import models
from tidewaiter.scenery.meshes.geometry import Mesh
from tidewaiter.scenery.stage import fold, whole
from tidewaiter.scenery.turns import rotated

MESHES: dict[str, Mesh] = {mesh.name: mesh for mesh in models()}
# Lines are painted this high at most.
PAINT_M = 0.02


def shown(*walk):
    play = Play(small_case())
    play.walk(*walk)
    return whole(fold(event for record in play.records for event in record.events)).put


def triangles(thing):
    """Give the corners of all triangles of a thing in space, (m, 3, 3)."""
    mesh = MESHES[thing.mesh]
    points = mesh.positions * np.array(thing.size_m)
    turned = np.array([rotated(thing.turn, tuple(point)) for point in points])
    return (turned + np.array(thing.at_m))[mesh.faces]


def floor_under(things, x, z):
    """Give the heights of walkable faces under or over a point."""
    heights = set()
    for thing in things:
        if not thing.walkable:
            continue
        for a, b, c in triangles(thing):
            flat = [(p[0] - x, p[2] - z) for p in (a, b, c)]
            signs = [
                flat[n][0] * flat[n - 2][1] - flat[n][1] * flat[n - 2][0] >= -1e-9 for n in range(3)
            ]
            level = max(a[1], b[1], c[1]) - min(a[1], b[1], c[1]) < 0.001
            if level and len(set(signs)) == 1:
                heights.add(round(float(a[1]), 3))
    return heights


@pytest.mark.parametrize("walk", [("go gate",), ("go scanner",), ("go bay",)])
def test_one_walks_round_the_unit_on_one_level(walk):
    things = shown(*walk)
    front = min(one.at_m[2] for one in things if one.id == "front")
    cab = min(one.at_m[2] for one in things if one.id == "vehicle")
    around = [(0.0, 1.6), (2.2, 0.0), (-2.2, 0.0), (2.2, front), (-2.2, front), (2.2, cab)]
    # Between unit and cab, across the lane.
    around += [(x, front - 0.3) for x in (-1.4, 0.0, 1.4)]
    for x, z in around:
        assert 0.0 in floor_under(things, x, z), (x, z)


def test_one_walks_in():
    things = shown(*OPENING)
    for z in (-0.5, -3.0, -5.5):
        assert 0.0 in floor_under(things, 0.3, z)


def test_at_the_desk_one_stands_before_it():
    assert floor_under(shown(), 0.0, 1.0) == {0.0}


def test_before_the_doors_nothing_stands():
    for thing in shown("go bay"):
        if thing.role != "scenery":
            continue
        corners = triangles(thing)
        low, high = corners.min(axis=1), corners.max(axis=1)
        near = (high[:, 2] > 0.8) & (low[:, 2] < 2.3) & (high[:, 0] > -2.6) & (low[:, 0] < 2.6)
        # The canopy is far above; else only what is painted.
        low_enough = (high[:, 1] > PAINT_M) & (low[:, 1] < 2.5)
        assert not (near & low_enough).any(), thing.id


def test_where_packages_are_set_down_nothing_stands():
    for thing in shown("go bay"):
        if thing.role != "scenery":
            continue
        corners = triangles(thing)
        low, high = corners.min(axis=1), corners.max(axis=1)
        rows = (high[:, 2] > 2.5) & (low[:, 2] < 120) & (high[:, 0] > -6.0) & (low[:, 0] < 6.0)
        assert not (rows & (high[:, 1] > PAINT_M) & (low[:, 1] < 2.5)).any(), thing.id


@pytest.mark.parametrize("station", STATIONS)
def test_each_station_has_its_own_dressing(station):
    walk = () if station == "desk" else (f"go {station}",)
    scenery = {one.mesh for one in shown(*walk) if one.role == "scenery"}
    own = {"desk": "office", "gate": "gate", "scanner": "scanner", "bay": "bay"}
    assert own[station] in scenery
    assert not scenery & {mesh for other, mesh in own.items() if other != station}
    assert any(one.walkable for one in shown(*walk))
    assert all(not one.handle for one in shown(*walk) if one.role == "scenery")


def test_papers_lie_on_the_table():
    papers = [one for one in shown() if one.role == "paper"]
    assert len(papers) == 3
    for one in papers:
        assert one.at_m[1] == pytest.approx(0.7425, abs=0.001)
        assert abs(one.at_m[0]) < 0.6
    assert abs(sum(one.at_m[0] for one in papers)) < 1e-6


def test_what_is_drawn_many_times_is_of_few_meshes():
    meshes = {one.mesh for one in shown(*OPENING)}
    # One draw call each, twice in a headset; 100 in all, hands and tablet included.
    assert len(meshes) <= 34
