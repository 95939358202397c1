"""What the model never saw is hidden from it: the words stay as written, the tree is that of their twins."""

from ledger.extract.grammar.tokens import Doc
from ledger.extract.parsing.parse import parse


def read(text: str) -> Doc:
    [(_, doc)] = parse(text)
    assert doc.text == text
    return doc


def test_a_curly_apostrophe_is_read_like_a_straight_one() -> None:
    curly, straight = read("They don’t know the mayor’s wife."), read("They don't know the mayor's wife.")
    assert [token.text for token in curly if "’" in token.text] == ["n’t", "’s"]
    assert [(token.dep_, token.lemma_, token.head.i) for token in curly] == [
        (token.dep_, token.lemma_, token.head.i) for token in straight
    ]


def test_a_name_with_a_particle_keeps_its_letters_and_is_read_as_a_name() -> None:
    token = read("Nouri al-Hamid left the town.")[1]
    assert (token.text, token.lemma_, token.pos_) == ("al-Hamid", "al-Hamid", "PROPN")


def test_a_line_end_inside_a_sentence_hangs_on_the_word_before() -> None:
    doc = read("The mayor of the old town said that nobody had left\nthe harbour before the evening came.")
    end = next(token for token in doc if token.text == "\n")
    assert (end.pos_, end.head.text) == ("SPACE", "left")
    assert len(doc.sents) == 1
