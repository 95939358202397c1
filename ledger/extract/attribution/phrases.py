"""Attributions by a phrase: according to, in the words of, in her view, citing."""

from collections.abc import Iterator
from itertools import takewhile
from typing import TYPE_CHECKING

from ...model import Sourcing
from ..grammar.frames import sort_of
from ..grammar.tree import SUBJECTS, VERBAL, child, children, noun_phrase, set_off, subject, subtree, thrown_into
from ..text.lookup import words as listed
from ..text.quotes import Quote
from .attribution import Attribution
from .source_words import full_phrase, side_by_side
from .sourcing import is_outlet, sourcing_of

if TYPE_CHECKING:
    from ..grammar.tokens import Sentence, Token

VIEWS = frozenset({"words", "view", "views", "opinion", "eyes", "account", "telling", "estimation", "reckoning"})
"""Nouns of a phrase that names whose words these are: in the words of the judge, in her view, by his own account."""


NAMING = VIEWS | {"according", "believed", "way", "hear"}


CITING = listed("hearing", "citing form")
"""Participles by which somebody is cited."""


def by_according(sentence: "Sentence", quotes: tuple[Quote, ...]) -> Iterator[Attribution]:
    """ "According to X" and its kin: per X, in the words of X, in X's view."""
    for token in sentence.having(NAMING):
        found = _according(token) or _view(token) or _trusted(token) or _as_told(token)
        if found is not None:
            cue, phrase, source = found
            heads, words = side_by_side(source), _around(phrase)
            if name := _name_behind(source) if len(heads) == 1 else []:
                written = (*full_phrase(source), source.doc[name[0].i - 1], *name)
                words = tuple(each for each in words if each not in written)
                yield Attribution(cue, heads, words, "speech", "according", 0.95, (written,))
            else:
                yield Attribution(cue, heads, words, "speech", "according", 0.95)


def _according(token: "Token") -> "tuple[tuple[Token, ...], Token, Token] | None":
    if token.lower_ != "according":
        return None
    to = next((each for each in token.children if each.lower_ == "to"), None)
    source = child(to, {"pobj", "pcomp"}) if to is not None else None
    return ((token, to), token, source) if to is not None and source is not None else None


def _trusted(token: "Token") -> "tuple[tuple[Token, ...], Token, Token] | None":
    """The "if X is to be believed", which makes no condition: X says so."""
    top = token.head if token.dep_ == "xcomp" else token
    passive = token.lower_ == "believed" and any(each.lower_ == "to" for each in children(token, {"aux"}))
    tie, source = child(top, {"mark"}), child(top, SUBJECTS)
    if not passive or top.dep_ != "advcl" or tie is None or tie.lower_ != "if" or source is None:
        return None
    named = set(subtree(source))
    return tuple(each for each in subtree(top) if each.is_alpha and each not in named), top, source


def _as_told(token: "Token") -> "tuple[tuple[Token, ...], Token, Token] | None":
    """ "The way X tells it, …" and "to hear X tell it, …": X says so."""
    told = {"way": "relcl", "hear": "ccomp"}.get(token.lower_)
    verb = child(token, {told}) if told is not None and token.dep_ in BESIDE else None
    source = child(verb, SUBJECTS) if verb is not None and puts_it(verb) else None
    if source is None or source.i < token.i:
        return None
    named = set(subtree(source))
    return tuple(each for each in subtree(token) if each.is_alpha and each not in named), token, source


BESIDE = frozenset({"npadvmod", "advcl", "advmod", "dep"})
"""Relations in which a phrase hangs on the clause whose teller it names."""


def puts_it(verb: "Token") -> bool:
    """True for "puts it", "tells it", "saw things": a verb by which somebody's way of telling is named."""
    it = child(verb, {"dobj"}) if verb.lemma_ in listed("speaking", "telling it") else None
    return it is not None and it.lower_ in {"it", "things"}


def _name_behind(role: "Token") -> "list[Token]":
    """The name between commas behind somebody's role, where a parser tied it elsewhere: "your inspector, Ann Bell,"."""
    first = role.right_edge.i + 2
    rest = role.doc.tokens[first - 1 : min(first + LONGEST_NAME, role.sent.end)]
    name = list(takewhile(lambda each: each.pos_ == "PROPN", rest[1:]))
    closed = len(name) + 1 < len(rest) and rest[0].text == rest[len(name) + 1].text == ","
    if not name or not closed or role.tag_ != "NN" or sort_of(role) != "anonymous":
        return []
    top = name[-1].head
    return [] if name[-1].dep_ in SUBJECTS and len(children(top, SUBJECTS)) < 2 else name


LONGEST_NAME = 6
"""Words of the longest name, with the two commas."""


def _view(token: "Token") -> "tuple[tuple[Token, ...], Token, Token] | None":
    phrase = token.head
    ties = {"by"} if token.lower_ == "account" else {"in", "by", "to", "from"}  # films are posted to an account
    if token.lower_ not in VIEWS or token.dep_ != "pobj" or phrase.lower_ not in ties:
        return None
    of = next((each for each in token.children if each.lower_ == "of"), None)
    source = child(of, {"pobj"}) if of is not None else child(token, {"poss"})
    return ((phrase, token), phrase, source) if source is not None else None


def _around(phrase: "Token") -> "tuple[Token, ...]":
    """The words of the clause the phrase belongs to, without the phrase."""
    return tuple(subtree(_clause(phrase), [phrase]))


def _clause(phrase: "Token") -> "Token":
    """The predicate whose clause a loose phrase speaks of: that of what somebody says, or of the whole sentence.

    One that a comma sets off at the end speaks of the whole: "she said he fled, according to the police".
    """
    head, borders = phrase.head, {"ROOT"} if _closes(phrase) else {"ROOT", "ccomp", "parataxis"}
    while head.dep_ not in borders and head.head.i != head.i:
        head = head.head
    return head


def _closes(phrase: "Token") -> bool:
    """True for a phrase behind a comma that ends its sentence."""
    end = phrase.right_edge.i + 1
    rest = phrase.doc.tokens[end : phrase.sent.end]
    return set_off(phrase.left_edge) and not any(token.is_alpha or token.is_quote for token in rest)


def by_citing(sentence: "Sentence", quotes: tuple[Quote, ...]) -> Iterator[Attribution]:
    """ "…, citing X" and "…, quoting X": X answers for the clause that the participle hangs on."""
    for token in sentence.having(CITING):
        source = child(token, {"dobj"})
        verb = _citing(token) if source is not None else None
        if source is None or verb is None:
            continue
        relayed = subject(verb)
        if relayed is None or relays(relayed) or verb.lemma_ in listed("hearing", "reporting"):
            said = child(verb, {"ccomp"}) or thrown_into(verb)
            words = subtree(said, [token, verb] if said.is_ancestor(verb) else [token])
            yield Attribution((token,), side_by_side(source), tuple(words), "speech", "citing", 0.8)


def _citing(participle: "Token") -> "Token | None":
    """The verb that the participle goes with; a parser may hang it on the subject: "the agency, quoting him, said"."""
    head = participle.head
    if participle.dep_ == "acl" and head.dep_ == "nsubj":
        head = head.head
    while head.dep_ == "ccomp" and set_off(participle) and not _by_relay(head) and _by_relay(head.head):
        head = head.head
    return head if head.pos_ in VERBAL and head is not participle else None


def _by_relay(verb: "Token") -> bool:
    whose = subject(verb)
    return whose is not None and relays(whose)


def relays(noun: "Token") -> bool:
    """True for an outlet or a document, which passes on what it cites; a person cites to support an own statement."""
    named = sourcing_of(noun, noun_phrase(noun), False) is Sourcing.MEDIA
    return named or is_outlet([noun]) or is_outlet(noun_phrase(noun)) or sort_of(noun) in {"media", "document"}
