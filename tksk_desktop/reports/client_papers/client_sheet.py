# SPDX-License-Identifier: MIT
"""The client sheet (lembar klien): everything that the file of one client holds, in short."""

from __future__ import annotations

from typing import Any

from tksk_desktop.domain.consents import LegalBasis
from tksk_desktop.domain.need_kinds import NeedKind
from tksk_desktop.reports.client_papers import wording
from tksk_desktop.reports.client_papers.case_parts import outcome_said, session_parts
from tksk_desktop.reports.client_papers.facts import TEXT, nothing_yet, table
from tksk_desktop.reports.client_papers.paper_frame import opening, set_paper
from tksk_desktop.reports.client_papers.person_parts import (
    contact_parts,
    household_parts,
    identity_facts,
    need_parts,
    welfare_parts,
)
from tksk_desktop.reports.story_pieces import section
from tksk_desktop.reports.styles import NOTE, PaperFonts, text_width
from tksk_desktop.usecases.cases.readings import CaseSheet
from tksk_desktop.usecases.client_papers.content import ClientRecord
from tksk_desktop.usecases.consents.readings import ConsentLine
from tksk_desktop.usecases.documents.readings import DocumentLine
from tksk_desktop.usecases.readings import TimeLineEntry
from tksk_desktop.vocabulary import long_date, short_date, time_line_said, word

OF_KINDS = ("need_since", "need_until")


def write_client_sheet(record: ClientRecord, fonts: PaperFonts) -> bytes:
    """Return the sheet as PDF."""
    head, subject = record.head, record.subject
    width = text_width(head.paper)
    needs = wording.NEEDS.format(need_word=head.need_word.value)
    story = opening(head, wording.CLIENT_SHEET, "", fonts)
    for flag in record.flags:
        said = wording.FLAG.format(
            kind=word(flag.kind), day=long_date(flag.raised_on), text=flag.text
        )
        story.append(fonts.paragraph(f"• {said}", TEXT))
    parts: list[tuple[str, list[Any]]] = [
        (wording.IDENTITY, identity_facts(head, subject, fonts, width)),
        (needs, need_parts(head, subject, fonts, width)),
        (wording.WELFARE, welfare_parts(subject, fonts, width)),
        (wording.HOUSEHOLD, household_parts(head, subject, fonts, width)),
        (wording.CONTACTS, contact_parts(head, subject, fonts, width)),
        (wording.CASES, [_case_table(record.cases, fonts, width)]),
        (wording.CONSENTS, _consents(record.consents, fonts, width)),
    ]
    if not head.for_outside:
        parts.append((wording.DOCUMENTS, [_document_table(record.documents, fonts, width)]))
    parts += [
        (wording.SESSIONS, session_parts(record.sessions, record.sessions_held, fonts, width)),
        (wording.TIME_LINE, _time_line(record, fonts, width)),
    ]
    for title, pieces in parts:
        story += [*section(fonts, title), *pieces]
    return set_paper(story, head, wording.MAP_TITLES["sheet"], fonts)


def _case_table(cases: tuple[CaseSheet, ...], fonts: PaperFonts, width: float) -> Any:
    rows = []
    for case in cases:
        line = case.line
        closed = short_date(line.closed_on) if line.closed_on is not None else wording.NONE
        said = outcome_said(case)
        outcome = wording.CASE_OUTCOME.format(said=said) if said else ""
        rows.append(
            [
                "\n".join(part for part in (line.number, line.type_name) if part),
                f"{line.problem}\n{outcome}" if outcome else line.problem,
                line.stage_name,
                short_date(line.opened_on),
                closed,
            ]
        )
    return table(wording.CASE_HEADS, (28, 46, 24, 18, 18), rows, fonts, width)


def _consents(consents: tuple[ConsentLine, ...], fonts: PaperFonts, width: float) -> list[Any]:
    if not consents:
        return nothing_yet(fonts, width, 1)
    rows = [_consent_row(each) for each in consents]
    return [table(wording.CONSENT_HEADS, (30, 28, 26, 26, 16), rows, fonts, width)]


def _consent_row(consent: ConsentLine) -> list[str]:
    what = word(consent.purpose)
    if consent.basis is not LegalBasis.CONSENT:
        what += f" ({word(consent.basis).lower()})"
    giver = [word(consent.giver)] if consent.giver is not None else []
    giver += [part for part in (consent.giver_name, consent.giver_relation) if part]
    span = wording.STILL.format(since=short_date(consent.valid_from))
    if consent.valid_until is not None:
        span = wording.UNTIL.format(
            since=short_date(consent.valid_from), until=short_date(consent.valid_until)
        )
    withdrawn = consent.withdrawn_on
    return [
        what,
        consent.recipient or wording.NONE,
        ", ".join(giver) or wording.NONE,
        span,
        short_date(withdrawn) if withdrawn is not None else wording.NONE,
    ]


def _document_table(documents: tuple[DocumentLine, ...], fonts: PaperFonts, width: float) -> Any:
    rows = [
        [
            word(each.kind),
            each.title,
            short_date(each.dated_on) if each.dated_on is not None else wording.NONE,
            short_date(each.added_at.date()),
        ]
        for each in documents
    ]
    return table(wording.DOCUMENT_HEADS, (30, 46, 16, 16), rows, fonts, width)


def _time_line(record: ClientRecord, fonts: PaperFonts, width: float) -> list[Any]:
    kinds = {kind.code: kind for kind in record.subject.kinds}
    rows = [_entry_row(entry, kinds) for entry in record.time_line]
    story: list[Any] = [table(wording.TIME_LINE_HEADS, (14, 46, 56), rows, fonts, width)]
    if record.earlier_entries:
        said = wording.EARLIER.format(count=record.earlier_entries)
        story.append(fonts.paragraph(said, NOTE))
    return story


def _entry_row(entry: TimeLineEntry, kinds: dict[str, NeedKind]) -> list[str]:
    title = entry.title
    if entry.what in OF_KINDS and title in kinds:
        title = kinds[title].name
    return [short_date(entry.happened_on), time_line_said(entry.what, title), entry.text]
