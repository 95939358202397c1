"""Two facts are one, by the word of a person."""

from ..errors import UsageError
from ..journal import drafts
from ..model import Entry, FactFile
from ..store import Store
from .refusal import refuse_empty


def merge_facts(store: Store, into: str, one: str, because: str, *, by: str) -> Entry:
    """The claims of the fact with the key ``one`` bear on the fact with the key ``into``, each on the side it was on.

    Raises :class:`UsageError` if they are one fact already, or were ruled on in different ways.
    """
    refuse_empty(because, "the reason (--because)")
    kept, gone = store.fact_file(into), store.fact_file(one)
    if kept.fact.key == gone.fact.key:
        raise UsageError("that is one fact already", f"{kept.fact.id} {kept.fact.wording}", "")
    check_rulings(kept, gone)
    return store.append([drafts.facts_merged(kept.fact.key, gone.fact.key, because, by=by)])[0]


def check_rulings(kept: FactFile, gone: FactFile) -> None:
    """Raise :class:`UsageError` if two facts that are to be one were ruled on in different ways."""
    if kept.ruling and gone.ruling and kept.ruling.verdict is not gone.ruling.verdict:
        ruled = (f"{file.fact.id} is ruled {file.ruling.verdict.value}" for file in (kept, gone) if file.ruling)
        hint = f"Take one ruling back first: ledger rule {gone.fact.id} open --because ..."
        raise UsageError("these facts were ruled on in different ways", ", ".join(ruled), hint)
