"""The declaration on the desk: every element is a row, and the rows are the declaration again."""

import pytest

from tests.papers.messages import draw_message
from tidewaiter.casework.message import (
    as_document,
    fields_of,
    nearest_field,
    rebuilt,
    with_container_number,
)
from tidewaiter.papers import findings, reader
from tidewaiter.papers.declared import declared_from


def drawn(seed, *, plausible=True):
    phase, kind = (6, 5)[seed % 2], ("CC015C", "CC029C")[seed // 2 % 2]
    return reader.read(draw_message(phase, kind, seed, plausible=plausible))


@pytest.mark.parametrize("seed", range(24))
@pytest.mark.parametrize("plausible", [True, False])
def test_the_paper_alone_gives_the_message_again(seed, plausible):
    message = drawn(seed, plausible=plausible)
    again = rebuilt(as_document(message, "N", "2026-11-20"))
    assert (again.message_type, again.phase) == (message.message_type, message.phase)
    assert [(n.path, n.text) for n in again.root.walk()] == [
        (n.path, n.text) for n in message.root.walk()
    ]
    assert findings.check(again) == findings.check(message)


@pytest.mark.parametrize("seed", range(24))
def test_every_finding_can_be_cited(seed):
    message = drawn(seed)
    fields = fields_of(as_document(message, "N", "2026-11-20"))
    assert len(fields) == len(set(fields))
    for finding in findings.check(message):
        field = nearest_field(finding.path, fields)
        assert field in fields
        assert finding.path.startswith(field) or field == "/@PhaseID"


def test_a_number_is_put_in_where_the_schema_has_it():
    for seed in range(60):
        message = drawn(seed)
        for place, _ in enumerate(declared_from(message).equipment, 1):
            path = f"/{message.message_type}/Consignment/TransportEquipment[{place}]"
            changed = with_container_number(message, path, "CSQU3054383")
            assert declared_from(changed).equipment[place - 1].container_number == "CSQU3054383"
            # The reader judges order and form anew.
            assert rebuilt(as_document(changed, "N", "2026-11-20")).root.path == message.root.path
