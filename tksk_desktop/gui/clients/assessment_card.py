# SPDX-License-Identifier: MIT
"""One signed-off assessment among those of a case, with what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from tksk_desktop.gui.clients.assessment_form import BAND_LOOKS
from tksk_desktop.gui.forms.ui_assessment_card import Ui_AssessmentCard
from tksk_desktop.gui.widgets.looks import wear_look
from tksk_desktop.usecases.casework.readings import AssessmentSheet
from tksk_desktop.vocabulary import long_date, word


class AssessmentCard(QFrame):
    """Shows an assessment in short; the view does what its buttons ask for."""

    read_wanted = Signal(object)
    correction_wanted = Signal(object)
    addendum_wanted = Signal(object)

    def __init__(self, sheet: AssessmentSheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_AssessmentCard()
        self.form.setupUi(self)
        self.setProperty("look", "card")
        form = self.form
        form.kindLabel.setText(f"{word(sheet.kind)} · {long_date(sheet.assessed_on)}")
        form.riskLabel.setText(
            self.tr("Risk {risk} · {band}").format(risk=sheet.risk, band=word(sheet.band).lower())
        )
        wear_look(form.riskLabel, BAND_LOOKS[sheet.band.value] or "strong")
        form.metaLabel.setText(self._meta_words(sheet))
        form.conclusionLabel.setText(sheet.conclusion)
        form.correctButton.setVisible(sheet.is_newest)
        form.addButton.setVisible(sheet.is_newest)
        form.readButton.clicked.connect(lambda: self.read_wanted.emit(sheet))
        form.correctButton.clicked.connect(lambda: self.correction_wanted.emit(sheet))
        form.addButton.clicked.connect(lambda: self.addendum_wanted.emit(sheet))

    def _meta_words(self, sheet: AssessmentSheet) -> str:
        parts = [self.tr("by {name}").format(name=sheet.made_by)]
        if sheet.version > 1:
            said = self.tr("version {version}: {reason}")
            parts.append(said.format(version=sheet.version, reason=sheet.version_reason))
        if sheet.band_now is not sheet.band:
            band = self.tr("by the bands of today: {band}")
            parts.append(band.format(band=word(sheet.band_now).lower()))
        if not sheet.is_newest:
            parts.append(self.tr("replaced by a newer version"))
        if sheet.addenda:
            parts.append(self.tr("{count} additions").format(count=len(sheet.addenda)))
        return " · ".join(parts)
