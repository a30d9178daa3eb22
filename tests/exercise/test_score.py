"""The score: outcome against the truth, and points that name what they rest on."""

import pytest
from msgspec.structs import replace

from tests.exercise.playing import CLOSING, OPENING, Play
from tests.exercise.small_case import DECLARED, small_case
from tidewaiter.exercise import handling
from tidewaiter.exercise.debrief import debrief
from tidewaiter.exercise.score import score
from tidewaiter.instruments import seal_check
from tidewaiter.instruments.registry import MODULES
from tidewaiter.language.debriefs import AXES
from tidewaiter.language.patches import PANELS
from tidewaiter.world.model import Seal

PAPERS = ("read risk-note", "read tad", "read packing-list")
POWER = "talk driver state-power"
PORTAL = ("use radiation-portal",) if "radiation-portal" in MODULES else ()
LOOKS = ("go gate", POWER, *PORTAL, "look at plates", "weigh", "go scanner", "scan")
ROUND = tuple(f"look at {panel}" for panel in PANELS)
SEAL = ("go bay", "yard safe", *ROUND, "seal view", "seal verify", "seal tug", "seal twist")
GROUND = "record image-anomaly"
BAY = tuple(
    line
    for one in OPENING
    if not one.startswith(("go", "yard", "seal"))
    for line in ((one, "strap") if one == "cut seal" else (one,))
)


def desk(decision, *, conform="no", seal="", lead=None):
    new_seal = f" new_seal={seal}" if seal else ""
    told = 'feedback="what led here, and what came of it"'
    return (
        *((f"lead {lead}",) if lead else ()),
        "go desk",
        f'decide {decision} ground="what was read and seen" confidence=80',
        f"report conform={conform} seals_ok=yes{new_seal} {told}",
        "sign",
    )


CAREFUL = (*PAPERS, "plan scan", *LOOKS, *SEAL)
#: A reason to open, and how far one goes for it.
DEEPER = "plan door-end"


def bags(case):
    return [one.handle for one in case.world.hidden]


def good_find(case):
    bag = bags(case)[0]
    return (
        *CAREFUL,
        GROUND,
        DEEPER,
        *BAY,
        "freeze",
        f"look at {bag}",
        f"photograph {bag}",
        f"record narcotics target={bag}",
        f"mark {bag}",
        "lead drug-unit",
        "hand over drug-unit",
        *desk("detain"),
    )


def played(case, *walk):
    play = Play(case)
    play.walk(*walk)
    return play


def outcome(play):
    told = score(play.case, play.records).outcome
    return told.kind, told.code.removeprefix("outcome-")


def axes(play):
    return {axis.name: axis for axis in score(play.case, play.records).axes}


def codes(axis):
    return {one.code.removeprefix("point-"): one for one in axis.points}


def share(axis):
    return axis.gained / axis.possible


def test_a_careful_find_is_right_on_every_axis():
    case = small_case("c01")
    play = played(case, *good_find(case))
    assert outcome(play) == ("right", "found")
    for axis in axes(play).values():
        assert axis.gained == axis.possible - no_portal(axis), axis
        assert not axis.hard_fails


def test_a_justified_negative_is_right_on_every_axis():
    play = played(small_case(), *CAREFUL, *desk("release", conform="yes"))
    assert outcome(play) == ("right", "rightly-released")
    for axis in axes(play).values():
        assert axis.gained == axis.possible - no_portal(axis), axis


def no_portal(axis):
    return axis.name == "method" and not PORTAL


def test_a_lucky_find_with_bad_method_ranks_below_a_justified_negative():
    case = small_case("c01")
    bag = bags(case)[0]
    reckless = [one for one in OPENING if not one.startswith(("seal", "yard", "test"))]
    lucky = played(
        case, *reckless, f"record narcotics target={bag}", *desk("detain", lead="drug-unit")
    )
    negative = played(small_case(), *CAREFUL, *desk("release", conform="yes"))
    assert outcome(lucky)[0] == "unsafe"
    assert axes(lucky)["safety"].hard_fails
    for name in ("safety", "legality", "method"):
        other = axes(negative)[name]
        if other.possible:
            assert share(axes(lucky)[name]) < share(other)


OUTCOMES = (
    ("clean", (), None, "wrong", "undecided"),
    ("clean", (), ("detain", {}), "wrong", "held-without-cause"),
    ("clean", (), ("wait", {}), "wrong", "held-without-cause"),
    ("clean", (), ("correct-and-release", {}), "partly-right", "corrected-without-cause"),
    ("clean", ("record narcotics",), ("release", {}), "partly-right", "false-alarm"),
    ("clean", ("record narcotics",), ("hold", {}), "wrong", "false-alarm"),
    ("c01", (), ("release", {}), "wrong", "missed"),
    ("c01", (), ("detain", {}), "partly-right", "missed-but-held"),
    ("quantity", (), ("hold", {}), "partly-right", "missed-but-held"),
    ("quantity", ("record quantity",), ("hold", {"lead": "valuation"}), "right", "found"),
    # Who found it leads as well, by the table of findings.
    ("quantity", ("record quantity",), ("hold", {}), "right", "found"),
    (
        "quantity",
        ("record quantity",),
        ("hold", {"lead": "excise"}),
        "partly-right",
        "found-wrong-lead",
    ),
    (
        "quantity",
        ("record quantity",),
        ("detain", {"lead": "valuation"}),
        "partly-right",
        "found-wrong-decision",
    ),
)


@pytest.mark.parametrize(("recipe", "walk", "decision", "kind", "code"), OUTCOMES)
def test_outcomes(recipe, walk, decision, kind, code):
    play = played(small_case(recipe), *CAREFUL, *walk)
    if decision:
        play.walk(*desk(decision[0], **decision[1]))
    assert outcome(play) == (kind, code)


def test_paper_errors_ask_for_correction():
    case = small_case(with_paper_error=True)
    cite = "record paper-error document=tad field=gross"
    fixed = played(case, *CAREFUL, cite, *desk("correct-and-release"))
    assert outcome(fixed) == ("right", "corrected")
    assert "paper-error-found" in codes(axes(fixed)["detection"])
    assert outcome(played(case, *CAREFUL, *desk("correct-and-release"))) == (
        "partly-right",
        "corrected-in-part",
    )
    assert outcome(played(case, *CAREFUL, cite, *desk("release"))) == (
        "partly-right",
        "errors-passed",
    )
    wrong_box = played(
        case, *CAREFUL, cite, "record paper-error document=tad field=unit", *desk("release")
    )
    assert "false-alarm" in codes(axes(wrong_box)["detection"])


@pytest.mark.parametrize(
    ("category", "found"),
    [
        ("paper-error", True),
        ("number-mismatch", True),
        ("risk-indicator", False),
        ("weight-difference", False),
        ("all-in-order", False),
    ],
)
def test_an_error_is_found_by_calling_it_one(category, found):
    case = small_case(with_paper_error=True)
    cite = f"record {category} document=tad field=gross"
    detected = codes(axes(played(case, *CAREFUL, cite))["detection"])
    assert ("paper-error-found" in detected) is found


def test_a_weight_difference_is_named_by_its_own_category_where_the_case_says_so():
    case = small_case(with_paper_error=True)
    (one,) = case.key.discrepancies
    told = replace(one, category="weight-difference")
    case = replace(case, key=replace(case.key, discrepancies=(told,)))
    for category, found in (("weight-difference", True), ("paper-error", False)):
        cite = f"record {category} document=tad field=gross"
        detected = codes(axes(played(case, *CAREFUL, cite))["detection"])
        assert ("paper-error-found" in detected) is found


def test_to_cite_every_box_finds_nothing_for_nothing():
    case = small_case(with_paper_error=True)
    boxes = [
        (paper.kind, row.field)
        for paper in case.documents
        for section in paper.sections
        for row in section.rows
    ]
    assert len(boxes) > 3

    def citing(category):
        cites = [f"record {category} document={kind} field={name}" for kind, name in boxes]
        return played(case, *CAREFUL, "go desk", *cites)

    risky = codes(axes(citing("risk-indicator"))["detection"])
    assert set(risky) == {"paper-error-missed"}
    accused = axes(citing("paper-error"))["detection"]
    alarms = [one for one in accused.points if one.code == "point-false-alarm"]
    assert len(alarms) == len(boxes) - 1
    assert accused.gained == 1


def test_what_is_withdrawn_does_not_count():
    case = small_case()
    play = played(case, *CAREFUL, "record narcotics", "withdraw 1", *desk("release"))
    assert outcome(play) == ("right", "rightly-released")


WEIGHED = ("go gate", "weigh")
SCANNED = ("go scanner", "scan")
OPENED = ("go bay", "yard safe", GROUND, *BAY)
# The surplus lies in the hindmost of three rows.
SHOWN = (
    (PAPERS, False),
    (WEIGHED, False),
    (SCANNED, False),
    ((*WEIGHED, *SCANNED), True),
    ((*OPENED, "unload 2.5"), False),
    ((*WEIGHED, *OPENED, "unload 2.5"), False),
    ((*OPENED, "unload 5"), True),
)


@pytest.mark.parametrize(("before", "found"), SHOWN)
def test_quantity_is_only_found_by_who_was_shown_it(before, found):
    case = small_case("quantity")
    play = played(case, *before, "record quantity", *desk("hold", lead="valuation"))
    assert (outcome(play)[1] == "missed-but-held") is not found
    # What is so, though guessed, is no false alarm either.
    assert "false-alarm" not in codes(axes(play)["detection"])


def test_a_find_with_false_accusations_beside_it_is_only_partly_right():
    case = small_case("c01")
    walk = good_find(case)
    carton = next(one.handle for one in case.world.load if one.slot == "stack/000/00")
    told = [
        outcome(played(case, *walk[:-3], *more, *walk[-3:]))
        for more in (
            (f"record tobacco target={carton}",),
            (f"record tobacco target={carton}", "withdraw 3"),
            ("record narcotics",),
        )
    ]
    assert told[0] == ("partly-right", "found-with-false-alarms")
    assert told[1:] == [("right", "found")] * 2


@pytest.mark.parametrize("decision", ["release", "correct-and-release"])
def test_papers_may_be_corrected_where_the_seal_is_not_the_one_they_name(decision):
    opened = (*CAREFUL, GROUND, *BAY, *CLOSING, *desk(decision, seal="OS000001"))
    assert outcome(played(small_case(), *opened)) == ("right", "rightly-released")
    for seal in ("not-locked", "reseal-recorded"):
        walk = (*CAREFUL, *desk(decision))
        assert outcome(played(small_case(seal=seal), *walk)) == ("right", "rightly-released")
    plain = outcome(played(small_case(seal="not-locked"), *PAPERS, *desk(decision)))
    assert (plain[0] == "right") is (decision == "release")


def test_honest_signs_are_those_of_the_table():
    rows = seal_check._signs()  # pyright: ignore[reportPrivateUsage]
    assert {sign for state, _, sign, _ in rows if state == "any"} == seal_check.honest_signs()


REPORTS = (
    ("ok", "clean", "conform=yes seals_ok=yes", True),
    ("ok", "clean", "conform=yes seals_ok=no", False),
    ("ok", "c01", "conform=no seals_ok=yes", True),
    ("ok", "quantity", "conform=yes seals_ok=yes", False),
    ("not-locked", "clean", "conform=yes seals_ok=yes", False),
    ("not-locked", "clean", "conform=yes seals_ok=no", True),
    ("wrong-number", "clean", "conform=no seals_ok=yes", False),
    ("missing", "clean", "conform=no seals_ok=yes", False),
    ("missing", "clean", "conform=no seals_ok=no", True),
    ("reseal-recorded", "clean", "conform=yes seals_ok=yes", True),
    ("reseal-recorded", "clean", "conform=yes seals_ok=no", True),
)


@pytest.mark.parametrize(("seal", "recipe", "report", "agrees"), REPORTS)
def test_a_report_is_checked_against_what_was_there(seal, recipe, report, agrees):
    decision = "hold" if seal == "missing" else "release"
    decided = (
        "go desk",
        f'decide {decision} ground="all agree" confidence=80',
        f"report {report}",
    )
    seen = played(small_case(recipe, seal=seal), "go bay", "seal view", *decided)
    assert codes(axes(seen)["legality"])["report-agrees"].gained == agrees
    # Of a seal that nobody looked at a report cannot tell.
    unseen = played(small_case(recipe, seal=seal), *decided)
    assert codes(axes(unseen)["legality"])["report-agrees"].gained == 0


def test_a_report_may_state_what_an_audit_found(monkeypatch):
    monkeypatch.setattr(handling, "SLIP_CHANCE", 1.0)
    monkeypatch.setattr(handling, "SLIP_FROM", 1)
    case = small_case()
    unloaded = ("go bay", "seal view", *OPENING[1:], "unload 6")
    told = (
        "go desk",
        'decide hold ground="to be looked at" confidence=80',
        f"report conform=no seals_ok=yes counted_packages={DECLARED}",
    )
    for audits, agrees in ((("audit 1", "audit 2"), 1), ((), 0)):
        play = played(case, *unloaded, *audits, *told)
        assert codes(axes(play)["legality"])["report-agrees"].gained == agrees


def test_a_report_that_all_conforms_with_errors_on_paper_does_not_agree():
    case = small_case(with_paper_error=True)
    for conform, gained in (("yes", 0), ("no", 1)):
        play = played(case, *CAREFUL, *desk("release", conform=conform))
        assert codes(axes(play)["legality"])["report-agrees"].gained == gained


def test_a_finding_must_cite_what_it_is_about():
    case = small_case("c01")
    carton = next(one.handle for one in case.world.load if one.slot == "stack/000/00")
    for target in ("", f" target={carton}"):
        play = played(case, *CAREFUL, GROUND, *BAY, f"record narcotics{target}", *desk("detain"))
        assert outcome(play)[1] == "missed-but-held"
    near = played(
        case,
        *CAREFUL,
        GROUND,
        *BAY,
        f"record load-disturbed target={bags(case)[0]}",
        *desk("detain", lead="drug-unit"),
    )
    assert outcome(near) == ("right", "found")


GROUNDS = (
    ((*PAPERS, "record risk-indicator"), True),
    (("record risk-indicator",), False),
    (("record image-anomaly",), False),
    ((*LOOKS, "record image-anomaly"), True),
    (("record weight-difference",), False),
    ((*LOOKS, "record weight-difference"), True),
    ((*LOOKS, "record weight-difference", "withdraw 1"), False),
    (("record gas",), False),
    ((), False),
)


@pytest.mark.parametrize(("before", "holds"), GROUNDS)
def test_intrusion_wants_a_ground_that_is_borne_out(before, holds):
    play = played(small_case(), *before, *SEAL, *BAY)
    ground = codes(axes(play)["legality"])["ground-before-intrusion"]
    assert (ground.gained == ground.possible) is holds
    assert ground.records


def test_a_ground_withdrawn_after_the_search_was_a_ground():
    play = played(small_case(), *CAREFUL, GROUND, *BAY, "withdraw 1")
    assert codes(axes(play)["legality"])["ground-before-intrusion"].gained == 2


def test_intrusion_on_a_clean_box_costs_by_its_grounds():
    case = small_case()
    shares = [
        share(axes(played(case, *walk))["facilitation"])
        for walk in (
            (*CAREFUL, GROUND, *BAY, "unload 6"),
            (*PAPERS, *SEAL, "record risk-indicator", *BAY),
        )
    ]
    opened = played(case, *CAREFUL, GROUND, *BAY)
    assert "opened-on-ground" in codes(axes(opened)["facilitation"])
    assert share(axes(opened)["facilitation"]) > max(shares)


def test_released_boxes_are_to_be_sealed_and_reports_to_agree():
    case = small_case()
    walk = (*CAREFUL, GROUND, *BAY, *CLOSING)
    good = played(case, *walk, *desk("release", seal="OS000001"))
    assert codes(axes(good)["facilitation"])["resealed"].gained == 1
    assert codes(axes(good)["legality"])["report-agrees"].gained == 1
    bad = played(case, *walk, *desk("release"))
    assert codes(axes(bad)["legality"])["report-agrees"].gained == 0


def test_minutes_over_the_budget_cost_and_speed_alone_wins_nothing():
    case = small_case()
    idle = played(case, *desk("release", conform="yes"))
    careful = played(case, *CAREFUL, *desk("release", conform="yes"))
    minutes = [codes(axes(one)["facilitation"])["minutes"] for one in (idle, careful)]
    assert [one.gained for one in minutes] == [0, 1]
    assert all(share(axis) == 0 for axis in axes(idle).values() if axis.possible)
    assert outcome(idle) == ("partly-right", "released-unseen")
    slow = played(case, *CAREFUL, *(("go desk", "go bay") * 40), *desk("release"))
    assert codes(axes(slow)["facilitation"])["minutes"].gained < 1


def test_order_of_steps_follows_the_rules_table():
    case = small_case()
    late = played(case, "go bay", "seal view", "yard safe", "go gate", "look at plates")
    order = codes(axes(late)["method"])["order"]
    assert order.gained < order.possible
    assert order.records == (2,)


def test_axes_come_in_their_order_and_there_is_no_total():
    told = score(small_case(), played(small_case()).records)
    assert tuple(axis.name for axis in told.axes) == AXES


def test_the_debrief_tells_the_truth_and_what_was_left_unused():
    case = small_case("c01", seal="glued", phosphine=0.6, with_paper_error=True)
    told = debrief(case, played(case, *desk("release")).records)
    kinds = {(one.kind, one.code) for one in told.truth}
    assert kinds == {
        ("hidden", "truth-c01"),
        ("hidden", "truth-seal-glued"),
        ("gas", "truth-gas"),
        ("paper-error", "truth-rule"),
        ("oddity", "oddity-timber"),
    }
    assert not any(one.found for one in told.truth)
    unseen = {one.code for one in told.unused}
    assert {"unseen-scan-anomaly", "unseen-air-over", "unseen-door-end-view"} <= unseen
    assert told.inner_mm[0] == round(case.world.unit.inner_m[0] * 1000)
    assert [one.record for one in told.timeline] == list(range(len(told.timeline)))
    found = debrief(case, played(case, *good_find(case)).records)
    hidden = next(one for one in found.truth if one.kind == "hidden")
    assert hidden.found
    assert hidden.records
    used = {"radiograph", "weighbridge", "seal-check", "gas-meter", "door-end-view"}
    assert not used & {one.instrument for one in found.unused}


def test_a_seal_that_differs_for_an_innocent_reason_is_no_false_alarm():
    case = small_case()
    resealed = replace(case, world=replace(case.world, seal=Seal("EX9", "H", "reseal-recorded")))
    noted = "record number-mismatch document=tad field=seal"
    for one, kind in ((resealed, "right"), (case, "partly-right")):
        play = played(one, *CAREFUL, noted, *desk("release", conform="yes"))
        assert outcome(play)[0] == kind


def test_tapping_belongs_to_the_walk_round_and_to_the_empty_shell():
    case = small_case()
    sound = played(case, "go bay", "yard safe", "tap left-side", "tap front patch=1-2")
    order = codes(axes(sound)["method"])["order"]
    assert order.gained == order.possible
    # Before the yard is safe it is out of order, and as any touch it is a mishap.
    rash = played(case, "go bay", "tap left-side", "yard safe")
    assert codes(axes(rash)["method"])["order"].gained < order.possible
    fails = axes(rash)["safety"].hard_fails
    assert [(one.code, one.rule) for one in fails] == [
        ("point-yard-not-safe", "S04"),
        ("point-mishap-run-over-risk", "S04"),
    ]
    assert all(one.source and one.records == (2,) for one in fails)


def test_a_look_in_passing_breaks_no_order():
    case = small_case()
    gaze = "look at left-side patch=1-1 how=gaze"
    passing = played(case, "go bay", gaze, "yard safe", "seal view")
    asked = played(case, "go bay", "look at left-side", "yard safe", "seal view")
    orders = [codes(axes(one)["method"])["order"] for one in (passing, asked)]
    assert orders[0].gained == orders[0].possible
    assert orders[1].gained < orders[1].possible


def test_the_walk_round_counts_each_part_alike():
    case = small_case()
    gained = [
        codes(axes(played(case, "go bay", *lines))["method"])["exterior-walk"].gained
        for lines in ((), ("look at front",), ("look at left-side",))
    ]
    assert gained[0] == 0
    assert gained[1] == gained[2] == pytest.approx(1 / len(PANELS), abs=0.01)
    # From within one sees no outside.
    inside = played(case, *OPENING, "enter", "look at left-side")
    assert codes(axes(inside)["method"])["exterior-walk"].gained == 0


def test_the_debrief_shows_what_was_looked_at():
    case = small_case("c01")
    bag = bags(case)[0]
    play = played(
        case,
        *OPENING,
        "look at left-side patch=2-1 how=gaze",
        "look at right-side",
        "look at left-side patch=1-2 how=torch",
        f"look at {bag} how=torch",
    )
    told = debrief(case, play.records).coverage
    outside = [one for one in told if one.patch and not one.inside]
    assert {one.target for one in outside} == set(PANELS)
    seen = {(one.target, one.patch): one for one in outside if one.seen}
    assert {target for target, _ in seen} == {"left-side", "right-side"}
    assert (seen["left-side", "2-1"].how, seen["right-side", "1-1"].how) == ("gaze", "close")
    (inner,) = [one for one in told if one.inside]
    assert (inner.target, inner.patch, inner.how) == ("left-side", "1-2", "torch")
    (package,) = [one for one in told if not one.patch]
    assert (package.target, package.how) == (bag, "torch")
    numbers = {record.n for record in play.records}
    assert all(set(one.records) <= numbers and bool(one.records) == one.seen for one in told)


def test_a_box_that_gives_pause_is_neither_found_nor_a_false_alarm():
    """Whoever calls it wrong may have the papers corrected; whoever does not need not."""
    case = small_case()
    odd = replace(case, key=replace(case.key, doubtful=(("packing-list", "gross"),)))
    cite = "record number-mismatch document=packing-list field=gross"
    for one, false in ((case, True), (odd, False)):
        play = played(one, *CAREFUL, cite, *desk("release", conform="yes"))
        assert ("false-alarm" in codes(axes(play)["detection"])) == false
    corrected = played(odd, *CAREFUL, cite, *desk("correct-and-release"))
    assert outcome(corrected) == ("right", "rightly-released")
    unsaid = played(odd, *CAREFUL, *desk("correct-and-release"))
    assert outcome(unsaid) == ("partly-right", "corrected-without-cause")
