# SPDX-License-Identifier: MIT
"""Restoring: choose a backup, compare it with what is here, give its password.

Used before the caseload is open (first start, lock screen) and from the backup page.
"""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLabel, QListWidgetItem, QWidget

from tksk_desktop.domain.errors import TkskError, WrongPassword
from tksk_desktop.domain.office import TimeZone
from tksk_desktop.gui.background_work import BackgroundWork
from tksk_desktop.gui.backup_acts import BackupActs
from tksk_desktop.gui.error_texts import error_text
from tksk_desktop.gui.forms.ui_restore import Ui_RestoreForm
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.usual_folder import documents_folder
from tksk_desktop.usecases.needs import ArchiveSummary
from tksk_desktop.vocabulary import file_size, instant, long_date, number

ENDING = ".tkskbak"


class RestoreView(QWidget):
    """Puts a backup in the place of the present caseload, which is kept aside."""

    left = Signal()
    restored = Signal()

    def __init__(self, acts: BackupActs, work: BackgroundWork) -> None:
        super().__init__()
        self.form = Ui_RestoreForm()
        self.form.setupUi(self)
        self._acts, self._work = acts, work
        self._archive: Path | None = None
        self._present: ArchiveSummary | None = None
        form = self.form
        for hidden in (
            form.progressBar,
            form.wrongLabel,
            form.archiveWrongLabel,
            form.compareCard,
        ):
            hidden.hide()
        form.restoreButton.setEnabled(False)
        form.archiveList.setIconSize(QSize(20, 20))
        form.archiveList.currentItemChanged.connect(self._pick)
        form.fileButton.clicked.connect(self._choose_file)
        form.secretEdit.textChanged.connect(self._enable)
        form.secretEdit.returnPressed.connect(self._restore)
        form.restoreButton.clicked.connect(self._restore)
        form.backButton.clicked.connect(self.left)
        form.formerStrip.acted.connect(self._put_back)
        work.run(acts.former, self._offer_former, self._say_archive_wrong, self)
        work.run(acts.present, self._keep_present, self._say_archive_wrong, self)
        work.run(acts.find_all, self._show_archives, self._say_archive_wrong, self)

    @override
    def sizeHint(self) -> QSize:
        return QSize(1100, 700)

    def choose(self, archive: Path) -> None:
        """Choose an archive file and show what it holds."""
        item = QListWidgetItem(icon("archive"), archive.name)
        item.setData(Qt.ItemDataRole.UserRole, str(archive))
        item.setToolTip(str(archive))
        self.form.archiveList.addItem(item)
        self.form.archiveList.setCurrentItem(item)

    def _show_archives(self, archives: tuple[Path, ...]) -> None:
        self.form.archiveList.blockSignals(True)
        for archive in archives:
            item = QListWidgetItem(icon("usb"), f"{archive.name}\n{archive.parent}")
            item.setData(Qt.ItemDataRole.UserRole, str(archive))
            self.form.archiveList.addItem(item)
        self.form.archiveList.blockSignals(False)
        if not archives:
            self.form.compareEmptyLabel.setText(
                self.tr("No backup was found on a stick. Plug the stick in, or choose a file.")
            )

    def _keep_present(self, present: ArchiveSummary | None) -> None:
        self._present = present

    def _offer_former(self, put_aside_at: datetime | None) -> None:
        if put_aside_at is None:
            return
        said = self.tr("On {when} a backup took the place of the data that was here. It is kept.")
        self.form.formerStrip.say(
            said.format(when=instant(put_aside_at, TimeZone.WIB)),
            act=self.tr("Bring that data back"),
            icon_name="history",
        )

    def _put_back(self) -> None:
        self.form.formerStrip.hide()
        self._work.run(self._acts.put_back, lambda _done: self.restored.emit(), self._fail, self)

    def _choose_file(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(
            self, self.tr("Backup file"), documents_folder(), f"{self.tr('Backups')} (*{ENDING})"
        )
        if path:
            self.choose(Path(path))

    def _pick(self, item: QListWidgetItem | None) -> None:
        self._archive = None
        self._enable()
        if item is None:
            return
        archive = Path(item.data(Qt.ItemDataRole.UserRole))
        self.form.archiveWrongLabel.hide()

        def show(summary: ArchiveSummary) -> None:
            self._archive = archive
            self._compare(summary)
            self._enable()
            self.form.secretEdit.setFocus()

        read = partial(self._acts.read_summary, archive)
        self._work.run(read, show, self._say_archive_wrong, self)

    def _compare(self, backup: ArchiveSummary) -> None:
        grid = self.form.compareGrid
        while (old := grid.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.deleteLater()
        here = self._present
        rows = [("", self.tr("This backup"), self.tr("On this computer now"))]
        rows.append((self.tr("Office"), backup.office, here.office if here else "–"))
        rows.append((self.tr("Made"), instant(backup.made_at, TimeZone.WIB), ""))
        for name, field in (
            (self.tr("Clients"), "clients"),
            (self.tr("Cases"), "cases"),
            (self.tr("Session notes"), "sessions"),
            (self.tr("Reports"), "reports"),
        ):
            own = number(getattr(here, field)) if here else "–"
            rows.append((name, number(getattr(backup, field)), own))
        rows.append((self.tr("Last note"), _day(backup), _day(here) if here else "–"))
        rows.append((self.tr("Size"), file_size(backup.size), ""))
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
                label = QLabel(text)
                label.setProperty("look", "strong" if row == 0 else "quiet" if column == 0 else "")
                grid.addWidget(label, row, column)
        self.form.compareEmptyLabel.hide()
        self.form.compareCard.show()

    def _enable(self) -> None:
        ready = self._archive is not None and bool(self.form.secretEdit.text())
        self.form.restoreButton.setEnabled(ready)

    def _restore(self) -> None:
        archive = self._archive
        if archive is None or not self.form.restoreButton.isEnabled():
            return
        self.form.restoreButton.setEnabled(False)
        self.form.wrongLabel.hide()
        self.form.progressBar.setRange(0, 0)
        self.form.progressBar.show()
        secret = self.form.secretEdit.text()
        self._work.run_long(
            lambda progress: self._acts.restore(archive, secret, progress),
            lambda _summary: self.restored.emit(),
            self._fail,
            self._show_progress,
            self,
        )

    def _show_progress(self, done: int, total: int) -> None:
        self.form.progressBar.setRange(0, 1000)
        self.form.progressBar.setValue(done * 1000 // max(1, total))

    def _fail(self, error: Exception) -> None:
        self.form.progressBar.hide()
        self.form.restoreButton.setEnabled(True)
        self.form.wrongLabel.setText(error_text(error))
        self.form.wrongLabel.show()
        if isinstance(error, WrongPassword):
            self.form.secretEdit.setFocus()
            self.form.secretEdit.selectAll()

    def _say_archive_wrong(self, error: Exception) -> None:
        known = error if isinstance(error, TkskError) else TkskError()
        self.form.archiveWrongLabel.setText(error_text(known))
        self.form.archiveWrongLabel.show()
        self.form.compareCard.hide()
        self.form.compareEmptyLabel.show()


def _day(summary: ArchiveSummary) -> str:
    return long_date(summary.last_session_on) if summary.last_session_on else "–"
