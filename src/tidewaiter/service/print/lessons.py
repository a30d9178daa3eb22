"""What a debrief teaches, on paper: key moments, unused instruments, a rule, what comes next.

Reads what a debrief holds of these; an older one, without them, has the sections that it can.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tidewaiter.language.debriefs import Debrief
from tidewaiter.language.sentences import maybe, say
from tidewaiter.service.print import axes, said
from tidewaiter.service.print.sheet import Blanks, Block, Line, Lines, Section, Words
from tidewaiter.service.print.signed import Signed

#: More readings than this are not told one by one.
_MOST_SHOWN = 6


def moments(signed: Signed, told: Debrief) -> Iterator[Section]:
    """Lay out the moments that counted most, where they are told."""
    of: Any = getattr(told, "moments", ())
    if of:
        blocks = (
            Words(signed.say("moments-about")),
            Lines(tuple(_moment(signed, one) for one in of)),
        )
        yield Section(signed.say("moments-title"), blocks, together=True)


def _moment(signed: Signed, one: Any) -> Line:  # noqa: ANN401
    said_so = say(one.code, one.args, signed.language)
    about = axes.point(signed, one.about).text if one.about else ""
    mark = f"{signed.say('column-minute')} {signed.minute(one.minute)}"
    note = said.numbers_of((one.record,), signed.language)
    return Line(f"{said_so} {about}".strip(), mark, note)


def unused(signed: Signed, told: Debrief) -> Iterator[Block]:
    """Tell what each instrument that was not used would have shown, and its minutes."""
    of: Any = getattr(told, "unused", ()) or getattr(told, "unseen", ())
    if not of:
        yield Words(signed.say("nothing-unseen"))
        return
    yield Words(signed.say("about-unseen"))
    telling_first = sorted(of, key=lambda one: not getattr(one, "telling", True))
    yield Lines(tuple(_unused(signed, one) for one in telling_first))


def _unused(signed: Signed, one: Any) -> Line:  # noqa: ANN401
    language = signed.language
    instrument = getattr(one, "instrument", "")
    if not instrument:
        return Line(say(one.code, one.args, language))
    where = " ".join(part for part in (signed.names(one.target), one.patch) if part)
    shown = [
        f"{signed.word('quantity', r.quantity)} {r.value:.10g} {r.unit}".strip()
        for r in one.readings
    ]
    shown += [signed.word("sign", sign) for sign in one.signs]
    name = signed.word("instrument", instrument)
    text = f"{name}: {say(one.code, one.args, language)}"
    note = " · ".join(
        part
        for part in (
            where,
            "; ".join(shown[:_MOST_SHOWN]),
            signed.say("costs", minutes=signed.minute(one.minutes)),
        )
        if part
    )
    return Line(text[:1].upper() + text[1:], note=note, strong=bool(one.telling))


def rule(signed: Signed, told: Debrief) -> Iterator[Block]:
    """Tell one rule to take along, with its source, and leave room for the officer's own."""
    of: Any = getattr(told, "rule", None)
    if of is not None:
        yield Words(say(f"rule-{of.step}", language=signed.language), "strong")
        about = axes.point(signed, of.about) if of.about else None
        if about:
            yield Words(f"{about.text} {about.mark}".strip())
        yield Words(f"{_step(signed, of.step)}. {of.source}")
    yield Words(signed.say("rule-honest"))
    yield Blanks((signed.say("rule-own"), ""))


def practice(signed: Signed, told: Debrief) -> Iterator[Section]:
    """Tell what to practise next, where it is told."""
    of: Any = getattr(told, "practice", None)
    if of is not None:
        axis = signed.word("axis", of.axis)
        text = signed.say("practice", axis=axis, step=_step(signed, of.step))
        yield Section(signed.say("practice-title"), (Words(text),), together=True)


def _step(signed: Signed, step: str) -> str:
    name = maybe(f"step-{step}", language=signed.language)
    return f"{step} {name}" if name else step
