"""Recipes as text: read with all problems at once, written and read back."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.casework.recipes.written import FIELDS, WHOLE, recipes
from tidewaiter.base.errors import InputError, Problem
from tidewaiter.casework.recipes import shelf
from tidewaiter.casework.recipes.recipe import Recipe
from tidewaiter.casework.recipes.text import LONGEST_BYTES, read, recipe_of, write


def problems(text: str) -> dict[str, Problem]:
    with pytest.raises(InputError) as caught:
        read(text)
    return {problem.path: problem for problem in caught.value.problems}


def refused(text: str) -> tuple[Problem, ...]:
    """Read a text; give the problems, none where it was read."""
    try:
        assert isinstance(read(text), Recipe)
    except InputError as error:
        return error.problems or (Problem("", ""),)
    return ()


def test_what_is_left_out_is_as_usual():
    recipe = read(WHOLE)
    assert (recipe.name, recipe.hide, recipe.papers, recipe.seal) == (
        "yard-1",
        "none",
        "as-drawn",
        "as-drawn",
    )
    assert (recipe.hs, recipe.sizes, recipe.minutes, recipe.weight) == ((), (), 300, 10)
    assert recipe.title["ru"] == "Двор, задание 1"


@given(recipes())
def test_what_is_written_reads_back_equal(recipe):
    assert read(write(recipe)) == recipe


@given(recipes())
def test_a_filled_in_form_is_read_as_its_text_is(recipe):
    assert recipe_of(msgspec.json.decode(msgspec.json.encode(recipe))) == recipe


def test_nothing_filled_in_is_missed_key_by_key():
    with pytest.raises(InputError) as caught:
        recipe_of(dict.fromkeys((*FIELDS, "strange")))
    missed = {problem.path.partition(".")[0] for problem in caught.value.problems}
    needed = {key for key, field in FIELDS.items() if field.usual is None}
    assert missed == {*needed, "strange"}


def test_all_problems_are_told_at_once_with_what_would_be_right():
    found = problems(
        'name = "Bad Name"\nfamily = "clen"\nsettng = "alat-ferry"\nhs = ["99", "3604", "7214"]\n'
        'sizes = ["22G1"]\npapers = "faulty"\nfault = "netmass"\nskills = ["S99"]\ndifficulty = 9\n'
        'weight = true\n[title]\nen = "Narcotics hidden"\naz = ""\nde = "x"\n'
    )
    assert {
        *("name", "family", "setting", "settng", "fault", "skills", "difficulty", "weight"),
        *("title.en", "title.az", "title.ru", "title.fr", "title.tr", "title.de"),
        *("hs[0]", "hs[1]"),
    } <= set(found)
    assert all(problem.right for problem in found.values())
    assert "perhaps clean" in found["family"].right
    assert "perhaps setting" in found["settng"].right
    assert "perhaps net-mass" in found["fault"].right


def test_a_strange_key_is_told_among_all_that_are_known():
    right = problems('hidde = "doors"\n' + WHOLE)["hidde"].right
    assert right.startswith("perhaps hide")
    assert all(key in right for key in FIELDS)


@pytest.mark.parametrize(
    ("line", "path"),
    [
        ("hs = [52]", "hs"),
        ('hs = ["5"]', "hs"),
        ('hs = ["52", "52"]', "hs"),
        ('hs = "52"', "hs"),
        ('packages = ["barrel"]', "packages"),
        ('sizes = ["22G1", "22G1"]', "sizes"),
        ("minutes = 59", "minutes"),
        ("minutes = 100.0", "minutes"),
        ("weight = 0", "weight"),
        ('note = "a\\nb"', "note"),
        ('hide = ["none"]', "hide"),
        ('seal = "broken"', "seal"),
        ("air = 1", "air"),
        ('indicators = ["R01", "R02", "R05", "R07"]', "indicators"),
        ('indicators = ["R99"]', "indicators"),
    ],
)
def test_a_value_that_cannot_be_is_told_alone(line, path):
    assert set(problems(line + "\n" + WHOLE)) == {path}


@pytest.mark.parametrize("key", ["name", "family", "setting", "skills", "difficulty", "title"])
def test_what_may_not_be_left_out_is_missed(key):
    lines = [line for line in WHOLE.splitlines() if not line.startswith((f"{key} =", f"[{key}"))]
    wrong = problems("\n".join(lines))
    assert any(path == key or path.startswith(f"{key}.") for path in wrong)


@pytest.mark.parametrize(
    "text", ["name = ", "a" * (LONGEST_BYTES + 1), "[[" * 3000, "\ud800", "x = " + "9" * 5000]
)
def test_what_is_no_recipe_at_all_is_one_problem(text):
    assert len(refused(text)) == 1


@given(st.text(max_size=300) | st.text("[]{}=\"'.,\n#aS01-", max_size=200))
def test_any_text_is_read_or_refused_with_reasons(text):
    assert all(problem.wrong for problem in refused(text))


_VALUES = st.sampled_from(
    (
        *("", "0", "-1", "1e400", "nan", "true", "2026-11-25", "99999999", "[]", "[[]]", "{}"),
        *('""', '"x"', '["x"]', '["01"]', '["S01"]'),
        *('"none"', '"doors"', '"surplus"', '"faulty"', '"fumigated"'),
    )
)


@given(st.sampled_from(shelf.names()), st.data())
def test_a_changed_recipe_is_read_or_refused_with_reasons(name, data):
    lines = write(shelf.shipped(name)).splitlines()
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(lines) - 1))
        change = data.draw(st.sampled_from(["drop", "twice", "value", "key", "cut"]))
        key, _, value = lines[place].partition(" = ")
        if change == "value":
            value = data.draw(_VALUES)
        if change == "key":
            key = data.draw(st.sampled_from(sorted(FIELDS)))
        new = {"drop": [], "twice": [lines[place]] * 2, "cut": [lines[place][:-1]]}
        lines[place : place + 1] = new.get(change, [f"{key} = {value}"])
        lines = lines or [""]
    assert all(problem.wrong for problem in refused("\n".join(lines)))
