"""UN/ECE Recommendation 21: codes for kinds of packages, revision 9e.

Issued by UN/CEFACT. NCTS marks some kinds as bulk (CL181: no number of packages) and some
as unpacked (CL182: pieces, marks not needed); CL017 is the whole list.

>>> kind = parse("ct")
>>> kind.name, kind.is_bulk, kind.is_unpacked
('Carton', False, False)
>>> parse("VQ").is_bulk
True
>>> format(kind)
'CT Carton'
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from tidewaiter.base.errors import InputError
from tidewaiter.standards.tables import rows


@dataclass(frozen=True, slots=True)
class PackageKind:
    """A kind of packages.

    Attributes:
        code: two characters.
        name: in English.
        in_ncts: it is in CL017.
        is_bulk: it is in CL181.
        is_unpacked: it is in CL182.
    """

    code: str
    name: str
    in_ncts: bool
    is_bulk: bool
    is_unpacked: bool

    def __str__(self) -> str:
        """Write the code."""
        return self.code


@cache
def _table() -> dict[str, PackageKind]:
    return {
        code: PackageKind(code, name, "n" in flags, "b" in flags, "u" in flags)
        for code, name, flags in rows("packages.csv")
    }


def parse(text: str) -> PackageKind:
    """Read a code.

    Raises:
        InputError: the recommendation has no such code.
    """
    found = find(text.strip().upper())
    if found is None:
        raise InputError.of(
            "package kind", f"{text!r} is no kind of packages", "a code of UN/ECE Rec 21 (CL017)"
        )
    return found


def find(code: str) -> PackageKind | None:
    """Give the kind with this code, or None."""
    return _table().get(code)


def codes() -> tuple[str, ...]:
    """All codes in order."""
    return tuple(_table())


def format(kind: PackageKind) -> str:  # noqa: A001  (the same name in every standard)
    """Write code and name."""
    return f"{kind.code} {kind.name}"
