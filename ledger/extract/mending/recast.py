"""Verbs of saying that a parser reads as what they cannot be, put right by what stands around them.

Each mending needs a sign that the reading is impossible: a finite verb without a subject, a relative clause in which
nothing is missing, a sentence whose top is a noun with a clause behind it. Who speaks is lost in all of them: "Two
students alleged in a book that he had struck them" becomes two students who are alleged of somebody in a book.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..grammar.frames import speech, speech_nouns
from ..grammar.heads import Tree
from ..grammar.tree import SUBJECTS, TENSED
from ..text.lookup import words
from .between import told_behind_name
from .papers import by_whom, noun_that_says, record_that, seen_by, that_say

if TYPE_CHECKING:
    from ..grammar.tokens import Token
    from ..grammar.words import Read

NOUNS = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
PAST = frozenset({"VBN", "VBD"})
OBJECT = frozenset({"dobj"})

CLAUSE = frozenset({"ccomp"})
"""The relation of what is said to its verb."""

SAID = CLAUSE | OBJECT
"""The relations of what is said, a clause or a thing, to its verb."""

WHO = frozenset({"who"})
WHERE = frozenset({"in", "at", "on", "during", "after", "following"})
"""Prepositions of the phrases that tell when or where something is said."""

TELLING = words("judging", "told by its clause")
"""Nouns whose clause tells what they are, though nobody says it."""

AFTER = frozenset({"after", "before", "because", "since", "until", "as"})
"""Prepositions that are conjunctions where a clause follows."""


def recast(tree: Tree) -> None:
    """Read the verbs of saying as they must be meant, and hang what belongs to them."""
    verbs, reads = speech(), tree.reads
    asked = [(place, read.dep) for place, read in enumerate(reads) if read.lemma in verbs and read.dep in MENDINGS]
    parted = [place for place, read in enumerate(reads) if read.dep == "acl" and _stands_apart(tree.words, read, place)]
    for place, relation in asked:
        for mend in MENDINGS[relation]:
            mend(tree, place)
    for place in parted:
        _parted_from_its_noun(tree, place)


def _stands_apart(words: "Sequence[Token]", read: "Read", place: int) -> bool:
    """True for a word behind a comma that is a past, or may be as well as a participle: "paid", but not "taken"."""
    past = words[place].lower_
    return read.tag in PAST and words[place - 1].text == "," and not past.endswith(("n", "ung", "um", "unk"))


def _noun_on_top(tree: Tree, verb: int) -> None:
    """ "Two students alleged in a book that …": what hangs on a sentence's top noun, and has a clause, is its verb."""
    noun, read = tree.heads[verb], tree.reads[verb]
    if tree.reads[noun].dep != "ROOT" or tree.reads[noun].pos not in NOUNS or read.tag not in {"VBN", "VBD"}:
        return
    if verb < noun or not (tree.parts(verb, CLAUSE) or _gapless(tree, verb) is not None):
        return
    _raise(tree, verb, noun)


def _raise(tree: Tree, verb: int, noun: int) -> None:
    """Make the verb the top, the noun its subject, and hang on it what hung on the noun behind it."""
    behind = [each for each in tree.below[noun] if each > verb]
    tree.hang(verb, verb, "ROOT")
    tree.hang(noun, verb, "nsubj")
    tree.verb(verb, "VBD")
    for each in behind:
        tree.hang(each, verb, tree.reads[each].dep)


def _clause_of_a_time(tree: Tree, verb: int) -> None:
    """ "said at the time that they had left": a clause in which nothing is missing tells what is said."""
    clause = _gapless(tree, verb) if not tree.parts(verb, SAID) else None
    if clause is not None:
        tree.hang(clause, verb, "ccomp")
        that = tree.first(clause)
        tree.reads[that] = replace(tree.reads[that], tag="IN", pos="SCONJ", dep="mark")


def _gapless(tree: Tree, verb: int) -> int | None:
    """The verb of a clause with "that", a subject and an object, hung on the noun of a phrase behind ``verb``."""
    phrases = [each for each in tree.parts(verb, frozenset({"prep"})) if each > verb]
    phrases = [each for each in phrases if tree.words[each].lower_ in WHERE]
    nouns = [noun for phrase in phrases for noun in tree.parts(phrase, frozenset({"pobj"}))]
    nouns = [noun for noun in nouns if tree.reads[noun].lemma not in TELLING | speech_nouns().keys()]
    clauses = [each for noun in nouns for each in tree.parts(noun, frozenset({"relcl", "acl"}))]
    return next((each for each in clauses if _nothing_missing(tree, each)), None)


def _nothing_missing(tree: Tree, clause: int) -> bool:
    that = tree.first(clause)
    if tree.words[that].lower_ != "that" or tree.heads[that] != clause or tree.reads[that].dep in SUBJECTS:
        return False
    passive = tree.parts(clause, frozenset({"nsubjpass"}))
    full = [each for each in tree.parts(clause, frozenset({"dobj", "attr", "acomp"})) if each != that]
    return bool(passive or (full and tree.parts(clause, SUBJECTS)))


def _tail(tree: Tree, verb: int) -> None:
    """ "…, the agency announced on Friday.": a finite verb behind a comma and its subject, not a word on a noun."""
    noun, above = verb - 1, tree.heads[verb]
    if tree.reads[verb].tag not in TENSED or tree.reads[noun].dep not in {"appos", "conj"} or tree.heads[noun] != above:
        return
    start, top = tree.first(noun), tree.top(verb)
    if tree.words[start - 1].text != "," or tree.reads[top].pos not in {"VERB", "AUX"} or not top < start:
        return
    tree.hang(noun, verb, "nsubj")
    tree.hang(verb, verb, "ROOT")
    tree.hang(top, verb, "ccomp")
    for each in [each for each in tree.parts(top, frozenset({"punct"})) if each > verb]:
        tree.hang(each, verb, "punct")


def _parted_from_its_noun(tree: Tree, verb: int) -> None:
    """ "The fund, which was empty, paid for the bridge.": behind a relative clause between commas the verb is told.

    So is a past behind a participle: "The union, echoing an appeal by the nurses, called for a strike."
    """
    noun = tree.heads[verb]
    clauses = [each for each in tree.parts(noun, frozenset({"relcl"})) if noun < each < verb]
    if tree.reads[verb].tag == "VBD" and not clauses:
        noun = tree.top(verb)
        clauses = [
            each for each in tree.parts(noun, frozenset({"acl"})) if tree.reads[each].tag == "VBG" and each < verb
        ]
    if (
        not clauses
        or tree.reads[noun].dep != "ROOT"
        or tree.reads[noun].pos not in NOUNS
        or tree.words[tree.first(clauses[0]) - 1].text != ","
    ):
        return
    _raise(tree, verb, noun)


def _speaker_behind(tree: Tree, verb: int) -> None:
    """ "…," recalled the guide Ida Brun: right behind a quotation the verb has a speaker, not a thing spoken."""
    if tree.reads[verb].tag not in TENSED or not tree.words[verb - 1].is_quote or tree.parts(verb, SUBJECTS):
        return
    nouns = [each for each in tree.parts(verb, OBJECT) if tree.reads[each].pos in {"NOUN", "PROPN"}]
    things = [each for each in nouns if tree.first(each) == verb + 1]
    for thing in things[:1]:
        tree.hang(thing, verb, "nsubj")


def _accused_before(tree: Tree, verb: int) -> None:
    """ "Her coach, who was accused, insisted …": what "who" begins tells of the speaker, and is not what is said."""
    if tree.parts(verb, SUBJECTS):
        return
    before = [each for each in tree.parts(verb, CLAUSE) if each < verb]
    for clause in before[:1]:
        subjects = [each for each in tree.parts(clause, SUBJECTS) if tree.reads[each].pos in NOUNS]
        who = _who(tree, clause)
        if who is not None and subjects and subjects[0] < who:
            tree.hang(subjects[0], verb, "nsubj")
            tree.hang(clause, subjects[0], "relcl")
            tree.hang(who, clause, "nsubjpass" if tree.parts(clause, frozenset({"auxpass"})) else "nsubj")


def _who(tree: Tree, clause: int) -> int | None:
    """The "who" behind a comma that is, or hangs on an auxiliary of, the clause's own verb."""
    near = [clause, *tree.parts(clause, frozenset({"aux", "auxpass"}))]
    found = [each for top in near for each in tree.below.get(top, ()) if tree.words[each].lower_ in WHO]
    return next((each for each in found if tree.words[each - 1].text == ","), None)


def _subject_of_after(tree: Tree, verb: int) -> None:
    """ "resigned after an inquiry concluded that …": a finite verb without a subject takes the noun behind "after"."""
    if tree.reads[verb].tag not in TENSED or tree.parts(verb, SUBJECTS | frozenset({"mark"})):
        return
    phrases = [each for each in tree.parts(tree.heads[verb], frozenset({"prep"})) if each < verb]
    for phrase in phrases[-1:]:
        nouns = tree.parts(phrase, frozenset({"pobj"}))
        if nouns and tree.words[phrase].lower_ in AFTER and tree.parts(verb, CLAUSE):
            tree.hang(nouns[0], verb, "nsubj")
            tree.hang(phrase, verb, "mark")


def _subject_of_the_second(tree: Tree, verb: int) -> None:
    """ "claimed a pill could halve the risk": a verb with an auxiliary, joined by nothing, has the noun before it."""
    for thing in tree.parts(verb, OBJECT):
        aux = tree.last(thing) + 1
        second = tree.heads[aux] if aux < len(tree.heads) else aux
        if not _joined_by_nothing(tree, second, aux, verb):
            continue
        tree.hang(thing, second, "nsubj")
        tree.hang(second, verb, "ccomp")


def _joined_by_nothing(tree: Tree, second: int, aux: int, verb: int) -> bool:
    if second == aux or tree.reads[aux].dep != "aux" or tree.reads[aux].tag != "MD" or second <= verb:
        return False
    joined = tree.reads[second].dep == "conj" and tree.heads[second] <= verb
    return joined and not tree.parts(second, SUBJECTS)


Mending = Callable[[Tree, int], None]

FREE: tuple[Mending, ...] = (
    noun_that_says,
    by_whom,
    _clause_of_a_time,
    _speaker_behind,
    _accused_before,
    _subject_of_the_second,
)
MENDINGS: dict[str, tuple[Mending, ...]] = {
    **dict.fromkeys(("ROOT", "ccomp", "conj", "relcl"), FREE),
    "advcl": (_subject_of_after, *FREE),
    "amod": (told_behind_name,),
    "pobj": (record_that,),
    "dobj": (seen_by, that_say),
    "acl": (_tail, _noun_on_top, _clause_of_a_time),
}
"""What is tried for a verb of saying, by the relation it was read in."""
