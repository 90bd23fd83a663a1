# SPDX-License-Identifier: MIT
"""Opens the pictures of a client from any screen of this area."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.ecomaps import Ecomap
from tksk_desktop.domain.genograms import Genogram
from tksk_desktop.gui.clients.pictures.ecomap_dialog import EcomapDialog
from tksk_desktop.gui.clients.pictures.genogram_dialog import GenogramDialog
from tksk_desktop.gui.workbench import Workbench


def open_genogram(bench: Workbench, client_id: int, client_name: str, owner: QWidget) -> None:
    """Read a client's family picture and open its window."""

    def show(picture: Genogram) -> None:
        GenogramDialog(bench, client_name, picture, owner).open()

    bench.read(owner, partial(bench.acts.casework.genogram, client_id), show)


def open_ecomap(bench: Workbench, client_id: int, client_name: str, owner: QWidget) -> None:
    """Read a client's network picture and open its window."""

    def show(picture: Ecomap) -> None:
        EcomapDialog(bench, client_name, picture, owner).open()

    bench.read(owner, partial(bench.acts.casework.ecomap, client_id), show)
