"""The audit: every claim in a row, to be read by a spreadsheet, a program and a lawyer."""

import csv
import io
import json
from dataclasses import replace

import cast
import dossier
import pytest

from ledger.model import Fact, slices
from ledger.report import audit
from ledger.report.export import COLUMNS

EXPECTED = (
    "fact_id fact status confidence confidence_low confidence_high likelihood analytic_confidence admiralty "
    "origins_low origins_high claims outlets denials rivals ruling ruled_by ruled_at ruled_because claim_id "
    "claim_state stance claim quote_exact quote_prefix quote_suffix start end spans sourcing hedge_level hedge_kind "
    "hedge_cue polarity modality sources chain source_grade persons link_by link_score outlet title author url "
    "published language article_sha256 reader_version logged_at logged_by entry leaf_hash perhaps_rivals "
    "confirmed_rivals"
)


def rows(**options):
    text = audit(dossier.FACTS, cast.HEAD, "csv", **options)
    return list(csv.DictReader(io.StringIO(text, newline="")))


def row(claim, **options):
    return next(found for found in rows(**options) if found["claim_id"] == claim)


def test_the_columns_are_those_others_read_in_their_order():
    assert " ".join(COLUMNS) == EXPECTED
    assert list(rows()[0]) == list(COLUMNS)


def test_every_claim_has_a_row_the_retracted_ones_too():
    assert [found["claim_id"] for found in rows()] == ["C4", "C8", "C1", "C2", "C3", "C7", "C5", "C6"]
    assert row("C8")["claim_state"] == "retracted"


def test_the_quotation_is_the_article_between_start_and_end():
    found = row("C4")
    assert dossier.POST.text[int(found["start"]) : int(found["end"])] == found["quote_exact"]
    assert dossier.POST.text.index(found["quote_prefix"]) + len(found["quote_prefix"]) == int(found["start"])


def test_the_spans_join_to_the_claim():
    found = row("C4")
    spans = [json.loads(span) for span in found["spans"].split("; ")]
    assert (
        slices(dossier.POST.text, [type(dossier.place(dossier.POST, "He"))(*span) for span in spans]) == found["claim"]
    )


def test_lists_chains_and_parallel_chains_are_joined():
    found = row("C6")
    assert found["sources"] == "A customs officer; a ship's agent"
    assert found["chain"] == "The Harbour Post ← A customs officer | The Harbour Post ← a ship's agent"
    assert found["source_grade"] == "F; F"


def test_a_fact_nobody_commits_to_is_bare_words_with_its_status_beside():
    assert (row("C5")["fact"], row("C5")["status"]) == ("[Karim Haddouri] sold berths", "contested")
    assert (row("C5")["hedge_level"], row("C5")["hedge_kind"]) == ("reported", "allegation")
    assert (row("C5")["hedge_cue"], row("C5")["rivals"]) == ("accuses him of", "F9")


def test_what_perhaps_excludes_a_fact_stands_apart_from_what_does():
    asked = replace(dossier.BERTHS, perhaps=(Fact("8" * 64, "F8", "Nine berths were sold"),))
    [found] = csv.DictReader(io.StringIO(audit([asked], cast.HEAD, "csv"), newline=""))
    assert (found["rivals"], found["perhaps_rivals"]) == ("F9", "F8")
    [nested] = json.loads(audit([asked], cast.HEAD, "json"))["facts"]
    assert nested["perhaps_rivals"] == [{"fact_id": "F8", "text": "Nine berths were sold"}]
    assert [rival["fact_id"] for rival in nested["rivals"]] == ["F9"]


def test_rivals_that_are_ruled_confirmed_are_told_apart_from_the_others():
    nine = Fact("9" * 64, "F9", "Nobody sold berths")
    ruled = replace(dossier.BERTHS, confirmed=(nine,))
    [found] = csv.DictReader(io.StringIO(audit([ruled], cast.HEAD, "csv"), newline=""))
    assert (found["rivals"], found["confirmed_rivals"]) == ("F9", "F9")
    [nested] = json.loads(audit([ruled], cast.HEAD, "json"))["facts"]
    assert nested["confirmed_rivals"] == [{"fact_id": "F9", "text": "Nobody sold berths"}]
    assert row("C5")["confirmed_rivals"] == ""


def test_a_ruling_is_told_with_who_when_and_why():
    found = row("C6")
    assert (found["ruling"], found["ruled_by"], found["ruled_because"]) == (
        "confirmed",
        "anna",
        "The desk saw the room.",
    )


def test_without_names_nobody_of_the_desk_is_named_and_programs_are():
    found = row("C6", names=False)
    assert (found["ruled_by"], found["logged_by"], found["link_by"]) == ("", "machine:extract@1", "machine:link@1")
    assert found["ruling"] == "confirmed"


@pytest.mark.parametrize("format", ["csv", "json", "jsonl", "md", "table"])
def test_without_names_no_format_names_the_desk(format):
    assert "anna" not in audit(dossier.FACTS, cast.HEAD, format, names=False)


def test_excel_gets_a_byte_order_mark_and_others_do_not():
    assert audit([], cast.HEAD, "csv", excel=True).startswith("\ufefffact_id,")
    assert audit([], cast.HEAD, "csv").startswith("fact_id,")


def test_json_nests_the_same_names_under_facts():
    found = json.loads(audit(dossier.FACTS, cast.HEAD, "json"))
    fact = next(each for each in found["facts"] if each["fact_id"] == "F1")
    assert fact["text"] == "Karim Haddouri left the port of Ostmark on 3 May"
    assert (fact["status"], fact["corroboration"]["low"], fact["corroboration"]["denials"]) == ("contested", 1, 1)
    assert 0 < fact["confidence"]["low"] < fact["confidence"]["value"] < fact["confidence"]["high"] < 1
    assert fact["persons"][0]["name"] == "Karim Haddouri"
    claim = fact["claims"][0]
    assert claim["article_sha256"] == dossier.POST.text_sha256
    assert claim["spans"] == [[0, 63]]
    assert (claim["stance"], claim["sourcing"], claim["hedge"]["level"]) == ("asserts", "institution", "flat")
    assert found["notice"] == "Statements by others, not findings."


def test_json_and_csv_hold_the_same_columns():
    fact = json.loads(audit([dossier.OFFICE], cast.HEAD, "json"))["facts"][0]
    assert set(COLUMNS) <= set(fact) | set(fact["claims"][0])


def test_an_empty_ledger_gives_a_header_or_an_empty_list():
    assert audit([], cast.HEAD, "csv") == ",".join(COLUMNS) + "\r\n"
    assert json.loads(audit([], cast.HEAD, "json"))["facts"] == []
    assert audit([], cast.HEAD, "jsonl") == ""
