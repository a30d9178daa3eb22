"""``tidewaiter play`` and ``replay``."""

import json

import pytest

from tests.cli.running import tidewaiter
from tidewaiter.casework.casefile import decode
from tidewaiter.cli.asked import Asked
from tidewaiter.exercise import step


def walk_of(case):
    return json.loads(tidewaiter("case", "prove", case, "--json").out)["walk"]


@pytest.mark.parametrize("recipe", ["clean", "c01", "quantity"])
def test_the_walk_of_the_proof_is_played_and_replayed(cases, tmp_path, recipe):
    walk, events = tmp_path / "proof.walk", tmp_path / "events.jsonl"
    actions = walk_of(cases[recipe])
    walk.write_text("# what the officer program did\n\n" + "\n".join(actions) + "\n")
    played = tidewaiter("play", cases[recipe], "--walk", walk, "--events", events, "--json")
    assert played.code == 0, played.err
    *said, score = map(json.loads, played.out.splitlines())
    assert score["outcome"]["kind"] == "right"
    assert [one["seq"] for one in said] == list(range(1, len(actions) + 2))
    assert len(events.read_text().splitlines()) == len(said)
    replayed = tidewaiter("replay", events, "--case", cases[recipe], "--json")
    assert replayed.code == 0, replayed.err
    *again, score_again = map(json.loads, replayed.out.splitlines())
    assert score_again == score
    assert [one["observation"] for one in again] == [one["observation"] for one in said]
    # The same walk writes the same records: a walk takes no real time.
    other = tmp_path / "other.jsonl"
    tidewaiter("play", cases[recipe], "--walk", walk, "--events", other)
    assert other.read_bytes() == events.read_bytes()


def test_actions_are_typed_and_told_in_sentences(cases, tmp_path):
    typed = "help\nread tad\nfly away\n\n# a note to oneself\nweigh\ngo gate\nweigh\nquit\nsign\n"
    events = tmp_path / "events.jsonl"
    run = tidewaiter("play", cases["clean"], "--events", events, stdin=typed)
    assert run.code == 0, run.err
    assert "no action is called 'fly'" in run.err
    assert "seal view|verify|tug|twist" in run.err
    assert "kg" in run.out
    assert json.loads(run.last_line)["outcome"]["decided"] is None
    records = [json.loads(line) for line in events.read_text().splitlines()]
    assert [one["action"] for one in records] == ["", "read tad", "go gate", "weigh"]
    assert all(one["elapsed_s"] >= 0 for one in records)


def test_help_tells_usage_and_options_what_makes_sense(cases):
    typed = "help use\nhelp seal\nhelp nonsense\noptions\nquit\n"
    run = tidewaiter("play", cases["clean"], stdin=typed)
    assert run.code == 0, run.err
    assert "use axle-scale|co2-probe" in run.err
    assert "Use an instrument." in run.err
    assert "seal view|verify|tug|twist" in run.err
    assert "no action is called 'nonsense'" in run.err
    for line in ("read tad", "pack magnet", "talk driver ask-route", "look up seal", "plan full"):
        assert f"\n{line}\n" in run.err
    assert "\nweigh\n" not in run.err


def test_what_is_typed_is_completed(cases):
    case = decode(cases["clean"].read_bytes()).case
    asked = Asked(case.public)
    asked.state, _ = step.start(case, "officer")
    assert asked.completions("read t") == ("read tad",)
    assert "talk driver state-power" in asked.completions("talk dr")
    assert set(asked.completions("pack ")) >= {"pack magnet", "pack riid"}
    # What makes no sense now is offered by its verb alone.
    assert asked.completions("unl") == ("unload",)
    assert asked.completions("nonsense") == ()


def test_a_case_is_taken_over_at_a_step(cases, tmp_path):
    events = tmp_path / "events.jsonl"
    typed = "seal view\nseal verify\nquit\n"
    run = tidewaiter("play", cases["clean"], "--from", "S10", "--events", events, stdin=typed)
    assert run.code == 0, run.err
    records = [json.loads(line) for line in events.read_text().splitlines()]
    assert [one["action"] for one in records[-2:]] == ["seal view", "seal verify"]
    assert {one["actor"] for one in records[1:-2]} == {"expert"}
    assert {one["actor"] for one in records[-2:]} == {"officer"}
    again = tidewaiter("replay", events, "--case", cases["clean"], "--json")
    assert again.code == 0, again.err
    assert json.loads(again.last_line) == json.loads(run.last_line)
    wrong = tidewaiter("play", cases["clean"], "--from", "S99", stdin="quit\n")
    assert wrong.code == 2
    assert "S99" in wrong.err


def test_pictures_are_written_where_they_are_wanted(cases, tmp_path):
    folder = tmp_path / "pictures"
    run = tidewaiter("play", cases["c01"], "--pictures", folder, stdin="go scanner\nscan\nscan\n")
    assert run.code == 0, run.err
    assert sorted(one.name for one in folder.iterdir()) == ["picture-1.png", "picture-2.png"]


def test_an_exercise_that_was_ended_early_is_kept_and_scored(cases, tmp_path):
    events = tmp_path / "events.jsonl"
    run = tidewaiter("play", cases["clean"], "--events", events, stdin="")
    assert run.code == 0
    assert len(events.read_text().splitlines()) == 1
    assert json.loads(run.last_line)["minutes"] == 0


def test_a_walk_is_read_whole_before_its_first_step(cases, tmp_path):
    walk, events = tmp_path / "bad.walk", tmp_path / "events.jsonl"
    walk.write_text("go gate\nfly\ngo bay\ngo moon\n")
    run = tidewaiter("play", cases["clean"], "--walk", walk, "--events", events)
    assert (run.code, run.out) == (2, "")
    assert "line 2" in run.err
    assert "line 4" in run.err
    assert not events.exists()


def damaged(lines, how):
    if how == "changed":
        return [lines[0], lines[1].replace('"minute":', '"minute":1'), *lines[2:]]
    if how == "left out":
        return [lines[0], *lines[2:]]
    if how == "turned":
        return [lines[0], lines[2], lines[1]]
    if how == "cut":
        return [*lines[:-1], lines[-1][: len(lines[-1]) // 2]]
    if how == "with a word too many":
        return [lines[0][:-1] + ',"more":1}', *lines[1:]]
    return []


@pytest.mark.parametrize(
    "how", ["changed", "left out", "turned", "cut", "with a word too many", "empty"]
)
def test_records_that_were_tampered_with_are_refused(cases, tmp_path, how):
    events = tmp_path / "events.jsonl"
    typed = "read tad\ngo gate\n"
    assert tidewaiter("play", cases["clean"], "--events", events, stdin=typed).code == 0
    lines = events.read_text().splitlines()
    assert tidewaiter("replay", events, "--case", cases["clean"]).code == 0
    events.write_text("\n".join(damaged(lines, how)))
    run = tidewaiter("replay", events, "--case", cases["clean"])
    assert (run.code, run.out) == (2, "")
    assert "record" in run.err
    assert "Traceback" not in run.err


def test_nobody_types_into_a_walk(cases, tmp_path):
    walk = tmp_path / "short.walk"
    walk.write_text("read tad\n")
    run = tidewaiter("play", cases["clean"], "--walk", walk, stdin="go gate\n")
    assert "go gate" not in run.out
    assert json.loads(run.last_line)["minutes"] > 0


def test_an_interrupted_exercise_is_kept_and_scored(cases, tmp_path, monkeypatch):
    from tidewaiter.cli import play

    def interrupted(*_args):
        raise KeyboardInterrupt

    def after_two(line, *, as_json, language):
        del as_json, language
        if line.seq == 2:
            monkeypatch.setattr(play, "act", interrupted)

    monkeypatch.setattr(play, "_say", after_two)
    events = tmp_path / "events.jsonl"
    typed = "read tad\ngo gate\nweigh\n"
    run = tidewaiter("play", cases["clean"], "--events", events, stdin=typed)
    assert run.code == 0, run.err
    assert len(events.read_text().splitlines()) == 2
    assert json.loads(run.last_line)["minutes"] > 0


def test_a_case_is_played_and_replayed_in_ones_own_language(cases, tmp_path):
    events = tmp_path / "events.jsonl"
    typed = "go gate\nuse loupe\n"
    run = tidewaiter("play", cases["clean"], "--language", "az", "--events", events, stdin=typed)
    assert run.code == 0, run.err
    assert "Tapşırıq başlayır" in run.out
    again = tidewaiter("replay", events, "--case", cases["clean"], "--language", "ru")
    assert "пломба" in again.out
