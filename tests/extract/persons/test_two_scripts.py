"""A name in two scripts is one person's: whoever stands before the brackets is meant wherever those words stand."""

import pytest

from ledger.extract import extract


def speakers(text: str) -> list[tuple[str, str]]:
    """The sources of a text's claims with their kinds, in order."""
    return [(source.name, source.kind.value) for claim in extract(text) for source in claim.sources]


@pytest.mark.parametrize(
    ("brought_up", "other"),
    [
        ("Viktor Lyadin (Виктор Лядин)", "Виктор Лядин"),
        ("Nabil Sorouri (Arabic: نبيل سروري)", "نبيل سروري"),
        ("The mayor, Li Wenzhao (李文昭),", "李文昭"),
        ("Giorgos Markou (in Greek, «Γιώργος Μάρκου»)", "Γιώργος Μάρκου"),
        ("Dan Levi (דן לוי)", "דן לוי"),
    ],
)
def test_words_of_another_script_mean_whom_they_stand_in_brackets_behind(brought_up: str, other: str) -> None:
    found = speakers(f"{brought_up} said that the tanker had been sold. {other} said that nobody had been paid.")
    assert len(found) == 2
    assert len(set(found)) == 1
    assert found[0][0].isascii() and found[0][1] == "person"


def test_the_words_in_brackets_keep_their_own_spelling() -> None:
    (claim,) = extract("Police said that Nabil Sorouri (نبيل سروري) left Kesh on Tuesday.")
    assert [mention.name for mention in claim.mentions] == ["Nabil Sorouri", "نبيل سروري"]


def test_somebody_else_in_brackets_is_somebody_else() -> None:
    found = speakers("Anna Berg (with Виктор Лядин) said that it was signed. Виктор Лядин said that it was sold.")
    assert [name for name, _ in found] == ["Anna Berg", "Виктор Лядин"]


def test_a_pronoun_behind_the_other_script_means_the_one_person() -> None:
    claims = extract("Dan Levi (דן לוי) sold the boat. דן לוי said that he had been paid.")
    assert [mention.name for mention in claims[-1].mentions] == ["Dan Levi"]
