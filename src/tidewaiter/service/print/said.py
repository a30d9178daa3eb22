"""Said: numbers, times and names as a reader of a language writes them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from babel.dates import format_date
from babel.numbers import format_decimal

from tidewaiter.exercise.account import sightings_in
from tidewaiter.language.events import Record
from tidewaiter.language.sentences import maybe, say, word


def number(value: float, language: str) -> str:
    r"""Write a number to at most one place.

    >>> number(1234.56, "fr")
    '1\u202f234,6'
    """
    return format_decimal(value, format="#,##0.#", locale=language)


def time(seconds: float, language: str) -> str:
    """Write a moment, seconds since 1970, as date and time in UTC.

    >>> time(0.0, "en")
    'Jan 1, 1970, 00:00 UTC'
    """
    moment = datetime.fromtimestamp(seconds, UTC)
    return f"{format_date(moment, 'medium', locale=language)}, {moment:%H:%M} UTC"


def numbers_of(records: Iterable[int], language: str) -> str:
    """Write the numbers of records; empty for none, and runs as from and to."""
    runs: list[list[int]] = []
    for one in sorted(set(records)):
        if runs and one == runs[-1][-1] + 1:
            runs[-1].append(one)
        else:
            runs.append([one])
    if not runs:
        return ""
    written = [f"{run[0]}–{run[-1]}" if len(run) > 2 else ", ".join(map(str, run)) for run in runs]
    args = {"count": sum(map(len, runs)), "records": ", ".join(written)}
    return say("pdf-records", args, language)


class Names:
    """What things are called: parts and places by their word, packages by kind and handle.

    Args:
        records: an exercise; what was never sighted in it keeps its handle.
        language: of the words.
    """

    def __init__(self, records: Sequence[Record], language: str) -> None:
        self._language = language
        self._kinds = {
            sighting.handle: sighting.kind
            for record in records
            for event in record.events
            for sighting in sightings_in(event)
        }

    def __call__(self, handle: str) -> str:
        """Name a thing by its handle, or a place."""
        kind = self._kinds.get(handle, "")
        for family in ("part", "place") if handle else ():
            named = maybe(f"{family}-{handle}", language=self._language)
            if named is not None:
                return named
        return f"{word('kind', kind, self._language)} {handle}" if kind else handle
