"""Document: the papers of a case, and which of their errors an attentive reader can find."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, fsum

import msgspec

from tidewaiter.base.streams import stream
from tidewaiter.casework import message as paper
from tidewaiter.casework import parties, reasons, terms, transit
from tidewaiter.casework.cold import is_odd, written
from tidewaiter.casework.lines import Line
from tidewaiter.casework.placing import Stow, uncounted
from tidewaiter.casework.routes import routes
from tidewaiter.casework.texts import place
from tidewaiter.casework.wish import INDICATORS, Indicator
from tidewaiter.exercise.case import Discrepancy
from tidewaiter.language.values import Document, Row, Section
from tidewaiter.papers import documents, findings, printing
from tidewaiter.papers.claims import Declared
from tidewaiter.papers.extras import Extras, Groupage, Sale, Share
from tidewaiter.papers.fields import field_of
from tidewaiter.papers.message import Message
from tidewaiter.world.model import Seal, Unit
from tidewaiter.world.units import TRAILERS

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


@dataclass(frozen=True, slots=True)
class Desk:
    """All papers, the errors on them, and the boxes that give an honest reader pause."""

    documents: tuple[Document, ...]
    discrepancies: tuple[Discrepancy, ...]
    doubtful: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """What the papers are drawn up from.

    Of what is hidden only the seal may know, and how strongly the risk note's reasons speak, both
    loosely.

    Attributes:
        indicators: signs that the risk note is wished to name; () draws them.
        signs: those drawn for the consignment, see `signs.drawn`.
        strengths: how strongly each speaks, in the order of `INDICATORS`.
    """

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
    signs: tuple[Indicator, ...] = ()
    strengths: tuple[int, ...] = ()

    @property
    def seals_seen(self) -> tuple[str, ...]:
        """Numbers that the gate wrote down: of this unit's seal, and of further declared ones."""
        here = () if self.seal.state == "missing" else (self.seal.number,)
        return (*here, *self.seals_on_papers[1:])

    def limit(self, key: str) -> str:
        """Day by which the goods are to be presented."""
        return terms.limit(key, self.signs, self.declared.limit)

    def presented_at(self, key: str) -> str:
        """Office at which the goods were presented: the declared one, or another of the list."""
        declared = self.declared.office_of_destination
        if transit.amiss(key, self.signs) != "office":
            return declared
        others = sorted({one["destination"] for one in routes("")} - {declared})
        return others[int(stream(key, "sign", "R19", "office").integers(len(others)))]

    @property
    def debt(self) -> float:
        """Duty and charges at stake on the declared goods, EUR [estimate]."""
        return transit.debt((line.hs, line.gross_kg) for line in self.lines if not line.groupage)

    def transit_is_amiss(self, key: str) -> bool:
        """Say whether time limit, office or guarantee are a reason to look closer (R19)."""
        references = (ref for one in self.declared.guarantees for ref in one.references)
        amounts = [one.amount for one in references if one.currency == "EUR"]
        return (
            terms.is_late(self.limit(key))
            or self.presented_at(key) != self.declared.office_of_destination
            or (not self.shares and transit.is_short(amounts, self.debt))
        )

    @property
    def trailer(self) -> str:
        """Plate of the trailer that is the unit; empty for a container."""
        return self.unit.number if self.unit.size_type in TRAILERS else ""

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
    there = reasons.found(
        facts.signs,
        extras,
        facts.lines,
        amiss=facts.transit_is_amiss(key),
        set_oddly=is_odd(facts.unit, facts.lines),
    )
    desk = (_risk_note(facts, extras, there, key), declaration, *printed)
    errors = _discrepancies(facts.message, declaration, printed)
    doubtful = reasons.doubtful(there, (declaration, *printed))
    return Desk(desk, (*errors, *_seal_mismatch(facts, printed)), doubtful)


def _risk_note(facts: Facts, extras: Extras, there: frozenset[Indicator], key: str) -> Document:
    names = reasons.named(key, there, facts.indicators)
    strengths = dict(zip(INDICATORS, facts.strengths, strict=True))
    return reasons.risk_note(facts.declared.lrn, extras, facts.lines, names, strengths)


def sale_of(facts: Facts, key: str) -> Sale:
    """Draw the sale of the declared goods in the unit; groupage is sold by others."""
    items = documents.loaded(facts.declared, facts.items)
    parts = {share.whole: share.part for share in facts.shares}
    masses: dict[int, float] = {}
    for line, item in zip(facts.lines, facts.line_items, strict=False):
        masses[item] = masses.get(item, 0.0) + line.gross_kg
    return terms.sale(
        key,
        facts.signs,
        terms.sold(
            items,
            [parts.get(item, item) for item in items],
            [masses.get(item.declaration_number, 0.0) for item in items],
        ),
        size_type=facts.unit.size_type,
        share=reasons.share_of(facts.lines),
        places=(
            printing.place(facts.declared.place_of_loading)
            or place(facts.declared.office_of_departure),
            place(facts.declared.office_of_destination),
            facts.declared.country_of_dispatch,
        ),
    )


def _extras(facts: Facts, key: str) -> Extras:
    chance = stream(key, "papers", "extras")
    means = facts.declared.departure_means
    registered = means[0].nationality if means else ""
    driver = parties.driver(key, registered)
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
        container_number_on_box="" if facts.trailer else facts.unit.number,
        size_type=facts.unit.size_type,
        seals=facts.seals_on_papers,
        seals_seen=facts.seals_seen,
        seal_class=facts.seal.iso_class,
        vehicle=facts.vehicle,
        trailer=facts.trailer,
        driver=driver.name,
        driver_language=driver.language,
        carrier=parties.haulier(key, registered),
        arrived=terms.ARRIVED,
        gate_officer=f"Officer {int(chance.integers(10, 100))} (invented)",
        equipment=facts.equipment,
        items=facts.items,
        shares=facts.shares,
        groupage=groupage,
        set_point=written(facts.unit),
        tare_kg=facts.unit.tare_kg,
        max_gross_kg=facts.unit.max_gross_kg,
        sale=sale_of(facts, key),
        deliver_to=terms.deliver_to(key, facts.signs),
        instructions=terms.instructions(key, facts.signs),
        # SOLAS asks for a verified mass of packed containers alone.
        vgm_kg=0.0
        if facts.trailer
        else terms.vgm_kg(
            key,
            facts.signs,
            facts.unit.tare_kg,
            fsum(line.gross_kg for line in facts.lines),
            facts.unit.max_gross_kg,
        ),
        treatment=terms.treatment(
            key, facts.signs, [line.hs for line in facts.lines if not line.groupage]
        ),
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
