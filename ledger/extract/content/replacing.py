"""What changes in a wording where a name takes the place of other words: "I have" is "[Ann Bell] has"."""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from ...model import Mention
from ..grammar.inflection import SINGLE, past, plural, singular
from ..grammar.tree import SUBJECTS, child, children
from ..persons.holders import offices
from ..text.languages import is_universal
from .accusations import accused_in
from .copulas import SUBJECTIVE

if TYPE_CHECKING:
    from ..grammar.statement import Statement
    from ..grammar.tokens import Token

FIRST = frozenset({"i", "we"})

PRONOUNS = frozenset(
    {"he", "she", "him", "her", "his", "hers", "who", "whom", "whose", "i", "me", "my"}
    | {"they", "them", "their", "both", "all", "we", "us", "our"}
)
POSSESSIVE = frozenset({"his", "her", "their", "whose", "my", "our"})
SURE = 0.5
"""The score below which a pronoun is left as it is."""

DECIDED = 0.8
"""The score from which a surname that two persons bear is told by the name in full."""

CHARGED = frozenset({"pcomp", "conj", "prep", "advcl"})
"""Relations of the verb that tells what somebody is accused of, or what goes with it."""

OWNING = frozenset({"his", "her"})
SPOKEN = {"am": "is", "'m": " is", "’m": " is", "'ve": " has", "’ve": " has", "'re": " is", "’re": " is"} | {
    "'ll": " will",
    "’ll": " will",
}
"""Verbs of the first person, and those joined to it, as they are told of somebody else."""


def in_third_person(kept: "Sequence[Token]", replaced: Collection[int]) -> dict[int, str]:
    """The forms that verbs take whose "I" or "we" is a name now; ``replaced`` are the characters where names go in."""
    places = kept if replaced else ()
    subjects = [token for token in places if token.lower_ in FIRST and token.idx in replaced and token.dep_ != "poss"]
    verbs = [verb for subject in subjects for verb in _with_the_same(subject.head)]
    group = [part for verb in verbs for part in [verb, *children(verb, {"aux", "auxpass"})]]
    return {part.i: form for part in group if (form := _third(part)) is not None}


def _with_the_same(verb: "Token") -> "list[Token]":
    """The verb and those joined to it that have no subject of their own."""
    beside = [each for each in children(verb, {"conj"}) if not children(each, {"nsubj", "nsubjpass", "aux"})]
    return [verb, *(each for one in beside for each in _with_the_same(one))]


def _third(part: "Token") -> str | None:
    if part.lower_ in SPOKEN:
        return SPOKEN[part.lower_]
    if part.tag_ not in {"VBP", "VBD"} or (part.tag_ == "VBD" and part.lower_ != "were"):
        return None
    return SINGLE.get(part.lower_) or singular(part.lower_)


def related(kept: "Sequence[Token]", persons: "Sequence[Mention]", sure: float) -> dict[int, str]:
    """A name for "her client" where the two words mean one person, and "her" nobody by itself."""
    whole = [m for m in persons if m.score >= sure and " " in m.text and m.text.split()[0].lower() in OWNING]
    alone = [m for m in whole if sum(other.spans[0].start == m.spans[0].start for other in persons) == 1]
    forms: dict[int, str] = {}
    for mention in alone:
        inside = [t for t in kept if mention.spans[0].start <= t.idx < mention.spans[0].end]
        forms |= {token.i: f"[{mention.name}]" if token is inside[-1] else "" for token in inside}
    return forms


def by_office(kept: "Sequence[Token]", persons: "Sequence[Mention]", sure: float) -> dict[int, str]:
    """A name for "the minister" where that is one person of the page."""
    held = {m.spans[0].start: m.name for m in persons if m.score >= sure and m.text in offices()}
    forms: dict[int, str] = {}
    for noun in [token for token in kept if token.idx in held] if held else ():
        first = child(noun, {"det"})
        if first is not None and first.lower_ == "the" and not is_universal(noun.lang_):
            forms |= dict.fromkeys(range(first.i, noun.i), "") | {noun.i: f"[{held[noun.idx]}]"}
    return forms


def named(kept: "Sequence[Token]", persons: "Sequence[Mention]", shared: Collection[str]) -> dict[int, str]:
    """What stands for the words that name nobody by themselves: pronouns, and a surname that two persons bear."""
    return _names(kept, persons) | _told_apart(kept, persons, shared)


def _names(kept: "Sequence[Token]", persons: "Sequence[Mention]") -> dict[int, str]:
    """What stands for the pronouns: the name, or all names; of words for the same group only the first is replaced."""
    places: dict[int, list[str]] = {}
    for mention in persons:
        if mention.text.lower() in PRONOUNS and mention.score >= SURE:
            places.setdefault(mention.spans[0].start, []).append(mention.name)
    found: dict[int, str] = {}
    groups: list[list[str]] = []
    for token in [token for token in kept if token.idx in places] if places else ():
        names = list(dict.fromkeys(places[token.idx]))
        if names not in groups:
            found[token.i] = _listed(names) + ("'s" if token.lower_ in POSSESSIVE and token.dep_ == "poss" else "")
            groups += [names] if len(names) > 1 else []
    return found


def _told_apart(kept: "Sequence[Token]", persons: "Sequence[Mention]", shared: Collection[str]) -> dict[int, str]:
    """The name in full for a surname that two persons of the article bear, where a title tells which is meant."""
    if not shared:
        return {}
    alone = [each for each in persons if each.name in shared and each.score >= DECIDED and " " not in each.text]
    places = {each.spans[0].start: each.name for each in alone if each.name.endswith(f" {each.text}")}
    return {token.i: f"[{places[token.idx]}]" for token in kept if token.idx in places}


def _listed(names: "Sequence[str]") -> str:
    """[A], [B] and [C]."""
    marked = [f"[{name}]" for name in names]
    return " and ".join([", ".join(marked[:-1]), marked[-1]]) if len(marked) > 1 else marked[0]


def charged(predicate: "Token | None", kept: "Sequence[Token]") -> "tuple[list[Token], dict[int, str]]":
    """The words of a charge told as done: "he … of having launched" is "he launched", "killing" beside it "killed".

    A subject must stand before the verb, and no "is accused" beside it: then the charge is what is told.
    """
    if predicate is None or not kept or predicate.dep_ not in CHARGED:
        return list(kept), {}
    if (whom := accused_in(predicate)) is not None:
        return _accused(predicate, whom, kept)
    if kept[0].pos_ not in {"PRON", "PROPN"} or kept[0].i >= predicate.i:
        return list(kept), {}
    if predicate.dep_ not in {"pcomp", "advcl"}:
        return list(kept), {}
    having, left = _having(predicate), {token.i for token in kept}
    if any(each.i in left and each.pos_ in {"VERB", "AUX"} for each in predicate.ancestors):
        return list(kept), {}
    if having and predicate.dep_ == "pcomp" and kept[0].i < predicate.head.i:
        out = {predicate.head.i, *(each.i for each in having)}
        told = predicate.text if predicate.lower_.endswith("ed") else past(predicate)
        return [token for token in kept if token.i not in out], {predicate.i: told}
    beside = predicate.tag_ == "VBG" and predicate.dep_ == "advcl" and any(map(_having, _deeds_before(predicate)))
    return list(kept), {predicate.i: past(predicate)} if beside and not children(predicate, {"aux", "mark"}) else {}


def of_whom(statement: "Statement", kept: "list[Token]") -> "tuple[list[Token], dict[int, str]]":
    """The words of a clause with "whose", told of the name lent to it: "Ann Bell's firm won" for "whose firm won"."""
    if statement.predicate is None or statement.predicate.dep_ != "relcl":
        return kept, {}
    place = next((n for n, token in enumerate(kept) if token.lower_ == "whose"), 0)
    if not place or place != sum(token in statement.lent for token in kept):
        return kept, {}
    last = kept[place - 1]
    return kept[:place] + kept[place + 1 :], {last.i: f"{last.text}'s"}


def of_which(statement: "Statement", kept: "list[Token]") -> "tuple[list[Token], dict[int, str]]":
    """The words of "most of which sank", told of those lent to it: "most of the ships sank"."""
    lent = {token.i for token in statement.lent}
    ties = [token for token in kept if token.tag_ in {"WDT", "WP"} and token.dep_ == "pobj"] if lent else ()
    tie = ties[0] if ties else None
    if tie is None or tie.head.lower_ != "of" or tie.head.head.dep_ not in SUBJECTS:
        return kept, {}
    noun = statement.lent[-1]
    if noun.dep_ == "pobj" and child(noun.head.head, {"nummod", "quantmod", "nmod"}) is not None:
        return kept, {}  # of "£12m for the clinics, half of which" it may be either
    told = " ".join(token.text for token in statement.lent)
    told = told[:1].lower() + told[1:] if statement.lent[0].is_sent_start and noun.tag_ == "NNS" else told
    return [token for token in kept if token.i not in lent], {tie.i: told}


def _accused(predicate: "Token", whom: "Token", kept: "Sequence[Token]") -> "tuple[list[Token], dict[int, str]]":
    """The words of "accused X of taking bribes" as "X took bribes", where X stands before the deed."""
    aux_words, many, left = children(predicate, {"aux", "auxpass"}), _many(whom), {token.i for token in kept}
    loose = {token.i for token in kept if token.dep_ in {"prep", "conj"} and predicate.head is token}
    if not whom.i < predicate.i or whom.i not in left or any(each.i in left for each in whom.ancestors):
        return list(kept), {}
    forms = {whom.i: SUBJECTIVE.get(whom.lower_, whom.text)}
    deeds = [predicate, *(each for each in children(predicate, {"conj"}) if each.i in left and each.tag_ == "VBG")]
    having = {each.i for each in aux_words if each.lower_ == "having"}
    forms |= {each.i: "were" if many else "was" for each in aux_words if each.lower_ == "being"}
    if not aux_words or having:
        forms |= {each.i: _past(each, many) for each in deeds if each.tag_ in {"VBG", "VBN"}}
    return [token for token in kept if token.i not in having | loose], forms


def _many(whom: "Token") -> bool:
    return whom.lower_ in {"them", "us"} or bool(plural(whom))


def _past(deed: "Token", many: bool) -> str:
    if deed.lemma_ == "be":
        return "were" if many else "was"
    return deed.text if deed.tag_ == "VBN" and deed.lower_.endswith("ed") else past(deed)


def _deeds_before(verb: "Token") -> "list[Token]":
    """The verbs above a participle, and those of an "of having launched" that hangs where it hangs."""
    phrases = [each for each in children(verb.head, {"prep"}) if each.i < verb.i]
    return [*verb.ancestors, *(deed for each in phrases for deed in children(each, {"pcomp"}))]


def _having(verb: "Token") -> "list[Token]":
    return [each for each in children(verb, {"aux"}) if each.lower_ == "having"]
