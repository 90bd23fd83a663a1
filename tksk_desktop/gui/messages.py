# SPDX-License-Identifier: MIT
"""The one door for questions, warnings and errors that stop the worker."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from tksk_desktop.gui.error_texts import error_text


class Messages(Protocol):
    """What screens say through; tests record instead of showing."""

    def failed(self, parent: QWidget | None, error: Exception) -> None:
        """Say what went wrong and what to do."""

    def tell(self, parent: QWidget | None, title: str, text: str) -> None:
        """Say something that must be read."""

    def ask(self, parent: QWidget | None, title: str, text: str, *, yes: str, no: str) -> bool:
        """Ask before what cannot be undone; the safe answer is the preset one."""


def may_lose(messages: Messages, parent: QWidget) -> bool:
    """Ask before what was typed in a dialog is thrown away; tell whether it may be."""
    translate = QCoreApplication.translate
    return messages.ask(
        parent,
        translate("Messages", "Close without saving?"),
        translate("Messages", "What you typed here has not been saved yet."),
        yes=translate("Messages", "Close without saving"),
        no=translate("Messages", "Keep writing"),
    )


def may_leave_unkept(messages: Messages, parent: QWidget, error: Exception) -> bool:
    """Ask before a form is left whose draft could not be kept; tell whether it may be."""
    translate = QCoreApplication.translate
    lost = translate("Messages", "What you typed last would be lost. {reason}")
    return messages.ask(
        parent,
        translate("Messages", "The draft could not be kept. Leave anyway?"),
        lost.format(reason=error_text(error)),
        yes=translate("Messages", "Leave and lose it"),
        no=translate("Messages", "Stay here"),
    )


class WindowMessages(QObject):
    """Messages as boxes over the window."""

    def failed(self, parent: QWidget | None, error: Exception) -> None:
        """Say what went wrong and what to do; stays until read."""
        self._show(
            parent, QMessageBox.Icon.Warning, self.tr("That did not work"), error_text(error)
        )

    def tell(self, parent: QWidget | None, title: str, text: str) -> None:
        """Say something that must be read."""
        self._show(parent, QMessageBox.Icon.Information, title, text)

    def ask(self, parent: QWidget | None, title: str, text: str, *, yes: str, no: str) -> bool:
        """Ask before what cannot be undone; the safe answer is the preset one."""
        box = QMessageBox(QMessageBox.Icon.Question, title, title, parent=parent)
        box.setInformativeText(text)
        yes_button = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        no_button = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(no_button)
        box.setEscapeButton(no_button)
        box.exec()
        return box.clickedButton() is yes_button

    def _show(self, parent: QWidget | None, mark: QMessageBox.Icon, title: str, text: str) -> None:
        box = QMessageBox(mark, title, title, QMessageBox.StandardButton.Ok, parent)
        box.setInformativeText(text)
        box.exec()
