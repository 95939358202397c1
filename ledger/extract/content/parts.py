"""Parts of a claim that are meant otherwise than the whole: what in it is told as so, left open, or denied.

A claim has one hedge, one polarity and one modality, those of what it is about. Inside it more is said: in "the mayor
agreed to sell the yard after the fire" nothing is sold, but she did agree, and there was a fire.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from ...model import HedgeLevel, Modality, Part, Polarity, slices
from ..grammar import scope
from ..grammar.capitals import before
from ..grammar.happenings import names_event
from ..grammar.statement import Statement
from ..grammar.tree import children, noun_phrase, spans, verb_group
from ..hedging.commitment import Commitment
from ..hedging.cores import core as core_of
from ..hedging.single import able, is_so, meant
from ..text.languages import is_universal
from ..text.lookup import words

if TYPE_CHECKING:
    from ..grammar.tokens import Token

TELLING_NOTHING = frozenset({"aux", "auxpass", "compound"})
"""Relations of verbs that tell nothing by themselves."""

OBJECTS = frozenset({"dobj", "acomp", "attr", "oprd"})
"""Relations of what a verb needs to say anything."""

ABLE_TO_TELL = scope.VERBAL | {"NOUN"}
"""Parts of speech of the words that may be meant otherwise than the claim."""

Way = tuple[bool, bool]
"""How something is meant, as far as parts are told apart: is it told as so, and is it denied?"""


def owners(statements: "Sequence[Statement]") -> "Mapping[int, Statement]":
    """For the place of each word the smallest of these statements that holds it."""
    largest_first = sorted(statements, key=lambda one: -sum([len(word.text) for word in one.tokens]))
    return {word.i: one for one in largest_first for word in one.tokens}


def parts(statement: Statement, how: Commitment, owner: "Mapping[int, Statement]") -> Iterator[Part]:
    """The parts of a statement meant as ``how``, among the words that no smaller statement holds."""
    verb = statement.predicate
    if verb is None or not verb.doc.parsed or is_universal(verb.lang_):
        return
    found: defaultdict[Way, list[Token]] = defaultdict(list)
    core, whole = core_of(verb), _way(how)
    for word in statement.tokens:
        if word.pos_ not in ABLE_TO_TELL or owner[word.i] is not statement or not _tells(word):
            continue
        if word is core and not able(word):
            continue  # what the claim is about is meant as the claim
        itself = _way(meant(word))
        if itself != whole and _differs(word, itself, statement, how):
            found[itself].append(word)
    yield from (_part(held, statement, owner) for held in found.values())


def _tells(word: "Token") -> bool:
    """True for a verb that is no auxiliary, and for a noun that names what happens."""
    return word.dep_ not in TELLING_NOTHING if word.pos_ in scope.VERBAL else names_event(word)


def _way(how: Commitment) -> Way:
    return is_so(how), how.polarity is Polarity.DENIED


SO = (True, False)
"""The way of what is told as so."""


def _differs(word: "Token", itself: Way, statement: Statement, how: Commitment) -> bool:
    """True if it is by what stands in the claim that the word is meant otherwise than the whole."""
    return not (_by_others(statement, how) or _passes_on(word, how)) if itself == SO else not _idle(word, how)


def _by_others(statement: Statement, how: Commitment) -> bool:
    """True if it is those who attribute the claim that make it open or denied, not its own words."""
    verb = statement.predicate
    return verb is None or bool(statement.under) or _way(meant(core_of(verb))) != _way(how)


def _passes_on(word: "Token", how: Commitment) -> bool:
    """True for the "said" of "is said to have fled", "the suspected theft": a cue, which the claim shows already."""
    shown = how.hedge.level is HedgeLevel.REPORTED or word.dep_ == "amod"
    return shown and any(cue.start <= word.idx < cue.end for cue in how.hedge.cues)


def _idle(word: "Token", how: Commitment) -> bool:
    """True for an infinitive, or its object, that tells little beside the claim: a purpose, or what is asked for.

    "Staged a vote to end the strike", "a crane to lift the wreck"; what is asked for is told with the asking. Beside
    what is denied a purpose is told apart: it is not denied.
    """
    verbs = [each for each in (word, word.head) if each.pos_ in scope.VERBAL and scope.infinitive(each)]
    for_it = how.polarity is Polarity.AFFIRMED and any(verb.dep_ == "advcl" or _of_thing(verb) for verb in verbs)
    return for_it or any(_asked(verb) for verb in verbs)


def _of_thing(verb: "Token") -> bool:
    """True for the infinitive on a noun that names no act: what a thing is for, and "in order to"."""
    noun = verb.head
    if verb.dep_ not in {"acl", "relcl"} or noun.pos_ not in {"NOUN", "PROPN"}:
        return False
    lemma = noun.lemma_.lower()
    act = names_event(noun) or lemma in words("modality", "noun") or lemma in words("events", "of")
    return before(noun) == "in" or not act


def _asked(verb: "Token") -> bool:
    return verb.dep_ in {"xcomp", "ccomp"} and verb.head.lemma_.lower() in words("modality", "ask")


def _part(held: "Sequence[Token]", statement: Statement, owner: "Mapping[int, Statement]") -> Part:
    """The part that these words make together; it is meant as the weakest of them."""
    every = {each.i: each for word in held for each in _whole(word) if owner.get(each.i) is statement}
    places = spans(every[place] for place in sorted(every))
    ways = [meant(word) for word in held]
    weakest = max((way.hedge for way in ways), key=lambda hedge: hedge.level)
    unreal = any(way.modality is Modality.UNREALISED for way in ways)
    return Part(
        places,
        slices(held[0].doc.text, places),
        weakest,
        ways[0].polarity,
        Modality.UNREALISED if unreal else Modality.ACTUAL,
    )


def _whole(word: "Token") -> "Sequence[Token]":
    """The verb with its auxiliaries and its object, the noun with what stands before it: "to sell the yard"."""
    if word.pos_ in scope.VERBAL and word.dep_ != "amod":
        objects = (noun for noun in children(word, OBJECTS) if not _tells(noun) or _alike(noun, word))
        return [*verb_group(word), *(each for noun in objects for each in noun_phrase(noun))]
    last = word.head if word.dep_ == "amod" else word
    return word.doc[last.left_edge.i : last.i + 1]


def _alike(word: "Token", other: "Token") -> bool:
    return _way(meant(word)) == _way(meant(other))
