"""A title that is doubted before a name is a claim of its own, and the clause does without it."""

import pytest

from ledger.extract import extract
from ledger.model import HedgeLevel, Sourcing


@pytest.mark.parametrize(
    ("text", "wordings"),
    [
        (
            "Police arrested the alleged smuggler Tomas Reyl on Monday.",
            ["Tomas Reyl is a smuggler", "Police arrested Tomas Reyl on Monday"],
        ),
        (
            "Suspected arsonist Mira Dahl was released on bail.",
            ["Mira Dahl is an arsonist", "Mira Dahl was released on bail"],
        ),
        (
            "Officers searched the home of suspected gang member Leo Hart.",
            ["Leo Hart is a gang member", "Officers searched the home of Leo Hart"],
        ),
        (
            "The purported heir Otto Wren sold the castle.",
            ["Otto Wren is an heir", "Otto Wren sold the castle"],
        ),
        (
            "Alleged smugglers Tomas Reyl and Ivo Karsh were arrested.",
            ["Tomas Reyl and Ivo Karsh are smugglers", "Tomas Reyl was arrested", "Ivo Karsh was arrested"],
        ),
    ],
)
def test_a_doubted_title_and_its_clause_are_two_claims(text: str, wordings: list[str]) -> None:
    assert sorted(claim.wording for claim in extract(text)) == sorted(wordings)


@pytest.mark.parametrize(
    ("title", "level", "sourcing"),
    [
        ("The alleged smuggler", HedgeLevel.REPORTED, Sourcing.HEARSAY),
        ("The self-styled doctor", HedgeLevel.REPORTED, Sourcing.HEARSAY),
        ("The so-called prophet", HedgeLevel.REPORTED, Sourcing.HEARSAY),
        ("The suspected arsonist", HedgeLevel.POSSIBLE, Sourcing.UNATTRIBUTED),
        ("The supposed owner", HedgeLevel.DOUBTFUL, Sourcing.HEARSAY),
    ],
)
def test_the_doubt_is_the_hedge_of_the_title_alone(title: str, level: HedgeLevel, sourcing: Sourcing) -> None:
    (told,) = [claim for claim in extract(f"{title} Ivo Karsh left Dal on Friday.") if " is a" in claim.wording]
    (clause,) = [claim for claim in extract(f"{title} Ivo Karsh left Dal on Friday.") if "left Dal" in claim.wording]
    assert (told.hedge.level, told.sourcing) == (level, sourcing)
    assert (clause.hedge.level, clause.sourcing) == (HedgeLevel.FLAT, Sourcing.UNATTRIBUTED)


def test_nobody_answers_for_a_title_in_reported_speech_but_who_is_quoted_does() -> None:
    """Outside quotation marks the doubt is the outlet's care, and "alleged" is nobody's word."""
    text = "Ann Bell said the alleged fraudster Nils Aker had fled."
    (told,) = [claim for claim in extract(text) if "fraudster" in claim.wording]
    assert (told.sources, told.sourcing) == ((), Sourcing.HEARSAY)
    text = "“The alleged fraudster Nils Aker has fled,” said Ann Bell."
    (told,) = [claim for claim in extract(text) if "fraudster" in claim.wording]
    assert [source.name for source in told.sources] == ["Ann Bell"]


@pytest.mark.parametrize(
    "text",
    [
        "An alleged smuggler was arrested on Monday.",
        "The alleged theft Monday shocked Ann Bell.",
        "The convicted murderer Olaf Prinn was moved to Dal.",
        "She called the man Tomas Reyl.",
    ],
)
def test_no_name_no_doubt_or_a_day_makes_no_title(text: str) -> None:
    assert not [claim for claim in extract(text) if " is a" in claim.wording]


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        (
            "The two suspected bombers, Ilya Marn and Peto Gale, fled.",
            "Ilya Marn and Peto Gale are the two bombers",
        ),
        ("The so-called king of the quay, Bruno Hale, died on Tuesday.", "Bruno Hale is the king of the quay"),
    ],
)
def test_a_description_of_several_names_all_of_them_and_a_doubt_is_its_hedge(text: str, wording: str) -> None:
    (told,) = [claim for claim in extract(text) if claim.wording == wording]
    assert told.hedge.level > HedgeLevel.FLAT


def test_who_appeared_in_court_was_there() -> None:
    """A place behind "appeared" is no impression."""
    (clause,) = extract("Dario Pell appeared in court on Monday.")
    assert clause.hedge.level is HedgeLevel.FLAT
