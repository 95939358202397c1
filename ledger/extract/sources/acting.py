"""Whom the sentence before a "he said" or "she said" is about: its subject, whether that person has spoken or not."""

from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING

from ...model import Mention
from ..attribution.verbs import within
from ..attribution.witness import is_own
from ..grammar.frames import sort_of
from ..grammar.tree import SUBJECTS, child, children
from ..persons.people import Cast
from ..persons.traces import SINGULAR
from ..text.lookup import framed, gender_listed, words
from ..text.quotes import Quote
from .voices import gender_of

if TYPE_CHECKING:
    from ..grammar.tokens import Token

STEPS = 6
"""Sentences of one quotation between the pronoun and the sentence before."""


def person_before(
    head: "Token",
    wanted: str,
    cast: Cast,
    quotes: tuple[Quote, ...],
    spoken: Collection[str] = (),
    others: Collection[str] = (),
) -> Mention | None:
    """The person that the last sentence outside quotations before the pronoun's own is about; ``None`` if unclear.

    A subject whose gender is known to fit goes before one of unknown gender, and before whoever else is named there:
    somebody else is meant only as the one whose gender fits. Of those who have ``spoken`` the gender must be known.
    None of ``others`` is meant.
    """
    last = _sentence_before(head, quotes)
    if not last:
        return None
    named = [each for each in _named(last, cast) if not within(last[0].doc.tokens[each[0].i], quotes)]
    named = [(token, one) for token, one in named if one.name not in others] if others else named
    fitting = [(token, one) for token, one in named if _gender(token, one) == wanted]
    open_ = [(token, one) for token, one in named if _gender(token, one) is None and one.name not in spoken]
    acting = [one for token, one in fitting if _acts(token, cast)] or [one for _, one in fitting]
    acting = acting or [one for token, one in open_ if _acts(token, cast)]
    return acting[0] if len({one.name for one in acting}) == 1 else None


def person_beside(head: "Token", wanted: str, cast: Cast, quotes: tuple[Quote, ...]) -> Mention | None:
    """The only person named before the pronoun of "which he denies" in its sentence, if the gender fits.

    Whoever spoke in the sentence before is farther than who is told of in the clause's own.
    """
    if head.head.dep_ != "relcl" or head.dep_ not in SUBJECTS or within(head, quotes):
        return None
    first = [token for token in head.sent.tokens if token.i < head.i and not within(token, quotes)]
    near = {one.name: one for token, one in _named(first, cast) if _gender(token, one) in {None, wanted}}
    return next(iter(near.values())) if len(near) == 1 else None


def met_before(head: "Token", quotes: tuple[Quote, ...]) -> "Token | None":
    """Whom the outlet itself met in the sentence before, without a name: "I have spoken to a nurse. She said …"."""
    meeting = words("hearing", "interviewing")
    last = _sentence_before(head, quotes) if head.lower_ in {"he", "she", "they"} else ()
    for verb in [token for token in last if token.pos_ == "VERB" and token.lemma_ in meeting]:
        who = child(verb, SUBJECTS)
        ties = [verb, *(each for each in children(verb, {"prep"}) if each.lower_ in {"to", "with", "from"})]
        found = next((noun for tie in ties for noun in children(tie, {"dobj", "pobj"}) if _fits(noun, head)), None)
        if found is not None and who is not None and is_own(who, quotes):
            return found
    return None


def doer_before(head: "Token", quotes: tuple[Quote, ...]) -> "Token | None":
    """Whoever the sentence before is about, without a name: "A neighbour came to the door. She said …"."""
    last = _sentence_before(head, quotes) if head.lower_ in {"he", "she"} else ()
    doers = [each for each in last if each.dep_ in SUBJECTS and each.head.head.i == each.head.i]
    known = words("titles", "role")
    people = [each for each in doers if sort_of(each) == "anonymous" or each.lemma_.lower() in known]
    return next((each for each in people if _fits(each, head)), None)


def is_new(noun: "Token") -> bool:
    """True for somebody of whom the text has not told before: a neighbour, one man."""
    return any(each.lower_ in {"a", "an", "one", "another"} for each in noun.lefts)


def _fits(noun: "Token", pronoun: "Token") -> bool:
    """True for a noun of one person, or of many, that may be of the pronoun's gender."""
    lemma, wanted = noun.lemma_.lower(), SINGULAR.get(pronoun.lower_)
    person = sort_of(noun) in {None, "anonymous"} or lemma in words("titles", "role")
    if not person or noun.tag_ != ("NNS" if wanted is None else "NN"):
        return False
    return wanted is None or not any(lemma in words("titles", g, "gender") for g in ("m", "f") if g != wanted)


def _sentence_before(head: "Token", quotes: tuple[Quote, ...]) -> "Sequence[Token]":
    """The words of the last sentence before the one of the pronoun that does not stand within a quotation."""
    start, doc = head.sent.start, head.doc
    for _ in range(STEPS):
        if not start:
            return ()
        before = doc[start - 1].sent
        words_ = [token for token in before.tokens if token.is_alpha]
        if words_ and not all(within(token, quotes) for token in (words_[0], words_[-1])):
            return before.tokens
        start = before.start
    return ()


def _named(sentence: "Sequence[Token]", cast: Cast) -> "Iterator[tuple[Token, Mention]]":
    """The persons whom the sentence names, each with the last word of the name."""
    for token in sentence:
        mention = cast.name_at(token) if token.pos_ == "PROPN" else None
        if mention is not None and token.idx + len(token) == mention.spans[0].end and mention.text[:1].isupper():
            yield token, mention


def spoken_of(head: "Token", content: "Sequence[Token]", cast: Cast, quotes: tuple[Quote, ...]) -> Collection[str]:
    """Those whom the words that "he" or "she" is quoted with name: whoever is spoken of so is not who speaks."""
    if head.lower_ not in {"he", "she"} or not quotes:
        return ()
    return {one.name for token, one in _named(content, cast) if within(token, quotes)}


def _acts(token: "Token", cast: Cast) -> bool:
    """True for a subject or one of two, also by what stands in apposition to it: "the chief, Ann Bell, left".

    "A friend of the minister, Max Rohl, left" is about Rohl where the minister is somebody else.
    """
    if token.dep_ == "conj" and token.head.dep_ in SUBJECTS:
        return True
    if token.dep_ != "appos" or token.head.dep_ in SUBJECTS:
        return token.dep_ in SUBJECTS or token.dep_ == "appos"
    owner, own = cast.name_at(token.head) if token.head.dep_ == "pobj" else None, cast.name_at(token)
    another = owner is not None and own is not None and owner.name != own.name
    return another and token.head.head.head.dep_ in SUBJECTS


def _gender(token: "Token", one: Mention) -> str | None:
    """The gender that a title or a noun of kinship beside the name shows, else the given name."""
    near = [*children(token, {"compound", "nmod", "appos"}), *([token.head] if token.dep_ == "appos" else [])]
    for beside in near:
        lemma = beside.lemma_.lower()
        known = lemma in framed("titles", ("title", "kin", "role"), token.lang_)
        if known and (gender := gender_listed(lemma, "titles", token.lang_)) is not None:
            return gender
    return gender_of(one.name)
