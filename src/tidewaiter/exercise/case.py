"""A case as the engine takes it: public part, world, documents, registers, key."""

from __future__ import annotations

from typing import Literal

from msgspec.structs import replace

from tidewaiter.exercise.public import Public
from tidewaiter.language.actions import Category, Decision, Lead, Move, Who
from tidewaiter.language.rules import Rules
from tidewaiter.language.values import Document, Value
from tidewaiter.world.model import World

__all__ = [
    "LOOKS_DECLARED",
    "ODD_EXPORT",
    "STATED_ONLY",
    "Answer",
    "Case",
    "Discrepancy",
    "Hide",
    "HideClass",
    "Key",
    "Oddity",
    "Public",
    "Registers",
    "as_lived",
]


class Registers(Value):
    """What an officer may look up, and the numbered things that are handed out.

    Attributes:
        official_seals: numbers of the official seals at hand.
        interim_seals: numbers of the interim seals at hand.
        evidence_bags: numbers of the evidence bags at hand.
        extracts: what each register says, by `actions.Register`.
    """

    official_seals: tuple[str, ...]
    interim_seals: tuple[str, ...] = ()
    evidence_bags: tuple[str, ...] = ()
    extracts: dict[str, Document] = {}


class Answer(Value):
    """What a person says to one move.

    Attributes:
        who, move: to what.
        code: key of the sentence.
        args: names in it.
    """

    who: Who
    move: Move
    code: str
    args: dict[str, str] = {}


#: Class of a hide (domain guide, section 4): behind the doors, among the goods, built into them,
#: behind a lining of front wall, roof or floor, in the leaves of the doors, in a reefer's machine,
#: in dunnage, in the vehicle; goods of another kind (C15), more than declared (C15), of another
#: value, origin or tariff subheading than declared (C15).
HideClass = Literal[
    "c01",
    "c02",
    "c03",
    "c04",
    "c05",
    "c06",
    "c08",
    "c09",
    "c12",
    "c13",
    "kind",
    "quantity",
    "value",
    "origin",
    "tariff",
]
#: What of goods only papers state.
STATED_ONLY: frozenset[HideClass] = frozenset({"value", "origin", "tariff"})
#: An innocent oddity: the country of dispatch has other goods on record than the invoice.
ODD_EXPORT = "oddity-export"
#: Misdeclared goods that look as the declared ones until they are opened and read.
LOOKS_DECLARED: frozenset[HideClass] = frozenset({"quantity", *STATED_ONLY})


class Hide(Value):
    """A hidden thing, as the score needs it.

    Attributes:
        recipe: its class.
        category: the finding that names it rightly.
        handles: packages that are it, in ``world.hidden``, or in the load under ``world.replaced``.
        lead: who leads once it is found.
        decisions: decisions that are right once it is found.
        boxes: on papers, as (document, field), that state otherwise; a finding that cites one
            names it, once goods or a register have shown it.
    """

    recipe: HideClass
    category: Category
    handles: tuple[str, ...]
    lead: Lead
    decisions: tuple[Decision, ...]
    boxes: tuple[tuple[str, str], ...] = ()


class Discrepancy(Value):
    """Something wrong on paper that an attentive reader can find.

    Attributes:
        document, field: where it stands; a finding that cites them names it.
        category: ``paper-error``, ``number-mismatch``, ``weight-difference``...
        rule: the rule or list that it breaks (``R0028``, ``CL017``, ``ISO 6346``).
        code: key of the sentence that tells it.
        args: values in the sentence.
        also: other papers on which the same box stands, as (document, field).
    """

    document: str
    field: str
    category: Category
    rule: str
    code: str
    args: dict[str, str] = {}
    also: tuple[tuple[str, str], ...] = ()


class Oddity(Value):
    """An innocent oddity: a cue that also fires in clean cases."""

    code: str
    args: dict[str, str] = {}
    handles: tuple[str, ...] = ()


class Key(Value):
    """What is right in this case.

    Attributes:
        hides: what is hidden.
        discrepancies: what is wrong on paper.
        oddities: innocent cues that also fire in clean cases.
        doubtful: boxes on papers, as (document, field), that give an honest reader pause and are
            not wrong; whoever calls one wrong has found nothing and raised no false alarm.
    """

    hides: tuple[Hide, ...] = ()
    discrepancies: tuple[Discrepancy, ...] = ()
    oddities: tuple[Oddity, ...] = ()
    doubtful: tuple[tuple[str, str], ...] = ()


class Case(Value):
    """One truth and all that belongs to it.

    ``answers`` are what people say; what is not in them is said by `exercise.people`.
    ``stream_key`` names the case's random streams; twins share it. It never leaves the server.
    """

    stream_key: str
    public: Public
    world: World
    documents: tuple[Document, ...]
    registers: Registers
    key: Key
    answers: tuple[Answer, ...] = ()


def as_lived(case: Case, rules: Rules | None) -> Case:
    """Give a case as it is played under these rules: with nobody in the unit where that is off.

    All else is as it was, so the choice tells nothing of what a case holds.
    """
    if rules is None or rules.signs_of_life or not case.world.people:
        return case
    return replace(case, world=replace(case.world, people=()))
