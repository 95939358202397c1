"""Is a new article a reprint of one the ledger holds?"""

from collections.abc import Sequence

from ..journal import drafts
from ..link import LINKER, agency, copy_keys, same_text
from ..model import Article, Draft, EntryKind, Verdict
from ..store import Store

BY = f"machine:{LINKER}"
CANDIDATES = 20
"""How many alike articles are compared exactly; the index offers the most alike first."""


def copy_drafts(store: Store, article: Article) -> list[Draft]:
    """Entries on where the article's text comes from: the wire service it credits, and the known article it repeats.

    A copy is linked to its best match alone.
    """
    wire = agency(article.text)
    credited = [drafts.article_described(article.key, {"agency": wire}, by=BY)] if wire else []
    candidates = store.articles_like(copy_keys(article.text), CANDIDATES)
    scored = [(same_text(known.text, article.text), known) for known in candidates if known.key != article.key]
    best = max(scored, key=lambda pair: pair[0].value, default=None)
    if best is None or best[0].verdict is not Verdict.SAME:
        return credited
    return [*credited, drafts.copy_linked(article.key, best[1].key, best[0], by=BY)]


def original_in(found: Sequence[Draft]) -> str | None:
    """The article that these entries say is reprinted, ``None`` if they name none."""
    return next((draft.body["original"] for draft in found if draft.kind is EntryKind.COPY_LINKED), None)
