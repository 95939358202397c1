"""Attributions by a noun of saying: the claim that, a request from … to, rumours of; and by whoever passes it on."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..grammar.frames import speech, speech_nouns
from ..grammar.once import lemmas
from ..grammar.scope import CIRCUMSTANCES
from ..grammar.tree import VERBAL, child, children, subject, subtree
from ..hedging.denying import disproved
from ..hedging.withholding import unable, unopposed, withdrawn
from ..text.quotes import Quote
from .attribution import Attribution
from .source_words import side_by_side
from .sourcing import is_outlet

if TYPE_CHECKING:
    from ..grammar.tokens import Sentence, Token


def by_relay(sentence: "Sentence", quotes: tuple[Quote, ...]) -> Iterator[Attribution]:
    """ "…, relaying a request": whoever sent the message, or does the relaying, stands between the origin and us."""
    if RELAYING.isdisjoint(lemmas(sentence)):
        return
    for verb in [token for token in sentence.tokens if token.lemma_ in RELAYING and token.pos_ in VERBAL]:
        what = child(verb, {"dobj"})
        source = _sender(verb) if what is not None and what.lemma_ in speech_nouns() else None
        if what is not None and source is not None:
            content = [*subtree(what), *(token for each in what.children for token in _carried_through(each))]
            yield Attribution((verb,), (source,), tuple(content), "speech", "relay", 0.7)


def _sender(verb: "Token") -> "Token | None":
    """Who the message comes from ("a letter from the court, relaying …"), else who relays."""
    told = child(verb.head, {"dobj"}) if verb.dep_ == "advcl" else verb.head if verb.dep_ == "acl" else None
    phrase = next((each for each in told.children if each.lower_ == "from"), None) if told is not None else None
    return child(phrase, {"pobj"}) if phrase is not None else subject(verb)


def by_noun(sentence: "Sentence", quotes: tuple[Quote, ...]) -> Iterator[Attribution]:
    """A noun of saying with what is said: the claim that …, a request from X to …, allegations of …, support for …."""
    known = speech_nouns()
    for noun in [token for token in sentence.tokens if token.pos_ == "NOUN" and token.lemma_.lower() in known]:
        kind = known[noun.lemma_.lower()]
        if _in_order(noun) or _is_under(noun) or withdrawn(noun):
            continue
        for construct, cue, content in _contents(noun):
            sources = _owner(noun, construct)
            sure = 0.7 if sources else 0.6
            yield Attribution(cue, sources, tuple(content), kind, construct, sure, (), noun, sure > 0.6)


def _contents(noun: "Token") -> "Iterator[tuple[str, tuple[Token, ...], list[Token]]]":
    """What the noun may govern: a clause, or a phrase with a preposition, which then belongs to the cue."""
    if content := _said_by(noun):
        yield "noun", (noun,), content
        return
    phrase = next((each for each in noun.children if each.lower_ in ABOUT and each.i > noun.i), None)
    what = child(phrase, {"pobj", "pcomp"}) if phrase is not None else None
    if phrase is not None and what is not None:
        yield "noun about", (noun, phrase), subtree(what)


ABOUT = frozenset(
    {"about", "for", "on", "of", "to", "against", "over", "in", "with", "at", "toward", "towards", "among", "between"}
)
"""Prepositions by which a noun of saying names what it is about."""


def _in_order(noun: "Token") -> bool:
    """True for "in order to", which orders nothing."""
    return noun.lower_ == "order" and noun.dep_ == "pobj" and noun.head.lower_ == "in"


def _is_under(noun: "Token") -> bool:
    """True for "on suspicion of fraud" and "under pressure to resign", whose subject suspects and asks for nothing."""
    return noun.dep_ == "pobj" and noun.lemma_ in UNDER.get(noun.head.lower_, ()) and not noun.lefts


UNDER = {"on": {"suspicion"}, "under": {"pressure", "suspicion", "orders", "order", "instruction", "obligation"}}
"""What somebody is under, or arrested on, by the preposition before it."""


def _said_by(noun: "Token") -> "list[Token]":
    there = noun.head if noun.dep_ == "attr" and child(noun.head, {"expl"}) is not None else noun
    for each in [*noun.children, *(each for each in there.children if each.i > noun.i)]:
        marked = any(mark.lower_ in {"that", "to", "whether"} for mark in children(each, {"mark", "aux"}))
        if each.dep_ in {"acl", "ccomp", "advcl"} and marked and each.i > noun.i:
            return [*subtree(each), *_carried_through(each)]
    of = next((each for each in noun.children if each.lower_ == "of" and each.i > noun.i), None)
    what = child(of, {"pobj", "pcomp"}) if of is not None and _is_hearsay(noun) else None
    return subtree(what) if what is not None else []


def _is_hearsay(noun: "Token") -> bool:
    """True for allegations, rumours and their like, whose "of" names what is alleged; for vague reports."""
    vague = {"unconfirmed", "conflicting", "first", "early", "initial"}
    if is_rumoured(noun):
        return True
    return noun.lemma_ == "report" and (any(each.lower_ in vague for each in noun.children) or disproved(noun))


def is_rumoured(noun: "Token") -> bool:
    """True for what no one is known to say: rumours, claims, and the reports that there are."""
    there = noun.lemma_ == "report" and noun.dep_ == "attr" and child(noun.head, {"expl"}) is not None
    return there or noun.lemma_ in HEARSAY


def _carried_through(asked: "Token") -> "list[Token]":
    """The words up to the end of a second infinitive: "to arrest him if he came, and to hand him over"."""
    sentence = asked.sent
    for word in sentence.doc[asked.right_edge.i + 1 : sentence.end]:
        infinitive = word.dep_ == "conj" and any(each.lower_ == "to" for each in children(word, {"aux"}))
        if infinitive and word.head.dep_ == "advcl" and word.head.head.is_ancestor(asked):
            return list(sentence.doc[asked.right_edge.i + 1 : word.right_edge.i + 1])
    return []


def _owner(noun: "Token", construct: str = "noun") -> "tuple[Token, ...]":
    """Whose statement the noun is: its possessor, who it comes from, or the subject of the verb that makes it."""
    whose = child(noun, {"poss"})
    near = _from(noun) if construct == "noun" else frozenset({"from", "by"})
    phrase = next((each for each in noun.children if each.lower_ in near and each.i > noun.i), None)
    whose = whose or (child(phrase, {"pobj"}) if phrase is not None else None)
    if whose is None and speech_nouns()[noun.lemma_.lower()] == "speech":
        whose = _publisher(noun)
    if whose is None and (verb := _maker(noun)) is not None:
        whose = subject(verb)
    whose = whose or _telling(noun) or _publisher(noun)
    return side_by_side(whose) if whose is not None else ()


def _maker(noun: "Token") -> "Token | None":
    """The verb whose object the noun is, or whose manner it tells: made the claim, spoke in support of."""
    verb = noun.head.head if noun.dep_ == "pobj" and noun.head.dep_ == "prep" else noun.head
    governed = noun.dep_ in {"dobj", "pobj", "attr"} and verb.pos_ in VERBAL
    if not governed or child(verb, {"expl"}) is not None or verb.lemma_ in MEETING or _is_beside(noun):
        return None
    return None if unopposed(verb) or unable(verb) else verb


def _is_beside(noun: "Token") -> bool:
    """True for the "claims" of "despite claims that she won, she lost": she makes none of them."""
    return noun.dep_ == "pobj" and noun.head.lower_ in CIRCUMSTANCES


def _telling(noun: "Token") -> "Token | None":
    """Who says it in so many words: "the bank said in a statement that …"."""
    verb = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "in" else None
    return subject(verb) if verb is not None and verb.lemma_ in speech() else None


def _publisher(noun: "Token") -> "Token | None":
    """The outlet whose name stands before its report: "a Kesh Courier report that …"."""
    name = next((each for each in reversed(list(noun.lefts)) if each.dep_ == "compound"), None)
    return name if name is not None and is_outlet(list(name.subtree)) else None


def _from(noun: "Token") -> frozenset[str]:
    return frozenset({"from", "by"}) if _is_hearsay(noun) else frozenset({"from", "by", "of"})


MEETING = frozenset(
    {"comment", "respond", "reply", "answer", "discuss", "address", "investigate", "probe", "examine", "face", "ignore"}
    | {"dispute", "contest", "review", "check", "study", "hear", "react", "verify", "counter", "follow"}
)
"""What one does about the words of others: "declined to comment on allegations that", "is examining claims that"."""

HEARSAY = frozenset({"allegation", "accusation", "rumour", "rumor", "claim", "speculation", "suspicion"})
"""Nouns of what is passed on."""

RELAYING = frozenset({"relay", "forward", "transmit", "convey", "deliver", "pass", "echo"})
"""Verbs of passing on what another says."""


def says_what(noun: "Token") -> bool:
    """True for a noun of saying with what is said: "rumours of a sale" are told as the sale, "fears of one" are not."""
    if noun.lemma_.lower() not in speech_nouns():
        return False
    return is_rumoured(noun) or child(noun, {"acl", "ccomp", "relcl"}) is not None
