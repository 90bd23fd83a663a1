# SPDX-License-Identifier: MIT
"""Record a consent or another legal ground, or that a consent was taken back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.consents import ConsentGiver, ConsentPurpose, ConsentWay, LegalBasis
from tksk_desktop.gui.forms.ui_consent_dialog import Ui_ConsentDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.day_reason_dialog import DayReasonDialog
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.consents.readings import ConsentLine
from tksk_desktop.usecases.consents.record_consent import NewConsent
from tksk_desktop.vocabulary import word


class ConsentDialog(EntryDialog):
    """For what, with whom, from whom and how long; only the fields that belong to it show."""

    def __init__(self, bench: Workbench, client_id: int, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.form = Ui_ConsentDialog()
        self.form.setupUi(self)
        self._client_id = client_id
        form = self.form
        self.setWindowTitle(self.tr("Consent or legal ground"))
        for purpose in ConsentPurpose:
            form.purposeBox.addItem(word(purpose))
        for basis in LegalBasis:
            form.basisBox.addItem(word(basis))
        for giver in ConsentGiver:
            form.giverBox.addItem(word(giver))
        for way in ConsentWay:
            form.wayBox.addItem(word(way))
        form.fromField.set_up(bench.around.today, past_only=True)
        form.fromField.set_value(bench.around.today())
        form.untilField.set_up(bench.around.today)
        editors = {
            "purpose": form.purposeBox,
            "basis": form.basisBox,
            "recipient": form.recipientEdit,
            "giver": form.giverBox,
            "way": form.wayBox,
            "giver_name": form.nameEdit,
            "giver_relation": form.relationEdit,
            "valid_from": form.fromField,
            "valid_until": form.untilField,
            "note": form.noteEdit,
        }
        self.furnish(editors, form.saveButton, form.cancelButton)
        for box in (form.purposeBox, form.basisBox, form.giverBox):
            box.currentIndexChanged.connect(self._show_fields)
        self._show_fields()
        self.begin()
        form.purposeBox.setFocus()

    @override
    def typed(self) -> object:
        form = self.form
        return (
            form.purposeBox.currentIndex(),
            form.basisBox.currentIndex(),
            form.recipientEdit.text(),
            form.giverBox.currentIndex(),
            form.wayBox.currentIndex(),
            form.nameEdit.text(),
            form.relationEdit.text(),
            form.fromField.text(),
            form.untilField.text(),
            form.noteEdit.toPlainText(),
        )

    @override
    def missing(self) -> tuple[str, ...]:
        return ("valid_from",) if self.form.fromField.value() is None else ()

    @override
    def act(self) -> Callable[[], Changes]:
        form = self.form
        valid_from = form.fromField.value()
        assert valid_from is not None, "save() asked for what is missing"
        new = NewConsent(
            client_id=self._client_id,
            purpose=self._purpose(),
            basis=self._basis(),
            valid_from=valid_from,
            valid_until=form.untilField.value(),
            recipient=form.recipientEdit.text(),
            giver=self._giver(),
            giver_name=form.nameEdit.text(),
            giver_relation=form.relationEdit.text(),
            way=tuple(ConsentWay)[form.wayBox.currentIndex()],
            note=form.noteEdit.toPlainText(),
        )
        return partial(self.bench.acts.consents.record, new)

    def _purpose(self) -> ConsentPurpose:
        return tuple(ConsentPurpose)[self.form.purposeBox.currentIndex()]

    def _basis(self) -> LegalBasis:
        return tuple(LegalBasis)[self.form.basisBox.currentIndex()]

    def _giver(self) -> ConsentGiver:
        return tuple(ConsentGiver)[self.form.giverBox.currentIndex()]

    def _show_fields(self) -> None:
        form = self.form
        by_consent = self._basis() is LegalBasis.CONSENT
        form.recipientPart.setVisible(self._purpose() is ConsentPurpose.SHARING)
        form.giverPart.setVisible(by_consent)
        form.guardianPart.setVisible(by_consent and self._giver() is ConsentGiver.GUARDIAN)
        form.noteCaption.setText(
            self.tr("Note") if by_consent else self.tr("Why this ground applies *")
        )


class WithdrawalDialog(DayReasonDialog):
    """Since when a consent does not hold any more."""

    REASON = "note"

    def __init__(self, bench: Workbench, line: ConsentLine, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self._line = line
        self.say(
            self.tr("Withdraw the consent"),
            " · ".join(filter(None, (word(line.purpose), line.recipient))),
            explanation=self.tr("What was done before that day stays lawful."),
            day=self.tr("Withdrawn on *"),
            reason=self.tr("Note"),
            hint=self.tr("e.g. Does not want the village office to know"),
            button=self.tr("Withdraw"),
        )

    @override
    def act(self) -> Callable[[], Changes]:
        return partial(self.bench.acts.consents.withdraw, self._line.id, self.day, self.reason)
