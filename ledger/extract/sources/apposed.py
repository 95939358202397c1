"""The names beside the words for a source: in apposition, behind a comma, or given as an example."""

from typing import TYPE_CHECKING

from ...model import Mention
from ..attribution.accounts import is_account
from ..grammar.tree import children
from ..page import Page

if TYPE_CHECKING:
    from ..grammar.tokens import Token

BEHIND = frozenset({"kc", "qc", "mp", "mep", "msp", "obe", "mbe", "cbe", "phd", "ph.d.", "md", "m.d.", "esq", "esq."})
"""Letters behind a person's name: an office, a degree, an honour."""

NAMING = frozenset({"DET", "PRON", "ADJ", "NOUN", "PROPN"})
"""Classes of the words of which a description and the name behind it are made."""


def name_of(head: "Token", page: Page) -> Mention | None:
    """The person that the head names, itself or by a name in apposition: the mayor, Ann Bell."""
    if is_account(head.text):
        return _by_account(head.text, page)
    before = [head.nbor(-1)] if head.i and head.lower_ in BEHIND else []
    named = [each for each in children(head, {"appos"}) if each.pos_ == "PROPN"]
    beside = [head, *before, *(each.nbor(-1) if each.lower_ in BEHIND else each for each in named)]
    found = (page.cast.name_at(each) for each in beside if each.dep_ != "poss" or each.head.pos_ != "NOUN")
    return next((name for name in found if name is not None), None)


def _by_account(account: str, page: Page) -> Mention | None:
    """The one person of the page whose account it is: the name written in one word, or with the account behind it."""
    letters = "".join(filter(str.isalpha, account)).casefold()
    found = [
        name
        for name in page.cast.first
        if "".join(filter(str.isalpha, name)).casefold() == letters or f"{name} ({account})" in page.doc.text
    ]
    return page.cast.first[found[0]] if len(found) == 1 else None


def name_apart(words: "list[Token]", page: Page) -> Mention | None:
    """The person whose name ends the words behind a comma, where a parser tied it elsewhere.

    "The editor of Cell Report, Dr Ida Lund"; "Almora, its chief analyst Ida Lund".
    """
    comma = next((each for each in words if each.text == ","), None)
    behind = words[words.index(comma) + 1 :] if comma is not None and words[-1].pos_ == "PROPN" else []
    if not behind or any(each.pos_ not in NAMING for each in behind):
        return None
    return page.cast.name_at(words[-1])


def by_example(head: "Token", page: Page) -> bool:
    """True for people of whom some are named: critics such as Ann Bell."""
    lead = [each for each in children(head, {"prep"}) if each.lower_ in {"like", "as"}]
    named = [each for phrase in lead for each in children(phrase, {"pobj"})]
    return head.tag_ == "NNS" and any(page.cast.name_at(each) is not None for each in named)
