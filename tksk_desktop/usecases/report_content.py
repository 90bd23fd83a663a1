# SPDX-License-Identifier: MIT
"""Everything that the monthly report's paper says, as one frozen value; no layout lives here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.month_figures import MonthFigures
from tksk_desktop.domain.need_kinds import NeedKind
from tksk_desktop.domain.office import NeedWord, PaperSize, RecipientRole, TimeZone
from tksk_desktop.domain.reports import Section
from tksk_desktop.domain.signatures import SignatureLook
from tksk_desktop.usecases.readings import PhotoSheet


@dataclass(frozen=True)
class Letterhead:
    """The head of the letter; ``emblem`` is a PNG or JPEG, or None."""

    government: str
    office: str
    address: str
    emblem: bytes | None


@dataclass(frozen=True)
class RecipientName:
    """One recipient as printed: Yth. or in the numbered list of Tembusan."""

    title: str
    role: RecipientRole
    city: str = ""


@dataclass(frozen=True)
class ReportContent:
    """The letter and the report of one month, ready to be set.

    ``draft`` prints a mark on each page: such a paper is a preview and is never signed.
    ``signature`` is the visible block of the signature that is about to be made; with
    ``signed_elsewhere`` the block is room with a mark, for a program that signs.
    ``formerly`` is the number of the letter that a revision replaces, else empty.
    """

    document_id: str
    version: int
    draft: bool
    paper: PaperSize
    need_word: NeedWord
    zone: TimeZone
    letterhead: Letterhead
    place: str
    letter_date: date
    letter_number: str
    recipients: tuple[RecipientName, ...]
    worker_name: str
    member_number: str
    subdistrict_code: str
    subdistrict_name: str
    regency_name: str
    province_name: str
    camat_name: str
    camat_number: str
    camat_endorses: bool
    figures: MonthFigures
    need_kinds: tuple[NeedKind, ...]
    texts: dict[Section, str]
    photos: tuple[PhotoSheet, ...]
    formerly: str = ""
    revision_note: str = ""
    signature: SignatureLook | None = None
    signed_elsewhere: bool = False
