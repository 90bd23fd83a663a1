# SPDX-License-Identifier: MIT
"""What an e-mail with a copy usually says; the worker may change every word of it."""

from __future__ import annotations

from tksk_desktop.domain.office import Office
from tksk_desktop.domain.reports import MonthlyReport, ReportCopy
from tksk_desktop.reports import wording
from tksk_desktop.vocabulary import month_name, word

BODY = """Yth. {title}

Bersama ini kami sampaikan {role} Laporan Pelaksanaan Tugas TKSK Kecamatan {subdistrict} bulan \
{month}, surat nomor {number}, dalam lampiran PDF yang ditandatangani secara elektronik.{revision}

Mohon berkenan membalas e-mail ini sebagai tanda terima. Keaslian berkas dapat diperiksa dengan \
sidik jarinya (SHA-256):
{digest}

Hormat kami,
{worker}
TKSK Kecamatan {subdistrict}, {regency}"""
REVISION = " Laporan ini menggantikan versi sebelumnya."


class ReportMailWording:
    """Fulfils ``copies.needs.MailWording``."""

    def write(self, report: MonthlyReport, copy: ReportCopy, office: Office) -> tuple[str, str]:
        """Return the subject and the body that are usual for a copy."""
        revised = report.version > 1
        phrase = wording.REVISED_SUBJECT if revised else wording.SUBJECT
        month = month_name(report.month)
        subject = phrase.format(subdistrict=office.subdistrict_name, month=month)
        body = BODY.format(
            title=copy.recipient_title,
            role=word(copy.role).lower(),
            subdistrict=office.subdistrict_name,
            month=month,
            number=report.letter_number,
            revision=REVISION if revised else "",
            digest=report.pdf_sha256,
            worker=office.worker_name,
            regency=office.regency_name,
        )
        return subject, body
