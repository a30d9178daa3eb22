"""Answers: what driver and agent say, drawn alike whatever is hidden and whoever they are.

Nobody's country, language or name is known here. Honest people hurry, forget, and ask why; what
they do tell agrees with what is on record. A way of answering is never a ground by itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tidewaiter.base.streams import stream
from tidewaiter.exercise.case import Answer, Registers
from tidewaiter.language.actions import Move, Who
from tidewaiter.language.values import Document

#: Shares of ways to answer, the same for clean and guilty units [estimates].
_SAID: dict[Move, dict[str, float]] = {
    "state-power": {"power-understood": 0.5, "power-hurry": 0.35, "power-calls-office": 0.15},
    "ask-load": {"load-saw-loading": 0.35, "load-from-papers": 0.45, "load-came-sealed": 0.2},
    "ask-consent": {"consent-given": 0.7, "consent-asks-ground": 0.2, "consent-refused": 0.1},
    "decline-haste": {"haste-accepted": 0.6, "haste-complains": 0.4},
}
_PRESSED: dict[Move, str] = {"state-power": "power-hurry", "decline-haste": "haste-complains"}
_VAGUE = 0.2
#: Persons who offer something for haste, where the rules in force switch that on [estimate].
_OFFERS = 0.2
_WAITS = ("45", "60", "90", "120")
_AGENT: tuple[Move, ...] = ("state-power", "ask-route", "ask-load", "ask-consent", "decline-haste")
_DRIVER: tuple[Move, ...] = (*_AGENT[:2], "ask-stops", "ask-load", "ask-seal", *_AGENT[3:])


def answers(key: str, registers: Registers, places: Mapping[str, str]) -> tuple[Answer, ...]:
    """Draw what driver and agent answer to each honest move.

    Args:
        key: key of the case.
        registers: what is on record; answers agree with it.
        places: names in the answers: ``start``, ``end``, ``goods``.
    """
    record = _fields(registers.extracts["movement"])
    drawn: list[Answer] = []
    drawn += _of(key, "driver", _DRIVER, record, places)
    drawn += _of(key, "agent", _AGENT, record, places)
    return tuple(drawn)


def _of(
    key: str,
    who: Who,
    moves: tuple[Move, ...],
    record: Mapping[str, str],
    places: Mapping[str, str],
) -> Iterator[Answer]:
    for move in moves:
        chance = stream(key, "answers", who, move)
        pick, wait = float(chance.random()), _WAITS[int(chance.integers(len(_WAITS)))]
        said = _pick(_SAID[move], pick) if move in _SAID else _on_record(move, record, pick)
        if who == "agent" and "note-waiver" in record:
            # Who asked that the scan be left out (R15) presses on.
            said = _PRESSED.get(move, said)
        args = {
            "power-hurry": {"minutes": wait},
            "route-as-papers": {"start": places["start"], "end": places["end"]},
            "route-changed": {"end": places["end"]},
            "load-from-papers": {"goods": places["goods"]},
        }.get(said, {})
        yield Answer(who, move, f"answer-{said}", args)
    if stream(key, "answers", who, "decline-gift").random() < _OFFERS:
        yield Answer(who, "decline-gift", "answer-gift-withdrawn")


def _on_record(move: Move, record: Mapping[str, str], pick: float) -> str:
    if move == "ask-route":
        return "route-changed" if "note-route" in record else "route-as-papers"
    if pick < _VAGUE:
        return "stops-unsure" if move == "ask-stops" else "seal-not-looked"
    if move == "ask-seal":
        return "seal-changed" if "reseal" in record else "seal-untouched"
    for field, said in (
        ("reseal", "stops-check"),
        ("note-rest", "stops-rest"),
        ("note-queue", "stops-queue"),
    ):
        if field in record:
            return said
    return "stops-none"


def _pick(shares: dict[str, float], pick: float) -> str:
    for name, share in shares.items():
        if pick < share:
            return name
        pick -= share
    return next(iter(shares))


def _fields(document: Document) -> dict[str, str]:
    return {row.field: row.value for section in document.sections for row in section.rows}
