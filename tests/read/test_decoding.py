"""Bytes to text: exactly as written, or said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledger.errors import ReadError
from ledger.read.decoding import decode, mend

REAL_TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1)


@given(REAL_TEXT.filter(lambda text: not text.startswith("\ufeff")))
def test_utf8_is_kept_to_the_character(text):
    assert decode(text.encode(), "a.txt") == (text, ())


@given(st.binary())
def test_any_bytes_become_storable_text_or_a_clear_refusal(content):
    try:
        text, _ = decode(content, "a.txt")
    except ReadError as error:
        assert error.hint
    else:
        assert "\0" not in text
        text.encode("utf-8")


@given(st.text(st.characters()))
def test_mending_never_moves_a_character(text):
    clean, _ = mend(text)
    assert len(clean) == len(text)
    assert all(new in (old, "\ufffd") for old, new in zip(text, clean, strict=True))


def test_line_ends_stay_as_they_are():
    assert decode(b"one\r\ntwo\nthree\rfour", "a.txt")[0] == "one\r\ntwo\nthree\rfour"


def test_a_byte_order_mark_is_dropped():
    assert decode(b"\xef\xbb\xbfThe mayor", "a.txt") == ("The mayor", ())


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf16_is_read_by_its_mark(encoding):
    content = ("" if encoding == "utf-16" else "\ufeff") + "Zoë left"
    assert decode(content.encode(encoding), "a.txt") == ("Zoë left", ())


def test_windows_1252_is_read_and_the_note_says_what_was_tried():
    text, (note,) = decode("“Zoë” left".encode("cp1252"), "a.txt")
    assert text == "“Zoë” left"
    assert "Windows-1252" in note
    assert "tried UTF-8, UTF-16" in note


@pytest.mark.parametrize(
    "content",
    [
        "Мэр покинул город".encode("cp1251"),
        "市長は町を去った".encode("shift-jis"),
        b"The mayor \x81 left",
        b"\xff\xfeodd",
    ],
)
def test_an_encoding_that_is_not_known_is_refused_rather_than_read_as_nonsense(content):
    with pytest.raises(ReadError, match=r"could not be decoded.*UTF-"):
        decode(content, "a.txt")


def test_nul_and_lone_surrogates_become_the_replacement_character_and_are_counted():
    text, notes = decode(b"a\0b\0c\xed\xa0\x80d", "a.txt")
    assert text == "a\ufffdb\ufffdc\ufffdd"
    assert notes == ("2 NUL characters became U+FFFD", "1 lone surrogate became U+FFFD")


def test_utf8_cut_in_the_middle_of_a_character_is_still_utf8():
    text, notes = decode("Zoë Novák left “at once”".encode()[:-2], "a.txt")
    assert text == "Zoë Novák left “at once\ufffd"
    assert notes == ("1 place that is no UTF-8 became U+FFFD",)
