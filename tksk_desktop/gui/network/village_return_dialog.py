# SPDX-License-Identifier: MIT
"""Enters what one village and its survey say, kind by kind; Enter moves to the next field."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from tksk_desktop.domain.village_figures import OF_KINDS, FigureSource, Openness
from tksk_desktop.gui.forms.ui_village_return_dialog import Ui_VillageReturnDialog
from tksk_desktop.gui.messages import may_lose
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.widgets.typed_numbers import is_whole, read_whole
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.villages.keep_village_figures import NewReturn
from tksk_desktop.usecases.villages.readings import Counts, ReturnSheet, WaveLine
from tksk_desktop.vocabulary import number, word

NUMBER_WIDTH = 110
UNKNOWN = Counts()


class VillageReturnDialog(EntryDialog):
    """One village at a time; an empty field means that nothing is known."""

    def __init__(
        self, bench: Workbench, wave: WaveLine, village_code: str, parent: QWidget
    ) -> None:
        super().__init__(bench, parent)
        self.form = form = Ui_VillageReturnDialog()
        form.setupUi(self)
        self._wave = wave
        self.editors: dict[tuple[FigureSource, str], QLineEdit] = {}
        self._registered: dict[str, QLabel] = {}
        # Kinds of level 3 are never told per village.
        self._kinds = [kind for kind in bench.around.need_kinds if not kind.is_most_confidential]
        self._dress()
        place = form.villageBox.findData(village_code)
        form.villageBox.setCurrentIndex(max(0, place))
        form.villageBox.currentIndexChanged.connect(self._ask)
        self._shown_village = form.villageBox.currentIndex()
        self._load()

    @override
    def typed(self) -> object:
        form = self.form
        return (
            form.givenEdit.text(),
            form.givenField.text(),
            form.surveyField.text(),
            form.opennessBox.currentIndex(),
            form.poorEdit.text(),
            form.listEdit.text(),
            form.noteEdit.toPlainText(),
            tuple(editor.text() for editor in self.editors.values()),
        )

    @override
    def save(self) -> None:
        unclear = [name for name, editor in self._numbers().items() if not is_whole(editor.text())]
        if unclear:
            sentence = self.tr("Write a whole number, like 125.")
            self._errors.say([(name, sentence) for name in unclear])
            return
        super().save()

    @override
    def act(self) -> Callable[[], Changes]:
        return partial(self.bench.acts.villages.keep_return, self._entry())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.focusNextChild()
            return True
        return super().eventFilter(watched, event)

    def _entry(self) -> NewReturn:
        form = self.form

        def told(code: str) -> tuple[str, int | None, int | None]:
            both = (self.editors[source, code].text() for source in OF_KINDS)
            village, survey = map(read_whole, both)
            return code, village, survey

        openness = form.opennessBox.currentData()
        return NewReturn(
            wave_id=self._wave.id,
            village_code=form.villageBox.currentData(),
            kinds=tuple(map(told, self._registered)),
            poor_households=read_whole(form.poorEdit.text()),
            welfare_list=read_whole(form.listEdit.text()),
            given_by=form.givenEdit.text(),
            given_on=form.givenField.value(),
            surveyed_on=form.surveyField.value(),
            openness=Openness(openness) if openness else None,
            note=form.noteEdit.toPlainText(),
        )

    def _dress(self) -> None:
        form, around = self.form, self.bench.around
        title = self.tr("Figures of a village, {round}").format(round=self._wave.name)
        self.setWindowTitle(title)
        form.titleLabel.setText(title)
        for village in around.villages:
            form.villageBox.addItem(village.name, village.code)
        form.opennessBox.addItem(self.tr("Not noted"), "")
        for each in Openness:
            form.opennessBox.addItem(word(each), each.value)
        for field in (form.givenField, form.surveyField):
            field.set_up(around.today, past_only=True)
        self._lay_out_kinds()
        self.furnish(
            {
                "given_by": form.givenEdit,
                "given_on": form.givenField,
                "surveyed_on": form.surveyField,
                "figures": form.scroll,
                **self._numbers(),
            },
            form.saveButton,
            form.cancelButton,
        )

    def _lay_out_kinds(self) -> None:
        area = QWidget()
        grid = QGridLayout(area)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(0, 1)
        heads = (
            self.tr("Kind of need"),
            word(FigureSource.VILLAGE),
            word(FigureSource.SURVEY),
            self.tr("Register"),
        )
        for column, head in enumerate(heads):
            caption = QLabel(head)
            caption.setProperty("look", "caption")
            grid.addWidget(caption, 0, column)
        for row, kind in enumerate(self._kinds, start=1):
            grid.addWidget(QLabel(kind.name), row, 0)
            for column, source in enumerate(OF_KINDS, start=1):
                editor = QLineEdit()
                editor.setFixedWidth(NUMBER_WIDTH)
                editor.setAccessibleName(f"{kind.name}, {word(source)}")
                editor.installEventFilter(self)
                box = QVBoxLayout()  # where a sentence has room under its field
                box.addWidget(editor)
                grid.addLayout(box, row, column)
                self.editors[source, kind.code] = editor
            counted = QLabel()
            counted.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(counted, row, 3)
            self._registered[kind.code] = counted
        self.form.scroll.setWidget(area)

    def _numbers(self) -> dict[str, QLineEdit]:
        figures = {f"{source} {code}": editor for (source, code), editor in self.editors.items()}
        return {"poor": self.form.poorEdit, "list": self.form.listEdit, **figures}

    def _ask(self, place: int) -> None:
        """Show another village; what is typed of this one is asked about first."""
        if place == self._shown_village:
            return
        if self.is_changed() and not may_lose(self.bench.messages, self):
            self.form.villageBox.setCurrentIndex(self._shown_village)
            return
        self._shown_village = place
        self._load()

    def _load(self) -> None:
        village = self.form.villageBox.currentData()
        self.begin()
        self.bench.read(
            self, partial(self.bench.acts.villages.sheet, self._wave.id, village), self._show
        )

    def _show(self, sheet: ReturnSheet) -> None:
        form, line, kinds = self.form, sheet.line, dict(sheet.kinds)
        form.givenEdit.setText(line.given_by)
        form.givenField.set_value(line.given_on)
        form.surveyField.set_value(line.surveyed_on)
        form.opennessBox.setCurrentIndex(form.opennessBox.findData(line.openness or ""))
        form.poorEdit.setText(_said(line.poor_households))
        form.listEdit.setText(_said(line.welfare_list))
        form.noteEdit.setPlainText(line.note)
        for kind in self._kinds:
            counts = kinds.get(kind.code, UNKNOWN)
            self.editors[FigureSource.VILLAGE, kind.code].setText(_said(counts.village))
            self.editors[FigureSource.SURVEY, kind.code].setText(_said(counts.survey))
            self._registered[kind.code].setText(_said(counts.registered or 0))
        self.begin()
        form.givenEdit.setFocus()


def _said(value: int | None) -> str:
    return "" if value is None else number(value)
