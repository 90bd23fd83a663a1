# SPDX-License-Identifier: MIT
"""The month's figures as files that travel inside the report, so that nobody types them again.

Counts only: no name, no number of a person and nothing that someone typed freely stands in them.
Their form is published in ``resources/schemas``; a change that old readers could not bear gets a
new version there.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from tksk_desktop.domain.month_figures import MonthFigures, NeedFlow
from tksk_desktop.reports import wording
from tksk_desktop.reports.archive_form import Attachment
from tksk_desktop.usecases.report_content import ReportContent
from tksk_desktop.vocabulary import word

FORMAT, FORMAT_VERSION = "tksk-month-figures", 1
FIGURES_FILE, TABLE_FILE = "angka-laporan.json", "angka-laporan.csv"
FLOW_COUNTS = (
    "opening",
    "came_in",
    "went_out",
    "closing",
    "male",
    "female",
    "sex_unknown",
    "families",
    "groups",
    "communities",
)
TABLE_HEAD = (
    "bulan",
    "kode_kecamatan",
    "bagian",
    "kode",
    "nama",
    "kode_desa",
    "ukuran",
    "jumlah",
)
TALLIES = ("registered", "newly_registered", "follow_ups_agreed", "photos")


def attachments(content: ReportContent) -> tuple[Attachment, ...]:
    """Return both files as they travel inside the report."""
    return (
        Attachment(
            FIGURES_FILE, "application/json", wording.FIGURES_ATTACHED, figures_file(content)
        ),
        Attachment(TABLE_FILE, "text/csv", wording.TABLE_ATTACHED, figures_table(content)),
    )


def figures_file(content: ReportContent) -> bytes:
    """Return the figures as JSON in UTF-8, as ``month-figures-1.schema.json`` describes them."""
    return json.dumps(_plain(content), ensure_ascii=False, indent=1).encode(errors="replace")


def figures_table(content: ReportContent) -> bytes:
    """Return the same figures as CSV for a spreadsheet: one count a line, semicolons between."""
    plain = _plain(content)
    place = (plain["month"], plain["area"]["subdistrict_code"])
    holder = io.StringIO(newline="")
    writer = csv.writer(holder, delimiter=";", lineterminator="\r\n")
    writer.writerow(TABLE_HEAD)
    writer.writerows((*place, *line) for line in _lines(plain))
    return holder.getvalue().encode("utf-8-sig", "replace")


def _plain(content: ReportContent) -> dict[str, Any]:
    figures = content.figures
    return {
        "format": FORMAT,
        "version": FORMAT_VERSION,
        "document": {
            "id": content.document_id,
            "version": content.version,
            "letter_number": content.letter_number,
            "letter_date": content.letter_date.isoformat(),
            "replaces": content.formerly,
        },
        "area": {
            "subdistrict_code": content.subdistrict_code,
            "subdistrict": content.subdistrict_name,
            "regency": content.regency_name,
            "province": content.province_name,
        },
        "month": str(figures.month),
        "activities": len(figures.journal),
        "sessions": [
            {
                "kind": str(count.kind),
                "name": word(count.kind),
                "sessions": count.sessions,
                "clients": count.clients,
                "expected": count.expected,
                "present": count.present,
                "walk_ins": count.walk_ins,
            }
            for count in figures.sessions
        ],
        "places": [
            {"place": str(c.place_kind), "name": word(c.place_kind), "sessions": c.sessions}
            for c in figures.places
        ],
        "villages": [{"code": code, "name": name} for code, name in figures.villages],
        "needs": _needs(content),
        "hindrances": [
            {"kind": str(c.kind), "name": word(c.kind), "times": c.times} for c in figures.obstacles
        ],
        "cases": {
            name: getattr(figures.cases, name)
            for name in ("opening", "opened", "closed", "closing")
        },
        "groups": _groups(figures),
        "referrals": None if figures.referrals is None else asdict(figures.referrals),
        **{name: getattr(figures, name) for name in TALLIES},
    }


def _needs(content: ReportContent) -> list[dict[str, Any]]:
    """Return the people in need per kind and village.

    A kind of the highest confidentiality is one row for the whole sub-district, however it was
    counted: in a village its few people would be known.
    """
    flows = content.figures.needs
    rows = []
    for kind in content.need_kinds:
        own = [flow for flow in flows if flow.kind_code == kind.code]
        hidden = kind.is_most_confidential
        places = [""] if hidden and own else list(dict.fromkeys(f.village_code for f in own))
        for place in places:
            there = [flow for flow in own if hidden or flow.village_code == place]
            head = {"kind": kind.code, "name": kind.name, "village": place or None}
            rows.append({**head, **_summed(there)})
    return rows


def _summed(flows: Sequence[NeedFlow]) -> dict[str, int]:
    return {count: sum(getattr(flow, count) for flow in flows) for count in FLOW_COUNTS}


def _groups(figures: MonthFigures) -> dict[str, int] | None:
    """Return the groups' counts; the names of their indicators are typed freely and stay here."""
    if figures.groups is None:
        return None
    names = ("opening", "formed", "ended", "closing", "members", "officers", "meetings")
    return {name: getattr(figures.groups, name) for name in names}


def _lines(plain: Mapping[str, Any]) -> Iterator[tuple[str, str, str, str, str, int]]:
    """Flatten the figures: part, code, name, village, what is counted, how many."""
    for part, code in (
        ("sessions", "kind"),
        ("places", "place"),
        ("needs", "kind"),
        ("hindrances", "kind"),
    ):
        for row in plain[part]:
            village = row.get("village") or ""
            for name, value in row.items():
                if isinstance(value, int):
                    yield part, row[code], row["name"], village, name, value
    for part in ("cases", "groups", "referrals"):
        for name, value in (plain[part] or {}).items():
            yield part, "", "", "", name, value
    for name in ("activities", *TALLIES):
        yield "totals", "", "", "", name, plain[name]
