"""Whom words take up again that name nobody: initials, "cet homme", and the "-il" of a verb thrown in."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from ...model import Mention, Resolution
from ..languages import is_universal
from ..lookup import words as listed
from ..tree import own_subject
from .pronouns import gender_of, number_of
from .turns import is_initials
from .vocabulary import does, low, sorts

if TYPE_CHECKING:
    from ..tokens import Token


def by_initials(words: "Sequence[Token]", first: "Mapping[str, Mention]") -> Resolution | None:
    """The one person of the page whose initials head a turn: "R. T. : …"."""
    if not words or len(words) > 4 or not is_initials(words):
        return None
    wanted = [letter for token in words for letter in token.text if letter.isalpha()]
    found = [name for name in first if [word[0] for word in name.split() if len(word) > 2] == wanted]
    return Resolution(found[0], first[found[0]].spans, 0.8) if len(found) == 1 else None


def is_taken_up(head: "Token") -> bool:
    """True for "cet homme" and "cette femme"."""
    return head.i > 0 and does(head, "anybody") and does(head.nbor(-1), "this")


def subject_before(pronoun: "Token", since: int) -> "Token | None":
    """The nameless person who acts in the sentence before a hung-on pronoun, if nobody has spoken ``since`` then.

    « Le témoin a secoué la tête. « C'est faux », a-t-il lancé »: the witness says so. A body may be "il" anywhere:
    « Le parquet n'a pas répondu. Lundi, il avait confirmé que … ».
    """
    if number_of(pronoun) != "one" or not pronoun.sent.start or not is_universal(pronoun.lang_):
        return None
    before = pronoun.doc[pronoun.sent.start - 1].sent
    if since >= before.start:
        return None
    roots = [token for token in before.tokens if token.head.i == token.i]
    noun = own_subject(roots[0]) if roots else None
    if noun is None or noun.pos_ != "NOUN":
        return None
    name = next((each for each in noun.children if each.dep_ == "appos" and each.pos_ == "PROPN"), None)
    if name is not None and _gender(noun) == gender_of(pronoun):
        return name
    named = any(token.text[:1].isupper() for token in noun.doc[noun.i + 1 : noun.i + 4])
    someone = pronoun.text.startswith("-") and not named and sorts(noun.lang_).get(low(noun)) == "anonymous"
    if not someone and sorts(noun.lang_).get(low(noun)) != "institution":
        return None
    return noun if _gender(noun) in {None, gender_of(pronoun)} and noun.tag_ == "NN" else None


def _gender(noun: "Token") -> str | None:
    shown = noun.morph.get("Gender", [])
    if shown:
        return {"Fem": "f", "Masc": "m"}.get(shown[0])
    return next((each for each in ("m", "f") if low(noun) in listed("titles", each, "gender", noun.lang_)), None)
