"""What an outlet has seen itself: "our reporter saw", "The Courier counted", "this newspaper has seen a letter"."""

from typing import TYPE_CHECKING

from ..model import Sourcing
from .attribution import Attribution
from .lookup import words as listed
from .source_words import full_phrase
from .sourcing import sourcing_of
from .tree import child, children

if TYPE_CHECKING:
    from .tokens import Token


def is_looking(one: Attribution) -> bool:
    """True for a reading in which an outlet "says" what it only looked at: then it is a fact of the outlet's own."""
    looking = one.construct != "clause" and one.act is not None and looks(one.act)
    return looking and len(one.sources) == 1 and is_own(one.sources[0])


def looks(verb: "Token") -> bool:
    """True for a verb of looking that tells what has been done."""
    done = verb.lemma_.lower() in listed("witnessing", "act", "frame", verb.lang_) and child(verb, {"neg"}) is None
    passive = child(verb, {"auxpass"}) is not None
    return done and not passive and not any(each.tag_ == "MD" for each in children(verb, {"aux"}))


def is_own(who: "Token") -> bool:
    """True for an outlet, and for whoever works for one: this paper, our reporter, a correspondent for the Courier."""
    if who.lower_ in listed("witnessing", "staff", "frame", who.lang_):
        return True
    return who.pos_ in {"NOUN", "PROPN"} and sourcing_of(who, full_phrase(who), False) is Sourcing.MEDIA
