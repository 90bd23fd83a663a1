# SPDX-License-Identifier: MIT
"""The proposals: noted with a figure of the month, changed, taken back after asking."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.workbenches import TODAY, Bench, MakeBench
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.gui.reports.proposals_dialog import ProposalDialog, ProposalsDialog
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.proposals.keep_proposal import NewProposal, ProposalSheet

DAY = date(2026, 11, 3)
WAITING = ProposalSheet(4, DAY, "Layanan\nkeliling", "68 lansia", "Dinkes", None, "")
SETTLED = ProposalSheet(3, DAY, "Pelatihan", "", "", date(2026, 11, 9), "Disetujui")


class Office:
    """What the acts were asked for."""

    def __init__(self) -> None:
        self.lines: tuple[ProposalSheet, ...] = (WAITING, SETTLED)
        self.kept: list[tuple[NewProposal, int | None]] = []
        self.removed: list[int] = []
        self.refusal: Exception | None = None

    def keep(self, new: NewProposal, *, proposal_id: int | None) -> Changes:
        if self.refusal is not None:
            raise self.refusal
        self.kept.append((new, proposal_id))
        return Changes.of(Kind.PROPOSALS)

    def remove(self, proposal_id: int) -> Changes:
        self.removed.append(proposal_id)
        self.lines = ()
        return Changes.of(Kind.PROPOSALS)


@pytest.fixture
def office() -> Office:
    return Office()


@pytest.fixture
def given(make_bench: MakeBench, office: Office) -> Bench:
    return make_bench(
        proposals={
            "proposals": lambda: office.lines,
            "keep": office.keep,
            "remove": office.remove,
            "figures": lambda month: (f"3 kasus terbuka ({month})",),
        }
    )


@pytest.fixture
def listed(qtbot: QtBot, given: Bench) -> ProposalsDialog:
    dialog = ProposalsDialog(given.bench)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.lines.rowCount() == 2)
    return dialog


def entry(qtbot: QtBot, listed: ProposalsDialog) -> ProposalDialog:
    (dialog,) = listed.findChildren(ProposalDialog)
    qtbot.waitUntil(dialog.form.insertButton.isEnabled)
    return dialog


def test_the_list_says_what_became_of_each(listed: ProposalsDialog) -> None:
    told = [[listed.lines.index(row, at).data() for at in range(4)] for row in (0, 1)]
    assert told == [
        ["03-11-2026", "Layanan keliling", "Dinkes", "waiting"],
        ["03-11-2026", "Pelatihan", "", "09-11-2026: Disetujui"],
    ]


def test_a_proposal_is_noted_with_a_figure_of_the_month(
    qtbot: QtBot, listed: ProposalsDialog, office: Office
) -> None:
    listed.form.newButton.click()
    dialog = entry(qtbot, listed)
    dialog.form.textEdit.setPlainText("Bantuan transportasi")
    dialog.form.groundsEdit.setPlainText("18 desa")
    dialog.insert_figure()
    office.refusal = EntryRefused(FieldProblem("outcome", Problem.MISSING))
    dialog.save()
    qtbot.waitUntil(lambda: bool(dialog.sentences))
    office.refusal = None
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    grounds = "18 desa; 3 kasus terbuka (2026-12)"
    assert office.kept == [(NewProposal(TODAY, "Bantuan transportasi", grounds), None)]


def test_a_proposal_is_changed(qtbot: QtBot, listed: ProposalsDialog, office: Office) -> None:
    listed.form.changeButton.click()
    dialog = entry(qtbot, listed)
    assert dialog.form.textEdit.toPlainText() == WAITING.text
    dialog.form.outcomeEdit.setText("Ditolak")
    dialog.form.settledField.set_value(DAY)
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    ((new, known),) = office.kept
    assert (new.outcome, new.settled_on, known) == ("Ditolak", DAY, 4)


def test_it_is_taken_back_only_after_asking(
    qtbot: QtBot, given: Bench, listed: ProposalsDialog, office: Office
) -> None:
    given.messages.answer = False
    listed.take_back()
    assert office.removed == []
    given.messages.answer = True
    listed.take_back()
    qtbot.waitUntil(lambda: listed.form.stack.currentWidget() is listed.form.empty)
    assert office.removed == [4]
    assert not listed.form.changeButton.isEnabled()
