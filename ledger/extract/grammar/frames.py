"""What an attributing verb governs: which words of a sentence are what is said, frame by frame."""

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from ...lexicon import load
from ..text.quotes import Quote
from .beside import meanwhile, unparted
from .tree import SUBJECTS, child, children, heads_colon, subtree, thrown_into, tokens_at

if TYPE_CHECKING:
    from .tokens import Token

STOPS = re.compile(r"[.!?;]\s|[.!?]$|\n\s*\n")
"""What ends a sentence or a paragraph between a quotation and a verb."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What a verb can govern: its kind, its frames (letters, see the lexicon) and its prepositions."""

    kind: str
    frames: str
    prepositions: frozenset[str]


@cache
def frames(language: str = "en") -> dict[str, Frame]:
    """The lexicon's attributing verbs by lemma."""
    return {
        row["lemma"]: Frame(row["kind"], row["frames"], frozenset(row["prepositions"].split(",")) - {"-"})
        for row in load("attributing_verbs", language)
    }


@cache
def speech(language: str = "en") -> frozenset[str]:
    """The lemmas of verbs that take what is said as a clause."""
    return frozenset(lemma for lemma, frame in frames(language).items() if "c" in frame.frames)


@cache
def _sorts(language: str = "en") -> dict[str, str]:
    return {row["word"]: row["kind"] for row in load("source_words", language)}


def sort_of(noun: "Token") -> str | None:
    """What sort of source a common noun names (``document``, ``media`` …), ``None`` if the lexicon does not know it."""
    return _sorts(noun.lang_).get(noun.lower_) or _sorts(noun.lang_).get(noun.lemma_.lower())


@cache
def speech_nouns(language: str = "en") -> dict[str, str]:
    """The lexicon's attributing nouns with their kind."""
    return {row["noun"]: row["kind"] for row in load("attributing_nouns", language)}


def clause(verb: "Token", frame: Frame, quotes: tuple[Quote, ...]) -> "list[Token]":
    """What is said as a clause of its own: said (that) he left; also with the verb thrown in: he left, she said."""
    told = [each for each in unparted(verb) if each.tag_ != "VB" or child(each, {"aux", "mark"}) is not None]
    told = told or [each for each in children(verb, {"advcl"}) if _asks_whether(each, verb)] or _in_writing(verb)
    if not told or (told[-1].i < verb.i and heads_colon(told[-1].right_edge)):
        return []  # "Live updates: The dam has cracked": no clause stands before the colon
    told = [*told, *_also_that(verb)]
    words = [token for each in told for token in subtree(each)]
    return [*words, *_still_quoted(verb, told[-1], quotes)] if quotes else words


def _also_that(verb: "Token") -> "list[Token]":
    """A second clause that a parser sets beside the verb: he said it was late, and that he was tired."""
    beside = children(verb, {"conj"})
    return [each for each in beside if (mark := child(each, {"mark"})) is not None and mark.lower_ == "that"]


def _in_writing(verb: "Token") -> "list[Token]":
    """The clause that a parser hangs on what it was said in, or who told it: said in a statement that it was closed."""
    nouns = [child(each, {"pobj"}) for each in children(verb, {"prep", "agent"}) if each.lower_ in {"in", "on", "by"}]
    told = [each for noun in nouns if noun is not None for each in children(noun, {"acl", "ccomp", "relcl"})]
    told = [each for each in told if each.head.head.lower_ != "on" or each.head.lemma_ not in speech_nouns()]
    return [each for each in told if (mark := child(each, {"mark"})) is not None and mark.lower_ == "that"]


def _asks_whether(told: "Token", verb: "Token") -> bool:
    """True for the "whether" or "for" clause right behind a verb: asked whether he left, called for him to leave."""
    first = told.left_edge
    return first.lower_ in WONDERING and first.i == verb.i + 1


def _still_quoted(verb: "Token", said: "Token", quotes: tuple[Quote, ...]) -> "list[Token]":
    """What follows the clause, hangs on the verb, and holds a quotation: it is still what was said."""
    later = [each for each in verb.children if each.i > said.right_edge.i and each.dep_ in {"prep", "advcl", "conj"}]
    return [token for each in later if _holds_quote(each, quotes) for token in subtree(each)]


def _holds_quote(top: "Token", quotes: tuple[Quote, ...]) -> bool:
    start, end = top.left_edge.idx, top.right_edge.idx
    return any(start <= quote.inner.start <= end + 1 for quote in quotes)


WONDERING = frozenset({"if", "whether", "why", "how", "what", "where", "for"})
"""Words that open a clause which a parser takes for an adverbial one."""


def thrown(verb: "Token", frame: Frame, quotes: tuple[Quote, ...]) -> "list[Token]":
    """The clause around a verb thrown in ("he left, she said"), or said "as she put it"."""
    if verb.dep_ not in {"parataxis", "advcl"}:
        return []
    as_said = verb.dep_ == "advcl" and (mark := child(verb, {"mark", "advmod"})) is not None and mark.lower_ == "as"
    thrown_in = verb.dep_ == "parataxis" or (as_said and not meanwhile(verb, frame.frames))
    told = "c" in frame.frames and thrown_in and child(verb, {"ccomp"}) is None
    return subtree(thrown_into(verb), [verb]) if told else []


def quoted(verb: "Token", frame: Frame, quotes: tuple[Quote, ...]) -> "list[Token]":
    """A quotation right beside the verb's words, before or after, in its own line."""
    if not quotes:
        return []
    first, last = verb.sent.start_char, verb.sent.end_char
    near = [quote for quote in quotes if first - 3 <= quote.outer.end and quote.outer.start <= last + 2]
    beside = [quote for quote in near if _beside(quote, verb)]
    return [token for quote in beside[:1] for token in tokens_at(verb.doc, quote.inner)]


def _beside(quote: Quote, verb: "Token") -> bool:
    """True if only the source and a few small words stand between the quotation and the verb.

    A quotation that opens a sentence of its own belongs to the verb only after a colon.
    """
    if quote.outer.start <= verb.idx < quote.outer.end:
        return False
    before = quote.outer.end <= verb.idx
    gap = (quote.outer.end, verb.idx) if before else (verb.idx + len(verb.text), quote.outer.start)
    between = verb.doc.text[gap[0] : gap[1]].strip()
    if len(between.split(None, 8)) > 8 or STOPS.search(between):
        return False
    return before or quote.outer.start < verb.sent.end_char or between.endswith(":")


def infinitive(verb: "Token", frame: Frame, quotes: tuple[Quote, ...]) -> "list[Token]":
    """What the source means to do itself: vowed to leave."""
    done = child(verb, {"xcomp"})
    if done is not None and done.tag_ == "VBG" and frame.kind != "other":
        return subtree(done)
    to = done is not None and any(each.lower_ == "to" for each in children(done, {"aux"}))
    return subtree(done) if frame.kind != "other" and done is not None and to else []


def asked(verb: "Token", frame: Frame, quotes: tuple[Quote, ...]) -> "list[Token]":
    """What somebody is asked to do, with the one who is asked: urged them to leave."""
    done = child(verb, {"ccomp", "xcomp"})
    if frame.kind == "other" or done is None or not any(each.lower_ == "to" for each in children(done, {"aux"})):
        return []
    other = child(verb, {"dobj", "dative"})
    if other is None and done.lemma_ in {"name", "identify", "quote"}:
        return []
    return [*(subtree(other) if other is not None else []), *subtree(done)]


def complement(verb: "Token", frame: Frame, quotes: tuple[Quote, ...]) -> "list[Token]":
    """The object and what it is called: called it a disaster, described her as a friend."""
    called = _called(verb) if frame.kind != "other" else None
    if called is None:
        return []
    other = child(verb, {"dobj", "nsubjpass"})
    return [*(subtree(other) if other is not None else []), *subtree(called)]


def _called(verb: "Token") -> "Token | None":
    for each in verb.children:
        if each.dep_ == "prep" and each.lower_ == "as":
            return each
    if (small := child(verb, {"oprd"})) is not None:
        return small
    return next((each for each in children(verb, {"ccomp", "xcomp"}) if _is_small(each)), None)


def _is_small(clause_: "Token") -> bool:
    """True for a clause without a verb of its own, or with a bare participle: called it unfair, saw him leaving."""
    if clause_.pos_ not in {"VERB", "AUX"}:
        return True
    return clause_.tag_ in {"VBN", "VBG"} and all(each.tag_ == "VBG" for each in children(clause_, {"aux", "auxpass"}))


def passive(verb: "Token", frame: Frame, quotes: tuple[Quote, ...]) -> "list[Token]":
    """What somebody is named to have said, in the passive: the delay was first reported by the station."""
    if frame.kind == "other" or "i" in frame.frames:
        return []
    said = child(verb, {"nsubjpass"})
    return subtree(said) if said is not None and child(verb, {"agent"}) is not None else []


def shown(verb: "Token", frame: Frame, quotes: tuple[Quote, ...]) -> "list[Token]":
    """What a document shows, its object and all that follows: the film shows him with his hands up."""
    if frame.kind != "show":
        return []
    other = child(verb, {"dobj"})
    what = child(verb, {"nsubj"})
    if other is None or what is None or sort_of(what) not in {"document", "media"}:
        return []
    behind = [each for each in verb.rights if each.i >= other.left_edge.i]
    end = next((each.left_edge.i for each in behind if each.dep_ == "conj" and child(each, SUBJECTS)), len(verb.doc))
    behind = [each for each in behind if each.i < end and not (each.dep_ == "cc" and end < len(verb.doc))]
    return [token for each in behind for token in subtree(each)]


def governed(verb: "Token", frame: Frame, construct: str) -> "list[Token]":
    """The preposition that belongs to the attributing words: accused … of, called for."""
    wanted = frame.prepositions if construct == "prepositional" else GOVERNED.get(construct)
    if not wanted:
        return []
    by = child(verb, {"agent"}) if frame.kind == "accuse" else None
    for noun in (verb, child(verb, {"dobj"}), child(by, {"pobj"}) if by is not None else None):
        for each in noun.children if noun is not None else ():
            if each.dep_ == "prep" and each.lower_ in wanted:
                return [each]
    return []


GOVERNED = {
    "complement": frozenset({"as"}),
    "about": frozenset({"about", "of", "for", "to", "against", "on", "over", "with", "in", "at"}),
}
"""Prepositions by construct; "about" are those that many verbs of saying take, even if the lexicon does not say so."""


def about(verb: "Token", frame: Frame, quotes: tuple[Quote, ...]) -> "list[Token]":
    """A phrase with a preposition that is not the verb's own: joked over dinner, voted on the budget."""
    phrase = next(iter(governed(verb, frame, "about")), None)
    if frame.kind == "other" or phrase is None or phrase.head.i != verb.i or phrase.lower_ in frame.prepositions:
        return []
    other = child(verb, {"dobj"})
    return [*(subtree(other) if other is not None and other.i > verb.i else []), *subtree(phrase)]


def prepositional(verb: "Token", frame: Frame, quotes: tuple[Quote, ...]) -> "list[Token]":
    """The object, if any, and a phrase with one of the verb's own prepositions: accused him of theft, spoke of war."""
    phrase = next(iter(governed(verb, frame, "prepositional")), None)
    if phrase is None:
        return []
    other = child(verb, {"dobj", "nsubjpass"})
    if other is not None and phrase.head.i == other.i and frame.kind != "accuse":
        return []
    return [*(subtree(other, [phrase]) if other is not None else []), *subtree(phrase)]


def object_(verb: "Token", frame: Frame, quotes: tuple[Quote, ...]) -> "list[Token]":
    """What is said as a plain object: announced an inquiry."""
    other = child(verb, {"dobj"}) if frame.kind != "other" else None
    return subtree(other) if other is not None and not _participial(verb) else []


def _participial(verb: "Token") -> bool:
    """True for a bare past participle, whose "object" is what its noun is said to be: Ann, considered the best."""
    if verb.tag_ not in {"VBN", "VBD"}:
        return False
    whose = child(verb, {"nsubj"})
    between = [token.text for token in verb.doc.tokens[whose.i + 1 : verb.i]] if whose is not None else []
    set_off = between.count(",") == 1 and between[-1] == ","
    return set_off or (verb.dep_ in {"acl", "advcl", "relcl"} and child(verb, OWN) is None)


OWN = frozenset({"nsubj", "aux"})
"""Relations of what makes a verb finite."""
