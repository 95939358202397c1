"""What is not impossible is possible: the negation is part of the hedge, and denies nothing."""

import pytest

from ledger.extract import extract
from ledger.model import HedgeLevel, Polarity


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("It is not impossible that the boat sank.", "the boat sank"),
        ("It's not impossible that the firm knew of the crack, Hale said.", "the firm knew of the crack"),
        ("It was not inconceivable that the crew had fled.", "the crew had fled"),
        ("Police said it was not unthinkable that Emeka had been drugged.", "Emeka had been drugged"),
        ("It is not unlikely that the pumps failed.", "the pumps failed"),
        ("It is not clear that the boat sank.", "the boat sank"),
    ],
)
def test_what_is_not_impossible_is_left_open(text: str, said: str) -> None:
    (claim,) = [each for each in extract(text) if each.states]
    assert (claim.wording, claim.polarity, claim.hedge.level) == (said, Polarity.AFFIRMED, HedgeLevel.POSSIBLE)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("It is impossible that the boat sank.", "the boat sank"),
        ("It is inconceivable that the crew had fled.", "the crew had fled"),
        ("It is not the case that Hale sold the yard.", "Hale sold the yard"),
        ("It is not possible that the boat sank.", "the boat sank"),
    ],
)
def test_what_is_impossible_or_not_the_case_is_denied(text: str, said: str) -> None:
    (claim,) = [each for each in extract(text) if each.states]
    assert (claim.wording, claim.polarity) == (said, Polarity.DENIED)
