"""Two who say the same answer side by side."""

import pytest

from ledger.extract import extract


def sources(text):
    return {frozenset(source.name for source in claim.sources) for claim in extract(text) if claim.states}


@pytest.mark.parametrize(
    "text",
    [
        "Orla Quenby, echoing Emil Sand, said the gate was locked.",
        "Like Emil Sand, Orla Quenby said the gate was locked.",
        "Orla Quenby, along with Emil Sand, said the gate was locked.",
        "Both Orla Quenby and Emil Sand said the gate was locked.",
        "The gate was locked, said both Orla Quenby and Emil Sand.",
    ],
)
def test_whoever_says_the_same_is_a_source_too(text):
    assert sources(text) == {frozenset({"Orla Quenby", "Emil Sand"})}


@pytest.mark.parametrize(
    "text",
    [
        "Orla Quenby, unlike Emil Sand, said the gate was open.",
        "Orla Quenby, like many mayors, said the gate was locked.",
        "Like Emil Sand, Orla Quenby said she was ill.",
    ],
)
def test_whoever_says_otherwise_or_is_only_compared_is_none(text):
    assert sources(text) == {frozenset({"Orla Quenby"})}
