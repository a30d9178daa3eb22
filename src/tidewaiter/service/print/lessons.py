"""What a debrief teaches, on paper: key moments, unused instruments, a rule, what comes next.

Where a debrief does not know one of these, its section is left out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from tidewaiter.language.debriefs import Debrief, KeyMoment, OwnAccount, Unused
from tidewaiter.language.sentences import maybe, say
from tidewaiter.service.print import axes, said
from tidewaiter.service.print.sheet import Blanks, Block, Line, Lines, Section, Words
from tidewaiter.service.print.signed import Signed

#: More readings than this are not told one by one.
_MOST_SHOWN = 6


def moments(signed: Signed, told: Debrief) -> Iterator[Section]:
    """Lay out the moments that counted most, where they are told."""
    if told.moments:
        blocks = (
            Words(signed.say("moments-about")),
            Lines(tuple(_moment(signed, one) for one in told.moments)),
        )
        yield Section(signed.say("moments-title"), blocks, together=True)


def _moment(signed: Signed, one: KeyMoment) -> Line:
    said_so = say(one.code, one.args, signed.language)
    about = axes.point(signed, one.about).text if one.about else ""
    mark = f"{signed.say('column-minute')} {signed.minute(one.minute)}"
    note = said.numbers_of((one.record,), signed.language)
    return Line(f"{said_so} {about}".strip(), mark, note)


def unused(signed: Signed, told: Debrief) -> Iterator[Block]:
    """Tell what each instrument that was not used would have shown, and its minutes.

    What would have told something comes first; instruments that say the same stand together.
    """
    if not told.unused:
        yield Words(signed.say("nothing-unseen"))
        return
    yield Words(signed.say("about-unseen"))
    alike: dict[str, list[Line]] = defaultdict(list)
    for one in sorted(told.unused, key=lambda one: not one.telling):
        alike[say(one.code, one.args, signed.language)].append(_unused(signed, one))
    for sentence, lines in alike.items():
        yield Words(sentence, "strong")
        yield Lines(tuple(lines))


def _unused(signed: Signed, one: Unused) -> Line:
    where = " ".join(part for part in (signed.names(one.target), one.patch) if part)
    shown = [f"{signed.word('quantity', r.quantity)} {r.value:.10g} {r.unit}" for r in one.readings]
    shown += [signed.word("sign", sign) for sign in one.signs]
    told = "; ".join(part.strip() for part in shown[:_MOST_SHOWN])
    text = ": ".join(part for part in (where, told) if part) or signed.say("none")
    name = signed.word("instrument", one.instrument)
    return Line(text, name, signed.say("costs", minutes=signed.minute(one.minutes)))


def rule(signed: Signed, told: Debrief, own: OwnAccount | None) -> Iterator[Block]:
    """Tell one rule to take along, with its source; the officer's own, or room for it."""
    of = told.rule
    if of is not None:
        yield Words(say(f"rule-{of.step}", language=signed.language), "strong")
        about = axes.point(signed, of.about) if of.about else None
        if about:
            yield Words(f"{about.text} {about.mark}".strip())
        yield Words(f"{_step(signed, of.step)}. {of.source}")
    yield Words(signed.say("rule-honest"))
    if own and own.rule:
        yield Words(signed.say("rule-own"))
        yield Words(own.rule, "quote")
    else:
        yield Blanks((signed.say("rule-own"), ""))


def practice(signed: Signed, told: Debrief) -> Iterator[Section]:
    """Tell what to practise next, where it is told."""
    of = told.practice
    if of is not None:
        axis = signed.word("axis", of.axis)
        text = signed.say("practice", axis=axis, step=_step(signed, of.step))
        yield Section(signed.say("practice-title"), (Words(text),), together=True)


def _step(signed: Signed, step: str) -> str:
    name = maybe(f"step-{step}", language=signed.language)
    return f"{step} {name}" if name else step
