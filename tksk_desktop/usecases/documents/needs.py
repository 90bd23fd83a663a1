# SPDX-License-Identifier: MIT
"""What the acts on documents and marks need from outside."""

from __future__ import annotations

from typing import Protocol

from tksk_desktop.domain.documents import Document, Flag


class DocumentRecords(Protocol):
    """The papers and photos of the clients."""

    def add(self, document: Document) -> None: ...
    def get(self, document_id: int) -> Document: ...
    def find_same(self, client_id: int, sha256: str) -> Document | None:
        """Return the client's document with the very same bytes, or None."""
        ...


class FlagRecords(Protocol):
    """The marks on clients."""

    def add(self, flag: Flag) -> None: ...
    def get(self, flag_id: int) -> Flag: ...
