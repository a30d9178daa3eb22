# ruff: noqa: INP001, T201  (an example is a single program that prints)
"""From a few solids to a radiograph: a numpy array with axes, a picture, and a mass read from it.

    python examples/04_from_solids_to_a_radiograph.py [FOLDER]

Needs nothing of the product but ``tidewaiter.matter`` and ``tidewaiter.xray``. With a folder, the
pictures are written there.
"""

import sys
from pathlib import Path

import numpy as np

from tidewaiter.matter.frames import Pose
from tidewaiter.matter.materials import Material
from tidewaiter.matter.solids import Box, Cylinder, Group, Shell, Solid, mass_kg
from tidewaiter.xray import estimates
from tidewaiter.xray.colours import to_colour_png
from tidewaiter.xray.detector import Detector
from tidewaiter.xray.dual import Band, classify
from tidewaiter.xray.gantry import Span
from tidewaiter.xray.images import to_display
from tidewaiter.xray.radiograph import radiograph
from tidewaiter.xray.setting import Setting

# Metres; +Y up, origin at the middle of the door sill, cargo toward -Z.
brine = Material.of_fractions("brine", {"H": 0.0895, "O": 0.7105, "Na": 0.0787, "Cl": 0.1213}, 1.15)
can = (
    Solid(Shell(Cylinder(0.05, 0.12), Cylinder(0.0497, 0.1194)), Pose(), "steel"),
    Solid(Cylinder(0.0497, 0.11), Pose((0.0, -0.0047, 0.0)), brine),
)
tray = Group(can, Pose(), counts=(4, 1, 6), pitch_m=(0.105, 0.0, 0.105))
pallet = Group((tray,), Pose((0.0, 0.6, -1.5)), counts=(2, 6, 1), pitch_m=(0.44, 0.13, 0.0))
block = Solid(Box((0.2, 0.3, 0.3)), Pose((0.0, 0.6, -2.5)), "sugar", 0.9)
plate = Solid(Box((0.03, 0.4, 0.3)), Pose((0.0, 0.6, -3.1)), "steel")

# Two beams in turn, four metres of the box, every cell averaged over 2 x 2 rays.
setting = Setting("side", "4/6MV")
span = Span((100, 600), (0, 905))
picture = radiograph([pallet, block, plate], setting, "an example", span, detector=Detector(rays=2))

beams, rows, columns = picture.counts.shape
left = picture.transmission()
print(f"{beams} beams, {rows} rows, {columns} columns; darkest pixel lets {left.min():.4f} through")
z_m, y_m = picture.at(*np.unravel_index(int(left[1].argmin()), (rows, columns)))
print(f"it lies {-z_m:.2f} m behind the doors, {y_m:.2f} m over the floor")

region = estimates.Region((-2.3, -2.7), (0.4, 0.8))
found = estimates.mass_kg(picture, region, "sugar")
print(f"the block: {found.value:.2f} ± {found.sigma:.2f} kg read, {mass_kg(block):.2f} kg true")

bands = classify(picture)
row, column = (round(v) for v in picture.pixel(-3.1, 0.6))
around = bands.codes[row - 15 : row + 15, column - 15 : column + 15]
print(f"the plate is told as {Band(int(np.bincount(around.ravel()).argmax())).name.lower()}")

if len(sys.argv) > 1:
    folder = Path(sys.argv[1])
    (folder / "example-grey.png").write_bytes(to_display(picture))
    (folder / "example-colour.png").write_bytes(to_colour_png(picture))
