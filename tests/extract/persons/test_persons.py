"""Who is who: full names gathered, surnames given to their bearers, brothers kept apart."""

from collections.abc import Callable

import pytest

from ledger.extract.grammar.tokens import Doc
from ledger.extract.persons.naming import names
from ledger.extract.persons.people import cast
from ledger.extract.persons.persons import figures, fits, whom

Parsed = Callable[[str], Doc]


def test_a_name_with_and_without_its_middle_is_one_person(parsed: Parsed) -> None:
    found = figures(names(parsed("Omar K. Haddad left. Omar Haddad came back.")))
    assert [figure.name for figure in found] == ["Omar K. Haddad"]


def test_a_suffix_left_alone_names_nobody(parsed: Parsed) -> None:
    text = "Mayor Ann Bell met Bernd Sand at a Martin Luther King Jr. celebration in Kesh. Bell said she would stay."
    assert [figure.name for figure in figures(names(parsed(text)))] == ["Ann Bell", "Bernd Sand"]


def test_two_given_names_are_two_persons(parsed: Parsed) -> None:
    found = figures(names(parsed("Tarek al-Sayed and Karim al-Sayed left.")))
    assert [figure.name for figure in found] == ["Tarek al-Sayed", "Karim al-Sayed"]


def test_a_title_outweighs_an_earlier_mention(parsed: Parsed) -> None:
    listed = list(names(parsed("Tarek al-Sayed called President Karim al-Sayed. Sayed did not answer.")))
    figure, score = whom(listed[-1], figures(listed))
    assert figure is not None
    assert (figure.name, score) == ("Karim al-Sayed", 0.55)


def test_whom_the_surname_alone_meant_first_keeps_it_beside_a_titled_wife(parsed: Parsed) -> None:
    text = (
        "Jonas Brandt left the port. Brandt has run it for years. His wife, Dr. Ida Brandt, was not told. "
        "Dr. Ida Brandt waited, and Ida Brandt wept. Brandt will not return."
    )
    listed = list(names(parsed(text)))
    figure, score = whom(listed[-1], figures(listed))
    assert figure is not None
    assert (figure.name, score) == ("Jonas Brandt", 0.55)


def test_what_can_stand_for_a_full_name() -> None:
    full = ("yusuf", "bin", "faris")
    assert fits(("faris",), full)
    assert fits(("bin", "faris"), full)
    assert fits(("yusuf",), full)
    assert not fits(("karim", "faris"), full)


@pytest.mark.parametrize(
    "text",
    [
        "Saint Adem is the only hospital in the town. Saint Adem has twelve beds.",
        "The firm that rented the hall, Hallam Brode, did not reply.",
        "The ferry, Lena Marsk, was late.",
        "Bellmar Trading did not reply to a letter.",
        "Omar Haddad is in Ardenna. Ardenna said it had no request. Ardenna wants none.",
    ],
)
def test_places_firms_and_ships_are_nobody(parsed: Callable[[str], Doc], text: str) -> None:
    doc = parsed(text)
    assert {mention.name for mention in cast(doc, doc.text).mentions} <= {"Omar Haddad"}


def meant(parsed: Parsed, text: str) -> str | None:
    """The person that the last name of the text means."""
    listed = list(names(parsed(text)))
    figure, _ = whom(listed[-1], figures(listed))
    return figure.name if figure is not None else None


@pytest.mark.parametrize(
    ("title", "name"),
    [("Mrs", "Clara Hollis"), ("Ms", "Clara Hollis"), ("Lady", "Clara Hollis"), ("Mr", "Peter Hollis")],
)
@pytest.mark.parametrize("pair", ["Clara Hollis and Peter Hollis", "Peter Hollis and Clara Hollis"])
def test_a_title_decides_between_a_man_and_a_woman_of_one_surname(
    parsed: Parsed, pair: str, title: str, name: str
) -> None:
    assert (
        meant(parsed, f"Dr {pair} keep the inn at Velde. The police came on Monday. {title} Hollis was heard.") == name
    )


def test_a_title_that_fits_neither_bearer_for_sure_means_nobody(parsed: Parsed) -> None:
    text = "Minister Kestrel Hollis left the inn. Torin Hollis, who keeps it, stayed. Mrs Hollis was heard."
    assert meant(parsed, text) is None


def test_a_wife_who_is_only_mrs_goes_by_her_title(parsed: Parsed) -> None:
    text = "Peter Hollis keeps the inn at Velde. Mrs Hollis was heard by the police."
    assert meant(parsed, text) == "Mrs Hollis"
