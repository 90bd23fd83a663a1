# SPDX-License-Identifier: MIT
"""Shows the manual's pages, which are Markdown files in ``resources/manual``."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from tksk_desktop.gui.forms.ui_manual import Ui_ManualDialog
from tksk_desktop.paths import resource

PAGES = (
    "mulai",
    "beranda",
    "klien",
    "keluarga",
    "daftar",
    "data-ganda",
    "kerja-kasus",
    "kegiatan",
    "catatan",
    "kelompok",
    "bantuan",
    "rujukan",
    "laporan",
    "tembusan",
    "cadangan",
    "pengaturan",
    "hak-subjek",
    "tombol",
)
KEYS_PAGE = "tombol"
"""Every key, place by place; a test compares it with ``gui.keys``."""


class ManualDialog(QDialog):
    """A list of pages and the page chosen."""

    def __init__(self, page: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_ManualDialog()
        self.form.setupUi(self)
        for name in PAGES:
            path = resource("manual", f"{name}.md")
            item = QListWidgetItem(_title(path))
            item.setData(Qt.ItemDataRole.UserRole, path)
            self.form.pageList.addItem(item)
        self.form.pageList.currentItemChanged.connect(self._show)
        self.form.pageList.setCurrentRow(PAGES.index(page) if page in PAGES else 0)

    def _show(self, item: QListWidgetItem) -> None:
        path: Path = item.data(Qt.ItemDataRole.UserRole)
        self.form.pageView.setMarkdown(path.read_text(encoding="utf-8"))


def _title(path: Path) -> str:
    with path.open(encoding="utf-8") as page:
        return page.readline().lstrip("# ").strip()
