"""Names of entries: the few forms that a pack may hold, and why any other is refused."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Literal, get_args

from tidewaiter.base.errors import Problem

Kind = Literal["card", "case", "recipe"]
KINDS: tuple[Kind, ...] = get_args(Kind)

MANIFEST = "manifest.json"
SIGNATURE = "manifest.sig"

_FORM: dict[Kind, tuple[str, str]] = {
    "card": ("cards", ".toml"),
    "case": ("cases", ".json"),
    "recipe": ("recipes", ".toml"),
}
_STEM = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")
_LONGEST_STEM = 64
#: Windows opens a device under these names, whatever ending follows them.
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", *(f"{kind}{n}" for kind in ("com", "lpt") for n in range(10))}
)
_STEM_RIGHT = f"small letters a to z, digits, - and _ between them; at most {_LONGEST_STEM}"
_RIGHT = "manifest.json, manifest.sig, cases/NAME.json, recipes/NAME.toml or cards/NAME.toml"


def path_of(kind: Kind, stem: str) -> str:
    """Give the name of an entry.

    >>> path_of("case", "rip-on")
    'cases/rip-on.json'
    """
    folder, ending = _FORM[kind]
    return f"{folder}/{stem}{ending}"


def kind_of(path: str) -> Kind | None:
    """Give what an entry of this name holds; None where a pack holds no entry of such a name."""
    for kind, (folder, ending) in _FORM.items():
        stem = path.removeprefix(f"{folder}/").removesuffix(ending)
        if path == path_of(kind, stem) and _is_stem(stem):
            return kind
    return None


def problems_of_id(path: str, text: str) -> Iterator[Problem]:
    """Tell why a text cannot be the id of a pack or the stem of a name."""
    if not _is_stem(text):
        yield Problem(path, f"{shown(text)} is no name for this", _STEM_RIGHT)


def problems_of_names(names: Iterable[str]) -> Iterator[Problem]:
    """Tell why names cannot stand in a pack, each with what is wrong with it."""
    seen: dict[str, str] = {}
    for name in names:
        wrong = _wrong(name)
        if wrong:
            yield Problem(shown(name), wrong, _RIGHT)
        # Some file systems take names for one that differ in case or in how an accent is written.
        folded = unicodedata.normalize("NFC", name.casefold())
        if folded in seen:
            yield Problem(
                shown(name), f"is the same name as {shown(seen[folded])}", "each name once"
            )
        seen.setdefault(folded, name)


def shown(text: str) -> str:
    """Write a text that a stranger chose: one line of ASCII, cut where it is long."""
    cut = text if len(text) <= 80 else f"{text[:77]}..."
    return cut if cut.isascii() and cut.isprintable() and cut else ascii(cut)


def _is_stem(text: str) -> bool:
    whole = _STEM.fullmatch(text) is not None
    return whole and len(text) <= _LONGEST_STEM and text not in _DEVICES


def _wrong(name: str) -> str:
    """Say what is wrong with a name; empty where it is right."""
    parts = name.split("/")
    reasons = {
        "has no name": not name,
        "has a control character in its name": any(
            unicodedata.category(one) in {"Cc", "Cf", "Zl", "Zp", "Cs"} for one in name
        ),
        "has a backslash in its name": "\\" in name,
        "names a drive or a stream": ":" in name,
        "begins at the root of a disk": name.startswith("/"),
        "leads out of the pack": ".." in parts,
        "is a folder": name.endswith("/"),
        "is not written in its shortest form": "." in parts or "" in parts,
    }
    told = next((reason for reason, holds in reasons.items() if holds), "")
    if told or name in {MANIFEST, SIGNATURE} or kind_of(name):
        return told
    return "is no name that a pack holds"
