# SPDX-License-Identifier: MIT
"""Joins the acts on the history of potentials and on guidance."""

from __future__ import annotations

from functools import partial

from tksk_desktop.domain.need_kinds import PotentialKind
from tksk_desktop.domain.potentials import LOCAL_KIND
from tksk_desktop.exchange.guidance_table import guidance_workbook
from tksk_desktop.gui.guidance_acts import GuidanceActs
from tksk_desktop.office_clock import OfficeClock
from tksk_desktop.reports.guidance_paper import write_guidance_list
from tksk_desktop.reports.styles import PaperFonts
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.guidance_reads import GuidanceReads
from tksk_desktop.storage.potential_history_reads import PotentialHistoryReads
from tksk_desktop.usecases.guidance.keep_criterion import keep_criterion, read_criteria
from tksk_desktop.usecases.guidance.make_list import (
    make_guidance_list,
    read_guidance_list,
    set_guidance_list,
)
from tksk_desktop.usecases.letters.number_letter import ask_next_number
from tksk_desktop.usecases.potentials.keep_history import (
    keep_contact,
    keep_performance,
    keep_training,
)
from tksk_desktop.vocabulary import LOCAL_POTENTIAL, criterion_words, guidance_reason


def join_guidance(
    store: DatabaseStore,
    clock: OfficeClock,
    kinds: tuple[PotentialKind, ...],
    fonts: PaperFonts,
) -> GuidanceActs:
    """Return the acts on histories, criteria and lists."""
    work = store.open_work
    names = {kind.code: kind.name for kind in kinds} | {LOCAL_KIND: LOCAL_POTENTIAL}
    set_list = partial(set_guidance_list, kinds=names, open_work=work)
    return GuidanceActs(
        history=lambda number: PotentialHistoryReads(store.engine()).of_potential(number),
        keep_contact=partial(keep_contact, open_work=work, clock=clock),
        keep_training=partial(keep_training, open_work=work, clock=clock),
        keep_performance=partial(keep_performance, open_work=work, clock=clock),
        criteria=partial(read_criteria, open_work=work),
        keep_criterion=partial(keep_criterion, open_work=work),
        lists=lambda: GuidanceReads(store.engine()).lists(),
        sheet=partial(read_guidance_list, open_work=work),
        make=partial(
            make_guidance_list,
            tell=guidance_reason,
            tell_criterion=criterion_words,
            open_work=work,
            clock=clock,
        ),
        next_number=partial(ask_next_number, open_work=work),
        paper=partial(set_list, write=partial(write_guidance_list, fonts=fonts)),
        workbook=partial(set_list, write=guidance_workbook),
    )
