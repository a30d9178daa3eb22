"""The exercise's socket: order, repetition, nonsense, resuming, crowds."""

import asyncio
import json
import time

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from tests.service.served import serving


def codes(message):
    return [event["event"] for event in message["observation"]["events"]]


def test_the_first_observation_is_the_beginning(served, exercise):
    with served.line(exercise) as line:
        first = line.hear()
        assert first["seq"] == 1
        assert "action_id" not in first
        assert codes(first) == ["began"]
        assert first["observation"]["status"]["station"] == "desk"


def test_an_action_is_taken_in_both_forms(served, exercise):
    with served.line(exercise) as line:
        line.hear()
        said = line.act("read tad")
        assert said["seq"] == 2
        assert "document-read" in codes(said)
        done = line.act({"do": "go", "station": "bay"})
        assert done["seq"] == 3
        assert done["observation"]["status"]["station"] == "bay"
    assert served.call("GET", f"/api/exercises/{exercise}")["exercise"]["minute"] > 0


def test_an_action_is_done_once(served, exercise):
    with served.line(exercise) as line:
        line.hear()
        first = line.act("go bay", "same")
        assert line.act("go gate", "same") == first
        assert line.act("go bay", "same") == first
    with served.line(exercise, after=1) as line:
        assert line.hear() == first
        assert line.act("go bay", "same") == first
        assert line.act("go desk")["seq"] == 3


def test_a_refusal_is_given_again_and_changes_nothing(served, exercise):
    with served.line(exercise) as line:
        line.hear()
        refused = line.act("cut seal", "no")
        assert set(refused) == {"seq", "action_id", "refusal"}
        assert refused["seq"] == 1
        line.act("go bay")
        # Now it could be done, but this id has had its answer.
        assert line.act("cut seal", "no") == refused
    with served.line(exercise) as line:
        assert [line.hear()["seq"], line.hear()["seq"]] == [1, 2]
        assert line.act("cut seal", "no") == refused


@pytest.mark.parametrize("n", [0, -1, 2, 3, 10**12])
def test_what_comes_out_of_order_is_refused_and_not_counted(served, exercise, n):
    with served.line(exercise) as line:
        line.hear()
        line.n = n - 1
        refused = line.act("go bay")
        assert refused["refusal"]["code"] == "refusal-out-of-order"
        assert refused["refusal"]["args"]["expected"] == "1"
        line.n = 0
        assert line.act("go bay")["seq"] == 2
        line.n = 0
        assert line.act("go gate")["refusal"]["code"] == "refusal-out-of-order"


NONSENSE = [
    "",
    "{",
    "null",
    "[]",
    "17",
    '"go bay"',
    "{}",
    '{"action_id": "a", "n": 1}',
    '{"action_id": "a", "action": "go bay"}',
    '{"action_id": "", "n": 1, "action": "go bay"}',
    json.dumps({"action_id": "a" * 65, "n": 1, "action": "go bay"}),
    '{"action_id": "a", "n": "1", "action": "go bay"}',
    '{"action_id": "a", "n": 1.5, "action": "go bay"}',
    '{"action_id": "a", "n": 1, "action": "go bay", "more": 1}',
    '{"action_id": "a", "n": 1, "action": "go bay"} trailing',
    b"\xff\xfe",
    b"",
]
SENSELESS = [
    "",
    "   ",
    "fly away",
    "go",
    "go moon",
    "go bay now",
    'look at "unclosed',
    "unload -1",
    "unload nan",
    "unload 1e400",
    "ventilate 100000",
    "decide release",
    {"do": "fly"},
    {"do": "go"},
    {"do": "go", "station": "moon"},
    {"do": "go", "station": "bay", "more": 1},
    {"station": "bay"},
    None,
    17,
    [],
    "x" * 30_000,
    {"do": "look", "target": "x" * 65},
    {"do": "record", "category": "gas", "note": "x" * 2001},
]


@pytest.mark.parametrize("frame", NONSENSE)
def test_a_frame_that_makes_no_sense_is_refused_and_the_line_stays(served, exercise, frame):
    with served.line(exercise) as line:
        line.hear()
        line.socket.send(frame)
        refused = line.hear()
        assert refused["refusal"]["code"] == "refusal-not-understood"
        assert refused["refusal"]["args"]["problems"]
        assert line.act("go bay")["seq"] == 2


@pytest.mark.parametrize("action", SENSELESS, ids=lambda action: str(action)[:30])
def test_an_action_that_makes_no_sense_is_refused_by_its_id(served, exercise, action):
    with served.line(exercise) as line:
        line.hear()
        refused = line.act(action)
        assert refused["refusal"]["code"] == "refusal-not-understood"
        assert refused["refusal"]["args"]["problems"]
        assert refused["seq"] == 1
        # It was counted: its place in the order was good.
        assert line.act("go bay")["seq"] == 2


def test_a_message_without_end_ends_the_line_and_nothing_else(served, exercise):
    with served.line(exercise) as line:
        line.hear()
        line.say("go bay" + " " * 100_000)
        with pytest.raises(ConnectionClosed):
            line.hear()
    with served.line(exercise) as line:
        line.hear()
        assert line.act("go bay")["seq"] == 2


@pytest.mark.parametrize("handle", ["none", "000000", "../..", "%00", "' OR 1=1 --"])
def test_unknown_handles_are_refused_alike(served, exercise, handle):
    with served.line(exercise) as line:
        line.hear()
        line.act("go bay")
        refused = line.act({"do": "look", "target": handle})["refusal"]
        assert refused["code"] == "refusal-unknown-handle"


def test_what_was_missed_comes_again_from_where_one_was(served, exercise):
    with served.line(exercise) as line:
        said = [line.hear()]
        said += [line.act(action) for action in ("read tad", "go gate", "weigh", "go bay")]
    for after in range(len(said) + 1):
        with served.line(exercise, after) as line:
            assert [line.hear() for _ in said[after:]] == said[after:]
            with pytest.raises(TimeoutError):
                line.hear(0.05)
    with served.line(exercise, 10**6) as line, pytest.raises(TimeoutError):
        line.hear(0.05)


def test_everybody_in_the_exercise_hears_it(served, exercise):
    with (
        served.line(exercise) as line,
        served.line(exercise) as second,
        served.line(exercise, who="instructor") as watching,
    ):
        for one in (line, second, watching):
            assert one.hear()["seq"] == 1
        done = line.act("go bay")
        assert second.hear() == done
        assert watching.hear()["seq"] == 2
        refused = line.act("leave")
        assert "refusal" in refused
        with pytest.raises(TimeoutError):
            second.hear(0.1)


def test_a_watching_instructor_cannot_act(served, exercise):
    with served.line(exercise, who="instructor") as watching:
        watching.hear()
        assert watching.act("go bay")["refusal"]["code"] == "refusal-not-yours"
    with served.line(exercise, after=1) as line, pytest.raises(TimeoutError):
        line.hear(0.05)


def denied(served, status, *args, **kwargs):
    with pytest.raises(InvalidStatus) as denial:
        served.line(*args, **kwargs)
    assert denial.value.response.status_code == status
    return json.loads(denial.value.response.body)["error"]


def test_who_may_not_listen_is_told_so_before_the_line_opens(served, exercise):
    assert denied(served, 404, exercise, who="other")["code"] == "not-found"
    assert denied(served, 404, "unknown")["code"] == "not-found"
    assert denied(served, 401, exercise, cookie="")["code"] == "not-signed-in"
    assert denied(served, 403, exercise, origin="http://evil.test")["code"] == "foreign-origin"
    for after in ("-1", "x", "1.5", ""):
        assert denied(served, 422, exercise, after)["problems"][0]["path"] == "query/after"


def test_a_crowd_that_acts_at_once_leaves_one_chain(served, exercise):
    people, acts = 20, 5
    address = f"ws://{served.address}/api/exercises/{exercise}/socket"
    headers = {"cookie": served.cookies["officer"]}

    async def person(i):
        async with connect(address, additional_headers=headers) as line:
            for n in range(acts):
                action = f'record risk-indicator note="{i} {n}"'
                message = {"action_id": f"p{i}-{n}", "n": n + 1, "action": action}
                await line.send(json.dumps(message))
            heard = []
            while len(heard) < 1 + people * acts:
                message = await line.recv()
                if "company" not in json.loads(message):
                    heard.append(message)
            return heard

    async def crowd():
        return await asyncio.wait_for(asyncio.gather(*map(person, range(people))), 60)

    first, *others = asyncio.run(crowd())
    # All hear all of it, in one order.
    assert all(heard == first for heard in others)
    messages = [json.loads(one) for one in first]
    assert [message["seq"] for message in messages] == list(range(1, 2 + people * acts))
    ids = [message["action_id"] for message in messages[1:]]
    for i in range(people):
        own = [one for one in ids if one.startswith(f"p{i}-")]
        assert own == [f"p{i}-{n}" for n in range(acts)]
    with served.line(exercise) as line:
        assert [line.hear() for _ in messages] == messages


def test_a_scan_answers_on_the_tick(served, exercise):
    took_s = []
    with served.line(exercise) as line:
        line.hear()
        line.act("go scanner")
        for _ in range(3):
            began_s = time.monotonic()
            done = line.act("scan")
            took_s.append(time.monotonic() - began_s)
            assert "scanned" in codes(done)
    assert min(took_s) >= 0.5
    # On a whole number of half seconds, but for the way there and back on a busy machine.
    assert min(one % 0.5 for one in took_s) < 0.2, took_s


def test_a_restart_changes_no_byte_of_what_was_said(tmp_path, made):
    actions = ["read tad", "go gate", "weigh", "leave", "go scanner", "scan", "go bay", "seal view"]
    with serving(tmp_path, made) as served:
        exercise = served.begin()
        with served.line(exercise) as line:
            said = [line.recv(10)]
            refused = ""
            for n, action in enumerate(actions):
                line.say(action, f"a{n}")
                message = line.recv(20)
                if "refusal" in json.loads(message):
                    refused = message
                else:
                    said.append(message)
    assert refused
    with serving(tmp_path, made) as served, served.line(exercise) as line:
        assert [line.recv(10) for _ in said] == said
        line.say("leave", "a3")
        assert line.recv(10) == refused
        line.say("weigh", "a2")
        assert line.recv(10) == said[3]
        assert line.act("go desk")["seq"] == len(said) + 1
