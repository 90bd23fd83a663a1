# SPDX-License-Identifier: MIT
"""Opens the form of a client, and leads back to one that was put aside or not saved.

The form itself is ``client_dialog``; what the page does once it is saved is the page's business.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QPushButton, QWidget
from shiboken6 import isValid

from tksk_desktop.gui.clients.client_dialog import ClientDialog, entry_form_of
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.newest_read import NewestRead
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.kept_forms.readings import EntryForm, KeptForm
from tksk_desktop.usecases.readings import ClientSheet


class ClientForms(QObject):
    """At most one form is open; its button is there while one can be gone on with."""

    registered = Signal(object)
    """The ``Changes`` of a new client."""
    corrected = Signal(object)

    def __init__(self, bench: Workbench, page: QWidget, resume_button: QPushButton) -> None:
        super().__init__(page)
        self._bench, self._page, self._button = bench, page, resume_button
        self._waiting: ClientDialog | None = None
        """A form that was put aside to look at a sheet; nothing typed in it is lost."""
        self._unsaved: EntryForm | None = None
        """The form last left by a lock or a cut of power; what was typed in it is kept."""
        self._kept = NewestRead(bench, page)
        resume_button.setIcon(icon("pen-line", QPalette.ColorRole.PlaceholderText))
        resume_button.hide()
        resume_button.clicked.connect(self._resume)

    def register(self) -> None:
        """Ask for a new client, or go on with the form that waits."""
        if not self._shows_waiting():
            self.begin(None)

    def begin(self, sheet: ClientSheet | None) -> None:
        """Open the form of a client, a new one without a sheet, with what was not saved of it."""

        def begin(kept: KeptForm | None) -> None:
            dialog = ClientDialog(self._bench, sheet, self._page, kept)
            dialog.saved.connect(self.registered if sheet is None else self.corrected)
            dialog.put_aside.connect(partial(self._put_aside, dialog))
            dialog.open()

        self._kept.ask(partial(self._bench.acts.kept_forms.find, entry_form_of(sheet)), begin)

    def reload(self) -> None:
        """Look for a form that was not saved before a lock or a cut."""
        self._bench.read(self._page, self._bench.acts.kept_forms.all, self._show_kept)

    def _show_kept(self, kept: Sequence[KeptForm]) -> None:
        about = [each.form for each in kept if each.form.session_id is None]
        self._unsaved = about[0] if about else None
        self._show_button()

    def _show_button(self) -> None:
        self._button.setVisible(self._unsaved is not None or self._waiting is not None)

    def _put_aside(self, dialog: ClientDialog) -> None:
        """Keep a form that waits while another sheet is looked at."""
        self._waiting = dialog
        self._show_button()

    def _resume(self) -> None:
        if self._shows_waiting() or self._unsaved is None:
            return
        client_id = self._unsaved.client_id
        if client_id is None:
            self.begin(None)
        else:
            read = partial(self._bench.acts.clients.sheet, client_id)
            self._bench.read(self._page, read, self.begin)

    def _shows_waiting(self) -> bool:
        """Show the form that waits, with all that was typed; tell whether there is one."""
        dialog, self._waiting = self._waiting, None
        self._show_button()
        if dialog is None or not isValid(dialog):
            return False
        dialog.open()
        return True
