"""A report on a person tells where what the person says stands."""

from ledger.desk.reporting import subject_of
from ledger.report.subjects import details, title

from .conftest import Desk

ACCUSED = (
    "Two guards said on Monday that Anna Berg stole the vase. Anna Berg said that the museum was closed. "
    "Anna Berg said that the vase was sold in 2019."
)


def test_whoever_speaks_too_is_pointed_to_with_the_number_of_claims(desk: Desk) -> None:
    desk.add(ACCUSED)
    subject, _ = subject_of(desk.store, "person", "Anna Berg")
    [source] = [one for one in desk.store.sources() if one.source.name == "Anna Berg"]
    assert source.claims == 2
    assert details(subject)[1:] == [f"Also speaks, 2 claims: ledger report --source {source.source.id}"]


def test_of_whoever_says_nothing_nothing_is_said(desk: Desk) -> None:
    desk.add("Two guards said on Monday that Anna Berg stole the vase.")
    subject, _ = subject_of(desk.store, "person", "Anna Berg")
    assert details(subject) == ["No other spelling seen."]


def test_an_initial_tells_which_bearer_of_a_surname_is_meant(desk: Desk) -> None:
    desk.add("Edmund Crale was arrested on Friday, the police said. Mark Crale left Dal on Friday, the police said.")
    subject, _ = subject_of(desk.store, "person", "E. Crale")
    assert "Edmund Crale" in title(subject)
