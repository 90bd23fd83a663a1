# SPDX-License-Identifier: MIT
"""The types of sessions that a new database has, for tests without one."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from tksk_desktop.domain.session_types import (
    NEEDED_BY_KIND,
    ReportRole,
    SessionField,
    SessionType,
    known_fields,
)
from tksk_desktop.domain.sessions import SessionKind
from tksk_desktop.storage.migrations import versions
from tksk_desktop.usecases.session_types.readings import SessionTypeLine

(_FILE,) = Path(versions.__path__[0]).glob("r*_session_types.py")
_TYPES = import_module(f"{versions.__name__}.{_FILE.stem}").TYPES
_ASKED_LATER = {SessionKind.FAMILY: [SessionField.AGREEMENTS.value]}
"""What a later migration lets the types of a kind ask besides."""


def shipped_types() -> list[SessionType]:
    """Return the types as the migrations write them."""
    return [
        SessionType(
            code,
            name,
            SessionKind(kind),
            ReportRole(role),
            place,
            [*asked, *_ASKED_LATER.get(SessionKind(kind), [])],
            list(required),
            id=place,
        )
        for place, (code, name, kind, role, asked, required) in enumerate(_TYPES, start=1)
    ]


def shipped_lines() -> tuple[SessionTypeLine, ...]:
    """Return the same types as screens read them."""
    return tuple(
        SessionTypeLine(
            each.code,
            each.name,
            each.kind,
            each.role,
            known_fields(each.asked) | NEEDED_BY_KIND[each.kind],
            known_fields(each.required),
        )
        for each in shipped_types()
    )
