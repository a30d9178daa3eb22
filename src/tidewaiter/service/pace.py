"""Pace: how much of something one client may send, on average and at once."""

from __future__ import annotations


class Pace:
    """Lets through so much a second, and what a hiccup of the network held back.

    Args:
        per_s: units a second on average.
        at_once: units that may come at once after a pause.
    """

    def __init__(self, per_s: float, at_once: float) -> None:
        self._per_s = per_s
        self._at_once = at_once
        self._free = at_once
        self._last_s = 0.0

    def take(self, units: float, now_s: float) -> bool:
        """Let units through at a moment of a steady clock, or none of them."""
        grown = self._free + (now_s - self._last_s) * self._per_s
        self._free, self._last_s = min(self._at_once, grown), now_s
        if units > self._free:
            return False
        self._free -= units
        return True
