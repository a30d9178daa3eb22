"""Sentences for people: a code and its arguments, said in a language.

Catalogues are Fluent files beside this module, ``texts/<language>.ftl``; the client reads the
same ones. What is only ever printed lies in folders below, ``texts/print/<language>.ftl``, so that
no client loads it. What a language lacks is said in English, what English lacks as plain words.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Pattern

Args = Mapping[str, str | int | float]

_FALLBACK = "en"
#: Folders of catalogues below ``texts``; the first is ``texts`` itself, and always there.
FOLDERS = ("", "print", "cards")


def say(code: str, args: Args | None = None, language: str = _FALLBACK) -> str:
    """Say a code (``refusal-sealed``) with its arguments.

    >>> say("decision-correct-and-release")
    'correct and release'
    """
    said = maybe(code, args, language)
    return said if said is not None else code.replace("-", " ").replace("_", " ")


def maybe(code: str, args: Args | None = None, language: str = _FALLBACK) -> str | None:
    """Say a code, or give None where no catalogue has it."""
    for name in dict.fromkeys((language, _FALLBACK)):
        bundle = _bundle(name)
        if bundle is None or not bundle.has_message(code):
            continue
        pattern = bundle.get_message(code).value
        if pattern is not None:
            return _formatted(bundle, pattern, dict(args or {}))
    return None


def _formatted(bundle: FluentBundle, pattern: Pattern, args: dict[str, str | int | float]) -> str:
    try:
        said, _ = bundle.format_pattern(pattern, args)
    except ArithmeticError:  # a number beyond what Babel quantizes is said as it is written
        said, _ = bundle.format_pattern(pattern, {name: str(value) for name, value in args.items()})
    return str(said)


def word(family: str, name: str, language: str = _FALLBACK) -> str:
    """Say a machine word (``left-door``) by its message ``<family>-<word>``, else as it is.

    >>> word("part", "left-door")
    'left door'
    """
    said = maybe(f"{family}-{name}", language=language) if name else ""
    return said if said is not None else name.replace("-", " ")


@cache
def _bundle(language: str) -> FluentBundle | None:
    texts = files("tidewaiter.language") / "texts"
    paths = [texts / folder / f"{language}.ftl" for folder in FOLDERS]
    if not language.isalpha() or not paths[0].is_file():
        return None
    bundle = FluentBundle([language], use_isolating=False)
    for path in paths:
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle
