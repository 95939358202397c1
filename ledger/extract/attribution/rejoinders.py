"""Denials that hang on the clause they deny: "Orvik sold the yard, a claim he denies", "…, which he has always denied".

:mod:`ledger.extract.mending.rejoined` has hung them there.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ..grammar.judging import charges
from ..grammar.tree import VERBAL, own_subject, set_off, subtree
from ..hedging.denying import denies
from .attribution import REJOINED, Attribution

if TYPE_CHECKING:
    from ..grammar.tokens import Doc, Sentence, Token

FLATLY = frozenset({"deny", "refute", "dispute"})
"""Verbs that say of a whole clause that it is not so, where the others may turn something down: "which he denies"."""


def tails(found: Sequence[Attribution], doc: "Doc") -> list[Attribution]:
    """The attributions with those that such tails make; of the others none reaches into a tail."""
    rejoinders = [one for sentence in doc.sents for one in _tails(sentence)] if doc.parsed else []
    if not rejoinders:
        return list(found)
    apart = {token.i for one in rejoinders for token in (*one.cue, *one.content, *subtree(one.sources[0]))}
    kept = (one for one in found if one.anchor not in apart)
    cut = (one.with_content(token for token in one.content if token.i not in apart) for one in kept)
    return sorted([*(one for one in cut if one.content), *rejoinders], key=lambda one: one.cue[0].i)


def _tails(sentence: "Sentence") -> Iterator[Attribution]:
    for verb in sentence.tokens:
        if verb.dep_ == "relcl" and denies(verb) and (what := _what(verb)) is not None:
            subject = own_subject(verb)
            if subject is None or subject is what:
                continue
            own = {each.i for each in (what, *subtree(subject))}
            top = what if what.pos_ == "NOUN" else verb
            cue = tuple(each for each in subtree(top) if each.i not in own and not each.is_punct)
            yield Attribution(cue, (subject,), (what,), "deny", REJOINED, SURE, (), verb)


SURE = 0.8
"""How sure it is that such a tail is a denial of the clause before."""


def _what(verb: "Token") -> "Token | None":
    """The word by which the tail takes up what it denies: "a claim", or "which" behind a clause."""
    noun = verb.head
    if noun.pos_ == "NOUN" and noun.dep_ == "npadvmod" and noun.lemma_.lower() in charges():
        return noun if set_off(noun.left_edge) else None
    if noun.pos_ not in VERBAL or verb.lemma_ not in FLATLY:
        return None
    return next((each for each in verb.lefts if each.lower_ == "which" and set_off(each)), None)
