"""Take a claim or a whole article out of the counts; nothing is deleted."""

from ..journal import drafts
from ..model import Entry
from ..store import Store
from .refusal import refuse_empty


def retract_claim(store: Store, claim: str, because: str, *, by: str) -> Entry:
    """Retract the claim with key ``claim``. Raises :class:`ledger.errors.UsageError` without a reason."""
    refuse_empty(because, "the reason (--because)")
    return store.append([drafts.claim_retracted(claim, because, by=by)])[0]


def retract_article(store: Store, article: str, because: str, *, by: str) -> Entry:
    """Retract the article with key ``article`` and with it every claim read in it."""
    refuse_empty(because, "the reason (--because)")
    return store.append([drafts.article_retracted(article, because, by=by)])[0]
