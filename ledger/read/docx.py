"""A Word document -> its paragraphs and the text of its tables, in order."""

import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from ..errors import ReadError
from .decoding import mend
from .reading import Imprint, Page

MAX_UNPACKED = 200 * 2**20
"""The most a document may unpack to, in bytes: more is a trap, not an article."""


def read_docx(content: bytes, name: str) -> Page:
    """One line a paragraph, one line a table row with tabs between its cells; the declared title and author.

    Headers, footnotes and text boxes are not read; of tracked changes neither the old nor the new words are, and it is
    noted. The dates in a document tell when it was written, not when it was published, and are not taken. Raises
    :class:`~ledger.errors.ReadError` for a broken document and for one without text.
    """
    document = _opened(content, name)
    text, notes = mend("\n".join(_lines(document)))
    if not text.strip():
        raise ReadError(f"{name} holds no text", "its paragraphs and tables are empty")
    said = document.core_properties
    imprint = Imprint(title=said.title.strip() or None, author=said.author.strip() or None)
    return Page(text, imprint, notes + _tracked(document))


def _tracked(document: Any) -> tuple[str, ...]:
    """A note if words wait to be accepted or rejected: python-docx passes over them."""
    changes = document.element.body.xpath(".//w:ins | .//w:del")
    what = f"{len(changes)} tracked change{'s' if len(changes) > 1 else ''} left out"
    return (f"{what}: accept or reject them in the document first.",) if changes else ()


def _opened(content: bytes, name: str) -> Any:
    """Untyped, as the library is."""
    import docx

    try:
        unpacked = sum(part.file_size for part in zipfile.ZipFile(BytesIO(content)).infolist())
        if unpacked <= MAX_UNPACKED:
            return docx.Document(BytesIO(content))
        why = f"it unpacks to more than {MAX_UNPACKED // 2**20} MiB"
    except (zipfile.BadZipFile, KeyError, ValueError, SyntaxError, OSError) as error:
        why = str(error)
    raise ReadError(f"{name} is a broken Word document", why, "Open it in a word processor and save it again.")


def _lines(container: Any) -> Iterator[str]:
    from docx.table import Table

    for block in container.iter_inner_content():
        if isinstance(block, Table):
            yield from ("\t".join(_cells(row)) for row in block.rows)
        else:
            yield block.text


def _cells(row: Any) -> Iterator[str]:
    """Each cell once: a merged cell is listed for every column it covers."""
    seen: set[int] = set()
    for cell in row.cells:
        if id(cell._tc) not in seen:
            seen.add(id(cell._tc))
            yield " ".join(line for line in _lines(cell) if line)
