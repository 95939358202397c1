"""Claims to origins to an assessment: retold from a real article with invented people, and what else must hold."""

import pytest
from sayings import denies, says

from ledger.assess import assess, shown_wording, sides
from ledger.link import origins
from ledger.model import (
    ArticleKind,
    Bearing,
    Claim,
    Fact,
    HedgeLevel,
    Modality,
    SourceKind,
    SourceRef,
    Sourcing,
    Span,
    Stance,
)

REPORTED = HedgeLevel.REPORTED


def assessed(*bearings):
    """As the ledger does it: origins of what asserts, is accepted, actual and not doubtful."""
    return assess(bearings, origins(sides(bearings).asserting))


def short(*bearings):
    found = assessed(*bearings)
    return found.corroboration.low, found.corroboration.high, found.status.value


def relays(outlet, of, sourcing=Sourcing.MEDIA):
    """``outlet`` reports flatly what the outlet ``of`` reported."""
    own, other = (SourceRef(name, name, SourceKind.OUTLET) for name in (outlet, of))
    claim = Claim("f" * 60 + outlet[:4], (Span(0, 4),), "Text", "Text", sourcing=sourcing)
    return Bearing(claim, Stance.ASSERTS, True, own, ArticleKind.ARTICLE, ((own, other),))


@pytest.mark.parametrize(
    ("bearing", "expected"),
    [
        (says("Le Phare", sourcing=Sourcing.HEARSAY, level=REPORTED), (0, 1, "hearsay")),
        (says("Le Phare"), (1, 1, "single-source")),
        (says("Le Phare", "a military source", sourcing=Sourcing.ANONYMOUS), (1, 1, "single-source")),
        (says("Le Phare", "the Verranian authorities", sourcing=Sourcing.INSTITUTION), (1, 1, "supported")),
        (
            says("Le Phare", "the ministry", sourcing=Sourcing.INSTITUTION, modality=Modality.UNREALISED),
            (0, 0, "unrealised"),
        ),
        (says("Le Phare", "the request", sourcing=Sourcing.DOCUMENT, level=REPORTED), (0, 1, "unconfirmed")),
        (
            says("Le Phare", "a security source", "a source in business circles", sourcing=Sourcing.ANONYMOUS),
            (2, 2, "supported"),
        ),
    ],
    ids=["hearsay", "own voice", "anonymous", "institution", "request", "allegation", "side by side"],
)
def test_one_claim_of_one_article(bearing, expected):
    assert short(bearing) == expected


def test_hearsay_stays_hearsay_when_another_outlet_relays_it_flatly():
    told = says("Le Phare", sourcing=Sourcing.HEARSAY, level=REPORTED)
    found = assessed(told, relays("Echo", "Le Phare"))
    assert (found.corroboration.low, found.corroboration.high) == (0, 1)
    assert (found.status.value, found.strongest) == ("hearsay", Sourcing.HEARSAY)
    fact = Fact("f", "F1", "Nadia Ferrow is in Ostmark")
    assert shown_wording(fact, found).startswith("Said, not established:")


def test_a_relay_of_an_institution_is_the_same_origin():
    stated = says("Le Phare", "the port authority", sourcing=Sourcing.INSTITUTION)
    assert short(stated, relays("Echo", "Le Phare")) == (1, 1, "supported")


def test_an_unnamed_source_beside_a_known_origin_adds_nothing_certain():
    named = says("Echo", "Orla Finch", sourcing=Sourcing.NAMED)
    assert short(named, says("Le Phare", "a pilot", sourcing=Sourcing.ANONYMOUS)) == (1, 2, "supported")


def test_two_known_origins_corroborate_and_a_denial_contests():
    both = says("Echo", "Orla Finch", sourcing=Sourcing.NAMED), says("Post", "the court", sourcing=Sourcing.DOCUMENT)
    assert short(*both) == (2, 2, "corroborated")
    assert short(*both, denies("Courier", "her lawyer")) == (2, 2, "contested")
