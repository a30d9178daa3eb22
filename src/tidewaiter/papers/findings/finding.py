"""A finding: what is wrong in a declaration whose structure is right, and what would be right."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from tidewaiter.papers.claims import Claim
from tidewaiter.papers.fields import field_of
from tidewaiter.standards import code_lists

if TYPE_CHECKING:
    from tidewaiter.papers.message import Message, Node

Kind = Literal["code", "rule", "check_digit"]


class Finding(Claim, kw_only=True):
    """One error of code, rule or check digit.

    Attributes:
        rule: id of the NCTS rule, condition, guideline or code list, or the standard broken.
        path: where it stands, an XPath with indices.
        wrong: what is wrong, one sentence.
        right: what would be right, one sentence.
        field: machine name of the box on the transit document.
        kind: code, rule or check_digit.
    """

    rule: str
    path: str
    wrong: str
    right: str
    field: str
    kind: Kind = "rule"


def found(rule: str, path: str, wrong: str, right: str, kind: Kind = "rule") -> Finding:
    """Make a finding; a sequence number is found at the group that it numbers."""
    box = path.removesuffix("/sequenceNumber")
    return Finding(rule=rule, path=path, wrong=wrong, right=right, field=field_of(box), kind=kind)


@dataclass(frozen=True)
class Facts:
    """A message and the facts that many rules ask of it."""

    message: Message

    @property
    def root(self) -> Node:
        """The root element."""
        return self.message.root

    @cached_property
    def consignment(self) -> Node:
        """The consignment."""
        node = self.root.one("Consignment")
        assert node is not None  # noqa: S101  (the schema requires it)
        return node

    @cached_property
    def houses(self) -> tuple[Node, ...]:
        """The house consignments."""
        return tuple(self.consignment.all("HouseConsignment"))

    @cached_property
    def items(self) -> tuple[tuple[Node, Node], ...]:
        """Each goods item with its house consignment."""
        return tuple(
            (house, item) for house in self.houses for item in house.all("ConsignmentItem")
        )

    @cached_property
    def _house_by_path(self) -> dict[str, Node]:
        return {house.path: house for house in self.houses}

    def house_of(self, item: Node) -> Node:
        """The house consignment that a goods item belongs to."""
        return self._house_by_path[item.path.rpartition("/")[0]]

    @cached_property
    def declaration_type(self) -> str:
        """T, T1, T2, T2F, T2SM or TIR."""
        return self.root.value("TransitOperation/declarationType")

    @cached_property
    def additional_type(self) -> str:
        """A standard, D before presentation."""
        return self.root.value("TransitOperation/additionalDeclarationType")

    @cached_property
    def security(self) -> str:
        """0 none, 1 ENS, 2 EXS, 3 both."""
        return self.root.value("TransitOperation/security")

    @cached_property
    def is_reduced(self) -> bool:
        """The reduced data set is used."""
        return self.root.value("TransitOperation/reducedDatasetIndicator") == "1"

    @cached_property
    def departure(self) -> str:
        """Country of the office of departure."""
        return self.root.value("CustomsOfficeOfDeparture/referenceNumber")[:2]

    @cached_property
    def destination(self) -> str:
        """Country of the declared office of destination."""
        return self.root.value("CustomsOfficeOfDestinationDeclared/referenceNumber")[:2]

    @cached_property
    def transit_countries(self) -> tuple[str, ...]:
        """Countries of the declared offices of transit."""
        offices = self.root.all("CustomsOfficeOfTransitDeclared/referenceNumber")
        return tuple(office.clean[:2] for office in offices)

    @cached_property
    def inland_mode(self) -> str:
        """Inland mode of transport (CL218)."""
        return self.consignment.value("inlandModeOfTransport")

    @cached_property
    def border_mode(self) -> str:
        """Mode of transport at the border (CL218)."""
        return self.consignment.value("modeOfTransportAtTheBorder")

    @cached_property
    def container_indicator(self) -> str:
        """1 with containers, 0 without, empty where not stated."""
        return self.consignment.value("containerIndicator")

    def authorised(self, kind: str) -> bool:
        """Whether an authorisation of this type is declared."""
        return any(one.clean == kind for one in self.root.all("Authorisation/type"))


def listed(code: str, number: str) -> bool:
    """Say whether a code is in a list that is held whole."""
    return code in code_lists.codes(number)
