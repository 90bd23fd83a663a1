# SPDX-License-Identifier: MIT
"""The register of task letters as screens read it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class TaskLetterLine:
    """One letter of the register."""

    id: int
    number: str
    letter_date: date
    people: str
    destination: str
    purpose: str
    first_day: date
    last_day: date
    cancelled_reason: str


@dataclass(frozen=True)
class TaskLetterStart:
    """What is already known of a new letter: next number, the worker, the camat, the villages."""

    running_number: int
    basis: str
    people: str
    destination: str
    signer_title: str
    signer_name: str
    signer_number: str
