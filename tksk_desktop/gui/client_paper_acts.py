# SPDX-License-Identifier: MIT
"""What screens can do about papers of one client; ``assembly.client_papers`` fills it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tksk_desktop.usecases.client_papers.choices import PaperChoices


@dataclass(frozen=True)
class ClientPaperActs:
    """The papers, made but not kept."""

    make: Callable[[PaperChoices], bytes]
