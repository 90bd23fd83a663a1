# SPDX-License-Identifier: MIT
"""Joins the acts on proposals to policy."""

from __future__ import annotations

from functools import partial

from tksk_desktop.domain.months import Month
from tksk_desktop.gui.proposal_acts import ProposalActs
from tksk_desktop.office_clock import OfficeClock
from tksk_desktop.reports.section_wording import supporting_figures
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.village_figure_reads import VillageFigureReads
from tksk_desktop.usecases.proposals import keep_proposal as keeping


def join_proposals(store: DatabaseStore, clock: OfficeClock) -> ProposalActs:
    """Return the acts on proposals."""
    work = store.open_work

    def figures(month: Month) -> tuple[str, ...]:
        with work() as reading:
            counted = reading.reports.count_month(month)
        # Only totals of the kecamatan are told, so that no kind has to be hidden.
        points = VillageFigureReads(store.engine(), frozenset()).history(None)
        newest = [(point.wave.name, point.counts.gap) for point in points[-1:]]
        return supporting_figures(counted, newest)

    return ProposalActs(
        proposals=partial(keeping.read_proposals, open_work=work),
        keep=partial(keeping.keep_proposal, open_work=work, clock=clock),
        remove=partial(keeping.remove_proposal, open_work=work),
        figures=figures,
    )
