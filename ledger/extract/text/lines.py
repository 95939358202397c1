"""What lines do to a text: where a narrow page broke them, and what stands at their head and is no sentence.

Offsets never change: a line end inside a paragraph is only read as a blank.
"""

import re
from itertools import pairwise

FULL = 0.75
"""A line at least this full, measured by the text's long lines, may have been broken by the page's edge."""

NARROW = range(35, 121)
"""Characters of the long lines of a text that somebody wrapped by hand or by machine; else lines are paragraphs."""

ENDED = re.compile(r"[.!?:;…][\"”»’')\]]*$")
LINE = re.compile(r"[^\n]+")
PLACE = r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3}"
CAPITALS = r"[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]*){0,3}(?:, [A-Z][\w.]+(?: [A-Z]\w+)?)?"
DAY = r"(?:, [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?|, \d{1,2} [A-Z][a-z]{2,8}(?: \d{4})?)"
CREDIT = r"(?: \([^()\n]{2,30}\))"
DASH = r" ?(?:—|–|--|-) ?"
HEAD = re.compile(
    rf"^[ \t]*(?:(?:{CAPITALS}{DAY}?{CREDIT}?|{PLACE}{DAY}?{CREDIT}|{PLACE}{DAY}{CREDIT}?){DASH}(?=\S)|"
    r"(?:Corrections?|Clarification|Update|Editor['’]s note|Note|Breaking|Exclusive|Photo|Video|Caption|Letters?|Live"
    r"|Opinion|Op-ed|Editorial|Comment|Commentary|Analysis|Explainer|Profile|Obituary|Feature|Factbox|Timeline)"
    rf"{DAY}?: +|"
    r"\((?:The )?[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3}\) (?=[A-Z“\"])|"
    r"(?:Sirs?|Madam|Dear (?:Sir|Madam|Editor))[,:] +(?=[A-Z]))",
    re.MULTILINE,
)
"""What is no part of the sentence behind it.

A dateline ("PORT ADEM, March 6 (HNW) — "), a credit ("(The Velden Courier) "), a label before a colon, with its day or
without ("Correction, March 6: "), or "Sir,".
"""


def heads(text: str) -> list[int]:
    """Where the sentence begins behind each dateline or label of ``text``."""
    return [found.end() for found in HEAD.finditer(text)]


def soft_breaks(text: str) -> frozenset[int]:
    """The places of the line ends that only a narrow page made: no sentence ends there, nor a heading."""
    lines = list(LINE.finditer(text))
    width = _width([len(line.group().rstrip()) for line in lines])
    if width not in NARROW:
        return frozenset()
    broken = [one for one, after in pairwise(lines) if after.start() - one.end() == 1 and _runs_on(one.group(), width)]
    small = sum(text[one.end() + 1 :].lstrip(" ")[:1].islower() for one in broken)
    return frozenset(one.end() for one in broken) if 3 * small >= len(broken) else frozenset()


def flowing(text: str) -> str:
    """``text`` with a blank for each line end inside a paragraph; as long as it was."""
    places = soft_breaks(text)
    return "".join(" " if place in places else sign for place, sign in enumerate(text)) if places else text


def _runs_on(line: str, width: int) -> bool:
    line = line.rstrip()
    return len(line) >= FULL * width and not ENDED.search(line)


def _width(lengths: list[int]) -> int:
    """What counts as a long line here: the ninth decile, so that one stray line does not set the measure."""
    return sorted(lengths)[len(lengths) * 9 // 10] if lengths else 0
