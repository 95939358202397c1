"""Attributions by a phrase or noun: according to, in the words of, citing, a request from … to, the claim that."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from .attribution import Attribution
from .frames import sort_of, speech_nouns
from .quotes import Quote
from .sourcing import is_outlet
from .tree import VERBAL, child, children, noun_phrase, subject, subtree
from .verbs import side_by_side

if TYPE_CHECKING:
    from spacy.tokens import Span as Sentence
    from spacy.tokens import Token

VIEWS = frozenset({"words", "view", "views", "opinion", "eyes", "account", "telling", "estimation", "reckoning"})
"""Nouns of a phrase that names whose words these are: in the words of the judge, in her view, by his own account."""


def by_according(sentence: "Sentence", quotes: tuple[Quote, ...]) -> Iterator[Attribution]:
    """ "According to X" and its kin: per X, in the words of X, in X's view."""
    for token in sentence:
        found = _according(token) or _view(token)
        if found is not None:
            cue, phrase, source = found
            yield Attribution(cue, side_by_side(source), _around(phrase), "speech", "according", 0.95)


def _according(token: "Token") -> "tuple[tuple[Token, ...], Token, Token] | None":
    if token.lower_ != "according":
        return None
    to = next((each for each in token.children if each.lower_ == "to"), None)
    source = child(to, {"pobj", "pcomp"}) if to is not None else None
    return ((token, to), token, source) if to is not None and source is not None else None


def _view(token: "Token") -> "tuple[tuple[Token, ...], Token, Token] | None":
    phrase = token.head
    if token.lower_ not in VIEWS or token.dep_ != "pobj" or phrase.lower_ not in {"in", "by", "to", "from"}:
        return None
    of = next((each for each in token.children if each.lower_ == "of"), None)
    source = child(of, {"pobj"}) if of is not None else child(token, {"poss"})
    return ((phrase, token), phrase, source) if source is not None else None


def _around(phrase: "Token") -> "tuple[Token, ...]":
    """The words of the clause the phrase belongs to, without the phrase."""
    return tuple(subtree(_clause(phrase), [phrase]))


def _clause(phrase: "Token") -> "Token":
    """The predicate whose clause a loose phrase speaks of: that of the whole sentence, or of what somebody says."""
    head = phrase.head
    while head.dep_ not in {"ROOT", "ccomp", "parataxis"} and head.head.i != head.i:
        head = head.head
    return head


def by_citing(sentence: "Sentence", quotes: tuple[Quote, ...]) -> Iterator[Attribution]:
    """ "…, citing X" and "…, quoting X": X answers for the clause that the participle hangs on."""
    for token in sentence:
        source = child(token, {"dobj"}) if token.lower_ in {"citing", "quoting"} else None
        if source is not None and token.head.i != token.i and token.head.pos_ in VERBAL:
            said = child(token.head, {"ccomp"}) or token.head
            relayed = subject(token.head)
            if relayed is not None and not _relays(relayed):
                continue
            yield Attribution((token,), side_by_side(source), tuple(subtree(said, [token])), "speech", "citing", 0.8)


def by_relay(sentence: "Sentence", quotes: tuple[Quote, ...]) -> Iterator[Attribution]:
    """ "…, relaying a request": whoever sent the message, or does the relaying, stands between the origin and us."""
    for verb in sentence:
        what = child(verb, {"dobj"}) if verb.lemma_ in RELAYING and verb.pos_ in VERBAL else None
        source = _sender(verb) if what is not None and what.lemma_ in speech_nouns() else None
        if what is not None and source is not None:
            content = [*subtree(what), *(token for each in what.children for token in _carried_through(each))]
            yield Attribution((verb,), (source,), tuple(content), "speech", "relay", 0.7)


def _sender(verb: "Token") -> "Token | None":
    """Who the message comes from ("a letter from the court, relaying …"), else who relays."""
    told = child(verb.head, {"dobj"}) if verb.dep_ == "advcl" else verb.head if verb.dep_ == "acl" else None
    phrase = next((each for each in told.children if each.lower_ == "from"), None) if told is not None else None
    return child(phrase, {"pobj"}) if phrase is not None else subject(verb)


def _relays(noun: "Token") -> bool:
    """True for an outlet or a document, which passes on what it cites; a person cites to support an own statement."""
    return is_outlet([noun]) or is_outlet(noun_phrase(noun)) or sort_of(noun) in {"media", "document"}


def by_noun(sentence: "Sentence", quotes: tuple[Quote, ...]) -> Iterator[Attribution]:
    """A noun of saying with what is said: the claim that …, a request from X to …, allegations of …."""
    for noun in sentence:
        kind = speech_nouns().get(noun.lemma_.lower()) if noun.pos_ == "NOUN" and not _in_order(noun) else None
        content = _said_by(noun, kind) if kind else []
        sources = _owner(noun) if content else ()
        if kind and content and (sources or kind not in {"pledge", "thought"}):
            yield Attribution((noun,), sources, tuple(content), kind, "noun", 0.7 if sources else 0.6)


def _in_order(noun: "Token") -> bool:
    """True for "in order to", which orders nothing."""
    return noun.lower_ == "order" and noun.dep_ == "pobj" and noun.head.lower_ == "in"


def _said_by(noun: "Token", kind: str) -> "list[Token]":
    there = noun.head if noun.dep_ == "attr" and child(noun.head, {"expl"}) is not None else noun
    for each in [*noun.children, *(each for each in there.children if each.i > noun.i)]:
        marked = any(mark.lower_ in {"that", "to", "whether"} for mark in children(each, {"mark", "aux"}))
        if each.dep_ in {"acl", "ccomp", "advcl"} and marked and each.i > noun.i:
            return [*subtree(each), *_carried_through(each)]
    return []


def _carried_through(asked: "Token") -> "list[Token]":
    """The words up to the end of a second infinitive: "to arrest him if he came, and to hand him over"."""
    sentence = asked.sent
    for word in sentence.doc[asked.right_edge.i + 1 : sentence.end]:
        infinitive = word.dep_ == "conj" and any(each.lower_ == "to" for each in children(word, {"aux"}))
        if infinitive and word.head.dep_ == "advcl" and word.head.head.is_ancestor(asked):
            return list(sentence.doc[asked.right_edge.i + 1 : word.right_edge.i + 1])
    return []


def _owner(noun: "Token") -> "tuple[Token, ...]":
    """Whose statement the noun is: its possessor, who it comes from, or the subject of the verb that makes it."""
    whose = child(noun, {"poss"})
    phrase = next((each for each in noun.children if each.lower_ in {"from", "by", "of"} and each.i > noun.i), None)
    whose = whose or (child(phrase, {"pobj"}) if phrase is not None else None)
    if whose is None and noun.dep_ == "dobj" and noun.head.pos_ in VERBAL and noun.head.lemma_ in LIGHT:
        whose = subject(noun.head)
    return side_by_side(whose) if whose is not None else ()


LIGHT = frozenset({"make", "have", "express", "issue", "voice", "give", "offer", "raise", "hold", "repeat", "reject"})
"""Verbs that lend their subject to the noun of saying they govern: made the claim that."""

RELAYING = frozenset({"relay", "forward", "transmit", "convey", "deliver", "pass", "echo"})
"""Verbs of passing on what another says."""
