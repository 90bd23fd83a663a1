# SPDX-License-Identifier: MIT
"""A quick entry for someone who came to a meeting unexpected: name, sex, village.

Who is in the register already is found by name beside the list of walk-ins; here the register is
asked once more for people alike, so that nobody is entered twice by haste.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.identities import Identity
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.gui.forms.ui_walk_in_dialog import Ui_WalkInDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.clients.register_client import NewClient
from tksk_desktop.usecases.doubles.readings import LikeLine
from tksk_desktop.vocabulary import word

MOST_NAMED = 3
PAUSE_MS = 150
NEW = 0


class WalkInDialog(EntryDialog):
    """Registers a client; ``name`` is what was typed at the meeting."""

    def __init__(self, bench: Workbench, name: str, village_code: str, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.form = form = Ui_WalkInDialog()
        form.setupUi(self)
        self.setWindowTitle(self.tr("Register a walk-in"))
        form.titleLabel.setText(self.tr("Register a walk-in"))
        form.nameEdit.setText(name)
        form.sexBox.addItem("–", None)
        for sex in Sex:
            form.sexBox.addItem(word(sex), sex)
        for village in bench.around.villages:
            form.villageBox.addItem(village.name, village.code)
        form.villageBox.setCurrentIndex(form.villageBox.findData(village_code))
        form.likeLabel.hide()
        editors: dict[str, QWidget] = {
            "name": form.nameEdit,
            "sex": form.sexBox,
            "village_code": form.villageBox,
        }
        self.furnish(editors, form.saveButton, form.cancelButton)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._look_for_like)
        for changed in (
            form.nameEdit.textChanged,
            form.sexBox.currentIndexChanged,
            form.villageBox.currentIndexChanged,
        ):
            # Not start itself, which would take the index for a time.
            changed.connect(lambda _value: self._pause.start())
        self.begin()
        self._look_for_like()
        form.sexBox.setFocus()

    @property
    def name(self) -> str:
        """The name as it is registered."""
        return " ".join(self.form.nameEdit.text().split())

    @override
    def typed(self) -> object:
        form = self.form
        return form.nameEdit.text(), form.sexBox.currentData(), form.villageBox.currentData()

    @override
    def missing(self) -> tuple[str, ...]:
        village = () if self.form.villageBox.currentData() else ("village_code",)
        return village if self.name else ("name", *village)

    @override
    def act(self) -> Callable[[], Changes]:
        new = NewClient(self.name, self.form.villageBox.currentData(), sex=self._sex())
        return partial(self.bench.acts.clients.register, new)

    def _sex(self) -> Sex | None:
        chosen = self.form.sexBox.currentData()
        return None if chosen is None else Sex(chosen)

    def _look_for_like(self) -> None:
        village = self.form.villageBox.currentData() or ""
        wanted = Identity(NEW, self.name, sex=self._sex(), village=village)

        def show(lines: tuple[LikeLine, ...]) -> None:
            if wanted.name == self.name:
                self._say_like(lines)

        self.bench.read(self, partial(self.bench.acts.doubles.like, wanted), show)

    def _say_like(self, lines: tuple[LikeLine, ...]) -> None:
        named = [f"{line.name} ({line.village_name})" for line in lines if not line.is_hidden]
        said = self.tr(
            "In the register already: {names}. If it is the same person, cancel and choose the "
            "name under the clients instead."
        )
        self.form.likeLabel.setText(said.format(names=", ".join(named[:MOST_NAMED])))
        self.form.likeLabel.setVisible(bool(named))
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.heightForWidth(self.width())))
