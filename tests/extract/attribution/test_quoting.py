"""Whoever is quoted answers for the words; whoever quotes only passes them on."""

import pytest

from ledger.extract import extract
from ledger.model import Article


def chains(text, outlet=""):
    return {
        (*(claim.sources[place].name for place in chain), claim.wording)
        for claim in extract(Article(text, outlet))
        if claim.states
        for chain in claim.chains
    }


BRIDGE = "the bridge had been taken"
AGENCY = "the Vemar news agency"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (f"General Rask was quoted by {AGENCY} as saying {BRIDGE}.", (AGENCY, "Rask", BRIDGE)),
        (f"General Rask was quoted as saying by {AGENCY} that {BRIDGE}.", (AGENCY, "Rask", BRIDGE)),
        (f"State radio quoted General Rask as saying {BRIDGE}.", ("State radio", "Rask", BRIDGE)),
        (f"The Echo quoted the mayor saying that {BRIDGE}.", ("The Echo", "the mayor", BRIDGE)),
        (f"An official, quoted by {AGENCY}, said {BRIDGE}.", (AGENCY, "An official", BRIDGE)),
        (f"The minister, quoted in the Echo, said {BRIDGE}.", ("the Echo", "The minister", BRIDGE)),
        (f"The Echo reported, citing two aides, that {BRIDGE}.", ("The Echo", "two aides", BRIDGE)),
        (f"According to the Echo, which cited two aides, {BRIDGE}.", ("the Echo", "two aides", BRIDGE)),
        (f"According to state radio, quoting the ministry, {BRIDGE}.", ("state radio", "the ministry", BRIDGE)),
        (
            f"The bridge fell at dawn, {AGENCY} quoted a witness as saying.",
            (AGENCY, "a witness", "The bridge fell at dawn"),
        ),
        (
            '"The bridge fell at dawn," state television quoted General Rask as saying.',
            ("state television", "Rask", "The bridge fell at dawn"),
        ),
    ],
)
def test_the_quoted_one_is_the_origin_and_the_only_claim_is_theirs(text, wanted):
    assert chains(text) == {wanted}


def test_the_article_s_own_outlet_relays_nothing():
    text = "General Rask was quoted by the Echo as saying the bridge had been taken."
    assert chains(text, "The Echo") == {("Rask", BRIDGE)}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The mayor, cited for bravery, said the bridge was shut.", "The mayor"),
        ("The prosecutor, citing phone records, said the bridge was shut.", "The prosecutor"),
    ],
)
def test_who_is_cited_for_something_or_cites_papers_speaks_without_a_relay(text, speaker):
    assert (speaker, "the bridge was shut") in chains(text)
