"""Clauses told of a noun: whom or what they are about, and the time or the place at which they are set.

"In 2019, when he fled to Dal, …" tells that in 2019 he fled to Dal. The "since" of "since 1998, when 34 died" does not
fit its clause, which is told without the year.
"""

from typing import TYPE_CHECKING

from ..attribution.inserted import thrown_in
from ..grammar.tree import child, children, set_off, strip
from ..text.languages import is_universal
from ..text.lookup import words
from ..universal.vocabulary import said_by_noun

if TYPE_CHECKING:
    from ..grammar.statement import Statement
    from ..grammar.tokens import Token


def antecedent_of(verb: "Token") -> "Token | None":
    """The noun that a relative clause or a participle on a noun is about; a name in apposition goes before its role."""
    if (within := thrown_in(verb)) is not None:
        return antecedent_of(within)
    if verb.dep_ not in {"relcl", "acl"} or infinite(verb) or child(verb, {"mark"}) is not None or said_by_noun(verb):
        return None
    noun = verb.head
    while noun.dep_ == "appos" and noun.head.pos_ == "PROPN":
        noun = noun.head
    return noun


def infinite(verb: "Token") -> bool:
    """True for an infinitive with "to"."""
    return any(each.lower_ == "to" for each in children(verb, {"aux"}))


def tied_to(verb: "Token", noun: "Token") -> "list[Token]":
    """The "in" of "in 2019, when he fled": the preposition before a clause's time or place that fits the clause too."""
    tie = _when_or_where(verb)
    return [noun.head] if tie is not None and _fits(noun, tie) else []


def set_at(statement: "Statement", kept: "list[Token]") -> "list[Token]":
    """The words of a clause with "when" or "where", told at the time or the place lent to it."""
    tie = _when_or_where(statement.predicate) if statement.predicate is not None and statement.lent else None
    if tie is None or tie not in kept:
        return kept
    lent = {token.i for token in statement.lent}
    before = kept[: kept.index(tie)]
    if any(token.i not in lent for token in before):
        return kept
    if statement.lent[0].lower_ in words("relatives", tie.lower_) and statement.lent[0].tag_ == "IN":
        return [*before, *kept[len(before) + 1 :]]
    return kept[len(before) + 1 :] if tie.lower_ == "when" else kept


def in_order(statement: "Statement", kept: "list[Token]") -> "tuple[list[Token], dict[int, str]]":
    """The words of a clause about its object, in the order of a sentence: "the navy bought the ship" for "which …"."""
    verb = statement.predicate
    if verb is None or verb.dep_ != "relcl" or is_universal(verb.lang_):
        return kept, {}
    place = next((n for n, token in enumerate(kept) if _is_object(token, verb)), 0)
    thing, said = strip(kept[:place]), kept[place + 1 :]
    own = {*statement.lent, *verb.head.subtree}
    deed = kept[place].head
    if not thing or deed not in said or any(token not in own for token in thing):
        return kept, {}
    last = said.index(deed) + 1
    last += sum(token.dep_ == "prt" for token in said[last : last + 1])
    opens = thing[0].is_sent_start and thing[0].tag_ in {"DT", "PRP$"}
    return [*said[:last], *thing, *said[last:]], {thing[0].i: thing[0].lower_} if opens else {}


def _is_object(token: "Token", verb: "Token") -> bool:
    """True for the "which" that the verb, or an infinitive below it, has for its object: "whom they want to see"."""
    deed = token.head
    near = deed is verb or (deed.dep_ == "xcomp" and deed.head is verb)
    return near and token.tag_ in {"WDT", "WP"} and token.dep_ == "dobj" and set_off(token)


def _when_or_where(verb: "Token") -> "Token | None":
    """The "when" or "where" of a relative clause."""
    if verb.dep_ != "relcl" or is_universal(verb.lang_):
        return None
    return next((each for each in verb.lefts if each.tag_ == "WRB" and each.lower_ in TIES), None)


TIES = frozenset({"when", "where"})


def _fits(noun: "Token", tie: "Token") -> bool:
    return noun.dep_ == "pobj" and noun.head.lower_ in words("relatives", tie.lower_)
