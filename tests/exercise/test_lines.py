"""Lines of sight: the fast way against the slow and obvious one."""

from math import cos, radians, sin

import numpy as np
import pytest

from tests.exercise.small_case import small_case
from tidewaiter.base.streams import stream
from tidewaiter.exercise.boxes import boxes_of
from tidewaiter.exercise.lines import first_met, near
from tidewaiter.instruments import parts
from tidewaiter.language.deeds import LeafWasMoved
from tidewaiter.language.values import Sighting
from tidewaiter.world.after import after

SEEDS = range(8)


def scattered(chance, n=60):
    """Boxes of all sizes at random, and the parts of a unit with one leaf open."""
    things = {}
    for k in range(n):
        at = chance.integers(-4000, 4000, 3).tolist()
        size = chance.integers(50, 1200, 3).tolist()
        things[f"box{k}"] = Sighting(f"box{k}", "carton", tuple(at), tuple(size))
    present = after(small_case().world, (LeafWasMoved(1.0, "right-door", "open"),), 1.0)
    return things | {one.handle: one for one in parts.parts(present)}


def slowly(boxes, place, way):
    """Walk along a line in small steps until a box holds the point."""
    steps_m = np.arange(0.0, 9.0, 0.002)
    best = (-1, np.inf)
    for n, (at, half, (cosine, sine)) in enumerate(
        zip(boxes.at, boxes.half, boxes.turn, strict=True)
    ):
        x, y, z = (place + steps_m[:, None] * way - at).T
        local = np.stack((x * cosine - z * sine, y, z * cosine + x * sine), axis=1)
        within = (np.abs(local) <= half).all(axis=1)
        if within.any() and steps_m[within.argmax()] < best[1]:
            best = (n, float(steps_m[within.argmax()]))
    return best


@pytest.mark.parametrize("seed", SEEDS)
def test_the_first_box_that_a_line_meets(seed):
    chance = stream("lines", seed)
    boxes = boxes_of(scattered(chance))
    ways = chance.normal(0.0, 1.0, (6, 3))
    ways /= np.linalg.norm(ways, axis=1)[:, None]
    lines = np.concatenate((chance.uniform(-4.0, 4.0, (6, 3)), ways), axis=1)
    line, box, far = first_met(boxes, np.arange(len(boxes.at)), lines)
    found = dict(zip(line.tolist(), zip(box.tolist(), far.tolist(), strict=True), strict=True))
    assert line.tolist() == sorted(set(line.tolist()))
    for n, one in enumerate(lines):
        met, far_m = slowly(boxes, one[:3], one[3:])
        if met == -1:
            assert n not in found or found[n][1] > 8.9
        else:
            assert found[n][1] == pytest.approx(far_m, abs=0.003)
            if found[n][0] != met:  # two faces less than a step apart
                _, again = found[n]
                assert abs(again - far_m) < 0.003


@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_near_leaves_out_nothing_that_a_line_meets(seed):
    chance = stream("near", seed)
    boxes = boxes_of(scattered(chance, 400))
    count = int(chance.integers(1, 12))
    middle = chance.uniform(-3.0, 3.0, 3)
    heading = chance.normal(0.0, 1.0, 3)
    ways = heading + chance.normal(0.0, 0.3 * (seed % 4), (count, 3))
    ways /= np.linalg.norm(ways, axis=1)[:, None]
    eyes = np.concatenate((middle + chance.normal(0.0, 0.2, (count, 3)), ways), axis=1)
    rows = near(boxes, eyes, 4.0, 12.0)
    # Many lines within the cone of each eye.
    many = np.repeat(eyes, 40, axis=0)
    side = chance.normal(0.0, 1.0, (len(many), 3))
    side -= (side * many[:, 3:]).sum(axis=1)[:, None] * many[:, 3:]
    side /= np.linalg.norm(side, axis=1)[:, None]
    angle = radians(12.0) * chance.uniform(0.0, 1.0, len(many))[:, None]
    many[:, 3:] = many[:, 3:] * np.cos(angle) + side * np.sin(angle)
    line, box, far = first_met(boxes, np.arange(len(boxes.at)), many)
    picked = first_met(boxes, rows, many)
    close = far <= 4.0
    theirs = dict(zip(picked[0].tolist(), picked[1].tolist(), strict=True))
    for n, one in zip(line[close].tolist(), box[close].tolist(), strict=True):
        assert theirs[n] == one


def test_who_stands_in_a_box_meets_it_at_once():
    boxes = boxes_of({"a": Sighting("a", "carton", (0, 0, 0), (1000, 1000, 1000))})
    line, box, far = first_met(boxes, np.array([0]), np.array([[0.1, 0.0, 0.0, 0.0, 0.0, -1.0]]))
    assert (line.tolist(), box.tolist(), far.tolist()) == ([0], [0], [0.0])


def test_a_turned_box_is_met_where_it_stands():
    leaf = Sighting("right-door", "right-door", (0, 0, 0), (1000, 2000, 100), 30.0)
    boxes = boxes_of({"right-door": leaf})
    turn = radians(30.0)
    out = np.array((sin(turn), 0.0, cos(turn)))
    ahead = np.concatenate((out * 2.0 + (0.0, 0.4, 0.0), -out))[None, :]
    _, box, far = first_met(boxes, np.arange(len(boxes.at)), ahead)
    assert boxes.targets[box[0]] == ("right-door", "1-2")
    assert far[0] == pytest.approx(1.95, abs=0.001)


def test_nothing_is_met_where_nothing_is():
    boxes = boxes_of({})
    lines = np.array([[0.0, 0.0, 0.0, 0.0, 0.0, -1.0]])
    rows = near(boxes, lines, 4.0, 12.0)
    assert [len(part) for part in first_met(boxes, rows, lines)] == [0, 0, 0]
