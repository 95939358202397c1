"""A later "the mayor", "the firm" or "the paper" goes back to whom the article tells to be that, and to nobody else."""

import pytest

from ledger.extract import extract
from ledger.model import Source, Sourcing


def source_of(text: str, words: str) -> tuple[Source, Sourcing]:
    claim = next(claim for claim in extract(text) if words in claim.text)
    return claim.sources[0], claim.sourcing


@pytest.mark.parametrize(
    "introduced",
    [
        "Mayor Mira Velt met the owners.",
        "The mayor, Mira Velt, met the owners.",
        "Mira Velt, the mayor of Kesh, met the owners.",
    ],
)
def test_the_mayor_is_who_is_told_to_be_mayor(introduced: str) -> None:
    """By a title before the name, or by an apposition on either side of it."""
    source, sourcing = source_of(f"{introduced} The mayor said the quay was closed.", "quay")
    assert (source.text, source.name, sourcing) == ("The mayor", "Mira Velt", Sourcing.NAMED)


def test_two_mayors_leave_the_mayor_open() -> None:
    text = "Mayor Mira Velt met Mayor Otto Karr. The mayor said the quay was closed."
    assert source_of(text, "quay")[1] is Sourcing.ANONYMOUS


def test_the_former_minister_is_not_the_minister() -> None:
    text = "Jan Orel, a former minister, was at the dinner. The minister said the quay was closed."
    assert source_of(text, "quay")[1] is Sourcing.ANONYMOUS


def test_his_lawyer_is_the_lawyer_told_to_be_his() -> None:
    text = "Jan Orel was held on Monday. Orel's lawyer, Ida Brun, met him. His lawyer said the quay was closed."
    assert source_of(text, "quay")[0].name == "Ida Brun"


def test_the_firm_is_the_firm_named_before() -> None:
    text = "Chemicals maker Solvane has cut jobs. The company said the plant was closed."
    source, sourcing = source_of(text, "the plant")
    assert (source.name, sourcing) == ("Solvane", Sourcing.INSTITUTION)


def test_the_paper_is_the_outlet_named_before() -> None:
    text = "The newspaper Kesh Wacht has the letters. The paper said the quay was closed."
    source, sourcing = source_of(text, "the quay")
    assert (source.name, sourcing) == ("Kesh Wacht", Sourcing.MEDIA)


def test_her_office_is_named_by_its_owner() -> None:
    source, _ = source_of("Mayor Mira Velt met the owners. Her office said the quay was closed.", "quay")
    assert (source.text, source.name) == ("Her office", "Mira Velt's office")


def test_he_is_the_subject_of_the_sentence_before_if_nobody_has_spoken_since() -> None:
    text = "A relative said the flat was empty. Jan Orel was held on Monday. He said the quay was closed."
    assert source_of(text, "quay")[0].name == "Jan Orel"


def test_the_minister_is_the_one_named_before_and_no_prime_minister():
    text = (
        "The trade minister, Ines Valbonne, is under fire. The minister denied that she had lied."
        " The prime minister, Mira Velt, was silent."
    )
    assert source_of(text, "lied")[0].name == "Ines Valbonne"
