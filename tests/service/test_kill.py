"""Killed in the middle of a case, ten times: nothing acknowledged is lost, and it goes on.

The officer plays in the bay: poses run along, and the looks that come of them count as well.
A kill tests the process; what the disk holds after a power cut is tested in `test_fsync`.
"""

import contextlib
import json
import threading
import time
import urllib.request
import uuid

import pytest
from websockets.exceptions import WebSocketException

from tests.service.live import start
from tests.service.posed import second
from tests.service.served import Served

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

BAY = "&as=bay&scene=1"

pytestmark = pytest.mark.slow


class Player:
    """Plays rounds over the socket, and remembers every answer it was given."""

    def __init__(self):
        self.observed = {}
        self.refused = {}
        self.sent = 0
        self.posed_s = 0.0
        self.draft: dict[str, str] | None = None

    @property
    def last(self):
        return max(self.observed, default=0)

    def next_action(self):
        action = ROUND[self.sent % len(ROUND)]
        self.sent += 1
        return action

    def pose(self, line):
        """Send the last second's poses, once a second."""
        now_s = time.monotonic()
        if now_s - self.posed_s > 1.0:
            line.tell(second(now_s))
            self.posed_s = now_s

    def play(self, line):
        """Act until the line breaks."""
        with contextlib.suppress(WebSocketException, OSError, EOFError), line:
            while True:
                self.pose(line)
                action_id = line.say(self.next_action(), uuid.uuid4().hex)
                while True:
                    message = line.hear()
                    if "observation" in message:
                        self.observed[message["seq"]] = message
                    else:
                        self.refused[message["action_id"]] = message
                    if message.get("action_id") == action_id:
                        break


def test_ten_kills_lose_nothing_that_was_acknowledged(tmp_path):
    data = tmp_path / "data"
    player = Player()
    served = Served("", "", {})
    exercise = ""
    for kill in range(KILLS):
        with running(data) as server:
            served.address = address(server)
            if kill == 0:
                served.cookies["officer"] = server.sign_in()["Cookie"]
                served.case_id = served.call("GET", "/api/cases")["cases"][0]["id"]
                exercise = served.begin()
            check(served, exercise, player)
            player.draft = {"remarks": f"before kill {kill}"}
            served.call("PUT", f"/api/exercises/{exercise}/draft", player.draft)
            line = served.line(exercise, player.last, asked=BAY)
            playing = threading.Thread(target=player.play, args=(line,))
            playing.start()
            # Moments spread over writing, scanning and waiting for a tick.
            playing.join(0.2 + 0.13 * (kill * 7 % KILLS))
        playing.join(30)
        assert not playing.is_alive()
    with running(data) as server:
        served.address = address(server)
        check(served, exercise, player)
        with served.line(exercise, after=player.last) as line:
            done = line.act('record risk-indicator note="after ten kills"')
            assert done["seq"] > player.last
    assert player.last > 3 * KILLS
    everything = json.dumps(list(player.observed.values()))
    assert '"scanned"' in everything
    assert '"gaze-' in everything


@contextlib.contextmanager
def running(data):
    """Run a server, and end it with a kill however the block ends."""
    server = start(data)
    try:
        yield server
    finally:
        server.kill()


def address(server):
    return server.base_url.removeprefix("http://")


def check(served, exercise, player):
    """Everything that was answered is there, byte for byte, and once."""
    one = served.call("GET", f"/api/exercises/{exercise}")["exercise"]
    assert one["draft"] == player.draft
    with served.line(exercise, asked=BAY) as line:
        for seq in range(1, player.last + 1):
            message = line.hear()
            assert message["seq"] == seq
            if seq in player.observed:
                assert message == player.observed[seq]
                for event in message["observation"]["events"]:
                    if event["event"] == "scanned":
                        picture(served, exercise, event["n"])
        for action_id, answer in list(player.refused.items())[-3:]:
            # What came in before the kill and was not heard is skipped over.
            assert line.act("leave", action_id) == answer


def picture(served, exercise, n):
    """A picture that was told of can be looked at."""
    path = f"/api/exercises/{exercise}/pictures/{n}.png?depth=16"
    request = urllib.request.Request(
        f"http://{served.address}{path}", headers={"cookie": served.cookies["officer"]}
    )
    with urllib.request.urlopen(request, timeout=30) as reply:
        assert reply.read(8) == b"\x89PNG\r\n\x1a\n"
