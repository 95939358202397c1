"""A saved page yields its article and nothing that stands around it."""

from pathlib import Path

import pytest

from ledger.errors import ReadError
from ledger.read import read
from ledger.read.html import read_html

PAGE = Path(__file__).parents[2] / "fixtures" / "library.html"


@pytest.fixture(scope="module")
def saved():
    return read_html(PAGE.read_bytes(), "library.html")


def test_the_article_is_there_paragraph_by_paragraph(saved):
    story = PAGE.with_suffix(".txt").read_text(encoding="utf-8")
    assert saved.text.split("\n") == [line for line in story.split("\n") if line]


@pytest.mark.parametrize(
    "around",
    [
        "cookies",
        "partners",
        "Sport",
        "Advertisement",
        "Roof windows",
        "Swimming pool",
        "took the money",
        "rights",
        "inbox",
    ],
)
def test_what_stands_around_it_is_not(saved, around):
    assert around in PAGE.read_text(encoding="utf-8")
    assert around not in saved.text


def test_the_imprint_is_what_the_page_declares(saved):
    imprint = saved.imprint
    assert imprint.outlet == "The Tarnwick Gazette"
    assert imprint.title == "Library roof closed: cracks in three beams"
    assert imprint.author == "Edda Lorimer"
    assert imprint.url == "https://tarnwickgazette.example.org/town/library-roof"


def test_the_date_is_the_first_publication_not_the_last_change(saved):
    assert saved.imprint.published == "2025-05-15"


def test_an_option_beats_what_the_page_declares():
    ((_, article),) = read(PAGE, outlet="Tarnwick Gazette (archive)").articles
    assert article.outlet == "Tarnwick Gazette (archive)"
    assert article.title == "Library roof closed: cracks in three beams"


def test_the_address_a_browser_notes_when_saving_serves_where_the_page_names_none():
    page = b"<!-- saved from url=(0027)https://bay.example.org/a/1 --><html><body><p>The mayor left.</p></body></html>"
    assert read_html(page, "a.html").imprint.url == "https://bay.example.org/a/1"


def test_a_date_in_the_prose_is_not_the_publication_date():
    page = b"<html><body><article><p>The mayor left on 3 May 2019, and nobody saw her go.</p></article></body></html>"
    assert read_html(page, "a.html").imprint.published is None


def test_a_declared_date_in_the_future_is_a_problem():
    page = b"""<html><head><meta property="article:published_time" content="2990-01-02"></head>
        <body><article><p>The mayor said that she would leave.</p></article></body></html>"""
    reading = read("a.html", content=page)
    assert reading.articles[0][1].published is None
    assert "future" in reading.problems[0].what


def test_a_piece_of_a_page_is_read_too():
    assert read_html(b"<p>The mayor said that she would leave.</p>", "a.html").text.startswith("The mayor said")


def test_the_declared_encoding_is_followed_and_noted():
    page = '<html><head><meta charset="iso-8859-2"></head><body><p>Řehoř Novák odešel.</p></body></html>'
    read_page = read_html(page.encode("iso-8859-2"), "a.html")
    assert read_page.text == "Řehoř Novák odešel."
    assert "iso-8859-2" in read_page.notes[0]


@pytest.mark.parametrize(
    "page",
    [
        b"<html><head><title>Gone</title></head><body></body></html>",
        b"<html><body><script>var story = 'The mayor left.'</script></body></html>",
        b'<html><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><img src="a.png"></body></html>',
    ],
)
def test_a_page_without_an_article_is_refused(page):
    with pytest.raises(ReadError, match="holds no article") as caught:
        read_html(page, "a.html")
    assert caught.value.hint


def test_a_block_that_a_colon_introduces_is_marked_as_quoted():
    quoted = "<p>He told reporters:</p><blockquote><p>The mine was safe.</p><p>“It was,” he said.</p></blockquote>"
    page = f"<p>Otto Wren spoke on Monday about the mine near the harbour.</p>{quoted}<blockquote>No.</blockquote>"
    text = read_html(page.encode(), "page.html").text
    assert "He told reporters:\n> The mine was safe.\n“It was,” he said.\n" in text
