"""The words of a source: where a noun phrase ends, which word is its head, and whom it names side by side."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..grammar.tree import strip
from ..hedging.cues import rows
from ..text.lookup import words as listed
from .vocabulary import does, length_at, low, role, sorts, verbs

if TYPE_CHECKING:
    from ..grammar.tokens import Token

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
    return strip([*tokens[place:end], *_apposed(tokens, end, tokens[place:end])])


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


def behind_the_place(tokens: "Sequence[Token]", place: int) -> int:
    """The first place from ``place`` on that tells neither a day nor where it was said: "à la barre Luc Morin"."""
    place = behind_the_day(tokens, place)
    first = place + 1 + (place + 1 < len(tokens) and does(tokens[place + 1], "det"))
    if place >= len(tokens) or not does(tokens[place], "at") or first >= len(tokens):
        return place
    for at in range(first + 1, min(first + LONGEST, len(tokens))):
        if tokens[at].text in ENDING or is_finite(tokens[at]):
            return place
        if _begins(tokens, at):
            return behind_the_day(tokens, at)
    return place


def _begins(tokens: "Sequence[Token]", at: int) -> bool:
    """True where a new noun phrase begins: an article or a name that no preposition and no other name precedes."""
    before = tokens[at - 1]
    if before.pos_ in {"ADP", "CCONJ"} or does(before, "of", "to", "at", "and"):
        return False
    named = tokens[at].text[:1].isupper() and (before.is_upper or not before.text[:1].isupper())
    return (does(tokens[at], "det") and not does(tokens[at], "of")) or named


def _ends(tokens: "Sequence[Token]", at: int, start: int) -> bool:
    token = tokens[at]
    if token.text in ENDING:
        return True
    if at == start:
        return False
    weekday = low(token) in listed("calendar", "weekday", "role", token.lang_) and not does(tokens[at - 1], "of", "det")
    agent = does(token, "by") and tokens[at - 1].tag_ == "VBN"
    leaves = bool(length_at(tokens, at, role(token.lang_, "leaves"))) and not agent
    leaves = leaves or (does(token, "of") and length_at(tokens, at, role(token.lang_, "sourced")) > 0)
    return (
        weekday
        or leaves
        or _opens_verb(tokens, at)
        or (is_finite(token) and not does(tokens[at - 1], "to"))
        or says(tokens, at)
    )


def _opens_verb(tokens: "Sequence[Token]", at: int) -> bool:
    """True for a small word of the finite verb behind it: the "se" of "la société Almora se refuse à tout"."""
    small = does(tokens[at], "clitic") and not does(tokens[at], "det")
    return small and at + 1 < len(tokens) and is_finite(tokens[at + 1])


def says(tokens: "Sequence[Token]", at: int) -> bool:
    """True for a form of a verb of saying that a parser may have taken for an adjective, and that nothing precedes."""
    verb = verbs(tokens[at].lang_).get(low(tokens[at]))
    apart = at > 0 and not does(tokens[at - 1], "det", "of", "to", "be", "have", "by")
    titled = low(tokens[at]) in rows("word", tokens[at].lang_)  # "le cambrioleur présumé"
    told = tokens[at].tag_ not in {"VBN", "VB"} and tokens[at].pos_ in {"ADJ", "VERB"}
    return verb is not None and apart and told and not titled


def is_finite(token: "Token") -> bool:
    """True for a finite verb; without a parse for an auxiliary or a listed verb."""
    if token.pos_:
        return token.pos_ in {"VERB", "AUX"} and token.tag_ in FINITE
    return does(token, "have", "be") or (low(token) in verbs(token.lang_) and not does(token.nbor(-1), "det", "of"))


def is_infinitive(token: "Token") -> bool:
    """True for an infinitive; without a parse by its ending and length alone."""
    if token.pos_:
        return token.tag_ == "VB"
    return token.lower_.endswith(("er", "ir", "re", "oir")) and len(token) > 3 and token.is_lower


def is_small(token: "Token") -> bool:
    """True for what stands between a verb and its infinitive and is part of the latter: "n'en avoir", "ne pas"."""
    language = token.lang_
    return does(token, "clitic") or any(
        low(token) in listed("refuting", each, "frame", language) for each in ("ne", "not")
    )


def opens_deed(words: "Sequence[Token]", place: int) -> bool:
    """True for the word that opens an infinitive: "d'arrêter", "de l'avoir enlevée", "de ne pas venir"."""
    ahead = next((token for token in words[place + 1 :] if not is_small(token)), None)
    return does(words[place], "to") and ahead is not None and is_infinitive(ahead)


def _apposed(tokens: "Sequence[Token]", end: int, phrase: "Sequence[Token]") -> "list[Token]":
    """The comma and the name after a description: "le maire, Paul Vasseur"; a body is no person's description."""
    titled = end + 1 < len(tokens) and tokens[end].text == "," and does(tokens[end + 1], "honoured")
    titled = titled and tokens[end + 1].text.istitle()
    if end >= len(tokens) or tokens[end].text != "," or (_is_body(phrase) and not titled):
        return []
    name = tokens[end + 1 : end + 1]
    for token in tokens[end + 1 : end + 6]:
        if not token.text[:1].isupper():
            break
        name = [*name, token]
    closed = end + 1 + len(name) >= len(tokens) or tokens[end + 1 + len(name)].text in ENDING
    if len(name) > 1 and closed:
        return [tokens[end], *name]
    if (told := _entitled(tokens, end)) is not None:
        return told
    return _described(tokens, end) if end and tokens[end - 1].text[:1].isupper() else []


def _is_body(phrase: "Sequence[Token]") -> bool:
    """True for "l'accusation", "le parquet": a name behind its comma begins what it says."""
    noun = next((token for token in phrase if low(token) in sorts(token.lang_)), None)
    return noun is not None and sorts(noun.lang_)[low(noun)] in BODIES and not _spokesman(noun)


def _entitled(tokens: "Sequence[Token]", comma: int) -> "list[Token] | None":
    """The comma, the office and the name after a noun with its article: "le plaignant, l'entrepreneur Luc Morin"."""
    end = next((n for n in range(comma + 1, len(tokens)) if tokens[n].text in ENDING), len(tokens))
    words, noun = tokens[comma + 1 : end], tokens[comma - 1]
    if not 3 < len(words) < LONGEST // 2 or not does(words[0], "det") or _is_body((noun,)):
        return None
    aged = end + 1 < len(tokens) and tokens[end + 1].like_num
    told = comma > 1 and does(tokens[comma - 2], "definite", "possessive")
    held = told and (sorts(noun.lang_).get(low(noun)) == "anonymous" or _spokesman(noun))
    capitals = [token.text[:1].isupper() for token in words]
    named = all(capitals[-2:]) and not capitals[1]
    return [tokens[comma], *words] if held and named and not aged and not any(map(is_finite, words)) else None


def _described(tokens: "Sequence[Token]", comma: int) -> "list[Token]":
    """The comma and the description after a name, up to the next mark: "Paul Vasseur, le maire de Tarcy"."""
    end = next((n for n in range(comma + 1, len(tokens)) if tokens[n].text in ENDING), len(tokens))
    role = tokens[comma + 1 : end]
    known = any(_nominal(token, role) for token in role[:3])
    bare = bool(role) and low(role[0]) in sorts(role[0].lang_)
    if not role or len(role) > LONGEST // 2 or not (bare or does(role[0], "det")) or not known:
        return []
    followed = end + 1 < len(tokens) and tokens[end].text == "," and tokens[end + 1].text[:1].isupper()
    if followed or any(map(is_finite, role)):
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
    titled = any(does(token, "honoured") and token.text.istitle() for token in words[noun + 1 :])
    if sorts(words[noun].lang_).get(low(words[noun])) in BODIES and not _spokesman(words[noun]) and not titled:
        return words[noun]
    if (last := _name_behind(words, noun)) is not None:
        return last
    name = noun
    while name + 1 < len(words) and not does(words[name + 1], "of", "and", "leaves") and _goes_on(words[name + 1]):
        name += 1
    while name > noun and words[name].text == ",":
        name -= 1
    return words[name] if words[name].text[:1].isupper() else words[noun]


def _name_behind(words: "Sequence[Token]", noun: int) -> "Token | None":
    """The last word of the name behind a description: "le président du club, Omar Haddad", "le maire Paul Vasseur"."""
    comma = next((n for n in range(noun + 1, len(words)) if words[n].text == ","), None)
    name = words[comma + 1 :] if comma is not None else ()
    named = all(token.text[:1].isupper() or does(token, "of") for token in name)
    entitled = len(name) > 2 and all(token.text[:1].isupper() for token in name[-2:])
    return name[-1] if name and (named or entitled) else None


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
