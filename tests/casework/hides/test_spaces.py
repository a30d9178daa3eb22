"""In the vehicle: found by two families, in spaces that honest tractors fill as well."""

from __future__ import annotations

from collections import Counter

import pytest

from tidewaiter.base.errors import CaseRejected
from tidewaiter.base.streams import digest
from tidewaiter.casework.aboard import honest, rooms
from tidewaiter.casework.draw import from_seed, unproved
from tidewaiter.casework.hides.spaces import in_the_vehicle
from tidewaiter.world.mass import gross_kg
from tidewaiter.world.tractor import SPACES, is_aboard, lies_in, space
from tidewaiter.world.units import draw_unit

_KEYS = [digest("spaces", n).hex() for n in range(120)]
_UNIT = draw_unit("42G1", "CSQU3054383", "spaces")


def _bounds(position, size):
    return [(at - side / 2, at + side / 2) for at, side in zip(position, size, strict=True)]


def _meet(one, other) -> bool:
    pairs = zip(
        _bounds(one.position_m, one.size_m), _bounds(other.position_m, other.size_m), strict=True
    )
    return all(min(a[1], b[1]) - max(a[0], b[0]) > 1e-6 for a, b in pairs)


def test_all_lies_within_its_space_and_nothing_overlaps():
    hidden_in: Counter[str] = Counter()
    for key in _KEYS:
        try:
            laid = in_the_vehicle(_UNIT, key)
        except CaseRejected:
            assert not rooms(_UNIT, key)
            continue
        every = [*honest(_UNIT, key), *laid.hidden]
        for n, one in enumerate(every):
            assert is_aboard(one.slot)
            room = space(_UNIT, one.slot.split("/")[1])
            for (low, high), (least, most) in zip(
                _bounds(one.position_m, one.size_m),
                _bounds(room.position_m, room.size_m),
                strict=True,
            ):
                assert least - 1e-9 <= low < high <= most + 1e-9
            assert not any(_meet(one, other) for other in every[:n])
        hidden_in[laid.hidden[0].slot.split("/")[1]] += 1
        assert {one.handle for one in laid.hidden} == set(laid.hides[0].handles)
    assert set(hidden_in) == set(SPACES)


def test_honest_tractors_have_full_spaces_too():
    full = Counter(
        one.slot.split("/")[1]
        for key in _KEYS
        for one in honest(_UNIT, key)
        if one.size_m[1] > 0.8 * space(_UNIT, one.slot.split("/")[1]).size_m[1]
    )
    assert all(full[name] >= 3 for name in SPACES)


def test_what_is_in_the_vehicle_is_neither_in_the_unit_nor_weighed_with_it():
    clean, guilty = unproved(5, "clean"), unproved(5, "c13")
    assert gross_kg(clean.world) == gross_kg(guilty.world)
    assert clean.world.aboard == guilty.world.aboard
    assert (clean.documents[1:], clean.public) == (guilty.documents[1:], guilty.public)
    assert all(is_aboard(one.slot) for one in guilty.world.hidden)


@pytest.mark.parametrize("seed", range(3))
def test_it_is_found_by_dog_and_meter_before_it_is_seen(seed: int):
    file = from_seed(seed, "c13")
    (found,) = file.proof.discoveries
    assert set(found.families) == {"density", "dog", "eye"}
    assert file.proof.outcome == "outcome-found"
    assert not any(line.startswith(("cut seal", "unload", "use drill")) for line in file.proof.walk)
    (name,) = {one.slot.split("/")[1] for one in file.case.world.hidden}
    assert lies_in(name, file.case.world.hidden[0])
    assert f"use dog-team {name}" in file.proof.walk
