"""Quotations carried on over sentences and paragraphs, and blocks that are quoted without marks."""

import pytest

from ledger.extract import extract


def told(text: str) -> dict[str, list[str]]:
    return {one.text: [source.name for source in one.sources] for one in extract(text) if one.states}


def test_a_quotation_left_open_goes_on_in_the_next_paragraph_and_not_with_whoever_is_named_below() -> None:
    read = told(
        'Ida Born said: "I did not sell the boat.\n\n"But I know who did. It was Rolf Lund."\n\nLund laughed.\n'
    )
    assert {text: names for text, names in read.items() if names} == {
        "I did not sell the boat": ["Ida Born"],
        "I know who did": ["Ida Born"],
        "It was Rolf Lund": ["Ida Born"],
    }


def test_a_new_speaker_behind_the_carried_quotation_in_its_own_paragraph_speaks_it() -> None:
    read = told('Ida Born said: "I did not sell the boat.\n\n"The harbour was empty," Rolf Lund said.\n')
    assert read["The harbour was empty"] == ["Rolf Lund"]


@pytest.mark.parametrize(
    "before",
    [
        "Mira Dahl, 34, told our reporter that the doors were locked.",
        "The doors had been locked, Mira Dahl said.",
        "The doors were locked, according to Mira Dahl.",
        "Mira Dahl said that the crew had ordered the passengers to wait.",
        "Mira Dahl said that Otto Wren had admitted that the doors were locked.",
    ],
)
def test_a_quotation_right_behind_what_somebody_says_is_theirs(before: str) -> None:
    read = told(f'{before} "Nobody came to the harbour. Then the lights went out."\n')
    assert read["Nobody came to the harbour"] == read["Then the lights went out"] == ["Mira Dahl"]


@pytest.mark.parametrize(
    "before",
    [
        "Mira Dahl said that the doors were locked. The council met on Monday.",
        "Mira Dahl denied that the doors were locked.",
        "Mira Dahl walked to the harbour.",
        "Mira Dahl said that the doors were locked.\n\n",
    ],
)
def test_behind_anything_else_a_bare_quotation_is_given_to_nobody(before: str) -> None:
    assert told(f'{before} "Nobody came to the harbour."\n')["Nobody came to the harbour"] == []


@pytest.mark.parametrize(
    "text",
    [
        "Otto Wren spoke on Monday. Here is what he said:\n\n> The quay was safe. Nobody warned the yard.\n",
        "The mayor, Otto Wren, told reporters:\n\n> The quay was safe.\n>\n> Nobody warned the yard.\n",
        "Otto Wren wrote:\n> The quay was safe.\n> Nobody warned the yard.\n",
    ],
)
def test_a_block_below_a_colon_is_quoted(text: str) -> None:
    read = told(f"{text}\nThe guild met on Monday.\n")
    assert read["The quay was safe"] == read["Nobody warned the yard"] == ["Otto Wren"]
    assert read["The guild met on Monday"] == []


def test_a_block_that_nothing_introduces_is_given_to_nobody() -> None:
    assert told("Otto Wren said that it rained.\n\n> The quay was safe.\n")["The quay was safe"] == []
