"""Undoing an entry makes the ledger as if it had not been made."""

import pytest

from ledger.desk.correct import Correction, correct
from ledger.desk.retract import retract_article, retract_claim
from ledger.desk.rule import rule
from ledger.desk.undo import undo
from ledger.errors import RefusedError, UnknownError
from ledger.model import EntryKind, HedgeLevel, RulingVerdict, Sourcing, Status
from ledger.store import Query

from .conftest import Desk

pytestmark = pytest.mark.usefixtures("each_database")

FLED = "Omar Haddad fled to Castelmar on Monday, the interior ministry said."
POLICE = "Omar Haddad fled to Castelmar on Monday, the border police said."


def last(desk: Desk, kind: EntryKind) -> int:
    return [entry.seq for entry in desk.store.entries(kind)][-1]


def test_a_correction_is_undone_with_the_links_it_made(desk: Desk) -> None:
    desk.add(FLED)
    (before,) = desk.store.claim_files(Query())
    correction = Correction(hedge=HedgeLevel.REPORTED, sourcing=Sourcing.NAMED, sources=("Nadia Sarrouf",))
    correct(desk.store, before.bearing.claim.key, correction, "wrong", by="anna")
    undo(desk.store, last(desk, EntryKind.CLAIM_CORRECTED), "right after all", by="anna")
    (after,) = desk.store.claim_files(Query())
    assert after == before


def standing(desk: Desk) -> tuple[object, ...]:
    """What the ledger shows: claims, facts, whom they are about, who speaks, and what waits."""
    store = desk.store
    waiting = [(one.kind, one.subject, one.n, one.candidate) for one in store.review()]
    shown = (store.claim_files(Query()), list(store.fact_files(Query())), store.persons(Query()))
    return *shown, store.sources(Query()), store.person_names(), store.source_names(), waiting


@pytest.mark.parametrize("persons", [("Nadia Sarrouf",), ("Zed Quill",), ("Zed Quill", "Nadia Sarrouf"), ("Haddad",)])
@pytest.mark.usefixtures("sound")
def test_a_correction_of_whom_a_claim_is_about_is_undone_without_a_trace(desk: Desk, persons: tuple[str, ...]) -> None:
    desk.add(f"{FLED} Nadia Sarrouf stayed, the court said.")
    before, claim = standing(desk), desk.store.resolve("C1", "C")
    correction = Correction(persons=persons, sourcing=Sourcing.NAMED, sources=("Gil Farr",))
    done = correct(desk.store, claim, correction, "wrong", by="anna")
    undone = undo(desk.store, done[0].seq, by="bela")
    assert standing(desk) == before
    undo(desk.store, undone.undone_by, by="anna")
    assert [one.name for one in desk.store.claim_file(claim).bearing.claim.mentions] == list(persons)


@pytest.mark.usefixtures("sound")
def test_a_person_whom_others_speak_of_since_outlives_the_correction_that_opened_him(desk: Desk) -> None:
    desk.add(FLED)
    done = correct(desk.store, desk.store.resolve("C1", "C"), Correction(persons=("Zed Quill",)), "wrong", by="anna")
    desk.add("Zed Quill sold nine ships, a guard said.", outlet="The Dal Chronicle")
    undo(desk.store, done[0].seq, by="anna")
    assert [(card.person.name, card.claims) for card in desk.store.persons(Query())] == [
        ("Omar Haddad", 1),
        ("Zed Quill", 1),
    ]


def test_a_wrong_merge_of_two_claims_is_undone_in_one_command(desk: Desk) -> None:
    desk.add(FLED)
    desk.add(POLICE, outlet="The Dal Chronicle")
    undo(desk.store, last(desk, EntryKind.CLAIM_LINKED), "not the same Monday", by="anna")
    assert sorted(len(file.claims) for file in desk.store.fact_files(Query())) == [1, 1]
    assert desk.store.verify() == []


def test_undoing_the_undoing_brings_the_merge_back(desk: Desk) -> None:
    desk.add(FLED)
    desk.add(POLICE, outlet="The Dal Chronicle")
    done = undo(desk.store, last(desk, EntryKind.CLAIM_LINKED), "not the same Monday", by="anna")
    undo(desk.store, done.undone_by, "the same after all", by="anna")
    assert [len(file.claims) for file in desk.store.fact_files(Query())] == [2]


def test_two_men_merged_by_name_are_set_apart_in_one_command(desk: Desk) -> None:
    desk.add("Omar Haddad sings, the theatre said.")
    desk.add("Omar Haddad runs a bank, the court said. He owes money, the court said.", outlet="The Dal Chronicle")
    assert len(desk.store.persons(Query())) == 1
    undo(desk.store, last(desk, EntryKind.MENTION_LINKED), "the banker, not the singer", by="anna")
    cards = sorted(desk.store.persons(Query()), key=lambda card: card.claims)
    assert [(card.person.name, card.claims) for card in cards] == [("Omar Haddad", 1), ("Omar Haddad", 2)]


def test_a_retracted_claim_comes_back(desk: Desk) -> None:
    desk.add(FLED)
    retract_claim(desk.store, desk.store.resolve("C1", "C"), "withdrawn", by="anna")
    assert [file.assessment.status for file in desk.store.fact_files(Query())] == [Status.RETRACTED]
    undo(desk.store, last(desk, EntryKind.CLAIM_RETRACTED), "not withdrawn", by="anna")
    assert [file.assessment.status for file in desk.store.fact_files(Query())] == [Status.SUPPORTED]


def test_a_retracted_article_takes_its_claims_along(desk: Desk) -> None:
    desk.add(FLED)
    retract_article(desk.store, desk.store.resolve("A1", "A"), "a hoax", by="anna")
    assert [file.assessment.status for file in desk.store.fact_files(Query())] == [Status.RETRACTED]


def test_a_ruling_is_undone(desk: Desk) -> None:
    desk.add(FLED)
    entry = rule(desk.store, desk.store.resolve("F1", "F"), RulingVerdict.CONFIRMED, "seen", by="anna")
    assert [file.assessment.status for file in desk.store.fact_files(Query())] == [Status.CONFIRMED]
    undo(desk.store, entry.seq, "too early", by="anna")
    assert [file.assessment.status for file in desk.store.fact_files(Query())] == [Status.SUPPORTED]


def test_what_others_stand_on_cannot_be_undone(desk: Desk) -> None:
    desk.add(FLED)
    with pytest.raises(RefusedError, match="others stand on it"):
        undo(desk.store, 1, "no", by="anna")


def test_what_is_undone_already_is_said_to_be(desk: Desk) -> None:
    desk.add(FLED)
    entry = rule(desk.store, desk.store.resolve("F1", "F"), RulingVerdict.CONFIRMED, "seen", by="anna")
    done = undo(desk.store, entry.seq, "too early", by="anna")
    with pytest.raises(RefusedError, match=f"undone already: by entry {done.undone_by}"):
        undo(desk.store, entry.seq, "again", by="anna")


def test_an_entry_that_is_not_there_is_said_to_be_missing(desk: Desk) -> None:
    desk.add(FLED)
    with pytest.raises(UnknownError, match="no entry 999"):
        undo(desk.store, 999, "no", by="anna")


def test_rebuilding_after_mending_and_undoing_gives_the_same_tables(desk: Desk) -> None:
    desk.add(FLED)
    desk.add(POLICE, outlet="The Dal Chronicle")
    correct(desk.store, desk.store.resolve("C1", "C"), Correction(hedge=HedgeLevel.REPORTED), "hearsay", by="anna")
    undo(desk.store, last(desk, EntryKind.CLAIM_LINKED), "not the same", by="anna")
    before = desk.tables()
    desk.store.rebuild()
    assert desk.tables() == before
