"""Which facts a claim is compared with."""

import pytest

from ledger.desk.deciding import decide
from ledger.desk.facts import CANDIDATES, FactLinker
from ledger.desk.review import open_questions
from ledger.link import fact_keys
from ledger.model import Claim, Span, Stance, Verdict

from .conftest import Desk


def claim_number(number: int) -> Claim:
    """One of many statements that differ in the number alone."""
    words = f"The harbour office counted {number} grain ships in Port Selim"
    return Claim("a" * 64, (Span(number * 100, number * 100 + len(words)),), words, words)


def test_a_claim_is_compared_with_so_many_of_its_own_article_at_most(desk: Desk) -> None:
    """A list of a thousand like statements costs a thousand times as much as one, not a million times."""
    linker = FactLinker(desk.store, {})
    linker.link([claim_number(number) for number in range(CANDIDATES * 3)])
    last = claim_number(CANDIDATES * 3)
    assert len(linker.scored(last, fact_keys(last))) == CANDIDATES


def test_what_an_article_says_twice_is_one_fact_among_many_like_it(desk: Desk) -> None:
    """The same statement is found among those that the claim is compared with."""
    numbers = [*range(10, 70), 12]
    told = [f"The harbour office counted {n} grain ships in Port Selim." for n in numbers[:-1]]
    added = desk.add("\n\n".join([*told, "The harbour office had counted 12 grain ships in Port Selim."]))
    facts = [desk.store.fact_of(claim.key) for claim in added.claims]
    assert facts[2] == facts[-1] and len(set(facts)) == len(numbers) - 1


def test_what_perhaps_cannot_be_so_beside_a_fact_is_asked_in_review(desk) -> None:
    desk.add("Ivan Brel fled to Veldria, the police said.")
    desk.add("Ivan Brel never entered the country, his lawyer said.", outlet="The Courier")
    [asked] = [one for one in open_questions(desk.store) if one.question.kind == "rival"]
    assert not any(fact.rivals for fact in desk.store.fact_files())
    decide(desk.store, asked, Verdict.SAME, by="anna")
    assert [len(fact.rivals) for fact in desk.store.fact_files()] == [1, 1]


def test_what_keeps_a_claim_out_of_a_fact_in_its_words_is_said_first(desk) -> None:
    desk.add("Ivan Brel fled to Veldria by boat, the police said.")
    desk.add("Ivan Brel fled to Veldria by boat on 3 March 2025, his lawyer said.", outlet="The Courier")
    desk.add("Ivan Brel fled to Veldria by boat on 4 April 2025, his wife said.", outlet="The Tribune")
    [asked] = [one for one in open_questions(desk.store) if one.question.kind == "fact"]
    assert asked.question.reasons[0] == "Something told of it excludes this: Other dates: 2025-03-03 / 2025-04-04."


@pytest.mark.parametrize(
    "text",
    [
        "Police said 41 people had died in the storm. The hospital counted 39 dead.",
        "The mayor said the bridge had cost 4.2m crowns. According to the audit, the cost was 5.1m crowns.",
        "The union said 3,000 people had marched. Police spoke of 1,200 marchers.",
    ],
)
def test_figures_of_one_article_that_do_not_agree_are_asked_about_in_whatever_words(desk, text: str) -> None:
    desk.add(text)
    assert [one.question.kind for one in open_questions(desk.store)] == ["rival"]
    assert all(fact.perhaps and not fact.rivals for fact in desk.store.fact_files())


@pytest.mark.parametrize(
    "text",
    [
        "Twelve houses burned down, police said. Thirty firemen came, the mayor said. Two men were held, a clerk said.",
        "Police said 41 people had died in the storm, and that 39 were dead by Monday.",
    ],
)
def test_figures_of_other_things_or_of_one_voice_are_not(desk, text: str) -> None:
    desk.add(text)
    assert open_questions(desk.store) == []


@pytest.mark.parametrize(("number", "facts"), [("180,000", 1), ("12", 2)])
def test_a_large_number_told_as_about_so_many_is_one_fact_in_its_article(desk, number: str, facts: int) -> None:
    desk.add(f"The Red Cross said {number} people were displaced. Some {number} people were displaced, the UN said.")
    assert len(list(desk.store.fact_files())) == facts


REPRINTED = (
    "The elder of the brothers, Joram Velt, considered the boldest trader in Ardenna, is said to be in Castelmar. "
    "Velt went to Ardenna on Monday. Velt went to Dal by boat. His guards stayed at the old mill of Kesh."
)


def test_what_a_text_says_side_by_side_is_no_rival_in_its_reprint(desk) -> None:
    desk.add(REPRINTED)
    desk.add(REPRINTED, outlet="The Courier")
    assert not any(fact.rivals for fact in desk.store.fact_files())


def test_other_ages_of_one_person_do_not_agree_and_are_asked_about(desk) -> None:
    desk.add("Joram Velt, 57, was not at the mill on Monday.", published="2025-03-03")
    desk.add("Joram Velt, 58, was not at the mill on Monday.", outlet="The Courier", published="2025-03-03")
    assert len(list(desk.store.fact_files())) == 2
    assert any("Other ages: 57 / 58." in one.question.reasons for one in open_questions(desk.store))


def test_one_age_told_twice_agrees(desk) -> None:
    desk.add("Joram Velt, 57, was not at the mill on Monday.", published="2025-03-03")
    desk.add("Joram Velt, 57, was not at the mill on Monday.", outlet="The Courier", published="2025-03-03")
    assert len(list(desk.store.fact_files())) == 1


@pytest.mark.parametrize(
    "told",
    [
        "Anna Brel said the bridge was closed in May, a claim the mayor disputes.",
        "Baroness Velt said she was not told of the deaths until August. Two guards denied it.",
        "Anna Brel said the bridge was closed. The mayor denied that the bridge was closed.",
    ],
)
def test_a_denial_of_few_words_meets_what_it_denies_in_its_article(desk, told: str) -> None:
    """However little the words tell, and though a surname stands alone: it is the same statement."""
    desk.add(told)
    [fact] = [
        fact for fact in desk.store.fact_files() if any(each.bearing.stance is Stance.DENIES for each in fact.claims)
    ]
    assert len(fact.claims) == 2
