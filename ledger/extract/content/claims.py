"""From a page to claims: every statement with its chains of sources, its hedge and its parts."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ...model import Claim
from ..attribution.attribution import FIGURE, REJOINED, REPLY, UNSTATED, Attribution
from ..attribution.relays import beside, spoken_to
from ..attribution.silent import named_by
from ..attribution.verbs import within
from ..grammar.questions import tells_nothing
from ..grammar.statement import Statement
from ..grammar.tree import VERBAL
from ..hedging.doubted import doubted
from ..page import Page
from ..parsing.sentences import is_told
from ..sources.chains import Answer, answers, bare, is_by_the_way, seen
from ..sources.sources import speakers
from ..sources.speaker import Speaker
from ..text.languages import is_universal
from ..universal.commitment import asked, says_nothing
from ..universal.openings import openings
from ..universal.replies import apart, bearing, replies
from ..universal.whole import well_told
from .appositions import answering, appositions
from .claiming import claim_of
from .clauses import clauses_of
from .embedded import embedded
from .listing import one_each
from .met import met, spoken
from .parts import owners
from .requests import askings, refutes
from .retold import hearers, retold

if TYPE_CHECKING:
    from ..grammar.tokens import Sentence, Token


FEWEST = 3
"""Words that the outlet's own statement has at least, where no parser tells a clause from what is left of one."""

PUT_IN = "scope: the description stands in what is reported, not quoted, and may be the outlet's own"
"""What is open about a description inside a reported clause."""


def claims(page: Page) -> Iterator[Claim]:
    """The claims of a page in the order of its text."""
    stated = sorted(_stated(page, speakers(page)), key=lambda pair: pair[0].words[0].i if pair[0].words else 0)
    owner = owners([statement for statement, answer in stated if answer.states])
    made = ((statement, claim_of(page, statement, answer, owner)) for statement, answer in stated)
    found = [(claim, statement) for statement, claim in made if claim is not None]
    told = {place.start for claim, _ in found if claim.states for place in claim.cue}
    for claim, statement in found:
        if claim.states or tells_nothing(statement.words) or not any(place.start in told for place in claim.cue):
            yield claim


def _stated(page: Page, known: "dict[int, Speaker]") -> "Iterator[tuple[Statement, Answer]]":
    """Every statement of the page with those who answer for it, each once."""
    aside, reaching = _aside(page), _by_sentence(page)
    for sentence in page.doc.sents:
        here, added = apart(reaching.get(sentence.start, []))
        asked = list(askings([one for one in here if one.cue[-1] in sentence]))
        said = {token.i for _, asking in asked for token in asking.tokens}
        stated = (one for one in _of_sentence(page, sentence, here, aside, said) if not refutes(one, here))
        whole = [well_told(one, here) for one in stated]
        told = [(spoken(one, here), _answer(page, one, here, known)) for one in whole]
        told = [(one, replace(answer, states=False) if tells_nothing(one.words) else answer) for one, answer in told]
        yield from (*told, *embedded(told), *met(told, here, known), *replies(told, added, known), *retold(here, known))
        yield from ((one, _described(page, one, here, known)) for one in appositions(sentence, page.cast))
        yield from ((one, _titled(page, one, here, known)) for one in doubted(sentence))
        for owner, asking in asked:
            yield asking, answers(asking, here, known, owner)
    for one in page.attributions:
        if one.is_unstated:
            yield Statement(_top(one), one.content), bare(one, known)
        if one.construct == REJOINED:
            yield Statement(one.act, one.content), replace(bare(one, known), silent=False)


def _top(one: Attribution) -> "Token | None":
    """The verb whose happening the words are about, if there is one."""
    inside = {token.i for token in one.content}
    return next((each for each in one.content if each.pos_ in VERBAL and each.head.i not in inside), None)


def _answer(page: Page, statement: Statement, here: Sequence[Attribution], known: "dict[int, Speaker]") -> Answer:
    """Who answers for the statement; where nobody is named, the outlet, which may have seen it itself."""
    answer = answers(statement, bearing(statement, here), known)
    return answer if answer.cue else seen(statement, page.quotes) or answer


def _described(page: Page, one: Statement, here: Sequence[Attribution], known: "dict[int, Speaker]") -> Answer:
    """Who answers for a description; where its words are not quoted, the outlet may have put it in."""
    answer = answers(one, answering(one, here), known)
    open_ = answer.cue and not within(one.words[0], page.quotes)
    return replace(answer, ambiguous=PUT_IN) if open_ else answer


def _titled(page: Page, one: Statement, here: Sequence[Attribution], known: "dict[int, Speaker]") -> Answer:
    """Who answers for a title that is doubted: who is quoted with it, else nobody, for the doubt is the outlet's."""
    return answers(one, answering(one, here) if within(one.words[0], page.quotes) else (), known)


def _by_sentence(page: Page) -> dict[int, list[Attribution]]:
    """For the first token of each sentence the attributions that reach into it, in order."""
    starts = [sentence.start for sentence in page.doc.sents]
    found: dict[int, list[Attribution]] = {}
    for one in page.attributions:
        if not one.is_unstated and one.construct != REJOINED:
            first, last = _reach(one)
            for start in starts[bisect_right(starts, first) - 1 : bisect_right(starts, last)]:
                found.setdefault(start, []).append(one)
    return found


def _reach(one: Attribution) -> tuple[int, int]:
    """The places of the first and the last token that the attribution takes up."""
    return min(one.cue[0].i, one.content[0].i), max(one.cue[-1].i, one.content[-1].i)


def _aside(page: Page) -> set[int]:
    """The tokens that only attribute: cues, and the sources' own words."""
    silent = ("noun", "relay", *UNSTATED)
    said = [one for one in page.attributions if one.construct not in silent and not one.is_act]
    cues = {token.i for one in said for token in (*one.cue, *spoken_to(one), *beside(one))}
    cues |= {token.i for one in said if one.construct == REJOINED for token in one.content}
    cues |= {place for one in said for place in hearers(one)}
    if not page.parsed:
        cues |= {token.i for one in said for phrase in one.phrases for token in phrase}
    cues |= {token.i for one in said if one.construct == REPLY for phrase in one.phrases for token in phrase}
    before = openings(page.doc) if is_universal(page.doc.lang_) else set()
    named = {token.i for one in said for head in one.sources for token in named_by(head, one)}
    return cues | before | (named - {token.i for one in said if is_by_the_way(one) for token in one.content})


def _of_sentence(
    page: Page, sentence: "Sentence", here: Sequence[Attribution], aside: set[int], asked: set[int]
) -> Iterator[Statement]:
    """The statements of one sentence: what each attribution holds of it, and what is left as the outlet's own."""
    every = set(range(sentence.start, sentence.end))
    left = whole = every - aside
    for one in sorted(
        (each for each in here if each.construct not in {"relay", "quoting"}), key=lambda each: len(each.content)
    ):
        held = {token.i for token in one.content}
        mine = every if one.is_act else whole if one.construct == FIGURE else left
        yield from _parts(page, sentence, mine & held, own_voice=False)
        left = left - (set() if one.is_act else held)
    if is_told(sentence):
        yield from _parts(page, sentence, left - asked, own_voice=True)


def _parts(page: Page, sentence: "Sentence", inside: set[int], own_voice: bool) -> Iterator[Statement]:
    """The statements among the tokens numbered in ``inside``."""
    every = page.doc.tokens
    words = [every[place] for place in sorted(inside)]
    if not page.parsed:
        told = sum(word.is_alpha for word in words) >= (FEWEST if own_voice else 1)
        yield from [Statement(None, tuple(words))] if told else []
        return
    for statement in clauses_of(words, inside, own_voice) if words else ():
        if not says_nothing(statement.words) and not asked(statement.words):
            yield from one_each(statement, page.cast)
