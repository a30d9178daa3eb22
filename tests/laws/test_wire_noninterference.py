"""On the wire too: until a difference can be perceived, twins answer with the same bytes.

Two real servers serve twins, to a desk and to the bay. What leaves them is compared raw: status
lines, headers, the boundaries of chunks, frames of the sockets, the picture and its patches, what
poses amount to and what of them is shown to others. Only what no server chooses by its case (the
date) and the random ids of rows and connections is set equal first. Leaks are planted, and each is
caught.
"""

from __future__ import annotations

import re
import socket
from contextlib import ExitStack

import pytest

from tests.service import served as serving_module
from tests.service.posed import second
from tests.service.served import serving
from tidewaiter.base.errors import CaseRejected
from tidewaiter.casework import draw
from tidewaiter.casework.casefile import CaseFile, Proof, Provenance, encode
from tidewaiter.casework.twin import Refill, TakeOut, twin
from tidewaiter.service import posing
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
#: In the unit, a torch in the hand.
WITHIN = {
    "head_m": [0.0, 1.6, -1.0],
    "hand_m": [0.2, 1.3, -1.2],
    "hand_turn": [0.0, 0.0, 0.0, 1.0],
    "tool": "torch",
    "torch": True,
}
# The same in the bay: the officer stands before the doors, looks at them, and later at the load.
IN_THE_BAY = (
    "go gate",
    "go bay",
    second(50.0),
    "yard safe",
    "seal view",
    "test air gasket",
    "cut seal",
    "open right-door",
    "hook right-door",
)
INTO_THE_BOX = (
    *IN_THE_BAY,
    second(51.0),
    "open left-door",
    "hook left-door",
    "test air inside",
    "unload 1",
    "enter",
    second(52.0, **WITHIN),
    "leave",
    "go desk",
    "go bay",
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


def _raw(served, path, accepted="identity"):
    """Everything that the server sends for a request, to the last byte."""
    host, _, port = served.address.partition(":")
    with socket.create_connection((host, int(port)), timeout=30) as line:
        line.sendall(
            f"GET {path} HTTP/1.1\r\nHost: {served.address}\r\nAccept-Encoding: {accepted}\r\n"
            f"Cookie: {served.cookies['officer']}\r\nConnection: close\r\n\r\n".encode()
        )
        got = b""
        while more := line.recv(65536):
            got += more
    return re.sub(rb"(?im)^date: .*\r\n", b"", got)


def _said(served, walk):
    """All that one officer is sent at the desk, with the ids of rows set equal."""
    exercise = served.begin()
    heard: list[bytes] = [_raw(served, "/api/cases"), _raw(served, f"/api/exercises/{exercise}")]
    with served.line(exercise) as line:
        heard.append(line.recv(20).encode())
        for n, action in enumerate(walk):
            line.say(action, f"action-{n}")
            heard.append(line.recv(20).encode())
    heard += [
        _raw(served, f"/api/exercises/{exercise}"),
        _raw(served, f"/api/exercises/{exercise}/pictures/1.png"),
        _raw(served, f"/api/exercises/{exercise}/debrief"),
        _raw(served, f"/api/exercises/{exercise}/debrief/replay"),
        _raw(served, f"/api/exercises/{exercise}/account"),
    ]
    assert len(heard) == len(walk) + 8
    return _equalled(served, exercise, heard)


def _shown(served, walk):
    """All that an officer in the bay is sent, and an instructor who watches."""
    exercise = served.begin()
    scene = f"/api/exercises/{exercise}/scene.glb"
    asked = "&as=headset&scene=1"
    with (
        served.line(exercise, asked=asked) as line,
        served.line(exercise, who="instructor", asked="&as=bay&scene=1") as watching,
    ):
        heard = [line.recv(), line.recv_aside("company"), watching.recv_aside("company")]
        pictures = [_raw(served, scene)]
        for n, step in enumerate(walk):
            if isinstance(step, dict):
                line.tell(step)
                heard.append(watching.recv_aside("watched"))
            else:
                line.say(step, f"action-{n}")
            heard.append(line.recv())
            assert isinstance(step, str) or '"action_id":"gaze-' in heard[-1], heard[-1]
            if n == len(walk) // 2:
                pictures.append(_raw(served, scene))
        heard += [watching.recv() for one in heard if '"observation":' in one]
        pictures += [_raw(served, scene), _raw(served, scene, "gzip")]
    refused = [_raw(served, f"/api/exercises/{exercise}/debrief/{of}") for of in ("path", scene)]
    told = [one.encode() for one in heard] + pictures + refused
    ids = dict.fromkeys(re.findall(rb'"(?:id|who|you)":"([0-9a-f]{8})"', b"".join(told)))
    for n, name in enumerate(ids):
        told = [one.replace(name, b"CLIENT%02d" % n) for one in told]
    return _equalled(served, exercise, told)


def _equalled(served, exercise, heard):
    known = {exercise: b"EXERCISE", served.case_id: b"CASE"}
    for name, stand_in in known.items():
        heard = [one.replace(name.encode(), stand_in.ljust(len(name))) for one in heard]
    # When the exercise began, by the clock on the wall.
    return [re.sub(rb'("started(?:_s)?":)[^,}]+', rb"\1NOW", one) for one in heard]


def _compare(tmp_path, cases, walk, said=_said):
    with ExitStack() as stack:
        one, other = (
            stack.enter_context(serving(tmp_path / str(n), _made(case)))
            for n, case in enumerate(cases)
        )
        mine, theirs = said(one, walk), said(other, walk)
    return [n for n, pair in enumerate(zip(mine, theirs, strict=True)) if pair[0] != pair[1]]


def test_bags_behind_closed_doors_change_no_byte(tmp_path, bags):
    assert not _compare(tmp_path, bags, BEFORE_THE_DOORS)


def test_other_goods_deep_in_the_load_change_no_byte(tmp_path, refilled):
    assert not _compare(tmp_path, refilled, THROUGH_THE_DOORS)


def test_the_difference_shows_once_the_doors_are_open(tmp_path, bags):
    assert _compare(tmp_path, bags, THROUGH_THE_DOORS)


def test_bags_behind_closed_doors_change_no_byte_of_the_bay(tmp_path, bags):
    assert not _compare(tmp_path, bags, IN_THE_BAY[:-2], _shown)


def test_other_goods_deep_in_the_load_change_no_byte_of_the_bay(tmp_path, refilled):
    assert not _compare(tmp_path, refilled, INTO_THE_BOX, _shown)


def test_the_difference_shows_in_the_bay_once_the_doors_are_open(tmp_path, bags):
    assert _compare(tmp_path, bags, INTO_THE_BOX[: len(IN_THE_BAY) + 3], _shown)


def _planted(monkeypatch, leak):
    """Put a leak round the real application; it is told how much is in the box."""
    honest = serving_module.create_app

    def leaking(centre):
        app = honest(centre)

        async def wrapped(scope, receive, send):
            hidden = 0
            if scope["type"] != "lifespan":
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


def test_a_picture_that_is_longer_for_what_is_hidden_is_caught(tmp_path, bags, monkeypatch):
    """Padding that no viewer shows, and the length that goes with it."""

    async def padded(message, hidden, send):
        if message["type"] == "http.response.start":
            is_picture = (b"content-type", b"model/gltf-binary") in message["headers"]
            padded.more = 4 * hidden if is_picture else 0
            headers = [
                (name, b"%d" % (int(value) + padded.more) if name == b"content-length" else value)
                for name, value in message["headers"]
            ]
            message = {**message, "headers": headers}
        elif message["type"] == "http.response.body" and padded.more:
            message = {**message, "body": message["body"] + b" " * padded.more}
        await send(message)

    _planted(monkeypatch, padded)
    assert _compare(tmp_path, bags, IN_THE_BAY[:1], _shown)


def test_a_patch_that_counts_what_is_hidden_is_caught(tmp_path, bags, monkeypatch):
    async def counted(message, hidden, send):
        if '"patch":' in (text := message.get("text") or ""):
            message = {**message, "text": f"{text[:-1]}{' ' * hidden}}}"}
        await send(message)

    _planted(monkeypatch, counted)
    assert _compare(tmp_path, bags, IN_THE_BAY[:1], _shown)


def test_a_look_that_follows_what_is_hidden_is_caught(tmp_path, bags, monkeypatch):
    """The officer's eye is drawn by what nobody can see."""
    honest = posing.coverage.coverage
    cases = iter(bags)  # poses come once to each server, to one after the other

    def drawn(state, seen, gaze, poses):
        gaze, look = honest(state, seen, gaze, poses)
        assert look is not None
        return gaze, posing.LookAt("seal", "", look.how) if next(cases).world.hidden else look

    monkeypatch.setattr(posing.coverage, "coverage", drawn)
    assert _compare(tmp_path, bags, IN_THE_BAY[:3], _shown)
