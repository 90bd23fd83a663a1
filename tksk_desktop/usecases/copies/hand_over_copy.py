# SPDX-License-Identifier: MIT
"""Hand a report's copies over, and note what became of each."""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path

from tksk_desktop.domain.documents import MOST_BYTES, DocumentForm, form_of
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, NotFound, Problem
from tksk_desktop.domain.office import RecipientRole
from tksk_desktop.domain.reports import (
    CopyEvent,
    CopyState,
    DeliveryWay,
    MonthlyReport,
    ReportCopy,
)
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, FolderDelivery, OpenWork

FILE_WORDS = {
    RecipientRole.ORIGINAL: "asli",
    RecipientRole.COPY: "tembusan",
    RecipientRole.FILE: "arsip",
}
"""What a copy is called in its file's name, which the offices see."""


def hand_over_to_folder(
    copy_id: int,
    folder: Path,
    *,
    delivery: FolderDelivery,
    open_work: OpenWork,
    clock: Clock,
) -> Path:
    """Put the signed bytes into a folder or drive, read them back, mark the copy as sent.

    Return the file's path. Raise what ``FolderDelivery.put`` raises; then nothing is marked.
    """
    with open_work() as work:
        report = work.reports.copy_owner(copy_id)
        copy = copy_of(report, copy_id)
        if report.pdf is None:
            raise NotFound("pdf")
        sent = CopyEvent(
            CopyState.SENT,
            clock.now(),
            way=DeliveryWay.FOLDER,
            happened_on=clock.today(),
            sha256=hashlib.sha256(report.pdf).hexdigest(),
        )
        copy.step(sent)
        path = delivery.put(folder, copy_file_name(report, copy), report.pdf)
        work.commit()
    return path


def put_out_copy(
    copy_id: int, folder: Path, *, delivery: FolderDelivery, open_work: OpenWork
) -> Path:
    """Put the signed bytes into a folder, for a program that the worker sends them with.

    Nothing is marked: whether it left, only she knows. Raise what ``FolderDelivery.put`` raises.
    """
    with open_work() as work:
        report = work.reports.copy_owner(copy_id)
        name = copy_file_name(report, copy_of(report, copy_id))
        pdf = report.pdf
    if pdf is None:
        raise NotFound("pdf")
    return delivery.put(folder, name, pdf)


def mark_copy(
    copy_id: int,
    state: CopyState,
    *,
    happened_on: date,
    way: DeliveryWay = DeliveryWay.NONE,
    receiver_name: str = "",
    note: str = "",
    sheets: int | None = None,
    receipt_photo: bytes | None = None,
    open_work: OpenWork,
    clock: Clock,
) -> Changes:
    """Note by hand that a copy was printed, sent, received, approved or sent back.

    ``sheets`` is how often it was printed; ``receipt_photo`` a bounded JPEG without metadata.
    Raise WrongCopyState, or EntryRefused for a day in the future, for a receipt without the
    receiver's name, for a revision without the reviewer's note or for a photo that is none.
    """
    problems = []
    if happened_on > clock.today():
        problems.append(FieldProblem("happened_on", Problem.IN_FUTURE))
    if state is CopyState.RECEIVED and not receiver_name.strip():
        problems.append(FieldProblem("receiver_name", Problem.MISSING))
    if state is CopyState.REVISION_ASKED and not note.strip():
        problems.append(FieldProblem("note", Problem.MISSING))
    if sheets is not None and sheets < 1:
        problems.append(FieldProblem("sheets", Problem.OUT_OF_RANGE))
    if receipt_photo is not None:
        if form_of(receipt_photo) is not DocumentForm.JPEG:
            problems.append(FieldProblem("receipt_photo", Problem.NOT_A_PICTURE))
        elif len(receipt_photo) > MOST_BYTES:
            problems.append(FieldProblem("receipt_photo", Problem.TOO_BIG))
    if problems:
        raise EntryRefused(*problems)
    with open_work() as work:
        report = work.reports.copy_owner(copy_id)
        copy_of(report, copy_id).step(
            CopyEvent(
                state,
                clock.now(),
                way=way,
                happened_on=happened_on,
                receiver_name=receiver_name.strip(),
                note=note.strip(),
                sha256=report.pdf_sha256,
                sheets=sheets,
                receipt_photo=receipt_photo,
            )
        )
        work.commit()
    return Changes.of(Kind.COPIES, Kind.REPORTS, record_id=copy_id)


def copy_file_name(report: MonthlyReport, copy: ReportCopy) -> str:
    """Return the file name of a copy: month, version and role, nothing personal."""
    version = f"-v{report.version}" if report.version > 1 else ""
    return f"laporan-tksk-{report.month}{version}-{copy.position}-{FILE_WORDS[copy.role]}.pdf"


def copy_of(report: MonthlyReport, copy_id: int) -> ReportCopy:
    """Return one copy of a report; raise NotFound."""
    for copy in report.copies:
        if copy.id == copy_id:
            return copy
    raise NotFound("copy")
