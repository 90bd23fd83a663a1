# SPDX-License-Identifier: MIT
"""Every record comes back as it was written, and a transaction is all or nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Any

import pytest

from tests.storage.small_office import (
    DILEM,
    NOON,
    OFFICE_FIELDS,
    SUKORAHARJO,
    fill,
    plain,
    signed_report,
)
from tests.usecases.fakes import FakeClock
from tksk_desktop.domain.audit import AuditEvent
from tksk_desktop.domain.backups import BackupKind, KeepRule
from tksk_desktop.domain.cases import (
    Case,
    CaseClosing,
    CaseHold,
    CaseOutcome,
    CaseReview,
    IntakeSource,
    Priority,
    StageChange,
)
from tksk_desktop.domain.clients import Client, ClientNeed
from tksk_desktop.domain.consents import Consent, ConsentPurpose, LegalBasis
from tksk_desktop.domain.errors import NotFound, ReportAlreadySigned
from tksk_desktop.domain.groups import Group, GroupMember, GroupRole
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.office import (
    NeedWord,
    Office,
    PaperSize,
    Recipient,
    RecipientRole,
    TimeZone,
)
from tksk_desktop.domain.reports import (
    CopyEvent,
    CopyState,
    DeliveryWay,
    MonthlyReport,
    ReportCopy,
    ReportState,
    ReportWarning,
)
from tksk_desktop.domain.sessions import (
    Attendance,
    AttendanceState,
    Obstacle,
    ObstacleKind,
    PlaceKind,
    Session,
    SessionKind,
    SessionPhoto,
    SessionTrait,
)
from tksk_desktop.domain.signatures import SigningIdentity
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.session_reads import SessionReads
from tksk_desktop.usecases.readings import PhotoSheet, SessionFilter
from tksk_desktop.usecases.safekeeping.readings import BackupLine, BackupPlace, BackupRules
from tksk_desktop.usecases.sessions.record_session import NewSession, correct_session

DAY = date(2026, 5, 17)


def whole_client() -> Client:
    return Client(
        "Siti 'Drop' Aminah; --",
        SUKORAHARJO.code,
        DAY,
        nik="3507135705900001",
        family_card_number="3507130101200001",
        sex=Sex.FEMALE,
        birth_place="Malang",
        birth_date=date(1990, 5, 17),
        address="Jalan Kawi 3",
        phone="0812",
        nickname="Mbak Siti",
        notes="Dua\nbaris \u00e9",
        needs=[ClientNeed("PPKS-08", DAY, date(2026, 6, 1)), ClientNeed("PPKS-24", DAY)],
    )


def keep(store: DatabaseStore, records: str, record: Any) -> int:
    with store.open_work() as work:
        getattr(work, records).add(record)
        work.flush()
        assert record.id is not None
        work.commit()
    return int(record.id)


def assert_round_trip(store: DatabaseStore, records: str, record: Any) -> int:
    wanted = plain(record)
    record_id = keep(store, records, record)
    with store.open_work() as work:
        found = getattr(work, records).get(record_id)
        assert found is not record
        assert plain(found) == wanted
    return record_id


def test_clients_cases_groups_and_sessions_come_back_whole(store: DatabaseStore) -> None:
    client_id = assert_round_trip(store, "clients", whole_client())
    case = Case(
        "KSS-2026-00001",
        client_id,
        DAY,
        IntakeSource.CITIZEN_REPORT,
        "Sakit menahun",
        "monitoring",
        4,
        "Ketua RT",
        Priority.URGENT,
        None,
        date(2026, 9, 9),
        [StageChange("intake", DAY, "awal"), StageChange("monitoring", DAY)],
        [CaseHold(DAY, date(2026, 8, 2), "Menunggu", date(2026, 8, 1))],
        [
            CaseClosing(DAY, CaseOutcome.MOVED, "", date(2026, 8, 2), "Kembali"),
            CaseClosing(date(2026, 9, 9), CaseOutcome.ACHIEVED, "Sembuh"),
        ],
        [CaseReview(DAY, "Membaik", date(2026, 9, 1), "Terlupa")],
    )
    case_id = assert_round_trip(store, "cases", case)
    member = GroupMember(client_id, DAY, GroupRole.TREASURER, date(2026, 8, 1))
    group = Group("Mekar Sari", "kube", DILEM.code, DAY, [member])
    group_id = assert_round_trip(store, "groups", group)
    session = Session(
        SessionKind.GROUP,
        DAY,
        NOON,
        "Judul",
        time(8, 30),
        time(10),
        PlaceKind.ONLINE,
        "Balai desa",
        DILEM.code,
        case_id,
        group_id,
        [Attendance(client_id, AttendanceState.EXCUSED)],
        3,
        "Pak RT",
        "tujuan",
        "proses",
        "hasil",
        "kesepakatan",
        date(2026, 5, 30),
        [Obstacle(ObstacleKind.DATA_OWNER, "belum diberi"), Obstacle(ObstacleKind.TIME)],
        [SessionPhoto(b"\x00\xff" * 500, "Foto"), SessionPhoto(b"2")],
    )
    assert_round_trip(store, "sessions", session)


def test_reports_come_back_whole_with_their_copies(store: DatabaseStore) -> None:
    first = keep(store, "reports", MonthlyReport(2026, 9, document_id="a"))
    event = CopyEvent(CopyState.SENT, NOON, DeliveryWay.FOLDER, DAY, "Bu Ani", "catatan", "f" * 64)
    report = MonthlyReport(
        2026,
        9,
        2,
        ReportState.SIGNED,
        "b" * 32,
        7,
        "460/07/TKSK/XI/2026",
        DAY,
        {"closing": "kata \u00e9", "basis": ""},
        '{"month": "2026-09"}',
        b"%PDF-1.7 bytes",
        "0" * 64,
        NOON,
        first,
        "tabel 3",
        [
            ReportCopy("Dinas", RecipientRole.ORIGINAL, 1, CopyState.SENT, [event]),
            ReportCopy("Camat", RecipientRole.FILE, 2),
        ],
    )
    assert_round_trip(store, "reports", report)


def test_the_office_comes_back_whole(store: DatabaseStore) -> None:
    office = Office(
        **OFFICE_FIELDS,
        decree_number="188",
        camat_endorses=False,
        letterhead_emblem=b"\x89PNG",
        number_start=5,
        zone=TimeZone.WIT,
        paper=PaperSize.F4,
        need_word=NeedWord.PMKS,
        report_due_day=10,
    )
    recipient = Recipient(
        "Dinas", RecipientRole.COPY, 2, DAY, "Tempat", "Jalan", date(2026, 12, 31)
    )
    wanted = plain(office), plain(recipient)
    with store.open_work() as work:
        with pytest.raises(NotFound):
            work.office.get()
        work.office.set_up(office, [SUKORAHARJO, DILEM])
        work.office.add_recipient(recipient)
        work.commit()
    with store.open_work() as work:
        assert plain(work.office.get()) == wanted[0]
        assert [plain(each) for each in work.office.recipients()] == [wanted[1]]
        assert work.office.villages() == (DILEM, SUKORAHARJO)


def test_signing_keys_stay_and_the_newest_serves(store: DatabaseStore) -> None:
    keys = [
        SigningIdentity(b"c", b"k", f"Nama {n}", "TKSK", str(n) * 64, NOON, NOON.replace(year=2029))
        for n in (1, 2)
    ]
    with store.open_work() as work:
        assert work.office.signing_identity() is None
        for key in keys:
            work.office.keep_signing_identity(key)
        work.commit()
    with store.open_work() as work:
        assert work.office.signing_identity() == keys[1]
        assert work.office.known_fingerprints() == {"1" * 64: "Nama 1", "2" * 64: "Nama 2"}


def test_drafts_and_backups_come_back_whole(store: DatabaseStore) -> None:
    photos = (PhotoSheet(b"1", "satu"), PhotoSheet(b"2", ""))
    line = BackupLine(NOON, "/media/stick", "a.tkskbak", 5_000_000_000, 3, 4)
    with store.open_work() as work:
        draft = work.drafts.save(None, title="t", content="{}", saved_at=NOON)
        work.drafts.set_photos(draft, (PhotoSheet(b"0", "lama"),))
        work.drafts.set_photos(draft, photos)
        work.backups.add(line)
        work.backups.add(replace(line, made_at=NOON + timedelta(days=1)))
        work.commit()
    with store.open_work() as work:
        assert [(d.id, d.title, d.content, d.saved_at) for d in work.drafts.all()] == [
            (draft, "t", "{}", NOON)
        ]
        assert work.drafts.photos(draft) == photos
        assert [b.made_at for b in work.backups.all()] == [NOON + timedelta(days=1), NOON]
        assert work.backups.all()[1] == line


def test_only_changes_after_the_carried_backup_are_unsaved(store: DatabaseStore) -> None:
    def unsaved() -> int:
        with store.open_work() as work:
            return work.backups.standing().unsaved

    fill(store)
    before = unsaved()
    assert before > 0
    with store.open_work() as work:
        ended = work.backups.log_number()
        own = BackupLine(NOON, "/data", "a.tkskbak", 1, 3, 4, BackupKind.AT_CLOSING, ended)
        work.backups.add(own)
        work.commit()
    assert unsaved() == before, "a backup on the laptop itself saves nothing from its loss"
    with store.open_work() as work:
        work.backups.add(replace(own, kind=BackupKind.CARRIED, made_at=NOON - timedelta(days=9)))
        work.backups.set_rules(BackupRules(KeepRule(1, 0, 0), at_closing=False))
        work.audit.note(AuditEvent.PRINTED)
        work.commit()
    assert unsaved() == 0, "keeping backups and printing change nothing"
    with store.open_work() as work:
        assert work.backups.standing().last_at == NOON - timedelta(days=9)
        assert work.backups.rules() == BackupRules(KeepRule(1, 0, 0), at_closing=False)
        work.clients.get(1).nickname = "Mbak Sri"
        work.commit()
    assert unsaved() == 1


def test_a_place_is_remembered_once(store: DatabaseStore) -> None:
    stick = BackupPlace("/media/a", "0f" * 16, NOON)
    folder = BackupPlace("/srv/cadangan", "", NOON + timedelta(hours=1))
    elsewhere = replace(stick, path="/media/b", used_at=NOON + timedelta(hours=2))
    with store.open_work() as work:
        assert work.backups.rules() == BackupRules()
        for place in (stick, folder, folder, elsewhere):
            work.backups.remember(place)
        work.commit()
    with store.open_work() as work:
        assert work.backups.places() == (elsewhere, folder)


def test_a_discarded_draft_goes_with_its_photos_and_may_be_kept_anew(
    store: DatabaseStore,
) -> None:
    with store.open_work() as work:
        draft = work.drafts.save(None, title="t", content="1", saved_at=NOON)
        work.drafts.set_photos(draft, (PhotoSheet(b"1", ""),))
        work.drafts.discard(draft)
        with pytest.raises(NotFound):
            work.drafts.set_photos(draft, (PhotoSheet(b"1", ""),))
        anew = work.drafts.save(draft, title="t", content="2", saved_at=NOON)
        assert work.drafts.photos(anew) == ()
        work.commit()


def test_unknown_records_are_not_found(store: DatabaseStore) -> None:
    with store.open_work() as work:
        for records in (work.clients, work.cases, work.sessions, work.groups, work.reports):
            with pytest.raises(NotFound):
                records.get(99)
        with pytest.raises(NotFound):
            work.office.get_recipient(99)
        with pytest.raises(NotFound):
            work.reports.copy_owner(99)
        assert work.clients.find_by_nik("3507135705900001") is None


def test_without_commit_nothing_stays(store: DatabaseStore) -> None:
    with store.open_work() as work:
        work.clients.add(whole_client())
        work.flush()
    assert store.count().clients == 0


def test_a_failure_rolls_everything_back(store: DatabaseStore) -> None:
    def fail() -> None:
        with store.open_work() as work:
            work.clients.add(whole_client())
            work.drafts.save(None, title="t", content="", saved_at=NOON)
            work.flush()
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert store.count().clients == 0
    with store.open_work() as work:
        assert work.drafts.all() == ()


def test_an_instant_keeps_its_moment_and_must_have_a_zone(store: DatabaseStore) -> None:
    in_java = datetime(2026, 10, 31, 12, tzinfo=timezone(timedelta(hours=7)))
    session = Session(SessionKind.OTHER, DAY, in_java, title="Rapat")
    session_id = keep(store, "sessions", session)
    with store.open_work() as work:
        found = work.sessions.get(session_id).recorded_at
    assert (found, found.tzinfo) == (NOON, UTC)
    naive = datetime(2026, 10, 31)  # noqa: DTZ001
    with pytest.raises(Exception, match="without zone"):
        keep(store, "sessions", Session(SessionKind.OTHER, DAY, naive))


def test_numbers_are_counted_per_year(store: DatabaseStore) -> None:
    fill(store)
    with store.open_work() as work:
        assert work.cases.last_running_number(2026) == 4
        assert work.cases.last_running_number(2025) == 0
        for document, day, running in (
            ("a", date(2026, 12, 31), 7),
            ("b", date(2027, 1, 1), 2),
        ):
            report = MonthlyReport(day.year, day.month, document_id=document)
            report.letter_date, report.running_number = day, running
            work.reports.add(report)
        work.flush()
        assert [work.reports.highest_running_number(y) for y in (2025, 2026, 2027)] == [0, 7, 2]
        newest = work.reports.newest(Month(2026, 12))
        assert newest is not None
        assert newest.id is not None
        assert not work.reports.number_is_taken(2026, 7, besides=newest.id)
        assert work.reports.number_is_taken(2026, 7, besides=0)


def correction(store: DatabaseStore, session_id: int, **changes: Any) -> None:
    sheet = SessionReads(store.engine(), opened=True).sheet(session_id)
    values: dict[str, Any] = {
        "aim": sheet.aim,
        "attendances": tuple((a.client_id, a.state) for a in sheet.attendances),
        "photos": sheet.photos,
    }
    new = NewSession(sheet.kind, sheet.held_on, **{**values, **changes})
    clock = FakeClock(sheet.makings.recorded_on)
    correct_session(session_id, new, reason="Keliru", open_work=store.open_work, clock=clock)


def test_a_note_with_the_same_people_is_corrected(store: DatabaseStore) -> None:
    ids = fill(store)
    correction(store, 5, result="Hasil baru")
    present = AttendanceState.PRESENT
    swapped = ((ids["Eka"], AttendanceState.ILL), (ids["Citra"], present), (ids["Ani"], present))
    correction(store, 5, attendances=swapped)
    sheet = SessionReads(store.engine(), opened=True).sheet(5)
    assert {(a.client_name, a.state.value) for a in sheet.attendances} == {
        ("Eka", "S"),
        ("Citra", "H"),
        ("Ani Lestari", "H"),
    }
    correction(store, 5, attendances=((ids["Ani"], present),))
    assert [
        a.client_name for a in SessionReads(store.engine(), opened=True).sheet(5).attendances
    ] == ["Ani Lestari"]


def test_parts_that_were_taken_away_are_gone_from_the_file(store: DatabaseStore) -> None:
    fill(store)
    correction(store, 1, photos=(), obstacles=())
    with store.engine().connect() as connection:
        for table in ("session_photos", "obstacles"):
            left = connection.exec_driver_sql(
                f"SELECT count(*) FROM {table} WHERE session_id = 1"
            ).scalar_one()
            assert left == 0


def test_a_note_of_a_signed_month_stays(store: DatabaseStore) -> None:
    fill(store)
    keep(store, "reports", signed_report(2026, 10, datetime(2026, 11, 2, tzinfo=UTC)))
    assert SessionReads(store.engine(), opened=True).sheet(1).month_is_signed
    with pytest.raises(ReportAlreadySigned):
        correction(store, 1, result="lain")
    keep(store, "reports", MonthlyReport(2026, 10, version=2, document_id="neu"))
    assert not SessionReads(store.engine(), opened=True).sheet(1).month_is_signed
    correction(store, 1, result="lain")


def test_a_photo_wants_a_ground_that_held_on_its_day(store: DatabaseStore) -> None:
    ids = fill(store)
    october = SessionFilter(month=Month(2026, 10), trait=SessionTrait.PHOTOS_WITHOUT_CONSENT)

    def unasked() -> list[date]:
        return [line.held_on for line in SessionReads(store.engine()).lines(october)]

    assert unasked() == [date(2026, 10, 1)]
    late = Consent(
        ids["Ani"], ConsentPurpose.PHOTOS, LegalBasis.PUBLIC_TASK, date(2026, 10, 2), NOON, note="x"
    )
    keep(store, "consents", late)
    assert unasked() == [date(2026, 10, 1)]
    in_time = replace(late, id=None, valid_from=date(2026, 9, 1), withdrawn_on=date(2026, 10, 2))
    keep(store, "consents", in_time)
    assert unasked() == []


def test_warnings_say_what_a_month_lacks(
    store: DatabaseStore, open_store: Callable[..., DatabaseStore]
) -> None:
    today = date(2026, 11, 3)
    with store.open_work() as work:
        empty = dict(work.reports.find_warnings(Month(2026, 10), today))
        assert set(empty) == {ReportWarning.NO_ORIGINAL_RECIPIENT, ReportWarning.NO_SESSIONS}
    fill(store)
    with store.open_work() as work:
        work.drafts.save(None, title="", content="", saved_at=NOON)
        work.flush()
        find = work.reports.find_warnings
        assert dict(find(Month(2026, 10), today)) == {
            ReportWarning.FORMER_MONTH_UNSIGNED: 0,
            ReportWarning.PHOTOS_WITHOUT_CONSENT: 1,
            ReportWarning.DRAFTS_LEFT: 1,
        }
        assert dict(find(Month(2026, 11), today)) == {
            ReportWarning.MONTH_NOT_OVER: 0,
            ReportWarning.FORMER_MONTH_UNSIGNED: 0,
            ReportWarning.NO_PHOTOS: 0,
            ReportWarning.NO_OBSTACLES: 0,
            ReportWarning.SESSION_WITHOUT_RESULT: 1,
            ReportWarning.DRAFTS_LEFT: 1,
        }
        for recipient in work.office.recipients():
            recipient.valid_until = date(2026, 10, 31)
        work.office.get().camat_name = ""
        work.flush()
        ended = dict(find(Month(2026, 10), today))
        assert {ReportWarning.NO_ORIGINAL_RECIPIENT, ReportWarning.CAMAT_UNNAMED} <= set(ended)
        in_time = dict(find(Month(2026, 10), today, date(2026, 10, 31)))
        assert ReportWarning.NO_ORIGINAL_RECIPIENT not in in_time
