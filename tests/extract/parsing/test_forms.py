"""Class, form and lemma come from tables that say of every word what the parser's own rules say of it."""

from ledger.extract.grammar.tokens import Doc
from ledger.extract.parsing.forms import forms
from ledger.extract.parsing.parse import parse, pipeline

TEXT = (
    "The mayor's guards weren't told that thieves had broken in. There are rumours; nobody is leaving. "
    "Worse stories were being written by better writers, and she has been lying about it since."
)


def read(doc: Doc) -> list[tuple[str, str, str, dict[str, list[str]]]]:
    return [(token.text, token.pos_, token.lemma_, dict(token.morph)) for token in doc]


def test_the_tables_say_what_the_rules_say() -> None:
    """All pipes run on the same text by themselves, without the tables."""
    whole = pipeline()(TEXT)
    expected = [(word.text, word.pos_, word.lemma_, word.morph) for word in whole]
    found = read(parse(TEXT)[0][1])
    assert [one[:3] for one in found] == [one[:3] for one in expected]
    assert [one[3] for one in found] == [{name: one[3].get(name) for name in one[3].to_dict()} for one in expected]


def test_what_was_asked_once_is_not_asked_again() -> None:
    parse(TEXT)
    known = len(forms(pipeline()).reads)
    assert read(parse(TEXT)[0][1]) == read(parse(TEXT)[0][1])
    assert len(forms(pipeline()).reads) == known


def test_words_keep_what_their_letters_tell() -> None:
    doc = parse("Seven “guards” didn't come.")[0][1]
    assert [token.text for token in doc if token.is_quote] == ["“", "”"]
    assert [token.text for token in doc if token.like_num] == ["Seven"]
    assert [token.norm_ for token in doc if token.text == "n't"] == ["not"]
    assert [token.text for token in doc if token.is_title] == ["Seven"]
