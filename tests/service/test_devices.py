"""Two devices of one officer, lines that break and tabs that close: every act is done once."""

import asyncio
import json

import pytest
from websockets.asyncio.client import connect

ACTS = ("go gate", "weigh", "go bay", "seal view", "seal tug", "test air", "leave", "go scanner")


#: Every second act goes under an id that the other device uses too.
IDS = {
    name: [f"both-{n}" if n % 2 else f"{name}-{n}" for n in range(len(ACTS) * 3)]
    for name in ("desk", "headset")
}


async def acting(served, exercise, name):
    """Send everything at once; gives all that was heard until each act is answered."""
    address = f"ws://{served.address}/api/exercises/{exercise}/socket?as={name}"
    heard, waiting = [], set(IDS[name])
    async with connect(address, additional_headers={"cookie": served.cookies["officer"]}) as line:
        for n, (action_id, action) in enumerate(zip(IDS[name], ACTS * 3, strict=True)):
            await line.send(json.dumps({"action_id": action_id, "n": n + 1, "action": action}))
        while waiting:
            message = json.loads(await line.recv())
            if "company" not in message:
                heard.append(message)
                waiting.discard(message.get("action_id"))
    return heard


def news(heard):
    """Observations as they first came; an answer that is given again is older."""
    last = 0
    for message in heard:
        if "observation" in message and message["seq"] > last:
            last = message["seq"]
            yield message


def test_two_devices_that_act_at_once_lose_nothing_and_do_nothing_twice(served, exercise):
    async def both():
        return await asyncio.gather(*(acting(served, exercise, name) for name in IDS))

    heard = asyncio.run(asyncio.wait_for(both(), 60))
    count = max(message["seq"] for message in (*heard[0], *heard[1]))
    with served.line(exercise) as line:
        said = [line.hear() for _ in range(count)]
    # One order for both, and every id done once.
    assert [message["seq"] for message in said] == list(range(1, count + 1))
    ids = [message.get("action_id") for message in said]
    assert len(ids) == len(set(ids))
    for one in heard:
        first = list(news(one))
        assert first == said[: len(first)]
    # Every id is answered alike, whoever asked.
    answers = [{m["action_id"]: m for m in one if "action_id" in m} for one in heard]
    for action_id in IDS["desk"][1::2]:
        assert answers[0][action_id] == answers[1][action_id]
    done = {i for answer in answers for i, m in answer.items() if "observation" in m}
    assert done == set(ids) - {None}
    assert len(done) > len(ACTS)


def broken(line):
    """Break the line as a lost network does: no goodbye."""
    line.socket.socket.close()


@pytest.mark.parametrize("asked", ["", "&as=bay&scene=1"])
@pytest.mark.parametrize("breaking", [broken, lambda line: line.close()], ids=["lost", "closed"])
def test_a_line_that_ends_in_mid_act_ends_no_act(served, exercise, asked, breaking):
    line = served.line(exercise, asked=asked)
    first = line.hear()
    line.act("go scanner", "there")
    line.say("scan", "long")
    line.say('record image-anomaly note="seen"', "after")
    breaking(line)
    with served.line(exercise, after=first["seq"] + 1, asked=asked) as line:
        # What was unanswered is sent again; each is done once, whichever came first.
        for action_id, action in (
            ("long", "scan"),
            ("after", 'record image-anomaly note="seen"'),
        ):
            assert line.act(action, action_id)["action_id"] == action_id
        assert line.act("go gate", "last")["seq"] == 5
    with served.line(exercise) as line:
        ids = [line.hear().get("action_id") for _ in range(5)]
        assert ids == [None, "there", "long", "after", "last"]


def test_an_act_is_done_though_its_page_is_gone(served, exercise):
    with served.line(exercise, asked="&as=bay&scene=1") as line:
        line.hear()
        line.act("go scanner", "there")
        line.say("scan", "long")
        line.say("go bay", "after")
    with served.line(exercise) as line:
        heard = [line.hear() for _ in range(4)]
        assert [message.get("action_id") for message in heard[2:]] == ["long", "after"]
