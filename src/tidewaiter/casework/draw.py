"""Draw: from a seed or a declaration to a proved case.

The recipe is drawn before and apart from country, language, party, plate and owner prefix: its
stream knows the seed alone.
"""

from __future__ import annotations

from hashlib import blake2b
from math import fsum

from tidewaiter.base.errors import CaseRejected, InputError
from tidewaiter.base.streams import digest, handle, stream
from tidewaiter.casework import declare, hide
from tidewaiter.casework import message as paper
from tidewaiter.casework.air import draw_air
from tidewaiter.casework.casefile import RECIPES, CaseFile, Provenance, RecipeName
from tidewaiter.casework.document import Facts, papers
from tidewaiter.casework.groupage import fill_up
from tidewaiter.casework.lines import Line
from tidewaiter.casework.manifest import Manifest, chosen_equipment, manifest_of
from tidewaiter.casework.placing import Stow
from tidewaiter.casework.prove import prove
from tidewaiter.casework.stow import smallest_unit, stow
from tidewaiter.casework.texts import briefing, title
from tidewaiter.exercise.case import Case, Key, Oddity, Public, Registers
from tidewaiter.papers import findings, pseudonyms, reader
from tidewaiter.papers.claims import Declared, Equipment
from tidewaiter.papers.declared import declared_from
from tidewaiter.papers.message import Message
from tidewaiter.standards import iso6346
from tidewaiter.world.model import Package, Seal, Unit, World

#: Training mix of the first recipes [estimate, after the domain guide, section 11].
_MIX: dict[RecipeName, float] = {"clean": 0.5, "c01": 0.25, "quantity": 0.25}
_RESEALED = 0.2
#: Several draws of one seed are tried before it is rejected.
_DRAWS = 4
_BUDGET_MINUTES = 240.0
_SEALS = 6


def from_seed(seed: int, recipe: RecipeName | None = None) -> CaseFile:
    """Make a proved case from a seed alone.

    Raises:
        CaseRejected: no draw of it can be a fair case, with the reason of the last.
    """
    wanted = recipe or _drawn_recipe(digest("seed", seed).hex())
    reason = ""
    for draw in range(_DRAWS):
        key = digest("seed", seed, draw).hex()
        message = reader.read(declare.drawn_message(key))
        try:
            return _from_message(message, key, seed, wanted, None, source="seed")
        except CaseRejected as error:
            reason = error.reason
    raise CaseRejected(f"seed {seed}: {reason}")


def from_declaration(
    data: bytes, seed: int = 0, recipe: RecipeName | None = None, container: str | None = None
) -> CaseFile:
    """Make a proved case of a CC015C or CC029C; the original is not kept.

    Args:
        data: the message.
        seed: draws another case from the same message.
        recipe: what to hide; None draws it, and passes over what the load leaves no room for.
        container: the container wanted, where several are declared; None: the first.

    Raises:
        InputError: the message is no readable declaration, or has no such container.
        CaseRejected: the load cannot become a fair case, with the reason.
    """
    message = reader.read(data)
    name = blake2b(data, digest_size=16).hexdigest()
    key = digest("declaration", seed, name).hex()
    invented = pseudonyms.pseudonymise(message, key)
    return _from_message(invented, key, seed, recipe, container, source="declaration")


def unproved(seed: int, recipe: RecipeName) -> Case:
    """Draw a case and leave it unproved: for learning what honest boxes look like.

    Raises:
        CaseRejected: the drawn load leaves no room for the recipe.
    """
    key = digest("seed", seed, 0).hex()
    return _load(reader.read(declare.drawn_message(key)), key, None).case(recipe)


def _from_message(  # noqa: PLR0913
    message: Message,
    key: str,
    seed: int,
    recipe: RecipeName | None,
    container: str | None,
    *,
    source: str,
) -> CaseFile:
    load = _load(message, key, container)
    first = recipe or _drawn_recipe(key)
    order = [first] if recipe else [first, *(one for one in RECIPES if one != first)]
    reason = ""
    for one in order:
        try:
            case = load.case(one)
            proof = prove(case)
        except CaseRejected as error:
            reason = error.reason
            continue
        statements = [*load.statements]
        if source == "declaration":
            statements.insert(0, "parties, persons and plates are invented; the file is not kept")
        provenance = Provenance(
            source="declaration" if source == "declaration" else "seed",
            seed=seed,
            recipe=one,
            statements=tuple(statements),
            unchecked=findings.unchecked(message.message_type, message.phase),
        )
        return CaseFile(case=case, proof=proof, provenance=provenance)
    raise CaseRejected(reason)


def _drawn_recipe(key: str) -> RecipeName:
    pick = float(stream(key, "recipe").random())
    for name, share in _MIX.items():
        if pick < share:
            return name
        pick -= share
    return "clean"


class _Load:
    """Everything of a case but what is hidden: the same for every recipe."""

    def __init__(self, facts: Facts, key: str, statements: tuple[str, ...]) -> None:
        self.facts = facts
        self.key = key
        self.statements = statements
        self._desk = papers(facts, key)
        self._filled = hide.dunnage(facts.stow, key)

    def case(self, recipe: RecipeName) -> Case:
        """Make the case of one recipe."""
        hidden, hides = hide.hide(recipe, self.facts.stow, self.key)
        taken = {one.slot for one in hidden}
        dunnage = tuple(one for path, one in self._filled.items() if path not in taken)
        facts = self.facts
        world = World(
            unit=facts.unit,
            seal=facts.seal,
            air=draw_air(self.key),
            load=facts.stow.packages,
            dunnage=dunnage,
            hidden=hidden,
            vehicle_plate=facts.vehicle,
        )
        _within_payload(world)
        return Case(
            stream_key=self.key,
            public=self._public(),
            world=world,
            documents=self._desk.documents,
            registers=Registers(
                tuple(declare.seal_number(self.key, "official", n) for n in range(_SEALS))
            ),
            key=Key(
                hides=hides,
                discrepancies=self._desk.discrepancies,
                oddities=_oddities(facts, dunnage),
            ),
        )

    def _public(self) -> Public:
        facts = self.facts
        return Public(
            title=title(facts.unit.size_type, facts.declared),
            briefing=briefing(),
            budget_minutes=_BUDGET_MINUTES,
            documents=tuple(one.kind for one in self._desk.documents),
            size_type=facts.unit.size_type,
            declared_packages=sum(one.count for one in facts.stow.packages),
            declared_by_depth=declared_by_depth(facts.stow, facts.unit),
        )


def declared_by_depth(load: Stow, unit: Unit) -> tuple[int, ...]:
    """Cumulate the declared packages by whole metres behind the sill, from the plan alone."""
    metres = range(1, int(unit.inner_m[0]) + 2)
    return tuple(
        round(fsum(row.count for row in load.plan if row.from_mm < metre * 1000)) for metre in metres
    )


def _oddities(facts: Facts, dunnage: tuple[Package, ...]) -> tuple[Oddity, ...]:
    odd: list[Oddity] = []
    if facts.resealed:
        odd.append(Oddity("oddity-resealed", {"seal": facts.seal.number}))
    odd += [Oddity(f"oddity-{one.kind}", handles=(one.handle,)) for one in dunnage]
    return tuple(odd)


def _within_payload(world: World) -> None:
    payload = world.unit.max_gross_kg - world.unit.tare_kg
    gross = fsum(one.gross_kg for one in (*world.load, *world.dunnage, *world.hidden))
    if gross > payload:
        raise CaseRejected(f"{gross:.0f} kg do not go into a unit that carries {payload:.0f} kg")


def _load(message: Message, key: str, container: str | None) -> _Load:
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
    unit, load, lines = _stowed(manifest, on_box, key, statements)
    seals, seal, resealed = _seal(equipment, key, statements)
    facts = Facts(
        message=message,
        declared=declared,
        equipment=equipment.sequence if equipment else 0,
        items=tuple(dict.fromkeys(manifest.items)),
        lines=lines,
        line_items=manifest.items,
        unit=unit,
        stow=load,
        seal=seal,
        number_on_papers=on_papers,
        seals_on_papers=seals,
        vehicle=_vehicle(declared, key),
        resealed=resealed,
    )
    return _Load(facts, key, tuple(statements))


def _numbers(
    equipment: Equipment | None, key: str, statements: list[str]
) -> tuple[str, str]:
    """Choose the container number on the papers and on the box."""
    written = (equipment.container_number or "") if equipment else ""
    try:
        number = iso6346.parse(written)
    except InputError:
        invented = declare.container_number(key, "papers")
        why = "is missing" if not written else "is no ISO 6346 number"
        statements.append(f"the container number {why}: {invented} is invented, papers and box alike")
        return invented, invented
    right = str(number)[:-1] + number.right_check_digit
    if right != str(number):
        statements.append(f"the check digit of {written} is wrong on the papers; the box bears {right}")
    return written, right


def _stowed(
    manifest: Manifest, number: str, key: str, statements: list[str]
) -> tuple[Unit, Stow, tuple[Line, ...]]:
    unit, load = smallest_unit(manifest.lines, number, key)
    statements.append(f"the unit is a {unit.size_type}, the smallest that holds the load")
    filling = fill_up(manifest.lines, unit, key)
    lines = (*manifest.lines, *filling)
    if filling:
        load = stow(lines, unit, key)
        statements.append(f"{len(filling)} lines of groupage fill the unit; the papers name them")
    return unit, load, lines


def _seal(
    equipment: Equipment | None, key: str, statements: list[str]
) -> tuple[tuple[str, ...], Seal, bool]:
    declared = equipment.seals if equipment else ()
    if not declared:
        drawn = declare.seal_number(key, "drawn")
        statements.append(f"no seal is declared: {drawn} is drawn and named in the gate record")
        return (), Seal(drawn, "H", "ok"), False
    if stream(key, "seal").random() < _RESEALED:
        number = declare.seal_number(key, "resealed")
        statements.append("the unit was resealed on the way, and the gate record says so")
        return declared, Seal(number, "H", "reseal-recorded"), True
    return declared, Seal(declared[0], "H", "ok"), False


def _vehicle(declared: Declared, key: str) -> str:
    if declared.departure_means and declared.departure_means[0].id:
        return declared.departure_means[0].id
    return f"EX {handle(key, 'vehicle', length=4).upper()}"


__all__ = ["from_declaration", "from_seed", "unproved"]
