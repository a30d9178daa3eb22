"""Scenes: bodies laid out as arrays, lattices and all, ready for the kernels.

A group in a lattice is laid out by broadcasting: no Python object is made for a cell. Shapes,
turns and materials are listed once each and pointed at.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from tidewaiter.base.errors import DefectError
from tidewaiter.matter.attenuation import Array
from tidewaiter.matter.frames import Pose
from tidewaiter.matter.materials import Material
from tidewaiter.matter.shapes import (
    MOST_CORNERS,
    Box,
    Capsule,
    Convex,
    Corrugated,
    Cylinder,
    Ellipsoid,
    Prism,
    Shape,
    Shell,
    Sphere,
    Tube,
)
from tidewaiter.matter.solids import Body, Group, Solid
from tidewaiter.xray import chord_kernels as chords
from tidewaiter.xray import kernels

Int32 = NDArray[np.int32]

#: Solids that a scene may hold; more is told apart from a slip in a lattice.
MOST_SOLIDS = 2_000_000

_KINDS: dict[type[Convex], int] = {
    Box: chords.BOX,
    Cylinder: chords.CYLINDER,
    Sphere: chords.SPHERE,
    Capsule: chords.CAPSULE,
    Ellipsoid: chords.ELLIPSOID,
    Prism: chords.PRISM,
}
_STILL = (0.0, 0.0, 0.0, 1.0)
_NOWHERE = (0.0, 0.0, 0.0)


@dataclass(frozen=True, eq=False)
class Scene:
    """Solids as arrays: ``n`` of them, of ``f`` forms in ``t`` turns.

    Attributes:
        kinds: (f,) uint8 kind of convex form (see ``chords``).
        halves: (f, 3) half extents, m.
        hollows: (f,) form that is taken out of this one, −1 for none.
        offsets: (f, 3) middle of the hollow, local frame, m.
        edges: (f, MOST_CORNERS, 3) half planes of prisms: x, z of the outward normal, distance.
        turns: (t, 3, 3) rotation matrices, local axes as columns.
        forms: (n,) form of each solid.
        turned: (n,) turn of each solid.
        stuffs: (n,) index into ``materials``.
        centres: (n, 3) places, m.
        densities: (n,) g/cm³.
        materials: what the solids are made of.
    """

    kinds: NDArray[np.uint8]
    halves: Array
    hollows: Int32
    offsets: Array
    edges: Array
    turns: Array
    forms: Int32
    turned: Int32
    stuffs: Int32
    centres: Array
    densities: Array
    materials: tuple[str | Material, ...]

    def __len__(self) -> int:
        return len(self.forms)

    @property
    def arrays(self) -> kernels.Arrays:
        """What the kernels need of it."""
        return (
            self.kinds,
            self.halves,
            self.hollows,
            self.offsets,
            self.edges,
            self.turns,
            self.forms,
            self.turned,
            self.centres,
        )


def arrange(bodies: Scene | Iterable[Body]) -> Scene:
    """Lay bodies out as arrays, in their order.

    Args:
        bodies: solids and groups; a scene is given back as it is.

    Raises:
        DefectError: more than ``MOST_SOLIDS`` solids.
    """
    if isinstance(bodies, Scene):
        return bodies
    maker = _Maker()
    block = maker.block(tuple(bodies))
    return Scene(
        kinds=np.array(maker.kinds, np.uint8),
        halves=np.array(maker.halves, np.float64).reshape(-1, 3),
        hollows=np.array(maker.hollows, np.int32),
        offsets=np.array(maker.offsets, np.float64).reshape(-1, 3),
        edges=np.array(maker.edges, np.float64).reshape(-1, MOST_CORNERS, 3),
        turns=_matrices(np.array(list(maker.turns), np.float64).reshape(-1, 4)),
        forms=block.forms,
        turned=block.turned,
        stuffs=block.stuffs,
        centres=block.centres,
        densities=block.densities,
        materials=tuple(maker.materials),
    )


@dataclass(frozen=True, eq=False)
class _Block:
    """Solids in one frame, as in ``Scene``."""

    forms: Int32
    turned: Int32
    stuffs: Int32
    centres: Array
    densities: Array


@dataclass(eq=False)
class _Maker:
    """Lists of what was met so far; blocks point into them."""

    kinds: list[int] = field(default_factory=list[int])
    halves: list[tuple[float, float, float]] = field(
        default_factory=list[tuple[float, float, float]]
    )
    hollows: list[int] = field(default_factory=list[int])
    offsets: list[tuple[float, float, float]] = field(
        default_factory=list[tuple[float, float, float]]
    )
    edges: list[Array] = field(default_factory=list[Array])
    turns: dict[tuple[float, float, float, float], int] = field(
        default_factory=dict[tuple[float, float, float, float], int]
    )
    materials: dict[str | Material, int] = field(default_factory=dict[str | Material, int])
    known: dict[Shape, int] = field(default_factory=dict[Shape, int])
    folded: dict[Corrugated, Group] = field(default_factory=dict[Corrugated, Group])
    # Groups share their parts by identity: five hundred cartons of one sort hold one tuple.
    blocks: dict[int, _Block] = field(default_factory=dict[int, _Block])

    def block(self, bodies: tuple[Body, ...]) -> _Block:
        """Lay bodies of one frame out in their order."""
        done: list[_Block] = []
        run: list[Solid] = []
        for body in bodies:
            if isinstance(body, Solid) and not isinstance(body.shape, Corrugated):
                run.append(body)
                continue
            done.append(self._plain(run))
            run = []
            done.append(self._lattice(self._folded(body) if isinstance(body, Solid) else body))
        done.append(self._plain(run))
        return _joined(done)

    def _plain(self, solids: Sequence[Solid]) -> _Block:
        forms: list[int] = []
        turned: list[int] = []
        stuffs: list[int] = []
        turns, materials, known = self.turns, self.materials, self.known
        for solid in solids:
            form = known.get(solid.shape)
            forms.append(self._form(solid.shape) if form is None else form)
            turned.append(turns.setdefault(solid.pose.rotation, len(turns)))
            stuffs.append(materials.setdefault(solid.material, len(materials)))
        places = [solid.pose.position_m for solid in solids]
        return _Block(
            np.array(forms, np.int32),
            np.array(turned, np.int32),
            np.array(stuffs, np.int32),
            np.array(places, np.float64).reshape(-1, 3),
            np.array([solid.filled_density_g_cm3 for solid in solids], np.float64),
        )

    def _lattice(self, group: Group) -> _Block:
        inner = self.blocks.get(id(group.parts))
        if inner is None:
            inner = self.blocks[id(group.parts)] = self.block(group.parts)
        cells = group.cells
        if cells * len(inner.forms) > MOST_SOLIDS:
            raise DefectError(f"a scene may hold {MOST_SOLIDS} solids, not {cells} lattice cells")
        if group.pose.rotation == _STILL:
            turned, centres = inner.turned, inner.centres
        else:
            turned, centres = self._turn(group, inner)
        steps = [
            (np.arange(n) - (n - 1) / 2.0) * pitch
            for n, pitch in zip(group.counts, group.pitch_m, strict=True)
        ]
        grid = np.stack(np.meshgrid(*steps, indexing="ij"), axis=-1).reshape(-1, 3)
        axes = np.array(group.pose.matrix)
        at = grid @ axes.T + np.array(group.pose.position_m)
        return _Block(
            np.tile(inner.forms, cells),
            np.tile(turned, cells),
            np.tile(inner.stuffs, cells),
            (at[:, None, :] + centres[None]).reshape(-1, 3),
            np.tile(inner.densities, cells),
        )

    def _turn(self, group: Group, inner: _Block) -> tuple[Int32, Array]:
        quaternions = list(self.turns)
        made: dict[int, int] = {}
        present: list[int] = np.unique(inner.turned).tolist()
        for turn in present:
            rotation = group.pose.then(_pose(quaternions[turn])).rotation
            made[turn] = self.turns.setdefault(rotation, len(self.turns))
        turned = np.array([made[turn] for turn in inner.turned.tolist()], np.int32)
        return turned, inner.centres @ np.array(group.pose.matrix).T

    def _folded(self, solid: Solid) -> Group:
        """Turn a corrugated sheet into its waves."""
        sheet = solid.shape
        assert isinstance(sheet, Corrugated)  # noqa: S101 (told apart by the caller)
        pose = _pose(_STILL)
        folds = tuple(
            Solid(fold, pose, solid.material, solid.density_g_cm3) for fold in sheet.folds
        )
        # The tuple must outlive the lookup by identity.
        self._kept.append(folds)
        return Group(folds, solid.pose, (1, 1, sheet.waves), (0.0, 0.0, sheet.wave_m))

    _kept: list[tuple[Body, ...]] = field(default_factory=list[tuple[Body, ...]])

    def _form(self, shape: Shape) -> int:
        """List a form, and the hollow in it before it."""
        hollow, offset, solid = -1, _NOWHERE, shape
        if isinstance(shape, Shell):
            hollow, offset, solid = self._convex(shape.inner), shape.offset_m, shape.outer
        elif isinstance(shape, Tube):
            hollow = self._convex(Cylinder(shape.inner_radius_m, shape.length_m))
            solid = Cylinder(shape.outer_radius_m, shape.length_m)
        assert not isinstance(solid, Shell | Tube | Corrugated)  # noqa: S101 (taken apart above)
        self.known[shape] = self._add(solid, hollow, offset)
        return self.known[shape]

    def _convex(self, shape: Convex) -> int:
        found = self.known.get(shape)
        return self._form(shape) if found is None else found

    def _add(self, shape: Convex, hollow: int, offset: tuple[float, float, float]) -> int:
        self.kinds.append(_KINDS[type(shape)])
        self.halves.append(shape.half_extents_m)
        self.hollows.append(hollow)
        self.offsets.append(offset)
        self.edges.append(_half_planes(shape))
        return len(self.kinds) - 1


def _pose(rotation: tuple[float, float, float, float]) -> Pose:
    return Pose(_NOWHERE, rotation)


def _joined(blocks: list[_Block]) -> _Block:
    blocks = [block for block in blocks if len(block.forms)] or blocks[:1]
    if len(blocks) == 1:
        return blocks[0]
    total = sum(len(block.forms) for block in blocks)
    if total > MOST_SOLIDS:
        raise DefectError(f"a scene may hold {MOST_SOLIDS} solids, not {total}")
    return _Block(
        np.concatenate([block.forms for block in blocks]),
        np.concatenate([block.turned for block in blocks]),
        np.concatenate([block.stuffs for block in blocks]),
        np.concatenate([block.centres for block in blocks]),
        np.concatenate([block.densities for block in blocks]),
    )


def _half_planes(shape: Convex) -> Array:
    """Give the half planes n · (x, z) ≤ distance of an outline; unused rows hold everything."""
    planes = np.zeros((MOST_CORNERS, 3))
    planes[:, 2] = 1.0
    if isinstance(shape, Prism):
        corners = np.array(shape.outline_m)
        along = np.roll(corners, -1, axis=0) - corners
        normal = np.stack([along[:, 1], -along[:, 0]], axis=1)
        normal /= np.hypot(normal[:, 0], normal[:, 1])[:, None]
        middle = corners.mean(axis=0)
        outward = np.sign(((corners - middle) * normal).sum(axis=1))
        normal *= outward[:, None]
        planes[: len(corners), :2] = normal
        planes[: len(corners), 2] = (corners * normal).sum(axis=1)
    return planes


def _matrices(quaternions: Array) -> Array:
    x, y, z, w = quaternions.T
    rows = [
        [1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w)],
        [2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w)],
        [2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y)],
    ]
    return np.ascontiguousarray(np.array(rows).transpose(2, 0, 1))
