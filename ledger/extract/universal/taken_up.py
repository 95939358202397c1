"""Whom words take up again that name nobody: initials, "cet homme", "celui-ci", and the "-il" of a verb thrown in."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from ...model import Mention, Resolution
from ..grammar.tree import own_subject
from ..text.languages import is_universal
from .bearing import is_bare, is_wider, phrase_of
from .genders import determiner, gender_of_noun, number_of_noun
from .latest import is_latest, is_person, taken_up_by
from .phrase import BODIES
from .pronouns import carries_on, gender_of, number_of, replaced
from .turns import is_initials
from .vocabulary import does, low, sorts

if TYPE_CHECKING:
    from ..grammar.tokens import Sentence, Token


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


def is_again(head: "Token", earlier: "Token") -> bool:
    """True for "le témoin" where "un voisin du domaine" has spoken: a wider word for him, or one for anybody."""
    if not is_universal(head.lang_) or not is_bare(head) or not is_person(earlier) or earlier.i > head.i:
        return False
    first = determiner(earlier)
    alike = {gender_of_noun(head), gender_of_noun(earlier)} - {None}
    one = number_of_noun(head) == number_of_noun(earlier) and (len(alike) < 2 or does(head, "witness m"))
    wider = does(head, "general") or is_wider(phrase_of(head), phrase_of(earlier), head.lang_)
    return one and wider and first is not None and does(first, "indefinite")


def nameless_before(pronoun: "Token", since: int) -> "Token | None":
    """Whoever a pronoun takes up without a name: the last who fits "celui-ci", or who acts in the sentence before.

    Nobody acts there for it if somebody has spoken ``since`` then. « Le témoin a secoué la tête. « C'est faux », a-t-il
    lancé »: the witness says so, as in « Sa sœur est venue. Elle affirme que … ». A body may be "il" as well.
    """
    if not is_universal(pronoun.lang_) or number_of(pronoun) is None:
        return None
    if is_latest(pronoun):
        return taken_up_by(pronoun, {})
    if not pronoun.sent.start or not (replaced(pronoun) or carries_on(pronoun)):
        return None
    before = pronoun.doc[pronoun.sent.start - 1].sent
    noun = _acting(before) if since < before.start else None
    return _meant(noun, pronoun) if noun is not None and noun.pos_ == "NOUN" else None


def _acting(sentence: "Sentence") -> "Token | None":
    """The subject of a sentence, by the order of the words where the parser found none: "Sa femme en doute."."""
    roots = [token for token in sentence.tokens if token.head.i == token.i]
    subject = own_subject(roots[0]) if roots else None
    if subject is not None:
        return subject
    first = next((token for token in sentence.tokens[:3] if token.pos_ == "NOUN"), None)
    article = determiner(first) if first is not None else None
    return first if article is not None and article.i == sentence.start else None


def _meant(noun: "Token", pronoun: "Token") -> "Token | None":
    """The name in apposition to the noun, or a noun that fits: of a person, or of a body."""
    name = next((each for each in noun.children if each.dep_ == "appos" and each.pos_ == "PROPN"), None)
    shown = {None, gender_of(pronoun), gender_of_noun(noun)} - {None}
    fits = len(shown) < 2 and number_of_noun(noun) == number_of(pronoun)
    if name is not None and fits:
        return name
    named = any(token.text[:1].isupper() for token in noun.doc[noun.i + 1 : noun.i + 4])
    sort = sorts(noun.lang_).get(low(noun))
    return noun if fits and (sort in BODIES or (is_person(noun) and not named)) else None
