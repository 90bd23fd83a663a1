# SPDX-License-Identifier: MIT
"""Ties the domain's dataclasses to the tables, from outside."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapper, deferred, object_session, registry, relationship

from tksk_desktop.domain.aid import AidEntry
from tksk_desktop.domain.aid_proposals import AidProposal, ProposedPerson
from tksk_desktop.domain.aliases import ClientAlias
from tksk_desktop.domain.appointments import Appointment
from tksk_desktop.domain.assessment_lists import (
    AssessmentEdition,
    ListedArea,
    ListedFactor,
    RiskBounds,
)
from tksk_desktop.domain.assessments import AreaFinding, Assessment, AssessmentAddendum
from tksk_desktop.domain.audit import AuditEvent
from tksk_desktop.domain.case_lists import CaseStage, CaseType
from tksk_desktop.domain.cases import Case, CaseClosing, CaseHold, CaseReview, StageChange
from tksk_desktop.domain.clients import Client, ClientNeed
from tksk_desktop.domain.consents import Consent
from tksk_desktop.domain.contacts import ClientContact
from tksk_desktop.domain.documents import Document, Flag
from tksk_desktop.domain.family_sessions import MemberAgreement
from tksk_desktop.domain.follow_ups import FollowUpStep
from tksk_desktop.domain.group_progress import (
    GroupFigure,
    GroupIndicator,
    MeetingSeries,
    PlannedMeeting,
)
from tksk_desktop.domain.groups import Group, GroupKind, GroupMember, OtherMember
from tksk_desktop.domain.guidance import GuidanceCandidate, GuidanceCriterion, GuidanceList
from tksk_desktop.domain.households import (
    FamilyCard,
    Household,
    HouseholdEvent,
    HouseholdMember,
    Residence,
)
from tksk_desktop.domain.names import folded_words
from tksk_desktop.domain.note_texts import NoteSnippet, NoteTemplate
from tksk_desktop.domain.office import Office, Recipient
from tksk_desktop.domain.outgoing_mail import MailAccount, OutgoingMail
from tksk_desktop.domain.outside_stays import OutsideStay
from tksk_desktop.domain.overlap_decisions import KeptRule, OverlapDecision
from tksk_desktop.domain.plans import GoalReview, Plan, PlanGoal, PlanStep
from tksk_desktop.domain.potential_history import (
    PerformanceNote,
    PerformanceScore,
    PotentialContact,
    PotentialTraining,
)
from tksk_desktop.domain.potentials import Potential, PotentialService
from tksk_desktop.domain.programmes import OwnProgramme
from tksk_desktop.domain.proposals import Proposal
from tksk_desktop.domain.referrals import Referral, ReferralStep
from tksk_desktop.domain.reports import CopyEvent, MonthlyReport, ReportCopy
from tksk_desktop.domain.session_history import SessionAddendum, SessionCorrection
from tksk_desktop.domain.session_types import SessionType
from tksk_desktop.domain.sessions import Attendance, Obstacle, Session, SessionGuest, SessionPhoto
from tksk_desktop.domain.subject_rights import (
    Destruction,
    Restriction,
    RetentionRule,
    SubjectRequest,
)
from tksk_desktop.domain.task_letters import TaskLetter
from tksk_desktop.domain.village_figures import FigureWave, VillageFigure, VillageReturn
from tksk_desktop.domain.village_lists import ListDecision, VillageList
from tksk_desktop.domain.visit_routes import KnownPlace
from tksk_desktop.domain.welfare import WelfareRank
from tksk_desktop.storage import schema
from tksk_desktop.storage.audit_trail import HEARERS

WHOLE = "all, delete-orphan"
"""A part lives and goes with its record."""


def map_all() -> None:
    """Map every entity; further calls do nothing."""
    if sa.inspect(Client, raiseerr=False) is not None:
        return
    tied = registry(metadata=schema.metadata)
    tie = tied.map_imperatively
    tie(Office, schema.office)
    tie(Recipient, schema.recipients)
    tie(ClientNeed, schema.client_needs)
    tie(ClientAlias, schema.client_aliases)
    tie(ClientContact, schema.client_contacts)
    tie(OutsideStay, schema.outside_stays)
    tie(
        Client,
        schema.clients,
        properties={
            "needs": _parts(ClientNeed),
            "aliases": _parts(ClientAlias),
            "stays": _parts(OutsideStay),
            "contacts": _parts(ClientContact, schema.client_contacts.c.client_id),
        },
    )
    tie(HouseholdMember, schema.household_members)
    tie(FamilyCard, schema.family_card_numbers)
    tie(Residence, schema.household_residences)
    tie(HouseholdEvent, schema.household_events)
    tie(
        Household,
        schema.households,
        properties={
            "members": _parts(HouseholdMember),
            "cards": _parts(FamilyCard),
            "residences": _parts(Residence),
            "events": _parts(HouseholdEvent, schema.household_events.c.household_id),
        },
    )
    tie(WelfareRank, schema.welfare_ranks)
    tie(
        Document,
        schema.client_documents,
        properties={"content": deferred(schema.client_documents.c.content)},
    )
    tie(Flag, schema.client_flags)
    _map_cases(tie)
    tie(Consent, schema.consents)
    _map_groups(tie)
    tie(Attendance, schema.attendances)
    tie(SessionGuest, schema.session_guests)
    tie(MemberAgreement, schema.session_agreements)
    tie(SessionType, schema.session_types)
    tie(Obstacle, schema.obstacles)
    tie(SessionPhoto, schema.session_photos)
    tie(SessionAddendum, schema.session_addenda)
    tie(SessionCorrection, schema.session_corrections)
    tie(
        Session,
        schema.sessions,
        properties={
            "attendances": _parts(Attendance),
            "guests": _parts(SessionGuest),
            "agreements": _parts(MemberAgreement),
            "obstacles": _parts(Obstacle),
            "photos": _parts(SessionPhoto),
            "addenda": _parts(SessionAddendum),
            "corrections": _parts(SessionCorrection),
        },
    )
    tie(FollowUpStep, schema.follow_up_steps)
    tie(NoteTemplate, schema.note_templates)
    tie(NoteSnippet, schema.note_snippets)
    tie(Appointment, schema.appointments)
    tie(KnownPlace, schema.known_places)
    tie(TaskLetter, schema.task_letters)
    tie(AidEntry, schema.aid_entries)
    tie(OverlapDecision, schema.overlap_decisions)
    tie(KeptRule, schema.overlap_rules)
    tie(OwnProgramme, schema.own_programmes)
    tie(ProposedPerson, schema.aid_proposal_people)
    tie(AidProposal, schema.aid_proposals, properties={"people": _parts(ProposedPerson)})
    tie(PotentialService, schema.potential_services)
    tie(Potential, schema.potentials, properties={"services": _parts(PotentialService)})
    tie(PotentialContact, schema.potential_contacts)
    tie(PotentialTraining, schema.potential_trainings)
    tie(GuidanceCriterion, schema.guidance_criteria)
    tie(PerformanceScore, schema.performance_scores)
    tie(PerformanceNote, schema.performance_notes, properties={"scores": _parts(PerformanceScore)})
    tie(GuidanceCandidate, schema.guidance_candidates)
    tie(
        GuidanceList,
        schema.guidance_lists,
        properties={"candidates": _parts(GuidanceCandidate)},
    )
    tie(FigureWave, schema.figure_waves)
    tie(VillageFigure, schema.village_figures)
    tie(VillageReturn, schema.village_returns, properties={"figures": _parts(VillageFigure)})
    tie(VillageList, schema.village_lists)
    tie(ListDecision, schema.village_list_decisions)
    tie(ReferralStep, schema.referral_steps)
    tie(Referral, schema.referrals, properties={"steps": _parts(ReferralStep)})
    tie(Proposal, schema.proposals)
    tie(
        CopyEvent,
        schema.copy_events,
        properties={"receipt_photo": deferred(schema.copy_events.c.receipt_photo)},
    )
    tie(ReportCopy, schema.report_copies, properties={"events": _parts(CopyEvent)})
    tie(
        MonthlyReport,
        schema.reports,
        properties={
            "copies": _parts(ReportCopy),
            "pdf": deferred(schema.reports.c.pdf),
            "figures": deferred(schema.reports.c.figures),
        },
    )
    tie(MailAccount, schema.mail_accounts)
    tie(OutgoingMail, schema.outgoing_mails)
    _map_case_work(tie)
    tie(SubjectRequest, schema.subject_requests)
    tie(Restriction, schema.restrictions)
    tie(RetentionRule, schema.retention_rules)
    tie(
        Destruction,
        schema.destructions,
        properties={"pdf": deferred(schema.destructions.c.pdf)},
    )
    for event in ("before_insert", "before_update"):
        sa.event.listen(Client, event, _fold_name)
    for mapper in tied.mappers:
        for event, logged in _LOGGED:
            sa.event.listen(mapper, event, partial(_log, logged))
    # At once, not with the first query: an entity made before may be read in between.
    tied.configure()


def _parts(kind: type[Any], owner: sa.Column[Any] | None = None) -> Any:
    """Return the parts of a record; ``owner`` is named where a part points to two of its kind."""
    ties = None if owner is None else [owner]
    return relationship(kind, cascade=WHOLE, order_by=lambda: kind.id, foreign_keys=ties)


def _map_groups(tie: Callable[..., Any]) -> None:
    tie(GroupKind, schema.group_kinds)
    tie(GroupMember, schema.group_members)
    tie(OtherMember, schema.group_others)
    tie(
        Group,
        schema.groups,
        properties={"members": _parts(GroupMember), "others": _parts(OtherMember)},
    )
    tie(PlannedMeeting, schema.planned_meetings)
    tie(MeetingSeries, schema.meeting_series, properties={"meetings": _parts(PlannedMeeting)})
    tie(GroupIndicator, schema.group_indicators)
    tie(GroupFigure, schema.group_figures)


def _map_cases(tie: Callable[..., Any]) -> None:
    tie(CaseStage, schema.case_stages)
    tie(CaseType, schema.case_types)
    tie(StageChange, schema.stage_changes)
    tie(CaseHold, schema.case_holds)
    tie(CaseClosing, schema.case_closings)
    tie(CaseReview, schema.case_reviews)
    tie(
        Case,
        schema.cases,
        properties={
            "stage_changes": _parts(StageChange),
            "holds": _parts(CaseHold),
            "closings": _parts(CaseClosing),
            "reviews": _parts(CaseReview),
        },
    )


def _log(event: AuditEvent, mapper: Mapper[Any], connection: sa.Connection, row: Any) -> None:
    """Tell the log of changes, and who else hears, of a row that was written."""
    session = object_session(row)
    for hearer in session.info.get(HEARERS, ()) if session is not None else ():
        hearer.row_changed(event, row)


_LOGGED = (
    ("after_insert", AuditEvent.ADDED),
    ("after_update", AuditEvent.CHANGED),
    ("after_delete", AuditEvent.REMOVED),
)


def _fold_name(mapper: Mapper[Any], connection: sa.Connection, client: Any) -> None:
    """Keep the searched text beside the name, in the one spelling that search compares."""
    client.search_text = " ".join(folded_words(f"{client.name} {client.nickname}"))


def _map_case_work(tie: Callable[..., object]) -> None:
    tie(ListedArea, schema.assessment_areas)
    tie(ListedFactor, schema.risk_factors)
    tie(RiskBounds, schema.risk_bounds)
    tie(AssessmentEdition, schema.assessment_editions)
    tie(AreaFinding, schema.assessment_findings)
    tie(AssessmentAddendum, schema.assessment_addenda)
    tie(
        Assessment,
        schema.assessments,
        properties={"findings": _parts(AreaFinding), "addenda": _parts(AssessmentAddendum)},
    )
    tie(PlanStep, schema.plan_steps)
    tie(GoalReview, schema.goal_reviews)
    tie(
        PlanGoal,
        schema.plan_goals,
        properties={"steps": _parts(PlanStep), "reviews": _parts(GoalReview)},
    )
    tie(Plan, schema.plans, properties={"goals": _parts(PlanGoal)})
