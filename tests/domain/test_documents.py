# SPDX-License-Identifier: MIT
"""What may be kept about a client, and when a mark may be raised and taken down."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tksk_desktop.domain.documents import (
    LONGEST_TITLE,
    MOST_BYTES,
    DocumentForm,
    Flag,
    FlagKind,
    document_problems,
    flag_problems,
    form_of,
)
from tksk_desktop.domain.errors import FieldProblem, Problem

TODAY = date(2026, 11, 3)
JPEG, PDF = b"\xff\xd8\xff\xe0rest", b"%PDF-1.7 rest"
FLAG = Flag(1, FlagKind.SAFETY, "Anjing galak", date(2026, 10, 1))


@pytest.mark.parametrize(
    ("content", "form"),
    [
        (JPEG, DocumentForm.JPEG),
        (PDF, DocumentForm.PDF),
        (b"\x89PNG", None),
        (b"MZ program", None),
        (b" %PDF-", None),
        (b"", None),
    ],
)
def test_only_pictures_and_pdf_are_taken_in(content: bytes, form: DocumentForm | None) -> None:
    assert form_of(content) is form


@pytest.mark.parametrize(
    ("title", "dated_on", "content", "problem"),
    [
        (" ", None, PDF, FieldProblem("title", Problem.MISSING)),
        ("x" * (LONGEST_TITLE + 1), None, PDF, FieldProblem("title", Problem.TOO_LONG)),
        ("KK", TODAY + timedelta(1), PDF, FieldProblem("dated_on", Problem.IN_FUTURE)),
        ("KK", None, b"", FieldProblem("content", Problem.MISSING)),
        ("KK", None, b"MZ", FieldProblem("content", Problem.NOT_A_DOCUMENT)),
        ("KK", None, JPEG.ljust(MOST_BYTES + 1), FieldProblem("content", Problem.TOO_BIG)),
    ],
)
def test_each_wrong_field_of_a_document_is_named(
    title: str, dated_on: date | None, content: bytes, problem: FieldProblem
) -> None:
    assert document_problems(title, dated_on, content, today=TODAY) == [problem]


def test_a_sound_document_has_no_problem() -> None:
    assert document_problems("KK", TODAY, JPEG.ljust(MOST_BYTES), today=TODAY) == []


@pytest.mark.parametrize(
    ("flag", "problem"),
    [
        (replace(FLAG, text=" "), FieldProblem("text", Problem.MISSING)),
        (
            replace(FLAG, raised_on=TODAY + timedelta(1)),
            FieldProblem("raised_on", Problem.IN_FUTURE),
        ),
        (
            replace(FLAG, removed_on=date(2026, 9, 30), removal_note="x"),
            FieldProblem("removed_on", Problem.ENDS_BEFORE_START),
        ),
        (
            replace(FLAG, removed_on=TODAY + timedelta(1), removal_note="x"),
            FieldProblem("removed_on", Problem.IN_FUTURE),
        ),
        (replace(FLAG, removed_on=TODAY), FieldProblem("removal_note", Problem.MISSING)),
    ],
)
def test_each_wrong_field_of_a_mark_is_named(flag: Flag, problem: FieldProblem) -> None:
    assert flag_problems(flag, today=TODAY) == [problem]


def test_a_sound_mark_has_no_problem() -> None:
    assert flag_problems(FLAG, today=TODAY) == []
    assert flag_problems(replace(FLAG, removed_on=TODAY, removal_note="x"), today=TODAY) == []
