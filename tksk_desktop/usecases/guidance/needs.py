# SPDX-License-Identifier: MIT
"""What acts on guidance need from outside."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from tksk_desktop.domain.guidance import GuidanceCriterion, GuidanceList, PotentialFacts


class GuidanceRecords(Protocol):
    """The criteria, the lists, and what is known of those who could stand on one."""

    def criteria(self) -> Sequence[GuidanceCriterion]:
        """Return all criteria in their order, those out of use too."""
        ...

    def add_criterion(self, criterion: GuidanceCriterion) -> None: ...
    def add_list(self, made: GuidanceList) -> None: ...
    def get_list(self, list_id: int) -> GuidanceList: ...
    def facts(self, kind_code: str, *, year: int, day: date) -> Sequence[PotentialFacts]:
        """Return what is known on a day of every potential of a kind that works still.

        It counts how often each was proposed on lists of years before ``year``.
        """
        ...
