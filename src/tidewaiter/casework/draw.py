"""Draw: from a seed, a written recipe or a declaration to a proved case.

The recipe is drawn before and apart from country, language, party, plate and owner prefix: its
stream knows the seed alone (for a declaration, seed and file). A written recipe says it, and wishes
for nothing that names a country, a party, a plate or an owner.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b
from typing import Literal

from tidewaiter.base.errors import CaseRejected
from tidewaiter.base.streams import digest, stream
from tidewaiter.casework import declare
from tidewaiter.casework.casefile import RECIPES, CaseFile, Provenance, RecipeName
from tidewaiter.casework.cold import REEFERS
from tidewaiter.casework.load import load_of
from tidewaiter.casework.prove import prove
from tidewaiter.casework.recipes import shelf
from tidewaiter.casework.recipes.checks import check
from tidewaiter.casework.recipes.recipe import Recipe
from tidewaiter.casework.wish import NO_WISH, Wish
from tidewaiter.exercise.case import Case
from tidewaiter.papers import findings, pseudonyms, reader
from tidewaiter.papers.message import Message

__all__ = [
    "from_declaration",
    "from_recipe",
    "from_seed",
    "named",
    "unproved",
    "unproved_of",
]

#: Training mix of the first recipes [estimate, after the domain guide, section 11].
_MIX: dict[RecipeName, float] = {
    "clean": 0.48,
    "quantity": 0.07,
    "kind": 0.05,
    "value": 0.03,
    "origin": 0.03,
    "tariff": 0.03,
    "c01": 0.04,
    "c02": 0.03,
    "c03": 0.02,
    "c04": 0.04,
    "c05": 0.03,
    "c06": 0.03,
    "c08": 0.02,
    "c09": 0.02,
    "c12": 0.03,
    "c13": 0.03,
    "people": 0.02,
}
#: So many cases more have a machine, whatever they hide, as those that hide something in one must
#: [estimate].
_WITH_MACHINE = 0.06
#: The same of goods that come as rolls [estimate].
_BUILT_GOODS = 0.08
#: The same of goods in packages that a hand lifts, in a unit that is searched in one shift
#: [estimate].
_BY_HAND = 0.10
#: Hides that cannot do without a unit or goods of their own.
_NEEDS: frozenset[RecipeName] = frozenset({"c02", "c03", "c09"})
#: So many draws of one seed are tried before it is rejected.
_DRAWS = 8


@dataclass(frozen=True, slots=True)
class _Order:
    """How a message becomes a case, and what its provenance says of it."""

    source: Literal["seed", "declaration"]
    seed: int
    recipe: RecipeName | None
    container: str | None = None
    wish: Wish = NO_WISH
    recipe_file: str = ""


def from_seed(seed: int, recipe: RecipeName | None = None) -> CaseFile:
    """Make a proved case from a seed alone.

    Raises:
        CaseRejected: no draw of it can be a fair case, with the reason of the last.
    """
    wanted = recipe or _drawn_recipe(digest("seed", seed).hex())
    reason = ""
    for draw in range(_DRAWS):
        key = digest("seed", seed, draw).hex()
        wish = _wish_for(wanted, key)
        message = reader.read(declare.drawn_message(key, wish))
        try:
            return _from_message(message, key, _Order("seed", seed, wanted, wish=wish))
        except CaseRejected as error:
            reason = error.reason
    raise CaseRejected(f"seed {seed}: {reason}")


def from_recipe(recipe: Recipe, seed: int) -> CaseFile:
    """Make a proved case after a written recipe; the same recipe and seed give the same case.

    Raises:
        InputError: the recipe wishes for what cannot be; all problems.
        CaseRejected: no draw of it can be a fair case, with the reason of the last.
    """
    check(recipe)
    order = _Order("seed", seed, recipe.hides, wish=recipe.wish, recipe_file=recipe.name)
    reason = ""
    for draw in range(_DRAWS):
        key = digest("recipe", recipe.name, seed, draw).hex()
        message = reader.read(declare.drawn_message(key, recipe.wish))
        try:
            return _from_message(message, key, order)
        except CaseRejected as error:
            reason = error.reason
    raise CaseRejected(f"recipe {recipe.name}, seed {seed}: {reason}")


def named(name: str | None, seed: int) -> CaseFile:
    """Make a proved case after a name: what is hidden, a recipe that ships, or None to draw it.

    Raises:
        InputError: there is no such recipe.
        CaseRejected: see `from_seed` and `from_recipe`.
    """
    if name is None:
        return from_seed(seed)
    hidden: dict[str, RecipeName] = {one: one for one in RECIPES}
    if name in hidden:
        return from_seed(seed, hidden[name])
    return from_recipe(shelf.shipped(name), seed)


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
    return _from_message(invented, key, _Order("declaration", seed, recipe, container))


def unproved(seed: int, recipe: RecipeName) -> Case:
    """Draw a case and leave it unproved: for learning what honest boxes look like.

    Raises:
        CaseRejected: the drawn load leaves no room for the recipe.
    """
    key = digest("seed", seed, 0).hex()
    wish = _wish_for(recipe, key)
    message = reader.read(declare.drawn_message(key, wish))
    return load_of(message, key, None, wish, recipe).case(recipe)


def unproved_of(recipe: Recipe, seed: int) -> Case:
    """Draw a case after a written recipe and leave it unproved: to see what its loads are like.

    Raises:
        CaseRejected: no draw of it leaves room for what it hides, with the reason of the last.
    """
    reason = ""
    for draw in range(_DRAWS):
        key = digest("recipe", recipe.name, seed, draw).hex()
        message = reader.read(declare.drawn_message(key, recipe.wish))
        try:
            return load_of(message, key, None, recipe.wish, recipe.hides).case(recipe.hides)
        except CaseRejected as error:
            reason = error.reason
    raise CaseRejected(f"recipe {recipe.name}, seed {seed}: {reason}")


def _from_message(message: Message, key: str, order: _Order) -> CaseFile:
    first = order.recipe or _drawn_recipe(key)
    load = load_of(message, key, order.container, order.wish, first)
    others: list[RecipeName] = [] if order.recipe else [one for one in RECIPES if one != first]
    reason = ""
    given_up: list[str] = []
    for one in (first, *others):
        try:
            case = load.case(one)
            proof = prove(case)
        except CaseRejected as error:
            reason = error.reason
            given_up.append(f"{one} was tried and given up: {reason}")
            continue
        statements = [*load.statements, *given_up]
        if order.source == "declaration":
            statements.insert(0, "parties, persons and plates are invented; the file is not kept")
        provenance = Provenance(
            source=order.source,
            seed=order.seed,
            recipe=one,
            recipe_file=order.recipe_file,
            statements=tuple(statements),
            unchecked=findings.unchecked(message.message_type, message.phase),
        )
        return CaseFile(case=case, proof=proof, provenance=provenance)
    raise CaseRejected(reason)


def _wish_for(recipe: RecipeName, key: str) -> Wish:
    """Give the units that a recipe cannot do without; some cases of any other have them as well."""
    if recipe == "c09" or (recipe not in _NEEDS and _one_in(key, "with-machine", _WITH_MACHINE)):
        return Wish(sizes=REEFERS)
    if recipe == "c03" or (recipe not in _NEEDS and _one_in(key, "built-goods", _BUILT_GOODS)):
        return Wish(packages=("roll",))
    if recipe == "c02" or _one_in(key, "by-hand", _BY_HAND):
        return Wish(packages=("box", "carton", "sack"), sizes=("22G1",))
    return NO_WISH


def _one_in(key: str, what: str, share: float) -> bool:
    return bool(stream(key, what).random() < share)


def _drawn_recipe(key: str) -> RecipeName:
    pick = float(stream(key, "recipe").random())
    for name, share in _MIX.items():
        if pick < share:
            return name
        pick -= share
    return "clean"
