"""The five axes on paper: each with its points, each point with the records it rests on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tidewaiter.language.debriefs import Axis, HardFail, Point
from tidewaiter.language.sentences import say
from tidewaiter.service.print import said
from tidewaiter.service.print.sheet import Bar, Block, Line, Lines, Section, Words
from tidewaiter.service.print.signed import Signed


def axes(signed: Signed, of: Sequence[Axis]) -> Iterator[Section]:
    """Lay out the axes; there is no total."""
    yield Section(signed.say("axes-title"), (Words(signed.say("axes-about")),))
    for axis in of:
        yield Section(signed.word("axis", axis.name), tuple(_axis(signed, axis)), 2)


def _axis(signed: Signed, axis: Axis) -> Iterator[Block]:
    yield Bar(axis.gained / axis.possible if axis.possible else 1.0, points(signed, axis))
    if axis.hard_fails:
        yield Words(signed.say("hard-fail"), "strong")
        yield Lines(tuple(_hard_fail(signed, one) for one in axis.hard_fails))
    if axis.points:
        yield Lines(tuple(point(signed, one) for one in axis.points))


def _hard_fail(signed: Signed, one: HardFail) -> Line:
    """Say what happened; behind it why it matters, where, and who says so."""
    why = say(one.why, language=signed.language)
    shown = said.numbers_of(one.records, signed.language)
    cited = "; ".join(part for part in (one.rule, one.source) if part)
    note = " · ".join(part for part in (why, shown, cited) if part)
    return Line(say(one.code, language=signed.language), note=note, strong=True)


def points(signed: Signed, of: Axis | Point) -> str:
    """Write what was gained of what was possible."""
    return signed.say(
        "points",
        gained=said.number(of.gained, signed.language),
        possible=said.number(of.possible, signed.language),
    )


def point(signed: Signed, one: Point) -> Line:
    """Say a point with its records and its rule."""
    shown = said.numbers_of(one.records, signed.language)
    if not one.records and one.possible > 0 and one.gained == 0:
        shown = signed.say("left-undone")
    # A rule of scoring is named by its axis already; a step of the procedure is worth the room.
    step = one.rule if one.rule.startswith("S") else ""
    mark = points(signed, one) if one.possible > 0 else ""
    note = " · ".join(part for part in (shown, step) if part)
    return Line(say(one.code, one.args, signed.language), mark, note)
