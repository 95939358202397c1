"""Whole reports in every format, compared with kept ones: LEDGER_UPDATE_GOLDEN=1 pytest tests/report renews these."""

import json

import cast
import dossier
import pytest

from ledger.model import EntryKind, Person, PersonCard
from ledger.model.entry import Entry
from ledger.report import fact_text, report_text

HISTORY = [
    Entry(11, "2026-05-07T09:00:01.000Z", "machine:extract@1", EntryKind.CLAIM_READ, "d" * 64, "1" * 64, body={}),
    Entry(
        40,
        "2026-05-09T12:00:00.000Z",
        "anna",
        EntryKind.FACT_RULED,
        "d" * 64,
        "2" * 64,
        body={"verdict": "confirmed", "because": "The desk saw the room."},
    ),
]
NOBODY = PersonCard(Person("q" * 64, "P9", "Orla Finch", ("Orla Finch",)), claims=0, facts=0, articles=0)


@pytest.mark.parametrize("width", [80, 160])
def test_the_report_on_a_person_reads_well_at_80_and_160_columns(golden, width):
    text = report_text(dossier.PERSON, dossier.FACTS, cast.HEAD, "table", width=width)
    golden(f"person-{width}.txt", text)
    assert all(len(line) <= width for line in text.splitlines())


@pytest.mark.parametrize(
    ("name", "subject"), [("person", dossier.PERSON), ("source", dossier.SOURCE), ("article", dossier.ARTICLE)]
)
def test_a_report_is_also_a_page_of_markdown(golden, name, subject):
    golden(f"{name}.md", report_text(subject, dossier.FACTS, cast.HEAD, "md"))


def test_a_report_is_also_json_with_its_facts_nested(golden):
    text = report_text(dossier.PERSON, [dossier.LEFT], cast.HEAD, "json")
    golden("person.json", text)
    assert json.loads(text)["subject"] == "Karim Haddouri (P1)"


def test_why_shows_every_line_reason_origin_and_entry(golden):
    golden("why.txt", fact_text(dossier.LEFT, HISTORY, cast.HEAD, "table", width=80))
    golden("why.md", fact_text(dossier.OFFICE, HISTORY, cast.HEAD, "md"))


def test_why_as_json_holds_the_history():
    found = json.loads(fact_text(dossier.OFFICE, HISTORY, cast.HEAD, "json"))
    assert [entry["entry"] for entry in found["history"]] == [11, 40]


@pytest.mark.parametrize("format", ["table", "md"])
def test_a_report_ends_with_what_it_is_not_and_the_state_it_shows(format):
    ends = "Statements by others, not findings. Ledger root 5c5c5c5c5c5c5c5c (41 entries), assessed by assess@1."
    text = report_text(dossier.PERSON, dossier.FACTS, cast.HEAD, format)
    assert text.strip().strip("*").endswith(ends)


@pytest.mark.parametrize("format", ["table", "md"])
def test_a_report_on_somebody_of_whom_nothing_is_said_says_so(format):
    text = report_text(NOBODY, [], cast.HEAD, format)
    assert "The ledger holds no standing statement on Orla Finch (P9)." in text.replace("\\", "")


def test_jsonl_is_a_fact_a_line_and_csv_the_audit():
    lines = report_text(dossier.PERSON, dossier.FACTS, cast.HEAD, "jsonl").splitlines()
    assert [json.loads(line)["fact_id"] for line in lines] == ["F1", "F3", "F4", "F5", "F2", "F6"]
    assert report_text(dossier.PERSON, dossier.FACTS, cast.HEAD, "csv").startswith("fact_id,fact,status,")
