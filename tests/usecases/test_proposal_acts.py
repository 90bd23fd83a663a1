# SPDX-License-Identifier: MIT
"""Proposals are noted, changed, settled and taken back; the month's figures carry them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from tests.usecases.fakes import TODAY, FakeWorld
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, NotFound, Problem
from tksk_desktop.domain.month_figures import (
    CaseFigures,
    MonthFigures,
    ObstacleCount,
    ProposalRow,
)
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.sessions import ObstacleKind
from tksk_desktop.reports.section_wording import supporting_figures
from tksk_desktop.usecases.proposals.keep_proposal import (
    NewProposal,
    keep_proposal,
    read_proposals,
    remove_proposal,
)

NEW = NewProposal(TODAY, " Layanan keliling ", " 68 lanjut usia ", " Dinas Kesehatan ")


def test_a_proposal_is_noted_settled_and_taken_back(world: FakeWorld, both: dict[str, Any]) -> None:
    work = {"open_work": both["open_work"]}
    made = keep_proposal(NEW, proposal_id=None, **both).record_id
    (kept,) = read_proposals(**work)
    assert (kept.text, kept.grounds, kept.addressee) == (
        "Layanan keliling",
        "68 lanjut usia",
        "Dinas Kesehatan",
    )
    keep_proposal(replace(NEW, settled_on=TODAY, outcome="Disetujui"), proposal_id=made, **both)
    assert read_proposals(**work)[0].outcome == "Disetujui"
    remove_proposal(made or 0, **work)
    assert read_proposals(**work) == ()


def test_wrong_entries_and_unknown_proposals_are_refused(both: dict[str, Any]) -> None:
    with pytest.raises(EntryRefused) as refused:
        keep_proposal(replace(NEW, noted_on=TODAY + timedelta(days=1)), proposal_id=None, **both)
    assert refused.value.problems == (FieldProblem("noted_on", Problem.IN_FUTURE),)
    with pytest.raises(NotFound):
        keep_proposal(NEW, proposal_id=9, **both)


def test_supporting_figures_tell_only_what_is_there() -> None:
    figures = MonthFigures(
        Month(2026, 10),
        (), (), (), (),
        (ObstacleCount(ObstacleKind.TRANSPORT, 3, ()), ObstacleCount(ObstacleKind.TIME, 0, ())),
        CaseFigures(1, 2, 0, 3),
        1250, 0, 0, 0, (),
        proposals=(ProposalRow("a", "", ""),),
    )  # fmt: skip
    said = supporting_figures(figures, [("Semester I", 278), ("Lama", None), ("Turun", -3)])
    assert said == (
        "1.250 PPKS terdaftar (Oktober 2026)",
        "3 kasus terbuka (Oktober 2026)",
        "hambatan transportasi 3 kali (Oktober 2026)",
        "angka desa 278 lebih rendah daripada temuan (Semester I)",
    )
