"""Coverage: what counts as looked at, and what does not, however the poses were made."""

from dataclasses import replace as again
from math import inf, nan

import pytest
from msgspec.structs import replace

from tests.exercise.playing import CLOSING, OPENING, Play
from tests.exercise.posing import Looking, centre_m, facing, staring
from tests.exercise.small_case import small_case
from tidewaiter.exercise.coverage import DWELL_S, FAR_M, STILL, check, coverage
from tidewaiter.exercise.glances import EYES_MOST_M
from tidewaiter.exercise.observe import observe
from tidewaiter.exercise.score import score
from tidewaiter.exercise.seen import NOTHING, see, seen_in
from tidewaiter.language.actions import LookAt
from tidewaiter.language.events import Looked, record_encoder
from tidewaiter.language.patches import PANELS, patches

BAY = ("go bay", "yard safe")
# Before the left side, 1.4 m off, as high as eyes are.
BESIDE, ON_THE_SIDE = (-2.6, 1.6, -2.2), (-1.2, 0.9, -2.2)


def looking(*lines):
    play = Play(small_case("c01"))
    play.walk(*lines)
    return Looking(play)


def carton(one, slot="stack/001/03"):
    return next(p.handle for p in one.play.case.world.load if p.slot == slot)


def test_a_wall_is_looked_at_piece_by_piece():
    one = looking(*BAY)
    assert one.rest(BESIDE, ON_THE_SIDE, seconds=1) == [LookAt("left-side", "2-1", "gaze")]
    event = one.play.records[-1].events[0]
    assert isinstance(event, Looked)
    assert (event.patch, event.how) == ("2-1", "gaze")
    assert event.sightings[0].look["state"] == "sound"


def test_nothing_is_looked_at_twice():
    one = looking(*BAY)
    acts = one.rest(BESIDE, ON_THE_SIDE, seconds=8)
    assert len(acts) == len(set(acts))
    assert one.look(BESIDE, ON_THE_SIDE) is None


def test_no_more_than_one_act_a_second():
    one = looking(*BAY)
    one.rest(BESIDE, ON_THE_SIDE, seconds=1)
    for record in one.play.records:
        one.seen = seen_in(record.events, one.seen)
    acts = []
    for n in range(10):
        poses = staring(BESIDE, (-1.2, 2.0, -2.2), since_s=one.now_s + n * 0.1, count=1)
        one.gaze, act = coverage(one.play.state, one.seen, one.gaze, poses)
        acts += [act] if act else []
    assert len(acts) <= 1


def test_a_glance_is_no_look():
    one = looking(*BAY)
    one.look(BESIDE, (-9.0, 1.6, -2.2))
    # Half a second there, half a second away, again and again.
    for n in range(8):
        since_s = one.now_s + n
        poses = (
            *staring(BESIDE, ON_THE_SIDE, since_s=since_s, count=5),
            *staring(BESIDE, (-9.0, 1.6, -2.2), since_s=since_s + 0.5),
        )
        one.gaze, act = coverage(one.play.state, one.seen, one.gaze, poses)
        assert act is None
        assert DWELL_S > 0.5


@pytest.mark.parametrize(
    ("at", "to"),
    [
        ((-6.0, 1.6, -2.2), (-1.2, 0.9, -2.2)),  # too far
        ((-2.6, 1.6, -2.2), (-9.0, 0.9, -2.2)),  # away from it
        ((-1.23, 1.6, 1.0), (-1.23, 1.6, -5.0)),  # along it
        ((-2.6, EYES_MOST_M + 0.1, -2.2), (-1.2, 0.9, -2.2)),  # from where nobody stands
    ],
)
def test_what_is_not_before_the_eyes_is_not_looked_at(at, to):
    assert "left-side" not in {act.target for act in looking(*BAY).rest(at, to)}


def test_plates_and_seal_want_a_step_nearer():
    for name, near, far in (("plates", 0.8, 1.6), ("seal", 0.7, 1.4)):
        one = looking(*BAY)
        one.look(BESIDE, ON_THE_SIDE)
        x, y, z = centre_m(one.seen.things.by_handle[name])
        assert name not in {act.target for act in one.rest((x, y, z + far), (x, y, z))}
        acts = one.rest((x, y, z + near), (x, y, z))
        assert LookAt(name, "", "gaze") in acts


def test_nothing_is_seen_through_closed_doors_or_walls():
    one = looking(*OPENING)
    one.look(BESIDE, ON_THE_SIDE)
    bag = one.play.case.world.hidden[0].handle
    at, to = (0.4, 1.2, 0.9), centre_m(one.seen.things.by_handle[bag])
    side = (-2.2, 1.2, -2.2)
    assert bag not in {act.target for act in one.rest(side, to, torch=True)}
    one.play.walk("close left-door", "close right-door")
    assert bag not in {act.target for act in one.rest(at, to, torch=True)}
    one.play.walk("open right-door")
    assert LookAt(bag, "", "torch") in one.rest(at, to, torch=True)


def test_a_package_behind_another_is_not_looked_at():
    one = looking(*OPENING, "unload 12")
    one.look(BESIDE, ON_THE_SIDE)
    # Two that stand in the bay one behind the other.
    standing = [
        (handle, centre_m(thing))
        for handle, thing in one.seen.things.by_handle.items()
        if thing.kind == "carton"
    ]
    front, behind = next(
        (a, b)
        for a in standing
        for b in standing
        if abs(a[1][0] - b[1][0]) < 0.1 and 0.5 < b[1][2] - a[1][2] < 1.2
    )
    x, _, z = front[1]
    acts = one.rest((x, 0.25, z - 1.0), (x, 0.25, behind[1][2]))
    assert acts[0] == LookAt(front[0], "", "gaze")
    assert behind[0] not in {act.target for act in acts}


def test_the_dark_of_the_unit_wants_a_torch_that_shines_there():
    one = looking(*OPENING)
    one.look(BESIDE, ON_THE_SIDE)
    bag = one.play.case.world.hidden[0].handle
    at, to = (0.4, 1.2, 0.9), centre_m(one.seen.things.by_handle[bag])
    assert bag not in {act.target for act in one.rest(at, to)}
    # Lit, but pointed at the ceiling.
    for _ in range(3):
        poses = tuple(
            replace(pose, hand_turn=facing(at, (0.4, 3.0, 0.0)))
            for pose in staring(at, to, since_s=one.now_s, torch=True)
        )
        one.now_s = poses[-1].at_s
        one.gaze, act = coverage(one.play.state, one.seen, one.gaze, poses)
        assert act is None or act.target != bag
    assert LookAt(bag, "", "torch") in one.rest(at, to, torch=True)


def test_a_torch_left_behind_gives_no_light():
    one = looking(*OPENING)
    one.look(BESIDE, ON_THE_SIDE)
    bag = one.play.case.world.hidden[0].handle
    at, to = (0.4, 1.2, 0.9), centre_m(one.seen.things.by_handle[bag])
    one.play.state = replace(one.play.state, belt=("camera",))
    acts = [one.look(at, to, torch=True) for _ in range(4)]
    assert not [act for act in acts if act and act.how == "torch"]


def test_a_head_put_into_the_unit_sees_nothing_before_the_officer_is_in():
    one = looking(*OPENING)
    within, wall = (0.0, 1.5, -1.0), (-1.17, 1.5, -1.0)
    assert one.rest(within, wall, torch=True) == []
    one.play.walk("enter")
    acts = one.rest(within, wall, torch=True)
    assert LookAt("left-side", "1-2", "torch") in acts
    # And one that is in does not see the outside.
    assert one.rest(BESIDE, ON_THE_SIDE) == []
    one.play.walk("leave")
    assert LookAt("left-side", "2-1", "gaze") in one.rest(BESIDE, ON_THE_SIDE)


def test_inner_and_outer_face_are_two_things_to_look_at():
    one = looking(*OPENING, "enter")
    inner = one.rest((0.0, 1.5, -1.0), (-1.17, 1.5, -1.0), torch=True)
    assert LookAt("left-side", "1-2", "torch") in inner
    one.play.walk("leave")
    # The leaf that is hooked back hides what is before 1.1 m.
    assert one.rest((-2.6, 1.6, -0.8), (-1.2, 1.8, -0.8), seconds=1) == []
    acts = one.rest((-2.6, 1.6, -1.6), (-1.2, 1.8, -1.3))
    assert LookAt("left-side", "1-2", "gaze") in acts


def test_nothing_is_looked_at_from_elsewhere():
    one = looking(*BAY, "go desk")
    assert one.rest(BESIDE, ON_THE_SIDE) == []
    assert Looking(Play(small_case())).rest(BESIDE, ON_THE_SIDE) == []


def test_a_jump_begins_anew():
    one = looking(*BAY)
    one.look(BESIDE, (-9.0, 1.6, -2.2))
    half = staring(BESIDE, ON_THE_SIDE, since_s=one.now_s, count=5)
    gaze, _ = coverage(one.play.state, one.seen, one.gaze, half)
    assert gaze.dwell_s
    there = (-2.6, 1.6, -3.4)
    jumped = staring(there, (-1.2, 0.9, -2.2), since_s=half[-1].at_s, count=3)
    after, act = coverage(one.play.state, one.seen, gaze, jumped)
    assert act is None
    assert max(after.dwell_s.values()) == pytest.approx(0.3)


def test_what_was_deliberately_looked_at_is_done():
    one = looking(*BAY, "look at left-side", "look at plates")
    assert one.rest(BESIDE, ON_THE_SIDE) == []


def test_an_opened_package_is_looked_at_again():
    one = looking(*OPENING, "unload 2.5")
    handle = carton(one)
    one.look(BESIDE, ON_THE_SIDE)
    x, y, z = centre_m(one.seen.things.by_handle[handle])
    at = (x, 1.4, z - 1.0)
    assert LookAt(handle, "", "gaze") in one.rest(at, (x, y, z))
    one.play.walk(f"open package {handle}")
    one.look(BESIDE, ON_THE_SIDE)
    assert LookAt(handle, "", "gaze") in one.rest(at, (x, y, z))


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"head_m": (nan, 0.0, 0.0)}, "not-finite"),
        ({"hand_m": (0.0, inf, 0.0)}, "not-finite"),
        ({"at_s": nan}, "not-finite"),
        ({"head_turn": (0.0, 0.0, 0.0, 0.0)}, "not-a-turn"),
        ({"hand_turn": (1.0, 1.0, 0.0, 0.0)}, "not-a-turn"),
        ({"head_m": (0.0, 1.6, -FAR_M - 1.0)}, "too-far"),
        ({"hand_m": (1e9, 1.6, 0.0)}, "too-far"),
        ({"at_s": 0.05}, "clock"),
        ({"at_s": 1e308}, "clock"),
        ({"head_m": (1e308, -1e308, 1e308)}, "too-far"),
        ({"head_turn": (1e200, 1e200, 0.0, 0.0)}, "not-a-turn"),
    ],
)
def test_poses_that_nobody_had_are_refused(change, problem):
    good = staring(BESIDE, ON_THE_SIDE)
    assert check(STILL, good) is None
    forged = (*good[:5], replace(good[5], **change), *good[6:])
    refusal = check(STILL, forged)
    assert refusal is not None
    assert (refusal.code, refusal.args) == ("refusal-poses", {"problems": problem})


def test_a_clock_goes_on_from_message_to_message():
    one = looking(*BAY)
    poses = staring(BESIDE, ON_THE_SIDE, since_s=5.0)
    gaze, _ = coverage(one.play.state, NOTHING, STILL, poses)
    assert check(gaze, poses) is not None
    assert check(gaze, staring(BESIDE, ON_THE_SIDE, since_s=6.0)) is None
    # A jump is how one walks in a headset.
    assert check(gaze, staring((20.0, 1.6, 20.0), ON_THE_SIDE, since_s=6.0)) is None


def test_turns_that_are_about_as_long_as_one_are_taken():
    one = looking(*BAY)
    long = tuple(
        replace(pose, head_turn=tuple(1.01 * part for part in pose.head_turn))
        for pose in staring(BESIDE, ON_THE_SIDE)
    )
    one.look(BESIDE, (-9.0, 1.6, -2.2))
    later = tuple(replace(pose, at_s=pose.at_s + one.now_s) for pose in long)
    assert check(one.gaze, later) is None
    _, act = coverage(one.play.state, one.seen, one.gaze, later)
    assert act == LookAt("left-side", "2-1", "gaze")


def test_what_was_seen_is_the_same_object_until_something_moves():
    one = looking(*OPENING)
    one.look(BESIDE, ON_THE_SIDE)
    seen = one.seen
    for line in ("look at left-side", "photograph plates", "test air inside", "look at roof"):
        for event in one.play.walk(line):
            assert see(seen, event) is seen
    moved = seen_in(one.play.walk("unload 2.5"), seen)
    assert moved is not seen
    assert moved.things.boxes is moved.things.boxes


def test_what_is_gone_is_not_seen_any_more():
    one = looking(*BAY)
    one.look(BESIDE, ON_THE_SIDE)
    assert "seal" in one.seen.things.by_handle
    one.play.walk(*OPENING[2:], "unload 2.5")
    handle = carton(one)
    one.look(BESIDE, ON_THE_SIDE)
    assert "seal" not in one.seen.things.by_handle
    assert one.seen.things.by_handle[handle].position_mm[2] > 0
    one.play.walk(f"open package {handle}", *CLOSING)
    one.look(BESIDE, ON_THE_SIDE)
    assert handle not in one.seen.things.by_handle
    assert not one.seen.contents & one.seen.things.by_handle.keys()


def test_coverage_is_told_to_nobody_before_the_debrief():
    play = Play(small_case())
    play.walk(*BAY)
    told = []
    for patch in ("1-1", "2-1", "3-2"):
        before = observe(play.state, (), "officer").status
        events = play.walk(f"look at left-side patch={patch} how=gaze")
        observation = observe(play.state, events, "officer")
        # Only the clock goes on, and what is told is the same whichever piece it was.
        assert replace(observation.status, minute=0.0) == replace(before, minute=0.0)
        told.append(record_encoder.encode(observation.events))
    assert len(set(told)) == 1
    assert b"patch" not in told[0]


def round_of(play, how):
    """Look at the whole outside, whole parts at once or piece by piece."""
    if how == "whole":
        play.walk(*(f"look at {panel}" for panel in PANELS))
        return
    seen = seen_in(event for record in play.records for event in record.events)
    for panel in PANELS:
        for patch in patches(seen.things.by_handle[panel]):
            play.walk(f"look at {panel} patch={patch.name} how=gaze")


def test_whole_parts_and_all_their_pieces_cover_the_same():
    points = []
    for how in ("whole", "pieces"):
        play = Play(small_case())
        play.walk(*BAY)
        round_of(play, how)
        method = score(play.case, play.records).axes[3]
        (point,) = [one for one in method.points if one.code == "point-exterior-walk"]
        order = next(one for one in method.points if one.code == "point-order")
        points.append((point.gained, point.args, order.gained))
    assert points[0] == points[1]
    assert points[0][0] == 1.0


def test_a_gaze_is_kept_until_it_can_be_acted_on():
    """Two things looked at in one second make an act now and one a second later."""
    one = looking(*BAY)
    one.look(BESIDE, (-9.0, 1.6, -2.2))
    up = (-1.2, 2.0, -2.2)
    poses = (
        *staring(BESIDE, ON_THE_SIDE, since_s=one.now_s, count=8),
        *staring(BESIDE, up, since_s=one.now_s + 0.8, count=8),
    )
    gaze, first = coverage(one.play.state, one.seen, one.gaze, poses)
    assert first is not None
    one.play.act(first)
    away = staring(BESIDE, (-9.0, 1.6, -2.2), since_s=poses[-1].at_s)
    gaze, second = coverage(one.play.state, one.seen, again(gaze), away)
    assert {first.patch, second.patch if second else ""} == {"2-1", "2-2"}
