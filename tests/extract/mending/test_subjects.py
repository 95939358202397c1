"""Of two subjects at one verb of saying, each goes to the verb that is its own."""

import pytest

from ledger.extract import extract


def told(text):
    return {(tuple(source.name for source in claim.sources), claim.wording) for claim in extract(text) if claim.states}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "The inspector, two former colleagues said, had not been given a boat.",
            (("two former colleagues",), "The inspector had not been given a boat"),
        ),
        ("Vessin, the witness said, had hidden the keys.", (("the witness",), "Vessin had hidden the keys")),
        (
            '"Nobody saw this," said one of them, Professor Ida Holt of the Technical University in Dal.',
            (("Ida Holt",), "Nobody saw this"),
        ),
        (
            "Opening the case at Ostrand Crown Court, the prosecutor, Helen Marsh, told the jury that Marek had left.",
            (("Helen Marsh",), "Marek had left"),
        ),
        (
            "Closing the debate in parliament, the speaker, Emil Sand, warned that the law was weak.",
            (("Emil Sand",), "the law was weak"),
        ),
        (
            "Craig Weller told detectives that he had never seen the ledger.",
            (("Craig Weller",), "[Craig Weller] had never seen the ledger"),
        ),
    ],
)
def test_who_says_it_is_no_one_the_commas_keep_apart(text, wanted):
    assert wanted in told(text)


def test_what_pleases_somebody_is_still_the_doing():
    assert (("Ann Bell",), "Winning the vote pleased the mayor") in told(
        "Winning the vote pleased the mayor, Ann Bell said."
    )


def test_whom_somebody_told_a_friend_of_is_no_clause_said():
    assert told("She told a man that she knew.") == {((), "She told a man that she knew")}
