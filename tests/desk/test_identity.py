"""Two persons are one, one is two, somebody goes by another name: by a person's word, above the machine's."""

import pytest

from ledger.desk.identity import Chosen, alias, merge, namesakes, split
from ledger.desk.rule import rule
from ledger.desk.undo import undo
from ledger.errors import UsageError
from ledger.model import EntryKind, RulingVerdict
from ledger.store import Query

from .conftest import Desk

pytestmark = pytest.mark.usefixtures("sound")

FLED = "Omar Haddad fled to Castelmar on Monday, the interior ministry said."
BY_NAME = "Abu Yaarub fled to Castelmar on Monday, the border police said."


def key(desk: Desk, id: str) -> str:
    return desk.store.resolve(id)


def people(desk: Desk) -> list[tuple[str, str, int]]:
    return [(card.person.id, card.person.name, card.claims) for card in desk.store.persons(Query())]


def facts(desk: Desk) -> list[tuple[str, int]]:
    return [(file.fact.id, len(file.claims)) for file in desk.store.fact_files(Query())]


def test_two_persons_merged_are_one_everywhere(desk: Desk) -> None:
    desk.add(FLED)
    desk.add("Abu Yaarub sold nine ships, a guard said.", outlet="The Dal Chronicle")
    done = merge(desk.store, key(desk, "P1"), key(desk, "P2"), "his by-name", by="anna")
    assert done.person.names == ("Omar Haddad", "Abu Yaarub")
    assert people(desk) == [("P1", "Omar Haddad", 2)]
    files = list(desk.store.fact_files(Query(person=key(desk, "P2"))))
    assert [[person.id for person in file.persons] for file in files] == [["P1"], ["P1"]]


def test_facts_that_differed_only_in_the_person_are_one_after_the_merge_and_two_when_it_is_undone(desk: Desk) -> None:
    desk.add(FLED)
    desk.add(BY_NAME, outlet="The Dal Chronicle")
    assert facts(desk) == [("F1", 1), ("F2", 1)]
    done = merge(desk.store, key(desk, "P1"), key(desk, "P2"), "his by-name", by="anna")
    assert facts(desk) == [("F1", 2)] and done.moved("same") == 1
    undo(desk.store, done.entry, "two men", by="bela")
    assert facts(desk) == [("F1", 1), ("F2", 1)]
    assert people(desk) == [("P1", "Omar Haddad", 1), ("P2", "Abu Yaarub", 1)]


def test_a_fact_that_was_ruled_on_is_proposed_and_not_moved(desk: Desk) -> None:
    desk.add(FLED)
    desk.add(BY_NAME, outlet="The Dal Chronicle")
    rule(desk.store, key(desk, "F2"), RulingVerdict.CONFIRMED, "seen", by="anna")
    done = merge(desk.store, key(desk, "P1"), key(desk, "P2"), "his by-name", by="anna")
    assert facts(desk) == [("F1", 1), ("F2", 1)] and done.moved("unsure") == 1
    assert [(one.kind, desk.store.shown(one.candidate, "F")) for one in desk.store.review()] == [("fact", "F1")]


def test_merged_persons_contest_each_others_facts(desk: Desk) -> None:
    desk.add(FLED)
    desk.add("Abu Yaarub fled to Merran on Monday, the border police said.", outlet="The Dal Chronicle")
    merge(desk.store, key(desk, "P1"), key(desk, "P2"), "his by-name", by="anna")
    assert [file.assessment.status.value for file in desk.store.fact_files(Query())] == ["contested", "contested"]


def test_new_articles_know_a_merged_person_under_either_name(desk: Desk) -> None:
    desk.add(FLED)
    desk.add("Abu Yaarub sold nine ships, a guard said.", outlet="The Dal Chronicle")
    merge(desk.store, key(desk, "P1"), key(desk, "P2"), "his by-name", by="anna")
    desk.add(BY_NAME, outlet="Merran Today")
    assert people(desk) == [("P1", "Omar Haddad", 3)]
    assert facts(desk) == [("F1", 2), ("F2", 1)]
    (link,) = list(desk.store.entries(EntryKind.MENTION_LINKED))[-1:]
    assert link.body and link.body["reasons"] == ["merged by anna with whoever is called Abu Yaarub"]


def test_who_is_one_already_cannot_be_merged_again(desk: Desk) -> None:
    desk.add(FLED)
    desk.add(BY_NAME, outlet="The Dal Chronicle")
    merge(desk.store, key(desk, "P1"), key(desk, "P2"), "his by-name", by="anna")
    for pair in (("P1", "P2"), ("P2", "P1"), ("P1", "P1")):
        with pytest.raises(UsageError, match="that is one person already"):
            merge(desk.store, *(key(desk, id) for id in pair), "again", by="anna")


def test_whoever_is_called_by_an_alias_from_then_on_is_meant(desk: Desk) -> None:
    desk.add(FLED)
    alias(desk.store, key(desk, "P1"), "Abu-Ya'arub", "his by-name", by="anna")
    desk.add(BY_NAME, outlet="The Dal Chronicle")
    assert [id for id, _, _ in people(desk)] == ["P1"] and facts(desk) == [("F1", 2)]
    (link,) = list(desk.store.entries(EntryKind.MENTION_LINKED))[-1:]
    assert link.body and link.body["reasons"] == ["alias given by anna: Abu-Ya'arub"]


def test_an_alias_that_was_undone_means_nobody(desk: Desk) -> None:
    desk.add(FLED)
    done = alias(desk.store, key(desk, "P1"), "Abu Yaarub", "his by-name", by="anna")
    undo(desk.store, done.entry, "another man's", by="anna")
    desk.add(BY_NAME, outlet="The Dal Chronicle")
    assert [id for id, _, _ in people(desk)] == ["P1", "P2"]


def test_an_alias_of_two_means_neither_for_certain(desk: Desk) -> None:
    desk.add(FLED)
    desk.add("Nadia Sarrouf left, the court said.")
    for id in ("P1", "P2"):
        alias(desk.store, key(desk, id), "Abu Yaarub", "heard", by="anna")
    desk.add(BY_NAME, outlet="The Dal Chronicle")
    assert [id for id, _, _ in people(desk)] == ["P1", "P2", "P3"]
    found = {desk.store.shown(one.candidate) for one in desk.store.review() if one.kind == "person"}
    assert found == {"P1", "P2"}


def test_an_alias_is_given_once_and_its_namesakes_are_known(desk: Desk) -> None:
    desk.add(FLED)
    desk.add(BY_NAME, outlet="The Dal Chronicle")
    done = alias(desk.store, key(desk, "P1"), "Abu  Yaarub", "his by-name", by="anna")
    assert [one.id for one in namesakes(desk.store, done.person, "abu yaarub")] == ["P2"]
    with pytest.raises(UsageError, match="already"):
        alias(desk.store, key(desk, "P1"), "ABU YAARUB", "again", by="anna")
    with pytest.raises(UsageError, match="the name is empty"):
        alias(desk.store, key(desk, "P1"), "–", "nobody", by="anna")


def test_a_split_takes_the_mentions_under_a_name_to_a_new_person(desk: Desk) -> None:
    desk.add("Omar Haddad sings, the theatre said.")
    desk.add("Umar Hadad runs a bank, the court said.", outlet="The Dal Chronicle")
    assert people(desk) == [("P1", "Omar Haddad", 2)]
    done = split(desk.store, key(desk, "P1"), Chosen(names=("umar hadad",)), "the banker", by="anna")
    assert done.person.name == "Umar Hadad"
    assert people(desk) == [("P1", "Omar Haddad", 1), ("P2", "Umar Hadad", 1)]
    desk.add("Umar Hadad bought a boat, a guard said.", outlet="Merran Today")
    assert people(desk)[1] == ("P2", "Umar Hadad", 2)


def test_a_name_that_was_set_apart_is_the_new_persons_whatever_was_said_before(desk: Desk) -> None:
    desk.add(FLED)
    alias(desk.store, key(desk, "P1"), "Abu Yaarub", "his by-name", by="anna")
    desk.add(BY_NAME, outlet="The Dal Chronicle")
    done = split(desk.store, key(desk, "P1"), Chosen(names=("Abu Yaarub",)), "his cousin", by="bela")
    desk.add("Abu Yaarub sold nine ships, a guard said.", outlet="Merran Today")
    assert people(desk) == [("P1", "Omar Haddad", 1), ("P2", "Abu Yaarub", 2)]
    undo(desk.store, done.entry, "himself", by="anna")
    desk.add("Abu Yaarub bought nine ships, a guard said.", outlet="Merran Today")
    assert {id: claims for id, _, claims in people(desk)}["P1"] == 3


def test_a_split_takes_claims_along_and_sets_facts_apart_and_undoing_it_brings_them_back(desk: Desk) -> None:
    desk.add(FLED)
    desk.add(FLED.replace("interior ministry", "border police"), outlet="The Dal Chronicle")
    desk.add(FLED.replace("interior ministry", "harbour office"), outlet="Merran Today")
    assert facts(desk) == [("F1", 3)]
    chosen = Chosen(claims=(key(desk, "C2"), key(desk, "C3")))
    done = split(desk.store, key(desk, "P1"), chosen, "his cousin", by="anna", called="Omar Haddad the younger")
    assert people(desk) == [("P1", "Omar Haddad", 1), ("P2", "Omar Haddad the younger", 2)]
    assert facts(desk) == [("F1", 1), ("F2", 2)]
    undo(desk.store, done.entry, "one man", by="anna")
    assert people(desk) == [("P1", "Omar Haddad", 3)] and facts(desk) == [("F1", 3)]


def test_the_founders_own_claim_leaves_its_fact_to_the_others(desk: Desk) -> None:
    desk.add(FLED)
    desk.add(FLED.replace("interior ministry", "border police"), outlet="The Dal Chronicle")
    split(desk.store, key(desk, "P1"), Chosen(claims=(key(desk, "C1"),)), "his cousin", by="anna")
    assert facts(desk) == [("F1", 1), ("F2", 1)]
    assert desk.store.shown(desk.store.fact_of(key(desk, "C1")), "F") == "F2"


def test_a_split_of_nothing_or_of_everything_is_refused_with_what_could_be_chosen(desk: Desk) -> None:
    desk.add("Omar Haddad sings, the theatre said.")
    desk.add("Umar Hadad runs a bank, the court said.", outlet="The Dal Chronicle")
    with pytest.raises(UsageError, match="nothing was chosen") as caught:
        split(desk.store, key(desk, "P1"), Chosen(), "who knows", by="anna")
    assert '--name "Umar Hadad" (1 of 2 mentions)' in caught.value.hint
    with pytest.raises(UsageError, match="no mention"):
        split(desk.store, key(desk, "P1"), Chosen(names=("Nadia",)), "who knows", by="anna")
    with pytest.raises(UsageError, match="every mention"):
        split(desk.store, key(desk, "P1"), Chosen(names=("Umar Hadad", "Omar Haddad")), "who knows", by="anna")


def test_mentions_may_go_to_a_person_who_is_there(desk: Desk) -> None:
    desk.add("Omar Haddad sings, the theatre said. Nadia Sarrouf sings too, the theatre said.")
    desk.add("Umar Hadad runs a bank, the court said.", outlet="The Dal Chronicle")
    names = Chosen(names=("Umar Hadad",))
    split(desk.store, key(desk, "P1"), names, "misheard", by="anna", into=key(desk, "P2"))
    assert people(desk) == [("P1", "Omar Haddad", 1), ("P2", "Nadia Sarrouf", 2)]
    with pytest.raises(UsageError, match="cannot be split from"):
        split(desk.store, key(desk, "P2"), names, "who knows", by="anna", into=key(desk, "P2"))


def test_what_is_said_of_namesakes_does_not_meet_until_they_are_one(desk: Desk) -> None:
    """Two men of one name, by a person's word: a third article cannot tell which of them it means."""
    desk.add(FLED)
    desk.add("Omar Haddad sings, the theatre said.", outlet="The Dal Chronicle")
    split(desk.store, key(desk, "P1"), Chosen(claims=(key(desk, "C2"),)), "a singer", by="anna")
    desk.add(FLED.replace("interior ministry", "border police"), outlet="Merran Today")
    assert [id for id, _, _ in people(desk)] == ["P1", "P2", "P3"]
    assert facts(desk) == [("F1", 1), ("F2", 1), ("F3", 1)]
    merge(desk.store, key(desk, "P1"), key(desk, "P3"), "the minister, not the singer", by="anna")
    assert facts(desk) == [("F1", 2), ("F2", 1)]
    assert {one.kind for one in desk.store.review()} == {"person"}
