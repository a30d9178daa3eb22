"""The papers of one unit, drawn from what was declared and what the case adds.

Papers speak mm and kg and write numbers plainly. They repeat the claim, never the truth:
the container number is the papers' own, and only the gate wrote down what is on the box.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tidewaiter.papers.carriage import contract_of_carriage
from tidewaiter.papers.extras import Extras, Groupage, PlanLine
from tidewaiter.papers.invoice import invoice
from tidewaiter.papers.loading import gate_record, packing_list
from tidewaiter.papers.tad import transit_document

if TYPE_CHECKING:
    from tidewaiter.language.values import Document
    from tidewaiter.papers.claims import Declared, Item

__all__ = ["Extras", "Groupage", "PlanLine", "loaded", "nearest_field", "render"]


def render(declared: Declared, extras: Extras) -> tuple[Document, ...]:
    """Print the papers that come with a unit.

    Args:
        declared: what the declaration claims, parties already invented.
        extras: what the case adds for this unit.

    Returns:
        TAD, CMR note or bill of lading, invoice where there is a sale, packing list, gate record;
        kinds ``tad``, ``cmr`` or ``bill-of-lading``, ``invoice``, ``packing-list``,
        ``gate-record``.
    """
    items = loaded(declared, extras.items)
    return (
        transit_document(declared, extras),
        contract_of_carriage(declared, extras, items),
        *((invoice(declared, extras.sale, items),) if extras.sale else ()),
        packing_list(declared, extras, items),
        gate_record(declared, extras),
    )


def loaded(declared: Declared, numbers: tuple[int, ...]) -> tuple[Item, ...]:
    """Give the goods items of these declared numbers; all where no number is given."""
    return tuple(
        item for item in declared.items if not numbers or item.declaration_number in numbers
    )


def nearest_field(field: str, document: Document) -> str:
    """Name the printed box where an officer would find an error.

    Args:
        field: machine name of a finding; what is missing has no box of its own.
        document: the paper, as a rule the TAD.

    Returns:
        The field itself where it is printed; else a box of the same group, or of the group
        around it; else the first box of the paper.
    """
    printed = [row.field for section in document.sections for row in section.rows]
    if field in printed:
        return field
    group = field
    while "." in group:
        group = group.rpartition(".")[0]
        inside = [name for name in printed if name.startswith(f"{group}.")]
        if inside:
            return inside[-1]
    return printed[0]
