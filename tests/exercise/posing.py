"""Posing: where an officer in a test stands and looks, and what `coverage` makes of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import atan2, cos, hypot, sin

import numpy as np

from tests.exercise.playing import Play
from tidewaiter.exercise.coverage import STILL, Gaze, check, coverage
from tidewaiter.exercise.seen import NOTHING, Seen, seen_in
from tidewaiter.language.actions import LookAt
from tidewaiter.language.poses import Pose, Quaternion, Triple
from tidewaiter.language.values import Sighting


def facing(at: Triple, to: Triple) -> Quaternion:
    """Turn a head at one point so that it looks at another."""
    x, y, z = (b - a for a, b in zip(at, to, strict=True))
    yaw, pitch = atan2(-x, -z) / 2.0, atan2(y, hypot(x, z)) / 2.0
    return (
        cos(yaw) * sin(pitch),
        sin(yaw) * cos(pitch),
        -sin(yaw) * sin(pitch),
        cos(yaw) * cos(pitch),
    )


def staring(
    at: Triple, to: Triple, *, since_s: float = 0.0, torch: bool = False, count: int = 10
) -> tuple[Pose, ...]:
    """Look from one point at another, ten times a second; the torch shines along."""
    turn = facing(at, to)
    return tuple(
        Pose(
            at_s=round(since_s + 0.1 * (n + 1), 3),
            head_m=at,
            head_turn=turn,
            hand_m=at,
            hand_turn=turn,
            tool="torch" if torch else "hand",
            torch=torch,
        )
        for n in range(count)
    )


@dataclass
class Looking:
    """An officer in the bay of an exercise that is played in a test."""

    play: Play
    seen: Seen = NOTHING
    gaze: Gaze = STILL
    now_s: float = 0.0
    read: int = field(default=0)

    def look(self, at: Triple, to: Triple, *, torch: bool = False) -> LookAt | None:
        """Look for a second; nothing is done of what comes of it."""
        for record in self.play.records[self.read :]:
            self.seen = seen_in(record.events, self.seen)
        self.read = len(self.play.records)
        poses = staring(at, to, since_s=self.now_s, torch=torch)
        assert check(self.gaze, poses) is None
        self.gaze, act = coverage(self.play.state, self.seen, self.gaze, poses)
        self.now_s = poses[-1].at_s
        return act

    def rest(
        self, at: Triple, to: Triple, *, torch: bool = False, seconds: int = 4
    ) -> list[LookAt]:
        """Look for some seconds, and do what comes of it."""
        acts: list[LookAt] = []
        for _ in range(seconds):
            act = self.look(at, to, torch=torch)
            if act is not None:
                assert isinstance(self.play.act(act), tuple), act
                acts.append(act)
        return acts


def centre_m(sighting: Sighting) -> Triple:
    """Give where a sighted thing is."""
    x, y, z = (mm / 1000.0 for mm in sighting.position_mm)
    return (x, y, z)


def somewhere(seen: Seen, chance: np.random.Generator) -> tuple[Triple, Triple, bool]:
    """Stand about at random and look at a sighted thing, by torch or not."""
    things = sorted(seen.things.by_handle.items())
    if things:
        _, thing = things[int(chance.integers(len(things)))]
        spread = np.array(thing.size_mm) / 2000.0
        x, y, z = (centre_m(thing) + chance.uniform(-1.0, 1.0, 3) * spread).tolist()
    else:
        x, y, z = chance.uniform(-2.0, 2.0, 3).tolist()
    away = chance.uniform(-3.0, 3.0, 2)
    at = (x + float(away[0]), float(chance.uniform(0.3, 2.0)), z + float(away[1]))
    return at, (x, y, z), bool(chance.random() < 0.5)


def random_look(looking: Looking, chance: np.random.Generator, tries: int = 6) -> LookAt | None:
    """Look about at random until something comes of it, or for some tries of two seconds."""
    for _ in range(tries):
        at, to, torch = somewhere(looking.seen, chance)
        if looking.play.state.inside:
            at = (float(chance.uniform(-1.0, 1.0)), 1.6, float(chance.uniform(-1.5, 0.0)))
        for _ in range(2):
            act = looking.look(at, to, torch=torch)
            if act is not None:
                return act
    return None
