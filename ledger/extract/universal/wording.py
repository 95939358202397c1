"""The wording of a fact where the conditional told it: "aurait fui" becomes "a fui", other hedges are left out."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ...model import Mention, Span
from ..grammar.tree import SUBJECTS, VERBAL
from ..text.languages import is_universal
from ..text.lookup import words as listed
from .conditional import indicative, is_conditional, of_subjunctive, told
from .doers import is_blamed, told_as_done
from .first_person import in_third_person
from .genders import number_shown
from .phrase import is_small
from .pronouns import replaced
from .vocabulary import does, low, verbs

if TYPE_CHECKING:
    from ..grammar.statement import Statement
    from ..grammar.tokens import Token


VOWELS = frozenset("aeéèêiouyh")
"""Letters before which « se » loses its vowel."""


def unhedged(every: "list[Token]", hedging: "Sequence[Span]") -> "tuple[list[Token], dict[int, str]]":
    """The words without the hedge, and the indicative of each conditional; all of them if no verb would be left."""
    hedges = [token for token in every if any(span.start <= token.idx < span.end for span in hedging)]
    if (deed := _charged(every, hedges)) is not None:
        return deed, {}
    opening = {span.start for span in hedging}
    if any(does(token, "if") and token.idx in opening for token in hedges):
        return every, {}  # what is told on a condition is told with its hedges
    if (held := _held(every, hedges)) is not None:
        return held
    if (left := _open_clause(every, hedges)) is not None:
        return left, {}
    hedges = [token for token in hedges if not does(token, "if") or token.idx not in opening]
    out = {token.i for token in hedges if not told(token)}
    forms = {token.i: indicative(token) for token in hedges if told(token)}
    clitics = [
        token for token in every if token.i + 1 in forms and does(token, "elided") and forms[token.i + 1][:1] in VOWELS
    ]
    forms |= {token.i + 1: f"{token.text[0]}'{forms[token.i + 1]}" for token in clitics}
    out |= {token.i for token in clitics}
    out -= {place for place in out if place - 1 in forms and place not in forms}  # "est soupçonné de" keeps its "de"
    kept = [token for token in every if token.i not in out]
    opens = next((token for token in kept if token.pos_ != "ADV" or does(token, "asking")), None)
    if opens is not None and out and (does(opens, "asking") or any(_judging(token, out) for token in every)):
        return every, {}
    halved = any(token.i in out and token.tag_ == "VBN" and _helped(token, out) for token in every)
    if not out or (not halved and any(_finite(token) for token in kept)):
        return kept, forms
    return every, {}


def _open_clause(every: "list[Token]", hedges: "Sequence[Token]") -> "list[Token] | None":
    """What somebody leaves open, without who does: of "la police n'exclut pas qu'il ait fui" the words "il ait fui"."""
    last = hedges[-1] if hedges and does(hedges[-1], "that") else None
    subject = last is not None and any(token.dep_ in SUBJECTS and token.head in hedges for token in every)
    after = [token for token in every if last is not None and token.i > last.i]
    return after if subject and any(map(_finite, after)) and any(map(_finite, hedges)) else None


def _bare(statement: "Statement", kept: "Sequence[Token]") -> dict[int, str]:
    """A lent subject without its preposition: of "d'une villa achetée" the villa, of "du port" "le port"."""
    lent = [token for token in kept if token in statement.lent and token not in statement.words]
    if not lent or lent[0] != kept[0]:
        return {kept[0].i: _article(kept[0])} if is_blamed(kept[0]) else {}
    cases = [token for n, token in enumerate(lent) if all(each.pos_ == "ADP" for each in lent[: n + 1])]
    return {token.i: _article(token) for token in cases}


def _article(case: "Token") -> str:
    return "le" if does(case, "contracted one") else "les" if does(case, "contracted many") else ""


def _charged(every: "Sequence[Token]", hedges: "Sequence[Token]") -> "list[Token] | None":
    """The deed of a charge with whose it is: of "Luc Morin est soupçonné d'avoir fui" the words "Luc Morin avoir fui".

    ``None`` where no infinitive follows, or nobody stands before.
    """
    participle = next((token for token in hedges if token.tag_ == "VBN"), None)
    if participle is None or not hedges or not does(hedges[-1], "of"):
        return None
    spare = {token.i for token in (*hedges, *_helping(participle, every))}
    kept = [token for token in every if token.i not in spare]
    after = next((token for token in kept if token.i > hedges[-1].i and not is_small(token)), None)
    return kept if after is not None and after.tag_ == "VB" and told_as_done(kept) else None


def _judging(token: "Token", out: set[int]) -> bool:
    """True for the "vraisemblable" of "ils jugent cette piste peu vraisemblable", which is what is told."""
    held = token.dep_ == "amod" and token.head.dep_ == "attr"  # "il est le tueur supposé" can do without
    return token.i in out and token.pos_ == "ADJ" and not held and token.head.i not in out


def _held(every: "list[Token]", hedges: "Sequence[Token]") -> "tuple[list[Token], dict[int, str]] | None":
    """What somebody is held to be: "Luc Morin, considéré comme le chef" is "Luc Morin est le chef"; else ``None``."""
    participle = next((token for token in hedges if token.tag_ == "VBN"), None)
    as_ = hedges[-1] if hedges and does(hedges[-1], "as") else None
    after = next((token for token in every if as_ is not None and token.i == as_.i + 1), None)
    if participle is None or as_ is None or after is None or every[0] in hedges:
        return None
    helping = [token for token in hedges if token.i < participle.i]
    kept = [token for token in every if token not in hedges or token in helping]
    copula = "sont" if participle.morph.get("Number", []) == ["Plur"] else "est"
    return kept, {} if helping else {after.i: f"{copula} {after.text}"}


def _helping(participle: "Token", every: "Sequence[Token]") -> "Iterator[Token]":
    """The auxiliaries right before a participle: "est", "a été"."""
    for token in reversed([each for each in every if each.i < participle.i]):
        if not does(token, "be", "have") and token.pos_ != "ADV":
            return
        yield token


def as_facts(statement: "Statement", kept: "Sequence[Token]") -> dict[int, str]:
    """The forms in which what is said, denied or doubted of somebody is a fact: "avoir fui", "ait fui" is "a fui"."""
    if not kept or not is_universal(kept[0].lang_):
        return {}
    forms = {token.i: form for token in kept if (form := of_subjunctive(token)) is not None} | _bare(statement, kept)
    if statement.reply:
        forms |= {token.i: indicative(token) for token in kept if is_conditional(token) and told(token)}
    return forms | told_as_done(kept) | _held_so(kept)


def _held_so(kept: "Sequence[Token]") -> dict[int, str]:
    """The copula of what somebody holds to be so: "juge la loi inapplicable" is "la loi est inapplicable"."""
    first, last = kept[0], kept[-1]
    before = first.nbor(-1) if first.i else first
    spoken = verbs(first.lang_).get(low(before))
    judged = spoken is not None and spoken.lemma in listed("refuting", "judge", "frame", first.lang_)
    if not judged or len(kept) < HELD or any(map(_finite, kept)):
        return {}
    copula = "sont" if number_shown(kept[1] if does(kept[1], "det") else first) == "many" else "est"
    if does(first, "det") and (last.pos_ == "ADJ" or last.tag_ == "VBN"):
        opens = next((n for n in range(len(kept) - 1, 0, -1) if kept[n - 1].pos_ != "ADV"), len(kept) - 1)
        return {kept[opens].i: f"{copula} {kept[opens].text}"}
    if does(kept[1], "det") and (first.pos_ == "ADJ" or first.tag_ == "VBN"):
        return {first.i: "", last.i: f"{last.text} {copula} {first.text}"}
    return {}


HELD = 3
"""Words of such an opinion, at least: article, noun and what it is held to be."""


def _helped(participle: "Token", out: set[int]) -> bool:
    """True if an auxiliary of the participle would stay behind alone: "est" of "est soupçonné de"."""
    return any(each.dep_ in {"aux", "auxpass"} and each.i not in out for each in participle.children)


def _finite(token: "Token") -> bool:
    """True for a finite verb outside relative clauses: these leave the noun they tell of without one."""
    top = token.head if token.dep_ in {"aux", "auxpass"} else token
    return token.pos_ in VERBAL and token.tag_ in {"VBZ", "VBD"} and top.dep_ != "relcl"


def named(kept: "Sequence[Token]", persons: "Sequence[Mention]", sure: float) -> dict[int, str]:
    """The name for each pronoun in whose place it can stand."""
    if not persons or not kept or not is_universal(kept[0].lang_):
        return {}
    places = {mention.spans[0].start: mention.name for mention in persons if mention.score >= sure}
    names = {
        token.i: f"[{places[token.idx]}]" + " " * token.text.endswith(("'", "’"))
        for token in kept
        if token.idx in places and (replaced(token) or does(token, "I"))
    }
    return names | in_third_person(kept, names)
