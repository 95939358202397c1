"""Who says what: each construct of English that names a source is found, and what is no attribution is not."""

import pytest

from ledger.extract import extract
from ledger.extract.attribution.finders import attributions
from ledger.extract.grammar.tree import spans
from ledger.extract.parsing.parse import parse, unparsed
from ledger.extract.parsing.sentences import mark_sentences
from ledger.extract.text.quotes import quotations


def found(text, language="en"):
    """Each attribution as (source heads, main cue word, what is said)."""
    [(_, doc)] = parse(text, language)
    if language != "en":
        mark_sentences(doc)
    said = attributions(doc, quotations(doc.text))
    return [
        (
            [head.text for head in one.sources],
            one.cue[-1].text,
            " … ".join(text[start:end] for start, end in spans(one.content)),
        )
        for one in said
    ]


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("Mira Velt said that the bridge was mined.", "Velt", "said", "that the bridge was mined"),
        ("“The bridge is mined,” said Mira Velt.", "Velt", "said", "The bridge is mined"),
        ("The bridge, she said, is mined.", "she", "said", "The bridge … is mined"),
        ("The bridge is mined, according to the navy.", "navy", "to", "The bridge is mined"),
        ("In the view of the judge, the law is clear.", "judge", "view", "the law is clear"),
        ("The consul told reporters that he would stay.", "consul", "told", "that he would stay"),
        ("The union vowed to strike.", "union", "vowed", "to strike"),
        ("The judge ordered the police to free them.", "judge", "ordered", "the police … to free them"),
        ("The minister accused the bank of fraud.", "minister", "of", "the bank … fraud"),
        ("The mayor called the plan a disgrace.", "mayor", "called", "the plan … a disgrace"),
        (
            "The claim by the mayor that the harbour was closed is untrue.",
            "mayor",
            "claim",
            "that the harbour was closed",
        ),
        ("The Kesh Courier reported the loss, citing two officials.", "officials", "citing", "the loss"),
        ("The letter highlights that he is accused of fraud.", "letter", "highlights", "that he is accused of fraud"),
        ("The film shows him with a gun.", "film", "shows", "him with a gun"),
        ("As the minister put it, nobody is above the law.", "minister", "put", "nobody is above the law"),
        ("Velt was accused by the opposition of stealing ships.", "opposition", "of", "Velt stealing ships"),
        ("“He is,” said Piet Velt, “a good man.”", "Velt", "said", "He is a good man"),
        ("Reuters said in a report that the ship sank.", "Reuters", "said", "that the ship sank"),
        ("The loss was first reported by the Kesh Courier.", "Courier", "reported", "The loss"),
    ],
)
def test_constructs(text, source, cue, content):
    assert any(
        source in sources and cue == word and set(content.split()) - {"…"} <= set(said.split())
        for sources, word, said in found(text)
    ), found(text)


def test_two_sources_side_by_side_answer_for_one_statement():
    [(sources, _, _)] = found("The general fled, according to a diplomat and a trader.")
    assert sources == ["diplomat", "trader"]


def test_it_is_said_that_has_nobody_to_answer_for_it():
    assert found("It is said that the general fled.") == [([], "said", "that the general fled")]


def test_a_first_person_inside_a_quotation_is_the_speakers_own_way_of_speaking():
    assert [cue for _, cue, _ in found("“I think we will win,” said Ann Bell.")] == ["said"]


def test_what_somebody_did_not_say_states_nothing():
    text = "The mayor did not say that the bridge was mined."
    [(_, doc)] = parse(text)
    assert all(one.is_unstated for one in attributions(doc, quotations(text)))
    assert [claim.text for claim in extract(text) if claim.states] == [text.rstrip(".")]


def test_in_order_to_orders_nothing():
    assert found("They left in order to save the ship.") == []


def test_a_quotation_carried_on_belongs_to_the_same_speaker():
    [(_, _, said)] = found("“We will stay,” said the mayor. “We will not leave.”")
    assert "We will not leave" in said


def test_words_alone_are_enough_where_no_parser_is():
    text = "The bridge is mined, according to the navy. “We will stay,” said Ann Bell."
    doc = unparsed(text)
    mark_sentences(doc)
    cues = [" ".join(token.text for token in one.cue) for one in attributions(doc, quotations(text))]
    assert cues == ["according to", "said"]


def test_text_in_another_language_is_read_without_a_parser_and_without_a_crash():
    assert found("Selon lui, « le pont est fermé », a dit le maire.", "sv") == []
