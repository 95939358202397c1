"""What a report is on, and the facts that go into it."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from ..errors import UnknownError
from ..model import ArticleCard, FactFile, PersonCard, SourceCard, SourceKind
from ..store import Query, Store
from .names import find_person, find_source, plain

Card = TypeVar("Card")
Subject = PersonCard | SourceCard | ArticleCard | FactFile


def subject_of(store: Store, kind: str, typed: str) -> tuple[Subject, list[FactFile]]:
    """The subject of a report (``kind``: person, source, article or fact; ``typed``: id or name) and its facts.

    Raises :class:`UnknownError` with near misses where nothing goes by that name.
    """
    return _SUBJECTS[kind](store, typed)


def _person(store: Store, typed: str) -> tuple[Subject, list[FactFile]]:
    asked = Query(person=find_person(store, typed))
    card = _only(store.persons(asked), typed)
    return replace(card, speaks=_speaking(store, card)), list(store.fact_files(asked))


def _speaking(store: Store, card: PersonCard) -> tuple[SourceCard, ...]:
    """The sources that are called as the person is: what he says himself stands in a report on them."""
    called = {plain(name) for name in card.person.names}
    named = [one for one in store.sources_named(card.person.names) if plain(one.name) in called]
    keys = [one.key for one in named if one.kind is SourceKind.PERSON]
    found = [source for key in dict.fromkeys(keys) for source in store.sources(Query(source=key))]
    return tuple(source for source in found if source.source.key in keys)


def _source(store: Store, typed: str) -> tuple[Subject, list[FactFile]]:
    asked = Query(source=find_source(store, typed))
    return _only(store.sources(asked), typed), list(store.fact_files(asked))


def _article(store: Store, typed: str) -> tuple[Subject, list[FactFile]]:
    asked = Query(article=store.resolve(typed, "A"))
    return _only(store.articles(asked), typed), list(store.fact_files(asked))


def _fact(store: Store, typed: str) -> tuple[Subject, list[FactFile]]:
    file = store.fact_file(store.resolve(typed, "F"))
    return file, [file]


def _only(cards: list[Card], typed: str) -> Card:
    if not cards:
        raise UnknownError(
            f"{typed} has no standing claims", "", "It may have been retracted: `ledger export` lists all."
        )
    return cards[0]


_SUBJECTS: dict[str, Callable[[Store, str], tuple[Subject, list[FactFile]]]] = {
    "person": _person,
    "source": _source,
    "article": _article,
    "fact": _fact,
}
