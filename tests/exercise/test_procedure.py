"""The procedure as data: steps, checklists, tiers, and what follows from a finding."""

import re
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from typing import get_args

import pytest
from msgspec.structs import replace

from tests.exercise.small_case import small_case
from tidewaiter.exercise.rules import (
    TIERS,
    allowed_acts,
    checklist,
    default_rules,
    finding_row,
    sources,
    tier_of,
)
from tidewaiter.language import actions as a
from tidewaiter.language.instruments import catalogue
from tidewaiter.language.sentences import maybe
from tidewaiter.language.values import OF_TARPAULINS, PARTS, POINTS

ROOT = Path(__file__).parents[2]
RULES = default_rules()
TAGS = {str(act.__struct_config__.tag) for act in a.ACTIONS}
#: An instrument and a routine are named for themselves.
ACTS = TAGS - {"use", "delegate"} | set(catalogue()) | set(get_args(a.Routine))
LANGUAGES = ("en", "az", "ru", "fr", "tr")


def test_each_action_that_a_step_names_or_a_tier_allows_is_one():
    acts = [act for row in RULES.tiers for act in row.acts]
    assert sorted(acts) == sorted(ACTS)  # each belongs to exactly one tier
    assert {act for step in RULES.steps for act in step.actions} <= ACTS


def test_each_instrument_performs_the_step_that_it_serves():
    of = {step.id: step.actions for step in RULES.steps}
    assert [one.name for one in catalogue().values() if one.name not in of[one.step]] == []


def test_the_seventeen_and_the_seven_points_and_the_eighth_of_a_reefer():
    assert len(checklist(RULES, "container")) == 7
    for build, eighth in (("reefer", "fans"), ("open-top", "tarpaulin")):
        assert [spot.id for spot in checklist(RULES, "container", build)][7:] == [eighth]
    assert len(checklist(RULES, "vehicle")) == 17
    assert len({spot.id for spot in RULES.spots}) == len(RULES.spots)
    for spot in RULES.spots:
        assert set(spot.parts) <= PARTS
        assert spot.source
    seven = {part for spot in checklist(RULES, "container") for part in spot.parts}
    assert seven == PARTS - OF_TARPAULINS - {"vehicle", *POINTS}
    seventeen = {part for spot in checklist(RULES, "vehicle") for part in spot.parts}
    assert seventeen == PARTS - OF_TARPAULINS


def test_every_tag_of_a_source_has_its_citation():
    texts = [one.source for part in (RULES.steps, RULES.spots, RULES.tiers) for one in part]
    texts += [row.source for row in RULES.findings] + [limit.source for limit in RULES.limits]
    tags = {tag for text in texts for tag in re.findall(r"\bL\d+\b|\beng\b", text)}
    assert tags == set(sources())
    assert all(step.source for step in RULES.steps)


def test_each_tier_allows_what_the_one_before_does_and_more():
    assert [row.id for row in RULES.tiers] == list(TIERS)
    for before, after in pairwise(TIERS):
        assert allowed_acts(RULES, before) <= allowed_acts(RULES, after)
    assert allowed_acts(RULES, "full") == ACTS
    depths = [row.depth_share for row in RULES.tiers]
    assert depths == sorted(depths)
    assert depths[-1] == 1.0


@pytest.mark.parametrize(
    ("acts", "depth_share", "tier"),
    [
        ({"read", "record", "decide"}, 0.0, "document"),
        ({"read", "scan"}, 0.0, "scan"),
        ({"cut-seal", "open"}, 0.0, "door-end"),
        ({"unload"}, 0.3, "partial"),
        ({"unload"}, 0.9, "full"),
        (set(), 0.0, "document"),
        ({"no-such-act"}, 0.0, "document"),
    ],
)
def test_a_tier_is_told_by_what_was_done(acts, depth_share, tier):
    assert tier_of(RULES, frozenset(acts), depth_share) == tier


def test_rules_of_older_records_have_no_tiers():
    old = replace(RULES, tiers=(), findings=(), spots=())
    assert tier_of(old, frozenset({"unload"}), 1.0) == "document"
    assert finding_row(old, "narcotics") is None
    assert checklist(old, "vehicle") == ()


def test_every_finding_leads_somewhere_and_every_ground_to_more_search():
    categories = [one for row in RULES.findings for one in row.categories]
    assert len(set(categories)) == len(categories)
    assert {row.id for row in RULES.findings} <= set(categories) | {"seal"}
    leadless = {one for one in get_args(a.Category) if finding_row(RULES, one) is None}
    assert leadless == {
        "risk-indicator",
        "image-anomaly",
        "load-disturbed",
        "structure",
        "trace",
        "dog-indication",
    }
    for row in RULES.findings:
        assert row.first
        assert row.leads
        assert row.decisions
        assert row.papers


def test_what_a_case_holds_right_is_within_the_powers_of_its_finding():
    """The key of a case and the table say the same of who leads and what is decided."""
    for recipe in ("c01", "quantity"):
        (hide,) = small_case(recipe).key.hides
        row = finding_row(RULES, hide.category)
        assert row is not None
        assert hide.lead in row.leads
        assert set(hide.decisions) <= set(row.decisions)


def test_life_comes_first_and_nothing_is_decided_over_explosives():
    row = finding_row(RULES, "explosives")
    assert row is not None
    assert row.decisions == ("wait",)
    row = finding_row(RULES, "people")
    assert row is not None
    assert (row.first, row.leads[0]) == ("life-first", "rescue-service")


CODES = (
    *(f"step-{step.id}{end}" for step in RULES.steps for end in ("", "-check", "-failure")),
    *(f"spot-{spot.id}{end}" for spot in RULES.spots for end in ("", "-normal", "-abnormal")),
    *(f"tier-{row.id}{end}" for row in RULES.tiers for end in ("", "-about")),
    *(f"row-{row.id}" for row in RULES.findings),
    *(f"first-{row.first}" for row in RULES.findings),
    *(f"may-{one}" for row in RULES.findings for one in row.may),
    *(f"paper-{one}" for row in RULES.findings for one in row.papers),
    "dialogue-pressure",
    "dialogue-inducement",
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_in_the_rules_is_said_in_words(language):
    assert [code for code in CODES if maybe(code, language=language) is None] == []
    if language != "en":
        said = [code for code in CODES if maybe(code, language=language) == maybe(code)]
        assert len(said) < 3, said  # a word may be alike, a catalogue may not


def test_the_page_of_the_procedure_is_fresh():
    command = [sys.executable, str(ROOT / "scripts/procedure_page.py"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_page_of_local_rules_names_every_table_finding_and_decision():
    page = (ROOT / "docs/local-rules.md").read_text(encoding="utf-8")
    words = [row.id for row in RULES.findings] + list(get_args(a.Decision))
    words += ["[steps.", "[limits.", "[powers]", "[partners.", "[dialogue]", "[costs]"]
    words += ["[signs-of-life]", "[signature]", "centre"]
    assert [word for word in words if f"`{word}" not in page] == []
