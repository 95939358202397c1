"""Attributions by a verb: said that, "…," said, accused of, asked to, called it, vowed to.

The lexicon says which frames a verb takes; the parse says which of them are filled.
"""

from bisect import bisect_right
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..grammar.asides import going_on, without
from ..grammar.bearers import bearer, named_before, tells
from ..grammar.beside import parted
from ..grammar.frames import Frame, frames, governed, speech
from ..grammar.tree import VERBAL, child, children, subtree, verb_group
from ..hedging.falsehood import lies, untrue
from ..hedging.negated import to_nobody
from ..hedging.withholding import falls_short, paired, unable, unopposed
from ..text.lookup import words
from ..text.quotes import Quote, within_from
from .attribution import ALLEGING, Attribution
from .closing import beside_said, closing
from .filling import fillers
from .further import further
from .impersonal import QUESTIONS, before_public, heard_from, impersonal
from .source_words import side_by_side
from .unstated import unnamed, untold

if TYPE_CHECKING:
    from ..grammar.tokens import Sentence, Token

TELLING = frozenset({"speech", "write", "show", "other", "learn", "label"})
"""Kinds of acts that, denied, leave nothing said: did not say that he left."""

REFUSING = words("speaking", "refusing")
"""Verbs whose infinitive did not happen, or not yet: declined to say."""


def by_verb(sentence: "Sentence", quotes: tuple[Quote, ...]) -> Iterator[Attribution]:
    """Whatever each verb of the sentence may attribute: every frame that is filled, if somebody answers for it."""
    behind = sentence.having(going_on())
    hearsay = not ONLY_HEARD.isdisjoint(sentence.words)
    for verb in [token for token in sentence.tokens if token.pos_ in VERBAL or token.tag_ == "NNS"]:
        frame = _frame(verb, quotes)
        if frame is None or (hearsay and _only_said_to(verb)):
            continue
        if _misleads(verb, frame):
            yield from untold(verb, frame, speakers(verb, quotes), quotes)
        else:
            found = [*_filled(verb, frame, quotes)]
            yield from [_apart(one, behind) for one in found] if behind else found
            if verb.head is verb and SAID.isdisjoint([one.construct for one in found]):
                yield from closing(verb, frame)


SAID = frozenset({"clause", "thrown", "quoted"})
"""Constructs that bound what is said."""

UNKNOWN = Frame("other", "cq", frozenset())
"""The frame of a verb that the lexicon does not know, but that may have what is said beside it."""


def _apart(one: Attribution, participles: "list[Token]") -> Attribution:
    """The attribution without the participles by which its speaker goes on: they say something of their own."""
    words = without(list(one.content), one.word, participles) if one.construct in CLAUSAL else one.content
    return one if len(words) == len(one.content) else one.with_content(words)


CLAUSAL = frozenset({"clause", "complement", "rest"})
"""Constructs in whose words a parser may put such a participle."""


def _frame(verb: "Token", quotes: tuple[Quote, ...]) -> Frame | None:
    """The verb's frame in the lexicon, or that of any verb if it has a clause or a quotation at hand."""
    verbal = verb.pos_ in VERBAL
    if not verbal and not (verb.children and _mistagged(verb)):
        return None
    frame = frames().get(verb.lemma_.lower())
    if frame is not None and not _pleads(verb):
        return frame
    if not verbal or verb.dep_ in {"aux", "auxpass"}:
        return None
    told = quotes or verb.dep_ == "parataxis" or child(verb, {"ccomp"}) is not None
    return UNKNOWN if told else None


def _pleads(verb: "Token") -> bool:
    """True for "pleaded guilty to fraud", which asks for nothing and is told as it is."""
    return verb.lemma_ == "plead" and any(each.lower_ in {"guilty", "innocent"} for each in verb.rights)


def _only_said_to(verb: "Token") -> bool:
    """True if the saying itself is hearsay: "would have asked", "allegedly told"; then that is the claim."""
    words = {each.lower_ for each in verb.children if each.dep_ in {"aux", "advmod"}}
    return not words.isdisjoint(HEARD) or {"would", "have"} <= words


HEARD = frozenset({"allegedly", "reportedly", "purportedly", "supposedly"})
"""Adverbs of hearsay."""

ONLY_HEARD = HEARD | {"would"}
"""Words of which one stands in each sentence that tells a saying as hearsay."""


def _mistagged(word: "Token") -> bool:
    """True for a verb that was tagged as a noun, and yet has a subject and a clause: the letter highlights that …."""
    return word.tag_ == "NNS" and child(word, {"nsubj"}) is not None and child(word, {"ccomp"}) is not None


def _filled(verb: "Token", frame: Frame, quotes: tuple[Quote, ...]) -> Iterator[Attribution]:
    filled = [
        (construct, content) for construct, fill in fillers(verb, frame) if (content := fill(verb, frame, quotes))
    ]
    numbers = [each for each in filled if each[0] == "figure"]
    filled = numbers or filled
    if not filled and frame.kind == "other":
        return
    sources = heard_from(verb) if before_public(verb) else speakers(verb, quotes)
    if sources is None:
        told = [each for each in filled if each[0] in {"clause", "thrown"}] if impersonal(verb) else []
        told = [each for each in told if each[1][0].tag_ not in QUESTIONS or child(verb, {"neg"}) is None]
        acting = [*told_of(verb), *verb_group(verb)] if told else []
        yield from (_attribution(verb, frame, (), content, construct, acting) for construct, content in told)
        yield from unnamed(verb, frame)
        return
    wider = () if numbers else further(verb, frame, sources, [content for _, content in filled])
    acting = [*told_of(verb), *verb_group(verb)]
    for construct, content in (*filled, *wider):
        yield _attribution(verb, frame, sources, content, construct, acting)


def _attribution(
    verb: "Token",
    frame: Frame,
    sources: "tuple[Token, ...]",
    content: "list[Token]",
    construct: str,
    acting: "list[Token]",
) -> Attribution:
    cut = governed(verb, frame, construct)
    cue = [*acting, *cut]
    apart = [subtree(source, [*cut, verb]) for source in sources if construct != "clause" or beside_said(source, cue)]
    own = {token.i for part in (cue, sources, *apart) for token in part}
    words = tuple([token for token in content if token.i not in own])
    licensed = construct == "figure" or (LETTERS.get(construct, "") in frame.frames and frame is not UNKNOWN)
    kind = "speech" if construct == "figure" else frame.kind
    return Attribution(tuple(cue), sources, words, kind, construct, SURE[construct], (), verb, licensed)


def told_of(verb: "Token") -> "list[Token]":
    """The "is said" of "is said to have told friends": nobody named passes on that somebody said it."""
    above = verb.head
    passed_on = verb.dep_ == "xcomp" and above.lemma_ in words("speaking", "passed on")
    return verb_group(above) if passed_on and child(above, {"auxpass"}) is not None else []


def _misleads(verb: "Token", frame: Frame) -> bool:
    """True for what is said not to have been said."""
    done = child(verb, {"xcomp"}) if verb.lemma_ in REFUSING else None
    if done is not None and done.lemma_ in speech():
        return True
    if verb.dep_ == "xcomp" and verb.head.lemma_ in REFUSING:
        return True
    telling = frame.kind in TELLING or verb.lemma_ in ALLEGING
    if (telling and (child(verb, {"neg"}) is not None or to_nobody(verb))) or paired(verb) or unopposed(verb):
        return True
    if (verb.dep_ == "xcomp" and unable(verb)) or (verb.dep_ == "pcomp" and falls_short(verb)):
        return True
    return lies(verb.sent) and untrue(verb)


def speakers(verb: "Token", quotes: tuple[Quote, ...]) -> "tuple[Token, ...] | None":
    """The heads of the verb's sources side by side; ``None`` if nobody is there to answer for it."""
    passive = child(verb, {"auxpass", "nsubjpass"}) is not None
    if not passive and verb.dep_ == "advcl" and verb.tag_ == "VBN" and verb.lemma_ in ASKING:
        return None  # "asked by the Courier whether it was shut, he said": who asks says nothing
    speaker = _agent(verb) if passive or _reduced(verb) else _doer(verb)
    if quotes and speaker is not None and within(speaker, quotes) and not within(verb, quotes):
        speaker = _beside(verb, quotes)
    return side_by_side(speaker) if speaker is not None and speaker.lower_ not in {"there", "that"} else None


def _doer(verb: "Token") -> "Token | None":
    if (found := bearer(verb)) is None:
        found = _quantity(verb)
    return named_before(verb) if found is None else found


def within(token: "Token", quotes: tuple[Quote, ...]) -> bool:
    """True if the token stands inside a quotation; they are in order, and none lies in another."""
    before = bisect_right(quotes, token.idx, key=within_from) if quotes else 0
    return before > 0 and token.idx < quotes[before - 1].inner.end


def _beside(verb: "Token", quotes: tuple[Quote, ...]) -> "Token | None":
    """The noun right before or after a verb whose subject the parser took from the quotation: "…," said the mayor."""
    first = verb_group(verb)[0].i
    before = [verb.doc[first - 1]] if first else []
    near = [*before, *(each for each in verb.rights if each.dep_ != "npadvmod")]
    nouns = [each for each in near if each.pos_ in {"PROPN", "NOUN", "PRON"} and not within(each, quotes)]
    return nouns[0] if nouns else None


def _quantity(verb: "Token") -> "Token | None":
    """The "many" of ", many argue," which the parser takes for an adjective."""
    if verb.dep_ != "parataxis":
        return None
    return next((each for each in verb.lefts if each.dep_ in {"amod", "det"}), None)


def _reduced(verb: "Token") -> bool:
    if verb.tag_ not in {"VBN", "VBD"}:
        return False
    bare = verb.tag_ == "VBN" and verb.dep_ in {"acl", "advcl"} and not children(verb, {"aux"})
    asked = bare and verb.dep_ == "advcl" and verb.lemma_ in ASKING
    return asked or parted(verb) or (bare and (_agent(verb) is not None or not tells(verb)))


ASKING = frozenset({"ask", "question", "quiz", "press"})
"""Verbs whose bare participle tells of whoever is asked: "Asked whether it was sold, the mayor said"."""


def _agent(verb: "Token") -> "Token | None":
    by = child(verb, {"agent"})
    return child(by, {"pobj"}) if by is not None else None


LETTERS = {
    "clause": "c",
    "quoted": "q",
    "infinitive": "t",
    "asked": "i",
    "complement": "a",
    "object": "o",
    "prepositional": "p",
}
"""The lexicon's letter for each construct; constructs without one are open to all verbs of their kind."""

SURE = {
    "clause": 0.9,
    "thrown": 0.9,
    "about": 0.4,
    "quoted": 0.85,
    "asked": 0.8,
    "infinitive": 0.7,
    "passive": 0.7,
    "shown": 0.8,
    "figure": 0.8,
    "complement": 0.7,
    "prepositional": 0.65,
    "object": 0.5,
    "rest": 0.4,
    "before": 0.4,
}
"""How sure a reading by each frame is at the outset."""
