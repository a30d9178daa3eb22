"""gVXR beside us: the same solids as triangles, drawn by its own program in its own process.

gVXR (Vidal and others, gvirtualxray) is the open simulator that comes nearest. It needs OpenGL:
``make peers`` fetches it into ``.peers``, and the system libraries that its wheel does not hold.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from tidewaiter.matter.solids import Body, Box, Cylinder, Shape, Solid, Sphere, expanded
from tidewaiter.xray.gantry import Gantry

ROOT = Path(__file__).parents[1]
PEERS = ROOT / ".peers"
HOW = "`make peers` fetches gVXR and what it needs (Debian, as root); it then draws in software"
_PROGRAM = Path(__file__).with_name("gvxr_program.py")
_STARTED = "gVXR has started"  # what the program says once it has a place to draw
_LONGEST_S = 240
# Sides of the polygon that stands for a circle of the same area.
_SECTORS = 128

Mesh = tuple[np.ndarray, np.ndarray]


class PeerError(Exception):
    """gVXR is not there or cannot start; the text says why and what to do."""


@dataclass(frozen=True)
class Images:
    """What gVXR drew.

    Attributes:
        transmission: (energies, pictures, rows, columns); row 0 is the top.
        seconds: time of each further drawing of the last picture, once all was in place.
        renderer: its version and what it draws on.
    """

    transmission: np.ndarray
    seconds: tuple[float, ...]
    renderer: str


@dataclass(frozen=True)
class View:
    """A point source before a flat upright detector; arrays of (pictures, 3), metres.

    Attributes:
        sources_m: focal spots.
        detectors_m: middles of the detector.
        pixels: columns (toward −z) and rows.
        pitch_m: their spacing.
    """

    sources_m: np.ndarray
    detectors_m: np.ndarray
    pixels: tuple[int, int]
    pitch_m: tuple[float, float]


def column_views(gantry: Gantry, columns: Sequence[int]) -> View:
    """Look along single columns of a gantry whose detector is one upright line.

    Our columns are parallel planes and gVXR's source is a point, so each column is a picture of
    its own, one pixel wide. Rays go through the middle of a pixel, whose width does not matter.
    """
    z = np.array([gantry.column_z_m(column) for column in columns])
    middle = gantry.cells_m.mean(axis=0)
    across = np.tile(np.array(gantry.source_m), (len(z), 1))
    return View(
        np.column_stack([across, z]),
        np.column_stack([np.tile(middle, (len(z), 1)), z]),
        (1, gantry.rows),
        (gantry.cell_pitch_m, gantry.cell_pitch_m),
    )


def draw(
    bodies: Iterable[Body],
    view: View,
    energies_MeV: Sequence[float],
    repeats: int = 0,
    *,
    longest_m: float | None = None,
    merged: bool = True,
) -> Images:
    """Let gVXR draw solids.

    Args:
        bodies: boxes, cylinders and balls.
        view: from where.
        energies_MeV: one picture each; gVXR 2.1 gives no attenuation above 0.8 MeV.
        repeats: how often the last picture is drawn again and timed.
        longest_m: triangles are cut until no side is longer. gVXR works out the way to a corner
            and takes it to change evenly in between, which it does not: 20 cm leave errors of
            millimetres in a chord, 2 cm of micrometres.
        merged: solids of one material and density make one mesh, which is the quickest way.

    Raises:
        PeerError: gVXR is not there, or did not start.
        RuntimeError: it started and failed.
    """
    with TemporaryDirectory() as folder:
        scene, images = Path(folder, "scene.npz"), Path(folder, "images.npz")
        np.savez(
            scene,
            **_scene(list(bodies), longest_m, merged=merged),
            sources_m=view.sources_m,
            detectors_m=view.detectors_m,
            pixels=np.array(view.pixels),
            pitch_m=np.array(view.pitch_m),
            energies_MeV=np.array(energies_MeV),
            repeats=np.array(repeats),
        )
        _run(scene, images)
        with np.load(images) as done:
            return Images(done["images"], tuple(done["seconds"].tolist()), str(done["renderer"]))


def _run(scene: Path, images: Path) -> None:
    path = os.pathsep.join(filter(None, [str(PEERS), os.environ.get("PYTHONPATH")]))
    try:
        done = subprocess.run(
            [sys.executable, str(_PROGRAM), str(scene), str(images)],
            env={**os.environ, "PYTHONPATH": path},
            check=False,
            capture_output=True,
            text=True,
            timeout=_LONGEST_S,
        )
    except subprocess.TimeoutExpired:
        raise PeerError(f"gVXR did not end within {_LONGEST_S} s") from None
    if not images.exists():
        said = [line for line in (done.stdout + done.stderr).splitlines() if line.strip()]
        why = said[-1] if said else "it said nothing"
        if _STARTED in said:
            raise RuntimeError(f"gVXR started, and failed (exit {done.returncode}): {why}")
        raise PeerError(f"gVXR cannot start here (exit {done.returncode}): {why}. {HOW}.")


def _scene(bodies: list[Body], longest_m: float | None, *, merged: bool) -> dict[str, Any]:
    """Lay solids out as meshes, one for each substance and density, or one for each solid."""
    solids = [solid for body in bodies for solid in expanded(body)]

    def stuff(solid: Solid) -> tuple[str, float]:
        return (solid.substance.name, solid.filled_density_g_cm3)

    if merged:
        groups = [list(group) for _, group in groupby(sorted(solids, key=stuff), key=stuff)]
    else:
        groups = [[solid] for solid in solids]
    meshes = [_joined([mesh(solid, longest_m) for solid in group]) for group in groups]
    return {
        "materials": np.array(json.dumps([_made_of(group[0]) for group in groups])),
        "vertices_m": np.concatenate([vertices for vertices, _ in meshes]),
        "triangles": np.concatenate([triangles for _, triangles in meshes]),
        "vertex_bounds": np.cumsum([0, *(len(vertices) for vertices, _ in meshes)]),
        "triangle_bounds": np.cumsum([0, *(len(triangles) for _, triangles in meshes)]),
    }


def _made_of(solid: Solid) -> dict[str, Any]:
    shares = solid.substance.mass_fractions
    return {
        "elements": list(shares),
        "mass_fractions": list(shares.values()),
        "density_g_cm3": solid.filled_density_g_cm3,
    }


def _joined(meshes: list[Mesh]) -> Mesh:
    starts = np.cumsum([0, *(len(vertices) for vertices, _ in meshes[:-1])])
    triangles = [mesh[1] + start for mesh, start in zip(meshes, starts, strict=True)]
    return np.concatenate([mesh[0] for mesh in meshes]), np.concatenate(triangles)


def mesh(solid: Solid, longest_m: float | None = None) -> Mesh:
    """Cover a solid with triangles, anticlockwise from outside: (v, 3) metres, (t, 3)."""
    vertices, triangles = _of_shape(solid.shape)
    placed = vertices @ np.array(solid.pose.matrix).T + np.array(solid.pose.position_m)
    return (placed, triangles) if longest_m is None else _cut(placed, triangles, longest_m)


def _cut(vertices: np.ndarray, triangles: np.ndarray, longest_m: float) -> Mesh:
    """Cut every triangle into four until no side is longer."""
    a, b, c = (vertices[triangles[:, k]] for k in range(3))
    if max(np.linalg.norm(side, axis=1).max() for side in (a - b, b - c, c - a)) <= longest_m:
        return vertices, triangles
    ab, bc, ca = (len(vertices) + k * len(triangles) + np.arange(len(triangles)) for k in range(3))
    first, second, third = triangles.T
    corners = ((first, ab, ca), (ab, second, bc), (ca, bc, third), (ab, bc, ca))
    more = np.concatenate([vertices, (a + b) / 2, (b + c) / 2, (c + a) / 2])
    return _cut(more, np.concatenate([np.column_stack(three) for three in corners]), longest_m)


def _of_shape(shape: Shape) -> Mesh:
    if isinstance(shape, Box):
        square = np.array([[-1.0, -1.0], [-1.0, 1.0], [1.0, 1.0], [1.0, -1.0]])
        half = np.array(shape.size_m) / 2
        return _drawn_out(square * half[[0, 2]], half[1])
    if isinstance(shape, Cylinder):
        return _drawn_out(_circle(shape.radius_m), shape.length_m / 2)
    if isinstance(shape, Sphere):
        return _ball(shape.radius_m)
    raise TypeError(f"no mesh for {type(shape).__name__}")


def _circle(radius: float) -> np.ndarray:
    """Give a polygon of the same area as a circle, (n, 2) x and z, anticlockwise from +y."""
    turn = 2 * np.pi / _SECTORS
    reach = radius * np.sqrt(turn / np.sin(turn))
    angles = np.arange(_SECTORS) * turn
    return reach * np.column_stack([np.cos(angles), -np.sin(angles)])


def _drawn_out(outline: np.ndarray, half: float) -> Mesh:
    """Draw an outline (x, z), anticlockwise from +y, out along y; ends are fans."""
    n = len(outline)
    ring = np.arange(n)
    after = (ring + 1) % n
    flat = np.full(n, half)
    low = np.column_stack([outline[:, 0], -flat, outline[:, 1]])
    high = np.column_stack([outline[:, 0], flat, outline[:, 1]])
    triangles = [
        np.column_stack([ring, after, n + after]),
        np.column_stack([ring, n + after, n + ring]),
        np.column_stack([np.full(n, 2 * n), after, ring]),
        np.column_stack([np.full(n, 2 * n + 1), n + ring, n + after]),
    ]
    middles = np.array([[0.0, -half, 0.0], [0.0, half, 0.0]])
    return np.concatenate([low, high, middles]), np.concatenate(triangles)


def _ball(radius: float) -> Mesh:
    """Cover a ball with rings of quads and a fan at each pole."""
    rings, sectors = _SECTORS // 2, _SECTORS
    polar = np.arange(1, rings) * np.pi / rings
    outline = _circle(radius)
    reach = float(np.hypot(*outline[0]))
    body = np.empty((rings - 1, sectors, 3))
    body[..., 0] = np.sin(polar)[:, None] * outline[:, 0]
    body[..., 1] = reach * np.cos(polar)[:, None]
    body[..., 2] = np.sin(polar)[:, None] * outline[:, 1]
    at = np.arange((rings - 1) * sectors).reshape(rings - 1, sectors)
    beside = np.roll(at, -1, axis=1)
    top, bottom = at.size, at.size + 1
    triangles = [
        np.stack([at[1:], beside[1:], beside[:-1]], axis=-1).reshape(-1, 3),
        np.stack([at[1:], beside[:-1], at[:-1]], axis=-1).reshape(-1, 3),
        np.column_stack([np.full(sectors, top), at[0], beside[0]]),
        np.column_stack([np.full(sectors, bottom), beside[-1], at[-1]]),
    ]
    poles = np.array([[0.0, reach, 0.0], [0.0, -reach, 0.0]])
    return np.concatenate([body.reshape(-1, 3), poles]), np.concatenate(triangles)
