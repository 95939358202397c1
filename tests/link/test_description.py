"""What a text calls somebody, read from the words beside the name."""

import pytest

from ledger.link.description import clash, described, joined, shared


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The singer Lina Orlova left.", {"singer"}),
        ("Lina Orlova, a former singer at the opera, left.", {"singer"}),
        ("Lina Orlova, 34, a painter, left.", {"painter"}),
        ("Lina Orlova is a judge of the county.", {"judge"}),
        ("The judge, Lina Orlova, left.", {"judge"}),
        ("He told the judge, Lina Orlova left.", set()),
        ("Lina Orlova, the wife of a general, left.", set()),
        ("Lina Orlova met a general.", set()),
        ("Orlova, a painter, left.", set()),
    ],
)
def test_work_is_read_from_title_apposition_and_copula(text: str, words: set[str]) -> None:
    assert {word for _, word in described(text, ["Lina Orlova"]).work} == words


@pytest.mark.parametrize(
    ("text", "born"),
    [
        ("Lina Orlova, born in 1951, left.", (1951, 1951)),
        ("Lina Orlova (born on 3 May 1951) left.", (1951, 1951)),
        ("Lina Orlova, 34, left.", (1988, 1991)),
        ("Lina Orlova, the daughter of a man born in 1951, left.", None),
    ],
)
def test_the_year_of_birth_is_told_or_follows_from_the_age(text: str, born: tuple[int, int] | None) -> None:
    assert described(text, ["Lina Orlova"], "2024-03-01").born == born


def test_an_age_without_a_date_tells_no_year() -> None:
    assert described("Lina Orlova, 34, left.", ["Lina Orlova"]).born is None


def test_a_clash_and_an_agreement_say_why() -> None:
    singer, general = (described(f"The {word} Tom Hall left.", ["Tom Hall"]) for word in ("singer", "general"))
    assert clash(singer, general) == "They are called other things in their articles: singer / general."
    assert shared(singer, joined([singer, general])) == "Their articles call them alike: singer."
    assert clash(singer, joined([singer, general])) is None
    assert clash(singer, described("Tom Hall left.", ["Tom Hall"])) is None


COACH = "Paul Weber, a football coach, died in Port Ansel."


@pytest.mark.parametrize(
    ("other", "two"),
    [
        ("Paul Weber, the chief executive of the Kestrel Bank, was arrested.", True),
        ("Paul Weber, the chief executive of the Port Ansel Bank, was arrested.", False),
        ("Paul Weber, a footballer, scored.", False),
        ("Paul Weber, a minister, resigned.", False),
        ("Paul Weber, a judge in Port Ansel, resigned.", True),
    ],
)
def test_other_work_makes_two_unless_both_are_named_beside_one_name(other: str, two: bool) -> None:
    one, second = (described(text, ["Paul Weber"]) for text in (COACH, other))
    assert (clash(one, second) is not None) is two


def test_the_names_beside_a_name_are_those_of_its_sentence() -> None:
    found = described(
        "Ann Poe left Riva. On Monday Paul Weber met Lina Orlova in Port Ansel. Tom Hall slept.", ["Paul Weber"]
    )
    assert found.near == {"Lina", "Orlova", "Port", "Ansel"} and not found


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("La chanteuse Lina Orlova est partie.", {"chanteuse"}),
        ("Le juge a entendu la chanteuse Lina Orlova.", {"chanteuse"}),
        ("L'avocat parisien Lina Orlova est parti.", {"avocat"}),
        ("Lina Orlova, ancienne ministre de la Santé, est partie.", {"ministre"}),
        ("Lina Orlova, 34 ans, peintre, est partie.", {"peintre"}),
        ("Lina Orlova est juge à Sarn.", {"juge"}),
        ("Lina Orlova, épouse d'un général, est partie.", set()),
        ("Lina Orlova, directrice du port, est partie.", set()),
    ],
)
def test_work_is_read_in_french_too(text: str, words: set[str]) -> None:
    assert {word for _, word in described(text, ["Lina Orlova"], language="fr").work} == words


def test_age_and_birth_are_read_in_french() -> None:
    assert described("Lina Orlova, 34 ans, est partie.", ["Lina Orlova"], "2024-03-01", "fr").born == (1988, 1991)
    assert described("Lina Orlova, née à Dal en 1951, est partie.", ["Lina Orlova"], None, "fr").born == (1951, 1951)


def test_namesakes_in_two_languages_clash() -> None:
    singer = described("La chanteuse Lina Orlova est partie.", ["Lina Orlova"], language="fr")
    general = described("General Lina Orlova left.", ["Lina Orlova"], language="en")
    assert clash(singer, general) == "They are called other things in their articles: chanteuse / general."


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Tom Hall, who died in Dal in 2019, was a baker.", "en"),
        ("Tom Hall was killed on 3 May 2019.", "en"),
        ("Tom Hall, mort à Dal en 2019, était boulanger.", "fr"),
    ],
)
def test_who_died_does_not_speak_years_later(text: str, language: str) -> None:
    dead = described(text, ["Tom Hall"], "2022-01-01", language)
    speaking = described('"No," said the baker Tom Hall.', ["Tom Hall"], "2024-02-01")
    assert clash(dead, speaking) == clash(speaking, dead) == "One died in 2019, the other speaks in 2024."
    earlier = described("Tom Hall said so.", ["Tom Hall"], "2018-02-01")
    spoken_of = described("Tom Hall owned the mill.", ["Tom Hall"], "2024-02-01")
    assert clash(dead, earlier) is None
    assert clash(dead, spoken_of) is None


def test_a_death_without_a_year_was_in_the_year_of_the_text_at_the_latest() -> None:
    assert described("Tom Hall died on Monday.", ["Tom Hall"], "2019-05-05").died == 2019
    assert described("Tom Hall died on Monday.", ["Tom Hall"]).died is None
