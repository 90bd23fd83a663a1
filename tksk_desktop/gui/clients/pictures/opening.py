# SPDX-License-Identifier: MIT
"""Opens the pictures of a client from any screen of this area; they need no case.

Names of a client of level 3 are initials at first, as they would be on the paper.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.confidentiality import is_hidden
from tksk_desktop.domain.ecomaps import Ecomap
from tksk_desktop.domain.genograms import Genogram
from tksk_desktop.gui.clients.pictures.ecomap_dialog import EcomapDialog
from tksk_desktop.gui.clients.pictures.genogram_dialog import GenogramDialog
from tksk_desktop.gui.clients.pictures.picture_dialog import PictureDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.readings import ClientLine

T = TypeVar("T", bound=Genogram | Ecomap)


def open_genogram(bench: Workbench, client_id: int, client_name: str, owner: QWidget) -> None:
    """Read a client's family picture and open its window."""

    def window(picture: Genogram) -> GenogramDialog:
        return GenogramDialog(bench, client_name, picture, owner)

    _open(bench, client_id, owner, bench.acts.casework.genogram, window)


def open_ecomap(bench: Workbench, client_id: int, client_name: str, owner: QWidget) -> None:
    """Read a client's network picture and open its window."""

    def window(picture: Ecomap) -> EcomapDialog:
        return EcomapDialog(bench, client_name, picture, owner)

    _open(bench, client_id, owner, bench.acts.casework.ecomap, window)


def _open(
    bench: Workbench,
    client_id: int,
    owner: QWidget,
    read: Callable[[int], T],
    window: Callable[[T], PictureDialog[Any]],
) -> None:
    def read_both() -> tuple[T, Sequence[ClientLine]]:
        return read(client_id), bench.acts.clients.lines((client_id,))

    def show(found: tuple[T, Sequence[ClientLine]]) -> None:
        picture, lines = found
        dialog = window(picture)
        dialog.form.initialsBox.setChecked(any(is_hidden(line.confidentiality) for line in lines))
        dialog.open()

    bench.read(owner, read_both, show)
