# SPDX-License-Identifier: MIT
"""The file of one client in memory, with a text that names people in every place that has one."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta

from tksk_desktop.domain.aliases import AliasKind
from tksk_desktop.domain.assessment_lists import AssessmentMakings
from tksk_desktop.domain.assessment_risk import RiskBand
from tksk_desktop.domain.assessments import AssessmentKind
from tksk_desktop.domain.cases import CaseOutcome, IntakeSource
from tksk_desktop.domain.consents import ConsentGiver, ConsentPurpose, ConsentWay, LegalBasis
from tksk_desktop.domain.contacts import ContactRole
from tksk_desktop.domain.documents import DocumentForm, DocumentKind, FlagKind
from tksk_desktop.domain.ecomaps import Ecomap, EcomapKind, EcomapNode
from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.genograms import Genogram, KinPerson, KinTie, KinTieKind
from tksk_desktop.domain.household_relations import HouseholdRelation
from tksk_desktop.domain.households import HouseholdEventKind
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.need_kinds import NeedKind
from tksk_desktop.domain.office import Office
from tksk_desktop.domain.plans import Attainment, PlanProgress, Responsible
from tksk_desktop.domain.sessions import AttendanceState, SessionKind
from tksk_desktop.paths import resource
from tksk_desktop.storage.reference_lists import load_assessment_makings, load_need_kinds
from tksk_desktop.usecases.cases.readings import (
    CaseLine,
    CaseSheet,
    CaseTypeLine,
    ClosingLine,
    HoldLine,
    ReviewLine as CaseReviewLine,
    StageChangeLine,
)
from tksk_desktop.usecases.casework.readings import (
    AddendumLine,
    AssessmentSheet,
    CaseWork,
    FindingLine,
    GoalLine,
    PlanSheet,
    ReviewLine,
    StepLine,
)
from tksk_desktop.usecases.client_papers.readings import SessionFacts
from tksk_desktop.usecases.consents.readings import ConsentLine
from tksk_desktop.usecases.documents.readings import DocumentLine, FlagLine
from tksk_desktop.usecases.households.readings import (
    CardLine,
    ContactLine,
    FamilySheet,
    HouseholdEventLine,
    HouseholdSheet,
    MemberLine,
    RankLine,
)
from tksk_desktop.usecases.readings import AliasLine, ClientSheet, NeedLine, TimeLineEntry

TODAY = date(2026, 11, 25)
NIK, CARD = "3507135506800001", "3507130101200007"
CLIENT, CASE, OTHER_CASE = 5, 7, 8
NAMES = ("Aminah", "Kusumawati", "Minah", "Sulastri", "Wagiman", "Hartono", "Poniran", "Jumadi")
"""Every word by which someone of this file is called."""
TALK = "Aminah Kusumawati bercerita; bu SULASTRI, Wagiman, Hartono, Poniran dan Jumadi hadir."
OPEN_KIND, INSIDE_KIND, SECRET_KIND = "PPKS-24", "PPKS-10", "PPKS-16"


def load_kinds() -> tuple[NeedKind, ...]:
    """Return the shipped kinds of need."""
    return load_need_kinds(resource("reference", "ppks.csv"))


def full_client(talk: str = TALK) -> ClientSheet:
    """Return a client with something in every field."""
    day = date(2026, 5, 2)
    return ClientSheet(
        id=CLIENT,
        name="Aminah Kusumawati",
        nik=NIK,
        family_card_number=CARD,
        sex=Sex.FEMALE,
        birth_place="Blitar",
        birth_date=date(1980, 6, 15),
        village_code="35.07.13.2008",
        village_name="Dilem",
        address="Jalan Melati 7",
        phone="0812-3456-7890",
        nickname="Minah",
        mother_name="Tukinem Prawiro",
        father_name="Sastro Dikromo",
        notes=talk,
        registered_on=day,
        needs=(
            NeedLine(OPEN_KIND, day, None, "ab"),
            NeedLine(INSIDE_KIND, day, None),
            NeedLine(SECRET_KIND, day, date(2026, 8, 1), end_reason=talk),
        ),
        cases=(),
        time_line=(
            TimeLineEntry(date(2026, 11, 3), "session", "Bimbingan perorangan", talk, session_id=1),
            TimeLineEntry(date(2026, 6, 1), "flag_raised", "Keamanan petugas", "Anjing galak"),
            TimeLineEntry(date(2026, 6, 1), "document", "Surat kesehatan", "Hasil lab"),
            TimeLineEntry(date(2026, 5, 2), "contact_since", "Wali: Hartono", "paman"),
            TimeLineEntry(day, "need_since", OPEN_KIND, ""),
            TimeLineEntry(day, "need_since", SECRET_KIND, ""),
            TimeLineEntry(day, "registered", "", ""),
        ),
        aliases=(AliasLine(AliasKind.FORMER_NAME, "Minah Kusumawati", day, ""),),
    )


def full_family(talk: str = TALK) -> FamilySheet:
    """Return a household of two, one who left, a guardian and desil."""
    day = date(2020, 1, 1)
    head = MemberLine(
        CLIENT,
        "Aminah Kusumawati",
        False,
        Sex.FEMALE,
        date(1980, 6, 15),
        None,
        HouseholdRelation.HEAD,
        day,
        None,
        None,
    )
    child = replace(
        head, client_id=6, name="Sulastri", relation=HouseholdRelation.CHILD, birth_date=None
    )
    left = replace(head, client_id=9, name="Wagiman", sex=Sex.MALE, until=date(2025, 2, 1))
    hidden = replace(child, client_id=10, name="", is_hidden=True, sex=None)
    household = HouseholdSheet(
        id=2,
        village_code="35.07.13.2008",
        village_name="Dilem",
        address="Jalan Melati 7",
        notes=talk,
        formed_on=day,
        ended_on=None,
        members=(head, child, hidden, left),
        cards=(CardLine(CARD, day, None),),
        residences=(),
        events=(
            HouseholdEventLine(1, HouseholdEventKind.LEFT, date(2025, 2, 1), 9, "Wagiman", talk),
        ),
        ranks=(RankLine(2, date(2026, 10, 1), "DTSEN", "", False),),
    )
    guardian = ContactLine(
        1, ContactRole.GUARDIAN, None, "Hartono", "0813-1111-2222", "paman", day, None
    )
    own = RankLine(3, date(2026, 9, 1), "musyawarah desa", talk, True)
    return FamilySheet(household, (guardian,), (own,), 0)


def full_case(talk: str = TALK, case_id: int = CASE) -> CaseSheet:
    """Return a closed case with every kind of step."""
    day = date(2026, 6, 1)
    line = CaseLine(
        id=case_id,
        number=f"KSS-2026-{case_id:05d}",
        client_id=CLIENT,
        client_name="Aminah Kusumawati",
        problem=talk,
        stage="termination",
        opened_on=day,
        closed_on=date(2026, 11, 1),
        stage_name="Terminasi",
        type_id=3,
        type_name="Kekerasan dalam rumah tangga",
        outcome=CaseOutcome.ACHIEVED,
        outcome_note=talk,
    )
    return CaseSheet(
        line=line,
        source=IntakeSource.REFERRAL,
        referred_by=f"Puskesmas, {talk}",
        kind=CaseTypeLine(3, "Kekerasan dalam rumah tangga", 1, 30, (), 3, True),
        stages=(),
        stage_changes=(StageChangeLine("intake", "Pendekatan awal", day, talk),),
        holds=(HoldLine(date(2026, 7, 1), date(2026, 7, 9), talk, date(2026, 7, 5)),),
        closings=(
            ClosingLine(date(2026, 8, 1), CaseOutcome.OTHER, talk, date(2026, 8, 2), talk),
            ClosingLine(date(2026, 11, 1), CaseOutcome.ACHIEVED, talk, None, ""),
        ),
        reviews=(CaseReviewLine(1, date(2026, 9, 1), talk, None, ""),),
    )


def full_work(talk: str = TALK, case_id: int = CASE) -> CaseWork:
    """Return two assessments, the newest first, and an agreed plan."""
    newest = AssessmentSheet(
        id=12,
        case_id=case_id,
        kind=AssessmentKind.PERIODIC,
        assessed_on=date(2026, 9, 20),
        made_by="Rahayu Lestari",
        recorded_at=datetime(2026, 9, 20, 5, tzinfo=UTC),
        risk=60,
        band=RiskBand.HIGH,
        risk_reckoned=40,
        risk_chosen=60,
        risk_reason=talk,
        factor_codes=("no_income",),
        conclusion=f"Simpulan: {talk}",
        recommendation=f"Anjuran: {talk}",
        version=2,
        version_reason=talk,
        is_newest=True,
        findings=(
            FindingLine("bio_health", f"Batuk. {talk}", f"Tabah. {talk}", 3, f"Parah. {talk}"),
            FindingLine("social_family", "", "Akrab", 0, ""),
        ),
        addenda=(AddendumLine(datetime(2026, 9, 22, 5, tzinfo=UTC), talk),),
        makings=load_assessment_makings(resource("reference")),
        band_now=RiskBand.HIGH,
    )
    first = replace(
        newest, id=11, kind=AssessmentKind.INTAKE, assessed_on=date(2026, 6, 10), version=1
    )
    goal = GoalLine(
        1,
        f"Mandiri. {talk}",
        f"Berjualan. {talk}",
        "social_work",
        Attainment.PARTLY,
        (
            StepLine(1, talk, Responsible.PROVIDER, "Balai Latihan", date(2026, 7, 1), None, ""),
            StepLine(2, talk, Responsible.CLIENT, "", None, date(2026, 8, 1), talk),
        ),
        (ReviewLine(date(2026, 8, 3), Attainment.PARTLY, talk),),
    )
    plan = PlanSheet(
        3,
        case_id,
        date(2026, 6, 20),
        1,
        True,
        "",
        date(2026, 6, 21),
        "Poniran",
        (goal,),
        PlanProgress(2, 1, 1, 0, 1, 1),
    )
    return CaseWork(case_id, (newest, first), (plan,))


def session(number: int, talk: str = TALK, case_id: int | None = CASE) -> SessionFacts:
    """Return a session; a higher number is a later day."""
    return SessionFacts(
        date(2026, 6, 1) + timedelta(days=number),
        SessionKind.INDIVIDUAL,
        AttendanceState.PRESENT,
        "Rumah klien",
        talk,
        f"Hasil {number}. {talk}",
        f"Setuju. {talk}",
        None,
        case_id,
    )


@dataclass
class SmallFile:
    """Fulfils ``PaperSources``; a test changes what it is about. ``refuses`` stands for a lock."""

    the_client: ClientSheet = field(default_factory=full_client)
    the_family: FamilySheet = field(default_factory=full_family)
    the_cases: tuple[CaseSheet, ...] = field(default_factory=lambda: (full_case(),))
    work: CaseWork = field(default_factory=full_work)
    held: tuple[SessionFacts, ...] = field(default_factory=lambda: (session(2), session(1)))
    level: int = 1
    refuses: Exception | None = None
    the_office: Office = field(
        default_factory=lambda: Office(
            "Rahayu Lestari, S.Sos.",
            "35.07.13.0001",
            "35.07.13",
            "Kepanjen",
            "Kabupaten Malang",
            "Jawa Timur",
            camat_name="Drs. Contoh Camat",
            camat_number="19700101 199003 1 000",
        )
    )
    asked: list[str] = field(default_factory=list)

    def client(self, client_id: int) -> ClientSheet:
        self.asked.append("client")
        if self.refuses is not None:
            raise self.refuses
        if client_id != self.the_client.id:
            raise NotFound("client")
        return replace(self.the_client, confidentiality=self.level)

    def office(self) -> Office:
        return self.the_office

    def kinds(self) -> tuple[NeedKind, ...]:
        return load_kinds()

    def makings(self) -> AssessmentMakings:
        return load_assessment_makings(resource("reference"))

    def family(self, client_id: int) -> FamilySheet:
        self.asked.append("family")
        return self.the_family

    def cases(self, client_id: int) -> tuple[CaseSheet, ...]:
        self.asked.append("cases")
        return self.the_cases

    def case_work(self, case_id: int) -> CaseWork:
        return replace(self.work, case_id=case_id)

    def genogram(self, client_id: int) -> Genogram:
        people = (
            KinPerson(1, "Aminah Kusumawati", Sex.FEMALE, 1980, member_id=CLIENT),
            KinPerson(2, "Jumadi", Sex.MALE, 1975, note="sering pergi"),
        )
        return Genogram(client_id, people, (KinTie(KinTieKind.MARRIED, 1, 2),))

    def ecomap(self, client_id: int) -> Ecomap:
        nodes = (
            EcomapNode(1, EcomapKind.FRIENDS, "Poniran"),
            EcomapNode(2, EcomapKind.HEALTH, "Puskesmas Kepanjen"),
        )
        return Ecomap(client_id, nodes)

    def sessions(self, client_id: int) -> tuple[SessionFacts, ...]:
        return self.held

    def documents(self, client_id: int) -> tuple[DocumentLine, ...]:
        kept = DocumentLine(
            1,
            client_id,
            DocumentKind.HEALTH,
            "Hasil lab",
            DocumentForm.PDF,
            10,
            datetime(2026, 6, 1, tzinfo=UTC),
            None,
            b"small picture",
            None,
            "",
        )
        return (kept, replace(kept, id=2, title="Salah orang", removed_on=date(2026, 6, 2)))

    def flags(self, client_id: int) -> tuple[FlagLine, ...]:
        flag = FlagLine(1, client_id, FlagKind.SAFETY, "Anjing galak", date(2026, 6, 1), None, "")
        return (flag, replace(flag, id=2, text="Sudah pergi", removed_on=date(2026, 7, 1)))

    def consents(self, client_id: int) -> tuple[ConsentLine, ...]:
        return (
            ConsentLine(
                1,
                client_id,
                ConsentPurpose.SHARING,
                LegalBasis.CONSENT,
                date(2026, 6, 1),
                None,
                "Dinas Sosial",
                ConsentGiver.GUARDIAN,
                "Hartono",
                "paman",
                ConsentWay.WRITTEN,
                "",
                None,
                "",
            ),
        )

    def names_beside(self, client_id: int) -> tuple[str, ...]:
        return ("Poniran", "Sulastri")
