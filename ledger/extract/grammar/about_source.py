"""What is told besides of whoever speaks: "Ida Lund, who has led the firm since May, said".

The words between the commas attribute nothing and are no part of what is said: the outlet tells them. Why a source is
not named, and on what terms it spoke, is told of the source alone; what it "would have" done is nobody's news.
"""

from typing import TYPE_CHECKING

from ..text.lookup import words
from .tree import SUBJECTS, children, set_off

if TYPE_CHECKING:
    from .tokens import Token

NAMING = words("speaking", "naming")


def tells_of_source(verb: "Token") -> bool:
    """True for such a clause about whom it hangs on."""
    who = verb.left_edge
    if verb.dep_ != "relcl" or who.tag_ not in {"WP", "WDT", "WP$"} or not set_off(who):
        return False
    subject = who.head if who.tag_ == "WP$" else who
    told = subject.head is verb and subject.dep_ in SUBJECTS
    told = told and not any(each.lower_ == "would" for each in children(verb, {"aux"}))
    return told and not any(token.lemma_ in NAMING for token in verb.subtree)
