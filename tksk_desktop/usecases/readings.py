# SPDX-License-Identifier: MIT
"""What screens, papers and the command line read: frozen lines for lists, sheets for one record.

Only plain values live here; the queries that fill them are in ``storage``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import NamedTuple

from tksk_desktop.domain.aliases import AliasKind
from tksk_desktop.domain.assessment_risk import RiskBand
from tksk_desktop.domain.cases import Priority
from tksk_desktop.domain.family_sessions import SeatRole
from tksk_desktop.domain.groups import GroupRole
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.month_figures import MonthFigures, SessionCount
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.office import RecipientRole
from tksk_desktop.domain.reports import (
    CopyState,
    DeliveryWay,
    ReportState,
    ReportWarning,
    Section,
)
from tksk_desktop.domain.session_history import MonthState
from tksk_desktop.domain.session_types import ReportRole
from tksk_desktop.domain.sessions import (
    AidPhase,
    AttendanceState,
    ObstacleKind,
    PlaceKind,
    SessionKind,
    SessionTrait,
)
from tksk_desktop.domain.subjects import NikStatus, SubjectKind
from tksk_desktop.usecases.cases.readings import CaseLine, Caseload
from tksk_desktop.usecases.copies.readings import MailLine
from tksk_desktop.usecases.kept_forms.readings import KeptForm
from tksk_desktop.usecases.referrals.readings import ReferralStanding
from tksk_desktop.usecases.safekeeping.readings import BackupStanding
from tksk_desktop.usecases.sessions.readings import AddendumLine, CorrectionLine, LockMakings
from tksk_desktop.usecases.to_do.readings import ToDoLine


@dataclass(frozen=True)
class ClientFilter:
    """What the client list shows; empty values do not filter."""

    text: str = ""
    village_code: str = ""
    kind_code: str = ""
    only_open_cases: bool = False
    not_seen_days: int = 0
    """At no session for so many days."""
    sex: Sex | None = None
    ages: tuple[int, int] | None = None
    """From and to, in full years, both included."""
    without_nik: bool = False
    registered: tuple[date, date] | None = None
    """First and last day, both included."""
    stage: str = ""
    """The code of the stage in which an open case is."""
    priority: Priority | None = None
    """Of an open case."""
    risk: RiskBand | None = None
    """By the newest assessment of an open case."""
    subject: SubjectKind | None = None
    desil: tuple[int, int] | None = None
    """From and to, both included, by the newest list."""
    confidentiality: int = 0


class ClientLine(NamedTuple):
    """One row of the client list."""

    id: int
    name: str
    nik: str | None
    sex: Sex | None
    birth_date: date | None
    village_name: str
    kind_codes: tuple[str, ...]
    open_cases: int
    last_session_on: date | None
    family_card_number: str | None = None
    nickname: str = ""
    address: str = ""
    subject: SubjectKind = SubjectKind.PERSON
    died_on: date | None = None
    other_names: tuple[str, ...] = ()
    """Nicknames, former names and former numbers."""
    confidentiality: int = 1


@dataclass(frozen=True)
class NeedLine:
    """One kind of need a client carries or carried; criteria are letters of the kind's list."""

    kind_code: str
    since: date
    until: date | None
    criteria: str = ""
    end_reason: str = ""


@dataclass(frozen=True)
class AliasLine:
    """Another name or number of a client; ``until`` is None while it is in use."""

    kind: AliasKind
    value: str
    until: date | None
    reason: str


@dataclass(frozen=True)
class TimeLineEntry:
    """One event of a client's time line; ``what`` is a key of ``vocabulary.TIME_LINE_WORDS``.

    ``session_id`` or ``case_id`` name the record it opens, where there is one.
    """

    happened_on: date
    what: str
    title: str
    text: str
    session_id: int | None = None
    case_id: int | None = None


@dataclass(frozen=True)
class MembershipLine:
    """A group that a client belongs to now, and to how many of its meetings the client came."""

    group_id: int
    group_name: str
    role: GroupRole
    since: date
    came: int
    expected: int


@dataclass(frozen=True)
class ClientSheet:
    """All of one client."""

    id: int
    name: str
    nik: str | None
    family_card_number: str | None
    sex: Sex | None
    birth_place: str
    birth_date: date | None
    village_code: str
    village_name: str
    address: str
    phone: str
    nickname: str
    notes: str
    registered_on: date
    needs: tuple[NeedLine, ...]
    cases: tuple[CaseLine, ...]
    time_line: tuple[TimeLineEntry, ...]
    subject: SubjectKind = SubjectKind.PERSON
    nik_status: NikStatus = NikStatus.MISSING
    died_on: date | None = None
    people_count: int | None = None
    household_id: int | None = None
    group_id: int | None = None
    aliases: tuple[AliasLine, ...] = ()
    confidentiality: int = 1
    confidentiality_by_hand: int | None = None
    confidentiality_reason: str = ""
    memberships: tuple[MembershipLine, ...] = ()
    mother_name: str = ""
    father_name: str = ""
    outside_place: str = ""


@dataclass(frozen=True)
class ClientHead:
    """What a note asks of one client; the whole history is on the sheet."""

    id: int
    name: str
    village_code: str
    cases: tuple[CaseLine, ...] = ()
    confidentiality: int = 1


@dataclass(frozen=True)
class FormerNote:
    """A note about a client, newest first; what it says is on its sheet."""

    id: int
    held_on: date


@dataclass(frozen=True)
class SessionFilter:
    """Which sessions a list shows; empty values do not filter."""

    month: Month | None = None
    kind: SessionKind | None = None
    place_kind: PlaceKind | None = None
    client_id: int | None = None
    case_id: int | None = None
    text: str = ""
    trait: SessionTrait | None = None
    obstacle: ObstacleKind | None = None
    type_code: str | None = None
    role: ReportRole | None = None


class SessionLine(NamedTuple):
    """One row of the journal."""

    id: int
    kind: SessionKind
    held_on: date
    starts_at: time | None
    ends_at: time | None
    title: str
    who: str
    place: str
    present: int
    expected: int
    walk_ins: int
    follow_up_on: date | None
    photos: int
    is_veiled: bool = False
    """Of a client of level 3: what stands here names nobody and tells nothing."""
    addenda: int = 0
    """Later texts beside the note."""
    corrections: int = 0
    """Corrections that said why; typing mistakes of the same day are none."""
    type_name: str = ""


@dataclass(frozen=True)
class AttendanceLine:
    """One expected client of a session."""

    client_id: int
    client_name: str
    state: AttendanceState
    role: SeatRole | None = None
    reason: str = ""
    expected: bool = True
    """Else a walk-in, whom no rate counts."""


class OutsiderLine(NamedTuple):
    """Someone at a session with a family who is no client."""

    name: str
    role: SeatRole | None = None


class AgreementLine(NamedTuple):
    """What one person agreed; without a client the name is an outsider's, an id a saved one's."""

    id: int | None
    client_id: int | None
    name: str
    what: str
    due_on: date | None = None


@dataclass(frozen=True)
class PhotoSheet:
    """A documentation photo with its caption."""

    picture: bytes
    caption: str
    held_on: date | None = None


@dataclass(frozen=True)
class SessionSheet:
    """All of one note."""

    id: int
    kind: SessionKind
    held_on: date
    recorded_at: datetime
    title: str
    starts_at: time | None
    ends_at: time | None
    place_kind: PlaceKind
    place: str
    village_code: str | None
    case_id: int | None
    group_id: int | None
    group_name: str
    attendances: tuple[AttendanceLine, ...]
    walk_ins: int
    others_present: str
    aim: str
    process: str
    result: str
    agreement: str
    follow_up_on: date | None
    obstacles: tuple[tuple[str, str], ...]
    """Pairs of ``ObstacleKind`` value and text."""
    photos: tuple[PhotoSheet, ...]
    makings: LockMakings
    """What says since when the note is locked."""
    late_reason: str = ""
    technique: str = ""
    interpretation: str = ""
    """What the worker makes of the facts in ``process``."""
    addenda: tuple[AddendumLine, ...] = ()
    corrections: tuple[CorrectionLine, ...] = ()
    """The newest first."""
    type_code: str = ""
    type_name: str = ""
    phase: AidPhase | None = None
    programme: str = ""
    programme_code: str = ""
    partners: str = ""
    audience_men: int | None = None
    audience_women: int | None = None
    outsiders: tuple[OutsiderLine, ...] = ()
    agreements: tuple[AgreementLine, ...] = ()

    @property
    def month_is_signed(self) -> bool:
        """Whether the newest report of the month is signed."""
        return self.makings.month is MonthState.SIGNED


@dataclass(frozen=True)
class DraftLine:
    """A note that was being written; ``content`` is the form's own JSON text."""

    id: int
    title: str
    saved_at: datetime
    content: str


@dataclass(frozen=True)
class GroupMemberLine:
    """One present member of a group."""

    client_id: int
    client_name: str
    role: GroupRole
    since: date


@dataclass(frozen=True)
class OtherMemberLine:
    """One present member who is no client."""

    id: int
    name: str
    role: GroupRole
    since: date


@dataclass(frozen=True)
class GroupSheet:
    """A group with its present members."""

    id: int
    name: str
    kind: str
    village_code: str
    village_name: str
    formed_on: date
    members: tuple[GroupMemberLine, ...]
    """Those who are clients."""
    sessions: int
    kind_name: str = ""
    others: tuple[OtherMemberLine, ...] = ()
    """Those who are no clients."""
    decree: str = ""
    meeting_place: str = ""
    meeting_days: str = ""
    ended_on: date | None = None
    end_reason: str = ""

    @property
    def strength(self) -> int:
        """How many belong to it now."""
        return len(self.members) + len(self.others)


@dataclass(frozen=True)
class CopyEventLine:
    """One dated step of a copy."""

    state: CopyState
    happened_at: datetime
    happened_on: date | None
    way: DeliveryWay
    receiver_name: str
    note: str
    sheets: int | None = None
    """How often the paper was printed."""
    has_photo: bool = False
    """Whether a photo of the signed receipt is kept."""
    id: int = 0


@dataclass(frozen=True)
class CopyLine:
    """One recipient's copy with its history."""

    id: int
    report_id: int
    month: Month
    version: int
    letter_number: str
    recipient_title: str
    role: RecipientRole
    position: int
    state: CopyState
    events: tuple[CopyEventLine, ...]
    mail: MailLine | None = None
    """The newest message with this copy."""


@dataclass(frozen=True)
class ReportLine:
    """One version of a month's report, in the year view."""

    id: int
    month: Month
    version: int
    state: ReportState
    letter_number: str
    signed_at: datetime | None
    copies: tuple[CopyLine, ...]


@dataclass(frozen=True)
class ReportDesk:
    """All that the preparation desk of a month shows.

    ``texts`` has every section: the worker's own words where she wrote, else the prefilled text.
    ``own_texts`` names the sections that she wrote.
    """

    report_id: int
    month: Month
    version: int
    state: ReportState
    letter_number: str
    letter_date: date
    figures: MonthFigures
    texts: dict[Section, str]
    own_texts: frozenset[Section]
    warnings: tuple[tuple[ReportWarning, int], ...]
    """Each warning with how many records it is about (0 where that says nothing)."""
    copies: tuple[CopyLine, ...]
    signed_at: datetime | None = None
    revision_note: str = ""
    running_number: int | None = None
    """The number the worker chose; None while the next free one is taken."""
    waits_for_camat: bool = False
    """Whether his field is empty and no copy has left the office."""
    camat_signed_at: datetime | None = None
    stamped_at: datetime | None = None
    """When a time-stamp server saw the TKSK's signature."""
    lacks_stamp: bool = False
    """Whether a server is named and the signature stands without its stamp."""
    sent_out_at: datetime | None = None
    """Since when the finished paper is being signed elsewhere."""


@dataclass(frozen=True)
class HomeSheet:
    """The figures of the first page."""

    today: date
    to_do: tuple[ToDoLine, ...]
    sessions_this_month: tuple[SessionCount, ...]
    sessions_last_month: tuple[SessionCount, ...]
    cases_by_stage: tuple[tuple[str, str, int], ...]
    """Code and name of each stage in use, and how many open cases are in it."""
    needs_by_village: tuple[tuple[str, int], ...]
    """Village name and how many people there carry a kind of need."""
    clients: int
    caseload: Caseload
    not_seen_for_90_days: int
    drafts: tuple[DraftLine, ...]
    last_report: ReportLine | None
    report_month: Month
    report_due_on: date
    backup: BackupStanding
    open_doubles: int = 0
    """Pairs that may be one person and wait for a decision."""
    referrals: ReferralStanding = field(default_factory=ReferralStanding)
    unsaved: tuple[KeptForm, ...] = ()
    """Forms of entry that a lock or a cut of power left, the newest first."""


@dataclass(frozen=True)
class RecipientSheet:
    """One recipient of reports."""

    id: int
    title: str
    role: RecipientRole
    position: int
    city: str
    address: str
    valid_from: date
    valid_until: date | None
    email: str = ""
    kinds: Sequence[str] = ()
    """Codes of the kinds of report that go there; none of them means all."""
