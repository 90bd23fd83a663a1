# SPDX-License-Identifier: MIT
"""Assessments, plans and pictures of the sample office, written through the acts themselves."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from tksk_desktop.domain.assessment_lists import AssessmentMakings
from tksk_desktop.domain.assessments import AreaGroup, AssessmentArea, AssessmentKind
from tksk_desktop.domain.ecomaps import (
    Ecomap,
    EcomapKind,
    EcomapNode,
    EcomapTie,
    EcomapTieKind,
    EnergyFlow,
)
from tksk_desktop.domain.genograms import (
    Genogram,
    KinPerson,
    KinQuality,
    KinTie,
    KinTieKind,
    RelationQuality,
)
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.plans import Attainment, Responsible
from tksk_desktop.usecases.casework.draw_pictures import draw_ecomap, draw_genogram
from tksk_desktop.usecases.casework.follow_plan import NewReview, finish_step, review_plan
from tksk_desktop.usecases.casework.readings import FindingLine
from tksk_desktop.usecases.casework.record_assessment import NewAssessment, record_assessment
from tksk_desktop.usecases.casework.write_plan import (
    NewGoal,
    NewPlan,
    NewStep,
    agree_on_plan,
    write_plan,
)
from tksk_desktop.usecases.needs import OpenWork

REASONS = {
    1: "Kadang mengganggu, dapat diatasi sendiri",
    2: "Mengganggu kegiatan sehari-hari",
    3: "Tidak dapat diatasi tanpa bantuan",
    4: "Mengancam keselamatan, perlu segera ditangani",
}
STRENGTHS = {
    AreaGroup.BIO: "Rutin memeriksakan diri ke puskesmas",
    AreaGroup.PSYCHO: "Mau bercerita dan menerima saran",
    AreaGroup.SOCIAL: "Tetangga dekat sering membantu",
    AreaGroup.SPIRITUAL: "Aktif di pengajian RT",
}
FACTORS = ("no_income", "debt_threat", "no_identity", "isolated")
PLANNED_BEFORE = timedelta(days=35)
"""A plan of the sample is so young that some of its steps are done and some are due now."""
RESULTS = ("Surat pengantar sudah jadi", "KTP sudah direkam")
WORKER = "Rahayu Lestari, S.Sos."


@dataclass(frozen=True)
class SampleCase:
    """An open case of the sample that gets assessments and a plan."""

    case_id: int
    client_id: int
    client_name: str
    opened_on: date
    birth_year: int


@dataclass(frozen=True)
class _DayClock:
    day: date

    def now(self) -> datetime:
        """Return 12.00 UTC of the day."""
        return datetime.combine(self.day, time(12), tzinfo=UTC)

    def today(self) -> date:
        """Return the day."""
        return self.day


def make_casework(
    cases: Sequence[SampleCase],
    *,
    makings: AssessmentMakings,
    open_work: OpenWork,
    today: date,
    chance: random.Random,
) -> None:
    """Give each case assessments and a plan, and draw the family and network of the first two."""
    for place, case in enumerate(cases):
        span = (today - case.opened_on).days
        scores = _first_scores(makings.areas, chance)
        first = case.opened_on + timedelta(days=min(7, span))
        _assess(case, AssessmentKind.INTAKE, first, scores, makings, open_work, chance)
        if span > 60:
            later = case.opened_on + timedelta(days=span * 2 // 3)
            better = {
                code: max(0, score - chance.choice((0, 1, 1, 2))) for code, score in scores.items()
            }
            _assess(case, AssessmentKind.PERIODIC, later, better, makings, open_work, chance)
        if place % 3 != 2:
            recent = max(first + timedelta(days=7), today - PLANNED_BEFORE)
            _plan(case, min(recent, today), today, open_work)
    for case in cases[:2]:
        draw_genogram(
            sample_genogram(case.client_id, case.client_name, case.birth_year), open_work=open_work
        )
        draw_ecomap(sample_ecomap(case.client_id), open_work=open_work)


def _first_scores(areas: Sequence[AssessmentArea], chance: random.Random) -> dict[str, int]:
    return {area.code: chance.choices((0, 1, 2, 3, 4), (2, 3, 4, 3, 1))[0] for area in areas}


def _assess(
    case: SampleCase,
    kind: AssessmentKind,
    day: date,
    scores: dict[str, int],
    makings: AssessmentMakings,
    open_work: OpenWork,
    chance: random.Random,
) -> None:
    findings = tuple(
        FindingLine(
            area.code,
            f"{area.asks.split(',')[0]} perlu perhatian" if scores[area.code] > 1 else "",
            STRENGTHS[area.group] if scores[area.code] < 2 else "",
            scores[area.code],
            REASONS.get(scores[area.code], ""),
        )
        for area in makings.areas
    )
    is_first = kind is AssessmentKind.INTAKE
    record_assessment(
        NewAssessment(
            case_id=case.case_id,
            kind=kind,
            assessed_on=day,
            made_by=WORKER,
            findings=findings,
            conclusion="Penghasilan tidak menentu dan beban pengasuhan menjadi masalah utama."
            if is_first
            else "Keadaan membaik; pendampingan usaha masih diperlukan.",
            recommendation="Hubungkan dengan layanan adminduk dan kelompok usaha."
            if is_first
            else "Lanjutkan rencana, tinjau lagi tiga bulan mendatang.",
            factor_codes=tuple(chance.sample(FACTORS, k=2 if is_first else 1)),
        ),
        open_work=open_work,
        clock=_DayClock(day),
    )


def _plan(case: SampleCase, day: date, today: date, open_work: OpenWork) -> None:
    clock = _DayClock(day)
    goals = (
        NewGoal(
            "Mempunyai KTP dan KK yang sesuai",
            "KTP dan KK di tangan, data padan di Dukcapil",
            "social_documents",
            (
                NewStep("Meminta surat pengantar desa", Responsible.CLIENT, "", _after(day, 7)),
                NewStep("Perekaman KTP", Responsible.PROVIDER, "Dukcapil", _after(day, 21)),
                NewStep("Mendampingi ke Dukcapil", Responsible.WORKER, "", _after(day, 21)),
            ),
        ),
        NewGoal(
            "Penghasilan keluarga bertambah",
            "Ada tabungan sedikitnya Rp50.000,00 tiap bulan",
            "social_work",
            (
                NewStep(
                    "Bergabung dengan KUBE Mekar Sari", Responsible.JOINTLY, "", _after(day, 30)
                ),
                NewStep("Mengikuti pelatihan usaha", Responsible.CLIENT, "", _after(today, 20)),
            ),
        ),
    )
    plan_id = (
        write_plan(NewPlan(case.case_id, day, goals), open_work=open_work, clock=clock).record_id
        or 0
    )
    agree_on_plan(plan_id, on=day, agreed_by=case.client_name, open_work=open_work, clock=clock)
    with open_work() as work:
        plan = work.plans.get(plan_id)
        steps = [step.id or 0 for goal in plan.goals for step in goal.steps]
        goal_ids = [goal.id or 0 for goal in plan.goals]
    for step_id, result in zip(steps, RESULTS, strict=False):
        done = min(day + timedelta(days=14), today)
        finish_step(
            step_id, done_on=done, result=result, open_work=open_work, clock=_DayClock(done)
        )
    if day + timedelta(days=30) < today:
        reviewed = day + timedelta(days=30)
        reviews = (
            NewReview(goal_ids[0], Attainment.REACHED, "KTP sudah diterima"),
            NewReview(goal_ids[1], Attainment.PARTLY, "Sudah ikut rapat KUBE, belum menabung"),
        )
        review_plan(plan_id, reviews, on=reviewed, open_work=open_work, clock=_DayClock(reviewed))


def _after(day: date, days: int) -> date:
    return day + timedelta(days=days)


def sample_genogram(client_id: int, client_name: str, born: int = 1984) -> Genogram:
    """Return an invented family of three generations around a woman of middle age."""
    man, woman = Sex.MALE, Sex.FEMALE
    kind, quality = KinTieKind, RelationQuality
    people = (
        KinPerson(1, client_name, woman, born, member_id=client_id),
        KinPerson(2, "Suami", man, born - 4),
        KinPerson(3, "Kakek (ayah)", man, born - 34, is_dead=True, death_year=2011),
        KinPerson(4, "Nenek (ibu)", woman, born - 29),
        KinPerson(5, "Kakak", man, born - 5),
        KinPerson(6, "Suami pertama", man, born - 6),
        KinPerson(7, "Anak pertama", woman, born + 19),
        KinPerson(8, "Anak kedua", man, born + 23),
        KinPerson(9, "Anak bungsu", woman, born + 28),
        KinPerson(10, "Ibu mertua", woman, born - 27),
    )
    grandparents = ((3, 1), (4, 1), (3, 5), (4, 5), (10, 2))
    parents = (*grandparents, (6, 7), (1, 7), (2, 8), (1, 8), (2, 9), (1, 9))
    ties = (
        KinTie(kind.MARRIED, 3, 4),
        KinTie(kind.DIVORCED, 6, 1),
        KinTie(kind.MARRIED, 2, 1),
        *(KinTie(kind.PARENT, parent, child) for parent, child in parents),
    )
    qualities = (
        KinQuality(quality.CLOSE, 4, 1),
        KinQuality(quality.CONFLICT, 10, 1),
        KinQuality(quality.CUT_OFF, 6, 7),
        KinQuality(quality.DISTANT, 5, 1),
    )
    return Genogram(client_id, people, ties, qualities)


def sample_ecomap(client_id: int) -> Ecomap:
    """Return an invented network around a client."""
    names = (
        (EcomapKind.SCHOOL, "SDN 2"),
        (EcomapKind.HEALTH, "Puskesmas"),
        (EcomapKind.NEIGHBOURS, "Tetangga RT"),
        (EcomapKind.WORSHIP, "Pengajian"),
        (EcomapKind.AID, "PKH"),
        (EcomapKind.WORK, "Buruh tani"),
        (EcomapKind.EXTENDED_FAMILY, "Keluarga mertua"),
    )
    nodes = tuple(EcomapNode(key, kind, name) for key, (kind, name) in enumerate(names, start=1))
    strong, weak, hard = EcomapTieKind.STRONG, EcomapTieKind.WEAK, EcomapTieKind.STRESSFUL
    ties = (
        EcomapTie(weak, 0, 1, EnergyFlow.FORWARD),
        EcomapTie(strong, 0, 2, EnergyFlow.BOTH),
        EcomapTie(strong, 3, 0, EnergyFlow.FORWARD),
        EcomapTie(strong, 0, 4, EnergyFlow.BOTH),
        EcomapTie(weak, 5, 0, EnergyFlow.FORWARD),
        EcomapTie(hard, 0, 6, EnergyFlow.FORWARD),
        EcomapTie(hard, 0, 7, EnergyFlow.BACKWARD),
    )
    return Ecomap(client_id, nodes, ties)
