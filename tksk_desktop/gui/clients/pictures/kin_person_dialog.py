# SPDX-License-Identifier: MIT
"""Asks for a person of a genogram, who need not be in the register."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from tksk_desktop.domain.errors import FieldProblem, Problem
from tksk_desktop.domain.genograms import KinPerson
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.gui.forms.ui_kin_person_dialog import Ui_KinPersonDialog
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.inline_errors import InlineErrors
from tksk_desktop.vocabulary import word

EARLIEST = 1850


class Place(Enum):
    """How a new person belongs to one who is there already."""

    CHILD = "child"
    PARENT = "parent"
    PARTNER = "partner"
    SIBLING = "sibling"
    NOT_TIED = "none"


SEXES = (None, Sex.MALE, Sex.FEMALE)


class KinPersonDialog(QDialog):
    """Name, sex and years; for a new person also whose child, parent or partner it is."""

    decided = Signal(object, object, object)
    """The person, the key of the relative or None, and the ``Place``."""

    def __init__(
        self,
        person: KinPerson,
        relatives: Mapping[int, str],
        relative: int | None,
        this_year: int,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.form = Ui_KinPersonDialog()
        self.form.setupUi(self)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Person in the genogram"))
        self._person, self._this_year = person, this_year
        self._relatives = list(relatives)
        form = self.form
        form.nameEdit.setText(person.name)
        form.sexBox.addItem(self.tr("Not known"))
        form.sexBox.addItems([word(Sex.MALE), word(Sex.FEMALE)])
        form.sexBox.setCurrentIndex(SEXES.index(person.sex))
        form.birthEdit.setText(str(person.birth_year or ""))
        form.deathEdit.setText(str(person.death_year or ""))
        form.deadBox.setChecked(person.is_dead)
        form.noteEdit.setText(person.note)
        form.deathEdit.textChanged.connect(self._tick_dead)
        self._offer_places(relatives, relative)
        self._errors = InlineErrors(
            {"name": form.nameEdit, "birth": form.birthEdit, "death": form.deathEdit}
        )
        form.saveButton.setDefault(True)
        form.saveButton.setIcon(icon("check", QPalette.ColorRole.HighlightedText))
        form.saveButton.clicked.connect(self.accept)
        form.cancelButton.setAutoDefault(False)
        form.cancelButton.clicked.connect(self.reject)
        form.nameEdit.setFocus()

    @property
    def sentences(self) -> tuple[str, ...]:
        """What stands under the wrong fields now."""
        return self._errors.sentences

    @override
    def accept(self) -> None:
        form = self.form
        problems = self._problems()
        self._errors.show(problems)
        if problems:
            return
        person = replace(
            self._person,
            name=form.nameEdit.text().strip(),
            sex=SEXES[form.sexBox.currentIndex()],
            birth_year=_year(form.birthEdit),
            death_year=_year(form.deathEdit),
            is_dead=form.deadBox.isChecked(),
            note=form.noteEdit.text().strip(),
        )
        place = tuple(Place)[form.relationBox.currentIndex()]
        has_relative = bool(self._relatives) and place is not Place.NOT_TIED
        relative = self._relatives[form.relativeBox.currentIndex()] if has_relative else None
        super().accept()
        self.decided.emit(person, relative, place)

    def _offer_places(self, relatives: Mapping[int, str], relative: int | None) -> None:
        form = self.form
        form.relationPane.setVisible(bool(relatives))
        form.relativeBox.addItems(list(relatives.values()))
        if relative in self._relatives:
            form.relativeBox.setCurrentIndex(self._relatives.index(relative))
        said = {
            Place.CHILD: self.tr("is the child"),
            Place.PARENT: self.tr("is the parent"),
            Place.PARTNER: self.tr("is husband or wife"),
            Place.SIBLING: self.tr("is brother or sister"),
            Place.NOT_TIED: self.tr("is not tied yet"),
        }
        form.relationBox.addItems([said[place] for place in Place])

    def _tick_dead(self, text: str) -> None:
        if text.strip():
            self.form.deadBox.setChecked(True)

    def _problems(self) -> list[FieldProblem]:
        form = self.form
        problems = []
        if not form.nameEdit.text().strip():
            problems.append(FieldProblem("name", Problem.MISSING))
        for field, editor in (("birth", form.birthEdit), ("death", form.deathEdit)):
            text = editor.text().strip()
            if text and not text.isdecimal():
                problems.append(FieldProblem(field, Problem.NOT_DIGITS))
            elif text and int(text) > self._this_year:
                problems.append(FieldProblem(field, Problem.IN_FUTURE))
            elif text and int(text) < EARLIEST:
                problems.append(FieldProblem(field, Problem.TOO_OLD))
        born, died = form.birthEdit.text().strip(), form.deathEdit.text().strip()
        if not problems and born and died and int(died) < int(born):
            problems.append(FieldProblem("death", Problem.ENDS_BEFORE_START))
        return problems


def _year(editor: QLineEdit) -> int | None:
    text = editor.text().strip()
    return int(text) if text else None
