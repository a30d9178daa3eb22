"""The form: one table that the reader, the schema and a page follow."""

import re
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tests.casework.recipes.written import FIELDS, WHOLE
from tidewaiter.base.errors import InputError
from tidewaiter.casework.recipes.form import CODE_PATTERN, NAME_PATTERN, schema
from tidewaiter.casework.recipes.recipe import Recipe
from tidewaiter.casework.recipes.text import read

SCHEMA: Any = schema()
PROPERTIES = SCHEMA["properties"]
BOUNDS = {"string": ("enum", "maxLength"), "integer": ("maximum",), "array": ("items",)}


def test_every_field_of_a_recipe_stands_in_the_form_with_its_usual_value():
    known = {one.name: one for one in msgspec.structs.fields(Recipe)}
    assert set(PROPERTIES) == set(known)
    assert set(SCHEMA["required"]) == {name for name, one in known.items() if one.required}
    for name, one in known.items():
        if not one.required:
            assert FIELDS[name].usual == one.default


@pytest.mark.parametrize("key", FIELDS)
def test_every_property_has_title_help_and_bounds(key):
    said = PROPERTIES[key]
    assert said["title"]
    assert said["description"].endswith(".")
    if key != "title":
        assert any(bound in said for bound in BOUNDS[said["type"]])


@pytest.mark.parametrize("key", [key for key, one in PROPERTIES.items() if "enum" in one])
def test_the_words_of_the_form_are_those_of_the_value(key):
    """A word that the schema allows is one that a recipe can be built with, and no other."""
    kinds = {one.name: one.type for one in msgspec.structs.fields(Recipe)}
    for word in PROPERTIES[key]["enum"]:
        assert msgspec.convert(word, kinds[key]) == word
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert("another", kinds[key])


@pytest.mark.parametrize("key", [key for key, one in PROPERTIES.items() if "maximum" in one])
def test_the_reader_keeps_the_bounds_of_the_schema(key):
    lines = [line for line in WHOLE.splitlines() if not line.startswith(key)]
    low, high = PROPERTIES[key]["minimum"], PROPERTIES[key]["maximum"]
    for value in (low, high):
        assert getattr(read("\n".join([f"{key} = {value}", *lines])), key) == value
    for value in (low - 1, high + 1):
        with pytest.raises(InputError):
            read("\n".join([f"{key} = {value}", *lines]))


def test_patterns_take_what_they_should():
    for name in ("a", "alat-ferry-3", "b2"):
        assert re.fullmatch(NAME_PATTERN, name)
    for name in ("", "A", "3a", "a--b", "a-", "a b", "a\n"):
        assert not re.fullmatch(NAME_PATTERN, name)
    for code in ("52", "5201", "520100"):
        assert re.fullmatch(CODE_PATTERN, code)
    for code in ("5", "520", "5201000", "ab", "٥٢"):
        assert not re.fullmatch(CODE_PATTERN, code)


def test_the_page_of_the_form_names_every_key_and_every_short_list_of_words():
    page = (Path(__file__).parents[3] / "docs/recipes.md").read_text(encoding="utf-8")
    for key, field in FIELDS.items():
        assert f"`{key}`" in page or f"`[{key}]`" in page
        if len(field.options) < 10:
            assert all(f"`{word}`" in page for word in field.options if word)


def test_the_example_on_the_page_is_read():
    page = (Path(__file__).parents[3] / "docs/recipes.md").read_text(encoding="utf-8")
    assert read(page.split("```toml\n")[1].split("```")[0]).hide == "doors"
