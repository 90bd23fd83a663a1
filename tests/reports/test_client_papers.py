# SPDX-License-Identifier: MIT
"""The papers about a client, read back by other programs: texts, marks, hostile and huge files."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from tests.usecases.fakes import FakeClock
from tests.usecases.paper_sources import (
    CARD,
    CASE,
    CLIENT,
    NAMES,
    NIK,
    TALK,
    TODAY,
    SmallFile,
    full_case,
    full_client,
    full_family,
    full_work,
    session,
)
from tksk_desktop.domain.client_papers import ClientPaper, NumbersShown
from tksk_desktop.domain.office import PaperSize
from tksk_desktop.domain.subjects import SubjectKind
from tksk_desktop.reports.client_papers import wording
from tksk_desktop.reports.client_papers.paper_writer import ReportlabClientPapers
from tksk_desktop.reports.styles import PaperFonts
from tksk_desktop.usecases.casework.readings import CaseWork
from tksk_desktop.usecases.client_papers.choices import PaperChoices
from tksk_desktop.usecases.client_papers.write_client_paper import write_client_paper
from tksk_desktop.usecases.households.readings import FamilySheet
from tksk_desktop.usecases.readings import TimeLineEntry

Read = Callable[[bytes], str]
ReadPages = Callable[[bytes], list[str]]
Run = Callable[..., str]
Make = Callable[..., bytes]
PAPERS = tuple(ClientPaper)


@pytest.fixture
def make(fonts: PaperFonts) -> Make:
    """Return what makes a paper of a small file; further values are choices."""

    def made(paper: ClientPaper, file: SmallFile | None = None, **chosen: object) -> bytes:
        choices = replace(PaperChoices(paper, CLIENT, case_id=CASE), **chosen)  # type: ignore[arg-type]
        writer = ReportlabClientPapers(fonts)
        return write_client_paper(
            choices, sources=file or SmallFile(), writer=writer, clock=FakeClock(TODAY)
        )

    return made


def bare_file() -> SmallFile:
    """Return someone of whom hardly anything is recorded."""
    client = replace(
        full_client(""),
        nik=None,
        family_card_number=None,
        sex=None,
        birth_place="",
        birth_date=None,
        mother_name="",
        father_name="",
        address="",
        phone="",
        nickname="",
        needs=(),
        time_line=(),
        aliases=(),
    )
    return SmallFile(
        the_client=client,
        the_family=FamilySheet(None, (), (), 0),
        the_cases=(full_case(""),),
        work=CaseWork(CASE, (), ()),
        held=(),
    )


def talking_file(talk: str) -> SmallFile:
    """Return a file with the same text in every place that takes one."""
    client = replace(
        full_client(talk),
        name=talk or "-",
        nickname=talk,
        address=talk,
        phone=talk,
        birth_place=talk,
        time_line=(TimeLineEntry(TODAY, "session", talk, talk),),
    )
    return SmallFile(
        the_client=client,
        the_family=full_family(talk),
        the_cases=(full_case(talk),),
        work=full_work(talk),
        held=(session(1, talk),),
    )


@pytest.mark.needs_tool("qpdf", "pdffonts")
@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("size", tuple(PaperSize))
def test_each_paper_is_sound_with_embedded_fonts_on_the_office_s_paper(
    make: Make, run_tool: Run, paper: ClientPaper, size: PaperSize
) -> None:
    file = SmallFile()
    file.the_office.paper = size
    pdf = make(paper, file)
    run_tool(pdf, "qpdf", "--check")
    lines = run_tool(pdf, "pdffonts").splitlines()[2:]
    assert lines
    for line in lines:
        assert re.search(r"\byes\s+yes\s+(yes|no)\b", line), line
    info = run_tool(pdf, "pdfinfo")
    assert ("595.276 x 841.89" if size is PaperSize.A4 else "609.449 x 935.433") in info


@pytest.mark.needs_tool("pdftotext")
@pytest.mark.parametrize("paper", PAPERS)
def test_with_initials_no_name_stands_anywhere(
    make: Make, read_text: Read, paper: ClientPaper
) -> None:
    said = read_text(make(paper, for_outside=True, with_confidential_kinds=True)).casefold()
    assert [name for name in NAMES if name.casefold() in said] == []
    assert "a.k." in said
    assert wording.OUTSIDE_FOOT.casefold() in said


@pytest.mark.needs_tool("pdftotext")
@pytest.mark.parametrize("paper", PAPERS)
def test_inside_the_name_stands_there(make: Make, read_text: Read, paper: ClientPaper) -> None:
    said = read_text(make(paper))
    assert "Aminah Kusumawati" in said
    assert wording.PERSONAL_FOOT in said


@pytest.mark.needs_tool("pdftotext")
@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize(
    ("shown", "there", "missing"),
    [
        (NumbersShown.MASKED, "3507************", "1355068000"),
        (NumbersShown.NOT_AT_ALL, "", "3507************"),
    ],
)
def test_numbers_are_masked_or_left_out(
    make: Make, read_text: Read, paper: ClientPaper, shown: NumbersShown, there: str, missing: str
) -> None:
    said = read_text(make(paper, numbers=shown))
    assert there in said
    assert missing not in said.replace(" ", "")
    assert NIK not in said.replace(" ", "")


@pytest.mark.needs_tool("pdftotext")
def test_numbers_in_full_only_where_they_belong(make: Make, read_text: Read) -> None:
    file = SmallFile(the_client=replace(full_client(), notes=f"NIK {NIK}"))
    said = read_text(make(ClientPaper.CLIENT_SHEET, file, numbers=NumbersShown.IN_FULL))
    digits = said.replace(" ", "")
    assert digits.count(NIK) == 1
    assert digits.count(CARD) == 2
    outside = make(ClientPaper.CLIENT_SHEET, file, numbers=NumbersShown.IN_FULL, for_outside=True)
    assert NIK not in read_text(outside).replace(" ", "")


@pytest.mark.needs_tool("pdftotext")
@pytest.mark.parametrize("paper", PAPERS)
def test_a_paper_of_level_3_says_so_over_and_under_every_page(
    make: Make, read_pages: ReadPages, paper: ClientPaper
) -> None:
    for page in read_pages(make(paper, SmallFile(level=3))):
        lines = [line for line in page.splitlines() if line]
        assert lines[0] == wording.SECRET
        assert wording.SECRET_FOOT in lines[-1]
    assert not read_pages(make(paper))[0].startswith(wording.SECRET)


@pytest.mark.needs_tool("pdftotext")
def test_the_social_report_has_its_nine_parts_in_order(make: Make, read_text: Read) -> None:
    said = read_text(make(ClientPaper.SOCIAL_REPORT))
    places = [said.index(title) for title in wording.CHAPTERS]
    assert places == sorted(places)
    for text in ("Batuk.", "Tabah.", "60 dari 100 (tinggi)", "Mandiri.", "Hasil 2.", "Anjuran:"):
        assert text in said, text
    assert "Rahayu Lestari, S.Sos." in said
    assert "Mengetahui," in said
    assert said.index("Hasil 1.") < said.index("Hasil 2.")


@pytest.mark.needs_tool("pdftotext")
def test_without_a_camat_to_endorse_no_camat_is_printed(make: Make, read_text: Read) -> None:
    file = SmallFile()
    file.the_office.camat_endorses = False
    assert "Mengetahui," not in read_text(make(ClientPaper.SOCIAL_REPORT, file))


@pytest.mark.needs_tool("pdftotext")
@pytest.mark.parametrize("paper", [p for p in PAPERS if p is not ClientPaper.FILLED_FORM])
def test_what_is_not_recorded_says_so(make: Make, read_text: Read, paper: ClientPaper) -> None:
    assert wording.NO_DATA in read_text(make(paper, bare_file()))


@pytest.mark.needs_tool("pdftotext")
def test_a_heading_of_the_social_report_is_never_left_empty(make: Make, read_text: Read) -> None:
    said = read_text(make(ClientPaper.SOCIAL_REPORT, bare_file(), case_id=None))
    for title in wording.CHAPTERS[2:]:
        below = said[said.index(title) + len(title) :].split("\n")
        following = next(line for line in below if line.strip())
        assert following in (f"({wording.NO_DATA})", "Biologis"), title


@pytest.mark.needs_tool("pdftotext")
def test_the_empty_form_asks_for_each_area_and_factor(make: Make, read_text: Read) -> None:
    makings = SmallFile().makings()
    said = read_text(make(ClientPaper.EMPTY_FORM, with_identity=False))
    for area in makings.areas:
        assert area.name in said
    assert said.count("0 1 2 3 4") == len(makings.areas)
    for factor in makings.factors:
        assert factor.name in said
    assert "Aminah" not in said


@pytest.mark.needs_tool("pdftotext")
def test_the_filled_form_compares_only_when_chosen(make: Make, read_text: Read) -> None:
    with_it = read_text(make(ClientPaper.FILLED_FORM))
    assert wording.COMPARISON in with_it
    assert "Catatan tambahan" in with_it
    assert wording.COMPARISON not in read_text(make(ClientPaper.FILLED_FORM, with_comparison=False))


@pytest.mark.needs_tool("pdfinfo")
def test_the_summary_of_an_ordinary_case_takes_two_pages_at_most(make: Make, run_tool: Run) -> None:
    file = replace_talk(SmallFile(), "Keluarga mulai membantu.")
    pages = re.search(r"Pages:\s+(\d+)", run_tool(make(ClientPaper.CASE_SUMMARY, file), "pdfinfo"))
    assert pages is not None
    assert int(pages.group(1)) <= 2


def replace_talk(file: SmallFile, talk: str) -> SmallFile:
    """Return the file with shorter texts."""
    return replace(
        file, the_cases=(full_case(talk),), work=full_work(talk), held=(session(1, talk),)
    )


@pytest.mark.needs_tool("pdftotext")
@pytest.mark.parametrize("paper", [ClientPaper.CLIENT_SHEET, ClientPaper.SOCIAL_REPORT])
def test_what_the_worker_makes_of_a_session_is_named_as_such(
    make: Make, read_text: Read, paper: ClientPaper
) -> None:
    told = replace(session(1, "Bercerita"), interpretation="Tampak cemas")
    said = read_text(make(paper, replace(SmallFile(), held=(told,))))
    assert re.search(r"Tafsiran\s+petugas:\s+Tampak\s+cemas", said)


@pytest.mark.needs_tool("pdftotext")
def test_a_family_has_neither_nik_nor_sex(make: Make, read_text: Read) -> None:
    family = replace(full_client(), subject=SubjectKind.FAMILY, people_count=4)
    said = read_text(make(ClientPaper.CLIENT_SHEET, SmallFile(the_client=family)))
    assert re.search(r"Jenis subjek : ?Keluarga", said)
    assert re.search(r"Jumlah orang : ?4", said)
    assert "Jenis kelamin" not in said


@pytest.mark.needs_tool("qpdf")
@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize(
    "talk",
    [
        "<b>tebal</b> & <font size=99></para><para>",
        "a\x00b\x07c\x1b[31m emoji \U0001f600 ꦲꦏ꧀ عربي \ud800",
        "W" * 3000,
        "kata " * 1500,
        "baris\n" * 200,
        " ",
    ],
    ids=["markup", "strange", "unbroken", "long", "lines", "blank"],
)
@pytest.mark.parametrize("outside", [False, True])
def test_any_text_gives_a_sound_paper(
    make: Make, run_tool: Run, paper: ClientPaper, talk: str, outside: bool
) -> None:
    run_tool(make(paper, talking_file(talk), for_outside=outside), "qpdf", "--check")


@pytest.mark.needs_tool("pdftotext")
def test_markup_is_printed_as_it_was_typed(make: Make, read_text: Read) -> None:
    said = read_text(make(ClientPaper.CLIENT_SHEET, talking_file("<b>tebal</b> & lain")))
    assert "<b>tebal</b> & lain" in said


@pytest.mark.needs_tool("pdftotext")
def test_a_file_of_500_events_stays_legible_and_bounded(make: Make, read_pages: ReadPages) -> None:
    entries = tuple(
        TimeLineEntry(TODAY - timedelta(days=day), "session", f"Sesi {day}", TALK)
        for day in range(500)
    )
    file = SmallFile(
        the_client=replace(full_client(), time_line=entries),
        held=tuple(session(number) for number in range(160, 0, -1)),
    )
    pages = read_pages(make(ClientPaper.CLIENT_SHEET, file))
    assert len(pages) < 12
    said = "\n".join(pages)
    assert "dan 440 peristiwa sebelumnya." in said
    assert "10 sesi terakhir dari 160 sesi." in said
    assert f"Halaman {len(pages)} dari {len(pages)}" in pages[-1]


def test_the_same_file_gives_the_same_paper(make: Make) -> None:
    assert make(ClientPaper.SOCIAL_REPORT) == make(ClientPaper.SOCIAL_REPORT)


@pytest.mark.needs_tool("pdftotext")
def test_the_sheet_names_the_parents_inside_only(make: Make, read_text: Read) -> None:
    inside = read_text(make(ClientPaper.CLIENT_SHEET))
    assert re.search(r"Nama ibu kandung\s+:?\s*Tukinem Prawiro", inside)
    assert re.search(r"Nama ayah\s+:?\s*Sastro Dikromo", inside)
    assert wording.MOTHER not in read_text(make(ClientPaper.CLIENT_SHEET, bare_file()))
    outside = read_text(make(ClientPaper.CLIENT_SHEET, for_outside=True)).casefold()
    assert "tukinem" not in outside
    assert "sastro" not in outside
