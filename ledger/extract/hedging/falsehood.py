"""What the outlet tells as untrue while it tells who said it: "reported, wrongly, that", "lied when he said that".

The words are denied in the outlet's own voice; whoever said them is no support for them.
"""

from typing import TYPE_CHECKING

from ..grammar.once import once, once_a_sentence
from ..grammar.scope import infinitive
from ..text.lookup import framed, words
from .negated import negated

if TYPE_CHECKING:
    from ..grammar.tokens import Sentence, Token

FALSELY = frozenset({"falsely", "wrongly", "incorrectly", "mistakenly", "erroneously", "untruthfully", "wrongfully"})
"""Adverbs beside a verb of saying by which the outlet says that it is not so."""

SORRY = frozenset({"apologise", "apologize"})
"""Verbs by which somebody takes back what they have said: "apologised for reporting that"."""

FINITE = frozenset({"VBD", "VBZ", "VBP", "VBN"})
OWN = frozenset({"we", "i"})
"""Subjects of those who take back what they said themselves, which is a correction."""

PRETENDING = frozenset({"pretend", "feign"})
UNTRUE = (
    FALSELY
    | {"pretend", "pretends", "pretended", "pretending", "feigned", "feigning", "lied", "lies", "lying"}
    | {f"{verb}{end}" for verb in ("apologis", "apologiz") for end in ("e", "ed", "es", "ing")}
)
"""Words of which a sentence has one where something is told as untrue."""


@once_a_sentence
def lies(sentence: "Sentence") -> bool:
    """True if something in the sentence may be told as untrue; in most there is nothing."""
    return not UNTRUE.isdisjoint(sentence.words)


@once
def untrue(verb: "Token") -> bool:
    """True for a verb of saying of which the outlet tells that what is said is not so."""
    if not lies(verb.sent) or any(each.lower_ in OWN for each in verb.lefts):
        return False
    above = verb.head.head if verb.dep_ == "pcomp" else verb.head
    withdrawn = verb.dep_ == "pcomp" and verb.head.lower_ == "for" and above.lemma_ in SORRY and above.tag_ in FINITE
    lied = verb.dep_ == "advcl" and above.lemma_ == "lie" and any(each.lower_ == "when" for each in verb.lefts)
    false = any(each.lower_ in FALSELY for each in verb.children if each.dep_ == "advmod")
    return verb.lemma_ in PRETENDING or withdrawn or lied or false


def not_so() -> frozenset[str]:
    """What something is of which it is told that it is not so: the "nonsense" of "it is nonsense that he fled"."""
    return framed("refuting", ("untrue", "lie", "belying")) - words("refuting", "moral")


def belied(above: "Token", below: "Token") -> bool:
    """True for the "is" of "it is untrue that he fled", and for what governs "to say" in "it is a lie to say that".

    What it is wrong to say is not so; that it is wrong that he fled says that he did.
    """
    verb = above.head if above.dep_ in ("acomp", "attr") else above
    if verb.lemma_ != "be" or not any(each.lower_ == "it" for each in verb.lefts):
        return False
    put = infinitive(below) and below.lemma_.lower() in words("refuting", "put")
    told = below.dep_ == "ccomp" or (above.dep_ == "attr" and below.dep_ == "acl" and not infinitive(below))
    if not put and not told:
        return False
    false = framed("refuting", ("untrue", "lie", "absurd")) if put else not_so()
    judged = [each for each in verb.rights if each.dep_ in ("acomp", "attr")]
    if any(each.lower_ in words("refuting", "so") and negated(each) for each in judged):
        return True
    return any(each.lower_ in false and not negated(each) for each in judged)
