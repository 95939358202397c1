"""What a file is, by ending and content, and what is said where they disagree."""

import pytest

from ledger.errors import ReadError
from ledger.read.sniff import FileKind, is_binary, kind_of


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.txt", b"The mayor left.", FileKind.TEXT),
        ("a.MD", b"# The mayor left", FileKind.TEXT),
        ("a.htm", b"<p>The mayor left.", FileKind.HTML),
        ("a.jsonl", b'{"text": "The mayor left."}', FileKind.JSONL),
        ("a.pdf", b"%PDF-1.7\n", FileKind.PDF),
        ("a.pdf", b"garbage", FileKind.PDF),
        ("-", b"\xef\xbb\xbf<!-- saved --> <!DOCTYPE html><html>", FileKind.HTML),
        ("-", b"{not json, but a remark in braces}", FileKind.TEXT),
        ("a.news", b"The mayor left.", FileKind.TEXT),
    ],
)
def test_the_ending_decides_and_without_a_known_one_the_content(name, content, kind):
    assert kind_of(name, content) is kind


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.txt", b"%PDF-1.7\n", "a PDF"),
        ("a.txt", b"<html><body>The mayor left.", "an HTML page"),
        ("a.txt", b"\x89PNG\r\n\x1a\n\0\0", "a picture"),
        ("a.md", b"PK\x03\x04" + bytes(40), "a ZIP archive"),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1", "an old Word"),
        ("letter", b"{\\rtf1\\ansi The mayor left.}", "rich text"),
        ("page", b"From: <Saved by Blink>\r\nMIME-Version: 1.0", "a web archive"),
        ("a.txt", bytes(range(256)) * 8, "binary"),
        ("a.txt", b"\x00\x01\x02\x03", "binary"),
        ("a.jsonl", bytes(range(256)) * 8, "binary"),
    ],
)
def test_content_that_belies_the_ending_is_named(name, content, said):
    with pytest.raises(ReadError) as caught:
        kind_of(name, content)
    assert said in caught.value.why
    assert caught.value.hint


def test_the_hint_gives_the_ending_that_would_be_right():
    with pytest.raises(ReadError) as caught:
        kind_of("minutes.txt", b"%PDF-1.7\n")
    assert ".pdf" in caught.value.hint


@pytest.mark.parametrize(
    "content",
    [
        b"The mayor\0left.",
        "Der Bürgermeister ging über die Brücke.".encode("cp1252"),
        "The mayor left.".encode("utf-16"),
        "غادر العمدة المدينة".encode(),
        b"page one\x0cpage two\x1b[0m",
    ],
)
def test_a_text_with_a_stray_control_character_is_still_a_text(content):
    assert not is_binary(content)
