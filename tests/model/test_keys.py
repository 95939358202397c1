"""Keys name things by their content, the same on every machine."""

from hypothesis import given
from hypothesis import strategies as st

from ledger.model import Article, ArticleKind, Claim, Span, claim_key, slices

TEXT = "The harbour was closed. Nobody knew why."


def test_an_article_is_its_text_its_outlet_and_its_address() -> None:
    article = Article(TEXT, outlet="The Harbour Post", url="https://harbourpost.example.org/1")
    assert article.key == Article(TEXT, outlet="The Harbour Post", url="https://harbourpost.example.org/1").key
    others = (
        Article(TEXT + " ", outlet="The Harbour Post", url="https://harbourpost.example.org/1"),
        Article(TEXT, outlet="The Dal Chronicle", url="https://harbourpost.example.org/1"),
        Article(TEXT, outlet="The Harbour Post", url=None),
    )
    assert len({article.key, *(other.key for other in others)}) == 4


def test_what_is_learned_of_an_article_later_leaves_its_key() -> None:
    known = Article(TEXT, title="Closed", author="Mira Castel", published="2025-03-04", kind=ArticleKind.NOTE)
    assert known.key == Article(TEXT).key


def test_the_text_alone_has_a_name_too() -> None:
    assert Article(TEXT, outlet="A").text_sha256 == Article(TEXT, outlet="B").text_sha256


def test_a_claim_is_its_place() -> None:
    place = (Span(0, 22),)
    claim = Claim("a" * 64, place, TEXT[:22], "The harbour was closed")
    assert claim.key == claim_key("a" * 64, place) != claim_key("b" * 64, place)
    assert claim_key("a" * 64, place, 1) != claim.key
    assert claim_key("a" * 64, (Span(0, 23),)) != claim.key


def test_the_slices_of_a_claim_are_joined_where_words_are_left_out() -> None:
    assert slices(TEXT, [Span(0, 11), Span(16, 22)]) == "The harbour … closed"


@given(st.lists(st.tuples(st.integers(0, 99), st.integers(1, 99)), min_size=1, max_size=5))
def test_the_hull_holds_every_span(pairs: list[tuple[int, int]]) -> None:
    spans = tuple(Span(start, start + length) for start, length in pairs)
    hull = Claim("a", spans, "", "").hull
    assert all(hull.start <= span.start and span.end <= hull.end for span in spans)
    assert any(span.start == hull.start for span in spans) and any(span.end == hull.end for span in spans)
