# SPDX-License-Identifier: MIT
"""Dialogs of a person's rights: level, restriction, request, answer, destruction."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, time
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.need_kinds import MOST_CONFIDENTIAL
from tksk_desktop.domain.subject_rights import RefusalGround, RequestAnswer, RequestKind
from tksk_desktop.gui.forms.ui_answer_dialog import Ui_AnswerDialog
from tksk_desktop.gui.forms.ui_level_dialog import Ui_LevelDialog
from tksk_desktop.gui.forms.ui_request_dialog import Ui_RequestDialog
from tksk_desktop.gui.forms.ui_restriction_dialog import Ui_RestrictionDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.readings import ClientSheet
from tksk_desktop.usecases.rights.readings import RequestLine
from tksk_desktop.usecases.rights.requests_and_restriction import NewAnswer
from tksk_desktop.vocabulary import CONFIDENTIALITY_WORDS, instant, word


class LevelDialog(EntryDialog):
    """Raise how confidential a client is, or leave it to the kinds of need."""

    def __init__(self, bench: Workbench, sheet: ClientSheet, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.form = Ui_LevelDialog()
        self.form.setupUi(self)
        self._sheet = sheet
        self.setWindowTitle(self.tr("Confidentiality"))
        form = self.form
        form.kindsLabel.setText(
            self.tr("The kinds of need set the least level; by hand it is only ever raised.")
        )
        form.levelBox.addItem(self.tr("As the kinds of need say"), None)
        for level in range(2, MOST_CONFIDENTIAL + 1):
            form.levelBox.addItem(CONFIDENTIALITY_WORDS[level], level)
        form.levelBox.setCurrentIndex(max(0, form.levelBox.findData(sheet.confidentiality_by_hand)))
        editors = {"level": form.levelBox, "reason": form.reasonEdit}
        self.furnish(editors, form.saveButton, form.cancelButton)
        self.begin()

    @override
    def typed(self) -> object:
        return self.form.levelBox.currentIndex(), self.form.reasonEdit.toPlainText()

    @override
    def act(self) -> Callable[[], Changes]:
        level = self.form.levelBox.currentData()
        reason = self.form.reasonEdit.toPlainText()
        return partial(self.bench.acts.confidentiality.set_level, self._sheet.id, level, reason)


class RestrictionDialog(EntryDialog):
    """Restrict a client's data, or lift that."""

    def __init__(
        self, bench: Workbench, client_id: int, parent: QWidget, *, lifts: bool = False
    ) -> None:
        super().__init__(bench, parent)
        self.form = Ui_RestrictionDialog()
        self.form.setupUi(self)
        self._client_id, self._lifts = client_id, lifts
        form = self.form
        title = self.tr("Lift the restriction") if lifts else self.tr("Restrict the data")
        self.setWindowTitle(title)
        form.titleLabel.setText(title)
        form.explainLabel.setText(
            self.tr("Notes, exports and referrals are possible again.")
            if lifts
            else self.tr("The data is kept, but no new notes, exports or referrals are made.")
        )
        form.sinceField.set_up(bench.around.today, past_only=True)
        form.sinceField.set_value(bench.around.today())
        form.sinceField.setVisible(not lifts)
        form.sinceCaption.setVisible(not lifts)
        editors = {"since": form.sinceField, "reason": form.reasonEdit}
        self.furnish(editors, form.saveButton, form.cancelButton)
        self.begin()
        form.reasonEdit.setFocus()

    @override
    def typed(self) -> object:
        return self.form.sinceField.text(), self.form.reasonEdit.toPlainText()

    @override
    def missing(self) -> tuple[str, ...]:
        return ("since",) if self.form.sinceField.value() is None else ()

    @override
    def act(self) -> Callable[[], Changes]:
        acts, reason = self.bench.acts.rights, self.form.reasonEdit.toPlainText()
        if self._lifts:
            return partial(acts.lift, self._client_id, reason)
        since = self.form.sinceField.value()
        assert since is not None, "save() asked for what is missing"
        return partial(acts.restrict, self._client_id, reason, since)


class RequestDialog(EntryDialog):
    """Note what a person asks about the own data."""

    def __init__(self, bench: Workbench, client_id: int, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.form = Ui_RequestDialog()
        self.form.setupUi(self)
        self._client_id = client_id
        self.setWindowTitle(self.tr("A request about the own data"))
        form = self.form
        for kind in RequestKind:
            form.kindBox.addItem(word(kind), kind)
        form.receivedField.set_up(bench.around.today, past_only=True)
        form.receivedField.set_value(bench.around.today())
        editors = {"received_on": form.receivedField, "asked": form.askedEdit}
        self.furnish(editors, form.saveButton, form.cancelButton)
        self.begin()

    @override
    def typed(self) -> object:
        form = self.form
        return (
            form.kindBox.currentIndex(),
            form.receivedField.text(),
            form.askedEdit.toPlainText(),
        )

    @override
    def missing(self) -> tuple[str, ...]:
        return ("received_on",) if self.form.receivedField.value() is None else ()

    @override
    def act(self) -> Callable[[], Changes]:
        kind = tuple(RequestKind)[self.form.kindBox.currentIndex()]
        asked = self.form.askedEdit.toPlainText()
        return partial(
            self.bench.acts.rights.take_request, self._client_id, kind, self._received(), asked
        )

    def _received(self) -> datetime:
        """Return now for today; of an earlier day its beginning, so that no hour is given away."""
        day = self.form.receivedField.value()
        assert day is not None, "save() asked for what is missing"
        if day == self.bench.around.today():
            return datetime.now(UTC)
        zone = ZoneInfo(self.bench.around.office.zone.iana_name)
        return datetime.combine(day, time(), zone).astimezone(UTC)


class AnswerDialog(EntryDialog):
    """Answer a request; a refusal names its ground in the law."""

    def __init__(self, bench: Workbench, request: RequestLine, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.form = Ui_AnswerDialog()
        self.form.setupUi(self)
        self._request = request
        self.setWindowTitle(self.tr("Answer the request"))
        form = self.form
        received = instant(request.received_at, bench.around.office.zone)
        parts = [word(request.kind), received, request.asked]
        form.requestLabel.setText("\n".join(part for part in parts if part))
        for answer in RequestAnswer:
            form.answerBox.addItem(word(answer), answer)
        form.groundBox.addItem(self.tr("Choose the ground"), None)
        for ground in RefusalGround:
            form.groundBox.addItem(word(ground), ground)
        form.answerBox.currentIndexChanged.connect(self._show_ground)
        self._show_ground()
        editors = {
            "answer": form.answerBox,
            "ground": form.groundBox,
            "answer_text": form.textEdit,
        }
        self.furnish(editors, form.saveButton, form.cancelButton)
        self.begin()

    @override
    def typed(self) -> object:
        form = self.form
        return (
            form.answerBox.currentIndex(),
            form.groundBox.currentIndex(),
            form.textEdit.toPlainText(),
        )

    @override
    def act(self) -> Callable[[], Changes]:
        grounds = (None, *RefusalGround)
        new = NewAnswer(
            tuple(RequestAnswer)[self.form.answerBox.currentIndex()],
            grounds[self.form.groundBox.currentIndex()],
            self.form.textEdit.toPlainText(),
        )
        return partial(self.bench.acts.rights.answer, self._request.id, new)

    def _show_ground(self) -> None:
        answer = tuple(RequestAnswer)[self.form.answerBox.currentIndex()]
        needs_ground = answer is not RequestAnswer.GRANTED
        self.form.groundBox.setVisible(needs_ground)
        self.form.groundCaption.setVisible(needs_ground)
