"""Words are those that the tokenizer makes of the whole text, though it is shown each run of letters once."""

import re
from itertools import product
from string import ascii_letters
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledger.extract.parsing.parse import pipeline
from ledger.extract.parsing.spelling import Spelling, spelling

PIECES = [
    "He",
    "can't",
    "don’t",
    "(Mr.",
    "Dole),",
    "''The",
    "said.''",
    "...",
    " ",
    "  ",
    "\n",
    "\n\n",
    "\t",
    "U.S.'s",
    "-",
]
PIECES += [
    "al-Hamid",
    "5pm",
    "$4.5bn",
    "a.m.",
    "https://a.example/b?c=1",
    "“Why?”",
    "\u00a0",
    "e-mail/phone",
    "cannot",
]


def assert_as_whole(text: str, language: str = "en") -> None:
    """Assert letters, what they stand for and blanks of each word against the tokenizer's own."""
    whole: Any = pipeline(language).make_doc(text)
    found = spelling(pipeline(language)).spelt(text)
    assert "".join(word.text + " " * blank for word, blank in found) == text
    assert [(word.text, word.norm, blank) for word, blank in found] == [
        (word.text, word.norm_, bool(word.whitespace_)) for word in whole
    ]


def beside_no_like(text: str) -> bool:
    """False where one double mark follows another: the tokenizer takes the second apart, as it does with faces."""
    return re.search(r"''\s*''", text) is None


@given(st.lists(st.sampled_from([*PIECES, " "]), max_size=12).map("".join).filter(beside_no_like))
def test_any_runs_and_blanks_are_words_as_in_the_whole_text(text: str) -> None:
    assert_as_whole(text)


LETTERS = ["word", "Word", "WORD", "wORd", "s", "S", "US", "Mr", "it", "he", "can", "cannot", "p", "etc", "Cllr", "km"]
BEFORE = ["", "(", '"', "“", "‘", "'", "$", "-", "([", "'“", "…"]
BEHIND = ["", ",", ".", "'s", "’s", "'", "’", ".'", ",”", "…", "!?", "--", "'s,", ").", ":)", "%", "...", "-", "/"]


@pytest.mark.parametrize("letters", LETTERS)
def test_marks_about_letters_are_cut_as_the_tokenizer_cuts_them_whatever_was_met_before(letters: str) -> None:
    """The first run of a kind ("other,") tells how the others are cut; words with rules of their own are no others."""
    tokenizer: Any = pipeline().make_doc
    table = Spelling(pipeline())
    for before, behind in product(BEFORE, BEHIND):
        run = f"{before}{letters}{behind}"
        table.spelt(f"{before}other{behind} {before}Other{behind} {before}OTHER{behind}")
        assert [word.text for word, _ in table.spelt(run)] == [word.text for word in tokenizer(run)]


def test_of_runs_of_a_kind_only_the_first_is_shown_to_the_tokenizer() -> None:
    table = Spelling(pipeline())
    table.spelt("bridge, (ferry")
    table.tokenize = lambda text: pytest.fail(f"asked for {text}") if text else None
    assert [word.text for word, _ in table.spelt("harbour, (boat")] == ["harbour", ",", "(", "boat"]


@pytest.mark.parametrize(
    "text", ["", " ", "  two  blanks ", "a\n\nb \n c", "No.\n", "''So,'' he said.\n\n''The end.''"]
)
def test_white_space_is_kept_as_the_tokenizer_keeps_it(text: str) -> None:
    assert_as_whole(text)


@pytest.mark.parametrize("text", ["He:) :)He", ":) :)", "Well :) Done", "said.'' ''The"])
def test_faces_are_read_as_if_no_other_stood_beside_them(text: str) -> None:
    """The tokenizer takes the second of two faces side by side apart; here what stands beside a run changes nothing."""
    runs = [spelling(pipeline()).spelt(run) for run in text.split()]
    found = spelling(pipeline()).spelt(text)
    assert [word.text for word, _ in found] == [word.text for run in runs for word, _ in run]
    assert " ".join("".join(word.text for word, _ in run) for run in runs) == text


def test_french_is_spelt_by_its_own_tokenizer() -> None:
    assert_as_whole("L’ancien maire n'a rien vu aujourd'hui, dit-on : « Rien. »", "fr")


def test_what_was_shown_once_is_looked_up() -> None:
    table = Spelling(pipeline())
    first = table.spelt("The mayor sold the mayor's boat.")
    known = len(table.runs)
    again = table.spelt("The mayor sold the mayor's boat.")
    assert len(table.runs) == known
    assert all(word is other for (word, _), (other, _) in zip(first, again, strict=True))


def test_a_full_table_starts_afresh(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ledger.extract.parsing.spelling.LARGEST", 3)
    table = Spelling(pipeline())
    for text in ("One two three four five.", "Six seven, eight.", "One two."):
        assert "".join(word.text + " " * blank for word, blank in table.spelt(text)) == text


def test_words_keep_what_their_letters_tell() -> None:
    [(seven, _), (mark, _), (mayors, _)] = spelling(pipeline()).spelt("Seven “Mayors")
    assert (seven.like_num, seven.is_title, seven.is_alpha) == (True, True, True)
    assert (mark.is_quote, mark.is_punct) == (True, True)
    assert (mayors.lower, mayors.is_upper, mayors.is_lower) == ("mayors", False, False)


@pytest.mark.parametrize("language", ["en", "fr"])
@given(word=st.text(ascii_letters, min_size=1, max_size=12))
def test_letters_alone_are_what_the_tokenizer_makes_of_them(language: str, word: str) -> None:
    assert_as_whole(f"{word} {word.lower()} {word.title()}", language)


@pytest.mark.parametrize("word", ["cannot", "gonna", "Im", "dont", "lol", "aujourd"])
def test_letters_with_a_rule_of_their_own_are_left_to_the_tokenizer(word: str) -> None:
    assert_as_whole(word, "en")
    assert_as_whole(word, "fr")
