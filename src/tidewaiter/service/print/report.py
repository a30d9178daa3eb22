"""The report as it was signed: who, which unit, when, seals, findings, decision, remarks."""

from __future__ import annotations

from collections.abc import Iterator

from tidewaiter.exercise.account import sightings_in
from tidewaiter.language import events as e
from tidewaiter.language.actions import Report
from tidewaiter.language.values import PARTS
from tidewaiter.service.print import evidence, said
from tidewaiter.service.print.sheet import Blanks, Block, Rows, Section, Sheet, Table, Words
from tidewaiter.service.print.signed import Signed


def sheet(signed: Signed) -> Sheet:
    """Lay out the report alone."""
    return Sheet(
        language=signed.language,
        paper="a4",
        title=signed.say("report-title"),
        overline=f"Tidewaiter · {signed.title}",
        sections=sections(signed),
        foot=signed.say("law"),
        page_of=signed.say("page", page="{page}", pages="{pages}"),
    )


def sections(signed: Signed, level: int = 1) -> tuple[Section, ...]:
    """Lay out the parts of the report."""
    parts: tuple[tuple[str, tuple[Block, ...]], ...] = (
        ("head-title", (Rows(tuple(_head(signed))),)),
        ("seals-title", (Rows(tuple(_seals(signed))),)),
        ("findings-title", evidence.findings(signed)),
        ("photographs-title", evidence.photographs(signed)),
        ("exhibits-title", evidence.exhibits(signed)),
        ("decision-title", _decision(signed)),
        ("remarks-title", _remarks(signed)),
        ("signature-title", _signature(signed)),
    )
    return tuple(
        Section(
            signed.say(title),
            blocks,
            2 if level == 2 else 1,
            together=title in {"decision-title", "remarks-title", "signature-title"},
        )
        for title, blocks in parts
    )


def _head(signed: Signed) -> Iterator[tuple[str, str]]:
    number = said.number
    language = signed.language
    last = signed.records[-1]
    yield signed.say("officer"), signed.officer
    yield signed.say("case"), signed.title
    yield signed.say("unit"), _unit(signed)
    yield signed.say("begun"), said.time(signed.started_s, language)
    yield signed.say("signed"), said.time(signed.signed_s, language)
    yield (
        signed.say("minutes"),
        signed.say(
            "minutes-of",
            minute=number(last.minute, language),
            budget=number(signed.public.budget_minutes, language),
        ),
    )
    read = {one.document.kind: one.document.number for one in signed.all(e.DocumentRead)}
    papers = [f"{signed.word('document', kind)} {value}".strip() for kind, value in read.items()]
    asked = {one.register: signed.word("register", one.register) for one in signed.all(e.LookedUp)}
    if asked:
        papers.append(signed.say("registers", registers=", ".join(asked.values())))
    yield signed.say("papers-read"), "\n".join(papers) or signed.say("none")


def _unit(signed: Signed) -> str:
    """Name the unit as its number was read, by whichever look came first."""
    seen = (
        sighting
        for record in signed.records
        for event in record.events
        for sighting in sightings_in(event)
        if sighting.handle in PARTS and sighting.handle not in {"seal", "vehicle"}
    )
    for one in seen:
        if one.look.get("number"):
            return f"{one.look['number']} · {one.look.get('size-type', signed.public.size_type)}"
    return f"{signed.say('not-read')} · {signed.public.size_type}"


def _seals(signed: Signed) -> Iterator[tuple[str, str]]:
    none = signed.say("none")
    checks = signed.all(e.SealChecked)
    read = list(dict.fromkeys(one.number for one in checks if one.number))
    signs = list(dict.fromkeys(sign for one in checks for sign in one.signs))
    cut = [one.number or none for one in signed.all(e.SealCut)]
    interim = [one.new for one in signed.all(e.Resealed) if one.kind == "interim"]
    new = [one.new for one in signed.all(e.Resealed) if one.kind == "official"]
    yield signed.say("seal-read"), ", ".join(read) or signed.say("not-read")
    told = [signed.word("sign", sign) for sign in signs]
    yield signed.say("seal-signs"), ", ".join(told) or none
    yield signed.say("seal-cut"), ", ".join(cut) or none
    if interim:
        yield signed.say("seal-interim"), ", ".join(interim)
    yield signed.say("seal-new"), ", ".join(new) or none


def _decision(signed: Signed) -> tuple[Block, ...]:
    decided = signed.all(e.Decided)
    if not decided:
        return (Words(signed.say("undecided")),)
    decision = decided[-1].decision
    lead = signed.account.state.lead
    rows = (
        (signed.say("decided"), signed.word("decision", decision.decision)),
        (signed.say("confidence"), f"{decision.confidence} %"),
        (signed.say("lead"), signed.word("lead", lead)),
    )
    return Rows(rows), Words(signed.say("ground")), Words(decision.ground or "–", "quote")


#: A statement of the report → the field of CC044C that carries it (NCTS phase 5 and 6).
_FIELDS = {
    "conform": "UnloadingRemark/conform",
    "seals_ok": "UnloadingRemark/stateOfSeals",
    "weighed_kg": "Consignment/grossMass",
    "counted_packages": "ConsignmentItem/Packaging/numberOfPackages",
    "new_seal": "TransportEquipment/Seal/identifier",
    "remarks": "UnloadingRemark/unloadingRemark",
}


def _remarks(signed: Signed) -> tuple[Block, ...]:
    reports = signed.all(e.Reported)
    if not reports:
        return (Words(signed.say("unreported")),)
    report = reports[-1].report
    date = said.time(signed.signed_s, signed.language)
    rows = [
        (signed.say(f"report-{name.replace('_', '-')}"), _stated(signed, report, name), field)
        for name, field in _FIELDS.items()
        if name != "remarks"
    ]
    rows.append((signed.say("report-date"), date, "UnloadingRemark/unloadingDate"))
    return (
        Words(signed.say("remarks-about")),
        Table(signed.head("statement", "value", "field"), (2.2, 1.4, 2.6), tuple(rows)),
        Words(f"{signed.say('report-remarks')} ({_FIELDS['remarks']})"),
        Words(report.remarks or "–", "quote"),
        Words(signed.say("report-feedback")),
        Words(report.feedback or "–", "quote"),
    )


def _stated(signed: Signed, report: Report, name: str) -> str:
    value = getattr(report, name)
    if value is None or value == "":
        return signed.say("none")
    if isinstance(value, bool):
        return f"{int(value)} ({signed.say('yes' if value else 'no')})"
    if isinstance(value, str):
        return value
    unit = " kg" if name.endswith("_kg") else ""
    return said.number(value, signed.language) + unit


def _signature(signed: Signed) -> tuple[Block, ...]:
    end = signed.end
    when = said.time(signed.signed_s, signed.language)
    told = signed.say(
        "signed-by" if signed.is_signed else "stopped",
        officer=signed.officer,
        time=when,
        record=end.n,
    )
    chain = signed.say("chain", hash=end.hash)
    names = tuple(signed.say(f"blank-{one}") for one in ("place", "officer", "instructor"))
    return Words(told), Words(chain, "notice"), Blanks(names)
