"""Residue: what clings to a unit from elsewhere, and rare lawful sources, alike for all units.

Hands, forklifts and earlier loads carry traces from box to box, and cleaners answer like what is
looked for (domain guide, section 8): an alarm is a ground, never a proof.
"""

from __future__ import annotations

from tidewaiter.base.streams import stream
from tidewaiter.instruments import parts
from tidewaiter.language.patches import PANELS
from tidewaiter.world.after import after
from tidewaiter.world.model import Package, Source, Trace, TraceKind, World

#: What is carried over: kind, places it is found at, how often each, nanograms [estimates].
_CARRIED: tuple[tuple[TraceKind, tuple[str, ...], float, tuple[float, float]], ...] = (
    # Hands that held banknotes last or shook hands; gloves that loaded fertiliser before.
    ("narcotic", ("right-door", "seal"), 0.07, (2.0, 25.0)),
    ("narcotic", ("left-door",), 0.03, (2.0, 15.0)),
    ("explosive", ("right-door", "seal"), 0.03, (2.0, 20.0)),
    ("explosive", ("left-door",), 0.015, (2.0, 15.0)),
    ("cleaner", ("left-door", "right-door", "seal"), 0.12, (20.0, 200.0)),
)
#: Units that come fresh from the wash bear what a rinse leaves, on every panel [estimates].
_WASHED, _WASHED_NG = 0.08, (8.0, 80.0)
#: Units in which a package or two bear something from a warehouse, and which of the kinds.
_ON_PACKAGES, _MOST_PACKAGES = 0.25, 3
_KINDS: tuple[TraceKind, ...] = ("narcotic", "cleaner", "cleaner", "explosive")
_PACKAGE_NG = (2.0, 60.0)

#: Units that come with a lawful source [estimate]: few, but officers must have met one.
_TREATED, _GAUGE = 0.02, 0.015
#: What a patient gives off some days after treatment, and an instrument's sealed source [estimate].
_TREATED_KBQ = (5_000.0, 60_000.0)
_GAUGE_KBQ = (200.0, 2_000.0)


def draw_traces(key: str, load: tuple[Package, ...]) -> tuple[Trace, ...]:
    """Draw what was carried over, sorted by place and kind.

    Args:
        key: key of the case.
        load: what was stowed as declared; what is hidden is none of it.
    """
    drawn: dict[tuple[str, TraceKind], Trace] = {}
    for kind, places, often, ng in _CARRIED:
        for place in places:
            chance = stream(key, "traces", kind, place)
            if chance.random() < often:
                drawn[place, kind] = Trace(place, kind, round(float(chance.uniform(*ng)), 1))
    chance = stream(key, "traces", "washed")
    if chance.random() < _WASHED:
        for panel in sorted(PANELS):
            left = round(float(chance.uniform(*_WASHED_NG)), 1)
            drawn.setdefault((panel, "cleaner"), Trace(panel, "cleaner", left))
    chance = stream(key, "traces", "packages")
    if load and chance.random() < _ON_PACKAGES:
        for _ in range(int(chance.integers(1, _MOST_PACKAGES + 1))):
            place = load[int(chance.integers(len(load)))].handle
            kind = _KINDS[int(chance.integers(len(_KINDS)))]
            drawn[place, kind] = Trace(place, kind, round(float(chance.uniform(*_PACKAGE_NG)), 1))
    return tuple(drawn[name] for name in sorted(drawn))


def draw_sources(key: str, world: World) -> tuple[Source, ...]:
    """Draw lawful sources: a driver who was treated, or an instrument that was notified.

    Natural activity of goods is no source of its own: instruments derive it from the goods.

    Args:
        key: key of the case.
        world: its unit, and its load as declared; nothing hidden is read.
    """
    chance = stream(key, "sources", "treated")
    if chance.random() < _TREATED:
        nuclide = ("Tc-99m", "I-131")[int(chance.integers(2))]
        return (Source(nuclide, round(float(chance.uniform(*_TREATED_KBQ)), 1), _cab(world)),)
    chance = stream(key, "sources", "gauge")
    if world.load and chance.random() < _GAUGE:
        nuclide = ("Cs-137", "Am-241")[int(chance.integers(2))]
        holder = world.load[int(chance.integers(len(world.load)))]
        activity = round(float(chance.uniform(*_GAUGE_KBQ)), 1)
        return (Source(nuclide, activity, holder.position_m, holder.handle),)
    return ()


def _cab(world: World) -> tuple[float, float, float]:
    """Give where the driver sits, metres: the middle of the cab."""
    seen = {one.handle: one for one in parts.parts(after(world, (), 0.0))}
    x, y, z = seen["vehicle"].position_mm
    return (x / 1000.0, y / 1000.0, z / 1000.0)
