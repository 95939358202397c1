"""Who denies or confirms what a sentence tells, at its end: "…, ce que dément sa sœur", "…, des griefs qu'il nie"."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..attribution.attribution import AT_OTHERS, REPLY, Attribution
from ..grammar.statement import Statement
from ..sources.chains import Answer, answers
from ..text.lookup import words as listed
from .groups import Group, groups
from .phrase import behind_the_day, head_of, is_finite, phrase_at, says, side_by_side
from .pointing import behind_adverbs
from .vocabulary import does, low, nouns, role, verbs

if TYPE_CHECKING:
    from ..grammar.tokens import Token
    from ..sources.speaker import Speaker

Words = Sequence["Token"]

REACH = 6
"""Words between "que" and the verb: a subject, "a toujours"."""

BELOW = frozenset({"relcl", "acl", "appos"})


def replied(words: Words) -> Iterator[Attribution]:
    """The denials and confirmations that the sentence adds behind a comma, or that take up the sentence before."""
    for place in range(len(words) - 2):
        if begins := opens_reply(words, place):
            yield from _reply(words, place, place + begins)


def opens_reply(words: Words, place: int) -> int:
    """How many words at ``place`` take up what stands before them: "ce que", "des accusations qu'"; 0 if none do."""
    behind = place > 0 and words[place - 1].text == ","
    if place + 2 >= len(words) or not (behind or place == 0):
        return 0
    if low(words[place]) == "ce" and does(words[place + 1], "relative", "subject") and (behind or _alone(words)):
        return 2
    said = low(words[place + 1]) in nouns(words[0].lang_) and does(words[place], "anew")
    return 3 if said and does(words[place + 2], "that") else 0


def _alone(words: Words) -> bool:
    """True for a sentence that is no more than its relative clause: "Ce que dément la mairie."."""
    return sum(is_finite(token) or (token.i > words[0].i and says(words, n)) for n, token in enumerate(words)) < 2


def _reply(words: Words, place: int, start: int) -> Iterator[Attribution]:
    group = next((each for each in groups(words[start:]) if each.first < REACH), None)
    if group is None or group.negated or group.conditional or not _answers(group):
        return
    first, last = start + group.first, start + group.last
    phrase = phrase_at(words[:first], start) or phrase_at(words, behind_the_day(words, behind_adverbs(words, last + 1)))
    sources = side_by_side(phrase)
    if not sources:
        return
    behind = phrase[0].i > words[last].i
    cue = [token for token in words[start - 1 :] if token.i < phrase[0].i] if behind else words[first : last + 1]
    cue = tuple(cue) if behind else (words[start - 1], *cue)
    heads, phrases = tuple(map(head_of, sources)), tuple(map(tuple, sources))
    opened = (*words[place : start - 1], *cue)
    if place:
        yield Attribution(opened, heads, tuple(words[: place - 1]), group.verb.kind, REPLY, 0.8, phrases)
    elif group.verb.kind == "deny":
        yield Attribution(cue, heads, tuple(words[: start - 1]), "deny", AT_OTHERS, 0.6, phrases)


def _answers(group: Group) -> bool:
    """True for a verb that denies, or confirms, what it takes up."""
    return group.verb.kind == "deny" or group.verb.lemma in role("fr", "confirming")


def apart(reaching: "list[Attribution]") -> tuple[list[Attribution], list[Attribution]]:
    """The attributions of a sentence, and apart from them the replies that it adds to what it tells."""
    added = [one for one in reaching if one.construct == REPLY]
    return ([one for one in reaching if one.construct != REPLY], added) if added else (reaching, added)


def bearing(statement: Statement, here: Sequence[Attribution]) -> Sequence[Attribution]:
    """Those of the attributions by which somebody may answer for the statement: it may only tell that one denies."""
    told = any(one.construct == AT_OTHERS and one.word in statement.words for one in here)
    return [one for one in here if one.construct != AT_OTHERS or one.word not in statement.words] if told else here


def replies(
    told: "Sequence[tuple[Statement, Answer]]", here: Sequence[Attribution], known: "Mapping[int, Speaker]"
) -> "Iterator[tuple[Statement, Answer]]":
    """What the sentence tells, as those deny or confirm it who are told to do so behind it."""
    for one in here:
        meant = [statement for statement, answer in told if answer.states and _taken_up(statement, one)]
        if meant:
            yield replace(meant[-1], reply=True), answers(meant[-1], [one], dict(known))


def _taken_up(statement: Statement, one: Attribution) -> bool:
    """True for a main statement before the reply."""
    verb = statement.predicate
    if verb is None or statement.apposed:
        return verb is None and one.holds(statement.words[0])
    said = verbs(verb.lang_).get(low(verb))
    if not listed("refuting", "procedure", language=verb.lang_).isdisjoint(map(low, statement.words)):
        return False  # who contests it contests the charge, and was arrested all the same
    return verb.dep_ not in BELOW and one.holds(verb) and (said is None or said.kind == "accuse")
