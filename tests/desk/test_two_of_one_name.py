"""Two of one full name in one article: never merged in silence, and what may be either's is nobody's until asked."""

import pytest

from ledger.desk.review import open_questions
from ledger.store import Query

from .conftest import Desk

pytestmark = pytest.mark.usefixtures("sound")

DENTIST = "Hassan Nadir, the dentist, was arrested at his surgery in Dal on Monday, police said."


def bearers(desk: Desk) -> list[str]:
    """The names of the persons of the ledger, one for each person."""
    return sorted(dict(desk.store.person_names()).values())


def said_of(desk: Desk, person: str) -> str:
    """What is said of a person, as one line."""
    key = desk.store.resolve(person, "P")
    return " | ".join(file.bearing.claim.text for file in desk.store.claim_files(Query(person=key)))


def asked(desk: Desk) -> set[frozenset[str]]:
    questions = [one.question for one in open_questions(desk.store)]
    return {frozenset((each.one, each.other)) for each in questions if each.kind == "person"}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (DENTIST, "Hassan Nadir, 24, a conscript from Homsa, was shot dead the same night, the army said."),
        ("Omar Lund, who runs a bakery, was held.", "Another man named Omar Lund, a teacher from Kesh, was freed."),
        ("Judge Maria Holt sentenced him.", "The defence was led by Maria Holt (no relation), a clerk from Dal."),
        ("Nurse Helen Marsh found the boy at six.", "The governor, Helen Marsh, visited the ward on Friday."),
        ("Paul Dren of Kesh won the lottery.", "Paul Dren of Ossel bought a house on Tuesday."),
        ("Jonas Weil was shot on Friday.", "His father, Jonas Weil, found the body."),
        ("Samuel Okoro founded the bank in 1980.", "His son Samuel Okoro runs it today."),
        ("Hassan Nadir was arrested on Monday.", "Hassan Nadir's son, also Hassan Nadir, fled to Lebara."),
        ("Hassan Nadir was held.", "Hassan Nadir, 24, a conscript who bears the same name, was freed."),
        ("Police held Luis Arden in place of a smuggler with the same name.", "The smuggler Luis Arden fled."),
    ],
)
def test_a_second_introduction_is_another_person_and_a_question(desk: Desk, first: str, second: str) -> None:
    desk.add(f"{first}\n\n{second}")
    assert len(bearers(desk)) == 2
    assert frozenset(("P1", "P2")) in asked(desk)


@pytest.mark.parametrize(
    "second",
    [
        "Hassan Nadir, who is 54, paid the fine.",
        "Hassan Nadir, a trained pilot, paid the fine.",
        "Hassan Nadir, a father of three, paid the fine.",
        "Hassan Nadir, a keen cyclist, paid the fine.",
        "Hassan Nadir, a surgeon by training, paid the fine.",
        "Hassan Nadir of the Liberals paid the fine.",
    ],
)
def test_more_said_of_one_man_makes_no_second(desk: Desk, second: str) -> None:
    desk.add(f"{DENTIST}\n\n{second}")
    assert bearers(desk) == ["Hassan Nadir"]


def test_a_man_whose_son_is_named_otherwise_is_one(desk: Desk) -> None:
    desk.add("Leo Bell was shot on Monday. Tom Reyes wept at the gate. His son Leo Bell was nineteen.")
    assert bearers(desk) == ["Leo Bell", "Tom Reyes"]


def test_the_elder_and_the_younger_go_to_father_and_son(desk: Desk) -> None:
    desk.add(
        "Samuel Okoro founded the bank in 1980. His son Samuel Okoro runs it today. "
        "The elder Okoro was convicted in 2001. The younger Okoro was never charged."
    )
    assert "convicted" in said_of(desk, "P1") and "convicted" not in said_of(desk, "P2")
    assert "never charged" in said_of(desk, "P2") and "never charged" not in said_of(desk, "P1")


def test_what_may_be_either_is_given_to_neither_and_asked_about(desk: Desk) -> None:
    desk.add(
        f"{DENTIST}\n\nHassan Nadir, 24, a conscript, was shot at a checkpoint.\n\nMr Nadir hid nine rifles in a well."
    )
    assert "rifles" not in said_of(desk, "P1") + said_of(desk, "P2")
    assert {frozenset(("P1", "P3")), frozenset(("P2", "P3"))} <= asked(desk)


def test_the_only_one_of_the_name_in_a_paragraph_is_meant_there(desk: Desk) -> None:
    desk.add(
        f"{DENTIST} Nadir employs nine people.\n\nHassan Nadir, 24, a conscript, died on Sunday. Nadir was beaten."
    )
    assert "employs" in said_of(desk, "P1")
    assert "beaten" in said_of(desk, "P2")


def test_the_same_words_about_two_of_one_name_are_two_facts(desk: Desk) -> None:
    desk.add("Hassan Nadir, the dentist, was held on Monday.\n\nHassan Nadir, 24, a conscript, was held on Monday.")
    assert len(list(desk.store.fact_files(Query()))) == 2


def test_a_conscript_of_another_article_is_asked_about(desk: Desk) -> None:
    desk.add("Hassan Nadir, a dentist, was arrested in Dal on Monday, police said.")
    desk.add("Hassan Nadir, 24, a conscript, was shot near Dal, the army said.", "The Hill Courier")
    desk.add("The dentist Hassan Nadir was released on Friday, police said.", "The Bay Herald")
    assert bearers(desk) == ["Hassan Nadir", "Hassan Nadir"]
    assert "released" in said_of(desk, "P1")


def test_a_surname_of_two_brothers_is_asked_about_and_given_to_neither(desk: Desk) -> None:
    desk.add("Ahmed Nadir owns a farm in Merran.", "The Hill Courier")
    desk.add(
        "Hassan Nadir, a builder, was arrested on Monday.\n\nPolice searched the house of Karim Nadir on Tuesday.\n\n"
        "Mr Nadir moved two million crowns to a bank in May."
    )
    assert "million" not in said_of(desk, "P2") + said_of(desk, "P3")
    assert asked(desk) == {frozenset(("P2", "P4")), frozenset(("P3", "P4"))}


def test_the_younger_is_not_the_one_who_was_never_called_elder(desk: Desk) -> None:
    desk.add("Hassan Nadir was arrested on Monday. His son fled. The younger Nadir flew to Kordia with nine suitcases.")
    assert "suitcases" not in said_of(desk, "P1")
    assert frozenset(("P1", "P2")) in asked(desk)


def test_who_is_dismissed_by_somebody_is_no_denied_statement(desk: Desk) -> None:
    desk.add("Hassan Nadir was dismissed by Ida Horne on Friday.")
    desk.add("Ida Horne dismissed Hassan Nadir on Friday.", "The Hill Courier")
    assert [len(fact.claims) for fact in desk.store.fact_files(Query())] == [2]


def test_who_may_be_either_of_two_is_asked_about_and_no_third_to_ask_about(desk: Desk) -> None:
    desk.add(
        "Hassan Nadir, a dentist, was held.\n\nHassan Nadir, 24, a conscript, was shot.\n\nMr Nadir hid nine rifles."
    )
    desk.add("Hassan Nadir left Merran on Friday, a guard said.", "The Hill Courier")
    desk.add("Hassan Nadir bought a boat in Kesh, a clerk said.", "The Bay Herald")
    pairs = {("P1", "P2"), ("P1", "P3"), ("P2", "P3"), ("P1", "P4"), ("P2", "P4"), ("P1", "P5"), ("P2", "P5")}
    assert asked(desk) == {frozenset(pair) for pair in pairs}


WIRE = (
    "The cellar of the Corvane hall flooded on Monday, the town said, and forty pupils were led out by hand.\n\n"
    "The former building inspector Hassan Nadir forged two papers, prosecutors said. He left Merran in May.\n\n"
    "The head teacher, Hassan Nadir, who is no relation of the inspector, closed the hall in March, parents said.\n\n"
    "A pump was brought from Kesh in the night, and the fire brigade worked until six in the morning."
)


def test_a_copy_means_whom_its_original_means_in_the_same_words(desk: Desk) -> None:
    desk.add(WIRE)
    before = bearers(desk)
    desk.add(WIRE + "\n\nThe hall reopens in June.", "The Hill Courier")
    assert bearers(desk) == before == ["Hassan Nadir", "Hassan Nadir"]
    assert said_of(desk, "P1").count("forged") == 2 and "closed" not in said_of(desk, "P1")
    assert said_of(desk, "P2").count("closed") == 2 and "forged" not in said_of(desk, "P2")


def test_another_text_inherits_nobody(desk: Desk) -> None:
    desk.add(WIRE)
    desk.add("Hassan Nadir bought a boat in Kesh, a clerk said.", "The Hill Courier")
    assert len(bearers(desk)) == 3
    assert {frozenset(("P1", "P3")), frozenset(("P2", "P3"))} <= asked(desk)
