# SPDX-License-Identifier: MIT
"""Register a client, or correct what the register says of one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.clients import age_between
from tksk_desktop.domain.identity_numbers import LENGTH, NikFacts, Sex, compact, group_digits
from tksk_desktop.domain.need_kinds import NeedKind, NeedWarning, need_warnings
from tksk_desktop.gui.forms.ui_client_dialog import Ui_ClientDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.clients.register_client import NewClient
from tksk_desktop.usecases.readings import ClientFilter, ClientLine, ClientSheet
from tksk_desktop.vocabulary import word

LOOK_PAUSE_MS = 250
SHORTEST_NAME = 3
_SEXES: tuple[Sex | None, ...] = (None, Sex.FEMALE, Sex.MALE)


class ClientDialog(EntryDialog):
    """The entry of one client; without a sheet a new one."""

    def __init__(self, bench: Workbench, sheet: ClientSheet | None, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.form = Ui_ClientDialog()
        self.form.setupUi(self)
        self._sheet = sheet
        self._kinds = {kind.code: kind for kind in bench.around.need_kinds}
        self._like: ClientLine | None = None
        self._edition = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(LOOK_PAUSE_MS)
        self._pause.timeout.connect(self._look_for_same)
        self._dress()
        self._show(sheet)
        self._connect()
        self.begin()
        self.form.nameEdit.setFocus()

    @override
    def typed(self) -> object:
        form = self.form
        return (
            self._new_client(),
            form.birthDateField.text(),
            form.registeredField.text(),
        )

    @override
    def missing(self) -> tuple[str, ...]:
        return ("registered_on",) if self.form.registeredField.value() is None else ()

    @override
    def act(self) -> Callable[[], Changes]:
        acts, new = self.bench.acts.clients, self._new_client()
        if self._sheet is None:
            return partial(acts.register, new)
        return partial(acts.correct, self._sheet.id, new)

    def _new_client(self) -> NewClient:
        form = self.form
        return NewClient(
            name=form.nameEdit.text(),
            village_code=form.villageBox.currentData() or "",
            nik=form.nikField.text(),
            family_card_number=form.familyCardEdit.text(),
            sex=self._sex(),
            birth_place=form.birthPlaceEdit.text(),
            birth_date=form.birthDateField.value(),
            address=form.addressEdit.text(),
            phone=form.phoneEdit.text(),
            nickname=form.nicknameEdit.text(),
            notes=form.notesEdit.toPlainText(),
            kind_codes=form.kindPicker.codes(),
            registered_on=form.registeredField.value(),
        )

    def _dress(self) -> None:
        form, around = self.form, self.bench.around
        title = self.tr("Register a client") if self._sheet is None else self.tr("Correct a client")
        self.setWindowTitle(title)
        form.titleLabel.setText(title)
        form.hintCard.hide()
        form.kindDoubts.hide()
        form.hintButton.setAutoDefault(False)
        form.nikField.set_up(around.find_nik_region, around.today)
        form.birthDateField.set_up(around.today, past_only=True)
        form.registeredField.set_up(around.today, past_only=True)
        form.kindPicker.set_up(around.need_kinds)
        for sex in _SEXES:
            form.sexBox.addItem(word(sex) if sex else self.tr("not known"))
        form.villageBox.setPlaceholderText(self.tr("Choose the village"))
        for village in around.villages:
            form.villageBox.addItem(village.name, village.code)
        form.villageBox.setCurrentIndex(-1)
        editors = {
            "name": form.nameEdit,
            "nik": form.nikField,
            "family_card_number": form.familyCardEdit,
            "birth_date": form.birthDateField,
            "birth_place": form.birthPlaceEdit,
            "sex": form.sexBox,
            "village_code": form.villageBox,
            "address": form.addressEdit,
            "phone": form.phoneEdit,
            "nickname": form.nicknameEdit,
            "registered_on": form.registeredField,
            "kind_codes": form.kindPicker,
            "notes": form.notesEdit,
        }
        self.furnish(editors, form.saveButton, form.cancelButton)

    def _connect(self) -> None:
        form = self.form
        form.nikField.decoded.connect(self._fill_from_nik)
        form.birthDateField.changed.connect(self._compare)
        form.sexBox.currentIndexChanged.connect(self._compare)
        form.kindPicker.changed.connect(self._doubt_kinds)
        form.familyCardEdit.editingFinished.connect(self._group_family_card)
        form.nameEdit.textChanged.connect(self._pause.start)
        form.nikField.changed.connect(self._pause.start)
        form.villageBox.currentIndexChanged.connect(self._pause.start)
        form.hintButton.clicked.connect(self._open_same)

    def _show(self, sheet: ClientSheet | None) -> None:
        form = self.form
        if sheet is None:
            form.registeredField.set_value(self.bench.around.today())
            return
        form.nameEdit.setText(sheet.name)
        form.nicknameEdit.setText(sheet.nickname)
        form.nikField.set_text(sheet.nik or "")
        form.familyCardEdit.setText(group_digits(sheet.family_card_number or ""))
        form.birthDateField.set_value(sheet.birth_date)
        form.birthPlaceEdit.setText(sheet.birth_place)
        form.sexBox.setCurrentIndex(_SEXES.index(sheet.sex))
        form.phoneEdit.setText(sheet.phone)
        form.villageBox.setCurrentIndex(form.villageBox.findData(sheet.village_code))
        form.addressEdit.setText(sheet.address)
        form.registeredField.set_value(sheet.registered_on)
        form.notesEdit.setPlainText(sheet.notes)
        present = [need.kind_code for need in sheet.needs if need.until is None]
        form.kindPicker.set_codes(present)
        self._compare()

    def _sex(self) -> Sex | None:
        return _SEXES[self.form.sexBox.currentIndex()]

    def _fill_from_nik(self, facts: NikFacts | None) -> None:
        """Fill what is still empty; what was typed is never overwritten."""
        if facts is None:
            return
        form = self.form
        if not form.birthDateField.text().strip() and facts.birth_date is not None:
            form.birthDateField.set_value(facts.birth_date)
        if self._sex() is None and facts.sex is not None:
            form.sexBox.setCurrentIndex(_SEXES.index(facts.sex))

    def _compare(self) -> None:
        self.form.nikField.compare_with(self.form.birthDateField.value(), self._sex())
        self._doubt_kinds()

    def _group_family_card(self) -> None:
        self.form.familyCardEdit.setText(group_digits(self.form.familyCardEdit.text()))

    def _doubt_kinds(self) -> None:
        """Say which kinds are unusual for this age and sex; it forbids nothing."""
        born = self.form.birthDateField.value()
        today = self.bench.around.today()
        age = age_between(born, today) if born is not None and born <= today else None
        chosen = [self._kinds[c] for c in self.form.kindPicker.codes() if c in self._kinds]
        said = [
            self._doubt(kind, warning, age)
            for kind in chosen
            for warning in need_warnings(kind, age=age, sex=self._sex())
        ]
        self.form.kindDoubts.setText("\n".join(said))
        self.form.kindDoubts.setVisible(bool(said))

    def _doubt(self, kind: NeedKind, warning: NeedWarning, age: int | None) -> str:
        if warning is NeedWarning.OTHER_SEX:
            return self.tr("{kind}: unusual for this sex.").format(kind=kind.name)
        return self.tr("{kind}: unusual at the age of {age}.").format(kind=kind.name, age=age)

    def _look_for_same(self) -> None:
        """Look whether the person is registered already: by NIK, else by name and village."""
        nik = compact(self.form.nikField.text())
        name = " ".join(self.form.nameEdit.text().split())
        village = self.form.villageBox.currentData() or ""
        wanted: list[ClientFilter] = []
        if len(nik) == LENGTH and nik.isdecimal():
            wanted.append(ClientFilter(text=nik))
        if len(name) >= SHORTEST_NAME and village and not name.isdecimal():
            wanted.append(ClientFilter(text=name, village_code=village))
        self._edition += 1
        if not wanted:
            self._show_same(self._edition, ())
            return
        show = partial(self._show_same, self._edition)
        self.bench.read(self, partial(self._find_all, wanted), show)

    def _find_all(self, wanted: Sequence[ClientFilter]) -> tuple[ClientLine, ...]:
        find = self.bench.acts.clients.find
        return tuple(line for each in wanted for line in find(each, 2))

    def _show_same(self, edition: int, lines: Sequence[ClientLine]) -> None:
        if edition != self._edition:
            return
        own = None if self._sheet is None else self._sheet.id
        self._like = next((line for line in lines if line.id != own), None)
        if self._like is not None:
            self.form.hintLabel.setText(self._same_words(self._like))
        self.form.hintCard.setVisible(self._like is not None)

    def _same_words(self, line: ClientLine) -> str:
        who = f"{line.name} · {line.village_name}"
        if line.birth_date is not None:
            who += " · " + self.tr("born {year}").format(year=line.birth_date.year)
        return self.tr("Already registered? {who}").format(who=who)

    def _open_same(self) -> None:
        like = self._like
        if like is None:
            return
        self.reject()
        if not self.isVisible():
            self.bench.doors.client(like.id)
