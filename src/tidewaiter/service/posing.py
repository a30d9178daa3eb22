"""What one client in the bay sends of its poses: checked, shown to others, looked with, kept."""

from __future__ import annotations

import asyncio
import time

import msgspec

from tidewaiter.exercise import coverage
from tidewaiter.language.actions import LookAt
from tidewaiter.language.events import Refusal
from tidewaiter.language.poses import POSES_PER_MESSAGE, Pose
from tidewaiter.service.hub import Seat
from tidewaiter.service.pace import Pace

#: Honest clients send one message of ten poses a second; twice and thrice that is taken, and on
#: top what a network that stood still for some seconds lets through at once [estimate].
_MESSAGES_PER_S, _MESSAGES_AT_ONCE = 3.0, 6.0
_POSES_PER_S, _POSES_AT_ONCE = 20.0, 3.0 * POSES_PER_MESSAGE
#: Who sends too much is told so no more often than this.
_TOLD_EVERY_S = 1.0
#: A sender's clock may be so much ahead of ours, counted from its first message, which may have
#: been held up longer than those after it: who could claim a minute in a second would have looked
#: long at everything. [estimate]
_AHEAD_S = 10.0
#: Poses are kept in chunks of about so many seconds; a crash costs the last one.
_CHUNK_S = 5.0


class Posing:
    """The poses of one connection.

    Args:
        seat: the client's place in the exercise.
    """

    def __init__(self, seat: Seat) -> None:
        self._seat = seat
        self._messages = Pace(_MESSAGES_PER_S, _MESSAGES_AT_ONCE)
        self._poses = Pace(_POSES_PER_S, _POSES_AT_ONCE)
        self._told_s = 0.0
        self._gaze = coverage.STILL
        self._zero_s: float | None = None
        self._looks: asyncio.Queue[LookAt] = asyncio.Queue(1)
        self._chunk: list[Pose] = []
        self._begun_s = 0.0  # of the sender's clock, on that of the exercise

    async def take(self, poses: tuple[Pose, ...]) -> Refusal | None:
        """Take in the poses of one message, or refuse them all."""
        now_s = time.monotonic()
        if not (self._messages.take(1, now_s) and self._poses.take(len(poses), now_s)):
            return self._too_many(now_s)
        refusal = coverage.check(self._gaze, poses) or self._ahead(poses, now_s)
        if refusal is not None:
            return refusal
        self._seat.show(poses)
        if not self._seat.state.signed:
            self._keep(poses)
            await self._look(poses)
        return None

    async def looking(self) -> None:
        """Do the looks, as long as the connection stands."""
        while True:
            await self._seat.look(await self._looks.get())

    def end(self) -> None:
        """Keep what is not kept yet."""
        if self._chunk:
            self._seat.keep(tuple(self._chunk))
            self._chunk = []

    def _too_many(self, now_s: float) -> Refusal | None:
        if now_s - self._told_s < _TOLD_EVERY_S:
            return None
        self._told_s = now_s
        return Refusal("refusal-too-many")

    def _ahead(self, poses: tuple[Pose, ...], now_s: float) -> Refusal | None:
        zero_s = now_s - poses[-1].at_s if self._zero_s is None else self._zero_s
        if zero_s + poses[-1].at_s > now_s + _AHEAD_S:
            return Refusal("refusal-poses", {"problems": "ahead"})
        self._zero_s = zero_s
        return None

    async def _look(self, poses: tuple[Pose, ...]) -> None:
        """Ask what was looked at; a look that finds another waiting can be had again later."""
        seen = await self._seat.seen()
        self._gaze, look = coverage.coverage(self._seat.state, seen, self._gaze, poses)
        if look is not None and self._looks.empty():
            self._looks.put_nowait(look)

    def _keep(self, poses: tuple[Pose, ...]) -> None:
        """Put poses onto the exercise's clock, and keep them once there are enough."""
        if not self._chunk:
            self._begun_s = self._seat.elapsed_s - poses[-1].at_s
        self._chunk += [
            msgspec.structs.replace(pose, at_s=round(max(self._begun_s + pose.at_s, 0.0), 3))
            for pose in poses
        ]
        if self._chunk[-1].at_s - self._chunk[0].at_s >= _CHUNK_S:
            self.end()
