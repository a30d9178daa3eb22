"""The picture of an exercise: drawn from what the officer was told, and from nothing else.

Nothing is drawn while nobody asks. What was told is decoded again then, so that the picture cannot
know more than the officer, and no second copy of it is kept.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from tidewaiter.exercise.seen import NOTHING, Seen, seen_in
from tidewaiter.language.events import Event, record_encoder
from tidewaiter.language.observations import FromServer
from tidewaiter.scenery import stage
from tidewaiter.scenery.glb import glb
from tidewaiter.scenery.stage import Stage

log = logging.getLogger(__name__)

_message = msgspec.json.Decoder(FromServer)


@dataclass(frozen=True, slots=True)
class Drawn:
    """What came of the observations up to one.

    Attributes:
        stage: what is drawn.
        seen: what was sighted, as `exercise.coverage` asks for it.
        seq: number of the last observation.
    """

    stage: Stage
    seen: Seen
    seq: int


class Drawing:
    """One exercise's picture, and the patch that each observation made to it.

    Args:
        said: the officer's observations as they were sent; it grows.
    """

    def __init__(self, said: Sequence[bytes]) -> None:
        self._said = said
        self._drawn = Drawn(stage.EMPTY, NOTHING, 0)
        self._patches: list[bytes] = []
        self._lock = asyncio.Lock()

    async def reach(self, seq: int) -> Drawn:
        """Draw everything up to an observation; in a thread, for a load is thousands of things."""
        async with self._lock:
            if self._drawn.seq < seq:
                # Taken over only when it is whole: whoever waits for it here may go away.
                self._drawn, patches = await asyncio.to_thread(self._draw, seq)
                self._patches += patches
            return self._drawn

    def beside(self, message: bytes, n: int) -> bytes:
        """Put the patch of record n beside its observation, as the encoder would."""
        patch = self._patches[n]
        return b'%b,"patch":%b}' % (message[:-1], patch) if patch else message

    async def glb(self, seq: int) -> bytes:
        """Give the whole picture up to an observation, or a later one, as a GLB."""
        drawn = await self.reach(seq)
        return await asyncio.to_thread(lambda: glb(stage.whole(drawn.stage), drawn.seq))

    def _draw(self, seq: int) -> tuple[Drawn, list[bytes]]:
        drawn = self._drawn
        patches: list[bytes] = []
        for message in self._said[drawn.seq : seq]:
            try:
                events = _events(message)
                shown = stage.fold(events, drawn.stage)
                patch = record_encoder.encode(stage.patch(drawn.stage, shown))
                seen = seen_in(events, drawn.seen)
            except Exception:
                # The act is done and on disk: it is told, without its picture.
                log.exception("observation %s cannot be drawn", drawn.seq + 1)
                shown, seen, patch = drawn.stage, drawn.seen, b""
            drawn = Drawn(shown, seen, drawn.seq + 1)
            patches.append(patch)
        return drawn, patches


def _events(message: bytes) -> Sequence[Event]:
    observation = _message.decode(message).observation
    return observation.events if observation else ()
