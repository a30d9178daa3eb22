"""What ``papers check`` says of a declaration, as a value that JSON can hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from tidewaiter.papers import findings
from tidewaiter.papers.schema import load

if TYPE_CHECKING:
    from tidewaiter.papers.message import Message


def report(message: Message) -> dict[str, Any]:
    """Report on a message that the reader has accepted.

    Returns:
        ``message_type``, ``phase``, ``schema`` (edition), ``findings`` (each with rule, path,
        wrong, right, field, kind) and ``unchecked`` (rules and code lists).
    """
    return {
        "message_type": message.message_type,
        "phase": message.phase,
        "schema": load(message.phase).edition,
        "findings": [msgspec.to_builtins(one) for one in findings.check(message)],
        "unchecked": list(findings.unchecked(message.message_type, message.phase)),
    }
