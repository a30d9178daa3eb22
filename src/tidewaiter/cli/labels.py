"""Labels: where what stands in a picture, for those who teach analysts or machines.

They tell the truth of the case, so they are for researchers and instructors, never for who is
in training.
"""

from __future__ import annotations

import json
from typing import Any

import numpy as np

from tidewaiter.exercise.case import Case
from tidewaiter.exercise.standing import present_of
from tidewaiter.exercise.state import State
from tidewaiter.matter.solids import count
from tidewaiter.world.model import Package
from tidewaiter.world.patterns import bodies
from tidewaiter.xray.images import display_grid
from tidewaiter.xray.projection import projector
from tidewaiter.xray.radiograph import Radiograph
from tidewaiter.xray.scene import arrange

#: Version of this layout.
VERSION = 1
_M = 4


def labels(case: Case, state: State, picture: Radiograph) -> dict[str, Any]:
    """Give the labels of a picture.

    Returns:
        ``version``, ``setting``, ``shape`` {beams, rows, columns}, ``display`` {rows, row_m} of
        the rectified picture, and ``objects``: each with its ``class`` (``declared``, ``dunnage``
        or ``hidden``), ``kind``, ``contents``, ``item`` (line of the packing list, 0 for none),
        ``material``, ``gross_kg``, and its bounding box as ``pixels`` and ``display`` (first row,
        first column, past the last row, past the last column) and in metres on the reference
        plane (``z_m``, ``across_m``). What lies outside the picture is left out.
    """
    inside = present_of(case, state).inside
    hidden = {one.handle for one in case.world.hidden}
    dunnage = {one.handle for one in case.world.dunnage}
    grid = display_grid(picture.gantry, picture.span.rows)
    boxes = _boxes(inside, picture)
    objects: list[dict[str, Any]] = []
    for one, (top, bottom, left, right) in zip(inside, boxes, strict=True):
        if top >= bottom or left >= right:
            continue
        ends = [
            picture.at(row - 0.5, column - 0.5) for row, column in ((top, left), (bottom, right))
        ]
        z_m, across_m = zip(*ends, strict=True)
        rows = [round((grid.first_m - across) / grid.row_m) for across in across_m]
        named = "hidden" if one.handle in hidden else "declared"
        objects.append(
            {
                "class": "dunnage" if one.handle in dunnage else named,
                "kind": one.kind,
                "contents": one.contents,
                "item": one.item,
                "material": one.material,
                "gross_kg": round(one.gross_kg, 3),
                "pixels": [top, left, bottom, right],
                "display": [min(rows), left, max(rows), right],
                "z_m": [round(z, _M) for z in z_m],
                "across_m": [round(across, _M) for across in across_m],
            }
        )
    beams, rows_, columns = picture.counts.shape
    return {
        "version": VERSION,
        "setting": str(picture.setting),
        "shape": {"beams": beams, "rows": rows_, "columns": columns},
        "display": {"rows": grid.rows, "row_m": grid.row_m},
        "objects": objects,
    }


def to_json(told: dict[str, Any]) -> bytes:
    """Write labels as JSON, the same bytes for the same labels."""
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()


def _boxes(inside: tuple[Package, ...], picture: Radiograph) -> list[tuple[int, int, int, int]]:
    """First and past-the-last row and column that each package can cover."""
    each = [bodies(one) for one in inside]
    if not each:
        return []
    scene = arrange([body for some in each for body in some])
    ready = projector(scene, np.zeros((len(scene), 1)), picture.gantry, picture.span)
    ends = np.cumsum([sum(count(body) for body in some) for some in each]).tolist()
    found: list[tuple[int, int, int, int]] = []
    for first, last in zip([0, *ends[:-1]], ends, strict=True):
        bounds = ready.bounds[first:last]
        bounds = bounds[(bounds[:, 0] < bounds[:, 1]) & (bounds[:, 2] < bounds[:, 3])]
        if len(bounds):
            low, high = bounds.min(axis=0).tolist(), bounds.max(axis=0).tolist()
            found.append((low[0], high[1], low[2], high[3]))
        else:
            found.append((0, 0, 0, 0))
    return found
