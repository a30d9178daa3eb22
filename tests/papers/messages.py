"""Random declarations: schema-valid by the product's tables, plausible where asked.

``draw_message`` and ``mutate`` serve the tests of the reader and of case making alike.
"""

from lxml import etree

from tests.papers.mutants import mutate
from tests.papers.plausible import Plausible
from tests.papers.texts import text_of
from tidewaiter.base.streams import stream
from tidewaiter.papers.schema import NAMESPACE, Member, Phase, Schema, load

__all__ = ["draw_message", "mutate"]


def draw_message(phase: Phase, message_type: str, seed: int, *, plausible: bool = True) -> bytes:
    """Draw a message that keeps the official schema.

    Args:
        phase: 5 or 6.
        message_type: ``CC015C`` or ``CC029C``.
        seed: same seed, same bytes.
        plausible: codes from the lists held, numbers in sequence, sums that mostly agree,
            masses and counts as in trade; otherwise any text the facets allow.
    """
    return _Draw(load(phase), message_type, seed, plausible=plausible).message()


class _Draw:
    def __init__(self, schema: Schema, message_type: str, seed: int, *, plausible: bool) -> None:
        self.schema = schema
        self.message_type = message_type
        self.rng = stream(f"message-{seed}", schema.phase, message_type, int(plausible))
        self.sense = Plausible(schema, message_type, self.rng) if plausible else None

    def message(self) -> bytes:
        prefix = ("ncts", "ns2", "a-b.c")[int(self.rng.integers(3))]
        root = etree.Element(f"{{{NAMESPACE}}}{self.message_type}", nsmap={prefix: NAMESPACE})
        named = {6: "NCTS6", 5: "NCTS5.1"}[self.schema.phase]
        if self.rng.random() < 0.8:
            root.set("PhaseID", named)
        self._fill(root, self.schema.roots[self.message_type], self.message_type)
        if self.sense:
            self.sense.settle(root)
        return etree.tostring(
            root, xml_declaration=True, encoding="UTF-8", pretty_print=self.rng.random() < 0.5
        )

    def _fill(self, element: etree._Element, group: str, path: str) -> None:
        for member in self.schema.groups[group]:
            for _ in range(self._count(member, path)):
                child = etree.SubElement(element, member.name)
                where = f"{path}/{member.name}"
                if member.type_name in self.schema.groups:
                    self._fill(child, member.type_name, where)
                else:
                    child.text = self._text(member, where)

    def _count(self, member: Member, path: str) -> int:
        if self.sense:
            return self.sense.count(member, path)
        if self.rng.random() < (0.35 if member.least == 0 else 0.0):
            return 0
        if member.least == 0 and self.rng.random() < 0.4:
            return 0
        extra = 0 if self.rng.random() < 0.6 else int(self.rng.integers(3))
        return min(max(member.least, 1) + extra, member.most)

    def _text(self, member: Member, path: str) -> str:
        kind = self.schema.types[member.type_name]
        if self.sense and (value := self.sense.text(member, path)) is not None:
            return value
        return text_of(kind, self.rng)
