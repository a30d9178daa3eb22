"""After an exercise: own account, debrief with an expert's way, playback, another try."""

import json
import urllib.request
from urllib.error import HTTPError

import pytest

from tests.service.posed import pose
from tests.service.served import serving
from tests.service.test_walk import walked
from tidewaiter.casework import casefile
from tidewaiter.service.workshop import Made, Order, _make

#: Opens the doors, looks at nothing, lets the box go.
WALK = (
    "read risk-note",
    "go bay",
    "yard safe",
    "seal view",
    "seal verify",
    "test air gasket",
    "cut seal",
    "open right-door",
    "hook right-door",
    "test air inside",
    "close right-door",
    "reseal",
    "go desk",
    'decide release ground="nothing was seen" confidence=60',
    "report conform=no seals_ok=yes",
    "sign",
)


@pytest.fixture(scope="module")
def bags(tmp_path_factory):
    """A server with a guilty case, its file, and an exercise in which the bags were passed by."""
    made = _make(Order(seed=11, recipe="c01"))
    assert isinstance(made, Made)
    with serving(tmp_path_factory.mktemp("bags"), made) as served:
        exercise = served.begin()
        walked(served, exercise, WALK)
        yield served, casefile.decode(made.file), f"/api/exercises/{exercise}"


def refused(served, method, path, body=None, who="officer"):
    with pytest.raises(HTTPError) as no:
        served.call(method, path, body, who)
    told = json.load(no.value)["error"]
    no.value.close()
    return no.value.code, told["code"]


def test_nothing_is_told_before_the_signature(served, exercise):
    address = f"/api/exercises/{exercise}"
    for method, path, body in (
        ("GET", "/account", None),
        ("PUT", "/account", {}),
        ("GET", "/debrief/replay", None),
        ("POST", "/branch", {"record": 0}),
    ):
        assert refused(served, method, f"{address}{path}", body) == (409, "not-signed")


def test_an_account_is_kept_until_it_is_closed_and_is_the_officers_own(bags):
    served, _, address = bags
    empty = {"did": "", "why": "", "prediction": "", "closed": False, "rule": ""}
    assert served.call("GET", f"{address}/account") == empty
    told = {**empty, "did": "I opened the doors.", "prediction": "narcotics"}
    served.call("PUT", f"{address}/account", told)
    assert served.call("GET", f"{address}/account", who="instructor") == told
    assert refused(served, "PUT", f"{address}/account", told, "instructor") == (403, "not-yours")
    assert refused(served, "PUT", f"{address}/account", told, "other")[0] == 404
    assert refused(served, "PUT", f"{address}/account", {"prediction": "gold"})[0] == 422
    closed = {**told, "why": "To see.", "closed": True}
    served.call("PUT", f"{address}/account", closed)
    assert refused(served, "PUT", f"{address}/account", told) == (409, "account-closed")
    assert served.call("GET", f"{address}/account") == closed


def test_the_debrief_tells_moments_a_rule_sight_lines_and_an_experts_way(bags):
    served, file, address = bags
    told = served.call("GET", f"{address}/debrief")
    hidden = {one.handle for one in file.case.world.hidden}
    assert len(told["moments"]) == 3
    in_sight = next(one for one in told["moments"] if one["code"] == "moment-in-sight")
    assert WALK[in_sight["record"] - 1] == "open right-door"
    assert in_sight["handle"] in hidden
    assert told["rule"]["about"]["code"]
    assert told["practice"]["step"]
    assert {one["handle"] for one in told["sight"]["lines"]} == hidden
    assert told["expert"]["minutes"] == file.proof.minutes
    assert [one["action"] for one in told["expert"]["timeline"]][1:] == list(file.proof.walk)
    telling = {one["instrument"] for one in told["unused"] if one.get("telling")}
    assert "radiograph" in telling
    assert "again" not in told


def test_a_playback_is_what_the_officer_was_told(bags):
    served, _, address = bags
    acts = served.call("GET", f"{address}/debrief/replay")["acts"]
    assert [one["action"] for one in acts][1:] == [
        one["action"] for one in served.call("GET", f"{address}/debrief")["timeline"]
    ][1:]
    with served.line(address.rsplit("/", 1)[1]) as line:
        for one in acts:
            assert one["observation"] == line.hear()["observation"]


def test_another_try_goes_on_from_that_moment_and_both_outcomes_are_told(bags):
    served, file, address = bags
    n = WALK.index("test air inside") + 1
    assert refused(served, "POST", f"{address}/branch", {"record": 10**6})[0] == 422
    assert refused(served, "POST", f"{address}/branch", {"record": len(WALK)})[0] == 422
    begun = served.call("POST", f"{address}/branch", {"record": n})["exercise"]
    assert begun["branch_of"] == address.rsplit("/", 1)[1]
    assert not begun["signed"]
    again = f"/api/exercises/{begun['id']}"
    bag = sorted(one.handle for one in file.case.world.hidden)
    with served.line(begun["id"]) as line:
        heard = [line.hear() for _ in range(n + 1)]
        assert heard[-1]["observation"]["status"]["practice"]
        seen = next(one for one in bag if one in json.dumps(heard))
        for action in (
            f"photograph {seen}",
            f"record narcotics target={seen}",
            "lead drug-unit",
            "go desk",
            'decide hand-over ground="bags that no paper names" confidence=90',
            "report conform=no seals_ok=yes",
            "sign",
        ):
            assert "refusal" not in line.act(action), action
    told = served.call("GET", f"{again}/debrief")
    assert told["again"]["record"] == n
    assert told["again"]["first"] == served.call("GET", f"{address}/debrief")["score"]
    assert told["again"]["first"]["outcome"]["kind"] == "wrong"
    assert told["score"]["outcome"]["kind"] != "wrong"
    assert [one["action"] for one in told["again"]["went"]] == list(WALK[n:])
    # The first exercise is as it was, and both are on the list.
    listed = {one["id"]: one for one in served.call("GET", "/api/exercises")["exercises"]}
    assert listed[begun["id"]]["branch_of"] in listed
    assert listed[address.rsplit("/", 1)[1]]["branch_of"] is None


def test_pictures_go_along_with_a_branch(bags):
    served, _, _ = bags
    exercise = served.begin()
    walk = ("go scanner", "scan", "go desk", 'decide release ground="x y z" confidence=1')
    walked(served, exercise, (*walk, "report conform=yes seals_ok=yes", "sign"))
    begun = served.call("POST", f"/api/exercises/{exercise}/branch", {"record": 3})["exercise"]

    def picture(one):
        address = f"http://{served.address}/api/exercises/{one}/pictures/1.png?depth=16"
        request = urllib.request.Request(address, headers={"cookie": served.cookies["officer"]})
        with urllib.request.urlopen(request, timeout=20) as reply:
            return reply.read()

    assert picture(begun["id"]) == picture(exercise)


def test_poses_say_how_near_the_officer_was(bags):
    served, file, _ = bags
    exercise = served.begin()
    bag = min(file.case.world.hidden, key=lambda one: -one.position_m[2])
    x, y, z = bag.position_m
    place = (x, max(y, 0.5), z + bag.size_m[2] / 2 + 0.6)
    with served.line(exercise, asked="&as=bay") as line:
        line.hear()
        opened = WALK.index("open right-door") + 1
        for action in WALK[:opened]:
            assert "refusal" not in line.act(action), action
        # Ten poses in a hundredth of a second: the whole test takes a tenth.
        line.tell({"poses": [pose(n / 1000, head_m=place) for n in range(10)]})
        line.hear_aside("company")
        for action in WALK[opened:]:
            assert "refusal" not in line.act(action), action
    told = served.call("GET", f"/api/exercises/{exercise}/debrief")
    near = [one for one in told["moments"] if one["code"] == "moment-near"]
    assert near, told["moments"]
    assert 10 <= int(near[0]["args"]["distance"]) <= 100
    assert any(one.get("posed") for one in told["sight"]["stands"])
