"""Times: absolute ones by themselves, relative ones by the publication date, each only as precise as its words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledger.extract.content.dates import times
from ledger.model import Span, Time

FRIDAY = "2024-12-20T09:30:00+00:00"


def read(text: str, published: str | None = FRIDAY, language: str = "en") -> tuple[Time, ...]:
    return times(text, [Span(0, len(text))], published, language)


@pytest.mark.parametrize(
    ("text", "words", "value", "precision"),
    [
        ("He left on 8 December 2023.", "8 December 2023", "2023-12-08", "day"),
        ("He left on December 8.", "December 8", "2024-12-08", "day"),
        ("He left on December 28.", "December 28", "2023-12-28", "day"),
        ("It opened on 2021-03-04.", "2021-03-04", "2021-03-04", "day"),
        ("She came on Friday.", "Friday", "2024-12-20", "day"),
        ("She came last Friday.", "last Friday", "2024-12-13", "day"),
        ("She comes next Monday.", "next Monday", "2024-12-23", "day"),
        ("She came yesterday.", "yesterday", "2024-12-19", "day"),
        ("She came two days ago.", "two days ago", "2024-12-18", "day"),
        ("It has stood since 2015.", "2015", "2015", "year"),
        ("It was built in the spring of 2014.", "spring of 2014", "2014", "year"),
        ("It closed in March.", "March", "2024-03", "month"),
        ("It closed last December.", "last December", "2023-12", "month"),
        ("It closed in September 2019.", "September 2019", "2019-09", "month"),
        ("It closed last week.", "last week", "2024-12", "month"),
        ("It closed three years ago.", "three years ago", "2021", "year"),
    ],
)
def test_each_expression_has_its_date(text: str, words: str, value: str, precision: str) -> None:
    (time,) = read(text)
    assert (time.text, time.value, time.precision) == (words, value, precision)


def test_without_a_publication_date_relative_times_have_no_value() -> None:
    found = read("He left on Friday, returned on December 8 and stayed until 2015.", published=None)
    assert [(time.text, time.value) for time in found] == [("Friday", None), ("December 8", None), ("2015", "2015")]


def test_a_publication_date_that_is_none_counts_as_unknown() -> None:
    assert read("He left yesterday.", published="soon")[0].value is None


@pytest.mark.parametrize(
    "text", ["It may march on.", "They paid 2000 people.", "Version 2015.3 is out.", "On Fridays."]
)
def test_words_and_figures_that_are_no_times(text: str) -> None:
    assert read(text) == ()


def test_other_languages_give_their_years() -> None:
    assert [time.value for time in read("Le pont fut bâti in 1987", language="fr")] == ["1987"]


@given(st.text(max_size=200))
def test_the_span_always_holds_the_words(text: str) -> None:
    assert all(text[time.span.start : time.span.end] == time.text for time in read(text))
