"""A pronoun stays open where somebody whom the page does not know stands nearer to it."""

from collections.abc import Callable

import pytest

from ledger.extract.grammar.tokens import Doc
from ledger.extract.persons.people import cast

Parsed = Callable[[str], Doc]


def meant(doc: Doc) -> list[str]:
    """Whom the pronouns of the document mean, in order."""
    pronouns = {"he", "she", "his", "her", "him"}
    return [mention.name for mention in cast(doc, doc.text).mentions if mention.text.lower() in pronouns]


@pytest.mark.parametrize(
    "text",
    [
        "Sergei Vlasov leads the firm. One of them, a network engineer, said he was dismissed for it.",
        "Sergei Vlasov leads the firm. Another said he had been beaten by a guard.",
        "Sergei Vlasov leads the firm. One of the guards said he had been beaten.",
        "Arvo Kostad leads the committee. Stroen founded a firm. The money went to his company.",
        "Jan Kowal leads the committee. Stroen died in May. The money went to his company.",
    ],
)
def test_who_is_nearer_and_unknown_keeps_the_pronoun_open(parsed: Parsed, text: str) -> None:
    assert meant(parsed(text)) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Anna Berg runs Halcyon. Halcyon closed in May. She moved to Kesh.", "Anna Berg"),
        ("Sergei Vlasov leads the firm. One of the firms closed. He was dismissed.", "Sergei Vlasov"),
        ("Sergei Vlasov leads the firm. Republicans voted for the law. He was dismissed.", "Sergei Vlasov"),
        ("Sergei Vlasov leads the firm. Another firm closed. He was dismissed.", "Sergei Vlasov"),
    ],
)
def test_a_firm_or_a_crowd_keeps_no_pronoun_open(parsed: Parsed, text: str, name: str) -> None:
    assert meant(parsed(text)) == [name]


@pytest.mark.parametrize("name", ["Desislava Kostadinova", "Oriska Malinowska", "Arvela Stepanova"])
def test_a_surname_that_only_women_bear_is_hers(parsed: Parsed, name: str) -> None:
    assert meant(parsed(f"{name} leads the committee. The guard met a clerk. The money went to his company.")) == []
    assert meant(parsed(f"{name} leads the committee. The money went to her company.")) == [name]


def test_a_rank_of_the_police_is_borne_by_the_detective(parsed: Parsed) -> None:
    text = (
        "Edmund Crale, a surgeon, is accused of fraud. DI Mark Crale led the inquiry. The trial began on Monday.\n"
        "DI Crale had not seen the papers, a court heard."
    )
    assert [mention.name for mention in cast(parsed(text), text).mentions][-1] == "Mark Crale"


@pytest.mark.parametrize("name", ["Lower Vrbas", "Real Montoro", "Upper Kesten", "Greater Velden"])
def test_what_opens_the_name_of_a_place_or_a_club_opens_no_persons(parsed: Parsed, name: str) -> None:
    assert cast(parsed(f"{name} said it was sorry. {name} said nothing else."), "").mentions == ()
