"""Beams as few numbers: nodes with weights, and an attenuation basis.

A transmission is an integral over energy of (photons × caught × energy left) × e^(−μx). For
accelerators it is written as six exponentials in four channels, fitted by ``nodes`` and kept in
``tables/nodes.json``: the depth of a node is the same sum over channels for every material, and
a material's shares of the channels are the same for every accelerator. Radioactive sources need
no fit: their lines are the nodes, and each line is a channel. Nothing here depends on what is in
a scene: what is in one pixel must not move another by a rounding.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np

from tidewaiter.matter.attenuation import ENERGY_RANGE_MEV, Array
from tidewaiter.matter.materials import (
    Material,
    mass_attenuation_cm2_g,
    mass_fraction_matrix,
    resolve,
)
from tidewaiter.xray import nodes
from tidewaiter.xray.nodes import Fit, Nodes
from tidewaiter.xray.setting import Beam, SingleBeam, beams_of
from tidewaiter.xray.sources import SOURCES, Isotope
from tidewaiter.xray.spectrum import CRYSTAL, CRYSTAL_CM, response

#: Largest relative error of a transmission against a fine quadrature, nodes and basis together,
#: for all materials and stacks of them, from air down to one count of sixty thousand. They are
#: fitted together, so one bound counts both. Tested for every beam and material.
SPECTRAL_ERROR = 1e-3
#: The same for the variance of the signal, which only sets the size of the noise.
VARIANCE_ERROR = 5e-3

_MOST_G_CM2 = 1000.0


@dataclass(frozen=True, slots=True, eq=False)
class BeamModel:
    """The beams of a setting, ready for the kernels; low energy first.

    Attributes:
        beams: names of the single beams.
        signal: (nodes,) for each beam: share of the signal in air; adds up to 1.
        variance: (nodes,) for each beam: share of the variance of the signal in air, in units of
            (signal in air)² per caught photon; adds up to more than 1.
        basis_cm2_g: (rank, nodes) for each beam, the same rank for all.
        energies_MeV: (nodes,) for each beam, rising: where water is as opaque as the node.
        caught: for each beam, the share of the photons reaching a cell that it catches, in air.
        by_element: (92, rank) coefficients of the elements, rows in order of Z.
    """

    beams: tuple[SingleBeam, ...]
    signal: tuple[Array, ...]
    variance: tuple[Array, ...]
    basis_cm2_g: tuple[Array, ...]
    energies_MeV: tuple[Array, ...]
    caught: tuple[float, ...]
    by_element: Array

    @property
    def rank(self) -> int:
        """Number of channels."""
        return self.by_element.shape[1]

    def coefficients(self, substance: str | Material) -> Array:
        """Give a material's share of each channel, (rank,).

        Times g/cm², summed over what is in the ray, times a column of ``basis_cm2_g``, this is
        the depth of a node. Any material will do: all elements up to uranium are carried.

        Raises:
            DefectError: no material of that name.
        """
        return mass_fraction_matrix([substance])[0] @ self.by_element

    def transmission(self, substance: str | Material, areal_g_cm2: Array) -> Array:
        """Give what is left of the signal behind slabs: (beams, n) for (n,) areal densities."""
        amounts = np.multiply.outer(areal_g_cm2, self.coefficients(substance))
        return np.stack(
            [
                np.exp(-amounts @ basis) @ signal
                for basis, signal in zip(self.basis_cm2_g, self.signal, strict=True)
            ]
        )


@cache
def model(beam: Beam, crystal: str = CRYSTAL, crystal_cm: float = CRYSTAL_CM) -> BeamModel:
    """Give the model of a beam or an interlaced pair; made once per process.

    Args:
        beam: which.
        crystal: the scintillator's material. For another than the default an accelerator is
            fitted on the spot, from where the default ended; it takes about a second.
        crystal_cm: its depth along the beam.
    """
    of = beams_of(beam)
    if isinstance(SOURCES[of[0]], Isotope):
        return _of_lines(of[0], crystal, crystal_cm)
    fitted = [_fitted(name, crystal, crystal_cm) for name in of]
    by_element = np.array(list(_table()["elements"].values()))
    return BeamModel(
        beams=of,
        signal=tuple(one.signal for one, _ in fitted),
        variance=tuple(one.variance for one, _ in fitted),
        basis_cm2_g=tuple(one.basis_cm2_g for one, _ in fitted),
        energies_MeV=tuple(_nominal_MeV(one.basis_cm2_g, by_element) for one, _ in fitted),
        caught=tuple(caught for _, caught in fitted),
        by_element=by_element,
    )


def _of_lines(beam: SingleBeam, crystal: str, crystal_cm: float) -> BeamModel:
    seen = response(SOURCES[beam], crystal, crystal_cm)
    return BeamModel(
        beams=(beam,),
        signal=(seen.signal,),
        variance=(seen.variance,),
        basis_cm2_g=(np.eye(seen.signal.size),),
        energies_MeV=(seen.energies_MeV,),
        caught=(seen.caught,),
        by_element=nodes.element_curves_cm2_g(seen.energies_MeV),
    )


@cache
def _table() -> dict[str, Any]:
    path = files("tidewaiter.xray") / "tables" / "nodes.json"
    return json.loads(path.read_text(encoding="utf-8"))


def _fitted(beam: SingleBeam, crystal: str, crystal_cm: float) -> tuple[Nodes, float]:
    """Nodes of an accelerator and the share of photons caught."""
    row = _table()["beams"][beam]
    signal, variance = np.array(row["signal"]), np.array(row["variance"])
    found = Nodes(signal / signal.sum(), variance, np.array(row["basis_cm2_g"]))
    if (crystal, crystal_cm) == (CRYSTAL, CRYSTAL_CM):
        return found, row["caught"]
    seen = response(SOURCES[beam], crystal, crystal_cm)
    start = Fit((found,), np.array(list(_table()["elements"].values())))
    return nodes.fit(start, [nodes.samples(seen, nodes.mixtures())]).beams[0], seen.caught


def _nominal_MeV(basis_cm2_g: Array, by_element: Array) -> Array:  # noqa: N802
    """Find the energy at which water is as opaque as each node."""
    at: Array = np.geomspace(*ENERGY_RANGE_MEV, 500, dtype=np.float64)
    node: Array = mass_fraction_matrix(["water"])[0] @ by_element @ basis_cm2_g
    logs = np.interp(-node, -mass_attenuation_cm2_g("water", at), np.log(at))
    return np.exp(np.asarray(logs, np.float64))


@cache
def _inverse(
    beam: SingleBeam, substance: Material, crystal: str, crystal_cm: float
) -> tuple[Array, Array]:
    areal_g_cm2 = np.concatenate(([0.0], np.geomspace(0.01, _MOST_G_CM2, 2000)))
    left = model(beam, crystal, crystal_cm).transmission(substance, areal_g_cm2)[0]
    return -np.log(left), areal_g_cm2


def equivalent_g_cm2(
    transmission: Array,
    beam: SingleBeam,
    substance: str | Material,
    crystal: str = CRYSTAL,
    crystal_cm: float = CRYSTAL_CM,
) -> Array:
    """Give the areal density of one material that leaves this transmission.

    Args:
        transmission: any shape; 1 and above give 0, and 0 and below the end of the table.
        beam: the single beam it was measured with.
        substance: the material to express it in.
        crystal: the detector's, see ``model``.
        crystal_cm: likewise.

    Returns:
        Same shape, g/cm², at most 1000.

    Raises:
        DefectError: no such material.
    """
    depths, areal_g_cm2 = _inverse(beam, resolve(substance), crystal, crystal_cm)
    depth = -np.log(np.clip(transmission, np.exp(-depths[-1]), 1.0))
    return np.interp(depth, depths, areal_g_cm2)
