"""Statements as words: inflection, names, weights, negation."""

import pytest

from ledger.link.words import is_negation, stem, worded


@pytest.mark.parametrize(
    ("one", "other"), [("left", "leaves"), ("fled", "fleeing"), ("bombs", "bombing"), ("cities", "city")]
)
def test_forms_of_one_word_have_one_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


def test_a_capital_marks_a_name_except_where_every_word_has_one() -> None:
    assert [term.plain for term in worded("Yesterday the mayor met Poe in Dal").terms if term.proper] == ["poe", "dal"]
    assert not any(term.proper for term in worded("Mayor Opens Harbour After Long Delay").terms)


def test_names_tell_more_than_words_and_words_more_than_particles() -> None:
    of, fire, castelmar = (term.weight for term in worded("of fires Castelmar").terms)
    assert of < fire < castelmar


def test_words_that_say_when_are_marked() -> None:
    kinds = {term.plain: term.when for term in worded("they met on Tuesday night in March").terms}
    assert (kinds["tuesday"], kinds["night"], kinds["march"], kinds["met"]) == ("day", "time", "month", None)


def test_a_march_is_no_month_and_marchers_are_those_who_marched() -> None:
    march, marched, month = (worded(text).terms[1] for text in ("a march", "they marched", "in March"))
    assert (march.when, marched.when, month.when) == (None, None, "month")
    assert march.stem == marched.stem == stem("marchers")


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("He was not warned", True),
        ("He didn’t go", True),
        ("Nobody came", True),
        ("A knot of notes", False),
        ("The boy was billed as a no-show", False),
        ("The pier is a No-Parking zone", False),
        ("No-one was warned", True),
        ("", False),
    ],
)
def test_negation_is_seen(text: str, negated: bool) -> None:
    assert worded(text).negated is negated


def test_negations_are_words_of_their_own() -> None:
    assert is_negation("Never")
    assert not is_negation("nevertheless")
