# SPDX-License-Identifier: MIT
"""Joins the acts on forms of entry that are not saved yet."""

from __future__ import annotations

from functools import partial

from tksk_desktop.gui.kept_form_acts import KeptFormActs
from tksk_desktop.office_clock import OfficeClock
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.usecases.kept_forms import keep_form as forms


def join_kept_forms(store: DatabaseStore, clock: OfficeClock) -> KeptFormActs:
    """Return the acts on unfinished forms."""
    work = store.open_work
    return KeptFormActs(
        keep=partial(forms.keep_form, open_work=work, clock=clock),
        find=partial(forms.find_kept_form, open_work=work),
        all=partial(forms.all_kept_forms, open_work=work),
    )
