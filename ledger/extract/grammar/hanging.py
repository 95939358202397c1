"""Hanging the words of a document on their heads, and measuring what hangs on each."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .tokens import Token


def loosen(tokens: "Sequence[Token]") -> None:
    """Hang the tokens on nothing, as they were before a parser had read them."""
    for token in tokens:
        token.head = token.left_edge = token.right_edge = token
        token.children = token.lefts = token.rights = ()
        token.size = 1


def below_each(heads: Sequence[int]) -> defaultdict[int, list[int]]:
    """By head the places right below it, in order; a word that hangs on itself is below nothing."""
    below: defaultdict[int, list[int]] = defaultdict(list)
    for place, head in enumerate(heads):
        if place != head:
            below[head].append(place)
    return below


def hang(tokens: "Sequence[Token]", below: Mapping[int, Sequence[int]]) -> None:
    """Hang tokens that hang on nothing yet, given the places right below each head; most have none."""
    for place, places in below.items():
        head, before = tokens[place], bisect_left(places, place)
        head.children = tuple([tokens[each] for each in places])
        head.lefts, head.rights = head.children[:before], head.children[before:]
        for child in head.children:
            child.head = head


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
