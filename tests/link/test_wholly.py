"""What is denied wholly, and what the denial leaves open."""

import pytest

from ledger.link.rivalry import rivals
from ledger.model import Verdict

BOTH = ["Tomas Reyl", "Anton Velt"]


@pytest.mark.parametrize(
    ("told", "denied"),
    [
        ("Tomas Reyl lent Anton Velt three million crowns", "Tomas Reyl never lent Anton Velt a single crown"),
        ("Tomas Reyl met Anton Velt on a yacht off Dal", "Tomas Reyl has never met Anton Velt"),
        ("Tomas Reyl sold Anton Velt the northern quarry", "Tomas Reyl sold nothing to Anton Velt, and no land"),
        ("Tomas Reyl wrote eleven letters to Anton Velt", "Tomas Reyl did not write a single letter to Anton Velt"),
        ("Anton Velt paid Tomas Reyl for the house by the lake", "Anton Velt never paid Tomas Reyl"),
    ],
)
def test_a_deed_told_of_those_of_whom_it_is_denied_wholly_is_asked_about(claim, told: str, denied: str) -> None:
    score = rivals(claim(told, persons=BOTH), claim(denied, persons=BOTH, article="other"))
    assert score.verdict is not Verdict.DIFFERENT


@pytest.mark.parametrize(
    ("told", "denied"),
    [
        ("Tomas Reyl spoke of Anton Velt on a yacht off Dal", "Tomas Reyl never lent Anton Velt a single crown"),
        ("Tomas Reyl lent Anton Velt three million crowns", "Tomas Reyl did not sign the deed that Anton Velt wrote"),
        ("Tomas Reyl never lent Anton Velt a crown", "Tomas Reyl never lent Anton Velt a single crown"),
    ],
)
def test_another_deed_and_two_denials_are_not(claim, told: str, denied: str) -> None:
    score = rivals(claim(told, persons=BOTH), claim(denied, persons=BOTH, article="other"))
    assert score.verdict is Verdict.DIFFERENT


def test_of_other_persons_nothing_is_denied(claim) -> None:
    told = claim("Tomas Reyl lent Ann Poe three million crowns", persons=["Tomas Reyl", "Ann Poe"])
    denied = claim("Tomas Reyl never lent Anton Velt a single crown", persons=BOTH, article="other")
    assert rivals(told, denied).verdict is Verdict.DIFFERENT
