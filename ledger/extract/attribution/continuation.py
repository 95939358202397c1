"""Quotations made whole, and carried on from one sentence or paragraph to the next."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from ..grammar.frames import STOPS
from ..grammar.tree import PLACE, tokens_at
from ..text.quotes import Quote, between, end_of
from .attribution import Attribution
from .verbs import within

if TYPE_CHECKING:
    from ..grammar.tokens import Doc, Token


def whole_quotes(one: Attribution, doc: "Doc", quotes: tuple[Quote, ...]) -> Attribution:
    """The attribution with every quotation its content touches taken in whole, unless the cue stands inside it."""
    if not one.content or not quotes:
        return one
    start, end, cue = one.content[0].idx, one.content[-1].idx, one.cue[0].idx
    touched = [each for each in between(quotes, start, end) if _touches(each, one)]
    outside = [each for each in touched if not each.outer.start <= cue < each.outer.end]
    rest = _split_off(one, quotes) if outside and end < cue else []
    words = [token for each in [*outside, *rest] for token in tokens_at(doc, each.inner)]
    return one.with_content([*one.content, *words]) if words else one


def _split_off(one: Attribution, quotes: tuple[Quote, ...]) -> list[Quote]:
    """The rest of a quotation that the attributing words interrupt: “He is,” said Ann, “a good man.”"""
    if one.construct not in {"clause", "thrown", "quoted"}:
        return []
    cue = one.cue[-1]
    after = next((each for each in quotes if each.outer.start > cue.idx), None)
    return [after] if after is not None and _goes_on(cue, after) else []


def _goes_on(cue: "Token", quote: Quote) -> bool:
    """True if the quotation follows the cue in the same sentence; a parser may break it at the comma."""
    between = cue.doc.text[cue.idx + len(cue) : quote.outer.start]
    near = len(between.split()) <= 8 and between.rstrip().endswith(",") and not STOPS.search(between)
    return near or quote.outer.start < cue.sent.end_char


def _touches(quote: Quote, one: Attribution) -> bool:
    start, end = quote.inner
    return any(start <= token.idx < end and not token.is_punct for token in one.content)


def carried_on(doc: "Doc", found: list[Attribution], quotes: tuple[Quote, ...]) -> list[Attribution]:
    """The attributions, each with the quoted sentences after it that nobody else is said to have said."""
    if not quotes:
        return found
    result = _not_others(found, quotes) if not all(quote.closed for quote in quotes) else list(found)
    own = [one for one in result if not _aside(one, quotes)]
    taken = {token.i for one in own for words in (one.content, one.cue) for token in words}
    for sentence in doc.sents:
        near = between(quotes, sentence.start_char, sentence.end_char - 1)
        words = [token for token in sentence if token.text.strip()] if near else []
        if words and taken.isdisjoint([token.i for token in words]) and _is_quoted(words, near):
            place = _speaker_ahead(result, words[0], quotes)
            place = _last_speaker(result, words[0], quotes) if place is None else place
            if place is not None:
                result[place] = result[place].with_content([*result[place].content, *words])
                taken.update([token.i for token in words])
    return result


def _not_others(found: list[Attribution], quotes: tuple[Quote, ...]) -> list[Attribution]:
    """The attributions without those by whom a paragraph below names, where a quotation is carried on into its own.

    “Ann Bell said: "I did not do it.” and a new paragraph that opens anew: as no mark closed the first one, she still
    speaks in it, and whoever stands behind its end in yet another paragraph does not.
    """
    theirs = [after for before, after in pairwise(quotes) if not before.closed and _is_told_ahead(before, found)]
    return [one for one in found if not any(_is_below(one, quote) for quote in theirs)] if theirs else found[:]


def _is_told_ahead(quote: Quote, found: list[Attribution]) -> bool:
    """True for a quotation that somebody before it, in the paragraph it ends, is said to say."""
    return any(one.sources and one.cue[0].idx < quote.outer.start and _touches(quote, one) for one in found)


def _is_below(one: Attribution, quote: Quote) -> bool:
    """True for an attribution of the quotation by words that stand in a paragraph below it."""
    cue = one.cue[0]
    return cue.idx >= quote.outer.end and "\n" in cue.doc.text[quote.outer.end : cue.idx] and _touches(quote, one)


def _is_quoted(words: "list[Token]", quotes: Sequence[Quote]) -> bool:
    """True if nearly all words of the sentence stand within a quotation."""
    letters = [token for token in words if not token.is_punct]
    inside = [token for quote in quotes for token in letters if quote.outer.start <= token.idx < quote.outer.end]
    return bool(letters) and len(inside) >= 0.8 * len(letters)


def _speaker_ahead(found: list[Attribution], word: "Token", quotes: tuple[Quote, ...]) -> int | None:
    """The attribution behind a quotation that runs over paragraphs, each opened anew and only the last one closed."""
    later = iter(quotes[bisect_right(quotes, word.idx, key=end_of) :])
    last = next(later, None)
    while last is not None and not last.closed:
        last = next(later, None)
    if last is None or last.outer.start <= word.idx:
        return None
    told = (place for place, one in enumerate(found) if one.sources and one.cue[0].idx >= last.outer.end)
    return next((place for place in told if _touches(last, found[place])), None)


LAST = 4
"""Attributions before quoted words that they may carry on."""


def _last_speaker(found: list[Attribution], word: "Token", quotes: tuple[Quote, ...]) -> int | None:
    """The attribution that the quoted words carry on: the last one quoted in this or the paragraph before."""
    before = (place for place in reversed(range(len(found))) if found[place].cue[0].i < word.i and found[place].sources)
    near = [n for n in islice((n for n in before if not _aside(found[n], quotes)), LAST) if not _is_far(found[n], word)]
    quoted = next((n for n in near if found[n].construct == "quoted" or _quotes_any(found[n], quotes)), None)
    if quoted is not None or not word.is_quote:
        return quoted
    return next((n for n in near if _speaks_before(found[n], word, found)), None)


def _aside(one: Attribution, quotes: tuple[Quote, ...]) -> bool:
    """True for an attribution within a quotation, whose source says nothing of who is quoted, or by nobody named."""
    return within(one.word, quotes) or one.is_unstated


def _is_far(one: Attribution, word: "Token") -> bool:
    """True if more than one paragraph ends between the attribution and the word."""
    last = max([*one.content, *one.cue], key=PLACE)
    return last.i < word.i and word.doc.text.count("\n", last.idx, word.idx) > 2


def _speaks_before(one: Attribution, word: "Token", found: list[Attribution]) -> bool:
    """True for whoever speaks in the sentence right before, in the same paragraph: "Ann said that … . “Nobody came.”".

    Of a speaker and whom he relays it is the speaker. "Feared" and "planned" do not go on in quotation marks.
    """
    first, last = word.sent.start, one.word.sent.end
    near = first == last and "\n" not in word.doc.text[one.word.idx : word.idx]
    said = one.kind in UTTERING and one.construct in UTTERED
    return near and said and not any(each.holds(one.word) for each in found if each is not one)


UTTERING = frozenset({"speech", "write"})
"""Kinds of words by which somebody says it; behind a denial what is quoted would be denied as well."""

UTTERED = frozenset({"clause", "thrown", "according"})
"""Constructs of what somebody says in so many words."""


def _quotes_any(one: Attribution, quotes: tuple[Quote, ...]) -> bool:
    near = between(quotes, one.content[0].idx, one.content[-1].idx) if one.content else ()
    return any(_touches(quote, one) for quote in near)
