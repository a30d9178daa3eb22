"""Serving: what a first run makes, what stops a start, and that it stops cleanly."""

import asyncio
import signal
import socket
import sqlite3
import urllib.request
from contextlib import closing, contextmanager

import pytest

from tests.service.live import start
from tests.service.served import Served
from tidewaiter.base.errors import InputError
from tidewaiter.casework.casefile import GUILTY
from tidewaiter.service.centre import Centre, sample_recipes
from tidewaiter.service.door import Door
from tidewaiter.service.serve import serve


@pytest.mark.slow
def test_a_first_run_is_usable_at_once_and_a_second_goes_on(tmp_path):
    data = tmp_path / "data"
    with stopping(data, signal.SIGINT) as (address, tokens):
        assert set(tokens) == {"officer", "instructor"}
        with urllib.request.urlopen(f"{address}/api/health", timeout=30) as reply:
            assert reply.headers["content-type"] == "application/json"
    with stopping(data, signal.SIGTERM) as server:
        served = Served(server.base_url.removeprefix("http://"), "", {})
        served.cookies["officer"] = server.sign_in()["Cookie"]
        cases = served.call("GET", "/api/cases")["cases"]
        assert [case["number"] for case in cases] == [1, 2, 3]
        assert {case["source"] for case in cases} == {"sample"}
        served.case_id = cases[0]["id"]
        with served.line(served.begin()) as line:
            assert line.hear()["seq"] == 1
        made = served.call("POST", "/api/cases", {})["case"]
        assert (made["number"], made["source"]) == (4, "made")
        kept = b"".join(path.read_bytes() for path in data.glob("tidewaiter.db*"))
        assert server.tokens["instructor"].encode() not in kept


@contextmanager
def stopping(data, sent):
    """Run a server, then ask it to stop; it stops soon and says nothing of a fault."""
    server = start(data)
    try:
        yield server
        server.process.send_signal(sent)
        assert server.process.wait(20) in {0, -sent}
        assert "Traceback" not in server.stderr.read_text()
    finally:
        server.kill()


def test_the_folder_is_nobody_elses_and_may_have_any_name(tmp_path):
    folder = tmp_path / "50% of what? #1 ü"

    async def open_and_close():
        centre = Centre.in_folder(folder)
        await centre.open()
        await centre.close()

    asyncio.run(open_and_close())
    assert (folder / "tidewaiter.db").is_file()
    assert folder.stat().st_mode & 0o077 == 0


def refused(folder, port=0):
    """Try to serve; gives what is said of it."""

    def never(*_):
        pytest.fail("it serves")

    with pytest.raises(InputError) as refusal:
        serve(folder, Door(port), never, never)
    return str(refusal.value)


def test_a_port_that_is_taken_is_told(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert str(port) in refused(tmp_path / "data", port)
    assert not (tmp_path / "data").exists()


def test_a_folder_that_cannot_be_used_is_told(tmp_path):
    file = tmp_path / "file"
    file.write_text("")
    assert str(file) in refused(file)
    assert str(file) in refused(file / "below")


def test_a_store_that_is_none_is_told_and_left_alone(tmp_path):
    store = tmp_path / "tidewaiter.db"
    store.write_text("no store at all, but long enough to be looked at" * 100)
    before = store.read_bytes()
    assert "not a database" in refused(tmp_path)
    assert store.read_bytes() == before


def test_a_store_of_a_newer_version_is_told(tmp_path):
    with closing(sqlite3.connect(tmp_path / "tidewaiter.db")) as store, store:
        store.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)")
        store.execute("INSERT INTO alembic_version VALUES ('9999')")
    assert "9999" in refused(tmp_path)


def test_samples_hold_a_clean_and_a_guilty_one_in_no_order_that_tells():
    orders = {sample_recipes(number.to_bytes(32, "big")) for number in range(300)}
    for recipes in orders:
        assert len(recipes) == 3
        assert "clean" in recipes
        assert set(recipes) & set(GUILTY)
    clean = {tuple(recipe == "clean" for recipe in order) for order in orders}
    # Any one or two of the three may be clean.
    assert len(clean) == 6
