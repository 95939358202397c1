"""Word vectors made here are those that the model itself makes."""

from typing import Any

import numpy

from ledger.extract.parsing.parse import pipeline
from ledger.extract.parsing.twins import COLUMNS
from ledger.extract.parsing.vectors import Vectors, vectors

TEXTS = ("The mayor sold the old boat; nobody saw it.", "Nobody?", "", "The guard didn't say why. " * 60)


def made(language: str) -> tuple[Any, Vectors]:
    """A language's model for words in context, and its vectors made here."""
    model: Any = pipeline(language).get_pipe("tok2vec")
    found = vectors(model.model)
    assert found is not None
    return model, found


def ours_of(found: Vectors, *docs: Any) -> list[Any]:
    """The vectors made here, text by text."""
    return found.of(docs[0].vocab, [doc.to_array(list(COLUMNS)) for doc in docs])


def assert_alike(language: str, texts: tuple[str, ...]) -> None:
    nlp, (model, found) = pipeline(language), made(language)
    docs = [nlp.make_doc(text) for text in texts]
    for ours, theirs in zip(ours_of(found, *docs), model.predict(docs), strict=True):
        assert ours.shape == theirs.shape
        assert numpy.allclose(ours, theirs, atol=1e-4)


def test_texts_of_any_length_have_the_vectors_of_the_model() -> None:
    assert_alike("en", TEXTS)


def test_a_text_alone_and_an_empty_text_have_them_too() -> None:
    assert_alike("en", TEXTS[:1])
    assert_alike("en", ("",))


def test_french_has_them_too() -> None:
    assert_alike("fr", ("Le maire a vendu le bateau.", "Personne n’a rien vu, dit-il."))


def test_a_word_that_stands_for_another_has_a_vector_of_its_own() -> None:
    nlp, (model, found) = pipeline("en"), made("en")
    doc, same = nlp.make_doc("She can't go"), nlp.make_doc("She can't go")
    doc[2].norm_ = "never"
    assert not numpy.allclose(ours_of(found, doc)[0][2], ours_of(found, same)[0][2])
    assert numpy.allclose(ours_of(found, doc)[0], model.predict([doc])[0], atol=1e-4)


def test_a_full_table_starts_afresh(monkeypatch: Any) -> None:
    """A text with more words than the table has room for finds a larger one."""
    monkeypatch.setattr("ledger.extract.parsing.vectors.LARGEST", 12)
    nlp, (model, _) = pipeline("en"), made("en")
    small = Vectors(model.model, made("en")[1].layers)
    for text in TEXTS:
        docs = [nlp.make_doc(text)]
        assert numpy.allclose(ours_of(small, *docs)[0], model.predict(docs)[0], atol=1e-4)


def test_a_model_of_another_make_is_left_to_itself() -> None:
    nlp = pipeline("en")
    tagger: Any = nlp.get_pipe("tagger")
    assert vectors(tagger.model) is None
