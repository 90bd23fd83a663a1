# SPDX-License-Identifier: MIT
"""Read one file as a reading process does: verify it, take its figures, see whether they add up."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from pathlib import Path

from tksk_desktop.domain.recaps import PaperProblem
from tksk_desktop.domain.signatures import (
    WORKER_FIELD,
    NotAPdf,
    PdfTooLarge,
    PdfVerdict,
    SignatureCheck,
    VerdictState,
)
from tksk_desktop.usecases.recap.needs import PaperChecks
from tksk_desktop.usecases.recap.read_figures import FIGURES_FILE, LARGEST_FILE, read_figures
from tksk_desktop.usecases.recap.readings import ReadPaper

LARGEST_PAPER = 60 * 1024 * 1024
LONGEST_NAME = 200


def read_paper(path: Path, *, checks: PaperChecks) -> ReadPaper:
    """Return what a file is; whatever is in it, this refuses instead of raising."""
    name = shown_name(path)
    try:
        if not path.is_file():
            return ReadPaper(name, PaperProblem.FILE_UNREADABLE)
        if path.stat().st_size > LARGEST_PAPER:
            return ReadPaper(name, PaperProblem.TOO_LARGE)
        data = path.read_bytes()
    except OSError:
        return ReadPaper(name, PaperProblem.FILE_UNREADABLE)
    try:
        verdict = checks.verdict(data, datetime.now(UTC))
    except PdfTooLarge:
        return ReadPaper(name, PaperProblem.TOO_LARGE)
    except NotAPdf:
        return ReadPaper(name, PaperProblem.NOT_A_PDF)
    if verdict.state is VerdictState.UNSIGNED:
        return ReadPaper(name, PaperProblem.UNSIGNED)
    if verdict.state is VerdictState.CHANGED:
        return ReadPaper(name, PaperProblem.CHANGED)
    attached = checks.attached(data, FIGURES_FILE, LARGEST_FILE)
    if attached is None:
        return ReadPaper(name, PaperProblem.NO_FIGURES)
    return _with_figures(name, verdict, attached)


def _with_figures(name: str, verdict: PdfVerdict, attached: bytes) -> ReadPaper:
    figures = read_figures(attached)
    if figures is None:
        return ReadPaper(name, PaperProblem.FIGURES_INVALID)
    if (verdict.document_id, verdict.version) != (figures.document_id, str(figures.version)):
        return ReadPaper(name, PaperProblem.OTHER_DOCUMENT)
    signer = _worker(verdict)
    signed_at = signer.signed_at
    if signed_at is not None and signed_at.tzinfo is None:
        signed_at = signed_at.replace(tzinfo=UTC)
    return ReadPaper(
        file_name=name,
        sha256=verdict.sha256,
        figures=figures,
        figures_sha256=hashlib.sha256(attached).hexdigest(),
        signer_name=signer.signer_name[:LONGEST_NAME],
        fingerprint_sha256=signer.fingerprint_sha256,
        signed_at=None if signed_at is None else signed_at.astimezone(UTC),
        faults=figures.faults(),
    )


def shown_name(path: Path) -> str:
    """Return a file's name as it may be shown and kept."""
    return "".join(letter for letter in path.name if letter.isprintable())[:LONGEST_NAME]


def _worker(verdict: PdfVerdict) -> SignatureCheck:
    """Return the TKSK's own signature; in a paper signed elsewhere that is the first."""
    own = [check for check in verdict.signatures if check.field_name == WORKER_FIELD]
    return (own or list(verdict.signatures))[0]
