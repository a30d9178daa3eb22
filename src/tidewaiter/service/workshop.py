"""The workshop: makes cases in a process of its own, so that nobody else waits for it.

Drawing, stowing and proving a case is a second or more of plain Python. The process is spawned,
never forked (a fork would copy locks held by other threads), ends with the server however that
ends, and ends itself when one case takes too long.
"""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from http import HTTPStatus
from importlib import import_module
from multiprocessing import get_context, parent_process

from tidewaiter.base.errors import CaseRejected, InputError, Problem
from tidewaiter.exercise.case import Public
from tidewaiter.service.errors import ApiError

#: Longer than any honest case takes, with slow machines in mind.
LIMIT_S = 120.0
#: Cases that may wait for the one being made.
QUEUE = 8


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be made: a draw from a seed, or a case around a declaration.

    ``recipe`` names what is hidden, or a recipe that ships; a declaration takes the former alone.
    """

    seed: int
    recipe: str | None = None
    declaration: bytes | None = None
    container: str | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """A finished case: the whole file, and what anybody may know of it."""

    file: bytes
    public: Public


# Errors cross a process boundary as plain values: exceptions of ours do not unpickle.
@dataclass(frozen=True, slots=True)
class _Refused:
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class _Rejected:
    reason: str


class Workshop:
    """Makes one case at a time; others queue."""

    def __init__(self) -> None:
        self._pool = _pool()
        self._waiting = 0

    async def make(self, order: Order) -> Made:
        """Make a case.

        Raises:
            InputError: the declaration cannot be used; all problems.
            CaseRejected: the draw was given up, with its reason.
            ApiError: too many orders wait, or this one took too long.
        """
        if self._waiting > QUEUE:
            message = "Many cases are being made just now; try again in a minute."
            raise ApiError(HTTPStatus.SERVICE_UNAVAILABLE, "busy", message)
        self._waiting += 1
        pool = self._pool
        try:
            done = await asyncio.wrap_future(pool.submit(_make, order))
        except BrokenProcessPool:
            if self._pool is pool:
                self._pool = _pool()
            message = f"This case took more than {LIMIT_S:.0f} s and was given up."
            raise ApiError(HTTPStatus.SERVICE_UNAVAILABLE, "took-too-long", message) from None
        finally:
            self._waiting -= 1
        if isinstance(done, _Refused):
            raise InputError(done.problems)
        if isinstance(done, _Rejected):
            raise CaseRejected(done.reason)
        return done

    def warm(self) -> None:
        """Start the process and have it import what it needs."""
        self._pool.submit(_import)

    def close(self) -> None:
        """Let the process end."""
        self._pool.shutdown(wait=False, cancel_futures=True)


def _pool() -> ProcessPoolExecutor:
    return ProcessPoolExecutor(1, mp_context=get_context("spawn"), initializer=_end_with_parent)


def _end_with_parent() -> None:
    """End this process when the server is gone; a killed server cannot tell it to."""
    # Ctrl-C goes to every process of a terminal; the server decides when this one ends.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = parent_process()

    def wait() -> None:
        if parent is not None:
            parent.join()
            os._exit(1)

    threading.Thread(target=wait, daemon=True).start()


def _import() -> None:
    import_module("tidewaiter.casework.draw")


def _make(order: Order) -> Made | _Refused | _Rejected:
    # Imported here: the server itself makes no case.
    from tidewaiter.casework import casefile, draw  # noqa: PLC0415

    watchdog = threading.Timer(LIMIT_S, os._exit, (1,))
    watchdog.daemon = True
    watchdog.start()
    try:
        if order.declaration is None:
            made = draw.named(order.recipe, order.seed)
        else:
            made = draw.from_declaration(order.declaration, order.seed, None, order.container)
        return Made(casefile.encode(made), made.case.public)
    except InputError as error:
        return _Refused(error.problems)
    except CaseRejected as error:
        return _Rejected(error.reason)
    finally:
        watchdog.cancel()
