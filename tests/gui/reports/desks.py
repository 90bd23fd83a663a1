# SPDX-License-Identifier: MIT
"""A report that lives in memory, for tests of the report screens; its acts note what was asked."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from tksk_desktop.domain.month_figures import (
    CaseFigures,
    MonthFigures,
    NeedFlow,
    ObstacleCount,
    PlaceCount,
    SessionCount,
)
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.office import RecipientRole
from tksk_desktop.domain.reports import (
    CopyState,
    DeliveryWay,
    ReportState,
    ReportWarning,
    Section,
)
from tksk_desktop.domain.sessions import ObstacleKind, PlaceKind, SessionKind
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.readings import CopyEventLine, CopyLine, ReportDesk, ReportLine
from tksk_desktop.usecases.signatures.change_key import NewKeyFile

NOVEMBER = Month(2026, 11)
SIGNED_AT = datetime(2026, 12, 14, 2, 15, tzinfo=UTC)
REPORT_ID = 7
REGENCY = "Kepala Dinas Sosial Kabupaten Malang"
PROVINCE = "Kepala Dinas Sosial Provinsi Jawa Timur"
AUTOMATIC = {section: f"Teks otomatis {section.value}" for section in Section}
ONE_PAGE = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n"
    b"trailer<</Root 1 0 R>>\n%%EOF\n"
)


def figures() -> MonthFigures:
    """Return a small month: 12 notes, one kind of need in two villages."""
    return MonthFigures(
        month=NOVEMBER,
        journal=(),
        sessions=(
            SessionCount(SessionKind.INDIVIDUAL, 9, 6, 9, 8, 0),
            SessionCount(SessionKind.GROUP, 3, 20, 40, 31, 2),
        ),
        places=(PlaceCount(PlaceKind.HOME_VISIT, 7), PlaceCount(PlaceKind.OFFICE, 5)),
        needs=(
            NeedFlow("PPKS-08", "35.07.13.2008", 10, 2, 1, 11, 5, 6, 0),
            NeedFlow("PPKS-08", "35.07.13.1001", 20, 0, 0, 20, 9, 11, 0),
        ),
        obstacles=(ObstacleCount(ObstacleKind.TRANSPORT, 2, ("Jalan rusak",)),),
        cases=CaseFigures(4, 2, 1, 5),
        registered=420,
        newly_registered=11,
        follow_ups_agreed=6,
        photos=3,
        villages=(("35.07.13.2008", "Dilem"), ("35.07.13.1001", "Kepanjen")),
    )


def copy_line(
    copy_id: int = 1,
    state: CopyState = CopyState.WAITING,
    title: str = REGENCY,
    events: tuple[CopyEventLine, ...] = (),
    role: RecipientRole = RecipientRole.ORIGINAL,
) -> CopyLine:
    """Return one recipient's copy."""
    return CopyLine(
        copy_id, REPORT_ID, NOVEMBER, 1, "460/07/XI/2026", title, role, copy_id, state, events
    )


def event(state: CopyState, **named: Any) -> CopyEventLine:
    """Return a step of 14 December."""
    given = {"happened_on": date(2026, 12, 14), "way": DeliveryWay.NONE, "receiver_name": ""}
    return CopyEventLine(state=state, happened_at=SIGNED_AT, **{"note": "", **given, **named})


class ReportInMemory:
    """One report of November 2026; ``refuse`` maps an act's name to the error it raises."""

    def __init__(self, *warnings: tuple[ReportWarning, int]) -> None:
        self.asked: list[tuple[Any, ...]] = []
        self.refuse: dict[str, Exception] = {}
        self.own: dict[Section, str] = {}
        self.running_number: int | None = None
        self.gate: threading.Event | None = None
        """With a gate, a text is kept only after the gate is opened."""
        self.state = ReportState.DRAFT
        self.version = 1
        self.has_camat_field = False
        self.camat_signed = False
        self.is_out = False
        self.warnings = warnings
        self.copies: tuple[CopyLine, ...] = (
            copy_line(),
            copy_line(2, title=PROVINCE, role=RecipientRole.COPY),
        )

    def acts(self) -> dict[str, Callable[..., Any]]:
        """Return the acts that the screens may ask for."""
        names = (
            "year due open desk preview write_section set_letter sign revise hand_over mark_copy "
            "register_pdf"
        )
        return {name: getattr(self, name) for name in names.split()}

    def signature_acts(self) -> dict[str, Callable[..., Any]]:
        """Return the acts on signatures that the desk may ask for."""
        names = ("endorse", "send_out", "sent_out", "take_back", "call_off")
        return {name: getattr(self, name) for name in names}

    def count(self, act: str) -> int:
        """Return how often an act was asked for."""
        return sum(asked[0] == act for asked in self.asked)

    def due(self) -> tuple[Month, date]:
        """Return November until it is signed, then the month after."""
        month = NOVEMBER if self.state is ReportState.DRAFT else NOVEMBER.next
        return month, month.next.first_day.replace(day=5)

    def year(self, year: int) -> tuple[ReportLine, ...]:
        """Return the one report in its year."""
        if year != NOVEMBER.year:
            return ()
        desk = self._desk()
        line = ReportLine(
            desk.report_id,
            NOVEMBER,
            desk.version,
            desk.state,
            desk.letter_number if desk.signed_at else "",
            desk.signed_at,
            desk.copies,
        )
        former = replace(line, id=REPORT_ID, version=1, state=ReportState.SIGNED)
        return (line,) if self.version == 1 else (former, line)

    def open(self, month: Month) -> Changes:
        """Return the report of the month."""
        self.asked.append(("open", month))
        return Changes.of(Kind.REPORTS, record_id=REPORT_ID)

    def desk(self, report_id: int) -> ReportDesk:
        """Return the desk as it is now."""
        self.asked.append(("desk", report_id))
        return self._desk()

    def preview(self, report_id: int) -> bytes:
        """Return a page."""
        self._done("preview", report_id)
        return ONE_PAGE

    def write_section(self, report_id: int, section: Section, text: str | None) -> Changes:
        """Keep a text."""
        if self.gate is not None:
            assert self.gate.wait(5)
        self._done("write_section", section, text)
        self.own.pop(section, None)
        if text is not None:
            self.own[section] = text
        return Changes.of(Kind.REPORTS, record_id=report_id)

    def set_letter(self, report_id: int, day: date, running_number: int | None) -> Changes:
        """Keep date and number."""
        self._done("set_letter", day, running_number)
        self.running_number = running_number
        return Changes.of(Kind.REPORTS, record_id=report_id)

    def sign(self, report_id: int) -> Changes:
        """Sign."""
        self._done("sign", report_id)
        self.state = ReportState.SIGNED
        self.warnings = ()
        return Changes.of(Kind.REPORTS, Kind.COPIES, record_id=report_id)

    def endorse(self, report_id: int, new: NewKeyFile) -> Changes:
        """Let the camat sign."""
        self._done("endorse", report_id, new)
        self.camat_signed = True
        return Changes.of(Kind.REPORTS, record_id=report_id)

    def send_out(self, report_id: int) -> Changes:
        """Finish the paper."""
        self._done("send_out", report_id)
        self.is_out = True
        return Changes.of(Kind.REPORTS, record_id=report_id)

    def sent_out(self, report_id: int) -> bytes:
        """Return the paper."""
        return ONE_PAGE

    def take_back(self, report_id: int, data: bytes) -> Changes:
        """Take the signed paper."""
        self._done("take_back", report_id, data)
        self.is_out, self.state = False, ReportState.SIGNED
        return Changes.of(Kind.REPORTS, record_id=report_id)

    def call_off(self, report_id: int) -> Changes:
        """Wait no longer."""
        self._done("call_off", report_id)
        self.is_out = False
        return Changes.of(Kind.REPORTS, record_id=report_id)

    def revise(self, report_id: int, note: str) -> Changes:
        """Start version 2."""
        self._done("revise", report_id, note)
        self.state, self.version = ReportState.DRAFT, 2
        return Changes.of(Kind.REPORTS, record_id=REPORT_ID + 1)

    def hand_over(self, copy_id: int, folder: Path) -> Path:
        """Mark a copy as sent."""
        self._done("hand_over", copy_id, folder)
        sent = event(CopyState.SENT, way=DeliveryWay.FOLDER)
        self._step(copy_id, sent)
        return folder / "laporan.pdf"

    def mark_copy(self, copy_id: int, state: CopyState, **named: Any) -> Changes:
        """Note a step."""
        self._done("mark_copy", copy_id, state, named)
        told = {key: value for key, value in named.items() if key != "receipt_photo"}
        has_photo = named.get("receipt_photo") is not None
        self._step(copy_id, event(state, **told, has_photo=has_photo))
        return Changes.of(Kind.COPIES, record_id=copy_id)

    def register_pdf(self) -> bytes:
        """Return a page."""
        self._done("register_pdf")
        return ONE_PAGE

    def _done(self, name: str, *values: Any) -> None:
        self.asked.append((name, *values))
        if name in self.refuse:
            raise self.refuse[name]

    def _step(self, copy_id: int, step: CopyEventLine) -> None:
        self.copies = tuple(
            replace(copy, state=step.state, events=(*copy.events, step))
            if copy.id == copy_id
            else copy
            for copy in self.copies
        )

    def _desk(self) -> ReportDesk:
        signed = self.state is ReportState.SIGNED
        return ReportDesk(
            report_id=REPORT_ID + self.version - 1,
            month=NOVEMBER,
            version=self.version,
            state=self.state,
            letter_number="460/07/XI/2026",
            letter_date=date(2026, 12, 14),
            figures=figures(),
            texts={**AUTOMATIC, **self.own},
            own_texts=frozenset(self.own),
            warnings=self.warnings,
            copies=self.copies if signed else (),
            signed_at=SIGNED_AT if signed else None,
            running_number=self.running_number,
            waits_for_camat=signed and self.has_camat_field and not self.camat_signed,
            camat_signed_at=SIGNED_AT if self.camat_signed else None,
            sent_out_at=SIGNED_AT if self.is_out else None,
        )
