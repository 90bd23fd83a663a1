# SPDX-License-Identifier: MIT
"""Logs that a paper with personal data was printed or saved, from any preview of one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from tksk_desktop.gui.widgets.pdf_preview import PdfPreview
from tksk_desktop.gui.workbench import Workbench


def log_paper(
    bench: Workbench,
    preview: PdfPreview,
    owner: QWidget,
    paper: Callable[[], str],
    client_ids: tuple[int, ...] = (),
) -> None:
    """Log each print and each saving of a preview; ``paper`` says which kind it shows then."""
    log = bench.acts.audit

    def printed() -> None:
        kind = paper()
        bench.read(owner, lambda: log.note_print(kind, client_ids), _nothing)

    def saved() -> None:
        kind = paper()
        bench.read(owner, lambda: log.note_export(kind, client_ids), _nothing)

    preview.printed.connect(printed)
    preview.saved.connect(saved)


def _nothing(_answer: None) -> None:
    """The log has it; there is nothing to show."""
