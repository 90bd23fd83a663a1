# SPDX-License-Identifier: MIT
"""What the screens can do, as plain callables; ``assembly`` fills them, tests fake them.

Every callable here runs on the database thread, through ``BackgroundWork``; none touches Qt.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol

from tksk_desktop.domain.access import AccessLine
from tksk_desktop.domain.month_figures import SessionCount
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.need_kinds import NeedKind
from tksk_desktop.domain.office import Village
from tksk_desktop.domain.period_figures import Period
from tksk_desktop.domain.regions import Region
from tksk_desktop.domain.reports import CopyState, DeliveryWay, Section
from tksk_desktop.domain.signatures import PdfVerdict
from tksk_desktop.gui.agenda_acts import AgendaActs
from tksk_desktop.gui.aid_acts import AidActs
from tksk_desktop.gui.backup_acts import BackupActs
from tksk_desktop.gui.care_acts import AuditActs, ConfidentialityActs, RightsActs
from tksk_desktop.gui.case_acts import CaseActs
from tksk_desktop.gui.casework_acts import AssessmentListActs, CaseworkActs
from tksk_desktop.gui.client_paper_acts import ClientPaperActs
from tksk_desktop.gui.consent_acts import ConsentActs
from tksk_desktop.gui.delivery_acts import DeliveryActs
from tksk_desktop.gui.document_acts import DocumentActs
from tksk_desktop.gui.double_acts import DoubleActs
from tksk_desktop.gui.exchange_acts import ExchangeActs
from tksk_desktop.gui.finding_acts import FindingActs
from tksk_desktop.gui.follow_up_acts import FollowUpActs
from tksk_desktop.gui.group_acts import GroupActs
from tksk_desktop.gui.guidance_acts import GuidanceActs
from tksk_desktop.gui.household_acts import HouseholdActs
from tksk_desktop.gui.kept_form_acts import KeptFormActs
from tksk_desktop.gui.letter_acts import LetterActs
from tksk_desktop.gui.network_acts import NetworkActs
from tksk_desktop.gui.note_text_acts import NoteTextActs
from tksk_desktop.gui.proposal_acts import ProposalActs
from tksk_desktop.gui.recap_acts import RecapActs
from tksk_desktop.gui.session_type_acts import SessionTypeActs
from tksk_desktop.gui.signature_acts import SignatureActs
from tksk_desktop.gui.to_do_acts import ToDoActs
from tksk_desktop.gui.unreached_acts import UnreachedActs
from tksk_desktop.gui.village_acts import VillageActs, VillageListActs
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.clients.register_client import NewClient
from tksk_desktop.usecases.finding.readings import ClientSort, FoundClients
from tksk_desktop.usecases.groups.form_group import NewGroup
from tksk_desktop.usecases.office.set_up_office import NewRecipient, OfficeEntry
from tksk_desktop.usecases.readings import (
    ClientFilter,
    ClientHead,
    ClientLine,
    ClientSheet,
    CopyLine,
    DraftLine,
    FormerNote,
    GroupSheet,
    HomeSheet,
    PhotoSheet,
    RecipientSheet,
    ReportDesk,
    ReportLine,
    SessionFilter,
    SessionLine,
    SessionSheet,
)
from tksk_desktop.usecases.safekeeping.give_access import NewAccess
from tksk_desktop.usecases.safekeeping.hand_over_office import NewHandover
from tksk_desktop.usecases.safekeeping.readings import HandoverDone
from tksk_desktop.usecases.sessions.record_session import NewSession


@dataclass(frozen=True)
class Surroundings:
    """What hardly changes while the program is open: read once after unlocking."""

    office: OfficeEntry
    villages: tuple[Village, ...]
    need_kinds: tuple[NeedKind, ...]
    today: Callable[[], date]
    find_nik_region: Callable[[str], Region | None]
    """First six digits of a NIK to the sub-district of first registration; quick, any thread."""


@dataclass(frozen=True)
class StoreActs:
    """Opening and closing the database."""

    exists: Callable[[], bool]
    unlock: Callable[[str], None]
    lock: Callable[[], None]
    create: Callable[[str], str]
    access: Callable[[], tuple[AccessLine, ...]]
    """Who has a password."""
    change_password: Callable[[str, str], Changes]
    give_access: Callable[[NewAccess], Changes]
    take_access: Callable[[str, int], Changes]
    """One's own password or the recovery key, and the number of the access that ends."""
    hand_over: Callable[[NewHandover], HandoverDone]
    """Put a successor in the place of the worker; afterwards only their password opens."""
    recovery_sheet: Callable[[str], bytes]
    """Recovery key to a PDF to print."""
    make_sample: Callable[[], None]
    """Make the sample office; the store is open afterwards."""
    sample_password: str
    """Opens the sample office, which holds invented people only."""


@dataclass(frozen=True)
class SubdistrictChoice:
    """A kecamatan found in the region table, with where it lies."""

    code: str
    name: str
    regency: str
    province: str


@dataclass(frozen=True)
class OfficeActs:
    """The profile and the recipients."""

    find_subdistricts: Callable[[str], tuple[SubdistrictChoice, ...]]
    villages_of: Callable[[str], tuple[Village, ...]]
    set_up: Callable[[OfficeEntry, Sequence[Village], Sequence[NewRecipient]], Changes]
    change: Callable[[OfficeEntry], Changes]
    surroundings: Callable[[], Surroundings | None]
    """None before the first set-up."""
    recipients: Callable[[], tuple[RecipientSheet, ...]]
    add_recipient: Callable[[NewRecipient], Changes]
    change_recipient: Callable[[int, NewRecipient], Changes]
    letter_preview: Callable[[OfficeEntry], bytes]
    """The profile, not yet kept, to a PDF of a sample letter."""


@dataclass(frozen=True)
class ClientActs:
    """The register."""

    search: Callable[[ClientFilter, ClientSort | None], FoundClients]
    find_ids: Callable[[ClientFilter], Sequence[int]]
    lines: Callable[[Sequence[int]], tuple[ClientLine, ...]]
    find: Callable[[ClientFilter, int], tuple[ClientLine, ...]]
    sheet: Callable[[int], ClientSheet]
    head: Callable[[int], ClientHead]
    """What a note asks of a client, without the history."""
    register: Callable[[NewClient], Changes]
    correct: Callable[[int, NewClient], Changes]


class RecordSession(Protocol):
    """Record a new note, or correct one when ``session_id`` is given."""

    def __call__(
        self,
        new: NewSession,
        *,
        session_id: int | None,
        draft_id: int | None,
        reason: str = "",
    ) -> Changes: ...


class KeepDraft(Protocol):
    """Keep what is being typed; the answer's ``record_id`` is the draft's id."""

    def __call__(self, draft_id: int | None, *, title: str, content: str) -> Changes: ...


@dataclass(frozen=True)
class SessionActs:
    """Notes, drafts, follow-ups and groups."""

    lines: Callable[[SessionFilter], tuple[SessionLine, ...]]
    former: Callable[[int], tuple[FormerNote, ...]]
    """All notes about a client, the newest first."""
    counts: Callable[[Month], tuple[SessionCount, ...]]
    """The sessions of a month by type."""
    sheet: Callable[[int], SessionSheet]
    record: RecordSession
    add_addendum: Callable[[int, str], Changes]
    """Later text beside a note, by the note's id."""
    drafts: Callable[[], tuple[DraftLine, ...]]
    keep_draft: KeepDraft
    keep_draft_photos: Callable[[int, tuple[PhotoSheet, ...]], Changes]
    draft_photos: Callable[[int], tuple[PhotoSheet, ...]]
    discard_draft: Callable[[int], Changes]
    journal_paper: Callable[[Month], bytes]
    """The daily journal of a month as PDF."""
    journal_workbook: Callable[[Month], bytes]
    groups: Callable[[], tuple[GroupSheet, ...]]
    group: Callable[[int], GroupSheet]
    form_group: Callable[[NewGroup], Changes]
    change_group: Callable[[int, NewGroup], Changes]


class MarkCopy(Protocol):
    """Note by hand what became of a copy."""

    def __call__(
        self,
        copy_id: int,
        state: CopyState,
        *,
        happened_on: date,
        way: DeliveryWay,
        receiver_name: str,
        note: str,
        sheets: int | None = None,
        receipt_photo: bytes | None = None,
    ) -> Changes: ...


@dataclass(frozen=True)
class ReportActs:
    """The monthly report, its signature and its copies."""

    year: Callable[[int], tuple[ReportLine, ...]]
    due: Callable[[], tuple[Month, date]]
    """Which month's report comes next, and by which day."""
    open: Callable[[Month], Changes]
    desk: Callable[[int], ReportDesk]
    preview: Callable[[int], bytes]
    write_section: Callable[[int, Section, str | None], Changes]
    set_letter: Callable[[int, date, int | None], Changes]
    sign: Callable[[int], Changes]
    revise: Callable[[int, str], Changes]
    signed_pdf: Callable[[int], bytes]
    verify: Callable[[bytes], PdfVerdict]
    hand_over: Callable[[int, Path], Path]
    mark_copy: MarkCopy
    register: Callable[[], tuple[CopyLine, ...]]
    register_pdf: Callable[[], bytes]
    period_pdf: Callable[[Period], bytes]
    """The report of a quarter, a half-year or a year, of signed months alone."""


@dataclass(frozen=True)
class HomeActs:
    """The first page."""

    home: Callable[[], HomeSheet]


@dataclass(frozen=True)
class Acts:
    """All acts of the program."""

    store: StoreActs
    office: OfficeActs
    clients: ClientActs
    casework: CaseworkActs
    assessment_lists: AssessmentListActs
    cases: CaseActs
    consents: ConsentActs
    to_do: ToDoActs
    households: HouseholdActs
    sessions: SessionActs
    session_types: SessionTypeActs
    groups: GroupActs
    reports: ReportActs
    delivery: DeliveryActs
    backups: BackupActs
    home: HomeActs
    kept_forms: KeptFormActs
    documents: DocumentActs
    doubles: DoubleActs
    finding: FindingActs
    exchange: ExchangeActs
    client_papers: ClientPaperActs
    confidentiality: ConfidentialityActs
    audit: AuditActs
    rights: RightsActs
    agenda: AgendaActs
    follow_ups: FollowUpActs
    note_texts: NoteTextActs
    letters: LetterActs
    signatures: SignatureActs
    network: NetworkActs
    guidance: GuidanceActs
    villages: VillageActs
    village_lists: VillageListActs
    proposals: ProposalActs
    recap: RecapActs
    aid: AidActs
    unreached: UnreachedActs
