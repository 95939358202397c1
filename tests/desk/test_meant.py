"""Whoever writes is taken at their word: an id, or a name to the letter; a report may guess and says so."""

import pytest

from ledger.desk.correct import Correction, correct
from ledger.desk.identity import Chosen, alias, split
from ledger.desk.log import Statement, log
from ledger.desk.meant import named_person, nearest, taken
from ledger.desk.names import find_person
from ledger.errors import UnknownError, UsageError
from ledger.model import Sourcing
from ledger.store import Query

from .conftest import Desk

pytestmark = pytest.mark.usefixtures("sound")

FLED = "Karim Haddouri fled to Castelmar, the ministry said. Zoë Al-Amri stayed, the ministry said."


@pytest.mark.parametrize("typed", ["P2", "p2", "Zoë Al-Amri", "zoe al amri"])
def test_case_accents_and_hyphens_make_no_other_name(desk: Desk, typed: str) -> None:
    desk.add(FLED)
    assert desk.store.shown(named_person(desk.store, typed)) == "P2"


@pytest.mark.parametrize("typed", ["Kareem Hadduri", "Haddouri", "Karim Hadouri"])
def test_a_name_that_is_only_near_is_refused_with_the_near_miss(desk: Desk, typed: str) -> None:
    desk.add(FLED)
    with pytest.raises(UnknownError, match="nobody is called exactly") as caught:
        named_person(desk.store, typed)
    assert "P1 Karim Haddouri" in caught.value.hint


def test_whoever_is_shown_for_a_near_name_is_said_to_be_the_nearest(desk: Desk) -> None:
    desk.add(FLED)
    key = find_person(desk.store, "Kareem Hadduri")
    assert nearest(desk.store, "karim haddouri", key) == ""
    found = nearest(desk.store, "Kareem Hadduri", key)
    assert found == 'No person is called exactly "Kareem Hadduri"; showing P1 Karim Haddouri, the nearest.'


def test_a_source_of_the_name_is_pointed_to(desk: Desk) -> None:
    desk.add(f"{FLED} The ferry sank, said Omar Haddouri.")
    shown = nearest(desk.store, "Haddouri", desk.store.resolve("P1", "P"))
    assert "Omar Haddouri is a source: `ledger report --source S" in shown


def test_namesakes_are_listed_by_what_they_are_called(desk: Desk) -> None:
    desk.add(f"{FLED} Karim Haddouri sold nine ships, a guard said.")
    chosen = Chosen(claims=(desk.store.resolve("C1", "C"),))
    split(desk.store, desk.store.resolve("P1", "P"), chosen, "two", by="anna", called="Karim Haddouri (banker)")
    with pytest.raises(UnknownError) as caught:
        named_person(desk.store, "Karim Haddouri")
    assert "P3 Karim Haddouri (banker)" in caught.value.hint and "P1 Karim Haddouri" in caught.value.hint


def test_a_claim_is_corrected_and_logged_to_the_person_with_that_id(desk: Desk) -> None:
    desk.add(FLED)
    claim = desk.store.resolve("C1", "C")
    correct(desk.store, claim, Correction(persons=("P2",)), "her, not him", by="anna")
    note = Statement("She slept there", Sourcing.UNATTRIBUTED, persons=("p2",))
    logged = log(desk.store, note, desk.folder / "ledger.files", by="anna")
    assert [card.claims for card in desk.store.persons(Query()) if card.person.id == "P2"] == [3]
    assert [mention.name for mention in logged.mentions] == ["Zoë Al-Amri"]


@pytest.mark.parametrize("correction", [Correction(persons=("P9",)), Correction(sources=("S9",))])
def test_an_id_of_nobody_is_refused_and_says_what_ids_there_are(desk: Desk, correction: Correction) -> None:
    desk.add(FLED)
    with pytest.raises(UnknownError, match="there is no") as caught:
        correct(desk.store, desk.store.resolve("C1", "C"), correction, "wrong", by="anna")
    assert "ids go from" in caught.value.hint


def test_a_source_named_by_its_id_is_that_source(desk: Desk) -> None:
    desk.add(FLED)
    desk.add("The ferry sank, the border police said.", outlet="The Dal Chronicle")
    police = next(card.source for card in desk.store.sources(Query()) if "police" in card.source.name)
    correction = Correction(sources=(desk.store.shown(police.key, "S"),))
    correct(desk.store, desk.store.resolve("C1", "C"), correction, "the police", by="anna")
    assert len(desk.store.claim_files(Query(source=police.key))) == 2


@pytest.mark.parametrize("typed", ["Kareem Hadduri", "Karim Hadouri", "Karim alHaddouri"])
def test_a_name_that_is_nearly_somebodys_is_written_nowhere(desk: Desk, typed: str) -> None:
    desk.add(FLED)
    before = desk.store.head()
    note = Statement("He slept there", Sourcing.UNATTRIBUTED, persons=(typed,))
    for write in (
        lambda: log(desk.store, note, desk.folder / "ledger.files", by="anna"),
        lambda: correct(desk.store, desk.store.resolve("C1", "C"), Correction(persons=(typed,)), "he", by="anna"),
    ):
        with pytest.raises(UnknownError, match="nobody is called exactly") as caught:
            write()
        assert "P1 Karim Haddouri" in caught.value.hint and f'"new:{typed}"' in caught.value.hint
    assert desk.store.head() == before


@pytest.mark.parametrize("name", ["Kareem Hadduri", "Karim Haddouri"])
def test_somebody_said_to_be_new_is_nobody_of_the_ledger(desk: Desk, name: str) -> None:
    desk.add(FLED)
    correct(desk.store, desk.store.resolve("C1", "C"), Correction(persons=(f"new:{name}",)), "his son", by="anna")
    assert name in [card.person.name for card in desk.store.persons(Query()) if card.person.id == "P3"]
    assert desk.store.review() == []


def test_a_name_that_is_taken_for_somebody_called_otherwise_is_said(desk: Desk) -> None:
    desk.add(FLED)
    alias(desk.store, desk.store.resolve("P1", "P"), "Abu Rim", "his letters", by="anna")
    for name in ("Abu Rim", "Karim Haddouri"):
        note = Statement("He slept there", Sourcing.UNATTRIBUTED, persons=(name,))
        logged = log(desk.store, note, desk.folder / "ledger.files", by="anna")
        said = f'"{name}" is taken for P1 Karim Haddouri; else `ledger people split P1 --claims '
        assert [one.startswith(said) for one in taken(desk.store, logged.key)] == [True] * (name == "Abu Rim")


def test_the_same_person_given_twice_is_said_to_be(desk: Desk) -> None:
    desk.add(FLED)
    key = named_person(desk.store, "Karim Haddouri")
    with pytest.raises(UsageError, match="given twice: P1 Karim Haddouri"):
        named_person(desk.store, "Karim Haddouri", but=key)


def test_of_two_who_are_written_so_a_report_shows_the_one_who_goes_by_that_name(desk: Desk) -> None:
    desk.add(f"{FLED} Karim Haddouri sold nine ships, a guard said.")
    chosen = Chosen(claims=(desk.store.resolve("C1", "C"),))
    split(desk.store, desk.store.resolve("P1", "P"), chosen, "two", by="anna", called="Karim Haddouri (banker)")
    assert desk.store.shown(find_person(desk.store, "karim haddouri")) == "P1"
