"""A whole exercise over the wire, from the first paper to the debrief, and what stays inside."""

import asyncio
import json
import urllib.request
from urllib.error import HTTPError

import pytest

from tests.service.served import serving
from tidewaiter.casework import casefile
from tidewaiter.exercise import chain, picture
from tidewaiter.exercise.state import fold, initial
from tidewaiter.language.events import Scanned
from tidewaiter.service.centre import Centre
from tidewaiter.service.store import exercises
from tidewaiter.service.workshop import Made, Order, _make
from tidewaiter.xray.images import from_png


@pytest.mark.parametrize("recipe", ["clean", "c01", "quantity"])
def test_the_walk_of_the_proof_over_the_wire(tmp_path, recipe):
    made = _make(Order(seed=11, recipe=recipe))
    assert isinstance(made, Made)
    file = casefile.decode(made.file)
    with serving(tmp_path, made) as served:
        exercise = served.begin()
        address = f"/api/exercises/{exercise}"
        with pytest.raises(HTTPError) as early:
            served.call("GET", f"{address}/debrief")
        assert early.value.code == 409
        early.value.close()
        heard = walked(served, exercise, file.proof.walk)
        status = json.loads(heard[-1])["observation"]["status"]
        assert status["signed"]
        shown = served.call("GET", address)["exercise"]
        assert shown["signed"]
        assert shown["minute"] == status["minute"] == file.proof.minutes
        nothing_leaks(heard, file)
        nothing_leaks([json.dumps(shown), *replies(served, address)], file)
        debrief = served.call("GET", f"{address}/debrief")
        assert debrief["score"]["outcome"]["kind"] == "right"
        assert [moment["record"] for moment in debrief["timeline"]] == list(range(len(heard)))
        hidden = {handle for one in debrief["truth"] for handle in one.get("handles", ())}
        assert {package.handle for package in file.case.world.hidden} <= hidden
        with pytest.raises(HTTPError) as foreign:
            served.call("GET", f"{address}/debrief", who="other")
        assert foreign.value.code == 404
        foreign.value.close()
        assert served.call("GET", f"{address}/debrief", who="instructor") == debrief
    asyncio.run(pictures_can_be_made_again(tmp_path, file.case, exercise))


async def pictures_can_be_made_again(folder, case, exercise):
    """The kept picture is the one that its record names, and the one made of the case again."""
    db = Centre.in_folder(folder).db
    await db.open()
    records = await exercises.records_of(db, exercise)
    chain.verify(records)
    state, seen = initial(), 0
    for record in records:
        state = fold(record.events, state)
        scans = [event for event in record.events if isinstance(event, Scanned)]
        assert bool(record.picture) == bool(scans)
        for scan in scans:
            seen += 1
            png16 = await exercises.picture_of(db, exercise, scan.n)
            assert png16
            assert picture.name(record, from_png(png16)).picture == record.picture
            made_again = picture.picture(case, state, scan)
            assert picture.name(record, made_again).picture == record.picture
    assert seen
    await db.close()


def walked(served, exercise, walk):
    """Do every action; gives all that was heard, as it came."""
    with served.line(exercise) as line:
        heard = [line.recv(20)]
        for n, action in enumerate(walk):
            line.say(action, f"a{n}")
            heard.append(line.recv(20))
            assert "refusal" not in json.loads(heard[-1]), action
    return heard


def nothing_leaks(told, file):
    """Before the debrief: no key, no hash, no seed, no proof; hidden things only when seen."""
    everything = "\n".join(told)
    assert file.case.stream_key not in everything
    for word in ('"hash"', '"picture"', '"seed"', '"recipe"', '"proof"', '"hidden"', '"slot"'):
        assert word not in everything
    unseen = {package.handle for package in file.case.world.hidden}
    for message in told:
        if "unloaded" in message or "leaf-moved" in message or "entered" in message:
            break  # from here on they may be seen
        assert not [handle for handle in unseen if handle in message]


def replies(served, address):
    """Every other reply of the interface, headers included."""
    paths = ["/api/session", "/api/cases", "/api/exercises", f"{address}/pictures/1.png"]
    for path in paths:
        request = urllib.request.Request(
            f"http://{served.address}{path}", headers={"cookie": served.cookies["officer"]}
        )
        with urllib.request.urlopen(request, timeout=20) as reply:
            assert not {"etag", "last-modified"} & {name.lower() for name in reply.headers}
            body = reply.read()
            yield f"{reply.headers}\n{body.decode('latin-1')}"
