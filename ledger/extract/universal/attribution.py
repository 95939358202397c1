"""Who says what, by the lexicon's forms and the order of the words; a parse sharpens it and is not needed."""

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from ..attribution.attribution import UNTRUE, Attribution
from ..attribution.continuation import carried_on, whole_quotes
from ..hedging.cues import rows
from ..text.quotes import Quote
from . import frames, incises
from .calling import judged, lies_at
from .ends import end_of
from .figures import by_figures
from .groups import Group, groups
from .phrase import head_of, phrase_at, side_by_side
from .pronouns import number_of
from .replies import opens_reply, replied
from .telling import told_by_what, unverified
from .turns import by_turn
from .untrue import untrue, verdict
from .vocabulary import does, length_at, nouns, role

if TYPE_CHECKING:
    from ..grammar.tokens import Doc, Token

CONTRAST = 4
"""Words of a new clause that must follow a contrast for it to end what is said."""

Words = Sequence["Token"]


def attributions(doc: "Doc", quotes: tuple[Quote, ...]) -> list[Attribution]:
    """All attributions of the document in the order of their cues, quotations made whole and carried on."""
    found = [one for sentence in doc.sents for one in _in_sentence(list(sentence), quotes) if _says(one)]
    found += [one for sentence in doc.sents for one in by_turn(sentence, quotes)]
    whole = [whole_quotes(one, doc, quotes) for one in _once(found)]
    return carried_on(doc, whole, quotes)


def _in_sentence(sentence: Words, quotes: tuple[Quote, ...]) -> Iterator[Attribution]:
    words = [token for token in sentence if not token.is_space]
    for group in groups(words):
        if (not group.negated and not group.conditional) or group.verb.kind in {"thought", "doubt"}:
            yield from _by_verb(words, group, quotes)
    yield from _by_phrase(words)
    yield from _by_noun(words)
    yield from told_by_what(words)
    yield from replied(words)
    yield from judged(words)
    yield from untrue(words)


def _says(one: Attribution) -> bool:
    """True if more is left of what is said than the word that opens it."""
    return any(token.is_alpha and not does(token, "that", "which", "relative", "if") for token in one.content)


def _by_verb(words: Words, group: Group, quotes: tuple[Quote, ...]) -> Iterator[Attribution]:
    finders: tuple[Callable[..., Attribution | None], ...] = (incises.thrown_in, frames.governed)
    found = (finder(words, group, quotes) for finder in finders)
    one = next((each for each in found if each is not None), None)
    if one is not None and (one.sources or one.kind != "request"):  # "on lui a demandé de partir" is told, by nobody
        yield one


def _by_phrase(words: Words) -> Iterator[Attribution]:
    """According to X: X answers for the clause around the phrase."""
    figures = list(by_figures(words))
    yield from figures
    taken = {token.i for one in figures for token in one.cue}
    place = 0
    while place < len(words):
        if words[place].i in taken:
            place += 1
            continue
        place += length_at(words, place, rows("word", words[place].lang_))  # "selon toute vraisemblance" is nobody
        if place >= len(words):
            return
        if size := length_at(words, place, role(words[place].lang_, "by somebody's word")):
            yield _by_word(words, words[place : place + size])
            place += size
            continue
        lead = length_at(words, place, role(words[place].lang_, "according"))
        itself = 0 if unverified(words, place) else length_at(words, place, role(words[place].lang_, "sourced"))
        if lead or itself:
            phrase = phrase_at(words, place + (0 if itself else lead))
            if lead and phrase and _is_rumour(phrase):
                yield _passed_on(words, tuple(words[place : place + lead]), phrase)
            elif phrase and not (lead and not itself and _impossible(phrase)):
                cue = tuple(words[place : place + (1 if itself else lead)])
                yield _according(words, cue, phrase[1:] if itself else phrase)
            place += lead or itself
        place += 1


def _by_word(words: Words, phrase: Words) -> Attribution:
    """To believe him, in her opinion: whoever the pronoun of the phrase stands for says the rest of the clause."""
    source = next(token for token in phrase if number_of(token) is not None)
    cue = tuple(token for token in phrase if token is not source)
    own = {token.i for token in phrase}
    content = tuple(token for token in _clause_around(words, cue[0].i) if token.i not in own)
    return Attribution(cue, (source,), content, "speech", "according", 0.9, ((source,),))


def _impossible(phrase: Words) -> bool:
    """True for what no one says: a number, a relative ("selon laquelle"), hearsay that nobody answers for."""
    first = phrase[0]
    counted = first.like_num and not does(first, "det")
    return does(first, "which", "relative") or counted


def _is_rumour(phrase: Words) -> bool:
    return any(nouns(token.lang_).get(token.lower_) == "rumour" for token in phrase)


def _passed_on(words: Words, lead: "tuple[Token, ...]", phrase: Words) -> Attribution:
    """According to rumours that are passed on in the press: nobody answers for it."""
    last = next(n for n, token in enumerate(phrase) if nouns(token.lang_).get(token.lower_) == "rumour")
    end = next((token.i for token in words if token.i > phrase[-1].i and token.text == ","), phrase[-1].i)
    content = [token for token in words if not lead[0].i <= token.i <= end]
    if any(lies_at(phrase, n) for n in range(len(phrase))):
        return Attribution((*lead, *phrase), (), tuple(content), "deny", UNTRUE, 0.9)
    return Attribution((*lead, *phrase[: last + 1]), (), tuple(content), "speech", "according", 0.9)


def _according(words: Words, cue: "tuple[Token, ...]", phrase: Words) -> Attribution:
    sources = side_by_side(phrase)
    own = {token.i for token in (*cue, *phrase, *_added(words, phrase[-1]))}
    content = tuple(token for token in _clause_around(words, cue[0].i) if token.i not in own)
    heads = tuple(head_of(each) for each in sources)
    return Attribution(cue, heads, content, "speech", "according", 0.95, tuple(map(tuple, sources)))


def _added(words: Words, last: "Token") -> Words:
    """What a relative clause adds to the source, up to its comma: "un document que Le Phare a obtenu, "."""
    start = next((n for n, token in enumerate(words) if token.i > last.i), len(words))
    opens = start + (start + 1 < len(words) and words[start].text == "," and not does(words[start + 1], "subject"))
    if opens >= len(words) or not does(words[opens], "that", "relative", "subject"):
        return ()
    end = next((n for n in range(opens, len(words)) if words[n].text in {",", "."}), start)
    closed = opens == start or (end < len(words) and words[end].text == ",")
    return words[start:end] if closed else ()


def _clause_around(words: Words, at: int) -> Words:
    """The words of the clause that holds the token numbered ``at``: up to a contrast on either side."""
    borders = [n for n in range(1, len(words)) if _contrasts(words, n)]
    place = next(n for n, token in enumerate(words) if token.i == at)
    first = max((n for n in borders if n <= place and place - n > CONTRAST), default=0)
    last = min((n for n in borders if n > place and n - place > 1), default=len(words))
    return words[first:last]


def _contrasts(words: Words, at: int) -> bool:
    opened = words[at].text == ";" or (
        words[at - 1].text == "," and length_at(words, at, role(words[at].lang_, "contrast")) > 0
    )
    return opened and len(words) - at > CONTRAST


def _by_noun(words: Words) -> Iterator[Attribution]:
    """The announcement that …, the rumour according to which …: whose it is stands between, if anywhere."""
    for place, token in enumerate(words):
        kind = nouns(token.lang_).get(token.lower_)
        which = _which(words, place) if kind and not _takes_up(words, place) else None
        if kind and which is not None:
            end = _noun_end(words, token, which[1])
            owner = [] if kind == "rumour" else _owner(words[place + 1 : which[0]])
            cue = (token, *words[which[0] : which[1]]) if which[1] - which[0] > 1 else (token,)
            heads = tuple(head_of(each) for each in owner)
            speech = "deny" if kind == "deny" else "speech"
            content = tuple(words[which[1] : end])
            yield Attribution(cue, heads, content, speech, "noun", 0.7, tuple(map(tuple, owner)))


def _takes_up(words: Words, place: int) -> bool:
    """True for the noun of "Une information que le maire a démentie": what it tells stands in the sentence before."""
    return place > 0 and opens_reply(words, place - 1) == OPENED


OPENED = 3
"""Words by which a noun and "que" take up what stands before."""


def _noun_end(words: Words, noun: "Token", start: int) -> int:
    """Where a noun's statement ends: with its clause in the tree, else with the sentence."""
    clauses = [each for each in noun.children if each.dep_ in {"acl", "relcl", "ccomp"} and each.i >= words[start].i]
    last = clauses[0].right_edge.i if clauses else words[-1].i
    found = verdict(words, start)
    ends = [found.start] if found is not None else []
    return min(end_of(words, start), sum(token.i <= last for token in words), *ends)


def _which(words: Words, place: int) -> tuple[int, int] | None:
    """Where, close behind the noun, the words begin and end that open its statement."""
    for at in range(place + 1, min(place + 9, len(words))):
        size = length_at(words, at, role(words[at].lang_, "which"))
        if size:
            return at, at + size
        if words[at].text in {",", ".", ";", ":"} or does(words[at], "have", "be"):
            return None
    return None


def _owner(between: Words) -> "list[list[Token]]":
    """Whose statement it is: what follows "of"."""
    return side_by_side(between[1:]) if len(between) > 1 and does(between[0], "of") else []


def _once(found: Sequence[Attribution]) -> list[Attribution]:
    """Of attributions that share a cue word the surest, in the order of the text."""
    best: dict[int, Attribution] = {}
    for one in sorted(found, key=lambda each: -each.score):
        if not any(token.i in best for token in one.cue):
            best |= {token.i: one for token in one.cue}
    return sorted({id(one): one for one in best.values()}.values(), key=lambda one: one.cue[0].i)
