"""Whom "celui-ci", "ce dernier" and "l'intéressé" take up: the last noun or name that fits, not the most prominent."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from ..grammar.tree import SUBJECTS
from ..persons.things import bodies
from ..text.languages import is_universal
from ..text.lookup import framed
from ..text.lookup import words as listed
from .bearing import person_nouns
from .genders import determiner, gender_of_noun, number_of_noun
from .phrase import is_finite, is_infinitive, is_small, says
from .pronouns import gender_of, number_of
from .vocabulary import does, length_at, low, sorts, verbs

if TYPE_CHECKING:
    from ..grammar.tokens import Token

BACK = 2
"""Sentences before its own in which the word looks for whom it takes up."""

SPEAKING = 7
"""Words behind it within which a verb of saying makes a speaker of it."""

LATEST = 0.8
"""How sure it is that the last one who fits is meant."""


def is_latest(token: "Token") -> bool:
    """True for such a word where it stands for somebody or something."""
    return does(token, "latest") and number_of(token) is not None


def taken_up_by(word: "Token", names: "Mapping[int, str | None]") -> "Token | None":
    """The noun or name that the word takes up; ``names`` are the places of names' last words with their genders.

    A paper speaks only where neither a person nor a body of its sentence may.
    """
    papers: list[Token] = []
    for noun in _nouns_before(word, names):
        if papers and noun.sent.start != papers[0].sent.start:
            break
        if not _agrees(word, noun, names) or not _fits(word, noun, names):
            continue
        if sorts(noun.lang_).get(low(noun)) != "document" or not speaks(word):
            return noun
        papers.append(noun)
    return papers[0] if papers else None


def _agrees(word: "Token", noun: "Token", names: "Mapping[int, str | None]") -> bool:
    """True if number and gender of the noun are those of the word, as far as either shows them."""
    shown = names[noun.i] if noun.i in names else gender_of_noun(noun)
    many = "one" if noun.i in names else number_of_noun(noun)
    return many == number_of(word) and (shown is None or gender_of(word) in {None, shown})


def _fits(word: "Token", noun: "Token", names: "Mapping[int, str | None]") -> bool:
    """True for what may be meant: by a word that says something whoever can speak, by any other anything."""
    if noun.i in names or is_person(noun):
        return True
    if does(word, "concerned"):
        return False
    return low(noun) in sorts(noun.lang_) or not speaks(word)


def is_person(noun: "Token") -> bool:
    """True for a noun of persons: by what they do, of kinship, or "femme"."""
    kin = low(noun) in framed("titles", ("kin",), noun.lang_)
    return kin or low(noun) in person_nouns(noun.lang_) or does(noun, "anybody")


def is_other(pronoun: "Token") -> bool:
    """True for the "lui" of an infinitive, "elle assure lui avoir écrit": whoever acts in the sentence is another."""
    if not does(pronoun, "clitic") or number_of(pronoun) is None:
        return False
    ahead = pronoun.doc[pronoun.i + 1 : min(pronoun.i + 4, pronoun.sent.end)]
    verb = next((token for token in ahead if not is_small(token)), None)
    return verb is not None and is_infinitive(verb)


def is_rival(token: "Token") -> bool:
    """True for a body of which a sentence tells: "sa présidente" may be that of "l'association a porté plainte"."""
    acts = token.pos_ == "NOUN" and token.dep_ in SUBJECTS and is_universal(token.lang_)
    acts = acts and token.head.head is token.head
    return acts and is_body(token) and not is_person(token)


def is_body(noun: "Token") -> bool:
    """True for a noun of bodies: "la mairie", "l'armateur"."""
    return sorts(noun.lang_).get(low(noun)) in {"institution", "media"}


def speaks(word: "Token") -> bool:
    """True before a verb of saying that the word may be the subject of."""
    after = word.doc[word.i + 1 : min(word.i + SPEAKING, word.sent.end)]
    for place, token in enumerate(after):
        if length_at(after, place, verbs(token.lang_)):
            return True
        if is_finite(token) and not does(token, "have", "be"):
            return False
    return False


def _nouns_before(word: "Token", names: "Mapping[int, str | None]") -> "Iterator[Token]":
    """The heads of the noun phrases before the word, the nearest first: of its sentence where a clause is closed."""
    tokens = word.doc.tokens
    first = word.sent
    begins = _own_clause(word)
    for _ in range(BACK + 1):
        for place in range(begins - 1, first.start - 1, -1):
            token = tokens[place]
            if token.i in names or (_is_noun(token) and _heads(token)):
                yield token
        if not first.start:
            return
        begins, first = first.start, tokens[first.start - 1].sent


def _own_clause(word: "Token") -> int:
    """Where the word's clause begins: behind the last verb before it, else with the sentence."""
    before = [token for token in word.sent.tokens if token.i < word.i - 1]
    spoken = [token.i for n, token in enumerate(before) if is_finite(token) or says(before, n)]
    return _phrase_start(word) if spoken else word.sent.start


def _phrase_start(word: "Token") -> int:
    """Where the phrase begins that the word ends: "le téléphone de ce dernier" cannot be the latter itself."""
    place = word.i - (determiner(word) is not None)
    tokens = word.doc.tokens
    while place > word.sent.start + 1 and does(tokens[place - 1], "of"):
        place -= 2
    return place


def _is_noun(token: "Token") -> bool:
    return token.pos_ == "NOUN" or (token.pos_ == "ADJ" and is_person(token))


def _heads(noun: "Token") -> bool:
    """True for a noun that stands for something by itself: with an article, no day, and no office of a name beside."""
    days = [listed("calendar", kind, "role", noun.lang_) for kind in ("unit", "part", "weekday", "near")]
    if determiner(noun) is None or any(low(noun) in each for each in days):
        return False
    after = noun.doc[noun.i + 1 : noun.i + 2]
    return low(noun) in bodies(noun.lang_) or not (after and after[0].text[:1].isupper())
