"""What governs what: the predicate a claim asserts, and the words above and beside it that bear on it.

A claim's clause may hang on other predicates ("it is feared that", "is said to be"). The *core* is the predicate
whose happening the claim is about; its *governors* are the predicates above it, innermost first, up to the one that
names who speaks.
"""

from functools import cache
from typing import TYPE_CHECKING

from ..text.lookup import words
from .beside import parted
from .once import once

if TYPE_CHECKING:
    from .tokens import Token

COMPLEMENTS = frozenset({"ccomp", "xcomp", "acl", "pcomp", "csubj", "csubjpass", "oprd"})
SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass"})
CLAUSES = frozenset({"ROOT", "ccomp", "xcomp", "advcl", "acl", "relcl", "pcomp", "csubj", "csubjpass", "parataxis"})
IMPERSONAL = frozenset({"it", "there", "which", "that"})
VERBAL = frozenset({"VERB", "AUX"})
NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})


@once
def governors(token: "Token") -> "tuple[tuple[Token, Token], ...]":
    """The words above ``token`` whose complement it is, each with the word below it, innermost first.

    "feared" and "fled" in "it is feared he fled". The last is the first with a subject that speaks or thinks.
    """
    node = token
    found: list[tuple[Token, Token]] = []
    while (head := node.head) is not node:
        if lends_subject(node) or (node.dep_ == "prep" and _beside(node)):
            break
        if _complement(node) or (node is token and _nominal_object(node)):
            found.append((head, node))
            if _speaks(head):
                break
        elif node.dep_ != "conj" or has_subject(node) or _resumes(node):
            break
        node = head
    return tuple(found)


def _beside(node: "Token") -> bool:
    """True for a preposition like the "after" of "was banned after admitting that", the "for" of what one suffers for.

    What stands behind it is governed by nothing that stands before.
    """
    told = node.lower_ == "for" and node.head.lemma_.lower() in words("refuting", "negative")
    return told or node.lower_ in CIRCUMSTANCES


CIRCUMSTANCES = frozenset({"after", "before", "since", "despite", "upon", "during", "while", "when", "besides"})
"""Prepositions before what is told beside the clause, not as a part of it."""


def _resumes(node: "Token") -> bool:
    """True for a finite verb that a parser ties to an infinitive: the "sold" of "failed to find a buyer and sold"."""
    return node.tag_ in ("VBD", "VBZ", "VBP") and infinitive(node.head)


def above(noun: "Token") -> "Token | None":
    """The predicate that a governing noun is subject or object of: "squashed" in "squashed rumours that"."""
    head = noun.head.head if noun.dep_ == "pobj" else noun.head
    return head if noun.dep_ in SUBJECTS | {"dobj", "pobj", "attr"} and head.i != noun.i else None


@once
def auxiliaries(token: "Token") -> "tuple[Token, ...]":
    """The auxiliaries of ``token``, shared ones of a coordinated predicate included ("may flee and hide")."""
    aux_words = [child for child in token.lefts if child.dep_ in ("aux", "auxpass")]
    own = [word for aux in aux_words for word in (*aux.lefts, aux) if word.dep_ in ("aux", "auxpass")]
    if own or token.dep_ != "conj" or has_subject(token) or not _alike(token, token.head):
        return tuple(own)
    return auxiliaries(token.head)


@once
def has_subject(token: "Token") -> bool:
    """True if ``token`` has a subject of its own."""
    return not SUBJECTS.isdisjoint([child.dep_ for child in token.children])


def subject(token: "Token") -> "Token | None":
    """The subject of ``token``: its own, else that of what it is coordinated with, raised from, or relative to."""
    for own in token.children:
        if own.dep_ in SUBJECTS:
            return token.head if token.dep_ == "relcl" and own.tag_ in ("WDT", "WP") else own
    if token.dep_ == "acl":
        return token.head
    return subject(token.head) if token.dep_ in ("conj", "xcomp") and token.head.i != token.i else None


@once
def clause_head(token: "Token") -> "Token":
    """The predicate of the smallest clause that holds ``token``."""
    node = token
    while node.head.i != node.i and not _heads_clause(node):
        node = node.head
    return node


@once
def chain(token: "Token") -> "tuple[Token, ...]":
    """``token`` and the predicates it shares its clause with: those it was raised from or coordinated to."""
    heads = [token]
    while heads[-1].dep_ in ("xcomp", "conj", "acomp", "attr", "pcomp", "prep") and not has_subject(heads[-1]):
        if heads[-1].dep_ == "xcomp" and heads[-1].head.lemma_.lower() not in raising():
            break
        heads.append(heads[-1].head)
    return tuple(heads)


@once
def raised(token: "Token") -> "tuple[Token, ...]":
    """``token`` and the predicates its infinitive hangs on: "be forced" above "close" in "would be forced to close"."""
    heads = [token]
    while heads[-1].dep_ == "xcomp" and not has_subject(heads[-1]) and len(heads) < 5:
        heads.append(heads[-1].head)
    return tuple(heads)


@once
def infinitive(token: "Token") -> bool:
    """True for "to flee", "to have fled"."""
    return "TO" in [child.tag_ for child in token.lefts]


@cache
def raising() -> frozenset[str]:
    """Lemmas whose infinitive carries the claim ("is said to", "plans to", "failed to")."""
    hedging = [words("hedges", frame) for frame in ("raise", "passive", "adjective", "lower")]
    others = [words("modality", frame) for frame in ("plan", "about", "carry")] + [words("refuting", "lower")]
    return frozenset().union(*hedging, *others)


def asks(clause: "Token") -> bool:
    """True for an indirect question, which a "not" above leaves open: "not clear who fled"."""
    first = clause.left_edge
    return first.i < clause.i and any(
        word.tag_ in ("WP", "WRB", "WDT", "WP$") for word in clause.doc[first.i : first.i + 2]
    )


def lends_subject(node: "Token") -> bool:
    """True for a participle between a subject and its verb: "Ann, considered shy, is said to sing".

    A parser hangs the subject on the participle and the participle on the verb, which does not govern it.
    """
    if node.dep_ != "ccomp" or node.i >= node.head.i or node.tag_ not in ("VBN", "VBD"):
        return False
    return not has_subject(node.head) and any(child.dep_ == "auxpass" for child in node.head.lefts)


@once
def passive(verb: "Token") -> bool:
    """True for "is said", and for a bare participle that hangs on a noun or clause: "considered"."""
    aux_words = [child.dep_ for child in verb.lefts]
    if not PASSIVE.isdisjoint(aux_words) or lends_subject(verb) or parted(verb):
        return True
    if verb.tag_ not in ("VBN", "VBD") or verb.dep_ not in ("acl", "advcl", "ccomp"):
        return False
    finite = any(child.dep_ == "ccomp" and has_subject(child) for child in verb.rights)
    return not finite and {"aux", "nsubj", "dobj"}.isdisjoint(aux_words)


PASSIVE = frozenset({"auxpass", "nsubjpass"})
"""Marks of a passive; a headline leaves the first out: "Minister said to be ill"."""


def _complement(node: "Token") -> bool:
    if node.dep_ == "prep":
        return any(child.dep_ in ("pcomp", "pobj") for child in node.children)
    if node.dep_ == "acl":
        return infinitive(node) or has_subject(node) or any(child.dep_ == "mark" for child in node.lefts)
    if node.dep_ == "acomp":  # "is said to be about to resign"
        return node.head.dep_ == "xcomp" and infinitive(node.head) and bool(node.rights)
    return node.dep_ in COMPLEMENTS or (node.dep_ == "relcl" and infinitive(node) and not has_subject(node))


def _nominal_object(node: "Token") -> bool:
    """A nominal claim ("the killing of two men") is governed by what it is object of."""
    return node.pos_ in NOMINAL and node.dep_ in ("pobj", "dobj", "attr")


def _speaks(governor: "Token") -> bool:
    if governor.pos_ != "VERB":
        return False
    subjects = [child.lower_ for child in governor.children if child.dep_ == "nsubj"]
    return not IMPERSONAL.issuperset(subjects)


def _heads_clause(node: "Token") -> bool:
    return node.dep_ in CLAUSES or (node.dep_ == "conj" and node.pos_ in VERBAL)


def _alike(token: "Token", other: "Token") -> bool:
    """Coordinated predicates share an auxiliary only where their forms agree ("may flee and hide")."""
    return token.tag_ == other.tag_ or {token.tag_, other.tag_} <= {"VB", "VBP"}
