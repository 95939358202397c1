"""Who is who, as the tables have it after merges, splits and unsure links."""

import pytest

from ledger.journal import drafts
from ledger.model import (
    FactLink,
    Mention,
    Score,
    Verdict,
)
from ledger.store import Query

from .world import (
    FIRST,
    LINKER,
    SECOND,
    SURE,
    TWO,
    article,
    claim,
    read,
    two_articles,
)

pytestmark = pytest.mark.usefixtures("each_database")
DIFFERENT = FactLink(0.0, Verdict.DIFFERENT, ("another day",))


def test_merged_persons_are_one_under_either_name_and_two_again_when_undone() -> None:
    with two_articles() as store:
        store.append([drafts.person_aliased(SECOND, "Mrs Quenby", by="anna")])
        merged = store.append([drafts.persons_merged(FIRST, SECOND, "one woman", by="anna")])[0]
        (card,) = store.persons(Query(person=SECOND))
        assert (card.person.id, card.person.names, card.claims) == ("P1", ("Orla Quenby", "Mrs Quenby"), 2)
        assert len(list(store.fact_files(Query(person=SECOND)))) == 2
        store.append([drafts.undone(merged.seq, "two women", by="anna")])
        assert [(one.person.id, one.claims) for one in store.persons()] == [("P1", 1), ("P2", 1)]


def test_merges_in_a_row_lead_to_the_last_and_a_circle_to_where_its_oldest_begins() -> None:
    with two_articles() as store:
        store.append([drafts.person_opened("0a", "Orla Q.", by="anna")])
        store.append([drafts.persons_merged(SECOND, FIRST, "one", by="anna")])
        store.append([drafts.persons_merged("0a", SECOND, "one", by="anna")])
        assert [(one.person.id, one.claims) for one in store.persons()] == [("P3", 2)]
        store.append([drafts.persons_merged(FIRST, "0a", "her first card is the best", by="anna")])
        assert [(one.person.id, one.claims) for one in store.persons()] == [("P1", 2)]


def test_a_split_moves_the_mentions_named_and_no_others() -> None:
    with two_articles() as store:
        store.append([drafts.mention_linked(TWO.key, 0, FIRST, SURE, by=LINKER)])
        assert [one.claims for one in store.persons()] == [2]
        store.append([drafts.person_split(FIRST, SECOND, [(TWO.key, 0)], "her cousin", by="anna")])
        assert [(one.person.id, one.claims) for one in store.persons()] == [("P1", 1), ("P2", 1)]


def test_a_name_is_seen_as_long_as_a_mention_stands_under_it() -> None:
    kareem = claim(article(2), 0, mentions=(Mention("Kareem", (), "Kareem"),))
    with two_articles() as store:
        linked = drafts.mention_linked(kareem.key, 0, FIRST, SURE, by="anna")
        store.append([*read(article(2), [kareem]), linked])
        assert store.persons(Query(person=FIRST))[0].person.names == ("Orla Quenby", "Kareem")
        store.append([drafts.undone(store.head().size, "another man", by="anna")])
        assert store.persons(Query(person=FIRST))[0].person.names == ("Orla Quenby",)


def test_an_unsure_person_waits_until_somebody_decides() -> None:
    perhaps = Score(0.6, Verdict.UNSURE, ("the same surname",))
    with two_articles() as store:
        store.append([drafts.mention_linked(TWO.key, 0, FIRST, perhaps, by=LINKER)])
        assert [(one.kind, one.candidate, one.reasons) for one in store.review()] == [
            ("person", FIRST, ("the same surname",))
        ]
        store.append([drafts.mention_linked(TWO.key, 0, FIRST, SURE, by="anna")])
        assert store.review() == [] and [one.claims for one in store.persons()] == [2]
