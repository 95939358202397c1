"""Two people of one name: what articles call them tells them apart; nobody is merged against it."""

import pytest

from ledger.desk.add import add_article
from ledger.desk.identity import Chosen, alias, split
from ledger.model import Article
from ledger.store import Query

from .conftest import Desk

GENERAL = "General Tom Hallam left the town by car, an officer said."
SINGER = "The singer Tom Hallam left the stage at noon, an officer said."
PLAIN = "Tom Hallam slept in the harbour, an officer said."


def persons(desk: Desk) -> list[str]:
    """The name of each person of the ledger, as often as there are persons who bear it."""
    return sorted(dict(desk.store.person_names()).values())


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (GENERAL, SINGER),
        ("Tom Hallam, a butcher, left the town, an officer said.", "Judge Tom Hallam slept there, an officer said."),
        ("Tom Hallam, born in 1951, left the town, an officer said.", "Tom Hallam (born 1988) slept, an officer said."),
    ],
)
@pytest.mark.usefixtures("sound")
def test_namesakes_whose_descriptions_clash_are_two_and_wait_for_review(desk: Desk, first: str, second: str) -> None:
    desk.add(first)
    desk.add(second, "The Hill Courier")
    assert persons(desk) == ["Tom Hallam", "Tom Hallam"]
    assert desk.store.review()


@pytest.mark.parametrize(
    "second",
    [PLAIN, "Tom Hallam, a former minister, slept in the harbour, an officer said.", GENERAL.replace("car", "boat")],
)
def test_one_man_may_be_called_nothing_or_what_goes_together(desk: Desk, second: str) -> None:
    desk.add(GENERAL)
    desk.add(second, "The Hill Courier")
    assert persons(desk) == ["Tom Hallam"]


def test_of_two_namesakes_the_one_who_is_called_so_is_meant(desk: Desk) -> None:
    desk.add(GENERAL)
    desk.add(SINGER, "The Hill Courier")
    desk.add("The singer Tom Hallam slept in the harbour, an officer said.", "The Bay Herald")
    assert persons(desk) == ["Tom Hallam", "Tom Hallam"]


def test_what_is_called_the_same_goes_before_what_is_called_nothing(desk: Desk) -> None:
    desk.add("Tom Hallam, born in 1951, left the town, an officer said.")
    desk.add("The singer Tom Hallam (born 1988) left the stage, an officer said.", "The Hill Courier")
    desk.add("The singer Tom Hallam slept in the harbour, an officer said.", "The Bay Herald")
    assert persons(desk) == ["Tom Hallam", "Tom Hallam"]


def test_a_name_alone_is_given_to_neither_of_two_namesakes(desk: Desk) -> None:
    desk.add(GENERAL)
    desk.add(SINGER, "The Hill Courier")
    desk.add(PLAIN, "The Bay Herald")
    assert persons(desk) == ["Tom Hallam"] * 3


def test_a_surname_goes_to_the_person_introduced_before(desk: Desk) -> None:
    desk.add("General Tom Hallam left the town by car, an officer said. Hallam slept in the harbour, an officer said.")
    assert persons(desk) == ["Tom Hallam"]


TWO = "John Vale, 34, a baker from Dal, was arrested on Monday. John Vale, 61, a judge in Kesh, signed the warrant."


@pytest.mark.usefixtures("sound")
def test_two_people_of_one_name_in_one_article_are_two_and_wait_for_review(desk: Desk) -> None:
    desk.add(TWO, published="2025-03-06")
    assert persons(desk) == ["John Vale", "John Vale"]
    assert desk.store.review()
    baker, judge = (
        {fact.fact.wording for fact in desk.store.fact_files(Query(person=card.person.key))}
        for card in desk.store.persons()
    )
    assert any("arrested" in wording for wording in baker)
    assert any("signed" in wording for wording in judge)
    assert not baker & judge


def test_one_person_of_whom_two_sentences_say_two_things_that_go_together_is_one(desk: Desk) -> None:
    desk.add("John Vale, 34, left Dal on Monday, an officer said. John Vale, a baker from Dal, slept at the quay.")
    assert persons(desk) == ["John Vale"]


COACH = "Paul Weber, a football coach, died in Port Ansel, a guard said."
BANKER = "Paul Weber, the chief executive of the Kestrel Bank, was arrested, a guard said."


@pytest.mark.usefixtures("sound")
def test_a_coach_and_a_bank_chief_of_no_common_place_are_two_and_each_is_known_again(desk: Desk) -> None:
    desk.add(COACH)
    desk.add(BANKER, "The Hill Courier")
    (waiting,) = [one for one in desk.store.review() if one.kind == "person"]
    assert waiting.reasons[0] == "They are called other things in their articles: executive / coach."
    desk.add("Paul Weber, the football coach of Merran, was buried, a guard said.", "The Bay Herald")
    desk.add("The banker Paul Weber was freed, a guard said.", "Merran Today")
    assert persons(desk) == ["Paul Weber", "Paul Weber"]


def test_after_a_split_the_one_whose_work_is_told_is_meant(desk: Desk) -> None:
    desk.add("Paul Weber fell ill in Merran, a guard said.")
    desk.add(COACH, "The Hill Courier")
    desk.add(BANKER.replace("Kestrel Bank", "Bank of Port Ansel"), "The Bay Herald")
    chosen = Chosen(claims=tuple(desk.store.resolve(id, "C") for id in ("C2", "C3")))
    weber = desk.store.resolve("P1", "P")
    split(desk.store, weber, chosen, "the coach", by="anna", called="Paul Weber (coach)")
    desk.add("Paul Weber, the football coach of Merran, was buried, a guard said.", "Merran Today")
    assert len(desk.store.persons(Query())) == 2


@pytest.mark.usefixtures("sound")
@pytest.mark.parametrize("known", ["The judge John Vale", "John Vale, a baker,"])
def test_either_of_two_namesakes_in_one_article_goes_to_the_known_person_called_so(desk: Desk, known: str) -> None:
    desk.add(f"{known} left the town, an officer said.", published="2025-03-01")
    desk.add(TWO, "The Hill Courier", published="2025-03-06")
    assert persons(desk) == ["John Vale", "John Vale"]
    first = desk.store.person(desk.store.resolve("P1", "P"))
    told = [file.bearing.claim.wording for file in desk.store.claim_files(Query(person=first.key))]
    assert any(("signed" if "judge" in known else "arrested") in wording for wording in told)


@pytest.mark.usefixtures("sound")
def test_who_died_before_somebody_of_his_name_speaks_waits_for_review(desk: Desk) -> None:
    desk.add("Tom Hallam, who died in 2019, built the mill, an officer said.", published="2020-01-01")
    desk.add("Tom Hallam said that he sold the mill. Tom Hallam left.", "The Hill Courier", published="2024-01-01")
    assert persons(desk) == ["Tom Hallam", "Tom Hallam"]
    assert "One died in 2019, the other speaks in 2024." in desk.store.review()[0].reasons


@pytest.mark.usefixtures("sound")
def test_an_alias_is_unsure_where_the_descriptions_clash(desk: Desk) -> None:
    desk.add(GENERAL)
    alias(desk.store, desk.store.resolve("P1", "P"), "Tim Hallum", "he writes himself so", by="anna")
    desk.add("The singer Tim Hallum left the stage at noon, an officer said.", "The Hill Courier")
    assert len(persons(desk)) > 1
    assert any("singer / general" in reason for one in desk.store.review() for reason in one.reasons)


def test_namesakes_are_told_apart_in_french(desk: Desk) -> None:
    texts = "L'avocat Paul Vasseur a quitté Sarn lundi.", "Paul Vasseur, boulanger à Tarcy, a été arrêté lundi."
    for n, text in enumerate(texts):
        article = Article(text, outlet=f"Le Phare {n}", language="fr")
        add_article(desk.store, article, text.encode(), desk.folder / "ledger.files", by="anna")
    assert persons(desk) == ["Paul Vasseur", "Paul Vasseur"]
    assert desk.store.review()


@pytest.mark.usefixtures("sound")
@pytest.mark.parametrize(
    "second",
    [
        "Mill owner Tom Hallam, 52, opened the gates on Tuesday.",
        "Mill owner Tom Hallam, who is not related to the arrested man, opened the gates on Tuesday.",
        "Tom Hallam, no relation, opened the gates on Tuesday.",
        "A namesake, Tom Hallam, a rower, opened the gates on Tuesday.",
        "A 52-year-old Tom Hallam opened the gates on Tuesday.",
    ],
)
def test_another_age_or_no_relation_makes_two_of_one_name_in_an_undated_article(desk: Desk, second: str) -> None:
    desk.add(f"Tom Hallam, 29, was arrested on Monday. {second}")
    assert persons(desk) == ["Tom Hallam", "Tom Hallam"]
    assert any("one article" in why or "somebody else" in why for one in desk.store.review() for why in one.reasons)


@pytest.mark.parametrize(
    "second",
    [
        "Tom Hallam, 30, opened the gates on Tuesday.",
        "Tom Hallam, who is not related to Ann Poe, opened the gates on Tuesday.",
        "Tom Hallam opened the gates on Tuesday.",
    ],
)
def test_a_birthday_or_another_family_makes_no_second_person(desk: Desk, second: str) -> None:
    desk.add(f"Tom Hallam, 29, was arrested on Monday. {second}")
    assert [name for name in persons(desk) if name == "Tom Hallam"] == ["Tom Hallam"]


MINISTER = "Transport minister John Vale resigned on Monday after the sale of the ferry in Kesh.\n\n"


@pytest.mark.parametrize(
    "second",
    [
        "John Vale, 66, a retired baker who is no relation, said he had been beaten.",
        "A John Vale, not the minister, said he had been beaten.",
        "Another John Vale, who bakes bread in Dal, said he had been beaten.",
        "The baker John Vale, who is not related to the minister, said he had been beaten.",
        "A retired baker of the same name, John Vale, said he had been beaten.",
    ],
)
@pytest.mark.usefixtures("sound")
def test_whom_the_article_itself_tells_apart_are_two_and_a_person_is_asked(desk: Desk, second: str) -> None:
    desk.add(MINISTER + second)
    assert persons(desk) == ["John Vale", "John Vale"]
    assert [one.kind for one in desk.store.review()] == ["person"]


@pytest.mark.parametrize(
    "second",
    ["It was John Vale, not the owner, who signed the papers.", "John Vale, who said he was not related to it, left."],
)
def test_what_a_man_is_not_tells_him_from_nobody_who_was_never_called_so(desk: Desk, second: str) -> None:
    desk.add(MINISTER + second)
    assert persons(desk) == ["John Vale"]


def test_a_surname_goes_to_the_namesake_whose_calling_stands_beside_it(desk: Desk) -> None:
    said = "A retired baker of the same name, John Vale, was beaten on Tuesday. Mr Vale, the minister, bought a house."
    desk.add(MINISTER + said)
    first = desk.store.persons()[0].person
    wordings = [fact.fact.wording for fact in desk.store.fact_files(Query(person=first.key))]
    assert any("house" in wording for wording in wordings)
    assert not any("beaten" in wording for wording in wordings)
