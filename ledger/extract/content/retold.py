"""What somebody says of words that passed before: "she said she had warned Hale that the wall would fail".

That the wall would fail is her claim, with one chain: both times it is she who says it. That she warned him is another,
which the chain does not show; nor does it show whom "he said he had been told by lawyers that" tells of. Where somebody
says what another has said ("she said Hale had told her that"), the chain holds it.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ..attribution.attribution import Attribution
from ..grammar.statement import Statement
from ..grammar.tree import child
from ..sources.chains import Answer, answers
from ..text.languages import is_universal
from .clauses import stated

if TYPE_CHECKING:
    from ..grammar.tokens import Token
    from ..sources.speaker import Speaker


def retold(here: Sequence[Attribution], known: "dict[int, Speaker]") -> "Iterator[tuple[Statement, Answer]]":
    """The acts of saying inside what somebody says, each with who answers for it."""
    clauses = [one for one in here if one.construct == "clause" and one.act is not None and one.sources]
    for one in clauses if len(clauses) > 1 else ():
        around = [each for each in clauses if each is not one and each.holds(one.word)]
        if not around or one.is_act or is_universal(one.word.lang_):
            continue
        near = min(around, key=lambda each: len(each.content))
        if _is_said(one.word, near.word) and (_passive(one) or _names(one, known) == _names(near, known)):
            act = stated(one.word, [one.word], {token.i for token in near.content})
            yield act, answers(act, [each for each in here if each is not one], known)


def _is_said(verb: "Token", saying: "Token") -> bool:
    """True for the verb of what is said, or one beside it; not for "adding that", by which the speaker goes on."""
    first = verb.head if verb.dep_ == "conj" and verb.head is not saying else verb
    return first.dep_ == "ccomp" and first.head is saying and verb.tag_ != "VBG"


def _passive(one: Attribution) -> bool:
    """True for "had been told by lawyers that"."""
    return child(one.word, {"nsubjpass"}) is not None and child(one.word, {"agent"}) is not None


def _names(one: Attribution, known: "dict[int, Speaker]") -> list[str]:
    return [known[head.i].source.name for head in one.sources]


def hearers(one: Attribution) -> list[int]:
    """The places of "he" and "by" in "he had been told by lawyers that": without their verb they tell nothing."""
    if one.construct != "clause" or one.act is None or not _passive(one):
        return []
    told, by = child(one.word, {"nsubjpass"}), child(one.word, {"agent"})
    return [*([token.i for token in told.subtree] if told is not None else []), *([by.i] if by is not None else [])]
