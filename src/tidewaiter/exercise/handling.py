"""Handling: people, evidence, and the tally of what stands in the bay. Reads the truth."""

from __future__ import annotations

from tidewaiter.base.streams import stream
from tidewaiter.exercise.case import Answer, Case
from tidewaiter.exercise.standing import present_of, rules_of
from tidewaiter.exercise.state import State
from tidewaiter.language import actions as a
from tidewaiter.language import events as e
from tidewaiter.language.values import TallyLine
from tidewaiter.world.after import Present

#: A team that unloads miscounts a line of at least so many packages by one, so often [estimate].
SLIP_FROM, SLIP_CHANCE = 20, 0.05
#: The answer in which something is held out.
OFFERED = "answer-haste-offers"


def tally(case: Case, state: State, present: Present) -> tuple[TallyLine, ...]:
    """Give the team's tally of all that stands in the bay; teams slip, and an audit does not."""
    return tuple(
        TallyLine(item, kind, _slipped(case, state, item, n))
        for (item, kind), n in sorted(counted(present).items())
    )


def _slipped(case: Case, state: State, item: int, n: int) -> int:
    if n < SLIP_FROM or not item:
        return n
    rng = stream(case.stream_key, "tally", item, state.depth_mm)
    slips, up = rng.random(2).tolist()
    return n + (1 if up < 0.5 else -1) if slips < SLIP_CHANCE else n


def counted(present: Present) -> dict[tuple[int, str], int]:
    """Count what stands in the bay by item and kind."""
    found: dict[tuple[int, str], int] = {}
    for one in present.outside:
        found[one.item, one.kind] = found.get((one.item, one.kind), 0) + one.count
    return found


def audit(case: Case, state: State, action: a.AuditTally) -> tuple[e.Event, ...]:
    """Count one item oneself."""
    found = counted(present_of(case, state))
    return (
        e.TallyAudited(
            action.item, sum(n for (item, _), n in found.items() if item == action.item)
        ),
    )


def talk(case: Case, state: State, action: a.Talk) -> tuple[e.Event, ...]:
    """Say one thing and hear the answer."""
    if action.move == "ask-authority":
        # A supervisor agrees to damage on a ground that stands in the notebook.
        grounded = any(not note.withdrawn for note in state.notebook)
        code = "answer-authority-given" if grounded else "answer-ground-first"
        return (e.Said(action.who, action.move, code),)
    answer = _answer(case, action.who, action.move)
    if answer is None:
        return (e.Said(action.who, action.move, f"answer-{action.move}"),)
    return (e.Said(action.who, action.move, *_as_switched(case, state, answer)),)


def _answer(case: Case, who: a.Who, move: a.Move) -> Answer | None:
    return next((one for one in case.answers if (one.who, one.move) == (who, move)), None)


def _as_switched(case: Case, state: State, answer: Answer) -> tuple[str, dict[str, str]]:
    """Give an answer as far as the rules in force switch on what it may bring up.

    Whoever has an answer to a declined gift is one who offers it, once haste was declined; where
    the rules leave inducement out, nothing was offered, and there is nothing to decline.
    """
    switched = rules_of(state).dialogue
    if answer.code == "answer-power-hurry" and "pressure" not in switched:
        return "answer-power-understood", {}
    offers = "inducement" in switched and _answer(case, answer.who, "decline-gift")
    if answer.move == "decline-haste" and offers:
        return OFFERED, {}
    if answer.move == "decline-gift" and not (
        offers and f"{answer.who} decline-haste" in state.told
    ):
        return "answer-decline-gift", {}
    return answer.code, answer.args


def call(_: Case, __: State, action: a.Call) -> tuple[e.Event, ...]:
    """Call somebody by radio."""
    return (e.Called(action.who, "reply-coming"),)


def exhibit(case: Case, state: State, action: a.TakeExhibit) -> tuple[e.Event, ...]:
    """Bag, label and log."""
    n = len(state.exhibits) + 1
    bags = case.registers.evidence_bags
    bag = bags[n - 1] if n <= len(bags) else f"EB{n:06d}"
    return (e.ExhibitTaken(n, action.target, action.taken_as, bag, state.minute),)


def mark(_: Case, state: State, action: a.MarkPlace) -> tuple[e.Event, ...]:
    """Set down a numbered marker."""
    return (e.Marked(len(state.marked) + 1, action.target),)


def hand_over(_: Case, state: State, action: a.HandOver) -> tuple[e.Event, ...]:
    """Hand over everything that was taken."""
    return (e.HandedOver(action.to, tuple(one.n for one in state.exhibits)),)
