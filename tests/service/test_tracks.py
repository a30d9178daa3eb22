"""The officer's track: packed, kept in order, thinned for the debrief, told only after it."""

import json
import time
import urllib.request
from urllib.error import HTTPError

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.service.posed import pose, second
from tests.service.served import serving
from tidewaiter.exercise import step
from tidewaiter.language.events import Record
from tidewaiter.language.poses import Pose
from tidewaiter.service.path import path
from tidewaiter.service.store import cases, exercises, tracks
from tidewaiter.service.store.accounts import all_users
from tidewaiter.service.store.tracks import Chunk

SIGNING = (
    'decide hold ground="the papers alone" confidence=50',
    "report conform=no seals_ok=no",
    "sign",
)

places = st.tuples(*[st.floats(-60, 60)] * 3)
parts = st.floats(-1, 1)
turns = st.tuples(parts, parts, parts, parts)
poses = st.builds(
    Pose,
    at_s=st.just(0.0),
    head_m=places,
    head_turn=turns,
    hand_m=st.none() | places,
    hand_turn=st.none() | turns,
    tool=st.sampled_from(tracks._TOOLS),
    torch=st.booleans(),
)


def near(one, other, by):
    if one is None or other is None:
        return one is other
    return all(abs(a - b) <= by for a, b in zip(one, other, strict=True))


@given(st.lists(st.tuples(poses, st.floats(0, 3)), min_size=1, max_size=30), st.floats(0, 1e5))
def test_packing_keeps_millimetres_and_milliseconds(drawn, begun_s):
    at_s, given_poses = begun_s, []
    for one, wait_s in drawn:
        at_s += wait_s
        given_poses.append(
            Pose(**{f: getattr(one, f) for f in one.__struct_fields__[1:]}, at_s=at_s)
        )
    packed = tracks._packed(given_poses)
    back = tracks._unpacked(packed, given_poses[0].at_s)
    assert len(back) == len(given_poses)
    for one, kept in zip(given_poses, back, strict=True):
        assert abs(one.at_s - kept.at_s) < 0.0011
        assert near(one.head_m, kept.head_m, 0.0006)
        assert near(one.head_turn, kept.head_turn, 0.0001)
        assert near(one.hand_m, kept.hand_m, 0.0006)
        assert near(one.hand_turn, kept.hand_turn, 0.0001)
        assert (one.tool, one.torch) == (kept.tool, kept.torch)


def stood_at(*at_s):
    return tuple(Pose(s, (0.0, 1.6, 3.0), (0.0, 0.0, 0.0, 1.0)) for s in at_s)


def record(n, elapsed_s, minute):
    return Record(n, "", "", "", elapsed_s, minute, ())


def test_a_path_is_thinned_by_device_and_told_by_the_minute():
    chunks = [
        Chunk("bay", stood_at(*(round(n * 0.1, 1) for n in range(50)))),
        Chunk("headset", stood_at(2.05, 2.15, 9.0)),
        Chunk("bay", stood_at(5.0, 5.1)),
    ]
    records = [record(0, 0.0, 0.0), record(1, 2.0, 4.5), record(2, 8.0, 30.0)]
    told = path(chunks, records).poses
    assert [one.pose.at_s for one in told if one.device == "bay"] == [n / 2 for n in range(11)]
    assert [one.pose.at_s for one in told if one.device == "headset"] == [2.05, 9.0]
    assert [one.pose.at_s for one in told] == sorted(one.pose.at_s for one in told)
    for one in told:
        at_s = one.pose.at_s
        assert one.minute == (0.0 if at_s < 2 else 4.5 if at_s < 8 else 30.0)
    assert path([], records).poses == ()


@pytest.mark.anyio
async def test_chunks_are_numbered_by_exercise_and_read_in_order(centre, case, made):
    (user, _) = await all_users(centre.db)
    entry = await cases.one_case(centre.db, case.id)
    assert entry
    begun = []
    for _ in range(2):
        first = step.start(await centre.hub.case(case.id), user.id)[1]
        begun.append(await exercises.begin(centre.db, entry, user, [(first, None)], centre.now_s()))
    late, early = Chunk("bay", stood_at(9.0, 9.1)), Chunk("headset", stood_at(1.0))
    for chunk in (late, early):
        await tracks.keep(centre.db, begun[0].id, chunk)
    kept = await tracks.track_of(centre.db, begun[0].id)
    assert [one.unpacked() for one in kept] == [early, late]
    assert await tracks.track_of(centre.db, begun[1].id) == []


def fetched(served, path, who="officer", **headers):
    request = urllib.request.Request(
        f"http://{served.address}{path}", headers={"cookie": served.cookies[who], **headers}
    )
    with urllib.request.urlopen(request, timeout=30) as reply:
        return reply.headers, reply.read()


def test_a_path_is_told_after_the_signature_alone(tmp_path, made):
    with serving(tmp_path, made) as served:
        exercise = served.begin()
        address = f"/api/exercises/{exercise}/debrief/path"
        with served.line(exercise, asked="&as=headset") as line:
            time.sleep(1.0)  # nobody was in the bay before the exercise began
            for n in range(2):
                line.tell(second(100.0 + n, tool="torch"))
            with pytest.raises(HTTPError) as early:
                served.call("GET", address)
            assert early.value.code == 409
            assert json.load(early.value)["error"]["code"] == "not-signed"
            early.value.close()
            for action in SIGNING:
                assert "refusal" not in line.act(action), action
            # Nothing is kept of what comes after the signature.
            line.tell(second(102.0, head_m=[1.0, 1.6, 3.0]))
    # A server that ends politely keeps what it was sent.
    with serving(tmp_path, made) as served:
        told = served.call("GET", address)["poses"]
        assert 4 <= len(told) <= 5
        assert {one["device"] for one in told} == {"headset"}
        for one in told:
            assert set(one) == {"minute", "device", "pose"}
            expected = pose(one["pose"]["at_s"], tool="torch")
            assert one["pose"] == expected
        spans_s = told[-1]["pose"]["at_s"] - told[0]["pose"]["at_s"]
        assert 1.4 < spans_s < 2.0
        headers, body = fetched(served, address, **{"accept-encoding": "gzip"})
        assert headers["content-encoding"] == "gzip"
        assert int(headers["content-length"]) == len(body)
        assert fetched(served, address, "instructor")[1] == fetched(served, address)[1]
