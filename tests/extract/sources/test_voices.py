"""Whom "I", "we", a disputed "his" and "her client" stand for, once it is known who speaks."""

import pytest

from ledger.extract import extract


def claim_of(text, words):
    return next(claim for claim in extract(text) if words in claim.text)


def names(claim):
    return {mention.name for mention in claim.mentions if mention.score >= 0.5}


def test_the_first_person_in_a_quotation_is_the_named_speaker():
    claim = claim_of('"I have never owned a boat there," Rolf Lunde said.', "boat")
    assert names(claim) == {"Rolf Lunde"}
    assert claim.wording == "[Rolf Lunde] has never owned a boat there"


def test_the_first_person_of_an_unnamed_speaker_is_nobody_known():
    claim = claim_of('Rolf Lunde has left. "I was in the car," a witness said.', "I was")
    assert names(claim) == set() and claim.wording == "I was in the car"


def test_we_is_the_body_that_speaks_and_no_person():
    claim = claim_of('The Kestrel Bank said: "We owe nothing to our depositors."', "owe")
    assert names(claim) == set()
    assert claim.wording == "[The Kestrel Bank] owes nothing to [The Kestrel Bank]'s depositors"


def test_a_possessive_goes_to_the_speaker_who_is_described_by_what_he_owns():
    claim = claim_of("John Marsh, a hotel owner, said that Anton Berg checked in at his hotel.", "checked in")
    assert claim.wording == "Anton Berg checked in at [John Marsh]'s hotel"
    assert names(claim) == {"Anton Berg", "John Marsh"}


def test_a_possessive_that_two_may_claim_is_left_open():
    claim = claim_of("Nils Brandt, a baker, said that Otto Klein robbed his shop.", "robbed")
    assert claim.wording == "Otto Klein robbed his shop"
    assert claim.ambiguous == "reference: “his” may mean Otto Klein or Nils Brandt"


@pytest.mark.parametrize("owner", ["Ida Brandt", "A clerk"])
def test_a_possessive_that_only_one_can_claim_is_told(owner):
    claim = claim_of(f"{owner} said that Otto Klein sold a boat. Klein has lost his house.", "house")
    assert claim.wording == "Klein has lost [Otto Klein]'s house" and claim.ambiguous is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Anton Berg's lawyer, Lena Marsh, denied that her client had left.", "[Anton Berg] had left"),
        ("Lena Marsh, a lawyer for Anton Berg, said that her client had left.", "[Anton Berg] had left"),
        ("Lena Marsh, Anton Berg's wife, said that her husband had left.", "[Anton Berg] had left"),
    ],
)
def test_what_somebody_is_to_another_tells_who_her_client_is(text, told):
    claim = claim_of(text, "had left")
    assert claim.wording == told and names(claim) == {"Anton Berg"}


def test_her_client_is_nobody_where_two_have_the_same_lawyer():
    text = "Lena Marsh, Anton Berg's lawyer, was there. Lena Marsh, Rolf Lunde's lawyer, said that her client had left."
    assert names(claim_of(text, "had left")) == {"Lena Marsh"}


@pytest.mark.parametrize(
    ("text", "words", "told"),
    [
        ("Otto Klein went to Kesh, from where he reached Merran.", "Merran", "[Otto Klein] reached Merran"),
        ("Otto Klein is accused of having stolen a boat, killing two men.", "two men", "Otto Klein killed two men"),
        ("Tom Berg left after having sold a car.", "sold", "Tom Berg left after having sold a car"),
    ],
)
def test_a_charge_or_a_where_is_told_as_a_sentence(text, words, told):
    assert claim_of(text, words).wording == told


def test_he_beside_the_speakers_i_is_somebody_else():
    claim = claim_of('Rolf Lunde waited. "The guard gave me his coat," Rolf Lunde said.', "coat")
    assert claim.wording == "The guard gave [Rolf Lunde] his coat"
