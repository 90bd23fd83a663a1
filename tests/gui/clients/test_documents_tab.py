# SPDX-License-Identifier: MIT
"""The tab of documents: taking in, showing, hiding, putting back, and what it refuses."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from tests.gui.clients.small_register import PICTURE, SmallRegister, refusal
from tests.gui.workbenches import Bench, MakeBench
from tksk_desktop.domain.documents import DocumentForm, DocumentKind
from tksk_desktop.domain.errors import Problem
from tksk_desktop.gui.clients.document_dialog import DocumentDialog
from tksk_desktop.gui.clients.document_viewer import DocumentViewer
from tksk_desktop.gui.clients.documents_tab import DocumentsTab
from tksk_desktop.gui.widgets.document_reading import document_from_bytes
from tksk_desktop.gui.widgets.photo_reading import PhotoFault, PhotoRefused
from tksk_desktop.gui.widgets.reason_dialog import ReasonDialog
from tksk_desktop.paths import resource
from tksk_desktop.reports.recovery_sheet import write_recovery_sheet
from tksk_desktop.reports.styles import PaperFonts
from tksk_desktop.usecases.documents.keep_document import DocumentWords, NewDocument

SITI, BUDI = 3, 2


@pytest.fixture(scope="module")
def pdf() -> bytes:
    """A real PDF."""
    fonts = PaperFonts(resource("fonts"))
    return write_recovery_sheet("ABCD-EFGH", made_on=date(2026, 1, 1), fonts=fonts)


@pytest.fixture
def register() -> SmallRegister:
    """Four people, the third with two documents."""
    return SmallRegister()


@pytest.fixture
def bench(make_bench: MakeBench, register: SmallRegister) -> Bench:
    """A workbench over the four."""
    return make_bench(**register.all_acts())


@pytest.fixture
def tab(qtbot: QtBot, bench: Bench, register: SmallRegister) -> Iterator[DocumentsTab]:
    """The tab with Siti's documents."""
    widget = DocumentsTab(bench.bench)
    qtbot.addWidget(widget)
    widget.noted.connect(bench.bench.doors.told)
    widget.resize(620, 480)
    widget.show_client(register.sheet(SITI))
    widget.show()
    qtbot.waitUntil(lambda: widget.documents.rowCount() == 1)
    yield widget
    QGuiApplication.clipboard().clear()


def dialog_of(tab: DocumentsTab) -> DocumentDialog:
    """Return the open dialog."""
    dialog = tab.findChild(DocumentDialog)
    assert isinstance(dialog, DocumentDialog)
    return dialog


def test_the_list_shows_title_kind_date_and_size(tab: DocumentsTab) -> None:
    said = tab.documents.index(0, 0).data()
    assert said == "Kartu keluarga 2024\nKartu keluarga · 01-03-2024 · Gambar 320,0 KB"


def test_hidden_ones_show_on_request_with_their_reason(
    tab: DocumentsTab, register: SmallRegister, qtbot: QtBot
) -> None:
    assert not tab.form.backButton.isVisible()
    tab.form.hiddenBox.setChecked(True)
    assert tab.documents.rowCount() == 2
    assert "removed 02-11-2026: salah orang" in tab.documents.index(1, 0).data()
    tab.form.list.setCurrentIndex(tab.documents.index(1, 0))
    assert not tab.form.removeButton.isVisible()
    tab.form.backButton.click()
    qtbot.waitUntil(lambda: register.kept == [("put_back", 10)])


def test_a_client_without_documents_sees_the_first_act(
    tab: DocumentsTab, register: SmallRegister, qtbot: QtBot
) -> None:
    tab.show_client(register.sheet(BUDI))
    empty = tab.form.emptyState
    qtbot.waitUntil(lambda: tab.form.stack.currentWidget() is empty)
    assert not tab.form.openButton.isVisible()


def test_a_pdf_is_taken_in_as_it_is(
    tab: DocumentsTab,
    register: SmallRegister,
    bench: Bench,
    qtbot: QtBot,
    tmp_path: Path,
    pdf: bytes,
) -> None:
    path = tmp_path / "surat_desa.pdf"
    path.write_bytes(pdf)
    tab.add_file(path)
    dialog = dialog_of(tab)
    assert dialog.form.titleEdit.text() == "surat desa"
    assert dialog.form.kindBox.currentData() == DocumentKind.LETTER
    dialog.form.datedField.set_text("1/5/2026")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    ((act, new),) = register.kept
    assert act == "keep"
    assert isinstance(new, NewDocument)
    assert (new.client_id, new.content, new.title) == (SITI, pdf, "surat desa")
    assert str(new.dated_on) == "2026-05-01"
    assert not QImage.fromData(new.preview).isNull()
    assert bench.opened.said() == ["The document is kept."]


def test_a_pasted_picture_becomes_a_photo(
    tab: DocumentsTab, register: SmallRegister, qtbot: QtBot
) -> None:
    image = QImage(3000, 20, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    QGuiApplication.clipboard().setImage(image)
    tab.paste()
    dialog = dialog_of(tab)
    dialog.form.titleEdit.setText("Rumah")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    new = register.kept[0][1]
    assert new.kind is DocumentKind.PHOTO
    assert QImage.fromData(new.content).width() == 1600


def test_a_refused_document_keeps_what_was_typed(
    tab: DocumentsTab, register: SmallRegister, bench: Bench, qtbot: QtBot, pdf: bytes
) -> None:
    register.refusals.append(refusal(("content", Problem.TWICE)))
    dialog = DocumentDialog(bench.bench, tab)
    dialog.take_in(SITI, document_from_bytes(pdf), "Surat")
    dialog.open()
    dialog.save()
    qtbot.waitUntil(lambda: len(dialog.sentences) == 1)
    assert dialog.form.titleEdit.text() == "Surat"
    bench.messages.answer = False
    dialog.reject()
    assert dialog.isVisible()
    assert len(bench.messages.asked) == 1
    bench.messages.answer = True
    dialog.reject()


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("surat.pdf", b"%PDF-1.7 cut short", "not a picture or PDF"),
        ("program.exe", b"MZ\x90", "not a picture or PDF"),
        ("besar.pdf", b"%PDF-" + b"0" * 10_000_001, "too big"),
        ("gone.pdf", None, "cannot be opened"),
    ],
)
def test_what_cannot_be_taken_in_is_told_beside_the_button(
    tab: DocumentsTab, tmp_path: Path, name: str, content: bytes | None, said: str
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    tab.add_file(path)
    assert tab.form.faultLabel.isVisible()
    assert said in tab.form.faultLabel.text()
    assert name in tab.form.faultLabel.text()
    assert tab.findChildren(DocumentDialog) == []


def test_an_empty_clipboard_is_told(tab: DocumentsTab) -> None:
    QGuiApplication.clipboard().clear()
    tab.paste()
    assert tab.form.faultLabel.isVisible()


def test_a_dropped_file_is_taken_in(tab: DocumentsTab, tmp_path: Path) -> None:
    path = tmp_path / "foto.jpg"
    path.write_bytes(PICTURE)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    QGuiApplication.clipboard().setMimeData(data)
    tab.paste()
    dialog = dialog_of(tab)
    assert dialog.form.titleEdit.text() == "foto"
    dialog.reject()


def test_removing_asks_for_a_reason(
    tab: DocumentsTab, register: SmallRegister, bench: Bench, qtbot: QtBot
) -> None:
    tab.form.removeButton.click()
    dialog = tab.findChild(ReasonDialog)
    assert isinstance(dialog, ReasonDialog)
    assert "Kartu keluarga 2024" in dialog.form.explanationLabel.text()
    dialog.form.reasonEdit.setPlainText("sudah ada yang baru")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert register.kept == [("hide", 9, "sudah ada yang baru")]
    assert bench.opened.said() == ["The document is removed."]


def test_correcting_changes_words_only(
    tab: DocumentsTab, register: SmallRegister, qtbot: QtBot
) -> None:
    tab.form.changeButton.click()
    dialog = dialog_of(tab)
    dialog.form.titleEdit.setText("KK lama")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    ((act, which, words),) = register.kept
    assert (act, which) == ("describe", 9)
    assert isinstance(words, DocumentWords)
    assert (words.kind, words.title) == (DocumentKind.FAMILY_CARD, "KK lama")


def test_opening_shows_the_picture_without_a_file(tab: DocumentsTab, qtbot: QtBot) -> None:
    tab.form.openButton.click()
    qtbot.waitUntil(lambda: tab.findChild(DocumentViewer) is not None)
    viewer = tab.findChild(DocumentViewer)
    assert isinstance(viewer, DocumentViewer)
    assert viewer.form.titleLabel.text() == "Kartu keluarga 2024"
    assert not viewer.form.pictureLabel.pixmap().isNull()
    viewer.reject()


def test_reading_refuses_what_is_neither_picture_nor_pdf(pdf: bytes) -> None:
    assert document_from_bytes(pdf).form is DocumentForm.PDF
    assert document_from_bytes(PICTURE).form is DocumentForm.JPEG
    with pytest.raises(PhotoRefused) as refused:
        document_from_bytes(b"<svg xmlns='http://www.w3.org/2000/svg'/>")
    assert refused.value.fault is PhotoFault.NOT_A_PICTURE
