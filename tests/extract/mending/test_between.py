"""What a parser loses behind two commas comes back: who said it, and what the sentence itself tells."""

import pytest

from ledger.extract import extract


def told(text: str) -> dict[str, list[str]]:
    return {one.wording: [source.name for source in one.sources] for one in extract(text + "\n") if one.states}


@pytest.mark.parametrize(
    ("text", "wording", "whose"),
    [
        (
            "According to the report, a copy of which was seen by the Post, the pump had not failed.",
            "the pump had not failed",
            ["the report"],
        ),
        (
            "According to a letter, a copy of which was obtained by the Courier, the mayor knew of the leak.",
            "the mayor knew of the leak",
            ["a letter"],
        ),
        (
            "According to leaked e-mails, copies of which were shared with the Courier, the mayor paid the clerk.",
            "the mayor paid the clerk",
            ["leaked e-mails"],
        ),
        ("On the roof, part of which fell in, the crew slept.", "part of the roof fell in", []),
        ("A court fined the firm for a leak, the cause of which was never found.", "the cause of a leak", []),
    ],
)
def test_part_of_which_only_tells_of_the_noun_before_it(text: str, wording: str, whose: list[str]) -> None:
    read = told(text)
    (found,) = [each for each in read if each.startswith(wording)]
    assert read[found] == whose


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        (
            "The ferry Asteria sank off Naxos on Friday, killing 31 people, the coastguard said on Thursday.",
            "the coastguard",
        ),
        (
            "The mayor was bitten by a dog, a waiter who asked not to be named said.",
            "a waiter who asked not to be named",
        ),
        (
            "The shed was sold to a neighbour, a clerk who asked not to be named said on Monday.",
            "a clerk who asked not to be named",
        ),
        (
            "The office was searched by two men, a neighbour who heard them told the court.",
            "a neighbour who heard them",
        ),
    ],
)
def test_who_said_it_behind_the_last_comma_is_its_source(text: str, whose: str) -> None:
    assert {name for names in told(text).values() for name in names} == {whose}


@pytest.mark.parametrize(
    "text",
    [
        "The mayor was met by a dog, a terrier who barked, and fled.",
        "The men were met by Ann Bell, a clerk who had left, and said nothing.",
    ],
)
def test_what_others_do_behind_such_a_clause_is_theirs(text: str) -> None:
    assert {name for names in told(text).values() for name in names} == set()
