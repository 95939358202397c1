"""What something is because of, taken for a second subject: "claims that he fled because of his debts are untrue"."""

from ..grammar.heads import Tree
from ..grammar.tree import SUBJECTS


def because_of(tree: Tree, because: int) -> None:
    """Hang the noun right behind an empty "because of" on it, where its verb has another subject before it."""
    of = because + 1
    if of + 1 >= len(tree.words) or tree.words[of].lower_ != "of" or tree.below.get(of):
        return
    noun = of + 1
    while tree.heads[noun] > noun and tree.reads[noun].dep not in SUBJECTS:
        noun = tree.heads[noun]
    if tree.reads[noun].dep not in SUBJECTS or tree.first(noun) <= of:
        return
    if any(each < because for each in tree.parts(tree.heads[noun], SUBJECTS)):
        tree.hang(noun, of, "pobj")
