"""Recipes as people could write them."""

from hypothesis import strategies as st

from tidewaiter.casework.recipes.form import LANGUAGES, fields
from tidewaiter.casework.recipes.recipe import Recipe
from tidewaiter.casework.wish import FAULTS, SETTINGS
from tidewaiter.casework.wished_goods import drawable
from tidewaiter.world.units import SIZE_TYPES

FIELDS = {field.key: field for field in fields()}
CHAPTERS = sorted({goods.key[:2] for goods in drawable()})

#: One of which nothing is wrong, to change one thing in.
WHOLE = """\
name = "yard-1"
family = "clean"
setting = "baku-rail"
skills = ["S01", "S05"]
difficulty = 2

[title]
en = "Yard, task 1"
az = "Meydança, tapşırıq 1"
ru = "Двор, задание 1"
fr = "Cour, exercice 1"
tr = "Saha, görev 1"
"""

PAIRS = (
    ("clean", "none"),
    ("papers", "none"),
    ("papers", "kind"),
    ("papers", "surplus"),
    ("papers", "value"),
    ("papers", "origin"),
    ("contraband", "doors"),
    ("contraband", "built-in"),
    ("contraband", "dunnage"),
    ("contraband", "floor"),
    ("contraband", "front"),
    ("contraband", "goods"),
    ("contraband", "leaf"),
    ("contraband", "machine"),
    ("contraband", "roof"),
    ("safety", "none"),
    ("safety", "people"),
)

LINES = st.text(
    st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=40
)


def _some(words, least=0, most=None):
    return st.lists(st.sampled_from(words), unique=True, min_size=least, max_size=most).map(tuple)


#: Indicators that go with any other wish; those of seals, errors and goods do not.
ANY_CASE = tuple(
    one for one in FIELDS["indicators"].options if one not in {"R12", "R13", "R14", "R17", "R18"}
)


def _of_family(draw):
    """Wishes that can stand together, whatever the rest."""
    papers = draw(st.sampled_from(["as-drawn", "sound", "faulty"]))
    air = draw(st.sampled_from(["as-drawn", "clear", "fumigated"]))
    family, hide = draw(st.sampled_from(PAIRS))
    if family == "clean":
        papers, air = draw(st.sampled_from(["as-drawn", "sound"])), "clear"
    if (family, hide) == ("papers", "none"):
        papers = "faulty"
    if family == "safety":
        air = "fumigated"
    fault = draw(st.sampled_from(["", *FAULTS])) if papers == "faulty" else ""
    return {"family": family, "hide": hide, "papers": papers, "air": air, "fault": fault}


def _with_a_reefer(codes, sizes):
    """Let goods of chapters that may travel cold come in a reefer too."""
    return (*sizes, "45R1") if codes and sizes and "45R1" not in sizes else sizes


@st.composite
def recipes(draw) -> Recipe:
    """Any recipe that can be."""
    wishes = _of_family(draw)
    # Of some chapters a unit holds too few packages to lose a surplus among them.
    codes = () if wishes["hide"] == "surplus" else draw(_some(CHAPTERS, most=4))
    return Recipe(
        name=draw(st.from_regex(r"[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,5}){0,2}", fullmatch=True)),
        title={language: draw(LINES) for language in LANGUAGES},
        note=draw(st.just("") | LINES),
        setting=draw(st.sampled_from(SETTINGS)),
        hs=codes,
        sizes=_with_a_reefer(codes, draw(_some(SIZE_TYPES))),
        seal=draw(st.sampled_from(FIELDS["seal"].options)),
        indicators=draw(_some(ANY_CASE, most=3)),
        skills=draw(_some(FIELDS["skills"].options, least=1)),
        difficulty=draw(st.integers(1, 5)),
        minutes=draw(st.integers(60, 480)),
        weight=draw(st.integers(1, 100)),
        **wishes,
    )
