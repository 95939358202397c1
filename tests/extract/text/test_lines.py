"""Wrapped lines are one paragraph; datelines and labels are no part of a sentence; questions tell nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledger.extract import extract
from ledger.extract.parsing.sentences import is_prose
from ledger.extract.text.lines import flowing, heads, soft_breaks
from ledger.model import Article

WRAPPED = (
    "Karim Haddouri, the director of the port authority in Port Adem, left the\n"
    "country on Tuesday night, an officer said. The officer of the border police\n"
    "saw Karim Haddouri at the gate. “The man was seen at the old gate of the\n"
    "House of Kesh,” the officer said. They don’t know who has helped the direc-\n"
    "tor.\n"
)


def texts(text: str) -> list[str]:
    return [" ".join(claim.text.split()) for claim in extract(text)]


def test_a_wrapped_paragraph_is_read_as_one() -> None:
    found = texts(WRAPPED)
    assert "Karim Haddouri … left the country on Tuesday night" in found
    assert "The man was seen at the old gate of the House of Kesh" in found


def test_the_claims_of_a_wrapped_text_are_those_of_the_flowing_one() -> None:
    plain = flowing(WRAPPED.replace("direc-\ntor", "director"))
    assert [text.replace("direc- tor", "director") for text in texts(WRAPPED)] == texts(plain)


def test_a_name_over_a_line_end_is_one_name() -> None:
    text = WRAPPED + "The officer of the border police at the gate of the old town said Karim\nHaddouri left.\n"
    assert extract(text)[-1].mentions[0].text == "Karim\nHaddouri"


def test_headings_between_paragraphs_stay_apart() -> None:
    text = "Port director leaves\n" + WRAPPED
    assert texts(text) == texts(WRAPPED)
    assert not soft_breaks("Ridge Harbour\nSince 2015, the navy has had a base there.")


def test_a_divided_word_is_whole_in_the_wording() -> None:
    text = "The officer of the border police at the gate of the old town met the direc-\ntor of the port there.\n"
    assert "the director of the port" in extract(text * 2)[0].wording


@given(st.text(alphabet="ab .,\n-AB", max_size=300))
def test_a_flowing_text_is_as_long_and_differs_in_blanks_only(text: str) -> None:
    assert flowing(text).replace(" ", "\n") == text.replace(" ", "\n")


@given(
    st.lists(st.sampled_from(["Omar", "Haddad", "left", "al-Amin", "don’t", "said", ".", ",", "\n", " "]), max_size=60)
)
def test_whatever_the_lines_a_claim_is_its_slices(parts: list[str]) -> None:
    article = Article(" ".join(parts))
    for claim in extract(article):
        assert claim.text == " … ".join(article.text[span.start : span.end] for span in claim.spans)


@pytest.mark.parametrize(
    "head",
    [
        "PORT ADEM, March 6 (HNW) — ",
        "PORT ADEM (HNW) - ",
        "Port Adem, 6 March 2025 (HNW) – ",
        "PORT ADEM, Merran — ",
        "KESH -- ",
        "Correction: ",
    ],
)
def test_a_dateline_is_no_part_of_the_claim(head: str) -> None:
    assert texts(f"{head}Omar Haddad left the country on Tuesday.") == ["Omar Haddad left the country on Tuesday"]


def test_an_aside_is_no_dateline() -> None:
    assert not heads("Omar Haddad — the director — left. The minister said no: - he left.")


@pytest.mark.parametrize(
    "line",
    [
        "Where is he now?",
        "“Where is he?”",
        "Write to desk@post.example.org.",
        "Tel.: +44 20 7946 0000.",
        "Photo: Ann Bell.",
    ],
)
def test_questions_and_addresses_are_no_prose(line: str) -> None:
    assert not is_prose(line)


def test_a_long_sentence_that_names_an_address_is_prose() -> None:
    assert is_prose("The minister wrote on Friday to desk@post.example.org that he had left the country for good.")


def test_a_curly_apostrophe_reads_as_a_straight_one() -> None:
    assert texts("The police don’t know him. Ann didn’t leave Kesh.") == [
        text.replace("'", "’") for text in texts("The police don't know him. Ann didn't leave Kesh.")
    ]


@pytest.mark.parametrize("text", ["0 accoRdiNg To#", "accordinG to", "According to .", "\naccording to\n"])
def test_words_that_only_look_like_an_attribution_break_nothing(text: str) -> None:
    assert all(claim.text for claim in extract(text))


@pytest.mark.parametrize("head", ["Correction, March 6: ", "Clarification, 6 March 2026: ", "(The Sarvenna Courier) "])
def test_a_label_with_its_day_and_a_credit_are_nobody_who_speaks(head: str) -> None:
    (claim,) = extract(f"{head}The council said that the bridge was closed.\n")
    assert [source.text for source in claim.sources] == ["The council"]
