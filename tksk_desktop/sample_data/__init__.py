# SPDX-License-Identifier: MIT
"""Builds a realistic sample office: Kecamatan Kepanjen, a year of invented work.

All people are invented. Their NIKs are valid in form, with the serial number 0000, which the
civil registry never gives out. Everything is written through the program's own acts, so that the
sample obeys every rule; the same seed gives the same people.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from tksk_desktop.domain.assessment_lists import listed_makings
from tksk_desktop.domain.cases import IntakeSource, Priority
from tksk_desktop.domain.consents import ConsentGiver, ConsentPurpose, ConsentWay, LegalBasis
from tksk_desktop.domain.groups import GroupRole
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.need_kinds import NeedKind
from tksk_desktop.domain.office import Village
from tksk_desktop.domain.partial_dates import PartialDate
from tksk_desktop.domain.programmes import Programme
from tksk_desktop.domain.session_types import HOME_VISIT_TYPE
from tksk_desktop.domain.sessions import (
    AidPhase,
    AttendanceState,
    ObstacleKind,
    PlaceKind,
    SessionKind,
)
from tksk_desktop.domain.subject_rights import RequestKind
from tksk_desktop.sample_data.agenda import plan_month
from tksk_desktop.sample_data.aid import hand_out, propose_some
from tksk_desktop.sample_data.casework import SampleCase, make_casework
from tksk_desktop.sample_data.client_papers import keep_papers
from tksk_desktop.sample_data.doubles import DOUBLES, register_doubles
from tksk_desktop.sample_data.families import SampleFamilies
from tksk_desktop.sample_data.family_talks import talk_with_families
from tksk_desktop.sample_data.fitting_texts import (
    CHILD_OUTCOMES,
    GROUP_TALK,
    OUTCOMES,
    Talk,
    fitting_matters,
    fitting_talks,
)
from tksk_desktop.sample_data.follow_ups import settle_some
from tksk_desktop.sample_data.group_years import SampleGroup, live_a_year
from tksk_desktop.sample_data.guidance import keep_network_years
from tksk_desktop.sample_data.network import refer_some
from tksk_desktop.sample_data.pictures import house
from tksk_desktop.sample_data.proposals import propose
from tksk_desktop.sample_data.recipients import sample_recipients
from tksk_desktop.sample_data.village_figures import give_figures
from tksk_desktop.usecases.cases.close_case import close_case
from tksk_desktop.usecases.cases.move_case import hold_case, move_case
from tksk_desktop.usecases.cases.open_case import NewCase, open_case
from tksk_desktop.usecases.cases.review_case import NewReview, review_case
from tksk_desktop.usecases.clients.register_client import NewClient, register_client
from tksk_desktop.usecases.confidentiality.set_confidentiality import set_confidentiality
from tksk_desktop.usecases.consents.record_consent import NewConsent, record_consent
from tksk_desktop.usecases.finding.keep_filter import keep_filter
from tksk_desktop.usecases.groups.form_group import NewGroup, form_group
from tksk_desktop.usecases.needs import Clock, OpenWork
from tksk_desktop.usecases.office.set_up_office import OfficeEntry, set_up_office
from tksk_desktop.usecases.readings import ClientFilter, PhotoSheet
from tksk_desktop.usecases.rights.requests_and_restriction import (
    restrict_processing,
    take_request,
)
from tksk_desktop.usecases.sessions.record_session import (
    NewSession,
    add_addendum,
    correct_session,
    record_session,
)

CASES_IN_DEPTH = 9
"""How many open cases have assessments and a plan."""
SUBDISTRICT_CODE = "35.07.13"
SAMPLE_PASSWORD = "contoh-kepanjen"
"""Of the sample only: it protects nobody, and is printed wherever a sample is made."""
MEN = "Sugeng Slamet Bambang Joko Agus Heru Wahyu Budi Eko Dwi Tri Catur Suparman Sutrisno Mulyono "
MEN += "Paijan Ngatiman Suwarno Karyono Hariyanto Imam Mukhlis Yusuf Rohmad Taufik Samsul Ridwan"
WOMEN = "Siti Sri Wahyuni Endang Sulastri Sumiati Ngatini Tutik Ratna Dewi Yuni Kartini Lestari "
WOMEN += "Mujiati Painem Juminten Supiyah Aminah Khotimah Fatimah Nurul Indah Rini Suprapti Warsini"
LAST = "Santoso Wibowo Prasetyo Utomo Hidayat Susanto Purnomo Setiawan Nugroho Kurniawan Rahayu "
LAST += "Astuti Handayani Widodo Saputra Subekti Raharjo Winarno Basuki Pambudi"
STREETS = "Panglima Sudirman|Kawi|Ahmad Yani|Effendi|Penarukan|Sumedang|Raya Ngadilangkung|Bromo"
KINDS = (
    ("PPKS-24", 26),
    ("PPKS-08", 20),
    ("PPKS-09", 13),
    ("PPKS-23", 12),
    ("PPKS-05", 7),
    ("PPKS-02", 6),
    ("PPKS-25", 5),
    ("PPKS-13", 4),
    ("PPKS-21", 3),
    ("PPKS-20", 2),
    ("PPKS-15", 2),
    ("PPKS-19", 2),
    ("PPKS-17", 1),
)
STAGES = ("intake", "assessment", "planning", "intervention", "monitoring", "termination")
REFERRED_BY = {
    IntakeSource.REFERRAL: "Puskesmas Kepanjen",
    IntakeSource.CITIZEN_REPORT: "Ketua RT",
    IntakeSource.PROGRAMME: "Pendamping PKH",
}
FINDINGS = (
    "Rencana berjalan, klien bersemangat",
    "Sebagian langkah tertunda karena biaya transportasi",
    "Keluarga mulai membantu, perlu pendampingan berkas",
    "Belum banyak perubahan, kunjungan dilanjutkan",
)
RECIPIENTS = ("Dinas Sosial Kabupaten Malang", "Puskesmas Kepanjen", "Baznas Kabupaten Malang")
HINDRANCES = (
    (ObstacleKind.TRANSPORT, "Jalan desa rusak, ditempuh dengan berjalan kaki"),
    (ObstacleKind.GEOGRAPHY_WEATHER, "Hujan deras, kunjungan mundur satu jam"),
    (ObstacleKind.TIME, "Bersamaan dengan musyawarah desa"),
    (ObstacleKind.DATA_OWNER, "Data desa belum diberikan"),
)
OTHER_WORK: tuple[dict[str, Any], ...] = (
    {
        "title": "Rapat koordinasi bulanan di Kecamatan",
        "place": "Kantor Kecamatan Kepanjen",
        "type_code": "coordination",
        "partners": "Camat, kepala desa, pendamping PKH",
    },
    {
        "title": "Verifikasi data DTSEN bersama operator desa",
        "place": "Balai desa",
        "type_code": "data_collection",
        "partners": "Operator SIKS-NG desa",
    },
    {
        "title": "Penyuluhan pencegahan pernikahan dini",
        "place": "Balai desa",
        "type_code": "outreach",
        "partners": "KUA, Puskesmas",
        "audience_men": 14,
        "audience_women": 23,
    },
    {
        "title": "Pendampingan penyaluran bantuan sembako",
        "place": "Kantor pos Kepanjen",
        "type_code": "aid_accompaniment",
        "phase": AidPhase.DURING,
        "programme": "BPNT/Sembako",
        "aim": "Memastikan penerima mengambil haknya sendiri dan utuh",
    },
)
GROUPS = (
    ("KUBE Mekar Sari", "kube"),
    ("Kelompok Lansia Waluyo", "elderly"),
    ("PKK Dahlia", "pkk"),
    ("Kelompok Sebaya Tunas Muda", "peer"),
)
FILTERS = (
    ("Lansia lama tak dijenguk", ClientFilter(ages=(60, 120), not_seen_days=90)),
    ("Belum punya NIK", ClientFilter(without_nik=True)),
)
"""What the worker of the sample keeps at hand in the list of clients."""

ENOUGH_FOR_DOUBLES = 100
GROWN_UP = 18
MOTHERS = range(30, 61)
"""Ages at which the family and the plan that the sample draws can be a woman's own."""
FEWEST_MEMBERS = 5
MEMBER_AGES = {"kube": (20, 60), "elderly": (60, 120), "pkk": (20, 65), "peer": (12, 30)}
OLD = 70 * 365
YOUNG = 25 * 365


@dataclass(frozen=True)
class SampleMade:
    """How much was made."""

    villages: int
    clients: int
    cases: int
    groups: int
    sessions: int


@dataclass(frozen=True)
class _Person:
    client_id: int
    village_code: str
    registered_on: date
    born: date
    sex: Sex
    kind_code: str

    def age_on(self, day: date) -> int:
        """Return the age in whole years; a birth known in part counts from its first day."""
        return (day - self.born).days * 4 // 1461


def sample_office() -> OfficeEntry:
    """Return the profile of the invented TKSK of Kepanjen."""
    return OfficeEntry(
        worker_name="Rahayu Lestari, S.Sos.",
        member_number="35.07.13.0001",
        subdistrict_code=SUBDISTRICT_CODE,
        subdistrict_name="Kepanjen",
        regency_name="Kabupaten Malang",
        province_name="Jawa Timur",
        decree_number="188/CONTOH/KEP/2024",
        phone="0812-0000-0000",
        office_address="Jalan Ahmad Yani, Kepanjen",
        camat_name="Drs. Contoh Camat, M.Si.",
        camat_number="19700101 199003 1 000",
        letterhead_government="Pemerintah Kabupaten Malang",
        letterhead_office="Kecamatan Kepanjen",
        letterhead_address="Jalan Ahmad Yani, Kepanjen, Kabupaten Malang 65163",
        number_pattern="460/{nomor}/TKSK-KPJ/{bulan}/{tahun}",
        uses_task_letters=True,
    )


class SampleOffice:
    """Makes the sample, step by step, with one source of chance."""

    def __init__(
        self,
        *,
        open_work: OpenWork,
        clock: Clock,
        villages: Sequence[Village],
        need_kinds: Sequence[NeedKind],
        programmes: Sequence[Programme] = (),
        heard: Callable[[str], None] = lambda text: None,
        seed: int = 3507,
    ) -> None:
        self._open_work = open_work
        self._clock = clock
        self._villages = villages
        self._came_back = False
        self._kinds = {kind.code: kind for kind in need_kinds}
        self._programmes = {each.code: each for each in programmes}
        self._heard = heard
        self._chance = random.Random(seed)
        self._parents = random.Random(seed)
        self._niks: set[str] = set()
        self._both: dict[str, Any] = {"open_work": open_work, "clock": clock}
        self._today = clock.today()

    def make(self, *, clients: int = 420, months: int = 12) -> SampleMade:
        """Make the whole sample: profile, people, cases, groups and a year of notes."""
        entry = sample_office()
        since = self._today.replace(month=1, day=1)
        set_up_office(
            entry, self._villages, recipients=sample_recipients(entry, since), **self._both
        )
        first = Month.of(self._today)
        for _ in range(months):
            first = first.previous
        self._heard("klien")
        # A small sample is made of chance alone: who is counted in it is known beforehand.
        doubles = DOUBLES if clients >= ENOUGH_FOR_DOUBLES else 0
        people = [self._register(first) for _ in range(clients - doubles)]
        if doubles:
            register_doubles(
                self._villages,
                first.first_day,
                self._nik,
                open_work=self._open_work,
                clock=self._clock,
            )
        served = self._chance.sample(people, k=max(clients // 11, 4))
        self._heard("keluarga")
        SampleFamilies(
            open_work=self._open_work,
            clock=self._clock,
            villages=self._villages,
            chance=random.Random(len(people)),
        ).make([person.client_id for person in people])
        self._heard("kasus")
        cases = [self._open_case(person) for person in served]
        papers = [person.client_id for person in served[:12]]
        keep_papers(papers, self._chance, open_work=self._open_work, clock=self._clock)
        self._assess_and_plan(served, cases)
        for person in served:
            self._ask_consent(person)
        self._heard("kelompok")
        groups = [self._form_group(people, first, number) for number in range(len(GROUPS))]
        self._heard("sesi")
        sessions, month = 0, first
        while month.first_day <= self._today:
            sessions += self._work_through(month, served, groups)
            month = month.next
        sessions += live_a_year(
            [SampleGroup(group.id, group.new) for group in groups],
            today=self._today,
            open_work=self._open_work,
            on=_EveningClock,
        )
        sessions += talk_with_families(
            [person.client_id for person in people],
            today=self._today,
            open_work=self._open_work,
            on=_EveningClock,
        )
        settle_some(
            [person.client_id for person in served], open_work=self._open_work, clock=self._clock
        )
        if doubles:
            self._heard("agenda")
            plan_month(
                [person.client_id for person in served],
                [group.id for group in groups],
                self._villages,
                open_work=self._open_work,
                clock=self._clock,
            )
            self._heard("rujukan")
            potentials = refer_some(
                [person.client_id for person in served],
                self._villages,
                open_work=self._open_work,
                clock=self._clock,
            )
            keep_network_years(potentials, open_work=self._open_work, clock=self._clock)
            propose(open_work=self._open_work, clock=self._clock)
            give_figures(
                self._villages,
                chance=random.Random(len(served)),
                open_work=self._open_work,
                clock=self._clock,
            )
        if doubles and self._programmes:
            self._heard("bantuan")
            ids = [person.client_id for person in people]
            hand_out(ids, self._programmes, **self._both)
            propose_some(ids, self._programmes, **self._both)
        self._ask_for_rights(people)
        for name, wanted in FILTERS:
            keep_filter(name, wanted, open_work=self._open_work)
        return SampleMade(len(self._villages), clients, len(cases), len(groups), sessions)

    def _ask_for_rights(self, people: Sequence[_Person]) -> None:
        """One person asks what is held, another's data is restricted, a third is threatened."""
        asking, restricted, threatened = people[0], people[1], people[2]
        take_request(
            asking.client_id,
            RequestKind.ACCESS,
            self._clock.now() - timedelta(hours=20),
            "Ingin melihat semua catatan tentang dirinya",
            open_work=self._open_work,
            clock=self._clock,
        )
        restrict_processing(
            restricted.client_id,
            "Keberatan atas isi data, menunggu keterangan desa",
            since=self._today,
            open_work=self._open_work,
            clock=self._clock,
        )
        set_confidentiality(
            threatened.client_id, 3, "Diancam oleh kerabat", open_work=self._open_work
        )

    def _register(self, first: Month) -> _Person:
        chance = self._chance
        code = chance.choices([c for c, _ in KINDS], [weight for _, weight in KINDS])[0]
        kind = self._kinds[code]
        sex = kind.sex or chance.choice(list(Sex))
        high = min(kind.max_age or 82, 88)
        low = kind.min_age or min(18, high - 10)
        age_in_days = 365 * chance.randint(low, high) + chance.randint(30, 300)
        born = self._today - timedelta(days=age_in_days)
        given = chance.choice((MEN if sex is Sex.MALE else WOMEN).split())
        name = given if chance.random() < 0.18 else f"{given} {chance.choice(LAST.split())}"
        village = chance.choice(self._villages)
        span = (self._today - first.first_day).days
        registered = first.first_day - timedelta(days=200)
        if chance.random() < 0.35:
            registered = first.first_day + timedelta(days=chance.randint(0, max(span - 3, 1)))
        nik = self._nik(born, sex) if chance.random() < 0.88 else ""
        if not nik and age_in_days > OLD:
            # Old people without papers often know the year alone.
            born = PartialDate(born.year)
        # The family card of children and the young names the parents; others seldom had one seen.
        mother = self._parents.choice(WOMEN.split()) if age_in_days < YOUNG else ""
        father = self._parents.choice(MEN.split()) if mother and len(given) > 4 else ""
        done = register_client(
            NewClient(
                name=name,
                village_code=village.code,
                nik=nik,
                family_card_number=f"{SUBDISTRICT_CODE.replace('.', '')}010120"
                f"{chance.randint(0, 9999):04d}"
                if chance.random() < 0.8
                else "",
                sex=sex,
                birth_place="Malang",
                birth_date=born,
                address=f"Jl. {chance.choice(STREETS.split('|'))} RT {chance.randint(1, 9):02d} "
                f"RW {chance.randint(1, 5):02d}",
                kind_codes=(code,),
                registered_on=registered,
                mother_name=mother,
                father_name=father,
            ),
            open_work=self._open_work,
            clock=self._clock,
        )
        known_born = self._today - timedelta(days=age_in_days)
        return _Person(done.record_id or 0, village.code, registered, known_born, sex, code)

    def _nik(self, born: date, sex: Sex) -> str:
        day = born.day + (40 if sex is Sex.FEMALE else 0)
        region = SUBDISTRICT_CODE.replace(".", "")
        nik = f"{region}{day:02d}{born.month:02d}{born.year % 100:02d}0000"
        if nik in self._niks:
            return ""
        self._niks.add(nik)
        return nik

    def _open_case(self, person: _Person) -> int:
        chance, both = self._chance, self._both
        first_seen = person.registered_on + timedelta(days=chance.randint(1, 90))
        opened = min(first_seen, self._today)
        age = person.age_on(opened)
        matter = chance.choice(fitting_matters(age, person.kind_code))
        source = chance.choice(list(IntakeSource))
        new = NewCase(
            person.client_id,
            opened,
            source,
            matter.problem,
            matter.type_id,
            referred_by=REFERRED_BY.get(source, ""),
            priority=chance.choices(list(Priority), (10, 60, 22, 8))[0],
        )
        case_id = open_case(new, **both).record_id or 0
        day = opened
        for stage in STAGES[1 : chance.randint(1, 6)]:
            day += timedelta(days=chance.randint(7, 40))
            if day > self._today:
                break
            reason = "Hasil asesmen dan kesepakatan dengan klien"
            move_case(case_id, stage, on=day, reason=reason, **both)
        day = min(day, self._today)
        if chance.random() < 0.3:
            outcome, note = chance.choice(CHILD_OUTCOMES if age < GROWN_UP else OUTCOMES)
            close_case(case_id, on=day, outcome=outcome, note=note, **both)
        else:
            self._follow_case(case_id, day)
        return case_id

    def _assess_and_plan(self, served: Sequence[_Person], cases: Sequence[int]) -> None:
        """Give some of the open cases assessments, plans and pictures."""
        chosen = []
        with self._open_work() as work:
            lists = work.assessment_lists
            makings = listed_makings(lists.areas(), lists.factors(), lists.bounds().rule())
            for person, case_id in zip(served, cases, strict=True):
                case, client = work.cases.get(case_id), work.clients.get(person.client_id)
                fits = person.sex is Sex.FEMALE and person.age_on(self._today) in MOTHERS
                if case.closed_on is None and fits:
                    chosen.append(
                        SampleCase(
                            case_id,
                            person.client_id,
                            client.name,
                            case.opened_on,
                            person.born.year,
                        )
                    )
        make_casework(
            sorted(chosen, key=lambda case: case.opened_on)[:CASES_IN_DEPTH],
            makings=makings,
            open_work=self._open_work,
            today=self._today,
            chance=random.Random(len(chosen)),
        )

    def _follow_case(self, case_id: int, day: date) -> None:
        """Review an open case now and then; a few rest for a while."""
        chance, both = self._chance, self._both
        looked = day
        while (looked := looked + timedelta(days=chance.randint(25, 45))) <= self._today:
            finding = chance.choice(FINDINGS)
            ahead = looked + timedelta(days=chance.randint(20, 60))
            review_case(NewReview(case_id, looked, finding, ahead), **both)
        if chance.random() < 0.1:
            until = self._today + timedelta(days=chance.randint(3, 20))
            reason = "Menunggu keputusan Dinas Sosial"
            hold_case(case_id, since=max(day, self._today), until=until, reason=reason, **both)

    def _ask_consent(self, person: _Person) -> None:
        """Record what a client agreed to; a few consents run out soon."""
        chance = self._chance
        since = min(person.registered_on + timedelta(days=3), self._today)
        way = chance.choice(list(ConsentWay))
        spoken: dict[str, Any] = {"giver": ConsentGiver.CLIENT, "way": way}
        if person.age_on(since) < GROWN_UP:
            spoken |= {
                "giver": ConsentGiver.GUARDIAN,
                "giver_name": chance.choice(WOMEN.split()),
                "giver_relation": "Ibu",
            }
        new = NewConsent(
            person.client_id, ConsentPurpose.SERVICES, LegalBasis.CONSENT, since, **spoken
        )
        record_consent(new, **self._both)
        if chance.random() < 0.4:
            length = chance.choice((5, 24, 200, 365, 365))
            sharing = replace(
                new,
                purpose=ConsentPurpose.SHARING,
                recipient=chance.choice(RECIPIENTS),
                valid_until=self._today + timedelta(days=length),
            )
            record_consent(sharing, **self._both)

    def _form_group(self, people: Sequence[_Person], first: Month, number: int) -> _Group:
        name, kind = GROUPS[number]
        fitting = [person for person in people if _belongs(person, kind, self._today)]
        enough = fitting if len(fitting) >= FEWEST_MEMBERS else list(people)
        chosen = self._chance.sample(enough, k=min(12, len(enough)))
        offices = [GroupRole.CHAIR, GroupRole.SECRETARY, GroupRole.TREASURER]
        roles = offices + [GroupRole.MEMBER] * max(len(chosen) - 3, 0)
        members = tuple((p.client_id, r) for p, r in zip(chosen, roles, strict=False))
        village = self._villages[(number * 3) % len(self._villages)]
        new = NewGroup(name, kind, village.code, first.first_day, members)
        done = form_group(new, open_work=self._open_work, clock=self._clock)
        return _Group(done.record_id or 0, village, tuple(p.client_id for p in chosen), new)

    def _work_through(
        self, month: Month, served: Sequence[_Person], groups: Sequence[_Group]
    ) -> int:
        """Hold a month's sessions on its working days; return how many."""
        days = [
            day
            for day in (month.first_day + timedelta(days=n) for n in range(31))
            if day in month and day.weekday() < 5 and day <= self._today
        ]
        made = 0
        for day in days:
            for hour in self._chance.sample((8, 10, 13), k=self._chance.choice((1, 2, 2))):
                new = self._session(day, hour, served, groups)
                if new is not None:
                    done = record_session(new, open_work=self._open_work, clock=_EveningClock(day))
                    self._come_back_to(done.record_id or 0, new, day)
                    made += 1
        return made

    def _come_back_to(self, session_id: int, new: NewSession, day: date) -> None:
        """Correct one recent family note on the next day, and add to it once it is locked."""
        added_on = day + timedelta(days=10)
        is_recent = added_on <= self._today <= day + timedelta(days=60)
        if self._came_back or new.kind is not SessionKind.FAMILY or not is_recent:
            return
        self._came_back = True
        correct_session(
            session_id,
            replace(new, others_present="Dua anak dan seorang cucu"),
            reason="Yang hadir keliru ditulis",
            open_work=self._open_work,
            clock=_EveningClock(day + timedelta(days=1)),
        )
        add_addendum(
            session_id,
            "Keluarga menelepon: kartu KIS sudah diterima dan sudah dipakai berobat ke puskesmas.",
            open_work=self._open_work,
            clock=_EveningClock(added_on),
        )

    def _session(
        self, day: date, hour: int, served: Sequence[_Person], groups: Sequence[_Group]
    ) -> NewSession | None:
        kind = self._chance.choices(list(SessionKind), (55, 18, 15, 12))[0]
        shared: dict[str, Any] = {
            "held_on": day,
            "starts_at": time(hour),
            "ends_at": time(hour + 1, 30),
            "obstacles": (self._chance.choice(HINDRANCES),) if self._chance.random() < 0.2 else (),
            "photos": (self._photo(day),) if self._chance.random() < 0.12 else (),
        }
        if kind is SessionKind.OTHER:
            done = self._chance.choice(OTHER_WORK)
            return NewSession(kind, place_kind=PlaceKind.ELSEWHERE, **done, **shared)
        if kind is SessionKind.GROUP:
            group = self._chance.choice(list(groups))
            states = self._chance.choices("HHHHHISA", k=len(group.members))
            return NewSession(
                kind,
                group_id=group.id,
                place_kind=PlaceKind.ELSEWHERE,
                place="Balai desa",
                village_code=group.village.code,
                attendances=tuple(
                    (member, AttendanceState(state))
                    for member, state in zip(group.members, states, strict=True)
                ),
                walk_ins=self._chance.choice((0, 0, 1, 3)),
                **shared,
                **_said(GROUP_TALK),
            )
        known = [person for person in served if person.registered_on <= day]
        if not known:
            return None
        person = self._chance.choice(known)
        follow_up = day + timedelta(days=14) if self._chance.random() < 0.4 else None
        place_kind = self._chance.choice((PlaceKind.HOME_VISIT, PlaceKind.OFFICE))
        is_visit = kind is SessionKind.INDIVIDUAL and place_kind is PlaceKind.HOME_VISIT
        return NewSession(
            kind,
            type_code=HOME_VISIT_TYPE if is_visit else "",
            place_kind=place_kind,
            village_code=person.village_code,
            attendances=((person.client_id, AttendanceState.PRESENT),),
            others_present="Dua anggota keluarga serumah" if kind is SessionKind.FAMILY else "",
            follow_up_on=follow_up,
            **shared,
            **_said(self._chance.choice(fitting_talks(person.age_on(day)))),
        )

    def _photo(self, day: date) -> PhotoSheet:
        """Return a plain drawing: a house on a meadow, no person."""
        return PhotoSheet(house(self._chance), f"Kegiatan lapangan {day.day}-{day.month}")


def _belongs(person: _Person, kind: str, today: date) -> bool:
    """Tell whether a group of this kind is one for a person."""
    lowest, highest = MEMBER_AGES[kind]
    is_own = kind != "pkk" or person.sex is Sex.FEMALE
    return is_own and lowest <= person.age_on(today) <= highest


def _said(talk: Talk) -> dict[str, Any]:
    return {
        "aim": talk.aim,
        "process": talk.process,
        "interpretation": talk.interpretation,
        "result": talk.result,
        "agreement": talk.agreement,
    }


@dataclass(frozen=True)
class _Group:
    id: int
    village: Village
    members: tuple[int, ...]
    new: NewGroup


@dataclass(frozen=True)
class _EveningClock:
    """The worker writes her notes in the evening of the same day."""

    day: date

    def now(self) -> datetime:
        """Return 12.00 UTC, which is evening in Java."""
        return datetime.combine(self.day, time(12), tzinfo=UTC)

    def today(self) -> date:
        """Return the day of the session."""
        return self.day
