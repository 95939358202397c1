"""Other readers of the desk's article, and what the ledger shows after they read it again."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from ledger.desk.reread import Reread, reread
from ledger.extract import extract
from ledger.model import (
    Article,
    Claim,
    ClaimFile,
    Span,
)
from ledger.store import Query

from .conftest import Desk

TEXT = (
    "Omar Haddad fled to Castelmar on Monday night in a grey car, the interior ministry said. "
    "Nadia Sarrouf sold nine ships, a guard said."
)
SECOND = "machine:extract@2"
Reader = Callable[[Article], list[Claim]]


def again(desk: Desk, read: Reader, by: str = SECOND, **how: Any) -> Reread:
    return reread(desk.store, desk.store.resolve("A1", "A"), read=read, by=by, **how)


def otherwise(**fields: Any) -> Reader:
    """A reader that reads the first claim of an article with other fields, and the rest as ever."""

    def read(article: Article) -> list[Claim]:
        first, *rest = extract(article)
        return [replace(first, **fields), *rest]

    return read


def cut(article: Article, by: int = 1) -> list[Claim]:
    """A reader whose first claim ends some words earlier: "… in a grey car" without its last words."""
    first, *rest = extract(article)
    words = first.text.split(" ")
    text = " ".join(words[:-by])
    start = first.spans[0].start
    return [replace(first, text=text, spans=(Span(start, start + len(text)),)), *rest]


def without_the_first(article: Article) -> list[Claim]:
    return extract(article)[1:]


def file(desk: Desk, id: str) -> ClaimFile:
    return desk.store.claim_file(desk.store.resolve(id, "C"))


def fact(desk: Desk, id: str) -> str:
    return desk.store.shown(desk.store.fact_of(desk.store.resolve(id, "C")), "F")


def states(desk: Desk) -> dict[str, str]:
    return {each.id: each.state.value for each in desk.store.claim_files(Query())}


def fates(found: Reread) -> list[tuple[str, str]]:
    return [(outcome.fate.value, outcome.id) for outcome in found.outcomes]
