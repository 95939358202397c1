"""What a file is: by its ending, and by what is in it. Where the two disagree it is said, not guessed."""

import re
from enum import StrEnum
from pathlib import PurePath

from ..errors import ReadError


class FileKind(StrEnum):
    """The kinds of file that can be read."""

    TEXT = "text"
    HTML = "HTML page"
    PDF = "PDF"
    DOCX = "Word document"
    JSONL = "JSON lines"


MAX_CONTROL_SHARE = 0.3
"""A text has hardly a control character; above this share of the bytes it is binary, whatever else it is."""

MAX_CONTROL_SHARE_UNDECODED = 0.05
"""The same for bytes that are not UTF-8: random bytes have some 0.10."""

_ENDINGS = {
    **dict.fromkeys((".txt", ".text", ".md", ".markdown"), FileKind.TEXT),
    **dict.fromkeys((".html", ".htm", ".xhtml"), FileKind.HTML),
    **dict.fromkeys((".jsonl", ".ndjson"), FileKind.JSONL),
    ".pdf": FileKind.PDF,
    ".docx": FileKind.DOCX,
}
READABLE = frozenset(_ENDINGS)
"""The endings of files that can be read, in lower case, with their dot."""

_SIGNATURES = (
    (rb"%PDF-", FileKind.PDF),
    (rb"PK\x03\x04.{26}(\[Content_Types\]\.xml|_rels/|word/|docProps/)", FileKind.DOCX),
    (rb"\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(!doctype\s+html|html|head|body)\b", FileKind.HTML),
)
_FOREIGN = (
    (rb"\xd0\xcf\x11\xe0", "an old Word or Office file"),
    (rb"\{\\rtf", "a rich text (RTF) file"),
    (rb"PK\x03\x04", "a ZIP archive or an office file"),
    (rb"\x89PNG|\xff\xd8\xff|GIF8", "a picture"),
    (rb"\x1f\x8b|BZh|7z\xbc\xaf|\xfd7zXZ", "a compressed file"),
    (rb"From: <Saved by|MIME-Version:.{0,400}multipart/related", "a web archive (MHTML)"),
    (rb"SQLite format 3\x00", "a database"),
)
_WRITTEN = (FileKind.TEXT, FileKind.HTML, FileKind.JSONL)
_CONTROL = bytes(range(9)) + b"\x0b" + bytes(range(14, 32)) + b"\x7f"
_SAVE_AS = "Save it as .txt, .md, .html, .pdf or .docx, and add that."


def kind_of(name: str, content: bytes) -> FileKind:
    """What the file called ``name`` holding ``content`` is; without a known ending the content alone decides.

    Raises :class:`~ledger.errors.ReadError` if the content cannot be read at all (a picture, an archive) or belies the
    ending (a PDF named .txt).
    """
    named, found = _ENDINGS.get(PurePath(name).suffix.lower()), _inside(content)
    if named is None:
        return found or _by_lines(name, content)
    if found is named or (named is FileKind.DOCX and content.startswith(b"PK")):
        return named
    if found is None:
        return _unless_foreign(name, content, named)
    raise ReadError(
        f"{name} is not what its ending says", f"its content is {_a(found)}", f"Rename it to {_end(found)}."
    )


def is_binary(content: bytes) -> bool:
    """Whether ``content`` is no text in an encoding that marks itself or keeps ASCII: by its control characters."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return False
    share = 1 - len(content.translate(None, _CONTROL)) / max(len(content), 1)
    return share > MAX_CONTROL_SHARE or (share > MAX_CONTROL_SHARE_UNDECODED and not _is_utf8(content))


def _inside(content: bytes) -> FileKind | None:
    head = content[:2048].removeprefix(b"\xef\xbb\xbf")
    return next((kind for mark, kind in _SIGNATURES if re.match(mark, head, re.DOTALL | re.IGNORECASE)), None)


def _unless_foreign(name: str, content: bytes, kind: FileKind) -> FileKind:
    foreign = next((what for mark, what in _FOREIGN if re.match(mark, content[:2048], re.DOTALL)), None)
    if foreign and kind is not FileKind.PDF:
        raise ReadError(f"{name} is no {kind}", f"its content is {foreign}", _SAVE_AS)
    if kind in _WRITTEN and is_binary(content):
        why = "it is binary: its bytes are not those of writing"
        raise ReadError(f"{name} is no text", why, f"If it is text, save it as UTF-8. {_SAVE_AS}")
    return kind


def _by_lines(name: str, content: bytes) -> FileKind:
    first = content.lstrip().split(b"\n", 1)[0]
    lines = first.startswith(b"{") and b'"text"' in first
    return _unless_foreign(name, content, FileKind.JSONL if lines else FileKind.TEXT)


def _is_utf8(content: bytes) -> bool:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _a(kind: FileKind | None) -> str:
    return f"{'an' if kind is FileKind.HTML else 'a'} {kind}"


def _end(kind: FileKind | None) -> str:
    return next(ending for ending, named in _ENDINGS.items() if named is kind)
