"""The eye: packages through the open doors, in the bay, and from near.

Every tuple of sightings is sorted by handle, so that order tells nothing.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from tidewaiter.base.streams import handle
from tidewaiter.instruments.rounding import all_eye_mm, eye_mm
from tidewaiter.language.values import Leaf, Millimetres, Sighting
from tidewaiter.world.after import Present
from tidewaiter.world.hung import OPEN_DEG, leaf_of, swing
from tidewaiter.world.linings import LINING
from tidewaiter.world.model import Label, Package
from tidewaiter.world.sight import visible_from_doors

#: Kinds that stand a little open, or whose wrapping has holes: a near look shows what is in them.
_GAPING = frozenset({"holdall", "parcel"})


def through_doors(present: Present) -> tuple[Sighting, ...]:
    """See what can be made out through the leaves that stand open, and the boards on them."""
    boards = (one for one in present.hung if one.kind == LINING)
    return packages((*visible_from_doors(present), *boards), present)


def on_leaf(present: Present, leaf: Leaf) -> tuple[Sighting, ...]:
    """See the boards on a leaf, as it stands: whoever moves it knows where they are."""
    boards = (
        one
        for one in (*present.hung, *present.inside)
        if one.kind == LINING and leaf_of(one.slot) == leaf
    )
    return packages(boards, present)


def packages(seen: Iterable[Package], present: Present | None = None) -> tuple[Sighting, ...]:
    """See packages from a few metres off, sorted by handle.

    Args:
        seen: which.
        present: says how the leaves stand that some of them may hang on; None: on none.
    """
    ordered = sorted(seen, key=lambda one: one.handle)
    if not ordered:
        return ()
    positions = all_eye_mm([one.position_m for one in ordered])
    sizes = all_eye_mm([one.size_m for one in ordered])
    looks: dict[tuple[str, str], dict[str, str]] = {}
    hung = _swung(present) if present is not None and present.hung else {}
    return tuple(
        Sighting(
            one.handle,
            one.kind,
            *hung.get(one.handle, ((x, y, z), (width, height, depth), 0.0)),
            looks.setdefault((one.colour, one.form), {"colour": one.colour, "form": one.form}),
        )
        for one, (x, y, z), (width, height, depth) in zip(ordered, positions, sizes, strict=True)
    )


def close_look(present: Present, one: Package) -> Sighting:
    """See one package from near: its marks, and what shows through an opening."""
    (far,) = packages((one,), present)
    look = dict(far.look)
    if one.marks:
        look["marks"] = one.marks
    if one.kind in _GAPING and one.contents:
        look["opening"] = one.contents
    if one.handle in present.opened:
        look["state"] = "opened"
    return replace(far, look=dict(sorted(look.items())))


def _swung(present: Present) -> dict[str, tuple[Millimetres, Millimetres, float]]:
    """Give place, size and turn of what hangs on open leaves, by handle."""
    found: dict[str, tuple[Millimetres, Millimetres, float]] = {}
    for one in present.hung:
        leaf = leaf_of(one.slot)
        if leaf is not None:
            state = present.state_of(leaf)
            at = swing(present.unit, leaf, state).at(one.position_m)
            turn = OPEN_DEG[state] if leaf == "right-door" else -OPEN_DEG[state]
            found[one.handle] = (eye_mm(at), eye_mm(one.size_m), turn)
    return found


def contents(one: Package, stream_key: str, present: Present | None = None) -> tuple[Sighting, ...]:
    """See what is in an opened package or behind a board, and what is printed on it.

    An empty one shows nothing.
    """
    look = _printed(one.label) if one.label else {}
    name = handle(stream_key, one.slot, "contents")
    return _inside(one, one.contents, name, present, look)


def core(one: Package, stream_key: str, present: Present | None = None) -> tuple[Sighting, ...]:
    """See what is built into a package, through a hole or where it was opened by force."""
    kind = one.core.contents if one.core else ""
    return _inside(one, kind, handle(stream_key, one.slot, "core"), present, {})


def _inside(
    one: Package, kind: str, name: str, present: Present | None, look: dict[str, str]
) -> tuple[Sighting, ...]:
    if not kind:
        return ()
    (outside,) = packages((one,), present)
    return (Sighting(name, kind, outside.position_mm, outside.size_mm, 0.0, look),)


def _printed(label: Label) -> dict[str, str]:
    """Read a label: country and grade, and what else stands there."""
    read = {
        "grade": label.grade,
        "list-price": f"{label.list_price:.2f} USD/kg" if label.list_price else "",
        "made-in": label.made_in,
        "materials-from": label.materials,
        "packed-in": label.packed_in,
    }
    return {name: text for name, text in read.items() if text}


def find(present: Present, wanted: str) -> Package | None:
    """Find a package by handle where it now is."""
    for group in (present.outside, present.inside, present.hung, present.aboard):
        for one in group:
            if one.handle == wanted:
                return one
    return None
