"""The wording of a fact: the claim's own words without hedge and attribution, pronouns replaced by [name].

No word is added but the "is" that a sentence leaves out, as a comma does in "Ann Bell, a former minister"; a verb that
a hedge governed takes the form its subject asks for. Where that gives no sentence, the words stay as they were said.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING

from ...model import Hedge, Mention, Span
from ..attribution.impersonal import QUESTIONS
from ..grammar.inflection import AGREEING, agreed, finite, opened, plural, regular, told_as_done
from ..grammar.requital import earned_by
from ..grammar.tree import FINITE, SUBJECTS, VERBAL, child, children, runs, subject
from ..hedging.governing import left_open
from ..text.languages import is_universal
from ..text.lookup import words
from ..universal import wording as universal
from .accusations import as_accused, tells_charge
from .copulas import left_out
from .describing import told, undoubted
from .listing import tied
from .relatives import in_order, set_at
from .replacing import SURE, by_office, charged, in_third_person, named, of_which, of_whom, related
from .shortening import (
    beside_hedge,
    left_undone,
    opens_aside,
    without_bare_apposition,
    without_descriptions,
    without_loose_ends,
    without_openers,
)

if TYPE_CHECKING:
    from ..grammar.statement import Statement
    from ..grammar.tokens import Token

HELD_TO_BE = words("speaking", "held to be")
"""Verbs that only say somebody thinks so: of "is considered rich", "is rich" is the proposition."""

SIGNS = tuple((f" {sign}", sign) for sign in ",.;:!?)")
"""What no blank stands before, with and without one."""

DOUBLED = re.compile(r"([,;:])(?:\s*[,;:])+")
DIVIDED = re.compile(r"(?<=[^\W\d_])[-\u00ad]\n(?=[a-z])")
"""The hyphen of a word that was divided at a line's end."""

INITIALS = re.compile(r"(?:^|\W)(?:[^\W\d_]\.\s?)+[^\W\d_]$")
"""Initials at the end, the last without its point: "Z. J", "the U.S"."""
EDGES = " \t\n,;:–—-.“”\"'«»"


def wording(
    statement: "Statement", hedge: Hedge, persons: Sequence[Mention], quote: str, shared: Collection[str] = ()
) -> str:
    """The statement's words, its lent subject before them, as a proposition; ``quote`` if no letter is left of them.

    The hedge stays where without it no sentence would be left: "he is accused of fraud".
    ``hedge`` is the claim's, ``persons`` are those it names, both in the offsets of the tokens' document.
    ``shared`` are persons whose surname alone would not tell who is meant: "Mrs Marsh" beside David Marsh.
    """
    every = tied(statement.words)
    if statement.lent:
        every = [*[token for token in statement.lent if token not in statement.words], *every]
    every = [*earned_by(statement.predicate, every), *every]
    unhedged = universal.unhedged if every and is_universal(every[0].lang_) else _unhedged
    kept, forms = unhedged(every, hedge.cues if hedge.level else ())
    forms |= universal.as_facts(statement, kept)
    if statement.apposed:
        kept, forms = undoubted(statement, every, hedge.cues if hedge.level else ()), {}
    kept = without_descriptions(kept, statement.predicate, persons)
    kept = without_loose_ends(without_bare_apposition(without_openers(kept), statement.predicate))
    kept, done = charged(statement.predicate, kept)
    kept, owning = of_whom(statement, set_at(statement, kept))
    kept, partly = of_which(statement, kept)
    forms |= partly | left_out(statement, kept) | done | owning
    forms |= {token.i: form for token in kept if token.tag_ in AGREEING and (form := agreed(token, kept)) is not None}
    if kept and (statement.lent or kept[0].sent is not kept[-1].sent):
        forms = {token.i: token.lower_ for token in kept[1:] if token.is_sent_start and _only_opens(token)} | forms
    forms |= told_as_done(statement.predicate, kept)
    if persons:
        forms |= in_third_person(kept, [each.spans[0].start for each in persons if each.score >= SURE])
        forms |= (
            by_office(kept, persons, SURE)
            | named(kept, persons, shared)
            | related(kept, persons, SURE)
            | universal.named(kept, persons, SURE)
        )
    forms = told(statement, kept, forms) if statement.apposed else forms
    kept, opening = in_order(statement, kept)
    kept, accused = as_accused(kept)
    return _joined(_pieces(kept, accused | forms | opening)) or quote


def _joined(pieces: Iterable[str]) -> str:
    """The pieces on one line, without the signs and blanks that words left out have left; empty without a letter."""
    text = "".join(pieces)
    text = " ".join((DIVIDED.sub("", text) if "\n" in text else text).split())
    for parted, sign in SIGNS:
        text = text.replace(parted, sign)
    text = (DOUBLED.sub(r"\1", text) if sum(map(text.count, ",;:")) > 1 else text).strip(EDGES)
    text += "." if text[-2:-1] in {".", " "} and INITIALS.search(text) else ""
    return text if any(map(str.isalnum, text)) else ""


def _unhedged(every: "list[Token]", hedging: "Sequence[Span]") -> "tuple[list[Token], dict[int, str]]":
    """The words without the hedge, and the forms that verbs take then; all of them if that is no sentence."""
    out = {token.i for token in every if _in(token, hedging) and not _told(token)} if hedging else None
    if not out or left_undone(every, out):
        return every, {}
    out |= {aux.i for token in every for aux in _spare(token, out)} | beside_hedge(every, out)
    kept = [token for token in every if token.i not in out]
    if out and not any(token.pos_ in VERBAL for token in kept):
        out -= {aux.i for token in every if token.i in out for aux in _copula(token)}
        kept = [token for token in every if token.i not in out]
        return (kept, _held(every, kept, out)) if _judged(every, out) else (every, {})
    forms = _finite_forms(kept, out)
    broken = forms is None or _dangling(every, out) or _halved(every, kept, out, forms) or tells_charge(every, out)
    return (every, {}) if forms is None or broken else (kept, forms)


def _halved(every: "Sequence[Token]", kept: "Sequence[Token]", out: set[int], forms: dict[int, str]) -> bool:
    """True if the hedge was what the sentence says ("a strike is likely") or held its only finite verb."""
    bare = any(token.i in out and token.dep_ == "acomp" and _left_bare(token.head, out) for token in every)
    whole = any(token.tag_ in FINITE for token in every)
    return bare or (whole and not any(token.tag_ in FINITE or token.i in forms or _past(token, out) for token in kept))


def _past(verb: "Token", out: set[int]) -> bool:
    """True for a participle that passes for a past; not for "having shelled" that has lost its "accused of"."""
    helped = {each.lower_ for each in children(verb, {"aux"})}
    bereft = verb.head.i in out and ("having" in helped or (verb.dep_ == "xcomp" and "have" not in helped))
    return regular(verb) and not bereft


def _left_bare(copula: "Token", out: set[int]) -> bool:
    """True for an "is" that stays behind with nothing that it says of its subject."""
    told = children(copula, {"attr", "acomp", "prep", "ccomp", "advmod", "oprd"})
    told = [each for each in told if each.dep_ != "ccomp" or each.left_edge.tag_ not in QUESTIONS]
    return copula.lemma_ in ("be", "remain") and copula.i not in out and not any(each.i not in out for each in told)


def _only_opens(token: "Token") -> bool:
    """True for a word with a capital only because a sentence begins with it: now its subject stands before it."""
    return token.tag_ in {"VBG", "VBN", "IN"} and token.text.istitle()


def _told(token: "Token") -> bool:
    """True for a hedging word that is told: of "would have fled", "have fled"; "ruled out" of what is not."""
    helped = token.head if token.dep_ in {"aux", "auxpass"} else token
    return left_open(token) or (
        token.lower_ != "would"
        and any(each.lower_ == "would" for each in children(helped, {"aux"}))
        and (token.dep_ in {"aux", "auxpass"} or token.pos_ in VERBAL)
    )


def _spare(verb: "Token", out: set[int]) -> "list[Token]":
    """The "have" of "may have reached", where "reached" is the past form as well."""
    aux_words = children(verb, {"aux", "auxpass", "neg"})
    hedged = any(each.i in out for each in aux_words)
    if not hedged or not regular(verb) or any(each.dep_ in {"auxpass", "neg"} for each in aux_words):
        return []
    return [each for each in aux_words if each.lower_ == "have"]


def _copula(verb: "Token") -> "list[Token]":
    """The "is" of "is considered the richest"."""
    finite_ = [each for each in children(verb, {"auxpass"}) if each.tag_ in {"VBZ", "VBD", "VBP"}]
    return finite_ if verb.lemma_ in HELD_TO_BE else []


def _judged(every: "Sequence[Token]", out: set[int]) -> bool:
    """True if the hedge says that somebody is held to be something, which can be told without it."""
    hedges = [token for token in every if token.i in out and token.pos_ in VERBAL and token.lemma_ in HELD_TO_BE]
    return any(child(verb, {"oprd", "dobj", "attr", "acomp", "ccomp"}) is not None for verb in hedges)


def _held(every: "Sequence[Token]", kept: "Sequence[Token]", out: set[int]) -> dict[int, str]:
    """The "is" of a bare participle: "Ann Bell, considered the richest" tells that she is it."""
    bare = [token for token in every if token.i in out and token.pos_ in VERBAL and not children(token, {"auxpass"})]
    after = next((token for token in kept if bare and token.i > bare[0].i), None)
    return {after.i: f"is {after.text}"} if after is not None else {}


def _finite_forms(kept: "Sequence[Token]", out: set[int]) -> dict[int, str] | None:
    """The finite forms of verbs whose "may" or "is said to" was taken out; ``None`` where there is none.

    "May not leave" has none without a word of its own: "does not leave".
    """
    forms: dict[int, str] = {}
    left = {token.i for token in kept}
    for verb in kept:
        first = opened(verb)
        if verb.dep_ in {"aux", "auxpass"} or first.i not in left or first.tag_ != "VB" or not _governed(verb, out):
            continue
        noun = subject(verb)
        many = _shown(verb, out) if _shown(verb, out) is not None else plural(noun) if noun is not None else None
        beside = any(each.i in left and each.tag_ == "VB" for each in children(verb, {"conj"}))
        if many is None or beside or _is_name(first) or child(verb, {"neg"}) is not None:
            return None
        forms[first.i] = finite(first, many)
    return forms


def _is_name(word: "Token") -> bool:
    """True for the "Omar" of "may Omar", which has no forms; in a headline its auxiliary has a capital too."""
    return word.text.istitle() and any(each.is_lower for each in children(word, {"aux"}))


def _shown(verb: "Token", out: set[int]) -> bool | None:
    """Whether the verb that is taken out stood there for many: the "is" of "Ashgrove Homes is said to be"."""
    group = [verb.head, *children(verb.head, {"aux", "auxpass"})]
    forms = {each.lower_ for each in group if each.i in out and each.tag_ in {"VBZ", "VBP", "VBD"}}
    return False if forms & {"is", "was", "has"} else True if forms & {"are", "were", "have"} else None


def _governed(verb: "Token", out: set[int]) -> bool:
    """True if "may", "would" or the "to" of "is said to" stood before the verb and is taken out."""
    return any(each.i in out and (each.tag_ in {"MD", "TO"}) for each in children(verb, {"aux"}))


def _dangling(every: "Sequence[Token]", out: set[int]) -> bool:
    """True if a subject would lose its verb: "it did not know where she was" without "did not know"."""
    held = (subject(verb) for verb in every if verb.i in out and verb.pos_ in VERBAL and _holds_clause(verb))
    return any(whose is not None and whose.i not in out and whose in every for whose in held)


def _holds_clause(verb: "Token") -> bool:
    clause = child(verb, {"ccomp"})
    return clause is not None and clause.i > verb.i and child(clause, SUBJECTS) is not None


def _pieces(tokens: "Sequence[Token]", forms: dict[int, str]) -> list[str]:
    """The words, each with the space after it; signs that stood beside words now left out go with them."""
    found: list[str] = []
    for run in runs(tokens):
        found += [
            ("" if word.is_quote and word.tag_ != "POS" else forms.get(word.i, word.text)) + word.whitespace_
            for word in run
        ]
        found.append(", " if opens_aside(run) else " ")
    return found


def _in(token: "Token", hedging: "Sequence[Span]") -> bool:
    """True for a word of a hedge that the wording leaves out; the "if" of a condition stays."""
    goes = token.dep_ != "mark" or token.lower_ == "as"
    return goes and any(span.start <= token.idx < span.end for span in hedging)
