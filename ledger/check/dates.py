"""Dates that cannot be."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from ..model import Problem
from ..store import Query, Store

AHEAD = timedelta(days=1)
"""Somewhere on earth it is already tomorrow."""


def future_publication(store: Store, _: Path | None) -> list[Problem]:
    """Articles published later than tomorrow."""
    last = (datetime.now(UTC) + AHEAD).date().isoformat()
    late = (card for card in store.articles(Query(since=last)) if (card.published or "")[:10] > last)
    hint = "retract it and add it again with --published"
    return [Problem(f"the article is dated {card.published}", card.id, hint) for card in late]
