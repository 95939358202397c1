"""Whose act a verb tells of: its subject, one it borrows from the words it hangs on, or the noun right before it.

A claim needs who says it, so this looks further than :func:`.tree.subject` does for the wording of a clause.
"""

from typing import TYPE_CHECKING

from ..text.lookup import words
from .asides import goes_on
from .frames import frames
from .tree import TENSED, VERBAL, child, children, own_subject, subject, verb_group

if TYPE_CHECKING:
    from .tokens import Token

NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})
"""Parts of speech that name somebody."""


CAUSING = frozenset(
    {"let", "make", "help", "have", "see", "hear", "force", "allow", "enable", "lead", "cause", "get", "watch", "catch"}
)
"""Verbs, beside those of asking, whose object does what the infinitive says: let him speak."""

STEPS = 8
"""Verbs that a borrowed subject may be away; a parse that goes further round is not believed."""


def bearer(verb: "Token") -> "Token | None":
    """Who does what an active verb tells of; ``None`` if nobody is there to do it."""
    seen: Token | None = verb
    for _ in range(STEPS):
        found = own_subject(seen) if seen is not None else None
        if seen is None or found is not None:
            return found
        seen = _lender(seen)
        if seen is not None and seen.pos_ in NOMINAL:
            return seen
    return None


def _lender(word: "Token") -> "Token | None":
    """The word whose subject this one borrows, or the noun that the word says something of."""
    if word.head.i == word.i:
        return None
    if word.pos_ == "ADJ":
        return word.head if word.head.pos_ in VERBAL | NOMINAL else None
    lend = LENDERS.get(word.dep_)
    return lend(word) if lend is not None else None


def _coordinated(verb: "Token") -> "Token | None":
    return verb.head if verb.head.pos_ in VERBAL else None


def _controller(verb: "Token") -> "Token | None":
    """Of "urged them to leave" them, of "wants to leave" the wanting, of "is quick to leave" the quick one."""
    other = child(verb.head, {"dobj", "dative"})
    if other is None or other.i > verb.i or verb.head.pos_ not in VERBAL:
        return verb.head if verb.head.pos_ in VERBAL | {"ADJ"} else None
    asking = frames().get(verb.head.lemma_)
    moved = verb.head.lemma_ in CAUSING or (asking is not None and "i" in asking.frames)
    return other if moved else verb.head


def _loose(verb: "Token") -> "Token | None":
    """The main verb that a participle or an infinitive of purpose stands beside."""
    if outer := goes_on(verb):
        return outer
    other = child(verb.head, {"dobj"}) if verb.head.lower_ in words("hearing", "quoting form") else None
    if other is not None and other.right_edge.i + 1 == verb.i and verb.tag_ == "VBG":
        return other
    free = verb.tag_ in {"VBG", "VBN"} or _infinite(verb)
    return verb.head if free and verb.head.pos_ in VERBAL else None


def _under_preposition(verb: "Token") -> "Token | None":
    """Of "by saying", "after saying" the verb beside it; of "a habit of saying" whoever has the habit.

    Of "quoted the mayor as saying" the mayor.
    """
    above = verb.head.head
    other = child(above, {"dobj"}) if verb.head.lower_ == "as" and above.pos_ in VERBAL else None
    if other is not None and other.i < verb.i:
        return other
    return above if above.pos_ in VERBAL else holder(above) if above.pos_ == "NOUN" else None


def _on_noun(verb: "Token") -> "Token | None":
    """The noun of "a letter saying that" or, in a bad parse, "a man yelled"; of "an attempt to say" who attempts."""
    active = verb.tag_ == "VBG" or (verb.tag_ in {"VBD", "VBN"} and tells(verb))
    if _infinite(verb):
        return holder(verb.head)
    return verb.head if active and verb.head.pos_ not in VERBAL else None


def tells(verb: "Token") -> bool:
    """True if a clause of its own hangs on the verb, so that a participle is no passive: "a poll found that …"."""
    told = child(verb, {"ccomp"})
    return told is not None and own_subject(told) is not None and told.pos_ in VERBAL


def _relative(verb: "Token") -> "Token | None":
    """The noun of "the first man to say"."""
    return verb.head if _infinite(verb) and verb.head.pos_ in NOMINAL else None


LENDERS = {
    "conj": _coordinated,
    "xcomp": _controller,
    "advcl": _loose,
    "dep": _loose,
    "prep": _loose,
    "pcomp": _under_preposition,
    "acl": _on_noun,
    "relcl": _relative,
}
"""By relation, where a verb without a subject of its own has it from."""


def _infinite(verb: "Token") -> bool:
    return any(each.lower_ == "to" for each in children(verb, {"aux"}))


def holder(noun: "Token") -> "Token | None":
    """Whose thing a noun is: its possessor, or the subject of the verb whose object it is."""
    whose = child(noun, {"poss"})
    verb = noun.head.head if noun.dep_ == "pobj" and noun.head.dep_ == "prep" else noun.head
    governs = noun.dep_ in {"dobj", "pobj", "attr"} and verb.pos_ in VERBAL and child(verb, {"expl"}) is None
    return whose if whose is not None or not governs else subject(verb)


def named_before(verb: "Token") -> "Token | None":
    """The noun right before a finite verb whose subject the parser tied elsewhere: "on Monday mayor Ann Bell said"."""
    first = verb_group(verb)[0]
    place = first.i - 1
    while place >= verb.sent.start and verb.doc[place].dep_ in {"advmod", "cc"}:
        place -= 1
    found = verb.doc[place] if place >= verb.sent.start else None
    if found is None or found.pos_ not in NOMINAL or not (verb.tag_ in TENSED or first.i < verb.i):
        return None
    return _top(found, verb)


def _top(noun: "Token", verb: "Token") -> "Token":
    """The head of the noun phrase that ends with this noun: of "members of the board" the members."""
    while noun.dep_ in {"pobj", "prep", "compound"} and noun.head.i < noun.i:
        noun = noun.head
    return noun if noun.pos_ in NOMINAL and noun.i < verb.i else verb.doc[noun.i]
