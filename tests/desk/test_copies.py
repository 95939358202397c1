"""Copies at the desk: a translation waits for a person, and meanwhile counts as one origin for certain."""

import pytest

from ledger.desk.add import Added, add_article
from ledger.desk.deciding import decide
from ledger.desk.merging import merge_facts
from ledger.desk.review import open_questions
from ledger.model import Article, Corroboration, Verdict
from ledger.store import Query

FERRY = (
    "The harbour police said that the ferry Aurelia sank off Tarcy on Monday.\n\n"
    "It carried 140 people to Beaumel and Lunden. Rescuers from Sarn pulled 96 of them out of the water by Tuesday "
    "morning.\n\n"
    "The ship was built in 1978 in Ostrow and belongs to Viktor Stahl, who bought it for 3 million in March 2019."
)
BAC = (
    "La police du port a indiqué que le ferry Aurelia a coulé au large de Tarcy lundi.\n\n"
    "Il transportait 140 personnes vers Beaumel et Lunden. Des sauveteurs de Sarn en ont tiré 96 de l'eau jusqu'à "
    "mardi matin.\n\n"
    "Le navire, construit en 1978 à Ostrow, appartient à Viktor Stahl, qui l'a acheté 3 millions en mars 2019."
)


def put(desk, text: str, outlet: str, language: str) -> Added:
    article = Article(text, outlet=outlet, language=language, published="2025-03-12")
    return add_article(desk.store, article, text.encode(), desk.folder / "ledger.files", by="anna")


@pytest.fixture
def sunk(desk, sound) -> str:
    """The English and the French text, and the key of the one fact that a person made of both."""
    facts = [put(desk, *one).claims[0].key for one in ((FERRY, "The Sarn Post", "en"), (BAC, "Le Phare", "fr"))]
    merge_facts(desk.store, facts[0], facts[1], "the same in French", by="anna")
    return facts[0]


def counts(desk, fact: str) -> Corroboration:
    return desk.store.fact_file(fact).assessment.corroboration


def test_a_translation_waits_and_counts_once_for_certain_and_perhaps_twice(desk, sunk) -> None:
    [asked] = [one for one in open_questions(desk.store) if one.question.kind == "copy"]
    assert (asked.question.one, asked.question.other) == ("A2", "A1")
    found = counts(desk, sunk)
    assert (found.low, found.high) == (1, 2)
    assert "not certain: La police du port" in " ".join(found.reasons)


def test_a_person_who_calls_it_a_translation_makes_both_one_origin(desk, sunk) -> None:
    [asked] = [one for one in open_questions(desk.store) if one.question.kind == "copy"]
    decide(desk.store, asked, Verdict.SAME, by="anna")
    found = counts(desk, sunk)
    assert (found.low, found.high) == (1, 1)
    assert desk.store.articles(Query())[1].copy_of == "A1"


def test_a_person_who_says_it_is_none_makes_two_origins(desk, sunk) -> None:
    [asked] = [one for one in open_questions(desk.store) if one.question.kind == "copy"]
    decide(desk.store, asked, Verdict.DIFFERENT, by="anna")
    assert (counts(desk, sunk).low, counts(desk, sunk).high) == (2, 2)


def test_a_credit_line_decides_by_itself(desk, sound) -> None:
    put(desk, FERRY, "The Sarn Post", "en")
    put(desk, f"{BAC}\n\nTraduit de l'anglais.", "Le Phare", "fr")
    assert desk.store.articles(Query())[1].copy_of == "A1"
    assert "copy" not in [one.question.kind for one in open_questions(desk.store)]


def test_a_translation_that_came_first_is_found_as_well(desk, sound) -> None:
    put(desk, BAC, "Le Phare", "fr")
    put(desk, FERRY, "The Sarn Post", "en")
    assert [one.question.kind for one in open_questions(desk.store)].count("copy") == 1


CLOSING = (
    "The port of Tarcy will close in May, the harbour master said on Monday in a statement. Nine ships lie at the quay "
    "and nobody has paid for their berths since the autumn. Viktor Stahl may have sold the ferry to a bank, an officer "
    "said. The council met on Sunday to hear the fishermen, who fear for their work."
)


def test_a_copy_that_loses_a_hedge_is_asked_about_and_no_firmer_meanwhile(desk, sound) -> None:
    put(desk, CLOSING, "The Sarn Post", "en")
    put(desk, CLOSING.replace("may have sold", "sold"), "The Phare", "en")
    [asked] = [one for one in open_questions(desk.store) if one.question.kind == "copy"]
    assert "without the hedge “may”" in " ".join(asked.question.reasons)
    [sold] = [file for file in desk.store.fact_files(Query()) if "ferry" in file.fact.wording]
    assert not sold.assessment.corroboration.low
    reasons = [reason for group in sold.assessment.origins for reason in group.reasons]
    assert "The Phare tells it without the hedge of The Sarn Post." in reasons


def test_what_stands_word_for_word_in_both_is_one_origin_while_the_copy_is_asked_about(desk, sound) -> None:
    put(desk, CLOSING, "The Sarn Post", "en")
    put(desk, CLOSING.replace("will close", "will not close"), "The Phare", "en")
    [ships] = [file for file in desk.store.fact_files(Query()) if "Nine ships" in file.fact.wording]
    assert (ships.assessment.corroboration.low, ships.assessment.corroboration.high) == (1, 1)


def test_a_report_of_one_sentence_is_not_the_original_of_a_reprint(desk, sound) -> None:
    """The share that stands in the other is whole for the sentence; yet most of the reprint comes from the wire."""
    echo = "The Echo will print a list of closed berths on Wednesday, the day after the divers come back to Tarcy."
    put(desk, FERRY, "The Sarn Post", "en")
    put(desk, echo, "The Echo", "en")
    put(desk, f"{FERRY.replace('pulled 96 of them', 'took 96 of them')}\n\n{echo}", "The Tarcy Echo", "en")
    assert [one.copy_of for one in desk.store.articles(Query())] == [None, None, "A1"]
