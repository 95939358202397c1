"""A ledger of any size about invented people, made without reading texts: a newsroom's archive as SQL sees it.

Names and words are drawn by Zipf's law, so that one person stands in one of ten claims and most in a few. Four claims
in ten repeat a statement of the last days, by another outlet or the same. The same persons are the most frequent in an
archive of any size.
"""

import random
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import accumulate, islice
from pathlib import Path

from ledger.journal import drafts, keys
from ledger.model import Article, Claim, Draft, FactLink, Mention, Score, Source, SourceKind, Sourcing, Span, Verdict
from ledger.store import Store

SUBJECT = "Orla Quenby"
"""The person every archive holds, with the same twenty claims whatever its size."""

PER_ARTICLE = 25
ARTICLES_AT_ONCE = 200
"""How many articles one commit keeps: what it costs to write pages is shared by all of them."""
REPEATED = 0.4
RECENT = 500
"""How many statements are still news: one that is repeated is one of these."""

PERSONS = 50_000
OUTLETS = 60
BY = "machine:benchmark@1"
SURE = Score(1.0, Verdict.SAME, ("made so",))
SAME = FactLink(1.0, Verdict.SAME, ("made so",))
SYLLABLES = [
    "ba",
    "co",
    "di",
    "fu",
    "ge",
    "hi",
    "jo",
    "ka",
    "lu",
    "me",
    "na",
    "po",
    "ra",
    "so",
    "ta",
    "vu",
    "we",
    "xa",
    "yo",
    "zi",
]
VERBS = [
    "left",
    "reached",
    "sold",
    "bought",
    "warned",
    "visited",
    "sued",
    "praised",
    "joined",
    "blamed",
    "hired",
    "moved",
    "closed",
    "opened",
    "signed",
    "seized",
]
THINGS = [
    "harbour",
    "court",
    "ferry",
    "ministry",
    "airport",
    "border",
    "market",
    "bank",
    "school",
    "bridge",
    "hotel",
    "farm",
    "mine",
    "union",
    "station",
]
SPEAKERS = (
    ("a guard", SourceKind.UNNAMED, Sourcing.ANONYMOUS),
    ("two officials", SourceKind.UNNAMED, Sourcing.ANONYMOUS),
    ("the interior ministry", SourceKind.ORGANIZATION, Sourcing.INSTITUTION),
    ("the port authority", SourceKind.ORGANIZATION, Sourcing.INSTITUTION),
    ("the indictment", SourceKind.DOCUMENT, Sourcing.DOCUMENT),
)


def build(path: Path, size: int) -> Path:
    """A ledger of ``size`` claims at ``path``: the subject's twenty, then other people's."""
    archive = Archive(random.Random(size))
    with Store.open(str(path), create=True, write=True) as store:
        store.append(archive.article([f"{SUBJECT} left the harbour on day {n}" for n in range(20)], [SUBJECT] * 20))
        articles = (archive.new_article() for _ in range((size - 20) // PER_ARTICLE))
        while part := list(islice(articles, ARTICLES_AT_ONCE)):
            store.append([draft for article in part for draft in article])
    return path


@cache
def name_of(rank: int) -> str:
    """The name of the person who is mentioned ``rank``-th most, from 0."""
    rng = random.Random(rank)
    return " ".join("".join(rng.choices(SYLLABLES, k=length)).title() for length in (2, 3))


@cache
def word_of(rank: int) -> str:
    """The ``rank``-th most frequent of the words that only this archive has."""
    rng = random.Random(-1 - rank)
    return "".join(rng.choices(SYLLABLES, k=3))


@cache
def _odds(many: int) -> list[float]:
    """Zipf's law for so many, added up as ``random.choices`` wants it."""
    return list(accumulate(1 / (rank + 1) for rank in range(many)))


@dataclass
class Archive:
    """What is known so far, so that persons, sources and statements meet again."""

    rng: random.Random
    persons: dict[str, str] = field(default_factory=dict)
    sources: dict[str, str] = field(default_factory=dict)
    recent: deque[tuple[str, str, str]] = field(default_factory=lambda: deque(maxlen=RECENT))
    """Sentence, person, and the key of the fact."""
    articles: int = 0

    def new_article(self) -> list[Draft]:
        """An article of statements new and repeated."""
        told = [self._statement() for _ in range(PER_ARTICLE)]
        return self.article([sentence for sentence, _ in told], [name for _, name in told])

    def article(self, sentences: list[str], names: list[str]) -> list[Draft]:
        """The entries of one article with a claim a sentence, each about one person."""
        self.articles += 1
        text = ". ".join((*sentences, f"This was number {self.articles}."))
        outlet = f"Outlet {int(self.rng.paretovariate(1)) % OUTLETS}"
        article = Article(text, outlet=outlet, published=f"2025-03-{1 + self.articles % 28:02}", language="en")
        made = [drafts.article_added(article, by=BY)]
        known, start = {sentence: fact for sentence, _, fact in self.recent}, 0
        for sentence, name in zip(sentences, names, strict=True):
            made += self._claim(article, name, Span(start, start + len(sentence)), known)
            start += len(sentence) + 2
        return made

    def _statement(self) -> tuple[str, str]:
        if self.recent and self.rng.random() < REPEATED:
            sentence, name, _ = self.rng.choice(self.recent)
            return sentence, name
        rng, name = self.rng, name_of(self._zipf(PERSONS))
        word, place = word_of(self._zipf(20_000)), word_of(self._zipf(20_000)).title()
        return f"{name} {rng.choice(VERBS)} the {word} {rng.choice(THINGS)} in {place}", name

    def _zipf(self, many: int) -> int:
        return self.rng.choices(range(many), cum_weights=_odds(many))[0]

    def _claim(self, article: Article, name: str, span: Span, known: dict[str, str]) -> Iterator[Draft]:
        words = article.text[span.start : span.end]
        speaker, kind, sourcing = self.rng.choice(SPEAKERS)
        claim = Claim(
            article.key,
            (span,),
            words,
            words,
            sourcing=sourcing,
            sources=(Source(speaker, (), kind),),
            chains=((0,),),
            mentions=(Mention(name, (Span(span.start, span.start + len(name)),), name),),
        )
        yield drafts.claim_read(claim, article.text_sha256, by=BY)
        yield from self._persons(claim, name)
        yield from self._sources(claim)
        yield from self._fact(claim, name, known)

    def _persons(self, claim: Claim, name: str) -> Iterator[Draft]:
        if name not in self.persons:
            self.persons[name] = keys.person_key(claim.key, 0)
            yield drafts.person_opened(self.persons[name], name, by=BY)
        yield drafts.mention_linked(claim.key, 0, self.persons[name], SURE, by=BY)

    def _sources(self, claim: Claim) -> Iterator[Draft]:
        """Whoever has a name is one source everywhere; somebody unnamed is another each time."""
        source, fresh = claim.sources[0], keys.source_key(claim.key, 0)
        known = fresh if source.kind is SourceKind.UNNAMED else self.sources.setdefault(source.text, fresh)
        if known == fresh:
            yield drafts.source_opened(fresh, source.text, source.kind, by=BY)
        yield drafts.source_linked(claim.key, 0, known, SURE, by=BY)

    def _fact(self, claim: Claim, name: str, known: dict[str, str]) -> Iterator[Draft]:
        if claim.wording not in known:
            known[claim.wording] = claim.key
            self.recent.append((claim.wording, name, claim.key))
            yield drafts.fact_opened(claim.key, claim.wording, by=BY)
        yield drafts.claim_linked(claim.key, known[claim.wording], SAME, by=BY)
