# SPDX-License-Identifier: MIT
"""The sheet of a day's visits: village by village, with room to write by hand."""

from __future__ import annotations

from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Spacer, Table

from tksk_desktop.domain.clients import initials
from tksk_desktop.domain.confidentiality import is_hidden
from tksk_desktop.domain.name_veil import NameVeil
from tksk_desktop.domain.office import PaperSize
from tksk_desktop.reports import wording
from tksk_desktop.reports.pages import build
from tksk_desktop.reports.styles import (
    BOLD,
    CENTRED,
    REGULAR,
    SECTION,
    SMALL,
    TABLE_SIZE,
    TITLE,
    PaperFonts,
    text_width,
)
from tksk_desktop.usecases.agenda.readings import VillageStop, VisitDay, VisitLine
from tksk_desktop.vocabulary import clock_time, day_and_date, number

NUMBER, PERSON, PURPOSE, TICKS = 8 * mm, 38 * mm, 34 * mm, 30 * mm
ROOM = 24 * mm
"""The height of a row: four lines written by hand."""
BOX = 3.2 * mm
LINE = ROOM / 4


def write_visit_sheet(
    day: VisitDay,
    *,
    subdistrict_name: str,
    with_names: bool,
    paper: PaperSize,
    fonts: PaperFonts,
) -> bytes:
    """Return the sheet as PDF; clients of level 3 stand on it with their initials only."""
    office = f"TKSK Kecamatan {subdistrict_name}"
    when = day_and_date(day.day)
    if not with_names:
        people = (v.who for stop in day.stops for v in stop.visits if v.client_id is not None)
        day = NameVeil(people).over(day)
    story: list[Any] = [
        fonts.paragraph(wording.VISITS_TITLE, TITLE),
        fonts.exact_paragraph(office, CENTRED),
        fonts.exact_paragraph(when, CENTRED),
        Spacer(1, 8),
    ]
    first = 1
    for place, stop in enumerate(day.stops, start=1):
        story += _village(place, stop, first, with_names, text_width(paper), fonts)
        first += len(stop.visits)
    if not day.stops:
        story.append(fonts.paragraph(wording.NO_VISITS, CENTRED))
    return build(
        story,
        paper=paper,
        title=fonts.exact(f"{wording.VISITS} {when}"),
        author="TKSK",
        foot=fonts.exact(f"{wording.VISITS} {when}"),
        dated=day.day,
        head_mark=wording.VISITS_MARK if with_names else "",
    )


def _village(
    place: int,
    stop: VillageStop,
    first: int,
    with_names: bool,
    width: float,
    fonts: PaperFonts,
) -> list[Any]:
    name = stop.village_name or wording.NO_VILLAGE
    if stop.road_km is not None:
        name += f" ({number(stop.road_km, 1)} km)"
    road = " · ".join(part for part in (stop.road_note, stop.note) if part)
    said = wording.ROAD.format(note=road or "." * 60)
    rows = [
        _row(number_, visit, with_names, width, fonts)
        for number_, visit in enumerate(stop.visits, start=first)
    ]
    head = [
        fonts.paragraph(f"{place}. {name}", SECTION),
        fonts.paragraph(said, SMALL),
        Spacer(1, 4),
    ]
    return [KeepTogether([*head, rows[0]]), *rows[1:]]


def _row(
    position: int, visit: VisitLine, with_names: bool, width: float, fonts: PaperFonts
) -> Table:
    hidden = is_hidden(visit.confidentiality)
    about = [initials(visit.who) if hidden and with_names else visit.who]
    if with_names and not hidden and visit.address:
        about.append(visit.address)
    if visit.starts_at is not None:
        about.append(clock_time(visit.starts_at))
    purpose = "" if hidden else visit.purpose
    cells = [
        fonts.paragraph(str(position), SMALL),
        [fonts.paragraph(line, SMALL) for line in about],
        fonts.paragraph(purpose, SMALL),
        TickBoxes(wording.VISIT_TICKS),
        WritingLines(width - NUMBER - PERSON - PURPOSE - TICKS),
    ]
    return Table(
        [cells],
        colWidths=[NUMBER, PERSON, PURPOSE, TICKS, None],
        style=[
            ("BOX", (0, 0), (-1, -1), 0.5, "black"),
            ("INNERGRID", (0, 0), (-1, -1), 0.25, "grey"),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("FONTNAME", (0, 0), (-1, -1), REGULAR),
            ("LEFTPADDING", (0, 0), (-1, -1), 4),
            ("RIGHTPADDING", (0, 0), (-1, -1), 4),
            ("RIGHTPADDING", (-1, 0), (-1, 0), 0),
            ("LEFTPADDING", (-1, 0), (-1, 0), 0),
        ],
        hAlign="LEFT",
    )


class TickBoxes(Flowable):  # type: ignore[misc]
    """Small squares to tick, a word beside each."""

    def __init__(self, words: tuple[str, ...]) -> None:
        super().__init__()
        self._words = words
        self.width, self.height = TICKS - 8, ROOM

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Say how large the boxes are."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw the boxes from the top."""
        canvas: Any = self.canv
        canvas.setLineWidth(0.75)
        for place, word in enumerate(self._words):
            y = self.height - (place + 1) * LINE
            canvas.rect(0, y, BOX, BOX)
            canvas.setFont(REGULAR, TABLE_SIZE)
            canvas.drawString(BOX + 3, y + 1.5, word)


class WritingLines(Flowable):  # type: ignore[misc]
    """Faint lines over the width, to write on."""

    def __init__(self, width: float) -> None:
        super().__init__()
        self.width, self.height = width, ROOM

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Say how large the field is."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw the lines, the word for them small in the corner."""
        canvas: Any = self.canv
        canvas.setFont(BOLD, 6)
        canvas.drawString(4, self.height - 5, wording.VISIT_NOTES)
        canvas.setStrokeGray(0.75)
        canvas.setLineWidth(0.4)
        for place in range(1, 5):
            canvas.line(4, self.height - place * LINE, self.width - 4, self.height - place * LINE)
