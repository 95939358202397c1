"""Attributing verbs where they stand: the verb with its auxiliaries, clitics and the subject hung on it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ..text.lookup import words as listed
from .vocabulary import Verb, does, infinitives, joined, length_at, low, role, verbs

if TYPE_CHECKING:
    from ..grammar.tokens import Token

BEFORE = 8
"""Words that may stand between an auxiliary and its participle: n'a pas encore été, a en revanche reconnu."""


@dataclass(frozen=True, slots=True, eq=False)
class Group:
    """An attributing verb among the words of a sentence: its group, the verb's end, its lexicon entry.

    ``pronoun`` is the place of a subject hung on it (dit-il), ``negated`` and ``passive`` say how it is used.
    """

    first: int
    last: int
    verb: Verb
    pronoun: int | None
    negated: bool
    passive: bool
    conditional: bool


def groups(words: "Sequence[Token]") -> Iterator[Group]:
    """The attributing verbs among the words of a sentence, in order."""
    place = 0
    while place < len(words):
        if (parted := _parted(words, place)) is not None:
            yield parted
            place = parted.last + 1
            continue
        if (led := _led(words, place)) is not None:
            yield led
            place = led.last + 1
            continue
        size = length_at(words, place, verbs(words[place].lang_)) if words[place].text[:1].isalpha() else 0
        if size and (group := _group(words, place, size)) is not None and (asserts := _goes_on(words, group)) is None:
            yield group
        elif size and group is not None and asserts is not None:
            yield replace(group, last=group.last + 2, verb=asserts)
            place = group.last + 2
        place += max(size, 1)


def _goes_on(words: "Sequence[Token]", group: Group) -> Verb | None:
    """The "assuré" of "a démenti et assuré que": what follows is what they say, and not what they deny."""
    after = words[group.last + 1 : group.last + 3]
    if group.verb.kind != "deny" or len(after) < 2 or not does(after[0], "and"):
        return None
    verb = verbs(after[1].lang_).get(low(after[1]))
    return verb if verb is not None and verb.kind == "speech" else None


def _parted(words: "Sequence[Token]", place: int) -> Group | None:
    """A verb of two words with its subject hung on the first: "fait-on savoir", "laisse-t-il entendre"."""
    after = place + 1
    while after < len(words) and does(words[after], "inverted"):
        after += 1
    if after == place + 1 or after == len(words):
        return None
    verb = verbs(words[place].lang_).get(joined((words[place], words[after])))
    return Group(place, after, verb, after - 1, False, False, False) if verb is not None else None


def _led(words: "Sequence[Token]", place: int) -> Group | None:
    """A verb of saying in the infinitive: "se borne à rappeler que", "a tenu à préciser que", "dit craindre que"."""
    language = words[place].lang_
    size = length_at(words, place, role(language, "leads"))
    spoken = verbs(language).get(low(words[place])) if not size else None
    after = place + (size or 1)
    if not (size or (spoken is not None and spoken.kind == "speech")) or after >= len(words):
        return None
    verb = infinitives(language).get(low(words[after]))
    if verb is None or (spoken is not None and verb.kind not in {"thought", "doubt"}):
        return None
    first = place
    while first and _belongs(words[first - 1]) and not does(words[first - 1], "inverted"):
        first -= 1
    negated = any(low(token) in listed("refuting", "ne", "frame", language) for token in words[first:place])
    return Group(first, after, verb, None, negated, False, False)


def _group(words: "Sequence[Token]", place: int, size: int) -> Group | None:
    found = verbs(words[place].lang_)
    verb = next(found[form] for n in range(size, 0, -1) if (form := joined(words[place : place + n])) in found)
    first = place
    while first and place - first < BEFORE and (size_before := _before(words, first)):
        first -= size_before
    while first < place and not does(words[first], "have", "be", "clitic", "inverted"):
        first += 1
    before, last = words[first:place], place + size - 1
    hung = [n for n in range(first, place) if does(words[n], "inverted")]
    while last + 1 < len(words) and does(words[last + 1], "inverted"):
        last += 1
        hung.append(last)
    if _is_felt(words, before, last):
        return None
    if not _is_verb(words[place], before, words[place - 1] if place else None, bool(hung)):
        return None
    negated, passive, hearsay = _use(words[place], before)
    passive = passive or (verb.kind == "accuse" and _is_accused(words[place], before))
    return Group(first, last, verb, hung[-1] if hung else None, negated, passive, hearsay)


def _is_felt(words: "Sequence[Token]", before: "Sequence[Token]", last: int) -> bool:
    """True for "se dit prête à", "se disent inquiets": how somebody is, and no statement."""
    reflexive = any(low(each) in {"se", "s'"} for each in before)
    after = words[last + 1] if last + 1 < len(words) else None
    return reflexive and after is not None and after.pos_ == "ADJ"


def _is_accused(token: "Token", before: "Sequence[Token]") -> bool:
    """True for a bare participle: "le docteur Ferri, soupçonné d'avoir …" accuses nobody, and is accused."""
    return token.tag_ == "VBN" and _participle(token) and not any(does(each, "have", "be") for each in before)


def _before(words: "Sequence[Token]", first: int) -> int:
    """How many words right before belong to the verb's group: an auxiliary, an adverb, "en revanche", ", lui,"."""
    thrown = role(words[0].lang_, "amid")
    size = next((n for n in range(min(6, first), 0, -1) if joined(words[first - n : first]) in thrown), 0)
    return size or int(_belongs(words[first - 1]))


def _belongs(token: "Token") -> bool:
    adverb = token.pos_ == "ADV" or low(token) in listed("refuting", "not", "frame", token.lang_)
    return adverb or does(token, "have", "be", "clitic", "inverted")


def _use(verb: "Token", before: "Sequence[Token]") -> tuple[bool, bool, bool]:
    """Whether the verb is denied, passive, and itself only hearsay."""
    language = verb.lang_
    negated = any(low(token) in listed("refuting", "ne", "frame", language) for token in before)
    aux_words = [token for token in before if does(token, "have", "be")]
    reflexive = any(low(token) in {"se", "s'"} for token in before)
    passive = bool(aux_words) and does(aux_words[-1], "be") and not reflexive
    hearsay = any(low(token) in listed("conditional", "auxiliary", "frame", language) for token in before)
    return negated, passive, hearsay


def _is_verb(token: "Token", before: "Sequence[Token]", previous: "Token | None", hung: bool) -> bool:
    """False for the noun of the same letters ("une note") and for a participle that only describes a noun."""
    if hung or any(does(each, "have", "be") for each in before):
        return True
    if previous is not None and does(previous, "det") and not does(previous, "clitic"):
        return False
    if token.tag_ == "VBN" and any(each.dep_ == "nsubj" and each.i < token.i for each in token.children):
        return True  # "la riveraine craint que", whose form is a participle's too
    if token.tag_ == "VBN":
        return previous is None or previous.text in {",", "»", "”", '"'} or not _participle(token)
    if token.pos_ in {"NOUN", "ADJ"}:
        return (previous is not None and _elided_object(previous)) or (
            previous is not None
            and (previous.text in {",", "»", "”", '"', "?", "!"} or previous.pos_ in {"NOUN", "PROPN", "PRON"})
        )
    return token.pos_ not in {"ADP", "DET"}


def _elided_object(previous: "Token") -> bool:
    """True for the "l'" of "les syndicats l'accusent", which stands behind a subject and is no article."""
    behind = previous.nbor(-1) if previous.i and not previous.is_sent_start else None
    return does(previous, "clitic") and low(previous).endswith("'") and behind is not None and behind.pos_ in NOMINAL


NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})
"""Classes of what can be a subject."""


def _participle(token: "Token") -> bool:
    """True for a form that ends as participles do; a finite verb may be tagged as one."""
    return low(token).endswith(("ée", "ées")) or (
        token.lemma_.lower() != low(token)
        and low(token)[-1:] in {"é", "u", "i", "t", "s"}
        and low(token)[-2:] not in {"it"}
    )
