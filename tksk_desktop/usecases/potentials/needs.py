# SPDX-License-Identifier: MIT
"""What acts on potentials need from outside."""

from __future__ import annotations

from typing import Protocol

from tksk_desktop.domain.potentials import Potential


class PotentialRecords(Protocol):
    """The directory of potentials."""

    def add(self, potential: Potential) -> None: ...
    def get(self, potential_id: int) -> Potential: ...
