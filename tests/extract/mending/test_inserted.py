"""Whoever says it, thrown in behind a pronoun."""

import pytest

from ledger.extract import extract


@pytest.mark.parametrize(
    ("sentence", "who", "said"),
    [
        (
            "It is unclear who paid for the consultant who, Vlasov wrote, had advised the bank.",
            "Vlasov",
            "the consultant had advised the bank",
        ),
        (
            "Police arrested the consultant who, Vlasov wrote, had advised the bank.",
            "Vlasov",
            "the consultant had advised the bank",
        ),
        (
            "Nobody knows who hired the consultant who, Vlasov claimed, had advised the bank.",
            "Vlasov",
            "the consultant had advised the bank",
        ),
        (
            "The officer who, Vlasov wrote, had advised the bank was arrested.",
            "Vlasov",
            "The officer had advised the bank",
        ),
        ("The bank hid a report that, Reyl said, had warned of collapse.", "Reyl", "a report had warned of collapse"),
        ("The council runs a school that, inspectors found, had no doors.", "inspectors", "a school had no doors"),
        ("Ann Bell, who, police believe, was hiding in Velm, has been found.", "police", "Ann Bell was hiding in Velm"),
        ("Police seized a van which, they said, had carried arms.", "they", "a van had carried arms"),
    ],
)
def test_what_stands_behind_is_said_of_the_noun_before(sentence: str, who: str, said: str) -> None:
    found = {claim.wording: [each.name for each in claim.sources] for claim in extract(sentence)}
    assert found[said] == [who]


@pytest.mark.parametrize(
    ("sentence", "wording"),
    [
        ("The dog that, that day, bit Reyl was shot.", "The dog that, that day, bit Reyl was shot"),
        ("The plan, which, if approved, would cost millions, was dropped.", "The plan was dropped"),
    ],
)
def test_what_says_nothing_is_nobodys_word(sentence: str, wording: str) -> None:
    found = {claim.wording: claim.sources for claim in extract(sentence)}
    assert found[wording] == ()
