"""What somebody calls untrue, hung on the verb that calls: "called the claim that Tkach stole the money absurd".

Behind a clause a parser ties the judging word to the clause's own verb, as if the money were absurd. Where a verb that
judges or denies has a noun of what is said with a clause behind it, and the sentence or a comma ends right behind a
word for what is untrue, that word is the judgement. "A report in the Post that he fled" has its clause mended as well:
in a relative clause the "that" stands for somebody, and does not merely open it.
"""

from ..grammar.heads import Tree
from ..grammar.judging import charges
from ..grammar.tree import SUBJECTS
from ..text.lookup import framed, words
from .called_as import dismissed_as
from .two_sentences import spliced

TELLING = frozenset({"acl", "ccomp", "relcl"})
"""Relations of the clause behind the noun, as a parser reads it."""

OWN = frozenset({"acomp", "attr", "amod", "conj", "nsubj", "nsubjpass"})
"""Relations by which the last word belongs to the clause: "that the report was false"."""


def belied(tree: Tree) -> None:
    """Hang what is called untrue on the verb that calls it so, and "never" on the verb that it turns round."""
    denying = framed("refuting", ("deny", "judge"))
    for place, read in enumerate(tree.reads):
        if read.lemma in denying and read.pos == "VERB":
            _call(tree, place)
            _as_invented(tree, place)
            dismissed_as(tree, place)
            spliced(tree, place)
        elif read.dep == "prep" and tree.words[place].lower_ == "provided":
            _condition(tree, place)
        elif read.dep == "advmod" and tree.words[place].lower_ == "never":
            _turn(tree, place)


def _condition(tree: Tree, mark: int) -> None:
    """ "Lawyers believe it is void, provided that he lied": the condition is one of what they believe, as with "if"."""
    above = tree.heads[mark]
    told = [each for each in tree.parts(above, frozenset({"ccomp"})) if each < mark]
    for clause in tree.parts(mark, frozenset({"pcomp"})):
        tree.hang(clause, told[-1] if told else above, "advcl")
        tree.hang(mark, clause, "mark")


def _turn(tree: Tree, never: int) -> None:
    """ "I never," he said, "took a crown": behind its subject, which it cannot tell how, it turns the verb round."""
    whose = tree.heads[never]
    if whose == never - 1 and tree.reads[whose].dep in SUBJECTS and tree.heads[whose] > never:
        tree.hang(never, tree.heads[whose], "neg")


def _call(tree: Tree, verb: int) -> None:
    for noun in [each for each in tree.parts(verb, frozenset({"dobj"})) if tree.reads[each].lemma in charges()]:
        clause = _clause(tree, verb, noun)
        if clause is not None:
            _behind(tree, verb, clause)
            tree.hang(clause, noun, "acl")


def _as_invented(tree: Tree, verb: int) -> None:
    """ "Dismissed as invented a report that": the report is what is dismissed, and nothing that somebody invented."""
    for called in tree.parts(verb, frozenset({"advcl"})):
        things = tree.parts(called, frozenset({"dobj"}))
        judged = tree.words[called - 1].lower_ == "as" and tree.words[called].lower_ in framed(
            "refuting", ("lie", "absurd")
        )
        if judged and things and tree.reads[things[0]].lemma in charges():
            tree.hang(called - 1, verb, "prep")
            tree.hang(things[0], called - 1, "pobj")
            tree.hang(called, things[0], "amod")


def _clause(tree: Tree, verb: int, noun: int) -> int | None:
    """The clause that tells what is said, opened by a "that" which stands for nothing in it."""
    below = [*tree.parts(noun, TELLING), *tree.parts(verb, frozenset({"ccomp"}))]
    for clause in [each for each in below if each > noun]:
        that = tree.first(clause)
        if tree.words[that].lower_ == "that" and tree.reads[that].dep == "mark" and tree.words[that - 1].text != ",":
            return clause
    return None


def _behind(tree: Tree, verb: int, clause: int) -> None:
    """Hang the word for what is untrue, which ends the clause, on the verb; with its "as" where it has one."""
    last = _last(tree, clause)
    if last <= clause or tree.words[last].lower_ not in framed("refuting", ("lie", "absurd")):
        return
    above = tree.heads[last]
    if tree.words[above].lower_ == "as" and tree.heads[above] != verb:
        tree.hang(above, verb, "prep")
    elif tree.reads[verb].lemma in words("refuting", "judge") and tree.reads[last].dep not in OWN | {"pobj"}:
        tree.hang(last, verb, "oprd")


def _last(tree: Tree, place: int) -> int:
    """The last word of what hangs below, signs left out."""
    below = [_last(tree, each) for each in tree.below.get(place, ()) if tree.reads[each].dep != "punct"]
    return max([place, *below])
