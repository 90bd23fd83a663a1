# SPDX-License-Identifier: MIT
"""A small office in memory for the screens of notes: two clients, a group, drafts and months."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time
from threading import Event
from typing import Any

from pytestqt.qtbot import QtBot

from tests.gui.workbenches import TODAY
from tests.shipped_session_types import shipped_lines
from tksk_desktop.domain.cases import IntakeSource
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, NotFound, Problem
from tksk_desktop.domain.follow_ups import FollowUpKey, closing_problems, moving_problems
from tksk_desktop.domain.groups import GroupRole
from tksk_desktop.domain.month_figures import SessionCount
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.programmes import AidKind, AidTarget, Programme, ProviderLevel
from tksk_desktop.domain.reports import ReportState
from tksk_desktop.domain.session_history import MonthState, needs_reason
from tksk_desktop.domain.session_types import missing_fields
from tksk_desktop.domain.sessions import (
    Attendance,
    AttendanceState,
    PlaceKind,
    Session,
    SessionKind,
    session_problems,
)
from tksk_desktop.gui.sessions.note_screen import NoteScreen
from tksk_desktop.usecases.cases.readings import CaseLine, CaseSheet, CaseTypeLine
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.follow_ups.readings import (
    FollowUpLine,
    FollowUpSheet,
    OfferedFollowUp,
)
from tksk_desktop.usecases.households.readings import MemberLine
from tksk_desktop.usecases.note_texts.readings import NoteTextLists
from tksk_desktop.usecases.readings import (
    AttendanceLine,
    ClientFilter,
    ClientHead,
    ClientLine,
    DraftLine,
    FormerNote,
    GroupMemberLine,
    GroupSheet,
    PhotoSheet,
    ReportLine,
    SessionFilter,
    SessionLine,
    SessionSheet,
)
from tksk_desktop.usecases.sessions.readings import AddendumLine, LockMakings
from tksk_desktop.usecases.sessions.record_session import NewSession

SITI, BUDI, YANTI = 1, 2, 3
PKH = Programme(
    "PKH",
    "Program Keluarga Harapan",
    ProviderLevel.CENTRE,
    AidTarget.FAMILY,
    AidKind.CASH,
    date(2018, 1, 1),
)
ENDED = replace(PKH, code="BST", name="Bantuan Sosial Tunai", until=date(2021, 12, 31))
NAMES = {SITI: "Siti Aminah", BUDI: "Budi Santoso", YANTI: "Yanti Lestari"}
MEKAR = 9
CASE = 31
SAVED = 70
MORNING = datetime(2026, 12, 14, 7, 2, tzinfo=UTC)


def open_case(case_id: int = CASE, client_id: int = SITI) -> CaseLine:
    """Return an open case."""
    return CaseLine(
        case_id,
        "2026-0031",
        client_id,
        NAMES[client_id],
        "Tidak sekolah",
        "assessment",
        date(2026, 11, 2),
    )


def wait_until_saved(qtbot: QtBot, screen: NoteScreen) -> None:
    """Wait until the note says that it is recorded; it stays open."""
    qtbot.waitUntil(lambda: screen.form.ui.keptLabel.text().startswith("Saved"))


def saved_note(**changed: Any) -> SessionSheet:
    """Return a saved individual note with Siti."""
    values: dict[str, Any] = {
        "id": SAVED,
        "kind": SessionKind.INDIVIDUAL,
        "held_on": date(2026, 12, 10),
        "recorded_at": MORNING,
        "title": "",
        "starts_at": time(8),
        "ends_at": time(9, 30),
        "place_kind": PlaceKind.HOME_VISIT,
        "place": "Rumah klien",
        "village_code": "35.07.13.2008",
        "case_id": CASE,
        "group_id": None,
        "group_name": "",
        "attendances": (AttendanceLine(SITI, NAMES[SITI], AttendanceState.PRESENT),),
        "walk_ins": 0,
        "others_present": "",
        "aim": "Meninjau rencana",
        "process": "Berbincang di rumah",
        "result": "Rencana berjalan",
        "agreement": "Bertemu lagi",
        "follow_up_on": date(2026, 12, 24),
        "obstacles": (("time", "Hujan"),),
        "photos": (PhotoSheet(b"not opened by these tests", "Rumah"),),
        "makings": LockMakings(TODAY, 7, MonthState.OPEN),
    }
    return SessionSheet(**{**values, **changed})


class OfficeOfNotes:
    """Fulfils the acts that the journal and the note ask for, and keeps what they did."""

    def __init__(self) -> None:
        self.types = shipped_lines()
        self.cases: tuple[CaseLine, ...] = (open_case(),)
        self.saved: dict[int, SessionSheet] = {SAVED: saved_note(photos=())}
        self.lines: tuple[SessionLine, ...] = ()
        self.due: tuple[FollowUpLine, ...] = ()
        self.offers: dict[int, tuple[OfferedFollowUp, ...]] = {}
        """What is open, by client."""
        self.became: dict[int, FollowUpSheet] = {}
        self.at_home: dict[int, tuple[MemberLine, ...]] = {}
        """Who lives with a client."""
        self.settled: list[tuple[Any, ...]] = []
        self.drafts: dict[int, DraftLine] = {}
        self.photos: dict[int, tuple[PhotoSheet, ...]] = {}
        self.photo_saves = 0
        self.recorded: list[tuple[NewSession, int | None, int | None]] = []
        self.reasons: list[str] = []
        self.signed: set[Month] = set()
        self.draft_error: Exception | None = None
        self.sheet_error: Exception | None = None
        self.may_record = Event()
        """Cleared, the database thread waits in the middle of recording a note."""
        self.may_record.set()

    def acts(self) -> dict[str, Mapping[str, Callable[..., Any]]]:
        """Return the acts for ``make_bench``."""
        return {
            "clients": {
                "head": self.client,
                "find": self.find,
                "lines": lambda ids: tuple(self.line(i) for i in ids),
            },
            "cases": {"sheet": self.case},
            "session_types": {"lines": lambda: self.types},
            "aid": {"programmes": lambda: (PKH, ENDED)},
            "households": {"at_home": lambda client_id, day: self.at_home.get(client_id, ())},
            "sessions": {
                "groups": lambda: (self.group(),),
                "sheet": self.sheet,
                "lines": self.listed,
                "former": self.former,
                "counts": self.counts,
                "drafts": lambda: tuple(reversed(self.drafts.values())),
                "keep_draft": self.keep_draft,
                "keep_draft_photos": self.keep_photos,
                "draft_photos": lambda draft_id: self.photos.get(draft_id, ()),
                "discard_draft": self.discard,
                "record": self.record,
                "add_addendum": self.add_addendum,
                "journal_workbook": lambda month: f"workbook of {month}".encode(),
            },
            "follow_ups": {
                "open": lambda: self.due,
                "offered": self.offered,
                "sheet": lambda session_id: self.became.get(session_id, FollowUpSheet()),
                "close": self.close_follow_up,
                "move": self.move_follow_up,
                "take_back": self.take_back,
            },
            "note_texts": {"lists": NoteTextLists},
            "reports": {"year": self.year},
        }

    def case(self, case_id: int) -> CaseSheet:
        """Return one of the cases."""
        (line,) = (case for case in self.cases if case.id == case_id)
        kind = CaseTypeLine(11, "Lainnya", 11, 30, (), 1, active=True)
        return CaseSheet(line, IntakeSource.SELF, "", kind, (), (), (), (), ())

    def client(self, client_id: int) -> ClientHead:
        """Return one of the people."""
        mine = tuple(case for case in self.cases if case.client_id == client_id)
        return ClientHead(client_id, NAMES[client_id], "35.07.13.2008", mine)

    def line(self, client_id: int) -> ClientLine:
        """Return a person as a line of the register."""
        return ClientLine(client_id, NAMES[client_id], None, None, None, "Dilem", (), 0, None)

    def find(self, wanted: ClientFilter, _limit: int) -> tuple[ClientLine, ...]:
        """Find people by a part of the name."""
        part = wanted.text.casefold()
        return tuple(self.line(i) for i, name in NAMES.items() if part in name.casefold())

    def group(self) -> GroupSheet:
        """Return the group with its two members."""
        members = tuple(
            GroupMemberLine(i, NAMES[i], GroupRole.MEMBER, date(2026, 1, 5)) for i in (SITI, BUDI)
        )
        kind, village = "kube", "35.07.13.2007"
        formed = date(2026, 1, 5)
        return GroupSheet(MEKAR, "KUBE Mekar", kind, village, "Kemiri", formed, members, 0)

    def sheet(self, session_id: int) -> SessionSheet:
        """Return a saved note."""
        if self.sheet_error is not None:
            raise self.sheet_error
        if session_id not in self.saved:
            raise NotFound("session")
        return self.saved[session_id]

    def former(self, client_id: int) -> tuple[FormerNote, ...]:
        """Return the saved notes about someone."""
        return tuple(
            FormerNote(note.id, note.held_on)
            for note in self.saved.values()
            if client_id in {seat.client_id for seat in note.attendances}
        )

    def listed(self, wanted: SessionFilter) -> tuple[SessionLine, ...]:
        """Return the lines of a month and kind; the text hits nothing but ``rahasia``."""
        found = self.lines
        if wanted.month is not None:
            found = tuple(line for line in found if line.held_on in wanted.month)
        if wanted.kind is not None:
            found = tuple(line for line in found if line.kind is wanted.kind)
        if wanted.type_code is not None:
            # The lines of these tests are of the shipped type of their kind.
            found = tuple(line for line in found if line.kind.value == wanted.type_code)
        return found if wanted.text in ("", "rahasia") else ()

    def counts(self, month: Month) -> tuple[SessionCount, ...]:
        """Count the lines of a month by their types."""
        held = Counter(line.type_name for line in self.lines if line.held_on in month)
        return tuple(
            SessionCount(SessionKind.OTHER, count, 0, 0, 0, 0, name=name)
            for name, count in held.items()
        )

    def keep_draft(self, draft_id: int | None, *, title: str, content: str) -> Changes:
        """Keep a draft, or fail as told."""
        if self.draft_error is not None:
            raise self.draft_error
        kept = draft_id or len(self.drafts) + 100
        self.drafts[kept] = DraftLine(kept, title, MORNING, content)
        return Changes.of(Kind.DRAFTS, record_id=kept)

    def keep_photos(self, draft_id: int, photos: tuple[PhotoSheet, ...]) -> Changes:
        """Keep a draft's pictures."""
        self.photos[draft_id] = photos
        self.photo_saves += 1
        return Changes.of(Kind.DRAFTS, record_id=draft_id)

    def discard(self, draft_id: int) -> Changes:
        """Throw a draft away."""
        del self.drafts[draft_id]
        return Changes.of(Kind.DRAFTS)

    def record(
        self,
        new: NewSession,
        *,
        session_id: int | None,
        draft_id: int | None,
        reason: str = "",
    ) -> Changes:
        """Record by the field's own rules, and end the draft."""
        assert self.may_record.wait(5)
        attendances = [Attendance(client, state) for client, state in new.attendances]
        session = Session(
            new.kind,
            new.held_on,
            MORNING,
            title=new.title,
            starts_at=new.starts_at,
            ends_at=new.ends_at,
            group_id=new.group_id,
            attendances=attendances,
            aim=new.aim,
            type_code=new.type_code,
            phase=new.phase,
            follow_up_on=new.follow_up_on,
        )
        types = {each.code: each for each in shipped_lines()}
        problems = session_problems(session, today=TODAY)
        problems += missing_fields(session, types[new.type_code or new.kind.value].required)
        if problems:
            raise EntryRefused(*problems)
        if session_id is not None and not reason.strip():
            recorded_on = self.saved[session_id].makings.recorded_on
            if needs_reason(recorded_on, today=TODAY):
                raise EntryRefused(FieldProblem("reason", Problem.MISSING))
        self.recorded.append((new, session_id, draft_id))
        self.reasons.append(reason)
        if draft_id is not None:
            del self.drafts[draft_id]
        kept = session_id or 500 + len(self.recorded) - 1
        makings = LockMakings(TODAY, 7, MonthState.OPEN)
        before = self.saved.get(kept, saved_note(id=kept, makings=makings))
        self.saved[kept] = replace(before, held_on=new.held_on, aim=new.aim, process=new.process)
        return Changes.of(Kind.SESSIONS, Kind.DRAFTS, record_id=kept)

    def add_addendum(self, session_id: int, text: str) -> Changes:
        """Add later text to a saved note."""
        if not text.strip():
            raise EntryRefused(FieldProblem("text", Problem.MISSING))
        sheet = self.saved[session_id]
        addenda = (*sheet.addenda, AddendumLine(MORNING, text))
        self.saved[session_id] = replace(sheet, addenda=addenda)
        return Changes.of(Kind.SESSIONS, record_id=session_id)

    def offered(
        self, client_ids: Sequence[int], group_id: int | None
    ) -> tuple[OfferedFollowUp, ...]:
        """Return what is open with these people."""
        found = [offer for client in client_ids for offer in self.offers.get(client, ())]
        return tuple(dict.fromkeys(found))

    def close_follow_up(self, key: FollowUpKey, reason: str) -> Changes:
        """Keep that a follow-up was closed."""
        problems = closing_problems(reason)
        if problems:
            raise EntryRefused(*problems)
        return self._settle("close", key, reason)

    def move_follow_up(self, key: FollowUpKey, to: date, reason: str) -> Changes:
        """Keep to which day a follow-up was moved."""
        problems = moving_problems(to, reason, due=TODAY, today=TODAY)
        if problems:
            raise EntryRefused(*problems)
        return self._settle("move", key, to, reason)

    def take_back(self, key: FollowUpKey) -> Changes:
        """Keep that a step was undone."""
        self.became.pop(key.session_id, None)
        return self._settle("take back", key)

    def _settle(self, what: str, key: FollowUpKey, *more: Any) -> Changes:
        self.settled.append((what, key, *more))
        return Changes.of(Kind.SESSIONS, record_id=key.session_id)

    def year(self, year: int) -> tuple[ReportLine, ...]:
        """Return the signed months' reports."""
        return tuple(
            ReportLine(1, month, 1, ReportState.SIGNED, "", MORNING, ())
            for month in sorted(self.signed)
            if month.year == year
        )
