"""What an outlet has seen itself: "our reporter saw", "The Courier counted", "this newspaper has seen a letter"."""

from typing import TYPE_CHECKING

from ...model import Sourcing
from ..grammar.tree import child, children
from ..text.lookup import words as listed
from ..text.quotes import Quote
from .attribution import Attribution
from .source_words import full_phrase
from .sourcing import sourcing_of
from .verbs import within

if TYPE_CHECKING:
    from ..grammar.tokens import Token


def is_looking(one: Attribution, quotes: tuple[Quote, ...]) -> bool:
    """True for a reading in which an outlet "says" what it only looked at: then it is a fact of the outlet's own."""
    looking = one.act is not None and looks(one.act) and (one.construct != "clause" or _perceives(one.act))
    return looking and len(one.sources) == 1 and is_own(one.sources[0], quotes)


def _perceives(verb: "Token") -> bool:
    """True for what is seen to happen, not learnt to be so: "saw smoke rising", "heard him shout"."""
    clause = child(verb, {"ccomp"})
    return clause is not None and clause.tag_ in {"VBG", "VB"} and child(clause, {"mark", "aux"}) is None


def looks(verb: "Token") -> bool:
    """True for a verb of looking that tells what has been done."""
    if verb.lemma_.lower() not in listed("witnessing", "act", "frame", verb.lang_):
        return False
    if child(verb, UNSEEN) is not None or (verb.lemma_ in SENSES and not _senses(verb)):
        return False
    return not any(each.tag_ == "MD" for each in children(verb, {"aux"}))


UNSEEN = frozenset({"neg", "auxpass"})
"""Relations of the words by which an outlet has not looked, or was looked at."""


def could_sense(verb: "Token") -> bool:
    """True for the "could see" of whoever was there, which tells that it was seen."""
    able = verb.lemma_ in SENSES and [each.lower_ for each in children(verb, {"aux", "auxpass", "neg"})] == ["could"]
    return able and _senses(verb)


def _senses(verb: "Token") -> bool:
    """False for what is heard from others, or seen to be so: "heard from officials that", "saw that"."""
    told = child(verb, {"ccomp"})
    return (told is None or _perceives(verb)) and not any(each.lower_ in {"from", "of"} for each in verb.rights)


SENSES = frozenset({"see", "hear"})
"""Verbs of perceiving what happens."""


def is_self(who: "Token", quotes: tuple[Quote, ...]) -> bool:
    """True for the "I" and "we" of whoever writes, outside quotation marks."""
    return who.lower_ in listed("witnessing", "self", "frame", who.lang_) and not within(who, quotes)


def is_own(who: "Token", quotes: tuple[Quote, ...]) -> bool:
    """True for an outlet, and for whoever works for one: this paper, our reporter, the Courier's correspondent, I."""
    if is_self(who, quotes):
        return True
    if who.lower_ in listed("witnessing", "staff", "frame", who.lang_):
        return True
    return who.pos_ in {"NOUN", "PROPN"} and sourcing_of(who, full_phrase(who), False) is Sourcing.MEDIA
