"""Stated: what an invoice states of one line, as an officer notes it down."""

from __future__ import annotations

from typing import Literal

from tidewaiter.language.values import Value

#: In what goods may differ from their invoice.
Matter = Literal["value", "origin", "tariff"]


class Stated(Value):
    """What the invoice states of one line.

    Attributes:
        hs6: subheading; empty where none is.
        origins: countries of origin.
        price: for a kilogram net.
        amount: of the line.
    """

    hs6: str
    origins: tuple[str, ...]
    price: float
    amount: float
