"""Chains run from the outlet inwards; sources side by side are chains of their own."""

from ledger.extract import extract
from ledger.model import Sourcing


def chains(text, words):
    claim = next(claim for claim in extract(text) if words in claim.text)
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
