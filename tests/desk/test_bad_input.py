"""Odd articles: the ledger takes them, counts them right, and says what it made of them."""

from collections.abc import Iterable
from itertools import product

import pytest

from ledger.model import FactFile, Status

from ..steps import steps

FELL = "The old bridge of Port Selim fell into the river on Monday night. Ferries carry the buses now, the mayor said."
"""A text of one outlet, with nothing in it that names another."""


def fact_of(desk, words: str) -> FactFile:
    """The one fact that has these words in its wording."""
    (fact,) = (one for one in desk.store.fact_files() if words in one.fact.wording)
    return fact


def range_of(fact: FactFile) -> tuple[int, int]:
    """The range of origins."""
    return fact.assessment.corroboration.low, fact.assessment.corroboration.high


def why(fact: FactFile) -> str:
    """Every reason for which claims count as one origin."""
    return " ".join(reason for group in fact.assessment.origins for reason in group.reasons)


def test_one_article_under_three_addresses_is_one_origin_and_it_is_said(desk, sound) -> None:
    for page in ("a", "b", "c"):
        desk.add(FELL, "Courier", url=f"https://courier.example/{page}")
    fact = fact_of(desk, "fell")
    assert len(fact.claims) == 3
    assert range_of(fact) == (1, 1)
    assert fact.assessment.corroboration.outlets == 1
    assert "Courier has the text at another address too: one origin." in why(fact)


def test_a_copy_that_is_older_than_its_original_is_one_origin_with_it(desk, sound) -> None:
    desk.add(FELL, "Courier", published="2025-03-09")
    desk.add(FELL, "Review", published="2025-03-01")
    fact = fact_of(desk, "fell")
    assert range_of(fact) == (1, 1)
    assert "Review reprints Courier: one origin." in why(fact)


@pytest.mark.parametrize("order", [("Courier", "Review"), ("Review", "Courier")])
def test_two_outlets_that_cite_each_other_are_one_origin_and_a_cycle(desk, order: tuple[str, str]) -> None:
    told = {
        "Courier": "Nobody slept by the quay. Ann Poe has left Dal, the Harbour Review reported.",
        "Review": "Ann Poe has left Dal, according to the Harbour Courier. Her house is empty.",
    }
    for outlet in order:
        desk.add(told[outlet], f"Harbour {outlet}")
    fact = fact_of(desk, "left Dal")
    assert len(fact.claims) == 2
    assert range_of(fact)[1] == 1
    assert "A cycle: outlets cite each other" in why(fact)


def test_three_outlets_in_a_circle_are_one_origin(desk) -> None:
    names = ["Harbour Courier", "Harbour Review", "Harbour Gazette"]
    for outlet, cited in zip(names, [*names[1:], names[0]], strict=True):
        desk.add(f"Ann Poe has left Dal, the {cited} reported. So writes the {outlet} in its issue.", outlet)
    assert range_of(fact_of(desk, "left Dal"))[1] == 1


@pytest.mark.parametrize("title", ["", " ", "\u200b"])
def test_an_article_without_a_title_is_read_like_any_other(desk, sound, title: str) -> None:
    desk.add(FELL, title=title)
    assert fact_of(desk, "fell").assessment.status is Status.SINGLE_SOURCE


@pytest.mark.parametrize("name", ["X", "X.", " ".join(["Anna"] * 40)])
def test_names_of_one_letter_and_of_forty_words_are_taken(desk, sound, name: str) -> None:
    desk.add(f"Mr {name} left Dal on Monday. The mayor saw Mr {name} at the quay, the fire brigade said.")
    desk.add(f"Mr {name} left Dal on Monday. Nobody knows why.", "Review")


def test_two_men_of_one_name_in_one_article_are_kept_and_never_merged_with_a_third(desk, sound) -> None:
    desk.add(
        "Karim Haddad, a baker from Dal, was arrested on Monday. Karim Haddad, a judge from Selim, signed the warrant."
    )
    desk.add("Youssef Haddad, the baker's brother, left Dal on Tuesday.", "Review")
    names = {card.person.name for card in desk.store.persons()}
    assert {"Karim Haddad", "Youssef Haddad"} <= names


def test_an_article_of_blanks_or_of_one_word_adds_no_fact(desk, sound) -> None:
    for text in (" \n\n ", "Fire", "!!! ???"):
        desk.add(text)
    assert list(desk.store.fact_files()) == []


CARGO, PLACES = ("grain", "timber", "cement", "wool", "salt"), ("Dal", "Kesh", "Ardenna", "Lunden", "Marenne")
OFFICES = ("port authority", "coast guard", "customs office", "fire brigade", "chamber of commerce", "pilots' union")


def spent(desk, texts: Iterable[str]) -> list[int]:
    """The steps of SQLite in which each of these articles of one feed is added: what is looked up, read and kept."""
    return [
        steps(desk.store, lambda _, n=n, text=text: desk.add(text, "Harbour Feed", url=f"https://feed.example/{n}"))
        for n, text in enumerate(texts)
    ]


@pytest.mark.slow
def test_many_articles_of_one_feed_cost_the_same_each(desk) -> None:
    """A feed says much the same every day; a later article costs more than an earlier one only by longer lists of
    candidates, which end at 200 entries a key."""
    told = product(CARGO, PLACES, OFFICES)
    texts = (
        f"A ship with {what} reached {where} on Monday, the {who} said. Nobody was hurt." for what, where, who in told
    )
    cost = spent(desk, texts)
    assert sum(cost[100:]) < 2.2 * sum(cost[25:75])


@pytest.mark.slow
def test_a_feed_of_one_story_with_other_figures_every_day_costs_the_same_each(desk) -> None:
    """Each count contests the nearest others, never all of them."""
    injured = (
        f"A fire in the port of {PLACES[n % 5]} injured {n + 7} people, the fire brigade said." for n in range(150)
    )
    cost = spent(desk, injured)
    assert sum(cost[100:]) < 1.5 * sum(cost[50:100])
    assert max(len(fact.rivals) for fact in desk.store.fact_files()) < 100
