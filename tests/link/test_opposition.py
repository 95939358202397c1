"""A denial and a plain negation of the same are one position."""

from ledger.link import one_position
from ledger.model import Stance

PAID = "Ann Poe transferred money to Ardenna"


def test_who_denies_it_says_that_it_is_not_so(claim):
    negated = claim("Ann Poe did not transfer money to Ardenna", persons=["Ann Poe"])
    denied = claim(PAID, persons=["Ann Poe"], denies=True)
    assert one_position(negated, denied).stance is Stance.ASSERTS
    assert one_position(denied, negated).stance is Stance.DENIES


def test_never_is_a_negation_too(claim):
    negated = claim("Ann Poe never transferred money to Ardenna", persons=["Ann Poe"])
    assert one_position(negated, claim(PAID, persons=["Ann Poe"], denies=True)).stance is Stance.ASSERTS


def test_who_says_it_is_on_the_other_side(claim):
    negated = claim("Ann Poe did not transfer money to Ardenna", persons=["Ann Poe"])
    assert one_position(negated, claim(PAID, persons=["Ann Poe"])) is None
    assert one_position(claim(PAID, persons=["Ann Poe"]), negated) is None


def test_who_denies_the_negation_is_on_the_other_side(claim):
    negated = claim("Ann Poe did not transfer money to Ardenna", persons=["Ann Poe"], denies=True)
    assert one_position(negated, claim(PAID, persons=["Ann Poe"], denies=True)) is None


def test_another_place_or_another_person_is_another_thing(claim):
    negated = claim("Ann Poe did not transfer money to Ardenna", persons=["Ann Poe"])
    elsewhere = claim("Ann Poe transferred money to Castelmar", persons=["Ann Poe"], denies=True)
    other = claim("Ben Roe transferred money to Ardenna", persons=["Ben Roe"], denies=True)
    assert one_position(negated, elsewhere) is None
    assert one_position(negated, other) is None
