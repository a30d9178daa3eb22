"""Lines of sight through boxes: which box each one meets first."""

from __future__ import annotations

from math import acos, radians, sqrt, tan

import numpy as np

from tidewaiter.exercise.boxes import Bools, Boxes, Floats, Ints

# What runs along a face is turned off it by so much; it meets the box all the same.
_TINY = 1e-12
# A wider cone of lines leaves nothing out that is worth the sum.
_WIDE_RAD = radians(80.0)


def near(boxes: Boxes, eyes: Floats, to_m: float, aside_deg: float) -> Ints:
    """Give the boxes that a line of sight may meet; all those are among them.

    Args:
        boxes: all of them.
        eyes: rows of place and unit direction, (P, 6).
        to_m: no line is followed farther.
        aside_deg: the widest angle between a line and the direction of its eye.
    """
    x, y, z = (eyes[:, :3].sum(axis=0) / len(eyes)).tolist()
    away = eyes[:, :3] - (x, y, z)
    spread_m = sqrt((away * away).sum(axis=1).max())
    within = to_m + spread_m
    # |at - middle|² <= (radius + within)², multiplied out, so that little is done for each of
    # thousands; by hand, because BLAS would wake its threads for one product of this length.
    across, up, along, square, radius = boxes.columns
    bound = within * within - (x * x + y * y + z * z)
    beyond = across * (-2.0 * x) + up * (-2.0 * y) + along * (-2.0 * z) + square
    rows = np.flatnonzero(beyond - radius * (2.0 * within) <= bound)
    return rows[_in_cone(boxes, rows, np.array((x, y, z)), eyes[:, 3:], (spread_m, aside_deg))]


def _in_cone(
    boxes: Boxes, rows: Ints, middle: Floats, ways: Floats, spread: tuple[float, float]
) -> Ints:
    """Pick rows whose balls meet the one cone that holds all lines."""
    way = ways.sum(axis=0)
    length = sqrt(way @ way)
    if length < _TINY:
        return np.arange(len(rows))
    way /= length
    angle = acos(min(1.0, float((ways @ way).min()))) + radians(spread[1])
    if angle > _WIDE_RAD:
        return np.arange(len(rows))
    aside = tan(angle)
    away = boxes.at.take(rows, 0) - middle
    ahead = away @ way
    # A cone is wider round a ball than round its centre by radius / cos <= radius * (1 + tan).
    ball = boxes.radius.take(rows) + spread[0]
    reach = ball * (1.0 + aside) + np.maximum(ahead, 0.0) * aside
    off2 = np.einsum("ij,ij->i", away, away) - ahead * ahead
    return np.flatnonzero((off2 <= reach * reach) & (ahead >= -ball))


def first_met(boxes: Boxes, rows: Ints, lines: Floats) -> tuple[Ints, Ints, Floats]:
    """Follow lines to the first of some boxes that each meets.

    Args:
        boxes: all of them.
        rows: those that are asked.
        lines: rows of place and unit direction, (L, 6).

    Returns:
        The lines that meet one, in order, the box of each, and how far off it is, metres.
    """
    at, radius = boxes.at.take(rows, 0), boxes.radius.take(rows)[:, None]
    place, toward = lines[:, :3], lines[:, 3:]
    ahead = at @ toward.T
    ahead -= np.einsum("ij,ij->i", place, toward)
    # Square of how far off a line passes a centre, less that of the ball's radius.
    off2 = at @ (-2.0 * place.T)
    off2 += np.einsum("ij,ij->i", place, place)
    off2 += boxes.columns[3].take(rows)[:, None]
    off2 -= ahead * ahead
    passes: Bools = (off2 <= 0.0) & (ahead >= -radius)
    line, pick = passes.T.nonzero()
    box = np.take(rows, pick)
    enter = _entries(boxes, box, np.take(lines, line, axis=0))
    order = np.lexsort((enter, line))
    order = order[enter[order] < np.inf]
    line = line[order]
    first = np.ones(len(line), np.bool_)
    first[1:] = line[1:] != line[:-1]
    order = order[first]
    return line[first], box[order], enter[order]


def _entries(boxes: Boxes, box: Ints, lines: Floats) -> Floats:
    """Give where each line enters its box (slab method); infinite where it does not.

    Who stands in a box meets it at once.
    """
    away = lines[:, :3] - boxes.at.take(box, 0)
    ends: list[tuple[Floats, Floats]] = []
    turn = boxes.turn.take(box, 0).T
    turned = zip(_local(turn, away), _local(turn, lines[:, 3:]), strict=True)
    for half, (place, toward) in zip(boxes.half.take(box, 0).T, turned, strict=True):
        inverse = 1.0 / (toward + np.copysign(_TINY, toward))
        middle, reach = -place * inverse, half * np.abs(inverse)
        ends.append((middle - reach, middle + reach))
    enter = np.maximum(np.maximum(ends[0][0], ends[1][0]), ends[2][0])
    leave = np.minimum(np.minimum(ends[0][1], ends[1][1]), ends[2][1])
    enter = np.maximum(enter, 0.0)
    return np.where(enter <= leave, enter, np.inf)


def _local(turn: Floats, vectors: Floats) -> tuple[Floats, Floats, Floats]:
    """Turn vectors into the frame of their boxes, by cosine and sine of each: (2, n)."""
    x, y, z = vectors.T
    cosine, sine = turn
    return x * cosine - z * sine, y, z * cosine + x * sine
