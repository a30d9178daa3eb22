"""The page of the rules: read by all, changed and signed by who teaches."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.accessibility import violations
from tests.e2e.conftest import PHONE
from tests.e2e.desk import Desk
from tidewaiter.exercise.rules import default_rules

EXAMPLE = Path(__file__).parents[2] / "examples/local-rules.toml"
#: Milder than ours: holds only once somebody has signed.
LOOSE = """
centre = "Invented Yard"
[steps.S07]
note = "The weighbridge is behind the gate."
[limits.phosphine]
high = 0.3
unit = "ppm"
source = "Invented law, article 7"
date = 2026-01-01
[powers]
tobacco = ["detain"]
[partners.gas]
name = "Gas measuring firm"
phone = "000 555 02"
[dialogue]
inducement = true
"""
TITLES = {
    "az": "Bu mərkəzin qaydaları",
    "ru": "Правила этого центра",
    "fr": "Règles de ce centre",
    "tr": "Bu merkezin kuralları",
}


def phosphine(page: Page):
    return page.locator("[data-limit=phosphine]")


def no_wider_than_its_window(page: Page) -> bool:
    return page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_an_officer_reads_the_rules_and_that_nobody_signed_them(visit, shots):
    page = visit("officer")
    page.goto("/")
    page.get_by_role("link", name="Rules", exact=True).click()
    expect(page.get_by_role("heading", name="Rules of this centre")).to_be_visible()
    expect(page.locator(".standing.unsigned")).to_contain_text("Nobody has signed these rules")
    expect(page.locator(".law")).to_contain_text("national law")
    expect(page.locator("[data-limit]")).to_have_count(len(default_rules().limits))
    expect(page.locator("[data-step]")).to_have_count(25)
    expect(page.locator("[data-finding]")).to_have_count(16)
    expect(page.locator("textarea")).to_have_count(0)
    expect(page.locator("[name=who]")).to_have_count(0)
    assert violations(page) == []
    page.screenshot(path=shots / "rules.png", full_page=True)


def put(page: Page, text: str) -> None:
    page.get_by_role("textbox", name="Local rules").fill(text)
    page.get_by_role("button", name="Put in force").click()


def test_everything_wrong_is_told_at_once_and_the_old_rules_stay(visit, shots):
    page = visit("instructor")
    page.goto("/rules")
    put(page, "[limits.radon]\nhigh = 1\n[powers]\nnarcotics = ['free']\n")
    expect(page.locator(".problems li")).to_have_count(2)
    expect(page.locator(".problems")).to_contain_text("limits.radon")
    expect(page.locator(".standing")).to_contain_text("no local rules")
    assert violations(page) == []
    page.locator("section.card").last.screenshot(path=shots / "rules-problems.png")


def test_rules_are_put_in_force_and_the_adviser_signs_them(visit, shots):
    page = visit("instructor")
    page.goto("/rules")
    put(page, LOOSE)
    expect(page.get_by_role("status")).to_contain_text("in force now")
    expect(page.locator(".standing.unsigned")).to_contain_text("Instructor")
    expect(phosphine(page)).to_contain_text("≤ 0.1 ppm")
    expect(page.locator("[data-finding=tobacco]")).not_to_contain_text("seize")
    expect(page.locator("[data-finding=gas]")).to_contain_text("000 555 02")
    expect(page.locator("[data-step=S07]")).to_contain_text("behind the gate")
    changes = page.locator("tr.change")
    expect(changes).to_have_count(2)  # what a signature would loosen, and nothing else
    expect(changes.first).to_contain_text("≤ 0.3 ppm")
    assert violations(page) == []
    page.screenshot(path=shots / "rules-unsigned.png", full_page=True)

    page.locator("[name=who]").fill("Invented Adviser")
    page.locator("[name=role]").fill("safety adviser")
    page.get_by_role("button", name="Sign these rules").click()
    expect(page.locator(".standing")).to_contain_text("Signed by Invented Adviser, safety adviser")
    expect(phosphine(page)).to_contain_text("≤ 0.3 ppm")
    expect(phosphine(page)).to_contain_text("Invented law, article 7, 2026-01-01")
    expect(page.locator("[name=who]")).to_have_count(0)
    assert violations(page) == []
    page.screenshot(path=shots / "rules-signed.png", full_page=True)


def test_a_file_is_opened_and_a_change_takes_the_signature_away(visit):
    page = visit("instructor")
    page.goto("/rules")
    text = page.get_by_role("textbox", name="Local rules")
    page.locator("input[type=file]").set_input_files(EXAMPLE)
    expect(text).to_have_value(EXAMPLE.read_text(encoding="utf-8"))
    page.get_by_role("button", name="Put in force").click()
    expect(phosphine(page)).to_contain_text("≤ 0.05 ppm")
    expect(page.locator(".standing.unsigned")).to_be_visible()
    put(page, "")
    expect(phosphine(page)).to_contain_text("≤ 0.1 ppm")


@pytest.mark.parametrize("language", TITLES)
def test_the_page_speaks_every_language_on_a_phone(visit, shots, language):
    page = visit("officer", viewport=PHONE)
    page.goto("/rules")
    page.locator(".language select").select_option(language)
    expect(page.get_by_role("heading", name=TITLES[language])).to_be_visible()
    expect(page.locator("[data-finding]")).to_have_count(16)
    assert no_wider_than_its_window(page)
    page.screenshot(path=shots / f"rules-{language}.png", full_page=True)


def test_where_a_limit_is_shown_it_is_said_that_nobody_signed_it(visit, shots):
    page = visit("officer")
    page.goto("/")
    case_id = page.locator("[data-case]").first.get_attribute("data-case")
    desk = Desk.start(page, case_id or "")
    for act in ("go bay", "yard safe", "test air gasket"):
        desk.type(act)
    page.keyboard.press("Escape")
    desk.tab("Readings")
    expect(page.locator(".readings")).to_contain_text("≤ 0.1 ppm")
    expect(page.locator(".whose.unsigned")).to_contain_text("the strictest known hold")
    assert violations(page) == []
    page.screenshot(path=shots / "readings-unsigned.png")
