"""How a statement came to the outlet, judged by the words that name its source."""

from functools import cache
from typing import TYPE_CHECKING

from ...lexicon import load
from ...model import KIND_OF_SOURCE, SourceKind, Sourcing
from ..grammar.capitals import is_lone_surname
from ..grammar.tree import child, children, set_off
from ..text.languages import is_universal
from ..text.lookup import given_names
from ..text.lookup import words as listed
from ..universal.pronouns import number_of
from ..universal.vocabulary import does
from .accounts import is_account, sourcing_by_name
from .bearing import is_bearer
from .parties import is_party

if TYPE_CHECKING:
    from ..grammar.tokens import Token

SPOKEN_FOR = frozenset({"official", "officials", "authority", "authorities", "investigator", "investigators"})
"""People who speak for a body once the body or state is named, and nobody counts them: American officials."""

OWN_WORK = frozenset({"analysis", "review", "count", "tally", "average", "investigation", "interview"})
"""Documents that, where an outlet stands beside them, are what the outlet found out itself."""

SOME = frozenset({"some", "several", "many", "most", "few", "various", "certain", "other", "numerous"})
"""Words before the plural of a body that leave open which bodies they are: some groups, several companies."""

GATHERED = frozenset({"group", "number", "handful", "couple", "pair", "dozen", "trio", "majority", "series"})
"""Nouns before "of" that count persons and are no body themselves."""

PARTISAN = frozenset({"democratic", "republican", "democrat", "gop", "conservative", "liberal"})
"""Capitalised words before a noun that name a camp, not a body that could answer."""


@cache
def _words(language: str = "en") -> dict[str, Sourcing]:
    return {row["word"]: Sourcing(row["kind"]) for row in load("source_words", language)}


@cache
def _outlets(language: str = "en") -> tuple[frozenset[str], frozenset[str]]:
    """The names of outlets, and the words with which such names end."""
    rows = load("media", language)
    names = frozenset(row["name"].casefold() for row in rows if row["kind"] not in {"word", "noun"})
    return names, names | {row["name"].casefold() for row in rows if row["kind"] == "word"}


def outlet_words(language: str = "en") -> frozenset[str]:
    """The words with which outlets' names end, and whole names."""
    return _outlets(language)[1]


def kind_of(sourcing: Sourcing, head: "Token") -> SourceKind:
    """What a source of this sourcing is."""
    return KIND_OF_SOURCE.get(sourcing, SourceKind.UNNAMED)


def sourcing_of(head: "Token", words: "list[Token]", named: bool) -> Sourcing:
    """The sourcing of a source named by ``words`` with ``head``; ``named`` if the head is a person's name."""
    if is_account(head.text) and not named:
        return sourcing_by_name(head.text, _words(head.lang_))
    if head.pos_ == "PROPN" and (is_outlet([token for token in words if token.i <= head.i]) or _is_told_outlet(head)):
        return Sourcing.NAMED if named and _is_surname(words) else Sourcing.MEDIA
    if head.pos_ == "PROPN" and _words(head.lang_).get(head.lower_) is Sourcing.INSTITUTION:
        return Sourcing.INSTITUTION
    if named or is_bearer(head, words):
        return Sourcing.NAMED
    if head.pos_ == "PRON" or head.pos_ == "DET":
        return _pronoun(head)
    if _is_initial(head) or _many_persons(head):
        return Sourcing.ANONYMOUS
    kind = _by_noun(head, words)
    if kind is None or is_party(head):
        return _unknown(head, words)
    return _described(kind, head, words)


def _is_initial(head: "Token") -> bool:
    """True for a letter that hides a person's name, "J." or "K"; "X" without a stop may be the firm."""
    return bool(head.text[:1].isupper()) and (len(head.text) == 1 or head.text[1:] == ".") and head.text != "X"


def _many_persons(head: "Token") -> bool:
    """True for persons counted by a noun: a group of officials, a handful of aides; not a group of banks."""
    if head.lemma_ not in GATHERED:
        return False
    of = next((each for each in children(head, {"prep"}) if each.lower_ == "of"), None)
    many = child(of, {"pobj"}) if of is not None else None
    return many is not None and many.tag_ == "NNS" and _words(head.lang_).get(many.lower_) is Sourcing.ANONYMOUS


def is_outlet(words: "list[Token]") -> bool:
    """True if the words are a known outlet's name, or are made as outlets' names are: the Ashford Post, Ridge News."""
    names, endings = _outlets(words[0].lang_ if words else "en")
    text = " ".join([token.text for token in words if token.lower_ not in {"the", "a", "an"}]).casefold()
    if len(words) > 1 and _is_surname(words):
        return False
    if text.removesuffix(" agency") in names:
        return True
    proper = [token for token in words if token.pos_ == "PROPN"]
    if len(proper) == 1 and is_universal(words[0].lang_) and does(words[0], "det") and words[0].text[:1].isupper():
        return words[-1] is proper[0] and proper[0].lower_ in endings
    if len(proper) < 2:
        return _is_alone(words, proper, endings)
    plain = any(token.pos_ == "NOUN" for token in words)
    ends = proper[-1] is words[-1] and words[-1].lower_ in endings
    return ends or (not plain and any(token.text == "News" for token in proper))


def _is_surname(words: "list[Token]") -> bool:
    """True for a surname that ends outlets' names as well, alone or behind a given name: Ann Hill, not the Hill."""
    if not words or words[-1].lower_ not in listed("capitals", "surname", language=words[-1].lang_):
        return False
    given = any(token.lower_ in given_names(words[-1].lang_) for token in words[:-1])
    return words[0].lower_ != "the" and (given or len(words) == 1)


def _is_alone(words: "list[Token]", proper: "list[Token]", endings: frozenset[str]) -> bool:
    """True for "the Echo", "The Monitor": a capital behind an article, and nothing else."""
    article = len(words) == 2 and words[0].lower_ == "the" and words[1].text.istitle()
    return article and proper == words[1:] and words[1].lower_ in endings and words[1].lang_ == "en"


def _is_told_outlet(head: "Token") -> bool:
    """True for a name with what it is beside it: "the daily Al-Sahar", "Meduna, an exile website", "Radio Sol"."""
    beside = [*children(head, {"compound", "nmod", "amod", "appos"}), *([head.head] if head.dep_ == "appos" else [])]
    return any(_is_organ(token) for token in beside)


def _is_organ(noun: "Token") -> bool:
    """True for a noun of outlets, alone or with the word before it: the daily, the news agency."""
    known = _organs(noun.lang_)
    return noun.lower_ in known or (noun.i > 0 and f"{noun.nbor(-1).lower_} {noun.lower_}" in known)


@cache
def _organs(language: str = "en") -> frozenset[str]:
    return frozenset(row["name"].casefold() for row in load("media", language) if row["kind"] == "noun")


def _pronoun(head: "Token") -> Sourcing:
    singular = number_of(head) == "one" or head.lower_ in {"he", "she", "him", "her", "his", "i", "me", "who"}
    return (
        Sourcing.NAMED
        if singular
        else Sourcing.INSTITUTION
        if head.lower_ == "it"
        else _words(head.lang_).get(head.lower_, Sourcing.ANONYMOUS)
    )


def _by_noun(head: "Token", words: "list[Token]") -> Sourcing | None:
    """What the head noun means, with the word before it if the two are one term: press reports, air force."""
    before = head.nbor(-1).lower_ + " " if head.i and head.nbor(-1) in words else ""
    known = _words(head.lang_)
    return known.get(before + head.lower_) or known.get(head.lower_) or known.get(head.lemma_.lower())


def _described(kind: Sourcing, head: "Token", words: "list[Token]") -> Sourcing:
    """The noun's sourcing, changed by what stands beside it."""
    others = [token for token in words if token.i != head.i]
    if is_universal(head.lang_) and (own := _of_its_own(head, kind, others)) is not None:
        return own
    if kind is Sourcing.INSTITUTION and head.lower_ == "agency" and is_outlet(words):
        return Sourcing.MEDIA
    if head.lower_ == "paper" and any(token.lower_ in {"a", "new", "recent"} for token in others):
        return Sourcing.DOCUMENT  # "the paper" is an outlet
    if kind is Sourcing.DOCUMENT and head.lemma_ in TOLD and _in_media(head, others):
        return Sourcing.MEDIA
    if kind is Sourcing.DOCUMENT and _of_outlet(head) and head.lemma_ in OWN_WORK | {"report", "article", "story"}:
        return Sourcing.WITNESSED if head.lemma_ in OWN_WORK else Sourcing.MEDIA
    if kind is Sourcing.MEDIA and any(token.lower_ == "former" for token in others):
        return Sourcing.ANONYMOUS
    if head.lower_ in SPOKEN_FOR and any(_names_body(token) for token in others):
        return kind if _counted(head) else Sourcing.INSTITUTION
    if kind is Sourcing.INSTITUTION and head.tag_ == "NNS" and any(token.lower_ in SOME for token in others):
        return Sourcing.ANONYMOUS
    if kind is Sourcing.BARE or (kind is Sourcing.ANONYMOUS and head.lemma_ in {"source", "insider", "people", "one"}):
        return Sourcing.ANONYMOUS if _described_by(head) else Sourcing.BARE
    return Sourcing.INSTITUTION if kind is Sourcing.ANONYMOUS and _bears_name(head) else kind


def _of_its_own(head: "Token", kind: Sourcing, others: "list[Token]") -> Sourcing | None:
    """What the words of any language tell: our reporter, our information, a source within a body, a named agency."""
    ours = any(does(token, "together") for token in others)
    if ours and head.lower_ in listed("witnessing", "staff", "frame", head.lang_):
        return Sourcing.WITNESSED
    if kind is Sourcing.BARE:
        described = any(each.dep_ == "pobj" for each in head.children) or _described_by(head)
        return Sourcing.ANONYMOUS if described and not ours else Sourcing.BARE
    named = kind is Sourcing.INSTITUTION and any(token.pos_ == "PROPN" and is_outlet([token]) for token in others)
    return Sourcing.MEDIA if named and head.lower_ in _organs(head.lang_) else None


def _counted(head: "Token") -> bool:
    """True for one official or two, some or several of a body: persons whom nobody names, not the body."""
    return head.tag_ != "NNS" or any(each.dep_ == "nummod" or each.lower_ in SOME for each in head.lefts)


def _bears_name(head: "Token") -> bool:
    """True for the firm that a noun of persons tells of: "the owner, Almora Trading"; a person is told before."""
    return any(each.pos_ == "PROPN" and set_off(each.left_edge) for each in children(head, {"appos"}))


def _in_media(head: "Token", others: "list[Token]") -> bool:
    """True for "reports in the press"; a report that the press has seen is somebody else's."""
    told = {below.i for each in others if each.dep_ == "acl" and each.lemma_ in SEEN for below in each.subtree}
    behind = [token for token in others if token.i > head.i and token.i not in told]
    return any(_words(head.lang_).get(token.lower_) is Sourcing.MEDIA for token in behind)


def _of_outlet(head: "Token") -> bool:
    beside = [each for each in head.children if each.dep_ in {"poss", "compound", "nmod"}]
    by = [child(each, {"pobj"}) for each in head.children if each.lower_ in {"by", "in", "from"}]
    near = [*beside, *(each for each in by if each is not None)]
    return any(is_outlet([*each.lefts, each]) or is_outlet([each]) for each in near)


def _names_body(token: "Token") -> bool:
    """True for a word that names a body or a state: a capitalised one, or a noun such as campaign or police."""
    if token.lower_ in PARTISAN:
        return False
    return (token.text[:1].isupper() and token.pos_ in {"PROPN", "ADJ"}) or _words(token.lang_).get(token.lower_) in {
        Sourcing.INSTITUTION
    }


def _described_by(head: "Token") -> bool:
    relations = {"amod", "compound", "nmod", "prep", "relcl", "acl", "poss"}
    return any(each.dep_ in relations and each.lower_ not in {"other", "several", "many"} for each in head.children)


SEEN = frozenset({"see", "obtain", "review", "read", "view", "examine"} | {"leak", "show", "send", "pass", "give"})
"""What an outlet does with a document of somebody else's, or others with one for it."""

TOLD = frozenset({"report", "story", "account", "article"})
"""Documents that are the media's own words where the media stand behind them."""


def _unknown(head: "Token", words: "list[Token]") -> Sourcing:
    """A noun the lexicon does not know: a name is a body's, a common noun some unnamed person's."""
    if is_lone_surname(head):
        return Sourcing.NAMED
    if head.tag_ in {"NNS", "NNPS"} and head.lower_.removesuffix("s") in listed("capitals", "people"):
        return Sourcing.ANONYMOUS
    opening = bool(head.is_sent_start) and head.pos_ not in {"PROPN", ""}
    named = head.pos_ == "PROPN" or (head.text[:1].isupper() and not opening)
    return Sourcing.INSTITUTION if named or _bears_name(head) else Sourcing.ANONYMOUS
