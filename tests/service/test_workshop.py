"""The workshop makes cases beside the server, and ends with it."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tidewaiter.base.errors import CaseRejected, InputError
from tidewaiter.service import workshop
from tidewaiter.service.errors import ApiError
from tidewaiter.service.workshop import Order, Workshop

pytestmark = pytest.mark.anyio

SOURCE = str(Path(__file__).parents[2] / "src")

#: A server of nothing but a workshop: says who works, then waits to be killed.
OWNER = """
import os, time
from tidewaiter.service.workshop import Workshop
if __name__ == "__main__":
    shop = Workshop()
    print(shop._pool.submit(os.getpid).result(), flush=True)
    time.sleep(600)
"""


@pytest.fixture
def shop(anyio_backend):
    shop = Workshop()
    yield shop
    shop.close()


@pytest.mark.slow
async def test_the_loop_goes_on_while_a_case_is_made(shop, made):
    making = asyncio.create_task(shop.make(Order(seed=7, recipe="clean")))
    longest = 0.0
    while not making.done():
        began = time.monotonic()
        await asyncio.sleep(0.01)
        longest = max(longest, time.monotonic() - began)
    assert longest < 1.0
    # The same seed, the same case to the byte, also in another process.
    assert await making == made


@pytest.mark.slow
async def test_errors_cross_the_process_whole(shop):
    with pytest.raises(InputError) as refused:
        await shop.make(Order(seed=1, declaration=b"<no"))
    assert all(problem.wrong for problem in refused.value.problems)


def alive(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return "Z" not in Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2]


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="no /proc to look for processes in")
def test_it_ends_with_a_killed_server(tmp_path):
    program = tmp_path / "owner.py"
    program.write_text(OWNER)
    env = {**os.environ, "PYTHONPATH": SOURCE}
    with subprocess.Popen([sys.executable, program], stdout=subprocess.PIPE, env=env) as owner:
        assert owner.stdout is not None
        pid = int(owner.stdout.readline())
        assert alive(pid)
        owner.send_signal(signal.SIGKILL)
        owner.wait()
    for _ in range(100):
        if not alive(pid):
            return
        time.sleep(0.05)
    os.kill(pid, signal.SIGKILL)
    pytest.fail("the workshop's process outlives its server")


def _never_ends(_order):
    workshop.threading.Timer(0.2, os._exit, (1,)).start()
    time.sleep(60)


@pytest.mark.slow
async def test_a_case_that_takes_too_long_is_given_up_and_the_next_is_made(shop, monkeypatch):
    monkeypatch.setattr(workshop, "_make", _never_ends)
    with pytest.raises(ApiError) as gave_up:
        await shop.make(Order(seed=1))
    assert gave_up.value.status == 503
    monkeypatch.setattr(workshop, "_make", _rejected)
    with pytest.raises(CaseRejected):
        await shop.make(Order(seed=1))


def _rejected(_order):
    return workshop._Rejected("no unit can carry it")


async def test_too_many_orders_are_turned_away(shop, monkeypatch):
    monkeypatch.setattr(workshop, "_make", _rejected)
    orders = [shop.make(Order(seed=i)) for i in range(workshop.QUEUE + 5)]
    done = await asyncio.gather(*orders, return_exceptions=True)
    kinds = [type(one) for one in done]
    assert kinds.count(ApiError) == 4
    assert kinds.count(CaseRejected) == workshop.QUEUE + 1
