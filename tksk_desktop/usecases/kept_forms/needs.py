# SPDX-License-Identifier: MIT
"""What keeping unfinished forms needs from outside, as a protocol."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from tksk_desktop.usecases.kept_forms.readings import EntryForm, KeptForm


class KeptForms(Protocol):
    """What is typed in forms that are not saved yet: once for each form."""

    def keep(self, form: EntryForm, *, content: str, saved_at: datetime) -> None: ...
    def discard(self, form: EntryForm) -> None: ...
    def find(self, form: EntryForm) -> KeptForm | None: ...
    def all(self) -> tuple[KeptForm, ...]:
        """Return every unfinished form, the newest first."""
        ...
