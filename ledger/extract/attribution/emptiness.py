"""Attributions that attribute nothing by themselves: said by nobody, or of a noun that has its own."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from ..grammar.frames import speech_nouns
from ..grammar.judging import charges, judged
from ..grammar.tree import child, children, subtree
from ..hedging.polarity import negations
from ..text.lookup import words
from .attribution import AT_OTHERS, Attribution
from .nouns import MEETING

if TYPE_CHECKING:
    from ..grammar.tokens import Token

NOBODY = frozenset({"nobody", "nothing", "none", "neither"})
NO = frozenset({"no", "neither"})
ANYBODY = frozenset({"somebody", "someone", "anybody", "anyone", "everybody", "everyone", "one"})
NAMED = frozenset({"object", "complement", "about", "prepositional", "passive"})
"""Constructs whose content may be a mere noun."""


def told_whole(found: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """The attributions without those by nobody, and each "denied rumours that …" as the one attribution it is."""
    said = [_pointing(one) for one in found if not _by_nobody(one)]
    unsaid = {token.i for one in said if one.construct == "untold" for token in one.content}
    said = [one for one in said if one.anchor not in unsaid or one.construct in PASSED_ON]
    kept = [replace(one, construct="untold") if _turns_down(one) or _not_asked(one) else one for one in said]
    nouns = [one for one in kept if one.construct == "noun"]
    named = {id(one): noun for one in kept for noun in nouns if _tells(noun, one)}
    joined = {id(noun): one for one in kept if (noun := named.get(id(one))) is not None}
    left = [one for one in kept if id(one) not in named and not any(_only_meets(one, noun) for noun in nouns)]
    return tuple(_joined(joined[id(one)], one) if id(one) in joined else one for one in left)


def _joined(verb: Attribution, noun: Attribution) -> Attribution:
    """Both as one; who only answers or looks into what another claims does not say it: "responded to Ann's claim"."""
    if _only_meets(verb, noun):
        return noun
    cue = sorted({token.i: token for token in (*verb.cue, *noun.cue)}.values(), key=lambda token: token.i)
    said = noun if noun.sources and _denies(verb) and not _same(noun, verb) else None
    return replace(noun, cue=tuple(cue), sources=verb.sources, construct="clause", phrases=verb.phrases, meets=said)


def _only_meets(verb: Attribution, noun: Attribution) -> bool:
    """True for who comments on another's claim: "commented on the union's allegation that" says nothing of it."""
    meets = verb.word.lemma_ in MEETING and verb.construct in NAMED and not _denies(verb)
    return meets and bool(noun.sources) and noun.cue[0] in verb.content and not _same(noun, verb)


def _same(noun: Attribution, verb: Attribution) -> bool:
    """True where the noun is the denier's own: "denied his own claim that", or nobody else's."""
    return any(each in verb.sources or each.pos_ == "PRON" for each in noun.sources)


def _pointing(one: Attribution) -> Attribution:
    """The attribution; a denial of what stands elsewhere as one that only points at it."""
    what = judged(one.word) if one.construct == "complement" else ()
    if what and any(token in what for token in one.content):
        return replace(one.with_content(token for token in one.content if token in what), construct=AT_OTHERS)
    return replace(one, construct=AT_OTHERS) if _denies_unsaid(one) else one


def _denies_unsaid(one: Attribution) -> bool:
    """True for "rejected the accusations": what is denied stands elsewhere, and that it is denied is the outlet's own.

    The bare noun as a claim would deny nothing that can be looked up.
    """
    if one.construct not in NAMED or not _denies(one):
        return False
    left = [token for token in one.content if token.is_alpha and not _beside(token)]
    return len(left) == 1 and left[0].lemma_.lower() in charges()


PASSED_ON = frozenset({"untold", "unnamed", "noun"})
"""Constructs that tell who says something also inside what somebody does not say: "would not discuss rumours that"."""


def _turns_down(one: Attribution) -> bool:
    """True for "denied the request", "rejected an offer from the bank": something is refused, and nothing denied."""
    if one.construct not in NAMED or one.word.lemma_.lower() not in words("refuting", "deny"):
        return False
    what = child(one.word, {"dobj"})
    return what is not None and what in one.content and what.lemma_.lower() in _asked_for()


def _not_asked(one: Attribution) -> bool:
    """True for "has not asked him to leave", "never urged a sale", "did not promise to": the outlet tells that."""
    asked = one.construct in {"asked", "infinitive"} and one.kind in {"request", "question", "speech", "pledge"}
    return (asked or (one.construct in NAMED and one.kind == "request")) and len(negations(one.word)) % 2 == 1


@cache
def _asked_for() -> frozenset[str]:
    """Nouns of what somebody asks for, offers, plans or decides."""
    wanted = frozenset(noun for noun, kind in speech_nouns().items() if kind in {"request", "pledge"})
    return words("modality", "noun") | wanted | ASKED_FOR


ASKED_FOR = words("judging", "asked for")
"""Other things that are turned down as often as anything is denied of them."""


def _by_nobody(one: Attribution) -> bool:
    """True for "nobody thinks", "neither side said": a fact of the outlet's own, and no statement of anybody's."""
    return bool(one.sources) and all(
        is_nobody(source) or is_wished(source) or _is_faked(source) for source in one.sources
    )


def is_nobody(source: "Token") -> bool:
    """True for "nobody", "neither side", "no minister" and both of "neither the mayor nor the clerk" as a subject."""
    det = child(source, {"det", "preconj", "cc:preconj"})
    other = source.dep_ == "conj" and source.head.i < source.i and is_nobody(source.head)
    nameless = not any(map(str.isalpha, source.text)) and source.pos_ != "NUM"
    apart = source.head.pos_ == "ADP" and any(each.dep_ == "neg" for each in source.head.children)  # "not by Ann but"
    return other or nameless or apart or source.lower_ in NOBODY or (det is not None and det.lower_ in NO)


def _is_faked(source: "Token") -> bool:
    """True for "a doctored video", "forged letters": what they show is nobody's statement."""
    return any(each.lower_ in FAKED for each in children(source, {"amod", "compound"}))


FAKED = words("judging", "faked")
"""What the outlet calls a text or a picture that was made up."""


def is_wished(source: "Token") -> bool:
    """True for the "somebody" of "waited for somebody to say" and "if anyone thinks": nobody has said it."""
    if source.lower_ in ANYBODY and any(each.lower_ == "if" for each in children(source.head, {"mark"})):
        return True
    bare = child(source.head, {"aux"})
    return source.lower_ in ANYBODY and bare is not None and bare.lower_ == "to" and source.head.tag_ == "VB"


def _tells(noun: Attribution, one: Attribution) -> bool:
    """True for the "rumours" of "denied rumours that he fled", and "as false", beside what the rumours say."""
    if one.construct not in NAMED or one is noun:
        return False
    judged = [each for each in children(one.word, {"prep"}) if each.lower_ == "as"]
    phrases = (*children(noun.word, _of_whom(noun, one)), *judged)
    near = (token for phrase in phrases for token in subtree(phrase))
    told = {token.i for token in (*noun.cue, *noun.content, *near)}
    left = [token for token in one.content if token.i not in told and not _beside(token)]
    return any(token in one.content for token in noun.cue) and not any(token.is_alpha for token in left)


def _of_whom(noun: Attribution, one: Attribution) -> frozenset[str]:
    """The relations of what stands beside the noun; of what is denied, whoever says it stands there too."""
    return OF_WHOM if _denies(one) and noun.word.lemma_.lower() in charges() else WITH


def _denies(one: Attribution) -> bool:
    return one.word.lemma_.lower() in words("refuting", "deny")


WITH = frozenset({"prep"})
OF_WHOM = frozenset({"prep", "poss", "acl"})
"""Relations of the words that tell whose words they are: "claims by Ivo Karsh", "Ivo Karsh's claim", "made by him"."""


def _beside(token: "Token") -> bool:
    """True for what only stands beside the noun: an article, "his", "Friday's", an adjective."""
    return token.pos_ in {"DET", "ADJ", "SCONJ"} or token.dep_ in {"poss", "case"}
