"""Loading spaCy and its pipelines with what the reading needs of them, and little else: it is most of the start."""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import cache, partial
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...imports import later, stand_ins, unswept
from ...lexicon import load

if TYPE_CHECKING:
    from spacy.language import Language

UNUSED = ["ner", "senter", "entity_linker"]
"""Pipes the reading does without: names are found by their own rules, where claims are."""

UNREAD = ["config", "strings"]
"""What of a model's files is left unread: settings that are known by then, and words (see :func:`_name_labels`)."""

UNASKED = (
    *("IS_STOP", "IS_BRACKET", "IS_LEFT_PUNCT", "IS_RIGHT_PUNCT", "IS_CURRENCY", "LIKE_EMAIL", "LIKE_URL"),
    *("IS_ASCII", "IS_DIGIT", "IS_ALPHA", "IS_LOWER", "IS_TITLE", "IS_UPPER"),
)
"""What spaCy finds out about each new word and nobody here asks it for; to tell an address takes longer than the rest.

Whether a word has letters alone, and large or small ones, its letters tell (:mod:`.spelling`).
"""

LABELS_SUFFICE = frozenset({"tok2vec", "tagger", "parser", "attribute_ruler", "lemmatizer"})
"""Kinds of pipes that answer with their labels, or with words they add; others need the model's list of words."""

NEEDLESS = {
    "spacy.cli": {},
    "spacy.cli.info": later("spacy.cli.info", "info"),
    "packaging.requirements": later("packaging.requirements", "Requirement"),
    "pydantic.v1": {},
    "spacy.pipeline._edit_tree_internals.schemas": later(
        "spacy.pipeline._edit_tree_internals.schemas", "validate_edit_tree"
    ),
    "srsly._yaml_api": later("srsly._yaml_api", "read_yaml", "write_yaml", "yaml_dumps", "yaml_loads")
    | later("srsly._yaml_api", "is_yaml_serializable"),
    "tqdm": later("tqdm", "tqdm"),
}
"""What spaCy imports at once and uses for trainings, packages, YAML and pipes of other kinds: imported when called."""

LONG = 100
"""Letters from which spaCy calls a word's shape long."""

WATCHERS = "PYDANTIC_DISABLE_PLUGINS"
"""The environment's variable by which pydantic is told which plugins not to load."""

TOKENIZER = "ledger.WholeNames.v1"


@cache
def spacy_alone() -> Any:
    """The module ``spacy`` without its command line, of which it wants one function; who imports that gets it whole."""
    with stand_ins(NEEDLESS), unswept(), _deferred(), _unplugged():
        import spacy
    return spacy


@contextmanager
def _deferred() -> Iterator[None]:
    """While this lasts a class of settings makes its validator when that is first used, not when it is defined.

    Of spaCy's classes most check a training, which is not done here.
    """
    from pydantic import BaseModel

    before = BaseModel.model_config
    BaseModel.model_config = {**before, "defer_build": True}
    try:
        yield
    finally:
        BaseModel.model_config = before


@contextmanager
def _unplugged() -> Iterator[None]:
    """While this lasts pydantic does not seek, among all that is installed, what might watch spaCy's settings."""
    before = os.environ.get(WATCHERS)
    os.environ[WATCHERS] = "__all__"
    try:
        yield
    finally:
        del os.environ[WATCHERS]
        os.environ.update({} if before is None else {WATCHERS: before})


def loaded(name: str) -> "Language":
    """The pipeline of an installed model. Raises ``OSError`` or ``ImportError`` where there is none of the name."""
    spacy = spacy_alone()
    if not spacy.registry.has("tokenizers", TOKENIZER):
        spacy.registry.tokenizers(TOKENIZER, func=_for_names)
    own = {"nlp": {"tokenizer": {"@tokenizers": TOKENIZER}}}
    with unswept(), _sorted_out(), _unplugged():
        nlp: Any = spacy.load(name, exclude=[*UNUSED, *UNREAD], config=own)
        _name_labels(nlp)
        _index_lemmas(nlp)
        _keep_stops(nlp)
    whole: Language = nlp
    return whole


@contextmanager
def _sorted_out() -> Iterator[None]:
    """While this lasts what is registered with spaCy is looked up by its kind, and again only where more has come.

    What other packages add is then not sought among all that is installed.
    """
    catalogue: Any = import_module("catalogue")  # which has no types
    every, find = catalogue.AVAILABLE_ENTRY_POINTS, catalogue.Registry.get_all
    kept: dict[tuple[Any, int], dict[str, Any]] = {}

    def found(registry: Any) -> dict[str, Any]:
        asked = tuple(registry.namespace), len(catalogue.REGISTRY)
        return dict(kept[asked] if asked in kept else kept.setdefault(asked, find(registry)))

    catalogue.AVAILABLE_ENTRY_POINTS = _by_kind(every)
    catalogue.Registry.get_all = found
    try:
        yield
    finally:
        catalogue.AVAILABLE_ENTRY_POINTS, catalogue.Registry.get_all = every, find


def _by_kind(every: Any) -> dict[str, list[Any]]:
    """All that installed packages add to others, by its kind; before Python 3.12 that is how it is given."""
    if isinstance(every, dict):
        return dict(dict.items(every))
    kinds: dict[str, list[Any]] = {}
    for point in every:
        kinds.setdefault(point.group, []).append(point)
    return kinds


def _name_labels(nlp: Any) -> None:
    """Make the names of labels known; or all words of the model's list, most of which no text ever needs.

    To read that list takes a third of the loading. A word that a text has is known once it is met.
    """
    if LABELS_SUFFICE.issuperset(nlp.pipe_factories.values()):
        for label in (label for labels in nlp.pipe_labels.values() for label in labels):
            nlp.vocab.strings.add(label)
    else:
        nlp.vocab.strings.from_disk(nlp.path / "vocab" / "strings.json")


def blank(language: str) -> "Language":
    """A pipeline of bare tokens."""
    bare: Language = spacy_alone().blank(language)
    return bare


def kept_whole(nlp: "Language", words: Iterable[str]) -> "Language":
    """The pipeline with a tokenizer for which each of these words is one, capitalised too: "Celle-ci"."""
    tokenizer: Any = nlp.tokenizer
    for word in (form for each in words for form in (each, each.capitalize())):
        tokenizer.add_special_case(word, [{"ORTH": word}])
    return nlp


def _for_names() -> Any:
    """Makes the tokenizer of a pipeline, as spaCy asks for it; empty, because the model brings all its rules.

    spaCy's own begins with those of the language, which takes as long again.
    """
    from .tokenizer import WholeNames

    def made(nlp: Any) -> Any:
        for trait in UNASKED:  # now, because the tokenizer's own rules are the first words that are met
            nlp.vocab.lex_attr_getters.pop(nlp.vocab.strings[trait], None)
        shape = nlp.vocab.strings["SHAPE"]
        nlp.vocab.lex_attr_getters[shape] = partial(_shape, nlp.vocab.lex_attr_getters[shape])
        return WholeNames(nlp.vocab)

    return made


def _shape(whole: Callable[[str], str], text: str) -> str:
    """The shape of a word, "Xxxxx" of "Bridge", as ``whole`` tells it letter by letter: of most words it is plain."""
    if not (text.isascii() and text.isalpha()) or len(text) >= LONG:
        return whole(text)
    if text.islower():
        return "xxxx"[: len(text)]
    return "Xxxxx"[: len(text)] if text[0].isupper() and text[1:].islower() else whole(text)


def _keep_stops(nlp: Any) -> None:
    """Tie a stop to the title it shortens ("Cllr."), and no other to a letter for millions or metres ("£4m.").

    A stop apart ends a sentence for the parser, one that belongs to a word ends none.
    """
    if nlp.lang != "en":
        return
    titles = {title: [{"ORTH": title}] for title in _shortened() - nlp.tokenizer.rules.keys()}
    nlp.tokenizer.wait_for(titles | {f"{letter}.": [{"ORTH": letter}, {"ORTH": "."}] for letter in "mkbtg"})


@cache
def _shortened() -> frozenset[str]:
    """The titles that a stop shortens, as they stand before a name: "Sgt."."""
    return frozenset(row["word"].capitalize() for row in load("titles") if row["word"].endswith("."))


def _index_lemmas(nlp: "Language") -> None:
    """Make sets of the lemmatizer's word lists, of which it asks of every form whether it is in there."""
    lemmatizer: Any = nlp.get_pipe("lemmatizer") if nlp.has_pipe("lemmatizer") else None
    if lemmatizer is not None and lemmatizer.lookups.has_table("lemma_index"):
        table = lemmatizer.lookups.get_table("lemma_index")
        for part in list(table):
            table[part] = frozenset(table[part])
