"""On the wire too: until a difference can be perceived, twins answer with the same bytes.

Two real servers serve twins. What leaves them is compared raw: status lines, headers, the
boundaries of chunks, frames of the socket. Only what no server chooses by its case (the date) and
the random ids of rows is set equal first. Two leaks are planted, and each is caught.
"""

from __future__ import annotations

import re
import socket
from contextlib import ExitStack

import pytest

from tests.service import served as serving_module
from tests.service.served import serving
from tidewaiter.base.errors import CaseRejected
from tidewaiter.casework import draw
from tidewaiter.casework.casefile import CaseFile, Proof, Provenance, encode
from tidewaiter.casework.twin import Refill, TakeOut, twin
from tidewaiter.service.workshop import Made

pytestmark = pytest.mark.slow

# Everything up to the doors; what stands behind them is not perceived yet.
BEFORE_THE_DOORS = (
    "read risk-note",
    "read packing-list",
    "go gate",
    "look at plates",
    "look at zzzzzz",
    "go bay",
    "yard safe",
    "seal view",
    "seal verify",
    "seal twist",
    "test air gasket",
    'record risk-indicator note="the risk note"',
    "open left-door",
    "enter",
    "photograph seal",
    "cut seal",
)
# On from there, into a load in which one deep package holds other goods.
THROUGH_THE_DOORS = (
    *BEFORE_THE_DOORS,
    "open right-door",
    "hook right-door",
    "open left-door",
    "hook left-door",
    "test air inside",
    "unload 1",
    "measure inner-width",
)


def _unproved(recipe, seed):
    while True:
        try:
            return draw.unproved(seed, recipe)
        except CaseRejected:
            seed += 1


def _made(case):
    proof = Proof(walk=(), minutes=0.0, outcome="not proved")
    provenance = Provenance(source="seed", seed=0, recipe="clean")
    file = encode(CaseFile(case=case, proof=proof, provenance=provenance))
    return Made(file=file, public=case.public)


@pytest.fixture(scope="module")
def bags():
    case = _unproved("c01", 8_000)
    other, _ = twin(case, TakeOut(tuple(one.handle for one in case.world.hidden)))
    return case, other


@pytest.fixture(scope="module")
def refilled():
    case = _unproved("clean", 8_100)
    deepest = min(case.world.load, key=lambda one: one.position_m[2])
    other, _ = twin(case, Refill(deepest.handle, "tobacco", "cartons"))
    return case, other


def _raw(served, path):
    """Everything that the server sends for a request, to the last byte."""
    host, _, port = served.address.partition(":")
    with socket.create_connection((host, int(port)), timeout=30) as line:
        line.sendall(
            f"GET {path} HTTP/1.1\r\nHost: {served.address}\r\n"
            f"Cookie: {served.cookies['officer']}\r\nConnection: close\r\n\r\n".encode()
        )
        got = b""
        while more := line.recv(65536):
            got += more
    return re.sub(rb"(?im)^date: .*\r\n", b"", got)


def _said(served, walk):
    """All that one officer is sent, with the ids of rows set equal."""
    exercise = served.begin()
    heard: list[bytes] = [_raw(served, "/api/cases"), _raw(served, f"/api/exercises/{exercise}")]
    with served.line(exercise) as line:
        heard.append(line.socket.recv(20).encode())
        for n, action in enumerate(walk):
            line.say(action, f"action-{n}")
            heard.append(line.socket.recv(20).encode())
    heard += [
        _raw(served, f"/api/exercises/{exercise}"),
        _raw(served, f"/api/exercises/{exercise}/pictures/1.png"),
        _raw(served, f"/api/exercises/{exercise}/debrief"),
    ]
    known = {exercise: b"EXERCISE", served.case_id: b"CASE"}
    for name, stand_in in known.items():
        heard = [one.replace(name.encode(), stand_in.ljust(len(name))) for one in heard]
    # When the exercise began, by the clock on the wall.
    return [re.sub(rb'("started(?:_s)?":)[^,}]+', rb"\1NOW", one) for one in heard]


def _compare(tmp_path, cases, walk):
    with ExitStack() as stack:
        one, other = (
            stack.enter_context(serving(tmp_path / str(n), _made(case)))
            for n, case in enumerate(cases)
        )
        mine, theirs = _said(one, walk), _said(other, walk)
    assert len(mine) == len(walk) + 6
    return [n for n, pair in enumerate(zip(mine, theirs, strict=True)) if pair[0] != pair[1]]


def test_bags_behind_closed_doors_change_no_byte(tmp_path, bags):
    assert not _compare(tmp_path, bags, BEFORE_THE_DOORS)


def test_other_goods_deep_in_the_load_change_no_byte(tmp_path, refilled):
    assert not _compare(tmp_path, refilled, THROUGH_THE_DOORS)


def test_the_difference_shows_once_the_doors_are_open(tmp_path, bags):
    assert _compare(tmp_path, bags, THROUGH_THE_DOORS)


def _planted(monkeypatch, leak):
    """Put a leak round the real application; it is told how much is in the box."""
    honest = serving_module.create_app

    def leaking(centre):
        app = honest(centre)

        async def wrapped(scope, receive, send):
            hidden = 0
            if scope["type"] == "http":
                for entry in await serving_module.cases.all_cases(centre.db):
                    world = (await centre.hub.case(entry.id)).world
                    hidden += len(world.hidden)
            await app(scope, receive, lambda message: leak(message, hidden, send))

        return wrapped

    monkeypatch.setattr(serving_module, "create_app", leaking)


def test_an_etag_is_caught(tmp_path, bags, monkeypatch):
    async def tagged(message, hidden, send):
        if message["type"] == "http.response.start":
            headers = [*message["headers"], (b"etag", f'"{hidden:02d}"'.encode())]
            message = {**message, "headers": headers}
        await send(message)

    _planted(monkeypatch, tagged)
    assert _compare(tmp_path, bags, BEFORE_THE_DOORS[:2])


def test_a_chunk_size_is_caught(tmp_path, bags, monkeypatch):
    async def cut(message, hidden, send):
        if message["type"] == "http.response.start":
            kept = [pair for pair in message["headers"] if pair[0] != b"content-length"]
            message = {**message, "headers": kept}
        elif message["type"] == "http.response.body" and (body := message.get("body", b"")):
            at = 16 + hidden
            await send({**message, "body": body[:at], "more_body": True})
            message = {**message, "body": body[at:]}
        await send(message)

    _planted(monkeypatch, cut)
    assert _compare(tmp_path, bags, BEFORE_THE_DOORS[:2])
