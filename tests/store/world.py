"""A small invented world for the store's tests: short articles, one claim a sentence, and ledgers in memory."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import select

from ledger.journal import drafts, keys
from ledger.model import (
    Article,
    Claim,
    Draft,
    FactLink,
    Mention,
    Score,
    Source,
    SourceKind,
    Sourcing,
    Span,
    Stance,
    Verdict,
)
from ledger.store import Store
from ledger.store.tables import table

from ..places import empty_ledger

READER, LINKER = "machine:extract@1", "machine:link@1"
SURE = Score(1.0, Verdict.SAME, ("the same name",))


def in_memory() -> Store:
    """An empty ledger that leaves nothing behind."""
    return empty_ledger()


def article(number: int = 0, outlet: str = "The Gazette", sentences: int = 3, **more: Any) -> Article:
    """Article ``number``: sentences like "Orla Quenby left town 4." """
    text = " ".join(f"Orla Quenby left town {10 * number + n}." for n in range(sentences))
    return Article(text, outlet=outlet, published="2025-03-04", language="en", **more)


def claim(of: Article, n: int = 0, **more: Any) -> Claim:
    """Sentence ``n`` of an article, said by an unnamed guard, about Orla Quenby; ``more`` changes its fields."""
    start = 0
    for _ in range(n):
        start = of.text.index(".", start) + 2
    span = Span(start, of.text.index(".", start))
    words = of.text[span.start : span.end]
    mention = Mention("Orla Quenby", (Span(start, start + 11),), "Orla Quenby")
    fields: dict[str, Any] = {
        "wording": words,
        "sourcing": Sourcing.ANONYMOUS,
        "sources": (Source("a guard", (), SourceKind.UNNAMED),),
        "chains": ((0,),),
        "mentions": (mention,),
    }
    return Claim(of.key, (span,), words, **(fields | more))


def read(of: Article, claims: Sequence[Claim]) -> list[Draft]:
    """The entries of an article with these claims, each in a fact of its own, about a person of its own."""
    made = [drafts.article_added(of, by="anna"), drafts.reading_done(of.key, "extract@1", "ff", by=READER)]
    for one in claims:
        made += [drafts.claim_read(one, "reading", by=READER), *opened(one)]
    return made


def opened(one: Claim) -> list[Draft]:
    """The entries that open a claim's fact, persons and sources, and link them."""
    stance = Stance.DENIES if one.stance_denies else Stance.ASSERTS
    made = [
        drafts.fact_opened(one.key, one.wording, by=LINKER),
        drafts.claim_linked(one.key, one.key, same(stance), by=LINKER),
    ]
    for n, mention in enumerate(one.mentions):
        person = keys.person_key(one.key, n)
        made.append(drafts.person_opened(person, mention.name, by=LINKER))
        made.append(drafts.mention_linked(one.key, n, person, SURE, by=LINKER))
    for n, source in enumerate(one.sources):
        key = keys.source_key(one.key, n)
        made.append(drafts.source_opened(key, source.name, source.kind, by=LINKER))
        made.append(drafts.source_linked(one.key, n, key, SURE, by=LINKER))
    return made


def same(stance: Stance = Stance.ASSERTS) -> FactLink:
    """The link of a claim that surely bears on a fact."""
    return FactLink(1.0, Verdict.SAME, ("the same words",), stance)


def unsure() -> FactLink:
    """The link of a claim that perhaps bears on a fact."""
    return FactLink(0.6, Verdict.UNSURE, ("much alike",))


def dump(store: Store, names: Iterable[str], *, standing: bool = False) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of these tables, sorted; with ``standing`` only rows that stand, without from_seq and to_seq."""
    found = {}
    for name in names:
        rows = table(name)
        chosen = select(rows)
        if standing and "to_seq" in rows.c:
            plain = [column for column in rows.c if column.name not in ("from_seq", "to_seq")]
            chosen = select(*plain).where(rows.c.to_seq.is_(None))
        found[name] = sorted((tuple(row) for row in store._link.execute(chosen)), key=repr)
    return found


ONE, TWO = claim(article(0), 0), claim(article(1, "The Tribune"), 0)
FIRST, SECOND = keys.person_key(ONE.key, 0), keys.person_key(TWO.key, 0)


def two_articles() -> Store:
    """Two articles of two outlets, a claim each, in facts of their own, about persons of their own."""
    store = in_memory()
    store.append(read(article(0), [ONE]))
    store.append(read(article(1, "The Tribune"), [TWO]))
    return store
