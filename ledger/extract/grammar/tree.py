"""Walks over a sentence's tokens and its dependency tree."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import pairwise
from operator import attrgetter, sub
from typing import TYPE_CHECKING

from ...lexicon import load
from ...model import Span
from ..text.lookup import words
from .beside import parted

if TYPE_CHECKING:
    from .tokens import Doc, Token

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass"})
"""Relations of a clause's subject, in the parser's labels (ClearNLP style)."""

APART = frozenset({"relcl", "acl", "appos", "advcl", "ccomp", "parataxis", "conj", "cc", "preconj"})
"""Relations of what hangs on a noun and says something of its own, or stands beside it."""

VERBAL = frozenset({"VERB", "AUX"})
"""Parts of speech a predicate has."""

TENSED = frozenset({"VBD", "VBZ", "VBP"})
"""Tags of verbs told of a time: "said", "says"."""

FINITE = TENSED | {"MD"}
"""Tags of what makes a clause finite: such a verb, or "may" and its like."""

BREAKS = frozenset({",", ";", ":", "–", "—", "-", "--", "(", "…"})
"""Signs after which a clause adds something of its own rather than narrowing what it hangs on."""

AUXILIARY = frozenset({"aux", "auxpass", "neg"})
"""Relations of the words that make up a verb group."""

GROUPED = AUXILIARY | {"prt"}
"""The same with the particle: the "out" of "pointed out"."""


PLACE = attrgetter("i")
"""Where a token stands among those of its document."""


def child(token: "Token", relations: Iterable[str]) -> "Token | None":
    """The first child of ``token`` with one of these relations."""
    for each in token.children:
        if each.dep_ in relations:
            return each
    return None


def children(token: "Token", relations: Iterable[str]) -> "list[Token]":
    """All children of ``token`` with one of these relations, in order."""
    found = []
    for each in token.children:  # no comprehension, which is a call of its own: this is asked most often of all
        if each.dep_ in relations:
            found.append(each)
    return found


def subtree(token: "Token", without: "Iterable[Token]" = ()) -> "list[Token]":
    """The tokens below and including ``token`` in order, leaving out the subtrees of ``without``."""
    words = token.subtree
    below = [top for top in without if top.size <= token.size] if without else ()
    if not below:
        return words
    cut = {each.i for top in below for each in top.subtree}
    return [each for each in words if each.i not in cut]


def verb_group(verb: "Token") -> "list[Token]":
    """The verb with its auxiliaries, negation and particle: "has not been told", "pointed out"."""
    parts = children(verb, GROUPED)
    if not parts:
        return [verb]
    return [*parts, verb] if parts[-1].i < verb.i else sorted([*parts, verb], key=PLACE)


def shared_auxiliaries(verb: "Token") -> "list[Token]":
    """The "was" that the second participle shares: "he was arrested and charged"; the "had" of "and been charged"."""
    if verb.dep_ != "conj" or verb.tag_ != "VBN" or verb.head.pos_ not in VERBAL or own_subject(verb) is not None:
        return []
    own = children(verb, AUXILIARY)
    every = children(verb.head, {"aux", "auxpass"})
    been = len(own) == 1 and own[0].lower_ == "been"
    return every if not own else [each for each in every if each.lemma_ == "have" and been]


def alternative(verb: "Token") -> bool:
    """True for the second of two of which not both are told: "either he lies or she does", "neither hear nor see"."""
    return any(each.lower_ in {"or", "nor"} for each in children(verb.head, {"cc"}) if each.i < verb.i)


def own_subject(verb: "Token") -> "Token | None":
    """The subject that the verb itself has."""
    for each in verb.children:
        if each.dep_ in SUBJECTS:
            return each
    return None


def subject(verb: "Token") -> "Token | None":
    """The verb's subject, its own or the one it shares with the verb it is coordinated with or depends on."""
    seen: Token | None = _addressed(verb) or verb
    if seen is not verb:
        return seen
    for _ in range(8):
        if seen is None or (found := own_subject(seen) or _of_participle(seen)) is not None:
            return None if seen is None else found
        seen = _lender(seen)
    return None


def _addressed(verb: "Token") -> "Token | None":
    """Who is asked, told or urged to do what the infinitive says."""
    if verb.dep_ != "xcomp" or verb.head.pos_ not in VERBAL:
        return None
    return child(verb.head, {"dobj"}) or _called_on(verb)


def _called_on(verb: "Token") -> "Token | None":
    """The mayor of "call on the mayor to resign": whoever stands behind a preposition that such verbs address by."""
    if verb.head.lemma_ not in ADDRESSING:
        return None
    ties = (
        each
        for each in children(verb.head, {"prep"})
        if each.i < verb.i and each.lower_ in {"on", "upon", "to", "with"}
    )
    return next((whom for each in ties if (whom := child(each, {"pobj"})) is not None), None)


ADDRESSING = words("speaking", "addressing")
"""Verbs that address somebody by a preposition, and say with "to" what is to be done."""


def _of_participle(verb: "Token") -> "Token | None":
    """The subject that a parser gave to a participle before the verb: "Ann, considered shy, is said to sing"."""
    before = next((each for each in children(verb, {"ccomp"}) if each.i < verb.i and each.tag_ in {"VBN", "VBD"}), None)
    return own_subject(before) if before is not None and child(verb, {"auxpass"}) is not None else None


def _lender(verb: "Token") -> "Token | None":
    """The verb whose subject this one borrows."""
    head = verb.head
    borrows = verb.dep_ in {"conj", "xcomp"} or (verb.dep_ in {"advcl", "dep", "prep"} and verb.tag_ in {"VBG", "VBN"})
    borrows = borrows or (verb.dep_ == "advcl" and parted(head))
    return head if borrows and head.i != verb.i and head.pos_ in VERBAL else None


def thrown_into(verb: "Token") -> "Token":
    """The predicate of the clause that a verb is thrown into, also behind its subject: "the bridge, he said, fell"."""
    top = verb.head if verb.dep_ in {"parataxis", "advcl"} else verb
    while top is not verb and top.dep_ in SUBJECTS | {"aux", "auxpass"}:
        top = top.head
    return top


def noun_phrase(noun: "Token") -> "list[Token]":
    """The noun with its modifiers, without what is coordinated with it or says something of its own about it."""
    deed = charge(noun)
    cut = [each for each in noun.children if each.dep_ in APART or _stray(each, noun) or each is deed]
    return strip(subtree(noun, cut))


def set_off(token: "Token") -> bool:
    """True if a comma, a dash or their like stands right before the token."""
    return token.i > 0 and token.nbor(-1).text in BREAKS


def best_name(noun: "Token") -> "list[Token]":
    """The noun's own words, or the name in apposition to it: of "the man, Ali Sabri" the name, without its title."""
    name = next((each for each in children(noun, {"appos"}) if each.pos_ == "PROPN"), None)
    top = name if name is not None and noun.pos_ != "PROPN" else noun
    words = noun_phrase(top)
    last = sum(token.i < top.i for token in words) if top.pos_ == "PROPN" else len(words) - 1
    role = max((n for n, token in enumerate(words[:last]) if _no_name(token)), default=-1)
    bare = words[role + 1 :]
    named = bool(bare) and all(token.pos_ == "PROPN" for token in bare[: last - role])
    named = named and (top in bare or top.pos_ != "NOUN")  # of "soldiers loyal to General Ali Sabri" the soldiers
    return bare if named and bare[-1].pos_ == "PROPN" and words[0].tag_ != "DT" else words


def _no_name(token: "Token") -> bool:
    """True for a role or a title, with which no name begins, and for a verb that a parser hung on the name."""
    return token.pos_ == "NOUN" or token.pos_ in VERBAL or token.lower_ in titles(token.lang_)


@cache
def titles(language: str = "en") -> frozenset[str]:
    """Words before a name that are no part of it."""
    return frozenset(row["word"] for row in load("titles", language))


def charge(noun: "Token") -> "Token | None":
    """The "of stealing" or "as a lie" that a parser hangs on whoever says so: "accused by the mayor of stealing"."""
    if noun.dep_ != "pobj" or noun.head.dep_ != "agent":
        return None
    of = (each for each in children(noun, {"prep"}) if each.lower_ == "as" or child(each, {"pcomp"}) is not None)
    return next(of, None)


def _stray(token: "Token", noun: "Token") -> bool:
    """True for a comma phrase that only trails behind the noun."""
    if token.i < noun.i or token.dep_ not in {"prep", "amod", "advmod", "punct", "npadvmod"}:
        return False
    first = token.left_edge
    return first.i > 0 and first.nbor(-1).text in {",", "–", "—", "("}


def strip(tokens: "Sequence[Token]") -> "list[Token]":
    """The tokens without punctuation and blanks at either end; a closing ) % or $ belongs to the words."""
    first, end = 0, len(tokens)
    if not end or (tokens[0].is_alpha and tokens[-1].is_alpha):  # most begin and end with words
        return list(tokens)
    while first < end and not tokens[first].is_alpha and _edge(tokens[first]):
        first += 1
    while first < end and not tokens[end - 1].is_alpha and _edge(tokens[end - 1]):
        end -= 1
    return list(tokens[first:end])


def _edge(token: "Token") -> bool:
    return token.is_space or (token.is_punct and token.text not in {")", "%"}) or token.text in {"`", "''", "“", "”"}


def runs(tokens: "Iterable[Token]") -> "list[list[Token]]":
    """The tokens as stretches that stand side by side in the text, each stripped of punctuation at its ends."""
    words = list(tokens)
    if not words:
        return []
    start, length = words[0].i, len(words)
    if words[-1].i == start + length - 1 and words == words[0].doc.tokens[start : start + length]:
        found = [strip(words)]
    else:
        places = [token.i for token in words]
        cuts = [n for n, gap in enumerate(map(sub, places[1:], places), start=1) if gap != 1]
        found = [strip(words[first:end]) for first, end in pairwise((0, *cuts, length))]
    return [run for run in found if run]


def spans(tokens: "Iterable[Token]") -> tuple[Span, ...]:
    """Where the tokens stand in the document's text, one span for each stretch."""
    return tuple([Span(run[0].idx, run[-1].idx + len(run[-1].text)) for run in runs(tokens)])


def tokens_at(doc: "Doc", span: Span) -> "list[Token]":
    """The tokens that lie wholly or partly in a stretch of the document's text."""
    starts, tokens = doc.starts, doc.tokens
    first = bisect_left(starts, span.start)
    if first and starts[first - 1] + len(tokens[first - 1].text) > span.start:
        first -= 1
    return tokens[first : bisect_left(starts, span.end)]


def heads_colon(noun: "Token") -> bool:
    """True for whom a colon follows: of "Ann Bell: Ferry Sold to Rival" she does nothing in the rest."""
    words = noun.doc.tokens
    return noun.i + 1 < len(words) and words[noun.i + 1].text == ":"
