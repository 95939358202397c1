"""Where sentences must begin, and how a long text is cut into pieces that can be parsed.

Lines come first: a heading is not part of the next sentence, whatever a parser makes of it. Only where a text is
wrapped (a line breaks off in mid-sentence) is the line's end no border.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from ..text.lines import heads, soft_breaks

if TYPE_CHECKING:
    from ..grammar.tokens import Doc, Sentence, Token

PIECE = 40_000
"""Characters parsed at a time; an article is nearly always one piece."""

RUN = 300
"""Characters without a blank that are made into words at a time; no word, and hardly an address, is as long."""

LONG_RUN = re.compile(rf"\S{{{RUN + 1},}}")

LONGEST = 250
"""Tokens after which a sentence ends even without a stop, so that no text can make one sentence endless."""

CLAUSE = 4
"""Words that a clause beside a semicolon has at least; fewer are a member of a list."""

FAR = 60
"""Words beside a semicolon that are looked at."""

STOPS = frozenset({".", "!", "?", "…"})

STOP = re.compile(r"""[.!?:;…]["”’»')\]]*$""")
TERMINALS = frozenset(".!?…;")
CLOSERS = "\"”“’»')]"
"""What may stand behind the stop of a sentence."""

QUESTION = re.compile(r"""\?\s*$|^["“«].*\?["”»]\s*$""", re.DOTALL)
"""A question, or one that is quoted whole; a sentence that only ends with somebody's question tells something."""
BULLETS = "-–—•*·▪●‣"
"""Marks with which a point of a list begins."""

POINT = re.compile(rf"[{BULLETS}]\s+(?:\S+\s+){{2}}\S")
"""A point of a list, of more than a word or two: it may end without a stop."""

CONTACT = re.compile(r"\S+@\S+\.\w+|\b(tel|phone|fax)\b\.?:?\s*[+(\d]|\+\d[\d ()/-]{7,}", re.IGNORECASE)
REACHED = re.compile(r"[@\d+(]")
"""A sign of which every address or number has one; it is looked for first, as most sentences have none."""

SHORT = 14
"""Words of a line from which it says more than how to reach somebody."""

HEADING = 5
"""Words in capitals from which a line with a stop is a sentence and no heading."""

CREDIT = re.compile(
    r"(?=[picrsafe©(])"  # what begins none is told by its first letter
    r"(photo(s|graph)?( by)?:?|image:|picture:|credit:|source:|read more|read also|related|advertisement|"
    r"subscribe|sign up|share this|click here|follow us|copyright|©|\(?reporting by|\(?editing by|file photo)\b",
    re.IGNORECASE,
)
"""How lines begin that name makers or invite readers, and state nothing."""

AROUND = ".,;:()|"
"""Signs beside the words of a byline."""

MADE_BY = frozenset({"by", "from"})
"""Words that open a line naming its makers, or a sentence: "By Monday the army had left"."""

MAKERS = frozenset(
    {"and", "of", "in", "at", "for", "the", "our", "a", "staff", "own", "special", "news", "wire", "reports"}
    | {
        "reporter",
        "reporters",
        "writer",
        "writers",
        "correspondent",
        "correspondents",
        "agency",
        "agencies",
        "services",
        "editor",
    }
)
"""Words in small letters of a line that names its makers."""


def pieces(text: str, size: int = PIECE) -> Iterator[tuple[int, str]]:
    """The text cut into stretches of at most ``size`` characters, each with its offset; joined they are the text.

    Cuts fall between paragraphs if they can, else between lines, sentences or words.
    """
    start = 0
    while start < len(text):
        end = _cut(text, start, size)
        yield start, text[start:end]
        start = end


def unbroken(text: str) -> list[str]:
    """The text cut where marks run on without a blank for longer than ``RUN``; joined the parts are the text.

    A tokenizer takes marks off a run one by one and looks at the rest each time: thousands of them took seconds.
    """
    places = [place for run in LONG_RUN.finditer(text) for place in range(run.start() + RUN, run.end(), RUN)]
    return [text[start:end] for start, end in pairwise((0, *places, len(text)))]


def _cut(text: str, start: int, size: int) -> int:
    if len(text) - start <= size:
        return len(text)
    for mark in ("\n\n", "\n", ". ", " "):
        place = text.rfind(mark, start + size // 2, start + size)
        if place >= 0:
            return place + len(mark)
    return start + size


def borders(doc: "Doc") -> list[int]:
    """The tokens at which a sentence must begin: after each line's end, and after ``LONGEST`` tokens without one.

    Behind a dateline or a label a sentence begins as well, and behind a semicolon that ends a clause (a parser hangs
    one on the other, and whoever speaks in one is heard in both); a line end that only wraps a paragraph begins none.
    """
    found, last = [], 0
    text = doc.text
    soft, behind = soft_breaks(text), {bisect_left(doc.starts, place) for place in heads(text)}
    for before, token in pairwise(doc.tokens):
        ends = (before.is_space and _after_line(token, soft)) or (before.text == ";" and _after_clause(token))
        if ends or token.i in behind or token.i - last >= LONGEST:
            found.append(token.i)
            last = token.i
        elif not token.is_alpha and STOP.search(token.text):
            last = token.i
    return found


def _after_clause(token: "Token") -> bool:
    """True of a semicolon before it, unless what that ends or opens is a member of a list or part of what is quoted."""
    if token.is_space or token.text == ";":
        return False
    before, after = list(_stretch(token.nbor(-1), -1)), list(_stretch(token.nbor(-1), 1))
    near = min(sum(1 for _ in takewhile(_goes_on, words)) for words in (before, after))
    marks = pairwise((token.nbor(-1), *after))
    listed = any(mark.text == ";" and word.lower_ in {"and", "or"} for mark, word in marks)
    return near >= CLAUSE and not listed and not any(word.is_quote for word in (*before, *after))


def _goes_on(token: "Token") -> bool:
    return token.text != ";"


def _stretch(token: "Token", step: int) -> "Iterator[Token]":
    """The words beside ``token`` back or on to the next stop, ``FAR`` at most."""
    for place in range(token.i + step, token.i + step * FAR, step):
        if not 0 <= place < len(token.doc) or token.doc[place].text in STOPS or "\n" in token.doc[place].text:
            return
        yield token.doc[place]


def _after_line(token: "Token", soft: frozenset[int]) -> bool:
    """True if the line that the blanks before ``token`` end ends there, and not in mid-sentence."""
    before = token.nbor(-1)
    if token.is_space or "\n" not in before.text:
        return False
    if before.idx in soft and before.text == "\n":
        return False
    return before.text.count("\n") > 1 or before.i == 0 or not _wrapped(before.nbor(-1), token)


def _wrapped(before: "Token", after: "Token") -> bool:
    """True if a single line break stands in mid-sentence: a lower-case word or a comma's continuation follows."""
    return before.text not in {".", "!", "?", ":", "”", '"'} and (after.text[:1].islower() or before.text in {",", "-"})


def ended(sentence: str) -> bool:
    """True if the sentence ends in a stop, which quotes and brackets may follow."""
    return sentence.rstrip().rstrip(CLOSERS).rstrip()[-1:] in TERMINALS


@lru_cache(maxsize=64)  # asked for what is told in a sentence, and for what is told beside
def is_prose(sentence: str) -> bool:
    """True for a sentence of running text; False for headings, bylines, credit lines and captions' fragments.

    Prose ends in a stop (closing quotes may follow), but for the points of a list; whatever else stands on a line of
    its own asserts nothing for us, and neither does a question, nor a line that says how to reach somebody.
    """
    words = sentence.strip()
    told = (ended(words) or bool(POINT.match(words))) and not ("?" in words and QUESTION.search(words))
    shouted = words.isupper() and len(words.split()) < HEADING
    return told and not CREDIT.match(words) and not _names_makers(words) and not shouted and not _reaches(words)


def is_told(sentence: "Sentence") -> bool:
    """True for prose, and for what stands behind the mark or a semicolon of a point, which may end without a stop."""
    words = sentence.text
    if is_prose(words):
        return True
    return not ended(words) and _in_point(sentence) and is_prose(f"{words.rstrip()}.")


def _in_point(sentence: "Sentence") -> bool:
    """True behind the beginning of a line that is the point of a list."""
    text, start = sentence.doc.text, sentence.start_char
    line = text.rfind("\n", 0, start) + 1
    return line < start and POINT.match(text, line) is not None


def _names_makers(words: str) -> bool:
    """True for "By Ann Bell, Kesh." and "From staff and wire reports."."""
    first, *rest = words.split(maxsplit=1) or [""]
    if first.strip(AROUND).lower() not in MADE_BY:
        return False
    others = [each.strip(AROUND) for each in " ".join(rest).split()]
    return all(not word.islower() or word in MAKERS for word in others)


def _reaches(words: str) -> bool:
    """True for a line of contact: an address or a number, and hardly a word beside."""
    return REACHED.search(words) is not None and len(words.split()) < SHORT and bool(CONTACT.search(words))


def mark_sentences(doc: "Doc") -> None:
    """Set the sentence starts of a document that no parser has read: after stops and line ends."""
    for token in doc:
        before = token.nbor(-1) if token.i else None
        ended = before is None or before.text in {".", "!", "?", "…"} or (before.is_space and "\n" in before.text)
        token.is_sent_start = ended and token.text not in {"”", '"', "»", "’", ")"}
