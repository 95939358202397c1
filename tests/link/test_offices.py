"""Offices: a minister and the ministry are one origin, a former minister is nobody's."""

import pytest

from ledger.link import origins
from ledger.link.offices import body_of
from ledger.model import SourceKind, SourceRef, Sourcing

BELL = SourceRef("bell", "Ann Bell", SourceKind.PERSON, office="Interior Minister")
MINISTRY = SourceRef("ministry", "the interior ministry", SourceKind.ORGANIZATION)


@pytest.mark.parametrize(
    ("office", "body"),
    [
        ("Interior Minister", "interior ministry"),
        ("minister of the interior", "interior ministry"),
        ("chief of the fire brigade", "fire brigad"),
        ("police spokeswoman", "polic"),
        ("deputy head of the miners' union", "miner union"),
        ("former interior minister", None),
        ("ex-chief of the fire brigade", None),
        ("lawyer of the owner", None),
        ("deputy director", None),
        ("prime minister", None),
    ],
)
def test_who_holds_an_office_speaks_for_its_body(office: str, body: str | None) -> None:
    assert body_of(office) == body


def test_a_minister_by_name_and_the_ministry_are_one_origin(bearing) -> None:
    said = [bearing("Gazette", (BELL,), sourcing=Sourcing.NAMED)]
    said.append(bearing("Star", (MINISTRY,), sourcing=Sourcing.INSTITUTION))
    (group,) = origins(said)
    assert group.sourcing is Sourcing.NAMED
    assert group.reasons == (
        "Ann Bell speaks for a body: all who do are one origin.",
        "the interior ministry speaks for a body: all who do are one origin.",
    )


def test_an_office_that_one_article_tells_holds_where_another_does_not(bearing) -> None:
    bell = SourceRef("bell", "Ann Bell", SourceKind.PERSON)
    said = [bearing(outlet, (ref,), sourcing=Sourcing.NAMED) for outlet, ref in (("Gazette", BELL), ("Star", bell))]
    assert len(origins([*said, bearing("Echo", (MINISTRY,), sourcing=Sourcing.INSTITUTION)])) == 1


def test_the_head_of_a_body_and_the_body_are_one_origin(bearing) -> None:
    chief = SourceRef("marun", "Elias Marun", SourceKind.PERSON, office="chief of the fire brigade")
    brigade = SourceRef("brigade", "the fire brigade", SourceKind.ORGANIZATION)
    union = SourceRef("union", "the union", SourceKind.ORGANIZATION)
    said = [bearing("Gazette", (chief,), sourcing=Sourcing.NAMED)]
    said += [bearing("Star", (ref,), sourcing=Sourcing.INSTITUTION) for ref in (brigade, union)]
    assert len(origins(said)) == 2
