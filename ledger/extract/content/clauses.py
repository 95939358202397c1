"""One statement per fact: where a sentence, or what somebody said, falls apart into clauses of their own."""

from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING

from ...model import HedgeLevel
from ..attribution.impersonal import is_ground, judged
from ..attribution.inserted import said_of, stands_for, thrown_in
from ..attribution.nouns import says_what
from ..grammar.about_source import tells_of_source
from ..grammar.beside import parted
from ..grammar.frames import speech
from ..grammar.requital import doer, recompensed
from ..grammar.statement import Statement
from ..grammar.tree import (
    BREAKS,
    VERBAL,
    alternative,
    best_name,
    child,
    children,
    heads_colon,
    own_subject,
    set_off,
    subject,
    subtree,
)
from ..hedging.commitment import commitment, is_borne_on
from ..hedging.conditions import INVERTED
from ..hedging.doubted import untitled
from ..hedging.modality import is_advised
from ..hedging.polarity import taken_from_first
from ..hedging.withholding import withdrawn
from ..mending.clefts import denied_of, is_cleft, set_against
from ..universal.vocabulary import does
from ..universal.whole import adds_to_source, lost_whole
from .accusations import accused_in, carried_on, carries_on
from .appositions import is_role
from .mishaps import comes_of
from .relatives import antecedent_of, infinite, tied_to
from .remainder import unclaimed, whole, with_rest
from .tying import CONTRASTS, untied
from .verbless import clausal, told_whole

if TYPE_CHECKING:
    from ..grammar.tokens import Token

UNSURE = (HedgeLevel.REPORTED, HedgeLevel.DOUBTFUL)
"""Levels of a clause that must not pass as plain."""


def clauses_of(words: "Sequence[Token]", inside: "Collection[int]", own_voice: bool) -> Iterator[Statement]:
    """The statements among ``words`` (numbered in ``inside``): one for each clause that tells a fact.

    In the outlet's own voice only whole clauses count; of what somebody says no word is lost: what hangs on no clause
    goes to the first, or is a statement of its own.
    """
    tied = [word for word in words if word.dep_ == "conj" and _misplaced(word)]
    tops = [word for word in words if word.head.i not in inside or word.head is word or word in tied]
    if own_voice and (misread := told_whole(tops)) is not None:
        yield misread
        return
    tops = [below for top in tops for below in clausal(_deed(top) or top)]
    roots = [top for top in tops if top.pos_ in VERBAL and (_tells(top) if own_voice else not _conditional(top))]
    found = [one for root in roots for one in statements(root, inside)]
    found = [one for one in carried_on(found) if one.words]
    yield from (found or lost_whole(words)) if own_voice else with_rest(found, tops, unclaimed(words, roots))


def _deed(token: "Token") -> "Token | None":
    """The verb of a loose "of having fled", which continues an accusation."""
    loose = token.dep_ in {"prep", "conj"} and token.lower_ in {"of", "with", "for"}
    done = child(token, {"pcomp"}) if loose else None
    return done if done is not None and done.tag_ in {"VBG", "VBN"} else None


def _conditional(verb: "Token") -> bool:
    """True for a clause with "if" and its like, which belongs to what it is the condition of; not "for us to go"."""
    tie = child(verb, {"mark", "advmod"}) if verb.dep_ == "advcl" else None
    return tie is not None and tie.lower_ != "for"


def _misplaced(verb: "Token") -> bool:
    """True for an infinitive tied to a finite verb by mistake: "to arrest him if he came, and to try him"."""
    return verb.dep_ == "conj" and verb.head.dep_ == "advcl" and infinite(verb) and not infinite(verb.head)


def _tells(verb: "Token") -> bool:
    """True for the head of a main clause: not of what merely hangs on the attributing words."""
    what = child(verb, {"attr"}) if child(verb, {"expl"}) is not None else None
    if what is not None and says_what(what) and not is_ground(what):
        return False
    told = verb.dep_ in {"ROOT", "conj", "parataxis", "ccomp"} or adds_to_source(verb) or tells_of_source(verb)
    return told and (finite(verb) or own_subject(verb) is not None)


def statements(root: "Token", inside: "Collection[int]") -> Iterator[Statement]:
    """The clauses below ``root`` that state something of their own, keeping to the tokens numbered in ``inside``."""
    about = judged(root)
    beside = [] if about is None else [each for each in children(root, {"conj"}) if _coordinated(each, root)]
    found = (head for top in (about or root, *beside) for head in _heads(top, inside))
    heads = [judged(head) or said_of(head) or head for head in found]
    clefts = {other.i: head for head in heads if (other := set_against(head)) is not None}
    tops = {top.i for head in clefts.values() for top in (head.head.head, head.head.head.head)}
    for head in heads:
        if head.i not in tops or head in clefts.values():
            yield stated(head, heads, inside)
    for place, head in clefts.items():
        if any(each.lower_ == "not" for each in children(head.doc[place], {"neg"})):
            yield denied_of(head.doc[place], stated(head, heads, inside), inside)


def _heads(root: "Token", inside: "Collection[int]") -> "Iterator[Token]":
    """The predicates of all clauses of their own, in the order of the text."""
    for token in subtree(root):
        verbal = token.i in inside and token.pos_ in VERBAL
        if (verbal and not _misplaced(token) and _stands_alone(token, root)) or (token is root and token.i in inside):
            yield token


def _stands_alone(verb: "Token", root: "Token") -> bool:
    """True for a clause that tells a fact beside the one it hangs on."""
    if verb.dep_ == "conj":
        return _coordinated(verb, root)
    if verb.dep_ in {"relcl", "acl"}:
        return _adds(verb)
    if verb.dep_ == "advcl":
        return _comments(verb)
    if verb.dep_ == "pcomp":
        wh = any(token.tag_ in {"WRB", "WDT"} for token in verb.lefts)
        return wh or recompensed(verb) or (verb.tag_ in {"VBG", "VBN"} and carries_on(verb.head))
    return verb.dep_ in {"ccomp", "parataxis"} and own_subject(verb) is not None and _runs_on(verb)


def _coordinated(verb: "Token", root: "Token") -> bool:
    """True for the second of two finite verbs side by side, or of two that are asked for."""
    if verb.head.pos_ not in VERBAL or alternative(verb):
        return False
    return finite(verb) or verb.head.i == root.i or (infinite(verb) and verb.head.dep_ in {"acl", "xcomp"})


def finite(verb: "Token") -> bool:
    """True for a verb that is told of a time or has an auxiliary: "fled", "has fled", "be sold"."""
    return verb.tag_ in {"VBD", "VBZ", "VBP", "MD"} or bool(children(verb, {"aux", "auxpass"}) and not infinite(verb))


def _adds(verb: "Token") -> bool:
    """True for a relative clause or participle set off by a comma, or one about a name."""
    first = verb.left_edge
    noun = verb.head
    if is_cleft(verb):
        return set_against(verb) is not None
    if verb.dep_ == "acl" and verb.tag_ not in {"VBG", "VBN", "VBD"}:
        return False
    narrows = verb.dep_ == "relcl" and noun.dep_ in {"appos", "attr"}
    return set_off(first) or (narrows and set_off(noun.left_edge)) or _passed_on(verb)


def _passed_on(verb: "Token") -> bool:
    """True if the clause is hedged as hearsay or doubt: "a man who is said to have fled" must not pass as plain."""
    return is_borne_on(verb) and not withdrawn(verb.head) and commitment(verb, subtree(verb), ()).hedge.level in UNSURE


def _comments(verb: "Token") -> bool:
    """True for a participle beside the main clause, or a clause that contrasts with it; not for "as far as I know"."""
    mark = child(verb, {"mark"})
    asked = (verb.lemma_ in {"ask", "question"} and verb.tag_ == "VBN") or does(verb, "questioned")
    if asked or verb.head.pos_ == "ADV" or comes_of(verb) or verb.left_edge.lower_ in INVERTED:
        return False
    if mark is not None:
        return (mark.lower_ in CONTRASTS or does(mark, "tie")) and own_subject(verb) is not None
    if parted(verb.head) and verb.i > verb.head.i and set_off(verb.left_edge):
        return True
    trailing = any(word.text in BREAKS for word in verb.doc.tokens[verb.right_edge.i + 1 : verb.right_edge.i + 2])
    apart = set_off(verb.left_edge) or verb.left_edge.text == ":" or (verb.i < verb.head.i and trailing)
    return verb.tag_ in {"VBG", "VBN"} and apart and _done_by(verb) is not None


def _done_by(verb: "Token") -> "Token | None":
    """Who does what a participle tells, or is accused of what it stands beside."""
    return subject(verb) or accused_in(verb) or accused_in(verb.head)


def _runs_on(verb: "Token") -> bool:
    """True for a main clause that a comma or semicolon joins to the next one."""
    passive = child(verb.head, {"auxpass"}) is not None
    return child(verb, {"mark"}) is None and verb.i < verb.head.i and (passive or verb.head.lemma_ not in speech())


def stated(head: "Token", heads: "Sequence[Token]", inside: "Collection[int]") -> Statement:
    """What the clause of ``head`` states, without the clauses of other ``heads``, of the tokens in ``inside``."""
    below = [thrown_in(other) or whole(other) for other in heads if other.i != head.i and head.is_ancestor(other)]
    own = subtree(head, below)
    roles = [token for token in own if token.dep_ == "appos" and token is not head and is_role(token)]
    top = head if recompensed(head) else whole(head)
    beside = [] if top is head else children(top, {"conj", "cc"})
    own = subtree(top, [*below, *roles, *beside]) if roles or top is not head else own
    words = [token for token in own if token.i in inside]
    antecedent = antecedent_of(head)
    if antecedent is not None:
        words = [token for token in words if not stands_for(token, head)]
    lent = [] if own_subject(head) in words and antecedent is None else _lent(head, antecedent)
    lent = doer(head) if recompensed(head) else lent
    return Statement(head, tuple(untied(untitled(words), head)), (*untitled(lent), *taken_from_first(head)))


def _strange(verb: "Token") -> bool:
    """True for a verb that has nothing to do with the subject above: "she recommended keeping it open"."""
    return is_advised(verb) or _misplaced(verb)


def _lent(verb: "Token", antecedent: "Token | None") -> "list[Token]":
    """The words of the subject that the clause borrows."""
    lender = antecedent if antecedent is not None else None if _strange(verb) else subject(verb) or accused_in(verb)
    if lender is not None and lender.tag_ in {"WP", "WDT"}:
        lender = next((antecedent_of(each) for each in lender.ancestors if each.dep_ == "relcl"), lender)
    if lender is None or heads_colon(lender):
        return []
    return [*tied_to(verb, lender), *best_name(lender)]
