"""What somebody claims by the way is theirs, and the sentence's own verb the outlet's."""

import pytest

from ledger.extract import extract


def told(text):
    return [(tuple(source.name for source in claim.sources), claim.wording) for claim in extract(text) if claim.states]


@pytest.mark.parametrize(
    ("text", "who", "said", "own"),
    [
        (
            "The sprinklers, which the firm claimed worked, had been off since March.",
            "the firm",
            "The sprinklers worked",
            "The sprinklers had been off since March",
        ),
        (
            "The painting, which the dealer insisted was genuine, was sold for two million.",
            "the dealer",
            "The painting was genuine",
            "The painting was sold for two million",
        ),
        (
            "The convoy, which Vemar says carried weapons, was hit at dawn.",
            "Vemar",
            "The convoy carried weapons",
            "The convoy was hit at dawn",
        ),
        (
            "The tanker, which Vemar claims was empty, burned for three days.",
            "Vemar",
            "The tanker was empty",
            "The tanker burned for three days",
        ),
        (
            "Dunn, who prosecutors say ran the ring, was arrested in Velmora.",
            "prosecutors",
            "Dunn ran the ring",
            "Dunn was arrested in Velmora",
        ),
        (
            "Dunn, who police believe fled by boat, was seen in Velmora.",
            "police",
            "Dunn fled by boat",
            "Dunn was seen in Velmora",
        ),
    ],
)
def test_a_claim_by_the_way_has_its_own_source(text, who, said, own):
    assert set(told(text)) == {((who,), said), ((), own)}


@pytest.mark.parametrize(
    "text",
    [
        "The bridge, which opened in 1990, fell in May.",
        "The car, which its owner reported stolen, was found in a lake.",
        "Dunn, who says little, was arrested.",
    ],
)
def test_other_clauses_by_the_way_are_nobodys_claim(text):
    assert all(not names for names, _ in told(text))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "The report, which Halmar says was a draft, found that the pier was old.",
            {(("Halmar",), "The report was a draft"), (("The report",), "the pier was old")},
        ),
        (
            "Weller told police that he had lost the ledger, which the prosecution says carried his fingerprints.",
            {
                (("Weller",), "he had lost the ledger"),
                (("the prosecution",), "the ledger carried his fingerprints"),
            },
        ),
    ],
)
def test_what_is_claimed_in_the_present_is_an_aside_of_the_outlet(text, wanted):
    """It is told of the source itself, or inside what somebody said, and neither says it."""
    assert set(told(text)) == wanted
