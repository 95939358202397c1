"""What the desk said of two persons before is named when they become one, and what a full name answers is not asked."""

import pytest

from ledger.desk.deciding import decide
from ledger.desk.identity import Chosen, merge, split
from ledger.desk.review import open_questions
from ledger.journal import drafts
from ledger.model import Score, Verdict

from .conftest import Desk

pytestmark = pytest.mark.usefixtures("sound")


def key(desk: Desk, id: str) -> str:
    return desk.store.resolve(id)


def doubt(desk: Desk, claim: str, person: str) -> None:
    """A program wonders whether the first mention of the claim is that person."""
    score = Score(0.7, Verdict.UNSURE, ("the same surname",))
    desk.store.append([drafts.mention_linked(key(desk, claim), 0, key(desk, person), score, by="machine:link@1")])


def test_whom_a_surname_meant_once_known_is_asked_about_nobody_else(desk: Desk) -> None:
    """Lund may be Viktor or his wife Maria; when he is Viktor, nobody asks whether Viktor and Maria are one."""
    desk.add("Viktor Lund sold the ferry, a guard said. Maria Lund bought the pier, a guard said.")
    desk.add("Mr Lund left the city by boat, the coast guard said.", outlet="The Dal Chronicle")
    asked = {(one.here, one.there) for one in desk.store.review() if one.kind == "person"}
    assert asked == {(key(desk, "P3"), key(desk, "P1")), (key(desk, "P3"), key(desk, "P2"))}
    merge(desk.store, key(desk, "P1"), key(desk, "P3"), "he sold it", by="anna")
    assert [one for one in desk.store.review() if one.kind == "person"] == []


def test_a_merge_names_the_earlier_word_that_the_two_are_two_also_of_one_who_came_by_a_third(desk: Desk) -> None:
    desk.add("Omar Haddad sings, the theatre said.")
    desk.add("Nadia Sarrouf sings, the theatre said.", outlet="The Dal Chronicle")
    desk.add("Tara Voss sings, the theatre said.", outlet="Merran Today")
    doubt(desk, "C2", "P1")
    [asked] = open_questions(desk.store)
    entry = decide(desk.store, asked, Verdict.DIFFERENT, "two voices", by="anna")
    first = merge(desk.store, key(desk, "P3"), key(desk, "P2"), "her stage name", by="ben")
    assert first.against == ()
    second = merge(desk.store, key(desk, "P1"), key(desk, "P3"), "one singer", by="ben")
    [word] = second.against
    assert word.startswith("anna said on ") and f"entry {entry.seq}" in word and "two voices" in word


def test_a_merge_of_what_was_split_names_the_split(desk: Desk) -> None:
    desk.add("Omar Haddad sings, the theatre said.")
    desk.add("Omar Haddad runs a bank, the court said.", outlet="The Dal Chronicle")
    done = split(desk.store, key(desk, "P1"), Chosen(claims=(key(desk, "C2"),)), "a banker", by="anna")
    [word] = merge(desk.store, key(desk, "P1"), done.person.key, "one man", by="ben").against
    assert "a banker" in word
