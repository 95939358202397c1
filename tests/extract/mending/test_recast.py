"""Whoever says something is found where the parser takes the verb of saying for something else."""

import pytest

from ledger.extract import extract


def told(text):
    """Who says what, of all that is stated."""
    return [([source.name for source in claim.sources], claim.wording) for claim in extract(text) if claim.states]


@pytest.mark.parametrize(
    ("text", "speaker", "wording"),
    [
        (
            "Three former cooks alleged in a 2017 memoir that she had beaten servants in the cellar.",
            "Three former cooks",
            "she had beaten servants in the cellar",
        ),
        (
            "Harbour Rail said at the time that they had been replaced.",
            "Harbour Rail",
            "they had been replaced",
        ),
    ],
)
def test_the_verb_behind_a_noun_is_what_the_noun_says(text, speaker, wording):
    """Else the cooks are alleged of, and nobody answers for what they say."""
    assert told(text) == [([speaker], wording)]


def test_what_tells_the_noun_is_not_what_is_said():
    """A condition, news or a fear has a clause of its own."""
    text = "The clerk said on condition that his name was withheld that the vault was empty."
    assert all(wording != "his name was withheld" for _, wording in told(text))


def test_whoever_speaks_behind_a_long_sentence_is_heard():
    text = (
        "Petra Vance, the ferry captain, has been temporarily banned after testing positive for a forbidden drug,"
        " the Coast Safety Board announced on Friday."
    )
    assert {tuple(sources) for sources, _ in told(text)} == {("the Coast Safety Board",)}


def test_the_speaker_right_behind_a_quotation_is_no_thing_spoken():
    text = '"He once broke a cup because I had sung," recalled the tailor Ines Marr, who lives in Tarn.'
    assert told(text)[0] == (["Ines Marr"], "He once broke a cup because [Ines Marr] had sung")


def test_what_who_tells_of_a_speaker_is_not_what_is_said():
    text = (
        "Her trainer, Bruno Castor, who was himself accused in 2014 of selling drugs to young swimmers,"
        " insisted he had known nothing about the letter until Monday evening."
    )
    assert (["Bruno Castor"], "[Bruno Castor] had known nothing about the letter until Monday evening") in told(text)


def test_a_report_behind_after_says_what_it_found():
    text = "The bishop resigned after an inquiry by the Tarn Academy concluded that much of the money had been stolen."
    assert told(text) == [
        ([], "The bishop resigned"),
        (["an inquiry by the Tarn Academy"], "much of the money had been stolen"),
    ]


def test_a_pill_can_halve_what_nobody_else_does():
    """A verb with an auxiliary and without a subject takes the noun before it, not the sentence's first."""
    text = "A weekly paper has withdrawn a story that claimed a cheap syrup could halve the risk of blindness."
    assert told(text)[-1][1] == "a cheap syrup halves the risk of blindness"


def test_what_stands_behind_a_relative_clause_is_told_of_its_noun():
    text = "The trust, which the bishop said was empty, paid for the chapel."
    assert told(text) == [([], "The trust paid for the chapel"), (["the bishop"], "The trust was empty")]


def test_who_says_it_is_no_part_of_what_is_told_between_commas():
    text = "Harbour Rail says a new bridge, which it says would cost ten million marks, has been planned."
    assert [wording for _, wording in told(text)] == [
        "a new bridge has been planned",
        "a new bridge would cost ten million marks",
    ]
