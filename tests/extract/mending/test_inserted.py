"""Whoever says it, thrown in behind a "who"."""

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
    ],
)
def test_what_stands_behind_is_said_of_the_noun_before(sentence: str, who: str, said: str) -> None:
    found = {claim.wording: [each.name for each in claim.sources] for claim in extract(sentence)}
    assert found[said] == [who]
