"""Pictures as files."""

from __future__ import annotations

from functools import cache
from io import BytesIO

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from tests.xray.scenes import PART, load
from tidewaiter.base.errors import InputError
from tidewaiter.matter.frames import Pose
from tidewaiter.matter.solids import Box, Solid
from tidewaiter.xray.gantry import GANTRIES, SIDE, Gantry, Span
from tidewaiter.xray.images import display_grid, from_png, rectified, to_display, to_png
from tidewaiter.xray.radiograph import Radiograph, radiograph
from tidewaiter.xray.setting import Setting


def picture(thickness_m: float = 0.1) -> Radiograph:
    wall = Solid(Box((thickness_m, 2.0, 2.0)), Pose((0.0, 1.4, -3.0)), "steel")
    return radiograph([*load(20), wall], Setting(), "key", PART)


def grey(png: bytes) -> np.ndarray:
    with Image.open(BytesIO(png)) as image:
        assert image.mode == "L"
        return np.asarray(image)


def test_what_is_kept_comes_back_whole() -> None:
    gantry = Gantry((4.8, 0.0), ((-0.5, 4.0), (-2.0, 4.0), (-2.0, 0.0)), 0.05, 1.0, 30.0)
    pair = Setting("side", "4/6MV")
    for kept in (picture(), radiograph(load(9), pair, "k", Span((-3, 80), (5, 90)), gantry)):
        data = to_png(kept)
        again = from_png(data)
        assert (again.counts == kept.counts).all()
        assert (again.setting, again.span, again.gantry) == (kept.setting, kept.span, kept.gantry)
        assert to_png(again) == data
        with Image.open(BytesIO(data)) as image:
            assert image.mode == "I;16"


def test_what_is_no_radiograph_is_refused() -> None:
    data = to_png(picture())
    plain = BytesIO()
    Image.new("L", (4, 4)).save(plain, format="PNG")
    wrong_span = data.replace(f'"rows":[0,{SIDE.rows}]'.encode(), b'"rows":[0,401]')
    for bad in (b"", b"GIF89a", data[:40], data[: len(data) // 2], plain.getvalue(), wrong_span):
        with pytest.raises(InputError, match="no radiograph of ours"):
            from_png(bad)


def test_the_eye_sees_air_white_steel_dark_and_thicker_darker() -> None:
    shown = [grey(to_display(picture(t), window=(0.0, 8.0))) for t in (0.02, 0.08, 0.2)]
    grid = display_grid(SIDE, PART.rows)
    row, column = round((grid.first_m - 2.3) / grid.row_m), round(picture().pixel(-2.2, 2.3)[1])
    patch = [image[row - 3 : row + 3, column - 3 : column + 3].mean() for image in shown]
    assert patch[0] > patch[1] > patch[2]
    assert all(image[2].mean() > 245 for image in shown)


def test_the_window_stretches_to_what_is_there() -> None:
    image = grey(to_display(picture()))
    assert image.shape == (display_grid(SIDE, PART.rows).rows, PART.shape[1])
    assert np.quantile(image, 0.002) < 50
    assert np.quantile(image, 0.99) > 250
    assert np.std(image) > 30
    empty = grey(to_display(radiograph([], Setting(), "key", PART)))
    assert empty.mean() > 240, "noise in air is not blown up to a picture"


@pytest.mark.parametrize("gantry", GANTRIES.values())
def test_rectified_rows_lie_where_the_grid_says(gantry: Gantry) -> None:
    places = np.array([gantry.across_m(row) for row in range(gantry.rows)])
    grid = display_grid(gantry, (0, gantry.rows))
    shown = rectified(places[:, None], gantry, (0, gantry.rows))[:, 0]
    expected = grid.first_m - (np.arange(grid.rows) + 0.5) * grid.row_m
    assert shown[2:-2] == pytest.approx(expected[2:-2], abs=1e-6)
    assert grid.row_m == gantry.step_m, "pixels are square"
    last = gantry.across_m(gantry.rows - 0.5)
    assert grid.first_m - grid.rows * grid.row_m == pytest.approx(last, abs=grid.row_m)


@given(st.binary(max_size=60), st.integers(0, 4000), st.integers(0, 255))
@settings(max_examples=150, deadline=None)
def test_a_damaged_file_is_refused_or_reads_as_before(more: bytes, at: int, byte: int) -> None:
    data = small_png()
    place = at % len(data)
    for bad in (data[:place] + more, data[:place] + bytes([byte]) + data[place + 1 :], more):
        try:
            again = from_png(bad)
        except InputError:
            continue
        assert again.counts.shape[1:] == again.span.shape


@cache
def small_png() -> bytes:
    return to_png(radiograph(load(9), Setting(), "k", Span((200, 240), (400, 420))))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"cell_pitch_m":0.009', b'"cell_pitch_m":1e-99'),
        (b'"cell_pitch_m":0.009', b'"cell_pitch_m":"9"'),
        (b'"columns":[200,240]', b'"columns":[200,200]'),
        (b'"columns":[200,240]', b'"columns":[0,99999999999]'),
        (b'"setting":"side 6MV"', b'"setting":"side 4/6MV"'),
        (b'"setting":"side 6MV"', b'"setting":"moon 6MV"'),
        (b'"rays":1', b'"rays":3'),
    ],
)
def test_what_its_words_make_impossible_is_refused(old: bytes, new: bytes) -> None:
    with Image.open(BytesIO(small_png())) as image:
        words = image.info["tidewaiter-radiograph"].encode()
        assert old in words
        info = PngImagePlugin.PngInfo()
        info.add_text("tidewaiter-radiograph", words.replace(old, new).decode())
        out = BytesIO()
        image.save(out, format="PNG", pnginfo=info)
    with pytest.raises(InputError, match="no radiograph of ours"):
        from_png(out.getvalue())


def test_gamma_keeps_the_order_of_greys() -> None:
    soft, hard = (grey(to_display(picture(), gamma=g)).astype(int) for g in (0.5, 1.5))
    assert (soft <= hard).all()
    assert (soft < hard).any()


def test_senseless_display_settings_are_refused() -> None:
    with pytest.raises(InputError, match="empty"):
        to_display(picture(), window=(3.0, 3.0))
    with pytest.raises(InputError, match="gamma"):
        to_display(picture(), gamma=0.0)
