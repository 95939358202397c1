"""Words of others made safe to show: no control characters, no direction overrides, one line."""

import re

_UNSAFE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Control characters, which may drive a terminal, and marks that turn the reading direction around."""

_SPACE = re.compile(r"\s+")
_MARKDOWN = re.compile(r"([\\`*_\[\]<>|#~])")
_LIST_MARK = re.compile(r"^(\d*)([-+.)])(?=\s)")


def safe(text: str) -> str:
    """The text with every run of white space as one blank and unsafe characters as U+FFFD; ends are kept."""
    return _UNSAFE.sub("\ufffd", _SPACE.sub(" ", text))


def line(text: str) -> str:
    """The text on one line, safe, without blanks at its ends."""
    return safe(text).strip()


def short(text: str, length: int) -> str:
    """The text on one line of at most ``length`` characters, cut with an ellipsis."""
    whole = line(text)
    return whole if len(whole) <= length else whole[: length - 1].rstrip() + "…"


def markdown(text: str) -> str:
    """The text on one line with the marks of Markdown escaped, so that it reads as it was written."""
    return _LIST_MARK.sub(r"\1\\\2", _MARKDOWN.sub(r"\\\1", line(text)))
