# SPDX-License-Identifier: MIT
"""What the worker chooses before a paper about a client is made."""

from __future__ import annotations

from dataclasses import dataclass

from tksk_desktop.domain.client_papers import ClientPaper, NumbersShown


@dataclass(frozen=True)
class PaperChoices:
    """Which paper of which client, and what may stand on it.

    ``for_outside`` prints initials in place of every name, no address or telephone, and neither
    documents nor marks; numbers are then never printed in full.
    """

    paper: ClientPaper
    client_id: int
    for_outside: bool = False
    numbers: NumbersShown = NumbersShown.MASKED
    with_confidential_kinds: bool = False
    """Only asked for outside: kinds of need of level 2 and 3 are left out unless chosen."""
    case_id: int | None = None
    assessment_id: int | None = None
    with_comparison: bool = True
    with_identity: bool = True
    """Whether the empty form has the client's name on it already."""

    @property
    def numbers_printed(self) -> NumbersShown:
        """How the numbers are really printed."""
        if self.for_outside and self.numbers is NumbersShown.IN_FULL:
            return NumbersShown.MASKED
        return self.numbers
