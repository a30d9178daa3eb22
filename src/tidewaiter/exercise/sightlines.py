"""Sight lines from the goods: from which stands there was a free line to each hidden thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

import numpy as np

from tidewaiter.exercise.boxes import FITTING_REACH_M, Boxes, Floats, boxes_of
from tidewaiter.exercise.case import Case
from tidewaiter.exercise.lines import first_met
from tidewaiter.exercise.views import Standpoint
from tidewaiter.instruments import eye, parts
from tidewaiter.language.debriefs import SightLine, Sightlines
from tidewaiter.language.values import Sighting
from tidewaiter.world.after import Present

#: So many hidden things are drawn with their lines; more would be a tangle [estimate].
MOST_THINGS = 24
#: A line is drawn to the middle and to the corners, so far out towards them.
_OUT = 0.8
_POINTS: Floats = np.array([(0.0, 0.0, 0.0), *product((-_OUT, _OUT), repeat=3)], dtype=np.float64)


def sightlines(case: Case, standpoints: Sequence[Standpoint]) -> Sightlines:
    """Follow a line from each stand to each hidden thing, past all that stood there then."""
    names = [name for hide in case.key.hides for name in hide.handles][:MOST_THINGS]
    if not names or not standpoints:
        return Sightlines()
    lines: list[SightLine] = []
    for n, one in enumerate(standpoints):
        lines += _from_stand(n, one, names)
    return Sightlines(tuple(one.stand for one in standpoints), tuple(lines))


def things_of(present: Present) -> dict[str, Sighting]:
    """Give everything that can stand in a line: packages, walls, leaves; no seal, no plates."""
    there = (*present.inside, *present.outside, *present.hung)
    seen = (*parts.parts(present), *eye.packages(there, present))
    return {one.handle: one for one in seen if one.handle not in FITTING_REACH_M}


def points_of(thing: Sighting) -> Floats:
    """Give the points of a thing that lines are drawn to, metres: its middle first."""
    at, size = np.array(thing.position_mm), np.array(thing.size_mm)
    return (at + _POINTS * size / 2.0) / 1000.0


def _from_stand(n: int, one: Standpoint, names: Sequence[str]) -> Iterator[SightLine]:
    things = things_of(one.present)
    there = [name for name in names if name in things]
    if not there:
        return
    boxes = boxes_of(things)
    place = np.array(one.stand.eye_mm) / 1000.0
    points = np.concatenate([points_of(things[name]) for name in there])
    met = _met(boxes, place, points)
    for k, name in enumerate(there):
        first = k * len(_POINTS)
        free = [p for p in range(first, first + len(_POINTS)) if met[p] == name]
        x, y, z = (round(float(m) * 1000) for m in points[free[0] if free else first])
        behind = "" if free else met[first]
        yield SightLine(name, n, (x, y, z), bool(free), behind)


def _met(boxes: Boxes, place: Floats, points: Floats) -> list[str]:
    """Name what the line to each point meets first; empty where it meets nothing."""
    ways = points - place
    ways /= np.maximum(np.sqrt((ways * ways).sum(axis=1, keepdims=True)), 1e-9)
    lines = np.concatenate((np.broadcast_to(place, ways.shape), ways), axis=1)
    line, box, _ = first_met(boxes, np.arange(len(boxes.at)), lines)
    met = [""] * len(points)
    for index, at in zip(line.tolist(), box.tolist(), strict=True):
        met[index] = boxes.targets[at][0]
    return met
