"""How papers write things: rows that know their machine name, plain numbers, one-line parties."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tidewaiter.language.values import Row
from tidewaiter.papers.fields import field_of, label_of
from tidewaiter.standards import packages

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tidewaiter.papers.claims import DocumentReference, Packaging, Party, Place

Printed = Row | None


def number(value: float) -> str:
    """Write a number plainly: a point for decimals, no zeros at the end.

    >>> number(1250.0), number(0.5), number(12345678.125)
    ('1250', '0.5', '12345678.125')
    """
    return f"{value:.6f}".rstrip("0").rstrip(".")


def kg(value: float | None) -> str:
    """Write a mass, or nothing where it is not stated."""
    return "" if value is None else f"{number(value)} kg"


def row(path: str, value: str, *, context: str = "", always: bool = False) -> Printed:
    """Print an element of the declaration in its box; nothing where it is empty.

    Args:
        path: below the root, with indices (``Consignment/grossMass``).
        value: as printed.
        context: word before the label that tells like boxes apart.
        always: print an empty box too (its absence is a statement).
    """
    if not value and not always:
        return None
    full = f"/declaration/{path}"
    label = label_of(full)
    return Row(field=field_of(full), label=f"{context}: {label}" if context else label, value=value)


def rows(*printed: Printed) -> tuple[Row, ...]:
    """Keep the boxes that are printed."""
    return tuple(one for one in printed if one)


def party(who: Party | None) -> str:
    """Write a party in one line."""
    if who is None:
        return ""
    town = f"{who.postcode} {who.city}".strip()
    parts = (who.name, who.street, town, who.country)
    text = ", ".join(part for part in parts if part)
    return (
        f"{text} ({who.identification})"
        if text and who.identification
        else (text or who.identification)
    )


def place(where: Place | None) -> str:
    """Write a place in one line."""
    if where is None:
        return ""
    return ", ".join(part for part in (where.location, where.country, where.unlocode) if part)


def kind(code: str) -> str:
    """Write a kind of packages: code and name."""
    found = packages.find(code)
    return packages.format(found) if found else code


def packed(packaging: Iterable[Packaging]) -> str:
    """Write packages in one line."""
    return "; ".join(
        f"{'' if one.count is None else f'{one.count} x '}{kind(one.kind)}" for one in packaging
    )


def references(documents: Iterable[DocumentReference]) -> str:
    """Write documents in one line."""
    return "; ".join(f"{one.type} {one.reference}".strip() for one in documents)
