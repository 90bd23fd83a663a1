# SPDX-License-Identifier: MIT
"""One area of an assessment in its form: the score, the problem, the strength, the reason."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from tksk_desktop.domain.assessments import LOWEST_SCORE, AssessmentArea
from tksk_desktop.gui.forms.ui_assessment_area import Ui_AssessmentArea
from tksk_desktop.usecases.casework.readings import FindingLine


class AssessmentAreaCard(QFrame):
    """The fields of one area."""

    changed = Signal()

    def __init__(
        self, area: AssessmentArea, former: int | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.form = Ui_AssessmentArea()
        self.form.setupUi(self)
        self.setProperty("look", "card")
        self.area = area
        form = self.form
        form.nameLabel.setText(area.name)
        form.asksLabel.setText(area.asks)
        form.formerLabel.setVisible(former is not None)
        form.formerLabel.setText(self.tr("Last time: {score}").format(score=former))
        form.scoreBar.setAccessibleName(self.tr("Score: {area}").format(area=area.name))
        form.textEdit.setAccessibleName(self.tr("State and problem: {area}").format(area=area.name))
        form.strengthEdit.setAccessibleName(self.tr("Strength: {area}").format(area=area.name))
        form.reasonEdit.setAccessibleName(self.tr("Reason: {area}").format(area=area.name))
        form.scoreBar.changed.connect(self._score_changed)
        form.textEdit.textChanged.connect(self.changed)
        form.strengthEdit.textChanged.connect(self.changed)
        form.reasonEdit.textChanged.connect(self.changed)
        self._say_reason()

    def finding(self) -> FindingLine:
        """Return what is typed about the area."""
        form = self.form
        return FindingLine(
            self.area.code,
            form.textEdit.toPlainText(),
            form.strengthEdit.toPlainText(),
            form.scoreBar.score(),
            form.reasonEdit.text(),
        )

    def show_finding(self, finding: FindingLine) -> None:
        """Show what was typed before."""
        form = self.form
        form.scoreBar.set_score(finding.score)
        form.textEdit.setPlainText(finding.text)
        form.strengthEdit.setPlainText(finding.strength)
        form.reasonEdit.setText(finding.reason)

    def editors(self) -> dict[str, QWidget]:
        """Return which editor holds which field of the entry."""
        reason: QLineEdit = self.form.reasonEdit
        return {f"score:{self.area.code}": self.form.scoreBar, f"reason:{self.area.code}": reason}

    def _score_changed(self) -> None:
        self._say_reason()
        self.changed.emit()

    def _say_reason(self) -> None:
        """Mark the reason as needed as soon as the score says that there is a problem."""
        score = self.form.scoreBar.score()
        needed = score is not None and score > LOWEST_SCORE
        self.form.reasonLabel.setText(
            self.tr("Reason for the score *") if needed else self.tr("Reason for the score")
        )
