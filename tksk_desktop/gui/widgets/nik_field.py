# SPDX-License-Identifier: MIT
"""A NIK: digits grouped while they are typed, with what they say and what is surprising below.

It warns and never blocks: papers hold errors, and people move.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import cast

from PySide6.QtCore import QDate, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from tksk_desktop.domain.identity_numbers import (
    LENGTH,
    NikFacts,
    NikWarning,
    Sex,
    compact,
    decode_nik,
    nik_warnings,
)
from tksk_desktop.domain.regions import Region
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.vocabulary import long_date, word

GROUP_STARTS = (6, 12)
"""Place, birth and serial: ``350713 410190 0001``."""
REGION_DIGITS = 6
_SIGN = 14


class NikField(QWidget):
    """A line edit for a NIK with a quiet line that reads it aloud."""

    changed = Signal()
    decoded = Signal(object)
    """``NikFacts`` when 16 digits stand there, None when they no longer do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find_region: Callable[[str], Region | None] | None = None
        self._today: Callable[[], date] = _system_day
        self._birth_date: date | None = None
        self._sex: Sex | None = None
        self._facts: NikFacts | None = None
        self._line = _GroupedLine()
        self._line.setAccessibleName(self.tr("NIK"))
        self._line.setPlaceholderText(self.tr("e.g. 350713 410190 0001"))
        self._meaning = QLabel()
        self._meaning.setProperty("look", "quiet")
        self._meaning.setWordWrap(True)
        self._doubts = QWidget()
        self._doubt_rows = QGridLayout(self._doubts)
        self._doubt_rows.setContentsMargins(0, 0, 0, 0)
        self._doubt_rows.setSpacing(4)
        self._doubt_rows.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self._line, self._meaning, self._doubts):
            layout.addWidget(widget)
        self._line.regrouped.connect(self._text_changed)
        self._line.editingFinished.connect(self._explain)
        self.setFocusProxy(self._line)
        self._explain()

    def set_up(
        self, find_region: Callable[[str], Region | None], today: Callable[[], date]
    ) -> None:
        """Say how six digits become a sub-district, and what day it is."""
        self._find_region = find_region
        self._today = today
        self._explain()

    def text(self) -> str:
        """Return what is typed, without the gaps."""
        return compact(self._line.text())

    def set_text(self, text: str) -> None:
        """Show a number, grouped."""
        self._line.show_compact(text)

    def facts(self) -> NikFacts | None:
        """Return what the digits say, or None while they are not 16."""
        return self._facts

    def compare_with(self, birth_date: date | None, sex: Sex | None) -> None:
        """Warn where the digits differ from the birth date and sex that the form holds."""
        self._birth_date = birth_date
        self._sex = sex
        self._explain()

    def warnings(self) -> tuple[NikWarning, ...]:
        """Return what is surprising about the number; nothing of it forbids saving."""
        region_is_known = self._facts is None or self._find_region is None or bool(self._region())
        return nik_warnings(
            self._line.text(),
            today=self._today(),
            birth_date=self._birth_date,
            sex=self._sex,
            region_is_known=region_is_known,
        )

    @override
    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._line.setAccessibleName(name)

    def _region(self) -> Region | None:
        if self._facts is None or self._find_region is None:
            return None
        return self._find_region(self._facts.digits[:REGION_DIGITS])

    def _text_changed(self) -> None:
        before = self._facts
        self._facts = decode_nik(self._line.text(), today=self._today())
        self._explain()
        self.changed.emit()
        if before != self._facts:
            self.decoded.emit(self._facts)

    def _explain(self) -> None:
        """Say what the digits mean; while they are being typed, only how many there are."""
        digits = self.text()
        warnings = self.warnings()
        unfinished = NikWarning.LENGTH in warnings and self._line.hasFocus()
        if unfinished:
            warnings = ()
        meaning = self._said() if self._facts else ""
        if not digits:
            meaning = self.tr("16 digits, from the KTP or the family card")
        if unfinished and len(digits) < LENGTH:
            meaning = self.tr("{count} of 16 digits").format(count=len(digits))
        self._meaning.setText(meaning)
        self._meaning.setVisible(bool(meaning))
        self._show_doubts([self._doubt(warning) for warning in warnings])
        self._line.setAccessibleDescription(". ".join((meaning, *map(self._doubt, warnings))))

    def _said(self) -> str:
        facts = self._facts
        parts = []
        if facts is not None and facts.birth_date is not None:
            parts.append(self.tr("Born {date}").format(date=long_date(facts.birth_date)))
        if facts is not None and facts.sex is not None:
            parts.append(word(facts.sex))
        region = self._region()
        if region is not None:
            parts.append(self.tr("first registered in Kec. {place}").format(place=region.name))
        return " · ".join(parts)

    def _doubt(self, warning: NikWarning) -> str:
        sentences = {
            NikWarning.LENGTH: self.tr("A NIK has 16 digits; these are {count}.").format(
                count=len(self.text())
            ),
            NikWarning.NOT_DIGITS: self.tr("A NIK has digits only."),
            NikWarning.IMPOSSIBLE_DATE: self.tr("The digits name no possible birth date."),
            NikWarning.UNKNOWN_REGION: self.tr("No sub-district has the first six digits."),
            NikWarning.BIRTH_DATE_DIFFERS: self.tr("The birth date differs from the NIK."),
            NikWarning.SEX_DIFFERS: self.tr("The sex differs from the NIK."),
            NikWarning.SERIAL_ZERO: self.tr("Serial number 0000 is never given out."),
        }
        return sentences[warning]

    def _show_doubts(self, sentences: list[str]) -> None:
        while (item := self._doubt_rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for row, sentence in enumerate(sentences):
            sign = QLabel(self._doubts)
            sign.setPixmap(
                icon("triangle-alert", QPalette.ColorRole.PlaceholderText).pixmap(
                    QSize(_SIGN, _SIGN), self.devicePixelRatioF()
                )
            )
            label = QLabel(sentence, self._doubts)
            label.setProperty("look", "attention")
            label.setWordWrap(True)
            self._doubt_rows.addWidget(sign, row, 0, Qt.AlignmentFlag.AlignTop)
            self._doubt_rows.addWidget(label, row, 1)
            sign.show()
            label.show()
        self._doubts.setVisible(bool(sentences))


class _GroupedLine(QLineEdit):
    """Keeps the gaps between the groups out of the way of typing and deleting."""

    regrouped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.textEdited.connect(self._regroup)

    def show_compact(self, text: str) -> None:
        """Show other content with its gaps."""
        grouped = _grouped(compact(text))
        if grouped != self.text():
            self.setText(grouped)
            self.regrouped.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.hasSelectedText():
            place, text = self.cursorPosition(), self.text()
            if event.key() == Qt.Key.Key_Backspace and text[:place].endswith(" "):
                self.setCursorPosition(place - 1)
            if event.key() == Qt.Key.Key_Delete and text[place:].startswith(" "):
                self.setCursorPosition(place + 1)
        super().keyPressEvent(event)

    def _regroup(self, typed: str) -> None:
        before_caret = len(compact(typed[: self.cursorPosition()]))
        grouped = _grouped(compact(typed))
        if grouped != typed:
            self.setText(grouped)
            self.setCursorPosition(_place_after(before_caret, grouped))
        self.regrouped.emit()


def _grouped(digits: str) -> str:
    first, second = GROUP_STARTS
    groups = (digits[:first], digits[first:second], digits[second:])
    return " ".join(group for group in groups if group)


def _place_after(count: int, grouped: str) -> int:
    """Return the caret place behind so many characters, gaps not counted."""
    place = 0
    while count and place < len(grouped):
        count -= grouped[place] != " "
        place += 1
    return place


def _system_day() -> date:
    return cast(date, QDate.currentDate().toPython())
