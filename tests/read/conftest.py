"""Small files, made by hand in the test that reads them."""

import io
from collections.abc import Callable

import pytest

PdfMaker = Callable[..., bytes]


@pytest.fixture
def make_pdf() -> PdfMaker:
    """A maker of one-page PDFs: each string a line of text, ``about`` the entries of its information dictionary."""
    return _pdf


@pytest.fixture
def make_docx() -> Callable[..., bytes]:
    """A maker of Word documents: each string a paragraph; ``table`` a list of rows behind them."""
    return _docx


def _pdf(*lines: str, about: str = "") -> bytes:
    shown = " T* ".join(f"({line}) Tj" for line in lines)
    drawing = f"BT /F1 11 Tf 14 TL 72 720 Td {shown} ET"
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        f"<</Length {len(drawing)}>>\nstream\n{drawing}\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        f"<<{about}>>",
    ]
    body, offsets = "%PDF-1.4\n", []
    for number, written in enumerate(objects, 1):
        offsets.append(len(body))
        body += f"{number} 0 obj\n{written}\nendobj\n"
    places = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    table = f"xref\n0 7\n0000000000 65535 f \n{places}trailer\n<</Size 7/Root 1 0 R/Info 6 0 R>>\n"
    return f"{body}{table}startxref\n{len(body)}\n%%EOF\n".encode("latin-1")


def _docx(*paragraphs: str, table: list[list[str]] | None = None, title: str = "", author: str = "") -> bytes:
    import docx

    document = docx.Document()
    document.core_properties.title, document.core_properties.author = title, author
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    for row in table or []:
        cells = document.add_table(1, len(row)).rows[0].cells
        for cell, words in zip(cells, row, strict=True):
            cell.text = words
    kept = io.BytesIO()
    document.save(kept)
    return kept.getvalue()
