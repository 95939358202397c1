"""Universal Dependencies turned into the labels and tags that the reading walks (ClearNLP's and Penn's).

A copula becomes the head of its clause ("is a minister": the noun hangs on "is"), as in English trees; everything else
keeps its place and only changes its name.
"""

from typing import TYPE_CHECKING

from ..grammar.hanging import below_each
from ..grammar.words import Read
from ..text.lookup import words
from .lost import find, is_beside, is_lost
from .participles import is_helped, is_participle, raise_participle
from .pronouns import hyphenated, is_latter
from .proper import is_proper, turned
from .relatives import rehung
from .vocabulary import does, low, verbs

if TYPE_CHECKING:
    from ..grammar.tokens import Doc, Token

RELATIONS = {
    "obj": "dobj",
    "iobj": "dative",
    "obl": "pobj",
    "nmod": "pobj",
    "aux:pass": "auxpass",
    "nsubj:pass": "nsubjpass",
    "csubj:pass": "csubjpass",
    "acl:relcl": "relcl",
    "expl:subj": "nsubj",
    "flat": "compound",
    "obl:agent": "pobj",
    "ROOT": "ROOT",
    "root": "ROOT",
}
"""Relations by their new name; of the others the part before the colon stays."""

MOVING = frozenset({"nsubj", "csubj", "aux", "advmod", "mark", "cc", "punct", "advcl", "parataxis", "obl", "expl"})
"""What hangs on a nominal predicate and belongs to its copula."""

FORMS = {"Inf": "VB", "Ger": "VBG"}


def converted(doc: "Doc") -> "Doc":
    """The document with its tree and tags in the labels of the reading."""
    heads = [token.head.i for token in doc]
    relations = [_relation(token) for token in doc]
    found = [token for token in doc if _misread(token)]
    for verb in found:
        _restore(verb, heads, relations)
    for verb in (token for token in doc if _is_buried(token)):
        _unearth(verb, heads, relations)
    for verb in (token for token in doc if is_lost(token)):
        find(verb, heads, relations)
    for verb in (token for token in doc if is_helped(token)):
        raise_participle(verb, heads, relations)
    for copula in (token for token in doc if token.dep_ == "cop"):
        _raise(copula, heads, relations)
    rehung(doc, heads, relations)
    turned(doc, heads, relations)
    _rejoin(doc, heads, relations)
    reads = [_renamed(token, dep, token in found) for token, dep in zip(doc, relations, strict=True)]
    doc.grow(reads, below_each(heads))
    return doc


def _rejoin(doc: "Doc", heads: list[int], relations: list[str]) -> None:
    """Hang every further top of a sentence on its first one: the marks say where sentences begin, and nothing else."""
    top = -1
    for token in doc:
        top = -1 if token.is_sent_start else top
        if heads[token.i] == token.i and top < 0:
            top = token.i
        elif heads[token.i] == token.i:
            heads[token.i], relations[token.i] = top, "parataxis"


def _renamed(token: "Token", dep: str, misread: bool) -> Read:
    """What is read of the token, in the names of the reading."""
    hung = token.text.startswith("-") and does(token, "inverted")
    if hung or is_latter(token) or low(token) in hyphenated(token.lang_):
        return Read("PRP", "PRON", dep, token.lemma_ or token.text, token.morph)
    if token.is_quote:
        return Read("PUNCT", "PUNCT", dep, token.text)
    if is_proper(token):
        return Read("NNP", "PROPN", dep, token.text, token.morph)
    if is_lost(token) or (token.dep_ == "ROOT" and token.pos_ == "NOUN" and _plans(token)):
        return Read("VBZ", "VERB", dep, token.lower_, token.morph)
    if is_helped(token) or is_participle(token):
        return Read("VBN", "VERB", dep, token.lower_, token.morph)
    if token.pos_ == "CCONJ" and does(token, "be") and token.head.morph.get("VerbForm", []) == ["Part"]:
        return Read("VBZ", "AUX", "auxpass", token.lower_, token.morph)  # "que le maire soit convoqué"
    if is_beside(token):
        return Read("RB", "ADV", dep, token.lower_)
    misread = misread or _is_told(token)
    tag, pos = ("VBZ", "VERB") if misread else (_tag(token), "PRON" if _possessive(token) else token.pos_)
    return Read(tag, pos, dep, token.lemma_ or token.text, token.morph)


def _misread(token: "Token") -> bool:
    """True for a finite verb that the parser took for an adjective behind the noun that is its subject."""
    if token.pos_ not in {"ADJ", "ADV"} or token.head.i != token.i - 1 or not token.is_lower:
        return False
    if token.lower_.endswith(tuple(words("modality", "future", language=token.lang_))):
        return token.head.dep_ in {"ROOT", "fixed", "conj"}
    planning = token.lower_ in words("modality", "plan", language=token.lang_)
    said = token.lower_ in verbs(token.lang_) and token.morph.get("VerbForm", []) != ["Part"]
    return token.dep_ == "amod" and token.head.dep_ == "ROOT" and (planning or said)


def _is_told(token: "Token") -> bool:
    """True for a form of saying behind its subject that the parser took for another word: "la police le soupçonne"."""
    if token.pos_ not in {"NOUN", "ADV", "ADJ"} or not token.is_lower or token.lower_ not in verbs(token.lang_):
        return False
    kinds = {each.dep_.split(":")[0] for each in token.children if each.i < token.i or each.dep_ == "cop"}
    return "nsubj" in kinds and "cop" not in kinds and token.morph.get("VerbForm", []) != ["Part"]


def _restore(verb: "Token", heads: list[int], relations: list[str]) -> None:
    """Make the verb the head of its clause, the noun its subject, and hang what follows on the verb."""
    noun, top = verb.head, _top(verb)
    heads[verb.i], relations[verb.i] = heads[noun.i], "ccomp"
    if top is noun or top.pos_ == "SCONJ":
        heads[verb.i], relations[verb.i] = verb.i, "ROOT"
        heads[top.i], relations[top.i] = verb.i, "mark"
    heads[noun.i], relations[noun.i] = verb.i, "nsubj"
    for each in noun.children:
        if each.i > verb.i:
            heads[each.i] = verb.i
            relations[each.i] = "xcomp" if relations[each.i] == "acl" else relations[each.i]


def _top(token: "Token") -> "Token":
    while token.head.i != token.i:
        token = token.head
    return token


def _relation(token: "Token") -> str:
    if token.dep_ == "conj" and _neither(token):
        return "dep"
    if token.dep_ in {"obj", "iobj", "obl"} and token.lower_ in words("calendar", "weekday", "role", token.lang_):
        return "npadvmod"
    if token.dep_ == "acl:relcl" and _stands_by_itself(token):
        return "parataxis"
    if _possessive(token):
        return "poss"
    if token.morph.get("Polarity", []) == ["Neg"] and token.dep_ == "advmod":
        return "neg"
    if token.dep_.startswith("aux") and token.morph.get("VerbForm", []) == ["Inf"]:
        return "prt"  # of the verb's group, yet it makes no finite verb of it: "avoir reçu"
    return RELATIONS.get(token.dep_) or RELATIONS.get(token.dep_.split(":")[0]) or token.dep_.split(":")[0]


def _plans(token: "Token") -> bool:
    """True for a verb of planning taken for a noun, with a subject: "La Ligue risque d'être dissoute"."""
    subject = any(each.dep_.startswith("nsubj") and each.i == token.i - 1 for each in token.children)
    return subject and token.lower_ in words("modality", "plan", language=token.lang_)


def _is_buried(token: "Token") -> bool:
    """True for the finite verb of a sentence that hangs on its own subject: "Aucun des rapports ne mentionne …"."""
    if token.dep_ != "acl" or token.pos_ != "VERB" or token.morph.get("VerbForm", []) != ["Fin"]:
        return False
    top = _top(token)
    first = token.doc[token.head.i + 1] if token.head.i < token.i else token
    return top.i < token.i and top.pos_ in {"PRON", "NOUN", "PROPN"} and not does(first, "relative", "that", "which")


def _unearth(verb: "Token", heads: list[int], relations: list[str]) -> None:
    """Make the verb the head of its sentence, what was the head its subject."""
    top = _top(verb)
    heads[verb.i], relations[verb.i] = verb.i, "ROOT"
    heads[top.i], relations[top.i] = verb.i, "nsubj"


def _stands_by_itself(verb: "Token") -> bool:
    """True for a clause with a subject of its own and no relative word, which a parser has hung on a noun before it."""
    subject = next((each for each in verb.children if each.dep_.startswith("nsubj")), None)
    if subject is None or subject.pos_ not in {"NOUN", "PROPN"} or subject.i > verb.i:
        return False
    first = min(each.i for each in (verb, *verb.subtree))
    return not any(does(token, "relative") for token in verb.doc[first : verb.i])


def _neither(token: "Token") -> bool:
    """True for the second verb of "n'a ni confirmé ni démenti": one statement, which no part tells rightly."""
    joins = [each for each in token.children if each.dep_ == "cc"]
    return token.pos_ == "VERB" and any(does(each, "neither") for each in joins)


def _raise(copula: "Token", heads: list[int], relations: list[str]) -> None:
    """Put the copula above its predicate; beside a participle it is an auxiliary and stays."""
    what = copula.head
    if what.morph.get("VerbForm", []) == ["Part"] and what.pos_ == "VERB":
        relations[copula.i] = "aux"
        return
    if relations[copula.i] != "cop" or any(each.dep_ == "cop" and each.i < copula.i for each in what.children):
        return
    heads[copula.i] = copula.i if what.head.i == what.i else heads[what.i]
    relations[copula.i] = relations[what.i]
    heads[what.i], relations[what.i] = copula.i, "acomp" if what.pos_ == "ADJ" else "attr"
    for each in what.children:
        if each.i != copula.i and each.dep_.split(":")[0] in MOVING and not _inner(each, what):
            heads[each.i] = copula.i


def _inner(token: "Token", what: "Token") -> bool:
    """True for what modifies the predicate noun or adjective itself: "plus riche", "de la ville"."""
    if token.dep_.split(":")[0] == "advmod":
        return token.i == what.i - 1 and token.morph.get("Polarity", []) != ["Neg"]
    return token.dep_.startswith("obl") and token.i > what.i


def _possessive(token: "Token") -> bool:
    return token.pos_ == "DET" and token.morph.get("Poss", []) == ["Yes"]


def _tag(token: "Token") -> str:
    if token.pos_ in {"VERB", "AUX"}:
        return _verb_tag(token)
    plural = token.morph.get("Number", []) == ["Plur"]
    if token.pos_ in {"NOUN", "PROPN"}:
        return ("NNP" if token.pos_ == "PROPN" else "NN") + ("S" if plural else "")
    if token.pos_ == "PRON":
        return "WP" if token.morph.get("PronType", []) == ["Rel"] else "PRP"
    return {"DET": "DT", "ADJ": "JJ", "ADV": "RB", "ADP": "IN", "SCONJ": "IN", "CCONJ": "CC"}.get(
        token.pos_, token.pos_
    )


def _verb_tag(token: "Token") -> str:
    form, tense = token.morph.get("VerbForm", []), token.morph.get("Tense", [])
    if form == ["Part"]:
        return "VBG" if tense == ["Pres"] else "VBN"
    if form and form[0] in FORMS:
        return FORMS[form[0]]
    return "VBD" if tense in (["Past"], ["Imp"]) else "VBZ"
