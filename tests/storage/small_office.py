# SPDX-License-Identifier: MIT
"""A small office whose every figure is counted by hand in the tests."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from typing import Any

from tksk_desktop.domain.cases import Case, CaseClosing, CaseOutcome, IntakeSource, StageChange
from tksk_desktop.domain.clients import Client, ClientNeed
from tksk_desktop.domain.follow_ups import FollowUpStep, FollowUpStepKind
from tksk_desktop.domain.groups import Group, GroupMember, GroupRole
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.office import Office, Recipient, RecipientRole, Village
from tksk_desktop.domain.reports import MonthlyReport, ReportState
from tksk_desktop.domain.sessions import (
    Attendance,
    AttendanceState,
    Obstacle,
    ObstacleKind,
    PlaceKind,
    Session,
    SessionKind,
    SessionPhoto,
)
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.key_file import KdfCost

PASSWORD = "rahasia sekali"
LAST_TYPE = 11
"""The shipped type "Lainnya"."""
CHEAP = KdfCost(8, 1, 1)
LEVELS = {"PPKS-16": 3}
SUKORAHARJO, DILEM = Village("35.07.13.2001", "Sukoraharjo"), Village("35.07.13.2002", "Dilem")
NOON = datetime(2026, 10, 31, 5, tzinfo=UTC)
OFFICE_FIELDS: dict[str, Any] = {
    "worker_name": "Rahayu Lestari",
    "member_number": "35.07.13.0001",
    "subdistrict_code": "35.07.13",
    "subdistrict_name": "Kepanjen",
    "regency_name": "Kabupaten Malang",
    "province_name": "Jawa Timur",
    "camat_name": "Drs. Contoh",
}


def plain(value: Any) -> Any:
    """Return a record as plain values, without ids, to compare it with another."""
    if isinstance(value, list | tuple):
        return [plain(each) for each in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: plain(getattr(value, f.name)) for f in fields(value) if f.name != "id"}
    return value


def client(
    name: str,
    village: Village,
    registered_on: date,
    *needs: tuple[str, date, date | None],
    **more: Any,
) -> Client:
    carried = [ClientNeed(code, since, until) for code, since, until in needs]
    return Client(name, village.code, registered_on, needs=carried, **more)


def session(kind: SessionKind, held_on: date, *who: tuple[int, str], **more: Any) -> Session:
    recorded = datetime(held_on.year, held_on.month, held_on.day, 12, tzinfo=UTC)
    values = {"recorded_at": recorded, "aim": "Menguatkan", "result": "Mau mencoba", **more}
    seats = [Attendance(client_id, AttendanceState(state)) for client_id, state in who]
    return Session(kind, held_on, attendances=seats, **values)


def fill(store: DatabaseStore) -> dict[str, int]:
    """Write the small office; return the ids of its clients by first name."""
    with store.open_work() as work:
        work.office.set_up(Office(**OFFICE_FIELDS), [SUKORAHARJO, DILEM])
        since = date(2026, 1, 1)
        work.office.add_recipient(
            Recipient("Kepala Dinas Sosial", RecipientRole.ORIGINAL, 1, since)
        )
        work.office.add_recipient(Recipient("Camat", RecipientRole.FILE, 2, since))
        people = _people()
        for person in people:
            work.clients.add(person)
        work.flush()
        ids = {person.name.split()[0]: person.id or 0 for person in people}
        for case in _cases(ids):
            work.cases.add(case)
        group = Group("Mekar Sari", "kube", SUKORAHARJO.code, date(2026, 2, 1))
        group.members = [GroupMember(ids["Ani"], date(2026, 2, 1), GroupRole.CHAIR)]
        work.groups.add(group)
        work.flush()
        for note in _sessions(ids, group.id or 0):
            work.sessions.add(note)
        work.flush()
        answered = FollowUpStepKind.ANSWERED
        work.follow_ups.add(FollowUpStep(1, answered, date(2026, 10, 31), answer_id=2))
        work.commit()
    return ids


def _people() -> list[Client]:
    day = date
    elder, poor, hidden = "PPKS-08", "PPKS-24", "PPKS-16"
    woman, man = {"sex": Sex.FEMALE}, {"sex": Sex.MALE}
    return [
        client(
            "Ani Lestari", SUKORAHARJO, day(2026, 8, 10), (elder, day(2026, 8, 10), None), **woman
        ),
        client("Budi", SUKORAHARJO, day(2026, 10, 5), (elder, day(2026, 10, 5), None), **man),
        client(
            "Citra",
            DILEM,
            day(2026, 9, 1),
            (elder, day(2026, 9, 1), day(2026, 10, 20)),
            (poor, day(2026, 10, 20), None),
            **woman,
        ),
        client("Dodo", SUKORAHARJO, day(2026, 11, 2), (elder, day(2026, 11, 2), None)),
        client("Eka", DILEM, day(2026, 7, 1), (hidden, day(2026, 7, 1), None), **man),
    ]


def _cases(ids: dict[str, int]) -> list[Case]:
    def case(number: int, name: str, opened: date, closed: date | None = None) -> Case:
        made = Case(
            f"KSS-2026-{number:05d}",
            ids[name],
            opened,
            IntakeSource.OUTREACH,
            "Sakit",
            "intake",
            LAST_TYPE,
        )
        made.stage_changes = [StageChange("intake", opened)]
        if closed:
            made.close(CaseClosing(closed, CaseOutcome.ACHIEVED, "Mandiri"))
        return made

    return [
        case(1, "Ani", date(2026, 9, 15)),
        case(2, "Budi", date(2026, 10, 6), date(2026, 10, 25)),
        case(3, "Citra", date(2026, 8, 1), date(2026, 9, 30)),
        case(4, "Eka", date(2026, 11, 1)),
    ]


def _sessions(ids: dict[str, int], group_id: int) -> list[Session]:
    ani, budi, citra, eka = (ids[name] for name in ("Ani", "Budi", "Citra", "Eka"))
    road = "Jalan rusak"
    return [
        session(
            SessionKind.INDIVIDUAL,
            date(2026, 10, 1),
            (ani, "H"),
            follow_up_on=date(2026, 10, 15),
            agreement="Ke puskesmas",
            photos=[SessionPhoto(b"\xff\xd8 rumah", "Rumah")],
            obstacles=[Obstacle(ObstacleKind.TRANSPORT, road)],
        ),
        session(
            SessionKind.GROUP,
            date(2026, 10, 31),
            (ani, "H"),
            (budi, "A"),
            (citra, "I"),
            group_id=group_id,
            walk_ins=2,
            place_kind=PlaceKind.ELSEWHERE,
            place="Balai desa",
        ),
        session(SessionKind.INDIVIDUAL, date(2026, 9, 30), (ani, "H")),
        session(SessionKind.INDIVIDUAL, date(2026, 11, 1), (eka, "H"), result=""),
        session(
            SessionKind.FAMILY,
            date(2026, 10, 10),
            (citra, "H"),
            (eka, "H"),
            place_kind=PlaceKind.HOME_VISIT,
            village_code=DILEM.code,
            obstacles=[Obstacle(ObstacleKind.TRANSPORT, road), Obstacle(ObstacleKind.TIME)],
        ),
        session(SessionKind.OTHER, date(2026, 10, 12), title="Rapat", aim="", result=""),
    ]


def signed_report(year: int, month: int, signed_at: datetime, **more: Any) -> MonthlyReport:
    """Return a report as it stands after a signature."""
    values = {"document_id": f"{year}{month:02d}{more.get('version', 1)}", "pdf": b"%PDF", **more}
    return MonthlyReport(
        year,
        month,
        state=ReportState.SIGNED,
        signed_at=signed_at,
        letter_date=signed_at.date(),
        pdf_sha256="0" * 64,
        figures="{}",
        **values,
    )
