# SPDX-License-Identifier: MIT
"""Give a second person a password of their own, and take it away again."""

from __future__ import annotations

from dataclasses import dataclass

from tksk_desktop.domain.access import AccessRole
from tksk_desktop.domain.audit import AuditEvent
from tksk_desktop.domain.errors import NotFound
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import OpenWork
from tksk_desktop.usecases.safekeeping.needs import AccessKeys


@dataclass(frozen=True)
class NewAccess:
    """What the worker says of a second person; ``secret`` proves that she may."""

    secret: str
    role: AccessRole
    password: str


def give_access(new: NewAccess, *, keys: AccessKeys, open_work: OpenWork) -> Changes:
    """Let a further password open the caseload; raise as ``AccessKeys.admit``."""
    line = keys.admit(new.secret, new.role, new.password)
    _log(AuditEvent.ACCESS_GIVEN, line.role, open_work)
    return Changes.of(Kind.OFFICE, record_id=line.number)


def take_access(secret: str, number: int, *, keys: AccessKeys, open_work: OpenWork) -> Changes:
    """End a password; raise as ``AccessKeys.withdraw``."""
    role = next((line.role for line in keys.lines() if line.number == number), None)
    if role is None:
        raise NotFound("access")
    keys.withdraw(secret, number)
    _log(AuditEvent.ACCESS_TAKEN, role, open_work)
    return Changes.of(Kind.OFFICE)


def change_password(
    secret: str, password: str, *, keys: AccessKeys, open_work: OpenWork
) -> Changes:
    """Change one's own password at once; raise as ``AccessKeys.change_password``."""
    keys.change_password(secret, password)
    with open_work() as work:
        work.audit.note(AuditEvent.PASSWORD_CHANGED)
        work.commit()
    return Changes.of()


def _log(event: AuditEvent, role: AccessRole, open_work: OpenWork) -> None:
    with open_work() as work:
        work.audit.note(event, details={"role": role})
        work.commit()
