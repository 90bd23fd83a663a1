# SPDX-License-Identifier: MIT
"""Since when each chosen kind of need is carried, by which criteria, and why one has ended."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from tksk_desktop.domain.need_kinds import NeedKind
from tksk_desktop.gui.widgets.date_field import DateField
from tksk_desktop.usecases.clients.register_client import NewNeed
from tksk_desktop.usecases.readings import NeedLine


class NeedDetails(QWidget):
    """A card for each kind that is carried, and for each that is taken away."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds: dict[str, NeedKind] = {}
        self._known: dict[str, NeedLine] = {}
        self._today: Callable[[], date] = date.today
        self._cards: dict[str, _NeedCard] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)

    def set_up(
        self, kinds: Sequence[NeedKind], today: Callable[[], date], needs: Sequence[NeedLine]
    ) -> None:
        """Say which kinds there are and which are carried so far."""
        self._kinds = {kind.code: kind for kind in kinds}
        self._today = today
        self._known = {need.kind_code: need for need in needs if need.until is None}

    def show_codes(self, codes: Sequence[str]) -> None:
        """Show a card for each chosen kind; what was typed in one that stays is kept."""
        ended = [
            code
            for code, need in self._known.items()
            if code not in codes and need.since < self._today()
        ]
        wanted = dict.fromkeys(codes, False) | dict.fromkeys(ended, True)
        for code, card in list(self._cards.items()):
            if wanted.get(code) is not card.is_ended:
                card.hide()
                card.deleteLater()
                del self._cards[code]
        for code, is_ended in wanted.items():
            if code not in self._cards and code in self._kinds:
                card = _NeedCard(
                    self._kinds[code], self._known.get(code), self._today, is_ended=is_ended
                )
                self._cards[code] = card
                self._layout.addWidget(card)
                card.touched.connect(self.changed)
                card.show()
        self.setVisible(bool(self._cards))

    def needs(self) -> tuple[NewNeed, ...]:
        """Return the kinds of which something was said that is not known yet."""
        said = (card.said() for card in self._cards.values())
        return tuple(need for need in said if need is not None)

    def typed(self) -> object:
        """Return all that is typed."""
        return tuple((code, card.typed()) for code, card in self._cards.items())

    def written(self) -> dict[str, list[str]]:
        """Return what is typed of each kind: the day, the reason of an end, letters of criteria."""
        return {code: card.written() for code, card in self._cards.items()}

    def fill(self, said: Mapping[str, object]) -> None:
        """Put back what ``written`` returned, as far as the kinds have a card."""
        for code, words in said.items():
            match words:
                case [str(day), str(reason), str(criteria)] if code in self._cards:
                    self._cards[code].fill(day, reason, criteria)

    def go_to_wrong(self) -> bool:
        """Put the caret into a date that cannot be read; tell whether there is one."""
        wrong = next((card for card in self._cards.values() if card.day.is_wrong()), None)
        if wrong is not None:
            wrong.day.setFocus()
        return wrong is not None


class _NeedCard(QFrame):
    """Name, day, and criteria to tick; or day and reason of an end."""

    touched = Signal()

    def __init__(
        self,
        kind: NeedKind,
        known: NeedLine | None,
        today: Callable[[], date],
        *,
        is_ended: bool,
    ) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.is_ended = is_ended
        self._kind, self._known, self._today = kind, known, today
        self.day = DateField()
        self.day.set_up(today, past_only=True)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("e.g. moved in with the children"))
        self._boxes: dict[str, QCheckBox] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(4)
        name = QLabel(kind.name)
        name.setProperty("look", "strong")
        name.setWordWrap(True)
        layout.addWidget(name)
        caption = self.tr("Ends on") if is_ended else self.tr("Carried since")
        layout.addWidget(QLabel(caption))
        layout.addWidget(self.day)
        if is_ended:
            self.day.set_value(today())
            layout.addWidget(QLabel(self.tr("Why it ends")))
            layout.addWidget(self.reason)
        else:
            self.day.set_value(None if known is None else known.since)
            layout.addWidget(QLabel(self.tr("Criteria that apply")))
            for letter, text in kind.criteria_by_letter().items():
                box = QCheckBox(text)
                box.setToolTip(text)
                box.setChecked(known is not None and letter in known.criteria)
                self._boxes[letter] = box
                layout.addWidget(box)
        for typed in (
            self.day.changed,
            self.reason.textChanged,
            *(box.toggled for box in self._boxes.values()),
        ):
            typed.connect(self.touched)

    def said(self) -> NewNeed | None:
        """Return what is said of the kind, None where it says nothing new."""
        known, day = self._known, self.day.value()
        if self.is_ended:
            assert known is not None, "only what was carried can end"
            until = day or self._today()
            return NewNeed(self._kind.code, known.since, known.criteria, until, self.reason.text())
        criteria = self._criteria()
        if known is None:
            if day is None and not criteria:
                return None
            return NewNeed(self._kind.code, day or self._today(), criteria)
        since = day or known.since
        if (since, criteria) == (known.since, known.criteria):
            return None
        return NewNeed(self._kind.code, since, criteria)

    def typed(self) -> object:
        """Return all that is typed here."""
        return self.day.text(), self.reason.text(), self._criteria()

    def written(self) -> list[str]:
        """Return the day as typed, the reason, and the letters ticked."""
        return [self.day.text(), self.reason.text(), self._criteria()]

    def fill(self, day: str, reason: str, criteria: str) -> None:
        """Put back what ``written`` returned."""
        self.day.set_text(day)
        self.reason.setText(reason)
        for letter, box in self._boxes.items():
            box.setChecked(letter in criteria)

    def _criteria(self) -> str:
        return "".join(letter for letter, box in self._boxes.items() if box.isChecked())
