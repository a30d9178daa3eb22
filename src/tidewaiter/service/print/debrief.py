"""The debrief on paper: outcome, axes, truth, unused instruments, timeline, signed report."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from tidewaiter.language.debriefs import Covered, Debrief, OwnAccount, Revealed
from tidewaiter.language.sentences import maybe, say
from tidewaiter.service.print import axes, drawing, lessons, report, said, timeline
from tidewaiter.service.print.sheet import (
    Block,
    Drawing,
    Line,
    Lines,
    Rows,
    Section,
    Sheet,
    Table,
    Words,
)
from tidewaiter.service.print.signed import Signed

#: Inner length of a 40-foot unit, which fills the width of a page.
_LONG_MM = 12_000


def sheet(signed: Signed, told: Debrief, own: OwnAccount | None = None) -> Sheet:
    """Lay out a debrief, behind the officer's own account; there is no total in it."""
    return Sheet(
        language=signed.language,
        paper="a4",
        title=signed.say("debrief-title"),
        overline=f"Tidewaiter · {signed.title} · {signed.officer}",
        sections=(
            *_own(signed, own),
            Section(signed.say("title-outcome"), tuple(_outcome(signed, told))),
            Section(signed.say("title-truth"), tuple(_truth(signed, told))),
            *lessons.moments(signed, told),
            *axes.axes(signed, told.score.axes),
            Section(signed.say("coverage-title"), tuple(_coverage(signed, told))),
            Section(signed.say("title-unseen"), tuple(lessons.unused(signed, told))),
            Section(
                signed.say("rule-title"), tuple(lessons.rule(signed, told, own)), together=True
            ),
            *lessons.practice(signed, told),
            Section(signed.say("timeline-title"), (timeline.timeline(signed),)),
            Section(
                signed.say("report-signed"), (Words(signed.say("report-about")),), new_page=True
            ),
            *report.sections(signed, level=2),
        ),
        foot=signed.say("law"),
        page_of=signed.say("page", page="{page}", pages="{pages}"),
    )


def _own(signed: Signed, own: OwnAccount | None) -> Iterator[Section]:
    """Print what the officer said before anything was told."""
    if own is None or not (own.did or own.why or own.prediction):
        return
    blocks: list[Block] = []
    for code, text in (("did", own.did), ("why", own.why)):
        if text:
            blocks += [Words(signed.say(code)), Words(text, "quote")]
    if own.prediction:
        nothing = own.prediction == "nothing"
        word = signed.say("nothing") if nothing else signed.word("category", own.prediction)
        blocks.append(Rows(((signed.say("prediction"), word),)))
    yield Section(signed.say("own-title"), tuple(blocks))


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
    rows = [
        (signed.say("officer"), signed.officer),
        (signed.say("decided"), decided),
        (signed.say("would-be-right"), right or signed.say("none")),
        (signed.say("right-lead"), signed.word("lead", outcome.lead)),
        (signed.say("minutes"), minutes),
        (signed.say("signed"), said.time(signed.signed_s, language)),
    ]
    if told.expert is not None:
        rows.append((signed.say("expert-minutes"), signed.minute(told.expert.minutes)))
    yield Rows(tuple(rows))
    if signed.is_practice:
        yield Words(signed.say("practice-note"), "notice")
    yield Words(signed.say("law"), "notice")


def _truth(signed: Signed, told: Debrief) -> Iterator[Block]:
    if all(one.kind == "oddity" for one in told.truth):
        yield Words(signed.say("nothing-wrong"))
    if told.truth:
        yield Lines(tuple(_revealed(signed, one) for one in told.truth))
    # A short unit is drawn to the scale of a long one.
    width = min(1.0, told.inner_mm[0] / _LONG_MM)
    yield Drawing(drawing.svg(told), signed.say("drawing"), max(width, 0.4))


def _revealed(signed: Signed, one: Revealed) -> Line:
    mark = signed.say(drawing.mark_of(one))
    notes = [mark, said.numbers_of(one.records, signed.language)]
    return Line(
        say(one.code, one.args, signed.language),
        note=" · ".join(note for note in notes if note),
        strong=one.kind != "oddity",
    )


def _coverage(signed: Signed, told: Debrief) -> Iterator[Block]:
    """Count, for each part of the unit, the pieces that were looked at from near.

    Beside them stands what an expert looked at in the same case, where that is told.
    """
    yield Words(signed.say("coverage-about"))
    expert = told.expert
    own, theirs = _sides(told.coverage), _sides(expert.coverage if expert else ())
    rows: list[tuple[str, ...]] = []
    for (target, inside), seen in own.items():
        others = theirs.get((target, inside), [])
        if inside and not any(seen) and not any(others):
            continue
        face = signed.say("inside" if inside else "outside")
        counted = [_count(signed, seen), *([_count(signed, others)] if expert else [])]
        rows.append((signed.names(target), face, *counted))
    columns = ("part", "face", "pieces", *(["expert"] if expert else []))
    if rows:
        widths = (2.0, 1.4, 1.4, 1.4)[: len(columns)]
        yield Table(signed.head(*columns), widths, tuple(rows))


def _sides(coverage: Sequence[Covered]) -> dict[tuple[str, bool], list[bool]]:
    sides: dict[tuple[str, bool], list[bool]] = defaultdict(list)
    for one in coverage:
        if one.patch:
            sides[one.target, one.inside].append(one.seen)
    return sides


def _count(signed: Signed, seen: Sequence[bool]) -> str:
    return signed.say("points", gained=str(sum(seen)), possible=str(len(seen)))
