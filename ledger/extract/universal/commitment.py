"""How firmly a statement is made, which side it takes and whether it is told as so: by the lexicon's words in it."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ...model import HedgeKind, HedgeLevel
from ..grammar.tree import SUBJECTS, runs
from ..hedging.approximate import approximations
from ..hedging.cues import Cue, rows
from ..hedging.cues import cue as hedge_cue
from ..hedging.polarity import shared
from ..text.languages import is_universal
from ..text.lookup import framed
from ..text.lookup import words as listed
from . import conditional, modality
from .conditional import is_conditional
from .phrase import is_finite
from .vocabulary import LONGEST, does, joined, length_at, low, role, verbs

if TYPE_CHECKING:
    from ..grammar.tokens import Token
    from ..hedging.commitment import Commitment

UNTRUE = ("lie", "untrue", "truthless")
"""Frames of the words among those that attribute by which somebody says that it is not so."""

CLOSE = 4
"""Words between "ne" and what completes it."""


def commitment(predicate: "Token | None", inside: "Sequence[Token]", cue: "Sequence[Token]") -> "Commitment":
    """What the words say of the claim ``inside``, attributed by ``cue``."""
    from ..hedging.commitment import weighed

    words = [token for token in inside if not token.is_space]
    kinds = _kinds(cue)
    denied = "deny" in kinds and not _replies(cue, predicate if predicate is not None else inside[-1])
    denied = denied and not _is_aside(predicate)
    meant = conditional.meaning(predicate, words, cue)
    hedges = tuple(each for each in _hedges(words, cue, predicate) if not _describes(each, predicate))
    hedging = {token.i for each in hedges for token in each.tokens}
    plain = [token for token in words if token.i not in hedging]
    negative = (_negated(predicate, plain) or _neither(predicate)) != (denied != _refuses(predicate))
    cues = () if denied else (*hedges, *_conditional(meant))
    unreal = (meant is not None and meant.unreal) or modality.unrealised(predicate, words, kinds)
    unreal = unreal or modality.hoped(predicate, cue)
    conditions = conditional.conditions(words)
    cues = (*cues, *(Cue((word,), HedgeLevel.FLAT, HedgeKind.CONDITION) for word in conditions))
    numbers = () if cues else (Cue(each, HedgeLevel.FLAT, HedgeKind.APPROXIMATE) for each in approximations(words))
    return weighed((*cues, *numbers), inside, negative, unreal or bool(conditions), denied)


def _is_aside(predicate: "Token | None") -> bool:
    """True for the "dirige" of "nie que la ministre, qui dirige le parti, soit partie", which nobody denies."""
    if predicate is None or predicate.dep_ != "relcl":
        return False
    return any(does(each, "subject") and each.i > 0 and each.nbor(-1).text == "," for each in predicate.lefts)


def _replies(cue: "Sequence[Token]", said: "Token") -> bool:
    """True for a denial in one's own words, which say what is so: "elle dément : « Il dort »"."""
    if does(cue[0], "this", "anew", "that"):
        return False  # "ce que dément Luc Morin", "une version que nie le maire"
    if any(does(token, "and") for token in cue[1:-1]):
        return True  # "a démenti et assuré que"
    if said.i < cue[0].i:
        noun = said.head if said.dep_ == "appos" else said
        if noun.dep_ in SUBJECTS and noun.head in cue:
            return False  # "Ce dernier, Luc Morin, conteste"
        return not cue[0].nbor(-1).is_alpha
    return any(token.text == ":" for token in said.doc[cue[-1].i + 1 : said.i])


def _kinds(cue: "Sequence[Token]") -> set[str]:
    """What sort of act the verbs among the attributing words name, those of several words as a whole."""
    found: set[str] = set()
    place = 0
    while place < len(cue):
        known = verbs(cue[place].lang_)
        size = length_at(cue, place, known)
        if size:
            found.add(known[joined(cue[place : place + size])].kind)
        elif length_at(cue, place, framed("refuting", UNTRUE, cue[place].lang_)):
            found.add("deny")
        place += max(size, 1)
    return found


def _hedges(words: "Sequence[Token]", cue: "Sequence[Token]", predicate: "Token | None") -> tuple[Cue, ...]:
    """The hedges among the claim's words, else that of the attributing verb."""
    own = (each for each in _among(words, "word") if not _managed(each, words))
    found = tuple(each for each in own if predicate is None or not _entitles(each, predicate))
    if found or (cue and length_at(cue, 0, role(cue[0].lang_, "according")) == len(cue)):
        return found
    return tuple(_among(cue, "word")) or tuple(_among(cue, "cue"))


def _describes(hedge: Cue, predicate: "Token | None") -> bool:
    """True for the charge that only describes somebody of the clause: "a arrêté deux hommes soupçonnés d'avoir …"."""
    if predicate is None or hedge.tokens[0] == predicate:
        return False
    if hedge.kind is not HedgeKind.ALLEGATION and not does(hedge.tokens[-1], "of", "charged"):
        return False
    participle = hedge.tokens[0]
    finite = predicate.tag_ in {"VBZ", "VBD"} or any(each.dep_ in {"aux", "auxpass"} for each in predicate.children)
    apart = participle.i > 0 and participle.nbor(-1).text == ","
    helped = any(each.dep_ in {"aux", "auxpass"} for each in participle.children)
    return participle.tag_ == "VBN" and finite and not helped and (apart or participle.dep_ in {"acl", "amod"})


def _entitles(hedge: Cue, predicate: "Token") -> bool:
    """True for the doubt about what somebody of the clause is called: "le meurtrier présumé a été arrêté"."""
    word, noun = hedge.tokens[0], hedge.tokens[0].head
    alone = len(hedge.tokens) == 1 and hedge.kind is HedgeKind.ALLEGATION
    beside = alone and word.dep_ in {"amod", "acl"} and noun.pos_ in {"NOUN", "PROPN"}
    return (beside and noun != predicate and noun.dep_ not in {"attr", "ROOT"}) or (alone and _of_subject(word))


def _of_subject(word: "Token") -> bool:
    """True for the "présumé" of "le présumé assassin a été arrêté", in whatever way it is parsed."""
    tokens, place = word.sent.tokens, word.i - word.sent.start
    before, after = tokens[:place], tokens[place + 1 :]
    return bool(before) and not any(map(is_finite, before)) and any(map(is_finite, after))


def says_nothing(words: "Sequence[Token]") -> bool:
    """True for what is left of a sentence where only its hedge, or the word that opens a clause, is left of it."""
    if not words or not is_universal(words[0].lang_) or len(words) > LONGEST:
        return False
    hedging = {token.i for each in _among(words, "word") for token in each.tokens}
    return _only_time(words) or all(
        not token.is_alpha or token.i in hedging or does(token, "that", "which", "nobody", "at", "of")
        for token in words
    )


def _only_time(words: "Sequence[Token]") -> bool:
    """True for "dès 2020", which stood beside attributing words."""
    opened = words[0].pos_ == "ADP" or does(words[0], "from", "at")
    return (
        opened
        and any(token.like_num for token in words)
        and all(token.pos_ in {"ADP", "DET", "ADV", "PUNCT"} or token.like_num or _is_month(token) for token in words)
    )


def _is_month(token: "Token") -> bool:
    return any(low(token) in listed("calendar", each, "role", token.lang_) for each in ("month", "weekday", "unit"))


def asked(words: "Sequence[Token]") -> bool:
    """True for what ends in a question mark: whoever asks states nothing."""
    if not words or not is_universal(words[0].lang_):
        return False
    last = words[-1]
    return last.text == "?" or (last.i + 1 < len(last.doc) and last.nbor().text == "?")


def _managed(hedge: Cue, words: "Sequence[Token]") -> bool:
    """True for the "a pu" of who could look at something, and did: "des lettres que Le Phare a pu consulter".

    So for a noun: "il a été prévenu d'un risque d'incendie" does not leave open that he was.
    """
    first = hedge.tokens[0]
    if first.pos_ == "NOUN" and does(hedge.tokens[-1], "of") and first.i and does(first.nbor(-1), "det"):
        return not any(
            token.tag_ == "VB" for token in words if hedge.tokens[-1].i < token.i < hedge.tokens[-1].i + CLOSE
        )
    if low(hedge.tokens[-1]) != "pu" or is_conditional(hedge.tokens[0]):
        return False
    after = [token for token in words if token.i > hedge.tokens[-1].i][:2]
    return any(token.lemma_.lower() in listed("witnessing", "act", "frame", token.lang_) for token in after)


def _among(words: "Sequence[Token]", frame: str) -> Iterator[Cue]:
    place = 0
    while place < len(words):
        found = rows(frame, words[place].lang_)
        size = length_at(words, place, found)
        if size:
            yield hedge_cue(words[place : place + size], found[joined(words[place : place + size])])
        place += max(size, 1)


def _conditional(meant: "conditional.Meaning | None") -> Iterator[Cue]:
    if meant is not None and not meant.unreal:
        for each in runs(meant.words):
            yield Cue(tuple(each), HedgeLevel.REPORTED, HedgeKind.REPORTATIVE)


def _negated(predicate: "Token | None", words: "Sequence[Token]") -> bool:
    """True where the statement's own verb is denied; "ne … que" only limits, a subordinate clause's "ne" is its own."""
    if len(words) > 1 and low(words[0]) in listed("refuting", "not", "frame", words[0].lang_):
        return any(low(token) in listed("refuting", "ne", "frame", token.lang_) for token in words)
    return any(
        _completed(words, place)
        for place, token in enumerate(words)
        if low(token) in listed("refuting", "ne", "frame", token.lang_) and _owns(predicate, token, words)
    ) or any(
        low(token) in listed("refuting", "without", "frame", token.lang_) and token.head == predicate for token in words
    )


def _refuses(predicate: "Token | None") -> bool:
    """True for "a refusé de répondre": it is told that somebody does not do so."""
    if predicate is None or low(predicate) not in listed("refuting", "refuse", "frame", predicate.lang_):
        return False
    return any(does(token, "to") for token in predicate.doc[predicate.i + 1 : predicate.i + 1 + CLOSE])


def _neither(predicate: "Token | None") -> bool:
    """True for each verb of "n'a ni confirmé ni démenti", "ne confirme ni n'infirme", wherever the "ne" stands."""
    if predicate is None or predicate.pos_ not in {"VERB", "AUX"}:
        return False
    place = predicate.i - predicate.sent.start
    words = [low(token) for token in predicate.sent.tokens]
    near = words[max(0, place - 3) : place]
    if "ni" not in words or not {"ne", "n'"} & set(words):
        return False
    return "ni" in near or (bool({"ne", "n'"} & set(near)) and "ni" in words[place + 1 : place + 3])


def _owns(predicate: "Token | None", particle: "Token", words: "Sequence[Token]") -> bool:
    """True if the particle belongs to the predicate, or to what the predicate only introduces."""
    if predicate is None or not particle.dep_:
        return True
    head = particle.head
    while head.dep_ in {"aux", "auxpass", "xcomp", "ccomp", "attr", "acomp", "fixed"} and head.head.i != head.i:
        if head == predicate:
            return True
        head = head.head
    return (
        head == predicate
        or particle in shared(predicate)
        or (head.head == predicate and head.dep_ in {"conj"})
        or head not in words
    )


def _completed(words: "Sequence[Token]", place: int) -> bool:
    language = words[place].lang_
    before = [low(token) for token in words[max(0, place - 3) : place]]
    if any(word in listed("refuting", "not", "frame", language) for word in before):
        return True
    for token in words[place + 1 : place + 2 + CLOSE]:
        if low(token) in listed("refuting", "not", "frame", language):
            return True
        if low(token) in listed("refuting", "only", "frame", language):
            return False
    return False
