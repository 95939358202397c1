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
