""" "Would": hearsay, a condition, a habit, or the future of a past.

News translated from French, Italian, Spanish or Portuguese marks hearsay with the conditional ("would have reached
Russia"). It stands in a main clause about somebody or something definite, unquoted and under no condition. A
condition, spoken or not, a plan's consequence, a speaker's future or a habit make "would" something else.
"""

from enum import StrEnum
from typing import TYPE_CHECKING

from ..grammar import scope
from ..grammar.once import once
from ..text.lookup import words
from . import conditions
from .polarity import negations

if TYPE_CHECKING:
    from ..grammar.tokens import Token

WOULD = frozenset({"would", "'d", "’d"})
HAVE = frozenset({"have", "'ve", "’ve"})
SELF = frozenset({"i", "we", "you", "me", "us"})
EMPTY = frozenset({"it", "this", "that", "there", "these", "those", "what", "who", "which"})
OPENING, CLOSING = frozenset({'"', "“", "``", "«"}), frozenset({'"', "”", "''", "»"})


class Would(StrEnum):
    """What a conditional means: hearsay, not so, still to come, or a habit.

    What came later, seen from then, and what somebody was not willing to say, are told as so like a habit.
    """

    REPORTATIVE = "reportative"
    UNREAL = "unreal"
    FUTURE = "future"
    HABIT = "habit"


@once
def would(core: "Token") -> Would | None:
    """What "would" means before this predicate, ``None`` if there is none."""
    if WOULD.isdisjoint(core.sent.words):
        return None
    aux_words = [aux.lower_ for aux in scope.auxiliaries(core)]
    if WOULD.isdisjoint(aux_words) or _had(core, aux_words):
        return None
    if conditions.opened(core):
        return Would.UNREAL
    if not HAVE.isdisjoint(aux_words):
        return Would.UNREAL if _unspoken(core) else Would.REPORTATIVE
    return _simple(core)


def _had(core: "Token", aux_words: list[str]) -> bool:
    """True for the "'d" of "she'd gone"; that of "she'd have gone" is "would"."""
    return core.tag_ == "VBN" and aux_words[0] != "would" and HAVE.isdisjoint(aux_words)


def _unspoken(core: "Token") -> bool:
    """A condition goes without saying: nobody passes this on as done."""
    tests = (_not_news, _consequence, _wished, _compared, _supposed, _planned, _valued)
    return any(test(core) for test in tests)


def _simple(core: "Token") -> Would:
    if _supposed(core) or _told_before(core):
        return Would.FUTURE
    if _habit(core) or _later(core) or _kept_back(core):
        return Would.HABIT
    if not _not_news(core) and not _consequence(core) and not _compared(core) and not _ahead(core) and _stands(core):
        return Would.REPORTATIVE
    return Would.FUTURE


def _not_news(core: "Token") -> bool:
    """Contracted, in quotes, a question, or about the speaker or nobody in particular: hearsay is never told so."""
    subject = scope.subject(core)
    contracted = any(aux.lower_ in ("'d", "’d") for aux in scope.auxiliaries(core))
    return contracted or subject is None or _vague(subject, core) or _quoted(core) or core.sent[-1].text == "?"


def _vague(subject: "Token", core: "Token") -> bool:
    if subject.lower_ in SELF or any(word.lower_ in words("would", "loose") for word in (subject, *subject.lefts)):
        return True
    return subject.lower_ in EMPTY and (core.lemma_ in ("be", "take", "mean", "seem") or subject.lower_ != "it")


def _quoted(core: "Token") -> bool:
    """True inside quotation marks; a sentence may hold only one end of a quote."""
    before = [word.text for word in core.doc[core.sent.start : core.i]]
    after = [word.text for word in core.doc[core.i + 1 : core.sent.end]]
    opened = sum(text in OPENING - CLOSING for text in before) - sum(text in CLOSING - OPENING for text in before)
    straight = sum(text in OPENING & CLOSING for text in before) % 2 == 1
    closes = next((text in CLOSING for text in after if text in OPENING | CLOSING), False)
    return opened > 0 or straight or (closes and not _paired(after))


def _paired(after: list[str]) -> bool:
    marks = [text for text in after if text in OPENING | CLOSING]
    return len(marks) % 2 == 0


def _consequence(core: "Token") -> bool:
    """A plan, an event or nobody in particular as subject: what it would bring, not what it did."""
    subject = scope.subject(core)
    if subject is None or human(subject) or subject.lemma_.lower() in words("would", "collective"):
        return False
    if core.lemma_ in words("would", "occur") or any(child.lower_ == "place" for child in core.rights):
        return False
    lemma = subject.lemma_.lower()
    indefinite = any(word.lower_ in ("a", "an") for word in subject.lefts) and subject.pos_ == "NOUN"
    bare = subject.tag_ in ("NN", "VBG") and not any(word.dep_ in ("det", "poss", "nummod") for word in subject.lefts)
    modified = any(word.lower_ in words("would", "proposed") for word in subject.lefts)
    planned = lemma in words("would", "policy") or (lemma in words("would", "event") and subject.dep_ != "nsubjpass")
    return indefinite or bare or modified or planned or core.lemma_ in words("would", "effect")


def _wished(core: "Token") -> bool:
    beside = [word.lower_ for word in core.children if word.dep_ in ("advmod", "cc")]
    firm = any(word in words("would", "firm") or word in words("hedges", "epistemic", "kind") for word in beside)
    obliged = core.lemma_ == "have" and any(child.dep_ == "xcomp" for child in core.rights)
    better = any(word.tag_ in ("RBR", "JJR") for word in core.children if word.dep_ in ("advmod", "acomp"))
    return firm or obliged or better or _foiled(core) or core.lemma_ in words("would", "wish")


def _foiled(core: "Token") -> bool:
    """It would have happened, but something did: "would have testified, but she died"."""
    turns = any(child.lower_ == "but" for child in core.rights)
    acts = [child for child in core.rights if child.dep_ == "conj" and child.tag_ == "VBD"]
    telling = words("would", "mental") | words("refuting", "deny") | frozenset({"say", "refuse", "comment", "confirm"})
    return turns and any(act.lemma_ not in telling for act in acts)


def _valued(core: "Token") -> bool:
    """Would have been proud, the tallest, a failure: a judgement, where "would have been in Rome" is news."""
    return core.lemma_ == "be" and not _stands(core)


def _compared(core: "Token") -> bool:
    """Than, as, how, what or why it would have been."""
    marks = ("than", "as", "how", "why", "what", "whatever", "whether", "when", "who", "where", "because", "so")
    relative = core.dep_ == "relcl" and any(word.lower_ == "that" for word in core.lefts)
    asked = core.dep_ != "relcl" and any(word.lower_ in marks for word in core.lefts)
    return asked or (relative and not human(core.head))


def _supposed(core: "Token") -> bool:
    """Under somebody's thinking ("thought she would have won") or foregoing words ("he said she would")."""
    for governor, below in scope.governors(core):
        lemma = governor.lemma_.lower()
        told = governor.i > below.i and lemma in words("would", "telling") and governor.tag_ != "VBD"
        if lemma in words("would", "mental") | words("modality", "plan") and not told:
            return True
        if governor.pos_ == "VERB" and governor.i < below.i and lemma not in words("would", "passing"):
            return True
    return False


def _planned(core: "Token") -> bool:
    """The sentence speaks of what was only to be ("another sum was to be shared")."""
    text = [word.lower_ for word in core.sent]
    threes = zip(text, text[1:], text[2:], strict=False)
    return any(
        one in ("was", "were") and (two, three) in (("to", "be"), ("supposed", "to")) for one, two, three in threes
    )


def _told_before(core: "Token") -> bool:
    """A past speaker's future, named after the words: "it would close, he said"."""
    return any(governor.tag_ == "VBD" and governor.pos_ == "VERB" for governor, _ in scope.governors(core))


def _habit(core: "Token") -> bool:
    clause = [word for word in core.sent if scope.clause_head(word).i == core.i]
    many = any(word.lower_ == "many" and word.i and word.nbor(-1).lower_ == "how" for word in core.sent)
    custom = any(
        word.lower_ in words("would", "habit") or word.lemma_.lower() in words("would", "genre") for word in clause
    )
    return many or custom or _opens(core, ("when", "whenever"))


def _later(core: "Token") -> bool:
    """What came later, seen from then: "a decade would pass until", "those would be his last words"."""
    if any(word.lower_ in words("would", "later") for word in core.children):
        return True
    ranks = {"first", "last", "final", "second", "third"}
    spans = {"year", "month", "week", "day", "decade", "hour", "minute", "century"}
    attributes = [word for word in core.rights if word.dep_ in ("attr", "npadvmod")]
    attributes += [word for clause in core.rights if clause.dep_ == "advcl" for word in clause.lefts]
    counted = any(word.lemma_ in spans for word in attributes) and core.lemma_ == "be"
    return counted or any(w.lower_ in ranks for word in attributes for w in word.lefts if _past_deixis(core))


def _kept_back(core: "Token") -> bool:
    """What somebody was not willing to say: "would not comment", "would neither confirm nor deny it"."""
    return core.lemma_.lower() in words("would", "refused") and bool(negations(core))


def _past_deixis(core: "Token") -> bool:
    subject = scope.subject(core)
    return subject is not None and subject.lower_ in ("those", "these", "that", "this", "it")


def _ahead(core: "Token") -> bool:
    return any(word.lower_ in words("would", "ahead") for word in core.subtree)


def _stands(core: "Token") -> bool:
    """A state or possession told of somebody: "would be hiding in", "would own", "would live in"."""
    if any(word.lower_ in words("would", "now") and word.dep_ in ("prep", "advmod") for word in core.subtree):
        return core.tag_ != "VBN" or core.lemma_ == "be"
    if core.lemma_ in words("would", "stative") and core.tag_ in ("VB", "VBP"):
        return True
    if core.tag_ == "VBG":
        return core.lemma_ in words("would", "ongoing")
    if core.tag_ == "VBN":
        return core.lower_ in words("would", "state")
    return core.lemma_ == "be" and any(_state(word) for word in core.rights)


def _state(word: "Token") -> bool:
    if word.dep_ in ("acomp", "prep", "advmod", "oprd"):
        return word.lower_ in words("would", "state")
    if word.dep_ != "attr":
        return False
    if word.lower_ == "that":
        return any(child.lower_ == "of" for child in word.rights)
    definite = any(child.lower_ in ("the", "his", "her", "their") for child in word.lefts)
    ranked = any(child.lower_ in words("would", "superlative") or child.tag_ == "JJS" for child in (*word.lefts, word))
    return definite and not ranked and word.pos_ in ("NOUN", "PROPN")


def _opens(core: "Token", marks: tuple[str, ...]) -> bool:
    clauses = [child for child in core.children if child.dep_ == "advcl"]
    return any(word.lower_ in marks for clause in clauses for word in clause.lefts)


def human(token: "Token") -> bool:
    """True for a name, a personal pronoun, a role or a kinship word."""
    if token.lower_ in ("he", "she", "they", "who", "him", "her", "them"):
        return True
    lemma = token.lemma_.lower()
    named = token.pos_ == "PROPN"
    return (
        named
        or lemma in words("titles", "role")
        or lemma in words("titles", "kin")
        or lemma in words("titles", "title")
    )
