# SPDX-License-Identifier: MIT
"""The office: who the TKSK is, where she works, how her letters look and who receives them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from tksk_desktop.domain.case_lists import HIGHEST_CASELOAD, USUAL_CASELOAD
from tksk_desktop.domain.errors import FieldProblem, Problem
from tksk_desktop.domain.letter_numbers import pattern_is_usable
from tksk_desktop.domain.outgoing_mail import address_is_usable
from tksk_desktop.domain.report_kinds import ReportKind
from tksk_desktop.domain.unreached import USUAL_MONTHS

USUAL_LOCK_DAYS = 7
"""After so many days a note locks, unless the office says otherwise; 0 is never."""
MOST_LOCK_DAYS = 366


class TimeZone(StrEnum):
    """Indonesia's three time zones; the value is what stands on paper."""

    WIB = "WIB"
    WITA = "WITA"
    WIT = "WIT"

    @property
    def iana_name(self) -> str:
        """The zone's name in the IANA database."""
        return {"WIB": "Asia/Jakarta", "WITA": "Asia/Makassar", "WIT": "Asia/Jayapura"}[self.value]

    @property
    def hours_ahead(self) -> int:
        """Hours ahead of UTC; Indonesia has no summer time."""
        return {"WIB": 7, "WITA": 8, "WIT": 9}[self.value]


class PaperSize(StrEnum):
    """Paper in Indonesian offices; F4 is 215 × 330 mm."""

    A4 = "A4"
    F4 = "F4"


class NeedWord(StrEnum):
    """Which word is printed for people in need; the regulation renamed PMKS to PPKS."""

    PPKS = "PPKS"
    PMKS = "PMKS"


@dataclass(frozen=True)
class Village:
    """A desa or kelurahan of the sub-district; ``code`` is ``PP.RR.DD.VVVV``."""

    code: str
    name: str


@dataclass
class Office:
    """The one profile of this installation; it travels with the backup."""

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
    time_stamp_server: str = ""
    """Address of the server (RFC 3161) that stamps signatures; empty for none."""
    unreached_months: int = USUAL_MONTHS
    """Who received nothing for so many months is not reached by aid."""
    id: int | None = None


class RecipientRole(StrEnum):
    """What a recipient gets: the original, a copy (tembusan) or the file copy (arsip)."""

    ORIGINAL = "original"
    COPY = "copy"
    FILE = "file"


@dataclass
class Recipient:
    """An office that receives reports, valid from a day until a day or still.

    ``kinds`` are the codes of the kinds of report that go there, none of them meaning all. Who
    stands elsewhere in the order of another kind is a recipient of its own for that kind.
    """

    title: str
    role: RecipientRole
    position: int
    valid_from: date
    city: str = ""
    address: str = ""
    valid_until: date | None = None
    id: int | None = None
    email: str = ""
    kinds: Sequence[str] = field(default_factory=list)

    def is_valid_on(self, day: date) -> bool:
        """Tell whether letters of a day go to this recipient."""
        return self.valid_from <= day and (self.valid_until is None or day <= self.valid_until)

    def gets(self, kind: ReportKind, day: date) -> bool:
        """Tell whether a report of this kind, with a letter of that day, goes to this recipient."""
        return self.is_valid_on(day) and (not self.kinds or kind.value in self.kinds)


def office_problems(office: Office) -> list[FieldProblem]:
    """Return what is wrong with the profile's fields."""
    problems = [
        FieldProblem(name, Problem.MISSING)
        for name in ("worker_name", "member_number", "subdistrict_code")
        if not getattr(office, name).strip()
    ]
    if not pattern_is_usable(office.number_pattern):
        problems.append(FieldProblem("number_pattern", Problem.BAD_PATTERN))
    if office.number_start < 1:
        problems.append(FieldProblem("number_start", Problem.UNKNOWN))
    if not 1 <= office.report_due_day <= 28:
        problems.append(FieldProblem("report_due_day", Problem.UNKNOWN))
    if office.usual_caseload < 1:
        problems.append(FieldProblem("usual_caseload", Problem.UNKNOWN))
    if office.highest_caseload < office.usual_caseload:
        problems.append(FieldProblem("highest_caseload", Problem.UNKNOWN))
    if not 0 <= office.note_lock_days <= MOST_LOCK_DAYS:
        problems.append(FieldProblem("note_lock_days", Problem.UNKNOWN))
    return problems


def recipient_problems(recipient: Recipient) -> list[FieldProblem]:
    """Return what is wrong with a recipient's fields."""
    problems = []
    if not recipient.title:
        problems.append(FieldProblem("title", Problem.MISSING))
    if recipient.valid_until is not None and recipient.valid_until < recipient.valid_from:
        problems.append(FieldProblem("valid_until", Problem.ENDS_BEFORE_START))
    if recipient.email and not address_is_usable(recipient.email):
        problems.append(FieldProblem("email", Problem.NOT_AN_ADDRESS))
    return problems


def usual_recipients(office: Office, *, since: date) -> list[Recipient]:
    """Return the usual chain of a TKSK's report: regency, province, ministry, camat.

    Names of offices change, so every one is dated data that the worker edits.
    """
    return [
        Recipient(
            f"Kepala Dinas Sosial {office.regency_name}",
            RecipientRole.ORIGINAL,
            1,
            since,
            city="Tempat",
        ),
        Recipient(
            f"Kepala Dinas Sosial Provinsi {office.province_name}", RecipientRole.COPY, 2, since
        ),
        Recipient(
            "Direktur Pemberdayaan Kelembagaan Sosial Masyarakat, "
            "Ditjen Pemberdayaan Sosial, Kementerian Sosial RI",
            RecipientRole.COPY,
            3,
            since,
        ),
        Recipient(f"Camat {office.subdistrict_name} (arsip)", RecipientRole.FILE, 4, since),
    ]
