"""Amounts: figures and words, the bounds of "at least" and "dozens", and what only looks like an amount."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledger.extract.content.amounts import amounts
from ledger.model import Amount, Span


def read(text: str) -> tuple[Amount, ...]:
    return amounts(text, [Span(0, len(text))])


@pytest.mark.parametrize(
    ("text", "words", "low", "high", "approximate"),
    [
        ("Sixteen men came.", "Sixteen", 16, 16, False),
        ("It held 3,400 books.", "3,400", 3400, 3400, False),
        ("At least 16 men came.", "At least 16", 16, None, False),
        ("More than two hundred and fifty came.", "More than two hundred and fifty", 250, None, False),
        ("Up to half a million came.", "Up to half a million", None, 500_000, False),
        ("Around sixty came.", "Around sixty", 60, 60, True),
        ("Nearly 100 came.", "Nearly 100", None, 100, True),
        ("Between 9 and 16 came.", "Between 9 and 16", 9, 16, False),
        ("Dozens came.", "Dozens", 24, None, True),
        ("Tens of thousands came.", "Tens of thousands", 20_000, None, True),
        ("It cost $1.5 million.", "$1.5 million", 1_500_000, 1_500_000, False),
        ("It fell by 0.7 percent.", "0.7 percent", 0.7, 0.7, False),
        ("It fell by 12%.", "12%", 12, 12, False),
    ],
)
def test_each_expression_has_its_bounds(
    text: str, words: str, low: float | None, high: float | None, approximate: bool
) -> None:
    (amount,) = read(text)
    assert (amount.text, amount.low, amount.high, amount.approximate) == (words, low, high, approximate)


@pytest.mark.parametrize(
    "text",
    [
        "He left on 8 December 2023.",
        "One of her friends came.",
        "A Boeing 747 landed.",
        "No one came.",
        "The 7-year-old.",
    ],
)
def test_dates_names_and_pronouns_count_nothing(text: str) -> None:
    assert read(text) == ()


@given(st.text(max_size=200), st.integers(0, 50))
def test_the_span_always_holds_the_words(text: str, start: int) -> None:
    found = amounts(text, [Span(min(start, len(text)), len(text))])
    assert all(text[amount.span.start : amount.span.end] == amount.text for amount in found)


@given(st.integers(0, 10**9))
def test_a_figure_is_read_as_written(number: int) -> None:
    (amount,) = read(f"They counted {number:,} votes")
    assert amount.low == amount.high == number
