"""Interviews: what stands under a question is the answer of whoever is interviewed, and the question states nothing.

A text is an interview if two of its lines at least are questions that begin a paragraph, or one is with "Q:", and if it
says who answers: "Interview with Ida Brun", "Ida Brun spoke to the Courier", or her name before her answers. Nobody is
guessed: where it does not say, all stays as it was read. Whom she quotes is relayed by her.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ...model import Article, Claim, Source, SourceKind, Sourcing, Span, slices
from ..attribution.sourcing import outlet_words
from .letters import FIRST, in_third_person, spoken_as

ANSWERS, SURE = "answers a question of the interview: {}", 0.8

_LINE = re.compile(r"[^\n]*\S[^\n]*")
_QUESTION = re.compile(r"\?[*_]*[ \t]*$")
_LABEL = re.compile(r"[ \t*_]*(?P<label>(?:The )?[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3}):[*_]*[ \t]+(?=\S)")
_PERSON = r"(?P<name>[A-Z][\w'’-]+(?: (?:(?:de|van|von|al|el|bin) )?[A-Z][\w'’-]+){1,3})"
_TALKED = r"(?:spoke|speaks|talked|talks)"
_TO = r"(?:to|with) (?:us\b|(?:[Tt]he )?(?P<outlet>[A-Z][\w-]*(?: [A-Z][\w-]*){0,3}))"
_HEADED = re.compile(rf"^(?:An )?[Ii]nterview(?: with|:) (?:(?:Mr|Ms|Mrs|Dr|Professor)\.? )?{_PERSON}", re.MULTILINE)
_MET = re.compile(rf"\b(?:[Ww]e {_TALKED} (?:to|with)|sat down with|in conversation with|[Ww]e interviewed) {_PERSON}")
_INTRODUCED = re.compile(rf"{_PERSON}(?:, [^.\n]{{2,90}},)? {_TALKED} {_TO}")
_SPEAKS = re.compile(rf"\b{_TALKED} {_TO}")
_ASKS = frozenset({"Q", "Question"})

QUOTES = frozenset({'"', "“", "‘", "'"})
"""Signs behind which "I" is whoever is quoted in an answer."""

LONGEST = 60
"""Words of the longest question."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the text: where it stands, what is written before its colon, and whether it asks."""

    place: Span
    label: str
    words: int
    asks: bool


@dataclass(frozen=True, slots=True)
class Interview:
    """Who answers, the words that say so, the stretches of the answers and those of the questions."""

    source: Source
    cue: Span
    answers: tuple[Span, ...]
    questions: tuple[Span, ...]


def interviewed(article: Article, claims: Sequence[Claim]) -> Iterator[Claim]:
    """The claims; those under the questions of an interview are told by whoever answers."""
    found = interview_of(article, claims) if article.text.count("?") > 1 or "Q:" in article.text else None
    if found is None:
        yield from claims
        return
    for claim in claims:
        if not _within(claim, found.questions) or (claim.sources and not _only_heads(article, claim)):
            yield _answered(article, found, claim) if _within(claim, found.answers) else claim


def interview_of(article: Article, claims: Iterable[Claim]) -> Interview | None:
    """The interview that the text is; ``None`` if it is none, or does not say who answers."""
    lines = list(_lines(article.text))
    asking = [place for place, line in enumerate(lines) if line.asks]
    marked = any(lines[place].label in _ASKS for place in asking)
    if len(asking) < (1 if marked else 2):
        return None
    askers = {lines[place].label for place in asking} - {""}
    who = _named(article.text, lines, asking, askers, claims)
    if who is None:
        return None
    answers = tuple(_answers(article.text, lines, asking, askers))
    source = Source(article.text[who.start : who.end], (who,), SourceKind.PERSON)
    return Interview(source, who, answers, tuple(lines[place].place for place in asking))


def _lines(text: str) -> Iterator[_Line]:
    for found in _LINE.finditer(text):
        line = found.group()
        label = _LABEL.match(line)
        words = len(line.split())
        quoted = line.lstrip()[:1] in QUOTES
        asks = _QUESTION.search(line) is not None and words <= LONGEST and not quoted
        yield _Line(Span(*found.span()), label["label"] if label else "", words, asks)


def _named(
    text: str, lines: Sequence[_Line], asking: Sequence[int], askers: set[str], claims: Iterable[Claim]
) -> Span | None:
    """Where the one is named who answers: in the introduction, else before an answer."""
    end = lines[asking[0]].place.start
    found = _HEADED.search(text, 0, end) or _MET.search(text, 0, end)
    for spoke in _INTRODUCED.finditer(text, 0, end):
        found = found or (spoke if _is_outlet(spoke) else None)
    if found is not None:
        return Span(*found.span("name"))
    for claim in claims:
        alone = len({mention.name for mention in claim.mentions}) == 1 and not claim.sources
        talked = _SPEAKS.search(claim.text) if claim.hull.end <= end and alone else None
        if talked is not None and _is_outlet(talked):
            return _first(text, claim.mentions[0].name, end)
    return _before_answers(lines, asking, askers)


def _is_outlet(spoke: re.Match[str]) -> bool:
    """True if it was to us, or to an outlet, that somebody spoke; who speaks to reporters gives no interview."""
    return spoke["outlet"] is None or spoke["outlet"].split()[-1].casefold() in outlet_words()


def _before_answers(lines: Sequence[_Line], asking: Sequence[int], askers: set[str]) -> Span | None:
    """The one full name that stands before a colon right under a question."""
    under = [lines[place + 1] for place in asking if place + 1 < len(lines)]
    heads = {line.label: line.place for line in under if " " in line.label and line.label not in askers}
    names = [label for label in heads if not label.startswith("The ")]
    return Span(heads[names[0]].start, heads[names[0]].start + len(names[0])) if len(names) == 1 else None


def _first(text: str, name: str, end: int) -> Span | None:
    start = text.find(name, 0, end)
    return Span(start, start + len(name)) if start >= 0 else None


def _answers(text: str, lines: Sequence[_Line], asking: Sequence[int], askers: set[str]) -> Iterator[Span]:
    """The lines under each question to the next; under the last the first, and more only in the first person."""
    for question, following in pairwise((*asking, len(lines))):
        under = [line for line in lines[question + 1 : following] if not (line.label and line.label in askers)]
        last = following == len(lines)
        kept = under if not last else [line for n, line in enumerate(under) if not n or _in_first(text, line)]
        yield from (line.place for line in kept)


def _in_first(text: str, line: _Line) -> bool:
    words = re.sub(r"“[^”\n]*”|\"[^\"\n]*\"", "", text[line.place.start : line.place.end])
    return FIRST.search(words) is not None


def _within(claim: Claim, places: Sequence[Span]) -> bool:
    return any(place.start <= claim.hull.start < place.end for place in places)


def _only_heads(article: Article, claim: Claim) -> bool:
    """True for a question told as a statement of the outlet whose name stands before it."""
    first = claim.sources[0].spans[0]
    return len(claim.sources) == 1 and article.text[first.end : first.end + 1] == ":"


def _answered(article: Article, found: Interview, claim: Claim) -> Claim:
    """The claim as an answer: of whoever is interviewed, or of somebody whom they quote."""
    claim = _without_label(article, claim)
    others = [n for n, source in enumerate(claim.sources) if not _is_self(source, found)]
    if not others:
        return claim if claim.sourcing is Sourcing.HEARSAY else _own(found, claim)
    kept = [_unresolved(claim.sources[n]) for n in others]
    places = {n: place + 1 for place, n in enumerate(others)}
    chains = tuple((0, *(places[step] for step in chain if step in places)) for chain in claim.chains)
    name, before = found.source.name, article.text[max(0, claim.hull.start - 1) : claim.hull.start]
    wording = claim.wording if before in QUOTES else in_third_person(claim.wording, name, person=True)
    return replace(claim, sources=(found.source, *kept), chains=chains, wording=wording)


def _is_self(source: Source, found: Interview) -> bool:
    """True for the "I" of an answer, and for the name before it."""
    own = FIRST.fullmatch(source.text) is not None
    return own or source.name in {found.source.name, found.source.name.split()[-1]}


def _unresolved(source: Source) -> Source:
    """The source; one read as "I" is whoever it was, but not the speaker."""
    return replace(source, resolved=None) if source.resolved and FIRST.fullmatch(source.resolved.text) else source


def _without_label(article: Article, claim: Claim) -> Claim:
    """The claim without the name that stands before the answer."""
    label = _LABEL.match(article.text, claim.spans[0].start)
    if label is None or not claim.spans[0].start < label.end() < claim.spans[0].end:
        return claim
    spans = (Span(label.end(), claim.spans[0].end), *claim.spans[1:])
    wording = claim.wording.removeprefix(f"{label['label']}: ").removeprefix(f"{label['label']} ")
    return replace(claim, spans=spans, text=slices(article.text, spans), wording=wording)


def _own(found: Interview, claim: Claim) -> Claim:
    name = found.source.name
    source = claim.sources[0] if claim.sources and claim.sources[0].name == name else found.source
    return replace(
        spoken_as(claim, name),
        sources=(source,),
        chains=((0,),),
        sourcing=Sourcing.NAMED,
        cue=claim.cue or (found.cue,),
        wording=in_third_person(claim.wording, name, person=True),
        score=min(claim.score, SURE),
        reasons=(*claim.reasons, ANSWERS.format(name)),
    )
