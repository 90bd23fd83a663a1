# SPDX-License-Identifier: MIT
"""The office's own programmes: a refusal for each wrong field, one code is one programme."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tests.usecases.fakes import FakeWorld
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.programmes import AidKind, AidTarget, Programme, ProviderLevel
from tksk_desktop.usecases.aid.keep_programmes import NewProgramme, all_programmes, keep_programme
from tksk_desktop.usecases.changes import Kind

Both = dict[str, Any]
SINCE = date(2026, 1, 1)
NEW = NewProgramme(
    " beras-kab ", " Beras kabupaten ", ProviderLevel.REGENCY, AidTarget.FAMILY, AidKind.GOODS,
    SINCE, " Perbup 7/2026 ", unit=" kg ", stages="Tahap 1\n\n Tahap 2 ",
)  # fmt: skip
PKH = Programme(
    "PKH", "PKH", ProviderLevel.CENTRE, AidTarget.FAMILY, AidKind.CASH, date(2018, 1, 1)
)
BPNT = replace(PKH, code="BPNT", name="BPNT")


def test_a_programme_is_kept_as_the_ledger_reckons_with_it(both: Both) -> None:
    changes = keep_programme(NEW, open_work=both["open_work"])
    assert changes.kinds == {Kind.AID}
    *shipped, own = all_programmes((PKH,), open_work=both["open_work"])
    assert shipped == [PKH]
    assert own == Programme(
        "BERAS-KAB", "Beras kabupaten", ProviderLevel.REGENCY, AidTarget.FAMILY, AidKind.GOODS,
        SINCE, None, "kg", ("Tahap 1", "Tahap 2"), "Perbup 7/2026",
    )  # fmt: skip


def test_one_with_a_code_that_is_there_takes_its_place(world: FakeWorld, both: Both) -> None:
    ended = replace(NEW, code="PKH", kind=AidKind.CASH, until=date(2027, 1, 1))
    keep_programme(ended, open_work=both["open_work"])
    keep_programme(replace(ended, name="PKH lama"), open_work=both["open_work"])
    first, second = all_programmes((PKH, BPNT), open_work=both["open_work"])
    assert (first.name, first.until, first.unit) == ("PKH lama", date(2027, 1, 1), "")
    assert second == BPNT
    assert len(world.state.own_programmes) == 1


@pytest.mark.parametrize(
    ("changed", "field", "problem"),
    [
        ({"code": " "}, "code", Problem.MISSING),
        ({"code": "Beras kab"}, "code", Problem.BAD_CODE),
        ({"code": "-X"}, "code", Problem.BAD_CODE),
        ({"code": "X" * 21}, "code", Problem.BAD_CODE),
        ({"name": ""}, "name", Problem.MISSING),
        ({"name": "x" * 121}, "name", Problem.TOO_LONG),
        ({"source": " "}, "source", Problem.MISSING),
        ({"source": "x" * 201}, "source", Problem.TOO_LONG),
        ({"unit": ""}, "unit", Problem.MISSING),
        ({"unit": "x" * 21}, "unit", Problem.TOO_LONG),
        ({"until": date(2025, 1, 1)}, "until", Problem.ENDS_BEFORE_START),
    ],
)
def test_what_is_wrong_is_refused(
    world: FakeWorld, both: Both, changed: Both, field: str, problem: Problem
) -> None:
    with pytest.raises(EntryRefused) as refused:
        keep_programme(replace(NEW, **changed), open_work=both["open_work"])
    assert refused.value.problems == (FieldProblem(field, problem),)
    assert world.state.own_programmes == []
