"""The parser's rules are asked once of each kind of word, and not at all of words that they do not name."""

from typing import Any

from spacy.strings import StringStore
from spacy.tokens import Doc

from ledger.extract.parsing.parse import pipeline
from ledger.extract.parsing.rules import TOLD, Rules, naming, relating


def test_words_that_rules_name_are_told_from_others() -> None:
    patterns = [
        [{"TAG": "MD", "LOWER": "can"}],
        [{"LOWER": {"IN": ["not", "n't"]}, "DEP": {"IN": ["neg"]}}],
        [{"LOWER": {"REGEX": "^n[ou]thin'$"}}],
        [{"TAG": "NN"}],
    ]
    is_named = naming(patterns)
    assert [word for word in ("can", "n't", "nothin'", "boat") if is_named(word)] == ["can", "n't", "nothin'"]


def test_every_word_is_named_by_a_rule_that_looks_at_more() -> None:
    assert naming([[{"TAG": "NN", "SHAPE": "Xxx"}]])("boat")
    assert naming([[{"LOWER": {"FUZZY": "boot"}}]])("boat")
    assert not naming([])("boat")


def test_relations_that_rules_name_are_told_from_others() -> None:
    strings = StringStore()
    nsubj, dep, aux = (strings.add(relation) for relation in ("nsubj", "dep", "aux"))
    is_apart = relating([[{"LOWER": "i", "DEP": "nsubj"}], [{"DEP": {"NOT_IN": ["aux", ""]}}]], strings)
    assert [each for each in (0, nsubj, dep, aux) if is_apart(each)] == [0, nsubj, aux]
    assert relating([[{"DEP": {"REGEX": "^nsubj"}}]], strings)(dep)


def test_each_word_of_a_text_is_read_as_the_pipes_themselves_read_it() -> None:
    """Also words that are seen for the first time under a tag that others had before."""
    nlp = pipeline()
    rules = Rules(nlp)
    for text in ("Nothing can stop him. They weren't told.", "Boats aren't sold to those who sail them.\n\nAll right?"):
        doc: Any = nlp(text)
        bare = type(doc)(doc.vocab, words=[word.text for word in doc], spaces=[bool(word.whitespace_) for word in doc])
        bare.from_array(["NORM", "TAG", "DEP"], doc.to_array(["NORM", "TAG", "DEP"]))
        found = rules.asked(bare.to_array(list(TOLD)).tolist())
        assert [(word.tag_, word.pos_, word.lemma_) for word in doc] == [(one.tag, one.pos, one.lemma) for one in found]
    assert len(rules.ruled) < 40


def test_the_lemmatizer_is_only_asked_of_inflected_words() -> None:
    """A word that is its own lemma is told by its class and forms, and gets what the lemmatizer would say of it."""
    nlp = pipeline("en")
    rules, lemmatizer = Rules(nlp), nlp.get_pipe("lemmatizer")
    for word in ["Mayors", "Mayor", "Spoke", "speak", "The", "tall", "Taller", "quickly", "Larvik", "spaces"]:
        for pos, morph in (("NOUN", "Number=Sing"), ("ADJ", "Degree=Pos"), ("VERB", "VerbForm=Inf"), ("PROPN", "")):
            doc = lemmatizer(Doc(nlp.vocab, words=[word], pos=[pos], morphs=[morph]))
            token = doc[0]
            rules._lemmatize([(token.orth, token.pos, token.morph.key)])
            assert nlp.vocab.strings[rules.lemmas[token.orth, token.pos, token.morph.key]] == token.lemma_
