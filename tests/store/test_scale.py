"""What one asks and adds costs by what it is about, not by how much the ledger holds.

Counted in steps of SQLite's own machine, so that the figures are the same on every computer.
"""

from collections.abc import Callable

import pytest

from ledger.journal import drafts, keys
from ledger.link import copy_keys, fact_keys, name_keys
from ledger.store import Query, Store

from ..steps import steps
from .world import LINKER, SURE, article, claim, in_memory, read

SMALL, LARGE = 1, 16
"""Other people's articles beside the subject's, ten claims each."""

SUBJECT = [claim(article(0, "The Subject"), n, wording=f"Orla Quenby zigzagged home {n}") for n in range(3)]
PERSON = keys.person_key(SUBJECT[0].key, 0)


def _ledger(others: int) -> Store:
    store = in_memory()
    linked = [drafts.mention_linked(one.key, 0, PERSON, SURE, by=LINKER) for one in SUBJECT[1:]]
    store.append([*read(article(0, "The Subject"), SUBJECT), *linked])
    for number in range(1, others + 1):
        other = article(number, f"Outlet {number}", sentences=10)
        store.append(read(other, [claim(other, n) for n in range(10)]))
    return store


@pytest.fixture(scope="module")
def ledgers() -> tuple[Store, Store]:
    return _ledger(SMALL), _ledger(LARGE)


ASKED: dict[str, Callable[[Store], object]] = {
    "report on a person": lambda store: list(store.fact_files(Query(person=PERSON))),
    "the person's card": lambda store: store.persons(Query(person=PERSON)),
    "the person's sources": lambda store: store.sources(Query(person=PERSON)),
    "the person's articles": lambda store: store.articles(Query(person=PERSON)),
    "a source": lambda store: store.sources(Query(source=keys.source_key(SUBJECT[0].key, 0))),
    "claims of a source": lambda store: store.claim_files(Query(source=keys.source_key(SUBJECT[0].key, 0))),
    "claims of an article": lambda store: store.claim_files(Query(article=SUBJECT[0].article)),
    "claims that hold a string": lambda store: store.claim_files(Query(text="GZAGGED")),
    "what came in lately": lambda store: store.claim_files(Query(logged_since="2999-01-01")),
    "facts that hold a string": lambda store: list(store.fact_files(Query(text="GZAGGED"))),
    "facts that came in lately": lambda store: list(store.fact_files(Query(logged_since="2999-01-01"))),
    "a fact": lambda store: store.fact_file(SUBJECT[0].key),
    "a claim": lambda store: store.claim_file(SUBJECT[0].key),
    "a shown id": lambda store: store.resolve("C2"),
    "a history": lambda store: store.history("F1"),
    "an act": lambda store: store.act(3),
}


@pytest.mark.parametrize("what", ASKED)
def test_asking_costs_no_more_in_a_ledger_sixteen_times_as_large(ledgers: tuple[Store, Store], what: str) -> None:
    small, large = ledgers
    assert steps(large, ASKED[what]) <= 1.3 * steps(small, ASKED[what])


def test_adding_an_article_costs_no_more_in_a_ledger_sixteen_times_as_large(ledgers: tuple[Store, Store]) -> None:
    new = article(99, "The New")
    drafted = read(new, [claim(new, n) for n in range(3)])
    small, large = (steps(store, lambda store: store.append(drafted)) for store in ledgers)
    assert large <= 1.3 * small


def test_candidates_are_bounded_however_common_a_key_is(ledgers: tuple[Store, Store]) -> None:
    """Everybody here is called Orla Quenby and everything is about leaving town."""
    for store in ledgers:
        assert len(store.persons_like(name_keys("Orla Quenby"), 5)) == 5
        assert len(store.facts_like(fact_keys(claim(article(0))), [PERSON], 5)) == 5
        assert len(store.articles_like(copy_keys(article(0).text), 2)) <= 2
