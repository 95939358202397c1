"""The "is" that a sentence leaves out stands in the wording, where its words would be no sentence without."""

import pytest

from ledger.extract import extract


def _wordings(text: str) -> set[str]:
    return {claim.wording for claim in extract(text) if claim.states}


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("The critic called the film a masterpiece.", "the film is a masterpiece"),
        ("The minister described the report as misleading.", "the report is misleading"),
        (
            "His solicitor described the arrest as theatrical and unnecessary.",
            "the arrest is theatrical and unnecessary",
        ),
        ("Auditors put the cost of repairs at 30 million euros.", "the cost of repairs is at 30 million euros"),
        ("She considers the plans illegal.", "the plans are illegal"),
        ("The judge found him guilty.", "he is guilty"),
        ("The court declared the vote void.", "the vote is void"),
    ],
)
def test_what_somebody_calls_a_thing_has_its_verb(text: str, wording: str) -> None:
    assert wording in _wordings(text)


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        (
            "The company, founded in 1931 by two brothers, employs 6,200 people.",
            "The company was founded in 1931 by two brothers",
        ),
        ("A copy of the report, seen by the station, describes cracks.", "the report was seen by the station"),
        ("The firm, based in Halmar, has closed its shops.", "The firm is based in Halmar"),
        ("The paintings, stolen in 1998, hang in a museum again.", "The paintings were stolen in 1998"),
    ],
)
def test_a_participle_that_a_comma_adds_has_its_verb(text: str, wording: str) -> None:
    assert any(wording in one for one in _wordings(text))


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("The critic said the film was a masterpiece.", "the film was a masterpiece"),
        ("The firm founded in 1931 employs 6,200 people.", "The firm founded in 1931 employs 6,200 people"),
        ("The baker called a doctor.", "The baker called a doctor"),
        ("The storm, which damaged the quay, has passed.", "The storm damaged the quay"),
    ],
)
def test_where_a_verb_stands_none_is_put_in(text: str, wording: str) -> None:
    assert wording in _wordings(text)


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("The union urged them to open an inquiry.", "they are to open an inquiry"),
        ("Residents asked it to close the road.", "it is to close the road"),
        ("Officials told us to leave.", "we are to leave"),
        ("Shaw said they had decided not to spend the money.", "they are not to spend the money"),
        ("The union urged the ministry to open an inquiry.", "the ministry to open an inquiry"),
        ("The director asked for the money to be returned.", "the money to be returned"),
        ("The union urged that an inquiry be opened.", "an inquiry be opened"),
    ],
)
def test_whoever_is_asked_by_a_pronoun_is_told_as_one_who_is_to_do_it(text: str, wording: str) -> None:
    assert wording in _wordings(text)


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("Mara Holm said the school had been shut and the ward been closed.", "the ward had been closed"),
        ("The school was shut and the mayor resigned.", "the mayor resigned"),
        ("The school had been shut and the ward has been sold.", "the ward has been sold"),
    ],
)
def test_the_second_of_two_passives_has_the_verb_of_the_first(text: str, wording: str) -> None:
    assert wording in _wordings(text)


def test_a_verb_that_describes_what_a_thing_is_called_makes_no_sentence() -> None:
    text = "She described the plan as a disgrace that shamed the town."
    assert "the plan is a disgrace that shamed the town" in _wordings(text)
