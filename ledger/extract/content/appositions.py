"""What somebody or something is said to be in apposition: "Omar Reyl, the richest man in the county, fled".

A description between commas states something that can be checked, beside what its clause tells. It is a claim of its
own where it says more than a bare role: with a complement ("director of the harbour office"), an owner ("his adviser"),
or words that narrow it ("a former minister"). "The mayor, Ann Bell" only names.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ..attribution.attribution import LOOSE, Attribution
from ..grammar.statement import Statement
from ..grammar.tree import BREAKS, best_name, child, children, set_off, strip, subtree
from ..hedging.doubted import doubt_of
from ..parsing.sentences import is_told
from ..persons.people import Cast
from ..text.lookup import framed, words

if TYPE_CHECKING:
    from ..grammar.tokens import Sentence, Token

TELLING = frozenset({"prep", "pobj", "poss", "acl", "relcl", "compound", "nmod", "amod"})
"""Relations of the words by which a description says more than a bare role."""

ADDING = frozenset({"relcl", "acl", "appos", "conj", "cc"})
"""Relations of what follows a description and is told elsewhere, where a comma sets it off."""

PEOPLE = frozenset({"man", "woman", "boy", "girl", "child"})
"""Nouns of persons that tell no role."""

CLOSING = BREAKS | {".", "!", "?", ")", "”", '"'}
"""Signs at which a description ends."""

PLURAL = frozenset({"NNS", "NNPS"})

NARROW = frozenset({"asked", "citing", "relay", "according"}) | LOOSE
"""Constructs that attribute a deed: how its people are described is the outlet's own voice, unless it is quoted."""


def appositions(sentence: "Sentence", cast: Cast) -> Iterator[Statement]:
    """What the sentence says in apposition, each description with the name it is told of."""
    if not sentence.doc.parsed or not is_told(sentence):
        return
    for token in (token for token in sentence.tokens if token.dep_ == "appos"):
        name, role = (token, token.head) if token.pos_ == "PROPN" else (_named(token), token)
        if name.pos_ == "PROPN" and _describes(role, name) and _fits(role, name, cast):
            case = [each for each in role.lefts if each.dep_ == "case"]  # "par la ministre, Ida Lund"
            said = tuple(strip(subtree(role, [*_added(role), *case])))
            if names := _names(role, name, cast):
                yield Statement(role, said, names, apposed=True, doubt=doubt_of(said, role))


def is_role(noun: "Token") -> bool:
    """True for what somebody named is, in apposition between commas: no part of what the clause tells."""
    listed = bool(children(noun, {"conj"}))
    return noun.pos_ == "NOUN" and noun.head.pos_ == "PROPN" and set_off(noun.left_edge) and not listed


def answering(statement: Statement, near: Sequence[Attribution]) -> list[Attribution]:
    """Those of the attributions whose source answers for a description too: what others are said to be.

    What a speaker is, and what a denial takes for granted, the outlet says.
    """
    told = {token.i for token in statement.tokens}
    others = [one for one in near if not any(head.i in told for head in one.sources)]
    return [one for one in others if one.construct not in NARROW and one.kind != "deny"]


def _names(role: "Token", name: "Token", cast: Cast) -> "tuple[Token, ...]":
    """The name that the description is told of, all of them for a plural; none where one person would be many."""
    others = [each for each in children(name, {"conj"}) if each.pos_ == "PROPN"]
    if role.tag_ not in PLURAL or (not others and cast.name_at(name) is None):
        return _bare(name)
    first, last = _bare(name), [token for each in others for token in subtree(each)]
    return tuple(name.doc.tokens[first[0].i : last[-1].i + 1]) if first and last else ()


def _bare(name: "Token") -> "tuple[Token, ...]":
    return tuple(token for token in best_name(name) if token.text not in CLOSING)


def _fits(role: "Token", name: "Token", cast: Cast) -> bool:
    """False for a person's role beside a name that is no person's, which a parser has tied to it by mistake."""
    lemma = role.lemma_.lower()
    personal = lemma in PEOPLE or lemma in framed("titles", ("role", "kin"), role.lang_)
    written = name.is_alpha and role.text.replace("-", "").isalpha()
    return written and (not personal or cast.name_at(name) is not None)


def _named(role: "Token") -> "Token":
    """The name that a description, or one beside another, is told of."""
    head = role.head
    while head.dep_ == "appos" and head.pos_ == "NOUN":
        head = head.head
    return head


def _describes(role: "Token", name: "Token") -> bool:
    """True for a description that is set off from the name, ends at a comma or a stop, and says enough."""
    second = max(role, name, key=lambda token: token.i)
    listed = child(role, {"conj"}) is not None or any(each.pos_ != "PROPN" for each in children(name, {"conj"}))
    bounded = set_off(second.left_edge) and _closed(second)
    told = bounded and not listed and child(role, TELLING) is not None and not _dated(name)
    return role.pos_ == "NOUN" and told and not _of_next(role, name) and not _in_brackets(role)


def _of_next(role: "Token", name: "Token") -> bool:
    """True for the "lawyer" of "from Max Rohl, her lawyer, Ann Bell, said": it tells who the next name is."""
    return name.i < role.i and any(each.i > role.i and each.pos_ == "PROPN" for each in children(role, {"appos"}))


def _in_brackets(role: "Token") -> bool:
    """True for the "theft" of "Max Rohl (bribery), Ann Bell (theft)", which a parser hangs on the first name."""
    return role.nbor(-1).text == "(" and role.left_edge.i < role.i - 1 if role.i else False


def _closed(noun: "Token") -> bool:
    last = subtree(noun, _added(noun))[-1]
    return last.text in CLOSING or last.ends_sentence or last.nbor().text in CLOSING


def _added(role: "Token") -> "list[Token]":
    """What hangs on the description and is no part of it: the name itself, and what a comma sets off behind it."""
    return [each for each in children(role, ADDING) if each.i > role.i and set_off(each.left_edge)]


def _dated(name: "Token") -> bool:
    """True for a day or a month, which is nobody."""
    return name.lower_ in words("capitals", "time", language=name.lang_)
