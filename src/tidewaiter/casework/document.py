"""Document: the papers of a case, and which of their errors an attentive reader can find."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, fsum

import msgspec

from tidewaiter.base.streams import stream
from tidewaiter.casework import message as paper
from tidewaiter.casework.cold import written
from tidewaiter.casework.lines import Line
from tidewaiter.casework.placing import Stow, uncounted
from tidewaiter.casework.wish import Indicator
from tidewaiter.exercise.case import Discrepancy
from tidewaiter.language.values import Document, Row, Section
from tidewaiter.papers import documents, findings
from tidewaiter.papers.claims import Declared
from tidewaiter.papers.extras import Extras, Groupage, Share
from tidewaiter.papers.fields import field_of
from tidewaiter.papers.message import Message
from tidewaiter.world.model import Seal, Unit

PLAN_TITLE = "Loading plan"
PLAN_COLUMNS = (
    "Line",
    "Goods",
    "HS",
    "Kind",
    "From sill mm",
    "To mm",
    "Height mm",
    "Packages",
    "Gross kg",
)
#: After the kind of what is declared without a number of packages; in brackets the plan then gives
#: the number of load units.
BULK_MARK = " (bulk)"
_ARRIVED = "2026-11-20T08:30:00"

#: Why a unit is looked at: each reason is drawn for clean and guilty boxes alike, each has an
#: innocent explanation (domain guide, section 6).
_INDICATORS: tuple[tuple[Indicator, str, str], ...] = (
    ("R01", "First movement for this consignee", "a new firm starts with a first movement"),
    ("R02", "The route is longer than it need be", "carriers change their hubs"),
    ("R05", "Declared mass is unusual for such goods", "packing differs"),
    ("R07", "The goods text is short", "the habit of a clerk"),
    ("R10", "The booking was changed late", "goods are sold on the way"),
    ("R16", "A gap in the track-and-trace record", "a strike, a breakdown, a dead spot"),
    ("R20", "A party has the name of one with an earlier irregularity", "a namesake"),
)


@dataclass(frozen=True, slots=True)
class Desk:
    """All papers, and the errors on them."""

    documents: tuple[Document, ...]
    discrepancies: tuple[Discrepancy, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """What the papers are drawn up from; of what is hidden only the seal may know, loosely."""

    message: Message
    declared: Declared
    equipment: int
    items: tuple[int, ...]
    lines: tuple[Line, ...]
    line_items: tuple[int, ...]
    unit: Unit
    stow: Stow
    seal: Seal
    number_on_papers: str
    seals_on_papers: tuple[str, ...]
    vehicle: str
    shares: tuple[Share, ...] = ()
    indicators: tuple[Indicator, ...] = ()

    @property
    def seals_seen(self) -> tuple[str, ...]:
        """Numbers that the gate wrote down: of this unit's seal, and of further declared ones."""
        here = () if self.seal.state == "missing" else (self.seal.number,)
        return (*here, *self.seals_on_papers[1:])

    @property
    def resealed(self) -> bool:
        """The seal was changed on the way, and the gate record says so."""
        return self.seal.state == "reseal-recorded"


def papers(facts: Facts, key: str) -> Desk:
    """Draw up all papers of a case, in the order in which they lie on the desk."""
    declaration = paper.as_document(
        facts.message, facts.declared.mrn or facts.declared.lrn, facts.declared.prepared
    )
    extras = _extras(facts, key)
    printed = [
        _with_plan(one, facts)
        if one.kind == "packing-list"
        else _with_remark(one, facts)
        if one.kind == "gate-record"
        else one
        for one in documents.render(facts.declared, extras)
    ]
    desk = (_risk_note(facts, key), declaration, *printed)
    errors = _discrepancies(facts.message, declaration, printed)
    return Desk(desk, (*errors, *_seal_mismatch(facts, printed)))


def _extras(facts: Facts, key: str) -> Extras:
    chance = stream(key, "papers", "extras")
    groupage = tuple(
        Groupage(
            description=line.description,
            kind=_CODES.get(line.kind, "PK"),
            count=line.declared_count or 1,
            gross_mass_kg=line.gross_kg,
            marks=line.marks,
        )
        for line in facts.lines
        if line.groupage
    )
    return Extras(
        container_number=facts.number_on_papers,
        container_number_on_box=facts.unit.number,
        size_type=facts.unit.size_type,
        seals=facts.seals_on_papers,
        seals_seen=facts.seals_seen,
        seal_class=facts.seal.iso_class,
        vehicle=facts.vehicle,
        driver=f"Driver {int(chance.integers(100, 1000))} (invented)",
        carrier=f"Example Haulage {int(chance.integers(10, 100))} (invented)",
        arrived=_ARRIVED,
        gate_officer=f"Officer {int(chance.integers(10, 100))} (invented)",
        equipment=facts.equipment,
        items=facts.items,
        shares=facts.shares,
        groupage=groupage,
        set_point=written(facts.unit),
        tare_kg=facts.unit.tare_kg,
        max_gross_kg=facts.unit.max_gross_kg,
    )


def _with_plan(packing_list: Document, facts: Facts) -> Document:
    rows = tuple(_plan_rows(facts))
    plan = Section(PLAN_TITLE, columns=PLAN_COLUMNS, table=rows)
    return msgspec.structs.replace(packing_list, sections=(*packing_list.sections, plan))


def _plan_rows(facts: Facts) -> list[tuple[str, ...]]:
    by_number = {line.item: line for line in facts.lines}
    heights = {
        line.item: max(
            (one.size_m[1] for one in facts.stow.packages if one.item == line.item), default=0.0
        )
        for line in facts.lines
    }
    silent = uncounted(facts.stow.plan)
    rows: list[tuple[str, ...]] = []
    for row in facts.stow.plan:
        line = by_number[row.item]
        # A stower writes to the decimetre; what stands there stands to the millimetre.
        near, far = (round(mm / 100) * 100 for mm in (row.from_mm, row.to_mm))
        high = ceil(row.layers * heights[row.item] * 20) * 50
        rows.append(
            (
                str(row.item),
                line.description,
                line.hs,
                f"{line.kind}{BULK_MARK}" if _is_bulk(line) else line.kind,
                str(near),
                str(far),
                str(high),
                f"({row.units})" if row.item in silent else str(row.count),
                f"{row.gross_kg:.1f}",
            )
        )
    return rows


def _is_bulk(line: Line) -> bool:
    return line.declared_count is None and line.kind in {"big-bag", "ibc"}


def _with_remark(gate: Document, facts: Facts) -> Document:
    if not facts.resealed:
        return gate
    remark = Row(
        "seal-remark",
        "Remark",
        f"Seal {', '.join(facts.seals_on_papers)} taken off for a document check on the way;"
        f" official seal {facts.seal.number} put on and recorded",
    )
    first, *rest = gate.sections
    arrival = msgspec.structs.replace(first, rows=(*first.rows, remark))
    return msgspec.structs.replace(gate, sections=(arrival, *rest))


def _risk_note(facts: Facts, key: str) -> Document:
    chance = stream(key, "papers", "risk-note")
    order = chance.permutation(len(_INDICATORS))[: int(chance.integers(1, 4))]
    wished = [n for n, one in enumerate(_INDICATORS) if one[0] in facts.indicators]
    picks = wished or sorted(int(pick) for pick in order)
    reasons = tuple(
        Row(
            f"indicator-{n}",
            _INDICATORS[pick][0],
            f"{_INDICATORS[pick][1]} (may be: {_INDICATORS[pick][2]})",
        )
        for n, pick in enumerate(picks, 1)
    )
    order = (
        Row("power", "Power", "Customs control of goods in transit; national law prevails"),
        Row(
            "task", "Task", "Control this unit. What you need and how far you go is yours to judge"
        ),
        Row("unit", "Unit", facts.number_on_papers),
        Row("gross", "Declared load", f"{fsum(line.gross_kg for line in facts.lines):.0f} kg"),
    )
    return Document(
        "risk-note",
        f"RN-{facts.declared.lrn[-8:]}",
        _ARRIVED,
        "Risk note",
        (Section("Order", order), Section("Why this unit", reasons)),
    )


def _discrepancies(
    message: Message, declaration: Document, printed: list[Document]
) -> tuple[Discrepancy, ...]:
    fields = paper.fields_of(declaration)
    shown = {(one.kind, field) for one in printed for field in paper.fields_of(one)}
    found: dict[str, Discrepancy] = {}
    for finding in findings.check(message):
        field = paper.nearest_field(finding.path, fields)
        also = tuple(
            (kind, name)
            for kind in ("tad",)
            for name in (finding.field, field_of(field))
            if (kind, name) in shown
        )
        found.setdefault(
            field,
            Discrepancy(
                document=declaration.kind,
                field=field,
                category="paper-error",
                rule=finding.rule,
                code=f"truth-{finding.kind.replace('_', '-')}",
                args={"right": finding.right, "wrong": finding.wrong},
                also=tuple(dict.fromkeys(also)),
            ),
        )
    return tuple(found.values())


def _seal_mismatch(facts: Facts, printed: list[Document]) -> tuple[Discrepancy, ...]:
    """Tell where the gate saw another seal than the papers name, or none, and nobody says why."""
    if facts.seal.state not in {"wrong-number", "missing"}:
        return ()
    named, seen = ", ".join(facts.seals_on_papers), ", ".join(facts.seals_seen) or "none"
    places = [
        (one.kind, name)
        for one in printed
        for name in paper.fields_of(one)
        if name == "seals" or name.startswith(f"equipment-{facts.equipment}.seal-")
    ]
    return (
        Discrepancy(
            document="gate-record",
            field="seals",
            category="number-mismatch",
            rule="ISO 17712",
            code="truth-mismatch",
            args={"right": f"the papers name {named}", "wrong": f"the gate saw {seen}"},
            also=tuple(place for place in places if place[0] != "gate-record"),
        ),
    )


_CODES = {
    "bale": "BL",
    "big-bag": "BG",
    "bundle": "BE",
    "carton": "CT",
    "crate": "CR",
    "drum": "DR",
    "pallet": "PX",
    "roll": "RO",
    "sack": "BG",
}
