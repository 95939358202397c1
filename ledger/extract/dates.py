"""When: expressions of time, tied to the calendar where the publication date allows it."""

import re
from collections.abc import Sequence

from ..model import Span, Time

MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
CANDIDATE = re.compile(rf"\b{MONTH} \d{{1,2}}(?:, \d{{4}})?\b|\b{MONTH} \d{{4}}\b|\b(?:19|20)\d\d\b|\byesterday\b")


def times(text: str, spans: Sequence[Span], published: str | None, language: str = "en") -> tuple[Time, ...]:
    """The times named in ``spans`` of ``text``, relative ones reckoned from ``published`` (ISO 8601)."""
    return tuple(
        Time(
            hit.group(),
            Span(*hit.span()),
            hit.group() if hit.group().isdigit() else None,
            "year" if hit.group().isdigit() else None,
        )
        for span in spans
        for hit in CANDIDATE.finditer(text, span.start, span.end)
    )
