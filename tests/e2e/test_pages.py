"""Sign in, the list of cases, declarations good and bad, languages, small screens."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.e2e.accessibility import violations
from tests.e2e.conftest import PHONE
from tests.e2e.desk import Desk

EXAMPLES = Path(__file__).parents[3] / "shared/data/ncts/examples"
LANGUAGES = {"az": "İşlər", "ru": "Дела", "fr": "Dossiers", "tr": "Vakalar", "en": "Cases"}

DROP = """([selector, name, text]) => {
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], name, {type: 'text/xml'}));
  for (const type of ['dragover', 'drop']) {
    document.querySelector(selector).dispatchEvent(
      new DragEvent(type, {dataTransfer: transfer, bubbles: true, cancelable: true}));
  }
}"""


def example(name: str) -> str:
    path = EXAMPLES / name
    if not path.is_file():
        pytest.skip(f"the shared example messages are not here: {path}")
    return path.read_text(encoding="utf-8")


def test_a_stranger_is_told_how_to_get_in(visit, shots):
    page = visit(None)
    page.goto("/exercise/whatever")
    expect(page.get_by_role("heading", name="Sign in")).to_be_visible()
    expect(page.get_by_text("#sign-in=")).to_be_visible()
    page.screenshot(path=shots / "sign-in.png")
    assert violations(page) == []


def test_a_used_link_says_so(visit, server, sessions):
    assert sessions
    page = visit(None)
    page.goto(f"/#sign-in={server.tokens['officer']}")
    expect(page.get_by_role("alert")).to_contain_text("used before")


def test_cases_are_listed_without_their_secrets(visit, shots):
    page = visit("officer")
    page.goto("/")
    expect(page.locator("[data-case]").first).to_be_visible()
    expect(page.locator("[name=seed]")).to_have_count(0)
    page.screenshot(path=shots / "cases.png", full_page=True)
    assert violations(page) == []
    text = " ".join(page.locator("[data-case]").all_inner_texts()).lower()
    for secret in ("c01", "seed", "narcotic", "clean"):
        assert secret not in text


def test_a_declaration_dropped_on_the_page_becomes_a_case(visit, shots):
    page = visit("officer")
    page.goto("/")
    page.locator(".drop").wait_for()
    name = "p6_cc015c_departure_normal.xml"
    page.evaluate(DROP, [".drop", name, example(name)])
    made = page.locator(".card.new")
    made.wait_for()
    expect(made).to_contain_text("from a declaration")
    page.screenshot(path=shots / "cases-imported.png", full_page=True)
    made.get_by_role("button").click()
    desk = Desk(page)
    assert desk.read("tad").startswith("Read:")


def test_a_bad_declaration_is_refused_with_all_its_problems(visit, shots):
    text = example("p6_cc015c_departure_normal.xml")
    broken = text.replace("<LRN>", "<LRN>" + "X" * 30, 1)
    broken = broken.replace("<grossMass>", "<grossMass>-", 1).replace("<country>", "<country>??", 1)
    page = visit("officer")
    page.goto("/")
    page.locator(".drop input[type=file]").set_input_files(
        {"name": "bad.xml", "mimeType": "text/xml", "buffer": broken.encode()}
    )
    rows = page.locator(".drop .problems li")
    rows.first.wait_for()
    told = rows.all_inner_texts()
    assert len(told) >= 3, told
    assert any("LRN" in line for line in told)
    assert any("grossMass" in line for line in told)
    assert any("country" in line for line in told)
    page.locator(".drop").screenshot(path=shots / "declaration-refused.png")
    assert violations(page) == []


def test_a_case_can_be_had_by_an_officer_without_choosing(visit):
    page = visit("officer")
    page.goto("/")
    page.locator("[data-case]").first.wait_for()
    before = page.locator("[data-case]").count()
    held = []

    def hold(route) -> None:
        if route.request.method == "POST":
            held.append(route)
        else:
            route.continue_()

    # The wait is explained for as long as it takes; held here, so that it takes long enough.
    page.route("**/api/cases", hold)
    page.get_by_role("button", name="Make a case").click()
    expect(page.locator(".waiting")).to_contain_text("prove")
    # The words are there at once, the request may take its time to get here.
    for _ in range(200):
        if held:
            break
        page.wait_for_timeout(50)
    held[0].continue_()
    page.locator(".card.new").wait_for()
    assert page.locator("[data-case]").count() == before + 1


def test_five_languages_are_spoken_and_remembered(visit, shots):
    page = visit("officer")
    page.goto("/")
    for tag, title in LANGUAGES.items():
        page.locator(".language select").select_option(tag)
        expect(page.get_by_role("heading", level=1)).to_have_text(title)
        assert page.locator("html").get_attribute("lang") == tag
        assert violations(page) == []
    page.locator(".language select").select_option("az")
    # What is spoken is remembered; the words come first.
    expect(page.get_by_role("heading", level=1)).to_have_text(LANGUAGES["az"])
    page.reload()
    expect(page.get_by_role("heading", level=1)).to_have_text(LANGUAGES["az"])
    page.locator("[data-case] button").first.click()
    Desk(page)
    page.screenshot(path=shots / "desk-az.png")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_phone_holds_every_page(visit, shots, scheme):
    page = visit("officer", viewport=PHONE, color_scheme=scheme)
    page.goto("/")
    page.locator("[data-case] button").first.click()
    desk = Desk(page)
    desk.go("Gate")
    page.screenshot(path=shots / f"desk-phone-{scheme}.png", full_page=True)
    too_wide = page.evaluate(
        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )
    assert too_wide <= 0
    assert violations(page) == []
