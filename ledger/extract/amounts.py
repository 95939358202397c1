"""How many: numbers in digits and words, with their bounds."""

import re
from collections.abc import Sequence

from ..model import Amount, Span

NUMBER = re.compile(r"\b\d{1,3}(?:,\d{3})+(?:\.\d+)?\b|\b\d+(?:\.\d+)?\b")


def amounts(text: str, spans: Sequence[Span]) -> tuple[Amount, ...]:
    """The amounts named in ``spans`` of ``text``."""
    found = (hit for span in spans for hit in NUMBER.finditer(text, span.start, span.end))
    return tuple(_amount(hit) for hit in found)


def _amount(hit: re.Match[str]) -> Amount:
    value = float(hit.group().replace(",", ""))
    return Amount(hit.group(), Span(*hit.span()), value, value)
