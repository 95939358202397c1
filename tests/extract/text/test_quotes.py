"""Quotations are paired within a paragraph, and one lost mark spoils one paragraph at most."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledger.extract.text.quotes import quotations


def inner(text):
    return [text[quote.inner.start : quote.inner.end] for quote in quotations(text)]


def test_curly_straight_and_angled_marks_are_paired():
    assert inner("“Yes,” she said. \"No,\" he said. «Peut-être», dit-il. ''Well,'' they said.") == [
        "Yes,",
        "No,",
        "Peut-être",
        "Well,",
    ]


def test_an_unclosed_quotation_ends_with_its_paragraph():
    text = "“We will stay\n“and fight,” he said."
    assert inner(text) == ["We will stay", "and fight,"]
    assert [quote.closed for quote in quotations(text)] == [False, True]


def test_a_lost_mark_does_not_reach_the_next_paragraph():
    assert inner('He said "no.\nShe said "yes" at once.') == ["no.", "yes"]


def test_a_straight_mark_closes_a_curly_one():
    assert inner('“Stop" he cried.') == ["Stop"]


def test_an_apostrophe_opens_nothing():
    assert inner("The town's mayor didn't come.") == []


def test_single_quotes_inside_double_ones_belong_to_the_outer_quotation():
    assert inner("“He told me ‘go’ and I went,” she said.") == ["He told me ‘go’ and I went,"]


@given(st.text(alphabet="ab \n\"“”«»'‘’.", max_size=60))
def test_quotations_stand_in_order_and_never_overlap(text):
    found = quotations(text)
    edges = [edge for quote in found for edge in (quote.outer.start, quote.outer.end)]
    assert edges == sorted(edges)
    assert all(0 <= quote.outer.start <= quote.inner.start <= quote.inner.end <= quote.outer.end for quote in found)


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("'It is the dockers' money,' she said.", ["It is the dockers' money,"]),
        ("‘They were the guards’ keys,’ she said.", ["They were the guards’ keys,"]),
        ("'It was the dogs' he said, 'and the cats.'", ["It was the dogs", "and the cats."]),
    ],
)
def test_an_apostrophe_behind_a_plural_ends_no_quotation(text, inside):
    assert [text[one.inner.start : one.inner.end] for one in quotations(text)] == inside
