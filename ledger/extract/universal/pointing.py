"""Denials that only point at what they deny: "dément", "l'a toujours nié", "réfute ces accusations".

What stands before tells what it is; see :mod:`ledger.extract.content.answered`.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..attribution.attribution import AT_OTHERS
from ..text.lookup import words as listed
from .groups import Group
from .latest import is_person
from .phrase import ENDING, behind_the_day, head_of
from .vocabulary import does, length_at, low, nouns, role, sorts

if TYPE_CHECKING:
    from ..grammar.tokens import Token

Words = Sequence["Token"]


def pointing(words: Words, group: Group) -> tuple[str, int, int] | None:
    """The construct, and where the words are that only point, of a verb of denying; ``None`` for any other."""
    if group.verb.kind != "deny" or group.passive:
        return None
    clitics = [n for n in range(group.first, group.last) if does(words[n], "clitic") and does(words[n], "det")]
    if clitics:
        return AT_OTHERS, clitics[0], group.last
    start = behind_adverbs(words, behind_the_day(words, group.last + 1))
    end = _end(words, start)
    if _ends(words, start):
        return _bare(words, group, start)
    return (AT_OTHERS, start, end) if points(words[start:end]) else None


def behind_adverbs(words: Words, place: int) -> int:
    """The first place from ``place`` on without an adverb: "réfute aussi toute fuite", "nie formellement tout lien"."""
    while place < len(words):
        size = length_at(words, place, role(words[place].lang_, "amid"))
        if not size and (words[place].pos_ != "ADV" or does(words[place], "det")):
            return place
        place += max(size, 1)
    return place


def _end(words: Words, start: int) -> int:
    return next((n for n in range(start, len(words)) if words[n].text in ENDING), len(words))


def _ends(words: Words, place: int) -> bool:
    """True where nothing follows the verb that it could deny: the end, or to whom and when it was said."""
    leaves = place < len(words) and length_at(words, place, role(words[0].lang_, "leaves")) > 0
    return place >= len(words) or leaves or words[place].text in ENDING - {":", "«", "“", '"'}


def _bare(words: Words, group: Group, start: int) -> tuple[str, int, int] | None:
    """What stands beside the verb alone: the words behind it, else its subject's."""
    if "t" not in group.verb.frames:
        return None
    behind = start > group.last + 1
    end = group.first
    while end > 1 and words[end - 1].is_punct:  # "Ce dernier, Luc Morin, conteste"
        end -= 1
    return (AT_OTHERS, group.last + 1, start) if behind else (AT_OTHERS, max(0, end - 1), end)


def points(words: Words) -> bool:
    """True for an article and a noun of saying alone: "ces accusations", "l'ensemble des faits", "cette version"."""
    left = [token for token in words if not does(token, "det", "of", "all")]
    if not left or not does(words[0], "definite", "all") or not is_said(words):
        return False
    rest = list(words[next(n for n, token in enumerate(words) if token is left[0]) + 1 :])
    return _alone(rest) or _is_theirs(rest)


def is_said(words: Words) -> bool:
    """True for a phrase whose first noun is one of saying."""
    noun = next((token for token in words if not does(token, "det", "of", "all")), None)
    if noun is None:
        return False
    told = (listed("refuting", each, "frame", noun.lang_) for each in ("charge", "charges"))
    return low(noun) in nouns(noun.lang_) or does(noun, "charges") or any(low(noun) in each for each in told)


def _alone(rest: Words) -> bool:
    """True if nothing tells what the noun says: "en bloc", "lundi soir" may follow."""
    return not rest or rest[0].pos_ == "ADV" or length_at(rest, 0, role(rest[0].lang_, "leaves")) > 0 or _is_day(rest)


def _is_theirs(rest: Words) -> bool:
    """True for whose words they are: "de Mme Vanneste", "de son ancien employeur", "portées par l'élue"."""
    if rest[0].tag_ == "VBN":
        return any(does(token, "by") for token in rest)
    head = head_of(rest[1:]) if len(rest) > 1 and does(rest[0], "of") else None
    return head is not None and (head.pos_ == "PROPN" or low(head) in sorts(head.lang_) or is_person(head))


def _is_day(rest: Words) -> bool:
    return behind_the_day(rest, 0) > 0
