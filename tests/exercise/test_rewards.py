"""What is not rewarded (domain guide, section 10): one simulation each, at every weight."""

import pytest
from msgspec.structs import replace

from tests.exercise.playing import Play
from tests.exercise.small_case import small_case
from tests.exercise.test_score import (
    BAY,
    CAREFUL,
    GROUND,
    LOOKS,
    PAPERS,
    SEAL,
    axes,
    bags,
    codes,
    desk,
    good_find,
    outcome,
    played,
)
from tidewaiter.casework.strategies.contest import weights
from tidewaiter.exercise import replay
from tidewaiter.exercise.beginning import Beginning
from tidewaiter.exercise.case import Answer
from tidewaiter.exercise.debrief import debrief
from tidewaiter.exercise.research import shares_of, total
from tidewaiter.exercise.rules import default_rules
from tidewaiter.exercise.score import score
from tidewaiter.language import events as e
from tidewaiter.language.debriefs import AXES, Score
from tidewaiter.language.patches import PANELS
from tidewaiter.world.model import Person

WEIGHTS = tuple(weights())
CLEAN_RELEASE = (*CAREFUL, *desk("release", conform="yes"))
CLOSING = ("close left-door", "close right-door", "reseal")


def totals(play):
    shares = shares_of(score(play.case, play.records))
    return [total(shares, one) for one in WEIGHTS]


def ranks_below(worse, better):
    return all(low < high for low, high in zip(totals(worse), totals(better), strict=True))


@pytest.fixture(scope="module")
def negative():
    """A justified negative: everything looked at, nothing opened, released."""
    return played(small_case(), *CLEAN_RELEASE)


def test_no_person_is_told_a_total():
    assert "total" not in Score.__struct_fields__
    assert set(shares_of(score(small_case(), played(small_case()).records))) == set(AXES)


def test_a_lucky_find_with_bad_method_ranks_below_a_justified_negative(negative):
    case = small_case("c01")
    bag = bags(case)[0]
    lucky = played(
        case, "go bay", *BAY, f"record narcotics target={bag}", *desk("detain", lead="police")
    )
    assert codes(axes(lucky)["detection"])["hidden-found"].gained == 3
    assert ranks_below(lucky, negative)
    # So does the same find by somebody who keeps every safety rule, but had no ground.
    safe = played(
        case,
        "go bay",
        "yard safe",
        *BAY,
        f"record narcotics target={bag}",
        *desk("detain", lead="drug-unit"),
    )
    assert ranks_below(safe, negative)


def test_smashing_everything_is_not_rewarded(negative):
    case = small_case()
    cartons = [one.handle for one in case.world.load][:12]
    opened = played(case, *CAREFUL, GROUND, *BAY, "unload 6")
    smashed = played(
        case,
        *CAREFUL,
        GROUND,
        *BAY,
        "unload 6",
        *(f"open package {one}" for one in cartons),
    )
    for play in (opened, smashed):
        play.walk(*CLOSING, *desk("release", seal="OS000001"))
    assert ranks_below(smashed, opened)
    assert ranks_below(opened, negative)
    damage = codes(axes(smashed)["facilitation"])["damage"]
    assert damage.gained < damage.possible
    assert len(damage.records) > 5


def test_a_hole_needs_a_ground_and_authority():
    case = small_case()
    packed = ("unpack mallet", "pack drill")
    drill = "use drill left-side"
    calm = played(
        case,
        *packed,
        *CAREFUL,
        GROUND,
        "test air gasket",
        "go desk",
        "talk supervisor ask-authority",
        "go bay",
        drill,
    )
    rash = played(case, *packed, *CAREFUL, "test air gasket", drill)
    damage = [codes(axes(play)["facilitation"])["damage"].gained for play in (calm, rash)]
    assert damage == [1, 0]
    assert outcome(rash)[0] != "unsafe"
    blind = played(case, *packed, "go bay", "yard safe", drill)
    assert [one.rule for one in axes(blind)["safety"].hard_fails] == ["S18"]


def test_always_to_open_is_not_rewarded(negative):
    case = small_case()
    walks = {
        "no ground": (*CAREFUL, *BAY, *CLOSING),
        "a phrase": (*CAREFUL, "record risk-indicator", *BAY, *CLOSING),
        "an anomaly in every picture": (*CAREFUL, GROUND, *BAY, *CLOSING),
    }
    # There is no timber in this one: whoever sees an anomaly in its picture sees it in each.
    bare = replace(case, key=replace(case.key, oddities=()))
    for walk in walks.values():
        play = played(bare, *walk, *desk("release", seal="OS000001"))
        assert ranks_below(play, negative)


def test_always_to_release_is_not_rewarded(negative):
    for recipe in ("clean", "c01", "quantity"):
        released = played(small_case(recipe), *desk("release", conform="yes"))
        assert ranks_below(released, negative)
        assert max(totals(released)) < 0.1


def test_always_to_hold_is_not_rewarded(negative):
    held = played(small_case(), *CAREFUL, *desk("hold", lead="supervisor"))
    assert ranks_below(held, negative)
    kept = codes(axes(held)["facilitation"])["kept-without-cause"]
    assert (kept.gained, kept.possible) == (0, 2)


def test_clicking_and_repeating_wins_nothing():
    case = small_case()
    again = ("go gate", *("weigh",) * 3, "go scanner", *("scan",) * 4)
    clicked = played(case, *PAPERS, *LOOKS, *again, *SEAL, *desk("release"))
    plain = played(case, *CAREFUL, *desk("release"))
    pairs = zip(axes(clicked).values(), axes(plain).values(), strict=True)
    assert all(more.gained <= once.gained for more, once in pairs)


def test_speed_alone_wins_nothing(negative):
    fast = played(small_case(), *PAPERS, *desk("release", conform="yes"))
    assert fast.state.minute < negative.state.minute
    minutes = [codes(axes(play)["facilitation"])["minutes"].gained for play in (fast, negative)]
    assert minutes[0] < minutes[1]
    assert ranks_below(fast, negative)


def test_a_negative_fed_back_to_risk_is_worth_more_than_one_that_is_not(negative):
    silent = played(small_case(), *CLEAN_RELEASE[:-2], "report conform=yes seals_ok=yes", "sign")
    fed_back = [codes(axes(play)["legality"])["fed-back"].gained for play in (silent, negative)]
    assert fed_back == [0, 1]
    assert ranks_below(silent, negative)


def with_somebody(case):
    return replace(case, world=replace(case.world, people=(Person("somebody", (0.0, 0.5, -3.0)),)))


HEART_ON = "switch on heartbeat-detector"
LIFE = (
    (("call rescue-service",), "right", "life-first"),
    (("record signs-of-people",), "partly-right", "life-noted"),
    ((), "wrong", "life-missed"),
)


@pytest.mark.parametrize(("acts", "kind", "code"), LIFE)
def test_signs_of_life_override_all_and_give_no_points(acts, kind, code):
    case = with_somebody(small_case())
    for before in ((), CAREFUL):
        play = played(case, *before, *acts)
        assert outcome(play) == (kind, code)
        assert all(axis.possible == axis.gained == 0 for axis in axes(play).values())


def test_who_opts_out_plays_the_same_case_with_nobody_in_it():
    somebody = with_somebody(small_case())
    walk = (*CAREFUL, HEART_ON, "use heartbeat-detector", "call police")
    off = replace(default_rules(), signs_of_life=False)
    for how in (Beginning(signs_of_life=False), Beginning(rules=off)):
        told, empty = Play(somebody, how), Play(small_case(), how)
        for play in (told, empty):
            play.walk(*walk)
        assert [one.events for one in told.records] == [one.events for one in empty.records]
        assert score(somebody, told.records) == score(small_case(), empty.records)
        assert debrief(somebody, told.records) == debrief(small_case(), empty.records)
        assert replay.replay(somebody, told.records).state == told.state
    assert outcome(played(somebody, *CAREFUL)) == ("wrong", "life-missed")


def test_to_fear_for_somebody_who_is_not_there_costs_nothing():
    plain = played(small_case(), *CLEAN_RELEASE)
    careful = played(
        small_case(), *CAREFUL, "record people", "call rescue-service", *CLEAN_RELEASE[-4:]
    )
    assert outcome(careful) == outcome(plain)
    assert axes(careful)["detection"].gained == axes(plain)["detection"].gained


def test_a_find_that_is_kept_numbered_and_handed_over_is_worth_more():
    case = small_case("c01")
    whole = good_find(case)
    kept = played(case, *whole)
    for left_out in ("freeze", "photograph", "mark", "hand over"):
        less = played(case, *(line for line in whole if not line.startswith(left_out)))
        assert ranks_below(less, kept), left_out


def test_a_frozen_scene_is_left_alone_until_somebody_leads():
    case = small_case("c01")
    bag = case.world.hidden[0].handle
    whole = (
        *CAREFUL,
        GROUND,
        *BAY,
        "freeze",
        f"photograph {bag}",
        f"record narcotics target={bag}",
    )
    for after, kept in (
        (("lead drug-unit",), True),
        (("unload 1.5",), False),
        (("enter", f"open package {bag}"), False),
        (("lead drug-unit", "unload 1.5"), True),
    ):
        legality = codes(axes(played(case, *whole, *after))["legality"])
        assert (legality["scene-frozen"].gained == 1) is kept, after


NTH, HOW = ("first", "second"), ("sample", "blank")
SWAB = ("unpack camera", "pack trace-kit", "go bay", "switch on trace-swab")
GIFT = "gift-declined-and-reported"
OFFER = ("talk driver decline-haste",)
DECLINE, TELL = ("talk driver decline-gift",), ("talk supervisor report-gift",)


@pytest.mark.parametrize(
    ("said", "gained"),
    [(OFFER, 0), (OFFER + DECLINE, 1), (OFFER + TELL, 1), (OFFER + DECLINE + TELL, 2)],
)
def test_a_gift_offered_is_to_be_declined_and_reported(said, gained):
    answers = (
        Answer("driver", "decline-haste", "answer-haste-accepted"),
        Answer("driver", "decline-gift", "answer-gift-withdrawn"),
    )
    case = replace(small_case(), answers=answers)
    play = Play(case, Beginning(rules=replace(default_rules(), dialogue=("inducement",))))
    play.walk("go gate", *said)
    point = codes(axes(play)["legality"])[GIFT]
    assert (point.gained, point.possible) == (gained, 2)


def test_who_was_offered_nothing_gains_nothing_by_accusing():
    """No driver is to be accused for the sake of a point."""
    play = played(small_case(), "go gate", *OFFER, *DECLINE, *TELL)
    assert GIFT not in codes(axes(play)["legality"])


@pytest.mark.parametrize(
    ("before", "category"),
    [
        *((("go bay", f"use dog-team {panel}"), "dog-indication") for panel in PANELS[:4]),
        *((("go gate", f"use radiation-portal setting={n}-pass"), "radiation-alarm") for n in NTH),
        *(((*SWAB, f"use trace-swab left-side setting={how}"), "trace") for how in HOW),
        (("go bay", "look at left-side"), "signs-of-people"),
    ],
)
def test_an_instrument_that_shows_nothing_is_no_ground_to_open(before, category):
    """To swab, or to send the dog, until something may be opened is no way to a ground."""
    play = played(small_case(), *before, f"record {category}", *SEAL, *BAY)
    shown = {sign for one in play.records for event in one.events for sign in _signs(event)}
    grounded = codes(axes(play)["legality"])["ground-before-intrusion"].gained == 2
    assert grounded is bool(shown - {"dog-unchanged", "no-alarm"}), shown


def _signs(event):
    return event.signs if isinstance(event, e.Used) else ()
