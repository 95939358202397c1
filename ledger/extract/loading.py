"""Loading spaCy and its pipelines with what the reading needs of them, and little else: it is most of the start."""

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from ..imports import stand_ins
from .twins import PARTICLE

if TYPE_CHECKING:
    from spacy.language import Language

UNUSED = ["ner", "senter", "entity_linker"]
"""Pipes the reading does without: names are found by their own rules, where claims are."""

UNASKED = ("IS_STOP", "IS_BRACKET", "IS_LEFT_PUNCT", "IS_RIGHT_PUNCT", "IS_CURRENCY", "LIKE_EMAIL", "LIKE_URL")
"""What spaCy finds out about each new word and nobody here asks for; to tell an address takes longer than the rest."""

TOKENIZER = "ledger.WholeNames.v1"


@cache
def spacy_alone() -> Any:
    """The module ``spacy`` without its command line, of which it wants one function; who imports that gets it whole."""
    with stand_ins({"spacy.cli": {}, "spacy.cli.info": {"info": _info}}):
        import spacy
    return spacy


def loaded(name: str) -> "Language":
    """The pipeline of an installed model. Raises ``OSError`` or ``ImportError`` where there is none of the name."""
    spacy = spacy_alone()
    if not spacy.registry.has("tokenizers", TOKENIZER):
        spacy.registry.tokenizers(TOKENIZER, func=_for_names)
    nlp: Any = spacy.load(name, exclude=UNUSED, config={"nlp": {"tokenizer": {"@tokenizers": TOKENIZER}}})
    for trait in UNASKED:
        nlp.vocab.lex_attr_getters.pop(nlp.vocab.strings[trait], None)
    _index_lemmas(nlp)
    whole: Language = nlp
    return whole


def blank(language: str) -> "Language":
    """A pipeline of bare tokens."""
    bare: Language = spacy_alone().blank(language)
    return bare


def _for_names() -> Any:
    """Makes a tokenizer that keeps Arabic name particles: "al-Assad" is one word, not three.

    It is empty, because the model brings all its rules: spaCy's own begins with those of the language, which takes as
    long again.
    """
    base: Any = spacy_alone().tokenizer.Tokenizer

    class WholeNames(base):  # type: ignore[misc]
        def find_infix(self, string: str) -> list[re.Match[str]]:
            hits: list[re.Match[str]] = super().find_infix(string) or []
            return [hit for hit in hits if not PARTICLE.fullmatch(string, 0, hit.start())]

    return lambda nlp: WholeNames(nlp.vocab)


def _index_lemmas(nlp: "Language") -> None:
    """Make sets of the lemmatizer's word lists, of which it asks of every form whether it is in there."""
    lemmatizer: Any = nlp.get_pipe("lemmatizer") if nlp.has_pipe("lemmatizer") else None
    if lemmatizer is not None and lemmatizer.lookups.has_table("lemma_index"):
        table = lemmatizer.lookups.get_table("lemma_index")
        for part in list(table):
            table[part] = frozenset(table[part])


def _info(*arguments: Any, **options: Any) -> Any:
    """spaCy's own ``info``, loaded when it is called."""
    from spacy.cli.info import info

    return info(*arguments, **options)
