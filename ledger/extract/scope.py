"""What governs what: the predicate a claim asserts, and the words above and beside it that bear on it.

A claim's clause may hang on other predicates ("it is feared that", "is said to be"). The *core* is the predicate
whose happening the claim is about; its *governors* are the predicates above it, innermost first.
"""

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from ledger.lexicon import load

if TYPE_CHECKING:
    from spacy.tokens import Token

COMPLEMENTS = frozenset({"ccomp", "xcomp", "acl", "pcomp", "csubj", "csubjpass", "oprd"})
SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass", "expl"})
CLAUSES = frozenset({"ROOT", "ccomp", "xcomp", "advcl", "acl", "relcl", "pcomp", "csubj", "csubjpass", "parataxis"})
VERBAL = frozenset({"VERB", "AUX"})


def core(predicate: "Token") -> "Token":
    """The predicate the claim is about: below "is said to", "is likely to", "plans to", "failed to"."""
    node = predicate
    while (below := _lowered(node)) is not None:
        node = below
    return node


def governors(token: "Token") -> Iterator["Token"]:
    """The words above ``token`` whose complement it is, innermost first: "feared" above "fled" in "feared he fled"."""
    node = token
    while node.head.i != node.i:
        if node.dep_ in COMPLEMENTS or (node.dep_ == "prep" and node.i != token.i) or _inside_noun(node, token):
            yield node.head
        elif node.dep_ != "conj" or has_subject(node):
            return
        node = node.head


def auxiliaries(token: "Token") -> list["Token"]:
    """The auxiliaries of ``token``, shared ones of a coordinated predicate included ("may flee and hide")."""
    own = [child for child in token.lefts if child.dep_ in ("aux", "auxpass")]
    if own or token.dep_ != "conj" or has_subject(token) or not _alike(token, token.head):
        return own
    return auxiliaries(token.head)


def has_subject(token: "Token") -> bool:
    """True if ``token`` has a subject of its own."""
    return any(child.dep_ in SUBJECTS for child in token.children)


def subject(token: "Token") -> "Token | None":
    """The subject of ``token``: its own, else that of the predicate it is coordinated with or raised from."""
    for child in token.children:
        if child.dep_ in SUBJECTS and child.dep_ != "expl":
            return child
    if token.head.i == token.i or token.dep_ not in ("conj", "xcomp"):
        return None
    return subject(token.head)


def clause_head(token: "Token") -> "Token":
    """The predicate of the smallest clause that holds ``token``."""
    node = token
    while node.head.i != node.i and not (node.dep_ in CLAUSES or (node.dep_ == "conj" and node.pos_ in VERBAL)):
        node = node.head
    return node


def chain(token: "Token") -> list["Token"]:
    """``token`` and the predicates it was raised from: the words an adverb of its clause may hang on."""
    heads = [token]
    while heads[-1].dep_ in ("xcomp", "conj") and not has_subject(heads[-1]):
        heads.append(heads[-1].head)
    return heads


@cache
def raising() -> frozenset[str]:
    """Lemmas whose infinitive carries the claim ("is said to", "plans to", "failed to")."""
    hedging = {row["word"] for row in load("hedges") if row["frame"] in ("raise", "passive", "adjective")}
    planning = {row["word"] for row in load("modality") if row["frame"] == "plan"}
    return frozenset(hedging | planning | {row["word"] for row in load("refuting") if row["frame"] == "lower"})


def _lowered(node: "Token") -> "Token | None":
    for child in node.children:
        if child.dep_ == "xcomp" and node.lemma_.lower() in raising() and _infinitive(child):
            return child
        if child.dep_ in ("acomp", "attr") and child.lemma_.lower() in raising():
            return next((c for c in (*child.children, *node.children) if c.dep_ == "xcomp" and _infinitive(c)), None)
    return None


def _infinitive(token: "Token") -> bool:
    return any(child.tag_ == "TO" for child in token.lefts)


def _inside_noun(node: "Token", token: "Token") -> bool:
    """A nominal claim ("the killing of two men") is governed by the noun or verb it stands under."""
    return token.pos_ not in VERBAL and node.dep_ in ("pobj", "dobj", "attr") and node.i == token.i


def _alike(token: "Token", other: "Token") -> bool:
    """Coordinated predicates share an auxiliary only where their forms agree ("may flee and hide")."""
    return token.tag_ == other.tag_ or {token.tag_, other.tag_} <= {"VB", "VBP"}
