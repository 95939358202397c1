"""Hanging the words of a document on their heads, and measuring what hangs on each."""

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .tokens import Token


def loosen(tokens: "Sequence[Token]") -> None:
    """Hang the tokens on nothing, as they were before a parser had read them."""
    for token in tokens:
        token.head = token.left_edge = token.right_edge = token
        token.children = token.lefts = token.rights = ()
        token.size = 1


def hang(tokens: "Sequence[Token]", heads: Sequence[int]) -> None:
    """Set the children of each token that hangs on nothing yet, given the place of its head; most have none."""
    before: defaultdict[int, list[Token]] = defaultdict(list)
    behind: defaultdict[int, list[Token]] = defaultdict(list)
    for place, (token, head) in enumerate(zip(tokens, heads, strict=True)):
        if place < head:
            token.head = tokens[head]
            before[head].append(token)
        elif place > head:
            token.head = tokens[head]
            behind[head].append(token)
    for place, children in before.items():
        tokens[place].children = tokens[place].lefts = tuple(children)
    for place, children in behind.items():
        tokens[place].rights = tuple(children)
        tokens[place].children += tokens[place].rights


def measure(tokens: "Sequence[Token]") -> None:
    """Set how far each token's subtree reaches that has just been hung, and with that where sentences begin."""
    for token in tokens:
        token.is_sent_start = False
    tops = [token for token in tokens if token.head is token]
    for token in reversed(_with_children(tops)):
        _reach(token)
    for top in tops:
        top.left_edge.is_sent_start = True


def _with_children(tops: "Sequence[Token]") -> "list[Token]":
    """The tokens that have tokens below them, each before those: ``tops`` and whatever hangs on them."""
    order = [token for token in tops if token.children]
    for token in order:  # grows while it is walked: each token brings its children
        order.extend([child for child in token.children if child.children])
    return order


def _reach(token: "Token") -> None:
    """Set how far the subtree reaches, by how far those of the children do."""
    first = last = token
    size = 1
    for each in token.children:
        size += each.size
        if each.left_edge.i < first.i:
            first = each.left_edge
        if each.right_edge.i > last.i:
            last = each.right_edge
    token.left_edge, token.right_edge, token.size = first, last, size
