"""Twins differ in what was asked for; what cannot be asked is refused."""

import pytest

from tidewaiter.base.errors import InputError
from tidewaiter.casework.twin import Move, PutIn, Refill, TakeOut, door_places, twin
from tidewaiter.world.after import packages


def test_taking_out_and_putting_in_are_inverse(unproved):
    for case in unproved["c01"][:20]:
        handles = tuple(one.handle for one in case.world.hidden)
        clean, gone = twin(case, TakeOut(handles))
        assert gone == set(handles)
        assert not clean.world.hidden
        assert not clean.key.hides
        again, back = twin(clean, PutIn(case.world.hidden, case.key.hides[0]))
        assert back == gone
        assert (again.world, again.key) == (case.world, case.key)


def test_taking_out_some_keeps_the_rest_in_the_key(unproved):
    case = next(one for one in unproved["quantity"] if len(one.world.hidden) > 1)
    first, *rest = (one.handle for one in case.world.hidden)
    less, gone = twin(case, TakeOut((first,)))
    assert gone == {first}
    assert less.key.hides[0].handles == tuple(rest)


def test_a_moved_thing_bears_the_name_of_its_new_place(unproved):
    tried = 0
    for case in unproved["c01"]:
        taken = {one.slot for one in case.world.hidden}
        for place in (one for one in door_places(case) if one.path not in taken):
            bag = case.world.hidden[0]
            other, differs = twin(case, Move(bag.handle, place))
            there = {one.handle: one for one in other.world.hidden}
            assert differs == {bag.handle, place.handle}
            assert bag.handle not in there
            assert there[place.handle].position_m[0] == place.position_m[0]
            assert place.handle in other.key.hides[0].handles
            names = [one.handle for one in packages(other.world)]
            assert len(names) == len(set(names))
            tried += 1
    assert tried > 5


def test_a_refilled_package_looks_and_weighs_the_same(unproved):
    case = unproved["clean"][0]
    old = case.world.load[0]
    other, differs = twin(case, Refill(old.handle, "tobacco", "cigarettes"))
    new = other.world.load[0]
    assert differs == {old.handle}
    assert (new.material, new.contents) == ("tobacco", "cigarettes")
    assert (new.gross_kg, new.size_m, new.kind) == (old.gross_kg, old.size_m, old.kind)


def test_every_case_reserves_the_same_three_places(unproved):
    for recipe in unproved:
        for case in unproved[recipe][:10]:
            places = door_places(case)
            assert [one.path for one in places] == [f"reserve/door/{n}" for n in (1, 2, 3)]
            standing = {one.slot: one.handle for one in packages(case.world)}
            for one in places:
                assert standing.get(one.path, one.handle) == one.handle


def test_what_is_not_there_or_taken_is_refused(unproved):
    case = unproved["c01"][0]
    bag = case.world.hidden[0]
    taken = next(one for one in door_places(case) if one.path == bag.slot)
    for change in (
        TakeOut(("nosuch",)),
        TakeOut(()),
        PutIn((bag,), case.key.hides[0]),
        Move("nosuch", taken),
        Move(bag.handle, taken),
        Refill("nosuch", "tobacco", "x"),
    ):
        with pytest.raises(InputError):
            twin(case, change)
