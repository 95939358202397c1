"""Asking a ledger: every condition finds its claims, and what they belong to."""

from collections.abc import Iterator

import pytest
from sqlalchemy import event

from ledger.journal import drafts, keys
from ledger.model import Hedge, HedgeLevel, Mention, Modality, Polarity, RulingVerdict, Sourcing, Status
from ledger.store import Query, Store

from .world import LINKER, SURE, article, claim, in_memory, read

pytestmark = pytest.mark.usefixtures("each_database")

EARLY, LATE = article(0), article(1, "The Tribune", sentences=2)
TAREK = (Mention("Tarek Aziz Belan", (), "Tarek Aziz Belan"),)
C1 = claim(EARLY, 0)
C2 = claim(EARLY, 1, hedge=Hedge(HedgeLevel.REPORTED), sourcing=Sourcing.HEARSAY, sources=(), chains=((),))
C3 = claim(EARLY, 2, modality=Modality.UNREALISED, mentions=TAREK)
C4 = claim(LATE, 0, polarity=Polarity.DENIED, stance_denies=True)
C5 = claim(LATE, 1, mentions=(*claim(LATE, 1).mentions, *TAREK), wording="She met Émile 100% of the time")
ORLA, GUARD = keys.person_key(C1.key, 0), keys.source_key(C1.key, 0)


@pytest.fixture(scope="module")
def store(each_database: str) -> Iterator[Store]:
    """Five claims in two articles; the first four mentions of Orla are one person, C1 and C5 have one source."""
    made = in_memory()
    from datetime import UTC, datetime

    made.append(read(EARLY, [C1, C2, C3]), datetime(2025, 1, 1, tzinfo=UTC))
    made.append(read(LATE, [C4, C5]), datetime(2025, 6, 1, tzinfo=UTC))
    links = [drafts.mention_linked(one.key, 0, ORLA, SURE, by=LINKER) for one in (C2, C4, C5)]
    links.append(drafts.source_linked(C5.key, 0, GUARD, SURE, by=LINKER))
    ruled = drafts.fact_ruled(C1.key, RulingVerdict.CONFIRMED, "seen", [C1.key], by="anna")
    described = drafts.article_described(LATE.key, {"published": "2025-05-30"}, by="anna")
    made.append([*links, ruled, described])
    yield made
    made.close()


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (Query(), ["C1", "C2", "C3", "C4", "C5"]),
        (Query(person=ORLA), ["C1", "C2", "C4", "C5"]),
        (Query(source=GUARD), ["C1", "C5"]),
        (Query(sourcing=Sourcing.HEARSAY), ["C2"]),
        (Query(hedge=HedgeLevel.FLAT), ["C1", "C3", "C4", "C5"]),
        (Query(polarity=Polarity.DENIED), ["C4"]),
        (Query(modality=Modality.UNREALISED), ["C3"]),
        (Query(article=LATE.key), ["C4", "C5"]),
        (Query(fact=C2.key), ["C2"]),
        (Query(status=Status.CONFIRMED), ["C1"]),
        (Query(status=Status.DENIED), ["C4"]),
        (Query(since="2025-05-30"), ["C4", "C5"]),
        (Query(since="2025-05-31"), []),
        (Query(logged_since="2025-06-01"), ["C4", "C5"]),
        (Query(text="TOWN 1"), ["C2", "C4", "C5"]),
        (Query(text="éMILE 100%"), ["C5"]),
        (Query(text="_"), []),
        (Query(person=ORLA, hedge=HedgeLevel.FLAT, since="2025-05-01"), ["C4", "C5"]),
        (Query(person="ff"), []),
    ],
    ids=repr,
)
def test_claims_fit_all_conditions(store: Store, query: Query, found: list[str]) -> None:
    assert [one.id for one in store.claim_files(query)] == found
    assert [one.fact.id for one in store.fact_files(query)] == [f"F{each[1:]}" for each in found]


def test_articles_fit_if_a_claim_does(store: Store) -> None:
    assert [(one.id, one.claims) for one in store.articles()] == [("A1", 3), ("A2", 2)]
    assert [one.id for one in store.articles(Query(sourcing=Sourcing.HEARSAY))] == ["A1"]
    assert [one.id for one in store.articles(Query(article=LATE.key))] == ["A2"]


def test_a_text_finds_articles_by_their_title_too(each_database: str) -> None:
    """With its claims for the other conditions; one in which nothing was read by its title alone."""
    titled = article(7, "The Tribune", title="Straße closed: Ferry inquiry")
    empty = article(8, sentences=1, title="FERRY timetable")
    with in_memory() as made:
        made.append([*read(EARLY, [C1]), *read(titled, [claim(titled)]), *read(empty, [])])
        found = [[one.id for one in made.articles(Query(text=words))] for words in ("ferry", "STRASSE", "TOWN 7", "0")]
        assert found == [["A2", "A3"], ["A2"], ["A2"], ["A1", "A2"]]
        assert [one.id for one in made.articles(Query(text="ferry", sourcing=Sourcing.ANONYMOUS))] == ["A2"]
        assert made.articles(Query(text="ferry", sourcing=Sourcing.HEARSAY)) == []


def test_persons_fit_if_a_claim_does_and_count_only_what_fits(store: Store) -> None:
    assert [(c.person.id, c.claims, c.facts, c.articles) for c in store.persons()] == [
        ("P1", 4, 4, 2),
        ("P3", 1, 1, 1),
        ("P6", 1, 1, 1),
    ]
    assert [(c.person.id, c.claims) for c in store.persons(Query(article=LATE.key))] == [("P1", 2), ("P6", 1)]


def test_the_person_asked_for_is_the_only_one(store: Store) -> None:
    assert [c.person.id for c in store.persons(Query(person=ORLA))] == ["P1"]


def test_sources_fit_if_a_claim_does(store: Store) -> None:
    assert [(c.source.id, c.claims, c.articles) for c in store.sources()] == [
        ("S1", 2, 2),
        ("S2", 1, 1),
        ("S3", 1, 1),
    ]
    assert [c.source.id for c in store.sources(Query(article=LATE.key))] == ["S1", "S3"]
    assert [c.source.id for c in store.sources(Query(source=GUARD))] == ["S1"]


def test_a_text_finds_sources_that_are_called_so_with_all_their_claims(store: Store) -> None:
    first = store.sources()[0]
    assert first in store.sources(Query(text=first.source.name.upper()))
    assert first not in store.sources(Query(text=first.source.name, sourcing=Sourcing.HEARSAY))


def test_a_claims_file_shows_its_words_in_their_place(store: Store) -> None:
    (file,) = store.claim_files(Query(sourcing=Sourcing.HEARSAY))
    assert (file.prefix, file.exact, file.suffix) == (
        "Orla Quenby left town 0. ",
        "Orla Quenby left town 1",
        ". Orla Quenby left town 2.",
    )
    opening = store.entry(file.entry)
    assert opening and (file.leaf, file.logged_at, file.logged_by) == (opening.leaf, opening.at, opening.by)
    assert (file.reader_version, file.link_by, file.link_score) == ("extract@1", LINKER, 1.0)


def test_a_facts_file_names_the_persons_of_its_claims(store: Store) -> None:
    assert [one.name for one in store.fact_file(C5.key).persons] == ["Orla Quenby", "Tarek Aziz Belan"]


def test_the_names_of_persons_and_sources_lead_to_their_keys(store: Store) -> None:
    assert (ORLA, "Orla Quenby") in store.person_names()
    assert (GUARD, "a guard") in store.source_names()


def test_one_persons_report_takes_as_many_queries_in_a_large_ledger(store: Store) -> None:
    """No query per claim: twenty claims of a person cost as many statements as one."""

    def statements(made: Store) -> int:
        counted: list[str] = []

        def count(_link: object, _cursor: object, statement: str, *_: object) -> None:
            counted.append(statement)

        event.listen(made._link.engine, "before_cursor_execute", count)
        list(made.fact_files(Query(person=ORLA)))
        event.remove(made._link.engine, "before_cursor_execute", count)
        return len(counted)

    long = article(0, sentences=20)
    many = [claim(long, n) for n in range(20)]
    with in_memory() as large:
        linked = [drafts.mention_linked(one.key, 0, ORLA, SURE, by=LINKER) for one in many]
        large.append([*read(long, many), drafts.person_opened(ORLA, "Orla Quenby", by="anna"), *linked])
        assert len(list(large.fact_files(Query(person=ORLA)))) == 20
        assert statements(large) <= statements(store)
