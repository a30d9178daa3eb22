"""``tidewaiter scan``: views, beams, formats, labels, and sets that can be gone on with."""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path

import numpy as np
import pydicom
import pytest
from PIL import Image

from tests.cli.running import tidewaiter
from tidewaiter.xray.archive import from_npz
from tidewaiter.xray.images import from_png


def test_two_voltages_give_colours_and_two_views_two_files(cases, tmp_path: Path) -> None:
    run = tidewaiter(
        "scan", cases["c01"], "-o", tmp_path / "p.png", "--view", "dual", "--dual",
        "--boxes", tmp_path / "l.json",
    )  # fmt: skip
    assert run.code == 0, run.err
    for view in ("side", "top"):
        with Image.open(tmp_path / f"p-{view}.png") as image:
            assert image.mode == "RGB"
            told = json.loads((tmp_path / f"l-{view}.json").read_text())
            assert told["setting"] == f"{view} 4/6MV"
            assert image.height == told["display"]["rows"]
            assert image.width == told["shape"]["columns"]


def test_labels_lie_on_what_they_name(cases, tmp_path: Path) -> None:
    """Where something heavy is labelled, the picture is darker than in air."""
    png, boxes = tmp_path / "p.png", tmp_path / "l.json"
    tidewaiter("scan", cases["c01"], "-o", png, "--depth", "16", "--boxes", boxes)
    picture, told = from_png(png.read_bytes()), json.loads(boxes.read_text())
    left = picture.transmission()[0]
    classes = {thing["class"] for thing in told["objects"]}
    assert "declared" in classes
    assert "hidden" in classes, "it is the researcher's tool"
    heavy = [thing for thing in told["objects"] if thing["gross_kg"] > 10.0]
    for thing in heavy:
        top, first, bottom, last = thing["pixels"]
        assert left[top:bottom, first:last].mean() < 0.95
        assert picture.pixel(thing["z_m"][0], thing["across_m"][0]) == pytest.approx(
            (top - 0.5, first - 0.5), abs=0.2
        )


def test_other_formats_hold_what_was_measured(cases, tmp_path: Path) -> None:
    npz, dcm, png = tmp_path / "p.npz", tmp_path / "p.dcm", tmp_path / "p.png"
    beam = ("--beam", "6/9MV")
    tidewaiter("scan", cases["clean"], "-o", npz, "--format", "npz", *beam)
    tidewaiter("scan", cases["clean"], "-o", dcm, "--format", "dicos", *beam)
    tidewaiter("scan", cases["clean"], "-o", png, "--depth", "16", *beam)
    counts = from_npz(npz.read_bytes()).counts
    assert (counts == from_png(png.read_bytes()).counts).all()
    assert (pydicom.dcmread(BytesIO(dcm.read_bytes())).pixel_array == counts).all()


@pytest.mark.parametrize("view", ["mobile", "rail"])
def test_other_gantries_take_other_pictures(cases, tmp_path: Path, view: str) -> None:
    out = tmp_path / "p.png"
    run = tidewaiter("scan", cases["clean"], "-o", out, "--view", view, "--beam", "Co-60")
    assert run.code == 0, run.err
    assert np.asarray(Image.open(out)).std() > 10


def test_what_does_not_go_together_is_told_all_at_once(tmp_path: Path) -> None:
    run = tidewaiter("scan", "case.json", "--set", "3", "--boxes", "x.json", "--view", "dual")
    assert run.code == 2
    for word in ("--out", "--set", "--boxes", "--view"):
        assert word in run.err
    run = tidewaiter("scan")
    assert run.code == 2
    assert "case file, or --set" in run.err
    run = tidewaiter("scan", "--set", "0", "-o", tmp_path / "set")
    assert (run.code, "1 to" in run.err) == (2, True)


def test_each_side_has_its_own_backscatter(cases, tmp_path: Path) -> None:
    shown = []
    for side in ("right", "left"):
        out = tmp_path / f"{side}.png"
        run = tidewaiter("scan", cases["c01"], "-o", out, "--back", side)
        assert (run.code, run.err) == (0, "")
        shown.append(np.asarray(Image.open(out)).astype(float))
    assert shown[0].shape == shown[1].shape
    assert (shown[0] != shown[1]).mean() > 0.3
    run = tidewaiter("scan", cases["c01"], "-o", "x.png", "--back", "left", "--boxes", "b.json")
    assert run.code == 2
    assert "--back" in run.err


@pytest.mark.slow
def test_a_set_is_gone_on_with_and_never_made_twice(tmp_path: Path) -> None:
    folder, other = tmp_path / "set", tmp_path / "other"
    assert tidewaiter("scan", "--set", "3", "-o", folder, "--seed", "7").code == 0
    first = (folder / "000001.png").stat()
    (folder / "000002.png").unlink()
    half = folder / ".000002.png.half"
    half.write_bytes(b"half a picture")
    assert tidewaiter("scan", "--set", "4", "-o", folder, "--seed", "7").code == 0
    assert (folder / "000001.png").stat().st_mtime_ns == first.st_mtime_ns
    lines = [json.loads(line) for line in (folder / "manifest.jsonl").read_text().splitlines()]
    assert [line["picture"] for line in lines] == [f"{n:06d}.png" for n in range(4)]
    assert tidewaiter("scan", "--set", "4", "-o", other, "--seed", "7").code == 0
    for n in range(4):
        for suffix in ("png", "json"):
            name = f"{n:06d}.{suffix}"
            assert (folder / name).read_bytes() == (other / name).read_bytes(), name
    run = tidewaiter("scan", "--set", "4", "-o", folder, "--seed", "8")
    assert run.code == 2
    assert "holds another set" in run.err
