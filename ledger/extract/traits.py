"""What speaks for and against a possible attribution: its traits, named, never the words themselves.

A trait is ``name=value``; two that bear on each other are crossed with " & ". Names and values are constructs, kinds
and classes of the project's own lexicon, tags, distances and shapes.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .attribution import Attribution
from .frames import frames, sort_of, speech_nouns
from .quotes import Quote
from .sentences import TERMINAL
from .tree import tokens_at

if TYPE_CHECKING:
    from .tokens import Doc, Token


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What stands around the candidates of one document.

    ``quoted`` are the tokens within quotations, ``said`` maps tokens inside what somebody else surely says to that
    act's word, ``rivals`` maps a cue's main word to the constructs it may fill, ``headings`` are the first tokens of
    sentences that are no prose.
    """

    quoted: frozenset[int]
    said: dict[int, int]
    rivals: dict[int, frozenset[str]]
    headings: frozenset[int]


def surroundings(found: Sequence[Attribution], doc: "Doc", quotes: Sequence[Quote]) -> Surroundings:
    """What stands around the candidates ``found`` in ``doc``."""
    quoted = frozenset(token.i for quote in quotes for token in tokens_at(doc, quote.inner))
    said = {token.i: one.anchor for one in found if _is_plain(one) for token in one.content}
    rivals: dict[int, set[str]] = {}
    for one in found:
        rivals.setdefault(one.anchor, set()).add(one.construct)
    headings = frozenset(sentence.start for sentence in doc.sents if not TERMINAL.search(sentence.text))
    return Surroundings(quoted, said, {at: frozenset(names) for at, names in rivals.items()}, headings)


SURE = frozenset({"clause", "thrown", "quoted", "according"})


def _is_plain(one: Attribution) -> bool:
    """True for what is most often an attribution: a verb of saying with its clause or quotation."""
    return one.licensed and one.kind in {"speech", "write"} and one.construct in SURE


Trait = tuple[str, str]


def traits(one: Attribution, around: Surroundings) -> list[str]:
    """The candidate's traits, single and crossed."""
    construct = f"construct={one.construct}{'' if one.licensed else ' (unlisted)'}"
    kind = f"kind={one.kind}"
    single = [f"{name}={value}" for name, value in (*_cue(one, around), *_source(one, around), *_content(one, around))]
    named = {trait.split("=")[0]: trait for trait in single}
    both = f"{construct} & {kind}"
    crossed = [f"{kind} & {trait}" for trait in single] + [f"{construct} & {trait}" for trait in single]
    third = [f"{both} & {named[name]}" for name in THIRD]
    pairs = [f"{named[left]} & {named[right]}" for left, right in PAIRS]
    return [construct, kind, both, *single, *crossed, *third, *pairs]


THIRD = ("subject", "form", "quoted act", "within", "opening", "core", "length", "quoted share")
"""Traits crossed with both construct and kind."""

PAIRS = (
    ("subject", "form"),
    ("subject", "quoted act"),
    ("form", "tie"),
    ("quoted act", "within"),
    ("form", "quoted act"),
    ("core", "opening"),
    ("form", "opening"),
    ("subject", "opening"),
    ("subject", "verb class"),
    ("form", "verb class"),
)
"""Traits crossed with each other."""


def _cue(one: Attribution, around: Surroundings) -> Iterator[Trait]:
    """Traits of the attributing words."""
    word = one.word
    yield "form", _form(word)
    yield "tie", word.dep_
    yield "quoted act", "yes" if word.i in around.quoted else "no"
    inside = around.said.get(word.i)
    yield "within", "no" if inside is None else "yes"
    yield "rivals", "+".join(sorted(around.rivals[one.anchor] - {one.construct})) or "none"
    yield "verb class", _class(one)
    yield "beside", "+".join(sorted({each.dep_ for each in word.children if each.dep_ in BESIDE})) or "nothing"
    yield "head's class", _known(word.head) if word.head.i != word.i else "top"
    yield "line", "heading" if word.sent.start in around.headings else "prose"


BESIDE = frozenset({"dative", "advmod", "prt", "neg", "npadvmod", "mark", "expl"})


def _class(one: Attribution) -> str:
    frame = frames().get(one.word.lemma_.lower())
    if frame is None:
        return "none"
    return f"{frame.kind}:{frame.frames}" + (":plain" if one.word.lemma_ in PLAIN else "")


def _known(word: "Token") -> str:
    frame = frames().get(word.lemma_.lower())
    return frame.kind if frame is not None and word.pos_ == "VERB" else word.pos_


PLAIN = frozenset({"say", "tell", "add", "write", "state", "tweet", "declare", "announce", "argue", "claim", "believe"})
"""Verbs whose first use it is to name who says or thinks."""


def _form(word: "Token") -> str:
    """The word's tag with the auxiliaries that change what it means."""
    helps = {each.lower_ for each in word.children if each.dep_ in {"aux", "auxpass"}}
    modal = "modal" if helps & MODALS else "to" if "to" in helps else ""
    other = "have" if helps & {"have", "has", "had", "having", "'ve", "’ve"} else "be" if helps & BE else ""
    denied = "not" if any(each.dep_ == "neg" for each in word.children) else ""
    return "-".join(part for part in (word.tag_, modal, other, denied) if part)


MODALS = frozenset({"would", "could", "should", "might", "may", "can", "will", "must", "wo", "ca", "'ll", "'d"})
BE = frozenset({"is", "are", "was", "were", "be", "been", "being", "am", "'s", "'re", "get", "got"})


def _source(one: Attribution, around: Surroundings) -> Iterator[Trait]:
    """Traits of whoever is said to say it."""
    if not one.sources:
        yield from (
            ("subject", "nobody"),
            ("subject's tie", "none"),
            ("subject's place", "none"),
            ("subject's size", "0"),
        )
        return
    head = one.sources[0]
    yield "subject", _nature(head)
    yield "subject's tie", f"{head.dep_}-{'own' if head.head.i == one.word.i else 'borrowed'}"
    gap = one.word.i - head.i
    yield "subject's place", "behind" if gap < 0 else "next" if gap == 1 else "near" if gap < 5 else "far"
    size = head.right_edge.i - head.left_edge.i + 1
    yield "subject's size", "1" if size == 1 else "2-3" if size < 4 else "4-8" if size < 9 else "long"


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


def _content(one: Attribution, around: Surroundings) -> Iterator[Trait]:
    """Traits of what is said."""
    words = one.content
    size, first, act = len(words), words[0], one.word.i
    yield "length", next(name for top, name in LENGTHS if size <= top)
    yield "opening", _opening(first)
    yield "core", _core(words)
    share = sum(token.i in around.quoted for token in words) / size
    yield "quoted share", "none" if share == 0 else "part" if share < 0.5 else "most" if share < 0.9 else "all"
    place = "behind" if first.i > act else "before" if words[-1].i < act else "around"
    gap = first.i - act if first.i > act else act - words[-1].i
    yield "content", f"{place} {'next' if gap < 3 else 'near' if gap < 8 else 'far'}"


LENGTHS = ((1, "1"), (2, "2"), (4, "3-4"), (7, "5-7"), (12, "8-12"), (25, "13-25"), (60, "26-60"), (10**9, "over 60"))


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


def _core(words: "Sequence[Token]") -> str:
    """The sort of the content's main word."""
    inside = {token.i for token in words}
    top = next((token for token in words if token.head.i not in inside), words[0])
    if top.pos_ in {"VERB", "AUX"}:
        return f"verb {top.tag_}"
    if top.pos_ == "NOUN" and (kind := speech_nouns().get(top.lemma_.lower())):
        return f"noun of {kind}"
    return f"noun of {sort_of(top)}" if top.pos_ == "NOUN" and sort_of(top) else top.pos_
