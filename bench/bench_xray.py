"""Measures of the radiograph: seconds, memory and largest errors (``make bench`` prints them).

Scenes: a 40-foot high cube full of ten thousand solids of all kinds, turned and upright, at
2400 × 520 pixels; and a stow of upright cartons and drums with some turned pieces among them.
Timings are the least of several, warm, since machines are noisy; limits and peers run in the same
process.
"""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))
import gvxr_peer
import xray_limits

from tidewaiter.base.streams import stream
from tidewaiter.matter.frames import Pose
from tidewaiter.matter.materials import (
    mass_attenuation_cm2_g,
    mass_attenuation_matrix_cm2_g,
    mixture_cm2_g,
    names,
)
from tidewaiter.matter.solids import (
    Box,
    Capsule,
    Cylinder,
    Ellipsoid,
    Prism,
    Shape,
    Shell,
    Solid,
    Sphere,
    Tube,
)
from tidewaiter.xray import spectrum
from tidewaiter.xray.beam import model
from tidewaiter.xray.exposure import exposure, transmitted
from tidewaiter.xray.gantry import SIDE, Gantry, Span
from tidewaiter.xray.projection import ROWS_PER_BAND, project
from tidewaiter.xray.radiograph import radiograph
from tidewaiter.xray.scene import arrange
from tidewaiter.xray.setting import SINGLE_BEAMS, Setting
from tidewaiter.xray.sources import SOURCES

DATA = Path(__file__).parents[2] / "shared" / "data" / "physics"
PAIR = Setting("side", "4/6MV")
# 520 cells from floor to roof, 2400 columns along 12.7 m.
FINE = Gantry((4.8, -0.45), ((-2.3, 4.7), (-2.3, -1.9)), 6.6 / 520, 12.69 / 2400, 1.0)
# 2048 × 512 pixels, source level with the middle of the detector, as gVXR wants it.
LEVEL = Gantry((4.8, 1.3), ((-2.3, 3.86), (-2.3, -1.26)), 0.01, 12.4 / 2048, 1.0)
_SPAN = LEVEL.span(12.192, 0.1)
_STUFFS = ("wood", "plastic_mix", "aluminium", "water")
CARGO = ("clothing", "electronics", "machinery", "grain", "ceramic", "plastic_mix", "tobacco")
KINDS: tuple[Shape, ...] = (
    Box((0.24, 0.20, 0.22)),
    Cylinder(0.11, 0.22),
    Sphere(0.12),
    Capsule(0.08, 0.30),
    Ellipsoid((0.20, 0.30, 0.20)),
    Tube(0.10, 0.08, 0.30),
    Shell(Box((0.24, 0.20, 0.22)), Box((0.20, 0.16, 0.18))),
    Prism(((-0.12, -0.1), (0.12, -0.1), (0.0, 0.14)), 0.25),
)


def scene(number: int = 10_000) -> list[Solid]:
    """Build a steel shell full of small solids of all kinds, one in three turned freely."""
    draw = stream("bench", "scene", number)
    solids = _shell()
    while len(solids) < number:
        n = len(solids)
        x, y, z = draw.uniform((-1.05, 0.12, -11.9), (1.05, 2.6, -0.15))
        turn = draw.normal(size=4) if n % 3 == 0 else np.array([0.0, 0.0, 0.0, 1.0])
        qx, qy, qz, qw = (turn / np.linalg.norm(turn)).tolist()
        pose = Pose((x, y, z), (qx, qy, qz, qw))
        solids.append(Solid(KINDS[n % len(KINDS)], pose, CARGO[n % len(CARGO)], 0.25))
    return solids


def stow(rows: int = 26, columns: int = 28, layers: int = 9) -> list[Solid]:
    """Build a stow: upright cartons, one in eight a drum, one in eight a turned piece."""
    draw = stream("bench", "stow")
    pitch = np.array((2.3 / rows, 2.55 / layers, 11.9 / columns))
    solids = _shell()
    for cell in np.ndindex(rows, layers, columns):
        x, y, z = (np.array(cell) + 0.5) * pitch + (-1.15, 0.05, -11.95)
        n, half = len(solids), float(min(pitch[0], pitch[2]) / 2.0)
        shape: Shape = Box((float(pitch[0]) * 0.97, float(pitch[1]) * 0.97, float(pitch[2]) * 0.97))
        turn = (0.0, 0.0, 0.0, 1.0)
        if n % 8 == 1:
            shape = Cylinder(half * 0.97, float(pitch[1]) * 0.97)
        if n % 8 == 3:
            q = draw.normal(size=4)
            qx, qy, qz, qw = (q / np.linalg.norm(q)).tolist()
            turn, shape = (qx, qy, qz, qw), KINDS[n // 8 % len(KINDS)]
        solids.append(Solid(shape, Pose((x, y, z), turn), CARGO[n % len(CARGO)], 0.25))
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


def _line(name: str, value: float | None, unit: str, goal: float | None = None) -> dict[str, Any]:
    return {"name": name, "value": value, "unit": unit, "goal": goal}


def _least_s(work: Callable[[], object], times: int = 7) -> float:
    seconds: list[float] = []
    for _ in range(times + 1):
        start = perf_counter()
        work()
        seconds.append(perf_counter() - start)
    return min(seconds[1:])


def radiograph_s() -> float:
    """Time the scene, from a list of solids to the counts of two beams with noise."""
    solids, span = scene(), FINE.span()
    return _least_s(lambda: radiograph(solids, PAIR, "bench", span, FINE))


def limit() -> dict[str, Any]:
    """Compare projection and integration of the stow with their floor."""
    exposed = exposure(arrange(stow()), model("4/6MV"), FINE, FINE.span())
    runs = xray_limits.runs_of(exposed.ready)
    pairs = xray_limits.covered(runs)
    if pairs < 15_000_000:
        message = f"the stow covers {pairs} pairs, not 15 million"
        raise ValueError(message)
    # Into a picture that is there: the floor makes none either.
    out = transmitted(exposed)
    ours = _least_s(lambda: transmitted(exposed, out), 11)
    floor = xray_limits.floor_s(exposed, runs, 11)
    return _line("xray.limit_ratio", ours / floor, "1", 3.0) | {
        "reference": floor,
        "ratio": ours / floor,
    }


def boxes(number: int = 1813) -> list[Solid]:
    """Build a stow of boxes of four materials, one in three turned freely."""
    draw = stream("bench", "gvxr")
    solids: list[Solid] = []
    for n in range(number):
        x, y, z = draw.uniform((-1.0, 0.1, -12.0), (1.0, 2.5, -0.2)).tolist()
        turn = draw.normal(size=4) if n % 3 == 0 else np.array([0.0, 0.0, 0.0, 1.0])
        a, b, c, d = (turn / np.linalg.norm(turn)).tolist()
        size = tuple(draw.uniform(0.2, 0.4, 3).tolist())
        solids.append(Solid(Box(size), Pose((x, y, z), (a, b, c, d)), _STUFFS[n % 4], 0.3))
    return solids


def vs_gvxr() -> Iterator[dict[str, Any]]:
    """Draw the same boxes with both, one energy, as many pixels.

    All boxes of a material are one mesh to gVXR; with a mesh for each it takes as long.
    """
    solids, energy = boxes(), np.array([0.5])
    rows, columns = _SPAN.shape
    middle = LEVEL.column_z_m((_SPAN.columns[0] + _SPAN.columns[1] - 1) / 2)
    view = gvxr_peer.View(
        np.array([[*LEVEL.source_m, middle]]),
        np.array([[*LEVEL.cells_m.mean(axis=0), middle]]),
        (columns, rows),
        # Seen from a point, the box throws a shadow half as long again on the detector.
        (1.5 * LEVEL.step_m, LEVEL.cell_pitch_m),
    )

    def ours() -> None:
        mu = {name: mass_attenuation_cm2_g(name, energy)[0] * 100.0 for name in _STUFFS}
        parts = [[mu[str(one.material)] * one.filled_density_g_cm3] for one in solids]
        np.exp(-project(arrange(solids), np.array(parts), LEVEL, _SPAN)[:, 0])

    try:
        theirs = min(gvxr_peer.draw(solids, view, energy.tolist(), repeats=3).seconds)
    except gvxr_peer.PeerError as error:
        print(f"xray.vs_gvxr is not measured: {error}", file=sys.stderr)
        return
    ratio = theirs / _least_s(ours)
    yield _line("xray.vs_gvxr", ratio, "1", 30.0) | {"reference": theirs, "ratio": ratio}


def per_pair_ns() -> Iterator[dict[str, Any]]:
    """Time a covered pair at a thousand, ten and fifty thousand solids: growth is linear."""
    for number in (1_000, 10_000, 50_000):
        exposed = exposure(arrange(scene(number)[6:]), model("6MV"), FINE, FINE.span())
        pairs = xray_limits.covered(xray_limits.runs_of(exposed.ready))
        room = exposed.ready.room()

        def work(exposed=exposed, room=room) -> None:  # noqa: ANN001
            for top in range(0, exposed.ready.rows, ROWS_PER_BAND):
                exposed.ready.project((top, min(top + ROWS_PER_BAND, exposed.ready.rows)), room)

        name = f"xray.pair_{number // 1000}k_ns"
        yield _line(name, _least_s(work, 3) / pairs * 1e9, "ns")


def memory_MB() -> float:  # noqa: N802
    """Peak resident memory of a process that takes one scan of the scene, all of it."""
    program = (
        "import resource, sys; sys.path.insert(0, sys.argv[1])\n"
        "from bench_xray import FINE, PAIR, Span, radiograph, scene\n"
        "radiograph(scene(), PAIR, 'k', FINE.span(), FINE)\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024.0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(Path(__file__).parent)],
        check=True,
        capture_output=True,
        text=True,
        env=os.environ,
    )
    return float(done.stdout)


def first_scan_s() -> float:
    """From a fresh process, kernels kept on disk: import and first scan of a small scene."""
    program = (
        "from tidewaiter.matter.frames import Pose\n"
        "from tidewaiter.matter.solids import Box, Solid\n"
        "from tidewaiter.xray.radiograph import radiograph\n"
        "from tidewaiter.xray.setting import Setting\n"
        "radiograph([Solid(Box((1.0, 1.0, 1.0)), Pose((0.0, 1.0, -1.0)), 'steel')], Setting(), 'k')"
    )
    run = [sys.executable, "-c", program]
    return _least_s(lambda: subprocess.run(run, check=True), 2)


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
    worst = 0.0
    for row, angle in ((450, 0.3), (340, 1.1), (830, 2.0)):
        span = Span((600, 601), (row, row + 1))
        along = SIDE.directions[row]
        slant = 1.0 / abs(along[0])
        x, y = np.array(SIDE.source_m) + 4.6 * slant * along
        at = (float(x), float(y), SIDE.column_z_m(600))
        width = 0.5 / max(abs(np.cos(angle)), abs(np.sin(angle)))
        cases: list[tuple[Shape, Pose, float]] = [
            (Sphere(0.3), Pose(at), 0.6),
            (Cylinder(0.3, 3.0), Pose(at), 0.6 * slant),
            (Tube(0.3, 0.298, 3.0), Pose(at), 0.004 * slant),
            (Box((0.5, 3.0, 0.5)), Pose.turned_y(angle, at), width * slant),
        ]
        for shape, pose, expected in cases:
            solid = Solid(shape, pose, "steel")
            ours = float(project([solid], np.ones((1, 1)), SIDE, span)[0, 0, 0])
            worst = max(worst, abs(ours / expected - 1.0))
    return worst


def spectrum_err() -> float:
    """Compare nodes and basis with a fine quadrature: every beam, every material, to 1/60000."""
    worst, materials = 0.0, sorted(names())
    for name in SINGLE_BEAMS:
        seen = spectrum.response(SOURCES[name])
        curves = mass_attenuation_matrix_cm2_g(materials, seen.energies_MeV)
        for areal in np.geomspace(0.5, 400.0, 30):
            fine = np.exp(-curves * areal) @ seen.signal
            ours = np.array(
                [model(name).transmission(one, np.array([areal]))[0, 0] for one in materials]
            )
            seen_at_all = fine > 1.0 / 60_000
            worst = max(worst, float(np.abs(ours / fine - 1.0)[seen_at_all].max(initial=0.0)))
    return worst


def measures() -> Iterator[dict[str, Any]]:
    """Yield one measure after another."""
    yield _line("xray.radiograph_s", radiograph_s(), "s", 0.15)
    yield limit()
    yield from vs_gvxr()
    yield from per_pair_ns()
    yield _line("xray.memory_MB", memory_MB(), "MB")
    yield _line("xray.first_scan_s", first_scan_s(), "s")
    yield _line("xray.attenuation_err", attenuation_err(), "1", 1e-3)
    yield _line("xray.chord_err", chord_err(), "1", 1e-5)
    yield _line("xray.spectrum_err", spectrum_err(), "1", 1e-3)


if __name__ == "__main__":
    for measure in measures():
        print(json.dumps(measure))
