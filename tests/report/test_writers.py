"""Rows as text in every format."""

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledger.report.writers import csv_text, guarded, md_text, table_text, write


@pytest.mark.parametrize("beginning", ["=", "+", "-", "@", "\t", "\r"])
def test_a_cell_that_a_spreadsheet_would_run_gets_an_apostrophe(beginning):
    assert guarded(f"{beginning}1+1") == f"'{beginning}1+1"


def test_numbers_stay_numbers():
    assert (guarded(-1.5), guarded(0), guarded(None)) == ("-1.5", "0", "")


def test_rows_end_with_crlf_and_quotes_are_doubled():
    assert csv_text([{"a": 'say "no"', "b": "x,y"}], ["a", "b"]) == 'a,b\r\n"say ""no""","x,y"\r\n'


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\0")), min_size=1, max_size=4))
def test_a_csv_reads_back_as_it_was_written(cells):
    columns = [f"c{n}" for n in range(len(cells))]
    text = csv_text([dict(zip(columns, cells, strict=True))], columns)
    assert list(csv.reader(io.StringIO(text, newline="")))[1] == [guarded(cell) for cell in cells]


@given(st.text())
def test_no_cell_ever_begins_as_a_formula(cell):
    assert not guarded(cell).startswith(("=", "+", "-", "@", "\t", "\r"))


def test_markdown_keeps_a_cell_on_one_line_and_its_pipes_out_of_the_table():
    assert md_text([{"a": "x | y\nz"}], ["a"]) == "| a |\n| --- |\n| x \\| y z |\n"


def test_a_plain_table_is_aligned_and_cuts_nothing():
    assert table_text([{"a": "long word", "b": [1, 2]}], ["a", "b"]) == "a          b\nlong word  1; 2\n"


def test_json_and_json_lines_hold_the_columns_asked_for_in_their_order():
    rows = [{"b": 1, "a": "é", "c": 3}]
    assert json.loads(write(rows, ["a", "b"], "json")) == [{"a": "é", "b": 1}]
    assert write(rows, ["a", "b"], "jsonl") == '{"a": "é", "b": 1}\n'


def test_a_format_that_does_not_exist_is_an_error():
    with pytest.raises(KeyError):
        write([], [], "xml")
