"""An editor decides on a fact."""

from ..journal import drafts
from ..model import Entry, RulingVerdict
from ..store import Query, Store
from .refusal import refuse_empty


def rule(store: Store, fact: str, verdict: RulingVerdict, because: str, *, by: str) -> Entry:
    """Rule on the fact with key ``fact``; the claims that stand now are kept as those that were seen.

    ``open`` takes an earlier ruling back. Raises :class:`ledger.errors.UsageError` without a reason.
    """
    refuse_empty(because, "the reason (--because)")
    seen = [file.bearing.claim.key for file in store.claim_files(Query(fact=fact))]
    return store.append([drafts.fact_ruled(fact, verdict, because, seen, by=by)])[0]
