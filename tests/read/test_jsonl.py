"""One article a line; a bad line is named and the others are read."""

import hashlib
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledger.errors import ReadError
from ledger.read import read

FIXTURE = Path(__file__).parents[2] / "fixtures" / "library.jsonl"


def read_lines(*lines):
    return read("in.jsonl", content="\n".join(lines).encode())


def test_the_fixture_reads_two_articles_and_names_its_broken_line():
    reading = read(FIXTURE)
    assert [name for name, _ in reading.articles] == ["lib-1", "lib-2"]
    (problem,) = reading.problems
    assert problem.where == f"{FIXTURE}:2"
    assert "not JSON" in problem.what


def test_each_line_has_its_own_imprint_and_options_beat_it():
    reading = read(FIXTURE, author="The desk")
    first, second = (article for _, article in reading.articles)
    assert (first.outlet, second.outlet) == ("The Tarnwick Gazette", "Tarnwick Radio")
    assert (first.author, second.author) == ("The desk", "The desk")
    assert second.published == "2025-05-16T07:30:00+01:00"
    assert second.language == "en"


def test_an_article_is_named_by_the_bytes_of_its_line():
    line = '{"id": "a", "text": "The mayor left."}'
    reading = read("in.jsonl", content=f"\ufeff{line}\r\n\r\n".encode())
    assert reading.originals == (line.encode(),)
    assert reading.articles[0][1].bytes_sha256 == hashlib.sha256(line.encode()).hexdigest()


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("{", "not JSON"),
        ('["The mayor left."]', "not an object"),
        ('{"id": "b"}', '"text" is missing'),
        ('{"text": " "}', '"text" is missing'),
        ('{"text": 7}', '"text" is not a string'),
        ('{"text": "The mayor left.", "outlet": ["The Bay"]}', '"outlet" is not a string'),
    ],
)
def test_a_bad_line_is_named_with_its_number_and_the_good_one_read(line, what):
    reading = read_lines('{"id": "a", "text": "The mayor left."}', "", line)
    assert [name for name, _ in reading.articles] == ["a"]
    (problem,) = reading.problems
    assert problem.where == "in.jsonl:3"
    assert what in problem.what
    assert problem.hint


def test_a_bad_date_leaves_the_article_and_names_the_line():
    reading = read_lines('{"text": "The mayor left.", "published": "soon"}')
    assert reading.articles[0][1].published is None
    assert reading.problems[0].where == "in.jsonl:1"


def test_an_article_without_an_id_is_called_by_its_line():
    assert read_lines('{"text": "The mayor left."}').articles[0][0] == "in.jsonl:1"


def test_lone_surrogates_and_nul_are_mended_and_the_line_is_noted():
    reading = read_lines('{"text": "The \\ud83d mayor\\u0000 left."}')
    assert reading.articles[0][1].text == "The \ufffd mayor\ufffd left."
    assert all(note.startswith("in.jsonl:1: 1 ") for note in reading.notes)
    assert len(reading.notes) == 2


def test_a_file_of_blank_lines_is_refused():
    with pytest.raises(ReadError):
        read_lines("", " ", "")


def test_an_unknown_key_is_no_harm():
    assert read_lines('{"text": "The mayor left.", "score": 3}').articles[0][1].text == "The mayor left."


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\0")).filter(str.strip), min_size=1))
def test_every_text_comes_back_to_the_character(texts):
    lines = [json.dumps({"id": f"t{n}", "text": text, "language": "en"}) for n, text in enumerate(texts)]
    assert [article.text for _, article in read_lines(*lines).articles] == texts
