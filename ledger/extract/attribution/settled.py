"""Which candidates are attributions without being weighed."""

from typing import TYPE_CHECKING

from ..grammar.frames import sort_of
from ..grammar.pointing import only_points
from ..grammar.scope import above
from ..grammar.tree import FINITE, child, children
from ..hedging.denying import denies, disproved
from ..text.lookup import words
from .accounts import is_account
from .attribution import Attribution
from .called_out import calls_out
from .figures import sets_figure
from .nouns import is_rumoured
from .verbs import told_of

if TYPE_CHECKING:
    from ..grammar.tokens import Token

FAINT = {"relay": 0.2, "thrown": 0.1}
"""The probability below which even what needs no weighing is none: "delivered the votes he needed"."""


def settled(one: Attribution, sure: float) -> bool:
    """True for what needs no weighing, because taking it for a plain fact would be worse than a wrong attribution.

    That is what a verb of saying tells in a clause, what a court hears, requests, rumours and accusations whose maker
    is named, messages passed on, and sources that are cited. Within a quotation nothing is the outlet's own, whoever
    is named there.
    """
    if sure < FAINT.get(one.construct, 0.0):
        return False
    if one.construct in {"clause", "thrown"}:
        return one.licensed and _is_told(one) and _is_of_another(one)
    if one.construct == "figure":
        return _is_of_another(one) and (sets_figure(one.word) or sort_of(one.sources[0]) is not None)
    if one.construct == "quoted":
        return one.licensed and (bool(told_of(one.word)) or calls_out(one))
    if one.construct == "noun":
        told = is_rumoured(one.word) or _is_denied(one.word) or disproved(one.word)
        return told or (one.kind == "request" and one.licensed)
    if one.kind == "deny" and one.construct in DENYING:
        points = one.construct == "object" and only_points(one.content)
        return bool(one.sources) and (_is_aside(one) or points or _is_deed(one))
    if one.construct == "headed":
        return is_account(one.sources[0].text) or _quotes_all(one)
    accused = one.construct == "prepositional" and one.kind == "accuse" and one.licensed and one.cue[-1].lower_ == "of"
    return accused or one.construct in {"relay", "citing", "according"}


def _quotes_all(one: Attribution) -> bool:
    """True for 'Bell: "The ship is sold"': right behind the colon a quotation opens."""
    after = one.anchor + 1
    return after < len(one.word.doc.tokens) and one.word.doc[after].is_quote and one.sources[0].pos_ == "PROPN"


def _is_denied(noun: "Token") -> bool:
    """True for the "report" of "retracted its report that", the "idea" of "scoffed at the idea that"."""
    top = above(noun)
    return top is not None and top.tag_ != "VB" and denies(top) and child(noun, {"acl"}) is not None


def _is_aside(one: Attribution) -> bool:
    """True for ", which denies negligence"; not for a club that denies him a visa, or whoever denies him entry."""
    verb, given = one.word, words("refuting", "granted")
    gives = any(each.dep_ == "dative" or each.lemma_.lower() in given for each in verb.rights)
    return verb.dep_ == "relcl" and verb.lemma_.lower() in words("refuting", "deny") and not gives


def _is_deed(one: Attribution) -> bool:
    """True for a deed that somebody denies by its "-ing": "denied taking the ring", "denies having met him"."""
    deed = child(one.word, {"xcomp"})
    return deed is not None and deed in one.content and deed.tag_ == "VBG" and one.word.tag_ in FINITE


DENYING = frozenset({"object", "infinitive", "complement"})
"""Constructs of what somebody denies without a clause: "denies it", "denied having met him"."""

SAYING = frozenset({"speech", "write", "deny"})


def _is_told(one: Attribution) -> bool:
    """True for saying and denying, for what a court hears, and for what others than the speaker believe or suspect.

    What is thrown in between two commas may also have been found: "a school that, inspectors found, had no doors".
    """
    if one.kind in SAYING or (one.construct == "thrown" and one.kind == "show"):
        return True
    if not one.sources:
        return one.kind == "learn"
    return one.word.lemma_ in SUPPOSING and one.sources[0].pos_ in {"NOUN", "PROPN"}


SUPPOSING = words("speaking", "supposing")
"""Verbs of those who are told to hold something true: "police suspect he fled, two officials said"."""


def _is_of_another(one: Attribution) -> bool:
    """True if the source is somebody spoken of and the verb is finite, or if nobody is named at all."""
    if not one.sources:
        return True
    finite = one.word.tag_ in FINITE or any(each.tag_ in FINITE for each in children(one.word, {"aux"}))
    return one.sources[0].lower_ not in SPEAKING and finite


SPEAKING = frozenset({"i", "we", "you", "it"})
"""Pronouns of those who speak and are spoken to; inside a quotation they attribute nothing."""
