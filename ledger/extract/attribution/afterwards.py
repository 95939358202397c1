"""Sources named in the sentence after: "The soldiers fired first. That is the account of two officers."

Such a sentence states nothing but whose statement the one before is. It does so in few forms: an account that is
somebody's, "so says", "that is what they say", "that is according to", "this was confirmed by", and "…, or so they
claim" in the same sentence.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from ..grammar.frames import speech
from ..grammar.tree import TENSED, child, own_subject, strip
from ..text.lookup import words as listed
from .attribution import Attribution
from .phrases import puts_it
from .source_words import full_phrase, side_by_side

if TYPE_CHECKING:
    from ..grammar.tokens import Doc, Sentence, Token

OPENING = frozenset({"that", "this", "so", "such"})
LONGEST = 30
"""Words of the longest sentence that only says whose statement the one before is."""

NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})
BE = frozenset({"is", "was", "'s", "’s"})


def afterwards(found: Sequence[Attribution], doc: "Doc") -> list[Attribution]:
    """The attributions, with those that the sentence after makes, and none of that sentence's own."""
    added = [*_behind(found, doc), *_at_the_end(doc), *_put_so(doc)]
    if not added:
        return list(found)
    told = {token.i for one in added for token in one.cue}
    kept = [one for one in found if one.cue[0].i not in told and one.content[0].i not in told]
    return sorted([*kept, *added], key=lambda one: one.cue[0].i)


def _behind(found: Sequence[Attribution], doc: "Doc") -> Iterator[Attribution]:
    for before, sentence in pairwise(doc.sents):
        if sentence.tokens[0].lower_ not in OPENING or len(sentence) > LONGEST:
            continue
        source = _whose(sentence)
        if source is not None and _is_free(before, sentence, found):
            yield _said(sentence.tokens, source, before.tokens)


def _at_the_end(doc: "Doc") -> Iterator[Attribution]:
    """ "…, or so the ministry claims."."""
    for sentence in doc.sents:
        for so in sentence.having(frozenset({"so"})):
            verb = next((each for each in sentence.doc.tokens[so.i + 1 : sentence.end] if each.tag_ in TENSED), None)
            opened = so.i > sentence.start + 3 and so.nbor(-1).lower_ == "or" and so.nbor(-2).is_punct
            source = _subject(verb) if opened and verb is not None and verb.lemma_ in speech() else None
            if source is not None and source.i > so.i:
                start = so.i - 2
                yield _said(doc.tokens[start : sentence.end], source, doc.tokens[sentence.start : start])


def _put_so(doc: "Doc") -> Iterator[Attribution]:
    """ "…, is how the ministry puts it.", "…, was the way Ann Bell told it."."""
    for sentence in doc.sents:
        for how in sentence.having(HOW):
            be = how.i - (2 if how.nbor(-1).lower_ == "the" else 1) if how.i > sentence.start + 3 else -1
            if be <= sentence.start + 1 or doc[be].lower_ not in BE or not doc[be - 1].is_punct:
                continue
            verb = next((each for each in doc.tokens[how.i : sentence.end] if puts_it(each)), None)
            source = own_subject(verb) if verb is not None else None
            if source is not None and source.i > how.i:
                yield _said(doc.tokens[be - 1 : sentence.end], source, doc.tokens[sentence.start : be - 1])


HOW = frozenset({"how", "way"})


def _said(words: "Sequence[Token]", source: "Token", said: "Sequence[Token]") -> Attribution:
    """The attribution of what is said before, by words that are its cue but for the source's own."""
    heads = side_by_side(source)
    named = {token.i for head in heads for token in full_phrase(head, introduced=True)}
    cue = tuple([token for token in words if token.i not in named and not token.is_space and token.text != "."])
    return Attribution(cue, heads, tuple(strip(said)), "speech", "clause", 0.7)


def _is_free(before: "Sentence", sentence: "Sentence", found: Sequence[Attribution]) -> bool:
    """True for a statement of the same paragraph that nobody else is said to make."""
    first, last = before.tokens[0], sentence.tokens[0]
    parted = "\n" in before.doc.text[first.idx : last.idx]
    inside = [token for token in before.tokens if not token.is_space][1:-1]
    asks = before.text.rstrip().endswith("?") or any(token.is_quote for token in inside)
    here = range(before.start, before.end)
    taken = any(token.i in here for one in found if not one.is_unstated for token in (*one.cue, *one.content))
    return not (parted or asks or taken)


def _whose(sentence: "Sentence") -> "Token | None":
    """Whose statement the one before is; ``None`` for any other sentence."""
    if sentence.words & listed("refuting", "neg") or sentence.words & {"not", "n't", "n’t"}:
        return None
    words = [token for token in sentence.tokens if not token.is_punct and not token.is_space]
    if words[0].lower_ in {"so", "such"}:
        verb = words[1] if len(words) > 2 else words[0]
        return _subject(verb) if verb.lemma_ in speech() and verb.tag_ in TENSED else _as_such(words)
    if len(words) < 4 or sentence.words.isdisjoint(BE):
        return None
    return _as_such(words) or _what_they_say(words) or _confirmed_by(words)


def _as_such(words: "Sequence[Token]") -> "Token | None":
    """The officers of "that is the account of two officers", "that is the officers' account", "according to them"."""
    for token in words[1:8]:
        if token.lower_ == "according":
            to = child(token, {"prep"})
            return child(to, {"pobj"}) if to is not None else None
        if token.dep_ == "attr" and token.lemma_ in listed("hearing", "account"):
            of = next((each for each in token.children if each.lower_ in {"of", "by", "from"}), None)
            return child(of, {"pobj"}) if of is not None else child(token, {"poss"})
    return None


def _what_they_say(words: "Sequence[Token]") -> "Token | None":
    """The ministry of "that, at least, is what the ministry says", "that is how the ministry put it"."""
    for token in words[2:]:
        if _relates(token) and token.head.lemma_ in speech() and token.head.tag_ in TENSED:
            source = own_subject(token.head)
            return source if source is not token else None
    return None


def _relates(token: "Token") -> bool:
    """True for the "what" of what somebody says, and the "how" of how they put it."""
    put = token.lower_ == "how" and token.head.lemma_ in listed("speaking", "wording")
    return token.lower_ == "what" or (put and child(token.head, {"dobj"}) is not None)


def _confirmed_by(words: "Sequence[Token]") -> "Token | None":
    """The office of "this was confirmed by the office"."""
    verb = next((each for each in words[2:5] if each.lemma_ in listed("refuting", "confirm")), None)
    by = child(verb, {"agent"}) if verb is not None and words[0].head is verb else None
    return child(by, {"pobj"}) if by is not None else None


def _subject(verb: "Token") -> "Token | None":
    """Who says it, before or behind the verb."""
    whose = own_subject(verb)
    if whose is not None and whose.pos_ in NOMINAL:
        return whose
    behind = (each for each in verb.rights if each.pos_ in NOMINAL and each.dep_ in BEHIND)
    return next(behind, None)


BEHIND = frozenset({"dobj", "attr", "nsubj", "npadvmod"})
"""Relations in which a parser hangs whoever stands behind "so says"."""
