"""Registers: what an officer may look up, and the numbered things that are handed out.

A register says what is on record, never what is hidden: it agrees with the papers but where the
seal at the unit truly differs, and a recorded change of seals stands in it. What the country of
dispatch has on record of the goods may differ from the invoice, honestly or not
(`casework.exports`). Parties are invented.
"""

from __future__ import annotations

from collections.abc import Iterable

from tidewaiter.base.streams import stream
from tidewaiter.casework import declare, exports, measures, parties, terms
from tidewaiter.casework.document import Facts
from tidewaiter.casework.exports import Exported
from tidewaiter.casework.lines import Line
from tidewaiter.casework.texts import place
from tidewaiter.casework.trade import neighbour
from tidewaiter.casework.wish import Indicator
from tidewaiter.exercise.case import Registers
from tidewaiter.language.values import Document, Row, Section
from tidewaiter.papers import printing
from tidewaiter.papers.claims import Party
from tidewaiter.standards import hs, seals
from tidewaiter.world.model import Source

_SEALS, _INTERIM, _BAGS = 6, 6, 12
_LOOKED_UP = "2026-11-20T08:45:00"

#: Notes of a movement: of a sign that is there, else how often each is drawn, whatever is hidden
#: [estimate].
_NOTES: tuple[tuple[str, str, Indicator | None, float], ...] = (
    ("rest", "Longer stop at a lorry park, rest time of the driver", None, 0.35),
    ("gap", "No position reported for some hours", "R16", 0.0),
    ("queue", "Waited for a berth at the ferry", None, 0.25),
    ("route", "Change of route announced by the carrier", "R02", 0.0),
    ("waiver", "The agent asked that the scan be left out: demurrage runs", "R15", 0.0),
)
#: Permits that are applied for and not yet issued [estimate].
_PENDING = 0.25


def registers(
    facts: Facts, key: str, sources: tuple[Source, ...], export: tuple[Exported, ...]
) -> Registers:
    """Draw up the registers of a case.

    Args:
        facts: what papers are drawn up from; of what is hidden they know nothing.
        key: key of the case.
        sources: lawful sources, which their owners have notified.
        export: what the country of dispatch has on record.
    """
    extracts = {
        "seal": _seal(facts),
        "bic": _bic(facts, key),
        "consignee": _consignee(facts, key),
        "movement": _movement(facts, key, sources, export),
        "tariff": _tariff(facts, key),
    }
    return Registers(
        official_seals=tuple(declare.seal_number(key, "official", n) for n in range(_SEALS)),
        interim_seals=tuple(_numbers(key, "EI", "interim", _INTERIM)),
        evidence_bags=tuple(_numbers(key, "EB", "bag", _BAGS)),
        extracts=extracts,
    )


def _numbers(key: str, prefix: str, what: str, count: int) -> Iterable[str]:
    """Number things off one roll: the next one follows on."""
    first = int(stream(key, "registers", what).integers(100_000, 899_999))
    return (f"{prefix}{first + n:06d}" for n in range(count))


def _seal(facts: Facts) -> Document:
    rows: list[Row] = []
    for n, number in enumerate(facts.seals_on_papers, 1):
        rows += (
            Row(f"seal-{n}", "Seal", number),
            Row(f"seal-{n}.class", "Class", _class(facts.seal.iso_class)),
            Row(f"seal-{n}.status", "Status", _status(facts, n)),
        )
    if not rows:
        rows.append(Row("seal-0", "Seal", "No seal is declared for this movement"))
    for number in facts.seals_seen:
        if number not in facts.seals_on_papers:
            rows.append(Row("seen", f"Number seen at the gate: {number}", _of_unknown(facts)))
    return _document("seal", "Seal register", Section("Seals of this movement", tuple(rows)))


def _status(facts: Facts, n: int) -> str:
    if n == 1 and facts.resealed:
        return f"Taken off and recorded; replaced by {facts.seal.number}"
    return "Issued to the shipper, recorded at departure"


def _of_unknown(facts: Facts) -> str:
    if facts.resealed:
        return "Official seal, put on at a document check"
    # Nobody was to record a seal that was not declared.
    return "No such number on record" if facts.seals_on_papers else "Not declared, not on record"


def _class(letter: str) -> str:
    return f"{letter} ({seals.CLASSES[letter]}, ISO 17712)"


def _of_trailer(facts: Facts, key: str) -> Document:
    """Say what the approval authority has of a trailer (TIR Convention, Annex 4)."""
    unit, chance = facts.unit, stream(key, "registers", "approval")
    built, months = 2026 - int(chance.integers(1, 12)), int(chance.integers(2, 24))
    year, month = 2026 + (10 + months) // 12, (10 + months) % 12 + 1
    rows = (
        Row("number", "Plate", unit.number),
        Row("owner", "Keeper", parties.haulier(key, _registered(facts))),
        Row("size-type", "Kind", unit.size_type),
        Row("tare", "Unladen mass", printing.kg(unit.tare_kg)),
        Row("max-gross", "Maximum mass", printing.kg(unit.max_gross_kg)),
        Row("built", "Built", str(built)),
        Row("approval", "Approved under customs seal (TIR)", f"until {year}-{month:02d}"),
        Row("repairs", "Repairs on record", str(int(chance.integers(0, 5)))),
    )
    return _document("bic", "Register of approved vehicles", Section("Unit", rows))


def _registered(facts: Facts) -> str:
    means = facts.declared.departure_means
    return means[0].nationality if means else ""


def _bic(facts: Facts, key: str) -> Document:
    if facts.trailer:
        return _of_trailer(facts, key)
    unit, chance = facts.unit, stream(key, "registers", "bic")
    built = 2026 - int(chance.integers(2, 15))
    rows = (
        Row("number", "Number", unit.number),
        Row("owner", "Owner", f"Example Box Pool {unit.number[:4]} (invented)"),
        Row("size-type", "Size and type", unit.size_type),
        Row("tare", "Tare", printing.kg(unit.tare_kg)),
        Row("max-gross", "Maximum gross mass", printing.kg(unit.max_gross_kg)),
        Row("built", "Built", str(built)),
        Row("repairs", "Repairs on record", str(int(chance.integers(0, 5)))),
    )
    if facts.number_on_papers != unit.number:
        other = Row("on-papers", f"Number on the papers: {facts.number_on_papers}", "No such unit")
        rows = (*rows, other)
    return _document("bic", "Container register", Section("Unit", rows))


def _consignee(facts: Facts, key: str) -> Document:
    chance = stream(key, "registers", "consignee")
    since = 2026 - int(chance.integers(1, 20))
    movements = int(chance.integers(3, 60))
    first = "R01" in facts.signs
    earlier = "None"
    if "R20" in facts.signs:
        earlier = "None of this party; one of another of the same name"
    elif not first and chance.random() < 0.15:
        earlier = "One, a late presentation, settled"
    rows = (
        Row("party", "Consignee", _named(_consignee_of(facts))),
        Row("trade", "Line of trade", _trade(facts, key)),
        Row("since", "Known since", "2026, this movement" if first else str(since)),
        Row("movements", "Movements in 12 months", "0" if first else str(movements)),
        Row("irregularities", "Irregularities", earlier),
    )
    return _document("consignee", "Register of parties", Section("Party", rows))


def _trade(facts: Facts, key: str) -> str:
    """Name the section of the HS that the consignee trades in: of the goods but for R09."""
    found = hs.find(facts.lines[0].hs[:2]) if facts.lines[0].hs else None
    if found is None:
        return "not on record"
    if "R09" not in facts.signs:
        return hs.section_name(found.section)
    others = [one for one in hs.sections() if one != found.section]
    return hs.section_name(others[int(stream(key, "sign", "R09", "trade").integers(len(others)))])


def _consignee_of(facts: Facts) -> Party | None:
    houses = (one.consignee for one in facts.declared.houses)
    items = (one.consignee for one in facts.declared.items)
    return next((who for who in (facts.declared.consignee, *houses, *items) if who), None)


def _named(who: Party | None) -> str:
    return "none named in the declaration" if who is None else printing.party(who)


def _movement(
    facts: Facts, key: str, sources: tuple[Source, ...], export: tuple[Exported, ...]
) -> Document:
    declared = facts.declared
    seals_then = ", ".join(facts.seals_on_papers) or "none declared"
    rows = [
        Row("reference", "Movement", declared.mrn or declared.lrn),
        Row("departure", "Office of departure", place(declared.office_of_departure)),
        Row("seals", "Seals at departure", seals_then),
    ]
    rows += (
        Row(f"transit-{n}", "Office of transit", place(one.reference))
        for n, one in enumerate(declared.offices_of_transit, 1)
    )
    rows += (
        Row("destination", "Office of destination", place(declared.office_of_destination)),
        Row("limit", "To be presented by", facts.limit(key)),
        Row("presented", "Presented", terms.ARRIVED[:10]),
        Row("presented-at", "Presented at", place(facts.presented_at(key))),
        Row("debt", "Debt at stake, estimate", f"{facts.debt:.0f} EUR"),
    )
    events: list[Row] = []
    if facts.resealed:
        change = f"Seal {seals_then} taken off for a document check; {facts.seal.number} put on"
        events.append(Row("reseal", "Change of seals", change))
    for name, text, sign, often in _NOTES:
        if sign in facts.signs or stream(key, "registers", "movement", name).random() < often:
            events.append(Row(f"note-{name}", "Note", text))
    events += _notified(sources)
    if not events:
        events.append(Row("none", "Notes", "None"))
    return _document(
        "movement",
        "Transit register",
        Section("Movement", tuple(rows)),
        Section("On the way", tuple(events)),
        exports.section(export, terms.CURRENCY),
    )


def _tariff(facts: Facts, key: str) -> Document:
    """Say what the tariff has of the declared goods: wording, usual value, permits."""
    rows: list[Row] = []
    for line in facts.lines:
        if line.groupage:
            continue
        field, band = f"line-{line.item}", measures.band(line.hs)
        rows += (
            Row(f"{field}.hs6", f"Line {line.item}", _wording(line.hs)),
            Row(
                f"{field}.value",
                "Usual value",
                f"{band.low:.2f} to {band.high:.2f} {terms.CURRENCY}/kg net (estimate)",
            ),
            *_duty(field, line.hs),
            Row(f"{field}.permit", "Permit", _permit(line, key)),
        )
    return _document("tariff", "Tariff register", Section("Declared goods", tuple(rows)))


def _wording(code: str) -> str:
    return f"{code} {hs.name(code)}" if code else "no code declared"


def _duty(field: str, code: str) -> Iterable[Row]:
    """Name the duty, and goods that are easily taken for these, where the table has such."""
    near = neighbour(code)
    if near is not None:
        yield Row(f"{field}.duty", "Duty", f"{near.duty:g} % (estimate)")
        other = f"{near.hs6} {near.contents}: {near.other_duty:g} % (estimate)"
        yield Row(f"{field}.see-also", "Easily taken for", other)


def _permit(line: Line, key: str) -> str:
    needed = measures.permit(line.hs)
    if not needed:
        return "none on record for such goods"
    chance = stream(key, "registers", "permit", line.item)
    number = int(chance.integers(100_000, 1_000_000))
    if chance.random() < _PENDING:
        return f"{needed}: applied for, decided at the office of destination"
    return f"{needed}: on file, EXP-{number}"


def _notified(sources: tuple[Source, ...]) -> Iterable[Row]:
    for one in sources:
        text = (
            f"One instrument with a sealed source ({one.nuclide}) notified as an excepted package"
            if one.handle
            else f"The driver carries a hospital's letter after treatment with {one.nuclide}"
        )
        yield Row("notified", "Notified", text)


def _document(register: str, title: str, *sections: Section) -> Document:
    return Document(f"register-{register}", "", _LOOKED_UP, title, sections)
