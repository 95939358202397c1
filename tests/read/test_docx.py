"""A Word document yields its paragraphs and its tables, in order."""

import io
import zipfile

import pytest

from ledger.errors import ReadError
from ledger.read import docx as reader
from ledger.read.docx import read_docx


def test_paragraphs_and_table_rows_are_lines(make_docx):
    content = make_docx("The mayor left.", "Nobody wept.", table=[["Town", "Dead"], ["Bay", "9"]])
    assert read_docx(content, "a.docx").text == "The mayor left.\nNobody wept.\nTown\tDead\nBay\t9"


def test_a_merged_cell_is_read_once():
    import docx

    document = docx.Document()
    cells = document.add_table(1, 3).rows[0].cells
    cells[0].merge(cells[1]).text = "wide"
    cells[2].text = "narrow"
    kept = io.BytesIO()
    document.save(kept)
    assert read_docx(kept.getvalue(), "a.docx").text == "wide\tnarrow"


def test_the_declared_title_and_author_are_read(make_docx):
    imprint = read_docx(make_docx("The mayor left.", title="Gone", author="Ann Bay"), "a.docx").imprint
    assert (imprint.title, imprint.author, imprint.published) == ("Gone", "Ann Bay", None)


def test_tracked_changes_are_noted(make_docx):
    import docx

    document = docx.Document(io.BytesIO(make_docx("The mayor left.", "She was late.")))
    for run in (paragraph.runs[0]._r for paragraph in document.paragraphs):
        insertion = docx.oxml.OxmlElement("w:ins")
        run.addprevious(insertion)
        insertion.append(run)
    document.add_paragraph("Nobody wept.")
    kept = io.BytesIO()
    document.save(kept)
    page = read_docx(kept.getvalue(), "a.docx")
    assert page.text.strip() == "Nobody wept."
    assert page.notes == ("2 tracked changes left out: accept or reject them in the document first.",)


def test_an_empty_document_is_refused(make_docx):
    with pytest.raises(ReadError, match="no text"):
        read_docx(make_docx("", " "), "a.docx")


def test_a_document_cut_short_is_broken(make_docx):
    with pytest.raises(ReadError, match="broken Word document"):
        read_docx(make_docx("The mayor left.")[:2000], "a.docx")


def test_another_archive_is_no_document():
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
    with pytest.raises(ReadError, match="broken Word document"):
        read_docx(kept.getvalue(), "a.docx")


def test_a_document_that_unpacks_beyond_all_measure_is_refused_before_it_does(make_docx, monkeypatch):
    monkeypatch.setattr(reader, "MAX_UNPACKED", 1000)
    with pytest.raises(ReadError, match="unpacks to more"):
        read_docx(make_docx("The mayor left."), "a.docx")
