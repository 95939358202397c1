"""The page on columns, and what a list shows of a denial and of an unsure reading."""

import json
from dataclasses import replace
from pathlib import Path

import cast
import dossier
import pytest

from ledger.report import audit, listing, plain_text
from ledger.report.found import ADDED, claim_table
from ledger.report.lists import COLUMNS
from ledger.report.phrases import manner_phrase

PAGE = (Path(__file__).parents[2] / "docs" / "columns.md").read_text("utf-8")
AUDIT = tuple(audit(dossier.FACTS, cast.HEAD, "csv").splitlines()[0].split(","))


def denied():
    file = dossier.LEFT.claims[0]
    said = replace(file.bearing.claim, stance_denies=True)
    return replace(file, bearing=replace(file.bearing, claim=said)), said


@pytest.mark.parametrize("column", sorted({*ADDED, *AUDIT, *(name for names in COLUMNS.values() for name in names)}))
def test_every_column_is_explained(column):
    assert f"`{column}`" in PAGE


@pytest.mark.parametrize("format", ["table", "md"])
def test_what_is_denied_says_so_before_its_words_where_people_read(format):
    file, said = denied()
    assert f"denies: {said.text}" in listing("claims", [file], format)


def test_programs_get_the_bare_words_of_a_denial():
    file, said = denied()
    assert json.loads(listing("claims", [file], "json"))[0]["claim"] == said.text


def test_an_added_denial_is_shown_as_one_on_a_narrow_screen():
    assert "denies:" in plain_text(claim_table("A3", dossier.COURIER, [denied()[1]], ["C1"]), 60)


def test_a_reading_the_reader_doubts_says_so():
    file, said = denied()
    doubted = replace(file, bearing=replace(file.bearing, claim=replace(said, score=0.19)))
    assert "the reading is unsure (0.19)" in manner_phrase(doubted)
    assert "unsure" not in manner_phrase(file)
