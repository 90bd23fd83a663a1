# SPDX-License-Identifier: MIT
"""Ringkasan: the facts of one client, and on top what is due next."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget

from tksk_desktop.domain.identity_numbers import group_digits
from tksk_desktop.domain.subjects import SubjectKind
from tksk_desktop.gui.clients.merge_history import MergeHistory
from tksk_desktop.gui.clients.sheet_tab import SheetTab, say_fact
from tksk_desktop.gui.clients.sheet_words import former_words, last_session_on, masked_number
from tksk_desktop.gui.forms.ui_client_summary_tab import Ui_ClientSummaryTab
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.looks import wear_look
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.readings import ClientSheet, NeedLine
from tksk_desktop.usecases.to_do.readings import ToDoLine
from tksk_desktop.vocabulary import long_date, word

_MOST_TO_DO = 4


class SummaryTab(SheetTab):
    """Facts and the next step; the digits of the numbers are hidden until asked for."""

    helpers_wanted = Signal()
    """Who could help with the needs shall be shown."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.form = Ui_ClientSummaryTab()
        self.form.setupUi(self)
        self._kind_names = {kind.code: kind.name for kind in bench.around.need_kinds}
        self._criteria_texts = {
            kind.code: kind.criteria_by_letter() for kind in bench.around.need_kinds
        }
        self._shown_id: int | None = None
        button = self.form.showNumbersButton
        button.setIcon(icon("eye", QPalette.ColorRole.PlaceholderText))
        button.toggled.connect(self._show_numbers)
        self.form.helpersButton.clicked.connect(self.helpers_wanted)
        self.form.toDoCard.hide()
        self.form.toDoRows.set_up(bench, of_client=True)
        self.form.consents.noted.connect(self.noted)
        self.merges = MergeHistory(bench)
        self.merges.noted.connect(self.noted)
        card = self.form.toDoCard
        holder = card.parentWidget()
        area = holder.layout() if holder is not None else None
        assert isinstance(area, QBoxLayout)
        area.insertWidget(area.indexOf(card) + 1, self.merges)

    @override
    def title(self) -> str:
        return self.tr("Summary")

    @override
    def fill(self, sheet: ClientSheet) -> None:
        if self._shown_id != sheet.id:
            self._shown_id = sheet.id
            self.form.showNumbersButton.setChecked(False)
            self.form.summaryScroll.verticalScrollBar().setValue(0)
        self._show_facts(sheet)
        self._read_to_do(sheet)
        self.form.consents.show_client(self.bench, sheet.id)
        self.merges.show_client(sheet.id)

    def _show_facts(self, sheet: ClientSheet) -> None:
        form = self.form
        day = None if sheet.birth_date is None else long_date(sheet.birth_date)
        self._say(form.bornLabel, ", ".join(filter(None, (sheet.birth_place, day))))
        self._say(form.sexLabel, word(sheet.sex) if sheet.sex else "")
        self._say(form.addressLabel, sheet.address)
        self._say(form.villageLabel, sheet.village_name)
        self._say(form.phoneLabel, sheet.phone)
        self._say(form.nicknameLabel, sheet.nickname)
        self._say(form.registeredLabel, long_date(sheet.registered_on))
        last = last_session_on(sheet)
        say_fact(form.lastSessionLabel, long_date(last) if last else "", self.tr("none yet"))
        needs = "\n".join(self._need_words(sheet))
        say_fact(form.needsLabel, needs, self.tr("none recorded"))
        form.helpersButton.setVisible(any(need.until is None for need in sheet.needs))
        parents = self._parent_words(sheet)
        form.parentsLabel.setText(parents)
        for widget in (form.parentsCaption, form.parentsLabel):
            widget.setVisible(bool(parents))
        groups = "\n".join(self._membership_words(sheet))
        form.groupsLabel.setText(groups)
        for widget in (form.groupsCaption, form.groupsLabel):
            widget.setVisible(bool(groups))
        form.notesCaption.setVisible(bool(sheet.notes))
        form.notesLabel.setVisible(bool(sheet.notes))
        form.notesLabel.setText(sheet.notes)
        is_person = sheet.subject is SubjectKind.PERSON
        for widget in (
            *(form.nikCaption, form.nikLabel, form.familyCardCaption, form.familyCardLabel),
            *(form.bornCaption, form.bornLabel, form.sexCaption, form.sexLabel),
            *(form.nicknameCaption, form.nicknameLabel),
        ):
            widget.setVisible(is_person)
        self._show_numbers(form.showNumbersButton.isChecked())

    def _show_numbers(self, shown: bool) -> None:
        if self.sheet is None:
            return
        write = group_digits if shown else masked_number
        nik, card = self.sheet.nik or "", self.sheet.family_card_number or ""
        status = word(self.sheet.nik_status)
        said_nik = f"{write(nik)} · {status}" if nik else ""
        say_fact(self.form.nikLabel, said_nik, self.tr("not there yet"))
        former = former_words(self.sheet, write)
        self.form.formerLabel.setText("\n".join(former))
        for widget in (self.form.formerCaption, self.form.formerLabel):
            widget.setVisible(bool(former))
        say_fact(self.form.familyCardLabel, write(card), self.tr("not there yet"))
        button = self.form.showNumbersButton
        button.setVisible(bool(nik or card))
        said = self.tr("Hide the digits") if shown else self.tr("Show the digits")
        button.setToolTip(said)
        button.setAccessibleName(said)

    def _say(self, label: QLabel, text: str) -> None:
        say_fact(label, text, self.tr("not filled in"))

    def _parent_words(self, sheet: ClientSheet) -> str:
        mother, father = sheet.mother_name, sheet.father_name
        said = [self.tr("Mother: {name}").format(name=mother)] if mother else []
        return "\n".join([*said, self.tr("Father: {name}").format(name=father)] if father else said)

    def _need_words(self, sheet: ClientSheet) -> list[str]:
        said = []
        for need in sheet.needs:
            name = self._kind_names.get(need.kind_code, need.kind_code)
            if need.until is None:
                text = self.tr("{kind}, since {date}")
                said.append(text.format(kind=name, date=long_date(need.since)))
            else:
                text = self.tr("{kind}, {start} to {end}")
                start, end = long_date(need.since), long_date(need.until)
                why = f" ({need.end_reason})" if need.end_reason else ""
                said.append(text.format(kind=name, start=start, end=end) + why)
            said += [f"   – {text}" for text in self._criteria(need)]
        return said

    def _membership_words(self, sheet: ClientSheet) -> list[str]:
        said = []
        for line in sheet.memberships:
            text = self.tr("{group}: {role} since {date}").format(
                group=line.group_name, role=word(line.role).lower(), date=long_date(line.since)
            )
            if line.expected:
                came = self.tr("came to {came} of {expected} meetings")
                text = f"{text}, {came.format(came=line.came, expected=line.expected)}"
            said.append(text)
        return said

    def _criteria(self, need: NeedLine) -> list[str]:
        """Return the ticked criteria in their words."""
        known = self._criteria_texts.get(need.kind_code, {})
        return [known[letter] for letter in need.criteria if letter in known]

    def _read_to_do(self, sheet: ClientSheet) -> None:
        read = partial(self.bench.acts.to_do.of_client, sheet.id)
        self.bench.read(self, read, partial(self._show_to_do, sheet.id))

    def _show_to_do(self, client_id: int, lines: tuple[ToDoLine, ...]) -> None:
        if self.sheet is None or self.sheet.id != client_id:
            return
        today = self.bench.around.today()
        presses = any(line.due_on <= today for line in lines)
        wear_look(self.form.toDoCard, "attention" if presses else "card")
        self.form.toDoRows.show_lines(lines, today, most=_MOST_TO_DO)
        self.form.toDoCard.setVisible(bool(lines))
