"""Reading the machine: the front of a reefer in a picture, against the machine that it should show.

Knows pictures and how reefers are built; never the world. Machines of one make are alike, so what
is over the expected one is room that holds something: parts, frost, or what nobody declared.
"""

from __future__ import annotations

from functools import lru_cache
from typing import cast

import numpy as np
from numpy.typing import NDArray

from tidewaiter.world.after import after
from tidewaiter.world.model import Seal, SizeType, Unit, World
from tidewaiter.world.shape import Shape
from tidewaiter.world.solids import in_scanner
from tidewaiter.world.units import draw_unit, nominal
from tidewaiter.xray.radiograph import Radiograph, areal_density_g_cm2, transmission

#: Beyond this areal density (steel equivalent, g/cm²) a reading is mostly noise.
_DARKEST_G_CM2 = 150.0
#: Honest walls stand a little farther in or out: so near to the cargo nothing is read, metres.
_EDGE_M = 0.03
#: Above the floor, where the cold half begins, metres.
_HALVES_M = 1.35
#: What an empty machine shows at the most over the expected one, kg [estimate: 60 clean units].
MOST_KG = 12.0


def has_machine(size_type: str) -> bool:
    """Say whether a unit of this size and type is cooled by a machine of its own."""
    return nominal(cast("SizeType", size_type)).build == "reefer"


def machine_excess_kg(picture: Radiograph, size_type: str) -> tuple[float, float]:
    """Give by how much the machine in a picture is heavier than the expected one, kg.

    Returns:
        Of its warm half, below, and of its cold half, above.
    """
    unit = _expected(size_type)
    world = World(unit=unit, seal=Seal("EXPECTED", "H", "ok"), air=(), load=())
    wanted = transmission(
        in_scanner(after(world, (), 0.0)),
        picture.setting,
        picture.span,
        picture.gantry,
        picture.detector.rays,
    )
    more = _areal(picture.transmission()[-1], picture) - _areal(wanted[-1], picture)
    shape = Shape.of(unit)
    depth = np.array([-picture.at(0.0, column)[0] for column in range(more.shape[1])])
    there = (depth > -shape.front + _EDGE_M) & (depth < -shape.outside + _EDGE_M)
    by_row = (more * picture.areas_m2[:, None])[:, there].sum(axis=1) * 10.0
    high = np.array([picture.at(row, 0.0)[1] for row in range(more.shape[0])]) > _HALVES_M
    return float(by_row[~high].sum()), float(by_row[high].sum())


def _areal(share: NDArray[np.float32], picture: Radiograph) -> NDArray[np.float64]:
    return np.minimum(areal_density_g_cm2(share, picture.beams[-1]), _DARKEST_G_CM2)


@lru_cache(maxsize=4)
def _expected(size_type: str) -> Unit:
    return draw_unit(cast("SizeType", size_type), "EXAU0000000", "expected")
