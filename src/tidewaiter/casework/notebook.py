"""The notebook of the proving officer: what it has learned, and how it reads what it is told."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from tidewaiter.casework.contraband import Contraband
from tidewaiter.casework.reading import Excess
from tidewaiter.casework.stated import Matter, Stated
from tidewaiter.language import actions as a
from tidewaiter.language import events as e
from tidewaiter.language.values import Document

#: Kinds of things that no packing list names as cargo.
NOT_CARGO = frozenset({"holdall", "parcel"})
#: Signs that honest seals bear as well; alone they are no ground. An officer knows them from the
#: card, and does not read them off the instruments' tables.
HONEST_SIGNS = frozenset({"scuffs", "residue", "slight-play"})
#: What the contract of carriage prints where no seal is declared.
NO_SEAL = "none stated"
#: Do an action; give what happened. One that is refused gives no fair case.
Act = Callable[[a.Action], tuple[e.Event, ...]]


@dataclass(slots=True)
class Notebook:
    """What the officer has learned so far.

    Attributes:
        grounds: categories of the grounds recorded.
        pointed: what pointed where: ``weight``, ``light``, ``image-doors``, ``image-front``,
            ``image-roof``, ``image-cargo``, ``image-machine``, ``leaf``, ``dog``,
            ``dog-at-timber``, ``people``, ``air``, ``papers``; ``density`` and ``dog`` with a
            point of the tractor.
        seals_differ: the gate saw other seals than the papers name, and no record says why.
        seal_missing: no seal was on when it was checked.
        covers: pieces of a reefer's front behind which a picture shows too much.
        drilled: packages that were drilled for being heavier than others.
        weighed_alike: mass of each package weighed, by its kind and size, kg.
        suspects: handles of things that no packing list names as cargo, or that hold such.
        kind: class of contraband that the things in sight are.
        other_goods: packages that hold other goods than declared, and what.
        invoiced: what the invoice states, by line.
        doubts: lines that were exported as something else, and in what they differ.
        misdeclared: packages on whose goods another value or origin stands, and which of them.
        opened: packages opened as samples.
        for_papers: of the samples, those that papers alone ask for.
        sampled: lines of the invoice whose goods were looked at.
        authority: the supervisor was asked for acts that leave damage.
        scope_on, meter_on: fibrescope and density meter are switched on.
        people: somebody is in the unit.
        in_vehicle: points of the tractor in which something was found.
        surplus: packages counted beyond the declared ones, by line.
        counted: packages counted, as far as the unit was unloaded.
        tier: how far the control is to go, as settled last.
        reach_m: so deep the grounds speak of the load, should half of it not be enough.
    """

    documents: dict[str, Document] = field(default_factory=dict[str, Document])
    weighed_kg: float = 0.0
    weight_excess_kg: float = 0.0
    excess: Excess | None = None
    grounds: set[str] = field(default_factory=set[str])
    pointed: set[str] = field(default_factory=set[str])
    paper_errors: int = 0
    seals_differ: bool = False
    seal_missing: bool = False
    covers: tuple[str, ...] = ()
    drilled: set[str] = field(default_factory=set[str])
    weighed_alike: dict[tuple[str, tuple[int, ...]], dict[str, float]] = field(
        default_factory=dict[tuple[str, tuple[int, ...]], dict[str, float]]
    )
    suspects: set[str] = field(default_factory=set[str])
    kind: Contraband | None = None
    other_goods: dict[str, str] = field(default_factory=dict[str, str])
    invoiced: dict[str, Stated] = field(default_factory=dict[str, Stated])
    doubts: dict[str, frozenset[Matter]] = field(default_factory=dict[str, frozenset[Matter]])
    misdeclared: dict[str, Matter] = field(default_factory=dict[str, Matter])
    opened: set[str] = field(default_factory=set[str])
    for_papers: int = 0
    sampled: set[str] = field(default_factory=set[str])
    authority: bool = False
    scope_on: bool = False
    meter_on: bool = False
    people: bool = False
    in_vehicle: set[str] = field(default_factory=set[str])
    surplus: dict[int, int] = field(default_factory=dict[int, int])
    counted: int | None = None
    new_seal: str = ""
    tier: a.Tier | None = None
    reach_m: float = 0.0


def go_further(act: Act, notes: Notebook, tier: a.Tier) -> None:
    """Say how far the control is to go, before anything goes so far (S02)."""
    if notes.tier != tier:
        act(a.Plan(tier))
        notes.tier = tier


def signs_of(events: Iterable[e.Event]) -> set[str]:
    """Give the signs that instruments showed."""
    return {sign for event in events if isinstance(event, e.Used) for sign in event.signs}


def looked(events: tuple[e.Event, ...]) -> dict[str, str]:
    """Give what can be told of the one thing that was looked at."""
    return next(
        one.look for event in events if isinstance(event, e.Looked) for one in event.sightings
    )


def box(document: Document, name: str) -> str:
    """Give what stands in a box of a paper."""
    return next(row.value for part in document.sections for row in part.rows if row.field == name)
