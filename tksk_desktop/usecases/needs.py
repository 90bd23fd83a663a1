# SPDX-License-Identifier: MIT
"""What acts need from outside, as protocols; the parts that fulfil them never meet each other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from tksk_desktop.domain.backups import KeepRule
from tksk_desktop.domain.clients import Client
from tksk_desktop.domain.month_figures import MonthFigures
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.office import Office, Recipient, Village
from tksk_desktop.domain.reports import MonthlyReport, ReportWarning, Section
from tksk_desktop.domain.sessions import Session
from tksk_desktop.domain.signatures import (
    WORKER_FIELD,
    FieldPlace,
    KnownCertificate,
    PdfVerdict,
    SignatureLook,
    SigningIdentity,
)
from tksk_desktop.usecases.agenda.needs import AppointmentRecords, VisitDays
from tksk_desktop.usecases.aid.needs import AidRecords
from tksk_desktop.usecases.audit.needs import AuditTrail
from tksk_desktop.usecases.cases.needs import CaseLists, CaseRecords
from tksk_desktop.usecases.casework.needs import (
    AssessmentLists,
    AssessmentRecords,
    CaseworkDrafts,
    PictureRecords,
    PlanRecords,
)
from tksk_desktop.usecases.consents.needs import ConsentRecords
from tksk_desktop.usecases.copies.needs import MailRecords
from tksk_desktop.usecases.documents.needs import DocumentRecords, FlagRecords
from tksk_desktop.usecases.doubles.needs import MergeRecords, PairRecords
from tksk_desktop.usecases.exchange.needs import ImportRecords
from tksk_desktop.usecases.finding.needs import SavedFilters
from tksk_desktop.usecases.follow_ups.needs import FollowUpRecords
from tksk_desktop.usecases.groups.needs import GroupRecords
from tksk_desktop.usecases.guidance.needs import GuidanceRecords
from tksk_desktop.usecases.households.needs import HouseholdRecords, TakingBack, WelfareRecords
from tksk_desktop.usecases.kept_forms.needs import KeptForms
from tksk_desktop.usecases.letters.needs import TaskLetterRecords
from tksk_desktop.usecases.note_texts.needs import NoteTextRecords
from tksk_desktop.usecases.potentials.needs import PotentialHistoryRecords, PotentialRecords
from tksk_desktop.usecases.proposals.needs import ProposalRecords
from tksk_desktop.usecases.readings import DraftLine, PhotoSheet
from tksk_desktop.usecases.referrals.needs import ReferralRecords
from tksk_desktop.usecases.report_content import ReportContent
from tksk_desktop.usecases.rights.needs import RightsRecords
from tksk_desktop.usecases.safekeeping.needs import BackupRecords
from tksk_desktop.usecases.session_types.needs import SessionTypes
from tksk_desktop.usecases.sessions.journal_readings import JournalEntry
from tksk_desktop.usecases.signatures.needs import KeyRecords, PapersSentOut
from tksk_desktop.usecases.villages.needs import VillageFigureRecords, VillageListRecords


class Clock(Protocol):
    """Where the time comes from."""

    def now(self) -> datetime:
        """Return the present instant, in UTC."""
        ...

    def today(self) -> date:
        """Return the present day in the office's own time zone."""
        ...


class ClientRecords(Protocol):
    """The register."""

    def add(self, client: Client) -> None: ...
    def get(self, client_id: int) -> Client: ...
    def find_by_nik(self, nik: str) -> Client | None: ...


class SessionRecords(Protocol):
    """The notes."""

    def add(self, session: Session) -> None: ...
    def get(self, session_id: int) -> Session: ...


class DraftRecords(Protocol):
    """Notes being written."""

    def save(self, draft_id: int | None, *, title: str, content: str, saved_at: datetime) -> int:
        """Keep a draft, new without an id; return its id."""
        ...

    def set_photos(self, draft_id: int, photos: Sequence[PhotoSheet]) -> None: ...
    def photos(self, draft_id: int) -> tuple[PhotoSheet, ...]: ...
    def all(self, *, opened: bool = False) -> tuple[DraftLine, ...]:
        """Return all drafts; those that name a client of level 3 only once ``opened``."""
        ...

    def discard(self, draft_id: int) -> None: ...


class ReportRecords(Protocol):
    """The reports, and the figures they are made of."""

    def add(self, report: MonthlyReport) -> None: ...
    def get(self, report_id: int) -> MonthlyReport: ...
    def newest(self, month: Month) -> MonthlyReport | None: ...
    def highest_running_number(self, year: int) -> int:
        """Return the highest running number of all letters of a year, 0 without one."""
        ...

    def number_is_taken(self, year: int, running_number: int, *, besides: int) -> bool:
        """Tell whether another letter of that year, of any kind, has the running number."""
        ...

    def count_month(self, month: Month) -> MonthFigures:
        """Count the month from the records as they are now."""
        ...

    def find_warnings(
        self, month: Month, today: date, letter_date: date | None = None
    ) -> tuple[tuple[ReportWarning, int], ...]:
        """Return what the records of the month lack, each with its number of records."""
        ...

    def photos(self, month: Month) -> tuple[PhotoSheet, ...]: ...
    def journal(self, month: Month) -> tuple[JournalEntry, ...]:
        """Return what was done in a month, whenever it was written, by day and time."""
        ...

    def copy_owner(self, copy_id: int) -> MonthlyReport:
        """Return the report that a copy belongs to; raise NotFound."""
        ...


class OfficeRecords(Protocol):
    """The profile, the villages, the recipients and the signing keys."""

    def set_up(self, office: Office, villages: Sequence[Village]) -> None: ...
    def get(self) -> Office: ...
    def find(self) -> Office | None: ...
    def villages(self) -> tuple[Village, ...]: ...
    def recipients(self) -> list[Recipient]: ...
    def add_recipient(self, recipient: Recipient) -> None: ...
    def get_recipient(self, recipient_id: int) -> Recipient: ...
    def signing_identity(self) -> SigningIdentity | None: ...
    def keep_signing_identity(self, identity: SigningIdentity) -> None:
        """Keep a new key as the present one; former ones stay, to verify old reports."""
        ...

    def known_fingerprints(self) -> Mapping[str, str]:
        """Return fingerprint to owner of every certificate ever used or accepted here."""
        ...


class UnitOfWork(Protocol):
    """One transaction. Leaving without ``commit`` rolls everything back."""

    clients: ClientRecords
    cases: CaseRecords
    assessments: AssessmentRecords
    assessment_lists: AssessmentLists
    plans: PlanRecords
    casework_drafts: CaseworkDrafts
    pictures: PictureRecords
    case_lists: CaseLists
    consents: ConsentRecords
    sessions: SessionRecords
    session_types: SessionTypes
    drafts: DraftRecords
    kept_forms: KeptForms
    groups: GroupRecords
    reports: ReportRecords
    office: OfficeRecords
    backups: BackupRecords
    filters: SavedFilters
    audit: AuditTrail
    households: HouseholdRecords
    taking_back: TakingBack
    welfare: WelfareRecords
    documents: DocumentRecords
    flags: FlagRecords
    pairs: PairRecords
    merges: MergeRecords
    imports: ImportRecords
    rights: RightsRecords
    follow_ups: FollowUpRecords
    note_texts: NoteTextRecords
    appointments: AppointmentRecords
    visit_days: VisitDays
    task_letters: TaskLetterRecords
    aid: AidRecords
    guidance: GuidanceRecords
    potentials: PotentialRecords
    potential_history: PotentialHistoryRecords
    proposals: ProposalRecords
    referrals: ReferralRecords
    village_figures: VillageFigureRecords
    village_lists: VillageListRecords
    keys: KeyRecords
    sent_out: PapersSentOut
    mails: MailRecords

    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...
    def flush(self) -> None:
        """Give new records their ids, still within the transaction."""
        ...

    def commit(self) -> None: ...


OpenWork = Callable[[], UnitOfWork]


class RenderedReport(Protocol):
    """A report as PDF, unsigned, with the places that were reserved for signatures."""

    @property
    def pdf(self) -> bytes: ...
    @property
    def places(self) -> tuple[FieldPlace, ...]: ...


class ReportWriter(Protocol):
    """Makes the paper."""

    def write(self, content: ReportContent) -> RenderedReport: ...
    def stamp(self, look: SignatureLook, paper: bytes) -> bytes:
        """Return the visible block of the camat's signature on a finished paper, as a PDF."""
        ...


class Signer(Protocol):
    """Makes keys, signs and verifies."""

    def make_identity(
        self, *, common_name: str, organisation: str, member_number: str, now: datetime
    ) -> SigningIdentity: ...

    def sign(
        self,
        pdf: bytes,
        identity: SigningIdentity,
        look: SignatureLook,
        *,
        places: Sequence[FieldPlace],
        now: datetime,
        field_name: str = WORKER_FIELD,
        stamp: bytes | None = None,
        time_stamp_server: str = "",
    ) -> bytes:
        """Sign in a field. The first signature makes all places and certifies the paper.

        ``stamp`` is the visible block as a small PDF where the paper does not show it itself;
        where ``time_stamp_server`` stays silent, the signature goes without a stamp.

        Raise CannotSign, or SignatureFieldTaken where a later field is missing or signed.
        """
        ...

    def try_time_stamps(self, address: str) -> None:
        """Ask a time-stamp server for a trial; raise TimeStampFailed."""
        ...

    def reserve(self, pdf: bytes, places: Sequence[FieldPlace]) -> bytes:
        """Return the PDF with its fields made and none signed, to be signed elsewhere."""
        ...

    def is_same_paper(self, former: bytes, returned: bytes) -> bool:
        """Tell whether a paper shows what the former shows; signature fields aside."""
        ...

    def open_key_file(self, data: bytes, password: str) -> SigningIdentity:
        """Return the key in a PKCS#12 file.

        Raise KeyFileUnreadable, WrongKeyPassword, KeyFileIncomplete, KeyKindUnsupported or
        CertificateNotForSigning.
        """
        ...

    def certificate_file(self, certificate_der: bytes) -> bytes:
        """Return a certificate as a file that others import."""
        ...

    def read_certificate(
        self, certificate_der: bytes, *, accepted_at: datetime
    ) -> KnownCertificate:
        """Return what a certificate says; raise CertificateUnreadable."""
        ...

    def verify(
        self,
        data: bytes,
        *,
        known_fingerprints: Mapping[str, str],
        own_fingerprint: str | None,
        now: datetime,
    ) -> PdfVerdict: ...


class FolderDelivery(Protocol):
    """Puts a file on a folder or drive and reads it back."""

    def put(self, folder: Path, file_name: str, data: bytes) -> Path:
        """Write, flush, read back and compare; return the final path.

        Raise DiskFull, TargetGone, TargetReadOnly, TargetFailed or ReadBackDiffers; then no file
        lies under the final name that was not there before.
        """
        ...


class SectionWording(Protocol):
    """Knows the fixed phrases from which a report's sections are prefilled."""

    def prefill(self, figures: MonthFigures, office: Office) -> dict[Section, str]:
        """Return a text for every section, made of the month's figures."""
        ...


class Progress(Protocol):
    """Hears how far long work is, and says whether to stop."""

    def __call__(self, done: int, total: int) -> None:
        """Take note of progress in bytes or steps; raise Cancelled to stop the work."""
        ...


class DatabaseCounts(Protocol):
    """What a database holds, as the storage counts it."""

    @property
    def schema_version(self) -> str: ...
    @property
    def clients(self) -> int: ...
    @property
    def cases(self) -> int: ...
    @property
    def sessions(self) -> int: ...
    @property
    def reports(self) -> int: ...
    @property
    def last_session_on(self) -> date | None: ...


class StillDatabase(Protocol):
    """The database as it was at one moment; may be read from two threads."""

    @property
    def size(self) -> int: ...
    def pieces(self) -> Iterator[bytes]:
        """Yield the encrypted file in pieces."""
        ...

    def count(self) -> DatabaseCounts: ...
    def check(self) -> None:
        """Read every page in use; raise DatabaseDamaged."""
        ...


class Store(Protocol):
    """The encrypted database of this installation, closed or open."""

    def exists(self) -> bool: ...
    def is_open(self) -> bool: ...
    def create(self, password: str) -> str:
        """Make key file and database, open it, return the recovery key (shown once).

        Raise DatabaseExists or EntryRefused (password too short).
        """
        ...

    def unlock(self, secret: str) -> None:
        """Open with the password or the recovery key.

        Raise WrongPassword, TooManyTries, KeyFileDamaged, DatabaseMissing, DatabaseDamaged,
        DatabaseTooNew, UpgradeFailed or AlreadyRunning.
        """
        ...

    def lock(self) -> None:
        """Close the database and forget the key."""
        ...

    def open_work(self) -> UnitOfWork: ...
    def still(self, room: Path) -> AbstractContextManager[StillDatabase]:
        """Give the open database as it is at this moment, while saves go on.

        ``room`` is a private folder for a copy, where one is needed.
        """
        ...

    def sealed_key(self) -> bytes:
        """Return the key file's bytes (the wrapped data key, useless without a secret)."""
        ...


@dataclass(frozen=True)
class ArchiveSummary:
    """What a backup says of itself, after its bytes were checked; nothing personal."""

    file_name: str
    made_at: datetime
    office: str
    program_version: str
    schema_version: str
    size: int
    clients: int
    cases: int
    sessions: int
    reports: int
    last_session_on: date | None


@dataclass(frozen=True)
class Drive:
    """A place that can take a backup."""

    path: Path
    label: str
    free_bytes: int
    total_bytes: int
    removable: bool
    last_backup_at: datetime | None
    stick_id: str = ""
    """The number by which a stick that took a backup is known again."""


class Archives(Protocol):
    """Writes, reads and checks backup archives on drives and folders."""

    def drives(self) -> tuple[Drive, ...]: ...
    def write(
        self, store: Store, summary: ArchiveSummary, folder: Path, progress: Progress
    ) -> tuple[Path, ArchiveSummary]:
        """Snapshot, seal, write as ``.part``, flush, read back, test-open, rename.

        Raise DiskFull, TargetGone, TargetReadOnly, TargetFailed, ReadBackDiffers or Cancelled;
        then the folder holds exactly the good backups that it held before.
        """
        ...

    def thin(self, folder: Path, rule: KeepRule, newest: Path) -> int:
        """Remove the generations that a rule no longer keeps; return how many.

        ``newest`` was just made and checked; it always stays.
        """
        ...

    def mark(self, folder: Path) -> str:
        """Make a stick known again later; return its number, empty for a mere folder."""
        ...

    def find(self, folder: Path) -> tuple[Path, ...]:
        """Return the archives in a folder, newest first."""
        ...

    def read_summary(self, archive: Path) -> ArchiveSummary:
        """Check the archive's bytes and return what it says of itself, without any secret.

        Raise NotAnArchive, ArchiveDamaged, ArchiveRenamed or ArchiveTooNew.
        """
        ...

    def verify(self, archive: Path, progress: Progress) -> ArchiveSummary:
        """Check a backup of the open caseload wholly, without a secret; nothing is changed.

        Raise as ``unpack``, and ArchiveForged for one of another caseload.
        """
        ...

    def unpack(
        self, archive: Path, secret: str, folder: Path, progress: Progress
    ) -> ArchiveSummary:
        """Write checked database and key file into an empty folder, opened once with the secret.

        Raise as ``read_summary``, and WrongPassword, ArchiveForged or DiskFull. The summary
        returned is counted from the unpacked database itself.
        """
        ...
