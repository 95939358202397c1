"""Who is named before a colon or behind a dash answers for the line."""

import pytest

from ledger.extract import extract
from ledger.extract.attribution.turns import by_signature, by_turn
from ledger.extract.parsing.parse import parse
from ledger.extract.text.quotes import quotations


def turns(text):
    [(_, doc)] = parse(text)
    quotes = quotations(text)
    found = [one for sentence in doc.sents for one in by_turn(sentence, quotes)]
    return [(" ".join(each.text for each in one.phrases[0]), one.content[-1].text) for one in found]


def test_each_turn_of_a_dialogue_reaches_to_the_end_of_its_line():
    assert turns("BELL: The ship is sold. I saw it.\nVEY: That is wrong.") == [("BELL", "it"), ("VEY", "wrong")]


@pytest.mark.parametrize("text", ["Update: The ship is sold.", "They sold three things: a ship, a crane and a quay."])
def test_a_colon_behind_nobody_names_nobody(text):
    assert turns(text) == []


@pytest.mark.parametrize(
    "headline",
    [
        "Shocking: Mayor of Ashford Takes Bribes From Builders",
        "Ashford Shooting: Guard Wounded Outside National Museum",
        "Harbour Law Ashford: How Higher Fees Could Hurt Smaller Boats",
        "Wealth Over Health: Ines Valbonne Was Headed to Hospital",
        "Death on the Quay: Ashford Police Hunt Driver",
        'Bridge Collapse: "We heard a bang"',
    ],
)
def test_what_a_headline_is_about_says_nothing(headline):
    assert turns(headline) == []


@pytest.mark.parametrize("heading", ["Live updates", "Storm damage", "Full coverage"])
def test_what_heads_a_line_before_a_colon_is_nothing_that_the_rest_says(heading):
    assert not any(claim.sources for claim in extract(f"{heading}: The dam has cracked"))


def test_a_body_with_such_a_word_in_its_name_speaks_where_the_text_names_it_again():
    headline = "Sailors Without Borders: Ferry Was Never Safe"
    assert turns(f"{headline}\n\nSailors Without Borders spoke on Friday.")[0][0] == "Sailors Without Borders"


def test_a_quotation_right_behind_the_colon_is_the_speakers():
    claims = extract('Ines Valbonne: "We sold nothing"\n\nThe mayor spoke on Monday.')
    assert "Ines Valbonne" in {source.name for claim in claims for source in claim.sources}


def test_a_lone_surname_before_a_headline_speaks_where_the_text_names_it_again():
    headline = "Valbonne: Mayor of Ashford Takes Bribes From Builders"
    assert turns(headline) == []
    assert turns(f"{headline}\n\nInes Valbonne spoke on Friday.")[0][0] == "Valbonne"


def test_who_speaks_before_a_headline_does_nothing_in_it():
    claims = extract("Ines Valbonne: Guards Leaving Ashford Forced to Hand Over Weapons")
    assert [(claim.sources[0].name, "Valbonne" in claim.wording) for claim in claims] == [("Ines Valbonne", False)]


@pytest.mark.parametrize("dash", ["—", "–", "-", "--"])
def test_a_quotation_that_is_signed_is_its_signers(dash):
    claims = extract(f"“The ferry is a disgrace. I will never take it again.” {dash} Ines Valbonne")
    assert {claim.sources[0].name for claim in claims} == {"Ines Valbonne"}


def test_a_dash_behind_a_title_signs_nothing():
    [(_, doc)] = parse("Harbour sold to the highest bidder — Ashford Post")
    assert list(by_signature(doc)) == []


@pytest.mark.parametrize("head", ["07:45 ", "7.45pm – ", "21:03 GMT "])
def test_the_time_before_a_turn_is_no_part_of_who_speaks(head):
    claims = extract(f"{head}Lawyer: “The pumps had stopped.”")
    assert {one.text for claim in claims for one in claim.sources} <= {"Lawyer"}
    assert [source for source, _ in turns(f"{head}Police: “The pumps had stopped.”")] == ["Police"]
