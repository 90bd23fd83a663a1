# SPDX-License-Identifier: MIT
"""The foot of a month's desk: what signing means, what stands in its way, and what it gave."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from tksk_desktop.domain.office import TimeZone
from tksk_desktop.domain.reports import BLOCKING_WARNINGS, CopyState, ReportState, ReportWarning
from tksk_desktop.gui.forms.ui_report_sign import Ui_ReportSignForm
from tksk_desktop.gui.icons import icon, put_mark
from tksk_desktop.gui.reports.state_label import MARK
from tksk_desktop.gui.widgets.looks import wear_look
from tksk_desktop.usecases.readings import ReportDesk
from tksk_desktop.vocabulary import instant, word


class SignPanel(QFrame):
    """Sign or revise, whichever fits the report's state; the preview saves and prints."""

    sign_asked = Signal()
    revise_asked = Signal()
    camat_asked = Signal()

    def __init__(self, zone: TimeZone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._is_signing = False
        self._desk: ReportDesk | None = None
        self.form = Ui_ReportSignForm()
        self.form.setupUi(self)
        self.setProperty("look", "card")
        form = self.form
        form.signButton.setIcon(icon("signature", QPalette.ColorRole.HighlightedText))
        form.signButton.clicked.connect(self.sign_asked)
        form.reviseButton.clicked.connect(self.revise_asked)
        form.camatButton.setIcon(icon("signature"))
        form.camatButton.clicked.connect(self.camat_asked)
        form.waitLabel.setText(
            self.tr("The report is being written, signed and checked. This takes a moment.")
        )

    def show_desk(
        self, desk: ReportDesk, *, is_newest: bool, refused: Sequence[ReportWarning] = ()
    ) -> None:
        """Show what can be done with this report now; ``refused`` is why it was not signed."""
        self._desk = desk
        signed = desk.state is ReportState.SIGNED
        form = self.form
        form.signButton.setVisible(not signed and desk.sent_out_at is None)
        form.reviseButton.setVisible(signed and is_newest)
        form.camatButton.setVisible(signed and is_newest and desk.waits_for_camat)
        if signed:
            self._show_signed(desk)
            self.show_missing(())
        else:
            self._show_draft(desk)
            found = [warning for warning, _records in desk.warnings]
            blocking = [warning for warning in found if warning in BLOCKING_WARNINGS]
            self.show_missing(list(dict.fromkeys((*blocking, *refused))))
        self._show_waiting()

    def show_missing(self, missing: Sequence[ReportWarning]) -> None:
        """List what stands in the way; while something does, nothing can be signed."""
        while (item := self.form.missingList.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for warning in missing:
            self.form.missingList.addWidget(_missing_line(warning))
        self.form.signButton.setEnabled(not missing and not self._is_signing)

    def missing(self) -> tuple[str, ...]:
        """Return the words of what stands in the way."""
        rows = (self.form.missingList.itemAt(at) for at in range(self.form.missingList.count()))
        widgets = (row.widget() for row in rows if row is not None)
        return tuple(w.accessibleName() for w in widgets if w is not None)

    def set_signing(self, *, signing: bool) -> None:
        """Show or end the waiting."""
        self._is_signing = signing
        self._show_waiting()

    def _show_waiting(self) -> None:
        self.form.waitBar.setVisible(self._is_signing)
        self.form.waitLabel.setVisible(self._is_signing)
        self.form.signButton.setEnabled(not self._is_signing and not self.missing())

    def _show_draft(self, desk: ReportDesk) -> None:
        wear_look(self, "card")
        version = (
            self.tr("Revision: {note}").format(note=desk.revision_note)
            if desk.revision_note
            else self.tr("Letter number {number}").format(number=desk.letter_number)
        )
        self.form.headLabel.setText(version)
        if desk.sent_out_at is not None:
            since = instant(desk.sent_out_at, self._zone)
            self.form.sentenceLabel.setText(
                self.tr("The paper is finished and being signed elsewhere since {when}.").format(
                    when=since
                )
            )
            return
        self.form.sentenceLabel.setText(
            self.tr(
                "Signing freezes figures, texts and letter number for good and makes the copies."
            )
        )

    def _show_signed(self, desk: ReportDesk) -> None:
        asked = [copy for copy in desk.copies if copy.state is CopyState.REVISION_ASKED]
        self.form.headLabel.setText(desk.letter_number)
        if asked:
            wear_look(self, "attention")
            note = asked[0].events[-1].note if asked[0].events else ""
            self.form.sentenceLabel.setText(
                self.tr("{recipient} asks for a revision: {note}").format(
                    recipient=asked[0].recipient_title, note=note
                )
            )
            return
        wear_look(self, "card")
        when = instant(desk.signed_at, self._zone) if desk.signed_at is not None else ""
        said = self.tr("Signed {when}. It does not change any more.").format(when=when)
        if desk.stamped_at is not None:
            said += " " + self.tr("The time is confirmed by a time-stamp server.")
        elif desk.lacks_stamp:
            said += " " + self.tr("The time-stamp server did not answer: without a time stamp.")
        if desk.camat_signed_at is not None:
            endorsed = instant(desk.camat_signed_at, self._zone)
            said += " " + self.tr("The camat signed {when}.").format(when=endorsed)
        elif desk.waits_for_camat:
            said += " " + self.tr("The camat can sign until a first copy is handed over.")
        self.form.sentenceLabel.setText(said)


def _missing_line(warning: ReportWarning) -> QWidget:
    line = QWidget()
    line.setAccessibleName(word(warning))
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    mark, said = QLabel(), QLabel(word(warning))
    put_mark(mark, "circle-alert", MARK)
    said.setWordWrap(True)
    said.setProperty("look", "wrong")
    row.addWidget(mark)
    row.addWidget(said, 1)
    return line
