"""Chains run from the outlet inwards; sources side by side are chains of their own."""

import pytest

from ledger.extract import extract
from ledger.model import Article, Sourcing


def chains(text, words):
    claim = min((claim for claim in extract(text) if words in claim.text), key=lambda claim: len(claim.text))
    return [[claim.sources[step].text for step in chain] for chain in claim.chains], claim.sourcing


def test_an_agency_relays_a_minister_and_the_minister_is_the_origin():
    assert chains("Reuters reported that the mayor, Ann Bell, said the harbour was closed.", "was closed") == (
        [["Reuters", "the mayor, Ann Bell"]],
        Sourcing.NAMED,
    )


def test_sources_side_by_side_are_parallel_chains():
    found, _ = chains("The general fled, according to a diplomat and a trader.", "fled")
    assert found == [["a diplomat"], ["a trader"]]


def test_a_request_passed_on_keeps_who_passes_it_on():
    text = "The court received a letter from Interpol, relaying a request from the Keshite police to arrest Jan Velt."
    assert chains(text, "to arrest") == ([["Interpol", "the Keshite police"]], Sourcing.INSTITUTION)


def test_the_outlets_own_voice_is_one_empty_chain():
    assert chains("The harbour is closed.", "closed") == ([[]], Sourcing.UNATTRIBUTED)


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("The mayor told Reuters that the harbour was closed.", ["Reuters", "The mayor"]),
        ("“The harbour was closed,” the mayor told the Ridge News.", ["the Ridge News", "the mayor"]),
        ("In an interview with the Ridge News, Ann Bell said the harbour was closed.", ["the Ridge News", "Ann Bell"]),
        ("Speaking to the Kesh Courier, Ann Bell said the harbour was closed.", ["the Kesh Courier", "Ann Bell"]),
        ("Ann Bell told state television the harbour was closed.", ["state television", "Ann Bell"]),
        ("Ann Bell told reporters that the harbour was closed.", ["Ann Bell"]),
        ("Ann Bell told the court that the harbour was closed.", ["Ann Bell"]),
    ],
)
def test_the_outlet_somebody_spoke_to_passes_it_on(text: str, chain: list[str]) -> None:
    found, sourcing = chains(text, "was closed")
    assert found == [chain]
    assert sourcing is not Sourcing.MEDIA


def test_the_articles_own_outlet_is_no_relay() -> None:
    text = "Ann Bell told the Kesh Courier that the harbour was closed."
    own, other = (Article(text, outlet=outlet) for outlet in ("The Kesh Courier", "Ridge News"))
    assert [len(claim.sources) for article in (own, other) for claim in extract(article)] == [1, 2]


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("The Ridge News, citing a clerk, reported on Monday that it was closed.", ["The Ridge News", "a clerk"]),
        ("The bridge, Reuters reported, quoting the mayor, was closed.", ["Reuters", "the mayor"]),
        ("Reuters said the harbour was closed, citing the mayor.", ["Reuters", "the mayor"]),
    ],
)
def test_whom_an_outlet_cites_in_mid_sentence_is_the_origin(text: str, chain: list[str]) -> None:
    found, _ = chains(text, "was closed")
    assert found == [chain]
    assert len(extract(text)) == 1


def test_who_says_that_she_said_something_relays_nobody() -> None:
    found, _ = chains("Ann Bell said on Monday that she told Reuters that the yard was sold.", "yard was sold")
    assert found == [["Reuters", "she"]]


def test_who_suspects_it_stands_behind_whoever_tells_of_the_suspicion():
    """Two clerks tell what the police suspect: they do not vouch for the flight themselves."""
    [claim] = extract("The police suspect that Karl Dorn fled, two clerks said.")
    assert [claim.sources[place].name for place in claim.chains[0]] == ["two clerks", "The police"]


def test_a_message_within_a_message_keeps_every_hand_it_went_through():
    found = extract("The minister told reporters that the mayor had said that the bridge was safe, a clerk said.")
    claim = next(claim for claim in found if claim.wording == "the bridge was safe")
    assert [claim.sources[place].name for place in claim.chains[0]] == ["a clerk", "The minister", "the mayor"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "An official said the president had told colleagues in private that the war was lost.",
            {("An official", "the president", "the war was lost")},
        ),
        (
            "Two officers said General Rask had admitted to them that the convoy was shelled by mistake.",
            {("Two officers", "Rask", "the convoy was shelled by mistake")},
        ),
        (
            "The prosecutor said that Ivo Dunn had boasted to a cellmate that he had drowned the guard.",
            {("The prosecutor", "Ivo Dunn", "[Ivo Dunn] had drowned the guard")},
        ),
    ],
)
def test_to_whom_and_where_it_was_said_breaks_no_chain(text, wanted):
    """ "In private", "to them" are no statements of whoever tells of the words."""
    found = [claim for claim in extract(text) if claim.states]
    assert {(*(one.name for one in claim.sources), claim.wording) for claim in found} == wanted
