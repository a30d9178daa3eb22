"""Recipes: what an instructor can have a case made after; officers are told nothing of them."""

from __future__ import annotations

from http import HTTPStatus

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict

from tidewaiter.casework.recipes import shelf
from tidewaiter.casework.recipes.recipe import Family
from tidewaiter.casework.wish import Setting
from tidewaiter.service.errors import ApiError
from tidewaiter.service.rest.asking import Asking

router = APIRouter(prefix="/api/recipes")


class RecipeView(BaseModel):
    """A recipe that ships, as its list shows it.

    Attributes:
        name: to order a case by.
        title: language map; tells nothing of what is in the case.
        note: a line for instructors, in English; it may tell.
        family: what it counts as in a mix.
        setting: where the control takes place.
        difficulty: from 1 to 5.
        skills: steps of the procedure that it exercises.
    """

    model_config = ConfigDict(from_attributes=True)

    name: str
    title: dict[str, str]
    note: str
    family: Family
    setting: Setting
    difficulty: int
    skills: tuple[str, ...]


class RecipesReply(BaseModel):
    """All recipes that ship."""

    recipes: list[RecipeView]


@router.get("")
async def list_recipes(user: Asking) -> RecipesReply:
    """List the recipes that ship, for instructors."""
    if not user.is_instructor:
        message = "Only instructors see what cases can be made after."
        raise ApiError(HTTPStatus.FORBIDDEN, "instructors-only", message)
    return RecipesReply(recipes=[RecipeView.model_validate(one) for one in shelf.all_shipped()])
