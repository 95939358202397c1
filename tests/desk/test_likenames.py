"""Names that sound alike and are two people's: a cousin's, a son's, one written the other way round."""

import pytest

from .conftest import Desk

OWNER = "The shipowner Yousef al-Nadir bought the ferry in May, an officer said."
SENIOR = "Jon Marsh Sr. founded the bank in May, an officer said."


def persons(desk: Desk) -> list[str]:
    """The name of each person of the ledger, as often as there are persons who bear it."""
    return sorted(dict(desk.store.person_names()).values())


@pytest.mark.parametrize(
    "second",
    [
        "His cousin Yusuf Nadir left the town on Monday, an officer said.",
        "Yusuf Nadir, a heart surgeon, left the town on Monday, an officer said.",
        "The shipowner's brother, Yusuf Nadir, left the town on Monday, an officer said.",
    ],
)
@pytest.mark.usefixtures("sound")
def test_another_spelling_for_a_relative_or_other_work_in_one_article_is_asked_about(desk: Desk, second: str) -> None:
    desk.add(f"{OWNER} {second}")
    assert persons(desk) == ["Yousef al-Nadir", "Yusuf Nadir"]
    assert desk.store.review()


def test_another_spelling_alone_is_one_person(desk: Desk) -> None:
    desk.add(f"{OWNER} The shipowner Yusuf Nadir left the town on Monday, an officer said.")
    assert len(persons(desk)) == 1


def test_senior_and_junior_of_one_article_are_two(desk: Desk) -> None:
    desk.add(f"{SENIOR} His son, Jon Marsh Jr., was elected mayor in June, an officer said.")
    assert len(persons(desk)) == 2


@pytest.mark.usefixtures("sound")
def test_whoever_was_called_by_the_name_alone_and_is_senior_is_no_junior(desk: Desk) -> None:
    desk.add("Jon Marsh left the town on Monday, an officer said.")
    desk.add(SENIOR, "The Hill Courier")
    assert len(persons(desk)) == 1
    desk.add("Jon Marsh Jr. was elected mayor in June, an officer said.", "The Bay Herald")
    assert len(persons(desk)) == 2


def test_a_name_written_the_other_way_round_is_asked_about(desk: Desk) -> None:
    desk.add("Petra Osk sang in the hall on Monday, an officer said.")
    desk.add("Osk Petra left the court on Monday, an officer said.", "The Hill Courier")
    assert persons(desk) == ["Osk Petra", "Petra Osk"]
    assert desk.store.review()


def test_a_name_the_other_way_round_of_whoever_is_called_alike_is_one_persons(desk: Desk) -> None:
    desk.add("The singer Petra Osk left the hall on Monday, an officer said.")
    desk.add("The singer Osk Petra left the court on Monday, an officer said.", "The Hill Courier")
    assert len(persons(desk)) == 1


@pytest.mark.parametrize(
    "second",
    [
        "Police arrested General Tom Hallam on Tuesday, the ministry said.",
        "General Tom Hallam was detained on Tuesday, the ministry said.",
    ],
)
def test_one_who_is_arrested_has_not_died_long_before(desk: Desk, second: str) -> None:
    desk.add("The town opened a hall for the late Tom Hallam, who died in 1987, a clerk said.", published="2026-03-01")
    desk.add(second, "The Hill Courier", published="2026-03-02")
    assert persons(desk) == ["Tom Hallam", "Tom Hallam"]
    assert desk.store.review()


def test_one_who_was_arrested_in_a_year_that_is_told_may_have_died_since(desk: Desk) -> None:
    desk.add("Tom Hallam, who died in 1987, was a clerk, an officer said.", published="2026-03-01")
    desk.add("Police arrested Tom Hallam in 1962, the ministry said.", "The Hill Courier", published="2026-03-02")
    assert persons(desk) == ["Tom Hallam"]


def test_a_student_is_not_the_banker_of_that_name(desk: Desk) -> None:
    desk.add("Tom Hallam, a banker, lent the town the money, an officer said.")
    desk.add("Tom Hallam, 23, a student of law, won the race on Monday, a clerk said.", "The Hill Courier")
    assert persons(desk) == ["Tom Hallam", "Tom Hallam"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The banker Tarek Hadad was arrested on Monday.", "The boxer Tarik Haddad won the fight in Kesh."),
        ("Senator Mariam Khoury left the town on Monday.", "Nurse Maryam Khouri found the boy at six."),
        ("Tarek Hadad, 34, was arrested on Monday.", "Tarik Haddad, 61, was named as a witness."),
        ("The minister Ivan Petrenko resigned on Monday.", "Iwan Petrenko, no relation, drove the car."),
        ("Paul Dren of Kesh won the lottery.", "Pol Dren of Ossel bought a house on Tuesday."),
    ],
)
@pytest.mark.usefixtures("sound")
def test_another_spelling_of_whoever_is_introduced_anew_is_asked_about(desk: Desk, first: str, second: str) -> None:
    desk.add(f"{first} {second}")
    assert len(persons(desk)) == 2
    assert [pair.kind for pair in desk.store.review()] == ["person"]


@pytest.mark.parametrize(
    "second",
    [
        "Tarik Hadad, a father of three, left the town on Monday.",
        "Tarik Haddad, 55, left the town on Monday.",
        "Mr Hadad left the town on Monday.",
    ],
)
def test_more_said_of_one_spelt_otherwise_makes_no_second(desk: Desk, second: str) -> None:
    desk.add(f"The banker Tarek Hadad, 54, was arrested at the harbour. {second}")
    assert len(persons(desk)) == 1


def test_a_third_spelling_beside_two_of_one_sound_is_nobodys_until_asked(desk: Desk) -> None:
    desk.add(
        "The banker Tarek Hadad was arrested on Monday. The boxer Tarik Haddad won the fight in Kesh. "
        "Tarek Haddad has left the town."
    )
    assert persons(desk) == ["Tarek Hadad", "Tarek Haddad", "Tarik Haddad"]
    assert len(desk.store.review()) == 3


def test_a_name_in_brackets_in_another_script_is_whose_it_stands_behind(desk: Desk) -> None:
    desk.add(
        "The boxer Tarik Haddad won the fight in Kesh. The banker Tarek Hadad (طارق حداد) was arrested on Monday. "
        "The minister said that Li Wenzhao (李文昭) had fled on Monday."
    )
    names = [name for _, name in desk.store.person_names()]
    assert sorted(names) == ["Li Wenzhao", "Tarek Hadad", "Tarik Haddad", "طارق حداد", "李文昭"]
    assert len(persons(desk)) == 3
