"""``tidewaiter rules``."""

import json
from pathlib import Path

import msgspec

from tests.cli.running import tidewaiter
from tidewaiter.exercise import local_rules
from tidewaiter.exercise.rules import default_rules
from tidewaiter.language.rules import Rules

EXAMPLE = Path(__file__).parents[2] / "examples/local-rules.toml"
UNSIGNED = "Nobody has signed these rules"


def test_the_example_can_be_used_and_is_not_signed():
    run = tidewaiter("rules", "check", EXAMPLE)
    assert (run.code, run.err) == (0, "")
    assert "can be used" in run.out
    assert UNSIGNED in run.out


def test_all_problems_are_told_at_once(tmp_path):
    file = tmp_path / "rules.toml"
    file.write_text("[limits.radon]\nhigh = 1\n[powers]\nnarcotics = ['free']\n")
    run = tidewaiter("rules", "check", file)
    assert (run.code, run.out) == (2, "")
    assert "limits.radon: is not known here" in run.err
    assert "powers.narcotics: is no list of known words" in run.err
    assert tidewaiter("rules", "check", tmp_path / "none.toml").code == 2


def test_a_signature_is_told_and_a_change_after_it_too(tmp_path):
    signed = local_rules.sign(
        local_rules.read(EXAMPLE.read_text(encoding="utf-8")),
        who="Invented Adviser",
        role="safety adviser",
        date="2026-11-20",
    )
    file = tmp_path / "rules.toml"
    file.write_text(local_rules.write(signed), encoding="utf-8")
    assert "Signed by Invented Adviser, safety adviser" in tidewaiter("rules", "check", file).out
    assert json.loads(tidewaiter("rules", "check", file, "--json").last_line)["signed"] is True
    file.write_text(file.read_text(encoding="utf-8").replace("scan = 15.0", "scan = 16.0"))
    changed = tidewaiter("rules", "check", file).out
    assert "Changed since Invented Adviser signed" in changed
    assert UNSIGNED in changed


def test_the_rules_that_ship_are_shown_whole():
    run = tidewaiter("rules", "show")
    assert run.code == 0
    assert "National law prevails" in run.out
    assert UNSIGNED in run.out
    for limit in default_rules().limits:
        assert limit.source in run.out
    for step in default_rules().steps:
        assert f"{step.id} " in run.out
    told = tidewaiter("rules", "show", "--json").last_line
    assert msgspec.json.decode(told, type=Rules) == default_rules()


def test_the_rules_of_a_centre_are_shown_with_whom_to_call():
    run = tidewaiter("rules", "show", EXAMPLE)
    assert "phosphine: up to 0.05 ppm" in run.out
    assert "Call: Gas measuring firm on call 000 555 02" in run.out
    assert "The buddy stays at the doors" in run.out
