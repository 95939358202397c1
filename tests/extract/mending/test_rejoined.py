"""A denial that hangs on what it denies, behind a comma, is a denial of that clause and no statement of its own."""

import pytest

from ledger.extract import extract


def told(text):
    """What is stated, each as (who says so, words, whether they deny it)."""
    found = [claim for claim in extract(text) if claim.states]
    return [(claim.sources[-1].name if claim.sources else "", claim.wording, claim.stance_denies) for claim in found]


@pytest.mark.parametrize(
    ("text", "denier", "wording"),
    [
        ("Ida Kolb said Dorn had sold the yard, a claim Dorn denies.", "Dorn", "Dorn had sold the yard"),
        ("Prosecutors charged Holm with forging a ledger, charges she calls absurd.", "she", "Holm forged a ledger"),
        (
            "The union says managers threatened workers, a charge that the company has repeatedly denied.",
            "the company",
            "managers threatened workers",
        ),
        (
            "Witnesses said the guards had opened fire, accusations the ministry rejects.",
            "the ministry",
            "the guards had opened fire",
        ),
        ("The paper reported that Holm had met the dealer, which her spokesman denied.", "her spokesman", None),
        ("“Dorn lied,” Ida Kolb said, a charge Dorn dismissed as ridiculous.", "Dorn", "Dorn lied"),
    ],
)
def test_a_tail_denies_the_clause_before_it(text, denier, wording):
    """It hangs on what it denies, and both stand on one fact."""
    (_, said, _), (who, denied, against) = told(text)
    assert (who, against) == (denier, True)
    assert denied == said == (wording or said)


def test_a_plural_tail_denies_all_that_its_accuser_says_there():
    """ "Claims he denies" are both of them, "a claim he denies" is the last."""
    said = told("Ida Kolb said Dorn had lied and that he had burned the files, claims Dorn denies.")
    assert [wording for _, wording, denied in said if denied] == [wording for _, wording, denied in said if not denied]


@pytest.mark.parametrize(
    "text",
    [
        "The firm asked for a permit, which the ministry denied.",
        "She made the bank an offer, which it rejected.",
        "Lund wants a truce, a suggestion the army rejected.",
        "The council closed the pool, a decision residents called absurd.",
        "Ida Kolb said Dorn had sold the yard, a claim he does not deny.",
        "Ida Kolb said Dorn had sold the yard, a claim the police are examining.",
    ],
)
def test_what_is_turned_down_or_not_denied_is_not_denied(text):
    """A permit, an offer and a truce are refused; a decision is disliked."""
    assert not any(denied for *_, denied in told(text))
