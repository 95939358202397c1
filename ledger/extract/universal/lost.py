"""A verb of saying that a parser took for another word: "Luc Morin, qui aurait fui, nie tout", "nie formellement"."""

from typing import TYPE_CHECKING

from ..text.lookup import words
from .genders import determiner
from .pronouns import is_latter, is_stressed, number_of
from .vocabulary import does, verbs

if TYPE_CHECKING:
    from ..grammar.tokens import Token

OTHER = frozenset({"NOUN", "ADJ", "ADV", "PROPN"})
NAMING = frozenset({"NOUN", "PROPN", "PRON"})


def is_lost(token: "Token") -> bool:
    """True for such a word before an adverb, or behind the comma that ends a clause on the sentence's head noun."""
    if not token.is_lower or token.is_sent_start or token.lower_ not in verbs(token.lang_):
        return False
    if token.i + 1 < len(token.doc) and is_beside(token.nbor()):
        return True
    if token.pos_ in OTHER and _alone(token):
        return True
    if token.pos_ not in OTHER or not token.i or token.nbor(-1).text != "," or token.lower_.endswith(PARTICIPLES):
        return False
    top = _top(token)
    clauses = (each for each in top.children if each.dep_.startswith("acl") and top.i < each.i < token.i)
    return top.pos_ in NAMING and top.i < token.i and any(each.left_edge.nbor(-1).text == "," for each in clauses)


def _alone(token: "Token") -> bool:
    """True for the only word that can be the verb of its sentence, right behind its subject: "Le maire juge la loi".

    No noun stands behind "il"; a noun of saying behind another noun has an article.
    """
    before = _before(token)
    if token.lower_.endswith(PARTICIPLES) or before is None:
        return False
    if number_of(before) is not None and before.lower_ in words("pronouns", "own", "form", token.lang_):
        return not before.text.startswith("-")
    if is_latter(before):
        return not any(_acts(each) for each in token.sent.tokens)
    if before.pos_ not in NAMING or not (before.pos_ == "PROPN" or determiner(before) is not None):
        return False
    return _is_subject(before) and not any(_acts(each) for each in token.sent.tokens)


def _before(token: "Token") -> "Token | None":
    """The word before the verb, over ", lui," and over "les" of "les montre"; ``None`` where its sentence begins."""
    back = 4 if token.i > 3 and is_stressed(token.nbor(-2)) else 1
    if token.i > 1 and does(token.nbor(-1), "clitic") and token.nbor(-2).pos_ in NAMING:
        back = 2
    back = _over_apposition(token) if back == 1 and token.i and token.nbor(-1).text == "," else back
    before = token.nbor(-back) if token.i >= back else None
    return before if before is not None and before.sent.start == token.sent.start else None


def _over_apposition(token: "Token") -> int:
    """How far before the verb the noun stands of "Une voisine, Ida Lund, raconte"; 1 where that is no apposition."""
    tokens, place = token.sent.tokens, token.i - token.sent.start
    opened = max((n for n in range(place - 1) if tokens[n].text == ","), default=0)
    inside = tokens[opened + 1 : place - 1]
    named = bool(inside) and (inside[0].text[:1].isupper() or does(inside[0], "det"))
    plain = not any(each.pos_ in {"VERB", "AUX"} or each.is_punct for each in inside)
    return place - opened + 1 if opened and named and plain else 1


def _is_subject(noun: "Token") -> bool:
    """True for the end of a phrase that opens its sentence, or follows a comma: "À la barre, le maire juge"."""
    tokens, first = noun.sent.tokens, determiner(noun) or noun
    if first.i > first.sent.start and first.nbor(-1).text == ",":
        return True
    whole = tokens[: noun.i - noun.sent.start + 1]
    return (does(tokens[0], "det") or first.i == noun.sent.start or noun.pos_ == "PROPN") and not any(
        token.is_punct or token.pos_ in {"AUX", "SCONJ"} for token in whole
    )


def _acts(token: "Token") -> bool:
    """True for a finite verb outside relative clauses and quotations."""
    if token.pos_ not in {"VERB", "AUX"} or token.morph.get("VerbForm", []) != ["Fin"]:
        return False
    return not any(each.dep_.startswith(("acl", "ccomp", "advcl")) for each in (token, *token.ancestors))


PARTICIPLES = ("é", "ée", "és", "ées")


def is_beside(token: "Token") -> bool:
    """True for an adverb behind such a word that was taken for the verb: "réfute catégoriquement ces propos"."""
    if token.pos_ != "VERB" or not token.lower_.endswith("ment") or token.is_sent_start or not token.i:
        return False
    before = token.nbor(-1)
    taken = before.pos_ in OTHER or before.dep_ in {"acl", "amod"}
    return taken and before.is_lower and before.lower_ in verbs(token.lang_) and not before.lower_.endswith("é")


def find(verb: "Token", heads: list[int], relations: list[str]) -> None:
    """Make the verb the head of its sentence, the noun before its subject, and hang what follows on the verb."""
    top = _top(verb)
    if verb.i + 1 < len(verb.doc) and is_beside(verb.nbor()):
        _change_places(verb, verb.nbor(), heads, relations)
        return
    if top.i >= verb.i:
        _put_behind(verb, top, heads, relations)
        return
    for each in verb.sent.tokens:
        if each.i > verb.i and (each.head == top or each.head.i == each.i or each is verb.head):
            heads[each.i] = verb.i
            relations[each.i] = "dobj" if each.dep_ in {"conj", "ROOT", "obj"} else relations[each.i]
    heads[verb.i], relations[verb.i] = verb.i, "ROOT"
    heads[top.i], relations[top.i] = verb.i, "nsubj"


def _put_behind(verb: "Token", top: "Token", heads: list[int], relations: list[str]) -> None:
    """Make the verb, or what it hangs behind, the head of the sentence, and the word before it its subject."""
    subject = _before(verb) or verb.nbor(-1)
    for each in verb.sent.tokens:
        if each.i > verb.i and each.head.i == each.i:
            heads[each.i], relations[each.i] = verb.i, "ccomp" if each.pos_ in {"VERB", "AUX"} else "dobj"
    for each in (each for each in top.children if each.i not in (verb.i, subject.i) and top is not verb):
        if each.i < verb.i:
            heads[each.i] = verb.i
    heads[verb.i], relations[verb.i] = verb.i, "ROOT"
    heads[subject.i], relations[subject.i] = verb.i, "nsubj"


def _top(token: "Token") -> "Token":
    while token.head.i != token.i:
        token = token.head
    return token


def _change_places(verb: "Token", adverb: "Token", heads: list[int], relations: list[str]) -> None:
    """Put the verb where the adverb behind it stands in the tree, and the adverb below it."""
    above, relation = adverb.head, adverb.dep_
    subject = verb.head if verb.head.i < verb.i else None
    for each in verb.sent.tokens:
        if each.head is adverb and each is not verb:
            heads[each.i] = verb.i
    heads[verb.i] = verb.i if above is adverb or above is verb else above.i
    relations[verb.i] = "ROOT" if heads[verb.i] == verb.i else relation
    heads[adverb.i], relations[adverb.i] = verb.i, "advmod"
    if subject is not None and subject.pos_ in NAMING and heads[subject.i] == verb.i:
        relations[subject.i] = "nsubj"
