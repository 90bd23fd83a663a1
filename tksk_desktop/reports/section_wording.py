# SPDX-License-Identifier: MIT
"""Prefills a report's sections from the month's figures; the worker edits them freely."""

from __future__ import annotations

from collections.abc import Sequence

from tksk_desktop.domain.month_figures import MonthFigures
from tksk_desktop.domain.office import Office
from tksk_desktop.domain.reports import Section
from tksk_desktop.reports import wording
from tksk_desktop.vocabulary import month_name, number, type_words, word


class ReportWording:
    """Fulfils ``needs.SectionWording``."""

    def prefill(self, figures: MonthFigures, office: Office) -> dict[Section, str]:
        """Return a text for every section."""
        names = {
            "month": month_name(figures.month),
            "subdistrict": office.subdistrict_name,
            "regency": office.regency_name,
        }
        return {
            Section.LETTER_BODY: wording.LETTER_BODY.format(**names),
            Section.BASIS: _basis(office),
            Section.PURPOSE: wording.PURPOSE.format(**names),
            Section.ACTIVITIES: _activities(figures, names),
            Section.HINDRANCES: _hindrances(figures),
            Section.FOLLOW_UP: _follow_up(figures, office),
            Section.CLOSING: wording.CLOSING,
        }


def supporting_figures(
    figures: MonthFigures, gaps: Sequence[tuple[str, int | None]]
) -> tuple[str, ...]:
    """Return sentences of what a proposal can stand on; ``gaps`` are rounds of village figures."""
    cases = figures.cases
    said = [
        wording.REGISTERED_NOW.format(count=number(figures.registered)),
        wording.CASES_OPEN.format(count=number(cases.closing)),
    ]
    said += [
        wording.OBSTACLE_MET.format(kind=word(count.kind).lower(), count=number(count.times))
        for count in figures.obstacles
        if count.times
    ]
    if figures.follow_ups_agreed:
        said.append(wording.FOLLOW_UPS_AGREED.format(count=number(figures.follow_ups_agreed)))
    said = [f"{sentence} ({month_name(figures.month)})" for sentence in said]
    said += [
        wording.VILLAGE_GAP_FOUND.format(gap=number(gap), wave=name)
        for name, gap in gaps
        if gap is not None and gap > 0
    ]
    return tuple(said)


def _basis(office: Office) -> str:
    decree = office.decree_number.strip()
    if not decree:
        return wording.LEGAL_BASIS.format(end=".")
    return f"{wording.LEGAL_BASIS.format(end=';')}\n{wording.DECREE.format(decree=decree)}"


def _activities(figures: MonthFigures, names: dict[str, str]) -> str:
    total = sum(count.sessions for count in figures.sessions)
    if not total:
        return wording.NO_ACTIVITIES.format(**names)
    parts = [
        f"{number(count.sessions)} {type_words(count).lower()}"
        for count in figures.sessions
        if count.sessions
    ]
    cases = figures.cases
    return wording.ACTIVITIES.format(
        **names,
        total=number(total),
        parts=_listed(parts),
        registered=number(figures.registered),
        newly=number(figures.newly_registered),
        opening=number(cases.opening),
        opened=number(cases.opened),
        closed=number(cases.closed),
        closing=number(cases.closing),
    )


def _hindrances(figures: MonthFigures) -> str:
    parts = [
        f"{word(count.kind).lower()} ({number(count.times)} kali)"
        for count in figures.obstacles
        if count.times
    ]
    if not parts:
        return wording.NO_HINDRANCES
    return wording.HINDRANCES.format(parts=_listed(parts))


def _follow_up(figures: MonthFigures, office: Office) -> str:
    """Number what applies: agreed follow-ups, the register, and support where it is needed."""
    lines = [wording.UPDATE_NEEDS.format(need_word=office.need_word.value)]
    if figures.follow_ups_agreed:
        lines.insert(0, wording.CONTINUE.format(agreed=number(figures.follow_ups_agreed)))
    if any(count.times for count in figures.obstacles):
        lines.append(wording.ASK_SUPPORT)
    if len(lines) == 1:
        return lines[0]
    return "\n".join(f"{position}. {line}" for position, line in enumerate(lines, start=1))


def _listed(parts: list[str]) -> str:
    """Write ``a, b, dan c``."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])}{',' if len(parts) > 2 else ''} dan {parts[-1]}"
