"""Serving: a first run makes what is missing, then the server listens."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import uvicorn
from alembic.util import CommandError
from sqlalchemy.exc import SQLAlchemyError

from tidewaiter.base.errors import InputError
from tidewaiter.service.app import create_app
from tidewaiter.service.centre import Centre, sample_recipes
from tidewaiter.service.store import accounts, cases
from tidewaiter.service.store.accounts import User
from tidewaiter.xray.gantry import Span
from tidewaiter.xray.radiograph import radiograph
from tidewaiter.xray.setting import Setting

#: No message of a client is longer; what is longer ends its connection.
MESSAGE_BYTES = 64 * 1024
_WARM_AFTER_S = 10.0


@dataclass(frozen=True, slots=True)
class Way:
    """How a user gets in: a link that works once."""

    user: User
    link: str


@dataclass(frozen=True, slots=True)
class Ready:
    """The server listens."""

    address: str
    ways: tuple[Way, ...]


#: Told how many sample cases are made, of how many.
Progress = Callable[[int, int], None]


def serve(
    folder: Path, host: str, port: int, progress: Progress, ready: Callable[[Ready], None]
) -> None:
    """Serve until told to stop.

    Args:
        folder: where everything is kept; made where it is not there.
        host: address to listen on.
        port: port to listen on; 0 lets the system choose a free one.
        progress: told while the sample cases of a first run are made.
        ready: told once, when the server listens.

    Raises:
        InputError: the address cannot be listened on, or the folder not be written to.
    """
    listening = _listen(host, port)
    try:
        asyncio.run(_serve(folder, listening, progress, ready))
    finally:
        listening.close()


async def _serve(
    folder: Path,
    listening: socket.socket,
    progress: Progress,
    ready: Callable[[Ready], None],
) -> None:
    centre = await _opened(folder)
    try:
        await _make_samples(centre, progress)
    except BaseException:
        await centre.close()
        raise
    app = create_app(centre)
    config = uvicorn.Config(
        app,
        log_level="warning",
        access_log=False,
        ws="websockets-sansio",
        ws_max_size=MESSAGE_BYTES,
        ws_per_message_deflate=False,
        timeout_graceful_shutdown=5,
    )
    host, port = listening.getsockname()[:2]
    address = f"http://{f'[{host}]' if ':' in host else host}:{port}"
    ways = [
        Way(user, f"{address}/#sign-in={await accounts.new_link(centre.db, user, centre.now_s())}")
        for user in await accounts.all_users(centre.db)
    ]
    listening.listen(config.backlog)
    ready(Ready(address, tuple(ways)))
    # The first visitors come first.
    asyncio.get_running_loop().call_later(_WARM_AFTER_S, centre.workshop.warm)
    warming = asyncio.create_task(asyncio.to_thread(_warm_kernels))
    await uvicorn.Server(config).serve([listening])
    await warming


def _warm_kernels() -> None:
    """Compile the kernels, or load them, so that the first officer to scan does not wait."""
    radiograph((), Setting(), "warm", Span((0, 1), (0, 1)))


async def _opened(folder: Path) -> Centre:
    try:
        centre = Centre.in_folder(folder)
    except OSError as error:
        wrong = f"cannot be used: {error.strerror}"
        raise InputError.of(str(folder), wrong, "a folder that can be written to") from None
    try:
        await centre.open()
    except (SQLAlchemyError, CommandError) as error:
        await centre.close()
        wrong = f"holds no store of this version: {error}".splitlines()[0]
        raise InputError.of(str(folder), wrong, "another folder, or the version it is of") from None
    return centre


async def _make_samples(centre: Centre, progress: Progress) -> None:
    """Make what is missing of the sample cases, in an order that tells nothing."""
    there = [entry for entry in await cases.all_cases(centre.db) if entry.source == "sample"]
    recipes = sample_recipes(centre.key)
    for done, recipe in enumerate(recipes):
        if done >= len(there):
            progress(done, len(recipes))
            await centre.draw_case("sample", recipe)
    if len(there) < len(recipes):
        progress(len(recipes), len(recipes))


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
    except OSError as error:
        listening.close()
        where = f"{host}:{port}"
        raise InputError.of(
            "--port", f"{where} cannot be listened on: {error.strerror}", "another port"
        ) from None
    return listening
