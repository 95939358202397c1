"""Bytes -> text, exactly as written; what had to be changed or assumed is said in notes."""

import codecs
import re

from ..errors import ReadError

MIN_ASCII_SHARE = 0.5
"""Windows-1252 serves Western languages, where most letters are plain ASCII; below this share of the letters the text
is in some other encoding and would come out as nonsense."""

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_LONE = re.compile("[\ud800-\udfff]")
_TRIED = "tried UTF-8, UTF-16 by its byte-order mark, Windows-1252"
_HINT = "Open it in an editor and save it as UTF-8."


def decode(content: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    """The text in ``content`` and notes on how it was read.

    A byte-order mark names the encoding and is dropped; else UTF-8, if need be with a few broken places as U+FFFD, else
    Windows-1252, both with a note. NUL and lone
    surrogates become U+FFFD, one for one. Line ends stay as they are. Raises :class:`~ledger.errors.ReadError`, naming
    what was tried, if no encoding fits.
    """
    marked = next(((mark, encoding) for mark, encoding in _BOMS if content.startswith(mark)), None)
    if marked:
        return mend(_marked(content[len(marked[0]) :], marked[1], name))
    text, notes = _unmarked(content, name)
    clean, repairs = mend(text)
    return clean, notes + repairs


def mend(text: str) -> tuple[str, tuple[str, ...]]:
    """``text`` with NUL and lone surrogates as U+FFFD, and a note for each sort that was there.

    A database and UTF-8 cannot hold them; one character stands for one, so that positions stay.
    """
    if "\0" not in text and _is_whole(text):
        return text, ()
    nuls, lone = text.count("\0"), len(_LONE.findall(text))
    notes = (_repair(nuls, "NUL character", "NUL characters"), _repair(lone, "lone surrogate", "lone surrogates"))
    return _LONE.sub("\ufffd", text).replace("\0", "\ufffd"), tuple(note for note in notes if note)


def _is_whole(text: str) -> bool:
    """True for a text without lone surrogates: what UTF-8 can hold is told sooner by it than by a search."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def decode_as(content: bytes, encoding: str) -> str | None:
    """``content`` in ``encoding``, ``None`` if it does not fit; lone surrogates in UTF-8 or UTF-16 pass."""
    errors = "surrogatepass" if encoding.startswith("utf") else "strict"
    try:
        return content.decode(encoding, errors)
    except (UnicodeDecodeError, LookupError):
        return None


def _marked(content: bytes, encoding: str, name: str) -> str:
    text = decode_as(content, encoding)
    if text is None:
        why = f"its byte-order mark says {encoding.upper()}, its bytes are not"
        raise ReadError(f"{name} could not be decoded", why, _HINT)
    return text


def _unmarked(content: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    text = decode_as(content, "utf-8")
    if text is not None:
        return text, ()
    return _damaged(content) or _western(content, name)


def _damaged(content: bytes) -> tuple[str, tuple[str, ...]] | None:
    """The text if it is UTF-8 but for some bytes, as after a cut in the middle of a character.

    Other encodings hit upon a sound UTF-8 sequence by rare chance only: where there are more of them than broken ones,
    it is UTF-8.
    """
    text = content.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    sound = len(text) - len(text.encode("ascii", "ignore")) - broken
    return (text, (_repair(broken, "place that is no UTF-8", "places that are no UTF-8"),)) if sound > broken else None


def _western(content: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    text = decode_as(content, "cp1252")
    if text is None or not _is_western(text):
        raise ReadError(f"{name} could not be decoded", _TRIED, _HINT)
    return text, (f"Not UTF-8: read as Windows-1252 ({_TRIED}).",)


def _is_western(text: str) -> bool:
    letters = [char for char in text if char.isalpha()]
    return sum(map(str.isascii, letters)) >= MIN_ASCII_SHARE * len(letters)


def _repair(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many} became U+FFFD" if count else ""
