"""Words that stand for persons: he and she, who, "his brother", "all" after a list of names.

A pronoun goes to the person who is nearest and most prominent in the grammar of the last sentences, if number, gender
and clause allow. People without a name ("a former minister") stand in the way of a pronoun as persons do: where one of
them is the better reading, the pronoun is left alone.
"""

from bisect import bisect_left
from collections.abc import Container, Iterator, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import TYPE_CHECKING

from ...model import Mention, Span
from ..text.languages import is_universal
from ..text.lookup import words
from ..universal.bearing import HELD, Bearers, bearers
from ..universal.latest import LATEST, is_body, is_latest, is_other, is_rival, taken_up_by
from ..universal.openings import is_signed
from ..universal.pronouns import gender_of, is_named, number_of, only_one
from ..universal.topics import is_thing, is_topic, may_mean
from ..universal.vocabulary import does
from .barring import acts_on, barred, quotes_of
from .coupled import is_either
from .holders import HELD as IN_OFFICE
from .holders import Holders
from .kinship import relative_of, with_owner
from .naming import Name
from .owners import open_owner
from .persons import Figure
from .plurals import PLURAL, Group, meant, stands_for_many
from .standing import RELATIVE, candidates, may_stand, persons
from .strangers import against, is_nameless
from .traces import ROLES, SINGULAR, Trace, by_name, trace_of

if TYPE_CHECKING:
    from ..grammar.tokens import Doc, Token

UNDECIDED = 0.4
"""The score of a pronoun that two persons of its own clause may claim; the wording leaves it as it is."""

TAKEN_UP = 0.75
"""How much surer a pronoun is than a noun that may take somebody up again: "l'élue"."""

LONE = 0.55
"""How sure it is that such a noun means the only person of its gender who has been named."""

REACH = 3
"""Sentences a pronoun may look back."""

RECENT = (1.0, 0.65, 0.45, 0.3)
"""What a person still weighs in the same sentence and after one, two, three."""


def standing_for(
    doc: "Doc", named: "Sequence[tuple[Name, Figure]]", known: Sequence[Figure], strangers: Container[int] = ()
) -> list[Mention]:
    """The mentions by pronoun, relative, kinship word and collective, resolved to the persons named so far.

    At ``strangers`` stand names of which nobody can say whether they are persons: a pronoun behind them stays open.
    """
    if not doc.parsed:
        return []
    places = {name.head.i: figure for name, figure in named}
    inner = {token.i for name, _ in named for word in name.words for token in word.tokens}
    found: list[Mention] = []
    traces: list[Trace] = []
    groups: list[Group] = []
    told = bearers(doc, named)
    holders, bodies = Holders(doc, places), is_universal(doc.lang_)
    for number, sentence in enumerate(doc.sents):
        for token in sentence.tokens if bodies else candidates(sentence, places, strangers):
            if token.i in places:
                traces.extend([] if bodies and is_signed(token) else [trace_of(token, places[token.i], number)])
            elif token.i in strangers or is_nameless(token):
                traces.append(trace_of(token, None, number))
            elif token.lower_ in PLURAL and stands_for_many(token):
                found += _many(token, places, groups)
            elif bodies and (is_rival(token) or is_topic(token)) and not is_named(token, inner):
                traces.append(trace_of(token, None, number))
            elif may_stand(token) and token.i not in inner:
                found += _in_office(token, traces, number, holders) or _resolved(
                    token, traces, places, known, number, inner, told
                )
    return found


def _in_office(token: "Token", traces: list[Trace], number: int, holders: Holders) -> list[Mention]:
    """The mention by "the minister", where one person of the page holds that office."""
    if token.pos_ != "NOUN" or is_universal(token.lang_) or (figure := holders.of(token, traces)) is None:
        return []
    traces.append(trace_of(token, figure, number))
    return [_mention(token, figure, IN_OFFICE)]


def _resolved(
    token: "Token",
    traces: list[Trace],
    places: dict[int, Figure],
    known: Sequence[Figure],
    number: int,
    inner: set[int],
    told: Bearers,
) -> list[Mention]:
    """The mentions that this word makes; the traces grow by what it stands for."""
    if (token.lower_ in RELATIVE or (token.tag_ == "WP" and does(token, "subject"))) and token.dep_ != "pcomp":
        head = _antecedent(token, places)
        return [_mention(token, head, 0.9)] if head else []
    if is_latest(token):
        return _latest(token, traces, places, known, number)
    if token.pos_ == "NOUN" and (bearer := told.of(token)) is not None:
        traces.append(trace_of(token, bearer, number))
        return [_mention(token, bearer, HELD)]
    if token.pos_ == "NOUN" and number_of(token) == "one" and not (is_body(token) or told.is_stranger(token)):
        fitting = (each for each in _pronoun(token, traces, number, 1) if each.name not in told.still(token))
        taken_up = [replace(each, score=round(each.score * TAKEN_UP, 2)) for each in fitting]
        if taken_up:
            return taken_up
        only = only_one(token, known)
        if only is not None and only.name not in told.still(token):
            traces.append(trace_of(token, only, number))
            return [_mention(token, only, LONE)]
    elif token.pos_ != "NOUN" and ((token.lower_ in SINGULAR and token.pos_ == "PRON") or number_of(token) == "one"):
        return list(_pronoun(token, traces, number))
    if token.pos_ == "NOUN":
        return [] if is_named(token, inner) else list(_person_noun(token, traces, known, number))
    return []


def _latest(
    token: "Token", traces: list[Trace], places: dict[int, Figure], known: Sequence[Figure], number: int
) -> list[Mention]:
    """The mention by "celui-ci": whoever was named or taken up last, if that is a person of the page."""
    noun = taken_up_by(token, {place: figure.gender for place, figure in places.items()})
    found = next((each.figure for each in reversed(traces) if noun is not None and each.token.i == noun.i), None)
    lone = only_one(token, known) if found is None and does(token, "concerned") else None
    figure = found or lone
    traces.append(trace_of(token, figure, number))
    return [_mention(token, figure, LATEST if found else LONE)] if figure is not None else []


def _many(token: "Token", places: dict[int, Figure], groups: list[Group]) -> list[Mention]:
    """One mention for each of the persons that a plural pronoun means; what it means is kept for the next."""
    group = meant(token, places, groups)
    if group is None:
        return []
    groups.append(Group(token.i, group.figures, token))
    return [_mention(token, figure, 0.6) for figure in group.figures]


def _pronoun(token: "Token", traces: list[Trace], number: int, reach: int = REACH) -> Iterator[Mention]:
    rated = [] if is_thing(token) else by_name(sorted(_rated(token, traces, number, reach), key=lambda pair: -pair[0]))
    if rated and rated[0][1].figure is None and not is_universal(token.lang_):
        rated = against(rated, SINGULAR.get(token.lower_))
    if not rated or rated[0][1].figure is None:
        traces.extend([replace(rated[0][1], sentence=number)] if rated and is_universal(token.lang_) else [])
        return
    if is_either(rated, SINGULAR.get(token.lower_) or gender_of(token)):
        return
    agent = open_owner(token, [trace for _, trace in rated])
    if agent is not None:
        yield _mention(token, agent, UNDECIDED)
        return
    best, trace = rated[0]
    second = next((score for score, other in rated if other.figure != trace.figure), 0.0)
    traces.append(trace_of(token, trace.figure, number))
    yield _mention(token, trace.figure, round(min(0.9, 0.5 + 0.45 * (best - second)), 2))


def _rated(token: "Token", traces: Sequence[Trace], number: int, reach: int) -> "Iterator[tuple[float, Trace]]":
    wanted = SINGULAR.get(token.lower_) or gender_of(token)
    near = _recent(traces, number, reach)
    shown = {trace.figure: trace.gender for trace in near if trace.gender is not None}
    shown.pop(None, None)
    others = {trace.figure for trace in near if trace.figure is not None and _excluded(trace, token)}
    if is_other(token):
        acting = (each for each in near if each.sentence == number and each.role == ROLES["nsubj"])
        others |= {each.figure for each in acting if each.figure is not None}
    owned = token.dep_ == "poss"
    for trace in (each for each in near if each.figure is not None or may_mean(token, each, number, owned)):
        age, gender = number - trace.sentence, trace.gender or shown.get(trace.figure)
        if (wanted is None or gender in (None, wanted)) and trace.figure not in others and not barred(token, trace):
            back = (trace.token.i - token.i) / 10000
            yield RECENT[age] * trace.role + (0.05 if gender == wanted else 0.0) + back, trace


def _excluded(trace: Trace, token: "Token") -> bool:
    """True for a person who cannot be meant under any name or pronoun."""
    return acts_on(trace, token) or quotes_of(trace, token)


SENTENCE = attrgetter("sentence")
"""The number of the sentence in which a trace stands."""


def _recent(traces: Sequence[Trace], number: int, reach: int) -> Sequence[Trace]:
    """The traces of this sentence and ``reach`` before it, in order."""
    return traces[bisect_left(traces, number - reach, key=SENTENCE) :]


def _person_noun(token: "Token", traces: list[Trace], known: Sequence[Figure], number: int) -> Iterator[Mention]:
    """A kinship word resolved to the one other bearer of the surname; any role noun as a nameless rival."""
    kin = token.lemma_.lower() in words("titles", "kin", language=token.lang_)
    if not kin and not _is_role(token):
        return
    if token.tag_ != "NN" or token.dep_ in ("appos", "attr", "compound", "nmod", "oprd"):
        return
    figure = relative_of(token, traces, known) if kin else None
    if any(child.dep_ in ("det", "poss") for child in token.lefts):
        traces.append(trace_of(token, figure, number))
    if figure is not None:
        yield with_owner(token, figure)


def _is_role(noun: "Token") -> bool:
    """True for a noun that says what somebody is or does."""
    if noun.lemma_.lower() in words("titles", "role", language=noun.lang_):
        return True
    return is_universal(noun.lang_) and noun.lower_ in persons(noun.lang_)


def _antecedent(token: "Token", places: dict[int, Figure]) -> Figure | None:
    clause = token.head if token.dep_ != "poss" else token.head.head
    while clause.dep_ != "relcl" and clause.head.i != clause.i:
        clause = clause.head
    head = clause.head
    return places.get(head.i) or (places.get(head.head.i) if head.dep_ == "appos" else None)


def _mention(token: "Token", figure: Figure | None, score: float) -> Mention:
    span = Span(token.idx, token.idx + len(token))
    return Mention(token.text, (span,), figure.name if figure else "", score)
