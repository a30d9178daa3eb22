"""Poses on the wire: shown to others, never counted, refused when forged or too many."""

import json
import time

import pytest
from websockets.exceptions import ConnectionClosed

from tests.service.posed import pose, second


def test_poses_are_shown_to_all_others_and_counted_nowhere(served, exercise):
    with (
        served.line(exercise, asked="&as=headset") as headset,
        served.line(exercise, asked="&as=bay") as bay,
        served.line(exercise, who="instructor") as watching,
    ):
        who = headset.hear_aside("company")["you"]
        sent = second(5.0, tool="torch", torch=True, hand_m=[0.2, 1.2, 2.5])
        headset.tell(sent)
        for line in (bay, watching):
            shown = line.hear_aside("watched")
            assert shown["who"] == who
            assert shown["poses"] == sent["poses"]
        # They are not counted, and the sender hears nothing of them.
        assert headset.hear()["seq"] == 1
        assert headset.act("go bay")["seq"] == 2


def test_poses_go_on_while_a_long_act_is_done(served, exercise):
    with served.line(exercise) as line, served.line(exercise, who="instructor") as watching:
        line.act("go scanner")
        line.say("scan", "long")
        line.tell(second(1.0))
        heard = []
        while len(heard) < 2:
            message = json.loads(watching.socket.recv(20))
            if "watched" in message:
                heard.append("poses")
            elif message.get("action_id") == "long":
                heard.append("scan")
        assert heard == ["poses", "scan"]


def test_who_watches_has_no_poses(served, exercise):
    with served.line(exercise, who="instructor") as line:
        line.hear()
        line.tell(second(0.0))
        refused = line.hear()
        assert refused["refusal"] == {"code": "refusal-not-yours"}
        assert "action_id" not in refused


def changed(**fields):
    """A good second in which one pose is forged; a field that is None is left out."""
    message = second(10.0)
    forged = {**message["poses"][4], **fields}
    message["poses"][4] = {key: value for key, value in forged.items() if value is not None}
    return json.dumps(message)


FORGED = {
    "none": '{"poses": []}',
    "no list": '{"poses": 7}',
    "null": '{"poses": null}',
    "21": json.dumps({"poses": [pose(n / 10) for n in range(21)]}),
    "empty pose": '{"poses": [{}]}',
    "more": json.dumps({**second(0.0), "more": 1}),
    "infinite": json.dumps(second(10.0)).replace("1.6", "1e999", 1),
    "two numbers": changed(head_m=[0.0, 1.6]),
    "four numbers": changed(head_m=[0.0, 1.6, 3.0, 1.0]),
    "text": changed(head_m=["0", "1.6", "3"]),
    "no turn": changed(head_turn=[0.0, 0.0, 0.0, 0.0]),
    "long turn": changed(head_turn=[1.0, 1.0, 1.0, 1.0]),
    "short turn": changed(head_turn=[0.0, 0.0, 1.0]),
    "hand turned by nothing": changed(hand_m=[0.2, 1.2, 2.8], hand_turn=[0.0, 0.0, 0.0, 0.0]),
    "far away": changed(head_m=[0.0, 1.6, 1e6]),
    "huge": changed(head_m=[1e300, 1e300, 1e300]),
    "far hand": changed(hand_m=[0.0, 1.6, 1e6]),
    "backwards": changed(at_s=1.0),
    "from the future": changed(at_s=1e9),
    "unknown tool": changed(tool="chainsaw"),
    "no clock": changed(at_s=None),
    "unknown field": changed(speed=1.0),
}


@pytest.mark.parametrize("message", FORGED.values(), ids=FORGED)
def test_forged_poses_are_refused_whole(served, exercise, message):
    with served.line(exercise) as line, served.line(exercise, who="instructor") as watching:
        line.hear()
        line.socket.send(message)
        refused = line.hear()
        assert refused["refusal"]["code"] == "refusal-poses"
        assert refused["refusal"]["args"]["problems"]
        assert "action_id" not in refused
        # Nothing of it was shown, and the line goes on.
        line.tell(second(20.0))
        assert watching.hear_aside("watched")["poses"] == second(20.0)["poses"]
        assert line.act("go bay")["seq"] == 2


@pytest.mark.parametrize("word", ["NaN", "Infinity", "-Infinity"])
def test_what_is_no_json_is_refused_as_ever(served, exercise, word):
    with served.line(exercise) as line:
        line.hear()
        line.socket.send(json.dumps(second(0.0)).replace("1.6", word, 1))
        assert line.hear()["refusal"]["code"] == "refusal-not-understood"
        assert line.act("go bay")["seq"] == 2


def test_a_message_without_end_ends_the_line_and_nothing_else(served, exercise):
    with served.line(exercise, asked="&as=bay&scene=1") as line:
        line.hear()
        line.tell({"poses": [pose(n / 10) for n in range(2000)]})
        with pytest.raises(ConnectionClosed):
            line.hear()
    with served.line(exercise, asked="&as=bay&scene=1") as line:
        line.hear()
        assert line.act("go bay")["seq"] == 2


def test_too_many_are_refused_and_told_so_now_and_then(served, exercise):
    with served.line(exercise) as line, served.line(exercise, who="instructor") as watching:
        line.hear()
        for n in range(60):
            line.tell({"poses": [pose(n * 0.01)]})
        assert line.hear()["refusal"] == {"code": "refusal-too-many"}
        # It was told once, and what comes next at the right pace is taken again.
        assert line.act("go bay")["seq"] == 2
        time.sleep(1.2)
        line.tell({"poses": [pose(3.0)]})
        shown = []
        while not shown or shown[-1] < 3.0:
            shown += [one["at_s"] for one in watching.hear_aside("watched")["poses"]]
        assert len(shown) < 15


def test_a_clock_that_runs_ahead_is_refused(served, exercise):
    """Who could claim a minute in a second would have looked long at everything."""
    with served.line(exercise) as line:
        line.hear()
        line.tell(second(1000.0))
        line.tell({"poses": [pose(1060.0)]})
        assert line.hear()["refusal"]["code"] == "refusal-poses"
        # The clock itself may begin anywhere, and stand still while the headset lies there.
        line.tell({"poses": [pose(1001.5)]})
        assert line.act("go bay")["seq"] == 2


def test_a_client_cannot_take_the_servers_names(served, exercise):
    with served.line(exercise) as line:
        line.hear()
        for action_id in ("gaze-2", "gaze-"):
            line.say("go bay", action_id)
            line.n -= 1
            assert line.hear()["refusal"]["code"] == "refusal-not-understood"
        assert line.act("go bay", "a gaze-2")["seq"] == 2
