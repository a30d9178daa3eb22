"""``tidewaiter recipe``, and ``case new`` with a recipe."""

import json

import msgspec
import pytest

from tests.cli.running import tidewaiter
from tidewaiter.casework import casefile
from tidewaiter.casework.patterns import patterns
from tidewaiter.casework.recipes import form, shelf
from tidewaiter.casework.recipes.recipe import Recipe
from tidewaiter.casework.recipes.text import read, write


def test_those_that_ship_are_listed_whole():
    run = tidewaiter("recipe", "list")
    assert (run.code, run.err) == (0, "")
    assert [line.split()[0] for line in run.out.splitlines()] == list(shelf.names())
    told = tidewaiter("recipe", "list", "--json").last_line
    assert tuple(msgspec.json.decode(told, type=list[Recipe])) == shelf.all_shipped()


def test_one_is_shown_as_the_text_that_it_is(tmp_path):
    text = tidewaiter("recipe", "show", "sea-port-3").out
    assert read(text) == shelf.shipped("sea-port-3")
    file = tmp_path / "own.toml"
    file.write_text(text, encoding="utf-8")
    assert "sea-port-3 can be used" in tidewaiter("recipe", "check", file).out
    told = tidewaiter("recipe", "show", "sea-port-3", "--json").last_line
    assert msgspec.json.decode(told, type=Recipe) == shelf.shipped("sea-port-3")


def test_one_that_does_not_ship_is_refused_with_the_nearest():
    run = tidewaiter("recipe", "show", "sea-prt-3")
    assert (run.code, run.out) == (2, "")
    assert "perhaps sea-port-3" in run.err


def test_the_schema_is_printed():
    assert json.loads(tidewaiter("recipe", "schema").out) == form.schema()


def test_all_problems_of_all_files_are_told_at_once(tmp_path):
    good = write(shelf.shipped("red-bridge-5"))
    texts = {
        "good": good,
        "impossible": 'hs = ["7214"]\nsizes = ["22G1"]\n' + good,
        "wrong": good.replace("difficulty = ", "difficult = "),
    }
    for name, text in texts.items():
        (tmp_path / f"{name}.toml").write_text(text, encoding="utf-8")
    run = tidewaiter("recipe", "check", *(tmp_path / f"{name}.toml" for name in (*texts, "none")))
    assert (run.code, run.out) == (2, "")
    assert "impossible.toml: sizes: one bundle of reinforcing bars is 11700 mm long" in run.err
    assert "wrong.toml: difficulty: is missing" in run.err
    assert "wrong.toml: difficult: is not known here (perhaps difficulty" in run.err
    assert run.err.count("none.toml") == 1
    assert "good.toml" not in run.err


@pytest.mark.parametrize("own", [False, True])
def test_a_case_is_made_after_a_recipe(tmp_path, own):
    recipe = tmp_path / "own.toml"
    recipe.write_text(write(shelf.shipped("free-zone-4")), encoding="utf-8")
    out = tmp_path / "case.json"
    wanted = recipe if own else "free-zone-4"
    run = tidewaiter("case", "new", "--recipe", wanted, "--seed", 1, "-o", out)
    assert run.code == 0, run.err
    provenance = casefile.decode(out.read_bytes()).provenance
    assert (provenance.recipe_file, provenance.recipe, provenance.seed) == (
        "free-zone-4",
        "clean",
        1,
    )


@pytest.mark.parametrize(
    "recipe", ["alat-ferry-99", "c99", "none.toml", "wrong.toml", ".toml", "clean "]
)
def test_a_recipe_that_cannot_be_used_makes_nothing(tmp_path, monkeypatch, recipe):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "wrong.toml").write_text("difficulty = 6\n", encoding="utf-8")
    run = tidewaiter("case", "new", "--recipe", recipe, "-o", "case.json")
    assert (run.code, run.out) == (2, "")
    assert run.err
    assert [one.name for one in tmp_path.iterdir()] == ["wrong.toml"]


def test_a_written_recipe_draws_its_own_declaration(tmp_path):
    paper = tmp_path / "paper.xml"
    paper.write_text("<CC015C/>", encoding="utf-8")
    run = tidewaiter(
        *("case", "new", "--recipe", "free-zone-4", "--declaration", paper),
        *("-o", tmp_path / "case.json"),
    )
    assert (run.code, run.out) == (2, "")
    assert "--recipe: a written recipe draws its own declaration" in run.err


def test_patterns_are_listed_with_their_sources():
    run = tidewaiter("recipe", "patterns")
    assert (run.code, run.err) == (0, "")
    for one in patterns().values():
        assert one.key in run.out
        assert one.source in run.out
