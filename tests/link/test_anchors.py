"""Anchors: what a translation leaves as it is, in the order of the text."""

import pytest

from ledger.link.anchors import anchors, pairs


@pytest.mark.parametrize(
    "one, other",
    [
        ("He left Damascus for Moscow.", "Il a quitté Damas pour Moscou."),
        ("It fell on Tuesday, 8 December 2024.", "C'est tombé le mardi 8 décembre 2024."),
        ("The price was 12,500.5 in Germany.", "Le prix était de 12 500,5 en Allemagne."),
        ("The price was 12,500 in Germany.", "El precio en Alemania era de 12.500."),
        ("They found nine boxes in March.", "On a trouvé neuf cartons en mars."),
        ('They say: "Nobody," and ask Lena Orlova.', "Ils disent : « Personne », et demandent à Lena Orlova."),
    ],
)
def test_a_text_and_its_translation_have_the_same_anchors(one: str, other: str) -> None:
    assert sorted(anchors(one)) == sorted(anchors(other))
    assert anchors(one)


def test_a_word_that_merely_begins_a_sentence_is_no_name() -> None:
    assert anchors("Nobody came. Later it rained.") == ()


def test_a_name_that_begins_a_sentence_is_one() -> None:
    assert len(anchors("Karim left. They asked Karim.")) == 2
    assert len(anchors("Lena Orlova left.")) == 2


def test_the_verb_may_is_no_month() -> None:
    assert anchors("it may rain, and they march on") == ()


def test_pairs_are_what_follows_each_other() -> None:
    assert list(pairs(("a", "b", "c"))) == ["a b", "b c"]
