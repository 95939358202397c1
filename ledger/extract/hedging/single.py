"""How one word of a claim is meant by itself: as told, left open, or denied, whatever the claim as a whole says.

"The mayor agreed to sell the yard after the fire" is unrealised, yet that she agreed is told as so, and so is the fire.
A verb is read from its own auxiliaries, negation and what governs it, and where those are silent from the clause it
hangs on: the commitment of a predicate is passed down the tree (Saurí and Pustejovsky 2009; Lotan, Stern and Dagan
2013). A noun that names what happens is read from its adjectives, from what governs it, and, unless it is spoken of
as known ("the fire"), from its verb.
"""

from itertools import islice
from typing import TYPE_CHECKING

from ...lexicon import Row
from ...model import Hedge, HedgeLevel, Modality, Polarity
from ..grammar import scope
from ..grammar.once import once
from ..text.lookup import framed, words
from .commitment import Commitment, alone
from .cues import cue, rows
from .governing import EVENTS

if TYPE_CHECKING:
    from ..grammar.tokens import Token

SO = Commitment()
OPEN = Commitment(modality=Modality.UNREALISED)
DENIED = Commitment(polarity=Polarity.DENIED)

KNOWN = frozenset({"the", "this", "these", "that", "those"})
"""Determiners of what the reader is taken to know of."""

TOWARDS = frozenset({"for", "to", "about", "of", "against", "toward", "towards", "on"})
"""Prepositions between a plan, a fear or a call, and what it is of."""

ASKING = frozenset({"for", "on", "to"})
"""Prepositions behind a verb whose object is open: "called for", "wait on", "look to"."""

OBJECTS = frozenset({"dobj", "nsubjpass", "attr", "oprd"})
NOUNS = frozenset({"NOUN", "PROPN"})
INFINITE = frozenset({"VB", "VBG", "VBN"})
COMING = frozenset({"VBZ", "VBP", *INFINITE})
"""Tags of a verb that tells no past."""

UNTOLD = frozenset({HedgeLevel.REPORTED.word, HedgeLevel.POSSIBLE.word, HedgeLevel.DOUBTFUL.word})
"""Levels of the nouns whose "of" names what may not be: "allegations of theft", but "a sign of weakness"."""

DEEP = 30
"""Words between one and another so far above it that asking downwards would nest too deep."""

ABLE = frozenset({"can", "ca"})
ASKED = scope.VERBAL | NOUNS
"""Classes of words above a word on which it may depend how that is meant."""


@once
def meant(word: "Token") -> Commitment:
    """How a verb or a noun is meant by itself. What stands far above it is asked first, however deep it hangs."""
    if word.sent.end - word.sent.start > DEEP:
        for above in reversed([each for each in islice(word.ancestors, DEEP, None) if each.pos_ in ASKED]):
            meant(above)
    return _verb(word) if word.pos_ in scope.VERBAL else _noun(word)


def is_so(how: Commitment) -> bool:
    """True for what is told flatly, as so."""
    return how.polarity is Polarity.AFFIRMED and how.modality is Modality.ACTUAL and not how.hedge.level


def is_open(how: Commitment) -> bool:
    """True for what is hedged or unrealised and not denied."""
    return how.polarity is Polarity.AFFIRMED and (how.modality is Modality.UNREALISED or how.hedge.level > 0)


def _verb(verb: "Token") -> Commitment:
    how = alone(verb)
    if not is_so(how):
        return how
    return OPEN if able(verb) else _above(verb) or how


def able(verb: "Token") -> bool:
    """True for what one can do, which is not told as done."""
    if ABLE.isdisjoint(verb.sent.words):
        return False
    return not ABLE.isdisjoint([aux.lower_ for aux in scope.auxiliaries(verb)])


def _above(verb: "Token") -> Commitment | None:
    """What the words above a verb make of it, where its own words are silent."""
    if verb.dep_ == "pcomp" or (verb.dep_ == "pobj" and verb.tag_ == "VBG"):
        return _gerund(verb, verb.head)
    if verb.dep_ == "advcl":
        return _still_to_come(verb)
    if _mandated(verb) or (verb.dep_ == "relcl" and verb.head.lower_ in words("events", "anyone")):
        return OPEN
    return _with_its_verb(verb) if verb.head.pos_ in scope.VERBAL else None


def _mandated(verb: "Token") -> bool:
    """True for the subjunctive of "demanded that she pay", "an order that he remain"."""
    above = verb.head.lemma_.lower()
    asked = above in framed("modality", ("ask", "noun")) or above in words("events", "object")
    bare = verb.tag_ in {"VB", "VBP"} and not scope.auxiliaries(verb)
    return asked and bare and verb.dep_ in {"ccomp", "acl", "relcl"} and scope.has_subject(verb)


def _gerund(verb: "Token", tie: "Token") -> Commitment | None:
    """A gerund behind a preposition: "kept from selling", "instead of selling", "the risk of losing"."""
    above = tie.head.lemma_.lower()
    if tie.lower_ == "of" and tie.i and tie.nbor(-1).lower_ == "instead":
        return DENIED
    if tie.lower_ == "from" and above in words("events", "keep"):
        return DENIED if is_so(meant(tie.head)) else OPEN
    if above in words("events", "lack"):
        return DENIED
    return OPEN if tie.lower_ == "against" or above in words("events", "of") else None


def _still_to_come(verb: "Token") -> Commitment | None:
    """A clause of time in the present beside what is still open: "will stay until he pays"."""
    marks = {word.lower_ for word in verb.children if word.dep_ in {"mark", "advmod", "prep"}}
    first = next(iter(scope.auxiliaries(verb)), verb)
    if marks.isdisjoint(words("events", "when")) or first.tag_ not in COMING:
        return None
    return OPEN if verb.head.pos_ in scope.VERBAL and not is_so(meant(verb.head)) else None


def _with_its_verb(verb: "Token") -> Commitment | None:
    """A verb that shares how its governor is meant: the second of two, a gerund, a bare form ("will help it meet")."""
    if verb.dep_ == "conj":
        shares = verb.tag_ == verb.head.tag_ and verb.tag_ in INFINITE and not scope.has_subject(verb)
        return meant(verb.head) if shares else None
    if verb.tag_ == "VBG" and verb.dep_ in {"xcomp", "dobj", "ccomp", "csubj"}:
        considered = verb.head.lemma_.lower() in words("events", "gerund")
        above = OPEN if considered else meant(verb.head)
        return above if is_open(above) else None
    if verb.tag_ == "VB" and verb.dep_ in {"ccomp", "xcomp"} and not scope.auxiliaries(verb):
        return meant(verb.head)
    return None


def _noun(noun: "Token") -> Commitment:
    return _marked(noun) or _governed(noun) or SO


def _marked(noun: "Token") -> Commitment | None:
    """What stands before a noun: "the alleged theft", "a planned merger", "no deal"."""
    for word in noun.lefts:
        if word.lower_ in {"no", "neither"} and word.dep_ == "det":
            return DENIED
        row = rows("adjective").get(word.lower_) if word.dep_ == "amod" else None
        if row is not None and row["level"] != HedgeLevel.FLAT.word and word.lower_ in EVENTS:
            return _hedged(word, row)
        if word.lower_ in words("events", "adjective"):
            return OPEN
    return None


def _hedged(word: "Token", row: Row) -> Commitment:
    found = cue((word,), row)
    return Commitment(Hedge(found.level, found.kind, (found.span,), found.probability))


def _governed(noun: "Token") -> Commitment | None:
    """What the words above a noun make of it."""
    if noun.dep_ == "conj":
        return meant(noun.head) if noun.head.pos_ in NOUNS else None
    if noun.dep_ in {"compound", "nmod", "amod"}:
        return _compound(noun)
    tie = noun.head if noun.dep_ == "pobj" else None
    above = tie.head if tie is not None else noun.head
    if tie is not None and tie.lower_ == "without":
        return DENIED
    if tie is not None and above.pos_ == "ADJ" and above.lemma_.lower() in words("events", "on"):
        return OPEN
    if above.pos_ in NOUNS and tie is not None:
        return _of_noun(noun, tie, above)
    return _of_verb(noun, tie, above) if above.pos_ in scope.VERBAL else None


def _compound(noun: "Token") -> Commitment | None:
    """The first noun of two: "a merger plan", "the talks proposal"."""
    if noun.head.lemma_.lower() in words("events", "of"):
        return OPEN
    return meant(noun.head) if noun.head.pos_ in NOUNS and not _known(noun.head) else None


def _of_noun(noun: "Token", tie: "Token", above: "Token") -> Commitment | None:
    """The second noun of "the risk of war", "plans for a sale", "lack of support", "completion of the sale"."""
    lemma = above.lemma_.lower()
    row = rows("noun").get(lemma) if tie.lower_ in {"of", "about"} else None
    if row is not None and row["level"] in UNTOLD:
        return _hedged(above, row)
    if tie.lower_ in TOWARDS and lemma in words("events", "of"):
        return OPEN
    if tie.lower_ == "of" and lemma in words("events", "lack"):
        return DENIED
    return meant(above) if tie.lower_ in {"of", "for"} and not _known(noun) else None


def _of_verb(noun: "Token", tie: "Token | None", verb: "Token") -> Commitment | None:
    """What a verb makes of its object: "seeks a deal", "averted a strike", "will hold talks"."""
    lemma, direct = verb.lemma_.lower(), tie is None and noun.dep_ in OBJECTS
    if lemma in words("events", "object") and (direct or (tie is not None and tie.lower_ in ASKING)):
        return OPEN
    if direct and (lemma in words("events", "undone") or lemma in words("refuting", "negative")):
        return DENIED if is_so(meant(verb)) else OPEN
    if _known(noun) and not (direct and lemma in words("events", "light") and not _owned(noun)):
        return None
    how = meant(verb) if direct or tie is not None else SO
    return None if tie is not None and how.polarity is Polarity.DENIED else how


def _known(noun: "Token") -> bool:
    """True for what is spoken of as known: "the fire", "its sale"."""
    return any(word.lower_ in KNOWN for word in noun.lefts) or _owned(noun)


def _owned(noun: "Token") -> bool:
    return any(word.dep_ == "poss" or word.tag_ == "PRP$" for word in noun.lefts)
