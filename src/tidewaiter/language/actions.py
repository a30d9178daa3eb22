"""Actions: what an officer can do, each with one text form that parses back (see `text`)."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from tidewaiter.language.values import Leaf, Station, Value

Handle = Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
Words = Annotated[str, msgspec.Meta(max_length=2000)]

SealStep = Literal["view", "verify", "tug", "twist"]
AirPlace = Literal["gasket", "inside"]
Span = Literal["inner-length", "inner-width", "inner-height", "outer-length"]
View = Literal["side"]
Beam = Literal["6MV"]
LookHow = Literal["close", "gaze", "torch"]

Category = Literal[
    "risk-indicator",
    "paper-error",
    "number-mismatch",
    "weight-difference",
    "image-anomaly",
    "seal-anomaly",
    "gas",
    "load-disturbed",
    "structure",
    "quantity",
    "kind-of-goods",
    "narcotics",
    "tobacco",
    "weapons",
    "other-contraband",
    "all-in-order",
]
"""What a finding is about; the first nine can only be grounds, the rest are results."""

Lead = Literal[
    "officer", "supervisor", "drug-unit", "excise", "police", "gas-specialist", "valuation"
]
Decision = Literal["release", "correct-and-release", "hold", "detain", "hand-over"]


class Act(Value, tag_field="do"):
    """Base of every action; ``do`` is its tag on the wire."""


class Go(Act, tag="go"):
    """Go to a station."""

    station: Station


class Read(Act, tag="read"):
    """Read a paper."""

    document: Handle


class LookAt(Act, tag="look"):
    """Look closely at something sighted.

    Attributes:
        target: the thing.
        patch: the piece of a part that was looked at, ``column-row`` (see `exercise.coverage`);
            empty for the whole of it.
        how: ``close`` is deliberate, along the whole of it; ``gaze`` and ``torch`` are what
            `exercise.coverage` makes of where an officer in the bay really looked.
    """

    target: Handle
    patch: Annotated[str, msgspec.Meta(pattern=r"^([0-9]{1,2}-[0-9]{1,2})?$")] = ""
    how: LookHow = "close"


class Weigh(Act, tag="weigh"):
    """Weigh the unit on the weighbridge."""


class Scan(Act, tag="scan"):
    """Have a radiograph made."""

    view: View = "side"
    beam: Beam = "6MV"


class CheckSeal(Act, tag="seal"):
    """Check the seal: view, verify, tug, twist (VVTT)."""

    how: SealStep


class Tap(Act, tag="tap"):
    """Tap a part with the mallet and listen; ``patch`` as in `LookAt`, empty for its middle."""

    target: Handle
    patch: Annotated[str, msgspec.Meta(pattern=r"^([0-9]{1,2}-[0-9]{1,2})?$")] = ""


class MakeYardSafe(Act, tag="yard-safe"):
    """Make the yard safe: plant kept apart, brake, engine off, chocks, cordon."""


class TestAir(Act, tag="test-air"):
    """Test the air with the lance: through the door gasket, or inside once a door is open."""

    __test__ = False  # not a test class, whatever its name

    where: AirPlace = "gasket"


class Ventilate(Act, tag="ventilate"):
    """Ventilate by force for some simulated minutes."""

    minutes: Annotated[int, msgspec.Meta(ge=5, le=240)] = 30


class CutSeal(Act, tag="cut-seal"):
    """Cut the seal, bag it and label it."""


class OpenLeaf(Act, tag="open"):
    """Open a door leaf, slowly, standing clear."""

    leaf: Leaf


class HookLeaf(Act, tag="hook"):
    """Hook an open leaf back."""

    leaf: Leaf


class CloseLeaf(Act, tag="close"):
    """Close a leaf."""

    leaf: Leaf


class Enter(Act, tag="enter"):
    """Enter the unit with a buddy and a gas meter worn."""


class Leave(Act, tag="leave"):
    """Leave the unit."""


class Measure(Act, tag="measure"):
    """Measure a length with tape or laser."""

    span: Span


class Unload(Act, tag="unload"):
    """Order the team to unload, from the doors, to a depth in metres behind the sill."""

    depth_m: Annotated[float, msgspec.Meta(gt=0, le=14)]


class OpenPackage(Act, tag="open-package"):
    """Open a package that can be reached."""

    target: Handle


class Photograph(Act, tag="photograph"):
    """Photograph something sighted."""

    target: Handle


class RecordFinding(Act, tag="record"):
    """Write a finding, or a ground for what comes next, into the notebook.

    Attributes:
        category: what it is about.
        target: the handle of the thing, where there is one.
        document: the paper it stands on, where there is one.
        field: the machine name of the box on that paper.
        note: the officer's own words.
    """

    category: Category
    target: str = ""
    document: str = ""
    field: str = ""
    note: Words = ""


class WithdrawFinding(Act, tag="withdraw"):
    """Withdraw a finding by its number in the notebook."""

    finding: Annotated[int, msgspec.Meta(ge=1)]


class NameLead(Act, tag="lead"):
    """Say who leads from here."""

    who: Lead


class Decide(Act, tag="decide"):
    """Decide, with the ground and one's confidence in per cent."""

    decision: Decision
    ground: Words
    confidence: Annotated[int, msgspec.Meta(ge=0, le=100)]


class Reseal(Act, tag="reseal"):
    """Close the unit with an official seal; old and new numbers are recorded."""


class Report(Act, tag="report"):
    """Fill in the report (fields after CC044C unloading remarks; customs.md section 6).

    Attributes:
        conform: the unit, papers and goods conform.
        seals_ok: the seals were there, undamaged and as declared.
        weighed_kg: gross mass as weighed; absent when not weighed.
        counted_packages: packages counted; absent when not counted.
        new_seal: number of the official seal put on; empty when none.
        remarks: unloading remarks, free text (an..512).
    """

    conform: bool
    seals_ok: bool
    weighed_kg: Annotated[float, msgspec.Meta(ge=0, le=100_000)] | None = None
    counted_packages: Annotated[int, msgspec.Meta(ge=0, le=1_000_000)] | None = None
    new_seal: Annotated[str, msgspec.Meta(max_length=20)] = ""
    remarks: Annotated[str, msgspec.Meta(max_length=512)] = ""


class Sign(Act, tag="sign"):
    """Sign the report: once, and the exercise ends."""


Action = (
    Go
    | Read
    | LookAt
    | Weigh
    | Scan
    | CheckSeal
    | Tap
    | MakeYardSafe
    | TestAir
    | Ventilate
    | CutSeal
    | OpenLeaf
    | HookLeaf
    | CloseLeaf
    | Enter
    | Leave
    | Measure
    | Unload
    | OpenPackage
    | Photograph
    | RecordFinding
    | WithdrawFinding
    | NameLead
    | Decide
    | Reseal
    | Report
    | Sign
)

ACTIONS: tuple[type[Act], ...] = Action.__args__
