"""Whoever says it stands between two commas behind the subject of what is said."""

import pytest

from ledger.extract import extract


def words_of(text, claim):
    return " … ".join(text[span.start : span.end] for span in claim.spans)


@pytest.mark.parametrize(
    ("text", "who", "what"),
    [
        ("The dam, Tilda Voss said to the Lantern, had cracked.", "Tilda Voss", "The dam … had cracked"),
        ("The mill, two clerks told Radio Sele, was sold.", "two clerks", "The mill … was sold"),
        ("Her nephew, Tam Reeve said in court, took the money.", "Tam Reeve", "Her nephew … took the money"),
        (
            "The man who found the safe, a guard told the Courier, has fled.",
            "a guard",
            "The man who found the safe … has fled",
        ),
        (
            "The firm that built the dam, an engineer told the inquiry, knew of the crack.",
            "an engineer",
            "The firm that built the dam … knew of the crack",
        ),
    ],
)
def test_who_is_thrown_in_says_the_clause_around_it(text, who, what):
    found = [(claim.sources[-1].name, words_of(text, claim)) for claim in extract(text) if claim.sources]
    assert found == [(who, what)]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The mayor, Tilda Voss, said to the Lantern that the dam had cracked.", "Tilda Voss"),
        ("The mayor, a doctor, told the Courier that the dam had cracked.", "The mayor, a doctor"),
        ("The mayor, a nurse by training, said the ward was closed.", "The mayor, a nurse by training"),
    ],
)
def test_a_speaker_whose_name_ends_with_a_comma_speaks(text, who):
    [claim] = [claim for claim in extract(text) if claim.sources]
    assert claim.sources[-1].name == who
