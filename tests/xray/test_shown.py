"""What is kept of a scan can be read back and shown, whichever instrument took it."""

from io import BytesIO

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from tests.exercise.small_case import small_case
from tidewaiter.base.errors import InputError
from tidewaiter.exercise.picture import back, taken
from tidewaiter.exercise.state import initial
from tidewaiter.xray.images import back_from_png
from tidewaiter.xray.setting import Setting
from tidewaiter.xray.shown import kept, shown

CASE = small_case("c01")


def _image(data):
    return Image.open(BytesIO(data))


def test_backscatter_is_kept_without_loss():
    made = back(CASE, initial(), "left", 1)
    again = back_from_png(kept(made))
    assert again is not None
    assert np.array_equal(again.counts, made.counts)
    assert (again.side, again.span) == (made.side, made.span)
    assert _image(shown(kept(made))).mode == "L"


@pytest.mark.parametrize(("beam", "mode"), [("6MV", "L"), ("4/6MV", "RGB")])
def test_a_radiograph_is_shown_in_colour_where_two_beams_took_it(beam, mode):
    made = taken(CASE, initial(), Setting("side", beam), 1)
    assert back_from_png(kept(made)) is None
    assert _image(shown(kept(made))).mode == mode


@given(st.binary(max_size=200))
def test_what_is_no_picture_of_ours_is_said_to_be_none(data):
    with pytest.raises(InputError):
        shown(data)
