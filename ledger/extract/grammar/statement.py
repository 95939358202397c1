"""One fact stated, before anybody answers for it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .tree import PLACE

if TYPE_CHECKING:
    from .tokens import Token


@dataclass(frozen=True, slots=True, eq=False)
class Statement:
    """One fact stated: its predicate, its words in order, and the subject's words if they stand outside the clause.

    ``under`` are the words of an accusation that the clause carries on. ``ambiguous`` says what the text leaves open.
    ``asks`` marks the fact that somebody asks for something, ``apposed`` what somebody is said to be in apposition: the
    predicate is the description's noun then, and ``doubt`` the words that doubt it, if there are any. ``met`` is the
    noun of what somebody else says where the sentence tells that it is denied: "denied her claim that"; ``reply``
    marks what is told once more as the denial, or the confirmation, of somebody named behind. ``against`` marks what is
    told not to be so in passing: "not the rebels" of "it was the army, not the rebels, that closed it". ``predicate``
    is ``None`` for words without a parse.
    """

    predicate: "Token | None"
    words: "tuple[Token, ...]"
    lent: "tuple[Token, ...]" = ()
    under: "tuple[Token, ...]" = ()
    ambiguous: str | None = None
    asks: bool = False
    apposed: bool = False
    doubt: "tuple[Token, ...]" = ()
    met: "Token | None" = None
    reply: bool = False
    against: bool = False
    tokens: "Sequence[Token]" = field(init=False, repr=False)
    """All words of the statement, the lent subject's too, in the order of the text."""

    def __post_init__(self) -> None:
        every = tuple(sorted({*self.lent, *self.words}, key=PLACE)) if self.lent else self.words
        object.__setattr__(self, "tokens", every)
