"""Texts of a pack in several languages: whether they can be shown, and which one is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from tidewaiter.base.errors import Problem

#: Characters of a title, of a name or a source, and of a paragraph.
LONGEST_TITLE, LONGEST_LINE, LONGEST_PARAGRAPH = 200, 400, 2000
#: Languages of one text, and sentences of one list [estimate].
MOST_LANGUAGES, MOST_SENTENCES = 40, 50

#: A language tag, and perhaps a script or region: ``az``, ``uz-Cyrl``, ``fr-BE`` (RFC 5646).
LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?")
#: Spaces that French sets before its colons; Python does not count them as printable.
_SPACES = str.maketrans("\u00a0\u2009\u202f", "   ")


def is_text(text: str, longest: int) -> bool:
    """Say whether a text says something, in one paragraph that a terminal can show."""
    return bool(text.strip()) and len(text) <= longest and text.translate(_SPACES).isprintable()


def problems_of_text(path: str, text: str, longest: int) -> Iterator[Problem]:
    """Tell why a text cannot be shown."""
    if not is_text(text, longest):
        right = f"text without line breaks or control characters, up to {longest} characters"
        yield Problem(path, "is no text that can be shown", right)


def problems_of_sentences(path: str, texts: tuple[str, ...], longest: int) -> Iterator[Problem]:
    """Tell what is wrong with a list that needs a sentence at least."""
    if not 1 <= len(texts) <= MOST_SENTENCES:
        yield Problem(path, f"has {len(texts)} sentences", f"from 1 to {MOST_SENTENCES}")
    for n, text in enumerate(texts[:MOST_SENTENCES]):
        yield from problems_of_text(f"{path}[{n}]", text, longest)


def problems_of_languages(path: str, languages: Mapping[str, object]) -> Iterator[Problem]:
    """Tell what is wrong with the languages that something is said in."""
    if not 1 <= len(languages) <= MOST_LANGUAGES:
        wrong = f"is said in {len(languages)} languages"
        yield Problem(path, wrong, f"from 1 to {MOST_LANGUAGES}")
    for tag in languages:
        if not LANGUAGE.fullmatch(tag):
            yield Problem(path, f"{tag[:60]!a} is no language", "a tag such as az or uz-Cyrl")


def problems_of_texts(path: str, texts: Mapping[str, str], longest: int) -> Iterator[Problem]:
    """Tell what is wrong with a text in several languages."""
    yield from problems_of_languages(path, texts)
    for tag, text in list(texts.items())[:MOST_LANGUAGES]:
        yield from problems_of_text(f"{path}.{ascii(tag[:60])[1:-1]}", text, longest)


def nearest(languages: Mapping[str, object], wanted: str) -> str:
    """Choose the language wanted, else English, else the first by name.

    >>> nearest({"az": "", "ru": ""}, "fr")
    'az'
    """
    return next((one for one in (wanted, "en") if one in languages), min(languages))
