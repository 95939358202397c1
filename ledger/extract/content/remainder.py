"""Words of somebody's that hang on no clause: they go to the clause before them, or are a statement of their own."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..grammar.statement import Statement
from ..grammar.tree import strip, subtree
from ..universal.vocabulary import does

if TYPE_CHECKING:
    from ..grammar.tokens import Token


def unclaimed(words: "Sequence[Token]", roots: "Sequence[Token]") -> "list[Token]":
    """The words that hang on no clause; none if all they say is "that" or "but"."""
    told = {token.i for root in roots for token in subtree(whole(root))}
    rest = [token for token in words if token.i not in told]
    return rest if any(map(_says, rest)) else []


def _says(token: "Token") -> bool:
    """True for a word, be it no mere "that", "whom" or "but" before a clause which stands elsewhere."""
    return token.is_alpha and token.tag_ not in {"WDT", "WP", "CC"} and not _only_opens(token)


def _only_opens(token: "Token") -> bool:
    return does(token, "that") or (token.dep_ == "mark" and token.lower_ == "that")


def with_rest(found: "list[Statement]", tops: "list[Token]", rest: "list[Token]") -> Iterator[Statement]:
    """The statements, the last before the ``rest`` with these words too; of nothing but a rest one, of its ``tops``.

    Of "she ordered the retreat, leaving her men", where "leaving" borrows "she", the retreat stands by itself.
    """
    if not rest:
        yield from found
        return
    if not found:
        yield Statement(tops[0], tuple(strip(rest)))
        return
    apart, lent = tuple(strip(rest)), found[0].lent
    if apart and lent and lent[-1].i < apart[0].i and apart[-1].i < found[0].words[0].i:
        yield from (Statement(next((top for top in tops if top in apart), apart[0]), apart), *found)
        return
    place = max((n for n, one in enumerate(found) if one.words[0].i < rest[0].i), default=0)
    joined = sorted([*found[place].words, *rest], key=lambda token: token.i)
    yield from (replace(one, words=tuple(joined)) if n == place else one for n, one in enumerate(found))


def whole(head: "Token") -> "Token":
    """The top of the clause: the preposition of "from where he fled", else the predicate."""
    return head.head if head.dep_ == "pcomp" else head
