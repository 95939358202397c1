"""The words of a source: where a noun phrase ends, which word is its head, and whom it names side by side."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..lookup import words as listed
from ..tree import strip
from .vocabulary import does, length_at, low, role, sorts, verbs

if TYPE_CHECKING:
    from ..tokens import Token

LONGEST = 16
"""Words after which a phrase is no longer believed to name a source."""

ENDING = frozenset({",", ".", ";", ":", "!", "?", "…", "...", "(", ")", "—", "–", "«", "»", '"', "“", "”"})
FINITE = frozenset({"VBZ", "VBD"})
BODIES = frozenset({"media", "institution", "document"})


def phrase_at(tokens: "Sequence[Token]", place: int) -> "list[Token]":
    """The noun phrase that begins at ``place``, with a name in apposition after a comma."""
    end = place
    while end < len(tokens) and end - place < LONGEST and not _ends(tokens, end, place):
        end += 1
    return strip([*tokens[place:end], *_apposed(tokens, end)])


def behind_the_day(tokens: "Sequence[Token]", place: int) -> int:
    """The first place from ``place`` on that tells no day: "a annoncé mardi soir le parquet"."""
    while place < len(tokens):
        language = tokens[place].lang_
        days = [listed("calendar", kind, "role", language) for kind in ("near", "weekday", "part")]
        size = max(length_at(tokens, place, each) for each in days)
        if not size:
            return place
        place += size
    return place


def _ends(tokens: "Sequence[Token]", at: int, start: int) -> bool:
    token = tokens[at]
    if token.text in ENDING:
        return True
    if at == start:
        return False
    weekday = low(token) in listed("calendar", "weekday", "role", token.lang_) and not does(tokens[at - 1], "of", "det")
    agent = does(token, "by") and tokens[at - 1].tag_ == "VBN"
    leaves = bool(length_at(tokens, at, role(token.lang_, "leaves"))) and not agent
    return weekday or leaves or is_finite(token) or says(tokens, at)


def says(tokens: "Sequence[Token]", at: int) -> bool:
    """True for a form of a verb of saying that a parser may have taken for an adjective, and that nothing precedes."""
    verb = verbs(tokens[at].lang_).get(low(tokens[at]))
    apart = at > 0 and not does(tokens[at - 1], "det", "of", "to", "be", "have", "by")
    return verb is not None and apart and tokens[at].tag_ not in {"VBN", "VB"} and tokens[at].pos_ in {"ADJ", "VERB"}


def is_finite(token: "Token") -> bool:
    """True for a finite verb; without a parse for an auxiliary or a listed verb."""
    if token.pos_:
        return token.pos_ in {"VERB", "AUX"} and token.tag_ in FINITE
    return does(token, "have", "be") or (low(token) in verbs(token.lang_) and not does(token.nbor(-1), "det", "of"))


def _apposed(tokens: "Sequence[Token]", end: int) -> "list[Token]":
    """The comma and the name after a description: "le maire, Paul Vasseur"."""
    if end >= len(tokens) or tokens[end].text != ",":
        return []
    name = tokens[end + 1 : end + 1]
    for token in tokens[end + 1 : end + 6]:
        if not token.text[:1].isupper():
            break
        name = [*name, token]
    closed = end + 1 + len(name) >= len(tokens) or tokens[end + 1 + len(name)].text in ENDING
    if len(name) > 1 and closed:
        return [tokens[end], *name]
    return _described(tokens, end) if end and tokens[end - 1].text[:1].isupper() else []


def _described(tokens: "Sequence[Token]", comma: int) -> "list[Token]":
    """The comma and the description after a name, up to the next mark: "Paul Vasseur, le maire de Tarcy"."""
    end = next((n for n in range(comma + 1, len(tokens)) if tokens[n].text in ENDING), len(tokens))
    role = tokens[comma + 1 : end]
    known = any(_nominal(token, role) for token in role[:3])
    if not role or len(role) > LONGEST // 2 or not does(role[0], "det") or any(map(is_finite, role)) or not known:
        return []
    return list(tokens[comma:end])


def side_by_side(words: "Sequence[Token]") -> "list[list[Token]]":
    """The sources that "and" joins, each with its own determiner or name; "et de la Défense" opens none."""
    parts: list[list[Token]] = [[]]
    for place, token in enumerate(words):
        after = words[place + 1] if place + 1 < len(words) else None
        joins = (
            after is not None and parts[-1] and does(token, "and") and (does(after, "det") or after.text[:1].isupper())
        )
        if joins:
            parts.append([])
        else:
            parts[-1].append(token)
    return [part for part in map(strip, parts) if part]


def head_of(words: "Sequence[Token]") -> "Token":
    """The word that tells what the source is: a name, if one stands beside the noun without a preposition."""
    noun = next((n for n, token in enumerate(words) if _nominal(token, words)), len(words) - 1)
    if sorts(words[noun].lang_).get(low(words[noun])) in BODIES and not _spokesman(words[noun]):
        return words[noun]
    if (last := _name_behind(words, noun)) is not None:
        return last
    name = noun
    while name + 1 < len(words) and not does(words[name + 1], "of", "and", "leaves") and _goes_on(words[name + 1]):
        name += 1
    return words[name] if words[name].text[:1].isupper() else words[noun]


def _name_behind(words: "Sequence[Token]", noun: int) -> "Token | None":
    """The last word of the name behind a description: "le président du club, Omar Haddad", "le maire Paul Vasseur"."""
    comma = next((n for n in range(noun + 1, len(words)) if words[n].text == ","), None)
    name = words[comma + 1 :] if comma is not None else ()
    if name and all(token.text[:1].isupper() or does(token, "of") for token in name):
        return name[-1]
    return None


def _spokesman(token: "Token") -> bool:
    return low(token) in listed("titles", "role", "frame", token.lang_)


def _goes_on(token: "Token") -> bool:
    return token.text == "," or token.pos_ in {"ADJ", "PROPN"} or token.text[:1].isupper()


def _nominal(token: "Token", words: "Sequence[Token]") -> bool:
    known = low(token) in sorts(token.lang_) or token.pos_ in {"NOUN", "PROPN"}
    if known and not does(token, "former"):
        return True
    pronoun = low(token) in {row for form in ("own", "strong") for row in listed("pronouns", form, "form", token.lang_)}
    return pronoun or (token.text[:1].isupper() and len(words) > 1 and not does(token, "det", "of"))
