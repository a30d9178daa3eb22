"""Temperaments: what an expert goes by first; each is a right way to work, none finds all."""

from __future__ import annotations

from tidewaiter.language.values import Value


class Temperament(Value):
    """What one expert does beside what all of them do.

    Attributes:
        name: of it.
        dog: the dog team searches the closed unit.
        points: the seventeen points are gone over.
        samples: what the risk note says of the goods is a ground to look into some of them.
    """

    name: str
    dog: bool = False
    samples: bool = False
    points: bool = False


IMAGE_FIRST = Temperament("image-first")
SEARCH_FIRST = Temperament("search-first", dog=True)
PAPERS_FIRST = Temperament("papers-first", samples=True)
#: A whole round of a tractor's points takes the time that a search of the unit would.
VEHICLE_FIRST = Temperament("vehicle-first", points=True)
#: In the order in which they are asked: the one with the fewest acts first.
TEMPERAMENTS = (IMAGE_FIRST, SEARCH_FIRST, PAPERS_FIRST, VEHICLE_FIRST)
