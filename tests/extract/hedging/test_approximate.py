"""Approximators: only right before a number, each once."""

import pytest

from ledger.extract.hedging.approximate import approximations
from ledger.extract.parsing.parse import unparsed


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("around sixty men", ["around"]),
        ("more than 3,000 houses", ["more than"]),
        ("over $200 million", ["over"]),
        ("somewhere over 20 boats", ["somewhere over"]),
        ("around the corner", []),
        ("he climbed over the wall", []),
    ],
)
def test_an_approximator_stands_before_a_number(text: str, words: list[str]) -> None:
    assert [" ".join(token.text for token in found) for found in approximations(list(unparsed(text)))] == words
