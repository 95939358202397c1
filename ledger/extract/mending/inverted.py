"""Conditions without "if", by their auxiliary in front: "Should Berg be convicted, she faces ten years".

A parser takes such a clause for something that the sentence's verb says. It opens the sentence, its subject stands
behind the auxiliary, and a comma ends it: then it is the condition of what follows.
"""

from ..grammar.heads import Tree
from ..grammar.tree import SUBJECTS


def condition(tree: Tree, auxiliary: int) -> None:
    """Hang the clause that "should", "were" or "had" opens beside the verb behind it."""
    if not tree.words[auxiliary].is_title:
        return
    verb = tree.heads[auxiliary] if tree.reads[auxiliary].dep in {"aux", "auxpass"} else auxiliary
    main = tree.heads[verb]
    between = range(verb + 1, main)
    own = any(each in between for each in tree.parts(main, SUBJECTS))
    if tree.reads[verb].dep == "ccomp" and own and any(tree.words[each].text == "," for each in between):
        tree.hang(verb, main, "advcl")
