"""French quotations within which the words stand that tell who speaks."""

import pytest

from ledger.extract import extract

INSIDE = [
    ("« Le coffre était vide, raconte Ida Lund. La porte aussi avait disparu. »", "Ida Lund", "Le coffre était vide"),
    ("Ida Lund attend. « Les quais sont fermés, regrette-t-elle. »", "Ida Lund", "Les quais sont fermés"),
    ("« Le tableau, a expliqué la directrice, a été volé. »", "la directrice", "Le tableau a été volé"),
    ("« Le pont tiendra, assure le ministre des Transports. »", "le ministre des Transports", "Le pont tiendra"),
    ("« La digue cède, a confié au Phare une source proche du port. »", "une source proche du port", "La digue cède"),
    ("« C'est une honte ! s'est exclamé Luc Morin. »", "Luc Morin", "C'est une honte"),
    ("« Le feu a pris à midi, précise Ida Lund, 45 ans, pompière à Tarcy. »", "Ida Lund", "Le feu a pris à midi"),
]


@pytest.mark.parametrize(("text", "who", "told"), INSIDE)
def test_who_speaks_within_the_marks_says_it(text: str, who: str, told: str) -> None:
    """The words that tell who speaks are no part of what is said."""
    claims = {each.wording or each.text: each for each in extract(text) if each.states}
    assert [source.name for source in claims[told].sources] == [who]


def test_the_whole_quotation_is_the_speakers() -> None:
    """What stands before the sentence with the speaker is the speaker's as well, and what stands behind it."""
    text = "La police est venue. « Il neigeait. Rien ne bougeait, a dit Luc Morin. Le chien a aboyé. »"
    said = [each for each in extract(text) if each.states][1:]
    assert [source.name for each in said for source in each.sources] == ["Luc Morin"] * 3


OWN = [
    "Ida Lund raconte : « Le coffre était vide, m'a dit Luc Morin. »",
    "Ida Lund raconte : « Le coffre était vide, a crié mon frère. »",
    "« Le maire, qui affirme le contraire, a menti », dit Ida Lund.",
]


@pytest.mark.parametrize("text", OWN)
def test_whom_the_quoted_person_cites_is_no_speaker(text: str) -> None:
    """Who was told something in the first person speaks, and a relative clause throws nothing in."""
    claims = [each for each in extract(text) if each.states]
    assert {source.name for each in claims for source in each.sources} == {"Ida Lund"}


def test_a_clause_goes_on_behind_who_says_it() -> None:
    """Without quotation marks, too, a verb of saying may stand between a subject and its verb."""
    (claim,) = extract("Le tableau, a expliqué la directrice, a été volé dans la nuit.")
    assert claim.wording == "Le tableau a été volé dans la nuit"
    assert [source.name for source in claim.sources] == ["la directrice"]
