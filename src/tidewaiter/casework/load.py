"""Load: everything of a case but what is hidden; the same for every recipe."""

from __future__ import annotations

from dataclasses import replace
from math import ceil, floor, fsum

from msgspec import structs

from tidewaiter.base.errors import CaseRejected, InputError
from tidewaiter.base.streams import handle
from tidewaiter.casework import cold, declare, hide
from tidewaiter.casework import message as paper
from tidewaiter.casework.air import draw_air
from tidewaiter.casework.answers import answers
from tidewaiter.casework.casefile import RecipeName
from tidewaiter.casework.document import Facts, papers
from tidewaiter.casework.groupage import fill_up
from tidewaiter.casework.lines import Line
from tidewaiter.casework.manifest import Manifest, chosen_equipment, manifest_of
from tidewaiter.casework.placing import Stow, uncounted
from tidewaiter.casework.registers import registers
from tidewaiter.casework.repairs import draw_works
from tidewaiter.casework.residue import draw_sources, draw_traces
from tidewaiter.casework.spread import seal_state, settled
from tidewaiter.casework.stow import smallest_unit, stow
from tidewaiter.casework.texts import briefing, place, title
from tidewaiter.casework.wish import NO_WISH, Wish
from tidewaiter.exercise.case import Case, Key, Oddity, Public
from tidewaiter.papers.claims import Declared, Equipment
from tidewaiter.papers.declared import declared_from
from tidewaiter.papers.message import Message
from tidewaiter.standards import iso6346
from tidewaiter.world.model import Package, Seal, Unit, World


class Load:
    """Everything of a case but what is hidden: the same for every recipe.

    Only how the seal is found hangs, loosely, on whether something is hidden.
    """

    def __init__(
        self,
        facts: Facts,
        key: str,
        statements: tuple[str, ...],
        odd: tuple[Oddity, ...],
        wish: Wish = NO_WISH,
    ) -> None:
        self.facts = facts
        self._wish = wish
        self.key = key
        self.statements = statements
        self._odd = odd
        self._filled = hide.dunnage(facts.stow, key)

    def case(self, recipe: RecipeName) -> Case:
        """Make the case of one recipe.

        Raises:
            CaseRejected: the load leaves no room or payload for it.
        """
        hidden, hides = hide.hide(recipe, self.facts.stow, self.key)
        taken = {one.slot for one in hidden}
        dunnage = tuple(one for path, one in self._filled.items() if path not in taken)
        seal = _seal(self.facts, self.key, self._wish, guilty=bool(hides))
        facts = replace(self.facts, seal=seal)
        desk = papers(facts, self.key)
        # What is drawn on this world cannot know what is hidden, nor what gives way to it.
        open_world = World(
            unit=facts.unit,
            seal=facts.seal,
            air=draw_air(self.key, self._wish.air),
            load=facts.stow.packages,
            vehicle_plate=facts.vehicle,
        )
        sources = draw_sources(self.key, open_world)
        world = structs.replace(
            open_world,
            dunnage=dunnage,
            hidden=hidden,
            works=draw_works(self.key, open_world),
            traces=draw_traces(self.key, open_world.load),
            sources=sources,
        )
        _within_payload(world)
        records = registers(facts, self.key, desk.documents, sources)
        return Case(
            stream_key=self.key,
            public=_public(facts, tuple(one.kind for one in desk.documents), self._wish.minutes),
            world=world,
            documents=desk.documents,
            registers=records,
            key=Key(
                hides=hides,
                discrepancies=desk.discrepancies,
                oddities=(*_oddities(facts, dunnage), *self._odd),
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
    odd += [Oddity(f"oddity-{one.kind}", handles=(one.handle,)) for one in dunnage]
    return tuple(odd)


def _within_payload(world: World) -> None:
    payload = world.unit.max_gross_kg - world.unit.tare_kg
    gross = fsum(one.gross_kg for one in (*world.load, *world.dunnage, *world.hidden))
    if gross > payload:
        raise CaseRejected(
            f"{ceil(gross)} kg do not go into a unit that carries {floor(payload)} kg"
        )


def load_of(message: Message, key: str, container: str | None, wish: Wish = NO_WISH) -> Load:
    """Make the load of one unit: lines, stow, numbers, seals, papers.

    Args:
        message: what is declared.
        key: key of the case.
        container: the container wanted; None: the first.
        wish: what unit, seal, air and minutes are narrowed to.

    Raises:
        InputError: the message has no such container.
        CaseRejected: what is declared cannot be the load of a unit.
    """
    declared = declared_from(message)
    equipment = chosen_equipment(declared, container)
    manifest = manifest_of(declared, equipment)
    statements = list(manifest.statements)
    on_papers, on_box = _numbers(equipment, key, statements)
    if equipment and on_papers != equipment.container_number:
        place = declared.equipment.index(equipment) + 1
        path = f"/{message.message_type}/Consignment/TransportEquipment[{place}]"
        message = paper.with_container_number(message, path, on_papers)
        declared = declared_from(message)
        equipment = declared.equipment[place - 1]
    unit, stowed, lines = _stowed(manifest, on_box, key, statements, wish)
    stowed, odd = settled(stowed, unit, key)
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
    )
    if not seals:
        statements.append(
            f"no seal is declared: {facts.seal.number} is drawn and named in the gate record"
        )
    return Load(facts, key, tuple(statements), odd, wish)


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
    manifest: Manifest, number: str, key: str, statements: list[str], wish: Wish
) -> tuple[Unit, Stow, tuple[Line, ...]]:
    unit, load = smallest_unit(manifest.lines, number, key, wish.sizes)
    among = " of those wished" if wish.sizes else ""
    sort = f" reefer ({cold.written(unit)})" if unit.size_type in cold.REEFERS else ""
    chosen = "the smallest" if unit.set_point_C is not None or not sort else "drawn among those"
    statements.append(f"the unit is a {unit.size_type}{sort}, {chosen}{among} that holds the load")
    filling = fill_up(manifest.lines, unit, key)
    lines = (*manifest.lines, *filling)
    if filling:
        load = stow(lines, unit, key)
        statements.append(f"{len(filling)} lines of groupage fill the unit; the papers name them")
    return unit, load, lines


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
    return f"EX {handle(key, 'vehicle', length=4).upper()}"
