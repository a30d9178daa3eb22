"""Killed in the middle of a case, ten times: nothing acknowledged is lost, and it goes on.

A kill tests the process; what the disk holds after a power cut is tested in `test_fsync`.
"""

import json
import threading
import uuid
from http.client import HTTPException

import pytest
from websockets.exceptions import WebSocketException

from tests.service.live import start
from tests.service.served import Line, Served

KILLS = 10
#: Acts that can be done again and again, with every kind of record among them.
ROUND = (
    "read tad",
    'record risk-indicator note="round"',
    "go gate",
    "weigh",
    "leave",
    "go scanner",
    "scan",
    "go bay",
    "seal view",
    "seal tug",
    "test air",
    "go desk",
)

pytestmark = pytest.mark.slow


class Player:
    """Plays rounds over the socket, and remembers every answer it was given."""

    def __init__(self):
        self.observed = {}
        self.refused = {}
        self.sent = 0

    def next_action(self):
        action = ROUND[self.sent % len(ROUND)]
        self.sent += 1
        return action

    def play(self, line):
        """Act until the line breaks."""
        try:
            while True:
                action_id = line.say(self.next_action(), uuid.uuid4().hex)
                while True:
                    message = line.hear()
                    if "observation" in message:
                        self.observed[message["seq"]] = message
                    else:
                        self.refused[message["action_id"]] = message
                    if message.get("action_id") == action_id:
                        break
        except (WebSocketException, OSError, EOFError):
            return


@pytest.mark.parametrize("seed", [0])
def test_ten_kills_lose_nothing_that_was_acknowledged(tmp_path, seed):
    data = tmp_path / "data"
    server = start(data)
    cookie = server.sign_in()
    served = Served(server.base_url.removeprefix("http://"), "", {"officer": cookie["Cookie"]})
    served.case_id = served.call("GET", "/api/cases")["cases"][0]["id"]
    exercise = served.begin()
    player = Player()
    drafted = None
    try:
        for kill in range(KILLS):
            with_draft = {"remarks": f"before kill {kill}"}
            put_draft(served, exercise, with_draft)
            line = Line(served.address, exercise, max(player.observed, default=0), cookie)
            playing = threading.Thread(target=player.play, args=(line,))
            playing.start()
            # Moments spread over writing, scanning and waiting for a tick.
            playing.join(0.15 + 0.17 * ((kill * 7 + seed) % KILLS))
            server.kill()
            playing.join(30)
            assert not playing.is_alive()
            drafted = with_draft
            server = start(data)
            served.address = server.base_url.removeprefix("http://")
            check(served, exercise, player, drafted)
        with served.line(exercise, after=max(player.observed)) as line:
            done = line.act('record risk-indicator note="after ten kills"')
            assert done["seq"] >= max(player.observed)
            assert "observation" in done
    finally:
        server.kill()
    assert len(player.observed) > 3 * KILLS
    assert any("scanned" in json.dumps(one) for one in player.observed.values())


def put_draft(served, exercise, draft):
    served.call("PUT", f"/api/exercises/{exercise}/draft", draft)


def check(served, exercise, player, draft):
    """Everything that was answered is there, byte for byte, and once."""
    one = served.call("GET", f"/api/exercises/{exercise}")["exercise"]
    assert one["draft"] == draft
    with served.line(exercise) as line:
        for seq in range(1, max(player.observed, default=0) + 1):
            message = line.hear()
            assert message["seq"] == seq
            if seq in player.observed:
                assert message == player.observed[seq]
                for event in message["observation"]["events"]:
                    if event["event"] == "scanned":
                        picture(served, exercise, event["n"])
        for action_id, answer in list(player.refused.items())[-3:]:
            line.n += 1
            say = {"action_id": action_id, "n": line.n, "action": "leave"}
            line.socket.send(json.dumps(say))
            while (message := line.hear()).get("action_id") != action_id:
                pass
            assert message == answer


def picture(served, exercise, n):
    """A picture that was told of can be looked at."""
    import urllib.request

    address = f"http://{served.address}/api/exercises/{exercise}/pictures/{n}.png?depth=16"
    request = urllib.request.Request(address, headers={"cookie": served.cookies["officer"]})
    try:
        with urllib.request.urlopen(request, timeout=30) as reply:
            assert reply.read(8) == b"\x89PNG\r\n\x1a\n"
    except HTTPException as error:
        raise AssertionError(n) from error
