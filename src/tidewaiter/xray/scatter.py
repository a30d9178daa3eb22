"""Scatter, optional and approximate: what a load throws into cells that its shadow covers.

A fan collimated to a slit, before and behind the box, lets little scatter through: photons
deflected by small angles within the plane of the fan. So its share is small, it is smooth along
the detector, columns do not mix, and it grows with what is taken from the beam nearby but must
itself get out of the load. That is written as

    scatter = 4 · share · mean of T · (1 − T) over the rows within ± reach

which is ``share`` of the signal in air behind a wide load that halves the beam, nothing in air and
nothing behind what stops all. Convolution models have this form (Love and Kruger, Medical Physics
14 (1987) 178); the size depends on collimators and is the user's to choose. Its own quantum noise
is left out.
"""

from __future__ import annotations

import numpy as np

from tidewaiter.xray.beam import BeamModel
from tidewaiter.xray.exposure import exposure, transmitted
from tidewaiter.xray.gantry import Gantry, Span
from tidewaiter.xray.projection import Float32
from tidewaiter.xray.scene import Scene

#: How far scatter reaches along the detector, m (estimate).
REACH_M = 0.30


def scattered(scene: Scene, beam: BeamModel, gantry: Gantry, span: Span, share: float) -> Float32:
    """Give the scattered signal as a share of the signal in air, (beams, rows, columns).

    Args:
        scene: the solids.
        beam: the beams.
        gantry: the geometry.
        span: the pixels wanted; rows within reach of them are exposed too, so that a crop
            equals the whole.
        share: behind a wide load that halves the beam.
    """
    reach = max(1, round(REACH_M / gantry.cell_pitch_m))
    first, last = span.rows
    top, bottom = max(first - reach, 0), min(last + reach, gantry.rows)
    left = transmitted(exposure(scene, beam, gantry, Span(span.columns, (top, bottom))))
    thrown = (left * (1.0 - left)).astype(np.float64)
    result = np.empty((len(left), last - first, left.shape[2]), np.float32)
    for row in range(first, last):
        # Summed anew for each row: a running sum would round by where it started.
        near, end = max(row - reach, top) - top, min(row + reach + 1, bottom) - top
        result[:, row - first] = 4.0 * share * thrown[:, near:end].mean(axis=1)
    return result
