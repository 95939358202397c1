"""What somebody dismisses behind what they call it is denied."""

import pytest

from ledger.extract import extract
from ledger.model import Polarity


def told(text):
    return [(claim.wording, claim.polarity) for claim in extract(text) if claim.states]


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ('He dismissed as "fantasy" reports that the club had missed a payment.', "the club had missed a payment"),
        ("He dismissed as fantasy reports that the club had missed a payment.", "the club had missed a payment"),
        ("Crewe rejected as “nonsense” claims that the yard was sold.", "the yard was sold"),
        ("Crewe rejected as utter nonsense the claim that the vote was rigged.", "the vote was rigged"),
        ('The minister dismissed as "pure invention" a report that the dam was weak.', "the dam was weak"),
        (
            "Moss dismissed as politically motivated accusations that the bank hid the money.",
            "the bank hid the money",
        ),
    ],
)
def test_what_is_dismissed_as_something_is_denied(text, denied):
    assert told(text) == [(denied, Polarity.DENIED)]


@pytest.mark.parametrize(
    "text",
    [
        "The report was dismissed as nonsense that nobody read.",
        "She called as witnesses two men that had seen the fire.",
    ],
)
def test_what_nobody_said_is_not_denied(text):
    assert all(polarity is Polarity.AFFIRMED for _, polarity in told(text))
