"""French found, read without a parser, and whatever looks like it. All persons and outlets are invented."""

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from ledger.extract import extract
from ledger.extract.content.claims import claims as claims_of
from ledger.extract.page import page
from ledger.extract.parsing.parse import unparsed
from ledger.extract.text.languages import is_universal, lacking, language_of, missing, parsers
from ledger.model import Article, HedgeLevel


@pytest.mark.parametrize(
    ("text", "source", "wording"),
    [
        ("Le navire aurait coulé, selon une source militaire.", "une source militaire", "Le navire a coulé"),
        ("« Le pont a cédé », a déclaré Marc Delorme.", "Marc Delorme", "Le pont a cédé"),
        ("Interpol a indiqué que le pont a cédé.", "Interpol", "le pont a cédé"),
        ("Le maire nie avoir reçu de l'argent.", "Le maire", "avoir reçu de l'argent"),
    ],
)
def test_without_a_parser_the_words_alone_tell_who_says_it(text: str, source: str, wording: str) -> None:
    doc = unparsed(text, "fr")
    found = list(claims_of(page(Article(text, language="fr"), 0, doc)))
    assert [(claim.wording, [each.text for each in claim.sources]) for claim in found] == [(wording, [source])]


def test_a_missing_parser_is_said() -> None:
    assert lacking("fr") is None
    assert "claim-ledger[fr]" in (missing("fr", ("no_such_model",)) or "")
    assert missing("fr", ("spacy",)) is None


def test_the_language_is_found() -> None:
    assert language_of("Le maire a quitté la ville hier soir, selon ses voisins.") == "fr"
    assert language_of("The mayor left the town last night, neighbours said.") == "en"
    assert extract("Le navire aurait quitté le port de Tarcy dans la nuit.")[0].hedge.level == HedgeLevel.REPORTED


def test_the_table_of_languages_names_the_parsers() -> None:
    assert is_universal("fr") and not is_universal("en")
    assert parsers("fr")[-1] == "fr_core_news_sm"
    assert parsers("xx") == ()


MARKS = ["«", "»", "“", "”", '"', ",", ".", " ", "\n", "\n\n", ":", "’", "n'", "-t-"]
WORDS = [
    "a-t-il déclaré",
    "selon",
    "Selon ",
    "qu'",
    "que ",
    "de source",
    "l’AFP ",
    "aurait ",
    "serait ",
    "fui ",
    "pas ",
]
CLAUSES = ["Paul Vasseur ", "le maire ", "nie avoir ", "si ", "s'il ", "dit-on", "La rumeur selon laquelle ", "accuse "]
REST = ["d'avoir ", "1 234,5 ", "une dizaine de ", "il y a ", "mardi ", "et ", "qui "]
PIECES = st.sampled_from([*MARKS, *WORDS, *CLAUSES, *REST])


@example("Le maire accuse")
@example("«“La rumeur selon laquelle «La rumeur selon laquelle ")
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(PIECES, max_size=25).map("".join))
def test_whatever_looks_french_is_read_without_a_crash_and_every_span_fits(text: str) -> None:
    for claim in extract(Article(text, language="fr")):
        spans = [*claim.spans, *claim.cue, *claim.hedge.cues, *(span for each in claim.sources for span in each.spans)]
        assert all(0 <= span.start < span.end <= len(text) for span in spans)
