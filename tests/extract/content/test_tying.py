"""What only ties a clause to another is no part of what it states."""

import pytest

from ledger.extract import extract


@pytest.mark.parametrize(
    ("sentence", "wording"),
    [
        ("There is doubt over whether the vote was fair.", "the vote was fair"),
        ("He was asked about whether the dam had cracked.", "the dam had cracked"),
        ("The firm would not comment on whether it had paid the guards.", "it had paid the guards"),
    ],
)
def test_the_preposition_before_a_question_is_left_out(sentence: str, wording: str) -> None:
    assert wording in [claim.wording for claim in extract(sentence) if claim.states]
