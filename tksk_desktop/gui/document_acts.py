# SPDX-License-Identifier: MIT
"""What the screens can do with documents and marks of clients."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.documents.keep_document import DocumentWords, NewDocument
from tksk_desktop.usecases.documents.raise_flag import NewFlag
from tksk_desktop.usecases.documents.readings import DocumentLine, FlagLine


@dataclass(frozen=True)
class DocumentActs:
    """Documents and marks; both lists hold what was hidden or taken down too."""

    documents: Callable[[int], tuple[DocumentLine, ...]]
    content: Callable[[int], bytes]
    keep: Callable[[NewDocument], Changes]
    describe: Callable[[int, DocumentWords], Changes]
    hide: Callable[[int, str], Changes]
    put_back: Callable[[int], Changes]
    flags: Callable[[int], tuple[FlagLine, ...]]
    raise_flag: Callable[[NewFlag], Changes]
    take_flag_down: Callable[[int, date, str], Changes]
