# SPDX-License-Identifier: MIT
"""Keep what is typed in a form of entry, so that a lock or a cut of power loses none of it.

The act that saves the form ends what is kept of it, in the same transaction.
"""

from __future__ import annotations

from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.kept_forms.readings import EntryForm, KeptForm
from tksk_desktop.usecases.needs import Clock, OpenWork


def keep_form(form: EntryForm, content: str, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Keep what a form holds in the place of what was kept before; an empty text discards it."""
    with open_work() as work:
        if content:
            work.kept_forms.keep(form, content=content, saved_at=clock.now())
        else:
            work.kept_forms.discard(form)
        work.commit()
    return Changes.of(Kind.KEPT_FORMS)


def find_kept_form(form: EntryForm, *, open_work: OpenWork) -> KeptForm | None:
    """Return what is kept of a form."""
    with open_work() as work:
        return work.kept_forms.find(form)


def all_kept_forms(*, open_work: OpenWork) -> tuple[KeptForm, ...]:
    """Return what is kept of every unfinished form, the newest first."""
    with open_work() as work:
        return work.kept_forms.all()
