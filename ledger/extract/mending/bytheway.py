"""What somebody claims by the way: "the alarm, which its maker claims worked, was off".

Between the pronoun and its verb stands whoever says so. A parser seldom finds the second verb there: it makes it the
sentence's own, an adjective, or what somebody is made to be, and the claim loses its source. The words alone tell:
"which" or "who", a noun, a verb of saying, and right behind it a verb told of a time that has no subject of its own.
"""

from dataclasses import dataclass

from ..grammar.frames import frames, speech
from ..grammar.heads import Tree
from ..grammar.tree import SUBJECTS, TENSED

NAMING = frozenset({"DT", "PRP$", "PRP", "POS", "JJ", "NN", "NNS", "NNP", "NNPS", "CD"})
"""Tags of the words that name who says it."""

NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
FINITE = TENSED | {"MD"}
WHO = frozenset({"which", "who"})
LONGEST = 7
"""Words that name who says it, at most."""

AUXILIARY = frozenset({"aux", "auxpass"})


@dataclass(frozen=True, slots=True)
class Claimed:
    """The places of such a clause: its noun, its pronoun, who says it, the verb of saying, the verb of what is said
    with the first word of its group, and the sign at the clause's end."""

    noun: int
    who: int
    speaker: int
    says: int
    first: int
    told: int
    end: int


def claimed_by_the_way(tree: Tree) -> None:
    """Hang what somebody says of a noun, by the way, on whoever says it."""
    for who, word in enumerate(tree.words):
        if word.lower_ in WHO and 1 < who < len(tree.words) - 3:
            found = _found(tree, who)
            if found is not None:
                _mend(tree, found)


def _found(tree: Tree, who: int) -> Claimed | None:
    """The clause that a pronoun behind a comma opens, if somebody claims something in it that the parser misread."""
    says = _says(tree, who) if tree.words[who - 1].text == "," else None
    first = _first(tree, says) if says is not None else None
    if says is None or first is None:
        return None
    end = next((n for n in range(first + 1, len(tree.words)) if tree.words[n].text in {",", "."}), 0)
    above = tree.heads[first]
    told = above if tree.reads[first].dep in AUXILIARY and first < above < end else first
    speaker = next((n for n in range(says - 1, who, -1) if tree.reads[n].tag in NOUNS | {"PRP"}), None)
    noun = _noun(tree, who)
    if not end or speaker is None or noun is None or _is_read(tree, who, says, told):
        return None
    return Claimed(noun, who, speaker, says, first, told, end)


def _says(tree: Tree, who: int) -> int | None:
    """The place of the verb of saying behind a pronoun and the words that name whoever says it."""
    place = who + 1
    while place < len(tree.words) and place - who < LONGEST and tree.reads[place].tag in NAMING:
        place += 1
    if tree.reads[place].tag in FINITE and place - 1 > who + 1 and tree.words[place - 1].lower_.endswith("s"):
        mistaken = tree.reads[place - 1].lemma in speech() and tree.words[place - 1].lower_ != tree.reads[place].lemma
        place = place - 1 if mistaken and tree.reads[place - 1].tag == "NNS" and _is_one(tree, place - 2) else place
    if tree.words[place].lower_ in {"had", "have", "has"}:
        place += 1
    ended = place == who + 1 or place + 1 >= len(tree.words)
    return place if not ended and tree.reads[place].lemma in speech() else None


def _is_one(tree: Tree, place: int) -> bool:
    """True for a word before "claims" that may do the claiming: one body, one person."""
    return tree.reads[place].tag in {"NN", "NNP"}


def _first(tree: Tree, says: int) -> int | None:
    """The verb right behind the verb of saying, if it is told of a time."""
    place = says + 2 if tree.reads[says + 1].tag == "RB" else says + 1
    if place >= len(tree.words):
        return None
    tag, frame = tree.reads[place].tag, frames()[tree.reads[says].lemma].frames
    past = tree.words[place].lower_
    if tag in {"VBN", "JJ"}:  # "reported stolen" tells what a thing was reported to be
        named = "a" in frame or ("o" in frame and "t" not in frame)
        told = past.endswith("ed") or (tag == "VBN" and _is_past(past))
        return place if told and not named else None
    return place if tag in FINITE else None


def _is_past(word: str) -> bool:
    """True for a participle that may be a past as well: "kept" and "fled", but not "taken" and "rung"."""
    return not word.endswith(("n", "ung", "um", "unk", "ne"))


def _noun(tree: Tree, who: int) -> int | None:
    """The noun before the comma that the clause is about."""
    place = who - 2
    while tree.reads[place].dep in {"pobj", "prep", "compound"} and tree.heads[place] < place:
        place = tree.heads[place]
    return place if tree.reads[place].tag in NOUNS | {"PRP"} else None


def _is_read(tree: Tree, who: int, says: int, told: int) -> bool:
    """True where the parser has read it so."""
    said = tree.heads[told] == says and tree.reads[told].dep == "ccomp"
    return said and tree.heads[who] == told and tree.reads[who].dep in SUBJECTS


def _mend(tree: Tree, one: Claimed) -> None:
    """Hang the clause on its noun, and all of it together, unless the noun has no other place to hang on."""
    clause = range(one.who, one.end)
    main = _main(tree, one, clause)
    if _below(tree, one.noun, clause) and main is None:
        return
    if main is not None:
        _raise(tree, one, main)
    tree.hang(one.says, one.noun, "relcl")
    if tree.reads[one.says].tag == "NNS":
        tree.verb(one.says, "VBZ")
    tree.hang(one.speaker, one.says, "nsubj")
    tree.hang(one.told, one.says, "ccomp")
    if one.first == one.told and tree.reads[one.told].tag not in FINITE:
        tree.verb(one.told, "VBD")
    tree.hang(one.who, one.told, "nsubjpass" if tree.parts(one.told, frozenset({"auxpass"})) else "nsubj")
    _gather(tree, one, clause)


def _below(tree: Tree, place: int, clause: range) -> bool:
    """True for a word that hangs on one of the clause, over however many others."""
    while tree.heads[place] != place:
        place = tree.heads[place]
        if place in clause:
            return True
    return False


def _main(tree: Tree, one: Claimed, clause: range) -> int | None:
    """The verb behind the clause that a parser hung on it, without a subject: the noun's own."""
    above = tree.heads[one.told]
    near = [n for n in range(one.end + 1, len(tree.words)) if tree.heads[n] in clause or tree.heads[n] == above != n]
    verbs = [n for n in near if tree.reads[n].pos == "VERB" or tree.reads[n].tag in FINITE]
    free = [n for n in verbs if not tree.parts(n, SUBJECTS) and tree.reads[n].dep in {"conj", "ccomp"}]
    return free[0] if free else None


def _raise(tree: Tree, one: Claimed, main: int) -> None:
    """Make the verb behind the clause the one that the noun is the subject of."""
    above, relation = tree.heads[one.told], tree.reads[one.told].dep
    if above in range(one.who, one.end) or tree.heads[one.told] == one.told:
        above, relation = main, "ROOT"
    tree.hang(main, above, relation)
    tree.hang(one.noun, main, "nsubjpass" if tree.parts(main, frozenset({"auxpass"})) else "nsubj")
    for n in [n for n in tree.parts(one.told, frozenset({"punct", "cc", "conj"})) if n > one.end]:
        tree.hang(n, main, tree.reads[n].dep)


def _gather(tree: Tree, one: Claimed, clause: range) -> None:
    """Hang the loose words where they belong: before the verb of saying on its subject, else on what is told."""
    for n in clause:
        if n in {one.who, one.speaker, one.says, one.told}:
            continue
        outside = tree.heads[n] not in clause or tree.heads[n] == n
        if n < one.speaker and (outside or tree.heads[n] >= one.says):
            tree.hang(n, one.speaker, tree.reads[n].dep)
        elif n > one.first and (outside or tree.heads[n] == one.says or tree.heads[n] == one.speaker):
            thing = tree.reads[n].tag in NOUNS and tree.reads[n].dep == "dobj"
            tree.hang(n, one.told, "dobj" if thing else tree.reads[n].dep)
        elif outside and n != one.first:
            tree.hang(n, one.says, "aux" if n < one.says else tree.reads[n].dep)
    for sign in (one.who - 1, one.end):
        if tree.words[sign].text == ",":
            tree.hang(sign, one.noun, "punct")
