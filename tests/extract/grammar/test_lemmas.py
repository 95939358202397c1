"""The verb that a form belongs to, where a shorter verb is spelt nearly the same."""

import pytest

from ledger.extract.grammar.lemmas import undoubled
from ledger.extract.parsing.parse import parse

VERBS = frozenset({"hop", "hope", "fin", "fine", "visit", "quit", "quite", "hear", "bus", "sing", "singe", "box"})


@pytest.mark.parametrize(
    ("form", "told", "verb"),
    [
        ("hoped", "hop", "hope"),
        ("hoping", "hop", "hope"),
        ("hopped", "hop", "hop"),
        ("fined", "fin", "fine"),
        ("hop", "hop", "hop"),
        ("visited", "visit", "visit"),
        ("bused", "bus", "bus"),
        ("boxed", "box", "box"),
        ("singing", "sing", "sing"),
        ("heard", "hear", "hear"),
    ],
)
def test_a_form_without_a_doubled_letter_is_of_the_verb_in_e(form: str, told: str, verb: str) -> None:
    assert undoubled(form, told, VERBS) == verb


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Orla Quenby hoped that the ferry would sail.", "hope"),
        ("The court fined the harbour office.", "fine"),
        ("The clubs staged a march.", "stage"),
        ("The goats hopped over the wall.", "hop"),
        ("They planned a march.", "plan"),
    ],
)
def test_verbs_of_a_text_are_told_by_their_doubled_letters(text: str, verb: str) -> None:
    [(_, doc)] = parse(text)
    assert verb in [word.lemma_ for word in doc if word.pos_ == "VERB"]
