"""A pattern without the letters of other scripts finds the same in runs that have none of them."""

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.lang.en import English
from spacy.lang.fr import French
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex

from ledger.extract.parsing.familiar import FAMILIAR, FORMS, LATIN, MARKS, Sought, narrowed

LETTERS = [*map(chr, [*LATIN, *MARKS]), "€"]


def patterns(language: Any) -> list[tuple[str, str]]:
    """What a language's tokenizer looks for, with how it does."""
    defaults = language.Defaults
    return [
        (compile_prefix_regex(defaults.prefixes).pattern, "search"),
        (compile_suffix_regex(defaults.suffixes).pattern, "search"),
        (compile_infix_regex(defaults.infixes).pattern, "finditer"),
    ]


EVERY = [(Sought(*each), re.compile(each[0])) for language in (English, French) for each in patterns(language)]


def found(way: str, pattern: Any, run: str) -> list[tuple[int, int]]:
    answer = pattern(run)
    return [each.span() for each in (answer if way == "finditer" else [answer] if answer else [])]


@given(run=st.text(st.sampled_from(LETTERS) | st.sampled_from("a'’.-–:;()0m€Éé"), min_size=1, max_size=8))
def test_what_is_found_in_a_run_of_familiar_letters_is_the_same(run: str) -> None:
    assert FAMILIAR(run)
    for sought, whole in EVERY:
        assert found(sought.way, sought, run) == found(sought.way, getattr(whole, sought.way), run)


@given(run=st.text(min_size=1, max_size=6))
def test_other_letters_are_looked_for_in_the_whole_pattern(run: str) -> None:
    for sought, whole in EVERY:
        assert found(sought.way, sought, run) == found(sought.way, getattr(whole, sought.way), run)


@pytest.mark.parametrize(
    ("pattern", "narrow"),
    [
        (r"[a-zé\u0400-\u04FF-]+", "[a-zé-]+"),
        (r"(?<=[\u4E00-\u9FFF])x|[^\u4E00-\u9FFF]", r"(?<=[^\s\S])x|[\s\S]"),
        (r"[\u0041-\u9FFF\U0001F900]\[\u4E00[\]\w]", r"[\u0041-\u9FFF]\[\u4E00[\]\w]"),
        (r"[“-\u9FFF||]", r"[“-\u9FFF|]"),
    ],
)
def test_only_letters_of_classes_are_left_out(pattern: str, narrow: str) -> None:
    assert narrowed(pattern) == narrow


def test_no_other_letter_is_a_form_of_a_familiar_one() -> None:
    """With them a pattern that takes large and small letters alike finds the same, too."""
    others = {each for each in map(chr, range(0x180, 0x110000)) if not FAMILIAR(each)}
    near = "".join(LETTERS)
    forms = {each for each in others if {each.lower(), each.upper()} & set(near)}
    assert {*map(ord, forms)} <= FORMS


def test_a_pattern_that_is_none_when_it_is_narrowed_is_used_whole() -> None:
    named = r"[\N{LATIN SMALL LETTER A}\u0400]b"
    with pytest.raises(re.error):
        re.compile(narrowed(named))
    assert Sought(named, "search")("cab").span() == (1, 3)


def test_a_pattern_is_told_as_a_method_tells_it() -> None:
    assert Sought(r"a[\u0400b]", "match").__self__.pattern == r"a[\u0400b]"
