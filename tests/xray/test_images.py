"""Pictures as files."""

from __future__ import annotations

from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from tests.xray.scenes import PART, load
from tidewaiter.base.errors import InputError
from tidewaiter.matter.frames import Pose
from tidewaiter.matter.solids import Box, Solid
from tidewaiter.xray.gantry import Gantry, Span
from tidewaiter.xray.images import from_png, to_display, to_png
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
    gantry = Gantry(rows=90, pitch_m=0.044, step_m=0.03)
    for kept in (picture(), radiograph(load(9), Setting(), "k", Span((-3, 80), (5, 90)), gantry)):
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
    wrong_span = data.replace(b'"rows":[0,400]', b'"rows":[0,401]')
    for bad in (b"", b"GIF89a", data[:40], data[: len(data) // 2], plain.getvalue(), wrong_span):
        with pytest.raises(InputError, match="no radiograph of ours"):
            from_png(bad)


def test_the_eye_sees_air_white_steel_dark_and_thicker_darker() -> None:
    shown = [grey(to_display(picture(t), window=(0.0, 8.0))) for t in (0.02, 0.08, 0.2)]
    row, column = (round(v) for v in picture().pixel(-2.2, 2.3))
    patch = [image[row - 3 : row + 3, column - 3 : column + 3].mean() for image in shown]
    assert patch[0] > patch[1] > patch[2]
    assert all(image[2].mean() > 245 for image in shown)


def test_the_window_stretches_to_what_is_there() -> None:
    image = grey(to_display(picture()))
    assert image.shape == (400, 400)
    assert np.quantile(image, 0.002) < 50
    assert np.quantile(image, 0.99) > 250
    assert np.std(image) > 30
    empty = grey(to_display(radiograph([], Setting(), "key", PART)))
    assert empty.mean() > 240, "noise in air is not blown up to a picture"


def test_gamma_keeps_the_order_of_greys() -> None:
    soft, hard = (grey(to_display(picture(), gamma=g)).astype(int) for g in (0.5, 1.5))
    assert (soft <= hard).all()
    assert (soft < hard).any()


def test_senseless_display_settings_are_refused() -> None:
    with pytest.raises(InputError, match="empty"):
        to_display(picture(), window=(3.0, 3.0))
    with pytest.raises(InputError, match="gamma"):
        to_display(picture(), gamma=0.0)
