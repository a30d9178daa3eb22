"""Actions: what an officer can do, each with one text form that parses back (see `text`)."""

from __future__ import annotations

from typing import Annotated, Literal, get_args

import msgspec

from tidewaiter.language.instruments import InstrumentName
from tidewaiter.language.poses import Tool
from tidewaiter.language.values import Leaf, Station, Value

Handle = Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
Words = Annotated[str, msgspec.Meta(max_length=2000)]

SealStep = Literal["view", "verify", "tug", "twist"]
SEAL_STEPS: tuple[SealStep, ...] = get_args(SealStep)
"""The steps of a seal check in their order (VVTT)."""
AirPlace = Literal["gasket", "inside"]
Span = Literal["inner-length", "inner-width", "inner-height", "outer-length"]
View = Literal["side", "top", "mobile", "back-right", "back-left"]
"""From where the scanner looks; ``back-right`` is backscatter of the unit's right side."""
Beam = Literal["6MV", "3MV", "4MV", "9MV", "4/6MV", "6/9MV", "Co-60", "225kV"]
"""What it looks with; backscatter has its own tube, ``225kV``."""
BACK_BEAM: Beam = "225kV"
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
    "trace",
    "dog-indication",
    "radiation-alarm",
    "signs-of-people",
    "quantity",
    "kind-of-goods",
    "misdeclared",
    "narcotics",
    "tobacco",
    "weapons",
    "explosives",
    "radiation",
    "people",
    "cites",
    "counterfeit",
    "waste",
    "cash",
    "other-contraband",
    "all-in-order",
]
"""What a finding is about; those up to ``signs-of-people`` can only be grounds."""

Lead = Literal[
    "officer",
    "supervisor",
    "drug-unit",
    "prosecutor",
    "excise",
    "police",
    "ordnance-disposal",
    "radiation-protection",
    "gas-specialist",
    "fire-service",
    "rescue-service",
    "environment",
    "cites-authority",
    "right-holder",
    "financial-intelligence",
    "valuation",
    "specialist",
]
Decision = Literal["release", "correct-and-release", "wait", "hold", "detain", "seize", "hand-over"]

Register = Literal["seal", "bic", "consignee", "movement", "tariff"]
Who = Literal["driver", "agent", "supervisor"]
Move = Literal[
    "state-power",
    "ask-route",
    "ask-stops",
    "ask-load",
    "ask-seal",
    "ask-consent",
    "decline-haste",
    "decline-gift",
    "ask-authority",
    "report-gift",
]
Tier = Literal["document", "scan", "door-end", "partial", "full"]
Routine = Literal["walk-round"]
SealKind = Literal["official", "interim"]
TakenAs = Literal["exhibit", "sample"]


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
    """Have a radiograph made, or a backscatter picture of one side."""

    view: View = "side"
    beam: Beam = "6MV"


class CheckSeal(Act, tag="seal"):
    """Check the seal: view, verify, tug, twist (VVTT)."""

    how: SealStep


class Tap(Act, tag="tap"):
    """Tap a part with the mallet and listen; ``patch`` as in `LookAt`, empty for its middle."""

    target: Handle
    patch: Annotated[str, msgspec.Meta(pattern=r"^([0-9]{1,2}-[0-9]{1,2})?$")] = ""


class Pack(Act, tag="pack"):
    """Hang a tool on the belt; at the desk, where the tools lie."""

    tool: Tool


class Unpack(Act, tag="unpack"):
    """Leave a tool at the desk."""

    tool: Tool


class Plan(Act, tag="plan"):
    """Choose how far the control is to go (S02); it may be chosen anew as grounds come up."""

    tier: Tier


class SwitchOn(Act, tag="switch-on"):
    """Switch an instrument on, let it settle, and take its background."""

    instrument: InstrumentName


class Use(Act, tag="use"):
    """Use an instrument.

    Attributes:
        instrument: which one (`instruments.catalogue` says where and on what it is used).
        target: the thing it is held at; empty for the unit as a whole.
        patch: the piece of a panel, as in `LookAt`; empty for its middle.
        setting: how it is used; empty for the usual way.
    """

    instrument: InstrumentName
    target: Annotated[str, msgspec.Meta(max_length=64)] = ""
    patch: Annotated[str, msgspec.Meta(pattern=r"^([0-9]{1,2}-[0-9]{1,2})?$")] = ""
    setting: Annotated[str, msgspec.Meta(max_length=32)] = ""


class LookUp(Act, tag="look-up"):
    """Look something up in a register: the seal, the unit, the consignee, the movement."""

    register: Register


class Talk(Act, tag="talk"):
    """Say one thing to one person, and hear the answer."""

    who: Who
    move: Move


class Call(Act, tag="call"):
    """Call somebody by radio."""

    who: Lead


class Delegate(Act, tag="delegate"):
    """Have a proven routine done by the team, at its minutes and with what it would miss."""

    routine: Routine


class Hint(Act, tag="hint"):
    """Ask what comes next; in learning mode only."""


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


class Strap(Act, tag="strap"):
    """Put the safety strap round the inner locking rods, so that a door cannot burst open."""


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


class AuditTally(Act, tag="audit"):
    """Count the packages of one item in the bay oneself, against the team's tally.

    Attributes:
        item: the line of the packing list; 0 for what is on no list.
    """

    item: Annotated[int, msgspec.Meta(ge=0, le=9999)]


class OpenPackage(Act, tag="open-package"):
    """Open a package that can be reached."""

    target: Handle


class Photograph(Act, tag="photograph"):
    """Photograph something sighted."""

    target: Handle


class Freeze(Act, tag="freeze"):
    """Freeze: stop all handling, step back, keep the scene (S19)."""


class MarkPlace(Act, tag="mark"):
    """Mark something where it is, with a numbered marker."""

    target: Handle


class TakeExhibit(Act, tag="exhibit"):
    """Bag, label and log something as an exhibit, or draw a sealed sample from it."""

    target: Handle
    taken_as: TakenAs = "exhibit"


class HandOver(Act, tag="hand-over"):
    """Hand scene, exhibits and custody log over to a partner, against signature."""

    to: Lead


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
    """Close the unit with an official seal, or an interim one at a break; numbers are recorded."""

    kind: SealKind = "official"


class Report(Act, tag="report"):
    """Fill in the report (fields after CC044C unloading remarks; customs.md section 6).

    Attributes:
        conform: the unit, papers and goods conform.
        seals_ok: the seals were there, undamaged and as declared.
        weighed_kg: gross mass as weighed; absent when not weighed.
        counted_packages: packages counted; absent when not counted.
        new_seal: number of the official seal put on; empty when none.
        remarks: unloading remarks, free text (an..512).
        feedback: what the risk engine should learn, for a find as for none (S24).
    """

    conform: bool
    seals_ok: bool
    weighed_kg: Annotated[float, msgspec.Meta(ge=0, le=100_000)] | None = None
    counted_packages: Annotated[int, msgspec.Meta(ge=0, le=1_000_000)] | None = None
    new_seal: Annotated[str, msgspec.Meta(max_length=20)] = ""
    remarks: Annotated[str, msgspec.Meta(max_length=512)] = ""
    feedback: Annotated[str, msgspec.Meta(max_length=512)] = ""


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
    | Pack
    | Unpack
    | Plan
    | SwitchOn
    | Use
    | LookUp
    | Talk
    | Call
    | Delegate
    | Hint
    | MakeYardSafe
    | TestAir
    | Ventilate
    | CutSeal
    | Strap
    | OpenLeaf
    | HookLeaf
    | CloseLeaf
    | Enter
    | Leave
    | Measure
    | Unload
    | AuditTally
    | OpenPackage
    | Photograph
    | Freeze
    | MarkPlace
    | TakeExhibit
    | HandOver
    | RecordFinding
    | WithdrawFinding
    | NameLead
    | Decide
    | Reseal
    | Report
    | Sign
)

ACTIONS: tuple[type[Act], ...] = Action.__args__
