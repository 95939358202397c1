"""Whoever is quoted by another: "state radio quoted the minister as saying", "an official, cited by the daily, said".

The one who is quoted answers for the words, and whoever quotes passes them on: outlet ← state radio ← the minister. The
outlet that an article names so is no origin, and the words of one official stay one origin by however many outlets.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ..grammar.tree import child, children, set_off, subject, verb_group
from ..text.lookup import words as listed
from .attribution import Attribution
from .phrases import relays
from .relays import is_outlet_noun, is_own_outlet
from .source_words import full_phrase, side_by_side

if TYPE_CHECKING:
    from ..grammar.tokens import Token


@dataclass(frozen=True, slots=True, eq=False)
class Passed:
    """Words passed on: the verb of quoting, whoever quotes, whoever is quoted, and what more belongs to the cue."""

    verb: "Token"
    by: "Token | None"
    whom: "tuple[Token, ...]" = ()
    cue: "tuple[Token, ...]" = ()


def quoted_by(found: Sequence[Attribution], own: str | None) -> Iterator[Attribution]:
    """The attributions, each that is passed on with whoever quotes it before it, and no other reading of that verb."""
    passed = {place: way for place, one in enumerate(found) if (way := _passed(one)) is not None}
    verbs = {way.verb.i for way in passed.values()}
    for place, one in enumerate(found):
        way = passed.get(place)
        if way is None:
            if one.anchor not in verbs:
                yield one
            continue
        if way.by is not None and not is_own_outlet(way.by, own):
            everything = sorted({*one.content, *one.cue, *way.cue, way.verb}, key=lambda token: token.i)
            yield Attribution((way.verb,), (way.by,), tuple(everything), "speech", "quoting", 0.7)
        told = _by_quoted(one, way)
        yield from [told] if told.content else []


def _by_quoted(one: Attribution, way: Passed) -> Attribution:
    """The attribution by whoever is quoted, with the verb of quoting in its cue."""
    cue = tuple(sorted({*one.cue, *way.cue}, key=lambda token: token.i))
    whom = side_by_side(way.whom[0]) if way.whom else one.sources
    named = [token.i for head in whom for token in full_phrase(head)] if one.construct == "according" else ()
    apart = {*named, *(token.i for token in cue)}
    content = tuple([token for token in one.content if token.i not in apart])
    return replace(one, cue=cue, sources=whom, content=content, phrases=() if way.whom else one.phrases)


def _passed(one: Attribution) -> Passed | None:
    """How the words are passed on, ``None`` for those that whoever says them says to the article's own outlet."""
    if one.word.sent.words.isdisjoint(_forms()) or one.is_unstated or not one.sources:
        return None
    if one.construct == "according":
        return _cited_behind(one)
    if one.construct not in SAID or one.act is None:
        return None
    return _as_saying(one.act) or _quoted_itself(one, one.act) or _cited_before(one.sources[0])


SAID = frozenset({"clause", "thrown", "quoted", "complement"})


def _forms() -> frozenset[str]:
    return listed("hearing", "quoting form")


def _quotes(verb: "Token") -> bool:
    return verb.lower_ in _forms() and verb.pos_ in {"VERB", "AUX"}


def _as_saying(verb: "Token") -> Passed | None:
    """ "Quoted the mayor as saying that", "was quoted by the daily as saying that", "quoted the mayor saying that"."""
    as_ = verb.head if verb.dep_ == "pcomp" and verb.head.lower_ == "as" else None
    quoting = as_.head if as_ is not None else verb.head.head if verb.head.dep_ == "dobj" else verb.head
    if verb.tag_ != "VBG" or quoting is verb or not _quotes(quoting):
        return None
    cue = (*verb_group(quoting), *((as_,) if as_ is not None else ()))
    whom = child(quoting, {"dobj"})
    if whom is None:
        return Passed(quoting, _agent(quoting) or _agent(verb), (), cue)
    return Passed(quoting, subject(quoting), (whom,), cue) if whom.i < verb.i else None


def _quoted_itself(one: Attribution, verb: "Token") -> Passed | None:
    """ "…, the agency quoted a witness as saying."."""
    whom = child(verb, {"dobj"}) if _quotes(verb) and one.construct in {"clause", "thrown", "quoted"} else None
    if whom is None or one.holds(whom) or whom.pos_ not in {"NOUN", "PROPN", "PRON"}:
        return None
    as_ = [each for each in children(verb, {"prep"}) if each.lower_ == "as"]
    saying = [said for each in as_ for said in children(each, {"pcomp"})]
    return Passed(verb, one.sources[0], (whom,), (*as_, *saying))


def _cited_before(source: "Token") -> Passed | None:
    """ "An official, quoted by the daily, said": whoever is named with the speaker as quoting him."""
    for beside in children(source, {"acl"}):
        by = _agent(beside) if _quotes(beside) and set_off(beside.left_edge) else None
        if by is not None:
            return Passed(beside, by)
    return None


def _agent(verb: "Token") -> "Token | None":
    """Who quotes, by name; an outlet in which somebody is quoted."""
    for phrase in [each for each in verb.children if each.dep_ in {"agent", "prep"}]:
        noun = child(phrase, {"pobj"})
        if noun is not None and (phrase.lower_ == "by" or (phrase.lower_ == "in" and is_outlet_noun(noun))):
            return noun
    return None


def _cited_behind(one: Attribution) -> Passed | None:
    """ "According to the daily, which cited two officials", "…, quoting the ministry": whom the outlet relays."""
    by = one.sources[0]
    end = full_phrase(by)[-1].i + 1
    if len(one.sources) > 1 or not relays(by):
        return None
    near = [token for token in by.doc.tokens[end : end + 3] if _quotes(token)]
    whom = child(near[0], {"dobj"}) if near and by.doc[end].text == "," else None
    return Passed(near[0], by, (whom,), (near[0],)) if whom is not None else None
