"""Whose word counts where two say what an article is."""

from ledger.read.reading import Imprint, Page


def test_gaps_are_filled_and_what_is_said_stands():
    option, said = Imprint(outlet="The Cape"), Imprint(outlet="The Bay", title="Gone")
    assert option.over(said) == Imprint(outlet="The Cape", title="Gone")


def test_an_empty_word_is_a_word():
    """An editor may say that there is no author."""
    assert Imprint(author="").over(Imprint(author="Ann")).author == ""


def test_a_page_knows_on_which_line_a_key_stands():
    assert Page("The mayor left.", lines=(("published", 4),)).line("published") == 4
