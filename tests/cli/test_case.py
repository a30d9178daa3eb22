"""``tidewaiter case``, ``scan`` and ``papers``."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.running import tidewaiter
from tidewaiter.casework import casefile
from tidewaiter.xray.images import from_png

EXAMPLES = Path(__file__).parents[3] / "shared" / "data" / "ncts" / "examples"


@pytest.mark.slow
def test_the_same_seed_gives_the_same_bytes_in_another_process(cases, tmp_path):
    again = tmp_path / "again.json"
    command = [sys.executable, "-m", "tidewaiter", "case", "new", "--seed", "8"]
    command += ["--recipe", "c01", "-o", str(again), "--json"]
    env = {**os.environ, "PYTHONHASHSEED": "77"}
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=env)
    assert json.loads(done.stdout) == {"file": str(again), "seed": 8}
    assert again.read_bytes() == cases["c01"].read_bytes()


def test_a_seed_that_was_not_chosen_is_told(tmp_path):
    out = tmp_path / "case.json"
    run = tidewaiter("case", "new", "-o", out, "--json")
    assert run.code == 0, run.err
    seed = json.loads(run.out)["seed"]
    again = tidewaiter("case", "new", "--seed", seed, "-o", tmp_path / "again.json")
    assert again.code == 0
    assert (tmp_path / "again.json").read_bytes() == out.read_bytes()


@pytest.mark.parametrize("recipe", ["clean", "c01", "quantity"])
def test_a_case_can_be_proved_again(cases, recipe):
    run = tidewaiter("case", "prove", cases[recipe], "--json")
    assert run.code == 0, run.err
    proof = json.loads(run.out)
    assert proof["walk"]
    assert proof["minutes"] > 0
    assert tidewaiter("case", "prove", cases[recipe]).out == "proved\n"


def test_a_case_that_cannot_be_solved_is_rejected_with_the_reason(cases, tmp_path):
    case = json.loads(cases["clean"].read_text())
    case["case"]["public"]["budget_minutes"] = 1.0
    path = tmp_path / "hurried.json"
    path.write_text(json.dumps(case))
    run = tidewaiter("case", "prove", path)
    assert refused(run)
    assert "minutes" in run.err


def test_what_is_shown_holds_no_truth_unless_asked_for(cases):
    shown = json.loads(tidewaiter("case", "show", cases["c01"], "--json").out)
    assert set(shown) == {"public"}
    case = casefile.decode(cases["c01"].read_bytes()).case
    text = tidewaiter("case", "show", cases["c01"]).out
    assert case.public.title["en"] in text
    hidden = [package.handle for package in case.world.hidden]
    assert hidden
    for secret in (*hidden, case.world.unit.number, case.stream_key, "c01"):
        assert secret not in text
        assert secret not in json.dumps(shown)
    told = tidewaiter("case", "show", cases["c01"], "--truth").out
    assert all(handle in told for handle in hidden)


def test_a_scan_is_a_picture(cases, tmp_path):
    for depth in ("8", "16"):
        out = tmp_path / f"{depth}.png"
        run = tidewaiter("scan", cases["c01"], "-o", out, "--depth", depth)
        assert (run.code, run.out) == (0, "")
        assert out.read_bytes().startswith(b"\x89PNG")
    picture = from_png((tmp_path / "16.png").read_bytes())
    again = tmp_path / "again.png"
    tidewaiter("scan", cases["c01"], "-o", again, "--depth", "16", "--view", "side")
    assert (from_png(again.read_bytes()).counts == picture.counts).all()


@pytest.fixture(params=("p5_cc015c", "p5_cc029c", "p6_cc015c", "p6_cc029c"))
def example(request):
    found = sorted(EXAMPLES.glob(f"{request.param}*.xml"))
    if not found:
        pytest.skip(f"the official examples are not there: {EXAMPLES}")
    return found[0]


def test_a_declaration_becomes_a_case(example, tmp_path):
    out = tmp_path / "case.json"
    run = tidewaiter("case", "new", "--declaration", example, "--seed", "1", "-o", out)
    assert run.code == 0, run.err
    assert tidewaiter("case", "show", out).code == 0


def test_a_declaration_is_checked(example):
    run = tidewaiter("papers", "check", example, "--json")
    assert run.code == 0, run.err
    found = json.loads(run.out)
    assert found["message_type"] in {"CC015C", "CC029C"}
    text = tidewaiter("papers", "check", example).out
    for finding in found["findings"]:
        assert finding["rule"] in text


BOMB = """<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>
<a>&b;</a>"""
NO_DECLARATIONS = {
    "empty.xml": "",
    "text.xml": "no XML at all",
    "cut.xml": "<a><b>",
    "bomb.xml": BOMB,
    "other.xml": "<CC004C/>",
    "namespace.xml": "<CC015C/>",
}


@pytest.mark.parametrize("name", NO_DECLARATIONS)
@pytest.mark.parametrize("command", ["check", "new"])
def test_what_is_no_declaration_is_refused(tmp_path, name, command):
    path, out = tmp_path / name, tmp_path / "case.json"
    path.write_text(NO_DECLARATIONS[name])
    arguments = ["papers", "check", path]
    if command == "new":
        arguments = ["case", "new", "--declaration", path, "-o", out]
    run = tidewaiter(*arguments)
    assert refused(run)
    assert [one.name for one in tmp_path.iterdir()] == [name]


NO_CASES = {
    "empty": "",
    "text": "no JSON",
    "list": "[]",
    "other": '{"format": "something"}',
    "version": '{"format": "tidewaiter-case", "version": 99}',
    "bare": '{"format": "tidewaiter-case", "version": 1}',
}


@pytest.mark.parametrize("name", NO_CASES)
@pytest.mark.parametrize(
    "command", ["case prove", "case show", "scan -o out.png", "play", "replay none.jsonl --case"]
)
def test_what_is_no_case_is_refused(tmp_path, monkeypatch, name, command):
    monkeypatch.chdir(tmp_path)
    Path("case.json").write_text(NO_CASES[name])
    assert refused(tidewaiter(*command.split(), "case.json"))
    assert [one.name for one in tmp_path.iterdir()] == ["case.json"]


@pytest.mark.parametrize(
    "command",
    [
        "case new -o none/case.json --seed 7",
        "case new -o case.json --container ABCD1234567",
        "case new -o case.json --declaration none.xml",
        "case new -o case.json --seed -1",
        "case new -o case.json --recipe c99",
        "case new",
        "case show none.json",
        "case fly",
        "papers check none.xml",
        "scan none.json -o out.png",
        "play none.json",
        "serve --port 99999",
        "fly",
    ],
)
def test_a_command_that_cannot_be_used_is_refused(tmp_path, monkeypatch, command):
    monkeypatch.chdir(tmp_path)
    assert refused(tidewaiter(*command.split()))
    assert list(tmp_path.iterdir()) == []


def refused(run):
    """Exit code 2, a word about it, no traceback, nothing on standard output."""
    assert run.code == 2, (run.out, run.err)
    assert run.out == ""
    assert len(run.err) > 10
    assert "Traceback" not in run.err
    return True
