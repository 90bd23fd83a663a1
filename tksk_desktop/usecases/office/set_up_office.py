# SPDX-License-Identifier: MIT
"""Say who and where the TKSK is, how letters look and who receives them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from tksk_desktop.domain.case_lists import HIGHEST_CASELOAD, USUAL_CASELOAD
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.office import (
    USUAL_LOCK_DAYS,
    NeedWord,
    Office,
    PaperSize,
    Recipient,
    RecipientRole,
    TimeZone,
    Village,
    office_problems,
    recipient_problems,
    usual_recipients,
)
from tksk_desktop.domain.report_kinds import ReportKind
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, OpenWork


@dataclass(frozen=True)
class OfficeEntry:
    """What the wizard and the settings page say of the office; see ``domain.office.Office``."""

    worker_name: str
    member_number: str
    subdistrict_code: str
    subdistrict_name: str
    regency_name: str
    province_name: str
    decree_number: str = ""
    phone: str = ""
    email: str = ""
    office_address: str = ""
    camat_name: str = ""
    camat_number: str = ""
    camat_endorses: bool = True
    letterhead_government: str = ""
    letterhead_office: str = ""
    letterhead_address: str = ""
    letterhead_emblem: bytes | None = None
    number_pattern: str = "460/{nomor}/TKSK/{bulan}/{tahun}"
    number_start: int = 1
    zone: TimeZone = TimeZone.WIB
    paper: PaperSize = PaperSize.A4
    need_word: NeedWord = NeedWord.PPKS
    report_due_day: int = 5
    usual_caseload: int = USUAL_CASELOAD
    highest_caseload: int = HIGHEST_CASELOAD
    note_lock_days: int = USUAL_LOCK_DAYS
    uses_task_letters: bool = False


@dataclass(frozen=True)
class NewRecipient:
    """What the form says of a recipient."""

    title: str
    role: RecipientRole
    position: int
    valid_from: date
    city: str = ""
    address: str = ""
    valid_until: date | None = None
    email: str = ""
    kinds: tuple[ReportKind, ...] = ()
    """Which kinds of report go there; none of them means all."""


def set_up_office(
    entry: OfficeEntry,
    villages: Sequence[Village],
    *,
    recipients: Sequence[NewRecipient] = (),
    open_work: OpenWork,
    clock: Clock,
) -> Changes:
    """Keep the first profile with its villages; without recipients the usual chain is made.

    Raise EntryRefused for wrong fields, and for a second set-up: villages and clients are there.
    """
    office = office_from(entry)
    _refuse_wrong(office)
    today = clock.today()
    chain = [Recipient(**_values(new)) for new in recipients]
    for recipient in chain:
        _refuse_wrong_recipient(recipient)
    with open_work() as work:
        if work.office.find() is not None:
            raise EntryRefused(FieldProblem("subdistrict_code", Problem.ALREADY_REGISTERED))
        work.office.set_up(office, villages)
        for recipient in chain or usual_recipients(office, since=today.replace(month=1, day=1)):
            work.office.add_recipient(recipient)
        work.commit()
    return Changes.of(Kind.OFFICE, Kind.RECIPIENTS)


def office_from(entry: OfficeEntry) -> Office:
    """Return the profile that an entry describes; nothing is kept."""
    return Office(**_values(entry))


def change_office(entry: OfficeEntry, *, open_work: OpenWork) -> Changes:
    """Change the profile; raise EntryRefused with every wrong field."""
    with open_work() as work:
        office = work.office.get()
        for name, value in _values(entry).items():
            setattr(office, name, value)
        _refuse_wrong(office)
        work.commit()
    return Changes.of(Kind.OFFICE)


def read_office(*, open_work: OpenWork) -> tuple[OfficeEntry, tuple[Village, ...]] | None:
    """Return the profile and the villages, or None before the first set-up."""
    with open_work() as work:
        office = work.office.find()
        if office is None:
            return None
        names = [field.name for field in fields(OfficeEntry)]
        return OfficeEntry(**{n: getattr(office, n) for n in names}), work.office.villages()


def add_recipient(new: NewRecipient, *, open_work: OpenWork) -> Changes:
    """Add an office that receives reports."""
    recipient = Recipient(**_values(new))
    _refuse_wrong_recipient(recipient)
    with open_work() as work:
        work.office.add_recipient(recipient)
        work.flush()
        work.commit()
        return Changes.of(Kind.RECIPIENTS, record_id=recipient.id)


def change_recipient(recipient_id: int, new: NewRecipient, *, open_work: OpenWork) -> Changes:
    """Change a recipient; reports that are already signed keep the former name."""
    with open_work() as work:
        recipient = work.office.get_recipient(recipient_id)
        for name, value in _values(new).items():
            setattr(recipient, name, value)
        _refuse_wrong_recipient(recipient)
        work.commit()
    return Changes.of(Kind.RECIPIENTS, record_id=recipient_id)


def _values(entry: OfficeEntry | NewRecipient) -> dict[str, Any]:
    return {field.name: _plain(getattr(entry, field.name)) for field in fields(entry)}


def _plain(value: Any) -> Any:
    """Return a value as it is kept: texts without outer spaces, kinds as a list of codes."""
    if type(value) is str:
        return value.strip()
    return [each.value for each in value] if isinstance(value, tuple) else value


def _refuse_wrong(office: Office) -> None:
    problems = office_problems(office)
    if problems:
        raise EntryRefused(*problems)


def _refuse_wrong_recipient(recipient: Recipient) -> None:
    problems = recipient_problems(recipient)
    if problems:
        raise EntryRefused(*problems)
