"""Who does it and to whom: voice and order together, never the words alone."""

import pytest

from ledger.extract import extract
from ledger.link import same_fact
from ledger.model import Article, Claim, Verdict


def claim(text: str) -> Claim:
    return next(one for one in extract(Article(text, outlet="The Harbour Post", language="en")) if one.states)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Stefan Ruiz was fired by Ida Horne on Monday.", "Ida Horne fired Stefan Ruiz on Monday."),
        ("Leo Bell was found by Tom Reyes in the mill.", "Tom Reyes found Leo Bell in the mill."),
        ("Marta Holm bribed a port inspector.", "A port inspector was bribed by Marta Holm."),
        ("Karl Moss died in the crash at Ansel.", "Karl Moss was killed in the crash at Ansel."),
        ("Luis Arden was arrested at the border.", "Police arrested Luis Arden at the border."),
    ],
)
def test_active_and_passive_tell_one_deed(one: str, other: str) -> None:
    assert same_fact(claim(one), claim(other)).verdict is Verdict.SAME
    assert same_fact(claim(other), claim(one)).verdict is Verdict.SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Stefan Ruiz was fired by Ida Horne on Monday.", "Stefan Ruiz fired Ida Horne on Monday."),
        ("Marta Holm bribed a port inspector.", "A port inspector bribed Marta Holm."),
        ("Marta Holm was bribed by a port inspector.", "Marta Holm bribed a port inspector."),
        ("Ida Horne hired Otto Brenn in May.", "Otto Brenn hired Ida Horne in May."),
        ("Karl Moss was shot by the guard Leo Farr at the gate.", "Karl Moss shot the guard Leo Farr at the gate."),
    ],
)
def test_who_undergoes_a_deed_is_not_who_does_it(one: str, other: str) -> None:
    assert same_fact(claim(one), claim(other)).verdict is Verdict.DIFFERENT
    assert same_fact(claim(other), claim(one)).verdict is Verdict.DIFFERENT
