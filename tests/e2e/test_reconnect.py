"""The line breaks in the middle: nothing is lost, nothing is done twice."""

import json

from playwright.sync_api import expect

from tests.e2e.desk import Desk, fetch_json


def start_any(page) -> Desk:
    page.goto("/")
    page.locator("[data-case] button").first.click()
    return Desk(page)


def numbers_in_the_log(desk: Desk) -> list[int]:
    desk.tab("Timeline")
    lines = desk.page.locator(".log li").evaluate_all("all => all.map(line => line.value)")
    return sorted(lines)


def test_what_is_done_offline_is_done_once_when_the_line_is_back(visit):
    page = visit("officer")
    desk = start_any(page)
    before = desk.seq
    page.context.set_offline(True)
    expect(page.locator("p.line.waiting")).to_be_visible()
    desk.tab("Act")
    for station in ("Gate", "Scanner"):
        page.locator(".stations").get_by_role("button", name=station).click()
    expect(page.locator("p.line")).to_have_attribute("data-unanswered", "2")
    page.context.set_offline(False)
    expect(page.locator("p.line.open")).to_have_attribute("data-unanswered", "0")
    assert desk.seq == before + 2
    assert numbers_in_the_log(desk) == list(range(1, before + 3))
    expect(page.locator(".status")).to_contain_text("Scanner")


def test_an_answer_that_is_lost_on_the_way_is_asked_for_again_and_done_once(visit):
    page = visit("officer")
    sent: list[dict] = []
    drops = {"answers": 1}

    def between(client) -> None:
        server = client.connect_to_server()

        def up(message) -> None:
            sent.append(json.loads(message))
            server.send(message)

        def down(message) -> None:
            if json.loads(message).get("action_id") and drops["answers"]:
                drops["answers"] -= 1
                # The server has done it; the answer never arrives.
                client.close()
                return
            client.send(message)

        client.on_message(up)
        server.on_message(down)

    page.route_web_socket("**/socket*", between)
    desk = start_any(page)
    before = desk.seq
    desk.go("Gate")
    expect(page.locator("p.line.open")).to_have_attribute("data-unanswered", "0")
    desk.go("Scanner")
    assert desk.seq == before + 2
    ids = [message["action_id"] for message in sent]
    assert len(set(ids)) == 2
    assert {message["n"] for message in sent} <= {1, 2}
    assert numbers_in_the_log(desk) == list(range(1, before + 3))
    exercise = page.url.rsplit("/", 1)[1]
    minute = fetch_json(page, "GET", f"/api/exercises/{exercise}")["exercise"]["minute"]
    shown = page.locator(".fact", has_text="Minutes").locator("dd").inner_text()
    assert shown.startswith(f"{minute:g} of")


def test_another_page_of_the_same_exercise_sees_it_all(visit):
    first = start_any(visit("officer"))
    second_page = visit("officer")
    second_page.goto(first.page.url)
    second = Desk(second_page)
    first.go("Gate")
    expect(second_page.locator(f"#latest[data-seq='{first.seq}']")).to_be_visible()
    assert second.latest == first.latest
