"""Tell: an observation or a refusal as lines of text, with the handles an officer acts by."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from tidewaiter.language import events as e
from tidewaiter.language.observations import FromServer, Observation
from tidewaiter.language.sentences import maybe, say, word
from tidewaiter.language.values import Document, Reading, Section, Sighting

#: More things of a kind than this are told by their handles alone.
_MOST_IN_FULL = 8
_INDENT = "  "
#: What the sentences take for the number of a seal where there is none.
_NO_SEAL = "none"


def tell(message: FromServer, language: str = "en") -> str:
    """Say what a client was sent, on as many lines as it needs."""
    if message.refusal is not None:
        return "\n".join(tell_refusal(message.refusal, language))
    if message.observation is not None:
        return "\n".join(tell_observation(message.observation, language))
    return ""


def tell_refusal(refusal: e.Refusal, language: str = "en") -> Iterator[str]:
    """Say why not, and what would help."""
    yield say(refusal.code, _worded(refusal.args, language), language)
    if refusal.right:
        yield _INDENT + say("refusal-instead", {"action": refusal.right}, language)


#: Machine words among the arguments of a refusal, by the family that says them.
_FAMILIES = ("tool", "instrument", "who", "routine", "setting")


def _worded(args: Mapping[str, str], language: str) -> dict[str, str]:
    """Say the machine words among arguments."""
    return {
        name: word(name, value, language) if name in _FAMILIES else value
        for name, value in args.items()
    } | ({"handle": word("place", "unit", language)} if args.get("handle") == "unit" else {})


def tell_observation(observation: Observation, language: str = "en") -> Iterator[str]:
    """Say what happened, then where the exercise stands."""
    for event in observation.events:
        yield from tell_event(event, language)
    stands = observation.status
    args = {
        "minute": _number(stands.minute),
        "budget": _number(stands.budget_minutes),
        "station": word("station", stands.station, language),
    }
    yield say("status-line", args, language)


def tell_event(event: e.Event, language: str = "en") -> Iterator[str]:
    """Say one event: a sentence, then what it shows."""
    if isinstance(event, e.Spent):
        return  # the line of status tells the minutes
    args = _ARGS.get(type(event), _no_args)(event, language)
    # What closes a sentence may be empty: an instrument that showed no sign, a hint without an act.
    yield say(f"event-{event.__struct_config__.tag}", args, language).rstrip()
    match event:
        case e.Began() | e.Went() | e.Looked() | e.LeafMoved() | e.Entered() | e.Photographed():
            yield from _things(event.sightings, language)
        case e.DocumentRead() | e.LookedUp():
            yield from _document(event.document)
        case e.Used():
            yield from (_INDENT + tell_reading(one, language) for one in event.readings)
            yield from _things(event.sightings, language)
        case e.Delegated():
            yield from _things(event.sightings, language)
        case e.InstrumentRead() | e.AirTested() | e.SwitchedOn():
            yield from (_INDENT + tell_reading(one, language) for one in event.readings)
        case e.Unloaded():
            yield from _tally(event, language)
            yield from _things(event.taken_out, language)
            if event.revealed:
                yield say("event-unloaded-revealed", {}, language)
                yield from _things(event.revealed, language)
        case e.PackageOpened():
            yield from _things(event.contents, language)
        case _:
            pass


def tell_reading(reading: Reading, language: str = "en") -> str:
    """Say what an instrument shows."""
    args = {
        "instrument": word("instrument", reading.instrument, language),
        "place": _place(reading.place, language),
        "quantity": word("quantity", reading.quantity, language),
        "value": _number(reading.value),
        "unit": reading.unit,
    }
    return say("reading-line", args, language)


def _place(place: str, language: str) -> str:
    """Name a place; one on a panel is said by its part, and its patch as it is written."""
    part, _, patch = place.partition(" ")
    if patch:
        return f"{word('part', part, language)} {patch}"
    return maybe(f"place-{place}", language=language) or word("part", place, language)


def _things(sightings: Iterable[Sighting], language: str) -> Iterator[str]:
    kinds: dict[str, list[Sighting]] = defaultdict(list)
    for sighting in sightings:
        kinds[sighting.kind].append(sighting)
    for kind, group in kinds.items():
        if len(group) <= _MOST_IN_FULL:
            yield from (_INDENT + _thing(one, language) for one in group)
        else:
            handles = " ".join(one.handle for one in group)
            args = {"kind": _kind(kind, language), "count": len(group), "handles": handles}
            yield _INDENT + say("things-line", args, language)


def _thing(sighting: Sighting, language: str) -> str:
    x, y, z = sighting.position_mm
    args = {
        "kind": _kind(sighting.kind, language),
        "handle": sighting.handle,
        "side": "left" if x < 0 else "right",
        "across": _metres(abs(x)),
        "y": _metres(y),
        "depth": _metres(abs(z)),
    }
    placed = "thing-outside" if z > 0 else "thing-line"
    named = "thing-named" if sighting.handle == sighting.kind else placed
    where = say("thing-paper" if sighting.kind == "document" else named, args, language)
    looks = [
        f"{word('look', key, language)}: {word('seen', value, language)}"
        for key, value in sighting.look.items()
        if key not in {"colour", "form"}
    ]
    return "; ".join([where, *looks])


def _kind(kind: str, language: str) -> str:
    return maybe(f"part-{kind}", language=language) or word("kind", kind, language)


def _document(document: Document) -> Iterator[str]:
    for section in document.sections:
        yield f"{_INDENT}{section.title}"
        yield from (_INDENT * 2 + f"{row.label}: {row.value} [{row.field}]" for row in section.rows)
        yield from _table(section)


def _table(section: Section) -> Iterator[str]:
    if not section.columns:
        return
    rows = (section.columns, *section.table)
    widths = [max(len(row[n]) for row in rows if n < len(row)) for n in range(len(rows[0]))]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=False))
        yield _INDENT * 2 + "  ".join(cells).rstrip()


def _tally(event: e.Unloaded, language: str) -> Iterator[str]:
    for line in event.tally:
        code = "tally-line" if line.item else "tally-line-unlisted"
        kind = word("kind", line.kind, language)
        args = {"item": line.item, "kind": kind, "count": line.counted}
        yield _INDENT + say(code, args, language)


def _metres(millimetres: int) -> str:
    return f"{millimetres / 1000.0:.2f}"


def _number(value: float) -> str:
    return f"{value:.10g}"


# --------------------------------------------------------------------- arguments of the sentences

_Said = dict[str, str | int | float]


def _no_args(_: e.Event, __: str) -> _Said:
    return {}


def _words(family: str, names: Iterable[str], language: str) -> str:
    return ", ".join(word(family, name, language) for name in names)


def _began(event: e.Began, language: str) -> _Said:
    return {"station": word("station", event.station, language), "count": len(event.documents)}


def _went(event: e.Went, language: str) -> _Said:
    return {"station": word("station", event.station, language)}


def _read(event: e.DocumentRead, _: str) -> _Said:
    document = event.document
    return {"title": document.title, "number": document.number, "issued": document.issued}


def _target(event: e.PackageOpened, language: str) -> _Said:
    return {"target": word("part", event.target, language)}


def _looked(event: e.Looked, language: str) -> _Said:
    named = f"{word('part', event.target, language)} {event.patch}".strip()
    return {"target": named, "how": event.how}


def _seal(event: e.SealChecked, language: str) -> _Said:
    signs = _words("sign", event.signs, language) or say("sign-none", {}, language)
    return {"how": event.how, "number": event.number or _NO_SEAL, "signs": signs}


def _air(event: e.AirTested, language: str) -> _Said:
    over = _words("quantity", event.over, language)
    return {"where": event.where, "count": len(event.over), "over": over}


def _leaf(event: e.LeafMoved, language: str) -> _Said:
    return {"leaf": word("part", event.leaf, language), "to": event.to}


def _unloaded(event: e.Unloaded, _: str) -> _Said:
    return {"depth": _metres(event.depth_mm), "count": len(event.taken_out)}


def _photographed(event: e.Photographed, language: str) -> _Said:
    return {"n": event.n, "target": word("part", event.target, language)}


def _recorded(event: e.FindingRecorded, language: str) -> _Said:
    return {"n": event.n, "category": word("category", event.category, language)}


def _decided(event: e.Decided, language: str) -> _Said:
    decision = event.decision
    return {
        "decision": word("decision", decision.decision, language),
        "confidence": decision.confidence,
    }


def _mishap(event: e.Mishap | e.Stopped, language: str) -> _Said:
    return {"what": word("mishap", event.what, language), "step": event.step}


def _used(event: e.Used, language: str) -> _Said:
    named = f"{_named(event.target, language)} {event.patch}".strip()
    setting = word("setting", event.setting, language)
    return {
        "instrument": word("instrument", event.instrument, language),
        "target": ", ".join(one for one in (named, setting) if one),
        "signs": _words("sign", event.signs, language),
    }


def _named(handle: str, language: str) -> str:
    """Name a thing, or the whole unit."""
    return word("part", handle, language) if handle else word("place", "unit", language)


def _spoken(event: e.Said, language: str) -> _Said:
    return {
        "who": word("who", event.who, language),
        "move": word("move", event.move, language),
        "answer": say(event.code, event.args, language),
    }


def _called(event: e.Called, language: str) -> _Said:
    return {"who": word("lead", event.who, language), "answer": say(event.code, {}, language)}


def _delegated(event: e.Delegated, language: str) -> _Said:
    return {"routine": word("routine", event.routine, language), "count": len(event.patches)}


def _exhibit(event: e.ExhibitTaken, language: str) -> _Said:
    return {"n": event.n, "bag": event.bag, "target": _named(event.target, language)}


def _handed_over(event: e.HandedOver, language: str) -> _Said:
    return {"to": word("lead", event.to, language), "count": len(event.exhibits)}


_ARGS: dict[type[e.Happened], Callable[[Any, str], _Said]] = {
    e.Packed: lambda event, language: {"tool": word("tool", event.tool, language)},
    e.Unpacked: lambda event, language: {"tool": word("tool", event.tool, language)},
    e.Planned: lambda event, language: {"tier": word("tier", event.tier, language)},
    e.SwitchedOn: lambda event, language: {
        "instrument": word("instrument", event.instrument, language)
    },
    e.Used: _used,
    e.LookedUp: lambda event, language: {"register": word("register", event.register, language)},
    e.Said: _spoken,
    e.Called: _called,
    e.Delegated: _delegated,
    e.Hinted: lambda event, language: {
        "step": f"{event.step}, {word('step', event.step, language)}",
        "action": event.action,
    },
    e.TallyAudited: lambda event, _: {"item": event.item, "counted": event.counted},
    e.Marked: lambda event, language: {"n": event.n, "target": _named(event.target, language)},
    e.ExhibitTaken: _exhibit,
    e.HandedOver: _handed_over,
    e.Stopped: _mishap,
    e.Began: _began,
    e.Went: _went,
    e.DocumentRead: _read,
    e.Looked: _looked,
    e.PackageOpened: _target,
    e.Scanned: lambda event, _: {"n": event.n},
    e.SealChecked: _seal,
    e.AirTested: _air,
    e.Ventilated: lambda event, _: {"minutes": event.minutes},
    e.SealCut: lambda event, _: {"number": event.number or _NO_SEAL},
    e.LeafMoved: _leaf,
    e.Unloaded: _unloaded,
    e.Photographed: _photographed,
    e.FindingRecorded: _recorded,
    e.FindingWithdrawn: lambda event, _: {"n": event.n},
    e.LeadNamed: lambda event, language: {"who": word("lead", event.who, language)},
    e.Decided: _decided,
    e.Resealed: lambda event, _: {
        "kind": event.kind,
        "old": event.old or _NO_SEAL,
        "new": event.new,
    },
    e.Mishap: _mishap,
}
