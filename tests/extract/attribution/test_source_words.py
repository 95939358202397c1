"""The words that name a source: what belongs to a name, what only adds to it, and how many stand side by side."""

import pytest

from ledger.extract import extract


def _told(text: str) -> list[str]:
    return [source.text for source in extract(text)[0].sources]


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ('"The mill is shut," said Ann Bell, who runs the port.', ["Ann Bell, who runs the port"]),
        ("Ann Bell, who runs the port, said the mill was shut.", ["Ann Bell"]),
        ("The mill is shut, said Ann Bell, who told the council that it lost money.", ["Ann Bell"]),
    ],
)
def test_a_clause_belongs_to_whom_it_introduces_behind_the_verb(text: str, sources: list[str]) -> None:
    """A clause between a name and its verb only adds to it, and one that tells what else he said is no part of it."""
    said = next(claim for claim in extract(text) if claim.wording == "the mill was shut" or claim.sources)
    assert [source.text for source in said.sources] == sources


def test_even_is_no_part_of_a_source() -> None:
    """ "Even some of her friends say …"."""
    assert _told("Even some of her friends say the mill was sold.") == ["some of her friends"]


def test_how_somebody_speaks_is_no_part_of_the_name() -> None:
    """A phrase behind a comma that tells where and when; a home town stays."""
    assert _told("Viktor Lund, in a letter to the council, said the ferry had sunk.") == ["Viktor Lund"]
    assert _told("Viktor Lund, of Sarvenna, said the ferry had sunk.") == ["Viktor Lund, of Sarvenna"]


def test_all_and_both_are_nobody_beside_those_they_take_up() -> None:
    """ "Ann Bell and Viktor Lund both said …" has two sources."""
    assert _told("Ann Bell and Viktor Lund both said the ferry had sunk.") == ["Ann Bell", "Viktor Lund"]


def test_each_name_of_a_list_is_a_source() -> None:
    """Also where a parser takes the second name for one in apposition."""
    told = _told("Ann Bell, Rita Holm and Viktor Lund all said the ferry had sunk.")
    assert told == ["Ann Bell", "Rita Holm", "Viktor Lund"]


def test_roles_before_one_name_are_one_source() -> None:
    """ "English comedian and actor Omar Reyl" is one man; an article before the second role makes two."""
    assert _told("English comedian and actor Omar Reyl said the ferry had sunk.") == ["actor Omar Reyl"]
    two = _told("The lobbyist and the strategist Viktor Lund said the ferry had sunk.")
    assert two == ["The lobbyist", "the strategist Viktor Lund"]


def test_an_account_speaks_only_where_things_are_told_by_it() -> None:
    """A film is posted to one, and money is in one; "by his own account" names a source."""
    assert _told("In a video posted to her account, she criticised the mayor and called for a debate.") == []
    assert _told("By his own account, Viktor Lund left the port on Friday.") == ["his"]


@pytest.mark.parametrize(
    ("text", "besides"),
    [
        (
            "Rolf Tarn, who has led the council since May, denied that the wall was weak.",
            "Rolf Tarn has led the council",
        ),
        ("The union, which represents 3,000 nurses, called for a strike.", "The union represents 3,000 nurses"),
        ("Ida Lund, whose house burned down, said the alarm had failed.", "Ida Lund's house burned down"),
    ],
)
def test_what_is_told_besides_of_a_source_is_the_outlets(text: str, besides: str) -> None:
    """The clause between commas is no part of what the source says."""
    [found] = [claim for claim in extract(text) if not claim.sources]
    assert found.wording.startswith(besides)


@pytest.mark.parametrize(
    "text",
    [
        "Two members, who asked not to be named, said the plan was dead.",
        "An aide, who spoke on condition of anonymity, said the plan was dead.",
        "Rolf Tarn, who would have owned the yard, said the plan was dead.",
    ],
)
def test_on_what_terms_a_source_speaks_is_no_claim(text: str) -> None:
    assert [claim.wording for claim in extract(text) if claim.states] == ["the plan was dead"]


def test_emails_are_one_word() -> None:
    assert _told("Leaked e-mails show that she lied.") == ["Leaked e-mails"]
