# SPDX-License-Identifier: MIT
"""People who stand by a client: local companion, guardian, contact in an emergency."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tksk_desktop.domain.errors import FieldProblem, Problem


class ContactRole(StrEnum):
    """As what someone stands by a client.

    The local companion (pendamping lokal) is a neighbour who is better off and accompanies.
    """

    COMPANION = "companion"
    GUARDIAN = "guardian"
    EMERGENCY = "emergency"


@dataclass
class ClientContact:
    """One contact, from a day, until a day or still: someone of the register, or a free name."""

    role: ContactRole
    since: date
    person_id: int | None = None
    name: str = ""
    phone: str = ""
    relation: str = ""
    until: date | None = None
    id: int | None = None


def contact_problems(contact: ClientContact, *, client_id: int, today: date) -> list[FieldProblem]:
    """Return what is wrong with a contact's fields."""
    problems = []
    if contact.person_id is None and not contact.name:
        problems.append(FieldProblem("name", Problem.MISSING))
    if contact.person_id == client_id:
        problems.append(FieldProblem("name", Problem.UNKNOWN))
    if contact.since > today:
        problems.append(FieldProblem("since", Problem.IN_FUTURE))
    if contact.until is not None:
        if contact.until > today:
            problems.append(FieldProblem("until", Problem.IN_FUTURE))
        if contact.until < contact.since:
            problems.append(FieldProblem("until", Problem.ENDS_BEFORE_START))
    return problems
