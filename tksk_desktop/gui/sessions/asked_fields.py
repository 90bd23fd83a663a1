# SPDX-License-Identifier: MIT
"""Which fields of a note its type asks, which hold something, what of a note is recorded; no Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from tksk_desktop.domain.session_types import SessionField
from tksk_desktop.domain.sessions import SessionKind
from tksk_desktop.gui.sessions.note_draft import NoteState
from tksk_desktop.usecases.session_types.readings import SessionTypeLine
from tksk_desktop.usecases.sessions.record_session import NewSession


def offered_types(
    types: Sequence[SessionTypeLine], day: date, chosen: str
) -> list[SessionTypeLine]:
    """Return the types in use on a day, and the chosen one even if it is not."""
    return [each for each in types if each.in_use(day) or each.code == chosen]


def find_type(
    types: Sequence[SessionTypeLine], code: str, kind: SessionKind
) -> SessionTypeLine | None:
    """Return the type of a code, or the first one of the kind."""
    of_code = next((each for each in types if each.code == code), None)
    return of_code or next((each for each in types if each.kind is kind), None)


def filled_fields(state: NoteState) -> frozenset[SessionField]:
    """Return the fields of a form that hold something."""
    filled = {
        each
        for each in SessionField
        if hasattr(state, each.value) and getattr(state, each.value) not in (None, "", 0, ())
    }
    if state.people:
        filled.add(SessionField.CLIENTS)
    if state.captions:
        filled.add(SessionField.PHOTOS)
    if state.audience_men is not None or state.audience_women is not None:
        filled.add(SessionField.AUDIENCE)
    return frozenset(filled)


def only_asked(new: NewSession, asked: Iterable[SessionField]) -> NewSession:
    """Return what is recorded of a form: what its type does not ask is left out."""
    empty = NewSession(new.kind, new.held_on)
    asked = frozenset(asked)
    names = {each.value for each in SessionField} - {each.value for each in asked}
    if SessionField.AUDIENCE not in asked:
        names |= {"audience_men", "audience_women"}
    if SessionField.PROGRAMME not in asked:
        names.add("programme_code")
    if SessionField.PLACE not in asked:
        names.add("place_kind")
    left_out = {name: getattr(empty, name) for name in names if hasattr(empty, name)}
    if SessionField.AGREEMENTS not in asked:
        # Not None, which would leave those of a saved note as they are.
        left_out["agreements"] = ()
    return replace(new, **left_out)
