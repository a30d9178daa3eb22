"""Checks: whether what a recipe wishes for can be, told before anything is drawn.

Each check names the keys that it reads, so that a reader can leave out those whose keys are not
even well-formed and still tell everything else at once.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from math import floor

from tidewaiter.base.errors import InputError, Problem
from tidewaiter.casework import measures
from tidewaiter.casework.cold import REEFERS, kept_at
from tidewaiter.casework.goods import Goods, look_up
from tidewaiter.casework.patterns import patterns
from tidewaiter.casework.recipes.recipe import Recipe
from tidewaiter.casework.trade import neighbour
from tidewaiter.casework.wished_goods import (
    asked_for,
    drawable,
    goods_of,
    too_large,
    too_warm,
    withheld,
)
from tidewaiter.standards import hs
from tidewaiter.world.model import SizeType
from tidewaiter.world.units import CONTAINERS, SIZE_TYPES, nominal

#: Fewer packages of a sort leave a surplus no room to be lost in (see `stow`).
_LEAST_PACKAGES = 10
#: So many codes of goods are told in one problem.
_MOST_TOLD = 6
#: Words of a title that give the case away, in its five languages: whole, and as beginnings.
_TELLING_WORDS = frozenset(
    {
        *("clean", "hidden", "faulty", "surplus", "smuggled", "fumigated"),
        *("təmiz", "gizli", "artıq"),
        *("чистый", "чистая", "скрытый", "излишек", "излишки"),
        *("propre", "caché", "excédent"),
        *("temiz", "fazla"),
    }
)
_TELLING_STARTS = re.compile(
    r"\b(?:narco|narko|нарко|drug|drogue|contraband|contreband|контрабанд|smuggl|kaçak|qaçaq"
    r"|uyuşturuc|stupéf|тайник)"
)


def check(recipe: Recipe) -> None:
    """Check a recipe.

    Raises:
        InputError: it wishes for what cannot be; all problems, with the reason.
    """
    found = tuple(problems_of(recipe))
    if found:
        raise InputError(found)


def problems_of(recipe: Recipe, unread: Collection[str] = ()) -> Iterator[Problem]:
    """Tell what cannot be.

    Args:
        recipe: what is wished for.
        unread: keys that say nothing, as what stood there could not be read.
    """
    for keys, one in _CHECKS:
        if not set(keys) & set(unread):
            yield from one(recipe)


def _titles(recipe: Recipe) -> Iterator[Problem]:
    for language, title in recipe.title.items():
        words = set(re.findall(r"\w+", title.casefold()))
        if words & _TELLING_WORDS or _TELLING_STARTS.search(title.casefold()):
            yield Problem(
                f"title.{language}",
                f"{title!r} tells what is in the case",
                "a title that says where, or with what goods",
            )


def _family(recipe: Recipe) -> Iterator[Problem]:
    hidden, faulty = recipe.hide, recipe.papers == "faulty"
    needed = {
        "clean": (hidden == "none" and not faulty and recipe.air != "fumigated", _CLEAN),
        "papers": (hidden in _DECLARED or (hidden == "none" and faulty), _PAPERS),
        "contraband": (hidden not in {"none", "people", *_DECLARED}, _CONTRABAND),
        "safety": (
            hidden == "people" or (hidden == "none" and recipe.air == "fumigated"),
            _SAFETY,
        ),
    }
    right, cure = needed[recipe.family]
    if not right:
        yield Problem("family", f"what is wished for is no {recipe.family} case", cure)


_CLEAN = "nothing hidden, papers not 'faulty', air not 'fumigated'"
#: Goods that are there, but not as declared.
_DECLARED = frozenset({"surplus", "kind", "value", "origin", "tariff"})
_PAPERS = (
    "papers = 'faulty' and nothing hidden, or hide = 'surplus', 'kind', 'value', 'origin' or"
    " 'tariff'"
)
_CONTRABAND = (
    "hide = 'doors', 'goods', 'built-in', 'front', 'roof', 'floor', 'leaf', 'machine', 'dunnage' or"
    " 'vehicle'"
)
_SAFETY = "air = 'fumigated' and nothing hidden, or hide = 'people'"


def _pattern(recipe: Recipe) -> Iterator[Problem]:
    if recipe.pattern and recipe.hide not in (able := patterns()[recipe.pattern].hides):
        wrong = f"{recipe.pattern!r} is no pattern of hide = {recipe.hide!r}"
        yield Problem("pattern", wrong, f"hide = {' or '.join(map(repr, able))}, or leave it out")


def _fault(recipe: Recipe) -> Iterator[Problem]:
    if recipe.fault and recipe.papers != "faulty":
        wrong = f"{recipe.fault!r} is wished on papers that are {recipe.papers!r}"
        yield Problem("fault", wrong, "papers = 'faulty', or leave it out")


def _codes(recipe: Recipe) -> Iterator[Problem]:
    for place, code in enumerate(recipe.hs):
        path = f"hs[{place}]"
        if hs.find(code) is None:
            what = ("chapter", "heading", "subheading")[len(code) // 2 - 1]
            yield Problem(path, f"the HS has no {what} {code}", "a code of HS 2022")
        elif withheld(code):
            what = look_up(code).contents
            yield Problem(path, f"{code} ({what}) {withheld(code)}", "leave it out")
        elif not asked_for((code,), ()):
            right = f"a chapter with goods: {_chapters()}"
            yield Problem(path, f"no goods of {code} are drawn yet", right)


def _chapters() -> str:
    return ", ".join(sorted({goods.key[:2] for goods in drawable()}))


def _packages(recipe: Recipe) -> Iterator[Problem]:
    of_code = asked_for(recipe.hs, ())
    if recipe.packages and of_code and not asked_for(recipe.hs, recipe.packages):
        kinds = ", ".join(sorted({goods.kind for goods in of_code}))
        wrong = f"goods of {', '.join(recipe.hs)} do not come in {', '.join(recipe.packages)}"
        yield Problem("packages", wrong, f"one of: {kinds}")


def _sizes(recipe: Recipe) -> Iterator[Problem]:
    goods = asked_for(recipe.hs, recipe.packages)
    if not goods or goods_of(recipe.wish):
        return
    sizes = recipe.sizes or CONTAINERS
    said = (too_warm(one, sizes) for one in goods)
    said = (*said, *(too_large(one, size) for one in goods for size in sizes))
    wrong = "; ".join(one for one in dict.fromkeys(said) if one)
    able = [
        size
        for size in SIZE_TYPES
        if any(not too_large(one, size) and not too_warm(one, (size,)) for one in goods)
    ]
    yield Problem("sizes", wrong, f"one of: {', '.join(able)}" if able else "other goods")


def _surplus(recipe: Recipe) -> Iterator[Problem]:
    if recipe.hide != "surplus":
        return
    goods, sizes = goods_of(recipe.wish), recipe.sizes or CONTAINERS
    if goods and all(_most_packages(one, sizes) < _LEAST_PACKAGES for one in goods):
        most = max(_most_packages(one, sizes) for one in goods)
        wrong = f"a unit holds {most} packages of such goods; a surplus would be seen at once"
        yield Problem("hide", wrong, f"goods of which {_LEAST_PACKAGES} packages go into a unit")


def _tariff(recipe: Recipe) -> Iterator[Problem]:
    if recipe.hide != "tariff":
        return
    goods = goods_of(recipe.wish)
    if goods and not any(neighbour(one.key) for one in goods):
        able = sorted({one.key[:4] for one in drawable() if neighbour(one.key)})
        wrong = "no such goods are easily taken for those of another subheading"
        yield Problem("hide", wrong, f"hs = some of: {', '.join(able)}")


#: States of a seal whose number is not the one on the papers.
_SEALS_DIFFER = frozenset({"reseal-recorded", "wrong-number", "missing"})


def _by_seal(recipe: Recipe) -> Iterator[Problem]:
    if "R12" in recipe.indicators and recipe.seal not in _SEALS_DIFFER:
        wrong = f"R12 is wished of a seal that is {recipe.seal!r}"
        yield Problem("indicators", wrong, f"seal = one of: {', '.join(sorted(_SEALS_DIFFER))}")


def _by_cold(recipe: Recipe) -> Iterator[Problem]:
    """R14 speaks of a reefer: one that is wished, or goods that come in no other unit."""
    if "R14" not in recipe.indicators:
        return
    goods = asked_for(recipe.hs, recipe.packages) if recipe.hs or recipe.packages else ()
    cold = bool(goods) and all(kept_at(one.key) for one in goods)
    if not cold and not (recipe.sizes and set(recipe.sizes) <= set(REEFERS)):
        wrong = "R14 is wished of a unit that may well be no reefer"
        yield Problem("indicators", wrong, f"sizes = {', '.join(REEFERS)}, or hs of cold goods")


def _by_fault(recipe: Recipe) -> Iterator[Problem]:
    if "R13" in recipe.indicators and recipe.fault != "check-digit":
        wrong = "R13 is wished of papers whose check digit is right or drawn"
        yield Problem("indicators", wrong, "papers = 'faulty' and fault = 'check-digit'")


def _by_goods(recipe: Recipe) -> Iterator[Problem]:
    """R17 and R18 speak of certain goods, so all that may be drawn have to be such."""
    asked = asked_for(recipe.hs, recipe.packages)
    for name, what, fits in (
        ("R17", "are usually treated against pests", measures.is_treated),
        ("R18", "need a permit", measures.permit),
    ):
        if name not in recipe.indicators:
            continue
        others = sorted({goods.key[:4] for goods in asked if not fits(goods.key)})
        if not recipe.hs or others:
            told = f"{', '.join(others[:_MOST_TOLD])} do not" if recipe.hs else "of any goods"
            able = sorted({goods.key[:4] for goods in drawable() if fits(goods.key)})
            yield Problem(
                "indicators",
                f"{name} is wished of goods that {what}; {told}",
                f"hs = some of: {', '.join(able)}",
            )


def _most_packages(goods: Goods, sizes: Collection[SizeType]) -> int:
    """Count the packages that the largest of some units carries and holds."""
    most = 0
    for size in sizes:
        unit = nominal(size)
        room_m3 = unit.inner_length_mm[1] * unit.inner_width_mm * unit.inner_height_mm / 1e9
        load_kg = min(unit.max_gross_kg - unit.tare_kg[1], room_m3 * goods.packed_density)
        most = max(most, floor(load_kg / goods.package_kg))
    return most


#: Each check, and the keys that it reads.
_CHECKS: tuple[tuple[tuple[str, ...], Callable[[Recipe], Iterator[Problem]]], ...] = (
    (("title",), _titles),
    (("family", "hide", "papers", "air"), _family),
    (("pattern", "hide"), _pattern),
    (("fault", "papers"), _fault),
    (("hs",), _codes),
    (("hs", "packages"), _packages),
    (("hs", "packages", "sizes"), _sizes),
    (("hide", "hs", "packages", "sizes"), _surplus),
    (("hide", "hs", "packages", "sizes"), _tariff),
    (("indicators", "seal"), _by_seal),
    (("indicators", "hs", "packages", "sizes"), _by_cold),
    (("indicators", "fault"), _by_fault),
    (("indicators", "hs", "packages"), _by_goods),
)
