# SPDX-License-Identifier: MIT
"""What each paper about a client shows, as frozen values; no layout lives here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.assessment_lists import AssessmentMakings
from tksk_desktop.domain.client_papers import NumbersShown
from tksk_desktop.domain.genograms import Genogram
from tksk_desktop.domain.need_kinds import NeedKind
from tksk_desktop.domain.office import NeedWord, Office, PaperSize
from tksk_desktop.usecases.cases.readings import CaseSheet
from tksk_desktop.usecases.casework.readings import AssessmentSheet, CaseWork
from tksk_desktop.usecases.client_papers.readings import SessionFacts
from tksk_desktop.usecases.consents.readings import ConsentLine
from tksk_desktop.usecases.documents.readings import DocumentLine, FlagLine
from tksk_desktop.usecases.households.readings import FamilySheet
from tksk_desktop.usecases.readings import ClientSheet, TimeLineEntry
from tksk_desktop.usecases.report_content import Letterhead


@dataclass(frozen=True)
class PaperHead:
    """Office, day and marks of a paper; the office's own names are never veiled."""

    paper: PaperSize
    letterhead: Letterhead
    need_word: NeedWord
    printed_on: date
    worker_name: str
    member_number: str
    subdistrict_name: str
    regency_name: str
    camat_name: str
    camat_number: str
    camat_endorses: bool
    is_secret: bool
    for_outside: bool
    numbers: NumbersShown

    @property
    def place(self) -> str:
        """Where the paper is signed."""
        return self.subdistrict_name

    @property
    def letter_date(self) -> date:
        """The day beside the place."""
        return self.printed_on


def paper_head(
    office: Office,
    today: date,
    *,
    is_secret: bool = False,
    for_outside: bool = False,
    numbers: NumbersShown = NumbersShown.NOT_AT_ALL,
) -> PaperHead:
    """Return the head of a paper as the office prints it today."""
    return PaperHead(
        paper=office.paper,
        letterhead=Letterhead(
            office.letterhead_government,
            office.letterhead_office,
            office.letterhead_address,
            office.letterhead_emblem,
        ),
        need_word=office.need_word,
        printed_on=today,
        worker_name=office.worker_name,
        member_number=office.member_number,
        subdistrict_name=office.subdistrict_name,
        regency_name=office.regency_name,
        camat_name=office.camat_name,
        camat_number=office.camat_number,
        camat_endorses=office.camat_endorses,
        is_secret=is_secret,
        for_outside=for_outside,
        numbers=numbers,
    )


@dataclass(frozen=True)
class Subject:
    """Whom a paper is about; ``kinds`` explains the codes of all kinds of need."""

    client: ClientSheet
    family: FamilySheet
    kinds: tuple[NeedKind, ...]
    leaves_kinds_out: bool
    """Whether kinds of level 2 and 3 are left out of this paper; says nothing about the client."""


@dataclass(frozen=True)
class ClientRecord:
    """The client sheet (lembar klien)."""

    head: PaperHead
    subject: Subject
    cases: tuple[CaseSheet, ...]
    consents: tuple[ConsentLine, ...]
    documents: tuple[DocumentLine, ...]
    flags: tuple[FlagLine, ...]
    sessions: tuple[SessionFacts, ...]
    """The last ones."""
    sessions_held: int
    time_line: tuple[TimeLineEntry, ...]
    """The newest entries."""
    earlier_entries: int


@dataclass(frozen=True)
class SocialReport:
    """The social report (laporan sosial); without a case its parts about one are left to fill."""

    head: PaperHead
    subject: Subject
    genogram: Genogram
    case: CaseSheet | None
    work: CaseWork | None
    makings: AssessmentMakings
    sessions: tuple[SessionFacts, ...]
    sessions_held: int


@dataclass(frozen=True)
class AssessmentForm:
    """The assessment form (formulir asesmen), to be filled by hand or filled already."""

    head: PaperHead
    subject: Subject | None
    case: CaseSheet | None
    makings: AssessmentMakings
    sheet: AssessmentSheet | None
    former: AssessmentSheet | None
    """The assessment before it, to compare with."""


@dataclass(frozen=True)
class CaseSummary:
    """The case summary (ringkasan kasus)."""

    head: PaperHead
    subject: Subject
    case: CaseSheet
    work: CaseWork
    makings: AssessmentMakings
    last_session: SessionFacts | None
    sessions_held: int
