"""A claim's words as the article has them, with the hedge marked."""

from dataclasses import replace

import dossier
from hypothesis import given
from hypothesis import strategies as st

from ledger.model import ClaimFile, Hedge, HedgeLevel, Span
from ledger.report.quote import Part, cue_words, marked, quotation


def reach(text: str, spans: list[Span], cues: list[Span]) -> ClaimFile:
    """A claim on these spans of a text, kept with 32 characters around it."""
    model = dossier.LEFT.claims[0]
    claim = replace(model.bearing.claim, spans=tuple(spans), hedge=Hedge(HedgeLevel.REPORTED, None, tuple(cues)))
    start, end = claim.hull
    return replace(
        model,
        bearing=replace(model.bearing, claim=claim),
        exact=text[start:end],
        prefix=text[max(0, start - 32) : start],
        suffix=text[end : end + 32],
    )


def at(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def test_a_cue_before_the_claim_is_shown_with_the_words_between():
    text = "It is rumoured in town that Orla Finch left."
    file = reach(text, [at(text, "Orla Finch left")], [at(text, "rumoured")])
    assert marked(file) == "‹rumoured› in town that Orla Finch left"


def test_words_between_the_slices_are_shown_as_words_around():
    text = "Orla Finch, who is 40, left."
    file = reach(text, [at(text, "Orla Finch"), at(text, "left")], [])
    assert quotation(file) == [(Part.SAID, "Orla Finch"), (Part.AROUND, ", who is 40, "), (Part.SAID, "left")]


def test_a_cue_far_away_is_named_by_its_place():
    text = "Allegedly, " + "and so on, " * 9 + "Orla Finch left."
    file = reach(text, [at(text, "Orla Finch left")], [Span(0, 9)])
    assert marked(file) == "Orla Finch left"
    assert cue_words(file) == ["[0,9]"]


def test_line_breaks_of_the_article_become_blanks():
    text = "Orla Finch\r\n  left."
    assert marked(reach(text, [Span(0, 18)], [])) == "Orla Finch left"


SPANS = st.tuples(st.integers(0, 60), st.integers(1, 20)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


@given(st.lists(SPANS, min_size=1, max_size=4), st.lists(SPANS, max_size=3))
def test_every_word_of_the_claim_is_shown_once_and_in_order(spans, cues):
    text = "".join(chr(33 + n) for n in range(80))
    file = reach(text, sorted(spans), cues)
    words = "".join(words for _, words in quotation(file))
    assert words in text
    assert file.exact in words
