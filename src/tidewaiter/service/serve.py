"""Serving: a first run makes what is missing, then the server listens."""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import uvicorn
from alembic.util import CommandError
from sqlalchemy.exc import SQLAlchemyError

from tidewaiter.base.errors import InputError
from tidewaiter.exercise.picture import DETECTOR
from tidewaiter.matter.frames import Pose
from tidewaiter.matter.solids import Box, Solid
from tidewaiter.scenery.catalogue import catalogue
from tidewaiter.service.app import create_app
from tidewaiter.service.centre import Centre, sample_recipes
from tidewaiter.service.certificate import Certificate
from tidewaiter.service.door import Door, Opened, opened
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
    """How a user gets in: a link that works once, or a code where no link can be typed."""

    user: User
    link: str
    code: str


@dataclass(frozen=True, slots=True)
class Ready:
    """The server listens.

    Attributes:
        address: for this machine's own browser.
        elsewhere: for other machines, the best one first; none where only this one is served.
        fingerprint: of the certificate, SHA-256; none for plain HTTP.
        asks_trust: whether browsers will warn of the certificate, because it is our own.
    """

    address: str
    elsewhere: tuple[str, ...]
    port: int
    fingerprint: str | None
    asks_trust: bool
    ways: tuple[Way, ...]


_ContextFactory = Callable[[uvicorn.Config, Callable[[], ssl.SSLContext]], ssl.SSLContext]

#: Told how many sample cases are made, of how many.
Progress = Callable[[int, int], None]


def serve(folder: Path, door: Door, progress: Progress, ready: Callable[[Ready], None]) -> None:
    """Serve until told to stop.

    Args:
        folder: where everything is kept; made where it is not there.
        door: where to listen, and with what certificate.
        progress: told while the sample cases of a first run are made.
        ready: told once, when the server listens.

    Raises:
        InputError: the address cannot be listened on so, or the folder not be written to.
    """
    entrance = opened(door, time.time())
    try:
        asyncio.run(_serve(folder, entrance, progress, ready))
    finally:
        entrance.listening.close()


async def _serve(
    folder: Path,
    entrance: Opened,
    progress: Progress,
    ready: Callable[[Ready], None],
) -> None:
    centre = await _opened(folder)
    try:
        certificate = entrance.certificate(folder, centre.now_s())
        centre.address = entrance.here(certificate)
        centre.elsewhere = entrance.elsewhere(certificate)
        await _make_samples(centre, progress)
        ways = await _ways(centre)
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
        # A proxy on this machine says who came to it, and by HTTPS; nobody else is believed.
        forwarded_allow_ips="127.0.0.1,::1",
        ssl_context_factory=_context_of(certificate),
    )
    entrance.listening.listen(config.backlog)
    ready(
        Ready(
            centre.address,
            centre.elsewhere,
            entrance.port,
            certificate and certificate.fingerprint,
            certificate is not None and certificate.is_own,
            ways,
        )
    )
    # The first visitors come first.
    asyncio.get_running_loop().call_later(_WARM_AFTER_S, centre.workshop.warm)
    warming = asyncio.create_task(asyncio.to_thread(_warm))
    await uvicorn.Server(config).serve([entrance.listening])
    await warming


async def _ways(centre: Centre) -> tuple[Way, ...]:
    """Make a fresh link and a fresh code for everybody."""
    ways: list[Way] = []
    for user in await accounts.all_users(centre.db):
        token = await accounts.new_link(centre.db, user, centre.now_s())
        code = centre.codes.printed(user, centre.now_s())
        ways.append(Way(user, f"{centre.address}/#sign-in={token}", code))
    return tuple(ways)


def _context_of(certificate: Certificate | None) -> _ContextFactory | None:
    """Give uvicorn the TLS of a certificate: one context, for pages and sockets alike."""
    if certificate is None:
        return None
    context = certificate.context()
    return lambda _config, _default: context


def _warm() -> None:
    """Make kernels and catalogue ready, so that the first to scan or walk in does not wait."""
    # A solid, one beam and two, two rays each way: after that no kernel waits to be compiled.
    block = Solid(Box((1.0, 1.0, 1.0)), Pose((0.0, 1.0, -1.0)), "steel")
    for beam in ("6MV", "4/6MV"):
        corner = Span((0, 16), (0, 16))
        radiograph([block], Setting("side", beam), "warm", corner, detector=DETECTOR)
    catalogue()


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
