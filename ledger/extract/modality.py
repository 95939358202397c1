"""Is it so, or only to be? The future, plans, requests, wishes, purposes and conditions are unrealised."""

from functools import cache
from typing import TYPE_CHECKING

from ..lexicon import load
from . import scope

if TYPE_CHECKING:
    from spacy.tokens import Token

FUTURE = frozenset({"will", "wo", "'ll", "’ll", "shall", "ca"}) - {"ca"}


def unrealised(core: "Token") -> bool:
    """True if the clause tells the future, a plan, a request, a wish or a purpose, not what is or was."""
    return _future(core) or _governed(core) or _purpose(core)


@cache
def words(frame: str) -> frozenset[str]:
    """The words of one frame of the lexicon ``modality``."""
    return frozenset(row["word"] for row in load("modality") if row["frame"] == frame)


def _future(core: "Token") -> bool:
    return any(auxiliary.lower_ in FUTURE for auxiliary in scope.auxiliaries(core))


def _governed(core: "Token") -> bool:
    below = core
    for governor in scope.governors(core):
        if _infinitive(below) and _unreal(governor):
            return True
        below = governor
    return False


def _unreal(governor: "Token") -> bool:
    lemma = governor.lemma_.lower()
    verbal = lemma in words("plan") | words("ask") | words("wish") | words("about")
    return verbal or lemma in words("noun") or _future(governor) or (lemma == "be" and governor.dep_ != "acl")


def _purpose(core: "Token") -> bool:
    return core.dep_ == "advcl" and _infinitive(core)


def _infinitive(token: "Token") -> bool:
    return token.tag_ == "VB" and any(child.tag_ == "TO" for child in token.lefts)
