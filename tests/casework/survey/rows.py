"""Rows that nobody played: guilt by the toss of a coin, and what a test plants."""

from tidewaiter.base.streams import stream
from tidewaiter.casework.survey.facts import Row


def rows(number, plant=lambda row, chance: {}, key="k"):
    """Make rows with ten honest cues of each sort, and what ``plant(guilty, chance)`` adds."""
    made = []
    for seed in range(number):
        chance = stream("test", key, seed)
        guilty = bool(chance.random() < 0.5)
        honest = {
            "texts": {f"text {n}": "abcdef"[int(chance.integers(6))] for n in range(10)},
            "numbers": {f"number {n}": float(chance.normal()) for n in range(10)},
            "form": {f"form {n}": float(chance.integers(400, 900)) for n in range(10)},
            "identity": {"country": ("TR", "GE", "BG")[int(chance.integers(3))]},
        }
        for name, values in plant(guilty, chance).items():
            honest[name] |= values
        made.append(Row(seed=seed, recipe="c01" if guilty else "clean", guilty=guilty, **honest))
    return made
