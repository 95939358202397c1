"""They and them: a list of persons right before them, or nobody."""

from collections.abc import Callable

import pytest

from ledger.extract.grammar.tokens import Doc
from ledger.extract.persons.people import cast

Parsed = Callable[[str], Doc]
BOTH = {"Ann Bell", "Carl Dorn"}


def meant(doc: Doc, word: str) -> set[str]:
    """Whom the last ``word`` of the text means."""
    place = doc.text.rindex(word)
    return {mention.name for mention in cast(doc, doc.text).mentions if mention.spans[0].start == place}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Ann Bell and Carl Dorn left the hall. They took a boat.", "They"),
        ("Ann Bell and Carl Dorn came to Kesh. Both were arrested.", "Both"),
        ("Ann Bell and Carl Dorn came to Kesh. All of them left.", "them"),
        ("Ann Bell and Carl Dorn came. All took advantage of the favours granted to them by the king.", "them"),
        ("Ann Bell and Carl Dorn sold their house.", "their"),
    ],
)
def test_a_list_right_before_is_meant_whole(parsed: Parsed, text: str, word: str) -> None:
    assert meant(parsed(text), word) == BOTH


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Ann Bell and Carl Dorn are wanted. The authorities asked the court to bring Omar Haddad to them.", "them"),
        ("Ann Bell and Carl Dorn met the officers. They took a boat.", "They"),
        ("Ann Bell and Carl Dorn left. The police came. They saw nothing.", "They"),
        ("Ann Bell left the hall. They took a boat.", "They"),
        ("Ann Bell and Carl Dorn met Omar Haddad and Karim Nasri. They took a boat.", "They"),
        ("Ann Bell, Carl Dorn and Omar Haddad came. Both were arrested.", "Both"),
        ("Ann Bell and Carl Dorn left. It rained. It rained again. They took a boat.", "They"),
    ],
)
def test_else_nobody_is_meant(parsed: Parsed, text: str, word: str) -> None:
    assert meant(parsed(text), word) == set()


def test_of_all_of_them_only_one_word_stands_for_the_persons(parsed: Parsed) -> None:
    assert meant(parsed("Ann Bell and Carl Dorn came to Kesh. All of them left."), "All") == set()


def test_a_possessive_after_the_doer_is_undecided(parsed: Parsed) -> None:
    doc = parsed("Omar Haddad was not warned by Carl Dorn of his flight.")
    (found,) = (mention for mention in cast(doc, doc.text).mentions if mention.text == "his")
    assert (found.name, found.score) == ("Carl Dorn", 0.4)
