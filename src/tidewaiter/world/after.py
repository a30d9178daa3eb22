"""What is there after the officer's deeds: leaves, seal, air, and every package's place.

`after` is pure; what is costly is remembered by the identity of the world (worlds are frozen),
never by hashing thousands of packages.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, Literal, TypeVar

from msgspec.structs import replace

from tidewaiter.language.deeds import (
    AirWasBlown,
    AnyDeed,
    CoverWasPried,
    HoleWasDrilled,
    LeafWasMoved,
    LoadWasTakenOut,
    PackageWasOpened,
    SealWasCut,
    SealWasPut,
)
from tidewaiter.language.values import Leaf
from tidewaiter.world.air import aired, spans, still
from tidewaiter.world.hung import LeafState, leaf_of
from tidewaiter.world.model import Gas, Package, Person, Seal, Source, Trace, Unit, Work, World
from tidewaiter.world.tractor import is_aboard

SealIs = Literal["on", "cut", "official", "interim"]

# The bay floor is level with the sill (a raised dock); packages stand on it in rows across.
_BAY_NEAR_M = 2.5
_BAY_WIDTH_M = 12.0
_BAY_GAP_M = 0.15

_T = TypeVar("_T")


class ById(Generic[_T]):
    """A frozen value that is compared by identity: a key for caches that costs nothing."""

    __slots__ = ("value",)

    def __init__(self, value: _T) -> None:
        self.value = value

    def __hash__(self) -> int:
        """Hash the identity; the value is kept alive, so it is not given to another."""
        return id(self.value)

    def __eq__(self, other: object) -> bool:
        """Say whether both hold the same object."""
        return isinstance(other, ById) and self.value is other.value  # pyright: ignore[reportUnknownMemberType]


@dataclass(frozen=True, slots=True)
class Present:
    """The world as it stands now.

    Attributes:
        unit: the unit.
        left_door, right_door: how the leaves stand.
        seal: what hangs there: the seal found, an official one, or None once it is cut.
        seal_is: which of them.
        air: each substance with its values now.
        still: share of the layers by weight that stands in it, see `world.air`.
        inside: packages in the unit, as they were stowed.
        hung: what is fixed to leaves that stand open, where it is while they are closed; see
            `world.hung`.
        outside: packages that were taken out, where they stand in the bay, in the order in
            which they came (nearest to the doors first).
        opened: handles of packages that are open.
        holes: part and patch of every hole drilled; a package has no patch.
        pried: part and patch of every lining pried open.
        aboard: what lies in the spaces of the vehicle.
        works, traces, sources, people: as in the world; a source lies where its package is.
    """

    unit: Unit
    left_door: LeafState
    right_door: LeafState
    seal: Seal | None
    seal_is: SealIs
    air: tuple[Gas, ...]
    inside: tuple[Package, ...]
    outside: tuple[Package, ...]
    opened: frozenset[str] = frozenset()
    holes: frozenset[tuple[str, str]] = frozenset()
    pried: frozenset[tuple[str, str]] = frozenset()
    works: tuple[Work, ...] = ()
    traces: tuple[Trace, ...] = ()
    sources: tuple[Source, ...] = ()
    people: tuple[Person, ...] = ()
    still: float = 1.0
    hung: tuple[Package, ...] = ()
    aboard: tuple[Package, ...] = ()

    def state_of(self, leaf: Leaf) -> LeafState:
        """Say how a leaf stands."""
        return self.left_door if leaf == "left-door" else self.right_door


def packages(world: World) -> tuple[Package, ...]:
    """Give every package in the unit: the load, honest dunnage, and what is hidden there."""
    return _packages(ById(world))


def declared(world: World) -> World:
    """Give the same world as the papers have it: nothing hidden, nobody in it."""
    was = {one.handle: one for one in world.replaced}
    load = tuple(was.get(one.handle, one) for one in world.load) if was else world.load
    return replace(world, load=load, hidden=(), replaced=(), people=())


def differing(world: World) -> frozenset[str]:
    """Name the packages that are not as the papers have them: hidden, or filled otherwise."""
    return frozenset(one.handle for one in (*world.hidden, *world.replaced))


def package(world: World, handle: str) -> Package | None:
    """Find a package by its handle; None where there is none."""
    return _by_handle(ById(world)).get(handle)


def after(world: World, deeds: Iterable[AnyDeed], minute: float) -> Present:
    """Say what is there after the deeds, at a simulated minute.

    Args:
        world: the truth at the beginning.
        deeds: what the officer changed, in order.
        minute: simulated minute now.
    """
    done = tuple(deeds)
    leaves: dict[str, LeafState] = {"left-door": "closed", "right-door": "closed"}
    seal: Seal | None = world.seal
    seal_is: SealIs = "on"
    depth_mm = 0
    opened: set[str] = set()
    holes: set[tuple[str, str]] = set()
    pried: set[tuple[str, str]] = set()
    for deed in done:
        match deed:
            case LeafWasMoved():
                leaves[deed.leaf] = _leaf_state(deed.to)
            case SealWasCut():
                seal, seal_is = None, "cut"
            case SealWasPut():
                seal, seal_is = _put(deed), deed.kind
            case LoadWasTakenOut():
                depth_mm = max(depth_mm, deed.depth_mm)
            case PackageWasOpened():
                opened.add(deed.handle)
            case HoleWasDrilled():
                holes.add((deed.target, deed.patch))
            case CoverWasPried():
                pried.add((deed.target, deed.patch))
            case AirWasBlown():
                pass
    stowed, outside = taken_out(world, depth_mm)
    moved = frozenset(leaf for leaf, state in leaves.items() if state != "closed")
    inside, hung = _parted(ById(stowed), moved) if moved else (stowed, ())
    aired_for = spans(done, minute)
    return Present(
        unit=world.unit,
        left_door=leaves["left-door"],
        right_door=leaves["right-door"],
        seal=seal,
        seal_is=seal_is,
        air=aired(world.air, aired_for),
        still=still(aired_for),
        inside=inside,
        outside=outside,
        opened=frozenset(opened),
        holes=frozenset(holes),
        pried=frozenset(pried),
        works=world.works,
        traces=world.traces,
        sources=_where_they_are(world.sources, outside),
        people=world.people,
        hung=hung,
        aboard=_aboard(ById(world)),
    )


@lru_cache(maxsize=64)
def _parted(
    stowed: ById[tuple[Package, ...]], moved: frozenset[str]
) -> tuple[tuple[Package, ...], tuple[Package, ...]]:
    """Part what stands in the unit from what hangs on leaves that do not stand closed."""
    hung = tuple(one for one in stowed.value if leaf_of(one.slot) in moved)
    if not hung:
        return stowed.value, ()
    return tuple(one for one in stowed.value if leaf_of(one.slot) not in moved), hung


def _put(deed: SealWasPut) -> Seal:
    """Give the seal that customs put on; an interim one only shows that nobody was at it."""
    iso_class = "H" if deed.kind == "official" else "I"
    return Seal(number=deed.number, iso_class=iso_class, state="ok")


def _where_they_are(
    sources: tuple[Source, ...], outside: tuple[Package, ...]
) -> tuple[Source, ...]:
    """Move the sources that lie in packages standing in the bay."""
    if not sources or not outside:
        return sources
    moved = {one.handle: one.position_m for one in outside}
    return tuple(
        replace(one, position_m=moved[one.handle]) if one.handle in moved else one
        for one in sources
    )


def _leaf_state(to: str) -> LeafState:
    return "hooked" if to == "hooked" else "open" if to == "open" else "closed"


def taken_out(world: World, depth_mm: int) -> tuple[tuple[Package, ...], tuple[Package, ...]]:
    """Part the packages by what the team takes out to a depth: inside, and outside in the bay.

    Whole stacks are taken whose base has its centre within the depth, so nothing is left
    without support.
    """
    return _taken_out(ById(world), depth_mm)


def is_fixed(slot: str) -> bool:
    """Say whether a thing belongs to the unit's inside, and stays when the load comes out."""
    return slot.startswith("structure/")


def stack_of(slot: str) -> str:
    """Name what comes out together with a slot: its stack, or the slot alone."""
    return slot.rpartition("/")[0] if slot.startswith("stack/") else slot


@lru_cache(maxsize=64)
def _packages(world: ById[World]) -> tuple[Package, ...]:
    one = world.value
    return one.load + one.dunnage + tuple(p for p in one.hidden if not is_aboard(p.slot))


@lru_cache(maxsize=64)
def _aboard(world: ById[World]) -> tuple[Package, ...]:
    one = world.value
    return one.aboard + tuple(p for p in one.hidden if is_aboard(p.slot))


@lru_cache(maxsize=64)
def _by_handle(world: ById[World]) -> dict[str, Package]:
    return {one.handle: one for one in (*_packages(world), *_aboard(world))}


@lru_cache(maxsize=64)
def _stacks(world: ById[World]) -> tuple[tuple[float, tuple[Package, ...]], ...]:
    """Give every stack with the depth of its base behind the sill (m), in the order out."""
    members: dict[str, list[Package]] = {}
    for one in _packages(world):
        if is_fixed(one.slot):
            continue
        members.setdefault(stack_of(one.slot), []).append(one)
    stacks: list[tuple[float, str, tuple[Package, ...]]] = []
    for name, stack in members.items():
        stack.sort(key=lambda one: (-one.position_m[1], one.slot))
        stacks.append((-stack[-1].position_m[2], name, tuple(stack)))
    stacks.sort(key=lambda stack: stack[:2])
    return tuple((depth_m, stack) for depth_m, _, stack in stacks)


@lru_cache(maxsize=64)
def _taken_out(
    world: ById[World], depth_mm: int
) -> tuple[tuple[Package, ...], tuple[Package, ...]]:
    if depth_mm <= 0:
        return _packages(world), ()
    out = [
        one for depth_m, stack in _stacks(world) if depth_m * 1000.0 <= depth_mm for one in stack
    ]
    gone = {one.handle for one in out}
    inside = tuple(one for one in _packages(world) if one.handle not in gone)
    return inside, tuple(_in_the_bay(out))


def _in_the_bay(out: list[Package]) -> Iterable[Package]:
    """Set packages down in rows across the bay, each on the floor, in the order they come."""
    left, near, deep = -_BAY_WIDTH_M / 2.0, _BAY_NEAR_M, 0.0
    for one in out:
        width, height, depth = one.size_m
        if left + width > _BAY_WIDTH_M / 2.0 and deep > 0.0:
            left, near, deep = -_BAY_WIDTH_M / 2.0, near + deep + _BAY_GAP_M, 0.0
        position = (left + width / 2.0, height / 2.0, near + depth / 2.0)
        left += width + _BAY_GAP_M
        deep = max(deep, depth)
        yield replace(one, position_m=position)
