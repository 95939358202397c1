"""Whose deed an infinitive tells: "nie avoir fui" says of whoever denies it that he "a fui", and is worded so."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..attribution.attribution import Attribution
from ..grammar.statement import Statement
from ..grammar.tree import best_name, own_subject, strip
from ..text.languages import is_universal
from ..text.lookup import words as listed
from .conditional import indicative_of
from .modality import UNREAL
from .phrase import head_of, is_finite, is_small
from .pronouns import number_of
from .vocabulary import does, infinitives, joined, low, verbs

if TYPE_CHECKING:
    from ..grammar.tokens import Token

TELLING = frozenset({"speech", "deny", "thought", "doubt"})
"""Kinds of verbs whose infinitive is a deed of whoever speaks."""

VOWELS = frozenset("aeéèêiouyh")
"""Letters before which « ne » loses its vowel."""

PLURAL = frozenset({"NNS", "NNPS"})
SHOWING = frozenset({"DET", "NUM", "NOUN", "PRON"})
"""Classes of words that show how many are meant; names do not."""

NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "ADJ", "NUM"})
"""Classes of words with which a subject ends."""


def with_doer(one: Statement, here: Sequence[Attribution]) -> Statement:
    """The statement with whose deed it is before it, where it begins with an infinitive and nobody is lent to it."""
    deed = _infinitive(one.words)
    near = [each for each in here if each.construct == "asked" and each.holds(deed)] if deed is not None else []
    others = [token for token in one.lent if token not in one.words]
    if deed is None or not near or (others and not _misnamed(others, near[-1])):
        return one
    whose = min(near, key=lambda each: len(each.content))
    inside = {token.i for token in one.words}
    lent = [token for token in _whose(whose) if token.i not in inside and token.i < deed.i]
    return replace(one, lent=tuple(lent)) if lent else one


def resumed(one: Statement, here: Sequence[Attribution]) -> Statement:
    """The statement with its subject, where a relative clause of saying parts them: "Ida Lund, qui dit …, a fui"."""
    words = one.words[one.words[0].text == "," :]
    first = next((token for token in words if not _small(token)), None)
    if one.lent or first is None or not is_finite(first) or not words[0].i or words[0].nbor(-1).text != ",":
        return one
    whose = next((each for each in here if _is_relative(each) and each.cue[-1].i < first.i), None)
    lent = _whose(whose) if whose is not None else ()
    return replace(one, lent=tuple(lent)) if lent else one


def _is_relative(one: Attribution) -> bool:
    """True for what somebody says in a relative clause, set off by a comma from who says it."""
    if not one.phrases or not one.cue[0].i:
        return False
    opens = one.cue[0].nbor(-1)
    return does(opens, "subject") and opens.i > 1 and opens.nbor(-1).text == "," and one.phrases[0][-1].i < opens.i


def _misnamed(lent: "Sequence[Token]", one: Attribution) -> bool:
    """True for words of the speaker that leave out a name or take in more: "la maire", "des habitants, eux"."""
    phrase = one.phrases[0] if len(one.phrases) == 1 else ()
    behind = bool(phrase) and lent[0].i > one.word.i
    return one.kind in TELLING and (behind or any(token in phrase for token in lent))


def _infinitive(words: "Sequence[Token]") -> "Token | None":
    """The infinitive by which the words begin, behind its pronouns and its negation."""
    first = next((token for token in words if not _small(token)), None)
    return first if first is not None and first.tag_ == "VB" else None


def _small(token: "Token") -> bool:
    return is_small(token) or token.pos_ == "ADV" or token.is_quote


def _whose(one: Attribution) -> "Sequence[Token]":
    """The words of whoever speaks, without what a comma sets off; of whoever is accused, by the participle's noun."""
    if one.kind == "accuse":
        return _accused(one)
    if one.kind not in TELLING or not one.phrases:
        return ()
    words = [token for phrase in one.phrases for token in phrase]
    if len(one.phrases) > 1:
        return words[0].doc[words[0].i : words[-1].i + 1]
    comma = next((n for n, token in enumerate(words) if token.text == ","), len(words))
    head = one.sources[0]
    return words[:comma] if head in words[:comma] else best_name(head)


def _accused(one: Attribution) -> "Sequence[Token]":
    verb = next((token for token in one.cue if token.tag_ == "VBN"), None)
    if verb is None:
        return ()
    whose = verb.head if verb.dep_ in {"acl", "relcl"} else own_subject(verb)
    return best_name(whose) if whose is not None and whose.pos_ in {"NOUN", "PROPN", "PRON"} else ()


def told_as_done(kept: "Sequence[Token]") -> dict[int, str]:
    """The finite form of an infinitive behind its subject: "Luc Morin n'avoir rien vu" is "Luc Morin n'a rien vu"."""
    if not kept or not is_universal(kept[0].lang_):
        return {}
    place = next((n for n, token in enumerate(kept) if token.tag_ == "VB"), 0)
    start = place
    while start and _small(kept[start - 1]):
        start -= 1
    subject = strip(kept[:start])
    many = _many(subject) if subject else None
    form = indicative_of(kept[place], many) if many is not None and _told_so(kept[start]) else None
    return _with_negation(kept[start : place + 1], form) | _ever(kept, start, place) if form is not None else {}


def _told_so(first: "Token") -> bool:
    """True if the verb before says or accuses; what it promises or asks for is not done yet."""
    known = verbs(first.lang_)
    for token in reversed(first.doc[first.sent.start : first.i]):
        both = joined(first.doc[max(0, token.i - 1) : token.i + 1])
        spoken = known.get(low(token)) or known.get(both) or infinitives(first.lang_).get(low(token))
        if spoken is not None:
            return spoken.kind not in UNREAL
        if token.tag_ in {"VBZ", "VBD"} or does(token, "relative", "that"):
            return False
    return False


def _many(subject: "Sequence[Token]") -> bool | None:
    """True for several, False for one, ``None`` where the words are no subject."""
    if any(token.tag_ in {"VBZ", "VBD"} for token in subject) or does(subject[-1], "to", "of", "at", "and"):
        return None
    told = len(subject) == 2 and does(subject[0], "det")  # "les accusés", which a parser may take for a verb
    if (subject[0].pos_ == "ADP" and not is_blamed(subject[0])) or not (told or subject[-1].pos_ in NOMINAL):
        return None
    if any(does(token, "and") for token in subject):
        return True
    head = head_of(subject)
    shown = [token.morph["Number"] for token in subject if token.pos_ in SHOWING and token.morph.get("Number")]
    if shown and head.pos_ != "PRON":
        return shown[0] == ["Plur"]
    return number_of(head) == "many" or (head.pos_ == "NOUN" and head.tag_ in PLURAL)


def is_blamed(first: "Token") -> bool:
    """True for the "au" of "reproche au maire d'avoir menti", which opens whose deed it is."""
    verb = verbs(first.lang_).get(low(first.nbor(-1))) if first.i else None
    return does(first, "blamed") and verb is not None and verb.kind == "accuse"


def _ever(kept: "Sequence[Token]", start: int, place: int) -> dict[int, str]:
    """The "jamais" of "nie avoir jamais fui" goes: without "ne" it only says how much is denied."""
    after = kept[place + 1] if place + 1 < len(kept) else None
    bare = not any(does(token, "nothing") for token in kept[start:place])
    never = after is not None and low(after) in listed("refuting", "ever", "frame", after.lang_)
    return {after.i: ""} if after is not None and never and bare else {}


def _with_negation(group: "Sequence[Token]", form: str) -> dict[int, str]:
    """The forms of the verb and of the words before it: "ne pas avoir" is "n'a pas"."""
    verb, before = group[-1], group[:-1]
    no = [token for token in before if low(token) in listed("refuting", "not", "frame", token.lang_)]
    told = " ".join([form, *(token.text for token in no)])
    forms = {token.i: "" for token in no}
    left = [token for token in before if token not in no]
    if no and left and low(left[-1]) == "ne" and form[:1] in VOWELS:
        return forms | {left[-1].i: "", verb.i: f"n'{told}"}
    return forms | {verb.i: told}
