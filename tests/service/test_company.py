"""Who is in an exercise is told to all, and it goes from hand to hand."""

import json
import time

import pytest

from tests.service.test_wire import denied

BAY, HEADSET = "&as=bay&scene=1", "&as=headset&scene=1"


def here(company):
    return [(one["device"], one["audience"]) for one in company["here"]]


def test_all_are_told_who_comes_moves_and_goes(served, exercise):
    with served.line(exercise) as desk:
        alone = desk.hear_aside("company")
        assert here(alone) == [("desk", "officer")]
        assert alone["you"] == alone["here"][0]["id"]
        assert "hand" not in alone
        with served.line(exercise, asked=BAY) as bay:
            told = bay.hear_aside("company")
            assert here(told) == [("desk", "officer"), ("bay", "officer")]
            assert told["you"] == told["here"][1]["id"] != alone["you"]
            at_desk = desk.hear_aside("company")
            assert at_desk["here"] == told["here"]
            assert at_desk["you"] == alone["you"]
            with served.line(exercise, who="instructor", asked=BAY) as watching:
                assert here(watching.hear_aside("company"))[2] == ("bay", "instructor")
                desk.hear_aside("company")
                bay.hear_aside("company")
                bay.tell({"device": "headset"})
                for line in (desk, bay, watching):
                    assert here(line.hear_aside("company"))[1] == ("headset", "officer")
                # Nothing changes, so nothing is told: the next to be heard is the leaving.
                bay.tell({"device": "headset"})
                watching.tell({"device": "desk"})
                for line in (desk, bay, watching):
                    assert here(line.hear_aside("company"))[2] == ("desk", "instructor")
            assert len(desk.hear_aside("company")["here"]) == 2
        assert desk.hear_aside("company") == alone


def test_ids_are_drawn_anew_for_every_connection(served, exercise):
    ids = set()
    for _ in range(3):
        with served.line(exercise) as line:
            ids.add(line.hear_aside("company")["you"])
    assert len(ids) == 3


def test_the_exercise_goes_from_hand_to_hand(served, exercise):
    with served.line(exercise) as desk, served.line(exercise, asked=HEADSET) as headset:
        mine = headset.hear_aside("company")["you"]
        desk.hear_aside("company")
        others = desk.hear_aside("company")["you"]
        desk.tell({"to": mine})
        assert headset.hear_aside("company")["hand"] == mine
        assert desk.hear_aside("company")["hand"] == mine
        headset.tell({"to": others})
        assert desk.hear_aside("company")["hand"] == others
        headset.tell({"to": mine})
        assert desk.hear_aside("company")["hand"] == mine
        headset.close()
        assert "hand" not in desk.hear_aside("company")


def test_only_who_is_there_and_may_act_can_take_it(served, exercise):
    with (
        served.line(exercise) as desk,
        served.line(exercise, who="instructor") as watching,
    ):
        instructor = watching.hear_aside("company")["you"]
        gone = served.line(exercise)
        former = gone.hear_aside("company")["you"]
        gone.close()
        desk.hear()
        time.sleep(0.2)
        for to in (instructor, former, "", "nobody", "x" * 1000):
            desk.tell({"to": to})
            assert desk.hear()["refusal"] == {"code": "refusal-not-present"}
        officer = desk.hear_aside("company")["you"]
        watching.hear()
        watching.tell({"to": officer})
        assert watching.hear()["refusal"] == {"code": "refusal-not-yours"}
    with served.line(exercise) as line:
        assert "hand" not in line.hear_aside("company")


NONSENSE = [
    {"to": None},
    {"to": 1},
    {"to": "a", "more": 1},
    {"device": "moon"},
    {"device": None},
    {"device": "bay", "to": "a"},
    {"to": "a", "action_id": "x", "n": 1, "action": "go bay"},
]


@pytest.mark.parametrize("message", NONSENSE, ids=json.dumps)
def test_what_makes_no_sense_is_refused_and_the_line_stays(served, exercise, message):
    with served.line(exercise) as line:
        line.hear()
        line.tell(message)
        refused = line.hear()
        assert refused["refusal"]["code"] == "refusal-not-understood"
        assert "action_id" not in refused
        assert line.act("go bay")["seq"] == 2


def test_what_is_nested_too_deep_is_refused_and_the_line_stays(served, exercise):
    with served.line(exercise) as line:
        line.hear()
        for field in ("a", "action_id", "poses"):
            line.socket.send(f'{{"{field}":' + "[" * 3000 + "]" * 3000 + "}")
            assert line.hear()["refusal"]["code"] in {"refusal-not-understood", "refusal-poses"}
        assert line.act("go bay")["seq"] == 2


def test_who_keeps_changing_is_slowed_down(served, exercise):
    with served.line(exercise) as line, served.line(exercise) as other:
        line.hear()
        for n in range(30):
            line.tell({"device": ("bay", "headset")[n % 2]})
        refused = [line.hear()["refusal"]["code"] for _ in range(19)]
        assert set(refused) == {"refusal-too-many"}
        assert line.act("go bay")["seq"] == 2
        assert [other.hear()["seq"], other.hear()["seq"]] == [1, 2]


def test_the_address_says_as_what_one_comes(served, exercise):
    for asked, path in [
        ("&as=moon", "query/as"),
        ("&as=", "query/as"),
        ("&as=DESK", "query/as"),
        ("&scene=2", "query/scene"),
        ("&scene=true", "query/scene"),
        ("&scene=", "query/scene"),
    ]:
        problems = denied(served, 422, exercise, asked=asked)["problems"]
        assert [problem["path"] for problem in problems] == [path]
    problems = denied(served, 422, exercise, "x", asked="&as=moon&scene=2")["problems"]
    assert {problem["path"] for problem in problems} == {"query/after", "query/as", "query/scene"}
