"""Who somebody is named as, hung on the verb that names: "police identified the man as Tom Hale".

A parser hangs the "as" on the man, or in "was identified by police as Tom Hale" on the police.
"""

from dataclasses import replace

from ..grammar.frames import frames
from ..grammar.heads import Tree
from ..text.lookup import words

CALLING = "a"
"""The letter of verbs that say what something is called."""


def named_as(tree: Tree, as_: int) -> None:
    """Hang the "as" on the verb, where the verb asks for one."""
    reads, heads = tree.reads, tree.heads
    above = heads[as_]
    if reads[as_].dep == "prep" and (verb := _verb(tree, above)) is not None and verb < as_:
        tree.hang(as_, verb, "prep")
    elif reads[as_].dep == "advmod" and reads[above].dep == "amod" and above == as_ + 1:
        verb = _verb(tree, heads[above])
        if verb is not None and verb < heads[above] < as_:
            tree.hang(as_, verb, "prep")
            reads[as_] = replace(reads[as_], tag="IN", pos="ADP")
            tree.hang(above, as_, "amod")


def _verb(tree: Tree, noun: int) -> int | None:
    """The verb that names: its object may be anything, where it tells by whom it is named it needs only an "as"."""
    reads, heads = tree.reads, tree.heads
    if reads[noun].dep == "dobj":
        verb = heads[noun]
        return verb if reads[verb].lemma in words("speaking", "named as") else None
    if reads[noun].dep != "pobj" or reads[heads[noun]].dep != "agent":
        return None
    verb = heads[heads[noun]]
    frame = frames().get(reads[verb].lemma)
    return verb if frame is not None and CALLING in frame.frames else None
