"""Lesson cards: read whole, or every problem with its path."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.casework.packs.building import CARD
from tidewaiter.base.errors import InputError
from tidewaiter.casework.packs import cards

ROOT = Path(__file__).parents[3]


def test_a_card_is_read_in_every_language():
    card = cards.read(CARD)
    assert card.about == ("recipes/rip-on.toml",)
    assert card.sources == ("Invented for a test.",)
    assert card.texts["az"].title == "İki çəki"
    assert card.texts["en"].teaches == "To compare what the papers and the weighbridge say."
    assert len(card.texts["en"].look_for) == 2


def test_the_example_is_a_card_in_five_languages():
    card = cards.read((ROOT / "examples" / "lesson-card.toml").read_bytes())
    assert set(card.texts) == {"en", "az", "ru", "fr", "tr"}
    assert {len(one.look_for) for one in card.texts.values()} == {3}


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ('sources = ["Invented for a test."]', "", "sources"),
        ('"Invented for a test."', "", "sources"),
        ("[texts.en]", "[texts.english]", "texts"),
        ("[texts.en]", "[other.en]", "other"),
        ('title = "Two weights"', "", "texts.en.title"),
        ('title = "Two weights"', "title = 2", "texts.en.title"),
        ("Two weights", "x" * 201, "texts.en.title"),
        ("Two weights", "\\u001b[2J", "texts.en.title"),
        ("A unit weighed more", "x" * 2001, "texts.en.happened"),
        ("teaches =", "lessons =", "texts.en.lessons"),
        ('"A seal of another number."', '""', "texts.en.look_for[1]"),
        ('["Bəyan ediləndən artıq ümumi kütlə."]', "[]", "texts.az.look_for"),
    ],
)
def test_what_is_wrong_is_told_with_its_path(old, new, where):
    text = CARD.decode()
    assert old in text
    with pytest.raises(InputError) as error:
        cards.read(text.replace(old, new, 1).encode())
    assert f"$.{where}" in [one.path for one in error.value.problems]


def test_problems_of_all_languages_are_told_at_once():
    text = CARD.decode().replace("title =", "head =").replace("sources =", "source =")
    with pytest.raises(InputError) as error:
        cards.read(text.encode())
    told = {one.path for one in error.value.problems}
    assert told >= {"$.sources", "$.source", "$.texts.en.title", "$.texts.az.title"}


@given(st.one_of(st.binary(), st.text().map(str.encode)))
def test_what_is_no_card_is_never_anything_but_an_error_of_input(data):
    with pytest.raises(InputError):
        cards.read(data)


@given(st.integers(0, len(CARD)), st.integers(0, 9), st.binary(max_size=4))
def test_a_damaged_card_is_read_or_refused(place, cut, put):
    damaged = CARD[:place] + put + CARD[place + cut :]
    try:
        card = cards.read(damaged)
    except InputError:
        return
    assert card.texts
    assert card.sources
