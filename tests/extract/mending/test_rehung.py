"""A speaker who goes on after what was said is the one who does not say the next thing: not what was spoken of."""

import pytest

from ledger.extract import extract
from ledger.model import Polarity


def wordings(text):
    return [claim.wording for claim in extract(text) if claim.states]


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        (
            "The mayor said the bridge was safe, but would not say why it was closed.",
            "The mayor would not say why it was closed",
        ),
        ("She said that the ship had sunk, but declined to give details.", "She declined to give details"),
    ],
)
def test_what_is_kept_back_is_kept_back_by_the_speaker(text, wording):
    """Else the bridge would not say why."""
    assert wordings(text)[1] == wording


def test_the_speaker_of_the_second_statement_is_the_first_ones():
    found = extract("Ines Valbonne said the vote was rigged, and insisted that the clerk had known.")
    assert [(claim.sources[0].name, claim.wording) for claim in found if claim.states] == [
        ("Ines Valbonne", "the vote was rigged"),
        ("Ines Valbonne", "the clerk had known"),
    ]


def test_whoever_is_spoken_of_may_have_said_something_too():
    """With the auxiliary of what was said before it, the second verb is what was said: he is the one who told."""
    [_, claim] = extract("She said that he had lied, and had told the clerk that the till was empty.")
    assert ([source.name for source in claim.sources], claim.wording) == (["She", "he"], "the till was empty")


@pytest.mark.parametrize(
    ("text", "wordings_"),
    [
        (
            "The group said the plane had been “shipping crates of rifles” and had come down “by its own neglect”.",
            ["the plane had been shipping crates of rifles", "the plane had come down by its own neglect"],
        ),
        (
            "The mayor said the port would close and would not reopen.",
            ["the port would close", "the port would not reopen"],
        ),
    ],
)
def test_two_verbs_with_one_auxiliary_are_said_together(text, wordings_):
    """Else the group would have come down."""
    assert wordings(text) == wordings_


def test_whoever_is_told_is_no_part_of_what_is_said():
    assert wordings("The clerk said the minister told the court that the bridge was safe.") == ["the bridge was safe"]


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        (
            "Marlow said that ledgers had been lost when a stove fell, and accused the bank of looking for a thief.",
            "the bank looked for a thief",
        ),
        (
            "A spokesman conceded that the letter should have been answered sooner but denied anyone had hidden it.",
            "anyone had hidden it",
        ),
    ],
)
def test_a_thing_neither_accuses_nor_denies(text, wording):
    """What something was done to does not speak: the speaker goes on."""
    *_, claim = (claim for claim in extract(text) if claim.states)
    assert claim.wording == wording
    assert [source.name for source in claim.sources] in (["Marlow"], ["A spokesman"])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Officials ordered the villagers to leave and opened shelters in schools.",
            "Officials opened shelters in schools",
        ),
        ("She asked him to resign and dismissed two aides.", "She dismissed two aides"),
        ("He was forced to sell the house and moved to Dal.", "He moved to Dal"),
    ],
)
def test_a_past_beside_an_infinitive_goes_to_the_verb_that_is_told(text: str, told: str) -> None:
    assert told in [claim.wording for claim in extract(text)]


def test_participles_beside_each_other_stay() -> None:
    wordings = [claim.wording for claim in extract("She wanted to see him arrested and charged.")]
    assert wordings[0] == "She wanted to see him arrested and charged"


def test_who_goes_on_to_say_is_not_whom_something_was_done_to() -> None:
    text = "The foreign ministry confirmed that two of its citizens had been killed and said a third was in hospital."
    (claim,) = [one for one in extract(text) if "third" in one.text]
    assert [source.name for source in claim.sources] == ["The foreign ministry"]


def test_a_thing_calls_on_nobody():
    text = "Opposition leader Marco Senn said the sum was an insult and called on Renn to resign."
    assert "Marco Senn called on Renn to resign" in [claim.wording for claim in extract(text)]


def test_a_person_may():
    text = "The mayor said the pilot was a hero and called on the town to honour him."
    assert "the pilot called on the town to honour him" in [claim.wording for claim in extract(text)]


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("Tench said the money was gone but denied taking it.", "Tench took it"),
        ("Ida Tench accepted that mistakes were made but denied having seen the note.", "Ida Tench had seen the note"),
        ("The clerk conceded that jobs were at risk but denied hiding the plan.", "The clerk hid the plan"),
    ],
)
def test_whoever_says_that_things_are_so_denies_what_stands_behind(text, denied):
    """The money denies nothing."""
    last = [claim for claim in extract(text) if claim.states][-1]
    assert (last.wording, last.polarity, bool(last.sources)) == (denied, Polarity.DENIED, True)


def test_whoever_may_have_denied_it_keeps_the_denial():
    assert wordings("She said her brother confessed but denied the theft.")[-1] == "her brother denied the theft"


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("The guards slept, a court heard, and were paid twice.", "The guards were paid twice"),
        ("The guard slept, jurors were told, and lied about it.", "The guard lied about it"),
        (
            "Doctors warned the owner that the roof was weak, an inquiry was told, but were sent away.",
            "Doctors were sent away",
        ),
    ],
)
def test_those_who_hear_it_do_nothing_behind_it(text, second):
    assert wordings(text)[-1] == second
