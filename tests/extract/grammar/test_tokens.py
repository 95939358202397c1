"""Tokens know their neighbours in the text and in the tree, and sentences begin where trees do."""

import gc

from hypothesis import given
from hypothesis import strategies as st

from ledger.extract.grammar.hanging import below_each
from ledger.extract.grammar.tokens import Doc, Token
from ledger.extract.grammar.words import Read, Written


def written(text: str) -> Written:
    return Written(
        text, text.lower(), text.lower(), text.isalpha(), text.islower(), text.istitle(), text.isupper(), False, False,
        False, text.isdigit(),
    )  # fmt: skip


def grown(text: str, heads: list[int]) -> Doc:
    """A document of the words between the blanks of ``text``, each hung on the word at its place in ``heads``."""
    words = text.split(" ")
    doc = Doc([written(word) for word in words], [*(True for _ in words[1:]), False], "en")
    doc.grow([Read(dep="ROOT" if head == place else "dep") for place, head in enumerate(heads)], below_each(heads))
    return doc


def test_tokens_stand_at_their_places_in_the_text() -> None:
    doc = grown("The dam burst .", [1, 2, 2, 2])
    assert doc.text == "The dam burst ."
    assert [doc.text[token.idx : token.idx + len(token)] for token in doc] == ["The", "dam", "burst", "."]
    assert [token.whitespace_ for token in doc] == [" ", " ", " ", ""]


def test_children_stand_left_and_right_in_the_order_of_the_text() -> None:
    burst = grown("Then the dam burst again today", [3, 2, 3, 3, 3, 3])[3]
    assert [child.text for child in burst.lefts] == ["Then", "dam"]
    assert [child.text for child in burst.rights] == ["again", "today"]
    assert burst.children == (*burst.lefts, *burst.rights)


def test_each_tree_is_a_sentence() -> None:
    doc = grown("It broke . Nobody came .", [1, 1, 1, 4, 4, 4])
    assert [sentence.text for sentence in doc.sents] == ["It broke .", "Nobody came ."]
    assert [token.i for token in doc if token.is_sent_start] == [0, 3]
    assert doc[4].sent is doc.sents[1]
    assert doc[4] in doc.sents[1]
    assert doc[1] not in doc.sents[1]


def test_a_subtree_that_is_torn_apart_leaves_out_what_stands_between() -> None:
    """ "A report came out about floods": the phrase hangs on the noun, the verb stands between them."""
    report = grown("A report came out about floods", [1, 2, 2, 2, 1, 4])[1]
    assert [token.text for token in report.subtree] == ["A", "report", "about", "floods"]
    assert report.right_edge.text == "floods"


def test_without_a_parser_every_token_is_its_own_head_and_the_text_one_sentence() -> None:
    doc = Doc([written("Nobody"), written("came")], [True, False], "en")
    assert not doc.parsed
    assert all(token.head is token and not token.children for token in doc)
    assert [sentence.text for sentence in doc.sents] == ["Nobody came"]


@given(st.data())
def test_edges_ancestors_and_subtrees_agree(data: st.DataObject) -> None:
    """Of any tree: who is in a subtree has its top above it, and the edges are its first and last token."""
    size = data.draw(st.integers(1, 12))
    heads = [data.draw(st.integers(0, max(place - 1, 0))) if place else 0 for place in range(size)]
    order = data.draw(st.permutations(range(size)))
    moved = [0] * size
    for place, head in enumerate(heads):
        moved[order[place]] = order[head]
    doc = grown(" ".join("w" * (n + 1) for n in range(size)), moved)
    for token in doc:
        below = [each for each in doc if each is token or token.is_ancestor(each)]
        assert token.subtree == below
        assert (token.left_edge, token.right_edge) == (below[0], below[-1])


def test_a_document_let_go_goes_without_a_search_for_garbage() -> None:
    doc = grown("It broke . Unseen came .", [1, 1, 1, 4, 4, 4])
    gc.disable()
    try:
        doc.let_go()
        del doc
        assert not [each for each in gc.get_objects() if isinstance(each, Token) and each.text == "Unseen"]
    finally:
        gc.enable()
