"""Canonical JSON: the same value gives the same bytes, and nothing else does."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledger.journal.canonical import LARGEST, canonical

TEXT = st.text(st.characters(exclude_categories=["Cs"]))
WHOLE = st.integers(-LARGEST, LARGEST)
VALUES = st.recursive(
    st.none() | st.booleans() | WHOLE | TEXT,
    lambda inner: st.lists(inner) | st.dictionaries(TEXT, inner),
    max_leaves=20,
)


@given(VALUES)
def test_what_is_written_reads_back_the_same(value: object) -> None:
    assert json.loads(canonical(value)) == value


@given(st.dictionaries(TEXT, WHOLE, min_size=2), st.randoms())
def test_the_order_in_which_keys_were_put_in_does_not_matter(value: dict[str, int], rng: object) -> None:
    items = list(value.items())
    rng.shuffle(items)  # type: ignore[attr-defined]
    assert canonical(dict(items)) == canonical(value)


@given(st.dictionaries(TEXT, WHOLE, min_size=2))
def test_keys_are_sorted_by_their_utf16_code_units(value: dict[str, int]) -> None:
    keys = list(json.loads(canonical(value)))
    assert keys == sorted(keys, key=lambda key: key.encode("utf-16-be"))


def test_the_example_of_rfc_8785_sorts_as_printed_there() -> None:
    """Section 3.2.3: an emoji's surrogates sort before U+FB33, though its code point is greater."""
    names = {"\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\U0001f600": 5, "\u0080": 6, "\u00f6": 7}
    assert list(json.loads(canonical(names)).values()) == [2, 4, 6, 7, 1, 5, 3]


def test_control_characters_are_escaped_as_rfc_8785_says() -> None:
    assert canonical('\b\t\n\f\r\x0f\x1b"\\/\u2028') == '"\\b\\t\\n\\f\\r\\u000f\\u001b\\"\\\\/\u2028"'.encode()


def test_there_is_no_space_between_the_parts() -> None:
    assert canonical({"b": [1, True, None], "a": {}}) == b'{"a":{},"b":[1,true,null]}'


def test_a_float_is_refused_and_its_place_named() -> None:
    with pytest.raises(TypeError, match=r"float at \$\.claims\[1\]\.score"):
        canonical({"claims": [{"score": 1}, {"score": 0.5}]})


def test_a_boolean_is_no_integer() -> None:
    assert canonical([True, 1]) == b"[true,1]"


@pytest.mark.parametrize("number", [LARGEST + 1, -LARGEST - 1])
def test_an_integer_that_some_readers_round_is_refused(number: int) -> None:
    with pytest.raises(ValueError, match="beyond"):
        canonical({"n": number})


def test_a_lone_surrogate_is_refused() -> None:
    with pytest.raises(ValueError, match="lone surrogate"):
        canonical(["\ud800"])


def test_a_key_that_is_no_string_is_refused() -> None:
    with pytest.raises(TypeError, match="not a string"):
        canonical({1: "one"})
