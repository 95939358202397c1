"""Whom "he" and "her client" mean in the words of somebody who speaks for another."""

import pytest

from ledger.extract import extract


def claim_of(text, words):
    return next(claim for claim in extract(text) if words in claim.text)


def names(claim):
    return {mention.name for mention in claim.mentions if mention.score >= 0.5}


@pytest.mark.parametrize(
    "speaker",
    ["The solicitor of Otto Klein", "Otto Klein's lawyer", "A spokesman for Otto Klein", "Otto Klein's wife"],
)
def test_he_in_the_words_of_who_speaks_for_somebody_is_that_person(speaker):
    claim = claim_of(f"{speaker} denied that he had sold the boat.", "boat")
    assert names(claim) == {"Otto Klein"} and claim.stance_denies
    assert any("speaks for that person" in reason for reason in claim.reasons)


def test_her_client_is_whose_unnamed_lawyer_speaks_and_goes_on_to():
    text = "The lawyer of Otto Klein denied that he had sold the boat. She said that her client had been at sea."
    assert names(claim_of(text, "at sea")) == {"Otto Klein"}


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Otto Klein's lawyer, Rolf Lunde, said he had not been paid.", {"Rolf Lunde"}),
        ("The lawyer of Otto Klein said that Rolf Lunde had been paid before he left.", {"Rolf Lunde"}),
        ("The lawyer of Ida Klein said that he had been paid.", set()),
    ],
)
def test_who_may_be_meant_otherwise_is_left_alone(text, meant):
    assert names(claim_of(text, "paid")) == meant


def test_he_in_his_wifes_words_is_her_husband_and_not_the_man_named_last():
    text = (
        "Otto Klein has been missing since Monday and is sought by the police.\n\nRolf Lunde went to Kesh.\n\n"
        "“He kissed the children,” said his wife Ida Klein."
    )
    assert names(claim_of(text, "kissed")) == {"Otto Klein"}
