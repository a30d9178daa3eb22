"""The writer: commits what waits as one transaction, then acknowledges each job of it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

Result = TypeVar("Result")
Job = Callable[[AsyncConnection], Awaitable[Result]]

#: Jobs of one transaction at most, so that the first of them does not wait long.
GROUP = 256


@dataclass(frozen=True, slots=True)
class _Waiting:
    job: Job[Any]
    done: asyncio.Future[Any]


class Writer:
    """Runs jobs in groups on one connection.

    A job may run twice: where one job of a group fails, the group is rolled back and each of
    its jobs is run alone, so that only the failing one fails.
    """

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine
        self._queue: asyncio.Queue[_Waiting | None] = asyncio.Queue()
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to commit."""
        self._task = asyncio.get_running_loop().create_task(self._run())

    async def stop(self) -> None:
        """Commit what waits, then end."""
        if self._task is not None:
            self._queue.put_nowait(None)
            await self._task
            self._task = None

    async def write(self, job: Job[Result]) -> Result:
        """Run a job; its result comes after its commit, its error after the rollback."""
        done: asyncio.Future[Result] = asyncio.get_running_loop().create_future()
        self._queue.put_nowait(_Waiting(job, done))
        return await done

    async def _run(self) -> None:
        while True:
            group: list[_Waiting] = []
            waiting = await self._queue.get()
            while waiting is not None:
                group.append(waiting)
                if self._queue.empty() or len(group) == GROUP:
                    break
                waiting = self._queue.get_nowait()
            if group:
                await self._commit(group)
            if waiting is None:
                return

    async def _commit(self, group: list[_Waiting]) -> None:
        try:
            async with self._engine.begin() as connection:
                results = [await waiting.job(connection) for waiting in group]
        except Exception as error:  # noqa: BLE001  (whatever it is belongs to the job's caller)
            if len(group) > 1:
                for waiting in group:
                    await self._commit([waiting])
            elif not group[0].done.done():
                group[0].done.set_exception(error)
            return
        for waiting, result in zip(group, results, strict=True):
            if not waiting.done.done():  # its caller may have gone
                waiting.done.set_result(result)
