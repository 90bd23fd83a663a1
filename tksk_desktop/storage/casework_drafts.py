# SPDX-License-Identifier: MIT
"""Assessments and plans being written. Plain statements: a draft is saved every few seconds."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from tksk_desktop.storage.schema import casework_drafts


class DatabaseCaseworkDrafts:
    """Fulfils ``casework.needs.CaseworkDrafts``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def keep(self, case_id: int, form: str, *, content: str, saved_at: datetime) -> None:
        """Keep a form's draft in the place of its former one."""
        change = {"content": content, "saved_at": saved_at}
        added = insert(casework_drafts).values(case_id=case_id, form=form, **change)
        self._session.connection().execute(
            added.on_conflict_do_update(index_elements=["case_id", "form"], set_=change)
        )

    def discard(self, case_id: int, form: str) -> None:
        """Throw a form's draft away, where it has one."""
        drafts = casework_drafts.c
        own = (drafts.case_id == case_id, drafts.form == form)
        self._session.connection().execute(sa.delete(casework_drafts).where(*own))
