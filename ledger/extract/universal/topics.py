"""What "il" and "elle" may stand for besides persons: a body, or the thing that the sentence before is about.

« La société Almora se tait. Elle avait pourtant promis … » tells of the firm, however many women the article names. A
thing neither speaks nor is arrested: there the pronoun is somebody all the same.
"""

from typing import TYPE_CHECKING

from ..grammar.tree import SUBJECTS
from ..text.languages import is_universal
from ..text.lookup import words as listed
from .genders import determiner
from .latest import is_person, is_rival, speaks
from .pronouns import gender_of, row_of
from .vocabulary import does, low, sorts, verbs

if TYPE_CHECKING:
    from ..grammar.tokens import Token
    from ..persons.traces import Trace

OWN = 10
"""Words behind the pronoun among which the verb shows that somebody is meant."""


def is_topic(token: "Token") -> bool:
    """True for the thing that a sentence is about: its subject, no person and no body."""
    if token.pos_ != "NOUN" or token.dep_ not in SUBJECTS or not is_universal(token.lang_):
        return False
    main = token.head.head is token.head and determiner(token) is not None
    return main and not is_person(token) and not is_rival(token)


def may_mean(pronoun: "Token", trace: "Trace", number: int, owned: bool) -> bool:
    """True if the trace of nobody with a name stands in the way of the persons whom the pronoun may mean.

    ``number`` counts the pronoun's sentence; whoever ``owned`` something may be a body.
    """
    thing = is_topic(trace.token)
    if owned and thing:  # "il ne rendra pas ses conclusions", which are those of what "il" is
        return trace.sentence == number and trace.token.sent.start != pronoun.sent.start
    if owned or not (thing or is_rival(trace.token)):
        return True
    row = row_of(pronoun)
    if row is None or row["form"] != "own" or trace.gender != gender_of(pronoun):
        return False
    paper = sorts(pronoun.lang_).get(low(trace.token)) == "document"  # a report speaks, and an inquiry does not
    if paper or is_rival(trace.token):
        if not paper and (_tries(trace.token) or _is_spoken_of(pronoun, trace.token)):
            return False
        return number - trace.sentence < 2
    return number - trace.sentence == 1 and not _is_somebody(pronoun)


def _tries(body: "Token") -> bool:
    """True for a body that has somebody before it: "le tribunal juge Luc Morin", "la police a arrêté un homme"."""
    verb = body.head
    tried = low(verb) in listed("refuting", "procedure", language=verb.lang_) or does(verb, "tries")
    return tried and any(each.dep_ == "dobj" or (each.pos_ == "PROPN" and each.i > verb.i) for each in verb.children)


def _is_spoken_of(pronoun: "Token", body: "Token") -> bool:
    """True in a quotation behind what the body said: "le parquet a requis six ans. « Il a vendu sa fonction »"."""
    start = pronoun.sent.tokens[0]
    quoted = start.is_quote and body.sent.start != pronoun.sent.start
    return quoted and low(body.head) in verbs(body.lang_)


def is_thing(pronoun: "Token") -> bool:
    """True where no person is meant: the "elle" of "quand elle serait versée"."""
    if not is_universal(pronoun.lang_) or pronoun.dep_ not in SUBJECTS:
        return False
    verb = pronoun.head
    return does(verb, "of things") and any(does(each, "be") for each in verb.doc[pronoun.i + 1 : verb.i])


def _is_somebody(pronoun: "Token") -> bool:
    """True where only a person is meant: before a verb of saying, or of what befalls persons alone."""
    if pronoun.text.startswith("-") or speaks(pronoun):
        return True
    after = pronoun.doc[pronoun.i + 1 : min(pronoun.i + OWN, pronoun.sent.end)]
    suffered = {low(each) for each in after if each.i and does(each.nbor(-1), "be")}
    befalls = not suffered.isdisjoint(listed("refuting", "procedure", language=pronoun.lang_))
    return befalls or any(does(token, "of persons") for token in after)
