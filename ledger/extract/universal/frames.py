"""What an attributing verb governs: a clause, an infinitive, a deed, an object, a quotation after a colon."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..attribution.attribution import AT_OTHERS, Attribution
from ..grammar.tree import strip
from ..hedging.cues import rows
from ..text.quotes import Quote
from .ends import end_of
from .groups import Group
from .objects import object_of
from .phrase import behind_the_day, head_of, is_finite, is_infinitive, is_small, opens_deed, says
from .replies import opens_reply
from .subjects import subjects
from .vocabulary import does, joined, length_at, low, nouns, role

if TYPE_CHECKING:
    from ..grammar.tokens import Token

REACH = 14
"""Words that may stand between a verb and what it governs: whom it is said to, and when."""

Words = Sequence["Token"]


def governed(words: Words, group: Group, quotes: tuple[Quote, ...]) -> Attribution | None:
    """The attribution of a verb with its subject before it, by the first of its frames that is filled."""
    if group.pronoun is not None:
        return None
    found = _filled(words, group, quotes)
    if found is None:
        return None
    construct, start, end = found
    end = _bounded(words, group, end, quotes)
    if joined(words[max(0, group.first - 1) : start]) in rows("word", words[0].lang_):
        return None
    sources = subjects(words, group)
    if sources is None:
        return None
    named = next((n for n in range(group.last + 1, start) if clause_of_noun(words, n)), start)
    cue = (*words[group.first : group.last + 1], *words[max(named - 1, group.last + 1) : start if named < start else 0])
    cue = cue if named < start or construct != "clause" else (*cue, *_judged(words, group, start))
    cue = cue if sources else _of_nobody(words, group, start, construct)
    own = {token.i for source in sources for token in source} | _opening(words, group, (start, end), construct)
    own = set() if construct == AT_OTHERS else own
    content = tuple(strip([token for token in words[start:end] if token.i not in own]))
    heads = tuple(head_of(each) for each in sources)
    kind = group.verb.kind
    return Attribution(cue, heads, content, kind, construct, SURE[construct], tuple(map(tuple, sources)))


def _bounded(words: Words, group: Group, end: int, quotes: tuple[Quote, ...]) -> int:
    """Where what is said ends, at the latest: a verb inside a quotation reaches no further than that."""
    at = words[group.last].idx
    around = [each for each in quotes if each.closed and each.inner.start <= at < each.inner.end]
    return min([end, _clause_end(words, group, end), *(sum(t.idx < each.inner.end for t in words) for each in around)])


def _clause_end(words: Words, group: Group, end: int) -> int:
    """Where the relative clause ends whose verb this is: "Ida Lund, qui dit n'avoir rien vu, a refusé de répondre"."""
    if group.first < 2 or not does(words[group.first - 1], "subject") or words[group.first - 2].text != ",":
        return end
    return next((n for n in range(group.last + 2, end - 1) if words[n].text == "," and _resumes(words, n + 1)), end)


def _resumes(words: Words, place: int) -> bool:
    """True where a finite verb goes on with a subject before the clause: ", a refusé", ", n'en a rien dit"."""
    while place < len(words) and (is_small(words[place]) or words[place].pos_ == "ADV"):
        place += 1
    inverted = place + 1 < len(words) and does(words[place + 1], "inverted")
    return place < len(words) and is_finite(words[place]) and not inverted


def _judged(words: Words, group: Group, start: int) -> "Sequence[Token]":
    """The words of a judgement between the verb and its clause: "juge peu probable que"."""
    hedges = rows("word", words[0].lang_)
    place = next((n for n in range(group.last + 1, start) if length_at(words, n, hedges)), start)
    return words[place : place + length_at(words, place, hedges)] if place < start else ()


def _of_nobody(words: Words, group: Group, start: int, construct: str) -> "tuple[Token, ...]":
    """The attributing words with the subject that is nobody: "on indique que", "il se disait"."""
    first = group.first - (group.first > 0 and does(words[group.first - 1], "nobody"))
    end = start if construct == "clause" and start - group.last < 3 else group.last + 1
    return tuple(words[first:end])


def _filled(words: Words, group: Group, quotes: tuple[Quote, ...]) -> tuple[str, int, int] | None:
    """The construct, and where what is said begins and ends."""
    after = group.last + 1
    for place in range(after, min(after + REACH, len(words))):
        token = words[place]
        if opens_reply(words, place):
            break
        told = clause_of_noun(words, place) if "c" in group.verb.frames else 0
        if told or _opens(token, words, place, group):
            return "clause", place + (told or 1), end_of(words, place + (told or 1))
        which = length_at(words, place, role(token.lang_, "which")) if "c" in group.verb.frames else 0
        if which > 1 and any(low(each) in nouns(token.lang_) for each in words[after:place]):
            return "clause", place + which, end_of(words, place + which)
        if token.text == ":" and "q" in group.verb.frames:
            return "quoted", place + 1, len(words)
        if _quote_opens(token, quotes) and place > after and does(words[place - 1], "det") and "o" in group.verb.frames:
            return object_of(words, group)
        if _quote_opens(token, quotes) and "q" in group.verb.frames and place - after < 6:
            return "quoted", place, _quote_end(words, place, quotes)
        if _deed(words, place, group):
            accused = "d" in group.verb.frames and not group.passive
            after += accused and place > after and does(words[after], "blamed") and not does(words[after], "det")
            return "asked", after if accused else _own_from(words, place, after), _deed_end(words, place, group)
        if token.text in {".", ";", "!", "?"} or (place > after and (is_finite(token) or says(words, place))):
            break
    return object_of(words, group)


def clause_of_noun(words: Words, place: int) -> int:
    """How many words from a noun of saying on only open what it says ("rumeurs selon lesquelles"), 0 if none do."""
    which = role(words[place].lang_, "which")
    size = length_at(words, place + 1, which) if low(words[place]) in nouns(words[place].lang_) else 0
    return 1 + size if size else 0


def _opens(token: "Token", words: Words, place: int, group: Group) -> bool:
    """True for the word that opens a clause of what is said, and is no relative of a noun before it."""
    if "c" not in group.verb.frames:
        return False
    if low(words[place - 1]) == "ce" and place - 1 > group.last:
        return False  # "ignore ce qu'il a dit": what is told of is no statement
    whether = does(token, "if") and group.verb.kind == "doubt"
    relative = (
        token.tag_ == "WP"
        and token.dep_ != "mark"
        and words[place - 1].pos_ in {"NOUN", "PROPN"}
        and place - group.last > 2
    )
    relative = relative or _tells_of_object(words, place, group)
    return (does(token, "that") and not relative) or whether


def _tells_of_object(words: Words, place: int, group: Group) -> bool:
    """True for "réfute ces propos, qu'il juge diffamatoires": one comma, behind the verb's object."""
    between = words[group.last + 1 : place]
    commas = sum(token.text == "," for token in between)
    return commas == 1 and len(between) > 2 and between[-1].text == "," and does(between[0], "det")


def _opening(words: Words, group: Group, inside: tuple[int, int], construct: str) -> set[int]:
    """The word that only opens the first infinitive: "d'arrêter", and the "par" of a passive's agent."""
    start, end = inside
    to = next((n for n in range(start, min(end - 1, start + REACH)) if opens_deed(words, n)), None)
    agent = [words[n].i for n in range(start, end) if group.passive and does(words[n], "by")]
    asked = construct == "asked" and {"t", "i", "d"} & set(group.verb.frames)
    return {*agent[:1], *([words[to].i] if to is not None and asked and does(words[to], "of") else [])}


def _quote_opens(token: "Token", quotes: tuple[Quote, ...]) -> bool:
    return any(quote.outer.start == token.idx for quote in quotes)


def _quote_end(words: Words, place: int, quotes: tuple[Quote, ...]) -> int:
    quote = next(each for each in quotes if each.outer.start == words[place].idx)
    return next((n for n, token in enumerate(words) if token.idx >= quote.outer.end), len(words))


def _deed(words: Words, place: int, group: Group) -> bool:
    """True where an infinitive begins: the subject's own, an addressed one's, an accused one's."""
    token, after = words[place], place - group.last - 1
    between = _told_between(words, group.last + 1, place)
    opened = does(token, "to") and place + 1 < len(words)
    accused = group.passive or after or (group.last and does(words[group.last - 1], "clitic"))
    if "d" in group.verb.frames and does(token, "of") and accused:
        return True
    if "i" in group.verb.frames and opened and is_infinitive(words[place + 1]):
        return True
    near = between < 2 or _put_in(words[group.last + 1 : place])
    return "t" in group.verb.frames and near and (is_infinitive(token) or opens_deed(words, place))


def _put_in(between: Words) -> bool:
    """True for whom it is said to, and for "pour sa part": "a raconté à l'agence avoir fui"."""
    whole = length_at(between, 0, role(between[0].lang_, "amid")) == len(between)
    between = between[behind_the_day(between, 0) :] or between
    told = does(between[0], "at") and not any(token.text in {",", ":", ";"} or is_finite(token) for token in between)
    return whole or (told and not any(is_infinitive(token) for token in between))


def _told_between(words: Words, start: int, place: int) -> int:
    """How many words between a verb and its infinitive are not just thrown in: none of "affirme au contraire avoir"."""
    amid, found = role(words[0].lang_, "amid"), 0
    while start < place:
        size = length_at(words, start, amid)
        found += not (size or is_small(words[start]) or words[start].pos_ == "ADV")
        start += max(size, 1)
    return found


def _own_from(words: Words, place: int, first: int) -> int:
    """Where the infinitive's own words begin: with its negation and its pronouns, "n'en avoir", "lui avoir"."""
    start = place
    while start > first and is_small(words[start - 1]):
        start -= 1
    return start


def _deed_end(words: Words, place: int, group: Group) -> int:
    """Where a deed ends: of "Luc Morin, accusé par sa sœur d'avoir menti, nie" with what hangs on the participle."""
    accused, end = words[group.last], end_of(words, place)
    apart = group.passive and accused.dep_ in {"acl", "advcl"} and accused.right_edge.i > words[place].i
    return min(end, sum(token.i <= accused.right_edge.i for token in words)) if apart else end


SURE = {AT_OTHERS: 0.6, "clause": 0.9, "quoted": 0.85, "asked": 0.75, "object": 0.5}
"""How sure a reading by each frame is at the outset."""
