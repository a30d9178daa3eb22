"""Cases that several tests look at, each made once."""

from __future__ import annotations

from contextlib import suppress

import pytest

from tests.papers.conftest import examples, shared
from tidewaiter.base.errors import CaseRejected
from tidewaiter.casework import draw
from tidewaiter.casework.casefile import RECIPES, CaseFile, RecipeName
from tidewaiter.exercise.case import Case

__all__ = ["examples", "shared"]

FIRST_SEED = 31_000


@pytest.fixture(scope="session")
def proved() -> dict[RecipeName, CaseFile]:
    """One proved case of each recipe."""
    return {recipe: draw.from_seed(4, recipe) for recipe in RECIPES}


@pytest.fixture(scope="session")
def unproved() -> dict[RecipeName, list[Case]]:
    """Sixty unproved draws of each recipe, of the same seeds where the load allows."""
    drawn: dict[RecipeName, list[Case]] = {}
    for recipe in RECIPES:
        cases = drawn.setdefault(recipe, [])
        seed = FIRST_SEED
        while len(cases) < 60:
            with suppress(CaseRejected):
                cases.append(draw.unproved(seed, recipe))
            seed += 1
    return drawn
