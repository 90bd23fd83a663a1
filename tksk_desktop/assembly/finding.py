# SPDX-License-Identifier: MIT
"""Joins the acts on filter sets and the finding of notes."""

from __future__ import annotations

from functools import partial

from tksk_desktop.gui.finding_acts import FindingActs
from tksk_desktop.storage.case_reads import CaseReads
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.note_finding import NoteFinding
from tksk_desktop.usecases.confidentiality.sitting import ConfidentialSitting
from tksk_desktop.usecases.finding import keep_filter as acts
from tksk_desktop.usecases.finding.readings import SavedFilter


def join_finding(store: DatabaseStore, sitting: ConfidentialSitting) -> FindingActs:
    """Return the acts on filter sets, and the finding of notes."""

    def filters() -> tuple[SavedFilter, ...]:
        with store.open_work() as work:
            return work.filters.all()

    def stages() -> tuple[tuple[str, str], ...]:
        lists = CaseReads(store.engine()).lists()
        return tuple((stage.name, stage.code) for stage in lists.stages)

    work = store.open_work
    return FindingActs(
        filters=filters,
        keep_filter=partial(acts.keep_filter, open_work=work),
        rename_filter=partial(acts.rename_filter, open_work=work),
        remove_filter=partial(acts.remove_filter, open_work=work),
        stages=stages,
        notes=lambda text, most: NoteFinding(store.engine(), opened=sitting.use()).notes(
            text, most
        ),
    )
