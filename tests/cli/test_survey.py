"""``tidewaiter survey``: figures over many seeds, alike however many processes work."""

import json

import pytest

from tests.cli.running import tidewaiter

ASKED = {
    "seeds", "proved", "rejected", "reasons", "contradictions", "guilty_only_cues",
    "auc_before_intrusion", "auc_form", "permutation_p", "false_alarm_rate", "time_s",
}  # fmt: skip


def test_twelve_seeds_end_to_end(tmp_path):
    out = tmp_path / "rows.jsonl"
    run = tidewaiter("survey", "--seeds", "0..12", "--workers", 1, "--json", "--out", out)
    assert run.code == 0, run.err
    told = json.loads(run.out)
    assert told.keys() >= ASKED
    assert told["seeds"] == 12 == told["proved"] + told["rejected"]
    assert told["contradictions"] == 0, told["contradiction_examples"]
    assert told["guilty_only_cues"] == []
    assert 0 < told["time_s"]["median"] <= told["time_s"]["p99"]
    rows = [json.loads(line) for line in out.read_text().splitlines()]
    assert [row["seed"] for row in rows] == list(range(12))
    assert list(tmp_path.iterdir()) == [out]


@pytest.mark.slow
def test_the_figures_are_alike_however_many_processes_work():
    told = []
    for workers in (1, 2):
        run = tidewaiter("survey", "--seeds", "300..324", "--workers", workers, "--json")
        assert run.code == 0, run.err
        told.append(json.loads(run.out))
        assert told[-1].pop("time_s")["p99"] > 0
    assert told[0] == told[1]


@pytest.mark.slow
def test_a_hundred_seeds_are_solvable_sound_and_give_nothing_away():
    run = tidewaiter("survey", "--seeds", "100..200", "--workers", 2, "--json")
    assert run.code == 0, run.err
    found = json.loads(run.out)
    assert found["seeds"] == 100
    assert found["rejected"] <= 10
    assert sum(found["reasons"].values()) == found["rejected"]
    assert found["contradictions"] == 0, found["contradiction_examples"]
    assert found["guilty_only_cues"] == []
    assert found["depends_on"] == []
    # A hundred cases leave an area a standard error of 0.06: only a plain leak shows.
    assert found["permutation_p"] > 0.001
    assert found["auc_before_intrusion"] > 0.5


def test_the_table_can_be_read():
    run = tidewaiter("survey", "--seeds", "3..5", "--workers", 1)
    assert run.code == 0, run.err
    for words in ("proved", "AUC of form", "owner prefix", "seconds to a proof"):
        assert words in run.out


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--seeds", "5"), ["'5' is no range"]),
        (("--seeds", "9..3"), ["0 seeds"]),
        (("--seeds", "-1..3"), ["no range"]),
        (("--seeds", "0..2000000"), ["2000000 seeds"]),
        (
            ("--seeds", "a..b", "--workers", "0", "--out", "nowhere/rows.jsonl"),
            ["no range", "0 processes", "cannot be written"],
        ),
    ],
)
def test_what_cannot_be_surveyed_is_refused_with_every_problem(options, words):
    run = tidewaiter("survey", *options)
    assert run.code == 2
    assert run.out == ""
    for one in words:
        assert one in run.err
