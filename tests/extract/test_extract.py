"""The whole way from a text to its claims."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ledger.extract import extract, extract_many
from ledger.model import Article, Modality, Polarity, Sourcing, slices

DOSSIER = (
    "The former harbour master, Jan Velt, left for Kesh on Sunday, according to a naval source. "
    "“He took nothing with him,” said his sister, Mira Velt. “He was afraid.”\n"
    "Port of Kesh\n"
    "Officials are said to have left too. The harbour is closed."
)


def by_text(text):
    return {claim.text: claim for claim in extract(text)}


def test_a_named_sources_statement_is_hers_and_the_rest_is_the_outlets():
    claims = by_text("Mira Velt said the bridge was mined. The bridge is closed.")
    assert claims["the bridge was mined"].sourcing is Sourcing.NAMED
    assert claims["the bridge was mined"].sources[0].text == "Mira Velt"
    assert claims["The bridge is closed"].sourcing is Sourcing.UNATTRIBUTED
    assert claims["The bridge is closed"].chains == ((),)


def test_what_is_said_to_be_so_is_hearsay_with_the_hedge_as_its_cue():
    [claim] = extract("Officials are said to have left.")
    assert claim.sourcing is Sourcing.HEARSAY
    assert claim.cue == claim.hedge.cues != ()


def test_headings_make_no_claims():
    assert not any("Port of Kesh" in claim.text for claim in extract(DOSSIER))


def test_a_quotation_goes_on_in_the_next_sentence():
    assert by_text(DOSSIER)["He was afraid"].sources[0].name == "Mira Velt"


def test_an_articles_key_is_in_its_claims_and_every_claims_key_is_its_own():
    article = Article(DOSSIER, outlet="The Kesh Courier")
    claims = extract(article)
    assert {claim.article for claim in claims} == {article.key}
    assert len({claim.key for claim in claims}) == len(claims)


def test_the_same_article_gives_the_same_claims():
    assert extract(DOSSIER) == extract(DOSSIER)


def test_many_articles_are_read_as_each_alone():
    texts = [DOSSIER, "", "The bridge is closed.", DOSSIER[::-1]]
    assert [[claim.text for claim in found] for found in extract_many(texts)] == [
        [claim.text for claim in extract(text)] for text in texts
    ]


def test_a_plain_negation_stays_and_a_denial_is_worded_as_what_is_denied():
    [plain] = extract("The guards were not warned.")
    assert plain.polarity is Polarity.DENIED and "not warned" in plain.wording
    [denied] = [c for c in extract("Jan Velt denied that he had fled.") if "fled" in c.text]
    assert denied.stance_denies and "not" not in denied.wording


def test_a_request_is_a_fact_and_what_is_asked_for_is_not():
    text = "The police passed on a request from the Kesh authorities to arrest Jan Velt."
    claims = {claim.text: claim for claim in extract(text)}
    assert claims["to arrest Jan Velt"].modality is Modality.UNREALISED
    assert claims["a request from the Kesh authorities to arrest Jan Velt"].modality is Modality.ACTUAL


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n",
        "“",
        "he said",
        "😀😀 said that 😀",
        "مرحبا. قال علي: لا.",
        "\u202eHe said he left.\u202c",
        "THE MAYOR SAID HE LEFT. ALL OF IT.",
        "“A,” said Bo. “B.” “C",
        "said " * 400,
        "a" * 5000,
        "He said she said they said it rained.",
        "0 accoRdiNg To#",
    ],
)
def test_odd_texts_give_fitting_claims_or_none(text):
    fits(text)


ODD = st.lists(
    st.one_of(
        st.sampled_from(list("“”\"',.\n()😀–;:قم")),
        st.sampled_from(["said", "told", "according to", "is accused of", "would have left", "claims", "reportedly"]),
        st.sampled_from(["the mayor", "Ann Bell", "he", "who", "they", "that", "not", "if", "12 March", "left"]),
    ),
    max_size=40,
).map(" ".join)


@settings(max_examples=60, deadline=None)
@given(st.one_of(st.text(max_size=120), ODD))
def test_any_text_gives_claims_whose_spans_are_their_words(text):
    fits(text)


def fits(text):
    claims = extract(text)
    for claim in claims:
        assert claim.text == slices(text, claim.spans)
        assert any(letter.isalnum() for letter in claim.text)
        assert claim.wording.strip()
        assert all(text[start:end] for source in claim.sources for start, end in source.spans)
        assert all(step < len(claim.sources) for chain in claim.chains for step in chain)
    assert len({claim.key for claim in claims}) == len(claims)


def test_two_sources_named_side_by_side_stay_two_though_one_has_a_phrase_of_its_own() -> None:
    text = "Karim Haddouri signed it, according to an auditor of the port authority and a former customs officer."
    (claim,) = extract(text)
    assert [source.text for source in claim.sources] == [
        "an auditor of the port authority",
        "a former customs officer",
    ]
    assert claim.chains == ((0,), (1,))


def test_what_is_ruled_out_is_denied() -> None:
    (claim,) = extract("The police ruled out that Omar Haddad had left Castelmar.")
    assert claim.stance_denies and claim.polarity is Polarity.DENIED


def test_a_surname_means_the_one_who_bore_it_alone_so_far() -> None:
    text = (
        "Karim Haddouri ran the port. Haddouri owned two flats. Haddouri liked the sea. His brother Youssef Haddouri "
        "protested. Youssef Haddouri called the court. The ministry said that Haddouri entered Castelmar in March."
    )
    assert [mention.name for mention in extract(text)[-1].mentions] == ["Karim Haddouri"]
