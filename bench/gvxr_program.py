"""Let gVXR draw a scene: ``python gvxr_program.py SCENE.npz IMAGES.npz`` (see ``gvxr_peer``).

A program of its own, because a driver of OpenGL that fails takes its whole process with it, and
because gVXR writes to standard output. It needs gVXR and numpy, and nothing of ours.
"""

import json
import sys
from time import perf_counter
from typing import Any

import numpy as np
from gvxrPython3 import gvxr  # pyright: ignore[reportMissingImports]

# gVXR's energies are per photon; with one photon a ray its image is energy × transmission.
_PHOTONS = 1


def _build(scene: Any) -> None:  # noqa: ANN401  (an open npz)
    """Hand over the meshes: triangles, and what they are made of."""
    for n, made_of in enumerate(json.loads(str(scene["materials"]))):
        label = f"mesh {n}"
        first, last = scene["vertex_bounds"][n : n + 2]
        begin, end = scene["triangle_bounds"][n : n + 2]
        vertices = scene["vertices_m"][first:last].astype(np.float32)
        triangles = scene["triangles"][begin:end].astype(np.uint32)
        gvxr.makeTriangularMesh(label, vertices.ravel(), triangles.ravel(), "m")
        gvxr.setMixture(label, made_of["elements"], made_of["mass_fractions"])
        gvxr.setDensity(label, made_of["density_g_cm3"], "g/cm3")
        gvxr.addPolygonMeshAsInnerSurface(label)


def _look(scene: Any, n: int) -> None:  # noqa: ANN401  (an open npz)
    """Place source and detector for picture ``n``."""
    gvxr.setSourcePosition(*map(float, scene["sources_m"][n]), "m")
    gvxr.setDetectorPosition(*map(float, scene["detectors_m"][n]), "m")


def main(scene_path: str, images_path: str) -> None:
    """Draw every picture at every energy; time one more drawing of the first."""
    gvxr.createOpenGLContext()
    gvxr.getOpenGlRenderer()
    print("gVXR has started", flush=True)
    with np.load(scene_path) as scene:
        columns, rows = (int(v) for v in scene["pixels"])
        gvxr.usePointSource()
        gvxr.setDetectorUpVector(0.0, 1.0, 0.0)
        gvxr.setDetectorRightVector(0.0, 0.0, -1.0)
        gvxr.setDetectorNumberOfPixels(columns, rows)
        gvxr.setDetectorPixelSize(*map(float, scene["pitch_m"]), "m")
        _look(scene, 0)
        _build(scene)
        energies, pictures = scene["energies_MeV"], len(scene["sources_m"])
        images = np.empty((len(energies), pictures, rows, columns))
        for e, energy in enumerate(energies):
            gvxr.resetBeamSpectrum()
            gvxr.setMonoChromaticPerPixelAtSDD(float(energy), "MeV", _PHOTONS)
            for n in range(pictures):
                _look(scene, n)
                # Its first row is the lowest, ours the highest.
                images[e, n] = np.array(gvxr.computeXRayImage())[::-1] / energy
        seconds: list[float] = []
        for _ in range(int(scene["repeats"])):
            start = perf_counter()
            gvxr.computeXRayImage()
            seconds.append(perf_counter() - start)
    renderer = f"gVXR {gvxr.getVersionOfCoreGVXR()} on {gvxr.getOpenGlRenderer()}"
    np.savez(images_path, images=images, seconds=np.array(seconds), renderer=np.array(renderer))
    gvxr.terminate()


if __name__ == "__main__":
    main(*sys.argv[1:])
