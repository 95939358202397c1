"""Who is on trial, so that "the defendant" goes back to a name: whoever denies the counts, pleads, or is charged."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...model import Mention
from ..grammar.once import lemmas
from ..grammar.tree import SUBJECTS, child, children
from ..text.lookup import words
from .people import Cast

if TYPE_CHECKING:
    from ..grammar.tokens import Doc, Token


def tried(doc: "Doc", cast: Cast) -> Iterator[tuple[str, Mention]]:
    """Each noun for whoever is on trial that the document has, with those of whom it tells that they are."""
    nouns = [noun for noun in words("titles", "tried") if any(noun in sentence.words for sentence in doc.sents)]
    for sentence in doc.sents if nouns else ():
        if lemmas(sentence) & (words("judging", "pleading") | words("judging", "charging")):
            for verb in sentence.tokens:
                found = (cast.name_at(whom) for whom in _tried_by(verb))
                names = [mention.name for mention in found if mention is not None]
                yield from ((noun, cast.first[name]) for noun in nouns for name in names if name in cast.first)


def _tried_by(verb: "Token") -> "list[Token]":
    """Those who are on trial by what the verb tells, all of them."""
    whom = child(verb, SUBJECTS) if _tries(verb) else None
    return [whom, *children(whom, {"conj"})] if whom is not None else []


def _tries(verb: "Token") -> bool:
    """True for "is charged with", "denies six counts", "pleaded guilty"."""
    lemma = verb.lemma_.lower()
    if lemma in words("judging", "charging"):
        return child(verb, {"nsubjpass"}) is not None
    thing = child(verb, {"dobj"}) if lemma in words("judging", "pleading") else None
    return lemma == "plead" or (thing is not None and thing.lemma_.lower() in words("judging", "count"))
