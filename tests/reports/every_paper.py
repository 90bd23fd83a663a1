# SPDX-License-Identifier: MIT
"""Every paper of the program as a function of a ``Poison``; a test fails where one is missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from typing import Any

from tests.domain.test_period_figures import QUARTER
from tests.reports import (
    test_aid_papers as aid,
    test_casework_papers as casework,
    test_group_papers as groups,
    test_guidance_paper as guidance,
    test_handover_record as handover,
    test_journal_paper as journal,
    test_period_paper as periods,
    test_receipt_sheet as receipts,
    test_referral_letter as referral,
    test_task_letter as task,
    test_village_figures_paper as villages,
    test_visit_sheet as visits,
)
from tests.reports.hostile_words import Poison
from tests.reports.paper_content import copy_event, copy_line, month_figures, photo, report_content
from tests.usecases.fakes import FakeClock
from tests.usecases.paper_sources import CASE, CLIENT, TODAY, SmallFile
from tksk_desktop.audit_words import ValueNames
from tksk_desktop.domain.aid import Verification
from tksk_desktop.domain.assessment_risk import RiskBand
from tksk_desktop.domain.client_papers import ClientPaper
from tksk_desktop.domain.group_progress import turnout
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.office import PaperSize, TimeZone
from tksk_desktop.domain.overlap_decisions import Verdict
from tksk_desktop.domain.overlaps import OverlapRule, Standing, Tie
from tksk_desktop.domain.period_figures import add_up
from tksk_desktop.domain.recaps import Due, PaperProblem, Standing as RecapStanding
from tksk_desktop.domain.reports import CopyState, Section
from tksk_desktop.domain.sessions import AttendanceState
from tksk_desktop.domain.subject_rights import Destruction
from tksk_desktop.domain.village_lists import ListOutcome
from tksk_desktop.paths import resource
from tksk_desktop.reports.aid_papers.handover import write_handover, write_recipient_list
from tksk_desktop.reports.aid_papers.overlap_report import write_overlap_report
from tksk_desktop.reports.aid_papers.proposal_list import write_proposal_list
from tksk_desktop.reports.client_papers.paper_writer import ReportlabClientPapers
from tksk_desktop.reports.comparison_paper import write_comparison
from tksk_desktop.reports.delivery_register import write_register
from tksk_desktop.reports.family_picture_paper import write_ecomap, write_genogram
from tksk_desktop.reports.group_papers.attendance_list import write_attendance_list
from tksk_desktop.reports.group_papers.minutes import write_minutes
from tksk_desktop.reports.group_papers.progress import write_progress
from tksk_desktop.reports.guidance_paper import write_guidance_list
from tksk_desktop.reports.handover_record import ReportlabHandoverPapers
from tksk_desktop.reports.journal_paper import write_journal
from tksk_desktop.reports.period_paper import write_period_report
from tksk_desktop.reports.recap_paper import write_recap
from tksk_desktop.reports.receipt_sheet import write_receipt
from tksk_desktop.reports.referral_letter import write_referral_letter
from tksk_desktop.reports.report_writer import ReportlabWriter
from tksk_desktop.reports.rights_papers import ReportlabRightsPapers
from tksk_desktop.reports.styles import PaperFonts
from tksk_desktop.reports.task_letter import TaskLetterWriter
from tksk_desktop.reports.village_figures_paper import write_village_figures
from tksk_desktop.reports.village_lists_paper import write_village_lists
from tksk_desktop.reports.visit_sheet import write_visit_sheet
from tksk_desktop.sample_data.casework import sample_ecomap, sample_genogram
from tksk_desktop.usecases.agenda.readings import VillageStop, VisitDay
from tksk_desktop.usecases.aid.readings import AidLine, Finding, OverlapLine
from tksk_desktop.usecases.client_papers.choices import PaperChoices
from tksk_desktop.usecases.client_papers.write_client_paper import write_client_paper
from tksk_desktop.usecases.groups.papers import AttendancePaper, Minutes, ProgressPaper
from tksk_desktop.usecases.groups.readings import GroupFile
from tksk_desktop.usecases.recap.readings import GroupLine, NeedSum, PlaceLine, Recap, RefusedPaper
from tksk_desktop.usecases.report_content import Letterhead
from tksk_desktop.usecases.rights.readings import DestructionPaper, SubjectFile, SubjectRecords
from tksk_desktop.usecases.villages.list_readings import (
    ListedLine,
    VillageListLine,
    VillageListSheet,
)
from tksk_desktop.usecases.villages.make_lists_paper import ListsPaper

Write = Callable[[Poison, PaperFonts], bytes]
DAY = date(2026, 11, 25)
OVERLAP = AidLine(
    1, 5, "Siti Aminah", "Dilem", "PKH", "Tahap 4", date(2026, 10, 1), date(2026, 12, 31),
    date(2026, 10, 12), 600_000, None, "", "", 3, Verification.OPEN, "", None, "", False,
)  # fmt: skip
DESTROYED = Destruction(
    "BA/1/2026", DAY, datetime(2026, 11, 25, 3, tzinfo=UTC), 7, "S.A.", "Masa simpan habis",
    "Rahayu Lestari", "Drs. Suwito", {"clients": 1, "sessions": 3},
)  # fmt: skip
RECAP = Recap(
    Month(2026, 10), "35.07", "Kabupaten Malang", Due(), DAY, True,
    (
        PlaceLine("35.07.13", "Kepanjen", "Malang", "Jawa Timur", RecapStanding.MISSING,
                  (), (), 0, "", "", None),
    ),
    (GroupLine("35.07.01", "Donomulyo", 1, 1, 0, 0, 0),),
    (NeedSum("35.07.01", "PPKS-06", 3, 1, 0, 4, 2, 2, 0, 0, 0, 0),), (),
    {"PPKS-06": "Lanjut usia"}, (RefusedPaper("a.pdf", PaperProblem.NOT_A_PDF),), 0,
)  # fmt: skip
LISTED = VillageListLine(
    1, "35.07.13.2001", "Dilem", "PPKS-06", "Bu Ani", DAY, 1, 0,
    datetime(2026, 11, 25, 3, tzinfo=UTC), Counter(dict.fromkeys(ListOutcome, 1)), 1,
)  # fmt: skip
LISTS = ListsPaper(
    aid.HEAD,
    "Pendataan 2026",
    (
        VillageListSheet(
            LISTED,
            (
                ListedLine(
                    "PPKS-06", "a", "Siti", None, None, None, None, "RT 1",
                    ListOutcome.NOT_FOUND, reason="pindah",
                ),
            ),
        ),
    ),
    {"PPKS-06": "Lanjut usia"},
)  # fmt: skip
HELD = SubjectFile(
    7, "Siti Aminah", (SubjectRecords("clients", ((("name", "Siti"), ("notes", "Sendiri")),)),), ()
)


def report(poison: Poison, _fonts: PaperFonts) -> bytes:
    figures = month_figures()
    named = tuple(replace(count, name="Bimbingan") for count in figures.sessions)
    content = report_content(
        replace(figures, sessions=named),
        texts=dict.fromkeys(Section, "Isi"),
        photos=(photo(),),
        revision_note="Salah angka",
    )
    return ReportlabWriter(resource("fonts")).write(poison.into(content)).pdf


def client_paper(paper: ClientPaper, poison: Poison, fonts: PaperFonts) -> bytes:
    file = SmallFile()
    poisoned = replace(
        file,
        the_client=poison.into(file.the_client),
        the_family=poison.into(file.the_family),
        the_cases=poison.into(file.the_cases),
        work=poison.into(file.work),
        held=poison.into(file.held),
        the_office=poison.into(file.the_office),
    )
    return write_client_paper(
        PaperChoices(paper, CLIENT, case_id=CASE),
        sources=poisoned,
        writer=ReportlabClientPapers(fonts),
        clock=FakeClock(TODAY),
    )


def overlap_report(poison: Poison, fonts: PaperFonts) -> bytes:
    second = OVERLAP._replace(id=2, programme_code="BLT-DD", stage="", name="S. Aminah")
    rule = OverlapRule("BLT-DD", "PKH", Standing.NOT_ALLOWED, date(2020, 1, 1), source="Permendesa")
    met = Finding(1, 2, Tie.PERSON, Standing.NOT_ALLOWED, "", 0, Verdict.ACCEPTED, "terbakar")
    lines = (OverlapLine(met, OVERLAP, second),)
    return write_overlap_report(
        poison.into(lines), poison.into((rule,)), poison.into(aid.HEAD), fonts
    )


def comparison(poison: Poison, fonts: PaperFonts) -> bytes:
    scores: list[int | None] = [2] * len(casework.AREAS)
    before = casework.sheet(date(2026, 6, 1), scores, 60, RiskBand.HIGH)
    after = casework.sheet(date(2026, 11, 1), scores, 30, RiskBand.MEDIUM)
    return write_comparison(
        poison.into(before),
        poison.into(after),
        case_number="KSS-2026-00003",
        client_name=poison.into("Siti"),
        printed_on=DAY,
        fonts=fonts,
    )


def genogram(poison: Poison, fonts: PaperFonts) -> bytes:
    picture = poison.into(sample_genogram(7, "Siti Rahayu"))
    name = poison.into("Siti")
    return write_genogram(picture, client_name=name, printed_on=DAY, fonts=fonts)


def ecomap(poison: Poison, fonts: PaperFonts) -> bytes:
    name = poison.into("Siti")
    picture = poison.into(sample_ecomap(7))
    return write_ecomap(picture, client_name=name, printed_on=DAY, fonts=fonts)


def delivery_register(poison: Poison, fonts: PaperFonts) -> bytes:
    lines = [copy_line(1, copy_event(CopyState.SENT, 4, note="Dititipkan"))]
    return write_register(
        poison.into(lines),
        subdistrict_name=poison.into("Kepanjen"),
        printed_on=DAY,
        paper=PaperSize.A4,
        fonts=fonts,
    )


def task_letter(poison: Poison, fonts: PaperFonts) -> bytes:
    return TaskLetterWriter(fonts)(
        poison.into(task.LETTER),
        letterhead=poison.into(Letterhead("Pemerintah", "Kecamatan", "Jalan Ahmad Yani", None)),
        regency_name=poison.into("Kabupaten Malang"),
        subdistrict_name=poison.into("Kepanjen"),
        paper=PaperSize.F4,
    )


def visit_sheet(poison: Poison, fonts: PaperFonts) -> bytes:
    stop = VillageStop("1", "Dilem", "Hujan", "Rusak", None, 4.2, (visits.SITI,))
    return write_visit_sheet(
        poison.into(VisitDay(DAY, (stop,), None)),
        subdistrict_name=poison.into("Kepanjen"),
        with_names=True,
        paper=PaperSize.F4,
        fonts=fonts,
    )


def destruction_record(poison: Poison, fonts: PaperFonts) -> bytes:
    paper = DestructionPaper(DESTROYED, "Kepanjen", "Kabupaten Malang", "350713001")
    return ReportlabRightsPapers(fonts).destruction_record(poison.into(paper))


def subject_file(poison: Poison, fonts: PaperFonts) -> bytes:
    rows = ((("name", poison.into("Siti")), ("notes", poison.into("Sendiri"))),)
    held = replace(HELD, name=poison.into("Siti"), records=(SubjectRecords("clients", rows),))
    return ReportlabRightsPapers(fonts).subject_file(
        held, names=ValueNames(), zone=TimeZone.WIB, printed_on=DAY
    )


def group_minutes(poison: Poison, fonts: PaperFonts) -> bytes:
    came = turnout([AttendanceState.PRESENT], 0)
    paper = Minutes(groups.HEAD, groups.GROUP, groups.NOTE, "Sukoraharjo", came, "Budi")
    return write_minutes(poison.into(paper), fonts)


def group_progress(poison: Poison, fonts: PaperFonts) -> bytes:
    file = GroupFile(groups.GROUP, (), (), (), groups.PROGRESS)
    return write_progress(poison.into(ProgressPaper(groups.HEAD, file, "Budi")), fonts)


def period_report(poison: Poison, fonts: PaperFonts) -> bytes:
    paper = periods.paper_of(add_up(QUARTER, [month_figures()]))
    return write_period_report(poison.into(paper), fonts)


def receipt_sheet(poison: Poison, fonts: PaperFonts) -> bytes:
    copy = poison.into(copy_line(1))
    return write_receipt(copy, receipts.DIGEST, poison.into(receipts.HEAD), fonts)


def proposal_list(poison: Poison, fonts: PaperFonts) -> bytes:
    sheet = poison.into(aid.PROPOSED)
    # Reasons are kept as their codes, parted by spaces.
    pairs = zip(sheet.people, aid.PROPOSED.people, strict=True)
    people = tuple(line._replace(reasons=known.reasons) for line, known in pairs)
    programmes = poison.into({"BERAS": aid.RICE})
    head = poison.into(aid.HEAD)
    return write_proposal_list(replace(sheet, people=people), programmes, head, fonts)


def attendance_list(poison: Poison, fonts: PaperFonts) -> bytes:
    paper = AttendancePaper(groups.HEAD, groups.GROUP, DAY, "Menabung", ("Ani", "Budi"))
    return write_attendance_list(poison.into(paper), fonts)


def _whole(write: Callable[..., bytes], *parts: Any) -> Write:
    def written(poison: Poison, fonts: PaperFonts) -> bytes:
        return write(*(poison.into(part) for part in parts), fonts)

    return written


PAPERS: dict[str, Write] = {
    "report_writer.ReportlabWriter.write": report,
    "village_figures_paper.write_village_figures": _whole(write_village_figures, villages.PAPER),
    "visit_sheet.write_visit_sheet": visit_sheet,
    "group_papers.progress.write_progress": group_progress,
    "group_papers.minutes.write_minutes": group_minutes,
    "group_papers.attendance_list.write_attendance_list": attendance_list,
    "aid_papers.handover.write_handover": _whole(write_handover, aid.SHEET, aid.RICE, aid.HEAD),
    "aid_papers.handover.write_recipient_list": _whole(
        write_recipient_list, aid.SHEET, aid.RICE, aid.HEAD
    ),
    "aid_papers.overlap_report.write_overlap_report": overlap_report,
    "aid_papers.proposal_list.write_proposal_list": proposal_list,
    "guidance_paper.write_guidance_list": _whole(write_guidance_list, guidance.PAPER),
    "period_paper.write_period_report": period_report,
    "recap_paper.write_recap": _whole(write_recap, RECAP),
    "receipt_sheet.write_receipt": receipt_sheet,
    "village_lists_paper.write_village_lists": _whole(write_village_lists, LISTS),
    "referral_letter.write_referral_letter": _whole(
        write_referral_letter, referral.FACTS, referral.OFFICE
    ),
    "client_papers.social_report.write_social_report": partial(
        client_paper, ClientPaper.SOCIAL_REPORT
    ),
    "client_papers.case_summary.write_case_summary": partial(
        client_paper, ClientPaper.CASE_SUMMARY
    ),
    "client_papers.client_sheet.write_client_sheet": partial(
        client_paper, ClientPaper.CLIENT_SHEET
    ),
    "client_papers.assessment_form.write_assessment_form": partial(
        client_paper, ClientPaper.FILLED_FORM
    ),
    "comparison_paper.write_comparison": comparison,
    "family_picture_paper.write_genogram": genogram,
    "family_picture_paper.write_ecomap": ecomap,
    "delivery_register.write_register": delivery_register,
    "journal_paper.write_journal": lambda poison, fonts: write_journal(
        poison.into(journal.JOURNAL), fonts=fonts
    ),
    "handover_record.ReportlabHandoverPapers.handover_record": (
        lambda poison, fonts: ReportlabHandoverPapers(fonts).handover_record(
            poison.into(handover.PAPER)
        )
    ),
    "task_letter.TaskLetterWriter.__call__": task_letter,
    "rights_papers.ReportlabRightsPapers.destruction_record": destruction_record,
    "rights_papers.ReportlabRightsPapers.subject_file": subject_file,
}
NO_WORDS_OF_ITS_OWN = {
    "report_writer.ReportlabWriter.stamp": "the stamp of the camat",
    "archive_form": "makes the archive form of a paper that is there",
    "pages": "sets any story on pages",
    "attached_figures": "files inside the report, read back in test_attached_figures",
    "signature_blocks": "a stamp on a paper that is there",
    "recovery_sheet": "prints the key alone",
    "client_papers.paper_frame": "the frame of the papers above",
    "client_papers.paper_writer": "hands over to the papers above",
    "group_papers.paper_writer": "hands over to the papers above",
}
