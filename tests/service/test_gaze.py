"""What poses amount to: looks that the server does itself, as every action is done."""

import time

import pytest

from tests.service.posed import second
from tidewaiter.exercise import chain, step
from tidewaiter.language.actions import LookAt
from tidewaiter.service.company import Listener
from tidewaiter.service.store import cases, exercises
from tidewaiter.service.store.accounts import all_users


def test_where_an_officer_looks_is_committed_and_told_to_all(served, exercise):
    with (
        served.line(exercise, asked="&as=headset") as headset,
        served.line(exercise) as desk,
        served.line(exercise, who="instructor") as watching,
    ):
        headset.act("go bay")
        headset.tell(second(50.0))
        told = headset.hear()
        assert told["action_id"] == "gaze-2"
        looked = told["observation"]["events"][0]
        assert looked["event"] == "looked"
        assert looked["how"] == "gaze"
        assert told["seq"] == 3
        assert [desk.hear()["seq"] for _ in range(3)] == [1, 2, 3]
        assert [watching.hear() for _ in range(3)][2] == told
        # Another second, and another look; actions go on between them.
        assert headset.act("seal view", "mine")["seq"] == 4
        headset.tell(second(51.0))
        assert headset.hear()["action_id"] == "gaze-4"
        assert desk.act("go desk")["seq"] == 6
    with served.line(exercise) as line:
        ids = [line.hear().get("action_id", "") for _ in range(6)]
        assert ids[2:5] == ["gaze-2", "mine", "gaze-4"]


def test_a_look_never_waits_for_an_act_nor_is_it_had_twice(served, exercise):
    with served.line(exercise, asked="&as=headset") as line:
        line.act("go scanner")
        line.say("scan", "long")
        line.tell(second(50.0))
        line.tell(second(51.0))
        done = line.act("go gate", "next")
        assert done["seq"] == 4, "the scan alone came between"
        line.tell(second(52.0))
        assert line.hear()["action_id"].startswith("gaze-")


def test_nothing_is_looked_at_after_the_signature(served, exercise):
    with served.line(exercise, asked="&as=headset") as line:
        line.act("go bay")
        line.act("go desk")
        for action in (
            'decide hold ground="the papers" confidence=50',
            "report conform=no seals_ok=no",
            "sign",
        ):
            assert "refusal" not in line.act(action), action
        line.tell(second(50.0))
        line.tell(second(51.0))
        with pytest.raises(TimeoutError):
            line.hear(0.5)


@pytest.mark.parametrize("how", ["gaze", "torch"])
def test_a_client_cannot_ask_for_a_look_of_poses(served, exercise, how):
    with served.line(exercise) as line:
        line.act("go bay")
        for action in (
            {"do": "look", "target": "seal", "how": how},
            f"look at seal how={how}",
        ):
            refused = line.act(action)
            assert refused["refusal"]["code"] == "refusal-gaze-by-poses"
        assert line.act("look at seal")["seq"] == 3


@pytest.mark.parametrize(
    "action",
    [
        {"do": "look", "target": "zzzzzz", "patch": "0-0"},
        {"do": "tap", "target": "zzzzzz"},
        {"do": "open-package", "target": "zzzzzz"},
        {"do": "photograph", "target": "zzzzzz"},
    ],
    ids=lambda action: action["do"],
)
def test_forged_handles_are_refused_in_the_bay_too(served, exercise, action):
    with served.line(exercise, asked="&as=bay&scene=1") as line:
        line.act("go bay")
        refused = line.act(action)
        assert refused["refusal"]["code"] == "refusal-unknown-handle"
        assert "patch" not in refused
        assert line.act("seal view")["seq"] == 3


@pytest.mark.anyio
async def test_a_look_that_is_refused_leaves_nothing(centre, case):
    (user, _) = await all_users(centre.db)
    entry = await cases.one_case(centre.db, case.id)
    assert entry
    first = step.start(await centre.hub.case(case.id), user.id)[1]
    begun = await exercises.begin(centre.db, entry, user, [(first, None)], time.time())
    async with centre.hub.join(begun, Listener("officer"), 0) as seat:
        told = seat.listener.box.qsize()
        await seat.look(LookAt("zzzzzz", "", "gaze"))
        await seat.look(LookAt("seal", "", "gaze"))  # the officer sits at the desk
        assert seat.listener.box.qsize() == told
    records = await exercises.records_of(centre.db, begun.id)
    assert len(records) == 1
    chain.verify(records)
    assert await exercises.refusals_of(centre.db, begun.id) == {}
