"""A signed open letter is told by its signatories; a news story about one is not."""

import pytest

from ledger.extract import extract
from ledger.model import Modality, SourceKind, Sourcing

LETTER = """Open letter to the Harbour Council

We, the undersigned, are residents of Port Adem. The council sold the quay in May. The clerk told us that the price was
too low. We call on the mayor to resign.

Mira Dahl, teacher
Otto Wren, fisherman
"""


def test_a_letter_of_several_is_one_document_that_speaks_for_them() -> None:
    told = extract(LETTER)
    assert {claim.sources[0].name for claim in told} == {"Mira Dahl and Otto Wren"}
    assert {claim.sources[0].kind for claim in told} == {SourceKind.DOCUMENT}
    assert "[Mira Dahl and Otto Wren], the undersigned, are residents of Port Adem" in [one.wording for one in told]


def test_whom_a_letter_quotes_is_relayed_by_it() -> None:
    (price,) = [claim for claim in extract(LETTER) if "price" in claim.wording]
    assert [source.text for source in price.sources] == ["Open letter to the Harbour Council", "The clerk"]
    assert (price.chains, price.sourcing) == (((0, 1),), Sourcing.ANONYMOUS)


def test_what_a_letter_demands_of_somebody_is_unrealised_and_worded_of_them() -> None:
    (demand,) = [claim for claim in extract(LETTER) if "resign" in claim.wording]
    assert demand.modality is Modality.UNREALISED
    assert demand.wording.startswith("the mayor")


def test_a_letter_of_one_is_that_person_speaking() -> None:
    said = "I resigned on Monday. My office was sealed."
    text = f"Dear Mayor Quenby,\n\n{said}\n\nSigned,\nViktor Lund\nChairman of the yard\n"
    told = extract(text)
    assert {(claim.sources[0].name, claim.sourcing) for claim in told} == {("Viktor Lund", Sourcing.NAMED)}
    assert [claim.wording for claim in told] == [
        "[Viktor Lund] resigned on Monday",
        "[Viktor Lund]'s office was sealed",
    ]


def test_a_story_about_a_letter_is_the_outlets() -> None:
    text = (
        "Open letter accuses council of fraud\n\nForty residents wrote to the council. The quay was sold in May.\n\n"
        "“We want answers,” said Mira Dahl.\n\nBy Otto Wren\n"
    )
    assert {claim.sourcing for claim in extract(text) if not claim.sources} == {Sourcing.UNATTRIBUTED}
    assert any(not claim.sources for claim in extract(text))


EDITOR = (
    "Sir, Your report says the hall was cold. I sat there for an hour and it was warm.\n\n"
    "My wife says nobody asked her. I believe her.\n\n"
    "Colonel (retd) Basil Thorne\nUpper Cressing"
)


def test_a_letter_to_the_editor_is_its_first_signatorys():
    told = {claim.wording: [source.name for source in claim.sources] for claim in extract(EDITOR) if claim.states}
    assert told["it was warm"] == ["Basil Thorne"]
    assert told["nobody asked her"] == ["Basil Thorne", "My wife"]
    assert told["the hall was cold"] == ["Basil Thorne", "Your report"]


SIGNED = (
    "Dear Ms Lund,\n\nThe trust has lied. We know that the folder was lost.\n\n"
    "Yours sincerely,\n\nMira Dahl\nOtto Wren\n"
)


@pytest.mark.parametrize(
    "note",
    [
        '*The Health Office said: "The minister has no recollection of a folder."*',
        "[The trust did not answer questions from this newspaper.]",
        "Editor's note: The trust denies that a folder was lost.",
        "The Health Office said it had no record of a folder.",
    ],
)
def test_what_an_editor_adds_below_the_names_is_no_part_of_the_letter(note: str) -> None:
    told = extract(f"{SIGNED}\n{note}\n")
    assert [one.sources[0].name for one in told if "lied" in one.text] == ["Mira Dahl and Otto Wren"]
    assert {one.sources[0].name for one in told if one.sources and one.hull.start > len(SIGNED)}.isdisjoint(
        {"Mira Dahl and Otto Wren"}
    )


@pytest.mark.parametrize(
    ("line", "whose"),
    [
        ("and 212 others", "Mira Dahl and 213 others"),
        ("along with more than 1,000 other doctors", "Mira Dahl and more than 1,001 others"),
        ("and 3 more", "Mira Dahl and 4 others"),
    ],
)
def test_those_who_signed_besides_are_counted(line: str, whose: str) -> None:
    assert {one.sources[0].name for one in extract(f"{SIGNED}{line}\n")} == {whose}


def test_what_named_people_sign_is_no_record_that_speaks_of_itself() -> None:
    assert {one.sourcing for one in extract(SIGNED)} == {Sourcing.NAMED}
    bodies = SIGNED.replace("Mira Dahl", "Dockers Union").replace("Otto Wren", "Pilots Guild")
    assert {one.sourcing for one in extract(bodies)} == {Sourcing.INSTITUTION}
