# SPDX-License-Identifier: MIT
"""Record what a programme gave to one or many; what stands beside it is said while typing."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QHeaderView, QWidget

from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.overlaps import Standing
from tksk_desktop.domain.programmes import AidKind, Programme
from tksk_desktop.gui.forms.ui_distribution_dialog import Ui_DistributionDialog
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.newest_read import NewestRead
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.widgets.listed_recipients_dialog import ListedRecipientsDialog
from tksk_desktop.gui.widgets.recipient_dialogs import OtherRecipientDialog, RegisterChoiceDialog
from tksk_desktop.gui.widgets.recipients_model import (
    BESIDE,
    CARD,
    NAME,
    TAKEN_BY,
    RecipientsModel,
)
from tksk_desktop.gui.widgets.usual_folder import TABLE_FILES, documents_folder
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.aid.readings import OverlapHint
from tksk_desktop.usecases.aid.record_distribution import NewDistribution
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.exchange.needs import OpenedList
from tksk_desktop.usecases.readings import ClientLine
from tksk_desktop.vocabulary import number

_PAUSE_MS = 150
_QUIET = QPalette.ColorRole.PlaceholderText
WIDTHS = {CARD: 150, TAKEN_BY: 140, BESIDE: 440}


class DistributionDialog(EntryDialog):
    """The entry of one distribution; some recipients may be given beforehand."""

    def __init__(
        self, bench: Workbench, people: Iterable[tuple[int, str]], parent: QWidget
    ) -> None:
        super().__init__(bench, parent)
        self.form = Ui_DistributionDialog()
        self.form.setupUi(self)
        self.setWindowTitle(self.form.titleLabel.text())
        self._programmes = bench.acts.aid.programmes()
        self.recipients = RecipientsModel(self)
        self._checking = NewestRead(bench, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._check)
        self._dress()
        self.recipients.add_clients(people)
        self.begin()
        self.form.programmeBox.setFocus()

    @override
    def typed(self) -> object:
        form = self.form
        return (
            form.programmeBox.currentIndex(),
            form.stageBox.currentIndex(),
            form.fromField.text(),
            form.untilField.text(),
            form.receivedField.text(),
            form.amountEdit.text(),
            form.quantityBox.value(),
            self.recipients.people(),
        )

    @override
    def missing(self) -> tuple[str, ...]:
        form = self.form
        held = {
            "programme_code": form.programmeBox.currentIndex() >= 0,
            "period_from": form.fromField.value() is not None,
            "period_until": form.untilField.value() is not None,
            "received_on": form.receivedField.value() is not None,
            "recipients": self.recipients.rowCount() > 0,
        }
        return tuple(name for name, there in held.items() if not there)

    @override
    def act(self) -> Callable[[], Changes]:
        new = self._entry()
        assert new is not None, "save() asked for what is missing"
        if self._amount() is None and self.form.amountEdit.text().strip():
            return _refuse_amount
        return partial(self.bench.acts.aid.record, new)

    def _entry(self) -> NewDistribution | None:
        form = self.form
        programme, received_on = self._programme(), form.receivedField.value()
        since, until = form.fromField.value(), form.untilField.value()
        if programme is None or since is None or until is None or received_on is None:
            return None
        counted = programme.kind is AidKind.GOODS and form.quantityBox.value()
        return NewDistribution(
            programme.code,
            since,
            until,
            received_on,
            self.recipients.people(),
            amount=self._amount() if programme.kind is not AidKind.GOODS else None,
            quantity=form.quantityBox.value() if counted else None,
            stage=form.stageBox.currentText() if form.stageBox.isEnabled() else "",
        )

    def _amount(self) -> int | None:
        """Return the money typed: ``600.000``, ``Rp600.000``, ``600000,00``; None otherwise."""
        text = self.form.amountEdit.text().strip()
        plain = re.sub(r"^rp|[.\s]|,0*$", "", text, flags=re.IGNORECASE)
        return int(plain) if plain.isascii() and plain.isdigit() else None

    def _programme(self) -> Programme | None:
        place = self.form.programmeBox.currentIndex()
        return self._programmes[place] if place >= 0 else None

    def _dress(self) -> None:
        form, today = self.form, self.bench.around.today
        for programme in self._programmes:
            form.programmeBox.addItem(f"{programme.code} · {programme.name}")
        form.programmeBox.setCurrentIndex(-1)
        form.programmeBox.setPlaceholderText(self.tr("Choose the programme"))
        form.programmeBox.currentIndexChanged.connect(lambda _index: self._suit_programme())
        for field in (form.fromField, form.untilField):
            field.set_up(today)
        form.receivedField.set_up(today, past_only=True)
        form.receivedField.set_value(today())
        form.fromField.set_value(today().replace(day=1))
        form.picker.set_up(self.bench)
        form.picker.chosen.connect(self._take_found)
        form.registerButton.clicked.connect(self._ask_register)
        form.fileButton.clicked.connect(self._ask_file)
        form.otherButton.clicked.connect(self._ask_other)
        form.removeButton.clicked.connect(self._remove)
        form.registerButton.setIcon(icon("funnel", _QUIET))
        form.fileButton.setIcon(icon("download", _QUIET))
        form.otherButton.setIcon(icon("user-plus", _QUIET))
        form.removeButton.setIcon(icon("x", _QUIET))
        self._dress_table()
        editors: dict[str, QWidget] = {
            "programme_code": form.programmeBox,
            "stage": form.stageBox,
            "amount": form.amountEdit,
            "quantity": form.quantityBox,
            "period_from": form.fromField,
            "period_until": form.untilField,
            "received_on": form.receivedField,
            "recipients": form.recipientTable,
        }
        self.furnish(editors, form.saveButton, form.cancelButton)
        self._suit_programme()

    def _dress_table(self) -> None:
        table, model = self.form.recipientTable, self.recipients
        table.setModel(model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setWordWrap(False)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column, width in WIDTHS.items():
            header.resizeSection(column, width)
        model.changed.connect(self._show_count)
        for changed in (
            model.changed,
            self.form.fromField.changed,
            self.form.untilField.changed,
            self.form.programmeBox.currentIndexChanged,
        ):
            changed.connect(self._pause.start)
        self._show_count()

    def _suit_programme(self) -> None:
        """Offer the stages of the programme, and ask for money or for goods."""
        form, programme = self.form, self._programme()
        form.stageBox.clear()
        stages = programme.stages if programme is not None else ()
        form.stageBox.addItems(["", *stages])
        for part in (form.stageCaption, form.stageBox):
            part.setEnabled(bool(stages))
        is_goods = programme is not None and programme.kind is AidKind.GOODS
        is_cash = programme is None or programme.kind is AidKind.CASH
        asked: tuple[tuple[QWidget, bool], ...] = (
            (form.amountCaption, not is_goods),
            (form.amountEdit, not is_goods),
            (form.quantityCaption, is_goods),
            (form.quantityBox, is_goods),
        )
        for widget, shown in asked:
            widget.setVisible(shown)
        form.amountCaption.setText(
            self.tr("Amount for each, in Rupiah *")
            if is_cash
            else self.tr("Worth for each, in Rupiah")
        )
        if programme is not None and is_goods:
            said = self.tr("Quantity for each, in {unit} *").format(unit=programme.unit)
            form.quantityCaption.setText(said)

    def _take_found(self, client_id: int) -> None:
        """Move a found person from the search to the list."""
        found = [each for each in self.form.picker.people() if each[0] == client_id]
        self.form.picker.remove(client_id)
        self.recipients.add_clients(found)

    def _ask_register(self) -> None:
        dialog = RegisterChoiceDialog(self.bench, self)
        dialog.taken.connect(self._take_lines)
        dialog.open()

    def _take_lines(self, lines: tuple[ClientLine, ...]) -> None:
        self.recipients.add_clients((line.id, line.name) for line in lines)

    def _ask_file(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(
            self,
            self.tr("List of recipients"),
            documents_folder(),
            f"{self.tr('Tables')} ({TABLE_FILES})",
        )
        if path:
            self.read_file(Path(path))

    def read_file(self, path: Path) -> None:
        """Show the rows of a file beside the register, to take recipients from it."""

        def show(opened: OpenedList) -> None:
            dialog = ListedRecipientsDialog(self.bench, opened, path, self)
            dialog.taken.connect(self.recipients.add_listed)
            dialog.open()

        self.bench.read(self, partial(self.bench.acts.exchange.open_list, path), show)

    def _ask_other(self) -> None:
        dialog = OtherRecipientDialog(self)
        dialog.taken.connect(self.recipients.add_other)
        dialog.open()

    def _remove(self) -> None:
        rows = self.form.recipientTable.selectionModel().selectedRows()
        self.recipients.remove(index.row() for index in rows)

    def _show_count(self) -> None:
        count = self.recipients.rowCount()
        self.form.countLabel.setText(self.tr("{count} recipients").format(count=number(count)))
        self.form.removeButton.setEnabled(count > 0)
        self.form.hintLabel.setText("")

    def _check(self) -> None:
        new = self._entry()
        if new is None or not new.recipients or new.period_until < new.period_from:
            self._show_hints(())
            return
        self._checking.ask(partial(self.bench.acts.aid.check, new), self._show_hints)

    def _show_hints(self, hints: tuple[OverlapHint, ...]) -> None:
        self.recipients.show_hints(hints)
        people = len({hint.recipient for hint in hints})
        grave = len({h.recipient for h in hints if h.standing is Standing.NOT_ALLOWED})
        said = self.tr(
            "{count} recipients have something beside it, {grave} of them what a rule does not "
            "allow. It is a question, you may save; it then waits under Overlaps."
        )
        text = said.format(count=number(people), grave=number(grave)) if people else ""
        self.form.hintLabel.setText(text)


def _refuse_amount() -> Changes:
    """What is typed is no sum of money; that is not the same as nothing typed."""
    raise EntryRefused(FieldProblem("amount", Problem.NOT_DIGITS))
