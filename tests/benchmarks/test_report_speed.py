# SPDX-License-Identifier: MIT
"""A 30-page report rendered, signed and verified against LibreOffice printing the same rows.

Ours runs as in the open program, whose libraries are loaded behind the first window; LibreOffice
is asked as anyone would ask it, by ``soffice --convert-to pdf``. Rounds alternate.
"""

from __future__ import annotations

import shutil
import statistics
import subprocess
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, time as clock
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

from tests.reports.paper_content import journal_row, month_figures, report_content, signature_look
from tksk_desktop.domain.month_figures import JournalRow
from tksk_desktop.domain.signatures import VerdictState
from tksk_desktop.paths import resource
from tksk_desktop.reports.report_writer import ReportlabWriter
from tksk_desktop.signing.pades_signer import PadesSigner
from tksk_desktop.usecases.report_content import ReportContent
from tksk_desktop.vocabulary import day_and_date, time_span

pytestmark = [pytest.mark.benchmark, pytest.mark.needs_tool("soffice")]

ROUNDS = 7
ROWS = 380
MOST_TIMES = 0.8
ACTIVITIES = (
    "Bimbingan perorangan: perawatan harian dan akses layanan puskesmas (S.W.)",
    "Bimbingan kelompok: pembukuan usaha dan pembagian tugas pengurus (8 orang)",
    "Kegiatan lain: koordinasi dengan perangkat desa tentang pemutakhiran data",
)
HINDRANCES = ("", "Geografi dan cuaca: jalan licin karena hujan deras", "")


def journal() -> tuple[JournalRow, ...]:
    """Return a very busy month."""
    return tuple(
        journal_row(
            number,
            starts_at=clock(8, 0),
            activity=ACTIVITIES[number % 3],
            obstacles=HINDRANCES[number % 3],
        )
        for number in range(1, ROWS + 1)
    )


def busy_report() -> ReportContent:
    """Return a report of about thirty pages."""
    return report_content(month_figures(journal()), signature=signature_look())


def spreadsheet(rows: Sequence[JournalRow]) -> str:
    """Return the journal as a flat OpenDocument spreadsheet with wrapped cells."""
    widths = (0.9, 2.1, 2.1, 3.1, 4.5, 3.3)
    columns = "".join(
        f'<style:style style:name="c{at}" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{wide}cm"/></style:style>'
        for at, wide in enumerate(widths)
    )
    lines = []
    for number, row in enumerate(rows, start=1):
        cells = (
            str(number),
            day_and_date(row.held_on),
            time_span(row.starts_at, row.ends_at),
            row.place,
            row.activity,
            row.obstacles or "–",
        )
        written = "".join(
            '<table:table-cell table:style-name="wrapped" office:value-type="string">'
            f"<text:p>{escape(cell)}</text:p></table:table-cell>"
            for cell in cells
        )
        lines.append(f"<table:table-row>{written}</table:table-row>")
    used = "".join(f'<table:table-column table:style-name="c{at}"/>' for at in range(len(widths)))
    return (
        '<?xml version="1.0" encoding="UTF-8"?><office:document '
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
        'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3" '
        'office:mimetype="application/vnd.oasis.opendocument.spreadsheet">'
        f"<office:automatic-styles>{columns}"
        '<style:style style:name="wrapped" style:family="table-cell">'
        '<style:table-cell-properties fo:wrap-option="wrap" fo:border="0.5pt solid #000000"/>'
        '<style:text-properties fo:font-size="9pt"/></style:style></office:automatic-styles>'
        f'<office:body><office:spreadsheet><table:table table:name="Jurnal">{used}'
        f"{''.join(lines)}</table:table></office:spreadsheet></office:body></office:document>"
    )


def seconds(act: Callable[[], object]) -> float:
    """Return how long an act takes."""
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def test_report_is_made_faster_than_libreoffice_prints_its_rows(tmp_path: Path) -> None:
    rows, printed = tmp_path / "journal.fods", tmp_path / "journal.pdf"
    rows.write_text(spreadsheet(journal()), encoding="utf-8")
    office = shutil.which("soffice")
    assert office is not None
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    content, look, now = busy_report(), signature_look(), datetime.now(UTC)
    writer, signer = ReportlabWriter(resource("fonts")), PadesSigner()
    key = signer.make_identity(
        common_name=look.signer_name, organisation="TKSK", member_number="1", now=now
    )
    own = key.fingerprint_sha256

    def ours() -> int:
        rendered = writer.write(content)
        pdf = signer.sign(rendered.pdf, key, look, places=rendered.places, now=now)
        verdict = signer.verify(pdf, known_fingerprints={}, own_fingerprint=own, now=now)
        assert verdict.state is VerdictState.VALID
        return verdict.pages

    def theirs() -> None:
        command = [office, profile, "--headless", "--convert-to", "pdf", "--outdir"]
        subprocess.run([*command, str(tmp_path), str(rows)], check=True, capture_output=True)

    pages = ours()
    theirs()
    assert 28 <= pages <= 34
    assert printed.exists()
    times = [(seconds(ours), seconds(theirs)) for _ in range(ROUNDS)]
    mine, floor = (statistics.median(column) for column in zip(*times, strict=True))
    ratio = statistics.median(one / other for one, other in times)
    print(f"{pages} pages: {mine:.2f} s, soffice {floor:.2f} s, ratio {ratio:.2f}")
    assert ratio <= MOST_TIMES
