"""Laws of the air in a unit: it clears, it comes back, and never beyond where it began."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tidewaiter.language.deeds import AirWasBlown, LeafWasMoved
from tidewaiter.world import air
from tidewaiter.world.model import Gas

RIGHT = LeafWasMoved(minute=0.0, leaf="right-door", to="open")
OPEN = (RIGHT, replace(RIGHT, leaf="left-door"))
SHUT = tuple(replace(one, minute=60.0, to="closed") for one in OPEN)
BLOWN = AirWasBlown(minute=60.0, minutes=60.0)
PHOSPHINE = Gas("phosphine", "ppm", 0.45, 0.5, 0.0, 11.0, reach=0.75, back_per_h=0.15, stock=12.0)
HEIGHTS: tuple[air.Height, ...] = ("bottom", "middle", "top")
HEAVY = ("methyl-bromide", "sulfuryl-fluoride", "carbon-dioxide", "toluene", "benzene", "phosphine")


def now(gas, deeds, minute):
    (told,) = air.air_now((gas,), deeds, minute)
    return told


def still(deeds, minute):
    return air.still(air.spans(deeds, minute))


@st.composite
def gases(draw):
    """Any substance that goods may give off, in balance as the unit comes."""
    inside = draw(st.floats(0.01, 9000.0))
    outside = draw(st.sampled_from([0.0, 420.0]))
    back = draw(st.sampled_from([0.0, 0.02, 0.15, 2.0]))
    return Gas(
        draw(st.sampled_from(HEAVY)),
        "ppm",
        outside + inside * draw(st.floats(0.05, 1.0)),
        outside + inside,
        outside,
        draw(st.floats(2.0, 60.0)),
        reach=draw(st.floats(0.05, 1.0)),
        back_per_h=back,
        stock=draw(st.sampled_from([0.0, 0.5, 10.0, 40.0])),
    )


@st.composite
def days(draw):
    """Deeds of a day in order, and its last minute."""
    minute, deeds = 0.0, []
    for _ in range(draw(st.integers(0, 7))):
        minute += draw(st.floats(0.5, 120.0))
        what = draw(st.sampled_from(["open", "closed", "blow"]))
        if what == "blow":
            lasts = draw(st.floats(1.0, 120.0))
            minute += lasts
            deeds.append(AirWasBlown(minute=minute, minutes=lasts))
        else:
            leaf = draw(st.sampled_from(["left-door", "right-door"]))
            deeds.append(LeafWasMoved(minute=minute, leaf=leaf, to=what))
    return tuple(deeds), minute + draw(st.floats(0.0, 600.0))


@given(gases(), days())
def test_it_stays_between_outside_air_and_where_it_began(gas, day):
    told = now(gas, *day)
    slack = 1e-9 * gas.inside
    assert gas.outside - slack <= told.inside <= gas.inside + slack
    assert gas.outside - slack <= told.gasket <= gas.gasket + slack


@given(gases(), days(), st.floats(0.0, 1.0), st.floats(1.0, 200.0))
def test_more_ventilation_never_leaves_more(gas, day, when, lasts):
    """The fan is let run once more, at any time of the day: no later value is the higher for it."""
    deeds, end = day
    more = (*deeds, AirWasBlown(minute=when * end + lasts, minutes=lasts))
    less, aired = now(gas, deeds, end), now(gas, more, end)
    slack = 1e-9 * gas.inside
    assert aired.inside <= less.inside + slack
    assert aired.gasket <= less.gasket + slack
    assert still(more, end) <= still(deeds, end) + 1e-12


@given(gases(), st.lists(st.floats(0.1, 90.0), min_size=1, max_size=6))
def test_it_falls_from_minute_to_minute_while_the_fan_runs(gas, steps):
    minute, last = 0.0, gas
    for step in steps:
        minute += step
        told = now(gas, (*OPEN, AirWasBlown(minute=minute, minutes=minute)), minute)
        assert told.inside <= last.inside * (1 + 1e-9)
        assert told.gasket <= last.gasket * (1 + 1e-9)
        last = told


@given(gases(), st.floats(1.0, 200.0), st.lists(st.floats(0.1, 200.0), min_size=1, max_size=6))
def test_behind_closed_doors_it_comes_back_and_only_so_far(gas, aired, steps):
    """Deep air only rises once all is shut, and stays below the balance of what is left."""
    deeds = (
        *OPEN,
        AirWasBlown(minute=aired, minutes=aired),
        *(replace(one, minute=aired) for one in SHUT),
    )
    minute, last = aired, now(gas, deeds, aired)
    for step in steps:
        minute += step
        told = now(gas, deeds, minute)
        assert told.inside >= last.inside - 1e-9 * gas.inside
        assert told.inside <= gas.inside * (1 + 1e-9)
        last = told


@given(gases(), st.lists(st.floats(1.0, 90.0), max_size=4), st.floats(0.0, 1.0))
def test_time_may_be_cut_anywhere(gas, runs, where):
    """A mark that changes nothing changes nothing: an open leaf is hooked."""
    fan = tuple(AirWasBlown(100.0 * (n + 1), minutes) for n, minutes in enumerate(runs))
    end = 100.0 * len(fan) + 50.0
    idle = LeafWasMoved(minute=where * end, leaf="left-door", to="hooked")
    whole = now(gas, (*OPEN, *fan), end)
    cut = now(gas, tuple(sorted((*OPEN, *fan, idle), key=lambda one: one.minute)), end)
    assert cut.inside == pytest.approx(whole.inside, rel=1e-9)
    assert cut.gasket == pytest.approx(whole.gasket, rel=1e-9)


def test_the_closed_form_is_what_small_steps_come_to():
    """An oracle: the three equations of the module, stepped by a hundredth of a minute."""
    deeds = (
        *OPEN,
        AirWasBlown(minute=30.0, minutes=30.0),
        *(replace(one, minute=50.0) for one in SHUT),
    )
    gas, end = PHOSPHINE, 90.0
    forced, mixing = 0.69314718056 / gas.half_minutes, 0.69314718056 / air.MIXING_MINUTES
    deep, held, doors = gas.inside, gas.inside, gas.gasket
    share, gives, step = gas.gasket / gas.inside, gas.back_per_h / 60.0, 0.01
    for n in range(round(end / step)):
        minute = (n + 0.5) * step
        rate = 1.0 if minute < 30.0 else air.DRAUGHT if minute < 50.0 else 0.0
        deep, held, doors = (
            deep + step * (gives * (held - deep) - rate * forced * gas.reach * deep),
            held + step * gives / gas.stock * (deep - held),
            doors + step * (mixing * deep - (mixing / share + rate * forced) * doors),
        )
    told = now(gas, deeds, end)
    assert told.inside == pytest.approx(deep, rel=2e-3)
    assert told.gasket == pytest.approx(doors, rel=2e-3)


def test_a_unit_that_was_never_opened_keeps_its_air():
    kept = (PHOSPHINE,)
    assert air.air_now(kept, (BLOWN,), 500.0) is kept
    assert still((BLOWN,), 500.0) == 1.0


def test_air_near_the_doors_clears_before_air_behind_the_cargo():
    told = now(PHOSPHINE, (*OPEN, BLOWN), 60.0)
    assert told.gasket / PHOSPHINE.gasket < 0.75 * told.inside / PHOSPHINE.inside
    full = now(replace(PHOSPHINE, reach=0.65), (*OPEN, BLOWN), 60.0)
    free = now(replace(PHOSPHINE, reach=1.0), (*OPEN, BLOWN), 60.0)
    assert free.inside < told.inside < full.inside


def test_it_comes_back_over_the_limit_after_an_airing_and_less_after_each():
    cleared = now(PHOSPHINE, (*OPEN, BLOWN), 60.0).inside
    shut_in = now(PHOSPHINE, (*OPEN, BLOWN, *SHUT), 360.0).inside
    assert cleared < 0.1 < shut_in < PHOSPHINE.inside
    opened = (replace(one, minute=360.0) for one in OPEN)
    shut = (replace(one, minute=420.0) for one in SHUT)
    again = (*OPEN, BLOWN, *SHUT, *opened, AirWasBlown(420.0, 60.0), *shut)
    shut_again = now(PHOSPHINE, again, 720.0).inside
    assert cleared < shut_again < shut_in


def test_what_goods_do_not_give_off_does_not_come_back():
    gas = replace(PHOSPHINE, back_per_h=0.0)
    cleared = now(gas, (*OPEN, BLOWN), 60.0).inside
    assert now(gas, (*OPEN, BLOWN, *SHUT), 900.0).inside == pytest.approx(cleared)


def test_oxygen_that_was_used_up_comes_from_outside_and_is_used_up_again():
    oxygen = Gas("oxygen", "%", 17.6, 17.0, 20.9, 10.0, reach=0.8, back_per_h=0.1, stock=10.0)
    aired = now(oxygen, (*OPEN, BLOWN), 60.0)
    later = now(oxygen, (*OPEN, BLOWN, *SHUT), 400.0)
    assert 17.0 < later.inside < aired.inside < 20.9
    assert air.worst(oxygen) == 17.0


# ----------------------------------------------------------------------------------------- layers


@pytest.mark.parametrize("substance", HEAVY)
def test_what_is_heavier_than_air_lies_low(substance):
    gas = Gas(substance, "ppm", 800.0, 1420.0, 420.0, 12.0)
    top, middle, bottom = (air.at_height(gas, one) for one in ("top", "middle", "bottom"))
    assert 420.0 <= top < middle == 1420.0 < bottom
    assert top + bottom == pytest.approx(2 * middle)
    assert air.worst(gas) == bottom


def test_the_heavier_the_lower():
    order = ("phosphine", "carbon-dioxide", "toluene", "methyl-bromide", "sulfuryl-fluoride")
    lows = [air.at_height(Gas(one, "ppm", 0.0, 1.0, 0.0, 12.0), "bottom") for one in order]
    assert lows == sorted(lows)
    densities = {"phosphine": 1.17, "methyl-bromide": 3.28, "sulfuryl-fluoride": 3.52}
    for substance, density in (*densities.items(), ("carbon-dioxide", 1.52)):
        assert 1.0 + air.heavier(substance) == pytest.approx(density, abs=0.005)


def test_what_is_lighter_lies_high_and_is_worst_there():
    ammonia = Gas("ammonia", "ppm", 10.0, 30.0, 0.0, 12.0)
    assert air.at_height(ammonia, "top") > air.at_height(ammonia, "bottom")
    assert air.worst(ammonia) == air.at_height(ammonia, "top")


def test_one_leaf_lets_half_of_it_through():
    told = air.spans((RIGHT, AirWasBlown(20.0, 10.0)), 30.0)
    assert [one.rate for one in told] == [0.5 * air.DRAUGHT, 0.5, 0.5 * air.DRAUGHT]
    assert now(PHOSPHINE, (RIGHT, BLOWN), 60.0).inside > now(PHOSPHINE, (*OPEN, BLOWN), 60.0).inside


@given(gases(), st.floats(0.0, 1.0))
def test_no_place_is_worse_than_the_worst(gas, layers):
    places = [air.at_height(gas, height, layers) for height in HEIGHTS]
    assert air.worst(gas, layers) >= max(*places, gas.gasket) * (1 - 1e-12)
    assert min(places) >= gas.outside


def test_a_fan_stirs_the_layers_and_still_air_settles():
    stirred = still((*OPEN, BLOWN), 60.0)
    settled = still((*OPEN, BLOWN, *SHUT), 300.0)
    assert stirred < 0.01
    assert 0.5 < settled < 1.0


def test_spans_tell_fan_draught_and_stillness_apart():
    deeds = (*OPEN, AirWasBlown(20.0, 10.0), *SHUT, AirWasBlown(90.0, 10.0))
    told = air.spans(deeds, 100.0)
    assert [(one.minutes, one.rate, one.stirred) for one in told] == [
        (10.0, air.DRAUGHT, False),
        (10.0, 1.0, True),
        (40.0, air.DRAUGHT, False),
        (40.0, 0.0, False),
    ]
