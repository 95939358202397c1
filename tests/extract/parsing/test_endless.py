"""A text in which no sentence ends is said to be read piece by piece."""

import pytest

from ledger.extract.parsing.endless import endless


def test_a_paragraph_of_a_hundred_thousand_characters_without_a_stop_is_told():
    told = endless("The ferry sank.\n\n" + "the harbour and the mill and " * 3500)
    assert told is not None
    assert told.startswith("101,500 characters hold no end of a sentence: they are read 250 words at a time")


def test_a_run_of_letters_that_is_no_text_is_told():
    assert endless("x" * 100_000) is not None


@pytest.mark.parametrize("text", ["", "The ferry sank. " * 7000, "a line of a table | 12 | 13\n" * 4000, "word " * 250])
def test_what_ends_in_time_is_not(text):
    assert endless(text) is None
