"""How stations are drawn: the ground, what stands about, the papers on the desk."""

from __future__ import annotations

from collections.abc import Iterable

from tidewaiter.language.scene import Placed
from tidewaiter.language.values import Sighting, Station
from tidewaiter.scenery.drawing import NOTHING, Drawn, metres
from tidewaiter.scenery.meshes.office import DESK_UP_M
from tidewaiter.scenery.meshes.places import stand
from tidewaiter.scenery.turns import about_y

_WALKABLE = frozenset({"apron", "office-floor"})
_YARD = ("apron", "lane", "yard")
_DRESSING: dict[Station, tuple[str, ...]] = {
    "desk": ("office", "office-floor", "desk", "yard"),
    "gate": (*_YARD, "gate"),
    "scanner": (*_YARD, "scanner"),
    "bay": (*_YARD, "bay", "bay-floor"),
}

#: Cones, where each station has them: x and z.
_CONES: dict[Station, tuple[tuple[float, float], ...]] = {
    "desk": (),
    "gate": ((-2.4, 2.4), (-3.6, 2.4), (2.4, -14.5)),
    "scanner": ((-2.5, 3.0), (2.5, 3.0), (-2.5, -9.5), (2.5, -9.5)),
    "bay": ((-2.9, 0.4), (2.9, 0.4), (-6.6, 2.4), (6.6, 2.4)),
}
_CONE_HIGH_M = 0.5

# Papers lie on the table in a row, in the middle of it, nearer to the reader.
_PAPER_M = (0.21, 0.003, 0.297)
_PAPER_Z_M = 0.12


def draw_place(station: Station, parts: dict[str, Sighting]) -> Drawn:
    """Draw a station; where the unit stands there, the catwalk behind its cab too."""
    things = [_standing(name) for name in _DRESSING[station]]
    cone = stand("cone")
    for n, (x, z) in enumerate(_CONES[station]):
        at = (x, _CONE_HIGH_M / 2.0, z)
        things.append(Placed(f"cone/{n}", "", "scenery", "cone", at, cone.size_m))
    if station != "desk" and "vehicle" in parts and "front" in parts:
        things.append(_catwalk(parts))
    return Drawn(tuple(things))


def _standing(name: str) -> Placed:
    where = stand(name)
    walkable = name in _WALKABLE
    return Placed(name, "", "scenery", name, where.at_m, where.size_m, walkable=walkable)


def _catwalk(parts: dict[str, Sighting]) -> Placed:
    """Lay the grating in the gap between the unit and the cab."""
    cab, front = parts["vehicle"], parts["front"]
    near = front.position_mm[2] - front.size_mm[2] / 2.0
    far = cab.position_mm[2] + cab.size_mm[2] / 2.0
    where = stand("catwalk")
    at = (0.0, where.at_m[1], (near + far) / 2000.0)
    size = (where.size_m[0], where.size_m[1], max(0.2, (near - far) / 1000.0 - 0.04))
    return Placed("catwalk", "", "scenery", "catwalk", at, size, walkable=True)


def draw_papers(seen: Iterable[Sighting]) -> Drawn:
    """Lay the papers on the desk, side by side as they were seen."""
    papers = [one for one in seen if one.kind == "document"]
    if not papers:
        return NOTHING
    across = [metres(one.position_mm)[0] for one in papers]
    middle = (min(across) + max(across)) / 2.0
    return Drawn(
        tuple(
            Placed(
                one.handle,
                one.handle,
                "paper",
                "paper",
                (x - middle, DESK_UP_M + _PAPER_M[1] / 2.0 + 0.001, _PAPER_Z_M),
                _PAPER_M,
                about_y(one.turn_deg),
            )
            for one, x in zip(papers, across, strict=True)
        )
    )
