"""Names that somebody only goes by: of "a man introducing himself as 'Viktor'" nobody can say who he is.

Such a name is no short form of another person's in the text: whoever bears it is somebody of his own from there on.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from .naming import Name
from .persons import Figure

_GOES_BY = re.compile(
    r"(?:\b(?:introduc|call|identif|describ)\w+\s+(?:him|her|them)sel(?:f|ves)\s+(?:only\s+|simply\s+|just\s+)?(?:as\s+)?"
    r"|\b(?:his|her|their)\s+(?:first\s+)?name\s+(?:only\s+|simply\s+|just\s+)?as\s+"
    r"|\b(?:known|identified|named|referred\s+to)\s+(?:only|simply|just)\s+(?:as|by\s+the\s+name)\s+"
    r"|\b(?:se\s+faisant\s+appeler|se\s+présentant\s+comme|connue?\s+sous\s+le\s+(?:seul\s+)?nom\s+de)\s+)"
    r"[\"'“‘«]?\s*(?P<name>[A-Z][\w-]+)(?!\s+[A-Z])",
)
_SAID = ("himself", "herself", "themselves", "name", "only as", "simply as", "just as", "only by", "faisant", "nom de")
"""Words of which one stands in each text that holds a name of this sort."""


def assumed(found: Sequence[Name], text: str) -> list[tuple[Name, Figure]]:
    """The single names that somebody of the text only goes by, from where that is said, each with its bearer."""
    if not any(word in text for word in _SAID):
        return []
    places = {hit["name"].lower(): hit.start("name") for hit in reversed(list(_GOES_BY.finditer(text)))}
    return list(_borne(found, places)) if places else []


def _borne(found: Sequence[Name], places: Mapping[str, int]) -> Iterator[tuple[Name, Figure]]:
    bearers: dict[str, Figure] = {}
    for name in found:
        first = name.words[0].tokens[0]
        said = name.text.lower()
        if name.titled or first.idx < places.get(said, first.idx + 1):
            continue
        bearers.setdefault(said, Figure(name.text, name.keys, name.gender, first.i, 1))
        yield name, bearers[said]
