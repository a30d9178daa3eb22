"""What practice knows of cargo scanners: layers, penetration, contrast, wires.

Layers are worked out on the fine spectrum, the rest on pictures. Where a source gives broad-beam
layers, with what the wall scatters forward, ours must be thinner: they are narrow-beam layers.
"""

from __future__ import annotations

from functools import cache
from math import cos, log10, radians, sin

import numpy as np
import pytest

from tidewaiter.matter.frames import Pose
from tidewaiter.matter.materials import mass_attenuation_cm2_g
from tidewaiter.matter.solids import Body, Box, Cylinder, Solid
from tidewaiter.xray import spectrum
from tidewaiter.xray.gantry import GANTRIES, Span
from tidewaiter.xray.radiograph import radiograph, transmission
from tidewaiter.xray.setting import Setting, SingleBeam
from tidewaiter.xray.sources import SOURCES

DENSITY_G_CM3 = {"lead": 11.35, "steel": 7.87, "concrete": 2.35}


@cache
def layers_cm(name: SingleBeam, wall: str) -> tuple[np.ndarray, np.ndarray]:
    """Thicknesses, cm, and the tenfold reductions of absorbed dose behind them, narrow beam.

    The chamber's response is taken as energy × absorption in water.
    """
    energies, shares = spectrum.photons(SOURCES[name])
    dose = shares * energies * mass_attenuation_cm2_g("water", energies)
    depth = mass_attenuation_cm2_g(wall, energies) * DENSITY_G_CM3[wall]
    thickness = np.linspace(0.0, 220.0, 1500)
    left = np.exp(-np.multiply.outer(thickness, depth)) @ dose / dose.sum()
    return thickness, -np.log10(left)


def layer_cm(name: SingleBeam, wall: str, first: float, last: float) -> float:
    """Mean thickness of a tenth-value layer from the first to the last tenfold reduction."""
    thickness, tenfolds = layers_cm(name, wall)
    ends = np.interp([first, last], tenfolds, thickness)
    return float(ends[1] - ends[0]) / (last - first)


@pytest.mark.parametrize(
    ("wall", "layers", "published_cm"),
    [("lead", 6.0, 4.6), ("steel", 4.5, 7.5), ("concrete", 4.5, 27.4)],
)
def test_tenth_value_layers_at_six_megavolts_agree_with_narrow_beam_measurements(
    wall: str, layers: float, published_cm: float
) -> None:
    """Measurements of 6 MV X-rays I: primary radiation absorption (British Journal of Radiology).

    Mean over six layers of lead and four to five of steel and concrete. Seven per cent: the
    machine's own filter is not known, and Schiff's spectrum is good to ten or twenty.
    """
    assert layer_cm("6MV", wall, 0.0, layers) == pytest.approx(published_cm, rel=0.07)


@pytest.mark.parametrize(
    ("name", "wall", "broad_cm"),
    [
        ("4MV", "lead", 5.48),
        ("4MV", "steel", 9.1),
        ("4MV", "concrete", 30.5),
        ("6MV", "lead", 5.66),
        ("6MV", "steel", 10.2),
        ("6MV", "concrete", 34.8),
        ("9MV", "lead", 5.54),
        ("9MV", "steel", 10.4),
        ("9MV", "concrete", 37.8),
        ("Co-60", "lead", 4.0),
        ("Co-60", "steel", 6.9),
        ("Co-60", "concrete", 20.6),
        ("Cs-137", "lead", 2.16),
        ("Cs-137", "steel", 5.3),
        ("Cs-137", "concrete", 15.7),
    ],
)
def test_narrow_layers_are_three_quarters_of_published_broad_ones(
    name: SingleBeam, wall: str, broad_cm: float
) -> None:
    """Broad-beam layers at high attenuation: NCRP report 49 (1976), as in T.O. 33B-1-1, table 6-28.

    At 9 MV between the rows for 6 and 10 MV; steel at 10 MV is ASTM E 94's 106 mm. The 6 MV
    measurements above found narrow over broad: lead 0.81, steel 0.75, concrete 0.79; elsewhere
    the ratio can differ a little with energy and wall.
    """
    assert 0.72 < layer_cm(name, wall, 0.0, 4.5) / broad_cm < 0.88


@pytest.mark.parametrize("wall", ["lead", "steel", "concrete"])
def test_layers_grow_with_voltage_and_the_first_is_the_thinnest(wall: str) -> None:
    beams: list[SingleBeam] = ["3MV", "4MV", "6MV", "9MV"]
    half = [layer_cm(name, wall, 0.0, log10(2.0)) for name in beams]
    tenth = [layer_cm(name, wall, 0.0, 1.0) for name in beams]
    assert (np.diff(half) > 0.0).all()
    assert (np.diff(tenth) > 0.0).all()
    for name, first in zip(beams, tenth, strict=True):
        assert first < layer_cm(name, wall, 1.0, 2.0), "the beam hardens"


GANTRY = GANTRIES["side"]
CENTRE_M = (0.0, 1.4, -3.0)
AT = (round(GANTRY.row_at(CENTRE_M[1])), round(GANTRY.column_at(CENTRE_M[2])))
SPAN = Span((AT[1] - 20, AT[1] + 20), (AT[0] - 20, AT[0] + 20))


def plate(thickness_m: float, across_m: float, before_m: float = 0.0) -> Solid:
    x, y, z = CENTRE_M
    box = Box((thickness_m, across_m, across_m))
    return Solid(box, Pose((x + before_m + thickness_m / 2, y, z)), "steel")


def contrast_to_noise(name: SingleBeam, plate_m: float, step_m: float) -> float:
    """Contrast of a steel step on a steel plate over the noise of a pixel of the plate."""
    setting, wall = Setting("side", name), plate(plate_m, 3.0)
    bodies: list[Body] = [wall, plate(step_m, 0.4, plate_m + 0.01)]
    expected = transmission([wall], setting, SPAN)[0]
    contrast = (expected - transmission(bodies, setting, SPAN)[0]).mean()
    picture = radiograph([wall], setting, "practice", SPAN).transmission()[0]
    return float(contrast / (picture - expected).std())


def penetration_mm(name: SingleBeam) -> int:
    """Thickest steel, in steps of 10 mm, behind which a steel arrow a fifth as thick is seen.

    The test of ANSI N42.46 (2008): an arrow behind a plate, and the observer says where it
    points. Observers stop to see it at a contrast-to-noise ratio of 0.23 to 0.25 in a pixel (J.
    Burke and M. Procter, IPAC 2023, on plates of 290 to 335 mm). The arrow's share is ours.
    """
    thickness = 100
    while contrast_to_noise(name, thickness / 1e3, thickness / 5e3) > 0.24:
        thickness += 10
    return thickness - 10


def test_steel_penetration_is_that_of_fielded_systems() -> None:
    """From 200 to 450 mm: X-ray Cargo Inspection: Status and Trends, AIP Conf. Proc. 1099, 2009."""
    beams: list[SingleBeam] = ["3MV", "4MV", "6MV", "9MV"]
    reached = [penetration_mm(name) for name in beams]
    assert all(250 <= thickness <= 450 for thickness in reached), reached
    assert (np.diff(reached) > 0).all(), reached
    isotopes: list[SingleBeam] = ["Cs-137", "Co-60"]
    assert penetration_mm(isotopes[0]) < penetration_mm(isotopes[1]) < reached[0]


def smallest_step(name: SingleBeam, plate_m: float) -> float:
    """Smallest step, as a share of the plate, that is seen on a square of 50 mm.

    Seen: a signal-to-noise ratio of 5 over the square (A. Rose's criterion).
    """
    pixels = 0.05**2 / (GANTRY.step_m * GANTRY.cell_m((AT[0], AT[0] + 1))[0])
    shares = np.geomspace(1e-3, 0.3, 60)
    ratios = [contrast_to_noise(name, plate_m, plate_m * s) * pixels**0.5 for s in shares]
    return float(np.interp(5.0, ratios, shares))


@pytest.mark.parametrize(("name", "plate_m"), [("6MV", 0.26), ("9MV", 0.27)])
def test_contrast_sensitivity_is_that_of_fielded_systems(name: SingleBeam, plate_m: float) -> None:
    """From 1 to 4 %, typically (same source), here at some 70 % of the penetration."""
    assert 0.01 < smallest_step(name, plate_m) < 0.04
    assert smallest_step(name, 0.1) < 0.01, "thinner plates show finer steps"


def wire_ratio(diameter_m: float, tilt_deg: float) -> float:
    """Signal-to-noise ratio of 50 mm of a steel wire in air, as an ideal observer sees it."""
    half = radians(tilt_deg) / 2.0
    pose = Pose(CENTRE_M, (sin(half), 0.0, 0.0, cos(half)))
    wire = Solid(Cylinder(diameter_m / 2.0, 0.5), pose, "steel")
    contrast = 1.0 - transmission([wire], Setting(), SPAN)[0].astype(np.float64)
    noise = (radiograph([], Setting(), "practice", SPAN).transmission() - 1.0).std()
    return float(np.sqrt((contrast**2).sum() * 0.05 / 0.5) / noise)


@pytest.mark.parametrize("tilt_deg", [10.0, 80.0])
def test_wires_of_a_millimetre_or_two_are_seen_in_air(tilt_deg: float) -> None:
    """Finer than the 3 to 5 mm that such systems resolve (same source), but no hair."""
    assert wire_ratio(0.002, tilt_deg) > 5.0
    assert wire_ratio(0.0003, tilt_deg) < 5.0
