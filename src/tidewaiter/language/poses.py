"""Poses: where head and hand of an officer in the bay are; display and coverage read them.

Frame: that of sightings in metres (right-handed, +Y up, origin at the centre of the door sill,
cargo toward -Z). A turn is a unit quaternion (x, y, z, w); -Z of what is turned looks forward.
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from tidewaiter.language.values import Value

Triple = tuple[float, float, float]
Quaternion = tuple[float, float, float, float]

Tool = Literal[
    "hand",
    "seal-gauge",
    "camera",
    "tape",
    "torch",
    "gas-lance",
    "mallet",
    "bolt-cutter",
    "loupe",
    "uv-lamp",
    "pager",
    "riid",
    "magnet",
    "paint-gauge",
    "mirror",
    "pole-camera",
    "laser",
    "density-meter",
    "fibrescope",
    "drill",
    "pry-bar",
    "trace-kit",
    "test-kit",
    "thermal-camera",
    "co2-probe",
    "multi-gas",
]
#: So many tools hang on a belt at most: more is not carried round a unit [estimate].
BELT_HOLDS = 12
#: The standard kit on the belt; the bare hand is always there.
BELT: tuple[Tool, ...] = (
    "seal-gauge",
    "camera",
    "tape",
    "torch",
    "gas-lance",
    "mallet",
    "bolt-cutter",
)

#: Poses a second, and how many one message may carry at most.
POSES_PER_S = 10
POSES_PER_MESSAGE = 20


class Pose(Value):
    """Head and leading hand at one moment.

    Attributes:
        at_s: seconds on the sender's own clock, growing.
        head_m: the eyes' middle.
        head_turn: how the head is turned.
        hand_m: the hand that holds the tool; absent where no hand is tracked.
        hand_turn: how that hand, and so the tool's ray, is turned.
        tool: what is in the hand.
        torch: the torch is lit.
    """

    at_s: float
    head_m: Triple
    head_turn: Quaternion
    hand_m: Triple | None = None
    hand_turn: Quaternion | None = None
    tool: Tool = "hand"
    torch: bool = False


Poses = Annotated[tuple[Pose, ...], msgspec.Meta(min_length=1, max_length=POSES_PER_MESSAGE)]
