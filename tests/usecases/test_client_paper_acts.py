# SPDX-License-Identifier: MIT
"""What stands on papers about a client: a test for each rule of who may read what."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.usecases.fakes import FakeClock
from tests.usecases.paper_sources import (
    CASE,
    CLIENT,
    INSIDE_KIND,
    NAMES,
    NIK,
    OPEN_KIND,
    OTHER_CASE,
    SECRET_KIND,
    TODAY,
    SmallFile,
    full_case,
    session,
)
from tksk_desktop.domain.client_papers import ClientPaper, NumbersShown
from tksk_desktop.domain.errors import ConfidentialClosed, NotFound
from tksk_desktop.usecases.client_papers.choices import PaperChoices
from tksk_desktop.usecases.client_papers.content import (
    AssessmentForm,
    CaseSummary,
    ClientRecord,
    SocialReport,
)
from tksk_desktop.usecases.client_papers.make_assessment_form import make_assessment_form
from tksk_desktop.usecases.client_papers.make_case_summary import make_case_summary
from tksk_desktop.usecases.client_papers.make_client_sheet import (
    LAST_ENTRIES,
    LAST_SESSIONS,
    make_client_sheet,
)
from tksk_desktop.usecases.client_papers.make_social_report import make_social_report
from tksk_desktop.usecases.client_papers.write_client_paper import write_client_paper
from tksk_desktop.usecases.readings import TimeLineEntry

CLOCK = FakeClock(TODAY)
INSIDE = PaperChoices(ClientPaper.CLIENT_SHEET, CLIENT, case_id=CASE)
OUTSIDE = replace(INSIDE, for_outside=True)
MAKERS = (make_client_sheet, make_social_report, make_assessment_form, make_case_summary)


def sheet(choices: PaperChoices, file: SmallFile | None = None) -> ClientRecord:
    return make_client_sheet(choices, sources=file or SmallFile(), clock=CLOCK)


def test_inside_everything_is_there_under_full_names() -> None:
    record = sheet(INSIDE)
    assert record.subject.client.name == "Aminah Kusumawati"
    assert record.subject.client.address == "Jalan Melati 7"
    assert [need.kind_code for need in record.subject.client.needs] == [
        OPEN_KIND,
        INSIDE_KIND,
        SECRET_KIND,
    ]
    assert [flag.text for flag in record.flags] == ["Anjing galak"]
    assert [document.title for document in record.documents] == ["Hasil lab"]
    assert all(document.preview == b"" for document in record.documents)
    assert record.head.printed_on == TODAY
    assert not record.head.is_secret


@pytest.mark.parametrize("make", MAKERS)
def test_outside_no_name_of_anyone_is_left_in_any_text(make: object) -> None:
    choices = replace(OUTSIDE, paper=ClientPaper.FILLED_FORM, with_confidential_kinds=True)
    content = make(choices, sources=SmallFile(), clock=CLOCK)  # type: ignore[operator]
    said = repr(content).casefold()
    assert [name for name in NAMES if name.casefold() in said] == []
    assert "A.K." in repr(content)


def test_outside_neither_place_nor_number_of_the_client_is_left() -> None:
    record = sheet(OUTSIDE)
    client, household = record.subject.client, record.subject.family.household
    assert (client.address, client.phone, client.birth_place, client.notes) == ("", "", "", "")
    assert (client.mother_name, client.father_name) == ("", "")
    assert household is not None
    assert household.address == ""
    assert [contact.phone for contact in record.subject.family.contacts] == [""]


def test_outside_documents_and_marks_stay_in_the_office() -> None:
    record = sheet(OUTSIDE)
    assert record.documents == ()
    assert record.flags == ()
    assert {entry.what for entry in record.time_line}.isdisjoint({"document", "flag_raised"})
    assert {"document", "flag_raised"} <= {entry.what for entry in sheet(INSIDE).time_line}


def test_confidential_kinds_are_left_out_for_outside_unless_chosen() -> None:
    left = sheet(OUTSIDE)
    assert left.subject.leaves_kinds_out
    assert [need.kind_code for need in left.subject.client.needs] == [OPEN_KIND]
    assert SECRET_KIND not in [entry.title for entry in left.time_line]
    chosen = sheet(replace(OUTSIDE, with_confidential_kinds=True))
    assert not chosen.subject.leaves_kinds_out
    assert SECRET_KIND in [need.kind_code for need in chosen.subject.client.needs]
    assert SECRET_KIND in [entry.title for entry in chosen.time_line]


def test_a_confidential_type_of_case_is_left_out_with_them() -> None:
    assert sheet(OUTSIDE).cases[0].line.type_name == ""
    assert sheet(OUTSIDE).cases[0].kind.name == ""
    assert sheet(INSIDE).cases[0].line.type_name == "Kekerasan dalam rumah tangga"
    chosen = replace(OUTSIDE, with_confidential_kinds=True)
    assert sheet(chosen).cases[0].line.type_name == "Kekerasan dalam rumah tangga"
    ordinary = full_case()
    file = SmallFile(the_cases=(replace(ordinary, kind=replace(ordinary.kind, confidentiality=1)),))
    assert sheet(OUTSIDE, file).cases[0].line.type_name != ""


@pytest.mark.parametrize("make", [make_social_report, make_assessment_form, make_case_summary])
def test_a_confidential_type_is_left_out_of_every_paper_about_the_case(make: object) -> None:
    choices = replace(OUTSIDE, paper=ClientPaper.FILLED_FORM)
    content = make(choices, sources=SmallFile(), clock=CLOCK)  # type: ignore[operator]
    assert content.case.line.type_name == ""


def test_numbers_are_masked_unless_chosen_and_never_in_full_outside() -> None:
    assert sheet(INSIDE).head.numbers is NumbersShown.MASKED
    full = replace(INSIDE, numbers=NumbersShown.IN_FULL)
    assert sheet(full).head.numbers is NumbersShown.IN_FULL
    assert sheet(replace(full, for_outside=True)).head.numbers is NumbersShown.MASKED
    none = replace(OUTSIDE, numbers=NumbersShown.NOT_AT_ALL)
    assert sheet(none).head.numbers is NumbersShown.NOT_AT_ALL


def test_a_paper_of_a_client_of_level_3_is_secret() -> None:
    assert sheet(INSIDE, SmallFile(level=3)).head.is_secret
    assert not sheet(INSIDE, SmallFile(level=2)).head.is_secret


@pytest.mark.parametrize("make", MAKERS)
def test_a_closed_client_is_refused_before_anything_else_is_read(make: object) -> None:
    file = SmallFile(refuses=ConfidentialClosed())
    with pytest.raises(ConfidentialClosed):
        make(INSIDE, sources=file, clock=CLOCK)  # type: ignore[operator]
    assert file.asked == ["client"]


def test_a_long_life_is_bounded_and_counted() -> None:
    entries = tuple(
        TimeLineEntry(TODAY - timedelta(days=day), "registered", "", "") for day in range(500)
    )
    file = SmallFile(
        the_client=replace(SmallFile().the_client, time_line=entries),
        held=tuple(session(number) for number in range(40, 0, -1)),
    )
    record = sheet(INSIDE, file)
    assert len(record.time_line) == LAST_ENTRIES
    assert record.earlier_entries == 500 - LAST_ENTRIES
    assert record.time_line[0].happened_on == TODAY
    assert len(record.sessions) == LAST_SESSIONS
    assert record.sessions_held == 40


def report(choices: PaperChoices, file: SmallFile) -> SocialReport:
    return make_social_report(choices, sources=file, clock=CLOCK)


def test_the_social_report_is_about_one_case() -> None:
    held = (session(3, case_id=OTHER_CASE), session(2, case_id=None), session(1))
    file = SmallFile(held=held)
    made = report(INSIDE, file)
    assert made.case is not None
    assert made.case.line.id == CASE
    assert made.work is not None
    assert made.work.plan is not None
    assert [each.held_on for each in made.sessions] == [held[1].held_on, held[2].held_on]


def test_a_note_without_a_case_counts_only_while_the_case_was_open() -> None:
    before = replace(session(1, case_id=None), held_on=date(2026, 5, 1))
    after = replace(session(1, case_id=None), held_on=date(2026, 11, 2))
    late = replace(session(1), held_on=date(2026, 11, 2))
    made = report(INSIDE, SmallFile(held=(after, late, before)))
    assert made.sessions == (late,)
    assert made.sessions_held == 1


def test_the_social_report_can_be_made_without_a_case() -> None:
    made = report(replace(INSIDE, case_id=None), SmallFile(the_cases=()))
    assert made.case is None
    assert made.work is None
    assert made.sessions_held == 2


@pytest.mark.parametrize("make", [make_social_report, make_assessment_form, make_case_summary])
def test_a_case_of_someone_else_is_not_found(make: object) -> None:
    choices = replace(INSIDE, paper=ClientPaper.FILLED_FORM, case_id=99)
    with pytest.raises(NotFound):
        make(choices, sources=SmallFile(), clock=CLOCK)  # type: ignore[operator]


def form(choices: PaperChoices, file: SmallFile | None = None) -> AssessmentForm:
    return make_assessment_form(choices, sources=file or SmallFile(), clock=CLOCK)


FILLED = replace(INSIDE, paper=ClientPaper.FILLED_FORM)
EMPTY = replace(INSIDE, paper=ClientPaper.EMPTY_FORM)


def test_the_empty_form_bears_the_client_or_nobody() -> None:
    named = form(EMPTY)
    assert named.subject is not None
    assert named.case is not None
    assert named.sheet is None
    bare = form(replace(EMPTY, with_identity=False))
    assert bare.subject is None
    assert bare.case is None


def test_the_filled_form_shows_the_newest_or_the_chosen_assessment() -> None:
    newest = form(FILLED)
    assert newest.sheet is not None
    assert newest.sheet.id == 12
    assert newest.former is not None
    assert newest.former.id == 11
    first = form(replace(FILLED, assessment_id=11))
    assert first.sheet is not None
    assert first.sheet.id == 11
    assert first.former is None


def test_the_comparison_is_a_choice() -> None:
    assert form(replace(FILLED, with_comparison=False)).former is None


def test_an_assessment_that_is_not_of_the_case_is_not_found() -> None:
    with pytest.raises(NotFound):
        form(replace(FILLED, assessment_id=99))
    with pytest.raises(NotFound):
        form(replace(FILLED, case_id=None))
    file = SmallFile(work=replace(SmallFile().work, assessments=()))
    with pytest.raises(NotFound):
        form(FILLED, file)


def summary(choices: PaperChoices, file: SmallFile | None = None) -> CaseSummary:
    return make_case_summary(choices, sources=file or SmallFile(), clock=CLOCK)


def test_the_summary_counts_sessions_and_shows_the_last() -> None:
    made = summary(INSIDE)
    assert made.sessions_held == 2
    assert made.last_session is not None
    assert made.last_session.held_on == session(2).held_on
    assert summary(INSIDE, SmallFile(held=())).last_session is None


def test_a_summary_needs_a_case() -> None:
    with pytest.raises(NotFound):
        summary(replace(INSIDE, case_id=None))


class NotedWriter:
    """Says which paper it was asked for."""

    def client_sheet(self, record: ClientRecord) -> bytes:
        return b"sheet"

    def social_report(self, report: SocialReport) -> bytes:
        return b"report"

    def assessment_form(self, form: AssessmentForm) -> bytes:
        return b"empty" if form.sheet is None else b"filled"

    def case_summary(self, summary: CaseSummary) -> bytes:
        return b"summary"


@pytest.mark.parametrize(
    ("paper", "made"),
    [
        (ClientPaper.CLIENT_SHEET, b"sheet"),
        (ClientPaper.SOCIAL_REPORT, b"report"),
        (ClientPaper.EMPTY_FORM, b"empty"),
        (ClientPaper.FILLED_FORM, b"filled"),
        (ClientPaper.CASE_SUMMARY, b"summary"),
    ],
)
def test_each_choice_makes_its_own_paper(paper: ClientPaper, made: bytes) -> None:
    choices = replace(INSIDE, paper=paper)
    writer = NotedWriter()
    assert write_client_paper(choices, sources=SmallFile(), writer=writer, clock=CLOCK) == made


def test_the_number_itself_never_changes_in_the_content() -> None:
    assert sheet(INSIDE).subject.client.nik == NIK
