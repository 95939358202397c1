"""Words that only point at something said elsewhere make no fact; what the sentence tells is kept."""

import pytest

from ledger.extract import extract


@pytest.mark.parametrize(
    "text",
    ["She denied it.", "She denied any link.", "The mayor rejected this.", "The minister denied everything."],
)
def test_a_pointing_word_is_no_statement_but_the_sentence_is(text: str) -> None:
    assert [claim.wording for claim in extract(text) if claim.states] == [text.rstrip(".")]


def test_a_link_to_something_is_a_statement() -> None:
    wordings = [claim.wording for claim in extract("The minister denied any link to the Lund company.") if claim.states]
    assert wordings == ["any link to the Lund company"]


@pytest.mark.parametrize("text", ["Anna Roth refused to do so.", "The mayor promised to do it."])
def test_an_infinitive_that_stands_for_another_is_no_statement(text: str) -> None:
    """That somebody refused is told; what, stands elsewhere."""
    assert [claim.wording for claim in extract(text) if claim.states] == [text.rstrip(".")]
