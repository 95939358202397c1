"""Who an attributing verb has for its subject: by the tree where it says so, else by the order of the words."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..attribution.turns import timeless
from ..grammar.tree import own_subject
from ..grammar.tree import subject as subject_of
from ..hedging.cues import rows
from ..text.lookup import words as listed
from .groups import Group
from .phrase import head_of, is_finite, is_infinitive, opens_deed, phrase_at, says, side_by_side
from .vocabulary import does, joined, length_at, low, role, sorts

if TYPE_CHECKING:
    from ..grammar.tokens import Token

Words = Sequence["Token"]


def subjects(words: Words, group: Group) -> "list[list[Token]] | None":
    """Who says it, side by side; empty where the subject is nobody (on dit que), ``None`` where there is no subject."""
    if group.passive:
        return _agents(words, group)
    if any(is_infinitive(each) for each in words[group.first : group.last]):
        return None
    subject = _before(_by_tree(words, group), words, group)
    if not subject or _is_time(subject):
        subject = _before(_by_order(words, group), words, group)
    subject = timeless(subject)
    if not subject:
        return None
    subject = [*_one_of(words, subject[0]), *subject]
    alone = len(subject) == 1 and does(subject[0], "nobody")
    said = any(low(each) in {"se", "s'"} for each in words[group.first : group.last])
    if alone and (said or not _person(subject[0])):
        return side_by_side(seat(words, 0, group))
    return side_by_side(subject)


def seat(words: Words, place: int, group: Group) -> "list[Token]":
    """The body where "on" says it: "à la préfecture, on indique que", "fait-on savoir au ministère"; else nothing."""
    size = length_at(words, place, role(words[0].lang_, "seat")) if words else 0
    somebody = group.pronoun if group.pronoun is not None else group.first - 1
    spoken = [low(token) for token in words[group.first : group.last + 1] if not does(token, "inverted")]
    hearsay = bool(words) and f"on {' '.join(spoken)} que" in rows("word", words[0].lang_)
    if not size or hearsay or not does(words[somebody], "nobody") or group.passive:
        return []
    phrase = phrase_at(words, place + size)
    head = head_of(phrase) if phrase else None
    body = head is not None and sorts(head.lang_).get(low(head)) in {"institution", "anonymous", "media"}
    named = head is not None and head.pos_ == "PROPN" and does(words[place], "chez")
    return phrase if body or named else []


def _is_time(phrase: Words) -> bool:
    """True for "cette année-là", which a parser may take for the subject."""
    kinds = ("unit", "part", "weekday")
    days = (listed("calendar", kind, "role", phrase[0].lang_) for kind in kinds)
    return len(phrase) > 1 and does(phrase[0], "this") and any(low(phrase[1]) in each for each in days)


def _one_of(words: Words, first: "Token") -> "Sequence[Token]":
    """The words before "of the" that count: "l'un" of "l'un des adjoints"."""
    place = next(n for n, token in enumerate(words) if token.i == first.i)
    if not place or not does(first, "of"):
        return ()
    size = next((n for n in (2, 1) if joined(words[max(0, place - n) : place]) in role(first.lang_, "one")), 0)
    return words[place - size : place]


def _before(phrase: "list[Token]", words: Words, group: Group) -> "list[Token]":
    """The phrase up to the verb, which a parser may have taken for a part of it."""
    return [token for token in phrase if token.i < words[group.first].i]


def _person(token: "Token") -> bool:
    """True for "il" as somebody; the impersonal one is told by the parser alone."""
    return token.lower_ == token.text.lower() and not token.lower_.endswith("on") and token.dep_ != "expl"


def _agents(words: Words, group: Group) -> "list[list[Token]] | None":
    """Who acts in a passive: what follows "par"; nobody is named where nothing does."""
    for place in range(group.last + 1, min(group.last + 12, len(words) - 1)):
        if does(words[place], "by"):
            phrase = phrase_at(words, place + 1)
            phrase = phrase[: next((n for n in range(1, len(phrase)) if opens_deed(phrase, n)), len(phrase))]
            return side_by_side(phrase) if phrase else None
    return None


def _by_tree(words: Words, group: Group) -> "list[Token]":
    """The subject that the parse gives the verb, if it stands before the verb."""
    if not words[group.last].dep_:
        return []
    inside = words[group.first : group.last + 1]
    head = next((found for token in inside if (found := own_subject(token)) is not None), None)
    head = head or subject_of(words[group.last])
    if head is None or head.i >= words[group.first].i:
        return []
    if does(head, "subject") and head.pos_ == "PRON":
        return _antecedent(head, words)
    start = next((n for n, token in enumerate(words) if token.i == head.left_edge.i), None)
    return phrase_at(words, start) if start is not None and start < group.first else phrase_from(head, words)


def phrase_from(head: "Token", words: Words) -> "list[Token]":
    """The phrase that begins at the head itself."""
    start = next((n for n, token in enumerate(words) if token.i == head.i), None)
    return phrase_at(words, start) if start is not None else [head]


def _antecedent(relative: "Token", words: Words) -> "list[Token]":
    """The words of the noun that a relative clause is about."""
    clauses = (each for each in relative.ancestors if each.dep_ in {"relcl", "acl", "advcl"})
    clause = next(clauses, None)
    if clause is None:
        return []
    if clause.head.pos_ not in {"NOUN", "PROPN", "PRON", "ADJ"} and relative.i > 1 and relative.nbor(-1).text == ",":
        return _before_comma(relative, words)
    start = next((n for n, token in enumerate(words) if token.i == clause.head.left_edge.i), None)
    phrase = [token for token in phrase_at(words, start) if token.i < relative.i] if start is not None else []
    return phrase[1:] if len(phrase) > 1 and does(phrase[0], "of") and not does(phrase[0], "det") else phrase


def _before_comma(relative: "Token", words: Words) -> "list[Token]":
    """The noun phrase before the comma, of a clause hung on a verb: "conteste la société Almora, qui dit"."""
    end = next(n for n, token in enumerate(words) if token.i == relative.i) - 1
    start = next((n for n in range(end - 1, -1, -1) if does(words[n], "det")), None)
    if start is None or any(is_finite(token) or token.text in {",", ";"} for token in words[start:end]):
        return []
    return list(phrase_at(words[:end], start))


def _by_order(words: Words, group: Group) -> "list[Token]":
    """The phrase right before the verb, over an apposition between commas."""
    end = group.first
    if end and words[end - 1].text == ",":
        end = next((n for n in range(end - 2, 0, -1) if words[n].text == ","), end - 1)
    start = end
    while start and words[start - 1].text.isalnum() | ("-" in words[start - 1].text) | words[start - 1].text.endswith(
        ("'", "’", ".")
    ):
        spoken = is_finite(words[start - 1]) or says(words, start - 1)
        if spoken or does(words[start - 1], "that", "relative") or words[start - 1].ends_sentence:
            break
        start -= 1
    return phrase_at(words, start) if start < end else []
