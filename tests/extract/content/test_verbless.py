"""A sentence whose verb the parser takes for a noun or a participle is told whole."""

import pytest

from ledger.extract import extract


@pytest.mark.parametrize(
    "text",
    [
        "Tom Vey's purported confession to the murder names Ann Bell.",
        "A leaked memo names Ann Bell as the buyer.",
        "The convicted murderer Olaf Prinn escaped.",
        "A driver called the ministry on Friday.",
        "The boats that the firm sold were seized because they were stolen.",
        "There were fears of a run on the bank.",
    ],
)
def test_a_sentence_with_a_misread_verb_is_not_lost(text: str) -> None:
    assert text.rstrip(".") in [claim.wording for claim in extract(text)]


@pytest.mark.parametrize(
    "text", ["A dark night in the harbour of Dal.", "The names of Ann Bell and her sons.", "No comment."]
)
def test_a_fragment_states_nothing(text: str) -> None:
    assert not extract(text)
