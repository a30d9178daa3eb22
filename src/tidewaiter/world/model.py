"""The values of a world.

Frame: metres, right-handed, +Y up, origin at the centre of the door sill, cargo to -Z.
"""

from __future__ import annotations

from typing import Literal

from tidewaiter.language.values import Value

Metres = tuple[float, float, float]
Form = Literal["box", "cylinder-x", "cylinder-y", "cylinder-z"]
WorkKind = Literal["weld-repair", "patch", "filler", "fresh-paint", "new-rivets"]
TraceKind = Literal["narcotic", "explosive", "cleaner"]
SealState = Literal["ok", "reseal-recorded", "wrong-number", "glued", "not-locked", "missing"]
Screws = Literal["weathered", "some-renewed", "renewed"]
Cover = Literal["sound", "faded", "patched"]
Cable = Literal["whole", "sheath-worn", "jointed"]
#: Size and type of a container as ISO 6346 writes it, or the kind of a trailer.
SizeType = Literal["22G1", "42G1", "45G1", "45R1", "22U1", "42U1", "curtain-sider"]


class Label(Value):
    """What is printed on the goods in a package: on a lot label, a tag, a slip.

    Attributes:
        made_in: country, ISO 3166 two letters.
        materials: country that the materials are of, where that is printed.
        packed_in: country where the goods were packed, where that is printed.
        grade: ``first``, ``second-choice``, ``end-of-line``.
        list_price: USD/kg net; 0: none printed.
    """

    made_in: str
    materials: str = ""
    packed_in: str = ""
    grade: str = "first"
    list_price: float = 0.0


class Core(Value):
    """What is built into a package, in the middle of it.

    Attributes:
        material: name in `matter`.
        kg: its mass, which is part of the package's.
        contents: kind of what it is, as the eye names it through a hole.
    """

    material: str
    kg: float
    contents: str


class Package(Value):
    """One package, or one load unit that holds several declared ones.

    Attributes:
        handle: its name to the client, from the stream of its slot.
        slot: path of its named place, ``stack/017/02`` (stack, level), ``reserve/door/1``, or
            ``structure/front/lining``: what is fixed to the unit, or lies behind such a lining,
            does not come out with the load.
        kind: what it looks like: ``carton``, ``sack``, ``drum``, ``pallet``, ``crate``,
            ``holdall``, ``air-bag``...
        item: number of the packing-list line it belongs to; 0 for dunnage and for what is hidden.
        count: declared packages in it (over 1 for a palletised load unit).
        position_m: centre in the box frame.
        size_m: extent along x, y, z as it stands.
        form: solid that fills the extent.
        material: name in `matter`.
        gross_kg: mass; density follows from form and extent.
        marks: what is printed on it.
        colour: sRGB ``#rrggbb``.
        contents: kind of what is inside, as the eye names it (``tea``, ``tiles``).
        label: what is printed on the goods; None: nothing.
        core: what is built into it; it does not show when the package is opened.
    """

    handle: str
    slot: str
    kind: str
    item: int
    count: int
    position_m: Metres
    size_m: Metres
    form: Form
    material: str
    gross_kg: float
    marks: str = ""
    colour: str = "#b98b5a"
    contents: str = ""
    label: Label | None = None
    core: Core | None = None


class Seal(Value):
    """The seal as it hangs there (ISO 17712)."""

    number: str
    iso_class: Literal["H", "S", "I"]
    state: SealState


class Gas(Value):
    """One substance in the unit's air: near the doors, deep inside, and in the goods.

    How it goes on from there is said in `world.air`. As it comes, all three are in balance.

    Attributes:
        substance: as limits and sensors name it.
        unit: of the three values.
        gasket: near the doors, where a sample through the gasket is taken from.
        inside: deep inside, behind the cargo, in the middle of its height.
        outside: what ventilation tends to.
        half_minutes: half-life of free air under forced ventilation with both leaves open.
        reach: share of the ventilation that comes behind the cargo, over 0 and up to 1.
        back_per_h: rate at which the goods bring the air behind them near their own balance
            again, per hour; 0: nothing comes back.
        stock: how many times the air holds it the goods do; 0: no airing ever lowers what they
            give off.
    """

    substance: str
    unit: Literal["ppm", "%"]
    gasket: float
    inside: float
    outside: float
    half_minutes: float
    reach: float = 1.0
    back_per_h: float = 0.0
    stock: float = 0.0


class Unit(Value):
    """A container or a trailer, with this unit's own honest dimensions.

    Attributes:
        number: who it is: the ISO 6346 number painted on it, or the plate of a trailer.
        size_type: ISO 6346 size-type code, or the kind of a trailer.
        outer_m: length (z), width (x), height (y).
        inner_m: length (z), width (x), height (y), as a tape would find them.
        door_m: clear door opening, width and height.
        tare_kg, max_gross_kg: as on the data plate; of a trailer with its running gear.
        colour: sRGB of the paint.
        set_point_C: what a reefer that runs keeps its air at, degrees Celsius; None: it does not
            run, or has no machine.
        screws: those of a reefer's hatches; workshops open them for service.
        cover: how the tarpaulin of a unit without a roof is kept.
        cable: how the cable is that closes the tarpaulin; one for customs has no joint.
    """

    number: str
    size_type: SizeType
    outer_m: Metres
    inner_m: Metres
    door_m: tuple[float, float]
    tare_kg: float
    max_gross_kg: float
    colour: str = "#7a3b2e"
    set_point_C: float | None = None
    screws: Screws = "weathered"
    cover: Cover = "sound"
    cable: Cable = "whole"


class Work(Value):
    """Work that was done on a panel: honest repairs look as any other.

    Attributes:
        part, patch: where it is.
        kind: what it is.
        magnetic: a magnet holds there as on the bare sheet.
        paint_um: thickness of the paint on it, micrometres.
    """

    part: str
    patch: str
    kind: WorkKind
    magnetic: bool
    paint_um: float


class Trace(Value):
    """Residue on a surface that did not come from what lies in this unit.

    Attributes:
        place: handle of a part or package.
        kind: class of substance.
        ng: mass that a swab takes up there, nanograms.
    """

    place: str
    kind: TraceKind
    ng: float


class Source(Value):
    """A gamma source that is no package of its own: in a package, or at a place.

    Attributes:
        nuclide: as the identifier names it (``K-40``, ``Th-232``, ``Cs-137``...).
        activity_kBq: of this source.
        position_m: where it is, in the box frame.
        handle: the package that it lies in; empty for none. It moves with it.
    """

    nuclide: str
    activity_kBq: float
    position_m: Metres
    handle: str = ""


class Person(Value):
    """Somebody who is in the unit; only ever a life-safety case."""

    handle: str
    position_m: Metres


class World(Value):
    """One truth behind every sensor.

    ``aboard`` is what the vehicle carries of its own, in the spaces of `world.tractor`.
    ``load`` is what was stowed as declared, ``dunnage`` honest filling of reserved room,
    ``hidden`` what nobody declared. ``replaced`` are packages as the papers have them where
    ``load`` holds others in their place, under the same handles. Twins differ only in what is
    hidden or replaced (and never in the order or naming of the load).
    """

    unit: Unit
    seal: Seal
    air: tuple[Gas, ...]
    load: tuple[Package, ...]
    dunnage: tuple[Package, ...] = ()
    hidden: tuple[Package, ...] = ()
    replaced: tuple[Package, ...] = ()
    vehicle_plate: str = ""
    aboard: tuple[Package, ...] = ()
    works: tuple[Work, ...] = ()
    traces: tuple[Trace, ...] = ()
    sources: tuple[Source, ...] = ()
    people: tuple[Person, ...] = ()
