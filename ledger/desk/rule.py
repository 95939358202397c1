"""An editor decides on a fact."""

from ..journal import drafts
from ..model import Entry, RulingVerdict
from ..store import Query, Store
from .refusal import refuse_empty


def rule(store: Store, fact: str, verdict: RulingVerdict, because: str, *, by: str) -> Entry:
    """Rule on the fact with key ``fact``; the claims that stand now are kept as those that were seen.

    ``open`` takes an earlier ruling back. Two facts that cannot both be so may both be confirmed, since the machine may
    be wrong about that; :func:`beside_confirmed` says so. Raises :class:`ledger.errors.UsageError` without a reason.
    """
    refuse_empty(because, "the reason (--because)")
    seen = [file.bearing.claim.key for file in store.claim_files(Query(fact=fact))]
    return store.append([drafts.fact_ruled(fact, verdict, because, seen, by=by)])[0]


def beside_confirmed(store: Store, fact: str) -> str:
    """What to say of a fact ruled confirmed whose rival is ruled confirmed too, with the way out; else ""."""
    file = store.fact_file(fact)
    if file.ruling is None or file.ruling.verdict is not RulingVerdict.CONFIRMED or not file.confirmed:
        return ""
    others = "; ".join(f"{other.id} “{other.wording}”" for other in file.confirmed)
    return (
        f"{file.fact.id} cannot be so beside {others}, which is ruled confirmed too: `ledger check` tells it until"
        " one of them is ruled refuted or open again."
    )
