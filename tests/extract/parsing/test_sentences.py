"""Lines come before sentences: a heading is none of the next sentence, a wrapped line is no border."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledger.extract import extract
from ledger.extract.parsing.parse import parse
from ledger.extract.parsing.sentences import is_prose, pieces


def read(text):
    [(_, doc)] = parse(text)
    return [" ".join(sentence.text.split()) for sentence in doc.sents]


def test_a_heading_without_a_stop_is_not_part_of_the_next_sentence():
    assert read("Ridge Harbour\nSince 2015, the navy has had a base there.") == [
        "Ridge Harbour",
        "Since 2015, the navy has had a base there.",
    ]


def test_a_line_that_breaks_off_in_mid_sentence_goes_on():
    assert read("The minister left the capital\nwith his wife.") == ["The minister left the capital with his wife."]


def test_headings_credits_and_capitals_are_no_prose():
    assert not is_prose("Ridge Harbour")
    assert not is_prose("Photo: Ann Bell.")
    assert not is_prose("READ THIS NOW!")
    assert is_prose("The harbour is closed.”")


@given(st.text(max_size=400), st.integers(min_value=4, max_value=50))
def test_pieces_joined_are_the_text(text, size):
    found = list(pieces(text, size))
    assert "".join(piece for _, piece in found) == text
    assert all(text[start : start + len(piece)] == piece and 0 < len(piece) <= size for start, piece in found)


def test_a_cut_falls_between_paragraphs_if_it_can():
    assert [piece for _, piece in pieces("one two\n\nthree four", 12)] == ["one two\n\n", "three four"]


def test_who_speaks_before_a_semicolon_is_not_heard_behind_it(parsed):
    doc = parsed("Orla Pym says the plan is dead; Joan Budge says it will save the village.")
    assert [sentence[0].text for sentence in doc.sents] == ["Orla", "Joan"]


def test_a_list_and_a_quotation_keep_their_semicolons(parsed):
    listed = "He met Ann Bell, the mayor of Kesh; Bob Carr, the head of the bank; and Dan Dorn, a poet."
    quoted = "“We looked at every plan; we found none that would work,” he said."
    assert [len(parsed(text).sents) for text in (listed, quoted)] == [1, 1]


def test_semicolons_alone_are_no_clauses(parsed):
    assert [sentence.text for sentence in parsed(";;").sents] == [";;"]


@pytest.mark.parametrize(
    ("line", "prose"),
    [
        ("By Monday the army had left the town.", True),
        ("From the tower the guards could see smoke.", True),
        ('The yard was not sold. "', True),
        ("By Ann Bell, Kesh Courier.", False),
        ("From staff and wire reports.", False),
    ],
)
def test_a_line_that_names_its_makers_is_no_sentence(line: str, prose: bool) -> None:
    assert is_prose(line) is prose


@pytest.mark.parametrize(
    ("text", "wordings"),
    [
        ("The firm took €4m. Ines Valbonne left in May.", ["The firm took €4m", "Ines Valbonne left in May"]),
        ("It may cost £300m. Shares fell by a tenth.", ["It costs £300m", "Shares fell by a tenth"]),
    ],
)
def test_a_sum_in_millions_ends_its_sentence(text, wordings):
    """Else the next sentence is swallowed by the sum before it."""
    assert [claim.wording for claim in extract(text) if claim.states] == wordings


def test_a_shortened_title_ends_no_sentence():
    [claim] = extract("Cllr. Tom Neary said that Sgt. Ken Doyle had taken the money.")
    assert (claim.sources[0].name, claim.wording) == ("Tom Neary", "Ken Doyle had taken the money")


def test_the_points_of_a_list_are_sentences_without_a_stop():
    text = "In Keld:\n- Haldane has not resigned\n- Police have searched the mill\n- A new roof for the school\n"
    assert [claim.wording for claim in extract(text)] == ["Haldane has not resigned", "Police have searched the mill"]
