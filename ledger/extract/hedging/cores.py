"""What a claim is about: the predicate below "is said to", "plans to", "it is unlikely that"."""

from typing import TYPE_CHECKING

from ..grammar import scope
from ..grammar.once import once
from ..text.lookup import framed, words
from .polarity import negations

if TYPE_CHECKING:
    from ..grammar.tokens import Token

INTRODUCING = {
    "it": ("adjective", "passive", "noun", "negated", "raise", "active"),
    "there": ("noun",),
} | dict.fromkeys(("i", "we", "he", "she", "they", "who"), ("active",))
"""Subjects that only introduce a clause, with the frames of the hedges they introduce it by."""

INTRODUCED = framed("hedges", INTRODUCING["it"]) | words("modality", "ask")
"""Words that introduce a clause, whatever the subject."""

HOLDERS = {True: frozenset({"dobj"}), False: frozenset({"acomp", "attr", "oprd"})}
"""Where the word stands that hedges: the object of "have" and "see", else the complement."""

HOLDING = frozenset({"have", "see", "find"})

BELOW = scope.COMPLEMENTS | {"advcl"}
"""Relations of the clause that is introduced."""

OPEN_QUESTIONS = words("speaking", "open question")
"""What is done about "whether": the claim is the open question."""


@once
def core(predicate: "Token") -> "Token":
    """The predicate the claim is about: below "is said to", "plans to", "failed to", "it is unlikely that"."""
    node = predicate
    for _ in range(5):
        below = _lowered(node) or _introduced(node)
        if below is None:
            break
        node = below
    return node


def _lowered(node: "Token") -> "Token | None":
    lemma = node.lemma_.lower()
    if lemma in scope.raising() and _raises(node, lemma):
        below = [child for child in node.rights if child.dep_ in ("xcomp", "ccomp") and scope.infinitive(child)]
        if below and not scope.has_subject(below[0]):
            return below[0]
    if lemma in words("hedges", "of") and not negations(node):
        charges = [prep for prep in node.rights if prep.lower_ == "of"]
        return next((child for prep in charges for child in prep.children if child.dep_ == "pcomp"), None)
    return _lowered_adjective(node)


def _introduced(node: "Token") -> "Token | None":
    """The clause that "it is unlikely that", "there are rumours that" or "we estimate that" only introduces."""
    asking = node.lemma_.lower() in OPEN_QUESTIONS
    questions = [child for child in node.rights if child.dep_ == "ccomp" and _asked(child)] if asking else []
    if questions:
        return questions[0]
    hedged = _hedged(node)
    if not _introduces(node, hedged):
        return None
    below = (child for holder in (hedged, node) for child in holder.rights if child.dep_ in BELOW)
    return next((child for child in below if scope.has_subject(child)), None)


def _hedged(node: "Token") -> "Token":
    """The word by which the predicate hedges: its object or complement, else itself."""
    relations = HOLDERS[node.lemma_ in HOLDING]
    for child in node.rights:
        if child.dep_ in relations:
            return child
    return node


def _introduces(node: "Token", hedged: "Token") -> bool:
    """True for "it is likely", "there are rumours", "we ask", and for whoever has "no doubt" or "no evidence"."""
    lemma = hedged.lemma_.lower()
    if hedged.dep_ == "dobj":
        return lemma in words("hedges", "noun") or f"no {lemma}" in words("hedges", "noun")
    if lemma not in INTRODUCED:
        return False
    subjects = [child.lower_ for child in node.lefts if child.dep_ in ("nsubj", "nsubjpass", "expl")]
    frames = INTRODUCING.get(subjects[0], ()) if subjects else ()
    if "passive" in frames and hedged is node and not scope.passive(node):  # "it did not say who paid"
        frames = tuple(frame for frame in frames if frame != "passive")
    asking = bool(subjects) and subjects[0] in ("i", "we") and lemma in words("modality", "ask")
    return asking or lemma in framed("hedges", frames)


def _asked(clause: "Token") -> bool:
    marked = any(child.lower_ in ("whether", "if") and child.dep_ in ("mark", "advmod") for child in clause.lefts)
    return marked and scope.has_subject(clause)


def _raises(node: "Token", lemma: str) -> bool:
    """Going to, is considered to: some verbs carry a claim in one form only."""
    if lemma == "go":
        return node.tag_ == "VBG"
    active = lemma in framed("hedges", ("raise", "lower")) or lemma in words("modality", "plan")
    return active or lemma not in words("hedges", "passive") or scope.passive(node)


def _lowered_adjective(node: "Token") -> "Token | None":
    if node.pos_ not in scope.VERBAL:
        return None
    for word in node.rights:
        if word.dep_ in ("acomp", "attr", "oprd") and word.lemma_.lower() in scope.raising():
            below = (*word.children, *node.rights)
            return next((c for c in below if c.dep_ == "xcomp" and scope.infinitive(c)), None)
    if node.lemma_ == "be" and node.dep_ != "aux":
        return next((c for c in node.rights if c.dep_ == "xcomp" and scope.infinitive(c) and _is_near(c, node)), None)
    return None


def _is_near(below: "Token", node: "Token") -> bool:
    """True right behind the "is" of "is to be sold", or behind adverbs alone: "is reportedly to be sold"."""
    if below.i - node.i < NEAR:
        return True
    between = [child for child in node.rights if child.i < below.i]
    alone = bool(between) and all(child.dep_ == "advmod" for child in between)
    return alone and below.i - node.i - len(between) < NEAR


NEAR = 4
"""Words from "is" to the verb of "is to be sold", fewer than."""
