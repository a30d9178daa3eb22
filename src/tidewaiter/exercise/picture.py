"""The picture: the one bulky reading, made again at any time from the case and the state."""

from __future__ import annotations

from hashlib import blake2b

import msgspec

from tidewaiter.base.errors import DefectError
from tidewaiter.exercise.case import Case
from tidewaiter.exercise.decide import PICTURE_ENGINE_VERSION
from tidewaiter.exercise.standing import present_of
from tidewaiter.exercise.state import State
from tidewaiter.language.events import Record, Scanned
from tidewaiter.world.solids import in_scanner
from tidewaiter.xray.backscatter import Backscatter, Side, backscatter
from tidewaiter.xray.detector import Detector
from tidewaiter.xray.gantry import GANTRIES
from tidewaiter.xray.radiograph import Radiograph, radiograph
from tidewaiter.xray.setting import Setting

#: What the centre's scanner has: thin things are averaged over a cell.
DETECTOR = Detector(rays=2)
# A 40-foot box, which a picture holds at the least.
_BOX_M = 12.192

__all__ = ["DETECTOR", "PICTURE_ENGINE_VERSION", "back", "name", "picture", "taken"]


Picture = Radiograph | Backscatter


def picture(case: Case, state: State, scanned: Scanned) -> Picture:
    """Make the picture of a scan: a radiograph, or backscatter of one side.

    Args:
        case: the case.
        state: where the exercise stood at the scan (before or after it: a scan changes nothing
            in the world).
        scanned: what was asked for; its number keys the noise.
    """
    match scanned.view, scanned.beam:
        case ("back-right" | "back-left") as view, _:
            return back(case, state, "right" if view == "back-right" else "left", scanned.n)
        case _, "225kV":
            raise DefectError("a tube of 225 kV looks through no container")
        case view, beam:
            return taken(case, state, Setting(view=view, beam=beam), scanned.n)


def taken(case: Case, state: State, setting: Setting, n: int) -> Radiograph:
    """Make the radiograph of a scan with any setting; the rail view shows the unit on a wagon.

    Args:
        case: the case.
        state: where the exercise stands.
        setting: view and beam.
        n: which scan it is: it keys the noise.
    """
    bodies = in_scanner(present_of(case, state), "wagon" if setting.view == "rail" else "trailer")
    frame, long_m = GANTRIES[setting.view], case.world.unit.outer_m[0]
    # A trailer is longer than the box that a picture holds otherwise.
    span = frame.span(long_m) if long_m > _BOX_M else None
    key = f"{case.stream_key}/scan/{n}"
    return radiograph(bodies, setting, key, span, detector=DETECTOR)


def back(case: Case, state: State, side: Side, n: int) -> Backscatter:
    """Make the backscatter picture of one side of the unit on its trailer.

    Args:
        case: the case.
        state: where the exercise stands.
        side: ``right`` is +x, which is on the right of who looks in at the doors.
        n: which picture it is: it keys the noise.
    """
    present = present_of(case, state)
    key = f"{case.stream_key}/back/{n}"
    return backscatter(in_scanner(present), side, key, present.unit.outer_m[0])


def name(record: Record, made: Picture) -> Record:
    """Write the name of a picture into its record: BLAKE2b-256 of its counts, row by row."""
    digest = blake2b(made.counts.astype("<u2").tobytes(), digest_size=32).hexdigest()
    return msgspec.structs.replace(record, picture=digest)
