"""What is taken for an attribution without being weighed."""

import pytest

from ledger.extract import extract
from ledger.model import Polarity


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("Tench admitted the theft but denied taking the ring.", "Tench took the ring"),
        ("The banker has apologised but denies taking bribes.", "The banker took bribes"),
        ("She denied being drunk at the wheel.", "She was drunk at the wheel"),
    ],
)
def test_a_deed_that_somebody_denies_is_denied_and_needs_no_weighing(text, denied):
    assert (denied, Polarity.DENIED) in [(claim.wording, claim.polarity) for claim in extract(text)]
