"""What an outlet saw, counted or checked itself is witnessed, whoever of its staff did it; what it is told is not."""

import pytest

from ledger.extract import extract
from ledger.model import SourceKind, Sourcing


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Our reporter saw eleven letters in the court file.", "Our reporter"),
        ("The Ashford Courier counted four meetings in March.", "The Ashford Courier"),
        ("This newspaper has seen the contract.", "This newspaper"),
        ("A correspondent for the Ashford Post saw six tanks near Kesh.", "A correspondent for the Ashford Post"),
    ],
)
def test_an_outlet_that_looked_is_a_witness(text: str, who: str) -> None:
    [claim] = extract(text)
    assert (claim.sourcing, claim.sources[0].text) == (Sourcing.WITNESSED, who)
    assert claim.sources[0].kind is SourceKind.OUTLET
    assert claim.wording == text.rstrip(".")


@pytest.mark.parametrize(
    "text",
    [
        "I saw two ambulances leave the depot.",
        "We counted eleven fire engines on the road.",
        "I could see smoke over the line.",
        "This correspondent heard artillery until dawn.",
        "From the roof our reporter saw smoke rising over the pass.",
    ],
)
def test_whoever_writes_is_a_witness_of_what_they_saw(text: str) -> None:
    [claim] = extract(text)
    assert (claim.sourcing, claim.hedge.level.word, claim.wording) == (Sourcing.WITNESSED, "flat", text.rstrip("."))


@pytest.mark.parametrize(
    "text",
    [
        "“I saw two ambulances leave the depot,” Ida Crane said.",
        "We heard from officials that Dorn had fled.",
        "Our reporter has not seen the contract.",
        "The Ashford Courier could see the contract.",
        "The mayor saw six tanks near Kesh.",
        "The Ashford Courier was seen as a friend of the mayor.",
    ],
)
def test_who_did_not_look_is_no_witness(text: str) -> None:
    assert all(claim.sourcing is not Sourcing.WITNESSED for claim in extract(text))
