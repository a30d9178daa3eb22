"""Machine names of what stands on a paper: the same for a finding and for the printed box.

>>> field_of("/CC015C/Consignment/TransportEquipment[1]/containerIdentificationNumber")
'equipment-1.container-number'
>>> field_of(
...     "/CC029C/Consignment/HouseConsignment[2]/ConsignmentItem[1]/Packaging[1]/numberOfPackages"
... )
'house-2.item-1.packages-1.count'
>>> field_of("/CC015C")
'declaration'
"""

from __future__ import annotations

import csv
import re
from functools import cache
from importlib.resources import files

_STEP = re.compile(r"(\w+)(?:\[(\d+)\])?")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")

# Groups that only hold others together.
_SILENT = frozenset(
    ["TransitOperation", "Consignment", "Commodity", "CommodityCode", "GoodsMeasure"]
)

_SHORT = {
    "ActiveBorderTransportMeans": "border-means",
    "AdditionalSupplyChainActor": "actor",
    "ConsignmentItem": "item",
    "CountryOfRoutingOfConsignment": "routing",
    "CustomsOfficeOfDestinationDeclared": "office-of-destination",
    "CustomsOfficeOfExitForTransitDeclared": "office-of-exit",
    "CustomsOfficeOfTransitDeclared": "office-of-transit",
    "CustomsOfficeOfDeparture": "office-of-departure",
    "DepartureTransportMeans": "departure-means",
    "HolderOfTheTransitProcedure": "holder",
    "HouseConsignment": "house",
    "Packaging": "packages",
    "TransportEquipment": "equipment",
    "containerIdentificationNumber": "container-number",
    "descriptionOfGoods": "description",
    "harmonizedSystemSubHeadingCode": "hs6",
    "numberOfPackages": "count",
    "shippingMarks": "marks",
    "typeOfPackages": "kind",
    "referenceNumberUCR": "ucr",
}


def field_of(path: str) -> str:
    """Name the field at a path of a message (an XPath with indices)."""
    names: list[str] = []
    for step in path.split("/")[2:]:
        parts = _STEP.fullmatch(step.removeprefix("@"))
        if parts is None or parts[1] in _SILENT:
            continue
        name = _SHORT.get(parts[1]) or _HUMP.sub("-", parts[1]).lower()
        names.append(f"{name}-{parts[2]}" if parts[2] else name)
    return ".".join(names) or "declaration"


@cache
def _boxes() -> dict[str, tuple[str, str]]:
    text = files("tidewaiter.papers").joinpath("tad_boxes.csv").read_text(encoding="utf-8")
    rows = list(csv.reader(text.splitlines()))[1:]
    return {path: (box, label) for path, box, label in rows}


def label_of(path: str) -> str:
    """Give the label and box number that the accompanying document prints for a path.

    Source: correlation table of TAD and messages v2.4, phase 5 final state. An element that
    is not printed is labelled by its own name.

    >>> label_of("/CC015C/Consignment/HouseConsignment[2]/grossMass")
    'Gross mass [18 04]'
    """
    plain = "/".join(step.partition("[")[0] for step in path.split("/")[2:])
    own_name = _HUMP.sub(" ", plain.rpartition("/")[2]).capitalize()
    box, label = _boxes().get(plain, ("", own_name))
    return f"{label} [{box}]" if box else label
