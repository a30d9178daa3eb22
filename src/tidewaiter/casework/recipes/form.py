"""The form of a recipe: every key with its title, its help and its bounds, in one table.

The reader, the writer and the JSON Schema all follow it, so a form on a page can do the same.
"""

from __future__ import annotations

from functools import cache
from typing import Literal, get_args

from tidewaiter.casework.patterns import patterns
from tidewaiter.casework.recipes.recipe import FAMILIES, HideWish
from tidewaiter.casework.wish import FAULTS, INDICATORS, SETTINGS, AirWish, PapersWish, SealWish
from tidewaiter.casework.wished_goods import drawable
from tidewaiter.exercise.rules import default_rules
from tidewaiter.language.values import Value
from tidewaiter.world.units import SIZE_TYPES

LANGUAGES = ("en", "az", "ru", "fr", "tr")
NAME_PATTERN = r"[a-z][a-z0-9]*(-[a-z0-9]+)*"
CODE_PATTERN = r"[0-9]{2}([0-9]{2}){0,2}"
LONGEST_NAME, LONGEST_TITLE = 40, 80
MOST_CODES = 12

Kind = Literal["name", "line", "titles", "word", "words", "codes", "whole"]
Plain = str | int | tuple[str, ...] | dict[str, str]


class Field(Value):
    """One key of a recipe.

    Attributes:
        key: as it is written.
        kind: what stands there: a line of text, one word or several of a list, a whole number...
        title: what a form calls it.
        help: one sentence for whoever fills it in.
        options: the words that may stand there.
        least, most: bounds: of a number its own, of text and lists their length.
        usual: what holds where the key is left out; None: it may not be.
    """

    key: str
    kind: Kind
    title: str
    help: str
    options: tuple[str, ...] = ()
    least: int = 0
    most: int = 0
    usual: Plain | None = None


@cache
def fields() -> tuple[Field, ...]:
    """Give the keys in the order in which a recipe is written; the titles' table comes last."""
    return (*_head(), *_wishes(), *_training(), _titles())


def _head() -> tuple[Field, ...]:
    return (
        Field(
            "name",
            "name",
            "Name",
            "Short name: small letters, digits and hyphens; it tells nothing of what is hidden.",
            least=1,
            most=LONGEST_NAME,
        ),
        Field(
            "family",
            "word",
            "Family",
            "What the case trains: nothing wrong, papers or quantity, contraband, or safety.",
            options=FAMILIES,
        ),
        Field(
            "setting",
            "word",
            "Setting",
            "Where the control takes place; the offices on the papers follow from it.",
            options=SETTINGS,
        ),
        Field(
            "note",
            "line",
            "Note",
            "A line for instructors; trainees never see it.",
            most=400,
            usual="",
        ),
    )


def _wishes() -> tuple[Field, ...]:
    packages = tuple(sorted({goods.kind for goods in drawable()}))
    return (
        Field(
            "hs",
            "codes",
            "Goods",
            "HS chapters, headings or subheadings of the declared goods; none: mostly dry goods.",
            most=MOST_CODES,
            usual=(),
        ),
        Field(
            "packages",
            "words",
            "Packages",
            "Kinds of package that the goods come in; none: any.",
            options=packages,
            usual=(),
        ),
        Field(
            "sizes",
            "words",
            "Unit",
            "ISO 6346 size types that the unit may have; none: the smallest that holds the load,"
            " a reefer (45R1) where it travels cold, often an open top (22U1, 42U1) where cranes"
            " load, a trailer (curtain-sider) by road.",
            options=SIZE_TYPES,
            usual=(),
        ),
        _word(
            "hide",
            "Hidden",
            "What nobody declared, and where: see docs/recipes.md.",
            HideWish,
        ),
        Field(
            "pattern",
            "word",
            "After a pattern",
            "Which published seizure it follows, as a pattern; it has to fit what is hidden.",
            options=("", *patterns()),
            usual="",
        ),
        _word(
            "papers", "Papers", "Whether the declaration carries an error of its own.", PapersWish
        ),
        Field(
            "fault",
            "word",
            "Error on the papers",
            "Which error a faulty declaration carries; left out, it is drawn.",
            options=("", *FAULTS),
            usual="",
        ),
        _word("seal", "Seal", "How the seal is found.", SealWish),
        _word("air", "Air", "What the air of the unit holds.", AirWish),
        Field(
            "indicators",
            "words",
            "Risk indicators",
            "What the risk note names, and papers or people say, up to three; none: drawn.",
            options=INDICATORS,
            most=3,
            usual=(),
        ),
    )


def _word(key: str, title: str, help_: str, words: object) -> Field:
    options: tuple[str, ...] = get_args(words)
    return Field(key, "word", title, help_, options=options, usual=options[0])


def _training() -> tuple[Field, ...]:
    steps = tuple(step.id for step in default_rules().steps)
    return (
        Field(
            "skills",
            "words",
            "Skills",
            "Steps of the procedure that the case exercises.",
            options=steps,
            least=1,
        ),
        Field("difficulty", "whole", "Difficulty", "From 1, easy, to 5.", least=1, most=5),
        Field(
            "minutes",
            "whole",
            "Minutes",
            "Simulated minutes that the whole procedure may take.",
            least=60,
            most=480,
            usual=300,
        ),
        Field(
            "weight",
            "whole",
            "Weight",
            "Share in a mix, against the weights of the other recipes.",
            least=1,
            most=100,
            usual=10,
        ),
    )


def _titles() -> Field:
    return Field(
        "title",
        "titles",
        "Title",
        "One line in each language; trainees see it, so it never tells what is in the case.",
        options=LANGUAGES,
        most=LONGEST_TITLE,
    )


def schema() -> dict[str, object]:
    """Give the JSON Schema of a recipe: every property with title, description and bounds."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Recipe",
        "description": "What a case should exercise.",
        "type": "object",
        "additionalProperties": False,
        "required": [field.key for field in fields() if field.usual is None],
        "properties": {field.key: _property(field) for field in fields()},
    }


def _property(field: Field) -> dict[str, object]:
    said: dict[str, object] = {"title": field.title, "description": field.help}
    said |= _shape(field)
    if field.usual is not None:
        said["default"] = list(field.usual) if isinstance(field.usual, tuple) else field.usual
    return said


def _shape(field: Field) -> dict[str, object]:
    if field.kind == "whole":
        return {"type": "integer", "minimum": field.least, "maximum": field.most}
    if field.kind == "word":
        return {"type": "string", "enum": list(field.options)}
    if field.kind in {"words", "codes"}:
        one = {"type": "string", "enum": list(field.options)}
        if field.kind == "codes":
            one = {"type": "string", "pattern": f"^{CODE_PATTERN}$"}
        most = {"maxItems": field.most} if field.most else {}
        return {
            "type": "array",
            "items": one,
            "uniqueItems": True,
            "minItems": field.least,
            **most,
        }
    if field.kind == "titles":
        line = {"type": "string", "minLength": 1, "maxLength": field.most}
        return {
            "type": "object",
            "additionalProperties": False,
            "required": list(field.options),
            "properties": dict.fromkeys(field.options, line),
        }
    pattern = {"pattern": f"^{NAME_PATTERN}$"} if field.kind == "name" else {}
    return {"type": "string", "minLength": field.least, "maxLength": field.most, **pattern}
