"""Tracks: where the officer was in the bay, in chunks of some seconds; for display only.

A chunk is packed, for an hour in the bay has 36,000 poses: millimetres and ten-thousandths are
finer than any headset tracks, and zlib then leaves about a quarter.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, cast, get_args

import numpy as np
from sqlalchemy import func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from tidewaiter.language.observations import Device
from tidewaiter.language.poses import Pose, Quaternion, Tool, Triple
from tidewaiter.service.store import tables as t
from tidewaiter.service.store.database import Database

#: A tool is kept by its place among all, so new ones go to the end.
_TOOLS: tuple[Tool, ...] = get_args(Tool)
#: Unit of a part of a quaternion: 16 bits hold one and a sign.
_TURN = 10_000
_PACKED = np.dtype(
    [
        ("after_ms", "<u4"),
        ("head_mm", "<i4", 3),
        ("head_turn", "<i2", 4),
        ("hand_mm", "<i4", 3),
        ("hand_turn", "<i2", 4),
        ("tool", "<u1"),
        ("torch", "<u1"),
        ("has_hand", "<u1"),
        ("has_turn", "<u1"),
    ]
)


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some seconds of one client's poses.

    Attributes:
        device: as what the client was open.
        poses: in order; ``at_s`` counts from the beginning of the exercise.
    """

    device: Device
    poses: tuple[Pose, ...]


async def keep(db: Database, exercise_id: str, chunk: Chunk) -> None:
    """Add a chunk, which holds at least one pose."""
    row = {
        "exercise_id": exercise_id,
        "elapsed_s": chunk.poses[0].at_s,
        "device": chunk.device,
        "poses": _packed(chunk.poses),
    }

    async def job(connection: AsyncConnection) -> None:
        table = t.pose_track
        last = select(func.max(table.c.n)).where(table.c.exercise_id == exercise_id)
        n = (await connection.scalar(last) or 0) + 1
        await connection.execute(insert(table).values(n=n, **row))

    await db.write(job)


@dataclass(frozen=True, slots=True)
class PackedChunk:
    """A chunk as it is stored; unpacking an hour takes seconds, so it is not done on the loop."""

    device: Device
    elapsed_s: float
    poses: bytes

    def unpacked(self) -> Chunk:
        """Give its poses."""
        return Chunk(self.device, _unpacked(self.poses, self.elapsed_s))


async def track_of(db: Database, exercise_id: str) -> list[PackedChunk]:
    """Read all chunks, in the order in which they began."""
    table = t.pose_track
    chosen = select(table.c.elapsed_s, table.c.device, table.c.poses)
    chosen = chosen.where(table.c.exercise_id == exercise_id).order_by(table.c.elapsed_s, table.c.n)
    async with db.read() as connection:
        rows = await connection.execute(chosen)
        return [PackedChunk(row.device, row.elapsed_s, row.poses) for row in rows]


def _packed(poses: Sequence[Pose]) -> bytes:
    rows = np.zeros(len(poses), _PACKED)
    for row, pose in zip(rows, poses, strict=True):
        row["after_ms"] = round((pose.at_s - poses[0].at_s) * 1000)
        row["head_mm"], row["head_turn"] = _whole(pose.head_m, 1000), _whole(pose.head_turn, _TURN)
        if pose.hand_m is not None:
            row["hand_mm"], row["has_hand"] = _whole(pose.hand_m, 1000), 1
        if pose.hand_turn is not None:
            row["hand_turn"], row["has_turn"] = _whole(pose.hand_turn, _TURN), 1
        row["tool"], row["torch"] = _TOOLS.index(pose.tool), pose.torch
    return zlib.compress(rows.tobytes())


def _unpacked(packed: bytes, elapsed_s: float) -> tuple[Pose, ...]:
    rows = np.frombuffer(zlib.decompress(packed), _PACKED)
    # By columns: a number at a time, NumPy takes ten times as long.
    columns: Iterator[tuple[Any, ...]] = zip(
        *(rows[name].tolist() for name in _PACKED.names or ()), strict=True
    )
    return tuple(
        Pose(
            at_s=round(elapsed_s + after_ms / 1000, 3),
            head_m=cast("Triple", _parts(head_mm, 1000)),
            head_turn=cast("Quaternion", _parts(head_turn, _TURN)),
            hand_m=cast("Triple", _parts(hand_mm, 1000)) if has_hand else None,
            hand_turn=cast("Quaternion", _parts(hand_turn, _TURN)) if has_turn else None,
            tool=_TOOLS[int(tool)],
            torch=bool(torch),
        )
        for after_ms, head_mm, head_turn, hand_mm, hand_turn, tool, torch, has_hand, has_turn in (
            columns
        )
    )


def _whole(parts: Sequence[float], per_unit: int) -> list[int]:
    return [round(part * per_unit) for part in parts]


def _parts(whole: Sequence[int], per_unit: int) -> tuple[float, ...]:
    return tuple(part / per_unit for part in whole)
