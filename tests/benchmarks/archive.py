"""A ledger of any size about invented people, made without reading texts: a newsroom's archive as SQL sees it."""

import random
from collections.abc import Iterator
from pathlib import Path

from ledger.journal import drafts, keys
from ledger.model import Article, Claim, Draft, FactLink, Mention, Score, Source, SourceKind, Sourcing, Span, Verdict
from ledger.store import Store

SUBJECT = "Orla Quenby"
"""The person every archive holds, with the same claims whatever its size."""

PER_ARTICLE = 50
BY = "machine:benchmark@1"
SURE = Score(1.0, Verdict.SAME, ("made so",))
SAME = FactLink(1.0, Verdict.SAME, ("made so",))
LETTERS = "bacodifugehijokalumenaporasotavuwexayozi"
SYLLABLES = [LETTERS[n : n + 2] for n in range(0, len(LETTERS), 2)]
PLACES = ("the harbour", "the court", "the ferry", "the ministry", "the airport", "the border", "the market")


def build(path: Path, size: int) -> Path:
    """A ledger of ``size`` claims at ``path``: the subject's twenty, then other people's, fifty an article."""
    rng = random.Random(size)
    with Store.open(str(path), create=True, write=True) as store:
        store.append(list(_article("The Subject's Gazette", [SUBJECT] * 20, rng)))
        for number in range((size - 20) // PER_ARTICLE):
            store.append(list(_article(f"Outlet {number % 40}", [_name(rng) for _ in range(PER_ARTICLE)], rng)))
    return path


def _name(rng: random.Random) -> str:
    return " ".join("".join(rng.choices(SYLLABLES, k=3)).title() for _ in range(2))


def _article(outlet: str, names: list[str], rng: random.Random) -> Iterator[Draft]:
    sentences = [f"{name} was seen at {rng.choice(PLACES)} on day {n}." for n, name in enumerate(names)]
    article = Article(" ".join(sentences), outlet=outlet, published="2025-03-04", language="en")
    yield drafts.article_added(article, by=BY)
    start = 0
    opened: dict[str, str] = {}
    for name, sentence in zip(names, sentences, strict=True):
        yield from _claim(article, name, Span(start, start + len(sentence) - 1), opened)
        start += len(sentence) + 1


def _claim(article: Article, name: str, span: Span, opened: dict[str, str]) -> Iterator[Draft]:
    words = article.text[span.start : span.end]
    claim = Claim(
        article.key,
        (span,),
        words,
        words,
        sourcing=Sourcing.ANONYMOUS,
        sources=(Source("a guard", (), SourceKind.UNNAMED),),
        chains=((0,),),
        mentions=(Mention(name, (Span(span.start, span.start + len(name)),), name),),
    )
    yield drafts.claim_read(claim, "benchmark", by=BY)
    if name not in opened:
        opened[name] = keys.person_key(claim.key, 0)
        yield drafts.person_opened(opened[name], name, by=BY)
    yield drafts.mention_linked(claim.key, 0, opened[name], SURE, by=BY)
    yield drafts.source_opened(keys.source_key(claim.key, 0), "a guard", SourceKind.UNNAMED, by=BY)
    yield drafts.source_linked(claim.key, 0, keys.source_key(claim.key, 0), SURE, by=BY)
    yield drafts.fact_opened(claim.key, words, by=BY)
    yield drafts.claim_linked(claim.key, claim.key, SAME, by=BY)
