"""Verbs that a parser hangs too low or too high beside what somebody says.

After what was said, a comma or a closing quotation mark and a conjunction lead back to the speaker: "she said it was
safe, but would not say why". The parser often ties the second verb to the first one of what was said, and so to a
subject that says nothing. Without such a sign, two verbs with the same auxiliary are said together: "she said the plane
had been loaded and had come down". There it often makes the speaker come down.
"""

from functools import cache

from ..grammar.frames import frames, speech
from ..grammar.heads import Tree
from ..grammar.tree import ADDRESSING, FINITE, SUBJECTS, VERBAL
from ..text.lookup import framed, words
from .agreement import speaker_of

KEEPING_BACK = words("speaking", "keeping back")
"""Verbs that tell what a speaker did not say."""


def rehung(tree: Tree) -> None:
    """Hang such verbs where they belong, with the conjunction before them; all are found before any is moved."""
    second = [place for place, read in enumerate(tree.reads) if read.dep == "conj" and read.pos in VERBAL]
    for verb, tie, top in [found for verb in second if (found := _moved(tree, verb)) is not None]:
        if tree.reads[verb].tag == "VBN" and not tree.parts(verb, AUXILIARIES):
            tree.verb(verb, "VBD")
        for place in (verb, tie):
            tree.hang(place, top, tree.reads[place].dep)


@cache
def _addressing() -> frozenset[str]:
    """The lemmas of verbs that say something of or to their object: "accused him of", "asked them to"."""
    said = {lemma for lemma, frame in frames().items() if frame.kind in {"accuse", "question"}}
    return frozenset(said | {lemma for lemma, frame in frames().items() if "i" in frame.frames})


def _moved(tree: Tree, verb: int) -> tuple[int, int, int] | None:
    """The places of the verb, of the conjunction before it and of where both belong; ``None`` where they are."""
    above = tree.heads[verb]
    if (top := _told_beside(tree, verb, above)) is not None and (tie := _tie(tree, above, verb)) is not None:
        return verb, tie, top
    if (told := _told_hearers(tree, verb, above)) is not None and (tie := _tie(tree, above, verb)) is not None:
        return verb, tie, told
    low, high = tree.reads[above].dep == "ccomp", tree.reads[above].lemma in speech()
    tie = _tie(tree, above, verb) if low or high else None
    if tie is None:
        return None
    back = low and (_leads_back(tree, tie) or _acted_on(tree, above, verb))
    if back and _speaks_on(tree, verb, above) and _speaks(tree, tree.heads[above], above):
        return verb, tie, tree.heads[above]
    if low and (speaker_of(tree, verb, above) is not None or _finite_beside(tree, verb, above)):
        return verb, tie, tree.heads[above]
    if low and tree.words[tie].lower_ == "but" and _denies_beside(tree, verb, above):
        return verb, tie, tree.heads[above]
    said = _said(tree, above, verb) if high and tree.words[tie - 1].text != "," else None
    return (verb, tie, said) if said is not None else None


def _told_beside(tree: Tree, verb: int, above: int) -> int | None:
    """The verb that is told, beside a past tied to an infinitive below it: "ordered them to leave and opened a hall".

    No past can stand beside an infinitive.
    """
    read = tree.reads[verb]
    if tree.reads[above].tag != "VB" or not (read.tag == "VBD" or tree.words[verb].lower_.endswith("ed")):
        return None
    if tree.parts(verb, SUBJECTS | AUXILIARIES) or not _has_to(tree, above):
        return None
    top = tree.heads[above]
    while tree.reads[top].tag not in FINITE and tree.heads[top] != top:
        top = tree.heads[top]
    return top if tree.reads[top].tag == "VBD" and top < above and tree.parts(top, SUBJECTS) else None


def _told_hearers(tree: Tree, verb: int, heard: int) -> int | None:
    """The verb of what "a court heard" or "jurors were told", thrown in before a second: "…, and were paid twice"."""
    passive = tree.reads[heard].lemma == "tell" and tree.parts(heard, frozenset({"auxpass"}))
    if (tree.reads[heard].lemma != "hear" and not passive) or tree.parts(verb, SUBJECTS) or verb < heard:
        return None
    hearers = tree.parts(heard, SUBJECTS)
    told = [each for each in tree.parts(heard, CLAUSE) if hearers and each < hearers[0]]
    return told[-1] if told and tree.parts(told[-1], SUBJECTS) else None


def _has_to(tree: Tree, verb: int) -> bool:
    return any(tree.words[each].lower_ == "to" for each in tree.parts(verb, AUXILIARY))


def _tie(tree: Tree, above: int, verb: int) -> int | None:
    """The conjunction before a second verb."""
    return max((each for each in tree.parts(above, TIES) if each < verb), default=None)


def _leads_back(tree: Tree, tie: int) -> bool:
    """True for a conjunction behind a comma or a quotation."""
    return tie > 0 and (tree.words[tie - 1].text == "," or tree.words[tie - 1].is_quote)


def _acted_on(tree: Tree, said: int, verb: int) -> bool:
    """True for a thing something was done to, before a verb of the past: "the vote was held but denied that"."""
    things = tree.parts(said, PASSIVE)
    if tree.reads[verb].tag != "VBD":
        return False
    if not things:
        return _is_thing(tree, said)
    return tree.reads[things[0]].pos == "NOUN" or "had" in _auxiliaries(tree, said)


def _is_thing(tree: Tree, said: int) -> bool:
    """True for a thing that is said to be another: "said the sum was an insult", which calls on nobody."""
    whose, what = tree.parts(said, frozenset({"nsubj"})), tree.parts(said, frozenset({"attr"}))
    if tree.reads[said].lemma != "be" or not whose or not what:
        return False
    return all(tree.reads[each].tag == "NN" and not _may_act(tree.reads[each].lemma) for each in (whose[0], what[0]))


def _may_act(noun: str) -> bool:
    """True for a noun of persons, bodies and texts, which may say something."""
    known = framed("titles", ("role", "kin")) | words("bodies", "yes", "name") | words("bodies", "no", "name")
    return noun in known or any(noun in words("source_words", kind, "kind") for kind in KINDS)


KINDS = ("anonymous", "institution", "document", "media", "bare")
"""The sourcing that nouns of sources mean."""


def _speaks(tree: Tree, top: int, said: int) -> bool:
    """True for a verb of saying with a subject, before what it says."""
    return top < said and tree.reads[top].lemma in speech() and bool(tree.parts(top, SUBJECTS))


def _speaks_on(tree: Tree, verb: int, said: int) -> bool:
    """True for a finite verb of saying, or of keeping back, without a subject of its own or what was ``said``'s."""
    read = tree.reads[verb]
    told = read.lemma in KEEPING_BACK or (read.lemma in speech() and bool(tree.parts(verb, CLAUSE)))
    addressed = read.lemma in _addressing() and bool(tree.parts(verb, OBJECT) and tree.parts(verb, ASKED))
    addressed = addressed or (read.lemma in ADDRESSING and bool(tree.parts(verb, TIED) and tree.parts(verb, ASKED_TO)))
    shared = _auxiliaries(tree, verb) & _auxiliaries(tree, said)
    return (told or addressed) and not shared and read.tag != "VBG" and not tree.parts(verb, SUBJECTS)


def _finite_beside(tree: Tree, verb: int, wanted: int) -> bool:
    """True for a verb that says what a clause tells, tied to an infinitive: "expect it to be cold and say that"."""
    tag, top = tree.reads[verb].tag, tree.heads[wanted]
    plain = tag in {"VB", "VBP"} and tree.reads[wanted].lemma == "be" and tree.reads[top].tag == "VBP"
    if not (plain or tag in {"VBZ", "VBD"}) or tree.reads[verb].lemma not in speech():
        return False
    said = tree.parts(verb, CLAUSE) and not tree.parts(verb, SUBJECTS)
    return bool(said) and _has_to(tree, wanted) and bool(tree.parts(top, SUBJECTS))


def _denies_beside(tree: Tree, verb: int, said: int) -> bool:
    """True for a denial by whoever says that things are so: "said mistakes were made but denied having seen them".

    A thing denies nothing; "she said her brother confessed but denied the theft" is left as it is.
    """
    read, top, whose = tree.reads[verb], tree.heads[said], tree.parts(said, SUBJECTS)
    if read.lemma not in DENYING or tree.parts(verb, SUBJECTS | AUXILIARIES) or not tree.parts(verb, DENIED):
        return False
    told = tree.reads[top].tag in {read.tag, "VBD"} and tree.reads[said].lemma not in speech()
    return told and _speaks(tree, top, said) and len(whose) == 1 and _says_nothing(tree, whose[0], top)


def _says_nothing(tree: Tree, subject: int, top: int) -> bool:
    """True for a thing, and for the "he" of "Orvik said he", who is the speaker anyway."""
    read = tree.reads[subject]
    if read.tag == "PRP":
        word = tree.words[subject].lower_
        return any(
            tree.reads[each].tag != "PRP" or tree.words[each].lower_ == word for each in tree.parts(top, SUBJECTS)
        )
    return read.pos == "NOUN" and not _may_act(read.lemma)


def _said(tree: Tree, top: int, verb: int) -> int | None:
    """The verb of what is said whose auxiliary the second verb repeats, and the verb of saying does not have."""
    if tree.parts(verb, SUBJECTS) or not _speaks(tree, top, verb):
        return None
    shared = _auxiliaries(tree, verb) - _auxiliaries(tree, top)
    said = (each for each in tree.parts(top, CLAUSE) if top < each < verb)
    return next((each for each in said if shared & _auxiliaries(tree, each)), None)


def _auxiliaries(tree: Tree, verb: int) -> set[str]:
    return {tree.words[each].lower_ for each in tree.parts(verb, AUXILIARIES)}


TIES = frozenset({"cc"})
PASSIVE = frozenset({"nsubjpass"})
AUXILIARY = frozenset({"aux"})
AUXILIARIES = frozenset({"aux", "auxpass"})

CLAUSE = frozenset({"ccomp"})
"""The relation of what is said to its verb."""

DENYING = words("refuting", "deny") | words("refuting", "negative")
DENIED = frozenset({"dobj", "xcomp", "ccomp"})

OBJECT = frozenset({"dobj"})
TIED, ASKED_TO = frozenset({"prep"}), frozenset({"xcomp"})
ASKED = frozenset({"xcomp", "ccomp", "prep"})
"""The relations of whom somebody accuses or asks, and of what that is about."""
