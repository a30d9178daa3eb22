"""The debrief on paper: outcome, axes, truth, unused instruments, timeline, signed report."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tidewaiter.language import events as e
from tidewaiter.language.debriefs import Axis, Covered, Debrief, Point, Revealed
from tidewaiter.language.events import Record
from tidewaiter.language.sentences import maybe, say
from tidewaiter.language.tell import tell_event, tell_reading
from tidewaiter.language.values import Reading
from tidewaiter.service.print import report, said
from tidewaiter.service.print.sheet import (
    Bar,
    Blanks,
    Block,
    Line,
    Lines,
    Rows,
    Section,
    Sheet,
    Table,
    Words,
)
from tidewaiter.service.print.signed import Signed


def sheet(signed: Signed, told: Debrief) -> Sheet:
    """Lay out a debrief; there is no total in it."""
    return Sheet(
        language=signed.language,
        paper="a4",
        title=signed.say("debrief-title"),
        overline=f"Tidewaiter · {signed.title} · {signed.officer}",
        sections=(
            Section(signed.say("title-outcome"), tuple(_outcome(signed, told))),
            Section(signed.say("title-truth"), tuple(_truth(signed, told.truth))),
            *_axes(signed, told.score.axes),
            Section(signed.say("coverage-title"), tuple(_coverage(signed, told.coverage))),
            Section(signed.say("title-unseen"), tuple(_unseen(signed, told.unseen))),
            Section(signed.say("rule-title"), tuple(_rule(signed)), together=True),
            Section(signed.say("timeline-title"), (_timeline(signed),), new_page=True),
            Section(
                signed.say("report-signed"), (Words(signed.say("report-about")),), new_page=True
            ),
            *report.sections(signed, level=2),
        ),
        foot=signed.say("law"),
        page_of=signed.say("page", page="{page}", pages="{pages}"),
    )


def _outcome(signed: Signed, told: Debrief) -> Iterator[Block]:
    outcome = told.score.outcome
    language = signed.language
    yield Words(signed.say(f"outcome-{outcome.kind}"), "strong")
    yield Words(maybe(outcome.code, language=language) or "")
    decided = signed.word("decision", outcome.decided) if outcome.decided else signed.say("none")
    right = ", ".join(signed.word("decision", one) for one in outcome.right)
    minutes = signed.say(
        "minutes-of",
        minute=said.number(told.score.minutes, language),
        budget=said.number(told.score.budget_minutes, language),
    )
    yield Rows(
        (
            (signed.say("officer"), signed.officer),
            (signed.say("decided"), decided),
            (signed.say("would-be-right"), right or signed.say("none")),
            (signed.say("right-lead"), signed.word("lead", outcome.lead)),
            (signed.say("minutes"), minutes),
            (signed.say("signed"), said.time(signed.signed_s, language)),
        )
    )
    yield Words(signed.say("law"), "notice")


def _truth(signed: Signed, truth: Sequence[Revealed]) -> Iterator[Block]:
    if all(one.kind == "oddity" for one in truth):
        yield Words(signed.say("nothing-wrong"))
    if truth:
        yield Lines(tuple(_revealed(signed, one) for one in truth))


def _revealed(signed: Signed, one: Revealed) -> Line:
    told = "found" if one.found else "missed"
    verdict = signed.say("innocent" if one.kind == "oddity" else told)
    notes = [verdict, said.numbers_of(one.records, signed.language)]
    return Line(
        say(one.code, one.args, signed.language),
        note=" · ".join(note for note in notes if note),
        strong=one.kind != "oddity",
    )


def _axes(signed: Signed, axes: Sequence[Axis]) -> Iterator[Section]:
    yield Section(signed.say("axes-title"), (Words(signed.say("axes-about")),))
    for axis in axes:
        yield Section(signed.word("axis", axis.name), tuple(_axis(signed, axis)), 2)


def _axis(signed: Signed, axis: Axis) -> Iterator[Block]:
    yield Bar(axis.gained / axis.possible if axis.possible else 1.0, _points(signed, axis))
    hard = [
        Line(maybe(code, language=signed.language) or signed.word("mishap", code), strong=True)
        for code in axis.hard_fails
    ]
    if hard:
        yield Words(signed.say("hard-fail"), "strong")
        yield Lines(tuple(hard))
    if axis.points:
        yield Lines(tuple(_point(signed, one) for one in axis.points))


def _points(signed: Signed, of: Axis | Point) -> str:
    language = signed.language
    return signed.say(
        "points",
        gained=said.number(of.gained, language),
        possible=said.number(of.possible, language),
    )


def _point(signed: Signed, point: Point) -> Line:
    note = said.numbers_of(point.records, signed.language)
    if not point.records and point.possible > 0 and point.gained == 0:
        note = signed.say("left-undone")
    mark = _points(signed, point) if point.possible > 0 else ""
    return Line(say(point.code, point.args, signed.language), mark, note)


def _coverage(signed: Signed, coverage: Sequence[Covered]) -> Iterator[Block]:
    """Count, for each part of the unit, the pieces that were looked at from near."""
    yield Words(signed.say("coverage-about"))
    sides: dict[tuple[str, bool], list[bool]] = {}
    for one in coverage:
        if one.patch:
            sides.setdefault((one.target, one.inside), []).append(one.seen)
    rows = [
        (
            signed.names(target),
            signed.say("inside" if inside else "outside"),
            signed.say("points", gained=str(sum(seen)), possible=str(len(seen))),
        )
        for (target, inside), seen in sides.items()
        if not inside or any(seen)
    ]
    if rows:
        yield Table(signed.head("part", "face", "pieces"), (2.0, 1.4, 1.4), tuple(rows))


def _unseen(signed: Signed, unseen: Sequence[Point]) -> Iterator[Block]:
    if not unseen:
        yield Words(signed.say("nothing-unseen"))
        return
    yield Words(signed.say("about-unseen"))
    yield Lines(tuple(Line(say(one.code, one.args, signed.language)) for one in unseen))


def _rule(signed: Signed) -> Iterator[Block]:
    yield Words(signed.say("rule-honest"))
    yield Blanks((signed.say("rule-own"), ""))


# ------------------------------------------------------------------------------------- the timeline


def _timeline(signed: Signed) -> Block:
    rows = [
        (_span(lines), said.number(lines[0].minute, signed.language), _told(signed, lines))
        for lines in _together(signed.records)
    ]
    return Table(signed.head("record", "minute", "happened"), (0.7, 0.7, 5.6), tuple(rows))


def _together(records: Sequence[Record]) -> Iterator[list[Record]]:
    """Take looks in passing that follow each other as one line."""
    passing: list[Record] = []
    for record in records:
        if _in_passing(record):
            passing.append(record)
            continue
        if passing:
            yield passing
            passing = []
        yield [record]
    if passing:
        yield passing


def _in_passing(record: Record) -> bool:
    looks = [one for one in record.events if not isinstance(one, e.Spent)]
    return bool(looks) and all(
        isinstance(one, e.Looked) and one.how in {"gaze", "torch"} for one in looks
    )


def _span(records: Sequence[Record]) -> str:
    first, last = records[0].n, records[-1].n
    return str(first) if first == last else f"{first}–{last}"


def _told(signed: Signed, records: Sequence[Record]) -> str:
    if _in_passing(records[0]):
        looked = (one for record in records for one in record.events if isinstance(one, e.Looked))
        targets = dict.fromkeys(signed.names(one.target) for one in looked)
        return signed.say("in-passing", targets=", ".join(targets))
    return (
        "\n".join(line for one in records[0].events for line in _event(signed, one))
        or records[0].action
    )


def _event(signed: Signed, event: e.Event) -> Iterator[str]:
    """Say an event by its sentence; what an instrument shows goes with it, sightings do not."""
    language = signed.language
    first = next(tell_event(event, language), "")
    yield from [first] * bool(first)
    readings: Sequence[Reading] = getattr(event, "readings", ())
    if len(readings) == 1:
        yield tell_reading(readings[0], language)
    elif readings:
        yield "; ".join(
            f"{signed.word('quantity', one.quantity)} {one.value:.10g} {one.unit}".strip()
            for one in readings
        )
