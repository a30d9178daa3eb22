"""Measures of the radiograph: seconds and largest errors (``make bench`` prints them).

The scene is a full 40-foot high cube with boxes, cylinders and balls, upright and turned.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

import numpy as np

from tidewaiter.base.streams import stream
from tidewaiter.matter.frames import Pose
from tidewaiter.matter.materials import mass_attenuation_matrix_cm2_g, mixture_cm2_g
from tidewaiter.matter.solids import Box, Cylinder, Shape, Solid, Sphere
from tidewaiter.xray import spectrum
from tidewaiter.xray.beam import SOURCES, model
from tidewaiter.xray.gantry import SIDE, Gantry, Span
from tidewaiter.xray.projection import project
from tidewaiter.xray.radiograph import radiograph
from tidewaiter.xray.setting import Setting

DATA = Path(__file__).parents[2] / "shared" / "data" / "physics"
FINE = Gantry(rows=520, pitch_m=4.0 / 520, step_m=12.7 / 2400)
CARGO = ("clothing", "electronics", "machinery", "grain", "ceramic", "plastic_mix", "tobacco")


def scene(number: int = 10_000) -> list[Solid]:
    """Build a steel shell full of small solids of all kinds, one in three turned freely."""
    draw = stream("bench", "scene", number)
    shapes: list[Shape] = [Box((0.24, 0.20, 0.22)), Cylinder(0.11, 0.22), Sphere(0.12)]
    solids = _shell()
    while len(solids) < number:
        n = len(solids)
        x, y, z = draw.uniform((-1.05, 0.12, -11.9), (1.05, 2.6, -0.15))
        turn = draw.normal(size=4) if n % 3 == 0 else np.array([0.0, np.sin(n % 2), 0.0, 1.0])
        qx, qy, qz, qw = turn / np.linalg.norm(turn)
        pose = Pose((x, y, z), (qx, qy, qz, qw))
        solids.append(Solid(shapes[n % 7 % 3], pose, CARGO[n % len(CARGO)], 0.25))
    return solids


def _shell() -> list[Solid]:
    length, width, height, sheet = 12.192, 2.438, 2.896, 0.002
    middle = -length / 2
    return [
        Solid(Box((sheet, height, length)), Pose((width / 2, height / 2, middle)), "steel"),
        Solid(Box((sheet, height, length)), Pose((-width / 2, height / 2, middle)), "steel"),
        Solid(Box((width, sheet, length)), Pose((0.0, height, middle)), "steel"),
        Solid(Box((width, 0.028, length)), Pose((0.0, 0.08, middle)), "plywood"),
        Solid(Box((width, height, sheet)), Pose((0.0, height / 2, -length)), "steel"),
        Solid(Box((width, height, sheet)), Pose((0.0, height / 2, 0.0)), "steel"),
    ]


def _line(name: str, value: float, unit: str, goal: float) -> dict[str, Any]:
    return {"name": name, "value": value, "unit": unit, "goal": goal}


def radiograph_s() -> float:
    """Time the scene, warm: median of seven. There is one beam yet; the goal counts two."""
    solids, span = scene(), FINE.span()
    seconds: list[float] = []
    for _ in range(8):
        start = perf_counter()
        radiograph(solids, Setting(), "bench", span, FINE)
        seconds.append(perf_counter() - start)
    return median(seconds[1:])


def attenuation_err() -> float:
    """Compare with the published coefficients of ``nist_check.csv``."""
    worst = 0.0
    with (DATA / "nist_check.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            words = row["mass_fractions"].split()
            shares = {s: float(w) for s, w in zip(words[::2], words[1::2], strict=True)}
            ours = mixture_cm2_g(shares, np.array([float(row["energy_MeV"])]))[0]
            worst = max(worst, abs(ours / float(row["mu_rho_cm2_g"]) - 1.0))
    return worst


def chord_err() -> float:
    """Compare the deepest pixel of a ball, a tube and a turned box with their analysis."""
    eye = np.array((*SIDE.source_m, 0.0))
    worst = 0.0
    for row, angle in ((250, 0.3), (140, 1.1), (330, 2.0)):
        span = Span((600, 601), (row, row + 1))
        z = SIDE.column_z_m(600)
        slant = float(np.hypot(1.0, SIDE.slopes(span)[0]))
        at = (0.2, eye[1] + SIDE.slopes(span)[0] * (eye[0] - 0.2), z)
        width = 0.5 / max(abs(np.cos(angle)), abs(np.sin(angle)))
        cases: list[tuple[Shape, Pose, float]] = [
            (Sphere(0.3), Pose(at), 0.6),
            (Cylinder(0.3, 3.0), Pose(at), 0.6 * slant),
            (Box((0.5, 3.0, 0.5)), Pose.turned_y(angle, at), width * slant),
        ]
        for shape, pose, expected in cases:
            solid = Solid(shape, pose, "steel")
            ours = float(project([solid], np.ones((1, 1)), SIDE, span)[0, 0, 0])
            worst = max(worst, abs(ours / expected - 1.0))
    return worst


def spectrum_err() -> float:
    """Compare 16 nodes and the basis with a fine quadrature over the beam: every material."""
    beam, source = model("6MV"), SOURCES["6MV"]
    energies, d_energy = spectrum.fine_grid(source)
    caught, left = spectrum.detection(energies, source)
    weight = d_energy * spectrum.filtered(energies, source) * caught * left
    names = sorted(beam.parts)
    curves = mass_attenuation_matrix_cm2_g(names, energies)
    worst = 0.0
    for areal in np.geomspace(0.5, 400.0, 30):
        fine = np.exp(-curves * areal) @ (weight / weight.sum())
        ours = np.array([beam.transmission(n, np.array([areal]))[0] for n in names])
        worst = max(worst, float(np.abs(ours / fine - 1.0)[fine > 1.0 / 60_000].max(initial=0.0)))
    return worst


def measures() -> Iterator[dict[str, Any]]:
    """Yield one measure after another."""
    yield _line("xray.radiograph_one_beam_s", radiograph_s(), "s", 0.15)
    yield _line("xray.attenuation_err", attenuation_err(), "1", 1e-3)
    yield _line("xray.chord_err", chord_err(), "1", 1e-5)
    yield _line("xray.spectrum_err", spectrum_err(), "1", 1e-3)


if __name__ == "__main__":
    for measure in measures():
        print(json.dumps(measure))
