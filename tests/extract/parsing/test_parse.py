"""The parser is loaded once, long texts are read in pieces, and names with particles stay whole."""

import pytest

from ledger.extract.content.claims import claims
from ledger.extract.page import page
from ledger.extract.parsing.parse import parse, parse_many, pipeline, reader, unparsed
from ledger.extract.parsing.sentences import RUN, unbroken
from ledger.model import Article, Sourcing


def test_the_pipeline_is_loaded_once():
    assert pipeline() is pipeline()


def test_the_reader_says_which_readings_are_at_work():
    assert reader() == ("parser+patterns" if pipeline().has_pipe("parser") else "patterns only")


def test_a_name_with_an_arabic_particle_is_one_word_and_a_name():
    [(_, doc)] = parse("Nouri al-Hamid met the well-known consul.")
    assert [token.text for token in doc][:3] == ["Nouri", "al-Hamid", "met"]
    assert doc[1].pos_ == "PROPN"
    assert doc[2].head.i == 2
    assert doc.text == "Nouri al-Hamid met the well-known consul."


def test_pieces_come_with_the_number_of_their_text_and_their_offset():
    long = "The harbour is closed. " * 4000
    found = list(parse_many([("One.", "en"), (long, "en"), ("Un.", "fr")]))
    assert [number for number, _ in found] == [0] + [1] * (len(found) - 2) + [2]
    assert all(long[start : start + len(doc.text)] == doc.text for number, (start, doc) in found if number == 1)


def test_claims_of_a_later_piece_stand_at_their_place_in_the_whole_text():
    from ledger.extract import extract

    text = "The harbour is closed. " * 2000 + "Mira Velt said that the bridge was mined."
    last = extract(text)[-1]
    assert last.text == "the bridge was mined"
    assert text[last.spans[0].start : last.spans[0].end] == last.text
    assert [text[start:end] for start, end in last.sources[0].spans] == ["Mira Velt"]


def test_without_a_parser_patterns_alone_still_find_sources():
    text = "The bridge is mined, according to the navy. “We will stay,” said Ann Bell. The harbour is closed."
    doc = unparsed(text)
    found = {claim.text: claim for claim in claims(page(Article(text), 0, doc))}
    assert not doc.parsed
    assert found["The bridge is mined"].sources[0].text == "the navy"
    assert found["The bridge is mined"].sourcing is Sourcing.INSTITUTION
    assert found["We will stay"].sources[0].text == "Ann Bell"
    assert found["The harbour is closed"].sourcing is Sourcing.UNATTRIBUTED


@pytest.mark.parametrize("text", [";" * 1000, "“Don’t!?”" * 100, "It can’t be." + ";" * 700 + " It fell.", "a" * 900])
def test_marks_that_run_on_are_cut_before_they_are_made_into_words_and_no_character_is_lost(text: str) -> None:
    parts = unbroken(text)
    assert "".join(parts) == text
    assert max(len(run) for part in parts for run in part.split()) <= RUN
    ((start, doc),) = parse(text)
    assert (start, doc.text) == (0, text)
    assert all(text[token.idx : token.idx + len(token)] == token.text for token in doc)


def test_words_beside_a_long_run_are_read_as_ever() -> None:
    ((_, doc),) = parse("She did not go; he can't." + " " + "!?" * 400)
    assert [token.norm_ for token in doc[6:9]] == ["can", "not", "."]
