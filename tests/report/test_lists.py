"""Lists of facts, claims, people, sources and articles."""

import json

import dossier
import pytest

from ledger.report import listing, listing_table, plain_text

FOUND = {
    "facts": dossier.FACTS,
    "claims": list(dossier.LEFT.claims),
    "people": [dossier.PERSON],
    "sources": [dossier.SOURCE],
    "articles": [dossier.ARTICLE],
}


@pytest.mark.parametrize("noun", FOUND)
@pytest.mark.parametrize("format", ["table", "csv", "json", "jsonl", "md"])
def test_every_list_comes_in_every_format_with_a_line_for_each(noun, format):
    text = listing(noun, FOUND[noun], format)
    for each in json.loads(text) if format == "json" else []:
        assert each["id"]
    assert text.count("\n") >= len(FOUND[noun])


@pytest.mark.parametrize("noun", FOUND)
def test_every_list_fits_80_columns_with_all_its_ids(noun):
    text = plain_text(listing_table(noun, FOUND[noun]), 80)
    assert max(map(len, text.splitlines())) <= 80
    for each in json.loads(listing(noun, FOUND[noun], "json")):
        assert f"{each['id']} " in text


def test_a_fact_in_a_list_has_its_status_range_and_strongest_sourcing():
    first = json.loads(listing("facts", [dossier.VERRANIA], "json"))[0]
    assert (first["status"], first["origins"], first["sourcing"]) == ("hearsay", "0–1", "hearsay")
    assert first["fact"] == dossier.VERRANIA.fact.wording
    assert f"Said, not established: {first['fact']}" in listing("facts", [dossier.VERRANIA], "table")


def test_a_person_is_listed_with_the_other_spellings():
    first = json.loads(listing("people", [dossier.PERSON], "json"))[0]
    assert (first["name"], first["also_written"]) == ("Karim Haddouri", ["Kareem Hadduri", "كريم حدوري"])


def test_an_empty_list_is_a_header_or_nothing():
    assert listing("facts", [], "csv").startswith("id,status,")
    assert listing("facts", [], "json") == "[]\n"
    assert listing("facts", [], "jsonl") == ""
