"""Clauses that a parser has hung on the wrong word: relatives, participles set off by a comma, and told words.

"Ils ont quitté Tarcy, qui compte …" tells of Tarcy; "Il a vu la voiture, garée au port" of the car, for it is feminine;
"avec un colonel des douanes, lequel …" of the colonel.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..text.lookup import words as listed
from .pronouns import is_stressed
from .vocabulary import does, low, role, verbs

if TYPE_CHECKING:
    from ..grammar.tokens import Doc, Token

NOUNS = frozenset({"NOUN", "PROPN"})
VERBAL = frozenset({"VERB", "AUX"})
SHOWN = ("Gender", "Number")
"""Forms in which a participle agrees with what it tells of."""


def rehung(doc: "Doc", heads: list[int], relations: list[str]) -> None:
    """Hang each such clause where it belongs."""
    for token in doc:
        noun = _noun(token) if token.dep_ == "ccomp" else None
        if noun is not None:
            heads[token.i], relations[token.i] = noun.i, "relcl"
        elif token.pos_ == "VERB" and token.i > 1 and (noun := _told_of(token)) is not None:
            heads[token.i], relations[token.i] = noun.i, "acl"
        elif token.text == ":" and token.i:
            _tell(token.nbor(-1), heads, relations)
        elif low(token) in role(doc.lang_, "agreeing") and token.dep_.startswith("nsubj"):
            _meant(token, heads, relations)
        else:
            _renamed(token, heads, relations)


def _renamed(token: "Token", heads: list[int], relations: list[str]) -> None:
    """Give a clause or a noun the relation that the words around it show."""
    if token.dep_ == "advmod" and _is_told(token):
        relations[token.i] = "ccomp"
    elif token.dep_.startswith("obl") and _is_blamed(token):
        relations[token.i] = "dobj"
    elif token.dep_ == "acl" and _is_dated(token.head):
        heads[token.i] = _dated(token.head).i
    elif does(token, "that") and token.dep_ == "mark" and (noun := _told_by(token)) is not None:
        _turn_round(noun, token.head, heads, relations)
    elif token.pos_ == "PRON" and is_stressed(token):
        _act(token, heads, relations)


def _is_told(verb: "Token") -> bool:
    """True for the clause before "Neuf corps ont été repêchés, a annoncé la police", taken for an adverb."""
    acts = any(each.dep_.startswith("nsubj") for each in verb.children)
    return verb.pos_ in VERBAL and acts and verb.head.i > verb.i and low(verb.head) in verbs(verb.lang_)


def _is_blamed(noun: "Token") -> bool:
    """True for whoever is reproached with a deed: "reproche à la région d'avoir tardé", as in "accuse la région"."""
    verb = verbs(noun.lang_).get(low(noun.head))
    deed = any(each.dep_ == "xcomp" and each.i > noun.i for each in noun.head.children)
    return verb is not None and verb.kind == "accuse" and deed and any(does(each, "blamed") for each in noun.children)


def _is_dated(word: "Token") -> bool:
    """True for a month, a day or a year, of which no participle tells anything."""
    return word.like_num or low(word) in listed("calendar", "month", "role", word.lang_)


def _dated(word: "Token") -> "Token":
    """The noun that bears a date: of "un courriel du 2 avril 2023, signé de sa main" the mail."""
    while _is_dated(word) and word.head.i != word.i and word.head.i < word.i:
        word = word.head
    return word


def _told_by(opens: "Token") -> "Token | None":
    """The noun of "Une version que contredit un courriel", which a parser took for the subject; else ``None``."""
    verb = opens.head
    first = opens.nbor(-1) if opens.i > opens.sent.start else None
    known = first is not None and first.pos_ == "NOUN" and first.head is verb and first.dep_.startswith("nsubj")
    near = verb.i == opens.i + 1 and verb.head.i == verb.i
    return first if known and near else None


def _turn_round(noun: "Token", verb: "Token", heads: list[int], relations: list[str]) -> None:
    """Make the noun the head of its sentence, the clause a relative one, and what follows its verb the subject."""
    heads[noun.i], relations[noun.i] = noun.i, "ROOT"
    heads[verb.i], relations[verb.i] = noun.i, "relcl"
    behind = next((each for each in verb.children if each.i > verb.i and each.pos_ in NOUNS), None)
    if behind is not None:
        relations[behind.i] = "nsubj"


def _act(pronoun: "Token", heads: list[int], relations: list[str]) -> None:
    """Make the noun before "la mairie, elle, a refusé" the subject again, whose place the pronoun has taken."""
    first = next((each for each in reversed(pronoun.doc[pronoun.sent.start : pronoun.i - 1]) if _heads(each)), None)
    bare = first is not None and not any(each.dep_ == "case" for each in first.children)
    if first is not None and bare and first.head.i > pronoun.i and first.head is pronoun.head:
        relations[first.i], relations[pronoun.i] = "nsubj", "dep"


def _heads(noun: "Token") -> bool:
    """True for the noun by which a phrase hangs on the verb."""
    return noun.pos_ in NOUNS and noun.head.i > noun.i


def _noun(verb: "Token") -> "Token | None":
    """The noun before the comma before the clause's relative word, ``None`` for every other clause."""
    opens = next((each for each in verb.children if each.i < verb.i and _is_relative(each)), None)
    if opens is None or opens.i < 2 or opens.nbor(-1).text != ",":
        return None
    noun = opens.nbor(-2)
    return noun if noun.pos_ in NOUNS and noun.sent.start == verb.sent.start else None


def _is_relative(token: "Token") -> bool:
    return token.morph.get("PronType", []) == ["Rel"] and not does(token, "that")


def _told_of(participle: "Token") -> "Token | None":
    """The noun before the comma that a participle agrees with, where the subject of its verb does not agree."""
    bare = participle.morph.get("VerbForm", []) == ["Part"] and participle.dep_ == "advcl"
    helped = bare and any(each.dep_.startswith(("aux", "mark", "nsubj", "cop")) for each in participle.children)
    if not bare or helped or participle.nbor(-1).text != "," or participle.is_sent_start:
        return None
    subject = next((each for each in participle.head.children if each.dep_.startswith("nsubj")), None)
    if participle.head.pos_ in VERBAL and (subject is None or _agrees(subject, participle)):
        return None
    return next((each for each in _before(participle) if _agrees(each, participle)), None)


def _agrees(noun: "Token", participle: "Token") -> bool:
    return all(noun.morph.get(form, []) == participle.morph.get(form, [""]) for form in SHOWN)


def _before(clause: "Token") -> "Iterator[Token]":
    """The nouns before a clause from the nearest on, back to a verb that has a tense."""
    for token in reversed(clause.doc[clause.sent.start : max(clause.sent.start, clause.i - 1)]):
        if token.morph.get("VerbForm", []) == ["Fin"]:
            return
        if token.pos_ == "NOUN":
            yield token


def _meant(relative: "Token", heads: list[int], relations: list[str]) -> None:
    """Hang the clause of "lequel" on the nearest noun that agrees with it."""
    noun = next((each for each in _before(relative) if _agrees(each, relative)), None)
    if noun is not None and relative.head.head.i != relative.head.i:
        heads[relative.head.i], relations[relative.head.i] = noun.i, "relcl"


def _tell(verb: "Token", heads: list[int], relations: list[str]) -> None:
    """Put a verb of saying before a colon above what it says, where the parser hung it below."""
    top = verb.head
    if top.i <= verb.i + 1 or low(verb) not in verbs(verb.lang_) or top.sent.start != verb.sent.start:
        return
    heads[verb.i] = verb.i if top.head.i == top.i else heads[top.i]
    relations[verb.i] = relations[top.i]
    heads[top.i], relations[top.i] = verb.i, "ccomp"
    for each in verb.children:
        if each.i > verb.i and each.pos_ in VERBAL and each is not top:
            heads[each.i], relations[each.i] = top.i, "conj"
