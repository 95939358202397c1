"""Quotations that the words of who speaks interrupt: « Le coffre était vide, raconte Ida Lund. La porte aussi. »

Newspapers set such words without closing the marks. They are the paper's own, so the quotation ends before them and a
second one begins behind them, as if the marks stood there.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ...model import Span
from ..text.quotes import Quote, between
from .groups import Group, groups
from .incises import thrown_in
from .phrase import ENDING, is_finite
from .proper import is_aged
from .vocabulary import does

if TYPE_CHECKING:
    from ..attribution.attribution import Attribution
    from ..grammar.tokens import Doc, Token

Words = Sequence["Token"]


def interrupted(doc: "Doc", quotes: tuple[Quote, ...]) -> tuple[Quote, ...]:
    """The quotations in order, each in parts where the words of who speaks are thrown in."""
    if not quotes:
        return quotes
    gaps = [gap for sentence in doc.sents for gap in _gaps(sentence.tokens, quotes)]
    return tuple(part for quote in quotes for part in _parts(quote, gaps, doc.text)) if gaps else quotes


def _gaps(sentence: Words, quotes: tuple[Quote, ...]) -> Iterator[Span]:
    """Where such words stand in a sentence, with the marks around them."""
    for quote in between(quotes, sentence[0].idx, sentence[-1].idx):
        words = [token for token in sentence if not token.is_space and _inside(token, quote)]
        for group in groups(words):
            one = thrown_in(words, group, _before(words, group)) if _may_be(words, group) else None
            if one is not None and _is_papers(one):
                yield _gap(words, group, (*one.cue, *(token for phrase in one.phrases for token in phrase)))


def _before(words: Words, group: Group) -> tuple[Quote, ...]:
    """What stands before the verb as a quotation of its own; none before what may be a mere participle."""
    if words[group.last].tag_ == "VBN" and group.first == group.last:
        return ()
    whole = Span(words[0].idx, words[group.first - 1].idx)
    return (Quote(whole, whole),) if whole.end > whole.start else ()


def _inside(token: "Token", quote: Quote) -> bool:
    return quote.inner.start <= token.idx < quote.inner.end


def _may_be(words: Words, group: Group) -> bool:
    """True for a verb behind a mark, of which it is told that somebody did say it."""
    set_off = group.first > 0 and not words[group.first - 1].text[0].isalnum()
    return set_off and not (group.negated or group.conditional or group.passive)


def _is_papers(one: "Attribution") -> bool:
    """True unless the words are of the one who is quoted: "…, m'a dit le médecin", "…, crie mon frère", "…, dit-on"."""
    own = (*one.cue, *(phrase[0] for phrase in one.phrases))
    return bool(one.phrases) and not any(does(token, "alone", "together") for token in own)


def _gap(words: Words, group: Group, said: "Iterable[Token]") -> Span:
    before, last = words[group.first - 1], max(said, key=lambda token: token.i)
    rest = [token for token in words if token.i > last.i]
    ends = [n for n, token in enumerate(rest) if token.text in ENDING]
    aged = bool(ends) and is_aged(rest[ends[0] : ends[0] + 3]) and not any(map(is_finite, rest))
    end = rest[ends[0]] if ends and not aged else words[-1]
    start = before.idx if before.text in {",", "–", "—"} else before.idx + len(before)
    return Span(start, end.idx + len(end))


def _parts(quote: Quote, gaps: Sequence[Span], text: str) -> Iterator[Quote]:
    """The quotation before, between and behind the gaps within it."""
    start, outer = quote.inner.start, quote.outer.start
    for gap in (each for each in gaps if quote.inner.start < each.start < quote.inner.end):
        yield Quote(Span(outer, gap.start), Span(start, gap.start))
        start = outer = gap.end + len(text[gap.end : quote.inner.end]) - len(text[gap.end : quote.inner.end].lstrip())
    if any(letter.isalnum() for letter in text[start : quote.inner.end]):
        yield replace(quote, outer=Span(outer, quote.outer.end), inner=Span(start, quote.inner.end))
