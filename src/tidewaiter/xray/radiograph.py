"""Radiographs: what a scan of solids gives, with noise and without.

    >>> from tidewaiter.matter.frames import Pose
    >>> from tidewaiter.matter.solids import Box, Solid
    >>> from tidewaiter.xray.setting import Setting
    >>> block = Solid(Box((0.5, 0.4, 0.6)), Pose((0.0, 1.0, -3.0)), "steel")
    >>> picture = radiograph([block], Setting("side", "4/6MV"), "a key")
    >>> beams, rows, columns = picture.counts.shape
    >>> beams, rows == picture.gantry.rows
    (2, True)

Axes: beam (low energy first), row (0 is the top), column (0 is nearest the doors). A count is the
dark level, plus the signal as a share of the signal in air, with quantum and electronic noise and
what calibration leaves, in 16 bits. Dead cells stand as the mean of their neighbours.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tidewaiter.base.errors import DefectError
from tidewaiter.base.streams import digest
from tidewaiter.matter.attenuation import Array
from tidewaiter.matter.solids import Body
from tidewaiter.xray.bands import Band, Worker, over_bands
from tidewaiter.xray.beam import BeamModel, equivalent_g_cm2, model
from tidewaiter.xray.detector import Detector, Rests, pulses, rests
from tidewaiter.xray.exposure import exposure, transmitted
from tidewaiter.xray.gantry import GANTRIES, Gantry, Span
from tidewaiter.xray.noise_kernels import digitise_band
from tidewaiter.xray.projection import Float32
from tidewaiter.xray.scatter import scattered
from tidewaiter.xray.scene import Scene, arrange
from tidewaiter.xray.setting import Setting, SingleBeam, beams_of
from tidewaiter.xray.sources import DOSE_UGY, SOURCES
from tidewaiter.xray.spectrum import photons_per_cell

#: Pixels that a picture may hold; more is told apart from a slip in a span.
MOST_PIXELS = 100_000_000


@dataclass(frozen=True, slots=True, eq=False)
class Radiograph:
    """One picture.

    Attributes:
        counts: (beams, rows, columns) uint16. Row 0 is the top, the first column the one nearest
            the doors: the box as seen from the source. The detector's dark level is black, and
            air lies its ``air_counts`` above.
        setting: how it was taken.
        span: where its pixels lie on the gantry's grid.
        gantry: the geometry.
        detector: what took it.
    """

    counts: NDArray[np.uint16]
    setting: Setting
    span: Span
    gantry: Gantry
    detector: Detector

    def __post_init__(self) -> None:
        """Refuse a picture that does not fit its span and beams."""
        expected = (len(self.beams), *self.span.shape)
        if self.counts.shape != expected:
            raise DefectError(f"a picture of shape {self.counts.shape} does not fit {expected}")

    @property
    def beams(self) -> tuple[SingleBeam, ...]:
        """The beams of its layers, low energy first."""
        return beams_of(self.setting.beam)

    def at(self, row: float, column: float) -> tuple[float, float]:
        """Give z and the place across, metres, of a pixel's centre on the reference plane.

        Args:
            row: index into the rows of ``counts``; fractions are allowed.
            column: likewise.
        """
        z_m = self.gantry.column_z_m(column + self.span.columns[0])
        return (z_m, self.gantry.across_m(row + self.span.rows[0]))

    def pixel(self, z_m: float, across_m: float) -> tuple[float, float]:
        """Undo ``at``: give row and column, fractions of pixels, perhaps outside the picture."""
        row = self.gantry.row_at(across_m) - self.span.rows[0]
        return (row, self.gantry.column_at(z_m) - self.span.columns[0])

    @property
    def areas_m2(self) -> Array:
        """Area of each row's pixel where its ray crosses the reference plane, (rows,).

        Taken across the ray, not along the plane: areal density times this is mass.
        """
        first, last = self.span.rows
        straight = self.gantry.directions[first:last, 0 if self.gantry.across == "y" else 1]
        return self.gantry.cell_m((first, last)) * self.gantry.step_m * np.abs(straight)

    def transmission(self) -> Float32:
        """Give the share of the signal in air, (beams, rows, columns); noise may lead below 0."""
        dark, air = np.float32(self.detector.dark_counts), np.float32(self.detector.air_counts)
        return (self.counts.astype(np.float32) - dark) / air


def radiograph(
    bodies: Scene | Iterable[Body],
    setting: Setting,
    noise_key: str,
    span: Span | None = None,
    gantry: Gantry | None = None,
    detector: Detector = Detector(),  # noqa: B008  (frozen)
) -> Radiograph:
    """Take a picture of solids.

    Noise is drawn by counter from (key, setting, beam, row, column on the gantry's grid): a crop
    equals the whole, and the same key gives the same noise whatever else is in the box.

    Args:
        bodies: what stands in the gantry, in its frame (+Y up, origin at the door sill, cargo
            toward −Z, metres).
        setting: view and beam.
        noise_key: names this scan's noise.
        span: the pixels wanted; None: a 40-foot box.
        gantry: the geometry; None: the one of the view.
        detector: the array of cells.

    Raises:
        DefectError: a span that the gantry does not have or that is too large, a body that is
            not finite, too many solids.
    """
    where, frame = _place(setting, span, gantry)
    return _Scan(arrange(bodies), setting, noise_key, frame, detector).take(where)


def transmission(
    bodies: Scene | Iterable[Body],
    setting: Setting,
    span: Span | None = None,
    gantry: Gantry | None = None,
    rays: int = 1,
) -> Float32:
    """Give the expected share of the signal in air, without noise: (beams, rows, columns).

    Arguments as for ``radiograph``, whose geometry it shares; ``rays`` as in ``Detector``. Scatter
    is left out.
    """
    where, frame = _place(setting, span, gantry)
    beam = model(setting.beam)
    return transmitted(exposure(arrange(bodies), beam, frame, where, rays))


def areal_density_g_cm2(
    transmission: Array | Float32, beam: SingleBeam, of: str = "steel"
) -> Array:
    """Give the areal density of a material that would leave the same signal.

    At these energies one g/cm² of most things stops about the same, so this is roughly the mass
    in the way of the ray; exactly so for the named material.

    Args:
        transmission: any shape; values outside 0 to 1 are taken to the nearest end.
        beam: the single beam it was taken with.
        of: a name of ``materials.names()``.

    Returns:
        Same shape, g/cm², falling as transmission grows, at most 1000.

    Raises:
        DefectError: no such material.
    """
    return equivalent_g_cm2(np.asarray(transmission, np.float64), beam, of)


def caught_in_air(
    beam: BeamModel, n: int, gantry: Gantry, detector: Detector, rows: tuple[int, int]
) -> Array:
    """Give the photons that each row's cell catches in one line with nothing in the way, (rows,).

    Args:
        beam: the beams.
        n: which of them.
        gantry: the geometry: the dose falls with the square of the distance.
        detector: whose cells they are.
        rows: first and past-the-last row.
    """
    name, cell_m2 = beam.beams[n], gantry.cell_pitch_m * detector.cell_m
    at_1m = photons_per_cell(SOURCES[name], DOSE_UGY[name], cell_m2, 1.0) * beam.caught[n]
    return at_1m / gantry.reach_m[rows[0] : rows[1]] ** 2


def _place(setting: Setting, span: Span | None, gantry: Gantry | None) -> tuple[Span, Gantry]:
    frame = GANTRIES[setting.view] if gantry is None else gantry
    where = frame.checked(frame.span() if span is None else span)
    rows, columns = where.shape
    if rows * columns > MOST_PIXELS:
        raise DefectError(f"a picture may hold {MOST_PIXELS} pixels, not {rows} × {columns}")
    return where, frame


@dataclass(frozen=True, slots=True, eq=False)
class _Scan:
    """All that a scan needs but the pixels wanted."""

    scene: Scene
    setting: Setting
    noise_key: str
    gantry: Gantry
    detector: Detector

    def take(self, span: Span) -> Radiograph:
        """Take the pixels wanted, and the neighbours of dead cells on the edge."""
        first, last = span.rows
        wide = Span(span.columns, (max(first - 1, 0), min(last + 1, self.gantry.rows)))
        left = rests(self.detector, self.noise_key, self.gantry.rows, wide)
        # Only a dead cell on the edge needs a row more.
        top = wide.rows[0] if left.dead[first - wide.rows[0]] else first
        bottom = wide.rows[1] if left.dead[last - 1 - wide.rows[0]] else last
        wide = Span(span.columns, (top, bottom))
        left = rests(self.detector, self.noise_key, self.gantry.rows, wide)
        counts = self._read(wide, left)
        for row in np.flatnonzero(left.dead).tolist():
            # Half up, as the digitiser rounds; uint32 holds the sum of two counts.
            pair = counts[:, row - 1].astype(np.uint32) + counts[:, row + 1] + 1
            counts[:, row] = pair >> 1
        kept = counts[:, first - top : last - top] if wide != span else counts
        kept.flags.writeable = False
        return Radiograph(kept, self.setting, span, self.gantry, self.detector)

    def _read(self, span: Span, left: Rests) -> NDArray[np.uint16]:
        detector = self.detector
        beam = model(self.setting.beam, detector.crystal, detector.crystal_cm)
        exposed = exposure(self.scene, beam, self.gantry, span, detector.rays)
        counts = np.empty((len(beam.beams), *span.shape), np.uint16)
        layers = [self._layer(beam, n, span) for n in range(len(beam.beams))]
        corner = (span.rows[0], span.columns[0])
        levels = (float(detector.air_counts), float(detector.noise_counts))
        share = detector.scatter_share
        extra = scattered(self.scene, beam, self.gantry, span, share) if share else None

        def worker() -> Worker:
            room = exposed.room()

            def read(band: Band) -> None:
                moments = exposed.expose(band, room)
                if extra is not None:
                    moments[:, :, 0] += extra[:, band[0] : band[1]].transpose(1, 0, 2)
                for n, layer in enumerate(layers):
                    digitise_band(
                        band,
                        corner,
                        layer.key,
                        moments[:, n],
                        left.gains,
                        left.darks,
                        layer.photons,
                        layer.pulses,
                        levels,
                        counts[n],
                    )

            return read

        over_bands(exposed.bands, worker)
        return counts

    def _layer(self, beam: BeamModel, n: int, span: Span) -> _Layer:
        name = beam.beams[n]
        words = digest(self.noise_key, "radiograph", str(self.setting), name, size=32)
        keys = np.frombuffer(words, "<u8").astype(np.uint64)
        return _Layer(
            key=keys[:2].copy(),
            photons=caught_in_air(beam, n, self.gantry, self.detector, span.rows),
            pulses=pulses(self.detector, keys[2:] & np.uint64(0xFFFFFFFF), span),
        )


@dataclass(frozen=True, slots=True, eq=False)
class _Layer:
    """One beam of a scan, as the kernels take it."""

    key: NDArray[np.uint64]
    photons: Array
    pulses: Float32
