# SPDX-License-Identifier: MIT
"""One transaction over the encrypted database, with the records it can reach."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from types import TracebackType
from typing import Self

import sqlalchemy as sa
from sqlalchemy.orm import Session, sessionmaker

from tksk_desktop.domain.errors import DatabaseDamaged, DiskFull
from tksk_desktop.storage.aid_records import DatabaseAid
from tksk_desktop.storage.appointment_records import DatabaseAppointments, DatabaseVisitDays
from tksk_desktop.storage.assessment_list_records import DatabaseAssessmentLists
from tksk_desktop.storage.assessment_records import DatabaseAssessments
from tksk_desktop.storage.audit_trail import DatabaseAuditTrail
from tksk_desktop.storage.backup_records import DatabaseBackups
from tksk_desktop.storage.case_records import DatabaseCaseLists, DatabaseCases
from tksk_desktop.storage.casework_drafts import DatabaseCaseworkDrafts
from tksk_desktop.storage.client_rating import KindLevels, keep_rated
from tksk_desktop.storage.client_records import DatabaseClients
from tksk_desktop.storage.consent_records import DatabaseConsents
from tksk_desktop.storage.document_records import DatabaseDocuments, DatabaseFlags
from tksk_desktop.storage.draft_records import DatabaseDrafts
from tksk_desktop.storage.event_steps import EventSteps
from tksk_desktop.storage.follow_up_records import DatabaseFollowUps
from tksk_desktop.storage.group_records import DatabaseGroups
from tksk_desktop.storage.guidance_records import DatabaseGuidance
from tksk_desktop.storage.household_records import DatabaseHouseholds, DatabaseWelfare
from tksk_desktop.storage.import_records import DatabaseImports
from tksk_desktop.storage.kept_forms import DatabaseKeptForms
from tksk_desktop.storage.key_records import DatabaseKeys, DatabasePapersSentOut
from tksk_desktop.storage.mail_records import DatabaseMails
from tksk_desktop.storage.merge_records import DatabaseMerges
from tksk_desktop.storage.merge_redirect import follow_merges
from tksk_desktop.storage.network_records import DatabasePotentials, DatabaseReferrals
from tksk_desktop.storage.note_text_records import DatabaseNoteTexts
from tksk_desktop.storage.office_records import DatabaseOffice
from tksk_desktop.storage.pair_records import DatabasePairs
from tksk_desktop.storage.picture_records import DatabasePictures
from tksk_desktop.storage.plan_records import DatabasePlans
from tksk_desktop.storage.potential_history_records import DatabasePotentialHistory
from tksk_desktop.storage.proposal_records import DatabaseProposals
from tksk_desktop.storage.report_records import DatabaseReports
from tksk_desktop.storage.rights_records import DatabaseRights
from tksk_desktop.storage.saved_filter_records import DatabaseFilters
from tksk_desktop.storage.session_records import DatabaseSessions
from tksk_desktop.storage.session_type_records import DatabaseSessionTypes
from tksk_desktop.storage.taking_back import DatabaseTakingBack
from tksk_desktop.storage.task_letter_records import DatabaseTaskLetters
from tksk_desktop.storage.village_figure_records import DatabaseVillageFigures
from tksk_desktop.storage.village_list_records import DatabaseVillageLists
from tksk_desktop.usecases import needs
from tksk_desktop.usecases.agenda.needs import AppointmentRecords, VisitDays
from tksk_desktop.usecases.aid.needs import AidRecords
from tksk_desktop.usecases.audit.needs import AuditTrail
from tksk_desktop.usecases.cases.needs import CaseLists, CaseRecords
from tksk_desktop.usecases.casework import needs as casework_needs
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
from tksk_desktop.usecases.referrals.needs import ReferralRecords
from tksk_desktop.usecases.rights.needs import RightsRecords
from tksk_desktop.usecases.safekeeping.needs import BackupRecords
from tksk_desktop.usecases.session_types.needs import SessionTypes
from tksk_desktop.usecases.signatures.needs import KeyRecords, PapersSentOut
from tksk_desktop.usecases.villages.needs import VillageFigureRecords, VillageListRecords


class DatabaseWork:
    """Fulfils ``needs.UnitOfWork``; leaving without ``commit`` rolls everything back."""

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

    def __init__(
        self, sessions: sessionmaker[Session], levels: KindLevels, now: Callable[[], datetime]
    ) -> None:
        self._make = sessions
        self._levels = levels
        self._now = now

    def __enter__(self) -> Self:
        self._session = session = self._make()
        self._trail = self.audit = DatabaseAuditTrail(session, self._now)
        self._steps = EventSteps(session)
        keep_rated(session, self._levels)
        self.rights = DatabaseRights(session)
        self.clients = DatabaseClients(session)
        self.cases = DatabaseCases(session)
        self.assessment_lists = DatabaseAssessmentLists(session)
        self.assessments = DatabaseAssessments(session)
        self.plans = DatabasePlans(session)
        self.casework_drafts = DatabaseCaseworkDrafts(session)
        self.pictures = DatabasePictures(session)
        self.case_lists = DatabaseCaseLists(session)
        self.consents = DatabaseConsents(session)
        self.sessions = DatabaseSessions(session)
        self.session_types = DatabaseSessionTypes(session)
        self.drafts = DatabaseDrafts(session)
        self.kept_forms = DatabaseKeptForms(session)
        self.follow_ups = DatabaseFollowUps(session)
        self.note_texts = DatabaseNoteTexts(session)
        self.appointments = DatabaseAppointments(session)
        self.visit_days = DatabaseVisitDays(session)
        self.task_letters = DatabaseTaskLetters(session)
        self.aid = DatabaseAid(session)
        self.guidance = DatabaseGuidance(session)
        self.potentials = DatabasePotentials(session)
        self.potential_history = DatabasePotentialHistory(session)
        self.proposals = DatabaseProposals(session)
        self.referrals = DatabaseReferrals(session)
        self.village_figures = DatabaseVillageFigures(session)
        self.village_lists = DatabaseVillageLists(session)
        self.groups = DatabaseGroups(session)
        self.reports = DatabaseReports(session, self._levels.most_confidential)
        self.office = DatabaseOffice(session)
        self.keys = DatabaseKeys(session)
        self.sent_out = DatabasePapersSentOut(session)
        self.mails = DatabaseMails(session)
        self.backups = DatabaseBackups(session)
        self.households = DatabaseHouseholds(session)
        self.taking_back = DatabaseTakingBack(session)
        self.welfare = DatabaseWelfare(session)
        self.documents = DatabaseDocuments(session)
        self.flags = DatabaseFlags(session)
        self.pairs = DatabasePairs(session)
        self.merges = DatabaseMerges(session)
        follow_merges(session)
        self.filters = DatabaseFilters(session)
        self.imports = DatabaseImports(session, self._levels)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._session.close()
        if isinstance(error, sa.exc.DBAPIError):
            _raise_by_blame(error)

    def flush(self) -> None:
        """Give new records their ids, still within the transaction."""
        self._session.flush()

    def commit(self) -> None:
        """Make everything of this transaction last, with its log; on the disk when this returns."""
        self._session.flush()
        self._steps.write()
        self._trail.write()
        self._session.commit()


def _raise_by_blame(error: sa.exc.DBAPIError) -> None:
    """Tell a full disk and a damaged file from a defect of ours."""
    said = str(error.orig)
    if "disk is full" in said or "disk I/O error" in said:
        raise DiskFull from error
    if "malformed" in said or "not a database" in said:
        raise DatabaseDamaged from error
