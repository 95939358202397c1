"""Whom an outlet cites, put between commas: "the agency reported, citing an official, that two men had died".

A parser hangs the participle on what is said, and so makes the dead men cite the official.
"""

from ..grammar.frames import speech
from ..grammar.heads import Tree


def cited(tree: Tree, participle: int) -> None:
    """Hang the participle behind a comma on the verb of saying before it that the clause behind it hangs on."""
    if participle < 2 or tree.words[participle - 1].text != "," or tree.heads[participle] < participle:
        return
    clause, said = participle, tree.heads[participle]
    while said > participle and tree.heads[said] != said:
        clause, said = said, tree.heads[said]
    told = said < participle and tree.reads[said].lemma in speech() and tree.reads[clause].dep == "ccomp"
    if told and tree.first(clause) >= participle - 1:
        tree.hang(participle, said, "advcl")
