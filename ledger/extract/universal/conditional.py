"""The conditional mood: hearsay, a condition, a wish, or the future of a past.

"Il aurait fui" passes on what nobody vouches for; "il aurait fui s'il avait su" tells what did not happen; "elle a dit
qu'il viendrait" tells what was still to come; "elle voudrait" is a wish. A small parser cannot be trusted with the
mood, so the forms that the lexicon lists come first.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from ...lexicon import load
from ..hedging.cues import rows
from ..text.languages import is_universal
from ..text.lookup import words as listed
from .vocabulary import does, length_at, low

if TYPE_CHECKING:
    from ..grammar.tokens import Token

PHRASE = 3
"""Words of the longest hedge that begins with a conditional."""

HELPED = 4
"""Words between an auxiliary and its participle."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a conditional means: ``unreal`` (a condition, a wish, still to come), or hearsay by these ``words``."""

    unreal: bool
    words: "tuple[Token, ...]" = ()


def meaning(predicate: "Token | None", words: "Sequence[Token]", cue: "Sequence[Token]") -> Meaning | None:
    """What the first conditional of the statement means, ``None`` if there is none."""
    place = next((n for n, token in enumerate(words) if is_conditional(token) and not _hedged(token)), None)
    if place is None:
        return None
    language = words[place].lang_
    if conditions(words) or _phrase(words, "condition") or _lacking(words, place) or _outside(words[place]):
        return Meaning(True)
    if _phrase(words, "wish") or _phrase(words, "compare") or words[-1].sent[-1].text == "?":
        return Meaning(True)
    if _loose(words, place) or _asks(words, place):
        return Meaning(True)
    past = low(words[place]) in listed("conditional", "auxiliary", "frame", language)
    done = _participle(words, place) if past else None
    if done is not None and not (_told(cue, words[place]) and _still_to_be_done(words, place, done)):
        return Meaning(False, (*words[place : done + 1], *_further(words, done + 1)))
    if _phrase(words, "ahead") or _told(cue, words[place]) or _consequence(words[:place]):
        return Meaning(True)
    if past or _stative(words[place]) or _phrase(words, "now"):
        return Meaning(False, (words[place], *_further(words, place + 1)))
    return Meaning(True)


def _further(words: "Sequence[Token]", start: int) -> "tuple[Token, ...]":
    """The conditionals that carry the first one on: "se cacherait à Kesh et préparerait son départ"."""
    place = next((n for n in range(start, len(words)) if is_conditional(words[n]) and not _hedged(words[n])), None)
    if place is None or any(does(token, "that") for token in words[start:place]):
        return ()
    done = _participle(words, place)
    end = place + 1 if done is None else done + 1
    return (*words[place:end], *_further(words, end))


@cache
def _forms(language: str) -> dict[str, str]:
    return {row["form"]: row["indicative"] for row in load("indicative", language)} if is_universal(language) else {}


def indicative(token: "Token") -> str:
    """The word as a fact tells it: hearsay's "aurait" is "a"; any other word as it is."""
    if not is_universal(token.lang_) or _hedged(token):
        return token.text
    return _forms(token.lang_).get(low(token)) or _by_ending(low(token), token.lang_) or token.text


def of_subjunctive(token: "Token") -> str | None:
    """The indicative of a subjunctive whose "que" stands elsewhere: "ait" is "a"; ``None`` for any other word."""
    if token.pos_ not in {"VERB", "AUX"}:
        return None
    rows = listed("conditional", "subjunctive", "frame", token.lang_)
    return next((row.split(" ")[1] for row in rows if row.split(" ")[0] == low(token)), None)


def indicative_of(infinitive: "Token", many: bool) -> str | None:
    """The present form of an infinitive for one or for many, by the conditional that is made of it; else ``None``."""
    form, ending = low(infinitive), "aient" if many else "ait"
    listed_ = listed("conditional", "infinitive", "frame", infinitive.lang_)
    made = [row.split(" ")[1] for row in listed_ if row.split(" ")[0] == form]
    stems = [*(f"{each}r" for each in made), form, form.removesuffix("e")]
    language = infinitive.lang_
    found = (_forms(language).get(stem + ending) or _by_ending(stem + ending, language) for stem in stems)
    return next((each for each in found if each is not None), None)


def _by_ending(form: str, language: str) -> str | None:
    """The indicative by the longest ending that the lexicon lists ("-erait"), ``None`` if it lists none."""
    endings = (form[place:] for place in range(1, len(form)))
    ending = next((each for each in endings if f"-{each}" in _forms(language)), None)
    return form.removesuffix(ending) + _forms(language)[f"-{ending}"].removeprefix("-") if ending else None


def told(token: "Token") -> bool:
    """True for the verb of a conditional, which stays when the hearsay is taken out: "aurait fui", "vivrait"."""
    if not is_universal(token.lang_) or (token.pos_ not in {"VERB", "AUX"} and not is_conditional(token)):
        return False
    near = token.doc[max(0, token.i - HELPED) : token.i] if token.tag_ == "VBN" else ()
    return (is_conditional(token) and not _hedged(token)) or any(
        is_conditional(each) and not _hedged(each) for each in near
    )


def is_conditional(token: "Token") -> bool:
    """True for a form that the lexicon lists as a conditional, or that is made as one."""
    if low(token) in _forms(token.lang_) or low(token) in listed("conditional", "auxiliary", "frame", token.lang_):
        return True
    ending = low(token).endswith(tuple(listed("conditional", "ending", "frame", token.lang_)) or "\0")
    told = token.morph.get("Mood", []) == ["Cnd"] and low(token).endswith(
        tuple(listed("conditional", "mood", "frame", token.lang_))
    )
    return told or (ending and token.pos_ != "PROPN")


def _hedged(token: "Token") -> bool:
    """True for forms that hedge in another way, or only promise: pourrait, devrait, semblerait, aurait pu."""
    return length_at(token.doc[token.i : token.i + PHRASE], 0, rows("word", token.lang_)) > 0


def conditions(words: "Sequence[Token]") -> "tuple[Token, ...]":
    """The words that open a condition within the statement; "si grand" opens none."""
    return tuple(
        token
        for place, token in enumerate(words[:-1])
        if does(token, "if") and _may_open(token, words[place + 1]) and _clause_follows(words, place)
    )


def _may_open(token: "Token", after: "Token") -> bool:
    """True unless the word is the reflexive of the same letters: "s'" before "il" never is."""
    return not does(token, "clitic") or token.pos_ in {"SCONJ", ""} or does(after, "elides")


def _clause_follows(words: "Sequence[Token]", place: int) -> bool:
    after = words[place + 1]
    before = next((token for token in reversed(words[:place]) if token.pos_ != "ADV"), None)
    asked = before is not None and before.pos_ in {"VERB", "AUX"} and place > 0 and before.tag_ != "VBN"
    opens = (
        after.pos_ in {"PRON", "DET", "PROPN", "NOUN"}
        or does(after, "det", "clitic", "nobody")
        or low(after) in {"il", "elle", "ils", "elles"}
    )
    return opens and not asked


def _outside(token: "Token") -> bool:
    """True if a condition of the same sentence stands outside the statement's own words."""
    sentence = [each for each in token.sent if not each.is_space]
    return bool(conditions(sentence)) and any(each.dep_ == "advcl" or not each.dep_ for each in sentence)


def _phrase(words: "Sequence[Token]", frame: str) -> bool:
    phrases = listed("conditional", frame, "frame", words[0].lang_)
    return any(length_at(words, place, phrases) for place in range(len(words)))


def _loose(words: "Sequence[Token]", place: int) -> bool:
    """True for subjects that nobody passes anything on about: the speaker, "this", nobody in particular."""
    loose = listed("conditional", "loose", "frame", words[0].lang_)
    return any(length_at(words, at, loose) for at in range(max(0, place - 2), place)) or (
        place + 1 < len(words) and does(words[place + 1], "first")
    )


def _asks(words: "Sequence[Token]", place: int) -> bool:
    """True for what is still to come in a question that is told: "n'a pas précisé quand elle serait versée"."""
    if does(words[place], "have"):
        return False
    near = range(max(1, place - HELPED), place)
    return any(does(words[at], "asking") and words[at - 1].pos_ in {"VERB", "AUX", "ADV"} for at in near)


def _participle(words: "Sequence[Token]", place: int) -> int | None:
    """Where the participle of the auxiliary stands, its passive "été" passed over."""
    last = None
    for at in range(place + 1, min(place + 1 + HELPED, len(words))):
        token = words[at]
        if token.tag_ == "VBN" or (
            not token.pos_ and token.lower_.endswith(("é", "ée", "és", "ées", "i", "u", "is", "it"))
        ):
            last = at
        elif token.pos_ not in {"ADV", "AUX", "PUNCT", ""}:
            break
    return last


def _still_to_be_done(words: "Sequence[Token]", place: int, done: int) -> bool:
    """True for the future passive of a past: "a promis que les aides seraient versées"; "serait parti" is done."""
    if not does(words[place], "be") or any(does(each, "clitic") for each in words[max(0, place - 1) : place]):
        return False
    moved = listed("conditional", "moved", "frame", words[place].lang_)
    now = listed("conditional", "now", "frame", words[place].lang_)
    between = any(low(each) in now for each in words[place:done])
    return not between and not any(low(words[done]).startswith(stem) for stem in moved)


def _lacking(words: "Sequence[Token]", place: int) -> bool:
    """True where what is lacking opens the statement: "Sans Mme Lund, la fraude aurait été tue"."""
    if not does(words[0], "without") or place < 2 or words[place].i - words[0].i < 2:
        return False
    thing = does(words[1], "det") or words[1].text[:1].isupper()
    return thing and any(token.text == "," for token in words[2:place])


def _told(cue: "Sequence[Token]", verb: "Token") -> bool:
    """True behind "somebody has said that": the conditional is the future of that past; a cue thrown in has none."""
    if not cue or cue[0].i > verb.i:
        return False
    past = any(does(token, "have") or token.tag_ == "VBD" for token in cue)
    return past and any(token.pos_ in {"VERB", "AUX", ""} for token in cue)


def _consequence(before: "Sequence[Token]") -> bool:
    """True where the subject is a measure or a plan: its conditional tells what would follow."""
    return any(low(token) in listed("conditional", "consequence", "frame", token.lang_) for token in before)


def _stative(token: "Token") -> bool:
    """True for verbs of what is so now: vivrait, disposerait; of others the conditional may tell what would follow."""
    stems = listed("conditional", "stative", "frame", token.lang_)
    plain = _forms(token.lang_).get(low(token), "")
    return (
        token.lemma_.lower() in stems
        or low(token).removesuffix("aient").removesuffix("ait") in stems
        or plain in _own(stems)
    )


@cache
def _own(stems: frozenset[str]) -> frozenset[str]:
    """The third persons of verbs in -er, which the table of indicatives gives."""
    return frozenset(stem[:-1] for stem in stems if stem.endswith("er"))
