# SPDX-License-Identifier: MIT
"""The fields of an assessment: what is typed, shown and reckoned; saving is the dialog's."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QWidget

from tksk_desktop.domain.assessment_lists import AssessmentMakings
from tksk_desktop.domain.assessment_risk import RiskParts, reckon_risk
from tksk_desktop.domain.assessments import AreaGroup, AssessmentKind
from tksk_desktop.gui.clients.assessment_area_card import AssessmentAreaCard
from tksk_desktop.gui.clients.assessment_draft import AssessmentState
from tksk_desktop.gui.forms.ui_assessment_dialog import Ui_AssessmentDialog
from tksk_desktop.gui.widgets.looks import wear_look
from tksk_desktop.vocabulary import SCORE_WORDS, word

BAND_LOOKS = {"low": "good", "medium": "", "high": "attention", "very_high": "wrong"}


class AssessmentFields(QObject):
    """All fields over one form; the risk follows every change at once."""

    changed = Signal()

    def __init__(
        self,
        form: Ui_AssessmentDialog,
        makings: AssessmentMakings,
        former_scores: Mapping[str, int | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.form = form
        self._makings = makings
        self._former_scores = former_scores
        self.cards: list[AssessmentAreaCard] = []
        self.factor_boxes: dict[str, QCheckBox] = {}
        for kind in AssessmentKind:
            form.kindBox.addItem(word(kind), kind)
        form.scaleLabel.setText(
            self.tr("Scores: {scale}. A higher score is always worse.").format(
                scale=", ".join(f"{n} {said.lower()}" for n, said in enumerate(SCORE_WORDS))
            )
        )
        form.ownRiskPane.hide()
        self._add_areas()
        self._add_factors()
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

    def editors(self) -> dict[str, QWidget]:
        """Return which editor holds which field of the entry."""
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

    def show(self, state: AssessmentState) -> None:
        """Show what was typed before."""
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

    def _connect(self) -> None:
        form = self.form
        for card in self.cards:
            card.changed.connect(self._hear)
        for box in (*self.factor_boxes.values(), form.ownRiskBox):
            box.toggled.connect(self._hear)
        form.ownRiskBox.toggled.connect(self._toggle_own_risk)
        form.ownRiskSpin.valueChanged.connect(self._hear)
        form.kindBox.currentIndexChanged.connect(self._hear)
        form.assessedField.changed.connect(self._hear)
        for line in (form.makerEdit, form.ownRiskReasonEdit, form.versionReasonEdit):
            line.textChanged.connect(self._hear)
        for text in (form.conclusionEdit, form.recommendationEdit):
            text.textChanged.connect(self._hear)

    def _hear(self, *_value: object) -> None:
        self._say_risk()
        self.changed.emit()

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
        wear_look(form.bandLabel, BAND_LOOKS[band.value] or "strong")
        said = self.tr("Mean of the scores {mean} + gravest score {worst} + factors {factors}")
        words = said.format(
            mean=parts.from_mean, worst=parts.from_worst, factors=parts.from_factors
        )
        if parts.lifted_to > parts.from_mean + parts.from_worst + parts.from_factors:
            words += self.tr("; lifted to {least} by a grave factor").format(least=parts.lifted_to)
        if own:
            words += self.tr("; your own number counts")
        form.partsLabel.setText(words)
