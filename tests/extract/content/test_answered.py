""" "She denied it" denies what was said before, where it is plain which statements that are."""

import pytest

from ledger.extract import extract
from ledger.model import Polarity


def denials(text):
    """Each denial as (who denies, what)."""
    found = [claim for claim in extract(text) if claim.states and claim.stance_denies]
    return [(claim.sources[0].name, claim.wording) for claim in found]


@pytest.mark.parametrize(
    ("text", "denier", "wording"),
    [
        (
            "Inspectors say that Karl Dorn ordered the closing of the mine. Dorn denied it.",
            "Karl Dorn",
            "Karl Dorn ordered the closing of the mine",
        ),
        (
            "The army said the rebels had burned the mill. The rebels deny this.",
            "The rebels",
            "the rebels had burned the mill",
        ),
        (
            "Ana Brell bribed two clerks, the police said. Brell rejects the claim.",
            "Ana Brell",
            "Ana Brell bribed two clerks",
        ),
        (
            "Ada Frey said that Simon Pell had leaked the memo. Pell, 43, has always denied it.",
            "Simon Pell",
            "Simon Pell had leaked the memo",
        ),
    ],
)
def test_a_denial_that_only_points_denies_the_statement_before(text, denier, wording):
    assert denials(text) == [(denier, wording)]


def test_the_denial_has_the_words_it_stands_on_and_says_how_it_was_read():
    text = "The police said that Ana Brell bribed two clerks. She disputes this."
    claim = next(claim for claim in extract(text) if claim.stance_denies)
    assert (claim.text, claim.polarity) == ("this", Polarity.DENIED)
    assert claim.mentions[0].name == "Ana Brell"
    assert claim.reasons[-1] == "“this” read as what is told before: Ana Brell bribed two clerks"
    assert claim.score < 1


@pytest.mark.parametrize(
    "text",
    [
        "The police said that Ana Brell bribed two clerks and that Tom Gaunt drove the van. Both deny it.",
        "Ana Brell denied it.",
        "Ana Brell left on Monday. Rain fell. The port was closed and the ferry stayed. Brell denied this.",
    ],
)
def test_what_is_denied_is_not_guessed(text):
    """Where it may be one of several, or none, the sentence stays the outlet's own."""
    assert denials(text) == []
    assert any("den" in claim.text for claim in extract(text) if claim.states)


def test_whoever_said_it_does_not_deny_it():
    assert denials("Ana Brell said the van was empty. She denied it.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Sources said the clerk was informed last week. His office would not confirm this.",
        "The clerk was informed. Inspector Mira Colley, who led the inquiry, declined to comment.",
    ],
)
def test_who_does_not_say_denies_nothing_of_what_is_told_before(text: str) -> None:
    assert not any(claim.states and claim.stance_denies for claim in extract(text))


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        (
            "Ida Kolb accused Piet Dorn of taking bribes. She said that Dorn had hidden money. Dorn denied it all.",
            ["Piet Dorn took bribes", "Dorn had hidden money"],
        ),
        (
            "Prosecutors say Ivo Karsh forged the ledgers and that he bribed two clerks. Karsh denied everything.",
            ["Ivo Karsh forged the ledgers", "[Ivo Karsh] bribed two clerks"],
        ),
        (
            "An aide said Mara Holm had lied to the court and had burned the files. Holm rejected these claims.",
            ["Mara Holm had lied to the court", "Mara Holm had burned the files"],
        ),
        (
            "The report said Lund had sold the yard to his brother and kept the fee. Lund rejected both allegations.",
            ["Lund had sold the yard to his brother", "Lund kept the fee"],
        ),
        ("“Dorn took the money,” Ida Kolb said. Dorn called the claim a lie.", ["Dorn took the money"]),
        (
            "Ida Kolb said Dorn had taken three envelopes. She said Dorn had burned a file.\n\nDorn denied all of it.",
            ["Dorn had taken three envelopes", "Dorn had burned a file"],
        ),
        ("Ida Kolb said that Dorn had fled. Dorn described this as absurd.", ["Dorn had fled"]),
    ],
)
def test_a_denial_of_everything_denies_each_thing_said_of_whoever_denies(text, denied):
    """The last accuser's statements, those about whoever denies."""
    assert [wording for _, wording in denials(text)] == denied


@pytest.mark.parametrize(
    "text",
    [
        "The council closed the pool. Residents called it absurd.",
        "Ministers said taxes had risen. Residents called the change ridiculous.",
        "The union said waste had been dumped and that clerks had hit men. The firm called this absurd.",
        "The critic called the film a fantasy.",
        "The minister said there was no indication that the ferry was overloaded. Carla Venn disputed this.",
        "The minister, Elio Grandi, said there was no indication that the ferry sank. Carla Venn disputed this.",
    ],
)
def test_what_somebody_only_disapproves_of_is_not_denied(text):
    """To call a thing absurd denies nothing, unless it is a claim about whoever does so."""
    assert denials(text) == []


def test_a_denial_that_may_mean_several_statements_says_so():
    """The outlet's own sentence stays, with what is open about it."""
    text = "Ida Kolb said Dorn had taken the money and that Dorn had hidden a car. Dorn denied it."
    told = next(claim for claim in extract(text) if claim.wording == "Dorn denied it")
    assert told.ambiguous is not None and told.ambiguous.startswith("denial:")
    assert denials(text) == []


def test_who_denies_wrongdoing_was_dismissed_all_the_same():
    """What the outlet tells as so is no charge; what somebody else says is one."""
    assert denials("Mr Dorn was dismissed in 2025 for misconduct. He denies wrongdoing.") == []
    accused = "Ada Frey said Dorn stole the files. Dorn denied any wrongdoing."
    assert denials(accused) == [("Dorn", "Dorn stole the files")]


def test_a_tail_denies_its_own_sentence_and_no_claim_before_it():
    """What has no source of its own is denied as well: "is alleged to have run up debts"."""
    text = "Holt said fans were lied to. Ida Crewe is alleged to have run up debts, a claim her son has always denied."
    assert denials(text) == [("Ida Crewe's son", "Ida Crewe has run up debts")]
