# SPDX-License-Identifier: MIT
"""Make a list of the register for another office; each one is logged."""

from __future__ import annotations

from collections.abc import Sequence

from tksk_desktop.domain.audit import AuditEvent
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.exported_lists import ExportLayout
from tksk_desktop.usecases.exchange.needs import TableWriter, Told
from tksk_desktop.usecases.exchange.readings import ExportChoice, ExportMade
from tksk_desktop.usecases.needs import Clock, OpenWork


def export_register(
    ids: Sequence[int] | None,
    choice: ExportChoice,
    *,
    writer: TableWriter,
    open_work: OpenWork,
    clock: Clock,
    progress: Told,
) -> ExportMade:
    """Return the list of these clients, of everyone without ids; raise EntryRefused.

    Those of the highest confidentiality are left out unless opened with a reason. The log says
    that it was made, of whom and why, before anything leaves the house.
    """
    reason = choice.reason.strip()
    problems = []
    if choice.opened and not reason:
        problems.append(FieldProblem("reason", Problem.MISSING))
    if choice.layout is ExportLayout.OWN and not choice.columns:
        problems.append(FieldProblem("columns", Problem.MISSING))
    if problems:
        raise EntryRefused(*problems)
    today = clock.today()
    with open_work() as work:
        people = work.imports.people_to_hand_out(ids, opened=choice.opened)
        data = writer.write(people, choice, today=today, progress=progress)
        work.audit.note(
            AuditEvent.EXPORTED,
            client_ids=[person.id for person in people],
            reason=reason,
            details={"people": len(people), "layout": choice.layout.value, "opened": choice.opened},
        )
        work.commit()
    name = f"daftar-klien-{today.isoformat()}-{choice.layout.value}.{choice.format.value}"
    return ExportMade(data, len(people), name.replace("-own", ""))
