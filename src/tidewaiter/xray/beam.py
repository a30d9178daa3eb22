"""Beams as few numbers: energy nodes with weights, and an attenuation basis.

A transmission is an integral over energy of (photons × caught × energy left) × e^(−μx). Its
weight is the same for every pixel, so a Gauss rule is fitted to it once: 16 nodes then do what
a fine grid does. And the curves μ/ρ(E) of all materials are nearly of low rank, so a pixel needs
a few sums instead of one per material. The basis is fitted to every material of the table, never
to those of a scene: what is in one pixel must not move another by a rounding.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np

from tidewaiter.matter.attenuation import Array
from tidewaiter.matter.materials import mass_attenuation_matrix_cm2_g, material, names
from tidewaiter.xray import spectrum
from tidewaiter.xray.setting import Beam
from tidewaiter.xray.spectrum import Source

NODES = 16
RANK = 6

# A 6 MV accelerator as used for cargo (estimate): 2 mm of tungsten before the photons leave the
# target, 10 mm of copper as hardening filter, CdWO4 crystals 30 mm deep. With these, tenth-value
# layers agree with narrow-beam measurements (see tests/xray/test_spectrum.py).
SOURCES: dict[Beam, Source] = {
    "6MV": Source(
        end_point_MeV=6.0,
        target_Z=74,
        filters=(("tungsten", 0.2), ("copper", 1.0)),
        crystal="cadmium_tungstate",
        crystal_cm=3.0,
    )
}

# Photons caught by a cell per column in air, on the axis of the fan (estimate: SNR about 230).
AIR_PHOTONS = 1.0e5


@dataclass(frozen=True, slots=True, eq=False)
class BeamModel:
    """One beam, ready for the kernels.

    Attributes:
        energies_MeV: (nodes,).
        signal: (nodes,) share of the signal in air; adds up to 1.
        variance: (nodes,) share of the variance of the signal in air, in units of (signal in
            air)² per caught photon; adds up to more than 1, since photons differ in energy.
        basis_cm2_g: (rank, nodes) attenuation curves.
        parts: by material, (rank,) coefficients: parts @ basis_cm2_g is μ/ρ at the nodes.
    """

    energies_MeV: Array
    signal: Array
    variance: Array
    basis_cm2_g: Array
    parts: dict[str, Array]

    def transmission(self, material_name: str, areal_g_cm2: Array) -> Array:
        """Give what is left of the signal behind a slab, (n,) for (n,) areal densities."""
        depth = np.multiply.outer(areal_g_cm2, self.parts[material_name] @ self.basis_cm2_g)
        return np.exp(-depth) @ self.signal


@cache
def model(beam: Beam) -> BeamModel:
    """Fit nodes and basis to a beam; computed once per process."""
    source = SOURCES[beam]
    fine, d_energy = spectrum.fine_grid(source)
    caught, left = spectrum.detection(fine, source)
    weight = d_energy * spectrum.filtered(fine, source) * caught * left
    logs, signal = gauss_rule(np.log(fine), weight, NODES)
    energies = np.exp(logs)
    kept = spectrum.detection(energies, source)[1]
    mean_kept = 1.0 / np.sum(signal / kept)
    basis, coefficients = _low_rank(mass_attenuation_matrix_cm2_g(names(), energies), signal)
    return BeamModel(
        energies_MeV=energies,
        signal=signal,
        variance=signal * kept / mean_kept,
        basis_cm2_g=basis,
        parts=dict(zip(names(), coefficients, strict=True)),
    )


def gauss_rule(x: Array, weight: Array, nodes: int) -> tuple[Array, Array]:
    """Fit a Gauss rule to a weight given on a fine grid (Golub and Welsch, 1969).

    Lanczos' recursion on the discrete measure, with full reorthogonalisation, gives the Jacobi
    matrix; its eigenvalues are the nodes.

    Args:
        x: (n,) grid.
        weight: (n,) positive weights.
        nodes: number of nodes wanted, well below n.

    Returns:
        Nodes and weights, each (nodes,); the weights add up to 1.
    """
    vector = np.sqrt(weight / weight.sum())
    basis = np.zeros((nodes, x.size))
    diagonal = np.zeros(nodes)
    beside = np.zeros(nodes)
    for n in range(nodes):
        basis[n] = vector
        diagonal[n] = vector @ (x * vector)
        rest = x * vector
        for _ in range(2):  # twice is enough (Kahan)
            rest -= basis[: n + 1].T @ (basis[: n + 1] @ rest)
        beside[n] = np.linalg.norm(rest)
        vector = rest / beside[n]
    off = beside[:-1]
    at, vectors = np.linalg.eigh(np.diag(diagonal) + np.diag(off, 1) + np.diag(off, -1))
    return at, vectors[0] ** 2


def _low_rank(curves: Array, signal: Array) -> tuple[Array, Array]:
    """Write curves (materials, nodes) as coefficients (materials, rank) × basis (rank, nodes).

    Curves count alike whatever their size; nodes count by the fourth root of their share, which
    balances thin loads (all nodes) against thick ones (few hard nodes). The bound on what this
    costs is a test.
    """
    scale = signal**0.25
    weighted = curves * scale
    weighted /= np.linalg.norm(weighted, axis=1, keepdims=True)
    directions = np.linalg.svd(weighted, full_matrices=False)[2][:RANK]
    return directions / scale, (curves * scale) @ directions.T


@cache
def _inverse(beam: Beam, material_name: str) -> tuple[Array, Array]:
    areal_g_cm2 = np.concatenate(([0.0], np.geomspace(0.01, 1000.0, 2000)))
    return -np.log(model(beam).transmission(material_name, areal_g_cm2)), areal_g_cm2


def equivalent_g_cm2(transmission: Array, beam: Beam, material_name: str) -> Array:
    """Give the areal density of one material that leaves this transmission.

    Args:
        transmission: any shape; 1 and above give 0, and 0 and below the end of the table.
        beam: the beam it was measured with.
        material_name: the material to express it in.

    Returns:
        Same shape, g/cm², at most 1000.

    Raises:
        DefectError: no such material.
    """
    material(material_name)
    depths, areal_g_cm2 = _inverse(beam, material_name)
    depth = -np.log(np.clip(transmission, np.exp(-depths[-1]), 1.0))
    return np.interp(depth, depths, areal_g_cm2)
