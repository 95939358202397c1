"""A charge tells the deed, no more firmly than its hedge; a denial of the charge and the denial itself do not."""

import pytest

from ledger.extract import extract
from ledger.link import rivals, same_fact
from ledger.model import Article, Claim, Stance, Verdict


def claims(text: str) -> list[Claim]:
    return [one for one in extract(Article(text, outlet="The Harbour Post", language="en")) if one.states]


def claim(text: str) -> Claim:
    return claims(text)[0]


BRIBED = "Marta Holm bribed a port inspector."


@pytest.mark.parametrize(
    ("charge", "deed"),
    [
        ("Marta Holm is accused of bribing a port inspector.", BRIBED),
        ("Ida Horne has been charged with taking bribes from the bank.", "Ida Horne took bribes from the bank."),
        ("Tomas Rehn was indicted for selling the harbour to Kordia.", "Tomas Rehn sold the harbour to Kordia."),
        ("Otto Brenn is on trial for beating a guard in Kesh.", "Otto Brenn beat a guard in Kesh."),
        ("Ida Vance is suspected of having sold the plans to Kordia.", "Ida Vance sold the plans to Kordia."),
    ],
)
def test_what_somebody_is_accused_of_is_the_deed(charge: str, deed: str) -> None:
    assert same_fact(claim(charge), claim(deed)).verdict is Verdict.SAME
    assert same_fact(claim(deed), claim(charge)).verdict is Verdict.SAME


@pytest.mark.parametrize(
    "charge",
    [
        "Marta Holm is accused of blackmailing a port inspector.",
        "Marta Holm is accused of bribing a judge.",
        "A port inspector is accused of bribing Marta Holm.",
    ],
)
def test_a_charge_of_another_deed_is_another_proposition(charge: str) -> None:
    assert same_fact(claim(charge), claim(BRIBED)).verdict is not Verdict.SAME


def test_who_is_not_accused_of_a_deed_contests_nobody_who_tells_it() -> None:
    clear, deed = (
        claim("Otto Brenn is not accused of beating a guard in Kesh."),
        claim("Otto Brenn beat a guard in Kesh."),
    )
    assert same_fact(clear, deed).verdict is Verdict.DIFFERENT
    assert rivals(clear, deed).verdict is not Verdict.SAME


def test_that_somebody_denied_a_deed_does_not_tell_the_deed() -> None:
    deed = claim("Otto Brenn beat a guard in Kesh.")
    links = [same_fact(deed, one) for one in claims("Otto Brenn denied beating a guard in Kesh.")]
    assert [link.stance for link in links if link.verdict is Verdict.SAME] == [Stance.DENIES]


@pytest.mark.parametrize(
    ("noun", "verb"),
    [
        ("Police announced the death of Eva Lind.", "Eva Lind died."),
        (
            "Police confirmed the theft of nine paintings from the Dal museum.",
            "Nine paintings were stolen from the Dal museum.",
        ),
        ("The army confirmed the destruction of the bridge at Ansel.", "The bridge at Ansel was destroyed."),
        ("The council confirmed the resignation of Marta Holm.", "Marta Holm resigned."),
    ],
)
def test_a_deed_told_by_its_noun_is_the_deed(noun: str, verb: str) -> None:
    assert same_fact(claim(noun), claim(verb)).verdict is Verdict.SAME


@pytest.mark.parametrize(
    ("noun", "verb"),
    [
        ("Police announced the death of Eva Lind's brother.", "Eva Lind died."),
        ("Police confirmed the arrest of Luis Arden.", "Luis Arden arrested a thief."),
        ("The union demanded the resignation of Marta Holm.", "Marta Holm resigned."),
    ],
)
def test_another_deed_told_by_a_noun_is_not(noun: str, verb: str) -> None:
    assert same_fact(claim(noun), claim(verb)).verdict is not Verdict.SAME


def test_counts_of_two_things_in_one_event_are_no_sure_rivals() -> None:
    dead, saved = (
        claim("More than 60 people were killed when the dam at Orlo burst."),
        claim("26 people were rescued when the dam at Orlo burst."),
    )
    fewer = claim("The burst of the dam at Orlo killed 26 people.")
    assert rivals(dead, saved).verdict is not Verdict.SAME
    assert rivals(dead, fewer).verdict is Verdict.SAME
