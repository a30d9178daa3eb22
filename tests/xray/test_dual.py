"""Two beams: bands where they can be told, indeterminate where not."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tidewaiter.base.errors import InputError
from tidewaiter.matter.frames import Pose
from tidewaiter.matter.materials import material
from tidewaiter.matter.solids import Box, Solid
from tidewaiter.xray.beam import model
from tidewaiter.xray.colours import COLOURS, to_colour
from tidewaiter.xray.dual import REFERENCES, Band, band_of, classify, transparency_curve
from tidewaiter.xray.gantry import SIDE, Span
from tidewaiter.xray.radiograph import Radiograph, radiograph
from tidewaiter.xray.setting import Setting

PAIRS = ("4/6MV", "6/9MV")
# Rows of the upright arm, that look nearly straight across.
SPAN = Span((300, 380), (560, 640))
TRUTH = {
    "polyethylene": Band.ORGANIC,
    "sugar": Band.ORGANIC,
    "wood": Band.ORGANIC,
    "narcotic_powder": Band.ORGANIC,
    "aluminium": Band.LIGHT_INORGANIC,
    "glass": Band.LIGHT_INORGANIC,
    "steel": Band.METAL,
    "copper": Band.METAL,
    "lead": Band.HEAVY,
    "tungsten": Band.HEAVY,
}


def slab(name: str, areal_g_cm2: float, beam: str = "4/6MV") -> Radiograph:
    thick_m = areal_g_cm2 / material(name).density_g_cm3 / 100.0
    body = Solid(Box((min(thick_m, 3.0), 9.0, 9.0)), Pose((0.0, 0.0, -2.0)), name)
    return radiograph([body], Setting("side", beam), f"{name}{areal_g_cm2}", SPAN)  # type: ignore[arg-type]


@pytest.mark.parametrize("beam", PAIRS)
def test_transparency_curves_rise_and_stand_in_order_of_z(beam: str) -> None:
    at = np.linspace(1.0, 4.0, 30)
    curves = []
    for name, _ in REFERENCES:
        hard, soft = transparency_curve(beam, name)  # type: ignore[arg-type]
        assert (np.diff(hard) > 0.0).all()
        assert (np.diff(soft) > 0.0).all()
        curves.append(np.interp(at, hard, soft))
    # Light things weaken the soft beam more, for the same weakening of the hard one.
    assert (np.diff(np.array(curves)[[0, 3, 4, 5]], axis=0) < 0.0).all()


@pytest.mark.parametrize("beam", PAIRS)
def test_a_certain_band_is_seldom_a_wrong_one(beam: str) -> None:
    """Slabs of 5 to 100 g/cm² of ten materials: of the pixels given a band few are wrong.

    On the average: thin tungsten looks like steel, whatever one does.
    """
    certain = wrong = total = 0
    for name, band in TRUTH.items():
        for areal in (5.0, 10.0, 20.0, 40.0, 80.0, 100.0):
            codes = classify(slab(name, areal, beam)).codes
            total += codes.size
            told = (codes != Band.INDETERMINATE) & (codes != Band.AIR)
            certain += int(told.sum())
            wrong += int((codes[told] != band).sum())
    assert wrong <= 0.02 * certain
    assert certain >= 0.4 * total, "and it does tell something"


@pytest.mark.parametrize("name", ["polyethylene", "steel", "lead"])
def test_clear_materials_are_told_at_middle_thickness(name: str) -> None:
    codes = classify(slab(name, 40.0), average=5).codes
    assert (codes == TRUTH[name]).mean() > 0.6


def test_too_thin_too_thick_and_nothing_are_not_told() -> None:
    assert (classify(slab("steel", 0.05)).codes == Band.AIR).mean() > 0.95
    assert (classify(slab("steel", 320.0)).codes == Band.INDETERMINATE).mean() > 0.99
    assert (classify(slab("steel", 1.0)).codes == Band.INDETERMINATE).mean() > 0.8


def test_two_beams_cannot_tell_a_stack_from_a_slab() -> None:
    """Plastic with a little lead gives the very pair that aluminium gives: no band is a proof."""
    beam = model("4/6MV")
    target = -np.log(beam.transmission("aluminium", np.array([20.0]))[:, 0])
    plastic, lead = np.meshgrid(np.linspace(0.0, 25.0, 501), np.linspace(0.0, 8.0, 401))
    amounts = np.multiply.outer(plastic, beam.coefficients("polyethylene"))
    amounts += np.multiply.outer(lead, beam.coefficients("lead"))
    depths = [
        -np.log(np.exp(-amounts @ basis) @ signal)
        for basis, signal in zip(beam.basis_cm2_g, beam.signal, strict=True)
    ]
    miss = np.hypot(depths[0] - target[0], depths[1] - target[1])
    assert miss.min() < 1e-3, "closer than any noise"
    assert lead.flat[miss.argmin()] > 0.3


@given(
    st.floats(0.2, 6.0),
    st.floats(-0.05, 0.25),
    st.sampled_from(PAIRS),
)
def test_more_noise_never_makes_a_pixel_more_certain(high: float, more: float, beam: str) -> None:
    low = high * (1.0 + more)
    codes = [
        band_of(beam, *(np.array([v]) for v in (low, high, sigma, sigma)))[0]  # type: ignore[arg-type]
        for sigma in (1e-6, 1e-4, 1e-3, 1e-2, 1e-1, 1.0)
    ]
    told = [code not in (Band.INDETERMINATE, Band.AIR) for code in codes]
    # Off every curve with little noise it is none of them; with more near one; then near many.
    changes = sum(a != b for a, b in pairwise(told))
    assert changes <= 2
    assert not told[-1]


def test_one_beam_has_no_bands() -> None:
    picture = radiograph([], Setting(), "key", SPAN)
    with pytest.raises(InputError, match="one beam"):
        classify(picture)
    with pytest.raises(InputError, match="odd"):
        classify(slab("steel", 10.0), average=2)


def test_colours_are_the_conventional_ones_and_dark_stays_dark() -> None:
    picture = slab("steel", 40.0)
    shown = to_colour(picture, window=(0.0, 4.0)).reshape(-1, 3).astype(int)
    blue = shown[(shown[:, 2] > shown[:, 0] + 20) & (shown[:, 2] > shown[:, 1] + 20)]
    assert len(blue) > 0.3 * len(shown)
    dark = to_colour(slab("steel", 150.0), window=(0.0, 4.0))
    assert dark.mean() < 30
    assert (to_colour(radiograph([], Setting("side", "4/6MV"), "k", SPAN)) > 235).all()
    assert len(set(COLOURS.values())) == len(Band)
    assert SIDE.rows > SPAN.rows[1]
