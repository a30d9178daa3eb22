"""Reads NCTS declarations: CC015C and CC029C of phase 6 (60.4.16) and phase 5 (51.8.6).

lxml only parses; the structure is checked against the product's own tables. Errors of
structure refuse the file, all at once; errors of code, rule and check digit are findings
(see :mod:`tidewaiter.papers.findings`).
"""

from __future__ import annotations

from lxml import etree

from tidewaiter.base.errors import InputError, Problem
from tidewaiter.papers.message import Message
from tidewaiter.papers.schema import MESSAGE_TYPES, NAMESPACE, PHASES, Phase, load
from tidewaiter.papers.structure import check
from tidewaiter.papers.xml import Element, parse

_READ_TYPES = " and ".join(MESSAGE_TYPES) + " of NCTS phase 6 (60.4.16) and phase 5 (51.8.6)"


def read(data: bytes) -> Message:
    """Read a declaration.

    Args:
        data: the file, at most 8 MiB, in any encoding that XML knows.

    Returns:
        The message; ``PhaseID`` names its phase, and where that is absent phase 6 is
        tried, then phase 5.

    Raises:
        InputError: no XML, a DOCTYPE, another message type, or every error of structure.
    """
    if not data.strip():
        raise InputError.of("", "the file is empty", f"read are {_READ_TYPES}")
    root = parse(data)
    message_type = _message_type(root)
    tried: list[tuple[Phase, list[Problem]]] = []
    for phase in _phases(root):
        node, problems = check(root, message_type, load(phase))
        if not problems:
            return Message(message_type, phase, node)
        tried.append((phase, problems))
    # min() takes the first of equals: phase 6.
    phase, problems = min(tried, key=lambda attempt: len(attempt[1]))
    if len(tried) > 1:
        wrong = f"is absent, and the message keeps neither phase; compared with phase {phase}"
        right = "PhaseID NCTS6 or NCTS5.1 would say which is meant"
        problems.append(Problem(f"/{message_type}/@PhaseID", wrong, right))
    raise InputError(problems)


def _phases(root: Element) -> tuple[Phase, ...]:
    named = root.get("PhaseID")
    if named is None:
        return PHASES
    return (5,) if named.strip().startswith("NCTS5") else (6,)


def _message_type(root: Element) -> str:
    name = etree.QName(root)
    if name.localname not in MESSAGE_TYPES:
        raise InputError.of(
            f"/{name.localname}", "this message type is not read", f"read are {_READ_TYPES}"
        )
    if name.namespace != NAMESPACE:
        namespace = f"the namespace {name.namespace!r}" if name.namespace else "no namespace"
        raise InputError.of(f"/{name.localname}", f"is in {namespace}", f"xmlns {NAMESPACE!r}")
    return name.localname
