"""The same filter words on every command that lists, and the query they make."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import update_wrapper
from inspect import Parameter, Signature, signature
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ..errors import UsageError
from ..model import HedgeLevel, Sourcing, Status
from .terminal import say

if TYPE_CHECKING:
    from ..store import Query, Store

PersonFilter = Annotated[str | None, typer.Option("--person", metavar="NAME|P7", help="About this person.")]
SourceFilter = Annotated[str | None, typer.Option("--source", metavar="NAME|S9", help="By this source or outlet.")]
ArticleFilter = Annotated[str | None, typer.Option("--article", metavar="A3", help="In this article.")]
FactFilter = Annotated[str | None, typer.Option("--fact", metavar="F12", help="Bearing on this fact.")]
SourcingFilter = Annotated[str | None, typer.Option("--sourcing", metavar="WORD", help="For instance anonymous.")]
HedgeFilter = Annotated[str | None, typer.Option("--hedge", metavar="WORD", help="For instance reported.")]
StatusFilter = Annotated[str | None, typer.Option("--status", metavar="WORD", help="For instance contested.")]
SinceFilter = Annotated[str | None, typer.Option("--since", metavar="DATE", help="Published on that day or later.")]
LoggedFilter = Annotated[str | None, typer.Option("--logged-since", metavar="DATE", help="Logged since then.")]
TextFilter = Annotated[str | None, typer.Option("--text", metavar="WORDS", help="With these words.")]


FILTERS: dict[str, Any] = {
    "person": PersonFilter,
    "source": SourceFilter,
    "article": ArticleFilter,
    "fact": FactFilter,
    "sourcing": SourcingFilter,
    "hedge": HedgeFilter,
    "status": StatusFilter,
    "since": SinceFilter,
    "logged_since": LoggedFilter,
    "text": TextFilter,
}
"""Every filter word, in the order in which help shows them."""

Words = Mapping[str, str | None]
"""The filter words as typed, each ``None`` where it was not."""


def filtered(command: Callable[..., None]) -> Callable[..., None]:
    """The command with the options of :data:`FILTERS` in the place of its parameter ``words``, which receives them."""
    given = signature(command).parameters
    options = [Parameter(name, Parameter.KEYWORD_ONLY, default=None, annotation=kind) for name, kind in FILTERS.items()]
    before = [one for one in given.values() if one.default is Parameter.empty and one.name != "words"]
    behind = [one.replace(kind=Parameter.KEYWORD_ONLY) for one in given.values() if one.default is not Parameter.empty]

    def with_words(*arguments: Any, **typed: Any) -> None:
        command(*arguments, words={name: typed.pop(name) for name in FILTERS}, **typed)

    every = [*before, *options, *behind]
    update_wrapper(with_words, command)
    with_words.__signature__ = Signature(every)  # type: ignore[attr-defined]
    with_words.__annotations__ = {one.name: one.annotation for one in every}
    return with_words


def query(
    store: "Store",
    *,
    person: str | None = None,
    source: str | None = None,
    article: str | None = None,
    fact: str | None = None,
    sourcing: str | None = None,
    hedge: str | None = None,
    status: str | None = None,
    since: str | None = None,
    logged_since: str | None = None,
    text: str | None = None,
) -> "Query":
    """The query that these words make; names and ids become keys. Raises :class:`UsageError` for a word not known."""
    from ..desk.names import find_person, find_source
    from ..store import Query

    note_nearest(store, person)
    return Query(
        person=find_person(store, person) if person else None,
        source=find_source(store, source) if source else None,
        article=store.resolve(article, "A") if article else None,
        fact=store.resolve(fact, "F") if fact else None,
        sourcing=sourcing_word(sourcing) if sourcing else None,
        hedge=hedge_word(hedge) if hedge else None,
        status=Status(_one_of(status, "status", list(Status))) if status else None,
        since=day(since, "--since") if since else None,
        logged_since=day(logged_since, "--logged-since") if logged_since else None,
        text=text,
    )


def note_nearest(store: "Store", person: str | None) -> None:
    """Say who is shown where nobody is called exactly as was typed, and which source is."""
    from ..desk.meant import nearest
    from ..desk.names import find_person

    if person and (note := nearest(store, person, find_person(store, person))):
        say(note)


def sourcing_word(word: str) -> Sourcing:
    """The sourcing called ``word``. Raises :class:`UsageError`."""
    return Sourcing(_one_of(word, "sourcing", list(Sourcing)))


def hedge_word(word: str) -> HedgeLevel:
    """The hedge level called ``word``. Raises :class:`UsageError`."""
    return HedgeLevel.of(_one_of(word, "hedge", [level.word for level in HedgeLevel]))


def day(text: str, option: str) -> str:
    """``text`` as an ISO date. Raises :class:`UsageError` if it is none or lies in the future."""
    from ..read.published import normalise

    try:
        return normalise(text, datetime.now(UTC))
    except ValueError as error:
        raise UsageError(f'{option} "{text}" was not taken', str(error), "Write it as 2026-11-23.") from error


def _one_of(word: str, what: str, words: list[str]) -> str:
    if word.lower() in words:
        return word.lower()
    raise UsageError(f'"{word}" is no {what}', "", f"One of: {', '.join(words)}.")
