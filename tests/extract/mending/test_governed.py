"""What a verb asks for is told with it, also where a parser has hung it on a nearer word."""

import pytest

from ledger.extract import extract


def told(text):
    """What is stated, each as (who says so, words)."""
    found = [claim for claim in extract(text) if claim.states]
    return [(claim.sources[-1].name if claim.sources else "", claim.wording) for claim in found]


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("The United League has accused the band of killing 40 villagers, a charge it rejects.", "the band killed"),
        ("Anna Roth accused the head of the union of lying.", "the head of the union lied"),
        ("The mayor accused the firm of hiding the report, which its owner denies.", "the firm hid the report"),
    ],
)
def test_whoever_is_accused_has_done_the_deed(text: str, wording: str) -> None:
    assert any(said.startswith(wording) for _, said in told(text))


def test_a_name_stands_between_a_charge_and_who_rejects_it() -> None:
    """ "Its leader, Ann Bell, rejects" has a verb."""
    text = "The United League has accused the band of killing 40 villagers, a charge its leader, Osk Brandl, rejects."
    assert ("Osk Brandl", "the band killed 40 villagers") in told(text)


def test_whoever_is_seen_at_something_does_it() -> None:
    """Not those who saw it."""
    text = "Two former players said they had seen her coach, Dieter Lohm, handing out tablets at a camp in Dal."
    every = [said for _, said in told(text)]
    assert "they had seen her coach, Dieter Lohm, handing out tablets at a camp in Dal" in every
    assert not any(said.startswith(("they handed", "they hand")) for said in every)


def test_who_sees_something_may_do_something_else_behind_a_comma() -> None:
    assert ("", "They ate crisps") in told("They watched the film, eating crisps.")


@pytest.mark.parametrize(
    ("text", "wordings"),
    [
        (
            "A firm listed in Dal paid 3 million crowns to a gang accused of theft in exchange for access to the pits.",
            {
                "A firm listed in Dal paid 3 million crowns to a gang in exchange for access to the pits",
                "a gang was accused of theft",
            },
        ),
        ("He was accused of lying in return for a pardon.", {"He was accused of lying in return for a pardon"}),
    ],
)
def test_something_is_given_in_return(text: str, wordings: set[str]) -> None:
    """Where nobody gives anything, what is done in return stays with the deed."""
    assert {said for _, said in told(text)} == wordings


def test_what_has_a_subject_of_its_own_describes_no_noun() -> None:
    """ "The firm paid guards" has a verb."""
    text = "The firm paid guards accused of theft in return for silence."
    assert {said for _, said in told(text)} == {
        "The firm paid guards in return for silence",
        "guards were accused of theft",
    }


def test_behind_a_that_the_verb_is_told_of_the_noun() -> None:
    """ "That an auditor noticed" is a clause, and its "that" no word of it."""
    text = "The court heard that an auditor, Samir Nassar, noticed last year that 340 patients shared the same address."
    assert told(text) == [("", "Samir Nassar noticed last year that 340 patients shared the same address")]


def test_behind_a_thing_what_it_is_said_to_be_is_told_of_it() -> None:
    """Nobody says "to have been written"."""
    found = extract(
        "He showed reporters photographs of a boat and of a list of names said to have been written by Sefu."
    )
    assert not any(claim.wording.startswith("said") for claim in found)
