# SPDX-License-Identifier: MIT
"""Where the TKSK works: the kecamatan out of the region table, its villages, the time zone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QListWidgetItem, QWidget

from tksk_desktop.domain.errors import FieldProblem, Problem
from tksk_desktop.domain.office import NeedWord, TimeZone, Village
from tksk_desktop.gui.acts import OfficeActs, SubdistrictChoice
from tksk_desktop.gui.background_work import BackgroundWork
from tksk_desktop.gui.forms.ui_office_place import Ui_PlaceForm
from tksk_desktop.gui.widgets.inline_errors import InlineErrors
from tksk_desktop.vocabulary import word

_PAUSE_MS = 120
_EASTERN_PROVINCES = ("81", "82", "91", "92", "93", "94", "95", "96")
_CENTRAL_PROVINCES = ("51", "52", "53", "63", "64", "65", "71", "72", "73", "74", "75", "76")


def usual_zone(code: str) -> TimeZone:
    """Return the time zone of a region by its province (Keputusan Presiden 41/1987)."""
    province = code[:2]
    if province in _EASTERN_PROVINCES:
        return TimeZone.WIT
    return TimeZone.WITA if province in _CENTRAL_PROVINCES else TimeZone.WIB


class PlaceForm(QWidget):
    """Find a kecamatan by name; its villages come with it."""

    picked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_PlaceForm()
        self.form.setupUi(self)
        self.choice: SubdistrictChoice | None = None
        self.villages: tuple[Village, ...] = ()
        self._picks_first_find = False
        self._errors = InlineErrors({"subdistrict_code": self.form.searchEdit})
        self.form.chosenFrame.hide()
        self.form.findsList.hide()
        for zone in TimeZone:
            self.form.zoneBox.addItem(word(zone), zone)
        for need_word in NeedWord:
            self.form.needWordBox.addItem(word(need_word), need_word)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self.form.searchEdit.textEdited.connect(self._pause.start)
        self.form.searchEdit.returnPressed.connect(self._pick_first)
        self.form.findsList.itemClicked.connect(self._pick)
        self.form.findsList.itemActivated.connect(self._pick)

    def set_up(
        self, acts: OfficeActs, work: BackgroundWork, failed: Callable[[Exception], None]
    ) -> None:
        """Say where to look regions up."""
        self._acts, self._work, self._failed = acts, work, failed
        self._pause.timeout.connect(self._find)

    def values(self) -> dict[str, Any]:
        """Return what was chosen, by field names of ``OfficeEntry``."""
        picked = self.choice
        return {
            "subdistrict_code": picked.code if picked else "",
            "subdistrict_name": picked.name if picked else "",
            "regency_name": picked.regency if picked else "",
            "province_name": picked.province if picked else "",
            "zone": TimeZone(self.form.zoneBox.currentData()),
            "need_word": NeedWord(self.form.needWordBox.currentData()),
        }

    def show_problems(self, problems: Sequence[FieldProblem]) -> bool:
        """Mark what is wrong; tell whether it is here."""
        self._errors.show(problems)
        return any(problem.field == "subdistrict_code" for problem in problems)

    def find_problems(self) -> list[FieldProblem]:
        """Return what is still missing here."""
        if self.choice is not None:
            return []
        return [FieldProblem("subdistrict_code", Problem.MISSING)]

    def _find(self) -> None:
        text = self.form.searchEdit.text().strip()

        def show(found: Sequence[SubdistrictChoice]) -> None:
            if self.form.searchEdit.text().strip() == text:
                self._show_finds(found)

        find = partial(self._acts.find_subdistricts, text)
        self._work.run(find, show, self._failed, self)

    def _show_finds(self, found: Sequence[SubdistrictChoice]) -> None:
        self.form.findsList.clear()
        for choice in found:
            item = QListWidgetItem(f"{choice.name} · {choice.regency}, {choice.province}")
            item.setData(Qt.ItemDataRole.UserRole, choice)
            self.form.findsList.addItem(item)
        if not found:
            none = QListWidgetItem(self.tr("No kecamatan with this name; check the spelling"))
            none.setFlags(Qt.ItemFlag.NoItemFlags)
            self.form.findsList.addItem(none)
        self.form.findsList.setVisible(bool(self.form.searchEdit.text().strip()))
        if self._picks_first_find:
            self._picks_first_find = False
            self._pick(self.form.findsList.item(0))

    def _pick_first(self) -> None:
        """Enter takes the first find, also when the finds are still on their way."""
        if self._pause.isActive() or not self.form.findsList.count():
            self._picks_first_find = True
            self._pause.stop()
            self._find()
        elif self.form.findsList.isVisible():
            self._pick(self.form.findsList.item(0))

    def _pick(self, item: QListWidgetItem) -> None:
        choice = item.data(Qt.ItemDataRole.UserRole)
        if choice is None:
            return
        self.choice = None
        self._errors.clear()
        self.form.searchEdit.setText(choice.name)
        self.form.findsList.hide()
        zone_row = self.form.zoneBox.findData(usual_zone(choice.code))
        self.form.zoneBox.setCurrentIndex(zone_row)

        def show(villages: tuple[Village, ...]) -> None:
            self.choice, self.villages = choice, villages
            self._show_choice(choice)
            self.picked.emit()

        self._work.run(partial(self._acts.villages_of, choice.code), show, self._failed, self)

    def _show_choice(self, choice: SubdistrictChoice) -> None:
        self.form.placeLabel.setText(
            self.tr("Kecamatan {name}, {regency}, {province}").format(
                name=choice.name, regency=choice.regency, province=choice.province
            )
        )
        self.form.villagesLabel.setText(
            self.tr("{count} villages: {names}").format(
                count=len(self.villages), names=", ".join(v.name for v in self.villages)
            )
        )
        self.form.chosenFrame.show()
