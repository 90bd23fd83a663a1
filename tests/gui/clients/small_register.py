# SPDX-License-Identifier: MIT
"""A register of four people in memory, as plain callables for the acts of a workbench."""

from __future__ import annotations

import base64
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from functools import partial
from typing import Any

from tests.gui.workbenches import VILLAGES
from tksk_desktop.domain.case_lists import CaseloadState
from tksk_desktop.domain.cases import IntakeSource
from tksk_desktop.domain.documents import DocumentForm, DocumentKind, FlagKind
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.search_marks import SearchMarks
from tksk_desktop.domain.sessions import SessionKind
from tksk_desktop.domain.to_do import ToDoKind
from tksk_desktop.domain.typed_names import typed_words
from tksk_desktop.usecases.cases.readings import (
    CaseLine,
    CaseLists,
    Caseload,
    CaseSheet,
    CaseTypeLine,
    StageLine,
)
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.consents.readings import ConsentLine
from tksk_desktop.usecases.documents.readings import DocumentLine, FlagLine
from tksk_desktop.usecases.finding.readings import ClientSort, FoundClients, SavedFilter
from tksk_desktop.usecases.readings import (
    ClientFilter,
    ClientLine,
    ClientSheet,
    NeedLine,
    SessionFilter,
    SessionLine,
    TimeLineEntry,
)
from tksk_desktop.usecases.to_do.readings import ToDoLine

NAMES = ("Aminah Prasetyo", "Budi Santoso", "Siti Rahayu", "Siti Widodo")
CASE = CaseLine(
    7,
    "KSS-2026-00003",
    3,
    "Siti Rahayu",
    "Belum punya KTP",
    "assessment",
    date(2026, 6, 10),
    stage_name="Asesmen",
    stage_position=2,
    type_id=5,
    type_name="Administrasi kependudukan",
    next_review_on=date(2026, 12, 20),
)
STAGES = tuple(
    StageLine(code, name, place, active=True, is_used=True)
    for place, (code, name) in enumerate(
        (("intake", "Pendekatan awal"), ("assessment", "Asesmen"), ("planning", "Rencana")),
        start=1,
    )
)
TYPES = (
    CaseTypeLine(1, "Penelantaran lanjut usia", 1, 30, ("Kunjungan",), 2, active=True),
    CaseTypeLine(4, "Kekerasan dan KDRT", 4, 14, (), 3, active=True),
    CaseTypeLine(5, "Administrasi kependudukan", 5, 30, (), 1, active=True),
)
TO_DO = (
    ToDoLine(
        date(2026, 12, 10),
        ToDoKind.FOLLOW_UP,
        "Bertemu lagi",
        3,
        "Siti Rahayu",
        session_id=41,
    ),
    ToDoLine(date(2026, 12, 20), ToDoKind.CASE_REVIEW, CASE.problem, 3, "Siti", case_id=7),
)
NOTE = SessionLine(
    id=41,
    kind=SessionKind.INDIVIDUAL,
    held_on=date(2026, 12, 1),
    starts_at=None,
    ends_at=None,
    title="Kunjungan pertama",
    who="Siti Rahayu",
    place="Dilem",
    present=1,
    expected=1,
    walk_ins=0,
    follow_up_on=date(2026, 12, 10),
    photos=0,
)
TIME_LINE = (
    TimeLineEntry(date(2026, 12, 10), "follow_up", "Bertemu lagi", "", session_id=41),
    TimeLineEntry(date(2026, 12, 1), "session", "Bimbingan perorangan", "Setuju", session_id=41),
    TimeLineEntry(date(2026, 6, 10), "case_opened", CASE.number, CASE.problem, case_id=7),
    TimeLineEntry(date(2026, 5, 2), "need_since", "PPKS-11", ""),
    TimeLineEntry(date(2026, 5, 2), "registered", "", ""),
)

PICTURE = base64.b64decode(
    "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJ"
    "DRENDg8QEBEQCgwSExIQEw8QEBD/yQALCAABAAEBAREA/8wABgAQEAX/2gAIAQEAAD8A0s8g/9k="
)
"""One grey pixel as a JPEG."""
DOCUMENTS = (
    DocumentLine(
        9,
        3,
        DocumentKind.FAMILY_CARD,
        "Kartu keluarga 2024",
        DocumentForm.JPEG,
        320_000,
        datetime(2026, 12, 1, 3, tzinfo=UTC),
        date(2024, 3, 1),
        PICTURE,
        None,
        "",
    ),
    DocumentLine(
        10,
        3,
        DocumentKind.LETTER,
        "Surat orang lain",
        DocumentForm.PDF,
        20_000,
        datetime(2026, 11, 1, 3, tzinfo=UTC),
        None,
        b"",
        date(2026, 11, 2),
        "salah orang",
    ),
)
FLAG = FlagLine(5, 3, FlagKind.SAFETY, "Anjing galak", date(2026, 6, 1), None, "")


def line(client_id: int, name: str) -> ClientLine:
    """Return a row of the list; born on 1 May 1950, living in the village of that place."""
    village = VILLAGES[client_id % len(VILLAGES)].name
    born = date(1950, 5, 1)
    return ClientLine(client_id, name, None, Sex.FEMALE, born, village, ("PPKS-11",), 0, None)


@dataclass
class SmallRegister:
    """Answers reads, notes down what was to be kept; ``refusals`` are raised once each."""

    people: dict[int, ClientLine] = field(
        default_factory=lambda: {n: line(n, name) for n, name in enumerate(NAMES, start=1)}
    )
    refusals: list[EntryRefused] = field(default_factory=list)
    asked: list[ClientFilter] = field(default_factory=list)
    kept: list[tuple[Any, ...]] = field(default_factory=list)
    filters: list[SavedFilter] = field(default_factory=list)
    open_cases: tuple[CaseLine, ...] = (CASE,)
    given: tuple[ConsentLine, ...] = ()
    case: CaseSheet = field(
        default_factory=lambda: CaseSheet(
            CASE, IntakeSource.SELF, "", TYPES[2], STAGES, (), (), (), ()
        )
    )
    sorts: list[ClientSort | None] = field(default_factory=list)

    def all_acts(self) -> dict[str, dict[str, Callable[..., Any]]]:
        """Return all acts that the page of clients asks for."""
        return {
            "clients": self.acts(),
            "sessions": self.notes(),
            "documents": self.papers(),
            "finding": self.finding(),
            "cases": self.cases(),
            "consents": self.consents(),
            "to_do": {"of_client": lambda client_id: TO_DO if client_id == 3 else ()},
        }

    def acts(self) -> dict[str, Callable[..., Any]]:
        """Return the acts of the register."""
        return {
            "search": self.search,
            "find_ids": self.find_ids,
            "lines": lambda ids: tuple(self.people[each] for each in ids if each in self.people),
            "find": self.find,
            "sheet": self.sheet,
            "register": lambda new: self._keep(Kind.CLIENTS, 3, "register", new),
            "correct": lambda who, new: self._keep(Kind.CLIENTS, who, "correct", who, new),
        }

    def cases(self) -> dict[str, Callable[..., Any]]:
        """Return the acts on cases; every act that keeps something is noted down by its name."""
        names = ("correct", "move", "hold", "take_up", "close", "reopen", "review")
        return {
            "lists": lambda: CaseLists(STAGES, TYPES),
            "caseload": lambda: Caseload(26, 25, 40, CaseloadState.ABOVE_USUAL),
            "open_cases": lambda wanted: self.open_cases,
            "sheet": lambda case_id: self.case,
            "open": lambda new: self._keep(Kind.CASES, 8, "open", new),
            **{name: partial(self._keep_step, name) for name in names},
        }

    def notes(self) -> dict[str, Callable[..., Any]]:
        """Return the act that lists a client's notes."""
        of_siti = (SessionFilter(client_id=3), SessionFilter(case_id=7))
        return {"lines": lambda wanted: (NOTE,) if wanted in of_siti else ()}

    def consents(self) -> dict[str, Callable[..., Any]]:
        """Return the acts on consents."""
        return {
            "of_client": lambda client_id: self.given,
            "record": lambda new: self._keep(Kind.CONSENTS, 9, "record", new),
            "withdraw": lambda *given: self._keep(Kind.CONSENTS, 9, "withdraw", *given),
        }

    def papers(self) -> dict[str, Callable[..., Any]]:
        """Return the acts on documents and marks: Siti has one of each."""
        return {
            "documents": lambda who: DOCUMENTS if who == 3 else (),
            "content": lambda _document: PICTURE,
            "keep": lambda new: self._keep(Kind.DOCUMENTS, 9, "keep", new),
            "describe": lambda *given: self._keep(Kind.DOCUMENTS, 9, "describe", *given),
            "hide": lambda *given: self._keep(Kind.DOCUMENTS, 9, "hide", *given),
            "put_back": lambda which: self._keep(Kind.DOCUMENTS, which, "put_back", which),
            "flags": lambda who: (FLAG,) if who == 3 else (),
            "raise_flag": lambda new: self._keep(Kind.FLAGS, 5, "raise_flag", new),
            "take_flag_down": lambda *given: self._keep(Kind.FLAGS, 5, "take_down", *given),
        }

    def finding(self) -> dict[str, Callable[..., Any]]:
        """Return the acts on kept filters."""
        return {
            "filters": lambda: tuple(self.filters),
            "stages": lambda: (("Asesmen", "assessment"), ("Intervensi", "intervention")),
            "keep_filter": lambda *given: self._keep(Kind.FILTERS, 5, "keep_filter", *given),
            "rename_filter": lambda *given: self._keep(Kind.FILTERS, 5, "rename_filter", *given),
            "remove_filter": lambda *given: self._keep(Kind.FILTERS, 5, "remove_filter", *given),
        }

    def find_ids(self, wanted: ClientFilter) -> Sequence[int]:
        """Find by a piece of the name."""
        self.asked.append(wanted)
        text = wanted.text.casefold()
        return [n for n, person in self.people.items() if text in person.name.casefold()]

    def search(self, wanted: ClientFilter, sort: ClientSort | None) -> FoundClients:
        """Find by a piece of the name, with the typed words to mark."""
        self.sorts.append(sort)
        marks = SearchMarks(typed_words(wanted.text))
        return FoundClients(self.find_ids(wanted), len(self.people), marks)

    def find(self, wanted: ClientFilter, limit: int) -> tuple[ClientLine, ...]:
        """Return the first that are found."""
        return tuple(self.people[each] for each in self.find_ids(wanted)[:limit])

    def sheet(self, client_id: int) -> ClientSheet:
        """Return a sheet; Siti Rahayu's has a case, a note and a family card."""
        person = self.people[client_id]
        bare = ClientSheet(
            id=client_id,
            name=person.name,
            nik=None,
            family_card_number=None,
            sex=person.sex,
            birth_place="Malang",
            birth_date=person.birth_date,
            village_code=VILLAGES[client_id % len(VILLAGES)].code,
            village_name=person.village_name,
            address="",
            phone="",
            nickname="",
            notes="",
            registered_on=date(2026, 5, 2),
            needs=(NeedLine("PPKS-11", date(2026, 5, 2), None),),
            cases=(),
            time_line=TIME_LINE[-2:],
        )
        if client_id != 3:
            return bare
        return replace(
            bare, family_card_number="3507130101200001", cases=(CASE,), time_line=TIME_LINE
        )

    def _keep_step(self, name: str, *given: Any, **named: Any) -> Changes:
        return self._keep(Kind.CASES, 7, name, *given, *named.values())

    def _keep(self, kind: Kind, record_id: int, *given: Any) -> Changes:
        if self.refusals:
            raise self.refusals.pop()
        self.kept.append(given)
        return Changes.of(kind, record_id=record_id)


def refusal(*wrong: tuple[str, Problem]) -> EntryRefused:
    """Return a refusal of these fields."""
    return EntryRefused(*(FieldProblem(name, problem) for name, problem in wrong))
