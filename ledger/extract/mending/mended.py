"""Trees mended where a parser often goes wrong, and the words alone tell how they belong together.

"Ann Bell was killed by her husband, a court heard" says what the court heard: a parser takes it for a second deed, or
the court for another name of the husband. "Allegations that he tipped off Tkach" says what is alleged: a parser takes
the "that" for what he tipped off.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from ..grammar.heads import Tree
from ..grammar.tree import FINITE, SUBJECTS
from ..grammar.words import Read
from ..text.lookup import words as listed
from .addressed import is_told, second_said, told_where
from .because import because_of
from .between import named_thing, part_of_which, who_added, who_said
from .firms import firm
from .inserted import who_thrown_in
from .inverted import condition
from .judged_so import called_so, judged_ahead, judged_first, raised, said_behind
from .living import who_lives
from .lost_verbs import doer_of_second, hider
from .named import named_as
from .passed import cited
from .pleas import owned_up, plea
from .reputed import reputed
from .rumoured import ASIDE, OPENERS, capital, told_by_noun
from .told import told_at_end
from .tossed_in import thrown_in
from .two_sentences import parted

if TYPE_CHECKING:
    from ..grammar.tokens import Token

NOMINAL = frozenset({"DT", "PRP$", "POS", "JJ", "NN", "NNS", "NNP", "NNPS", "CD"})
"""Tags of the words that name those who heard it: "a court", "jurors at the city's inquest"."""

TAIL = 8
"""Words that may follow "heard" at the end: "on the first day of his trial"."""

REACH = 40
"""Words behind a verb among which its object is looked for."""

OBJECTS = frozenset({"dobj", "dative", "pobj"})


def mended(tree: Tree) -> None:
    """Put right what was read where the words leave no doubt."""
    mendings = _mendings()
    for place, word in enumerate(tree.words):
        if word.lower_ in mendings:
            mendings[word.lower_](tree, place)
        elif tree.reads[place].dep in ADVERBIAL and _is_subject(tree, place):
            tree.hang(place, tree.heads[place], "nsubj")


def _that(tree: Tree, that: int) -> None:
    """A "that" which stands for a noun whose clause has somebody's word thrown in, or opens a clause."""
    if not who_thrown_in(tree, that):
        _opener(tree, that)


def _opener(tree: Tree, that: int) -> None:
    """A "that" which only opens a clause, and the clause hung on what it is said of, or on the verb that says it."""
    relation = tree.reads[that].dep
    if relation == "mark" and that and tree.words[that - 1].text in ASIDE:
        capital(tree, that)
    if relation in OBJECTS and _is_full(tree, that):
        _open(tree, that)
        tree.hang(tree.heads[that], tree.heads[tree.heads[that]], "acl")
    elif relation == "dobj" and _opens(tree, that):
        _open(tree, that)
    elif relation == "dobj" and (verb := _told_times(tree, tree.heads[that])) is not None:
        _open(tree, that)
        tree.hang(tree.heads[that], verb, "ccomp")
    elif relation == "mark" and _said_behind(tree, that):
        return
    elif (judging := judged_ahead(tree, that)) is not None:
        judged_first(tree, that, judging)
    elif (relation in OPENERS and told_by_noun(tree, that)) or called_so(tree, that):
        _open(tree, that)
        tree.hang(tree.heads[that], tree.heads[tree.heads[that]], "acl")


def _said_behind(tree: Tree, that: int) -> bool:
    """Hang a clause that a "that" opens on the verb or clause that it belongs to; False where it stands right."""
    clause = tree.heads[that]
    if tree.reads[clause].dep == "conj":
        second_said(tree, that)
    elif is_told(tree, that):
        tree.hang(clause, tree.heads[tree.heads[clause]], "ccomp")
    elif (verb := told_where(tree, clause)) is not None:
        tree.hang(clause, verb, "ccomp")
    elif (said := said_behind(tree, that)) is not None:
        raised(tree, that, said)
    else:
        return False
    return True


def _told_times(tree: Tree, clause: int) -> int | None:
    """The verb of "warned the owner on three occasions that the roof would fall": no occasion falls."""
    times = tree.reads[tree.heads[clause]].lemma in listed("speaking", "times")
    return told_where(tree, clause) if times else None


def _her(tree: Tree, her: int) -> None:
    """A "her" to whom something is given, hung on the verb that gives it."""
    if tree.reads[her].dep == "poss" and _goes_to(tree, her):
        tree.reads[her] = replace(tree.reads[her], tag="PRP")
        tree.hang(her, her - 1, "dative")


def _goes_to(tree: Tree, her: int) -> bool:
    """True for the "her" of "lent her money", "paid her 300 crowns", if nobody else gets it: "money to the poor"."""
    thing, verb, heads = tree.heads[her], her - 1, tree.heads
    if verb < 0 or heads[thing] != verb or tree.reads[verb].lemma not in listed("giving", "verb"):
        return False
    behind = tree.words[her + 1]
    if not (behind.lower_ in listed("giving", "thing") if thing == her + 1 else _is_figure(behind.text)):
        return False
    return not any(heads[each] == verb and tree.words[each].lower_ == "to" for each in range(thing, len(heads)))


def _is_figure(text: str) -> bool:
    """True for "300", "$2,000" and "£": nobody owns a number."""
    return text[:1] in "$€£¥" or text[:1].isdigit()


def _is_subject(tree: Tree, name: int) -> bool:
    """True for a name right before a finite verb that has no other subject: "Orvik denied it"."""
    words, reads, heads = tree.words, tree.reads, tree.heads
    verb = heads[name]
    if verb != name + 1 or reads[name].tag != "NNP" or reads[verb].tag not in FINITE or not words[name].is_title:
        return False
    told = words[name].lower_ not in listed("capitals", "time")
    return told and not any(
        heads[each] == verb and reads[each].dep in SUBJECTS for each in range(max(0, verb - 30), verb)
    )


ADVERBIAL = frozenset({"advmod", "npadvmod", "compound"})
"""What a parser takes a bare name before its verb for."""


def _open(tree: Tree, that: int) -> None:
    """Read the "that" as what only opens a clause."""
    tree.reads[that] = replace(tree.reads[that], dep="mark", tag="IN", pos="SCONJ")


def _opens(tree: Tree, that: int) -> bool:
    """True for the first word of what is said: "reporters were told that he fled", where it is nothing he did."""
    clause = tree.heads[that]
    return tree.reads[clause].dep == "ccomp" and tree.first(clause) == that


def _is_full(tree: Tree, that: int) -> bool:
    """True where the clause after a noun has an object beside the "that", which then only opens the clause."""
    reads, heads = tree.reads, tree.heads
    verb = heads[that]
    if reads[verb].dep not in {"acl", "relcl"} or reads[heads[verb]].pos != "NOUN" or that > verb:
        return False
    return any(
        heads[place] == verb and reads[place].dep == "dobj" for place in range(verb + 1, min(verb + REACH, len(heads)))
    )


def _hearers(tree: Tree, heard: int) -> int | None:
    """The place of the comma before those who "heard" at the end of the sentence; ``None`` if it is told otherwise."""
    words = tree.words
    if not heard or _lemma(words[heard - 1], tree.reads[heard - 1]) not in listed("hearing", "before"):
        return None
    comma = tree.run(heard - 1, NOMINAL) - 1
    return comma if comma > 1 and words[comma].text == "," and _ends(words, tree.reads, heard) else None


def _lemma(word: "Token", read: Read) -> str:
    return word.lower_ if read.pos not in {"NOUN", "PROPN"} else read.lemma.lower()


def _ends(words: "Sequence[Token]", reads: list[Read], heard: int) -> bool:
    """True if nothing but when and where follows."""
    for word, read in zip(words[heard + 1 : heard + 2 + TAIL], reads[heard + 1 :], strict=False):
        if word.text in {".", "!", "?"} or word.is_space:
            return True
        if read.tag in FINITE or read.tag in {"WDT", "WP", "WRB", "VB", "VBG", ","} or word.lower_ in {"that", "how"}:
            return False
    return heard + 1 + TAIL >= len(words)


def _heard(tree: Tree, heard: int) -> None:
    """Put "heard" at the top of the tree, and all before the comma before its subject as what was heard."""
    words, reads = tree.words, tree.reads
    comma = _hearers(tree, heard)
    top = tree.top(comma - 1) if comma is not None else 0
    if comma is None or top > comma or reads[top].pos not in {"VERB", "AUX"}:
        return
    end = next((n for n in range(heard + 1, len(words)) if words[n].text in {".", "!", "?"}), len(words))
    new = list(reads)
    new[heard] = Read("VBD", "VERB", "ROOT", "hear", {"Tense": ["Past"], "VerbForm": ["Fin"]})
    new[heard - 1] = replace(_noun(words[heard - 1], reads[heard - 1]), dep="nsubj")
    new[top] = replace(reads[top], dep="ccomp")
    tree.put(new, [_moved(n, head, top, comma, heard, end) for n, head in enumerate(tree.heads)])


def _noun(word: "Token", read: Read) -> Read:
    return read if read.pos in {"NOUN", "PROPN"} else replace(read, tag="NN", pos="NOUN", lemma=word.lower_)


def _moved(place: int, head: int, top: int, comma: int, heard: int, end: int) -> int:
    """Where a word hangs once "heard" stands at the top."""
    if place in {heard, heard - 1, comma, end, top}:
        return heard
    if comma < place < heard - 1:
        return head if comma < head < heard else heard - 1
    if heard < place < end:
        return head if heard <= head < end else heard
    return top if comma <= head <= heard and place < comma else head


def _who(tree: Tree, who: int) -> None:
    """A "who" whose clause, or whose noun, a parser hung too high or too low."""
    who_thrown_in(tree, who)
    who_lives(tree, who)
    who_added(tree, who)
    who_said(tree, who)


def _which(tree: Tree, which: int) -> None:
    """A "which" of whose thing a part is told, or whose clause stands behind what is thrown in."""
    part_of_which(tree, which)
    who_thrown_in(tree, which)


def _said(tree: Tree, said: int) -> None:
    reputed(tree, said)
    named_thing(tree, said)
    thrown_in(tree, said)


Mending = Callable[[Tree, int], None]


@cache
def _mendings() -> dict[str, Mending]:
    """How a word is put right, by its small letters."""
    known: dict[str, Mending] = {"heard": _heard, "that": _that, "her": _her, "&": firm, "because": because_of}
    known |= {"which": _which, "whom": part_of_which, "who": _who}
    known.update(dict.fromkeys(("should", "were", "had"), condition))
    known.update(dict.fromkeys(listed("speaking", "reputed form"), reputed))
    known |= {"said": _said, "told": told_at_end}
    known |= {"guilty": plea, "innocent": plea, "as": named_as, "it": doer_of_second, "them": doer_of_second}
    known |= dict.fromkeys(listed("speaking", "owning up form"), owned_up)
    known |= dict.fromkeys(listed("speaking", "hiding form"), hider) | dict.fromkeys((";", "–", "—"), parted)
    return known | dict.fromkeys(listed("hearing", "citing form"), cited)
