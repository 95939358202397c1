"""Two persons of one surname side by side: each bears it, and a pronoun that may mean both means neither."""

import pytest

from ledger.extract import extract
from ledger.model import Article


def sources(text, language):
    return [claim.sources[-1].name for claim in extract(Article(text, language=language)) if claim.sources]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Jean et Marie Duval dirigent la société. Il a dit que les comptes étaient justes.", "Jean Duval"),
        ("Marie et Jean Duval ont fondé Altis. Elle a affirmé que la société était saine.", "Marie Duval"),
        ("Luc et Sophie Martel ont été arrêtés. Selon lui, la police s'est trompée.", "Luc Martel"),
        ("Alain et Odile Bonnet tiennent l'hôtel. Il assure que les clients étaient prévenus.", "Alain Bonnet"),
    ],
)
def test_a_french_couple_shares_its_surname(text: str, speaker: str) -> None:
    assert sources(text, "fr") == [speaker]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Jean et Paul Duval ont quitté Lyon. Il a dit que la maison était vendue."),
        ("fr", "Jean Roche et Paul Duval ont quitté Lyon. Il a dit que la maison était vendue."),
        ("en", "Tom Hale and Karl Reyl left Dal. He said the house was sold."),
        ("en", "Anna Berg and Ida Moss left Dal. She said the house was sold."),
    ],
)
def test_a_pronoun_behind_two_of_one_gender_is_nobodys(language: str, text: str) -> None:
    assert sources(text, language)[-1].lower() in {"il", "he", "she"}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Tom Hale and Anna Berg left Dal. He said the house was sold.", "Tom Hale"),
        ("Tom Hale met Karl Reyl. He said the house was sold.", "Tom Hale"),
    ],
)
def test_a_pronoun_that_fits_one_of_two_is_that_one(text: str, speaker: str) -> None:
    assert sources(text, "en") == [speaker]


@pytest.mark.parametrize("text", ["Paul Roche et Anne Roche vivent à Dal.", "Luc et Sophie Martel ont été arrêtés."])
def test_french_subjects_of_a_plural_verb_are_told_together(text: str) -> None:
    assert [claim.wording for claim in extract(Article(text, language="fr"))] == [text.rstrip(".")]
