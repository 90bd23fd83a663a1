# SPDX-License-Identifier: MIT
"""Make a list of the register for another office; each one is logged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date

from tksk_desktop.domain.audit import AuditEvent
from tksk_desktop.domain.consents import LegalBasis
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.exported_lists import ExportLayout
from tksk_desktop.usecases.exchange.needs import HandedPerson, TableWriter, Told
from tksk_desktop.usecases.exchange.readings import ExportChoice, ExportMade, ExportScope
from tksk_desktop.usecases.needs import Clock, OpenWork, UnitOfWork


def look_at_export(
    ids: Sequence[int] | None, choice: ExportChoice, *, open_work: OpenWork, clock: Clock
) -> ExportScope:
    """Return who would be in the list and who would stay in the house; nothing is made."""
    with open_work() as work:
        return _choose(work, ids, choice, clock.today())[1]


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

    Those of the highest confidentiality are left out unless opened with a reason, those whose data
    is restricted always. Who did not consent to this recipient goes along only on a ground that is
    named here (UU 27/2022 Art. 20). The log says that it was made, of whom, for whom and why,
    before anything leaves the house.
    """
    problems = _problems(choice)
    if problems:
        raise EntryRefused(*problems)
    today = clock.today()
    with open_work() as work:
        people, scope = _choose(work, ids, choice, today)
        if not people:
            raise EntryRefused(FieldProblem("ground", Problem.NOBODY_GOES))
        data = writer.write(people, choice, today=today, progress=progress)
        work.audit.note(
            AuditEvent.EXPORTED,
            client_ids=[person.id for person in people],
            reason=choice.reason,
            details={
                **asdict(scope),
                "layout": choice.layout.value,
                "opened": choice.opened,
                "place": " ".join(choice.recipient.split()),
                "legal_basis": choice.ground,
                "ground": choice.ground_note.strip(),
            },
        )
        work.commit()
    name = f"daftar-klien-{today.isoformat()}-{choice.layout.value}.{choice.format.value}"
    return ExportMade(data, scope, name.replace("-own", ""))


def _problems(choice: ExportChoice) -> list[FieldProblem]:
    missing = {
        "recipient": not choice.recipient.strip(),
        "reason": choice.opened and not choice.reason.strip(),
        "columns": choice.layout is ExportLayout.OWN and not choice.columns,
        "ground_note": choice.ground is not None and not choice.ground_note.strip(),
    }
    problems = [
        FieldProblem(name, Problem.MISSING) for name, is_wrong in missing.items() if is_wrong
    ]
    if choice.ground is LegalBasis.CONSENT:
        problems.append(FieldProblem("ground", Problem.UNKNOWN))
    return problems


def _choose(
    work: UnitOfWork, ids: Sequence[int] | None, choice: ExportChoice, today: date
) -> tuple[Sequence[HandedPerson], ExportScope]:
    people = work.imports.people_to_hand_out(ids, opened=choice.opened)
    restricted, hidden = work.imports.kept_in_the_house(ids, opened=choice.opened)
    agreed = work.consents.shared_with(choice.recipient, today)
    willing = [person for person in people if person.id in agreed]
    going = people if choice.ground is not None else willing
    return going, ExportScope(len(going), restricted, hidden, len(people) - len(willing))
