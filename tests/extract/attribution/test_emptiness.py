"""What nobody says is a fact of the outlet's own; a noun that only names what is said makes no claim beside it."""

import pytest

from ledger.extract import extract
from ledger.model import Sourcing


@pytest.mark.parametrize("who", ["Nobody in Kesh", "No minister", "Neither side"])
def test_what_nobody_thinks_is_not_said_by_nobody(who: str) -> None:
    [claim] = extract(f"{who} thinks the quay is closed.")
    assert (claim.sourcing, claim.sources) == (Sourcing.UNATTRIBUTED, ())
    assert claim.wording == f"{who} thinks the quay is closed"


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("Ann Bell denied rumours that the quay was closed.", True),
        ("Bob Carr repeated his claim that the quay was closed.", False),
    ],
)
def test_a_noun_of_saying_is_no_claim_beside_what_it_holds(text: str, denied: bool) -> None:
    [claim] = extract(text)
    assert (claim.wording, claim.stance_denies, claim.sourcing) == ("the quay was closed", denied, Sourcing.NAMED)


def test_what_is_said_in_a_statement_is_the_clause_alone() -> None:
    [claim] = extract("The company, Redline, said in a statement that the quay was closed.")
    assert (claim.wording, claim.sources[0].text) == ("the quay was closed", "The company, Redline")


@pytest.mark.parametrize("text", ["The mayor rejected the accusations.", "Ann Bell denied the allegations on Friday."])
def test_a_denial_of_what_is_not_said_is_the_outlets_own_and_whole(text: str) -> None:
    (claim,) = [each for each in extract(text) if each.states]
    assert (claim.text, claim.sourcing, claim.stance_denies) == (text.rstrip("."), Sourcing.UNATTRIBUTED, False)


@pytest.mark.parametrize("verb", ["responded to", "is examining", "commented on"])
def test_who_only_answers_a_claim_does_not_make_it(verb):
    found = [claim for claim in extract(f"Ann Bell {verb} Ivo Orlov's claim that the vote was rigged.") if claim.states]
    assert ["Ivo Orlov"] in [[one.name for one in claim.sources] for claim in found]
    assert all("Ann Bell" not in [one.name for one in claim.sources] for claim in found if "rigged" in claim.wording)
