"""A text is parsed in stretches between the sentence starts that are known: the trees are as if it was read whole."""

from typing import Any

from ledger.extract.parsing.parse import parse, pipeline
from ledger.extract.parsing.stretches import parsed
from ledger.extract.parsing.twins import COLUMNS

PARAGRAPHS = ("The mayor sold the boat.", "The guard said nothing about it.", "Nobody has bought the old yard since.")


def test_each_paragraph_is_a_stretch_and_no_word_is_lost() -> None:
    nlp = pipeline("en")
    told = ["The mayor left the old yard on Monday, a guard said.", "Nobody saw it, and nobody has asked him since."]
    text = nlp.make_doc(" ".join(told))
    text[13].is_sent_start = True
    [stretches] = parsed(nlp, [text.to_array(list(COLUMNS))], [])
    assert [stretch.text.strip() for stretch in stretches] == told
    assert sum(len(stretch) for stretch in stretches) == len(text)


def test_a_short_paragraph_is_parsed_with_the_next() -> None:
    """Its first word begins a sentence all the same."""
    nlp = pipeline("en")
    text = nlp.make_doc("The mayor left. Nobody saw it.")
    text[4].is_sent_start = True
    [[whole]] = parsed(nlp, [text.to_array(list(COLUMNS))], [])
    assert [sentence.text.strip() for sentence in whole.sents] == ["The mayor left.", "Nobody saw it."]


def test_an_empty_batch_and_an_empty_text_are_parsed() -> None:
    nlp = pipeline("en")
    assert list(parsed(nlp, [], [])) == []
    nothing: Any = nlp.make_doc("").to_array(list(COLUMNS))
    [stretches] = parsed(nlp, [nothing], [])
    assert [len(stretch) for stretch in stretches] == [0]


def test_heads_are_those_of_the_whole_text() -> None:
    [(_, doc)] = parse("\n\n".join(PARAGRAPHS))
    tops = [token.text for token in doc if token.head is token and not token.is_space]
    assert tops == ["sold", "said", "bought"]
    assert all(token.head in token.sent for token in doc)
