"""Named parts: public, the same in every case, and where the solids are."""

import pytest

from tidewaiter.language.deeds import AnyDeed, LeafWasMoved, SealWasCut
from tidewaiter.world.after import Present, after
from tidewaiter.world.model import Seal, SealState, World
from tidewaiter.world.parts import PARTS, Part, parts
from tidewaiter.world.shell import leaf
from tidewaiter.world.units import draw_unit

_UNIT = draw_unit("45G1", "CSQU3054383", "key")


def _present(*deeds: AnyDeed, state: SealState = "ok") -> Present:
    seal = Seal(number="T1", iso_class="H", state=state)
    return after(World(unit=_UNIT, seal=seal, air=(), load=()), deeds, 9.0)


def _named(present: Present) -> dict[str, Part]:
    return {one.handle: one for one in parts(present)}


def test_every_part_is_named_once() -> None:
    assert sorted(_named(_present())) == sorted(PARTS)


def test_a_seal_is_there_only_while_it_hangs() -> None:
    assert "seal" not in _named(_present(SealWasCut(minute=1.0)))
    assert "seal" not in _named(_present(state="missing"))


@pytest.mark.parametrize("side", ["left", "right"])
@pytest.mark.parametrize("to", ["open", "hooked", "closed"])
def test_a_leaf_is_sighted_where_its_solids_are(side: str, to) -> None:
    present = _present(LeafWasMoved(minute=1.0, leaf=f"{side}-door", to=to))  # pyright: ignore[reportArgumentType]
    part = _named(present)[f"{side}-door"]
    centres = [one.pose.position_m for one in leaf(_UNIT, side, to)]
    middle = [sum(at[axis] for at in centres) / len(centres) for axis in range(3)]
    assert part.position_m == pytest.approx(middle, abs=0.25)


def test_the_parts_together_span_the_outside() -> None:
    named = _named(_present())
    assert named["roof"].size_m[2] == _UNIT.outer_m[0]
    assert named["left-side"].position_m[0] < 0 < named["right-side"].position_m[0]
    assert named["vehicle"].position_m[2] < named["front"].position_m[2] < -_UNIT.inner_m[0]
