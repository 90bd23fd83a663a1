# SPDX-License-Identifier: MIT
"""Write an assessment, or correct a signed-off one; what is typed is kept until it is signed off.

The fields of one area are in ``assessment_area_card``, the draft's text in ``assessment_draft``.
"""

from __future__ import annotations

from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QPushButton, QWidget
from shiboken6 import isValid

from tksk_desktop.domain.assessment_risk import RiskParts, reckon_risk
from tksk_desktop.domain.assessments import AreaGroup, AssessmentKind
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.gui.clients.assessment_area_card import AssessmentAreaCard
from tksk_desktop.gui.clients.assessment_draft import (
    AssessmentState,
    from_json,
    from_sheet,
    to_json,
    to_new,
)
from tksk_desktop.gui.clients.form_draft import FormDraft
from tksk_desktop.gui.clients.sheet_tab import wear
from tksk_desktop.gui.error_texts import problem_text
from tksk_desktop.gui.forms.ui_assessment_dialog import Ui_AssessmentDialog
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.inline_errors import InlineErrors
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.casework.keep_draft import NEW_ASSESSMENT_FORM, correction_form
from tksk_desktop.usecases.casework.readings import (
    AssessmentMakings,
    AssessmentSheet,
    CaseHead,
    CaseWork,
)
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.vocabulary import SCORE_WORDS, clock_time, word

BAND_LOOKS = {"low": "good", "medium": "", "high": "attention", "very_high": "wrong"}


class AssessmentDialog(QDialog):
    """One assessment of a case, in the making."""

    saved = Signal(object)
    """The ``Changes`` of the act that signed it off."""

    def __init__(
        self,
        bench: Workbench,
        case: CaseHead,
        work: CaseWork,
        makings: AssessmentMakings,
        parent: QWidget,
        corrects: AssessmentSheet | None = None,
    ) -> None:
        super().__init__(parent)
        self.form = Ui_AssessmentDialog()
        self.form.setupUi(self)
        self.bench = bench
        self._case, self._makings, self._corrects = case, makings, corrects
        self._is_saving = False
        name = correction_form(corrects.id) if corrects is not None else NEW_ASSESSMENT_FORM
        self._form_name = name
        former = next(iter(work.newest_assessments), None) if corrects is None else None
        self._former_scores = former.scores() if former is not None else {}
        self.cards: list[AssessmentAreaCard] = []
        self.factor_boxes: dict[str, QCheckBox] = {}
        self._dress()
        self._add_areas()
        self._add_factors()
        self._errors = InlineErrors(self._editors())
        self._draft = FormDraft(bench, case.id, name, self._draft_text, self)
        self._begin(work)
        self._connect()
        self._say_risk()

    def state(self) -> AssessmentState:
        """Return all that is typed; areas of which nothing is said are left out."""
        form = self.form
        own = form.ownRiskBox.isChecked()
        findings = (card.finding() for card in self.cards)
        return AssessmentState(
            kind=tuple(AssessmentKind)[form.kindBox.currentIndex()],
            assessed_on=form.assessedField.value(),
            made_by=form.makerEdit.text(),
            findings=tuple(
                f for f in findings if f.score is not None or f.text or f.strength or f.reason
            ),
            factor_codes=tuple(code for code, box in self.factor_boxes.items() if box.isChecked()),
            risk_chosen=form.ownRiskSpin.value() if own else None,
            risk_reason=form.ownRiskReasonEdit.text() if own else "",
            conclusion=form.conclusionEdit.toPlainText(),
            recommendation=form.recommendationEdit.toPlainText(),
            version_reason=form.versionReasonEdit.text(),
        )

    def save(self) -> None:
        """Sign the assessment off; a refusal puts its sentences under the fields."""
        if self._is_saving:
            return
        self._clear_errors()
        state = self.state()
        if state.assessed_on is None:
            self._show_problems((FieldProblem("assessed_on", Problem.MISSING),))
            return
        new = to_new(state, self._case.id, state.assessed_on)
        record = self.bench.acts.casework.record_assessment
        assessment_id = self._corrects.id if self._corrects is not None else None
        self._draft.hold()
        self._set_saving(True)
        self.bench.work.run(
            partial(record, new, assessment_id=assessment_id), self._saved, self._not_saved
        )

    @property
    def sentences(self) -> tuple[str, ...]:
        """What stands under the wrong fields now."""
        said = self.form.findingsLabel.text()
        return (*((said,) if said else ()), *self._errors.sentences)

    @override
    def reject(self) -> None:
        if not self._is_saving:
            self._draft.keep_now()
            if self._draft_text() is not None:
                self.bench.doors.told(self.tr("Kept as a draft in the case."))
            self._draft.tell()
            super().reject()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._draft.keep_now()
        super().hideEvent(event)

    def _dress(self) -> None:
        form, around = self.form, self.bench.around
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        correcting = self._corrects is not None
        title = self.tr("Correct the assessment") if correcting else self.tr("Assessment")
        self.setWindowTitle(title)
        form.titleLabel.setText(title)
        form.caseLabel.setText(f"{self._case.number} · {self._case.client_name}")
        for kind in AssessmentKind:
            form.kindBox.addItem(word(kind), kind)
        form.assessedField.set_up(around.today, past_only=True)
        form.scaleLabel.setText(
            self.tr("Scores: {scale}. A higher score is always worse.").format(
                scale=", ".join(f"{n} {said.lower()}" for n, said in enumerate(SCORE_WORDS))
            )
        )
        form.findingsLabel.hide()
        form.versionPane.setVisible(correcting)
        form.ownRiskPane.hide()
        form.saveButton.setIcon(icon("check", QPalette.ColorRole.HighlightedText))
        for button in (form.saveButton, form.closeButton, form.discardButton):
            button.setAutoDefault(False)

    def _add_areas(self) -> None:
        form = self.form
        for group in AreaGroup:
            title = QLabel(word(group), form.areasPane)
            title.setProperty("look", "section")
            form.areasLayout.addWidget(title)
            self._add_jump(word(group), title)
            for area in self._makings.areas:
                if area.group is group:
                    former = self._former_scores.get(area.code)
                    card = AssessmentAreaCard(area, former, form.areasPane)
                    form.areasLayout.addWidget(card)
                    self.cards.append(card)
        self._add_jump(form.factorsTitle.text(), form.factorsCard)
        self._add_jump(form.conclusionTitle.text(), form.conclusionCard)

    def _add_jump(self, text: str, target: QWidget) -> None:
        """Add a button that brings a part of the long page into sight."""
        jump = QPushButton(text, self.form.jumpPane)
        jump.setProperty("look", "link")
        jump.setAutoDefault(False)
        jump.clicked.connect(partial(self._jump, target))
        self.form.jumpLayout.addWidget(jump)

    def _jump(self, target: QWidget) -> None:
        page = self.form.pageScroll
        place = target.mapTo(self.form.pageArea, target.rect().topLeft())
        page.verticalScrollBar().setValue(place.y())
        first: QWidget | None = target.nextInFocusChain()
        if first is not None:
            first.setFocus()

    def _add_factors(self) -> None:
        for factor in self._makings.factors:
            said = self.tr("{factor} (+{points})").format(factor=factor.name, points=factor.points)
            if factor.at_least:
                said = self.tr("{factor} (+{points}, at least {least})").format(
                    factor=factor.name, points=factor.points, least=factor.at_least
                )
            box = QCheckBox(said, self.form.factorsPane)
            self.form.factorsLayout.addWidget(box)
            self.factor_boxes[factor.code] = box

    def _editors(self) -> dict[str, QWidget]:
        form = self.form
        editors: dict[str, QWidget] = {
            "kind": form.kindBox,
            "assessed_on": form.assessedField,
            "made_by": form.makerEdit,
        }
        for card in self.cards:
            editors |= card.editors()
        return editors | {
            "risk_chosen": form.ownRiskSpin,
            "risk_reason": form.ownRiskReasonEdit,
            "conclusion": form.conclusionEdit,
            "version_reason": form.versionReasonEdit,
        }

    def _begin(self, work: CaseWork) -> None:
        """Show the draft where there is one, else what is corrected, else an empty form."""
        draft = work.draft(self._form_name)
        if draft is not None:
            state = from_json(draft.content)
            self._say_kept(draft.saved_at)
        elif self._corrects is not None:
            state = from_sheet(self._corrects)
        else:
            has_former = bool(work.newest_assessments)
            state = AssessmentState(
                kind=AssessmentKind.PERIODIC if has_former else AssessmentKind.INTAKE,
                assessed_on=self.bench.around.today(),
                made_by=self.bench.around.office.worker_name,
            )
        self._show(state)
        self._unchanged = to_json(self.state())
        self._draft.start(draft.content if draft is not None else None)
        self.form.discardButton.setVisible(draft is not None)

    def _show(self, state: AssessmentState) -> None:
        form = self.form
        form.kindBox.setCurrentIndex(tuple(AssessmentKind).index(state.kind))
        form.assessedField.set_value(state.assessed_on)
        form.makerEdit.setText(state.made_by)
        findings = {finding.area_code: finding for finding in state.findings}
        for card in self.cards:
            if card.area.code in findings:
                card.show_finding(findings[card.area.code])
        for code, box in self.factor_boxes.items():
            box.setChecked(code in state.factor_codes)
        form.ownRiskBox.setChecked(state.risk_chosen is not None)
        form.ownRiskPane.setVisible(state.risk_chosen is not None)
        form.ownRiskSpin.setValue(state.risk_chosen or 0)
        form.ownRiskReasonEdit.setText(state.risk_reason)
        form.conclusionEdit.setPlainText(state.conclusion)
        form.recommendationEdit.setPlainText(state.recommendation)
        form.versionReasonEdit.setText(state.version_reason)

    def _connect(self) -> None:
        form = self.form
        form.saveButton.clicked.connect(self.save)
        form.closeButton.clicked.connect(self.reject)
        form.discardButton.clicked.connect(self._discard)
        for key in ("Ctrl+S", "Ctrl+Return"):
            QShortcut(QKeySequence(key), self).activated.connect(self.save)
        for card in self.cards:
            card.changed.connect(self._changed)
        for box in (*self.factor_boxes.values(), form.ownRiskBox):
            box.toggled.connect(self._changed)
        form.ownRiskBox.toggled.connect(self._toggle_own_risk)
        form.ownRiskSpin.valueChanged.connect(self._changed)
        form.kindBox.currentIndexChanged.connect(self._changed)
        form.assessedField.changed.connect(self._changed)
        for line in (form.makerEdit, form.ownRiskReasonEdit, form.versionReasonEdit):
            line.textChanged.connect(self._changed)
        for text in (form.conclusionEdit, form.recommendationEdit):
            text.textChanged.connect(self._changed)
        self._draft.kept.connect(self._draft_kept)
        self._draft.failed.connect(lambda error: self.bench.messages.failed(self, error))

    def _changed(self, *_value: object) -> None:
        self._say_risk()
        self._draft.touched()

    def _toggle_own_risk(self, own: bool) -> None:
        self.form.ownRiskPane.setVisible(own)
        if own:
            self.form.ownRiskSpin.setValue(self._parts().risk)
            self.form.ownRiskSpin.setFocus()

    def _parts(self) -> RiskParts:
        scores = [card.form.scoreBar.score() for card in self.cards]
        ticked = [f for f in self._makings.factors if self.factor_boxes[f.code].isChecked()]
        return reckon_risk([s for s in scores if s is not None], ticked, self._makings.rule)

    def _say_risk(self) -> None:
        form, parts = self.form, self._parts()
        own = form.ownRiskBox.isChecked()
        risk = form.ownRiskSpin.value() if own else parts.risk
        band = self._makings.rule.band(risk)
        form.riskLabel.setText(self.tr("{risk} of 100").format(risk=risk))
        form.bandLabel.setText(word(band))
        wear(form.bandLabel, BAND_LOOKS[band.value] or "strong")
        said = self.tr("Mean of the scores {mean} + gravest score {worst} + factors {factors}")
        words = said.format(
            mean=parts.from_mean, worst=parts.from_worst, factors=parts.from_factors
        )
        if parts.lifted_to > parts.from_mean + parts.from_worst + parts.from_factors:
            words += self.tr("; lifted to {least} by a grave factor").format(least=parts.lifted_to)
        if own:
            words += self.tr("; your own number counts")
        form.partsLabel.setText(words)

    def _draft_text(self) -> str | None:
        """Return the draft's text; None where nothing was typed that is not kept elsewhere."""
        text = to_json(self.state())
        return None if text == self._unchanged and not self._draft.is_there else text

    def _draft_kept(self, moment: datetime) -> None:
        self.form.discardButton.show()
        self._say_kept(moment)

    def _say_kept(self, moment: datetime) -> None:
        local = moment.astimezone(ZoneInfo(self.bench.around.office.zone.iana_name))
        said = self.tr("Kept as a draft {time}").format(time=clock_time(local.time()))
        self.form.keptLabel.setText(said)

    def _discard(self) -> None:
        if not self.bench.messages.ask(
            self,
            self.tr("Discard this draft?"),
            self.tr("What is typed here and not yet signed off is thrown away for good."),
            yes=self.tr("Discard it"),
            no=self.tr("Keep it"),
        ):
            return
        self._draft.hold()
        discard = self.bench.acts.casework.discard_draft
        self.bench.do(
            self, partial(discard, self._case.id, self._form_name), lambda _changes: self.done(0)
        )

    def _saved(self, changes: Changes) -> None:
        self.bench.notice.tell(changes)
        if isValid(self):
            self._set_saving(False)
            self.accept()
            self.saved.emit(changes)

    def _not_saved(self, error: Exception) -> None:
        if not isValid(self):
            self.bench.messages.failed(None, error)
            return
        self._set_saving(False)
        self._draft.go_on()
        if isinstance(error, EntryRefused):
            self._show_problems(error.problems)
        if not self.sentences:
            self.bench.messages.failed(self, error)

    def _show_problems(self, problems: tuple[FieldProblem, ...]) -> None:
        whole = [problem for problem in problems if problem.field == "findings"]
        self.form.findingsLabel.setText(problem_text(whole[0]) if whole else "")
        self.form.findingsLabel.setVisible(bool(whole))
        self._errors.show(problems)
        first: QWidget | None = self.focusWidget()
        if whole and not self._errors.sentences:
            self.form.pageScroll.verticalScrollBar().setValue(0)
            self.cards[0].form.scoreBar.setFocus()
        elif first is not None and self.form.pageArea.isAncestorOf(first):
            self.form.pageScroll.ensureWidgetVisible(first, 0, 80)

    def _clear_errors(self) -> None:
        self._errors.clear()
        self.form.findingsLabel.clear()
        self.form.findingsLabel.hide()

    def _set_saving(self, saving: bool) -> None:
        self._is_saving = saving
        self.form.saveButton.setEnabled(not saving)
