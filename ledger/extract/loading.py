"""Loading spaCy without its command line, of which ``import spacy`` wants one function."""

from functools import cache
from typing import Any

from ..imports import stand_ins


@cache
def spacy_alone() -> Any:
    """The module ``spacy``; its command line is loaded when somebody imports it."""
    with stand_ins({"spacy.cli": {}, "spacy.cli.info": {"info": _info}}):
        import spacy
    return spacy


def _info(*arguments: Any, **options: Any) -> Any:
    """spaCy's own ``info``, loaded when it is called."""
    from spacy.cli.info import info

    return info(*arguments, **options)
