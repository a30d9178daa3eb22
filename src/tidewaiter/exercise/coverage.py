"""Coverage: what an officer in the bay really looked at, from where head and torch pointed.

Poses come ten to a message, about one message a second. Of each pose the line of sight ahead is
followed, some lines beside it, and one to each fitting near it; what is met first on a line was
looked at if it is near enough, faces the eye and is lit. Attention rests on one thing at a time:
a pose counts for the first such thing that was not looked at before, so that a head held still
before a stack takes in one package after the other. What attention has rested on long enough
becomes one act a second at most.

Reads sightings and the state alone. Shown to nobody before the debrief.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from math import dist, hypot, isfinite

from tidewaiter.exercise.glances import Key, glances
from tidewaiter.exercise.seen import Seen
from tidewaiter.exercise.state import State
from tidewaiter.language.actions import LookAt
from tidewaiter.language.events import Refusal
from tidewaiter.language.poses import Pose

#: Attention rests at least so long on what was looked at: two or three fixations [estimate].
DWELL_S = 0.7
#: No more than one act in so many seconds of the sender's clock.
EVERY_S = 1.0
#: A longer gap between poses says nothing about what lay in it.
_GAP_S = 0.3
#: Nobody moves faster; who does has jumped (a teleport), and looks anew from there [estimate].
JUMP_M_S, _JUMP_M = 6.0, 0.3
#: Poses beyond this are no place in the bay: the longest unit is 14 m, the bay as wide [estimate].
FAR_M = 60.0
#: A turn is about as long as one: clients round, and multiply turns.
_TURN_OFF = 0.02
#: No clock of a page has run so long (three years).
_LONG_S = 1e8


@dataclass(frozen=True, slots=True)
class Gaze:
    """How far looking has got for one client.

    Attributes:
        dwell_s: how long attention has rested on each thing, without a break.
        last: the last pose that was taken.
        acted_s: when the last act came of it, on the sender's clock.
    """

    dwell_s: dict[Key, float] = field(default_factory=dict[Key, float])
    last: Pose | None = None
    acted_s: float = -EVERY_S


STILL = Gaze()


def check(gaze: Gaze, poses: Sequence[Pose]) -> Refusal | None:
    """Say what is wrong with poses that nobody can have had, or None.

    A jump is no fault: teleporting is how one walks in a headset.

    Args:
        gaze: as it stood before them; a message's clock goes on from there.
        poses: those of one message.
    """
    numbers = [_numbers(pose) for pose in poses]
    if not all(all(map(isfinite, one)) for one in numbers):
        return _forged("not-finite")
    if not all(_is_turn(one[7:11]) and _is_turn(one[11:]) for one in numbers):
        return _forged("not-a-turn")
    if max(max(map(abs, one[1:7])) for one in numbers) > FAR_M:
        return _forged("too-far")
    times = [gaze.last.at_s if gaze.last else poses[0].at_s, *(pose.at_s for pose in poses)]
    if any(abs(at_s) > _LONG_S for at_s in times[1:]) or times != sorted(times):
        return _forged("clock")
    return None


def _is_turn(turn: tuple[float, ...]) -> bool:
    return abs(hypot(*turn) - 1.0) <= _TURN_OFF


def _numbers(pose: Pose) -> tuple[float, ...]:
    """Lay out a pose: time, head, hand, turn of head, turn of hand; the head's for no hand."""
    hand, turn = pose.hand_m or pose.head_m, pose.hand_turn or pose.head_turn
    return (pose.at_s, *pose.head_m, *hand, *pose.head_turn, *turn)


def _forged(problem: str) -> Refusal:
    return Refusal("refusal-poses", {"problems": problem})


def coverage(
    state: State, seen: Seen, gaze: Gaze, poses: Sequence[Pose]
) -> tuple[Gaze, LookAt | None]:
    """Take in the poses of about a second.

    Args:
        state: where the exercise stands.
        seen: where everything stands that was sighted in it.
        gaze: how far looking has got for this client.
        poses: poses that `check` let pass, in order.

    Returns:
        How far it has got then, and the act that came of it, if one did.
    """
    dwell = dict(gaze.dwell_s)
    fed: set[Key] = set()
    previous = gaze.last
    for pose, offered in zip(poses, glances(state, seen.things.boxes, poses), strict=True):
        if previous is not None and _jumped(previous, pose):
            dwell.clear()
        took_s = pose.at_s - previous.at_s if previous else 0.0
        rested = next((key for key in offered if dwell.get(key, 0.0) < DWELL_S), None)
        if rested is not None:
            dwell[rested] = dwell.get(rested, 0.0) + (took_s if took_s <= _GAP_S else 0.0)
            fed.add(rested)
        previous = pose
    # What attention left for a whole message is forgotten, unless it waits for its turn.
    kept = {
        key: s
        for key, s in dwell.items()
        if key in fed or (s >= DWELL_S and not state.has_looked(LookAt(*key)))
    }
    return _acted(Gaze(kept, previous, gaze.acted_s))


def _acted(gaze: Gaze) -> tuple[Gaze, LookAt | None]:
    """Make an act of what attention rested on longest, if it is time for one."""
    now_s = gaze.last.at_s if gaze.last else 0.0
    ready = [key for key, s in gaze.dwell_s.items() if s >= DWELL_S]
    if not ready or now_s - gaze.acted_s < EVERY_S:
        return gaze, None
    key = max(ready, key=lambda one: gaze.dwell_s[one])
    left = {one: s for one, s in gaze.dwell_s.items() if one != key}
    return replace(gaze, dwell_s=left, acted_s=now_s), LookAt(*key)


def _jumped(before: Pose, now: Pose) -> bool:
    moved_m = dist(before.head_m, now.head_m)
    return moved_m > _JUMP_M and moved_m > JUMP_M_S * (now.at_s - before.at_s)
