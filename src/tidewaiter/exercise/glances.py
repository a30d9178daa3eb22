"""Glances: what an officer can be looking at in each of some poses.

Of each pose the line of sight ahead is followed, then one to each fitting near it, then some
lines beside it. What is met first on a line counts if it is near enough, faces the eye, and is
lit: by day outside, by the torch's own cone in the dark of the unit.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, radians, sin, tau

import numpy as np

from tidewaiter.exercise.boxes import DARK_M, FARTHEST_M, Bools, Boxes, Floats, Hull, Ints
from tidewaiter.exercise.lines import first_met, near
from tidewaiter.exercise.state import State
from tidewaiter.language.actions import LookHow
from tidewaiter.language.poses import Pose

#: Handle, patch, and how it is looked at.
Key = tuple[str, str, LookHow]

#: Eyes turn so far from the head's axis before the head follows (J. S. Stahl, Exp Brain Res 126,
#: 1999, from memory: about 18° to each side); what lies within less of it counts.
CONE_DEG, _BESIDE_DEG, _BESIDE = 12.0, 8.0, 4
#: Attention does not get through more in the poses of a message.
_MOST = 3
_CONE_COS = cos(radians(CONE_DEG))
#: A surface seen more aslant than this shows nothing [estimate].
_LEAST_FACING = cos(radians(80.0))
#: Half the cone of a hand lamp [estimate]; as the client's torch shines.
_TORCH_COS = cos(radians(20.0))
#: Eyes higher above the floor belong to nobody who stands on it [estimate].
EYES_MOST_M = 2.3
_TINY_M = 1e-9

#: A vector turned by a quaternion q (x, y, z, w) is q ⊗ q times such a matrix, over |q|².
_TURNS: Floats = np.zeros((4, 4, 3, 3))
_TURNS[range(4), range(4)] = [
    np.diag((1.0, -1.0, -1.0)),
    np.diag((-1.0, 1.0, -1.0)),
    np.diag((-1.0, -1.0, 1.0)),
    np.eye(3),
]
for _i, _j, _k in ((0, 1, 2), (1, 2, 0), (2, 0, 1)):
    _TURNS[_i, _j, _i, _j] = _TURNS[_i, _j, _j, _i] = 2.0
    _TURNS[3, _k, _j, _i], _TURNS[3, _k, _i, _j] = 2.0, -2.0


def _fan() -> Floats:
    """Give the lines of sight in the frame of the head: ahead, then a ring beside it."""
    aside = radians(_BESIDE_DEG)
    ring = [
        (sin(aside) * cos(tau * n / _BESIDE), sin(aside) * sin(tau * n / _BESIDE), -cos(aside))
        for n in range(_BESIDE)
    ]
    ways = np.array([(0.0, 0.0, -1.0), *ring])
    return np.einsum("pqij,nj->pqni", _TURNS, ways).reshape(16, -1)


_FAN = _fan()
_BEAM = _FAN[:, :3]


def glances(state: State, boxes: Boxes, poses: Sequence[Pose]) -> list[list[Key]]:
    """Give for each pose what was not looked at yet and can be now, likeliest first."""
    seen: list[list[Key]] = [[] for _ in poses]
    if state.signed or state.station != state.unit_at or boxes.hull is None:
        return seen
    places = np.array([pose.head_m for pose in poses])
    fan = _turned(_FAN, np.array([pose.head_turn for pose in poses]))
    rows = near(boxes, np.concatenate((places, fan[:, 0]), axis=1), FARTHEST_M, CONE_DEG)
    lines = _lines(boxes, rows, places, fan)
    line, box, far_m = first_met(boxes, rows, lines)
    lines, pose = lines.take(line, 0), line // (len(lines) // len(poses))
    shown, by_torch = _shown(state, boxes, box, lines, far_m)
    shown &= _possible(state, boxes.hull, places)[pose]
    if by_torch.any():
        shown &= ~by_torch | _lit(state, poses, pose, lines, far_m)
    made_out: list[list[int]] = np.stack((pose, box, by_torch))[:, shown].T.tolist()
    for at_pose, at_box, torch in made_out:
        if len(seen[at_pose]) == _MOST:
            continue
        if state.looked.isdisjoint((boxes.torch if torch else boxes.day)[at_box]):
            key: Key = (*boxes.targets[at_box], "torch" if torch else "gaze")
            if key not in seen[at_pose]:
                seen[at_pose].append(key)
    return seen


def _turned(ways: Floats, turns: Floats) -> Floats:
    """Turn vectors by quaternions that are about as long as one: (n, vectors, 3)."""
    squares = (turns[:, :, None] * turns[:, None, :]).reshape(-1, 16)
    length2 = np.einsum("ij,ij->i", turns, turns)
    return (squares @ ways / length2[:, None]).reshape(len(turns), -1, 3)


def _lines(boxes: Boxes, rows: Ints, places: Floats, fan: Floats) -> Floats:
    """Give the lines of each pose, one pose after the other: ahead, to fittings, beside."""
    fittings = [one for one in boxes.fittings if one in rows]
    if fittings:
        toward = boxes.at[fittings] - places[:, None]
        toward /= np.maximum(np.sqrt((toward * toward).sum(axis=2, keepdims=True)), _TINY_M)
        # A fitting outside the cone has no line of its own: the line ahead stands in for it.
        ahead = fan[:, :1]
        aside = (toward * ahead).sum(axis=2, keepdims=True) < _CONE_COS
        fan = np.concatenate((ahead, np.where(aside, ahead, toward), fan[:, 1:]), axis=1)
    lines = np.empty((*fan.shape[:2], 6))
    lines[:, :, :3], lines[:, :, 3:] = places[:, None], fan
    return lines.reshape(-1, 6)


def _possible(state: State, hull: Hull, places: Floats) -> Bools:
    """Say where the officer can be: on the floor, and in the unit only after having entered."""
    standing = places[:, 1] <= EYES_MOST_M
    if state.inside:
        return standing & hull.holds(places, -DARK_M)
    return standing & ~hull.holds(places, DARK_M)


def _shown(
    state: State, boxes: Boxes, box: Ints, lines: Floats, far_m: Floats
) -> tuple[Bools, Bools]:
    """Say whether what each line meets can be made out from there, and whether only by torch."""
    outward = boxes.outward.take(box, 0)
    facing = -np.einsum("ij,ij->i", outward, lines[:, 3:])
    outer = (facing >= _LEAST_FACING) | ~outward.any(axis=1)
    inner = (facing <= -_LEAST_FACING) & boxes.inner[box]
    shown = (far_m <= boxes.reach.take(box)) & (outer | inner)
    if not state.leaf_open:
        shown &= ~(inner | boxes.stowed[box])
    if state.inside:
        return shown & (inner | boxes.loose[box]), np.ones_like(inner)
    return shown, inner | boxes.dark[box]


def _lit(state: State, poses: Sequence[Pose], pose: Ints, lines: Floats, far_m: Floats) -> Bools:
    """Say whether a lit torch shines on the point that each line meets.

    Where no hand is tracked, the torch shines where the head points.
    """
    packed = not state.belt or "torch" in state.belt
    burning = np.array([packed and one.torch for one in poses])[pose]
    if not burning.any():
        return burning
    hands = np.array([one.hand_m or one.head_m for one in poses])
    turns = np.array([one.hand_turn or one.head_turn for one in poses])
    beams = _turned(_BEAM, turns)[pose, 0]
    toward = lines[:, :3] + lines[:, 3:] * far_m[:, None] - hands[pose]
    along = (toward * beams).sum(axis=1)
    return burning & (along >= _TORCH_COS * np.sqrt((toward * toward).sum(axis=1)))
