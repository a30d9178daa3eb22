"""The real application behind a real socket, in a thread: what the wire tests talk to."""

import asyncio
import json
import socket
import threading
import urllib.request
import uuid
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

import uvicorn
from websockets.sync.client import connect

from tidewaiter.service.app import create_app
from tidewaiter.service.centre import Centre
from tidewaiter.service.serve import MESSAGE_BYTES
from tidewaiter.service.store import accounts, cases

#: What is told beside the observations.
ASIDES = {"company", "watched"}


@dataclass
class Served:
    """A served centre with one case.

    Attributes:
        address: ``127.0.0.1:<port>``.
        case_id: its case.
        cookies: by role, of signed-in users; ``other`` is a second officer.
    """

    address: str
    case_id: str
    cookies: dict[str, str]

    def call(self, method, path, body=None, who="officer"):
        """Call the REST interface; gives the decoded reply."""
        headers = {"cookie": self.cookies[who], "content-type": "application/json"}
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(
            f"http://{self.address}{path}", data, headers, method=method
        )
        with urllib.request.urlopen(request, timeout=30) as reply:
            return json.loads(reply.read() or b"null")

    def begin(self, who="officer"):
        """Begin an exercise; gives its id."""
        asked = {"case_id": self.case_id}
        return self.call("POST", "/api/exercises", asked, who)["exercise"]["id"]

    def line(self, exercise_id, after=0, who="officer", asked="", **headers):
        """Open the exercise's socket; ``asked`` goes behind its address (``&as=bay&scene=1``)."""
        path = f"/api/exercises/{exercise_id}/socket?after={after}{asked}"
        return Line(self.address, path, {"cookie": self.cookies[who], **headers})


class Line:
    """One connection; counts its messages."""

    def __init__(self, address, path, headers):
        connecting = connect(
            f"ws://{address}{path}", additional_headers=headers, open_timeout=30, max_size=2**26
        )
        self._stack = ExitStack()
        self.socket = self._stack.enter_context(connecting)
        self.n = 0
        self._put_by = []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        """Hang up."""
        self._stack.close()

    def say(self, action, action_id=None):
        """Send an action; gives its id."""
        self.n += 1
        action_id = action_id or uuid.uuid4().hex
        message = {"action_id": action_id, "n": self.n, "action": action}
        self.socket.send(json.dumps(message))
        return action_id

    def tell(self, message):
        """Send what is not counted: poses, a device, a hand."""
        self.socket.send(json.dumps(message))

    def recv(self, timeout=20):
        """Wait for the next observation or refusal, as it came."""
        return self._next(lambda message: not ASIDES & message.keys(), timeout)

    def hear(self, timeout=20):
        """Wait for the next observation or refusal."""
        return json.loads(self.recv(timeout))

    def recv_aside(self, kind, timeout=20):
        """Wait for the next company, or for others' poses, as it came."""
        return self._next(lambda message: kind in message, timeout)

    def hear_aside(self, kind, timeout=20):
        """Wait for the next company, or for others' poses."""
        return json.loads(self.recv_aside(kind, timeout))[kind]

    def _next(self, wanted, timeout):
        """Give the next message of a sort; others are put by."""
        for message in self._put_by:
            if wanted(json.loads(message)):
                self._put_by.remove(message)
                return message
        while True:
            message = self.socket.recv(timeout)
            if wanted(json.loads(message)):
                return message
            self._put_by.append(message)

    def act(self, action, action_id=None):
        """Send an action and wait for what answers it."""
        action_id = self.say(action, action_id)
        while True:
            message = self.hear()
            if message.get("action_id") == action_id:
                return message


@contextmanager
def serving(folder, made):
    """Serve a centre in this folder, with one case, as long as the block."""
    listening = socket.create_server(("127.0.0.1", 0))
    told: dict[str, Served] = {}
    is_up = threading.Event()
    server: list[uvicorn.Server] = []

    async def main():
        centre = Centre.in_folder(folder)
        await centre.open()
        entries = await cases.all_cases(centre.db)
        entry = (
            entries[0]
            if entries
            else await cases.add_case(centre.db, made.file, made.public, "sample", centre.now_s())
        )
        config = uvicorn.Config(
            create_app(centre),
            log_level="warning",
            ws="websockets-sansio",
            ws_max_size=MESSAGE_BYTES,
            ws_per_message_deflate=False,
        )
        server.append(uvicorn.Server(config))
        address = f"127.0.0.1:{listening.getsockname()[1]}"
        told["served"] = Served(address, entry.id, await _cookies(centre))
        is_up.set()
        await server[0].serve([listening])

    thread = threading.Thread(target=lambda: asyncio.run(main()))
    thread.start()
    assert is_up.wait(30)
    try:
        yield told["served"]
    finally:
        server[0].should_exit = True
        thread.join(20)
        listening.close()


async def _cookies(centre):
    from sqlalchemy import insert

    from tidewaiter.service.store import tables

    users = await accounts.all_users(centre.db)
    if len(users) == 2:
        row = {"id": "other", "name": "Other", "role": "officer", "made_s": centre.now_s() + 9}
        await centre.db.write(lambda c: c.execute(insert(tables.account).values(**row)))
    cookies = {}
    for user in await accounts.all_users(centre.db):
        token = await accounts.new_link(centre.db, user, centre.now_s())
        found = await accounts.sign_in(centre.db, token, centre.now_s())
        assert found
        cookies["other" if user.id == "other" else user.role] = f"tw_session={found[0]}"
    return cookies
