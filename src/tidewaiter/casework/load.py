"""Load: everything of a case but what is hidden; the same for every recipe."""

from __future__ import annotations

from dataclasses import replace
from math import ceil, floor, fsum

from msgspec import structs

from tidewaiter.base.errors import CaseRejected, InputError
from tidewaiter.casework import cold, declare, parties, signs, trailers
from tidewaiter.casework import message as paper
from tidewaiter.casework.aboard import honest
from tidewaiter.casework.air import draw_air
from tidewaiter.casework.answers import answers
from tidewaiter.casework.casefile import RecipeName
from tidewaiter.casework.contraband import classed
from tidewaiter.casework.cores import cored
from tidewaiter.casework.document import Facts, papers
from tidewaiter.casework.exports import exported, odd_exports
from tidewaiter.casework.groupage import fill_up
from tidewaiter.casework.hides.doors import dunnage
from tidewaiter.casework.hides.lay import face_of, lay
from tidewaiter.casework.hides.machine import screws_then
from tidewaiter.casework.hides.misdeclared import misdeclared
from tidewaiter.casework.hides.people import breathed
from tidewaiter.casework.labels import labelled
from tidewaiter.casework.leaves import honest_leaves, leaf_voids
from tidewaiter.casework.lifted import OPEN_TOPS
from tidewaiter.casework.lines import Line
from tidewaiter.casework.linings import honest_linings, room_for, voids
from tidewaiter.casework.machine import honest_machine
from tidewaiter.casework.manifest import Manifest, chosen_equipment, manifest_of
from tidewaiter.casework.placing import Stow, uncounted
from tidewaiter.casework.registers import registers
from tidewaiter.casework.repairs import draw_works, patched_floor, worn_cover
from tidewaiter.casework.residue import draw_sources, draw_traces
from tidewaiter.casework.secured import securing
from tidewaiter.casework.spread import seal_state, settled, strengths
from tidewaiter.casework.stow import smallest_unit, stow
from tidewaiter.casework.texts import briefing, place, title
from tidewaiter.casework.trade import sold_lines
from tidewaiter.casework.wet import wetted
from tidewaiter.casework.wish import NO_WISH, Wish
from tidewaiter.exercise.case import Case, Key, Oddity, Public
from tidewaiter.papers.claims import Declared, Equipment
from tidewaiter.papers.declared import declared_from
from tidewaiter.papers.message import Message
from tidewaiter.standards import iso6346
from tidewaiter.world.after import packages
from tidewaiter.world.compartments import is_in_machine
from tidewaiter.world.hung import leaf_of
from tidewaiter.world.linings import LINING, Face
from tidewaiter.world.model import Package, Seal, SizeType, Unit, World
from tidewaiter.world.units import CONTAINERS, TRAILERS


class Load:
    """Everything of a case but what is hidden: the same for every recipe.

    Only how the seal is found, and how strongly the risk note's reasons speak, hang, loosely, on
    whether something is hidden.
    """

    def __init__(
        self,
        facts: Facts,
        key: str,
        statements: tuple[str, ...],
        odd: tuple[Oddity, ...],
        wish: Wish = NO_WISH,
    ) -> None:
        self._sold = sold_lines(facts, key)
        self.facts = replace(facts, stow=labelled(facts.stow, self._sold, key))
        facts = self.facts
        self._wish = wish
        self.key = key
        self.statements = statements
        self._odd = odd
        self._filled = dunnage(facts.stow, key)
        self._secured = securing(facts.stow, facts.unit, key)
        self._voids = voids(facts.unit, facts.stow.room, key)
        self._leaves = leaf_voids(facts.unit, key)

    def case(self, recipe: RecipeName) -> Case:
        """Make the case of one recipe.

        Raises:
            CaseRejected: the load leaves no room or payload for it.
        """
        laid = misdeclared(recipe, self.facts.stow, self._sold, self.key) or classed(
            lay(
                recipe,
                self.facts.unit,
                self.facts.stow,
                (*self._voids, *self._leaves),
                self.key,
            ),
            self.key,
        )
        taken = {one.slot for one in laid.hidden}
        filled = (
            *self._filled.values(),
            *self._secured,
            *honest_linings(self._voids, self.key),
            *honest_leaves(self._leaves, self.key),
            *honest_machine(self.facts.unit, self.key),
        )
        left = tuple(one for one in filled if one.slot not in taken)
        guilty = bool(laid.hides or laid.people)
        seal = _seal(self.facts, self.key, self._wish, guilty=guilty)
        told = strengths(self.key, guilty=guilty)
        facts = replace(self.facts, seal=seal, strengths=told)
        desk = papers(facts, self.key)
        # What is drawn on this world cannot know what is hidden, nor what gives way to it.
        open_world = World(
            unit=facts.unit,
            seal=facts.seal,
            air=(),
            load=facts.stow.packages,
            vehicle_plate=facts.vehicle,
        )
        sources = draw_sources(self.key, open_world)
        air = draw_air(self.key, open_world, self._wish.air)
        world = structs.replace(
            open_world,
            unit=_unit(facts.unit, recipe, self.key),
            air=breathed(air, self.key) if laid.people else air,
            load=_refilled(open_world.load, laid.refilled),
            dunnage=left,
            hidden=laid.hidden,
            replaced=_replaced(open_world.load, laid.refilled),
            people=laid.people,
            works=draw_works(self.key, open_world),
            aboard=honest(facts.unit, self.key),
            traces=draw_traces(self.key, open_world.load),
            sources=sources,
        )
        _can_stand(world)
        labels = {one.item: one.label for one in facts.stow.packages}
        export = exported(self._sold, labels, laid.told, self.key)
        records = registers(facts, self.key, sources, export)
        return Case(
            stream_key=self.key,
            public=_public(facts, tuple(one.kind for one in desk.documents), self._wish.minutes),
            world=world,
            documents=desk.documents,
            registers=records,
            key=Key(
                hides=laid.hides,
                discrepancies=desk.discrepancies,
                oddities=(
                    *_oddities(facts, left),
                    *(odd_exports(self._sold, export) if not laid.told else ()),
                    *self._odd,
                    *patched_floor(world.works),
                    *worn_cover(facts.unit),
                ),
                doubtful=desk.doubtful,
            ),
            answers=answers(self.key, records, _places(facts)),
        )


def _public(facts: Facts, documents: tuple[str, ...], minutes: float) -> Public:
    return Public(
        title=title(facts.unit.size_type, facts.declared),
        briefing=briefing(),
        budget_minutes=minutes,
        documents=documents,
        size_type=facts.unit.size_type,
        declared_packages=sum(one.count for one in facts.stow.packages),
        declared_by_depth=declared_by_depth(facts.stow, facts.unit),
    )


def _places(facts: Facts) -> dict[str, str]:
    return {
        "start": place(facts.declared.office_of_departure),
        "end": place(facts.declared.office_of_destination),
        "goods": facts.lines[0].description,
    }


def declared_by_depth(load: Stow, unit: Unit) -> tuple[int, ...]:
    """Cumulate the declared packages by whole metres behind the sill, from the plan alone.

    Where no number is declared, load units count: taking them out costs time as well.
    """
    silent = uncounted(load.plan)
    return tuple(
        sum(
            row.units if row.item in silent else row.count
            for row in load.plan
            if row.from_mm < metre * 1000
        )
        for metre in range(1, int(unit.inner_m[0]) + 2)
    )


def _oddities(facts: Facts, dunnage: tuple[Package, ...]) -> tuple[Oddity, ...]:
    odd: list[Oddity] = []
    if facts.seal.state == "reseal-recorded":
        odd.append(Oddity("oddity-resealed", {"seal": facts.seal.number}))
    odd += [
        Oddity(f"oddity-{_odd(one)}", handles=(one.handle,))
        for one in dunnage
        if one.kind == LINING or is_in_machine(one.slot) or one.slot.startswith("reserve/")
    ]
    return tuple(odd)


def _odd(one: Package) -> str:
    if is_in_machine(one.slot):
        return "frost" if one.kind == "frost" else "spares"
    return "leaf" if leaf_of(one.slot) else one.kind


def _unit(unit: Unit, recipe: RecipeName, key: str) -> Unit:
    """Give the unit as it is found: whoever was at its hatches may have left new screws."""
    return structs.replace(unit, screws=screws_then(unit, key)) if recipe == "c09" else unit


def _refilled(load: tuple[Package, ...], others: tuple[Package, ...]) -> tuple[Package, ...]:
    """Put other packages in the place of those of the same handle."""
    by_handle = {one.handle: one for one in others}
    return tuple(by_handle.get(one.handle, one) for one in load)


def _replaced(load: tuple[Package, ...], others: tuple[Package, ...]) -> tuple[Package, ...]:
    names = {one.handle for one in others}
    return tuple(one for one in load if one.handle in names)


def _can_stand(world: World) -> None:
    """Refuse what the unit cannot carry, and names that are not each a thing's own."""
    inside = packages(world)
    if len({one.handle for one in inside}) < len(inside):
        raise CaseRejected("two things in the unit would bear one name")
    payload = world.unit.max_gross_kg - world.unit.tare_kg
    gross = fsum(one.gross_kg for one in inside)
    if gross > payload:
        raise CaseRejected(
            f"{ceil(gross)} kg do not go into a unit that carries {floor(payload)} kg"
        )


def load_of(
    message: Message,
    key: str,
    container: str | None,
    wish: Wish = NO_WISH,
    recipe: RecipeName | None = None,
) -> Load:
    """Make the load of one unit: lines, stow, numbers, seals, papers.

    Args:
        message: what is declared.
        key: key of the case.
        container: the container wanted; None: the first.
        wish: what unit, seal, air and minutes are narrowed to.
        recipe: for which the stow keeps room, where it needs any.

    Raises:
        InputError: the message has no such container.
        CaseRejected: what is declared cannot be the load of a unit.
    """
    declared = declared_from(message)
    equipment = chosen_equipment(declared, container)
    manifest = manifest_of(declared, equipment)
    statements = list(manifest.statements)
    trailer = trailers.plate_of(declared)
    on_papers, on_box = ("", trailer) if trailer else _numbers(equipment, key, statements)
    if equipment and not trailer and on_papers != equipment.container_number:
        place = declared.equipment.index(equipment) + 1
        path = f"/{message.message_type}/Consignment/TransportEquipment[{place}]"
        message = paper.with_container_number(message, path, on_papers)
        declared = declared_from(message)
        equipment = declared.equipment[place - 1]
    boxes: tuple[SizeType, ...] = tuple(one for one in CONTAINERS if one in wish.sizes)
    sizes = TRAILERS if trailer else boxes
    unit, stowed, lines = _stowed(manifest, on_box, key, statements, sizes, face_of(recipe))
    unit = _set(unit, lines, key, wish)
    stowed, odd = settled(stowed, unit, key)
    stowed, wet = wetted(stowed, unit, key)
    stowed, cores = cored(stowed, key)
    seals = tuple(seal for seal in equipment.seals if seal) if equipment else ()
    facts = Facts(
        message=message,
        declared=declared,
        equipment=declared.equipment.index(equipment) + 1 if equipment else 0,
        items=tuple(dict.fromkeys(manifest.items)),
        lines=lines,
        line_items=manifest.items,
        unit=unit,
        stow=stowed,
        seal=Seal(seals[0] if seals else declare.seal_number(key, "drawn"), "H", "ok"),
        number_on_papers=on_papers,
        seals_on_papers=seals,
        shares=manifest.shares,
        vehicle=_vehicle(declared, key),
        indicators=wish.indicators,
        signs=signs.drawn(key, wish.indicators),
    )
    if not seals:
        statements.append(
            f"no seal is declared: {facts.seal.number} is drawn and named in the gate record"
        )
    return Load(facts, key, tuple(statements), (*odd, *wet, *cores), wish)


def _numbers(equipment: Equipment | None, key: str, statements: list[str]) -> tuple[str, str]:
    """Choose the container number on the papers and on the box."""
    written = (equipment.container_number or "") if equipment else ""
    try:
        number = iso6346.parse(written)
    except InputError:
        invented = declare.container_number(key, "papers")
        why = "is missing" if not written else "is no ISO 6346 number"
        statements.append(
            f"the container number {why}: {invented} is invented, papers and box alike"
        )
        return invented, invented
    right = str(number)[:-1] + number.right_check_digit
    if right != str(number):
        statements.append(
            f"the check digit of {written} is wrong on the papers; the box bears {right}"
        )
    return written, right


def _stowed(
    manifest: Manifest,
    number: str,
    key: str,
    statements: list[str],
    sizes: tuple[SizeType, ...],
    lined: Face | None,
) -> tuple[Unit, Stow, tuple[Line, ...]]:
    room = room_for(key, lined)
    unit, load = smallest_unit(manifest.lines, number, key, sizes, room)
    among = " of those wished" if sizes else ""
    sort = f" reefer ({cold.written(unit)})" if unit.size_type in cold.REEFERS else ""
    sort = " open top" if unit.size_type in OPEN_TOPS else sort
    chosen = "the smallest" if unit.set_point_C is not None or not sort else "drawn among those"
    statements.append(f"the unit is a {unit.size_type}{sort}, {chosen}{among} that holds the load")
    filling = fill_up(manifest.lines, unit, key)
    lines = (*manifest.lines, *filling)
    if filling:
        load = stow(lines, unit, key, room)
        statements.append(f"{len(filling)} lines of groupage fill the unit; the papers name them")
    return unit, load, lines


def _set(unit: Unit, lines: tuple[Line, ...], key: str, wish: Wish) -> Unit:
    """Set a reefer that runs otherwise than its goods ask for, where that sign is drawn (R14)."""
    kept = cold.wanted(lines)
    if unit.set_point_C is None or kept is None or not signs.is_drawn(key, "R14", wish.indicators):
        return unit
    return structs.replace(unit, set_point_C=cold.odd_point_C(kept, key))


def _seal(facts: Facts, key: str, wish: Wish, *, guilty: bool) -> Seal:
    """Give the seal as it is found: the declared one, or another in its place."""
    drawn = seal_state(key, guilty=guilty, numbered=bool(facts.seals_on_papers))
    state = wish.seal_state or drawn
    number = facts.seal.number
    if state in {"reseal-recorded", "wrong-number"}:
        number = declare.seal_number(key, "changed")
    return Seal(number, facts.seal.iso_class, state)


def _vehicle(declared: Declared, key: str) -> str:
    if declared.departure_means and declared.departure_means[0].id:
        return declared.departure_means[0].id
    return parties.plate(key, "lorry")
