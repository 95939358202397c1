"""Attributions by a verb: said that, "…," said, accused of, asked to, called it, vowed to.

The lexicon says which frames a verb takes; the parse says which of them are filled.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from ..lexicon import load
from .attribution import Attribution
from .quotes import Quote
from .tree import VERBAL, child, children, subject, subtree, tokens_at, verb_group

if TYPE_CHECKING:
    from spacy.tokens import Span as Sentence, Token

PRIVATE = frozenset({"thought", "attitude", "learn", "pledge", "label"})
"""Kinds that mislead inside a quotation, where "I think" is only the speaker's way of saying it."""

SPEAKER = frozenset({"i", "we", "you"})
"""Subjects that are, inside a quotation, the speaker and the one spoken to."""


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


def by_verb(sentence: "Sentence", quotes: tuple[Quote, ...]) -> Iterator[Attribution]:
    """Each attributing verb of the sentence whose frame is filled and whose subject is there."""
    for verb in sentence:
        frame = frames().get(verb.lemma_.lower()) if verb.pos_ in VERBAL or _mistagged(verb) else None
        if frame is not None and not _misleads(verb, frame, quotes):
            yield from _filled(verb, frame, quotes)


def _mistagged(word: "Token") -> bool:
    """True for a verb that was tagged as a noun, and yet has a subject and a clause: the letter highlights that …."""
    return word.tag_ == "NNS" and child(word, {"nsubj"}) is not None and child(word, {"ccomp"}) is not None


def _filled(verb: "Token", frame: Frame, quotes: tuple[Quote, ...]) -> Iterator[Attribution]:
    sources = speakers(verb, frame)
    if sources is None:
        return
    for construct, fill in FILLERS:
        content = fill(verb, frame, quotes)
        if content:
            yield _attribution(verb, frame, sources, content, construct)
            return


def _attribution(
    verb: "Token", frame: Frame, sources: "tuple[Token, ...]", content: "list[Token]", construct: str
) -> Attribution:
    away = {token.i for source in sources for token in subtree(source)} if construct != "clause" else set()
    own = {token.i for token in verb_group(verb)} | {source.i for source in sources} | away
    words = tuple(token for token in content if token.i not in own)
    return Attribution(tuple(verb_group(verb)), sources, words, frame.kind, construct, SURE[construct])


def _misleads(verb: "Token", frame: Frame, quotes: tuple[Quote, ...]) -> bool:
    """True for private verbs and first persons inside a quotation, and for what is said not to have been said."""
    if any(quote.inner.start <= verb.idx < quote.inner.end for quote in quotes):
        speaker = subject(verb)
        return frame.kind in PRIVATE or speaker is None or speaker.lower_ in SPEAKER
    return frame.kind != "thought" and child(verb, {"neg"}) is not None


def speakers(verb: "Token", frame: Frame) -> "tuple[Token, ...] | None":
    """The heads of the verb's sources side by side; ``None`` if nobody is there to answer for it."""
    passive = child(verb, {"auxpass", "nsubjpass"}) is not None
    speaker = _agent(verb) if passive or _reduced(verb) else subject(verb)
    return side_by_side(speaker) if speaker is not None and speaker.lower_ not in {"it", "there", "that"} else None


def _reduced(verb: "Token") -> bool:
    return verb.tag_ == "VBN" and verb.dep_ in {"acl", "advcl"} and not children(verb, {"aux"})


def _agent(verb: "Token") -> "Token | None":
    by = child(verb, {"agent"})
    return child(by, {"pobj"}) if by is not None else None


def side_by_side(head: "Token") -> "tuple[Token, ...]":
    """The head and what is coordinated with it."""
    return tuple(sorted([head, *(each for each in _conjuncts(head))], key=lambda word: word.i))


def _conjuncts(head: "Token") -> "Iterator[Token]":
    for each in children(head, {"conj"}):
        if each.pos_ in {"NOUN", "PROPN", "PRON"}:
            yield each
            yield from _conjuncts(each)


def clause(verb: "Token", frame: Frame, quotes: tuple[Quote, ...]) -> "list[Token]":
    """What is said as a clause of its own: said (that) he left; also with the verb thrown in: he left, she said."""
    said = child(verb, {"ccomp"})
    if "c" in frame.frames and said is not None and not (said.tag_ == "VB" and child(said, {"aux"}) is None):
        return [*subtree(said), *_still_quoted(verb, said, quotes)]
    return _thrown_in(verb, frame)


def _still_quoted(verb: "Token", said: "Token", quotes: tuple[Quote, ...]) -> "list[Token]":
    """What follows the clause, hangs on the verb, and holds a quotation: it is still what was said."""
    later = [each for each in verb.children if each.i > said.right_edge.i and each.dep_ in {"prep", "advcl", "conj"}]
    return [token for each in later if _holds_quote(each, quotes) for token in subtree(each)]


def _holds_quote(top: "Token", quotes: tuple[Quote, ...]) -> bool:
    start, end = top.left_edge.idx, top.right_edge.idx
    return any(start <= quote.inner.start <= end + 1 for quote in quotes)


def _thrown_in(verb: "Token", frame: Frame) -> "list[Token]":
    """The clause around a verb thrown in ("he left, she said"), or said "as she put it"."""
    as_said = verb.dep_ == "advcl" and (mark := child(verb, {"mark", "advmod"})) is not None and mark.lower_ == "as"
    if "c" not in frame.frames or not (verb.dep_ == "parataxis" or as_said):
        return []
    return subtree(verb.head, [verb])


def quoted(verb: "Token", frame: Frame, quotes: tuple[Quote, ...]) -> "list[Token]":
    """A quotation right beside the verb's words, before or after, in its own line."""
    if "q" not in frame.frames:
        return []
    start, end = verb.sent.start_char, verb.sent.end_char
    near = [quote for quote in quotes if start - 3 <= quote.outer.end and quote.outer.start <= end + 2]
    beside = [quote for quote in near if _beside(quote, verb)]
    return [token for quote in beside[:1] for token in tokens_at(verb.doc, quote.inner)]


def _beside(quote: Quote, verb: "Token") -> bool:
    """True if only the source and a few small words stand between the quotation and the verb."""
    if quote.outer.start <= verb.idx < quote.outer.end:
        return False
    before = quote.outer.end <= verb.idx
    gap = (quote.outer.end, verb.idx) if before else (verb.idx + len(verb), quote.outer.start)
    between = verb.doc.text[gap[0] : gap[1]]
    return between.count("\n") <= 2 and len(between.split()) <= 8 and ". " not in between


def infinitive(verb: "Token", frame: Frame, quotes: tuple[Quote, ...]) -> "list[Token]":
    """What the source means to do itself: vowed to leave."""
    done = child(verb, {"xcomp"})
    to = done is not None and any(each.lower_ == "to" for each in children(done, {"aux"}))
    return subtree(done) if "t" in frame.frames and done is not None and to else []


def asked(verb: "Token", frame: Frame, quotes: tuple[Quote, ...]) -> "list[Token]":
    """What somebody is asked to do, with the one who is asked: urged them to leave."""
    done = child(verb, {"ccomp", "xcomp"})
    if "i" not in frame.frames or done is None or not any(each.lower_ == "to" for each in children(done, {"aux"})):
        return []
    other = child(verb, {"dobj", "dative"})
    return [*(subtree(other) if other is not None else []), *subtree(done)]


def complement(verb: "Token", frame: Frame, quotes: tuple[Quote, ...]) -> "list[Token]":
    """The object and what it is called: called it a disaster, described her as a friend."""
    if "a" not in frame.frames:
        return []
    small = child(verb, {"oprd", "ccomp", "xcomp"})
    called = next((each for each in children(verb, {"prep"}) if each.lower_ == "as"), small)
    other = child(verb, {"dobj", "nsubjpass"})
    return [*(subtree(other) if other is not None else []), *subtree(called)] if called is not None else []


def prepositional(verb: "Token", frame: Frame, quotes: tuple[Quote, ...]) -> "list[Token]":
    """The object, if any, and a phrase with one of the verb's own prepositions: accused him of theft, spoke of war."""
    phrase = next((each for each in children(verb, {"prep"}) if each.lower_ in frame.prepositions), None)
    if phrase is None:
        return []
    other = child(verb, {"dobj", "nsubjpass"})
    return [*(subtree(other) if other is not None else []), *subtree(phrase)]


def object_(verb: "Token", frame: Frame, quotes: tuple[Quote, ...]) -> "list[Token]":
    """What is said as a plain object: announced an inquiry."""
    other = child(verb, {"dobj"})
    return subtree(other) if "o" in frame.frames and other is not None else []


FILLERS = (
    ("clause", clause),
    ("asked", asked),
    ("infinitive", infinitive),
    ("quoted", quoted),
    ("complement", complement),
    ("prepositional", prepositional),
    ("object", object_),
)
"""The frames in the order in which they are tried: the more exactly a frame bounds what is said, the earlier."""

SURE = {
    "clause": 0.9,
    "quoted": 0.85,
    "asked": 0.8,
    "infinitive": 0.7,
    "complement": 0.7,
    "prepositional": 0.65,
    "object": 0.5,
}
"""How sure a reading by each frame is at the outset."""
