"""``tidewaiter scene``."""

import pytest

from tests.cli.running import tidewaiter
from tests.scenery.files import ours, parse


def stations(path):
    return parse(path.read_bytes()).extras["station"]


def test_without_a_walk_it_shows_the_unit_in_the_bay(cases, tmp_path):
    out = tmp_path / "bay.glb"
    run = tidewaiter("scene", cases["clean"], "-o", out)
    assert (run.code, run.err) == (0, "")
    file = parse(out.read_bytes())
    assert file.extras["station"] == "bay"
    assert file.extras["seq"] == 2
    assert {"right-door", "roof", "vehicle"} <= {ours(node).get("id") for node in file.shown}


@pytest.mark.parametrize("recipe", ["c01", "quantity"])
def test_it_shows_what_is_seen_after_a_walk(cases, tmp_path, recipe):
    walk, out = tmp_path / "walk", tmp_path / "open.glb"
    acts = ["go bay", "yard safe", "seal verify", "cut seal", "open right-door", "open left-door"]
    walk.write_text("# to the doors\n" + "\n".join(acts) + "\n")
    run = tidewaiter("scene", cases[recipe], "-o", out, "--after", walk)
    assert (run.code, run.err) == (0, "")
    file = parse(out.read_bytes())
    assert file.groups
    assert "seal" not in {ours(node).get("id") for node in file.shown}
    again = tmp_path / "again.glb"
    tidewaiter("scene", cases[recipe], "-o", again, "--after", walk)
    assert again.read_bytes() == out.read_bytes()


def test_what_is_refused_is_told_and_the_walk_goes_on(cases, tmp_path):
    walk, out = tmp_path / "walk", tmp_path / "gate.glb"
    walk.write_text("weigh\ngo gate\ncut seal\nlook at plates\n")
    run = tidewaiter("scene", cases["clean"], "-o", out, "--after", walk)
    assert (run.code, run.out) == (0, "")
    assert len(run.err.splitlines()) >= 2
    assert stations(out) == "gate"


def test_a_bad_walk_is_told_whole_and_nothing_is_written(cases, tmp_path):
    walk, out = tmp_path / "walk", tmp_path / "none.glb"
    walk.write_text("fly away\ngo gate\nlook\n")
    run = tidewaiter("scene", cases["clean"], "-o", out, "--after", walk)
    assert run.code == 2
    assert "line 1" in run.err
    assert "line 3" in run.err
    assert not out.exists()


def test_bad_files_are_told(cases, tmp_path):
    for arguments in (
        (tmp_path / "none.json", "-o", tmp_path / "x.glb"),
        (cases["clean"], "-o", tmp_path / "no" / "x.glb"),
        (cases["clean"], "-o", tmp_path),
        (cases["clean"], "-o", tmp_path / "x.glb", "--after", tmp_path / "none"),
    ):
        run = tidewaiter("scene", *arguments)
        assert run.code == 2
        assert run.err
    assert not list(tmp_path.glob("*.glb"))
