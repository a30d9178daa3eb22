"""Packages: every kind that occurs has its mesh, stretched to what was sighted."""

import csv
from importlib.resources import files

import numpy as np
import pytest
from msgspec.structs import replace

from tidewaiter.instruments import parts, trying
from tidewaiter.language import events as e
from tidewaiter.language.values import Sighting
from tidewaiter.scenery.catalogue import models
from tidewaiter.scenery.packages import _PRINTS, draw_found, draw_package
from tidewaiter.scenery.stage import fold, whole
from tidewaiter.scenery.turns import rotated

MESHES = {mesh.name for mesh in models()}
TABLE = files("tidewaiter.casework") / "tables" / "kinds.csv"
KINDS = [row["kind"] for row in csv.DictReader(TABLE.read_text("utf-8").splitlines())]
GOODS = files("tidewaiter.casework") / "tables" / "goods.csv"
CONTENTS = sorted(
    {row["contents"] for row in csv.DictReader(GOODS.read_text("utf-8").splitlines())}
)


def seen(kind, size_mm=(600, 400, 300), **look):
    return Sighting("p", kind, (100, 200, -3000), size_mm, 0.0, look)


@pytest.mark.parametrize("kind", [*KINDS, "holdall", "air-bag", "timber"])
def test_every_kind_of_package_has_its_mesh(kind):
    (thing,) = draw_package(seen(kind), opened=False).things
    assert thing.mesh in MESHES - {"plain", "round"}
    (opened,) = draw_package(seen(kind), opened=True).things
    assert opened.mesh in MESHES


def test_what_is_not_known_is_a_plain_box_or_a_plain_cylinder():
    assert draw_package(seen("totem"), opened=False).things[0].mesh == "plain"
    assert draw_package(seen("totem", form="cylinder-x"), opened=False).things[0].mesh == "round"


@pytest.mark.parametrize("form", ["cylinder-x", "cylinder-y", "cylinder-z"])
@pytest.mark.parametrize("kind", ["drum", "roll", "tyre", "totem"])
def test_what_is_round_lies_as_its_form_says_and_fills_what_was_sighted(kind, form):
    axis = "xyz".index(form[-1])
    size_mm = tuple(900 if n == axis else 400 for n in range(3))
    (thing,) = draw_package(seen(kind, size_mm, form=form), opened=False).things
    along = np.abs(rotated(thing.turn, (0.0, 1.0, 0.0)))
    # Nobody sets a thing down quite straight; round its axis it may stand anyhow.
    assert along[axis] > np.cos(np.radians(2.0))
    assert thing.size_m == (0.4, 0.9, 0.4)


@pytest.mark.parametrize("kind", ["carton", "pallet", "bundle", "crate", "drum", "sack", "bale"])
def test_nothing_is_set_down_so_crookedly_that_it_reaches_far_into_its_neighbour(kind):
    size_mm = (1100, 300, 900)
    places = set()
    for n in range(60):
        one = Sighting(f"h{n}", kind, (0, 150, -500), size_mm, 0.0, {})
        (thing,) = draw_package(one, opened=False).things
        corner = rotated(thing.turn, (0.55, 0.0, 0.45)) if kind != "drum" else (0.55, 0.0, 0.45)
        # Turned about, it has a corner where another was.
        moved = np.array(thing.at_m) + np.abs(corner) - (0.55, 0.15, -0.05)
        assert np.abs(moved).max() < 0.012
        assert thing.at_m[1] == 0.15
        places.add((thing.at_m, thing.turn))
    assert len(places) > 20


def test_the_same_thing_seen_again_is_drawn_again_alike():
    one = seen("carton", colour="#a38765", form="box")
    first, again = (draw_package(one, opened=False) for _ in range(2))
    assert (first.things, first.letters) == (again.things, again.letters)


@pytest.mark.parametrize("kind", ["carton", "sack", "pallet"])
def test_what_is_of_one_colour_bears_one_print_and_prints_differ(kind):
    def mesh(handle, colour):
        one = Sighting(handle, kind, (0, 150, -500), (600, 300, 400), 0.0, {"colour": colour})
        return draw_package(one, opened=False).things[0].mesh

    colours = [f"#{n:02x}8060" for n in range(0x60, 0xC0, 4)]
    for colour in colours:
        assert len({mesh(f"h{n}", colour) for n in range(10)}) == 1
    assert len({mesh("h", colour) for colour in colours}) >= 3


@pytest.mark.parametrize("kind", ["carton", "sack", "bale", "drum"])
def test_marks_lie_on_the_face_that_is_drawn(kind):
    for n in range(20):
        look = {"marks": "EX 12\n4/88"}
        one = Sighting(f"h{n}", kind, (0, 200, -900), (600, 400, 300), 0.0, look)
        drawn = draw_package(one, opened=False)
        (thing,) = drawn.things
        x, y, z, w = thing.turn
        for letters in drawn.letters:
            # Seen from the package they stand before its face, by some millimetres.
            off = np.array(letters.at_m) - thing.at_m
            if kind != "drum":
                off = np.array(rotated((-x, -y, -z, w), tuple(off)))
            outside = np.abs(off) - np.array(thing.size_m) / 2.0
            assert 0.0 < outside.max() < 0.006


def test_colour_tints_a_little_worn():
    tints = set()
    for n in range(40):
        one = Sighting(f"h{n}", "carton", (0, 0, 0), (600, 400, 400), 0.0, {"colour": "#808080"})
        (thing,) = draw_package(one, opened=False).things
        tints.add(int(thing.tint[1:3], 16))
    assert len(tints) > 8
    assert max(tints) <= 1.2 * 0x80
    assert min(tints) >= 0.85 * 0x80
    # What is no colour is no tint.
    (thing,) = draw_package(seen("carton", colour="red;"), opened=False).things
    assert len(thing.tint) == 7


def test_what_has_no_height_is_still_drawn():
    (thing,) = draw_package(seen("carton", (600, 0, 400)), opened=False).things
    assert min(thing.size_m) > 0


@pytest.mark.parametrize("contents", [*CONTENTS, "white-blocks"])
def test_what_is_found_is_small_and_lies_on_its_package(contents):
    (thing,) = draw_found(seen(contents)).things
    assert thing.mesh in MESHES
    assert thing.at_m[1] - thing.size_m[1] / 2 >= 0.4
    assert max(thing.size_m) <= 0.4


def test_an_opened_package_is_drawn_open_though_it_was_seen_shut():
    carton = Sighting("p", "carton", (0, 200, 3000), (600, 400, 400), 0.0, {})
    side = Sighting("left-side", "left-side", (-1200, 1100, -3000), (40, 2590, 6060))
    stage = fold((e.Went("bay", (side,)), e.Unloaded(900, (carton,), (), ())))
    assert _mesh(stage) in _PRINTS["carton"]
    stage = fold((e.PackageOpened("p", ()),), stage)
    assert _mesh(stage) == "carton-open"
    assert _mesh(fold((e.Looked("p", (carton,)),), stage)) == "carton-open"


def _mesh(stage):
    return next(one.mesh for one in whole(stage).put if one.id == "p")


def test_a_board_on_a_leaf_swings_with_it():
    unit = parts.parts(trying.present())
    board = Sighting("b", "lining", (1420, 1135, 520), (1055, 2155, 0), 265.0)
    went = e.Went("bay", unit)
    opened = e.LeafMoved("right-door", "hooked", (board,))
    stage = fold((went, opened))
    hinges = {one.hinge_m for one in stage.unit.things if one.handle == "right-door"}
    (drawn,) = stage.packages["b"].things
    assert drawn.hinge_m is not None
    assert {drawn.hinge_m} == hinges
    shut = replace(board, position_mm=(580, 1135, -35), turn_deg=0.0)
    stage = fold((e.LeafMoved("right-door", "closed", (shut,)),), stage)
    (drawn,) = stage.packages["b"].things
    assert {drawn.hinge_m} == hinges
