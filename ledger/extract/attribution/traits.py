"""What speaks for and against a possible attribution: its traits, named, never the words themselves.

A trait is ``name=value``; two that bear on each other are crossed with " & ". Names and values are constructs, kinds
and classes of the project's own lexicon, tags, distances and shapes.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import chain, count, repeat
from typing import TYPE_CHECKING

from ..grammar.frames import frames, sort_of, speech_nouns
from ..grammar.tree import tokens_at
from ..parsing.sentences import ended
from ..text.quotes import Quote
from .attribution import Attribution
from .crossing import NAMES, act, crossed, paired, pairs

if TYPE_CHECKING:
    from ..grammar.tokens import Doc, Token


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What stands around the candidates of one document.

    ``quoted`` are the tokens within quotations, ``said`` those inside what somebody surely says, ``rivals`` maps a
    cue's main word to the constructs it may fill, ``headings`` are the first tokens of sentences that are no prose.
    ``acts`` keeps what was seen of a cue and its source, which several candidates share.
    """

    quoted: frozenset[int]
    said: frozenset[int]
    rivals: dict[int, list[str]]
    headings: frozenset[int]
    acts: dict[tuple[int, int], tuple[str, ...]] = field(default_factory=dict)


def surroundings(found: Sequence[Attribution], doc: "Doc", quotes: Sequence[Quote]) -> Surroundings:
    """What stands around the candidates ``found`` in ``doc``."""
    quoted = frozenset([token.i for quote in quotes for token in tokens_at(doc, quote.inner)])
    said = frozenset([token.i for one in found if _is_plain(one) for token in one.content])
    rivals: dict[int, set[str]] = {}
    for one in found:
        rivals.setdefault(one.anchor, set()).add(one.construct)
    headings = frozenset([sentence.start for sentence in doc.sents if not ended(sentence.text)])
    return Surroundings(quoted, said, {at: sorted(names) for at, names in rivals.items()}, headings)


SURE = frozenset({"clause", "thrown", "quoted", "according"})


def _is_plain(one: Attribution) -> bool:
    """True for what is most often an attribution: a verb of saying with its clause or quotation."""
    return one.licensed and one.kind in {"speech", "write"} and one.construct in SURE


def traits(one: Attribution, around: Surroundings) -> list[str]:
    """The candidate's traits, single and crossed."""
    seen, kinds = values(one, around), act(one)
    single = map(crossed, repeat(kinds), NAMES, seen)
    return [*kinds, " & ".join(kinds), *chain(*single, *map(paired, count(), pairs(seen)))]


def values(one: Attribution, around: Surroundings) -> tuple[str, ...]:
    """What the candidate shows of each of ``NAMES``."""
    word, head = one.word, one.sources[0] if one.sources else None
    place = (word.i, -1 if head is None else head.i)
    shared = around.acts.get(place)
    if shared is None:
        shared = around.acts[place] = (*_cue(word, around), *_source(word, head))
    rivals = "+".join([name for name in around.rivals[word.i] if name != one.construct]) or "none"
    return (*shared[:RIVALS], rivals, *shared[RIVALS:], *_content(word.i, one.content, around))


RIVALS = NAMES.index("rivals")


def _cue(word: "Token", around: Surroundings) -> tuple[str, ...]:
    """Traits of the attributing words."""
    beside = sorted({each.dep_ for each in word.children if each.dep_ in BESIDE})
    return (
        _form(word, "neg" in beside),
        word.dep_,
        "yes" if word.i in around.quoted else "no",
        "yes" if word.i in around.said else "no",
        _class(word),
        "+".join(beside) if beside else "nothing",
        _known(word.head) if word.head.i != word.i else "top",
        "heading" if word.sent.start in around.headings else "prose",
    )


BESIDE = frozenset({"dative", "advmod", "prt", "neg", "npadvmod", "mark", "expl"})


def _class(word: "Token") -> str:
    frame = frames().get(word.lemma_.lower())
    if frame is None:
        return "none"
    return f"{frame.kind}:{frame.frames}" + (":plain" if word.lemma_ in PLAIN else "")


def _known(word: "Token") -> str:
    frame = frames().get(word.lemma_.lower())
    return frame.kind if frame is not None and word.pos_ == "VERB" else word.pos_


PLAIN = frozenset({"say", "tell", "add", "write", "state", "tweet", "declare", "announce", "argue", "claim", "believe"})
"""Verbs whose first use it is to name who says or thinks."""


def _form(word: "Token", denied: bool) -> str:
    """The word's tag with the auxiliaries that change what it means."""
    helps = [each.lower_ for each in word.children if each.dep_ in {"aux", "auxpass"}]
    if not helps:
        return f"{word.tag_}-not" if denied else word.tag_
    modal = "" if MODALS.isdisjoint(helps) else "-modal"
    modal = modal or ("-to" if "to" in helps else "")
    other = "-have" if not HAVE.isdisjoint(helps) else "" if BE.isdisjoint(helps) else "-be"
    return f"{word.tag_}{modal}{other}{'-not' if denied else ''}"


HAVE = frozenset({"have", "has", "had", "having", "'ve", "’ve"})
MODALS = frozenset({"would", "could", "should", "might", "may", "can", "will", "must", "wo", "ca", "'ll", "'d"})
BE = frozenset({"is", "are", "was", "were", "be", "been", "being", "am", "'s", "'re", "get", "got"})


def _source(word: "Token", head: "Token | None") -> tuple[str, ...]:
    """Traits of whoever is said to say it."""
    if head is None:
        return "nobody", "none", "none", "0"
    gap = word.i - head.i
    place = "behind" if gap < 0 else "next" if gap == 1 else "near" if gap < 5 else "far"
    size = head.right_edge.i - head.left_edge.i + 1
    long = "1" if size == 1 else "2-3" if size < 4 else "4-8" if size < 9 else "long"
    return _nature(head), f"{head.dep_}-{'own' if head.head.i == word.i else 'borrowed'}", place, long


def _nature(head: "Token") -> str:
    """What sort of word names the source."""
    word = head.lower_
    if head.pos_ == "PRON" or word in PERSONS:
        return PERSONS.get(word, "pronoun")
    if head.pos_ == "PROPN":
        return "name"
    return sort_of(head) or ("number" if head.pos_ == "NUM" else "people" if head.tag_ == "NNS" else "thing")


PERSONS = {
    **dict.fromkeys(("i", "we", "me", "us", "my", "our"), "first person"),
    **dict.fromkeys(("you", "your"), "second person"),
    **dict.fromkeys(("he", "she", "him", "her", "his"), "he or she"),
    **dict.fromkeys(("they", "them", "their"), "they"),
    **dict.fromkeys(("it", "its"), "it"),
    **dict.fromkeys(("who", "whom"), "who"),
    **dict.fromkeys(("which", "that", "this", "what"), "which"),
}
"""Pronouns by the person they speak of."""


def _content(act: int, words: "Sequence[Token]", around: Surroundings) -> tuple[str, ...]:
    """Traits of what is said by the act at this place."""
    first, last = words[0].i, words[-1].i
    inside = {token.i for token in words}
    share = 0 if inside.isdisjoint(around.quoted) else len(inside & around.quoted) / len(inside)
    place = "behind" if first > act else "before" if last < act else "around"
    gap = first - act if first > act else act - last
    return (
        LENGTHS[bisect_left(TOPS, len(words))],
        _opening(words[0]),
        _core(words, inside),
        "none" if share == 0 else "part" if share < 0.5 else "most" if share < 0.9 else "all",
        f"{place} {'next' if gap < 3 else 'near' if gap < 8 else 'far'}",
    )


LENGTHS = ("1", "2", "3-4", "5-7", "8-12", "13-25", "26-60", "over 60")
TOPS = (1, 2, 4, 7, 12, 25, 60)
"""The most words of each length but the last."""


def _opening(first: "Token") -> str:
    return (
        first.tag_ if first.tag_ not in {"IN", "DT", "WDT"} else f"{first.tag_}-{OPENINGS.get(first.lower_, 'other')}"
    )


OPENINGS = {
    **dict.fromkeys(("that",), "that"),
    **dict.fromkeys(("if", "whether"), "whether"),
    **dict.fromkeys(("the", "this", "these", "those"), "definite"),
    **dict.fromkeys(("a", "an", "some", "any", "no"), "indefinite"),
}


def _core(words: "Sequence[Token]", inside: set[int]) -> str:
    """The sort of the content's main word."""
    for top in words:
        if top.head.i not in inside:
            break
    else:
        top = words[0]
    if top.pos_ in {"VERB", "AUX"}:
        return f"verb {top.tag_}"
    if top.pos_ == "NOUN" and (kind := speech_nouns().get(top.lemma_.lower())):
        return f"noun of {kind}"
    return f"noun of {sort_of(top)}" if top.pos_ == "NOUN" and sort_of(top) else top.pos_
