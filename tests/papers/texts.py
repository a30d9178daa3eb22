"""Random texts of the simple types, drawn from the facets in the tables and from nothing else."""

import re._constants as ops  # pyright: ignore[reportMissingImports]
import re._parser as parser  # pyright: ignore[reportMissingImports]
from functools import cache

import numpy as np

from tidewaiter.papers.lexical import normalize, wrong_with
from tidewaiter.papers.patterns import translate
from tidewaiter.papers.schema import SimpleType

# Whatever a class of characters may let through: marks of XML, accents, Cyrillic, an emoji.
_LETTERS = "ABCXYZabcxyz0129 -./'@&<>\"éßЖə中\u00a0😀~!"
_MOST = 6


def text_of(kind: SimpleType, rng: np.random.Generator) -> str:
    """Draw a text that this type accepts."""
    if kind.enumeration:
        return kind.enumeration[int(rng.integers(len(kind.enumeration)))]
    for _ in range(200):
        text = _draw(kind, rng)
        value = normalize(kind, text)
        if wrong_with(kind, value) is None:
            return text
    raise AssertionError(f"no text found for {kind}")


def _draw(kind: SimpleType, rng: np.random.Generator) -> str:
    if kind.base in {"date", "dateTime"}:
        day = f"20{rng.integers(24, 30)}-{rng.integers(1, 13):02}-{rng.integers(1, 29):02}"
        time = f"T{rng.integers(24):02}:{rng.integers(60):02}:{rng.integers(60):02}"
        return day + (time if kind.base == "dateTime" else "")
    steps = kind.patterns[-1]
    pattern = translate(steps[int(rng.integers(len(steps)))]).pattern
    return _sample(_parsed(pattern), rng)


@cache
def _parsed(pattern: str):
    return parser.parse(pattern)


def _sample(parsed, rng: np.random.Generator) -> str:
    return "".join(_piece(op, value, rng) for op, value in parsed)


def _piece(op, value, rng: np.random.Generator) -> str:
    if op is ops.LITERAL:
        return chr(value)
    if op is ops.IN:
        return _member(value, rng)
    if op is ops.NOT_LITERAL:
        return _member([(ops.NEGATE, None), (ops.LITERAL, value)], rng)
    if op is ops.BRANCH:
        return _sample(value[1][int(rng.integers(len(value[1])))], rng)
    if op is ops.SUBPATTERN:
        return _sample(value[-1], rng)
    if op is ops.MAX_REPEAT:
        least, most, inner = value
        count = int(rng.integers(least, min(int(most), least + _MOST) + 1))
        if rng.random() < 0.05 and int(most) < 600:
            count = int(most)
        return "".join(_sample(inner, rng) for _ in range(count))
    raise AssertionError(f"unknown {op}")


def _member(members, rng: np.random.Generator) -> str:
    if members[0][0] is ops.NEGATE:
        allowed = _allowed(tuple(members[1:]))
    else:
        allowed = _chars(members[int(rng.integers(len(members)))])
    return allowed[int(rng.integers(len(allowed)))]


@cache
def _allowed(members) -> str:
    banned = "".join(_chars(member) for member in members)
    return "".join(c for c in _LETTERS if c not in banned)


@cache
def _chars(member) -> str:
    op, value = member
    if op is ops.LITERAL:
        return chr(value)
    if op is ops.RANGE:  # control characters are not XML
        return "".join(chr(code) for code in range(max(value[0], 32), value[1] + 1))
    if op is ops.CATEGORY:
        return "0123456789"
    raise AssertionError(f"unknown {op}")
