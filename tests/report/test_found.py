"""What was just read, before it is in a ledger."""

import csv
import io
import json

import dossier

from ledger.report import claim_table, extraction_lines, plain_text

CLAIMS = [dossier.LEFT.claims[0].bearing.claim, dossier.VERRANIA.claims[0].bearing.claim]
NAMED = [("post.txt", dossier.POST, CLAIMS)]


def test_the_table_shows_source_sourcing_hedge_and_claim():
    text = plain_text(claim_table("A1 Harbour master gone", dossier.POST, CLAIMS, ["C1", "C4"]), 120)
    assert text.startswith("A1 Harbour master gone")
    assert "C1" in text
    assert "the port authority" in text
    assert "He … in Verrania" in text


def test_hearsay_has_nobody_for_a_source():
    assert "(nobody answers)" in plain_text(claim_table("post.txt", dossier.POST, CLAIMS), 120)


def test_json_lines_are_an_article_a_line_in_the_form_others_build_on():
    lines = extraction_lines([*NAMED, ("empty.txt", dossier.ECHO, [])], "jsonl").splitlines()
    found = [json.loads(line) for line in lines]
    assert [each["id"] for each in found] == ["post.txt", "empty.txt"]
    assert found[0]["claims"][1]["hedge"]["cues"] == [list(dossier.place(dossier.POST, "is said to be"))]
    assert found[1]["claims"] == []


def test_csv_is_a_claim_a_row():
    found = list(csv.DictReader(io.StringIO(extraction_lines(NAMED, "csv"), newline="")))
    assert [row["hedge_cue"] for row in found] == ["", "is said to be"]
    assert [row["source"] for row in found] == ["the port authority", "(nobody answers)"]
