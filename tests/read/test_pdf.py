"""A PDF yields its text, or the reason why not."""

import io
from importlib.util import find_spec

import pytest

from ledger.errors import ReadError
from ledger.read.pdf import read_pdf


def locked(content, user_password):
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(content)))
    writer.encrypt(user_password, owner_password="desk", algorithm="RC4-128")
    kept = io.BytesIO()
    writer.write(kept)
    return kept.getvalue()


def test_the_text_and_the_declared_title_and_author_are_read(make_pdf):
    page = read_pdf(make_pdf("The mayor left.", about="/Title(Gone)/Author(Ann Bay)/CreationDate(D:20250102)"), "a.pdf")
    assert page.text == "The mayor left."
    assert (page.imprint.title, page.imprint.author) == ("Gone", "Ann Bay")


def test_the_day_the_file_was_made_is_not_the_day_of_publication(make_pdf):
    assert read_pdf(make_pdf("The mayor left.", about="/CreationDate(D:20250102)"), "a.pdf").imprint.published is None


def test_lines_that_the_page_broke_are_one_sentence_again(make_pdf):
    lines = ("The mayor said on Monday that she would leave the town and her dep-", "uty would follow her soon.")
    assert read_pdf(make_pdf(*lines, "Nobody wept."), "a.pdf").text == (
        "The mayor said on Monday that she would leave the town and her deputy would follow her soon.\nNobody wept."
    )


def test_a_pdf_without_text_is_called_scanned(make_pdf):
    with pytest.raises(ReadError, match="scanned") as caught:
        read_pdf(make_pdf(), "a.pdf")
    assert "OCR" in caught.value.hint


@pytest.mark.parametrize("kept", [9, 200, 400])
def test_a_pdf_cut_short_is_broken(make_pdf, kept):
    with pytest.raises(ReadError, match=r"broken PDF|no text"):
        read_pdf(make_pdf("The mayor left.")[:kept], "a.pdf")


def test_bytes_that_only_call_themselves_pdf_are_broken():
    with pytest.raises(ReadError, match="broken PDF"):
        read_pdf(b"%PDF-1.7\n" + bytes(range(256)) * 4, "a.pdf")


def test_a_pdf_with_a_password_is_refused(make_pdf):
    with pytest.raises(ReadError, match="encrypted") as caught:
        read_pdf(locked(make_pdf("The mayor left."), "sesame"), "a.pdf")
    assert "password" in caught.value.hint


def test_a_pdf_locked_against_printing_only_is_read(make_pdf):
    assert read_pdf(locked(make_pdf("The mayor left."), ""), "a.pdf").text == "The mayor left."


@pytest.mark.skipif(find_spec("cryptography") is not None, reason="with cryptography installed AES is understood")
def test_encryption_that_this_installation_does_not_know_is_called_encryption(make_pdf):
    newer = locked(make_pdf("The mayor left."), "sesame").replace(b"/V 2", b"/V 5").replace(b"/R 3", b"/R 6")
    with pytest.raises(ReadError, match="encrypted PDF"):
        read_pdf(newer, "a.pdf")


def test_nothing_is_logged_while_reading(make_pdf, caplog):
    with pytest.raises(ReadError):
        read_pdf(make_pdf("The mayor left.")[:200], "a.pdf")
    assert not caplog.records
