# SPDX-License-Identifier: MIT
"""What acts on a person's rights need from outside, as protocols."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Protocol

from tksk_desktop.domain.months import Month
from tksk_desktop.domain.subject_rights import (
    Destruction,
    Restriction,
    RetentionRule,
    SubjectRequest,
)
from tksk_desktop.usecases.rights.readings import DestructionPaper


class RightsRecords(Protocol):
    """Requests, restrictions, the rule of retention and the records of destruction."""

    def add(self, record: SubjectRequest | Restriction | Destruction) -> None: ...
    def get_request(self, request_id: int) -> SubjectRequest: ...
    def restriction(self, client_id: int) -> Restriction | None:
        """Return the restriction in force, or None."""
        ...

    def any_restricted(self, client_ids: Sequence[int]) -> bool:
        """Tell whether the data of one of these clients is restricted now."""
        ...

    def rule(self) -> RetentionRule:
        """Return the rule of retention; the usual one before it was set."""
        ...

    def running_number(self, year: int) -> int:
        """Return how many destructions a year has seen."""
        ...

    def months_in_preparation(self, client_id: int) -> tuple[Month, ...]:
        """Return the months with a draft report that this client's records are counted in."""
        ...

    def has_open_case(self, client_id: int) -> bool: ...
    def erase(self, client_id: int, *, on: date) -> Mapping[str, int]:
        """Erase a person's data everywhere; return how many records of each table.

        What figures count stays as anonymous rows without a word of text.
        """
        ...


class RightsPapers(Protocol):
    """Makes the papers of a person's rights."""

    def destruction_record(self, paper: DestructionPaper) -> bytes: ...
