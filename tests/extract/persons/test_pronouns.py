"""Pronouns: nearness, grammar, gender and clause decide; a close race lowers the score."""

from collections.abc import Callable

import pytest

from ledger.extract.grammar.tokens import Doc
from ledger.extract.persons.people import cast
from ledger.model import Mention

Parsed = Callable[[str], Doc]


def last(doc: Doc, word: str) -> list[Mention]:
    """The mentions at the last ``word`` of the text."""
    place = doc.text.rindex(word)
    return [mention for mention in cast(doc, doc.text).mentions if mention.spans[0].start == place]


def test_the_subject_is_preferred(parsed: Parsed) -> None:
    (found,) = last(parsed("Omar Haddad met Karim Nasri. He left by train."), "He")
    assert found.name == "Omar Haddad"


def test_gender_excludes(parsed: Parsed) -> None:
    (found,) = last(parsed("Mrs. Fischer met Mr. Haddad. He left by train."), "He")
    assert found.name == "Haddad"


def test_an_object_is_not_its_own_subject(parsed: Parsed) -> None:
    (found,) = last(parsed("Omar Haddad called Karim Nasri. Nasri told him to wait."), "him")
    assert found.name == "Omar Haddad"


def test_a_rival_lowers_the_score(parsed: Parsed) -> None:
    (alone,) = last(parsed("Omar Haddad left. He took a boat."), "He")
    (rivalled,) = last(parsed("Omar Haddad left. Karim Nasri stayed with Omar Haddad. He took a boat."), "He")
    assert rivalled.score < alone.score <= 0.9


def test_a_pronoun_does_not_look_back_for_ever(parsed: Parsed) -> None:
    text = "Omar Haddad left. The sea was calm. The wind fell. The night came. The port was shut. He slept."
    assert last(parsed(text), "He") == []


def test_they_means_no_persons_where_none_are_listed(parsed: Parsed) -> None:
    assert last(parsed("The officers met Omar Haddad. They took a boat."), "They") == []


def test_a_brother_is_named_only_if_there_is_one_other_of_the_name(parsed: Parsed) -> None:
    text = "Karim al-Sayed, Jamal al-Sayed and Tarek al-Sayed fled. Tarek al-Sayed called his brother."
    assert [mention.name for mention in last(parsed(text), "his brother")] == ["Tarek al-Sayed"]


def test_who_was_he_before_is_not_she(parsed: Parsed) -> None:
    """A name that shows no gender has shown it once a pronoun stood for it."""
    (found,) = last(parsed("Kojo Mensah praised Amara Diallo. Mensah said he had full trust in her."), "her")
    assert found.name == "Amara Diallo"


def test_the_subject_of_a_relative_clause_is_not_the_name_it_hangs_on(parsed: Parsed) -> None:
    found = last(parsed("Marta Reyes sang. Teo Blanco, whom she sued, left."), "she")
    assert [mention.name for mention in found] == ["Marta Reyes"]


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("Omar Haddad died. Karim Nasri came. Haddad said he had praised him.", "Karim Nasri"),
        ("Omar Haddad died. Karim Nasri paid tribute to him.", "Omar Haddad"),
    ],
)
def test_whom_somebody_praises_is_another_by_whatever_name(parsed: Parsed, text: str, whom: str) -> None:
    """The subject is no less himself where a pronoun stood for him."""
    assert [mention.name for mention in last(parsed(text), "him")] == [whom]


def test_who_opposed_her_is_not_her(parsed: Parsed) -> None:
    """Whoever is the subject of a relative clause is not its object too."""
    (found,) = last(parsed("Edna Lunde won. Maria Trest, a former clerk who once opposed her, left."), "her")
    assert found.name == "Edna Lunde"
