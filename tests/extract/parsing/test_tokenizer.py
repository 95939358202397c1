"""A rule that waits until its letters stand in a text cuts it as it would have if it had been heeded from the start."""

from functools import cache
from typing import Any

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.util import is_package

from ledger.extract.parsing.loading import loaded
from ledger.extract.parsing.spelling import APART
from ledger.extract.parsing.tokenizer import WholeNames
from ledger.extract.text.languages import parsers

RUNS = ("can't", "I'm", "e.g.", "10a.m.", "o'clock", ":)", "d'accord", "aujourd'hui", "word", "£4m.", "(Mr.", "(^_^)")


def fresh(language: str) -> Any:
    """A tokenizer as it is loaded, whose rules all wait."""
    return loaded(next(filter(is_package, parsers(language)))).tokenizer


@cache
def both(language: str) -> tuple[Any, Any]:
    """A tokenizer whose rules wait, and one that has heeded them all."""
    waiting, whole = fresh(language), fresh(language)
    for rule in list(whole.waiting):
        whole.add_special_case(rule, whole.waiting[rule])
    return waiting, whole


@pytest.mark.parametrize("language", ["en", "fr"])
@given(runs=st.lists(st.sampled_from(RUNS) | st.text("a'’.-:;()0m€", min_size=1, max_size=6), max_size=8))
def test_a_text_is_cut_as_with_all_rules(language: str, runs: list[str]) -> None:
    """Runs stand apart, as the reading shows them: spaCy looks at the marks of two side by side as at one."""
    waiting, whole = both(language)
    text = APART.join(runs)
    assert [(word.text, word.norm_) for word in waiting(text)] == [(word.text, word.norm_) for word in whole(text)]


def test_most_rules_wait_and_all_are_told() -> None:
    tokenizer = fresh("en")
    every = set(tokenizer.rules)
    assert len(every) > len(tokenizer.waiting) > 1000
    assert [word.text for word in tokenizer("They can't.")] == ["They", "ca", "n't", "."]
    assert "can't" not in tokenizer.waiting
    assert set(tokenizer.rules) == every


def test_a_rule_that_is_added_takes_the_place_of_one_that_waits() -> None:
    tokenizer = fresh("en")
    assert "can't" in tokenizer.waiting
    tokenizer.add_special_case("can't", [{"ORTH": "can't"}])
    assert [word.text for word in tokenizer("They can't.")] == ["They", "can't", "."]


def test_rules_that_are_set_anew_are_heeded_at_once() -> None:
    tokenizer = fresh("en")
    tokenizer.rules = {"gimme": [{"ORTH": "gim"}, {"ORTH": "me"}]}
    assert [word.text for word in tokenizer("gimme can't")][:2] == ["gim", "me"]
    assert set(tokenizer.rules) == {"gimme"}


def test_a_run_of_any_length_is_looked_through_in_one_go() -> None:
    """Rules are short: no more letters than the longest of them has are put together."""
    assert len(fresh("en")("a-" * 20_000)) > 1


def test_a_tokenizer_made_by_hand_has_its_rules() -> None:
    plain = spacy.blank("en")
    assert [word.text for word in WholeNames(plain.vocab, rules=plain.tokenizer.rules)("can't")] == ["ca", "n't"]
