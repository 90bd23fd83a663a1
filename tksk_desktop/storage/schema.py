# SPDX-License-Identifier: MIT
"""Every table on one page: the data dictionary.

The tables are made by ``migrations`` only; a test proves that both say the same. No row of field
data is removed by a cascade from elsewhere: only parts of one record (attendances, photos …) go
with it.
"""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

import sqlalchemy as sa
from sqlalchemy.types import TypeDecorator

from tksk_desktop.domain.aliases import AliasKind
from tksk_desktop.domain.assessments import AssessmentKind
from tksk_desktop.domain.audit import AuditEvent
from tksk_desktop.domain.cases import CaseOutcome, IntakeSource, Priority
from tksk_desktop.domain.consents import ConsentGiver, ConsentPurpose, ConsentWay, LegalBasis
from tksk_desktop.domain.contacts import ContactRole
from tksk_desktop.domain.documents import DocumentForm, DocumentKind, FlagKind
from tksk_desktop.domain.doubles import Sameness
from tksk_desktop.domain.ecomaps import EcomapKind, EcomapTieKind, EnergyFlow
from tksk_desktop.domain.genograms import KinTieKind, RelationQuality
from tksk_desktop.domain.groups import GroupKind, GroupRole
from tksk_desktop.domain.household_relations import HouseholdRelation
from tksk_desktop.domain.households import HouseholdEventKind, MemberBegan, MemberEnded
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.merging import LinkStep, PairDecision
from tksk_desktop.domain.office import NeedWord, PaperSize, RecipientRole, TimeZone
from tksk_desktop.domain.plans import Attainment, Responsible
from tksk_desktop.domain.reports import CopyState, DeliveryWay, ReportState
from tksk_desktop.domain.sessions import AttendanceState, ObstacleKind, PlaceKind, SessionKind
from tksk_desktop.domain.subject_rights import (
    RefusalGround,
    RequestAnswer,
    RequestKind,
    RetentionStart,
)
from tksk_desktop.domain.subjects import NikStatus, SubjectKind

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
metadata = sa.MetaData(naming_convention=NAMES)


class Instant(TypeDecorator[datetime]):
    """An instant in UTC; refuses one without a zone."""

    impl = sa.DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("instant without zone")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Any) -> datetime | None:
        return value.replace(tzinfo=UTC) if value is not None else None


class Word(TypeDecorator[StrEnum]):
    """A member of an enumeration, kept as its value."""

    impl = sa.String
    cache_ok = True

    def __init__(self, kind: type[StrEnum]) -> None:
        super().__init__(24)
        self._kind = kind

    def process_bind_param(self, value: StrEnum | None, dialect: Any) -> str | None:
        return self._kind(value).value if value is not None else None

    def process_result_value(self, value: str | None, dialect: Any) -> StrEnum | None:
        return self._kind(value) if value is not None else None

    @property
    def python_type(self) -> type[StrEnum]:
        return self._kind


def _text(name: str, length: int | None = None) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), nullable=False, server_default="")


def _part_of(table: str) -> sa.Column[int]:
    """A column that ties a part to its record; the part goes with the record."""
    return sa.Column(
        f"{table.removesuffix('s')}_id",
        sa.ForeignKey(f"{table}.id", ondelete="CASCADE"),
        nullable=False,
        index=True,
    )


# The one profile of this installation.
office = sa.Table(
    "office",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    _text("worker_name", 120),
    _text("member_number", 40),
    _text("subdistrict_code", 8),
    _text("subdistrict_name", 80),
    _text("regency_name", 80),
    _text("province_name", 80),
    _text("decree_number", 120),
    _text("phone", 40),
    _text("email", 120),
    _text("office_address", 200),
    _text("camat_name", 120),
    _text("camat_number", 40),
    sa.Column("camat_endorses", sa.Boolean, nullable=False),
    _text("letterhead_government", 120),
    _text("letterhead_office", 120),
    _text("letterhead_address", 200),
    sa.Column("letterhead_emblem", sa.LargeBinary),
    _text("number_pattern", 60),
    sa.Column("number_start", sa.Integer, nullable=False),
    sa.Column("zone", Word(TimeZone), nullable=False),
    sa.Column("paper", Word(PaperSize), nullable=False),
    sa.Column("need_word", Word(NeedWord), nullable=False),
    sa.Column("report_due_day", sa.Integer, nullable=False),
    sa.Column("usual_caseload", sa.Integer, nullable=False, server_default="25"),
    sa.Column("highest_caseload", sa.Integer, nullable=False, server_default="40"),
    sa.Column("note_lock_days", sa.Integer, nullable=False, server_default="7"),
)

# The villages of the sub-district, copied from the region table at set-up.
villages = sa.Table(
    "villages",
    metadata,
    sa.Column("code", sa.String(13), primary_key=True),
    _text("name", 80),
)

# Offices that receive reports, as dated data.
recipients = sa.Table(
    "recipients",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    _text("title", 200),
    sa.Column("role", Word(RecipientRole), nullable=False),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("valid_from", sa.Date, nullable=False),
    sa.Column("valid_until", sa.Date),
    _text("city", 80),
    _text("address", 200),
)

# Signing keys; former ones stay, so that old reports can be recognised.
signing_keys = sa.Table(
    "signing_keys",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("fingerprint_sha256", sa.String(64), nullable=False, unique=True),
    _text("common_name", 120),
    _text("organisation", 120),
    sa.Column("certificate_der", sa.LargeBinary, nullable=False),
    sa.Column("private_key_der", sa.LargeBinary, nullable=False),
    sa.Column("valid_from", Instant, nullable=False),
    sa.Column("valid_until", Instant, nullable=False),
)

# The register: people, families, groups, communities. search_text is the folded name, for
# full-text search; family_card_number is the present one of the household (see there).
clients = sa.Table(
    "clients",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("name", sa.String(120, collation="NOCASE"), nullable=False, index=True),
    sa.Column("village_code", sa.String(13), nullable=False, index=True),
    sa.Column("registered_on", sa.Date, nullable=False),
    sa.Column("nik", sa.String(16), unique=True),
    sa.Column("family_card_number", sa.String(16), index=True),
    sa.Column("sex", Word(Sex)),
    _text("birth_place", 80),
    sa.Column("birth_date", sa.Date),
    _text("address", 200),
    _text("phone", 40),
    _text("nickname", 80),
    _text("notes"),
    _text("search_text"),
    # Kept right on every save by domain.confidentiality; 3 is hidden until opened with a reason.
    sa.Column("confidentiality", sa.Integer, nullable=False, server_default="1", index=True),
    sa.Column("confidentiality_by_hand", sa.Integer),
    _text("confidentiality_reason"),
    sa.Column("subject", Word(SubjectKind), nullable=False, server_default="person"),
    sa.Column("nik_status", Word(NikStatus), nullable=False, server_default="missing"),
    sa.Column("died_on", sa.Date),
    sa.Column("people_count", sa.Integer),
    sa.Column("household_id", sa.ForeignKey("households.id")),
    sa.Column("group_id", sa.ForeignKey("client_groups.id")),
    # The data was destroyed: the row stands for figures only and is listed nowhere.
    sa.Column("destroyed_on", sa.Date),
    # Set while the record is merged into another one: it stands in no list and no figure.
    sa.Column("merged_into_id", sa.ForeignKey("clients.id"), index=True),
    sa.Index("ix_clients_birth_date", "birth_date"),
)

# Pairs that may be one person, as the last comparison found them, and what was decided of them.
double_pairs = sa.Table(
    "double_pairs",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("first_id", sa.ForeignKey("clients.id"), nullable=False, index=True),
    sa.Column("second_id", sa.ForeignKey("clients.id"), nullable=False, index=True),
    sa.Column("sameness", Word(Sameness), nullable=False),
    sa.Column("bits", sa.Float, nullable=False),
    sa.Column("found_at", Instant, nullable=False),
    sa.Column("decision", Word(PairDecision), nullable=False),
    _text("reason", 400),
    sa.Column("decided_at", Instant),
    # Of what identifies both, when it was decided: a decision holds until that changes.
    _text("fingerprint", 64),
    sa.UniqueConstraint("first_id", "second_id"),
)

# Merges, never removed; undone_at says that one was taken back.
merges = sa.Table(
    "merges",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("kept_id", sa.ForeignKey("clients.id"), nullable=False, index=True),
    sa.Column("merged_id", sa.ForeignKey("clients.id"), nullable=False, index=True),
    sa.Column("merged_at", Instant, nullable=False),
    _text("reason", 400),
    sa.Column("undone_at", Instant),
    # Per field: what the kept one had, and what it has since the merge.
    sa.Column("fields", sa.JSON, nullable=False),
    # The NIK that the merged one gave up.
    sa.Column("merged_nik", sa.String(16)),
)

# Each link that a merge moved, set aside or added: enough to put it back.
merge_links = sa.Table(
    "merge_links",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    _part_of("merges"),
    sa.Column("step", Word(LinkStep), nullable=False),
    _text("table_name", 40),
    _text("column_name", 40),
    sa.Column("row_id", sa.Integer, nullable=False),
    # The whole row where it was set aside, the former values where some were changed.
    sa.Column("former", sa.JSON),
)

# Kinds of need a client carries, each from a day, until a day or still.
client_needs = sa.Table(
    "client_needs",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    _part_of("clients"),
    sa.Column("kind_code", sa.String(16), nullable=False, index=True),
    sa.Column("since", sa.Date, nullable=False),
    sa.Column("until", sa.Date),
    _text("criteria", 26),
    _text("end_reason", 200),
)

# Nicknames, and what a name, a NIK or a No. KK was before; until is the day it was replaced.
client_aliases = sa.Table(
    "client_aliases",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    _part_of("clients"),
    sa.Column("kind", Word(AliasKind), nullable=False),
    sa.Column("value", sa.String(120, collation="NOCASE"), nullable=False, index=True),
    sa.Column("until", sa.Date),
    _text("reason", 200),
)

# Local companion, guardian, contact in an emergency: of the register, or a free name.
client_contacts = sa.Table(
    "client_contacts",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    _part_of("clients"),
    sa.Column("role", Word(ContactRole), nullable=False),
    sa.Column("since", sa.Date, nullable=False),
    sa.Column("until", sa.Date),
    sa.Column("person_id", sa.ForeignKey("clients.id"), index=True),
    _text("name", 120),
    _text("phone", 40),
    _text("relation", 80),
)

# Households; village and address are the present ones, household_residences the history.
households = sa.Table(
    "households",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("village_code", sa.String(13), nullable=False, index=True),
    sa.Column("formed_on", sa.Date, nullable=False),
    _text("address", 200),
    _text("notes"),
    sa.Column("ended_on", sa.Date),
)

# Who belongs to a household with which relation to its head; one row for each time.
household_members = sa.Table(
    "household_members",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    _part_of("households"),
    sa.Column("client_id", sa.ForeignKey("clients.id"), nullable=False, index=True),
    sa.Column("relation", Word(HouseholdRelation), nullable=False),
    sa.Column("since", sa.Date, nullable=False),
    sa.Column("until", sa.Date),
    sa.Column("began", Word(MemberBegan), nullable=False),
    sa.Column("ended", Word(MemberEnded)),
)

# The No. KK of a household, from a day until a day or still.
family_card_numbers = sa.Table(
    "family_card_numbers",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    _part_of("households"),
    sa.Column("number", sa.String(16), nullable=False, index=True),
    sa.Column("since", sa.Date, nullable=False),
    sa.Column("until", sa.Date),
)

household_residences = sa.Table(
    "household_residences",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    _part_of("households"),
    sa.Column("village_code", sa.String(13), nullable=False),
    _text("address", 200),
    sa.Column("since", sa.Date, nullable=False),
    sa.Column("until", sa.Date),
)

# What happened to a household; never rewritten.
household_events = sa.Table(
    "household_events",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    _part_of("households"),
    sa.Column("kind", Word(HouseholdEventKind), nullable=False),
    sa.Column("happened_on", sa.Date, nullable=False),
    sa.Column("client_id", sa.ForeignKey("clients.id"), index=True),
    sa.Column("other_household_id", sa.ForeignKey("households.id")),
    _text("note"),
)

# Desil 1 to 10, of a household or of a person, as a list of a day had it.
welfare_ranks = sa.Table(
    "welfare_ranks",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("household_id", sa.ForeignKey("households.id"), index=True),
    sa.Column("client_id", sa.ForeignKey("clients.id"), index=True),
    sa.Column("rank", sa.Integer, nullable=False),
    sa.Column("dated_on", sa.Date, nullable=False),
    _text("source", 80),
    _text("reason", 200),
    sa.Column("by_hand", sa.Boolean, nullable=False),
)

# Papers and photos of clients. A removed one is hidden, not erased.
client_documents = sa.Table(
    "client_documents",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("client_id", sa.ForeignKey("clients.id"), nullable=False, index=True),
    sa.Column("kind", Word(DocumentKind), nullable=False),
    _text("title", 200),
    sa.Column("form", Word(DocumentForm), nullable=False),
    sa.Column("size", sa.Integer, nullable=False),
    _text("sha256", 64),
    sa.Column("added_at", Instant, nullable=False),
    sa.Column("dated_on", sa.Date),
    sa.Column("removed_on", sa.Date),
    _text("removal_reason"),
    sa.Column("preview", sa.LargeBinary, nullable=False),
    sa.Column("content", sa.LargeBinary, nullable=False),
)

# Marks that warn whoever opens a client's sheet.
client_flags = sa.Table(
    "client_flags",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("client_id", sa.ForeignKey("clients.id"), nullable=False, index=True),
    sa.Column("kind", Word(FlagKind), nullable=False),
    _text("text"),
    sa.Column("raised_on", sa.Date, nullable=False),
    sa.Column("removed_on", sa.Date),
    _text("removal_note"),
)

# The stages of case work, edited in the settings; a code never changes.
case_stages = sa.Table(
    "case_stages",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("code", sa.String(24), nullable=False, unique=True),
    _text("name", 80),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("active", sa.Boolean, nullable=False),
)

# The kinds of matters, edited in the settings; plan_steps is a list of texts.
case_types = sa.Table(
    "case_types",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    _text("name", 80),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("review_days", sa.Integer, nullable=False),
    sa.Column("plan_steps", sa.JSON, nullable=False),
    sa.Column("confidentiality", sa.Integer, nullable=False),
    sa.Column("active", sa.Boolean, nullable=False),
)

# closed_on and next_review_on are the present state; the history lies in the tables below.
cases = sa.Table(
    "cases",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("number", sa.String(16), nullable=False, unique=True),
    sa.Column("client_id", sa.ForeignKey("clients.id"), nullable=False, index=True),
    sa.Column("opened_on", sa.Date, nullable=False),
    sa.Column("source", Word(IntakeSource), nullable=False),
    _text("problem"),
    sa.Column("stage", sa.ForeignKey("case_stages.code"), nullable=False),
    sa.Column("closed_on", sa.Date),
    sa.Column("type_id", sa.ForeignKey("case_types.id"), nullable=False),
    _text("referred_by", 120),
    sa.Column("priority", Word(Priority), nullable=False),
    sa.Column("next_review_on", sa.Date, index=True),
)

stage_changes = sa.Table(
    "stage_changes",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    _part_of("cases"),
    sa.Column("stage", sa.ForeignKey("case_stages.code"), nullable=False),
    sa.Column("changed_on", sa.Date, nullable=False),
    _text("reason"),
)

# Times in which the work on a case rests; ended_on is empty while it does.
case_holds = sa.Table(
    "case_holds",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    _part_of("cases"),
    sa.Column("since", sa.Date, nullable=False),
    sa.Column("until", sa.Date, nullable=False),
    _text("reason"),
    sa.Column("ended_on", sa.Date),
)

# Every closing of a case; one that was taken back has the day of reopening.
case_closings = sa.Table(
    "case_closings",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    _part_of("cases"),
    sa.Column("closed_on", sa.Date, nullable=False),
    sa.Column("outcome", Word(CaseOutcome), nullable=False),
    _text("note"),
    sa.Column("reopened_on", sa.Date),
    _text("reopen_reason"),
)

case_reviews = sa.Table(
    "case_reviews",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    _part_of("cases"),
    sa.Column("reviewed_on", sa.Date, nullable=False),
    _text("finding"),
    sa.Column("next_on", sa.Date),
    _text("late_reason"),
)

# Consents and other legal grounds to use a client's data; never removed, withdrawn with a day.
consents = sa.Table(
    "consents",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("client_id", sa.ForeignKey("clients.id"), nullable=False, index=True),
    sa.Column("purpose", Word(ConsentPurpose), nullable=False),
    sa.Column("basis", Word(LegalBasis), nullable=False),
    sa.Column("valid_from", sa.Date, nullable=False),
    sa.Column("valid_until", sa.Date, index=True),
    sa.Column("recorded_at", Instant, nullable=False),
    _text("recipient", 200),
    sa.Column("giver", Word(ConsentGiver)),
    _text("giver_name", 120),
    _text("giver_relation", 80),
    sa.Column("way", Word(ConsentWay)),
    _text("note"),
    sa.Column("withdrawn_on", sa.Date),
    _text("withdrawal_note"),
)

# Assessments of a case; a signed-off one is never rewritten, a correction is a new version.
assessments = sa.Table(
    "assessments",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("case_id", sa.ForeignKey("cases.id"), nullable=False, index=True),
    sa.Column("kind", Word(AssessmentKind), nullable=False),
    sa.Column("assessed_on", sa.Date, nullable=False),
    _text("made_by", 120),
    sa.Column("recorded_at", Instant, nullable=False),
    sa.Column("risk_reckoned", sa.Integer, nullable=False),
    sa.Column("risk_chosen", sa.Integer),
    _text("risk_reason"),
    sa.Column("factor_codes", sa.JSON, nullable=False),
    _text("conclusion"),
    _text("recommendation"),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("replaces_id", sa.ForeignKey("assessments.id"), unique=True),
    _text("version_reason"),
)

assessment_findings = sa.Table(
    "assessment_findings",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    _part_of("assessments"),
    sa.Column("area_code", sa.String(40), nullable=False),
    _text("text"),
    _text("strength"),
    sa.Column("score", sa.Integer),
    _text("reason"),
    sa.UniqueConstraint("assessment_id", "area_code"),
)

assessment_addenda = sa.Table(
    "assessment_addenda",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    _part_of("assessments"),
    sa.Column("written_at", Instant, nullable=False),
    _text("text"),
)

# Assessments and plans being written, one for each form of a case; content is its JSON text.
casework_drafts = sa.Table(
    "casework_drafts",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("case_id", sa.ForeignKey("cases.id"), nullable=False),
    sa.Column("form", sa.String(40), nullable=False),
    sa.Column("saved_at", Instant, nullable=False),
    _text("content"),
    sa.UniqueConstraint("case_id", "form"),
)

# Versions of a case's plan; the partial index keeps exactly one of them current.
plans = sa.Table(
    "plans",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("case_id", sa.ForeignKey("cases.id"), nullable=False, index=True),
    sa.Column("drawn_on", sa.Date, nullable=False),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("is_current", sa.Boolean, nullable=False),
    _text("version_reason"),
    sa.Column("agreed_on", sa.Date),
    _text("agreed_by", 120),
    sa.UniqueConstraint("case_id", "version"),
)
sa.Index(
    "ix_plans_current", plans.c.case_id, unique=True, sqlite_where=plans.c.is_current.is_(True)
)

plan_goals = sa.Table(
    "plan_goals",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    _part_of("plans"),
    _text("text"),
    _text("measure"),
    _text("area_code", 40),
    sa.Column("position", sa.Integer, nullable=False),
)

plan_steps = sa.Table(
    "plan_steps",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    _part_of("plan_goals"),
    _text("text"),
    sa.Column("responsible", Word(Responsible), nullable=False),
    _text("provider_name", 120),
    sa.Column("due_on", sa.Date, index=True),
    sa.Column("done_on", sa.Date),
    _text("result"),
    sa.Column("position", sa.Integer, nullable=False),
)

goal_reviews = sa.Table(
    "goal_reviews",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    _part_of("plan_goals"),
    sa.Column("reviewed_on", sa.Date, nullable=False),
    sa.Column("attainment", Word(Attainment), nullable=False),
    _text("note"),
)

# The family picture of a client: people (also such as are not in the register), bonds, and how
# they get on. Keys are numbers within one picture.
kin_people = sa.Table(
    "kin_people",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("client_id", sa.ForeignKey("clients.id"), nullable=False, index=True),
    sa.Column("person_key", sa.Integer, nullable=False),
    sa.Column("member_id", sa.ForeignKey("clients.id"), index=True),
    _text("name", 120),
    sa.Column("sex", Word(Sex)),
    sa.Column("birth_year", sa.Integer),
    sa.Column("is_dead", sa.Boolean, nullable=False),
    sa.Column("death_year", sa.Integer),
    _text("note"),
    sa.Column("x", sa.Float),
    sa.Column("y", sa.Float),
    sa.UniqueConstraint("client_id", "person_key"),
)

kin_ties = sa.Table(
    "kin_ties",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("client_id", sa.ForeignKey("clients.id"), nullable=False, index=True),
    sa.Column("kind", Word(KinTieKind), nullable=False),
    sa.Column("one_key", sa.Integer, nullable=False),
    sa.Column("other_key", sa.Integer, nullable=False),
)

kin_qualities = sa.Table(
    "kin_qualities",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("client_id", sa.ForeignKey("clients.id"), nullable=False, index=True),
    sa.Column("quality", Word(RelationQuality), nullable=False),
    sa.Column("one_key", sa.Integer, nullable=False),
    sa.Column("other_key", sa.Integer, nullable=False),
)

# The network picture of a client, who is the key 0 in the middle.
ecomap_nodes = sa.Table(
    "ecomap_nodes",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("client_id", sa.ForeignKey("clients.id"), nullable=False, index=True),
    sa.Column("node_key", sa.Integer, nullable=False),
    sa.Column("kind", Word(EcomapKind), nullable=False),
    _text("name", 120),
    _text("note"),
    sa.Column("x", sa.Float),
    sa.Column("y", sa.Float),
    sa.UniqueConstraint("client_id", "node_key"),
)

ecomap_ties = sa.Table(
    "ecomap_ties",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("client_id", sa.ForeignKey("clients.id"), nullable=False, index=True),
    sa.Column("kind", Word(EcomapTieKind), nullable=False),
    sa.Column("one_key", sa.Integer, nullable=False),
    sa.Column("other_key", sa.Integer, nullable=False),
    sa.Column("flow", Word(EnergyFlow), nullable=False),
)

# "groups" is a word of SQL's own in newer versions.
groups = sa.Table(
    "client_groups",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    _text("name", 120),
    sa.Column("kind", Word(GroupKind), nullable=False),
    sa.Column("village_code", sa.String(13), nullable=False),
    sa.Column("formed_on", sa.Date, nullable=False),
)

group_members = sa.Table(
    "group_members",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column(
        "group_id",
        sa.ForeignKey("client_groups.id", ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
    sa.Column("client_id", sa.ForeignKey("clients.id"), nullable=False, index=True),
    sa.Column("role", Word(GroupRole), nullable=False),
    sa.Column("since", sa.Date, nullable=False),
    sa.Column("until", sa.Date),
)

# Notes. held_on is the day of the event, recorded_at the instant of writing.
sessions = sa.Table(
    "sessions",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("kind", Word(SessionKind), nullable=False),
    sa.Column("held_on", sa.Date, nullable=False, index=True),
    sa.Column("recorded_at", Instant, nullable=False),
    _text("title", 200),
    sa.Column("starts_at", sa.Time),
    sa.Column("ends_at", sa.Time),
    sa.Column("place_kind", Word(PlaceKind), nullable=False),
    _text("place", 200),
    sa.Column("village_code", sa.String(13)),
    sa.Column("case_id", sa.ForeignKey("cases.id"), index=True),
    sa.Column("group_id", sa.ForeignKey("client_groups.id"), index=True),
    sa.Column("walk_ins", sa.Integer, nullable=False),
    _text("others_present"),
    _text("aim"),
    _text("process"),
    _text("result"),
    _text("agreement"),
    sa.Column("follow_up_on", sa.Date, index=True),
    _text("late_reason"),
    sa.Index("ix_sessions_id_held_on", "id", "held_on"),
)

attendances = sa.Table(
    "attendances",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    _part_of("sessions"),
    sa.Column("client_id", sa.ForeignKey("clients.id"), nullable=False, index=True),
    sa.Column("state", Word(AttendanceState), nullable=False),
    sa.UniqueConstraint("session_id", "client_id"),
    # Who was seen when is read from these alone: the rows of the notes are wide.
    sa.Index("ix_attendances_client_id_state_session_id", "client_id", "state", "session_id"),
)

obstacles = sa.Table(
    "obstacles",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    _part_of("sessions"),
    sa.Column("kind", Word(ObstacleKind), nullable=False),
    _text("text"),
)

session_photos = sa.Table(
    "session_photos",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    _part_of("sessions"),
    _text("caption", 200),
    sa.Column("picture", sa.LargeBinary, nullable=False),
)

# Later text beside a note that stays as it is.
session_addenda = sa.Table(
    "session_addenda",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    _part_of("sessions"),
    sa.Column("written_at", Instant, nullable=False),
    _text("text"),
)

# What corrections replaced: the former value of each changed field by its name.
session_corrections = sa.Table(
    "session_corrections",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    _part_of("sessions"),
    sa.Column("corrected_at", Instant, nullable=False),
    _text("reason"),
    sa.Column("former", sa.JSON, nullable=False),
)

# Notes being written; content is the form's own JSON text.
drafts = sa.Table(
    "drafts",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    _text("title", 200),
    sa.Column("saved_at", Instant, nullable=False),
    _text("content"),
)

draft_photos = sa.Table(
    "draft_photos",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    _part_of("drafts"),
    _text("caption", 200),
    sa.Column("picture", sa.LargeBinary, nullable=False),
)

# Lists that were taken over; counts only. The ranks of a list lie between two ids.
imports = sa.Table(
    "imports",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("made_at", Instant, nullable=False),
    _text("layout_id", 40),
    _text("layout_title", 80),
    _text("sha256", 64),
    *(
        sa.Column(name, sa.Integer, nullable=False)
        for name in ("rows", "added", "changed", "skipped", "wrong", "households", "ranks")
    ),
    # The last id that each table had before, as JSON: what is beyond came with the list.
    _text("starts"),
    sa.Column("last_rank", sa.Integer),
    sa.Column("undone_at", Instant),
)

# Whom an import brought or changed: a mark of how it left them, and what was there before.
imported_clients = sa.Table(
    "imported_clients",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("import_id", sa.ForeignKey("imports.id"), nullable=False, index=True),
    _part_of("clients"),
    sa.Column("is_new", sa.Boolean, nullable=False),
    sa.Column("mark", sa.Integer, nullable=False),
    _text("before"),
)

imported_households = sa.Table(
    "imported_households",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("import_id", sa.ForeignKey("imports.id"), nullable=False, index=True),
    _part_of("households"),
)

# What was decided about a row of a list and someone registered; holds for the next list too.
import_decisions = sa.Table(
    "import_decisions",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("row_key", sa.String(64), nullable=False, unique=True),
    _part_of("clients"),
    _text("decision", 24),
    sa.Column("decided_at", Instant, nullable=False),
)

# How tables with these headers were read the last time, as JSON.
table_mappings = sa.Table(
    "table_mappings",
    metadata,
    sa.Column("header_set", sa.String(64), primary_key=True),
    _text("choice"),
    sa.Column("kept_at", Instant, nullable=False),
)

# What the grid of quick entry holds; at most one row, its content is the grid's own JSON text.
entry_drafts = sa.Table(
    "entry_drafts",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("saved_at", Instant, nullable=False),
    _text("content"),
)

# One version of a month's report; figures and pdf are frozen by the signature.
reports = sa.Table(
    "reports",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("year", sa.Integer, nullable=False),
    sa.Column("month_number", sa.Integer, nullable=False),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("state", Word(ReportState), nullable=False),
    sa.Column("document_id", sa.String(32), nullable=False, unique=True),
    sa.Column("running_number", sa.Integer),
    _text("letter_number", 80),
    sa.Column("letter_date", sa.Date),
    sa.Column("sections", sa.JSON, nullable=False),
    sa.Column("figures", sa.String),
    sa.Column("pdf", sa.LargeBinary),
    _text("pdf_sha256", 64),
    sa.Column("signed_at", Instant),
    sa.Column("replaces_id", sa.ForeignKey("reports.id")),
    _text("revision_note"),
    sa.UniqueConstraint("year", "month_number", "version"),
)

report_copies = sa.Table(
    "report_copies",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("report_id", sa.ForeignKey("reports.id"), nullable=False, index=True),
    _text("recipient_title", 200),
    sa.Column("role", Word(RecipientRole), nullable=False),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("state", Word(CopyState), nullable=False),
)

# The steps of a copy; never rewritten.
copy_events = sa.Table(
    "copy_events",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("copy_id", sa.ForeignKey("report_copies.id"), nullable=False, index=True),
    sa.Column("state", Word(CopyState), nullable=False),
    sa.Column("happened_at", Instant, nullable=False),
    sa.Column("way", Word(DeliveryWay), nullable=False),
    sa.Column("happened_on", sa.Date),
    _text("receiver_name", 120),
    _text("note"),
    _text("sha256", 64),
)

backups = sa.Table(
    "backups",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("made_at", Instant, nullable=False),
    _text("place"),
    _text("file_name", 120),
    sa.Column("size", sa.Integer, nullable=False),
    sa.Column("clients", sa.Integer, nullable=False),
    sa.Column("sessions", sa.Integer, nullable=False),
)

# What people asked about their own data (UU 27/2022), and how it was answered.
subject_requests = sa.Table(
    "subject_requests",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("client_id", sa.ForeignKey("clients.id"), nullable=False, index=True),
    sa.Column("kind", Word(RequestKind), nullable=False),
    sa.Column("received_at", Instant, nullable=False),
    _text("asked"),
    sa.Column("answered_at", Instant),
    sa.Column("answer", Word(RequestAnswer)),
    sa.Column("ground", Word(RefusalGround)),
    _text("answer_text"),
)

# Times in which a person's data is only kept, not worked with.
restrictions = sa.Table(
    "restrictions",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("client_id", sa.ForeignKey("clients.id"), nullable=False, index=True),
    sa.Column("since", sa.Date, nullable=False),
    _text("reason"),
    sa.Column("lifted_on", sa.Date),
    _text("lift_reason"),
)

# The one rule of retention.
retention_rules = sa.Table(
    "retention_rules",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("years", sa.Integer, nullable=False),
    sa.Column("counted_from", Word(RetentionStart), nullable=False),
)

# Records of destruction. subject_id is no reference: it must not be found by what it destroyed.
destructions = sa.Table(
    "destructions",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("number", sa.String(24), nullable=False, unique=True),
    sa.Column("destroyed_on", sa.Date, nullable=False),
    sa.Column("destroyed_at", Instant, nullable=False),
    sa.Column("subject_id", sa.Integer, nullable=False),
    _text("initials", 20),
    _text("ground"),
    _text("performed_by", 120),
    _text("witnesses"),
    sa.Column("counts", sa.JSON, nullable=False),
    sa.Column("pdf", sa.LargeBinary, nullable=False),
)

# The log of changes, chained by hash (domain.audit). The payload and its salt may be erased.
audit_entries = sa.Table(
    "audit_entries",
    metadata,
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("happened_at", Instant, nullable=False, index=True),
    sa.Column("event", Word(AuditEvent), nullable=False, index=True),
    _text("entity", 40),
    sa.Column("entity_id", sa.Integer),
    sa.Column("payload", sa.String),
    sa.Column("salt", sa.String(32)),
    sa.Column("payload_hash", sa.String(64), nullable=False),
    sa.Column("entry_hash", sa.String(64), nullable=False),
)

# Which clients an entry of the log concerns. No reference: a log outlives what it tells of.
audit_clients = sa.Table(
    "audit_clients",
    metadata,
    sa.Column("client_id", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column(
        "number", sa.ForeignKey("audit_entries.number"), primary_key=True, autoincrement=False
    ),
    sa.Index("ix_audit_clients_number", "number"),
)

# The one row that says where the log ends: entries cut off at the end are missed by it.
audit_head = sa.Table(
    "audit_head",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("number", sa.Integer, nullable=False),
    sa.Column("entry_hash", sa.String(64), nullable=False),
)

# Filter sets of the client list; content is JSON, what it leaves out does not filter.
saved_filters = sa.Table(
    "saved_filters",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("name", sa.String(40, collation="NOCASE"), nullable=False, unique=True),
    sa.Column("content", sa.String, nullable=False),
)

SEARCH_TABLES = {
    "client_words": (
        "clients",
        ("name", "nickname"),
        "tokenize='unicode61 remove_diacritics 2', prefix='1 2 3'",
    ),
    "alias_words": (
        "client_aliases",
        ("value",),
        "tokenize='unicode61 remove_diacritics 2', prefix='1 2 3'",
    ),
    "alias_numbers": ("client_aliases", ("value",), "tokenize='trigram'"),
    "client_numbers": ("clients", ("nik", "family_card_number"), "tokenize='trigram'"),
    "session_words": (
        "sessions",
        ("title", "aim", "process", "result", "agreement"),
        "tokenize='unicode61 remove_diacritics 2', prefix='2 3'",
    ),
    "addendum_words": (
        "session_addenda",
        ("text",),
        "tokenize='unicode61 remove_diacritics 2', prefix='2 3'",
    ),
}
"""Full-text indexes over tables: indexed table, its columns, options. Triggers keep them."""
NAME_INDEXES = ("client_words", "alias_words")
"""The indexes whose words are words of names."""


def search_statements(name: str) -> tuple[str, ...]:
    """Return the statements that make a full-text index and the triggers that keep it."""
    table, columns, options = SEARCH_TABLES[name]
    listed = ", ".join(columns)
    new = ", ".join(f"new.{column}" for column in columns)
    old = ", ".join(f"old.{column}" for column in columns)
    add = f"INSERT INTO {name}(rowid, {listed}) VALUES (new.id, {new});"
    remove = f"INSERT INTO {name}({name}, rowid, {listed}) VALUES ('delete', old.id, {old});"
    return (
        f"CREATE VIRTUAL TABLE {name} USING fts5("
        f"{listed}, content='{table}', content_rowid='id', {options})",
        f"INSERT INTO {name}({name}, rank) VALUES ('secure-delete', 1)",
        f"CREATE TRIGGER {name}_added AFTER INSERT ON {table} BEGIN {add} END",
        f"CREATE TRIGGER {name}_removed AFTER DELETE ON {table} BEGIN {remove} END",
        f"CREATE TRIGGER {name}_changed AFTER UPDATE OF {listed} ON {table} "
        f"BEGIN {remove} {add} END",
    )
