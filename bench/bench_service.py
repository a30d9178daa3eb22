"""How long an officer waits for an answer, with a class at work at once.

The real server in a process of its own, its store on this disk, clients in this process on the
same processors: so the figure holds client and server together. Fifty officers for some seconds,
each an exercise of his own and an action about every five seconds, none of them a scan (a scan
answers on its tick). Shorter and smaller than the measure `service.officers` asks for.
"""

import asyncio
import json
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from websockets.asyncio.client import connect

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.service.live import live_server
from tests.service.served import Served

OFFICERS = 50
SECONDS = 20.0
PAUSE_S = 5.0
ACTS = (
    "read risk-note",
    'record risk-indicator note="bench"',
    "read tad",
    "go gate",
    "weigh",
    "go bay",
    "seal view",
    "look at plates",
    "go desk",
)


def measures() -> Iterator[dict[str, Any]]:
    """Yield the waiting time that 95 of 100 actions stay below."""
    with tempfile.TemporaryDirectory() as folder, live_server(Path(folder, "data")) as server:
        cookie = server.sign_in()
        served = Served(server.base_url.removeprefix("http://"), "", {"officer": cookie["Cookie"]})
        cases = [case["id"] for case in served.call("GET", "/api/cases")["cases"]]
        exercises = []
        for i in range(OFFICERS):
            served.case_id = cases[i % len(cases)]
            exercises.append(served.begin())
        waits_ms = sorted(asyncio.run(_class(served, exercises)))
    yield {
        "name": "service.action_p95_ms",
        "value": round(waits_ms[int(len(waits_ms) * 0.95)], 2),
        "unit": f"ms ({OFFICERS} officers, {len(waits_ms)} actions, clients on the same cores)",
        "goal": 150,
    }


async def _class(served: Served, exercises: list[str]) -> list[float]:
    waits = await asyncio.gather(
        *(_officer(served, exercise, i) for i, exercise in enumerate(exercises))
    )
    return [wait for one in waits for wait in one]


async def _officer(served: Served, exercise: str, place: int) -> list[float]:
    address = f"ws://{served.address}/api/exercises/{exercise}/socket?after=1"
    headers = {"cookie": served.cookies["officer"]}
    waits: list[float] = []
    async with connect(address, additional_headers=headers, max_size=2**26) as line:
        began = time.monotonic()
        # Officers do not act in step.
        await asyncio.sleep(PAUSE_S * place / OFFICERS)
        n = 0
        while time.monotonic() - began < SECONDS:
            n += 1
            action_id = f"{place}-{n}"
            message = {"action_id": action_id, "n": n, "action": ACTS[n % len(ACTS)]}
            sent = time.perf_counter()
            await line.send(json.dumps(message))
            while json.loads(await line.recv()).get("action_id") != action_id:
                pass
            waits.append((time.perf_counter() - sent) * 1000)
            await asyncio.sleep(PAUSE_S)
    return waits
