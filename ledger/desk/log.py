"""A claim by hand: on an article's words, or as the desk's own note."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ..errors import UsageError
from ..journal import drafts
from ..model import (
    KIND_OF_SOURCE,
    Article,
    ArticleKind,
    Claim,
    Draft,
    FactLink,
    Hedge,
    HedgeKind,
    HedgeLevel,
    Mention,
    Modality,
    Polarity,
    Source,
    Sourcing,
    Span,
    Stance,
    Verdict,
)
from ..store import Store
from .facts import FactLinker
from .meant import given, newcomers, persons_meant, sources_meant
from .originals import keep_original
from .persons import PersonLinker
from .refusal import refuse_empty, refuse_named_anonymous
from .sources import SourceLinker, seen

KIND_OF_HEDGE = {
    HedgeLevel.FLAT: None,
    HedgeLevel.PROBABLE: HedgeKind.EPISTEMIC,
    HedgeLevel.REPORTED: HedgeKind.REPORTATIVE,
    HedgeLevel.POSSIBLE: HedgeKind.EPISTEMIC,
    HedgeLevel.DOUBTFUL: HedgeKind.EPISTEMIC,
}


@dataclass(frozen=True, slots=True)
class Statement:
    """What somebody types: the words, who said it and how, whom it is about.

    ``said_on`` is an ISO date. ``quote`` are words of the article ``article`` (a key) on which the claim hangs; without
    an article the text becomes a note, the desk's own record. ``fact`` is the key of the fact it bears on, if named.
    """

    text: str
    sourcing: Sourcing
    sources: tuple[str, ...] = ()
    hedge: HedgeLevel = HedgeLevel.FLAT
    persons: tuple[str, ...] = ()
    polarity: Polarity = Polarity.AFFIRMED
    modality: Modality = Modality.ACTUAL
    said_on: str | None = None
    article: str | None = None
    quote: str | None = None
    fact: str | None = None


def log(store: Store, statement: Statement, folder: Path, *, by: str) -> Claim:
    """Keep a statement as a claim and link it.

    Raises :class:`UsageError` for empty words, a source where the sourcing has none (or none where it needs one), or a
    quote that is not in the article; :class:`ledger.errors.RefusedError` for a name under ``anonymous``;
    :class:`ledger.errors.UnknownError` for an id that is nobody's, a name that several bear, and one that is nearly
    somebody's.
    """
    persons, sources = persons_meant(store, statement.persons), sources_meant(store, statement.sources)
    statement = replace(statement, persons=tuple(persons), sources=tuple(sources))
    _check(statement)
    article, opening = _article(store, statement, folder, by)
    claim = _unique(store, _claim(article, statement))
    speakers = SourceLinker(store, article, seen=seen(claim, sources)).link([claim])
    linker = PersonLinker(store, by_name=given(persons, by), newcomers=newcomers(persons))
    links = [*speakers, *_about(store, claim, statement, linker, by)]
    store.append([*opening, drafts.claim_logged(claim, by=by), *links])
    return claim


def _check(statement: Statement) -> None:
    refuse_empty(statement.text, "the claim")
    takes = statement.sourcing in KIND_OF_SOURCE
    # What the desk itself has seen needs no other source.
    if takes and statement.sourcing is not Sourcing.WITNESSED and not statement.sources:
        raise UsageError(f"{statement.sourcing.value} needs a source", "", 'Say who: --source "...".')
    if statement.sources and not takes:
        raise UsageError(
            f"{statement.sourcing.value} has no source", "", "Leave --source out, or name the sourcing it has."
        )
    if statement.said_on and statement.article:
        raise UsageError("--said-on is for notes", "an article has its own date", "Leave it out.")
    for person in statement.persons:
        refuse_empty(person, "the person's name")
    for source in statement.sources:
        refuse_empty(source, "the source")
        refuse_named_anonymous(source, statement.sourcing)


def _article(store: Store, statement: Statement, folder: Path, by: str) -> tuple[Article, list[Draft]]:
    """The article the claim hangs on, with the entries that open it if it is a note."""
    if statement.article:
        known = store.article(statement.article)
        assert known is not None, "the key was resolved in this ledger"
        return known, []
    content = statement.text.encode("utf-8")
    # Two calls may bring the same words: a random address keeps the notes apart.
    note = Article(statement.text, url=uuid.uuid4().urn, published=statement.said_on, kind=ArticleKind.NOTE)
    note = replace(note, bytes_sha256=keep_original(content, folder).name)
    return note, [drafts.article_added(note, by=by)]


def _claim(article: Article, statement: Statement) -> Claim:
    span = _place(article, statement.quote or (None if statement.article is None else statement.text))
    kind = KIND_OF_SOURCE.get(statement.sourcing)
    sources = tuple(Source(name, (), kind) for name in statement.sources) if kind else ()
    return Claim(
        article=article.key,
        spans=(span,),
        text=article.text[span.start : span.end],
        wording=statement.text,
        sourcing=statement.sourcing,
        sources=sources,
        chains=tuple((n,) for n in range(len(sources))) or ((),),
        hedge=Hedge(statement.hedge, KIND_OF_HEDGE[statement.hedge]),
        polarity=statement.polarity,
        modality=statement.modality,
        mentions=tuple(_mention(article, span, name) for name in statement.persons),
        reasons=("logged by hand",),
    )


def _place(article: Article, quote: str | None) -> Span:
    """Where the quote stands in the article; the whole text of a note."""
    if quote is None:
        return Span(0, len(article.text))
    start = article.text.find(quote)
    if start < 0:
        raise UsageError(
            "the article has no such words",
            f'"{quote[:60]}"',
            "Copy them from the article, letter by letter, and give them with --quote.",
        )
    if article.text.find(quote, start + 1) >= 0:
        raise UsageError("these words stand in the article more than once", f'"{quote[:60]}"', "Quote a few more.")
    return Span(start, start + len(quote))


def _mention(article: Article, span: Span, name: str) -> Mention:
    at = article.text.casefold().find(name.casefold(), span.start, span.end)
    return Mention(name, (Span(at, at + len(name)),) if at >= 0 else (), name)


def _unique(store: Store, claim: Claim) -> Claim:
    """The claim with the first number that is free for these words."""
    while store.holds(claim.key):
        claim = replace(claim, n=claim.n + 1)
    return claim


def _about(store: Store, claim: Claim, statement: Statement, persons: PersonLinker, by: str) -> Sequence[Draft]:
    """Entries that link the claim to its persons, and to its fact: the one named, else the one that fits."""
    links = persons.link([claim])
    if statement.fact:
        stance = Stance.DENIES if statement.polarity is Polarity.DENIED else Stance.ASSERTS
        link = FactLink(1.0, Verdict.SAME, (f"said by {by}",), stance)
        return [*links, drafts.claim_linked(claim.key, statement.fact, link, by=by)]
    keys = {name: key for name, (key, _) in persons.by_name.items()}
    return [*links, *FactLinker(store, keys).link([claim])]
