"""What a denial meets: who is accused denies it, who accuses says it, and neither is taken for the other."""

import pytest

from ledger.extract import extract


def told(text):
    """Of each claim its source, whether it denies, and its wording."""
    return [(claim.sources[0].name, claim.stance_denies, claim.wording) for claim in extract(text) if claim.states]


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        (
            "Milan Orvik rejected allegations by Stenmar that the clerk had tipped off Quill.",
            "the clerk had tipped off Quill",
        ),
        ("Milan Orvik rejected claims by Stenmar that the clerk had sold the boats.", "the clerk had sold the boats"),
        ("Milan Orvik denied Stenmar's claim that the clerk had sold the boats.", "the clerk had sold the boats"),
        ("Milan Orvik has denied claims made by Stenmar that the clerk sold the boats.", "the clerk sold the boats"),
    ],
)
def test_whoever_alleges_it_says_it_and_whoever_rejects_that_denies_it(text, wording):
    assert told(text)[0] == ("Milan Orvik", True, wording)
    assert all(one == ("Stenmar", False, wording) for one in told(text)[1:])


def test_the_one_who_alleges_says_it_no_more_firmly_than_an_allegation():
    claims = extract(
        "Milan Orvik denied allegations from Ivo Stenmar, the police chief, that the clerk had sold the boats."
    )
    [accuser] = [claim for claim in claims if claim.sources and claim.sources[0].name == "Ivo Stenmar"]
    assert (accuser.hedge.level.word, accuser.hedge.kind, accuser.polarity) == ("reported", "allegation", "affirmed")


def test_a_negative_charge_stays_negative_in_the_mouth_of_who_makes_it():
    denied, said = extract("The mayor rejected the union's accusation that she had not paid the crews.")
    assert (denied.polarity, denied.stance_denies, said.polarity, said.stance_denies) == (
        ("affirmed", True, "denied", False)
    )
    assert said.sources[0].name == "the union"


@pytest.mark.parametrize(
    "text",
    [
        "Milan Orvik denied the claim that the clerk had sold the boats.",
        "Milan Orvik denied her claim that the clerk had sold the boats.",
    ],
)
def test_where_nobody_is_named_only_the_denial_is_told(text):
    assert told(text) == [("Milan Orvik", True, "the clerk had sold the boats")]


def test_a_parser_that_loses_the_denier_makes_no_denier_of_the_accuser():
    """The first name is read as an adverb: the rejection is the outlet's sentence, the allegation still Stenmar's."""
    claims = extract("Orvik rejected allegations by Stenmar that he had tipped off Quill.")
    assert not [
        claim for claim in claims if claim.stance_denies and claim.sources[:1] and "Stenmar" in claim.sources[0].name
    ]
