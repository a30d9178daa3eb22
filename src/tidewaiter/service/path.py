"""Where the officer was in the bay, as the debrief shows it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from tidewaiter.language.debriefs import Stood, Track
from tidewaiter.language.events import Record
from tidewaiter.language.observations import Device
from tidewaiter.language.poses import Pose
from tidewaiter.service.store.tracks import Chunk

#: A drawn path needs no more than this; ten a second were kept.
SHOWN_PER_S = 2.0
#: Poses come about a tenth of a second apart: half of that is taken for in time.
_EARLY_S = 0.05


def path(chunks: Sequence[Chunk], records: Sequence[Record]) -> Track:
    """Thin a track, and tell by the records at which simulated minute each pose was."""
    begun_s = [record.elapsed_s for record in records]
    stood = [
        Stood(records[max(bisect_right(begun_s, pose.at_s) - 1, 0)].minute, device, pose)
        for device, pose in _thinned(chunks)
    ]
    return Track(tuple(sorted(stood, key=lambda one: one.pose.at_s)))


def _thinned(chunks: Sequence[Chunk]) -> Iterator[tuple[Device, Pose]]:
    shown_s: dict[Device, float] = {}
    for chunk in chunks:
        for pose in chunk.poses:
            last_s = shown_s.get(chunk.device)
            if last_s is None or pose.at_s - last_s >= 1 / SHOWN_PER_S - _EARLY_S:
                shown_s[chunk.device] = pose.at_s
                yield chunk.device, pose
