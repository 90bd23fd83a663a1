# SPDX-License-Identifier: MIT
"""Forms being filled in. Plain statements, because what is typed is kept every few seconds."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from tksk_desktop.storage.schema import kept_forms
from tksk_desktop.usecases.kept_forms.readings import EntryForm, KeptForm


class DatabaseKeptForms:
    """Fulfils ``kept_forms.needs.KeptForms``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def keep(self, form: EntryForm, *, content: str, saved_at: datetime) -> None:
        """Keep what a form holds in the place of what it held before."""
        change = {"content": content, "saved_at": saved_at}
        whose = {"form": form.key, "client_id": form.client_id, "session_id": form.session_id}
        added = insert(kept_forms).values(**whose, **change)
        self._session.connection().execute(
            added.on_conflict_do_update(index_elements=["form"], set_=change)
        )

    def discard(self, form: EntryForm) -> None:
        """Throw away what is kept of a form, where there is something."""
        self._session.connection().execute(
            sa.delete(kept_forms).where(kept_forms.c.form == form.key)
        )

    def find(self, form: EntryForm) -> KeptForm | None:
        """Return what is kept of a form."""
        own = kept_forms.c.form == form.key
        return next(iter(unfinished_forms(self._session.connection(), own)), None)

    def all(self) -> tuple[KeptForm, ...]:
        """Return every unfinished form, the newest first."""
        return unfinished_forms(self._session.connection())


def unfinished_forms(
    connection: sa.Connection, where: sa.ColumnElement[bool] | None = None
) -> tuple[KeptForm, ...]:
    """Return what is kept of forms, the newest first."""
    table = kept_forms.c
    columns = (table.form, table.client_id, table.session_id, table.saved_at, table.content)
    query = sa.select(*columns).order_by(table.saved_at.desc(), table.id.desc())
    rows = connection.execute(query if where is None else query.where(where))
    return tuple(
        KeptForm(EntryForm(*whose), saved_at, content) for *whose, saved_at, content in rows
    )
