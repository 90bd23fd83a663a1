# SPDX-License-Identifier: MIT
"""Fakes of what acts need: a store in memory with real transactions, a clock that stands still.

A unit of work sees a copy of everything and gives it back on ``commit`` only, so a test sees
exactly what would have lasted.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, fields, is_dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.shipped_session_types import shipped_types
from tests.usecases.household_fakes import FakeHouseholds, FakeTakingBack, FakeWelfare
from tksk_desktop.domain.aid import AidEntry
from tksk_desktop.domain.aid_proposals import AidProposal
from tksk_desktop.domain.appointments import Appointment
from tksk_desktop.domain.assessment_lists import (
    AssessmentMakings,
    ListedArea,
    ListedFactor,
    RiskBounds,
)
from tksk_desktop.domain.assessments import AreaGroup, Assessment
from tksk_desktop.domain.audit import AuditEvent
from tksk_desktop.domain.backups import BackupKind
from tksk_desktop.domain.case_lists import CaseStage, CaseType
from tksk_desktop.domain.cases import Case
from tksk_desktop.domain.clients import Client
from tksk_desktop.domain.consents import Consent, ConsentPurpose
from tksk_desktop.domain.documents import Document, Flag
from tksk_desktop.domain.ecomaps import Ecomap
from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.exchanged_rows import ReadRow
from tksk_desktop.domain.follow_ups import FollowUpKey, FollowUpStep, is_open
from tksk_desktop.domain.genograms import Genogram
from tksk_desktop.domain.group_progress import (
    GroupFigure,
    GroupIndicator,
    MeetingSeries,
    PlannedMeeting,
)
from tksk_desktop.domain.groups import Group, GroupKind
from tksk_desktop.domain.guidance import GuidanceCriterion, GuidanceList, PotentialFacts
from tksk_desktop.domain.households import Household
from tksk_desktop.domain.month_figures import CaseFigures, MonthFigures
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.note_texts import NoteSnippet, NoteTemplate
from tksk_desktop.domain.office import Office, Recipient, Village
from tksk_desktop.domain.outgoing_mail import OPEN_STATES, MailAccount, OutgoingMail
from tksk_desktop.domain.overlap_decisions import KeptRule, OverlapDecision
from tksk_desktop.domain.plans import Plan, PlanStep
from tksk_desktop.domain.potential_history import (
    PerformanceNote,
    PotentialContact,
    PotentialTraining,
)
from tksk_desktop.domain.potentials import Potential
from tksk_desktop.domain.programmes import OwnProgramme
from tksk_desktop.domain.proposals import Proposal
from tksk_desktop.domain.referrals import Referral
from tksk_desktop.domain.reports import MonthlyReport, PaperSentOut, ReportWarning, Section
from tksk_desktop.domain.session_types import SessionType
from tksk_desktop.domain.sessions import Session
from tksk_desktop.domain.signatures import (
    WORKER_FIELD,
    FieldPlace,
    KeyOrigin,
    KnownCertificate,
    PdfVerdict,
    SignatureCheck,
    SignatureLook,
    SigningIdentity,
    TimeStampFailed,
    VerdictState,
    WrongKeyPassword,
)
from tksk_desktop.domain.subject_rights import (
    Destruction,
    Restriction,
    RetentionRule,
    SubjectRequest,
)
from tksk_desktop.domain.taking_back import RecordedAct
from tksk_desktop.domain.task_letters import TaskLetter
from tksk_desktop.domain.village_figures import FigureWave, VillageReturn
from tksk_desktop.domain.village_lists import ListDecision, ListedPerson, VillageList
from tksk_desktop.domain.visit_routes import KnownPlace
from tksk_desktop.domain.welfare import WelfareRank
from tksk_desktop.usecases import needs
from tksk_desktop.usecases.agenda.needs import AppointmentRecords, VisitDays
from tksk_desktop.usecases.aid.needs import AidRecords
from tksk_desktop.usecases.aid.readings import RecipientThen
from tksk_desktop.usecases.audit.needs import AuditTrail
from tksk_desktop.usecases.cases.needs import CaseLists, CaseRecords
from tksk_desktop.usecases.casework import needs as casework_needs
from tksk_desktop.usecases.consents.needs import ConsentRecords
from tksk_desktop.usecases.copies.needs import MailRecords
from tksk_desktop.usecases.documents.needs import DocumentRecords, FlagRecords
from tksk_desktop.usecases.doubles.needs import MergeRecords, PairRecords
from tksk_desktop.usecases.finding.needs import SavedFilters
from tksk_desktop.usecases.finding.readings import SavedFilter
from tksk_desktop.usecases.follow_ups.needs import FollowUpRecords
from tksk_desktop.usecases.groups.needs import GroupRecords
from tksk_desktop.usecases.guidance.needs import GuidanceRecords
from tksk_desktop.usecases.households.needs import HouseholdRecords, TakingBack, WelfareRecords
from tksk_desktop.usecases.kept_forms.needs import KeptForms
from tksk_desktop.usecases.kept_forms.readings import EntryForm, KeptForm
from tksk_desktop.usecases.letters.needs import TaskLetterRecords
from tksk_desktop.usecases.note_texts.needs import NoteTextRecords
from tksk_desktop.usecases.potentials.needs import PotentialHistoryRecords, PotentialRecords
from tksk_desktop.usecases.proposals.needs import ProposalRecords
from tksk_desktop.usecases.readings import ClientFilter, DraftLine, PhotoSheet
from tksk_desktop.usecases.referrals.needs import ReferralRecords
from tksk_desktop.usecases.report_content import ReportContent
from tksk_desktop.usecases.rights.needs import RightsRecords
from tksk_desktop.usecases.safekeeping.needs import BackupRecords
from tksk_desktop.usecases.safekeeping.readings import (
    BackupLine,
    BackupPlace,
    BackupRules,
    BackupStanding,
)
from tksk_desktop.usecases.session_types.needs import SessionTypes
from tksk_desktop.usecases.sessions.journal_readings import JournalEntry
from tksk_desktop.usecases.signatures.needs import KeyRecords, PapersSentOut
from tksk_desktop.usecases.villages.needs import VillageFigureRecords, VillageListRecords

TODAY = date(2026, 11, 3)
NOW = datetime(2026, 11, 3, 4, 30, tzinfo=UTC)


class FakeClock:
    """A clock that stands still until it is set."""

    def __init__(self, day: date = TODAY, instant: datetime = NOW) -> None:
        self.day, self.instant = day, instant

    def now(self) -> datetime:
        return self.instant

    def today(self) -> date:
        return self.day


@dataclass
class State:
    """All that lasts."""

    clients: list[Client] = field(default_factory=list)
    cases: list[Case] = field(default_factory=list)
    assessments: list[Assessment] = field(default_factory=list)
    plans: list[Plan] = field(default_factory=list)
    genograms: dict[int, Genogram] = field(default_factory=dict)
    ecomaps: dict[int, Ecomap] = field(default_factory=dict)
    casework_drafts: dict[tuple[int, str], str] = field(default_factory=dict)
    kept_forms: dict[str, KeptForm] = field(default_factory=dict)
    areas: list[ListedArea] = field(
        default_factory=lambda: [
            ListedArea("bio_health", AreaGroup.BIO, "Kesehatan fisik", "Penyakit", 1)
        ]
    )
    factors: list[ListedFactor] = field(
        default_factory=lambda: [ListedFactor("debt", "Utang", 5, 0, 1)]
    )
    bounds: RiskBounds = field(default_factory=RiskBounds)
    editions: list[AssessmentMakings] = field(default_factory=list)
    stages: list[CaseStage] = field(
        default_factory=lambda: [
            CaseStage("intake", "Pendekatan awal", 1),
            CaseStage("assessment", "Asesmen", 2),
            CaseStage("planning", "Rencana intervensi", 3),
        ]
    )
    types: list[CaseType] = field(
        default_factory=lambda: [
            CaseType("Penelantaran lanjut usia", 1, 30, id=1),
            CaseType("Korban bencana", 2, 14, active=False, id=2),
        ]
    )
    consents: list[Consent] = field(default_factory=list)
    sessions: list[Session] = field(default_factory=list)
    follow_ups: list[FollowUpStep] = field(default_factory=list)
    note_texts: list[NoteTemplate | NoteSnippet] = field(default_factory=list)
    session_types: list[SessionType] = field(default_factory=shipped_types)
    appointments: list[Appointment] = field(default_factory=list)
    task_letters: list[TaskLetter] = field(default_factory=list)
    aid: list[AidEntry] = field(default_factory=list)
    overlap_decisions: list[OverlapDecision] = field(default_factory=list)
    overlap_rules: list[KeptRule] = field(default_factory=list)
    aid_proposals: list[AidProposal] = field(default_factory=list)
    own_programmes: list[OwnProgramme] = field(default_factory=list)
    potentials: list[Potential] = field(default_factory=list)
    potential_history: list[Any] = field(default_factory=list)
    criteria: list[GuidanceCriterion] = field(default_factory=list)
    guidance_facts: dict[str, list[PotentialFacts]] = field(default_factory=dict)
    guidance_lists: list[GuidanceList] = field(default_factory=list)
    proposals: list[Proposal] = field(default_factory=list)
    figure_waves: list[FigureWave] = field(default_factory=list)
    village_returns: list[VillageReturn] = field(default_factory=list)
    village_lists: list[VillageList] = field(default_factory=list)
    listed_people: dict[int, tuple[ListedPerson, ...]] = field(default_factory=dict)
    list_decisions: list[ListDecision] = field(default_factory=list)
    referrals: list[Referral] = field(default_factory=list)
    places: list[KnownPlace] = field(default_factory=list)
    day_villages: dict[tuple[date, str], tuple[int, str]] = field(default_factory=dict)
    groups: list[Group] = field(default_factory=list)
    group_kinds: list[GroupKind] = field(default_factory=list)
    group_indicators: list[GroupIndicator] = field(default_factory=list)
    group_figures: list[GroupFigure] = field(default_factory=list)
    meeting_series: list[MeetingSeries] = field(default_factory=list)
    documents: list[Document] = field(default_factory=list)
    flags: list[Flag] = field(default_factory=list)
    reports: list[MonthlyReport] = field(default_factory=list)
    recipients: list[Recipient] = field(default_factory=list)
    offices: list[Office] = field(default_factory=list)
    villages: list[Village] = field(default_factory=list)
    identities: list[SigningIdentity] = field(default_factory=list)
    certificates: dict[str, KnownCertificate] = field(default_factory=dict)
    sent_out: dict[int, PaperSentOut] = field(default_factory=dict)
    mail_accounts: list[MailAccount] = field(default_factory=list)
    mails: list[OutgoingMail] = field(default_factory=list)
    drafts: dict[int, DraftLine] = field(default_factory=dict)
    draft_photos: dict[int, tuple[PhotoSheet, ...]] = field(default_factory=dict)
    backups: list[BackupLine] = field(default_factory=list)
    backup_places: list[BackupPlace] = field(default_factory=list)
    backup_rules: BackupRules = field(default_factory=BackupRules)
    log_number: int = 0
    filters: list[SavedFilter] = field(default_factory=list)
    warnings: tuple[tuple[ReportWarning, int], ...] = ()
    photos: tuple[PhotoSheet, ...] = ()
    registered: int = 0
    noted: list[tuple[AuditEvent, dict[str, Any]]] = field(default_factory=list)
    erased: list[int] = field(default_factory=list)
    households: list[Household] = field(default_factory=list)
    acts: list[RecordedAct] = field(default_factory=list)
    withdrawn: dict[int, str] = field(default_factory=dict)
    ranks: list[WelfareRank] = field(default_factory=list)
    rights: list[Any] = field(default_factory=list)
    retention: RetentionRule = field(default_factory=RetentionRule)
    months_in_preparation: tuple[Month, ...] = ()
    erased_on: dict[int, date] = field(default_factory=dict)


def rebuilt(value: Any) -> Any:
    """Return a copy of plain values, lists, dicts and dataclasses, all the way down."""
    if isinstance(value, list):
        return [rebuilt(each) for each in value]
    if isinstance(value, dict):
        return {key: rebuilt(each) for key, each in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        return type(value)(**{f.name: rebuilt(getattr(value, f.name)) for f in fields(value)})
    return value


def _number(records: Sequence[Any]) -> None:
    """Give new records, and their parts, the next ids."""
    for record in records:
        if record.id is None:
            record.id = max((r.id or 0 for r in records), default=0) + 1


def _get(records: Sequence[Any], record_id: int, kind: str) -> Any:
    for record in records:
        if record.id == record_id:
            return record
    raise NotFound(kind)


class FakeRecords:
    """Clients, cases, sessions or groups of one transaction."""

    def __init__(self, records: list[Any], kind: str) -> None:
        self._records, self._kind = records, kind

    def add(self, record: Any) -> None:
        self._records.append(record)

    def get(self, record_id: int) -> Any:
        return _get(self._records, record_id, self._kind)

    def find_same(self, client_id: int, sha256: str) -> Document | None:
        same = (d for d in self._records if (d.client_id, d.sha256) == (client_id, sha256))
        return next(same, None)

    def find_by_nik(self, nik: str) -> Client | None:
        return next((c for c in self._records if c.id is not None and c.nik == nik), None)

    def last_running_number(self, year: int) -> int:
        numbers = [c.number for c in self._records if c.number.startswith(f"KSS-{year}-")]
        return max((int(number[-5:]) for number in numbers), default=0)


class FakeProposals(FakeRecords):
    """Proposals to policy."""

    def remove(self, proposal: Proposal) -> None:
        self._records.remove(proposal)

    def all(self) -> list[Proposal]:
        return sorted(self._records, key=lambda each: each.noted_on, reverse=True)


class FakeVillageFigures:
    """Rounds of village figures and what villages returned."""

    def __init__(self, state: State) -> None:
        self._waves, self._returns = state.figure_waves, state.village_returns

    def add_wave(self, wave: FigureWave) -> None:
        self._waves.append(wave)

    def wave(self, wave_id: int) -> FigureWave:
        found: FigureWave = _get(self._waves, wave_id, "wave")
        return found

    def wave_names(self) -> dict[int, str]:
        return {wave.id or 0: wave.name for wave in self._waves}

    def find_return(self, wave_id: int, village_code: str) -> VillageReturn | None:
        found = ((r, (r.wave_id, r.village_code)) for r in self._returns)
        return next((r for r, key in found if key == (wave_id, village_code)), None)

    def add_return(self, given: VillageReturn) -> None:
        self._returns.append(given)

    def remove_return(self, given: VillageReturn) -> None:
        self._returns.remove(given)


class FakeVillageLists:
    """Lists of villages with their rows, and what was decided of them."""

    def __init__(self, state: State) -> None:
        self._lists, self._people = state.village_lists, state.listed_people
        self._decisions = state.list_decisions

    def get(self, list_id: int) -> VillageList:
        found: VillageList = _get(self._lists, list_id, "village_list")
        return found

    def find(self, wave_id: int, village_code: str, kind_code: str) -> VillageList | None:
        wanted = (wave_id, village_code, kind_code)
        return next(
            (g for g in self._lists if (g.wave_id, g.village_code, g.kind_code) == wanted), None
        )

    def add(self, given: VillageList) -> None:
        self._lists.append(given)

    def remove(self, given: VillageList) -> None:
        self._lists.remove(given)
        self._people.pop(given.id or 0, None)

    def rows_of(self, wave_id: int) -> dict[int, tuple[ReadRow, ...]]:
        ids = [given.id or 0 for given in self._lists if given.wave_id == wave_id]
        return {each: tuple(p.row for p in self._people.get(each, ())) for each in ids}

    def put_rows(self, list_id: int, people: Sequence[ListedPerson]) -> None:
        self._people[list_id] = tuple(people)

    def find_decision(
        self, kind_code: str, row_key: str, client_id: int | None
    ) -> ListDecision | None:
        wanted = (kind_code, row_key, client_id)
        return next(
            (d for d in self._decisions if (d.kind_code, d.row_key, d.client_id) == wanted), None
        )

    def add_decision(self, decision: ListDecision) -> None:
        self._decisions.append(decision)


class FakeGroupRecords(FakeRecords):
    """Groups with their lists, series and figures."""

    def __init__(self, state: State) -> None:
        super().__init__(state.groups, "group")
        self._state = state

    def kinds(self) -> list[GroupKind]:
        return self._state.group_kinds

    def add_kind(self, kind: GroupKind) -> None:
        self._state.group_kinds.append(kind)

    def indicators(self) -> list[GroupIndicator]:
        return self._state.group_indicators

    def add_indicator(self, indicator: GroupIndicator) -> None:
        self._state.group_indicators.append(indicator)

    def figures(self, group_id: int, month: date) -> list[GroupFigure]:
        return [
            figure
            for figure in self._state.group_figures
            if (figure.group_id, figure.month) == (group_id, month)
        ]

    def add_figure(self, figure: GroupFigure) -> None:
        self._state.group_figures.append(figure)

    def remove_figure(self, figure: GroupFigure) -> None:
        self._state.group_figures.remove(figure)

    def add_series(self, series: MeetingSeries) -> None:
        self._state.meeting_series.append(series)

    def series(self, series_id: int) -> MeetingSeries:
        found: MeetingSeries = _get(self._state.meeting_series, series_id, "meeting_series")
        return found

    def planned_meeting(self, meeting_id: int) -> PlannedMeeting:
        meetings = [m for s in self._state.meeting_series for m in s.meetings]
        found: PlannedMeeting = _get(meetings, meeting_id, "planned_meeting")
        return found


class FakeAssessments(FakeRecords):
    def is_replaced(self, assessment_id: int) -> bool:
        return any(a.replaces_id == assessment_id for a in self._records)


class FakePlans(FakeRecords):
    def current(self, case_id: int) -> Plan | None:
        return next((p for p in self._records if p.case_id == case_id and p.is_current), None)

    def step_owner(self, step_id: int) -> tuple[Plan, PlanStep]:
        for plan in self._records:
            for goal in plan.goals:
                for step in goal.steps:
                    if step.id == step_id:
                        return plan, step
        raise NotFound("step")


class FakePictures:
    def __init__(self, state: State) -> None:
        self._state = state

    def genogram(self, client_id: int) -> Genogram:
        return self._state.genograms.get(client_id, Genogram(client_id))

    def keep_genogram(self, picture: Genogram) -> None:
        self._state.genograms[picture.client_id] = picture

    def ecomap(self, client_id: int) -> Ecomap:
        return self._state.ecomaps.get(client_id, Ecomap(client_id))

    def keep_ecomap(self, picture: Ecomap) -> None:
        self._state.ecomaps[picture.client_id] = picture


class FakeCaseworkDrafts:
    def __init__(self, state: State) -> None:
        self._state = state

    def keep(self, case_id: int, form: str, *, content: str, saved_at: datetime) -> None:
        self._state.casework_drafts[case_id, form] = content

    def discard(self, case_id: int, form: str) -> None:
        self._state.casework_drafts.pop((case_id, form), None)


class FakeKeptForms:
    def __init__(self, state: State) -> None:
        self._state = state

    def keep(self, form: EntryForm, *, content: str, saved_at: datetime) -> None:
        self._state.kept_forms[form.key] = KeptForm(form, saved_at, content)

    def discard(self, form: EntryForm) -> None:
        self._state.kept_forms.pop(form.key, None)

    def find(self, form: EntryForm) -> KeptForm | None:
        return self._state.kept_forms.get(form.key)

    def all(self) -> tuple[KeptForm, ...]:
        return tuple(self._state.kept_forms.values())


class FakeAssessmentLists:
    def __init__(self, state: State) -> None:
        self._state = state

    def areas(self) -> list[ListedArea]:
        return sorted(self._state.areas, key=lambda each: each.position)

    def area(self, code: str) -> ListedArea:
        return next(each for each in self._state.areas if each.code == code)

    def add_area(self, area: ListedArea) -> None:
        self._state.areas.append(area)

    def factors(self) -> list[ListedFactor]:
        return sorted(self._state.factors, key=lambda each: each.position)

    def factor(self, code: str) -> ListedFactor:
        return next(each for each in self._state.factors if each.code == code)

    def add_factor(self, factor: ListedFactor) -> None:
        self._state.factors.append(factor)

    def remove(self, item: ListedArea | ListedFactor) -> None:
        if isinstance(item, ListedArea):
            self._state.areas.remove(item)
        else:
            self._state.factors.remove(item)

    def used_codes(self) -> frozenset[str]:
        made = self._state.assessments
        found = {finding.area_code for each in made for finding in each.findings}
        return frozenset(found | {code for each in made for code in each.factor_codes})

    def bounds(self) -> RiskBounds:
        return self._state.bounds

    def edition(self, edition_id: int) -> AssessmentMakings:
        return self._state.editions[edition_id - 1]

    def keep_edition(self, makings: AssessmentMakings, made_at: datetime) -> int:
        if makings not in self._state.editions:
            self._state.editions.append(makings)
        return self._state.editions.index(makings) + 1


class FakeCaseLists:
    def __init__(self, state: State) -> None:
        self._state = state

    def stages(self) -> list[CaseStage]:
        return sorted(self._state.stages, key=lambda stage: stage.position)

    def stage(self, code: str) -> CaseStage:
        found = next((stage for stage in self._state.stages if stage.code == code), None)
        if found is None:
            raise NotFound("stage")
        return found

    def stage_is_used(self, code: str) -> bool:
        changes = [change for case in self._state.cases for change in case.stage_changes]
        return any(change.stage == code for change in changes)

    def add_stage(self, stage: CaseStage) -> None:
        self._state.stages.append(stage)

    def remove_stage(self, stage: CaseStage) -> None:
        self._state.stages.remove(stage)

    def types(self) -> list[CaseType]:
        return list(self._state.types)

    def type(self, type_id: int) -> CaseType:
        found: CaseType = _get(self._state.types, type_id, "case_type")
        return found

    def add_type(self, kind: CaseType) -> None:
        self._state.types.append(kind)


class FakeSessionTypes:
    def __init__(self, types: list[SessionType]) -> None:
        self._types = types

    def all(self) -> list[SessionType]:
        return sorted(self._types, key=lambda each: each.position)

    def get(self, code: str) -> SessionType:
        found = next((each for each in self._types if each.code == code), None)
        if found is None:
            raise NotFound("session_type")
        return found

    def add(self, kind: SessionType) -> None:
        self._types.append(kind)


class FakeConsents(FakeRecords):
    """The consents of one transaction."""

    def of_client(self, client_id: int) -> list[Consent]:
        return [each for each in self._records if each.client_id == client_id]

    def shared_with(self, recipient: str, day: date) -> frozenset[int]:
        return frozenset(
            each.client_id
            for each in self._records
            if each.covers(ConsentPurpose.SHARING, recipient) and each.holds_on(day)
        )


class FakeAppointments(FakeRecords):
    def visits_on(self, day: date) -> list[Appointment]:
        return [
            each
            for each in self._records
            if each.is_open and each.planned_on == day and each.village_code
        ]


class FakeFollowUps:
    def __init__(self, state: State) -> None:
        self._state = state

    def add(self, step: FollowUpStep) -> None:
        self._state.follow_ups.append(step)

    def remove(self, step: FollowUpStep) -> None:
        self._state.follow_ups.remove(step)

    def of(self, key: FollowUpKey) -> list[FollowUpStep]:
        return [step for step in self._state.follow_ups if step.key == key]

    def answered_by(self, session_id: int) -> list[FollowUpStep]:
        return [step for step in self._state.follow_ups if step.answer_id == session_id]

    def open_with(
        self, client_ids: Collection[int], group_id: int | None, until: date
    ) -> list[FollowUpKey]:
        return [
            FollowUpKey(note.id)
            for note in self._state.sessions
            if note.id is not None
            and note.follow_up_on is not None
            and note.held_on <= until
            and is_open(self.of(FollowUpKey(note.id)))
            and (
                note.group_id == group_id
                if group_id is not None
                else note.group_id is None
                and any(seat.client_id in client_ids for seat in note.attendances)
            )
        ]


class FakeNoteTexts:
    def __init__(self, state: State) -> None:
        self._texts = state.note_texts

    def templates(self) -> list[NoteTemplate]:
        return [text for text in self._texts if isinstance(text, NoteTemplate)]

    def snippets(self) -> list[NoteSnippet]:
        return [text for text in self._texts if isinstance(text, NoteSnippet)]

    def add(self, text: NoteTemplate | NoteSnippet) -> None:
        self._texts.append(text)

    def remove(self, text: NoteTemplate | NoteSnippet) -> None:
        self._texts.remove(text)


class FakeAid(FakeRecords):
    """The ledger; households of a day are tried over a real file."""

    def __init__(self, state: State) -> None:
        super().__init__(state.aid, "aid_entry")
        self._clients = state.clients
        self._decisions, self._rules = state.overlap_decisions, state.overlap_rules
        self._proposals = state.aid_proposals
        self._programmes = state.own_programmes

    def add_all(self, entries: Sequence[AidEntry]) -> None:
        self._records.extend(entries)

    def decisions(self, first_key: str, second_key: str) -> Sequence[OverlapDecision]:
        keys = (first_key, second_key)
        return [each for each in self._decisions if (each.first_key, each.second_key) == keys]

    def add_decision(self, decision: OverlapDecision) -> None:
        self._decisions.append(decision)

    def rules(self) -> Sequence[KeptRule]:
        return self._rules

    def rule(self, rule_id: int) -> KeptRule:
        return next(rule for rule in self._rules if rule.id == rule_id)

    def add_rule(self, rule: KeptRule) -> None:
        rule.id = len(self._rules) + 1
        self._rules.insert(0, rule)

    def own_programmes(self) -> Sequence[OwnProgramme]:
        return self._programmes

    def add_programme(self, programme: OwnProgramme) -> None:
        programme.id = len(self._programmes) + 1
        self._programmes.append(programme)

    def add_proposal(self, proposal: AidProposal) -> None:
        proposal.id = len(self._proposals) + 1
        self._proposals.append(proposal)

    def proposal(self, proposal_id: int) -> AidProposal:
        return next(each for each in self._proposals if each.id == proposal_id)

    def recipients(self, ids: Collection[int], day: date) -> Mapping[int, RecipientThen]:
        return {
            c.id: RecipientThen(
                c.name, c.nik or "", c.family_card_number or "", c.village_code, c.household_id
            )
            for c in self._clients
            if c.id is not None and c.id in ids
        }


class FakeTaskLetters(FakeRecords):
    def all(self) -> tuple[TaskLetter, ...]:
        return tuple(self._records)


class FakePotentialHistory:
    def __init__(self, records: list[Any]) -> None:
        self._records = records

    def add(self, record: Any) -> None:
        record.id = len(self._records) + 1
        self._records.append(record)

    def get_contact(self, contact_id: int) -> PotentialContact:
        found: PotentialContact = self._get(PotentialContact, contact_id)
        return found

    def get_training(self, training_id: int) -> PotentialTraining:
        found: PotentialTraining = self._get(PotentialTraining, training_id)
        return found

    def get_performance(self, performance_id: int) -> PerformanceNote:
        found: PerformanceNote = self._get(PerformanceNote, performance_id)
        return found

    def _get(self, kind: type[Any], record_id: int) -> Any:
        for each in self._records:
            if isinstance(each, kind) and each.id == record_id:
                return each
        raise NotFound("history")


class FakeGuidance:
    def __init__(self, state: State) -> None:
        self._state = state

    def criteria(self) -> list[GuidanceCriterion]:
        return self._state.criteria

    def add_criterion(self, criterion: GuidanceCriterion) -> None:
        criterion.id = len(self._state.criteria) + 1
        self._state.criteria.append(criterion)

    def add_list(self, made: GuidanceList) -> None:
        self._state.guidance_lists.append(made)

    def get_list(self, list_id: int) -> GuidanceList:
        found: GuidanceList = _get(self._state.guidance_lists, list_id, "guidance list")
        return found

    def facts(self, kind_code: str, *, year: int, day: date) -> list[PotentialFacts]:
        return self._state.guidance_facts.get(kind_code, [])


class FakeReferrals(FakeRecords):
    def has_number(self, letter_number: str) -> bool:
        return any(each.letter_number == letter_number for each in self._records)


class FakeVisitDays:
    def __init__(self, state: State) -> None:
        self._state = state

    def order_villages(self, day: date, codes: Sequence[str]) -> None:
        for position, code in enumerate(codes):
            note = self._state.day_villages.get((day, code), (0, ""))[1]
            self._state.day_villages[day, code] = (position, note)

    def set_note(self, day: date, village_code: str, note: str) -> None:
        position = self._state.day_villages.get((day, village_code), (0, ""))[0]
        self._state.day_villages[day, village_code] = (position, note)

    def places(self) -> list[KnownPlace]:
        return list(self._state.places)

    def keep_place(self, place: KnownPlace) -> None:
        self._state.places[:] = [p for p in self._state.places if p.code != place.code] + [place]


class FakeDrafts:
    def __init__(self, state: State) -> None:
        self._state = state

    def save(self, draft_id: int | None, *, title: str, content: str, saved_at: datetime) -> int:
        known = self._state.drafts
        kept = draft_id if draft_id in known and draft_id else max(known, default=0) + 1
        known[kept] = DraftLine(kept, title, saved_at, content)
        return kept

    def set_photos(self, draft_id: int, photos: Sequence[PhotoSheet]) -> None:
        if draft_id not in self._state.drafts:
            raise NotFound("draft")
        self._state.draft_photos[draft_id] = tuple(photos)

    def photos(self, draft_id: int) -> tuple[PhotoSheet, ...]:
        return self._state.draft_photos.get(draft_id, ())

    def all(self, *, opened: bool = False) -> tuple[DraftLine, ...]:
        return tuple(self._state.drafts.values())

    def discard(self, draft_id: int) -> None:
        self._state.drafts.pop(draft_id, None)
        self._state.draft_photos.pop(draft_id, None)


class FakeReports:
    def __init__(self, state: State) -> None:
        self._state = state

    def add(self, report: MonthlyReport) -> None:
        self._state.reports.append(report)

    def get(self, report_id: int) -> MonthlyReport:
        found: MonthlyReport = _get(self._state.reports, report_id, "report")
        return found

    def newest(self, month: Month) -> MonthlyReport | None:
        of_month = [report for report in self._state.reports if report.month == month]
        return max(of_month, key=lambda report: report.version, default=None)

    def highest_running_number(self, year: int) -> int:
        numbers = [r.running_number or 0 for r in self._dated(year)] + self._others(year)
        return max(numbers, default=0)

    def number_is_taken(self, year: int, running_number: int, *, besides: int) -> bool:
        others = (r.running_number for r in self._dated(year) if r.id != besides)
        return running_number in (*others, *self._others(year))

    def _others(self, year: int) -> list[int]:
        letters = [(each.letter_date, each.running_number) for each in self._state.task_letters]
        letters += [(e.prepared_on, e.running_number or 0) for e in self._state.referrals]
        letters += [(each.made_on, each.running_number) for each in self._state.guidance_lists]
        letters += [(e.proposed_on, e.running_number) for e in self._state.aid_proposals]
        return [number for day, number in letters if day.year == year]

    def _dated(self, year: int) -> list[MonthlyReport]:
        return [r for r in self._state.reports if r.letter_date and r.letter_date.year == year]

    def count_month(self, month: Month) -> MonthFigures:
        return figures_of(month, self._state.registered)

    def find_warnings(
        self, month: Month, today: date, letter_date: date | None = None
    ) -> tuple[tuple[ReportWarning, int], ...]:
        return self._state.warnings

    def photos(self, month: Month) -> tuple[PhotoSheet, ...]:
        return self._state.photos

    def journal(self, month: Month) -> tuple[JournalEntry, ...]:
        return ()

    def copy_owner(self, copy_id: int) -> MonthlyReport:
        for report in self._state.reports:
            if any(copy.id == copy_id for copy in report.copies):
                return report
        raise NotFound("copy")


class FakeOffice:
    def __init__(self, state: State) -> None:
        self._state = state

    def set_up(self, office: Office, villages: Sequence[Village]) -> None:
        self._state.offices.append(office)
        self._state.villages.extend(villages)

    def find(self) -> Office | None:
        return self._state.offices[0] if self._state.offices else None

    def get(self) -> Office:
        office = self.find()
        if office is None:
            raise NotFound("office")
        return office

    def villages(self) -> tuple[Village, ...]:
        return tuple(self._state.villages)

    def recipients(self) -> list[Recipient]:
        return list(self._state.recipients)

    def add_recipient(self, recipient: Recipient) -> None:
        self._state.recipients.append(recipient)

    def get_recipient(self, recipient_id: int) -> Recipient:
        found: Recipient = _get(self._state.recipients, recipient_id, "recipient")
        return found

    def signing_identity(self) -> SigningIdentity | None:
        return self._state.identities[-1] if self._state.identities else None

    def keep_signing_identity(self, identity: SigningIdentity) -> None:
        self._state.identities.append(identity)

    def known_fingerprints(self) -> Mapping[str, str]:
        known = {each.fingerprint_sha256: each.common_name for each in self._accepted()}
        return known | {i.fingerprint_sha256: i.common_name for i in self._state.identities}

    def _accepted(self) -> list[KnownCertificate]:
        return list(self._state.certificates.values())


class FakeKeys:
    """Keys and certificates."""

    def __init__(self, state: State) -> None:
        self._state = state

    def own(self) -> tuple[SigningIdentity, ...]:
        return tuple(reversed(self._state.identities))

    def accepted(self) -> tuple[KnownCertificate, ...]:
        return tuple(self._state.certificates.values())

    def accept(self, certificate: KnownCertificate) -> None:
        self._state.certificates[certificate.fingerprint_sha256] = certificate

    def forget(self, fingerprint_sha256: str, at: datetime) -> None:
        if self._state.certificates.pop(fingerprint_sha256, None) is None:
            raise NotFound("certificate")


class FakePapersSentOut:
    """Papers being signed elsewhere."""

    def __init__(self, state: State) -> None:
        self._papers = state.sent_out

    def get(self, report_id: int) -> PaperSentOut:
        if report_id not in self._papers:
            raise NotFound("paper")
        return self._papers[report_id]

    def keep(self, paper: PaperSentOut) -> None:
        self._papers[paper.report_id] = paper

    def remove(self, report_id: int) -> None:
        self._papers.pop(report_id, None)

    def sent_at(self, report_id: int) -> datetime | None:
        paper = self._papers.get(report_id)
        return paper.made_at if paper is not None else None


class FakeMails:
    """The e-mail account and the queue."""

    def __init__(self, state: State) -> None:
        self._state = state

    def account(self) -> MailAccount | None:
        return self._state.mail_accounts[0] if self._state.mail_accounts else None

    def keep_account(self, account: MailAccount) -> None:
        self._state.mail_accounts = [account]

    def forget_account(self) -> None:
        self._state.mail_accounts = []

    def add(self, mail: OutgoingMail) -> None:
        self._state.mails.append(mail)

    def get(self, mail_id: int) -> OutgoingMail:
        found: OutgoingMail = _get(self._state.mails, mail_id, "mail")
        return found

    def all_open(self) -> list[OutgoingMail]:
        return [mail for mail in self._state.mails if mail.state in OPEN_STATES]


class FakeFilters:
    """Filter sets."""

    def __init__(self, state: State) -> None:
        self._state = state

    def add(self, name: str, filter: ClientFilter) -> int:
        self._state.filters.append(SavedFilter(len(self._state.filters) + 1, name, filter))
        return len(self._state.filters)

    def rename(self, filter_id: int, name: str) -> None:
        for place, each in enumerate(self._state.filters):
            if each.id == filter_id:
                self._state.filters[place] = replace(each, name=name)
                return
        raise NotFound("filter")

    def remove(self, filter_id: int) -> None:
        self._state.filters = [each for each in self._state.filters if each.id != filter_id]

    def all(self) -> tuple[SavedFilter, ...]:
        return tuple(self._state.filters)


class FakeBackups:
    def __init__(self, state: State) -> None:
        self._state = state

    def add(self, backup: BackupLine) -> None:
        self._state.backups.append(backup)

    def all(self) -> tuple[BackupLine, ...]:
        return tuple(reversed(self._state.backups))

    def log_number(self) -> int:
        return self._state.log_number

    def unsaved_since(self, log_number: int) -> int:
        return self._state.log_number - log_number

    def standing(self) -> BackupStanding:
        carried = [each for each in self._state.backups if each.kind is BackupKind.CARRIED]
        if not carried:
            return BackupStanding(None, self._state.log_number)
        return BackupStanding(carried[-1].made_at, self.unsaved_since(carried[-1].log_number))

    def places(self) -> tuple[BackupPlace, ...]:
        return tuple(reversed(self._state.backup_places))

    def remember(self, place: BackupPlace) -> None:
        self._state.backup_places.append(place)

    def rules(self) -> BackupRules:
        return self._state.backup_rules

    def set_rules(self, rules: BackupRules) -> None:
        self._state.backup_rules = rules


class FakeAudit:
    """Keeps what was noted."""

    def __init__(self, state: State) -> None:
        self._state = state

    def note(self, event: AuditEvent, **said: Any) -> None:
        self._state.noted.append((event, said))

    def erase_payloads(self, client_id: int) -> int:
        self._state.erased.append(client_id)
        return 1


class FakeRights:
    """Requests, restrictions, the rule and the records of destruction."""

    def __init__(self, state: State) -> None:
        self._state = state

    def add(self, record: Any) -> None:
        self._state.rights.append(record)
        record.id = len(self._state.rights)

    def get_request(self, request_id: int) -> SubjectRequest:
        for record in self._state.rights:
            if isinstance(record, SubjectRequest) and record.id == request_id:
                return record
        raise NotFound("request")

    def restriction(self, client_id: int) -> Restriction | None:
        own = (each for each in self._state.rights if isinstance(each, Restriction))
        open_ones = (each for each in own if each.lifted_on is None)
        return next((each for each in open_ones if each.client_id == client_id), None)

    def any_restricted(self, client_ids: Sequence[int]) -> bool:
        return any(self.restriction(client_id) is not None for client_id in client_ids)

    def rule(self) -> RetentionRule:
        return self._state.retention

    def running_number(self, year: int) -> int:
        return sum(isinstance(record, Destruction) for record in self._state.rights)

    def months_in_preparation(self, client_id: int) -> tuple[Month, ...]:
        return self._state.months_in_preparation

    def has_open_case(self, client_id: int) -> bool:
        own = [case for case in self._state.cases if case.client_id == client_id]
        return any(case.closed_on is None for case in own)

    def erase(self, client_id: int, *, on: date) -> Mapping[str, int]:
        self._state.erased_on[client_id] = on
        return {"clients": 1, "sessions": 3, "drafts": 0}


class FakeWork:
    """One transaction over a copy of the state."""

    clients: needs.ClientRecords
    assessments: casework_needs.AssessmentRecords
    assessment_lists: casework_needs.AssessmentLists
    plans: casework_needs.PlanRecords
    casework_drafts: casework_needs.CaseworkDrafts
    pictures: casework_needs.PictureRecords
    cases: CaseRecords
    case_lists: CaseLists
    consents: ConsentRecords
    sessions: needs.SessionRecords
    session_types: SessionTypes
    drafts: needs.DraftRecords
    kept_forms: KeptForms
    groups: GroupRecords
    reports: needs.ReportRecords
    office: needs.OfficeRecords
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
    imports: Any
    """Lists are taken over by statements for many rows; they are tried over a real file."""
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

    def __init__(self, world: FakeWorld) -> None:
        self._world = world

    def __enter__(self) -> Self:
        self._state = state = rebuilt(self._world.state)
        self.clients = FakeRecords(state.clients, "client")
        self.cases = FakeRecords(state.cases, "case")
        self.assessments = FakeAssessments(state.assessments, "assessment")
        self.plans = FakePlans(state.plans, "plan")
        self.pictures = FakePictures(state)
        self.casework_drafts = FakeCaseworkDrafts(state)
        self.kept_forms = FakeKeptForms(state)
        self.case_lists = FakeCaseLists(state)
        self.assessment_lists = FakeAssessmentLists(state)
        self.consents = FakeConsents(state.consents, "consent")
        self.sessions = FakeRecords(state.sessions, "session")
        self.groups = FakeGroupRecords(state)
        self.session_types = FakeSessionTypes(state.session_types)
        self.drafts = FakeDrafts(state)
        self.reports = FakeReports(state)
        self.office = FakeOffice(state)
        self.backups = FakeBackups(state)
        self.keys = FakeKeys(state)
        self.sent_out = FakePapersSentOut(state)
        self.mails = FakeMails(state)
        self.filters = FakeFilters(state)
        self.audit = FakeAudit(state)
        self.households = FakeHouseholds(state.households)
        self.taking_back = FakeTakingBack(state.acts, state.withdrawn)
        self.welfare = FakeWelfare(state.ranks, state.clients, state.households)
        self.documents = FakeRecords(state.documents, "document")
        self.flags = FakeRecords(state.flags, "flag")
        self.rights = FakeRights(state)
        self.follow_ups = FakeFollowUps(state)
        self.note_texts = FakeNoteTexts(state)
        self.appointments = FakeAppointments(state.appointments, "appointment")
        self.visit_days = FakeVisitDays(state)
        self.task_letters = FakeTaskLetters(state.task_letters, "task_letter")
        self.aid = FakeAid(state)
        self.guidance = FakeGuidance(state)
        self.potentials = FakeRecords(state.potentials, "potential")
        self.potential_history = FakePotentialHistory(state.potential_history)
        self.proposals = FakeProposals(state.proposals, "proposal")
        self.referrals = FakeReferrals(state.referrals, "referral")
        self.village_figures = FakeVillageFigures(state)
        self.village_lists = FakeVillageLists(state)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        del self._state

    def flush(self) -> None:
        state = self._state
        for records in (
            state.clients,
            state.cases,
            state.assessments,
            state.plans,
            [goal for plan in state.plans for goal in plan.goals],
            [step for plan in state.plans for goal in plan.goals for step in goal.steps],
            state.types,
            state.consents,
            state.sessions,
            state.groups,
            state.follow_ups,
            state.note_texts,
            state.appointments,
            state.group_kinds,
            state.group_indicators,
            state.group_figures,
            state.meeting_series,
            [meeting for series in state.meeting_series for meeting in series.meetings],
            state.task_letters,
            state.aid,
            state.potentials,
            state.guidance_lists,
            state.proposals,
            state.referrals,
            state.figure_waves,
            state.village_returns,
            state.village_lists,
            state.list_decisions,
            state.documents,
            state.flags,
            state.reports,
            state.recipients,
            state.mails,
            state.offices,
            state.households,
            [contact for client in state.clients for contact in client.contacts],
            [copy for report in state.reports for copy in report.copies],
        ):
            _number(records)

    def commit(self) -> None:
        self.flush()
        self._world.state = rebuilt(self._state)
        self._world.commits += 1


class FakeWorld:
    """What lasts, and how often something was made to last."""

    def __init__(self) -> None:
        self.state = State()
        self.commits = 0

    def open_work(self) -> FakeWork:
        return FakeWork(self)


def figures_of(month: Month, registered: int = 0) -> MonthFigures:
    """Return an empty month's figures with a number to tell them apart by."""
    return MonthFigures(month, (), (), (), (), (), CaseFigures(0, 0, 0, 0), registered, 0, 0, 0, ())


class FakeWording:
    """Prefills every section with its own name."""

    def prefill(self, figures: MonthFigures, office: Office) -> dict[Section, str]:
        return {section: f"isi {section.value} {figures.registered}" for section in Section}


@dataclass(frozen=True)
class FakePaper:
    pdf: bytes
    places: tuple[FieldPlace, ...] = ()


class FakeWriter:
    """Remembers what it was asked to set."""

    def __init__(self) -> None:
        self.contents: list[ReportContent] = []
        self.places: tuple[FieldPlace, ...] = ()

    def write(self, content: ReportContent) -> FakePaper:
        self.contents.append(content)
        return FakePaper(f"paper {len(self.contents)} {content.draft}".encode(), self.places)

    def stamp(self, look: SignatureLook, paper: bytes) -> bytes:
        return look.signer_name.encode()


class FakeSigner:
    """Signs by appending; ``verdict`` is what verification will say."""

    def __init__(self) -> None:
        self.verdict = VerdictState.VALID
        self.signatures: tuple[SignatureCheck, ...] = ()
        self.made = 0
        self.known: Mapping[str, str] = {}
        self.own: str | None = None
        self.silent_server = False
        self.stamping_server = ""
        self.in_file = SigningIdentity(
            b"issued",
            b"key",
            "Camat Contoh",
            "Kecamatan Contoh",
            "f" * 64,
            NOW - timedelta(days=1),
            NOW + timedelta(days=365),
            KeyOrigin.FILE,
            "Penerbit Contoh",
        )
        """What a certificate file holds; its password is "secret"."""

    def make_identity(
        self, *, common_name: str, organisation: str, member_number: str, now: datetime
    ) -> SigningIdentity:
        self.made += 1
        return SigningIdentity(
            b"certificate",
            b"key",
            common_name,
            organisation,
            hashlib.sha256(str(self.made).encode()).hexdigest(),
            now,
            now + timedelta(days=3 * 365),
        )

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
        self.stamping_server = time_stamp_server
        return pdf + b" signed by " + identity.fingerprint_sha256.encode()

    def try_time_stamps(self, address: str) -> None:
        if self.silent_server:
            raise TimeStampFailed

    def reserve(self, pdf: bytes, places: Sequence[FieldPlace]) -> bytes:
        return pdf + b" with fields"

    def is_same_paper(self, former: bytes, returned: bytes) -> bool:
        return returned.startswith(former)

    def open_key_file(self, data: bytes, password: str) -> SigningIdentity:
        if password != "secret":
            raise WrongKeyPassword
        return self.in_file

    def certificate_file(self, certificate_der: bytes) -> bytes:
        return b"public " + certificate_der

    def read_certificate(
        self, certificate_der: bytes, *, accepted_at: datetime
    ) -> KnownCertificate:
        return KnownCertificate(
            hashlib.sha256(certificate_der).hexdigest(),
            "Someone",
            "An office",
            "An issuer",
            certificate_der,
            NOW,
            NOW + timedelta(days=365),
            accepted_at,
        )

    def verify(
        self,
        data: bytes,
        *,
        known_fingerprints: Mapping[str, str],
        own_fingerprint: str | None,
        now: datetime,
    ) -> PdfVerdict:
        self.known, self.own = known_fingerprints, own_fingerprint
        digest = hashlib.sha256(data).hexdigest()
        return PdfVerdict(self.verdict, self.signatures, "", "", "", 1, digest)


class FakeDelivery:
    """Keeps what was put; raises ``refusal`` when one is set."""

    def __init__(self) -> None:
        self.put_files: dict[Path, bytes] = {}
        self.refusal: Exception | None = None

    def put(self, folder: Path, file_name: str, data: bytes) -> Path:
        if self.refusal is not None:
            raise self.refusal
        self.put_files[folder / file_name] = data
        return folder / file_name
