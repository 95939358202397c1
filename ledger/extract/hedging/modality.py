"""Is it so, or only to be? The future, plans, requests, wishes, duties and purposes are unrealised."""

from typing import TYPE_CHECKING

from ..grammar import scope
from ..grammar.once import once
from ..grammar.tree import SUBJECTS
from ..text.lookup import framed, words
from .falsehood import belied

if TYPE_CHECKING:
    from ..grammar.tokens import Token

FUTURE = frozenset({"will", "wo", "'ll", "’ll", "shall"})
DUTY = frozenset({"must", "should", "ought"})
AHEAD = FUTURE | DUTY
OPEN = frozenset({"may", "might", "could"})
NOBODY = frozenset({"none", "neither", "nobody", "nothing"})
STANDING = words("judging", "lasting")
RANKED = frozenset({"first", "second", "third", "last", "latest", "only", "next", "lone", "sole"})
ABILITY = words("judging", "sense")
UNREAL = ("plan", "ask", "wish", "about", "noun")
"""Frames of the words whose infinitive is not so yet."""

TO_COME = frozenset({"for", "to"})


@once
def unrealised(core: "Token") -> bool:
    """True if the clause tells the future, a plan, a request, a wish or a purpose, not what is or was."""
    return _future(core) or _open(core) or placed(core)


def placed(core: "Token") -> bool:
    """True if it is what the clause hangs on that makes it unrealised, or that it hangs on nothing: an order."""
    if _governed(core) or (core.dep_ == "advcl" and infinitive(core)):  # the latter tells a purpose
        return True
    return _commanded(core) if core.tag_ == "VB" else core.tag_ == "VBP" and _demanded(core)


def _future(core: "Token") -> bool:
    if AHEAD.isdisjoint(core.sent.words):
        return False
    for head in scope.chain(core):
        aux_words = [aux.lower_ for aux in scope.auxiliaries(head)] if head.lower_ != "ought" else _of_ought(head)
        if not FUTURE.isdisjoint(aux_words) or (not DUTY.isdisjoint(aux_words) and "have" not in aux_words):
            return True
    return False


def _of_ought(ought: "Token") -> list[str]:
    """The auxiliaries of what ought to be, which hangs on the "ought"."""
    below = [aux.lower_ for verb in ought.rights for aux in verb.lefts if aux.dep_ in ("aux", "auxpass")]
    return [ought.lower_, *below]


def _open(core: "Token") -> bool:
    """May, might, could of an act that is not yet: "could attack", but not "may have", "may be", "could own"."""
    if OPEN.isdisjoint(core.sent.words):
        return False
    aux_words = [aux.lower_ for aux in scope.auxiliaries(core)]
    if OPEN.isdisjoint(aux_words) or "have" in aux_words or core.tag_ == "VBG":
        return False
    negative = any(child.dep_ == "neg" or _none(child) for child in core.children)
    return core.lemma_ not in STANDING and core.lemma_ not in ABILITY and not negative


def _none(noun: "Token") -> bool:
    """True for a subject that is nobody or nothing: "none of the figures", "neither man"."""
    return noun.dep_ in SUBJECTS and (
        noun.lower_ in NOBODY or any(each.lower_ in {"no", "neither"} and each.dep_ == "det" for each in noun.lefts)
    )


def _governed(core: "Token") -> bool:
    if infinitive(core) and not _carried(core):
        return True
    for governor, below in scope.governors(core):
        if infinitive(below) and _unreal(governor) and not _hedged(governor) and not belied(governor, below):
            return True
        if core.tag_ == "VBG" and below.dep_ == "prep" and governor.lemma_.lower() in words("modality", "noun"):
            return True
        if is_advised(below):
            return True
        if _nominal(core) and _requested(governor, below):
            return True
        if governor.lemma_.lower() in words("modality", "ask") and _mandated(below):
            return True
    return False


def is_advised(verb: "Token") -> bool:
    """True for the "-ing" of what is proposed or thought over: "recommended closing it", "is considering selling"."""
    if verb.tag_ != "VBG" or verb.dep_ != "xcomp" or any(each.dep_ in ("aux", "auxpass") for each in verb.lefts):
        return False
    return verb.head.lemma_.lower() in framed("modality", ("ask", "weigh"))


def _unreal(governor: "Token") -> bool:
    lemma = governor.lemma_.lower()
    if lemma == "have" and governor.tag_ in ("VBD", "VBN"):
        return False
    return lemma in framed("modality", UNREAL) or (lemma == "be" and governor.dep_ != "acl")


def _carried(core: "Token") -> bool:
    """An infinitive is of something to come, unless what governs it brings it about ("began to", "is said to")."""
    governor = next((above for above, _ in scope.governors(core)), None)
    if governor is None:
        return False
    ranked = any(word.lower_ in RANKED for word in (governor, *governor.lefts))
    done = governor.lemma_ == "have" and governor.tag_ in ("VBD", "VBN")
    said = done or governor.lemma_.lower() in framed("hedges", ("passive", "raise", "lower"))
    if core.tag_ == "VBG":
        return True
    likely = governor.lemma_.lower() in words("hedges", "adjective") and core.lemma_ in STANDING
    held = governor.lemma_.lower() in words("modality", "carry")
    return ranked or said or likely or held or governor.lemma_.lower() in words("refuting", "lower")


def _hedged(governor: "Token") -> bool:
    """Is considered to, was reported to: the passive passes on, where the active plans or asks; "is expected" plans."""
    lemma = governor.lemma_.lower()
    reported = lemma in words("hedges", "passive") and lemma not in words("modality", "plan")
    return reported and scope.passive(governor)


def _requested(governor: "Token", below: "Token") -> bool:
    """A thing called for, demanded or planned: "called for the dissolution"."""
    if below.dep_ == "prep":
        return below.lower_ in TO_COME and governor.lemma_.lower() in framed("modality", ("ask", "noun"))
    called = below.dep_ == "ccomp" or any(each.dep_ == "oprd" for each in governor.rights)  # considered it a crime
    return governor.lemma_.lower() in words("modality", "thing") and not called


def _mandated(below: "Token") -> bool:
    """A bare form under an asking verb: "ask that he leave", "ask that they be allowed"."""
    aux_words = [child for child in below.lefts if child.dep_ in ("aux", "auxpass")]
    return not infinitive(below) and ((aux_words[0] if aux_words else below).tag_ == "VB" or _bare(below))


def _bare(verb: "Token") -> bool:
    """True for a base form that a tagger took for a present: "recommended that the clinic inform patients"."""
    told = verb.tag_ == "VBP" and verb.head.tag_ in ("VBD", "VBN") and verb.lemma_ not in ("be", "have")
    whose = scope.subject(verb) if told and verb.lower_ == verb.lemma_ else None
    if whose is None or not any(child.lower_ == "that" and child.dep_ == "mark" for child in verb.lefts):
        return False
    one = whose.tag_ in ("NN", "NNP") and not any(child.dep_ == "conj" for child in whose.rights)
    return one or verb.head.lemma_ in DEMANDING


DEMANDING = words("speaking", "demanding")
"""Verbs whose "that" clause tells what is to be, whatever its subject."""


def _nominal(core: "Token") -> bool:
    return core.pos_ in scope.NOMINAL


def _commanded(core: "Token") -> bool:
    """An imperative: a bare verb at the head of its sentence, without a subject."""
    bare = core.dep_ == "ROOT" and not scope.has_subject(core)
    return bare and not any(child.dep_ == "aux" for child in core.lefts) and core.sent[0].i >= core.i - 3


def _demanded(core: "Token") -> bool:
    """A demand made by being spoken: "we demand the release of", "I call for"."""
    if core.lemma_.lower() not in words("modality", "ask"):
        return False
    spoken = any(child.lower_ in ("i", "we") and child.dep_ == "nsubj" for child in core.lefts)
    return spoken and not any(child.dep_ in ("aux", "neg", "ccomp") for child in core.children)


def infinitive(token: "Token") -> bool:
    """True for "to flee"; a perfect infinitive ("to have fled") and "is to blame" tell what is so."""
    if not scope.infinitive(token) or (token.lemma_ == "blame" and token.head.lemma_ == "be"):
        return False
    return not any(child.lower_ == "have" and child.dep_ == "aux" for child in token.lefts)
