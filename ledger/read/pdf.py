"""A PDF -> the text in it. Pictures of text are not read."""

from io import BytesIO
from typing import TYPE_CHECKING

from ..errors import ReadError
from .decoding import mend
from .flow import flowing
from .quiet import quiet
from .reading import Imprint, Page

if TYPE_CHECKING:
    from pypdf import PdfReader


def read_pdf(content: bytes, name: str) -> Page:
    """The text of all pages as pypdf extracts it, with the declared title and author.

    Lines that only the page's edge ended are joined (:mod:`ledger.read.flow`); a blank line parts the pages. The date
    in a PDF tells when the file was made, not when the article was published, and is not taken. Raises
    :class:`~ledger.errors.ReadError` for a broken or locked PDF and for one without text.
    """
    with quiet("pypdf"):
        texts, imprint = _parsed(content, name)
    text, notes = mend("\n\n".join(map(flowing, texts)))
    if not text.strip():
        why = f"{len(texts)} page(s), no text: it is probably scanned"
        raise ReadError(f"{name} holds no text", why, "Run text recognition (OCR) over it first.")
    return Page(text, imprint, notes)


def _parsed(content: bytes, name: str) -> tuple[list[str], Imprint]:
    """The text of each page, and the imprint.

    Whatever pypdf trips over is the file's fault: on damaged bytes it raises its own errors and many of Python's.
    """
    try:
        reader = _opened(content, name)
        return [page.extract_text() for page in reader.pages], _imprint(reader)
    except ReadError:
        raise
    except Exception as error:
        raise ReadError(f"{name} is a broken PDF", str(error), "Fetch it again, or print it to a new PDF.") from error


def _opened(content: bytes, name: str) -> "PdfReader":
    """The PDF, opened; one locked against printing only opens with the empty password, as in every viewer."""
    from pypdf import PdfReader
    from pypdf.errors import DependencyError

    try:
        reader = PdfReader(BytesIO(content))
        locked = reader.is_encrypted and not reader.decrypt("")
    except DependencyError:
        locked = True
    if locked:
        hint = "Open it with its password and print it to a new PDF."
        raise ReadError(f"{name} is an encrypted PDF", "it asks for a password", hint)
    return reader


def _imprint(reader: "PdfReader") -> Imprint:
    said = reader.metadata
    if said is None:
        return Imprint()
    return Imprint(title=(said.title or "").strip() or None, author=(said.author or "").strip() or None)
