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


@pytest.mark.parametrize(
    ("text", "source", "wording"),
    [
        ("The pumps, said the chief engineer, had failed twice.", "the chief engineer", "The pumps had failed twice"),
        ("Prices, warned the bank, will rise again.", "the bank", "Prices will rise again"),
        ("The council, wrote Ida Lund, had never met.", "Ida Lund", "The council had never met"),
        ("The sale, argued the union, broke the law.", "the union", "The sale broke the law"),
        ("The dam, said Ann Bell, the mayor of Sele, was safe.", "Ann Bell", "The dam was safe"),
        ("The men, say police in Varn, are still missing.", "police in Varn", "The men are still missing"),
    ],
)
def test_whoever_is_named_behind_the_verb_says_what_stands_around(text, source, wording):
    assert ((source,), wording) in told(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The mayor, Ann Bell, said the union was wrong.", (("Ann Bell",), "the union was wrong")),
        ("The bank, however, said Ann Bell was wrong.", (("The bank",), "Ann Bell was wrong")),
        (
            "The minister, who left on Friday, said Ann Bell, the mayor, was wrong.",
            (("The minister",), "Ann Bell was wrong"),
        ),
        ("The bank, said to be broke, closed on Friday.", ((), "The bank closed on Friday")),
    ],
)
def test_whoever_stands_before_the_verb_says_it_where_commas_end_an_aside(text, wanted):
    assert wanted in told(text)


def test_what_pleases_somebody_is_still_the_doing():
    assert (("Ann Bell",), "Winning the vote pleased the mayor") in told(
        "Winning the vote pleased the mayor, Ann Bell said."
    )


def test_whom_somebody_told_a_friend_of_is_no_clause_said():
    assert told("She told a man that she knew.") == {((), "She told a man that she knew")}
