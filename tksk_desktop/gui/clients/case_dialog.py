# SPDX-License-Identifier: MIT
"""Open a case of a client, or correct what was said of one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.cases import IntakeSource, Priority, review_after
from tksk_desktop.gui.forms.ui_case_dialog import Ui_CaseDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.cases.open_case import NewCase
from tksk_desktop.usecases.cases.readings import CaseLists, CaseSheet, CaseTypeLine
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.vocabulary import word

_SECRET = 3


class CaseDialog(EntryDialog):
    """Type, day, source and matter of a case; the type proposes the day of the next review."""

    def __init__(
        self,
        bench: Workbench,
        client: tuple[int, str],
        lists: CaseLists,
        known: CaseSheet | None,
        parent: QWidget,
    ) -> None:
        super().__init__(bench, parent)
        self.form = Ui_CaseDialog()
        self.form.setupUi(self)
        self._client_id, self._known = client[0], known
        own = None if known is None else known.line.type_id
        self._types = tuple(kind for kind in lists.types if kind.active or kind.id == own)
        form = self.form
        form.caseLabel.setText(client[1] if known is None else f"{known.line.number} · {client[1]}")
        form.openedField.set_up(bench.around.today, past_only=True)
        form.reviewField.set_up(bench.around.today)
        form.typeBox.setPlaceholderText(self.tr("Choose the type"))
        for kind in self._types:
            form.typeBox.addItem(kind.name)
        for source in IntakeSource:
            form.sourceBox.addItem(word(source))
        for priority in Priority:
            form.priorityBox.addItem(word(priority))
        editors = {
            "type_id": form.typeBox,
            "opened_on": form.openedField,
            "source": form.sourceBox,
            "referred_by": form.referredEdit,
            "priority": form.priorityBox,
            "next_review_on": form.reviewField,
            "problem": form.problemEdit,
        }
        self.furnish(editors, form.saveButton, form.cancelButton)
        self._show(known)
        form.typeBox.currentIndexChanged.connect(self._propose_review)
        form.openedField.changed.connect(self._propose_review)
        self.begin()
        form.typeBox.setFocus()

    @override
    def typed(self) -> object:
        form = self.form
        return (
            form.typeBox.currentIndex(),
            form.openedField.text(),
            form.sourceBox.currentIndex(),
            form.referredEdit.text(),
            form.priorityBox.currentIndex(),
            form.reviewField.text(),
            form.problemEdit.toPlainText(),
        )

    @override
    def missing(self) -> tuple[str, ...]:
        form = self.form
        wanted = {
            "type_id": form.typeBox.currentIndex() < 0,
            "opened_on": form.openedField.value() is None,
        }
        return tuple(name for name, is_missing in wanted.items() if is_missing)

    @override
    def act(self) -> Callable[[], Changes]:
        form = self.form
        opened_on = form.openedField.value()
        assert opened_on is not None, "save() asked for what is missing"
        new = NewCase(
            client_id=self._client_id,
            opened_on=opened_on,
            source=tuple(IntakeSource)[form.sourceBox.currentIndex()],
            problem=form.problemEdit.toPlainText(),
            type_id=self._types[form.typeBox.currentIndex()].id,
            referred_by=form.referredEdit.text(),
            priority=tuple(Priority)[form.priorityBox.currentIndex()],
            next_review_on=form.reviewField.value(),
        )
        acts = self.bench.acts.cases
        if self._known is None:
            return partial(acts.open, new)
        return partial(acts.correct, self._known.line.id, new)

    def _show(self, known: CaseSheet | None) -> None:
        form = self.form
        if known is None:
            title = self.tr("Open a case")
            form.typeBox.setCurrentIndex(-1)
            form.priorityBox.setCurrentIndex(list(Priority).index(Priority.NORMAL))
            form.openedField.set_value(self.bench.around.today())
        else:
            title = self.tr("Correct the case")
            line = known.line
            ids = [kind.id for kind in self._types]
            form.typeBox.setCurrentIndex(ids.index(line.type_id))
            form.openedField.set_value(line.opened_on)
            form.sourceBox.setCurrentIndex(list(IntakeSource).index(known.source))
            form.referredEdit.setText(known.referred_by)
            form.priorityBox.setCurrentIndex(list(Priority).index(line.priority))
            form.reviewField.set_value(line.next_review_on)
            form.problemEdit.setPlainText(line.problem)
        self.setWindowTitle(title)
        form.titleLabel.setText(title)
        self._show_hint()

    def _kind(self) -> CaseTypeLine | None:
        place = self.form.typeBox.currentIndex()
        return self._types[place] if place >= 0 else None

    def _propose_review(self) -> None:
        """Propose the day of the next review; a case that is corrected keeps its own."""
        kind, opened_on = self._kind(), self.form.openedField.value()
        if self._known is None and kind is not None and opened_on is not None:
            self.form.reviewField.set_value(review_after(opened_on, kind.review_days))
        self._show_hint()

    def _show_hint(self) -> None:
        kind = self._kind()
        if kind is None:
            said = self.tr("The type decides how often the case is reviewed.")
        else:
            said = self.tr("Reviewed every {days} days.").format(days=kind.review_days)
            if kind.confidentiality == _SECRET:
                said += " " + self.tr("Matters of this type are usually strictly confidential.")
        self.form.typeHint.setText(said)
