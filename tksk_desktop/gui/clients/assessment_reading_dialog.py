# SPDX-License-Identifier: MIT
"""Reads a signed-off assessment whole, and adds a later thought to it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from html import escape
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from tksk_desktop.domain.assessments import AreaGroup
from tksk_desktop.gui.forms.ui_addendum_dialog import Ui_AddendumDialog
from tksk_desktop.gui.forms.ui_assessment_reading import Ui_AssessmentReading
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.casework.readings import (
    AssessmentSheet,
    FindingLine,
)
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.vocabulary import (
    SCORE_WORDS,
    assessment_said,
    clock_time,
    long_date,
    short_date,
    word,
)


class AssessmentReadingDialog(QDialog):
    """One version of an assessment; nothing in it can be changed."""

    def __init__(self, bench: Workbench, sheet: AssessmentSheet, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Ui_AssessmentReading()
        self.form.setupUi(self)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._zone = ZoneInfo(bench.around.office.zone.iana_name)
        self.setWindowTitle(word(sheet.kind))
        said = assessment_said(sheet.kind, sheet.assessed_on, sheet.risk, sheet.band)
        self.form.titleLabel.setText(said)
        self.form.metaLabel.setText(self._meta_words(sheet))
        self.form.textView.setHtml(self._html(sheet))
        self.form.closeButton.clicked.connect(self.reject)
        self.form.textView.setFocus()

    def _meta_words(self, sheet: AssessmentSheet) -> str:
        recorded = sheet.recorded_at.astimezone(self._zone)
        said = self.tr("By {name}, recorded {day} {time}").format(
            name=sheet.made_by,
            day=long_date(recorded.date()),
            time=clock_time(recorded.time()),
        )
        if sheet.version > 1:
            version = self.tr("version {version}: {reason}")
            said += " · " + version.format(version=sheet.version, reason=sheet.version_reason)
        if sheet.band_now is not sheet.band:
            band = self.tr("by the bands of today: {band}")
            said += " · " + band.format(band=word(sheet.band_now).lower())
        if not sheet.is_newest:
            said += " · " + self.tr("replaced by a newer version")
        return said

    def _html(self, sheet: AssessmentSheet) -> str:
        parts = [self._risk_html(sheet)]
        findings = {finding.area_code: finding for finding in sheet.findings}
        for group in AreaGroup:
            areas = [a for a in sheet.makings.areas if a.group is group and a.code in findings]
            if areas:
                parts.append(f"<h3>{escape(word(group))}</h3>")
                parts += [self._finding_html(a.name, findings.pop(a.code)) for a in areas]
        parts += [self._finding_html(code, rest) for code, rest in findings.items()]
        parts.append(_block(self.tr("Conclusion"), sheet.conclusion))
        parts.append(_block(self.tr("Recommendation"), sheet.recommendation))
        for addendum in sheet.addenda:
            day = addendum.written_at.astimezone(self._zone).date()
            title = self.tr("Added {day}").format(day=short_date(day))
            parts.append(_block(title, addendum.text))
        return "".join(parts)

    def _risk_html(self, sheet: AssessmentSheet) -> str:
        names = {factor.code: factor.name for factor in sheet.makings.factors}
        factors = [names.get(code, code) for code in sheet.factor_codes]
        said = ""
        if factors:
            said += _block(self.tr("Risk factors"), ", ".join(factors))
        if sheet.risk_chosen is not None:
            own = self.tr("{risk} in the place of the reckoned {reckoned}: {reason}")
            said += _block(
                self.tr("Risk judged differently"),
                own.format(
                    risk=sheet.risk_chosen,
                    reckoned=sheet.risk_reckoned,
                    reason=sheet.risk_reason,
                ),
            )
        return said

    def _finding_html(self, name: str, finding: FindingLine) -> str:
        title = name
        if finding.score is not None:
            title += f": {finding.score} – {SCORE_WORDS[finding.score].lower()}"
        lines = [finding.text]
        if finding.strength:
            lines.append(self.tr("Strength: {text}").format(text=finding.strength))
        if finding.reason:
            lines.append(self.tr("Reason for the score: {text}").format(text=finding.reason))
        return _block(title, "\n".join(line for line in lines if line))


class AddendumDialog(EntryDialog):
    """A dated thought beside an assessment that stays as it is."""

    def __init__(self, bench: Workbench, sheet: AssessmentSheet, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.form = Ui_AddendumDialog()
        self.form.setupUi(self)
        self._sheet = sheet
        self.setWindowTitle(self.tr("Add to the assessment"))
        self.form.assessmentLabel.setText(f"{word(sheet.kind)}, {long_date(sheet.assessed_on)}")
        self.furnish({"text": self.form.textEdit}, self.form.saveButton, self.form.cancelButton)
        self.begin()
        self.form.textEdit.setFocus()

    @override
    def typed(self) -> object:
        return self.form.textEdit.toPlainText()

    @override
    def act(self) -> Callable[[], Changes]:
        add = self.bench.acts.casework.add_to_assessment
        return partial(add, self._sheet.id, self.form.textEdit.toPlainText())


def _block(title: str, text: str) -> str:
    if not text:
        return f"<p><b>{escape(title)}</b></p>"
    lines = escape(text).replace("\n", "<br/>")
    return f"<p><b>{escape(title)}</b><br/>{lines}</p>"
