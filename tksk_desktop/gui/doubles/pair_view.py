# SPDX-License-Identifier: MIT
"""Two people side by side: what is the same, what differs, what hangs on each; and the decision."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from tksk_desktop.domain.errors import EntryRefused
from tksk_desktop.domain.identity_numbers import group_digits
from tksk_desktop.domain.merging import PairDecision
from tksk_desktop.gui.forms.ui_pair_view import Ui_PairForm
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.widgets.first_focus import begin_at
from tksk_desktop.gui.widgets.inline_errors import InlineErrors
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.doubles.merge_clients import NewMerge
from tksk_desktop.usecases.doubles.readings import PairSheet, PairSide
from tksk_desktop.vocabulary import long_date, number, word


@dataclass(frozen=True)
class _Field:
    """A row: its name in ``MERGEABLE``, its title and how it reads."""

    name: str
    title: str
    text: Callable[[PairSide], str]


class PairView(QFrame):
    """Shows one pair; its acts go through the bench."""

    done = Signal(str)
    """A decision is kept; the sentence says which."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_PairForm()
        self.form.setupUi(self)
        self.setProperty("look", "card")
        self._bench = bench
        self._sheet: PairSheet | None = None
        self._choices: dict[str, QButtonGroup] = {}
        self._errors = InlineErrors({"reason": self.form.reasonEdit})
        form = self.form
        form.mergeButton.setIcon(icon("check", QPalette.ColorRole.HighlightedText))
        form.mergeButton.clicked.connect(self.merge)
        form.notSameButton.clicked.connect(self.say_not_same)
        form.laterButton.clicked.connect(self.put_off)
        form.anewButton.clicked.connect(self.take_back)
        form.reasonEdit.returnPressed.connect(self.say_not_same)
        begin_at(self, form.mergeButton)

    def show_pair(self, sheet: PairSheet) -> None:
        """Show a pair; what was chosen or typed for the same one stays."""
        is_same = self._sheet is not None and self._sheet.pair_id == sheet.pair_id
        self._sheet = sheet
        form, result = self.form, sheet.comparison
        form.surenessLabel.setText(word(result.sameness))
        _say(form.forLabel, self.tr("For it: {reasons}"), [word(r) for r in result.reasons_for])
        _say(
            form.againstLabel,
            self.tr("Against it: {reasons}"),
            [word(reason) for reason in result.reasons_against],
        )
        decided = sheet.decision is PairDecision.NOT_SAME
        form.notSameButton.setVisible(not decided)
        form.laterButton.setVisible(sheet.decision is PairDecision.OPEN)
        form.anewButton.setVisible(decided)
        if not is_same or decided:
            self._errors.clear()
            form.reasonEdit.setText(sheet.reason)
        chosen = {name: group.checkedId() for name, group in self._choices.items()}
        self._fill_fields(sheet)
        for name, which in chosen.items() if is_same else ():
            button = self._choices[name].button(which) if name in self._choices else None
            if button is not None:
                button.setChecked(True)

    def merge(self) -> None:
        """Merge the two; the one with more hanging on it stays."""
        sheet = self._sheet
        if sheet is None:
            return
        first_stays = _weight(sheet.first) >= _weight(sheet.second)
        kept, merged = (sheet.first, sheet.second) if first_stays else (sheet.second, sheet.first)
        merged_place = 1 if first_stays else 0
        taken = frozenset(
            name for name, group in self._choices.items() if group.checkedId() == merged_place
        )
        new = NewMerge(
            kept.client_id, merged.client_id, taken, " ".join(self.form.reasonEdit.text().split())
        )
        said = self.tr("Merged. It can be undone in the sheet of {name}.").format(name=kept.name)
        self._do(partial(self._bench.acts.doubles.merge, new), said)

    def say_not_same(self) -> None:
        """Keep that these are two people, with the reason."""
        if self._sheet is None:
            return
        act = partial(
            self._bench.acts.doubles.not_same, self._sheet.pair_id, self.form.reasonEdit.text()
        )
        self._do(act, self.tr("Remembered: these are two people."))

    def put_off(self) -> None:
        """Look at it later."""
        if self._sheet is not None:
            act = partial(self._bench.acts.doubles.later, self._sheet.pair_id)
            self._do(act, self.tr("Put off."))

    def take_back(self) -> None:
        """Open the pair again."""
        if self._sheet is not None:
            act = partial(self._bench.acts.doubles.anew, self._sheet.pair_id)
            self._do(act, self.tr("The pair is open again."))

    def _do(self, act: Callable[[], Changes], said: str) -> None:
        self._errors.clear()
        self._bench.do(self, act, lambda _changes: self.done.emit(said), self._refused)

    def _refused(self, error: EntryRefused) -> None:
        self._errors.show(error.problems)

    def _fill_fields(self, sheet: PairSheet) -> None:
        grid = self.form.fieldsGrid
        while (item := grid.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._choices = {}
        for column, side in ((1, sheet.first), (3, sheet.second)):
            grid.addWidget(self._head(side), 0, column)
        for row, field in enumerate(_fields(), start=1):
            self._fill_row(row, field, sheet)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        grid.setRowStretch(grid.rowCount(), 1)

    def _head(self, side: PairSide) -> QWidget:
        holder = QWidget()
        layout = QHBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        said = self.tr("{cases} cases, {sessions} sessions").format(
            cases=number(side.cases), sessions=number(side.sessions)
        )
        figures = QLabel(said)
        figures.setProperty("look", "quiet")
        open_button = QPushButton(self.tr("Open"))
        open_button.setProperty("look", "link")
        open_button.setAccessibleName(self.tr("Open the sheet of {name}").format(name=side.name))
        open_button.clicked.connect(partial(self._bench.doors.client, side.client_id))
        layout.addWidget(figures)
        layout.addWidget(open_button)
        layout.addStretch(1)
        return holder

    def _fill_row(self, row: int, field: _Field, sheet: PairSheet) -> None:
        grid = self.form.fieldsGrid
        texts = [field.text(side) for side in (sheet.first, sheet.second)]
        if not any(texts):
            return
        caption = QLabel(field.title)
        caption.setProperty("look", "caption")
        grid.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
        differ = texts[0] != texts[1]
        if not differ or not field.name:
            for column, text in ((1, texts[0]), (3, texts[1])):
                grid.addWidget(_value(text), row, column)
            grid.addWidget(_mark(differs=differ), row, 2, Qt.AlignmentFlag.AlignTop)
            return
        group = QButtonGroup(self.form.fieldsArea)
        for place, text in enumerate(texts):
            button = QRadioButton(text or self.tr("not filled in"))
            button.setToolTip(text)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            button.setEnabled(bool(text))
            group.addButton(button, place)
            grid.addWidget(button, row, 1 if place == 0 else 3)
        group.button(0 if self._preset(sheet, texts) == 0 else 1).setChecked(True)
        grid.addWidget(_mark(differs=True), row, 2, Qt.AlignmentFlag.AlignTop)
        self._choices[field.name] = group

    def _preset(self, sheet: PairSheet, texts: Sequence[str]) -> int:
        """Return whose value stays unless the worker says otherwise."""
        if not all(texts):
            return 0 if texts[0] else 1
        return 0 if _weight(sheet.first) >= _weight(sheet.second) else 1


def _weight(side: PairSide) -> tuple[int, int, int]:
    """Return how much hangs on a record; of equal ones the older stays."""
    return (side.cases + side.sessions, int(side.nik is not None), -side.client_id)


def _say(label: QLabel, sentence: str, reasons: Sequence[str]) -> None:
    label.setText(sentence.format(reasons="; ".join(reasons)))
    label.setVisible(bool(reasons))


def _value(text: str) -> QLabel:
    label = QLabel(text or "–")
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label


def _mark(*, differs: bool) -> QLabel:
    """Return the word between the two values, so that it is not told by colour alone."""
    said = (
        QCoreApplication.translate("PairView", "≠ differs")
        if differs
        else QCoreApplication.translate("PairView", "= same")
    )
    label = QLabel(said)
    label.setProperty("look", "wrong" if differs else "quiet")
    return label


def _sex(side: PairSide) -> str:
    return word(side.sex) if side.sex else ""


def _fields() -> tuple[_Field, ...]:
    translate = QCoreApplication.translate
    return (
        _Field("name", translate("PairView", "Name"), lambda side: side.name),
        _Field("", translate("PairView", "Other names"), lambda side: ", ".join(side.other_names)),
        _Field("nik", "NIK", lambda side: group_digits(side.nik or "")),
        _Field(
            "family_card_number",
            translate("PairView", "Family card"),
            lambda side: group_digits(side.family_card_number or ""),
        ),
        _Field(
            "birth_date",
            translate("PairView", "Born on"),
            lambda side: long_date(side.birth_date) if side.birth_date else "",
        ),
        _Field("birth_place", translate("PairView", "Born in"), lambda side: side.birth_place),
        _Field("sex", translate("PairView", "Sex"), _sex),
        _Field("village_code", translate("PairView", "Village"), lambda side: side.village_name),
        _Field("address", translate("PairView", "Address"), lambda side: side.address),
        _Field("phone", translate("PairView", "Phone"), lambda side: side.phone),
        _Field("mother_name", translate("PairView", "Mother"), lambda side: side.mother_name),
        _Field("father_name", translate("PairView", "Father"), lambda side: side.father_name),
        _Field("notes", translate("PairView", "Notes"), lambda side: side.notes),
        _Field(
            "registered_on",
            translate("PairView", "Registered on"),
            lambda side: long_date(side.registered_on),
        ),
    )
