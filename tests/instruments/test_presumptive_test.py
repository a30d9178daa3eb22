"""The presumptive test: hits, misses and false colours at their rates, of lawful classes too."""

import pytest

from tests.instruments.laws import footprint_law, rate, within
from tidewaiter.base.streams import stream
from tidewaiter.instruments import presumptive_test
from tidewaiter.instruments.trying import at, package, present
from tidewaiter.matter import materials

test_the_footprint_holds = footprint_law(presumptive_test, ("package",))
CLEAR = 1.0 - presumptive_test.UNCLEAR


def sample(material):
    here = present(package(material=material))
    return here, at(here, here.inside[0].handle)


@pytest.mark.parametrize(
    ("material", "sign"),
    [
        ("narcotic_powder", "colour-narcotic"),
        ("medicament", "colour-narcotic"),
        ("npk_fertiliser", "colour-explosive"),
    ],
)
def test_colours_come_at_their_rate_over_ten_thousand_samples(material, sign):
    chance = presumptive_test.answers()[material][1]
    stray = presumptive_test.FALSE_COLOUR / 3.0
    share = CLEAR * (chance + stray)
    assert rate(presumptive_test, *sample(material), sign) == pytest.approx(
        share, abs=within(share)
    )


def test_false_colours_of_other_goods_come_at_their_rate():
    shown = [
        presumptive_test.read(*sample("rice"), "", stream("f", n)).signs for n in range(10_000)
    ]
    false = sum(
        one[0] in {"colour-narcotic", "colour-explosive", "colour-precursor"} for one in shown
    )
    share = CLEAR * presumptive_test.FALSE_COLOUR
    assert false / 10_000 == pytest.approx(share, abs=within(share))
    unclear = sum(one == ("colour-unclear",) for one in shown) / 10_000
    assert unclear == pytest.approx(presumptive_test.UNCLEAR, abs=within(0.05))


def test_the_table_names_real_materials_and_chances():
    for material, (kind, chance) in presumptive_test.answers().items():
        assert material in materials.names()
        assert kind in {"narcotic", "explosive", "precursor"}
        assert 0.0 < chance < 1.0 - presumptive_test.FALSE_COLOUR
