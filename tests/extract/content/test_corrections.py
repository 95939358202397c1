"""Corrections: what the outlet takes back it denies, in its own voice; what others got wrong is left as it is."""

import pytest

from ledger.extract import extract
from ledger.model import Article, Sourcing


def denied(text: str) -> list[bool]:
    """Does each claim of a text of The Lowland Times deny what it says, in the outlet's own voice?"""
    read = extract(Article(text, outlet="Lowland Times", language="en"))
    return [claim.stance_denies and claim.sourcing is Sourcing.UNATTRIBUTED for claim in read if claim.states]


@pytest.mark.parametrize(
    "text",
    [
        "On Saturday we wrongly reported that Ann Poe had fled to Dal.",
        "Correction: An article of March 4 said that Ann Poe had fled to Dal.",
        "An earlier version of this article said that Ann Poe had fled to Dal.",
        "A previous version of this story incorrectly stated that Ann Poe had fled to Dal.",
        "The Lowland Times wrongly reported on Friday that Ann Poe had fled to Dal.",
    ],
)
def test_what_an_outlet_takes_back_it_denies(text: str) -> None:
    assert denied(text) in ([True], [False, True])  # the sentence that takes it back may stand before it


@pytest.mark.parametrize(
    "text",
    [
        "The Lowland Times reported on Friday that Ann Poe had fled to Dal.",
        "An earlier report said that Ann Poe had fled to Dal.",
        "The article said that Ann Poe had fled to Dal.",
        "Correction: Twelve people were hurt in the fire, not nine, as we wrote on Monday.",
        "Correction: The name of the mayor was misspelt.\n\nAn article of March 4 said that Ann Poe had fled to Dal.",
    ],
)
def test_what_stands_is_not_taken_back(text: str) -> None:
    assert True not in denied(text)


def test_the_right_value_beside_it_is_asserted() -> None:
    text = "Correction: An article said that nine people were hurt. The police say that sixteen people were hurt."
    assert denied(text) == [True, False]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Correction: An earlier version of this article said that Ann Poe paid 40 million crowns. "
            "The sum was 4 million crowns.",
            "Ann Poe paid 4 million crowns",
        ),
        (
            "Correction: An earlier version of this article said that twelve people were hurt in Dal. "
            "The correct figure is nine.",
            "nine people were hurt in Dal",
        ),
    ],
)
def test_the_right_value_is_said_of_what_was_wrong(text: str, right: str) -> None:
    wrong, righted = extract(Article(text, outlet="Lowland Times", language="en"))
    assert wrong.stance_denies and righted.wording == right
    assert righted.mentions == wrong.mentions


def test_a_value_with_nothing_taken_back_before_it_stays_as_it_is() -> None:
    (read,) = extract(Article("The sum was 4 million crowns.", outlet="Lowland Times", language="en"))
    assert read.wording == "The sum was 4 million crowns"


@pytest.mark.parametrize(
    "text",
    [
        "We reported at 17:10 that Ann Poe had fled. This was wrong.",
        "An earlier post said that Ann Poe had fled. This was incorrect.",
        "An earlier version of this page said that Ann Poe had fled. That was incorrect.",
        "Our article on Monday said that Ann Poe had paid 12,000 crowns. In fact the sum was 1,200 crowns.",
        "17:35 Correction\n\nWe said at 17:10 that Ann Poe had fled.",
        "Corrections and clarifications\n\nA column on Friday claimed that Ann Poe had lied.",
        "Corrections\n\nThe mayor is Ida Bell.\n\nOn Thursday we said that the board had sacked Ann Poe.",
    ],
)
def test_what_is_said_to_have_been_wrong_is_taken_back(text: str) -> None:
    assert denied(text).count(True) == 1
    assert not any("wrong" in claim.wording or "incorrect" in claim.wording for claim in extract(text))


@pytest.mark.parametrize(
    "text",
    [
        "The minister said that the plan was sound. This was wrong.",
        "17:35 Correction\n\nThe mayor is Ida Bell.\n\n17:31\n\nWe said the road was closed.",
        "Our article on Monday said that Ann Poe had fled. The army says so too.",
        "A column on Friday claimed that Ann Poe had lied.",
    ],
)
def test_what_others_got_wrong_or_stands_is_left(text: str) -> None:
    assert True not in denied(text)
