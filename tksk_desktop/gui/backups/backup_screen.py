# SPDX-License-Identifier: MIT
"""Cadangan: choose a stick, back up, see that it was checked, restore."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QListWidgetItem, QVBoxLayout

from tksk_desktop.domain.backups import BackupKind
from tksk_desktop.gui.background_work import LongWork
from tksk_desktop.gui.backups.restore_view import RestoreView
from tksk_desktop.gui.backups.rules_dialog import RulesDialog
from tksk_desktop.gui.error_texts import error_text
from tksk_desktop.gui.forms.ui_backup import Ui_BackupForm
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.page import Page
from tksk_desktop.gui.widgets.looks import wear_look
from tksk_desktop.gui.widgets.record_table import Column, LinesModel
from tksk_desktop.gui.widgets.usual_folder import documents_folder
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Drive
from tksk_desktop.usecases.safekeeping.back_up import BackupMade
from tksk_desktop.usecases.safekeeping.readings import BackupLine, BackupPlace
from tksk_desktop.vocabulary import file_size, instant, number

_LOOK_FOR_DRIVES_MS = 3000


class BackupScreen(Page):
    """The page that keeps the caseload safe."""

    restored = Signal()

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench, frozenset({Kind.BACKUPS}))
        self.form = Ui_BackupForm()
        self.form.setupUi(self)
        form = self.form
        self._running: LongWork | None = None
        self._drives: tuple[Drive, ...] = ()
        self._places: tuple[BackupPlace, ...] = ()
        self._history = LinesModel(self._columns(), self)
        form.historyTable.wear(self._history)
        form.historyEmpty.set_up(
            "hard-drive",
            self.tr("No backup yet"),
            self.tr("Plug in a stick, choose it on the left and press the green button."),
            None,
        )
        form.progressCard.hide()
        form.resultCard.hide()
        form.driveList.setIconSize(QSize(20, 20))
        form.driveList.itemSelectionChanged.connect(self._enable)
        form.backupButton.setIcon(icon("shield-check", QPalette.ColorRole.HighlightedText))
        form.backupButton.clicked.connect(self.start_new)
        form.folderButton.clicked.connect(self._choose_folder)
        form.cancelButton.clicked.connect(self._cancel)
        form.restoreButton.clicked.connect(self._open_restore)
        form.checkButton.clicked.connect(bench.doors.self_check)
        form.rulesButton.clicked.connect(self._open_rules)
        self._watch = QTimer(self)
        self._watch.setInterval(_LOOK_FOR_DRIVES_MS)
        self._watch.timeout.connect(self._look_for_drives)
        self._enable()

    @override
    def reload(self) -> None:
        self.bench.read(self, self.bench.acts.backups.history, self._show_history)
        self.bench.read(self, self.bench.acts.backups.places, self._show_places)

    @override
    def start_new(self) -> None:
        target = self._target()
        if target is not None and self._running is None:
            self.back_up_to(Path(target))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watch.start()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._watch.stop()

    def back_up_to(self, target: Path) -> None:
        """Back up to a drive or folder, with progress; the result stays until the next one."""
        form = self.form
        form.resultCard.hide()
        form.progressLabel.setText(self.tr("Writing, reading back and checking…"))
        form.progressBar.setRange(0, 0)
        form.progressCard.show()
        form.cancelButton.setEnabled(True)
        act = partial(self.bench.acts.backups.back_up, target)
        # Beside the database thread: the worker goes on saving while the stick is written.
        self._running = self.bench.work.run_beside(
            act, self._show_made, self._show_failure, self._show_progress, self
        )
        self._enable()

    def _columns(self) -> tuple[Column[BackupLine], ...]:
        zone = self.bench.around.office.zone
        return (
            Column(self.tr("Made"), lambda line: instant(line.made_at, zone), 190),
            Column(self.tr("Kept on"), self._place_word),
            Column(self.tr("Clients"), lambda line: number(line.clients), 64, is_number=True),
            Column(
                self.tr("Session notes"), lambda line: number(line.sessions), 104, is_number=True
            ),
            Column(self.tr("Size"), lambda line: file_size(line.size), 80, is_number=True),
        )

    def _look_for_drives(self) -> None:
        if self._running is None:
            self.bench.read(self, self.bench.acts.backups.drives, self._show_drives)

    def _place_word(self, line: BackupLine) -> str:
        if line.kind is BackupKind.AT_CLOSING:
            return self.tr("This computer, by itself at closing")
        return line.place

    def _show_places(self, places: tuple[BackupPlace, ...]) -> None:
        self._places = places
        self._drives = ()
        self._look_for_drives()

    def _show_drives(self, drives: tuple[Drive, ...]) -> None:
        if drives == self._drives and self.form.driveList.count():
            return
        self._drives = drives
        chosen = self._target()
        self.form.driveList.clear()
        for drive in drives:
            self._add_target(drive.path, "usb" if drive.removable else "folder", self._say(drive))
        self._add_folders({str(drive.path) for drive in drives}, chosen)
        if not self.form.driveList.count():
            nothing = QListWidgetItem(self.tr("No stick found. Plug one in, or choose a folder."))
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self.form.driveList.addItem(nothing)
        self._select(chosen or self._last_used())
        self._enable()

    def _add_folders(self, shown: set[str], chosen: str | None) -> None:
        """Offer the folders that took a backup before, and the one just chosen."""
        folders = [place.path for place in self._places if not place.stick_id]
        for folder in dict.fromkeys([*folders, chosen]):
            if folder is not None and folder not in shown and Path(folder).is_dir():
                self._add_target(Path(folder), "folder", folder)

    def _last_used(self) -> str | None:
        """Return the target that is here now and took the last backup."""
        sticks = {drive.stick_id: str(drive.path) for drive in self._drives if drive.stick_id}
        here = (
            sticks.get(place.stick_id) if place.stick_id else place.path for place in self._places
        )
        return next((path for path in here if path is not None), None)

    def _say(self, drive: Drive) -> str:
        free = self.tr("{size} free").format(size=file_size(drive.free_bytes))
        if drive.last_backup_at is None:
            last = self.tr("no backup on it yet")
        else:
            when = instant(drive.last_backup_at, self.bench.around.office.zone)
            last = self.tr("last backup on it: {when}").format(when=when)
        return f"{drive.label} · {free}\n{last}"

    def _add_target(self, path: Path, icon_name: str, text: str) -> None:
        item = QListWidgetItem(icon(icon_name), text)
        item.setData(Qt.ItemDataRole.UserRole, str(path))
        item.setToolTip(str(path))
        self.form.driveList.addItem(item)

    def _select(self, chosen: str | None) -> None:
        """Select the target chosen before, or else the first one."""
        rows = self.form.driveList
        targets = [rows.item(row).data(Qt.ItemDataRole.UserRole) for row in range(rows.count())]
        if chosen in targets:
            rows.setCurrentRow(targets.index(chosen))
        elif targets[0] is not None:
            rows.setCurrentRow(0)

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Folder for the backup"), documents_folder()
        )
        if folder:
            self._add_target(Path(folder), "folder", folder)
            self.form.driveList.setCurrentRow(self.form.driveList.count() - 1)

    def _enable(self) -> None:
        ready = self._target() is not None and self._running is None
        self.form.backupButton.setEnabled(ready)

    def _target(self) -> str | None:
        """Return the path of the drive or folder that is chosen."""
        targets = [
            item.data(Qt.ItemDataRole.UserRole) for item in self.form.driveList.selectedItems()
        ]
        return targets[0] if targets else None

    def _cancel(self) -> None:
        if self._running is not None:
            self._running.cancel()
            self.form.cancelButton.setEnabled(False)

    def _show_progress(self, done: int, total: int) -> None:
        self.form.progressBar.setRange(0, 1000)
        self.form.progressBar.setValue(done * 1000 // max(1, total))

    def _show_made(self, made: BackupMade) -> None:
        sentence = self.tr("The backup is done and checked.")
        if made.removed:
            gone = self.tr("{count} older ones made room.").format(count=number(made.removed))
            sentence = f"{sentence} {gone}"
        self._end("good", "circle-check", sentence)
        self.bench.notice.tell(Changes.of(Kind.BACKUPS))
        self.form.resultLabel.setToolTip(str(made.path))

    def _show_failure(self, error: Exception) -> None:
        self._end("danger", "circle-alert", error_text(error))

    def _end(self, look: str, icon_name: str, sentence: str) -> None:
        self._running = None
        form = self.form
        form.progressCard.hide()
        wear_look(form.resultCard, look)
        form.resultMark.setPixmap(icon(icon_name).pixmap(24, 24))
        form.resultLabel.setText(sentence)
        form.resultCard.show()
        self._enable()

    def _show_history(self, lines: tuple[BackupLine, ...]) -> None:
        self._history.show_lines(lines)
        self.form.historyTable.setVisible(bool(lines))
        self.form.historyEmpty.setVisible(not lines)

    def _open_rules(self) -> None:
        read = self.bench.acts.backups.rules
        self.bench.read(self, read, lambda rules: RulesDialog(self.bench, rules, self).open())

    def _open_restore(self) -> None:
        dialog = QDialog(self)
        dialog.setWindowTitle(self.tr("Restore from a backup"))
        dialog.resize(960, 600)
        view = RestoreView(self.bench.acts.backups, self.bench.work)
        layout = QVBoxLayout(dialog)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(view)
        view.left.connect(dialog.reject)
        view.restored.connect(dialog.accept)
        view.restored.connect(self.restored)
        dialog.open()
