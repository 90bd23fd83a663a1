# SPDX-License-Identifier: MIT
"""Note by hand that a copy was sent, received, approved or sent back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from tksk_desktop.domain.errors import EntryRefused
from tksk_desktop.domain.reports import ALLOWED_STEPS, CopyState, DeliveryWay
from tksk_desktop.gui.forms.ui_copy_mark import Ui_CopyMarkForm
from tksk_desktop.gui.widgets.inline_errors import InlineErrors
from tksk_desktop.gui.widgets.photo_reading import PhotoRefused, photo_from_file
from tksk_desktop.gui.widgets.usual_folder import documents_folder
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.readings import CopyLine
from tksk_desktop.vocabulary import word

WAYS = (
    DeliveryWay.PRINTED,
    DeliveryWay.WHATSAPP,
    DeliveryWay.SRIKANDI,
    DeliveryWay.E_PSKS,
    DeliveryWay.EMAIL,
    DeliveryWay.ELSEWHERE,
    DeliveryWay.FOLDER,
)
ANSWERS = frozenset({CopyState.RECEIVED, CopyState.REVISION_ASKED, CopyState.APPROVED})
PREVIEW_HEIGHT = 96


class MarkDialog(QDialog):
    """Offers only the steps that the copy can take; closes once the step is kept."""

    def __init__(
        self,
        bench: Workbench,
        copy: CopyLine,
        parent: QWidget | None = None,
        *,
        way: DeliveryWay | None = None,
    ) -> None:
        super().__init__(parent)
        self._bench = bench
        self._copy = copy
        self.form = Ui_CopyMarkForm()
        self.form.setupUi(self)
        form = self.form
        form.titleLabel.setText(copy.recipient_title)
        for state in CopyState:
            if state in ALLOWED_STEPS[copy.state]:
                form.stateBox.addItem(word(state), state)
        for each in WAYS:
            form.wayBox.addItem(word(each), each)
        if way is not None:
            form.wayBox.setCurrentIndex(form.wayBox.findData(way))
        form.dateField.set_up(bench.around.today)
        form.dateField.set_value(bench.around.today())
        self._photo: bytes | None = None
        form.photoFault.hide()
        form.photoButton.clicked.connect(self._choose_photo)
        form.noPhotoButton.clicked.connect(lambda: self.show_photo(None))
        self.show_photo(None)
        self._errors = InlineErrors(
            {
                "happened_on": form.dateField,
                "receiver_name": form.receiverEdit,
                "note": form.noteEdit,
            }
        )
        form.stateBox.setCurrentIndex(max(0, form.stateBox.findData(self._likely_step())))
        form.stateBox.currentIndexChanged.connect(lambda _at: self._fit_state())
        form.keepButton.setDefault(True)
        form.keepButton.clicked.connect(self._keep)
        form.closeButton.clicked.connect(self.reject)
        self._fit_state()

    def state(self) -> CopyState:
        """Return the chosen step."""
        return CopyState(self.form.stateBox.currentData())

    @property
    def sentences(self) -> tuple[str, ...]:
        """What stands under the wrong fields."""
        return self._errors.sentences

    def _likely_step(self) -> CopyState:
        return {
            CopyState.WAITING: CopyState.SENT,
            CopyState.PRINTED: CopyState.SENT,
            CopyState.SENT: CopyState.RECEIVED,
            CopyState.RECEIVED: CopyState.APPROVED,
        }.get(self._copy.state, CopyState.SENT)

    def _fit_state(self) -> None:
        """Ask only for what the chosen step needs, and mark what it must have."""
        state = self.state()
        self._errors.clear()
        self.form.waySide.setVisible(state is CopyState.SENT)
        self.form.sheetsSide.setVisible(state is CopyState.PRINTED)
        self.form.photoSide.setVisible(state in ANSWERS)
        must_name = state is CopyState.RECEIVED
        must_note = state is CopyState.REVISION_ASKED
        self.form.receiverLabel.setText(
            self.tr("Received by *") if must_name else self.tr("Received by")
        )
        self.form.noteLabel.setText(
            self.tr("What is to be mended *") if must_note else self.tr("Note")
        )

    def _keep(self) -> None:
        form = self.form
        self._errors.clear()
        day = form.dateField.value()
        if day is None:
            self._errors.say([("happened_on", self.tr("Write the day, for example 14/12/2026."))])
            return
        state = self.state()
        way = (
            DeliveryWay(form.wayBox.currentData()) if state is CopyState.SENT else DeliveryWay.NONE
        )
        if state is CopyState.PRINTED:
            way = DeliveryWay.PRINTED
        sheets = form.sheetsBox.value() if state is CopyState.PRINTED else None
        photo = self._photo if state in ANSWERS else None
        receiver, note = form.receiverEdit.text(), form.noteEdit.toPlainText()
        act = self._bench.acts.reports.mark_copy
        form.keepButton.setEnabled(False)
        self._bench.work.run(
            lambda: act(
                self._copy.id,
                state,
                happened_on=day,
                way=way,
                receiver_name=receiver,
                note=note,
                sheets=sheets,
                receipt_photo=photo,
            ),
            self._kept,
            self._failed,
            self,
        )

    def show_photo(self, photo: bytes | None) -> None:
        """Show the photo of the receipt, or that there is none."""
        self._photo = photo
        form = self.form
        form.photoPicture.setVisible(photo is not None)
        form.noPhotoButton.setVisible(photo is not None)
        if photo is not None:
            picture = QPixmap()
            picture.loadFromData(photo)
            form.photoPicture.setPixmap(
                picture.scaledToHeight(PREVIEW_HEIGHT, Qt.TransformationMode.SmoothTransformation)
            )

    def _choose_photo(self) -> None:
        """Ask for a picture; only its pixels are taken, without the place the camera noted."""
        name, _kind = QFileDialog.getOpenFileName(
            self,
            self.tr("Photo of the signed receipt"),
            documents_folder(),
            self.tr("Pictures (*.jpg *.jpeg *.png *.webp)"),
        )
        if not name:
            return
        try:
            photo = photo_from_file(Path(name))
        except PhotoRefused:
            self.form.photoFault.setText(
                self.tr("This file is not a picture that can be read. Use JPG or PNG.")
            )
            self.form.photoFault.show()
            return
        self.form.photoFault.hide()
        self.show_photo(photo)

    def _kept(self, changes: Changes) -> None:
        self._bench.doors.told(self.tr("Noted in the history of the copy."))
        self.accept()
        self._bench.notice.tell(changes)

    def _failed(self, error: Exception) -> None:
        self.form.keepButton.setEnabled(True)
        if isinstance(error, EntryRefused):
            self._errors.show(error.problems)
        else:
            self._bench.messages.failed(self, error)
