"""What stands before a semicolon or a dash is not what the sentence behind it denies."""

import pytest

from ledger.extract import extract
from ledger.model import Polarity


def told(text):
    """What is stated, each as (denied, words)."""
    return [(claim.polarity is Polarity.DENIED, claim.wording) for claim in extract(text) if claim.states]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Police arrested the owner; he denies arson.", "Police arrested the owner"),
        ("Hale sold the yard; he denies fraud.", "Hale sold the yard"),
        ("Police arrested the owner – he denies arson.", "Police arrested the owner"),
        ("The firm closed the plant; it denies wrongdoing.", "The firm closed the plant"),
        ("The wall fell – nobody saw it.", "The wall fell"),
        ("• Police arrested the owner; he denies arson", "Police arrested the owner"),
        ("Hale sold the yard, he denies fraud.", "Hale sold the yard"),
        ("Reyl paid the guards in May, he denies bribery.", "Reyl paid the guards in May"),
        ("The firm built the wall, it rejects the claims.", "The firm built the wall"),
        ("Emeka missed the race, he denied having trained alone.", "Emeka missed the race"),
    ],
)
def test_the_first_of_two_sentences_is_told_as_so(text: str, first: str) -> None:
    assert (False, first) in told(text)
    assert len(told(text)) == 2


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("Tom Hale sold the yard – Anna Berg denies that.", "Tom Hale sold the yard"),
        ("Police say Hale sold the yard; he denies it.", "Hale sold the yard"),
        ("Hale sold the yard, the mayor denies.", "Hale sold the yard"),
    ],
)
def test_what_the_second_points_back_to_is_denied(text: str, denied: str) -> None:
    assert (True, denied) in told(text)
