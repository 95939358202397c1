"""On which side of a fact a statement stands."""

import pytest

from ledger.link.facts import same_fact
from ledger.model import Stance, Verdict


def test_a_denial_by_a_speaker_meets_the_fact_and_denies_it(claim) -> None:
    fact = claim("Karim Haddouri left the country", persons=["Karim Haddouri"])
    link = same_fact(fact, claim("Haddouri had left the country", persons=["Karim Haddouri"], denies=True))
    assert (link.verdict, link.stance) == (Verdict.SAME, Stance.DENIES)


@pytest.mark.parametrize(
    ("headline", "stance"),
    [
        ("Director of port has fled by boat", Stance.ASSERTS),
        ("No, the port director has not fled", Stance.DENIES),
        ("Report that port director fled is a hoax", Stance.DENIES),
        ("Spokesman denies port director fled", Stance.DENIES),
        ("Has the port director fled?", Stance.UNSURE),
        ("Port director may have fled", Stance.UNSURE),
        ("Port director reportedly fled", Stance.UNSURE),
    ],
)
def test_a_headline_takes_a_side(headline: str, stance: Stance) -> None:
    assert same_fact("The port director fled", headline).stance is stance


@pytest.mark.parametrize(
    ("headline", "stance"),
    [
        ("Ferry captain is alive and well", Stance.DENIES),
        ("Captain's death is no hoax", Stance.ASSERTS),
        ("Doubts about the captain's death", Stance.DENIES),
    ],
)
def test_the_opposite_speaks_against_and_a_denied_denial_for_it(headline: str, stance: Stance) -> None:
    assert same_fact("The ferry captain is dead", headline).stance is stance


def test_a_word_of_doubt_that_the_fact_itself_uses_takes_no_side() -> None:
    assert same_fact("The bomb threat was a hoax", "Bomb threat was a hoax").stance is Stance.ASSERTS


def test_who_denies_a_number_denies_it_in_more_detail(claim):
    fact = claim("Ann Poe transferred 40 million crowns to a bank in Dal", persons=["Ann Poe"])
    denied = claim("Ann Poe transferred 40 million crowns", persons=["Ann Poe"], denies=True)
    link = same_fact(fact, denied)
    assert (link.verdict, link.stance) == (Verdict.SAME, Stance.DENIES)
    said = claim("Ann Poe transferred 40 million crowns", persons=["Ann Poe"])
    assert same_fact(fact, said).verdict is not Verdict.SAME
    assert same_fact(denied, fact).verdict is not Verdict.SAME
